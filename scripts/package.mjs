// @ts-check
// Packs what can be installed.
//   npm run package                    the VS Code extension, as concordat-VERSION.vsix in the top folder
//   node scripts/package.mjs --npm     what npm pack needs beforehand: everything built, with the library's types
import { readFile, rm } from "node:fs/promises";
import { build } from "./build.mjs";
import { inRoot, isMain, note, Problem, run, runMain } from "./project.mjs";
import { ensureDependencies } from "./setup.mjs";

// The times inside the .vsix: fixed, so that the same sources give the same bytes.
const SOURCE_DATE_EPOCH = process.env.SOURCE_DATE_EPOCH ?? String(Date.UTC(2026, 0, 1) / 1000);

/**
 * Builds the extension and packs it.
 * @param {string} [path] where to write it
 * @returns {Promise<string>} the path of the .vsix
 */
export async function packageExtension(path) {
  await build({ only: ["server", "extension"] });
  const { version } = JSON.parse(await readFile(inRoot("package.json"), "utf8"));
  const vsix = path ?? inRoot(`concordat-${version}.vsix`);
  const { code, output } = await run(
    process.execPath,
    [
      inRoot("node_modules/@vscode/vsce/vsce"),
      ...["package", "--out", vsix],
      // Everything is bundled; and the images of the README are not published anywhere that links could point to.
      ...["--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links"],
    ],
    { quiet: true, env: { ...process.env, SOURCE_DATE_EPOCH } },
  );
  if (code !== 0) throw new Problem(`${output.trim()}\nvsce could not package the extension (exit code ${code}).`);
  return vsix;
}

async function buildNpmPackage() {
  await build();
  await rm(inRoot("dist/types"), { recursive: true, force: true });
  const { code, output } = await run(
    process.execPath,
    [inRoot("node_modules/typescript/bin/tsc"), "--project", inRoot("scripts/tsconfig.types.json")],
    { quiet: true },
  );
  if (code !== 0) throw new Problem(`${output.trim()}\ntsc could not write the library's types (exit code ${code}).`);
}

if (isMain(import.meta.url)) {
  await runMain(async () => {
    await ensureDependencies();
    if (process.argv.includes("--npm")) return buildNpmPackage();
    note(`Packaged ${await packageExtension()}`);
  });
}
