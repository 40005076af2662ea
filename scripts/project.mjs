// @ts-check
// Where things are, and how the scripts run programs. Node built-ins only: used before anything is installed.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string[]} parts */
export const inRoot = (...parts) => join(root, ...parts);

/** A message for the person at the terminal, without a stack trace. */
export class Problem extends Error {}

/** Progress goes to standard error: standard output belongs to the program that is being run. @param {string} text */
export const note = (text) => process.stderr.write(`${text}\n`);

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, shell?: boolean }} [options] quiet: collect the output instead of showing it
 * @returns {Promise<{ code: number, output: string }>} the exit code (128 + signal when killed) and, if quiet, all output
 */
export function run(command, args, { cwd = root, env = process.env, quiet = false, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, shell, stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit" });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (chunk) => {
        output += chunk;
      });
    }
    child.on("error", (error) => reject(new Problem(`could not run ${command}: ${error.message}`)));
    child.on("close", (code, signal) => {
      if (signal) output += `\n${command} was ended by ${signal}\n`;
      resolve({ code: code ?? 128, output });
    });
  });
}

/**
 * Runs npm: the one that started us where there is one, which also works on Windows, where npm is a batch file.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export function runNpm(args, cwd = root) {
  const quietly = [...args, "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];
  const started = process.env.npm_execpath;
  if (started && /npm-cli\.[cm]?js$/.test(started)) {
    return run(process.execPath, [started, ...quietly], { cwd, quiet: true });
  }
  return run("npm", quietly, { cwd, quiet: true, shell: process.platform === "win32" });
}

/** Runs a script's main function and turns a problem into a message. @param {() => Promise<number | void>} main */
export async function runMain(main) {
  try {
    const code = await main();
    if (typeof code === "number") process.exitCode = code;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    note(error.message);
    process.exitCode = 2;
  }
}

/** Was this module started by itself (and not imported)? @param {string} url the module's import.meta.url */
export const isMain = (url) => process.argv[1] !== undefined && fileURLToPath(url) === process.argv[1];
