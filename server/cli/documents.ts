/** Reads the other documents of an agreement: what it includes, extends or starts from. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { documentsNamedIn, gatherDocuments, type Surroundings } from "../model/documents.js";
import type { Context } from "./context.js";
import { type Input, readText } from "./input.js";
import { Problem } from "./problem.js";

/** Texts by path, for as long as a command runs: an annex of several agreements is read once. */
export class Texts {
  private readonly known = new Map<string, Promise<string | undefined>>();

  constructor(private readonly context: Context) {}

  add({ path: name, text }: Input): void {
    this.known.set(name, Promise.resolve(text));
  }

  read(name: string): Promise<string | undefined> {
    const known = this.known.get(name) ?? this.fromDisk(name);
    this.known.set(name, known);
    return known;
  }

  private async fromDisk(name: string): Promise<string | undefined> {
    try {
      return (await readText(this.context.io, name)).text;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return undefined;
    }
  }
}

const namesBeside = async (cwd: string, name: string): Promise<readonly string[]> => {
  const folder = path.posix.dirname(name);
  try {
    const entries = await readdir(path.resolve(cwd, folder), { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith(".dsa"))
      .map((entry) => (folder === "." ? entry.name : path.posix.join(folder, entry.name)));
  } catch {
    return [];
  }
};

/** What surrounds an agreement; names in the folder are only looked for where a document is missing. */
export const surroundingsOf = async (
  context: Context,
  { path: name, text }: Pick<Input, "path" | "text">,
  texts: Texts,
): Promise<Surroundings> => {
  const documents = await gatherDocuments(text, name, (each) => texts.read(each));
  const named = [{ name, text }, ...[...documents].map(([each, content]) => ({ name: each, text: content }))].flatMap(
    (document) => documentsNamedIn(document.text, document.name).map((each) => each.name),
  );
  const missing = named.filter((each) => each !== name && !documents.has(each));
  const lists = await Promise.all([name, ...missing].map((each) => namesBeside(context.io.cwd, each)));
  const names = missing.length === 0 ? [] : [...new Set(lists.flat())].filter((each) => each !== name);
  return { name, documents, names };
};

/** The agreements among some files: an annex that another one of them includes is part of that one. */
export const withoutAnnexes = (files: readonly Pick<Input, "path" | "text">[]): ReadonlySet<string> => {
  const included = new Map(
    files.map(({ path: name, text }) => [
      name,
      documentsNamedIn(text, name).flatMap((each) => (each.role === "include" ? [each.name] : [])),
    ]),
  );
  const annexes = new Set([...included].flatMap(([name, names]) => names.filter((each) => each !== name)));
  const agreements = new Set<string>();
  const covered = new Set<string>();
  const cover = (name: string): void => {
    if (covered.has(name)) return;
    covered.add(name);
    for (const each of included.get(name) ?? []) cover(each);
  };
  const take = (name: string): void => {
    agreements.add(name);
    cover(name);
  };
  for (const { path: name } of files) if (!annexes.has(name)) take(name);
  // where documents include each other, the first one is the agreement
  for (const { path: name } of files) if (!covered.has(name)) take(name);
  return agreements;
};
