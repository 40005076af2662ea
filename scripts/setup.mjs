// @ts-check
// Makes a fresh clone ready to run: checks Node and installs the dependencies that package-lock.json asks for.
import { readFile } from "node:fs/promises";
import { inRoot, isMain, note, Problem, runMain, runNpm } from "./project.mjs";

const OLDEST_NODE = [20, 19];

export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [needMajor = 0, needMinor = 0] = OLDEST_NODE;
  if (major < needMajor || (major === needMajor && minor < needMinor)) {
    throw new Problem(
      `Concordat needs Node.js ${OLDEST_NODE.join(".")} or newer; this is ${version}. Install a newer one (nodejs.org) and run the command again.`,
    );
  }
}

/**
 * Does node_modules hold what package-lock.json asks for? Compares contents, not times: a checkout changes times.
 * Packages for other platforms are optional and may be absent.
 */
async function isInstalled() {
  const wanted = JSON.parse(await readFile(inRoot("package-lock.json"), "utf8"));
  let installed;
  try {
    installed = JSON.parse(await readFile(inRoot("node_modules", ".package-lock.json"), "utf8"));
  } catch {
    return false;
  }
  return Object.entries(wanted.packages).every(
    ([path, entry]) => path === "" || entry.optional || installed.packages[path]?.version === entry.version,
  );
}

export async function ensureDependencies() {
  requireNode();
  if (await isInstalled()) return;
  note("Installing dependencies (npm ci) …");
  // Both flags undo what the environment may say (NODE_ENV=production): the build needs the development dependencies.
  const { code, output } = await runNpm(["ci", "--include=dev", "--include=optional"]);
  if (code !== 0) {
    throw new Problem(
      `${output.trim()}\n\nnpm ci failed (exit code ${code}): the dependencies could not be installed.`,
    );
  }
}

if (isMain(import.meta.url)) await runMain(ensureDependencies);
