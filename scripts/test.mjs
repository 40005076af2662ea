// @ts-check
// Runs every test. The last line of the output is always "N passed, N failed" (with ", N skipped" where some were).
//   npm test
//   npm test -- --only mocha tests/format.test.ts --grep "keeps comments"     one section; the rest goes to Mocha
import { existsSync } from "node:fs";
import { build } from "./build.mjs";
import { inRoot, note, Problem, run, runMain } from "./project.mjs";
import { ensureDependencies } from "./setup.mjs";
import { readCounts, runMocha, withCountsFile } from "./testing/mocha.mjs";

/** @typedef {import("./testing/reporter.mjs").Counts} Counts */

/**
 * A section that counts as one test.
 * @param {string} name
 * @param {readonly string[]} command a Node program and its arguments
 * @returns {Promise<Counts>}
 */
async function check(name, [program = "", ...args]) {
  const { code } = await run(process.execPath, [inRoot("node_modules", program), ...args]);
  return outcome(name, code === 0);
}

/** @param {string} name @param {boolean} passed @returns {Counts} */
const outcome = (name, passed) =>
  passed ? { passed: 1, failed: 0, skipped: 0, failures: [] } : { passed: 0, failed: 1, skipped: 0, failures: [name] };

const HIGHLIGHTING = ["--grammar", "grammar/concordat.tmLanguage.json"];

/** @type {Record<string, { title: string, applies?: () => boolean, run: (args: string[]) => Promise<Counts> }>} */
const SECTIONS = {
  lint: {
    title: "Linter and formatter",
    run: (args) => check("lint", ["@biomejs/biome/bin/biome", "check", "--error-on-warnings", ...args]),
  },
  typecheck: {
    title: "Type check",
    run: (args) => check("typecheck", ["typescript/bin/tsc", "--project", inRoot("tsconfig.json"), ...args]),
  },
  textmate: {
    title: "Highlighting grammar: scopes",
    applies: () => existsSync(inRoot("tests/textmate")),
    run: () => check("textmate", ["vscode-tmgrammar-test/dist/unit.js", ...HIGHLIGHTING, "tests/textmate/*.dsa"]),
  },
  snapshots: {
    title: "Highlighting grammar: whole agreements",
    applies: () => existsSync(inRoot("tests/textmate/snapshots")),
    run: (args) =>
      check("snapshots", [
        "vscode-tmgrammar-test/dist/snapshot.js",
        ...[...HIGHLIGHTING, "tests/textmate/snapshots/*.dsa", ...args],
      ]),
  },
  // Before the tests, some of which start the built programs.
  build: {
    title: "Build",
    run: async () => {
      try {
        await build();
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        note(error.message);
        return outcome("build", false);
      }
      return outcome("build", true);
    },
  },
  mocha: {
    title: "Unit, golden and protocol tests",
    run: (args) => {
      const own = args.some((arg) => arg.endsWith(".ts"));
      const files = own ? [] : ["tests/**/*.test.ts", "--ignore", "tests/vscode/**", "--ignore", "tests/bench/**"];
      const strict = args.length > 0 ? [] : ["--forbid-only"];
      return runMocha("mocha", [...files, "--timeout", "20000", ...strict, ...args]);
    },
  },
  e2e: {
    title: "End to end in VS Code",
    run: (args) =>
      withCountsFile(async (file) => {
        const { code } = await run(process.execPath, [inRoot("tests/vscode/run.mjs"), "--counts", file, ...args]);
        return readCounts("e2e", file, code);
      }),
  },
};

/** @param {string[]} args */
function chosenSections(args) {
  if (args.length === 0) return { names: Object.keys(SECTIONS), rest: [] };
  const [flag, name = "", ...rest] = args;
  if (flag !== "--only" || !(name in SECTIONS)) {
    throw new Problem(`Usage: npm test [-- --only ${Object.keys(SECTIONS).join("|")} [ARGS]]`);
  }
  return { names: [name], rest };
}

await runMain(async () => {
  const { names, rest } = chosenSections(process.argv.slice(2));
  /** @type {Counts} */
  const total = { passed: 0, failed: 0, skipped: 0, failures: [] };
  try {
    await ensureDependencies();
    for (const name of names) {
      const section = SECTIONS[name];
      if (!section || (section.applies && !section.applies())) continue;
      console.log(`\n=== ${section.title} (${name})`);
      let counts;
      try {
        counts = await section.run(rest);
      } catch (error) {
        console.log(error);
        counts = outcome(`${name} crashed`, false);
      }
      total.passed += counts.passed;
      total.failed += counts.failed;
      total.skipped += counts.skipped;
      total.failures.push(...counts.failures);
    }
  } catch (error) {
    console.log(error instanceof Problem ? error.message : error);
    total.failed += 1;
    total.failures.push("set-up");
  }
  if (total.failures.length > 0) console.log(`\nFailed:\n${total.failures.map((name) => `  ${name}`).join("\n")}`);
  console.log(
    `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`,
  );
  return total.failed > 0 ? 1 : 0;
});
