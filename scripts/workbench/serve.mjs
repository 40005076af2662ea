// @ts-check
// Serves the VS Code workbench on a loopback address.
import { spawn } from "node:child_process";
import { createWriteStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Problem, run } from "../project.mjs";

const HOST = "127.0.0.1";

/** Nothing leaves the machine, and nothing stands between the reader and the agreement. */
export const USER_SETTINGS = {
  "chat.commandCenter.enabled": false,
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  // As on the desktop: whoever tries something out changes no file unless they save it.
  "files.autoSave": "off",
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "update.showReleaseNotes": false,
  "workbench.enableExperiments": false,
  "workbench.settings.enableNaturalLanguageSearch": false,
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

const NO_GALLERY = { serviceUrl: "", itemUrl: "", resourceUrlTemplate: "", controlUrl: "", recommendationsUrl: "" };

/** The environment without what an editor around us has set, and without an extension gallery. */
function serverEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|CODE_SERVER_|ELECTRON_)/.test(name));
  return { ...Object.fromEntries(kept), EXTENSIONS_GALLERY: JSON.stringify(NO_GALLERY) };
}

/**
 * @typedef {object} WorkbenchOptions
 * @property {string} workbench the folder that installWorkbench gave
 * @property {string[]} [vsix] extensions to install first
 * @property {string} [extensionsFolder] where extensions are; by default a folder of this run
 * @property {Record<string, unknown>} [settings] user settings besides ours
 * @property {string} [token] what a browser has to know to connect; by default nothing
 * @property {boolean} [trustEverything] don't ask whether a folder is trusted
 * @property {boolean} [forTests] lets the page run extension tests, and hands on all of their output
 */

/** A running server with the files that belong to this run. */
export class Workbench {
  /** @type {string} */ folder;
  /** @type {import("node:child_process").ChildProcess} */ #server;
  #stopped = false;
  /** @type {Promise<number | null>} resolves with the exit code when the server ends, by itself or by stop */ ended;

  /**
   * @param {string} folder
   * @param {import("node:child_process").ChildProcess} server
   * @param {number} port
   * @param {string | undefined} token
   */
  constructor(folder, server, port, token) {
    this.folder = folder;
    this.#server = server;
    this.authority = `${HOST}:${port}`;
    this.token = token;
    this.ended = new Promise((resolve) => server.once("exit", resolve));
    // However this program ends, the server ends with it.
    process.once("exit", () => this.#signal("SIGTERM"));
  }

  /** Signals the whole group: the extension hosts are processes of their own. @param {NodeJS.Signals} signal */
  #signal(signal) {
    const { pid, exitCode, signalCode } = this.#server;
    if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, signal);
  }

  get logFile() {
    return join(this.folder, "server.log");
  }

  /** How the workbench names a file or folder of this machine. @param {string} path */
  uri(path) {
    return `vscode-remote://${this.authority}${pathToFileURL(path).pathname}`;
  }

  /**
   * The address that opens a folder.
   * @param {{ folder?: string, file?: string, payload?: [string, string][] }} what payload: as the workbench reads it
   */
  url({ folder, file, payload = [] }) {
    const query = new URLSearchParams();
    if (this.token) query.set("tkn", this.token);
    if (folder) query.set("folder", resolve(folder));
    else query.set("ew", "true");
    const all = file ? [...payload, ["openFile", this.uri(file)]] : payload;
    if (all.length > 0) query.set("payload", JSON.stringify(all));
    return `http://${this.authority}/?${query}`;
  }

  /** Ends the server with its extension hosts and removes the files of this run. */
  async stop() {
    if (this.#stopped) return;
    this.#stopped = true;
    this.#signal("SIGTERM");
    const killing = setTimeout(() => this.#signal("SIGKILL"), 5000);
    await this.ended;
    clearTimeout(killing);
    await rm(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** @param {string} folder @param {WorkbenchOptions} options */
async function prepareFolder(folder, { extensionsFolder, settings }) {
  const extensions = extensionsFolder ?? join(folder, "extensions");
  await mkdir(extensions, { recursive: true });
  // Without this list an extension under development is not loaded.
  const list = join(extensions, "extensions.json");
  if (!existsSync(list)) await writeFile(list, "[]");
  await mkdir(join(folder, "data/User"), { recursive: true });
  await writeFile(join(folder, "data/User/settings.json"), JSON.stringify({ ...USER_SETTINGS, ...settings }, null, 2));
  return extensions;
}

/** The port, which the server prints when it is ready. @param {import("node:child_process").ChildProcess} server */
function listeningPort(server) {
  return new Promise((resolve, reject) => {
    let output = "";
    server.stdout?.on("data", (chunk) => {
      output += chunk;
      const match = /Extension host agent listening on (\d+)/.exec(output);
      if (match) resolve(Number(match[1]));
    });
    server.once("error", reject);
    server.once("exit", (code) => reject(new Problem(`the VS Code server ended with exit code ${code}`)));
  });
}

/**
 * Starts the server.
 * @param {WorkbenchOptions} options
 * @returns {Promise<Workbench>}
 */
export async function serveWorkbench(options) {
  const folder = await mkdtemp(join(tmpdir(), "concordat-workbench-"));
  const extensions = await prepareFolder(folder, options);
  const main = join(options.workbench, "out/server-main.js");
  const env = serverEnvironment();
  const folders = ["--server-data-dir", folder, "--extensions-dir", extensions];
  if (options.vsix?.length) {
    const install = options.vsix.flatMap((path) => ["--install-extension", resolve(path)]);
    const { code, output } = await run(process.execPath, [main, ...folders, ...install], { env, quiet: true });
    if (code !== 0) throw new Problem(`${output.trim()}\nVS Code did not install ${options.vsix.join(", ")}.`);
  }
  const args = [main, ...folders, "--host", HOST, "--port", "0", "--accept-server-license-terms"];
  args.push("--telemetry-level", "off");
  if (options.token) {
    // In a file that only we can read: arguments can be seen by everyone on the machine.
    const file = join(folder, "token");
    await writeFile(file, options.token, { mode: 0o600 });
    args.push("--connection-token-file", file);
  } else {
    args.push("--without-connection-token");
  }
  if (options.trustEverything) args.push("--disable-workspace-trust");
  args.push(...(options.forTests ? ["--enable-smoke-test-driver", "--log", "info"] : ["--log", "warn"]));
  const server = spawn(process.execPath, args, { detached: true, stdio: ["ignore", "pipe", "pipe"], env });
  const log = createWriteStream(join(folder, "server.log"));
  server.stdout.pipe(log);
  server.stderr.pipe(log);
  try {
    return new Workbench(folder, server, await listeningPort(server), options.token);
  } catch (error) {
    const printed = await readFile(join(folder, "server.log"), "utf8").catch(() => "");
    await rm(folder, { recursive: true, force: true });
    throw new Problem(`${printed.trim()}\nThe VS Code workbench did not start: ${error}`);
  }
}
