/** Carries out docs/adding-a-check.md on a copy of the project: what the page says must work as it stands there. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../checks/fixture.js";

/** What the page's files and commands need; other fixtures would only cost time. */
const COPIED = `grammar server law docs/rules tests/checks tests/docs tests/packs tests/golden
  tests/fixtures/retention/exceeds-limit scripts/project.mjs scripts/generated-files.ts scripts/generate-pack-schema.ts
  scripts/generate-built-in-law.ts scripts/generate-registry.ts scripts/generate-rule-index.ts
  package.json tsconfig.json biome.json .gitignore`.split(/\s+/);

type Step = { readonly write: string; readonly text: string } | { readonly run: string };

/** A fenced block, with the file that the sentence before it names at its end, if any. */
const BLOCK = /(?:`([^`\s]+)`:\n\n)?^(`{3,})(\w+)\n([\s\S]*?)^\2$/gm;

/** Files to write and commands to run, in the order of the page. */
const stepsOf = (page: string): Step[] =>
  [...page.matchAll(BLOCK)].flatMap(([, file, , language, text = ""]): Step[] => {
    if (file !== undefined) return [{ write: file, text }];
    assert.equal(language, "sh", `a block of the page names no file: ${text}`);
    return text
      .trim()
      .split("\n")
      .map((run) => ({ run }));
  });

const MOCHA = "npm test -- --only mocha ";

/** What a command of the page starts, without npm in between; nothing for the whole of the tests. */
const commandOf = (line: string): readonly string[] | undefined => {
  const command = line.replace(/^UPDATE_GOLDEN=1 /, "");
  if (command === "npm test") return undefined;
  const tsx = ["--import", "tsx"];
  if (command.startsWith("npx tsx ")) return [...tsx, command.slice("npx tsx ".length)];
  assert.ok(command.startsWith(MOCHA), `an unknown command: ${line}`);
  const mocha = ["node_modules/mocha/bin/mocha.js", "--no-config", "--timeout", "20000", "--reporter", "dot"];
  return [...tsx, ...mocha, ...command.slice(MOCHA.length).split(" ")];
};

describe("docs/adding-a-check.md", function () {
  this.timeout(120_000);
  let copy = "";
  const steps = stepsOf(readFileSync(path.join(root, "docs/adding-a-check.md"), "utf8").replaceAll("\r\n", "\n"));
  const ofCheck = steps.filter((step) => "run" in step && /--grep drafting/.test(step.run));

  const run = (step: Step): { code: number | null; output: string } | undefined => {
    assert.ok("run" in step);
    const command = commandOf(step.run);
    if (!command) return undefined;
    const { UPDATE_GOLDEN: _, ...env } = process.env;
    const golden = step.run.startsWith("UPDATE_GOLDEN=1 ") ? { UPDATE_GOLDEN: "1" } : {};
    const result = spawnSync(process.execPath, command, { cwd: copy, env: { ...env, ...golden }, encoding: "utf8" });
    return { code: result.status, output: `${result.stdout}${result.stderr}` };
  };

  before(() => {
    copy = mkdtempSync(path.join(tmpdir(), "concordat-check-"));
    for (const name of COPIED) {
      if (existsSync(path.join(root, name))) cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
    }
    mkdirSync(path.join(copy, "tests/golden"), { recursive: true });
    symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"), "junction");
  });

  after(() => rmSync(copy, { recursive: true, force: true }));

  it("works as it stands there", () => {
    assert.ok(ofCheck.length > 0);
    for (const step of steps) {
      if ("write" in step) {
        assert.ok(
          !existsSync(path.join(copy, step.write)),
          `${step.write} is there already: the page needs another example`,
        );
        mkdirSync(path.dirname(path.join(copy, step.write)), { recursive: true });
        writeFileSync(path.join(copy, step.write), step.text);
        continue;
      }
      const result = run(step);
      // the messages of all checks: their own test says whether they are in order
      if (!result || step.run.startsWith("UPDATE_GOLDEN")) continue;
      assert.equal(result.code, 0, `${step.run}\n${result.output}`);
      if (step.run.startsWith(MOCHA)) assert.match(result.output, /[1-9]\d* passing/, `${step.run} runs no test`);
    }
    const messages = readFileSync(path.join(copy, "tests/golden/messages.txt"), "utf8");
    assert.match(messages, /warning: The clause “Costs” says nothing\./);
    assert.match(messages, /law: Lighthouse Act section 4 \(mandatory, verified\)/);
  });

  it("makes files that the linter has nothing to say about", () => {
    const written = steps.flatMap((step) => ("write" in step && /\.(ts|json)$/.test(step.write) ? [step.write] : []));
    const biome = ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", ...written];
    const { status, stdout, stderr } = spawnSync(process.execPath, biome, { cwd: copy, encoding: "utf8" });
    assert.equal(status, 0, `${stdout}${stderr}`);
  });

  it("fails when the check finds nothing", () => {
    const file = path.join(copy, "server/checks/drafting/empty-clause.ts");
    const text = readFileSync(file, "utf8");
    const empty = text.replace(/ {2}run: [\s\S]*\n};\n$/, "  run: () => [],\n};\n");
    assert.notEqual(empty, text);
    writeFileSync(file, empty);
    for (const step of ofCheck) assert.notEqual(run(step)?.code, 0);
  });
});
