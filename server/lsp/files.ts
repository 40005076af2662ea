/** What the server reads from disk: agreements that are not open, and an organisation's own packs. */
import { opendir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Only files have a path: a document of another kind, or a broken address, has none. */
export const pathOf = (uri: string): string | undefined => {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
};

export const uriOf = (file: string): string => pathToFileURL(file).href;

const PASSED_OVER = new Set(["node_modules", ".git"]);
const MAX_DEPTH = 20;

/** Agreements in a folder and below it, at most `limit`. Folders that can't be opened are passed over. */
export const findAgreements = async (folder: string, limit: number): Promise<readonly string[]> => {
  const found: string[] = [];
  const visit = async (at: string, depth: number): Promise<void> => {
    if (depth > MAX_DEPTH || found.length >= limit) return;
    try {
      for await (const entry of await opendir(at)) {
        if (found.length >= limit) return;
        const file = path.join(at, entry.name);
        if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) await visit(file, depth + 1);
        else if (entry.isFile() && entry.name.endsWith(".dsa")) found.push(file);
      }
    } catch {
      // gone, or not ours to read
    }
  };
  await visit(folder, 0);
  return found.sort();
};

export interface FileStamp {
  readonly time: number;
  readonly size: number;
}

export const stampOf = async (file: string): Promise<FileStamp | undefined> => {
  try {
    const info = await stat(file);
    return info.isFile() ? { time: info.mtimeMs, size: info.size } : undefined;
  } catch {
    return undefined;
  }
};

/** The text of a file; undefined where it is gone, too large, or no text. */
export const readText = async (file: string, maxBytes: number): Promise<string | undefined> => {
  try {
    const stamp = await stampOf(file);
    if (!stamp || stamp.size > maxBytes) return undefined;
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
  } catch {
    return undefined;
  }
};

/** The own packs of a folder: `.concordat/packs/*.json`. */
export const packFilesIn = async (folder: string): Promise<readonly string[]> => {
  const packs = path.join(folder, ".concordat", "packs");
  const files: string[] = [];
  try {
    for await (const entry of await opendir(packs)) {
      if (entry.name.endsWith(".json") && !entry.isDirectory()) files.push(path.join(packs, entry.name));
    }
  } catch {
    // no such folder: no own packs
  }
  return files.sort();
};

export const isInside = (folder: string, file: string): boolean => {
  const relative = path.relative(folder, file);
  return relative !== "" && !relative.startsWith("..") && !path.isAbsolute(relative);
};
