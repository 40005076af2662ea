/**
 * The law that each document is read against: what is built in, the packs of its workspace folder and those of the nearest
 * folder above it that has some. A pack with a mistake is told and left out; the law that is built in stays in use.
 */
import path from "node:path";
import { type PackProblem, packProblem } from "../features/pack-problems.js";
import { builtInLaw } from "../packs/built-in.js";
import { type LawProblem, LIMITS, loadLaw } from "../packs/load.js";
import type { LawBook } from "../packs/provision.js";
import { isInside, packFilesIn, readText, uriOf } from "./files.js";

export interface PackReport {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly PackProblem[];
}

interface Loaded {
  readonly law: LawBook;
  readonly reports: readonly PackReport[];
}

const NO_PACKS: Loaded = { law: builtInLaw, reports: [] };

const UNREADABLE: PackProblem = {
  at: { start: 0, end: 0 },
  message: "This pack can't be read: it must be UTF-8 text, and not too large.",
};

const loadFiles = async (files: readonly string[], folder: string): Promise<Loaded> => {
  if (files.length === 0) return NO_PACKS;
  const texts = await Promise.all(
    files.map(async (file) => ({
      uri: uriOf(file),
      name: path.relative(folder, file).replaceAll("\\", "/"),
      text: await readText(file, LIMITS.characters * 4),
    })),
  );
  const readable = texts.flatMap(({ name, text }): [string, string][] => (text === undefined ? [] : [[name, text]]));
  const result = loadLaw(new Map(readable), builtInLaw);
  const problems: readonly LawProblem[] = result.ok ? [] : result.problems;
  return {
    law: result.ok ? result.lawBook : builtInLaw,
    reports: texts.map(({ uri, name, text }) => ({
      uri,
      text: text ?? "",
      problems:
        text === undefined
          ? [UNREADABLE]
          : problems.filter(({ file }) => file === name).map((problem) => packProblem(text, problem)),
    })),
  };
};

export class Packs {
  private folders: readonly string[] = [];
  private files = new Map<string, Promise<readonly string[]>>();
  private loaded = new Map<string, Promise<Loaded>>();

  /** @param read called when packs were read: there may be something to tell about them */
  constructor(private readonly read: () => void) {}

  /** Folders of the workspace; what was read before is forgotten. */
  open(folders: readonly string[]): void {
    this.folders = folders;
    this.forget();
  }

  /** Packs changed: they are read again when next asked for. */
  forget(): void {
    this.files = new Map();
    this.loaded = new Map();
  }

  private filesIn(folder: string): Promise<readonly string[]> {
    const known = this.files.get(folder) ?? packFilesIn(folder);
    this.files.set(folder, known);
    return known;
  }

  /** Packs of the nearest folder at or above this one that has some. */
  private async nearest(folder: string): Promise<readonly string[]> {
    for (let at = folder; ; at = path.dirname(at)) {
      const files = await this.filesIn(at);
      if (files.length > 0 || at === path.dirname(at)) return files;
    }
  }

  private load(files: readonly string[], folder: string): Promise<Loaded> {
    const key = files.join("\n");
    const known = this.loaded.get(key);
    if (known) return known;
    const loading = loadFiles(files, folder);
    this.loaded.set(key, loading);
    if (files.length > 0) loading.then(this.read, this.read);
    return loading;
  }

  /** @param file path of the document; undefined for one that is no file */
  async lawFor(file: string | undefined): Promise<LawBook> {
    const workspace = file === undefined ? this.folders[0] : this.folders.find((folder) => isInside(folder, file));
    const own = workspace === undefined ? [] : await this.filesIn(workspace);
    const near = file === undefined ? [] : await this.nearest(path.dirname(file));
    const files = [...new Set([...own, ...near])];
    return (await this.load(files, workspace ?? path.dirname(file ?? ""))).law;
  }

  /** Reads the packs of the workspace's folders, whatever documents are open. */
  async readAll(): Promise<void> {
    for (const folder of this.folders) await this.load(await this.filesIn(folder), folder);
  }

  /** Every pack read so far, with what is wrong with it. */
  async reports(): Promise<readonly PackReport[]> {
    const byUri = new Map<string, PackReport>();
    for (const { reports } of await Promise.all(this.loaded.values())) {
      for (const report of reports) {
        const known = byUri.get(report.uri);
        if (!known || known.problems.length < report.problems.length) byUri.set(report.uri, report);
      }
    }
    return [...byUri.values()];
  }
}
