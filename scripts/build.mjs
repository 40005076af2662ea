// @ts-check
// Bundles the programs into dist/. Builds only what is older than its sources.
//   node scripts/build.mjs [--force]
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, stat, utimes, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { inRoot, isMain, note, Problem, root, runMain } from "./project.mjs";
import { ensureDependencies } from "./setup.mjs";

/**
 * @typedef {object} Bundle
 * @property {string} entry
 * @property {string} output
 * @property {string[]} sources folders whose change makes the bundle stale
 * @property {import("esbuild").BuildOptions} options
 */

const CORE = ["grammar", "law", "server"];

// Some dependencies are CommonJS and call require for Node's own modules, which an ES module doesn't have.
const REQUIRE =
  'import { createRequire as createRequireForBundle } from "node:module";\nconst require = createRequireForBundle(import.meta.url);';

/** @type {import("esbuild").BuildOptions} */
const ESM = { format: "esm", banner: { js: REQUIRE } };

/** @type {Record<string, Bundle>} */
const BUNDLES = {
  concordat: {
    entry: "server/cli/main.ts",
    output: "dist/concordat.js",
    sources: CORE,
    options: { ...ESM, banner: { js: `#!/usr/bin/env node\n${REQUIRE}` } },
  },
  server: { entry: "server/lsp/main.ts", output: "dist/server.js", sources: CORE, options: ESM },
  library: { entry: "server/index.ts", output: "dist/index.js", sources: CORE, options: ESM },
  extension: {
    entry: "client/extension.ts",
    output: "dist/extension.cjs",
    sources: ["client"],
    options: { format: "cjs", external: ["vscode"] },
  },
};

/** @typedef {keyof typeof BUNDLES} BundleName */

// What every bundle depends on besides its own sources.
const SHARED_SOURCES = ["package.json", "package-lock.json", "tsconfig.json", "scripts/build.mjs"];

/**
 * The time of the newest change at or below a path; folders count too, so that a removed file is noticed.
 * @param {string} path
 * @returns {Promise<number>}
 */
async function newestChange(path) {
  const info = await stat(path);
  if (!info.isDirectory()) return info.mtimeMs;
  const below = (await readdir(path)).map((name) => newestChange(join(path, name)));
  return Math.max(info.mtimeMs, ...(await Promise.all(below)));
}

/** @param {Bundle} bundle */
async function isStale(bundle) {
  const output = inRoot(bundle.output);
  if (!existsSync(output)) return true;
  const changes = [...bundle.sources, ...SHARED_SOURCES].map((path) => newestChange(inRoot(path)));
  return Math.max(...(await Promise.all(changes))) > (await stat(output)).mtimeMs;
}

/** @param {Bundle} bundle */
async function buildBundle(bundle) {
  if (!existsSync(inRoot(bundle.entry))) {
    throw new Problem(`${bundle.entry} does not exist: cannot build ${bundle.output}.`);
  }
  // The output gets the time at which reading began: a source saved during the build makes it stale again.
  const began = new Date();
  const esbuild = await import("esbuild");
  /** @type {import("esbuild").BuildOptions & { write: false }} */
  const options = {
    ...bundle.options,
    absWorkingDir: root,
    entryPoints: [bundle.entry],
    outfile: bundle.output,
    write: false,
    bundle: true,
    platform: "node",
    target: "node20.19",
    minifySyntax: true,
    minifyWhitespace: true,
    charset: "utf8",
    logLevel: "silent",
    // Prefer the ES module of packages that have both: it bundles smaller.
    mainFields: ["module", "main"],
  };
  let result;
  try {
    result = await esbuild.build(options);
  } catch (error) {
    const { errors } = /** @type {import("esbuild").BuildFailure} */ (error);
    if (!errors) throw error;
    const messages = await esbuild.formatMessages(errors, { kind: "error", color: process.stderr.isTTY });
    throw new Problem(`${messages.join("")}Could not build ${bundle.output}.`);
  }
  const [file] = result.outputFiles;
  if (!file) throw new Problem(`esbuild wrote nothing for ${bundle.output}.`);
  // Renaming is atomic: a program that is started during a build sees the old bundle or the new one, never half of one.
  const output = inRoot(bundle.output);
  const half = inRoot("dist", `.${basename(output)}.${process.pid}`);
  await mkdir(inRoot("dist"), { recursive: true });
  await writeFile(half, file.contents, { mode: 0o755 });
  await utimes(half, began, began);
  await rename(half, output);
}

/**
 * Builds the bundles that are stale.
 * @param {{ force?: boolean, only?: BundleName[] }} [options] force: build fresh ones too; only: not all of them
 * @returns {Promise<BundleName[]>} what was built
 */
export async function build({ force = false, only } = {}) {
  const built = [];
  for (const [name, bundle] of Object.entries(BUNDLES)) {
    if (only && !only.includes(name)) continue;
    if (!force && !(await isStale(bundle))) continue;
    await buildBundle(bundle);
    built.push(name);
  }
  return built;
}

if (isMain(import.meta.url)) {
  await runMain(async () => {
    await ensureDependencies();
    const built = await build({ force: process.argv.includes("--force") });
    note(built.length > 0 ? `Built ${built.join(", ")}.` : "Everything is built.");
  });
}
