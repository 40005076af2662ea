// @ts-check
// Runs Mocha in a process of its own and says exactly how many tests passed.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inRoot, run } from "../project.mjs";

/** @typedef {import("./reporter.mjs").Counts} Counts */

/**
 * Reads the counts that a run left behind. Without them, or when they don't explain the exit code, the run crashed: a failure.
 * @param {string} name
 * @param {string} file
 * @param {number} exitCode
 * @returns {Promise<Counts>}
 */
export async function readCounts(name, file, exitCode) {
  /** @type {Counts} */
  let counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  let finished = true;
  try {
    counts = JSON.parse(await readFile(file, "utf8"));
  } catch {
    finished = false;
  }
  if (finished && (exitCode === 0) === (counts.failed === 0)) return counts;
  const how = finished
    ? `ended with exit code ${exitCode}`
    : `ended with exit code ${exitCode} before all tests had run`;
  return { ...counts, failed: counts.failed + 1, failures: [...counts.failures, `${name} ${how}`] };
}

/** Calls with the path of a file that is removed afterwards. @template T @param {(file: string) => Promise<T>} use */
export async function withCountsFile(use) {
  const folder = await mkdtemp(join(tmpdir(), "concordat-test-"));
  try {
    return await use(join(folder, "counts.json"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} name what to call this run in a failure
 * @param {readonly string[]} args for Mocha: files and options
 * @returns {Promise<Counts>}
 */
export function runMocha(name, args) {
  return withCountsFile(async (file) => {
    const { code } = await run(process.execPath, [
      ...["--import", "tsx", inRoot("node_modules/mocha/bin/mocha.js"), "--no-config"],
      ...["--reporter", inRoot("scripts/testing/reporter.mjs"), "--reporter-option", `file=${file}`],
      ...args,
    ]);
    return readCounts(name, file, code);
  });
}
