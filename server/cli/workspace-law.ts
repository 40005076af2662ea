/** The law that agreements are checked against: what is built in, and an organisation's own packs beside its agreements. */
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { builtInLaw } from "../packs/built-in.js";
import { loadLaw } from "../packs/load.js";
import type { LawBook } from "../packs/provision.js";
import { cannot, readText, STDIN } from "./input.js";
import type { Io } from "./io.js";
import { codeOf, Problem } from "./problem.js";

/** Where an organisation's own packs are, from the folder of its agreements. */
export const PACKS = path.join(".concordat", "packs");

const shown = (io: Io, file: string): string => {
  const relative = path.relative(io.cwd, file);
  return (relative.startsWith("..") ? file : relative).replaceAll("\\", "/");
};

/** The packs of a folder; none where it has no such folder. */
const packFilesIn = async (io: Io, folder: string): Promise<string[]> => {
  const packs = path.join(folder, PACKS);
  try {
    const names = await readdir(packs);
    return names
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name) => path.join(packs, name));
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "")) return [];
    throw cannot("open", shown(io, packs), error);
  }
};

const hasPacks = async (folder: string): Promise<boolean> => {
  try {
    return (await stat(path.join(folder, PACKS))).isDirectory();
  } catch {
    return false;
  }
};

/** The nearest folder at or above a file that has packs. */
const folderWithPacks = async (file: string): Promise<string | undefined> => {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    if (await hasPacks(folder)) return folder;
    if (folder === path.dirname(folder)) return undefined;
  }
};

/** The files of own packs that count for an agreement: the working folder's, and the nearest ones above it. */
export const packFilesFor = async (io: Io, file: string): Promise<readonly string[]> => {
  const nearest = file === STDIN ? undefined : await folderWithPacks(path.resolve(io.cwd, file));
  const folders = [io.cwd, ...(nearest === undefined || nearest === io.cwd ? [] : [nearest])];
  return (await Promise.all(folders.map((folder) => packFilesIn(io, folder)))).flat();
};

/** The texts of packs, by the name under which problems are told. @throws Problem */
export const readPacks = async (io: Io, files: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const texts = new Map<string, string>();
  for (const file of files) {
    const name = shown(io, file);
    texts.set(name, (await readText(io, name)).text);
  }
  return texts;
};

/** Gives the law for each file; packs are read once. */
export const lawReader = (io: Io): ((file: string) => Promise<LawBook>) => {
  const books = new Map<string, Promise<LawBook>>();
  const load = async (files: readonly string[]): Promise<LawBook> => {
    if (files.length === 0) return builtInLaw;
    const result = loadLaw(await readPacks(io, files), builtInLaw);
    if (result.ok) return result.lawBook;
    const [first, ...others] = result.problems;
    const more = others.length > 0 ? ` (and ${others.length} more)` : "";
    throw new Problem(
      `${first?.message ?? "a pack is invalid"}${more}\nMend the pack; \`concordat law verify\` lists all.`,
    );
  };
  return async (file) => {
    const files = await packFilesFor(io, file);
    const key = files.join("\n");
    const book = books.get(key) ?? load(files);
    books.set(key, book);
    return book;
  };
};
