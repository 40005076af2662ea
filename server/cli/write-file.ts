/** Writes a file whole or not at all: whoever reads it meanwhile sees the old one or the new one. */
import { chmod, mkdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { cannot } from "./input.js";
import type { Io } from "./io.js";

export const writeWhole = async (io: Io, file: string, content: string | Uint8Array): Promise<void> => {
  const given = path.resolve(io.cwd, file);
  let half: string | undefined;
  try {
    // a link stays a link: what it leads to is replaced
    const target = await realpath(given).catch(() => given);
    const mode = await stat(target).then(
      (info) => info.mode,
      () => undefined,
    );
    await mkdir(path.dirname(target), { recursive: true });
    half = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
    await writeFile(half, content);
    if (mode !== undefined) await chmod(half, mode);
    await rename(half, target);
  } catch (error) {
    if (half !== undefined) await rm(half, { force: true }).catch(() => undefined);
    throw cannot("write", file, error);
  }
};
