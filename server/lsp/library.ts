/**
 * Documents by name, open or on disk: what an agreement includes, and which agreement an annex belongs to. Never outside
 * the folders of the workspace.
 */
import { readdir } from "node:fs/promises";
import path from "node:path";
import type { TextDocuments } from "vscode-languageserver/node";
import { MAX_CHARACTERS } from "../features/snapshot.js";
import { documentsNamedIn, gatherDocuments, type Surroundings } from "../model/documents.js";
import { closedDocument, type TextDocument } from "./documents.js";
import { type FileStamp, isInside, pathOf, readText, stampOf, uriOf } from "./files.js";

/** A UTF-8 file within the limit of characters has at most so many bytes. */
export const MAX_BYTES = MAX_CHARACTERS * 3;

/** More agreements in one folder are not looked through for those that include an annex. */
const MAX_IN_FOLDER = 300;

/** Documents include each other no deeper than this. */
const MAX_DEPTH = 16;

export interface ClosedFile {
  readonly stamp: FileStamp;
  /** Undefined where it is no text, or too large. */
  readonly document: TextDocument | undefined;
}

/** A document that is a file is called by its path, with `/`; another one by its address. */
export const nameOf = (uri: string): string => pathOf(uri)?.replaceAll("\\", "/") ?? uri;

export class Library {
  private readonly closed = new Map<string, ClosedFile>();
  private readonly folders = new Map<string, Promise<readonly string[]>>();

  /**
   * @param documents those that are open
   * @param roots the folders of the workspace
   * @param hears whether the client tells of files that change; else they are looked at each time
   */
  constructor(
    private readonly documents: TextDocuments<TextDocument>,
    private readonly roots: () => readonly string[],
    private readonly hears: () => boolean,
  ) {}

  /** Files came, went or changed. */
  forget(): void {
    this.folders.clear();
  }

  /** A file that isn't open, read again only if it has changed. */
  async file(file: string): Promise<ClosedFile | undefined> {
    const stamp = await stampOf(file);
    if (!stamp) {
      this.closed.delete(file);
      return undefined;
    }
    const known = this.closed.get(file);
    if (known && known.stamp.time === stamp.time && known.stamp.size === stamp.size) return known;
    const text = await readText(file, MAX_BYTES);
    const read: ClosedFile = { stamp, document: text === undefined ? undefined : closedDocument(uriOf(file), text) };
    this.closed.set(file, read);
    return read;
  }

  private openAt(name: string): TextDocument | undefined {
    return this.documents.get(uriOf(name)) ?? this.documents.all().find(({ uri }) => nameOf(uri) === name);
  }

  private isWithin(name: string): boolean {
    return this.roots().some((root) => isInside(root, path.normalize(name)));
  }

  /** A document by its name: as it is in the editor, else as it is on disk. */
  private async document(name: string): Promise<TextDocument | undefined> {
    const open = this.openAt(name);
    if (open || !this.isWithin(name)) return open;
    return (await this.file(path.normalize(name)))?.document;
  }

  /** The address of a document of this name. */
  addressOf(name: string): string {
    return this.openAt(name)?.uri ?? (path.isAbsolute(name) ? uriOf(name) : name);
  }

  /** Agreements beside each other in one folder, open ones that are not saved among them. */
  async beside(folder: string): Promise<readonly string[]> {
    const known = this.hears() ? this.folders.get(folder) : undefined;
    const reading = known ?? namesIn(folder);
    this.folders.set(folder, reading);
    const open = this.documents
      .all()
      .map(({ uri }) => nameOf(uri))
      .filter((name) => path.posix.dirname(name) === folder);
    return [...new Set([...(await reading), ...open])].sort();
  }

  /** What surrounds an agreement. */
  async surroundings(document: TextDocument): Promise<Surroundings> {
    const name = nameOf(document.uri);
    const text = document.getText();
    if (documentsNamedIn(text, name).length === 0) return { name };
    if (pathOf(document.uri) === undefined) return { name, outOfReach: "all" };
    const outOfReach = new Set<string>();
    const documents = await gatherDocuments(text, name, async (each) => {
      if (!this.isWithin(each) && !this.openAt(each)) outOfReach.add(each);
      return (await this.document(each))?.getText();
    });
    const folder = path.posix.dirname(name);
    const names = this.isWithin(name) ? (await this.beside(folder)).filter((each) => each !== name) : [];
    return { name, documents, names, outOfReach };
  }

  /** Agreements that may include a document: in its folder, and in those above it within the workspace. */
  private async candidates(name: string): Promise<readonly TextDocument[]> {
    const found: TextDocument[] = [];
    for (let folder = path.posix.dirname(name); this.isWithin(`${folder}/x`); folder = path.posix.dirname(folder)) {
      const names = (await this.beside(folder)).slice(0, MAX_IN_FOLDER);
      for (const each of names) {
        const document = each === name ? undefined : await this.document(each);
        if (document) found.push(document);
      }
      if (folder === path.posix.dirname(folder)) break;
    }
    return found;
  }

  /** The agreement that a document belongs to: the one that includes it, else itself. */
  async agreementOf(document: TextDocument): Promise<TextDocument> {
    let found = document;
    const seen = new Set([nameOf(document.uri)]);
    for (let depth = 0; depth < MAX_DEPTH; depth++) {
      const name = nameOf(found.uri);
      if (!path.isAbsolute(name) || !this.isWithin(name)) return found;
      const including = (await this.candidates(name)).find((each) =>
        documentsNamedIn(each.getText(), nameOf(each.uri)).some(
          (named) => named.role === "include" && named.name === name,
        ),
      );
      if (!including) return found;
      // documents that include each other: each is looked at by itself
      if (seen.has(nameOf(including.uri))) return document;
      seen.add(nameOf(including.uri));
      found = including;
    }
    return found;
  }

  /** The other agreements of the folder. */
  async others(document: TextDocument, most: number): Promise<readonly TextDocument[]> {
    const name = nameOf(document.uri);
    if (!path.isAbsolute(name) || !this.isWithin(name)) return [];
    const found: TextDocument[] = [];
    for (const each of await this.beside(path.posix.dirname(name))) {
      if (each === name) continue;
      const other = await this.document(each);
      if (other && (await this.agreementOf(other)) === other) found.push(other);
      if (found.length > most) return [];
    }
    return found;
  }

  /** Files that are no longer there. */
  keep(files: ReadonlySet<string>): void {
    for (const file of this.closed.keys()) if (!files.has(file)) this.closed.delete(file);
  }
}

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    const entries = await readdir(path.normalize(folder), { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith(".dsa"))
      .map((entry) => path.posix.join(folder, entry.name));
  } catch {
    return [];
  }
};
