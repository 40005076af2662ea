/** What the server knows: open documents, the workspace's folders and packs, settings, and what was worked out from them. */
import type { ClientCapabilities, Connection, InitializeParams, TextDocuments } from "vscode-languageserver/node";
import { folderChecks } from "../checks/check-folder.js";
import type { Snapshot } from "../features/snapshot.js";
import { Analyses, isTooLarge, type Reading } from "./analysis.js";
import { openDocuments, type TextDocument } from "./documents.js";
import { pathOf } from "./files.js";
import { Library, nameOf } from "./library.js";
import { Packs } from "./packs.js";
import { Settings } from "./settings.js";

/** With more agreements in one folder, each is checked by itself while somebody writes. */
const MAX_OTHERS = 30;

export class Workspace {
  readonly documents: TextDocuments<TextDocument> = openDocuments();
  readonly packs: Packs;
  /** Documents by name, open or not. */
  readonly library = new Library(
    this.documents,
    () => this.folderPaths,
    () => this.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  );
  readonly analyses = new Analyses();
  readonly settings: Settings;
  capabilities: ClientCapabilities = {};
  private folderPaths: readonly string[] = [];

  /** @param packsRead called when packs were read */
  constructor(connection: Connection, packsRead: () => void) {
    this.packs = new Packs(packsRead);
    this.settings = new Settings(connection);
  }

  initialize(params: InitializeParams): void {
    this.capabilities = params.capabilities ?? {};
    this.settings.canAsk = this.capabilities.workspace?.configuration === true;
    this.settings.changed(params.initializationOptions);
    // clients that know no folders tell one root
    const root = params.rootUri ?? undefined;
    const uris = params.workspaceFolders?.map(({ uri }) => uri) ?? (root === undefined ? [] : [root]);
    this.openFolders(uris);
  }

  openFolders(uris: readonly string[]): void {
    this.folderPaths = uris.flatMap((uri) => pathOf(uri) ?? []);
    this.packs.open(this.folderPaths);
    this.library.forget();
  }

  get folders(): readonly string[] {
    return this.folderPaths;
  }

  get pulls(): boolean {
    return this.capabilities.textDocument?.diagnostic !== undefined;
  }

  /** The client can be given more findings after the first ones. */
  get hearsMore(): boolean {
    return !this.pulls || this.capabilities.workspace?.diagnostics?.refreshSupport === true;
  }

  /** A version of a document with the law and the day it is read by. */
  async snapshot(document: TextDocument): Promise<Snapshot> {
    return this.analyses.snapshot(await this.reading(document, false));
  }

  /** @param together with the other agreements of the folder, as checking them needs */
  async reading(document: TextDocument, together = true): Promise<Reading> {
    const agreement = await this.library.agreementOf(document);
    const own = await this.agreed(agreement);
    const others = together && folderChecks().length > 0 ? await this.library.others(agreement, MAX_OTHERS) : [];
    return {
      ...own,
      document,
      name: nameOf(document.uri),
      others: await Promise.all(others.filter((other) => !isTooLarge(other)).map((other) => this.agreed(other))),
    };
  }

  private async agreed(agreement: TextDocument): Promise<Omit<Reading, "others" | "document" | "name">> {
    const [law, asOf, surroundings] = await Promise.all([
      this.packs.lawFor(pathOf(agreement.uri)),
      this.settings.asOf(agreement.uri),
      this.library.surroundings(agreement),
    ]);
    return { agreement, law, asOf, surroundings };
  }
}
