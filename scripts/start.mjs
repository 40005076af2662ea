// @ts-check
// Shows Concordat at work: checks the examples, then opens them in an editor with the extension in it.
//   npm start
//   npm start -- --check     only checks
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { accessSync, constants, existsSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import { build } from "./build.mjs";
import { packageExtension } from "./package.mjs";
import { inRoot, note, Problem, run, runMain } from "./project.mjs";
import { ensureDependencies } from "./setup.mjs";
import { installWorkbench, whyUnsupported } from "./workbench/install.mjs";
import { serveWorkbench } from "./workbench/serve.mjs";

const EXAMPLES = inRoot("examples");
const FIRST_FILE = join(EXAMPLES, "faulty.dsa");

/** Checks the examples. One of them is faulty, so findings are what we want to see. */
async function checkExamples() {
  const { code } = await run(process.execPath, [inRoot("dist/concordat.js"), "check", "examples"]);
  if (code !== 0 && code !== 1) throw new Problem(`The examples could not be checked (exit code ${code}).`);
}

/** @param {string} name @returns {string | undefined} the path of a program, if there is one of that name */
function findProgram(name) {
  const endings = process.platform === "win32" ? [".cmd", ".exe"] : [""];
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders
    .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Opens the examples in the VS Code of this machine. @param {string} code @param {string} vsix @returns {Promise<boolean>} did it? */
async function openInDesktop(code, vsix) {
  // On Windows `code` is a batch file, which only a shell runs, and a shell wants quotes.
  const shell = process.platform === "win32";
  const quote = (/** @type {string} */ text) => (shell ? `"${text}"` : text);
  for (const args of [
    ["--install-extension", vsix, "--force"],
    [EXAMPLES, FIRST_FILE],
  ]) {
    const result = await run(quote(code), args.map(quote), { quiet: true, shell });
    if (result.code !== 0) {
      note(`${result.output.trim()}\nVS Code (${code}) could not be used (exit code ${result.code}).`);
      return false;
    }
  }
  note(`Opened the examples in VS Code, with ${basename(vsix)} installed.`);
  return true;
}

/** Shows an address in the browser, where there is a screen to show it on. @param {string} url */
function openBrowser(url) {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const opener = findProgram("xdg-open");
  if (!opener || !(DISPLAY || WAYLAND_DISPLAY)) return;
  // Whether it works or not, the address has been printed.
  spawn(opener, [url], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

/** Serves VS Code to a browser until it is interrupted. @param {string} vsix */
async function openInBrowser(vsix) {
  const workbench = await serveWorkbench({
    workbench: await installWorkbench(),
    vsix: [vsix],
    // Other users of this machine can reach the port, too.
    token: randomBytes(16).toString("hex"),
  });
  const interrupted = new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => resolve(true));
  });
  const url = workbench.url({ folder: EXAMPLES, file: existsSync(FIRST_FILE) ? FIRST_FILE : undefined });
  note(`\nVS Code with Concordat is open for this machine only. Open this address in a browser:\n\n  ${url}\n`);
  note("Press Ctrl-C to end it.");
  openBrowser(url);
  const ended = await Promise.race([interrupted, workbench.ended.then(() => false)]);
  await workbench.stop();
  if (!ended) throw new Problem("The VS Code workbench ended by itself.");
}

/** @param {string} vsix */
function offerExtension(vsix) {
  note(`\nTo use Concordat in your own editor, install ${vsix}:`);
  note('in VS Code, Extensions view, menu "…", "Install from VSIX…"; or: code --install-extension FILE');
}

await runMain(async () => {
  const args = process.argv.slice(2);
  const onlyCheck = args.length === 1 && args[0] === "--check";
  if (args.length > 0 && !onlyCheck) throw new Problem("Usage: npm start [-- --check]");
  await ensureDependencies();
  await build(onlyCheck ? { only: ["concordat"] } : {});
  await checkExamples();
  if (onlyCheck) return 0;
  const vsix = await packageExtension();
  const code = findProgram("code");
  if (code && (await openInDesktop(code, vsix))) return 0;
  const reason = whyUnsupported();
  if (reason) {
    note(`No \`code\` was found on the PATH, and ${reason}.`);
    offerExtension(vsix);
    return 0;
  }
  try {
    await openInBrowser(vsix);
    return 0;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    note(error.message);
    offerExtension(vsix);
    return 1;
  }
});
