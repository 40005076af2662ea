/** Writes the list of all checks: a check is there because its file is. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folder = path.join(root, "server", "checks");
const target = path.join(folder, "registry.generated.ts");

const camel = (name: string): string => name.replace(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase());

/** The registry's text, from the folders of the families. */
export const registryText = (): string => {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((family) =>
      readdirSync(path.join(folder, family.name))
        .filter((file) => file.endsWith(".ts"))
        .map((file) => `${family.name}/${file.replace(/\.ts$/, "")}`),
    )
    .sort();
  const imports = files.map((file) => `import { check as ${camel(file)} } from "./${file}.js";`);
  return [
    "// Written by scripts/generate-registry.ts; do not edit.",
    'import type { Check } from "./check.js";',
    ...imports,
    "",
    "/** Every check, by family and name. */",
    `export const CHECKS: readonly Check[] = [\n${files.map((file) => `  ${camel(file)},`).join("\n")}\n];`,
    "",
  ].join("\n");
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = registryText();
  if (process.argv.includes("--check")) {
    if (!existsSync(target) || readFileSync(target, "utf8") !== text) {
      console.error(`${path.relative(root, target)} is stale: run npm run generate`);
      process.exitCode = 1;
    }
  } else writeFileSync(target, text);
}
