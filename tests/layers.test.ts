import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Left to right: a layer imports only itself and what stands before it. */
const ORDER = ["grammar", "model", "packs", "reasoning", "checks", "policy", "exports", "features", "lsp", "cli"];

/** Which layer may use a package that only one may. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  chevrotain: ["grammar"],
  ajv: ["packs"],
  "vscode-languageserver": ["lsp"],
  "vscode-languageserver-textdocument": ["lsp"],
  "vscode-languageclient": ["client"],
  vscode: ["client"],
  commander: ["cli"],
  picocolors: ["cli"],
  tinyglobby: ["cli"],
};

/** Everything left of these is pure: no file, clock, network or environment. */
const IMPURE = new Set(["lsp", "cli", "client"]);

const sources = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(file);
    return /(?<!\.d)\.ts$/.test(entry.name) ? [file] : [];
  });

const layerOf = (file: string): string => {
  const [top, second] = file.split("/");
  return top === "server" ? (second?.endsWith(".ts") ? "library" : (second ?? "")) : (top ?? "");
};

const importsOf = (file: string): string[] =>
  [...readFileSync(path.join(root, file), "utf8").matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(
    (match) => match[1] ?? "",
  );

const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

const files = ["grammar", "server", "client"].flatMap(sources);

describe("imports", () => {
  it("run one way: grammar, model, packs, reasoning, checks, policy, exports, features, lsp and cli", () => {
    const wrong = files.flatMap((file) => {
      const layer = layerOf(file);
      return importsOf(file)
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier)))
        .filter((target) => {
          const other = layerOf(target.replace(/\.js$/, ".ts"));
          if (layer === "library" || other === layer || other === "law") return false;
          if (layer === "client" || other === "client") return true;
          if (layer === "cli" && other === "lsp") return false;
          return ORDER.indexOf(other) > ORDER.indexOf(layer) || (layer === "lsp" && other === "cli");
        })
        .map((target) => `${file} imports ${target}`);
    });
    assert.deepEqual(wrong, []);
  });

  it("of a package that has one owner come from there only", () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .map(packageOf)
        .filter((name) => OWNERS[name] !== undefined && !OWNERS[name]?.includes(layerOf(file)))
        .map((name) => `${file} imports ${name}`),
    );
    assert.deepEqual(wrong, []);
  });

  it("of node's own modules come from the command line, the server and the client only", () => {
    const wrong = files.flatMap((file) =>
      IMPURE.has(layerOf(file))
        ? []
        : importsOf(file)
            .filter((name) => name.startsWith("node:"))
            .map((name) => `${file} imports ${name}`),
    );
    assert.deepEqual(wrong, []);
  });
});

describe("the core", () => {
  it("asks no clock, no chance and no environment", () => {
    const wrong = files
      .filter((file) => !IMPURE.has(layerOf(file)))
      .filter((file) =>
        /\bDate\.now\(|new Date\(\)|Math\.random\(|process\.|\bfetch\(|Temporal\.Now/.test(
          readFileSync(path.join(root, file), "utf8"),
        ),
      );
    assert.deepEqual(wrong, []);
  });
});
