/** From the paths on the command line to the agreements that are meant. */
import fs from "node:fs";
import { access, constants, stat } from "node:fs/promises";
import path from "node:path";
import { convertPathToPattern, glob, isDynamicPattern } from "tinyglobby";
import { cannot, STDIN } from "./input.js";
import type { Io } from "./io.js";
import { codeOf, Problem } from "./problem.js";

const IGNORED = ["**/node_modules/**", "**/.git/**"];

export interface Found {
  /** Paths from the working folder, with `/`, each once, in order. */
  readonly files: readonly string[];
  /** What could not be found or opened: the other files are still read. */
  readonly problems: readonly Problem[];
}

const shown = (io: Io, file: string): string => {
  const relative = path.relative(io.cwd, path.resolve(io.cwd, file));
  // a file outside the working folder is shown as it was given
  return (relative.startsWith("..") ? file : relative || ".").replaceAll("\\", "/");
};

type Entries = (error: NodeJS.ErrnoException | null, entries: fs.Dirent[]) => void;

/** Looks into folders; one that may not be opened is told, not passed over. */
const search = async (io: Io, pattern: string): Promise<Found> => {
  const problems: Problem[] = [];
  const readdir = (folder: string, options: { withFileTypes: true }, done: Entries): void =>
    fs.readdir(folder, options, (error, entries) => {
      if (error) problems.push(cannot("open", shown(io, folder), error));
      done(error, entries);
    });
  const files = await glob(pattern, {
    cwd: io.cwd,
    ignore: IGNORED,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { ...fs, readdir: readdir as typeof fs.readdir },
  });
  return { files: files.map((file) => shown(io, file)).sort(inOrder), problems };
};

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const inFolder = async (io: Io, folder: string): Promise<Found> => {
  try {
    await access(path.resolve(io.cwd, folder), constants.R_OK | constants.X_OK);
  } catch (error) {
    return { files: [], problems: [cannot("open", folder, error)] };
  }
  const base = folder === "." ? "" : `${convertPathToPattern(folder.replace(/[\\/]+$/, "") || "/")}/`;
  const found = await search(io, `${base}**/*.dsa`);
  if (found.files.length > 0) return found;
  const where = folder === "." ? "this folder" : folder;
  const what = `${where}: there is no agreement (*.dsa) in it. Name a file, or a folder that has some.`;
  return { ...found, problems: [...found.problems, new Problem(what)] };
};

const findOne = async (io: Io, given: string): Promise<Found> => {
  if (given === STDIN) return { files: [STDIN], problems: [] };
  if (given === "") return { files: [], problems: [new Problem("An empty path was given: name a file or a folder.")] };
  try {
    const info = await stat(path.resolve(io.cwd, given));
    return info.isDirectory() ? await inFolder(io, given) : { files: [shown(io, given)], problems: [] };
  } catch (error) {
    if (codeOf(error) !== "ENOENT" || !isDynamicPattern(given))
      return { files: [], problems: [cannot("open", given, error)] };
  }
  const found = await search(io, given.replaceAll("\\", "/"));
  if (found.files.length > 0) return found;
  return { ...found, problems: [...found.problems, new Problem(`${given}: no file matches this pattern. Check it.`)] };
};

/** The agreements of files, folders and patterns; without any, those of the working folder. */
export const findAgreements = async (io: Io, given: readonly string[]): Promise<Found> => {
  const found: Found[] = [];
  for (const each of given.length > 0 ? given : ["."]) found.push(await findOne(io, each));
  return {
    files: [...new Set(found.flatMap((each) => each.files))],
    problems: found.flatMap((each) => each.problems),
  };
};
