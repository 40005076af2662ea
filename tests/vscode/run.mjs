// @ts-check
// The end-to-end tests: through the editor's API in its extension host, and through the visible workbench.
//   node tests/vscode/run.mjs [--only host|ui] [--grep TEXT] [--update-images] [--counts FILE]
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runTests } from "@vscode/test-electron";
import * as esbuild from "esbuild";
import { build } from "../../scripts/build.mjs";
import { packageExtension } from "../../scripts/package.mjs";
import { inRoot, note, root, runMain } from "../../scripts/project.mjs";
import { readCounts, runMocha, withCountsFile } from "../../scripts/testing/mocha.mjs";
import { installWorkbench, whyUnsupported } from "../../scripts/workbench/install.mjs";
import { findChromium } from "./chromium.mjs";

/** @typedef {import("../../scripts/testing/reporter.mjs").Counts} Counts */

const OUT = inRoot("out/vscode");
const UI_TESTS = "tests/vscode/ui/*.test.ts";

/** Bundles the tests that run in the extension host. @param {Record<string, string>} [alias] @returns {Promise<string>} their folder */
async function bundleHostTests(alias = {}) {
  const folder = join(OUT, "host");
  await rm(folder, { recursive: true, force: true });
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: ["tests/vscode/host/index.ts", "tests/vscode/host/*.test.ts"],
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20.19",
    sourcemap: "inline",
    external: ["vscode"],
    alias,
    logLevel: "error",
  });
  return folder;
}

/** @param {string} workspace @param {string} grep @returns {Promise<Counts>} */
async function runHostTests(workspace, grep) {
  const folder = await bundleHostTests();
  const data = await mkdtemp(join(tmpdir(), "concordat-editor-"));
  try {
    return await withCountsFile(async (file) => {
      const exitCode = await runTests({
        vscodeExecutablePath: inRoot("tests/vscode/code-shim.mjs"),
        extensionDevelopmentPath: root,
        extensionTestsPath: join(folder, "index.cjs"),
        extensionTestsEnv: { CONCORDAT_COUNTS: file, CONCORDAT_GREP: grep },
        launchArgs: [
          workspace,
          `--extensions-dir=${join(data, "extensions")}`,
          `--user-data-dir=${join(data, "user")}`,
        ],
      }).catch((error) => {
        note(String(error));
        return 1;
      });
      return readCounts("extension host tests", file, exitCode);
    });
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

/** @param {string} workspace @param {string} grep @param {boolean} updateImages @returns {Promise<Counts>} */
async function runUiTests(workspace, grep, updateImages) {
  const vsix = await packageExtension(join(OUT, "concordat.vsix"));
  Object.assign(process.env, {
    CONCORDAT_VSIX: vsix,
    CONCORDAT_WORKSPACE: workspace,
    CONCORDAT_FAILURES: OUT,
    CONCORDAT_IMAGES: updateImages ? inRoot("docs/images") : join(OUT, "images"),
  });
  return runMocha("workbench tests", [UI_TESTS, "--timeout", "90000", "--grep", grep]);
}

/** Counts the tests without running them. @returns {Promise<Counts>} */
async function countSkipped() {
  const nothing = join(OUT, "nothing.cjs");
  await writeFile(nothing, "");
  const folder = await bundleHostTests({ vscode: nothing });
  const counts = await runMocha("counting the tests", [UI_TESTS, join(folder, "*.test.cjs"), "--dry-run"]);
  return { ...counts, passed: 0, skipped: counts.passed };
}

/** @param {Counts[]} all @returns {Counts} */
function sum(all) {
  /** @type {Counts} */
  const total = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const counts of all) {
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    total.failures.push(...counts.failures);
  }
  return total;
}

/** The reason why these tests cannot run on this machine, if there is one. */
function whySkipped() {
  if (findChromium()) return whyUnsupported();
  return "no Chromium was found; install one, or name it in CONCORDAT_CHROMIUM";
}

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: "string" },
      grep: { type: "string", default: "" },
      "update-images": { type: "boolean", default: false },
      counts: { type: "string" },
    },
  });
  await mkdir(OUT, { recursive: true });
  const reason = whySkipped();
  /** @type {Counts[]} */
  const results = [];
  if (reason) {
    results.push(await countSkipped());
    note(`The end-to-end tests were skipped, not run: ${reason}.`);
  } else {
    await build();
    await installWorkbench();
    // The tests change what they open.
    const folder = await mkdtemp(join(tmpdir(), "concordat-workspace-"));
    const workspace = join(folder, "examples");
    try {
      await cp(inRoot("examples"), workspace, { recursive: true });
      if (values.only !== "ui") results.push(await runHostTests(workspace, values.grep));
      if (values.only !== "host") results.push(await runUiTests(workspace, values.grep, values["update-images"]));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  const total = sum(results);
  if (values.counts) await writeFile(values.counts, JSON.stringify(total));
  return total.failed > 0 ? 1 : 0;
});
