/** What the server knows: open documents, the workspace's folders and packs, settings, and what was worked out from them. */
import type { ClientCapabilities, Connection, InitializeParams, TextDocuments } from "vscode-languageserver/node";
import type { Snapshot } from "../features/snapshot.js";
import { Analyses } from "./analysis.js";
import { openDocuments, type TextDocument } from "./documents.js";
import { pathOf } from "./files.js";
import { Packs } from "./packs.js";
import { Settings } from "./settings.js";

export class Workspace {
  readonly documents: TextDocuments<TextDocument> = openDocuments();
  readonly packs: Packs;
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
    const { law, asOf } = await this.reading(document);
    return this.analyses.snapshot(document, law, asOf);
  }

  async reading(document: TextDocument): Promise<Pick<Snapshot, "law" | "asOf">> {
    const [law, asOf] = await Promise.all([this.packs.lawFor(pathOf(document.uri)), this.settings.asOf(document.uri)]);
    return { law, asOf };
  }
}
