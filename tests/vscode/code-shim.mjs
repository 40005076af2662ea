#!/usr/bin/env node
// @ts-check
// Takes the place of the desktop program `code` for @vscode/test-electron: opens the real workbench in Chromium, runs the
// extension tests in its extension host, prints their output and ends with their exit code.
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { format, parseArgs } from "node:util";
import { inRoot, note } from "../../scripts/project.mjs";
import { installWorkbench } from "../../scripts/workbench/install.mjs";
import { serveWorkbench } from "../../scripts/workbench/serve.mjs";
import { launchChromium, VIEWPORT } from "./chromium.mjs";
import { TEST_OUTPUT } from "./output.mjs";

const TIMEOUT_MS = 180_000;
const FAILURE_SCREENSHOT = inRoot("out/vscode/failure.png");

const { values, positionals } = parseArgs({
  // test-electron passes more options than these; they are about the desktop.
  strict: false,
  allowPositionals: true,
  options: {
    extensionTestsPath: { type: "string" },
    extensionDevelopmentPath: { type: "string" },
    "extensions-dir": { type: "string" },
  },
});

/** @param {keyof typeof values} name */
function required(name) {
  const value = values[name];
  if (typeof value !== "string") throw new Error(`code-shim.mjs needs --${name}=PATH`);
  return value;
}

const workbench = await serveWorkbench({
  workbench: await installWorkbench(),
  extensionsFolder: required("extensions-dir"),
  trustEverything: true,
  forTests: true,
});
const browser = await launchChromium();

/** @param {number} code */
async function end(code) {
  await browser.close();
  await workbench.stop();
  process.exit(code);
}
process.once("SIGINT", () => end(130));
process.once("SIGTERM", () => end(143));

const page = await browser.newPage({ viewport: VIEWPORT });
/** @type {string[]} */
const workbenchOutput = [];
let testsBegan = false;
await page.exposeFunction("codeAutomationLog", (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
  const text = format(...args);
  if (text.startsWith(TEST_OUTPUT)) {
    testsBegan = true;
    console.log(text.slice(TEST_OUTPUT.length));
  } else {
    workbenchOutput.push(text);
  }
});
/** @type {Promise<number | string>} the exit code of the tests, or why there is none */
const outcome = new Promise((resolve) => {
  page.exposeFunction("codeAutomationExit", resolve).catch((error) => resolve(String(error)));
  page.on("crash", () => resolve("The page of the workbench crashed."));
  workbench.ended.then((code) => resolve(`The VS Code server ended with exit code ${code}.`));
  setTimeout(() => resolve(`The tests did not end within ${TIMEOUT_MS / 1000} seconds.`), TIMEOUT_MS).unref();
});

await page.goto(
  workbench.url({
    folder: positionals[0],
    payload: [
      ["extensionDevelopmentPath", workbench.uri(required("extensionDevelopmentPath"))],
      ["extensionTestsPath", workbench.uri(required("extensionTestsPath"))],
    ],
  }),
);
const code = await outcome;
if (code !== 0) {
  await mkdir(join(FAILURE_SCREENSHOT, ".."), { recursive: true });
  await page.screenshot({ path: FAILURE_SCREENSHOT, timeout: 5000 }).then(
    () => note(`Screenshot of the workbench: ${FAILURE_SCREENSHOT}`),
    () => note("No screenshot of the workbench could be taken."),
  );
}
if (typeof code === "string") note(code);
if (typeof code === "string" || (code !== 0 && !testsBegan)) {
  note(`Output of the workbench:\n${workbenchOutput.join("\n")}`);
  note(`Log of the server:\n${(await readFile(workbench.logFile, "utf8")).slice(-5000)}`);
}
await end(typeof code === "number" ? code : 1);
