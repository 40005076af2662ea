/** What the generators share: writing files, or only telling which are stale. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./project.mjs";

/** Text by path, from the top folder. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** The files whose text is not what it should be. */
export const staleFiles = (files: GeneratedFiles): readonly string[] =>
  [...files].filter(([path, text]) => textOf(path) !== text).map(([path]) => path);

/** Writes the stale files or, with `--check`, names them and sets the exit code. */
export function writeOrCheck(files: GeneratedFiles, command: string): void {
  const stale = staleFiles(files);
  if (process.argv.includes("--check")) {
    for (const path of stale) process.stderr.write(`${path} is stale: run ${command}\n`);
    if (stale.length > 0) process.exitCode = 1;
    return;
  }
  for (const path of stale) writeFileSync(join(root, path), files.get(path) ?? "");
}

/** The text as the formatter of the project lays it out; the path tells it the language. */
export const formatted = (path: string, text: string): string =>
  execFileSync(
    process.execPath,
    [join(root, "node_modules/@biomejs/biome/bin/biome"), "format", `--stdin-file-path=${path}`],
    { cwd: root, input: text, encoding: "utf8", stdio: ["pipe", "pipe", "inherit"] },
  );

/** Line ends don't count: a checkout may have changed them. */
function textOf(path: string): string | undefined {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, "utf8").replaceAll("\r\n", "\n") : undefined;
}
