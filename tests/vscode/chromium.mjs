// @ts-check
// The browser that shows the workbench: one that the machine has; none is ever downloaded.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {string | undefined} the path of a Chromium */
export function findChromium() {
  const { CONCORDAT_CHROMIUM, PATH = "" } = process.env;
  if (CONCORDAT_CHROMIUM) return isExecutable(CONCORDAT_CHROMIUM) ? CONCORDAT_CHROMIUM : undefined;
  const folders = [...new Set([...PATH.split(delimiter), "/usr/bin"])].filter((folder) => folder !== "");
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

export async function launchChromium() {
  return chromium.launch({
    executablePath: findChromium(),
    // Ctrl-C is for the test program, which closes the browser.
    handleSIGINT: false,
    args: [
      // Its sandbox can't be had as root in a container; the only page it opens is our own.
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
    ],
  });
}

export const VIEWPORT = { width: 1280, height: 800 };
