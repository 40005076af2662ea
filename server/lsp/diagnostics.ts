/**
 * Findings to the client: asked for (one document, or all of the workspace), or told to clients that don't ask. What was
 * worked out for an older text is never told.
 */
import { createHash } from "node:crypto";
import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type ResultProgressReporter,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver/node";
import { diagnosticsOf } from "../features/diagnostics.js";
import { lineStarts, rangeAt } from "../features/positions.js";
import { type Findings, isTooLarge } from "./analysis.js";
import { diagnosticOf, SOURCE } from "./convert.js";
import type { TextDocument } from "./documents.js";
import { findAgreements, pathOf, uriOf } from "./files.js";
import { breathe } from "./guard.js";
import { MAX_BYTES } from "./library.js";
import { locateIn } from "./locate.js";
import { Schedule } from "./schedule.js";
import type { Workspace } from "./workspace.js";

/** Text and drafting are told after this, the rest when typing pauses. */
const SOON_MS = 30;
const PAUSE_MS = 300;

/** Agreements in one workspace; more are not looked at unless they are open. */
const MAX_FILES = 2_000;

const problemOfFile = (code: string, message: string): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  severity: DiagnosticSeverity.Error,
  code,
  source: SOURCE,
  message,
});

const TOO_LARGE = problemOfFile(
  "too-large",
  "This file is larger than 10 MB, too large for an agreement: nothing in it is checked. Check that it is the right file, or divide it.",
);
const NOT_TEXT = problemOfFile(
  "not-text",
  "This file is not UTF-8 text, so it can't be checked. Save it again as UTF-8.",
);

/** Key of the schedule; no document is called so. */
const PACKS = "packs";

const idOf = (items: readonly Diagnostic[]): string =>
  createHash("sha1").update(JSON.stringify(items)).digest("base64url");

export class Diagnostics {
  private readonly schedule = new Schedule();
  private files: readonly string[] | undefined;
  /** Pack files that something was told about. */
  private toldPacks = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly workspace: Workspace,
    private readonly log: (message: string) => void,
  ) {}

  // ---------------------------------------------------------------- one document

  private items(document: TextDocument, { findings, texts }: Findings): Diagnostic[] {
    const locate = locateIn(this.workspace.library, texts);
    return diagnosticsOf(findings).map((diagnostic) => diagnosticOf(document, diagnostic, locate));
  }

  /** What can be said soon; if that isn't all, the rest follows when typing pauses. */
  private async soon(document: TextDocument): Promise<Diagnostic[]> {
    if (isTooLarge(document)) return [TOO_LARGE];
    const reading = await this.workspace.reading(document);
    // a client that can't be told to ask again has to be given everything at once
    const findings = this.workspace.hearsMore
      ? this.workspace.analyses.soon(reading)
      : this.workspace.analyses.all(reading);
    if (!findings.complete) this.schedule.in(PAUSE_MS, document.uri, () => this.inBackground(this.finish(document)));
    return this.items(document, findings);
  }

  /** All of it, unless the text has changed in the meantime. */
  private async finish(document: TextDocument): Promise<void> {
    const reading = await this.workspace.reading(document);
    if (!this.isCurrent(document)) return;
    const findings = this.workspace.analyses.all(reading);
    if (this.workspace.pulls) this.refresh();
    else await this.tell(document, this.items(document, findings));
  }

  private isCurrent(document: TextDocument): boolean {
    return this.workspace.documents.get(document.uri) === document;
  }

  private inBackground(work: Promise<void>): void {
    work.catch((error: unknown) => this.log(`Checking failed: ${String(error)}`));
  }

  /** Findings of the newest text of an open document; nothing for one that isn't open. */
  async pull(uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    const document = this.workspace.documents.get(uri);
    const items = document ? await this.soon(document) : [];
    const resultId = idOf(items);
    if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  // ---------------------------------------------------------------- clients that don't ask

  private async tell(document: TextDocument, diagnostics: Diagnostic[]): Promise<void> {
    if (!this.isCurrent(document)) return;
    await this.connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
  }

  /** A document changed, and with it what others say that bring it in. */
  changed(document: TextDocument): void {
    if (this.workspace.pulls) return;
    this.tellSoon(document);
    for (const other of this.workspace.documents.all()) if (other.uri !== document.uri) this.tellSoon(other);
  }

  private tellSoon(document: TextDocument): void {
    this.schedule.in(SOON_MS, document.uri, () =>
      this.inBackground(this.soon(document).then((items) => this.tell(document, items))),
    );
  }

  close(uri: string): void {
    this.schedule.drop(uri);
    if (!this.workspace.pulls) this.inBackground(this.connection.sendDiagnostics({ uri, diagnostics: [] }));
  }

  /** Law or settings changed: everything is read anew. */
  refresh(): void {
    if (!this.workspace.pulls) {
      for (const document of this.workspace.documents.all()) this.tellSoon(document);
    } else if (this.workspace.hearsMore) {
      this.inBackground(this.connection.languages.diagnostics.refresh());
    }
  }

  stop(): void {
    this.schedule.dropAll();
  }

  // ---------------------------------------------------------------- the workspace

  /** Files came or went. */
  filesChanged(): void {
    this.files = undefined;
    this.workspace.library.forget();
  }

  private async findFiles(): Promise<readonly string[]> {
    const { workspace } = this.workspace.capabilities;
    const lists = this.files
      ? [this.files]
      : await Promise.all(this.workspace.folders.map((folder) => findAgreements(folder, MAX_FILES)));
    const files = [...new Set(lists.flat())].slice(0, MAX_FILES);
    // without word of changes the list has to be made anew each time
    this.files = workspace?.didChangeWatchedFiles?.dynamicRegistration ? files : undefined;
    return files;
  }

  private async itemsOfClosed(file: string): Promise<Diagnostic[]> {
    const closed = await this.workspace.library.file(file);
    if (!closed) return [];
    const { document, stamp } = closed;
    if (!document) return [stamp.size > MAX_BYTES ? TOO_LARGE : NOT_TEXT];
    if (isTooLarge(document)) return [TOO_LARGE];
    return this.items(document, this.workspace.analyses.all(await this.workspace.reading(document)));
  }

  /** One report after another, so that a large workspace never keeps the editor waiting for long. */
  async pullAll(
    previous: ReadonlyMap<string, string>,
    token: CancellationToken,
    progress: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const reports: WorkspaceDocumentDiagnosticReport[] = [];
    const add = (uri: string, version: number | null, items: Diagnostic[]): void => {
      const resultId = idOf(items);
      const report: WorkspaceDocumentDiagnosticReport =
        previous.get(uri) === resultId
          ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId }
          : { kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items };
      if (progress) progress.report({ items: [report] });
      else reports.push(report);
    };
    const open = new Map(this.workspace.documents.all().map((document) => [pathOf(document.uri), document]));
    const seen = new Set<string>();
    const files = await this.findFiles();
    for (const file of files) {
      await breathe();
      if (token.isCancellationRequested) break;
      const document = open.get(file);
      const uri = document?.uri ?? uriOf(file);
      seen.add(uri);
      if (document) add(uri, document.version, await this.soon(document));
      else add(uri, null, await this.itemsOfClosed(file));
    }
    this.workspace.library.keep(new Set(files));
    // what had findings and is gone has none
    for (const uri of previous.keys()) if (!seen.has(uri) && isAgreementFile(uri)) add(uri, null, []);
    return { items: reports };
  }

  // ---------------------------------------------------------------- packs

  /** Packs were read, perhaps several at once: what is wrong with them is told. */
  packsRead(): void {
    this.schedule.in(SOON_MS, PACKS, () => this.inBackground(this.tellPacks()));
  }

  /** Their files are no documents of ours, so nobody asks. */
  private async tellPacks(): Promise<void> {
    const reports = await this.workspace.packs.reports();
    const told = new Set<string>();
    for (const { uri, text, problems } of reports) {
      if (problems.length === 0) continue;
      told.add(uri);
      const starts = lineStarts(text);
      await this.connection.sendDiagnostics({
        uri,
        diagnostics: problems.map(({ at, message }) => ({
          range: rangeAt(starts, at),
          severity: DiagnosticSeverity.Error,
          code: "law/pack",
          source: SOURCE,
          message: message.replace(/^./, (letter) => letter.toUpperCase()),
        })),
      });
    }
    for (const uri of this.toldPacks)
      if (!told.has(uri)) await this.connection.sendDiagnostics({ uri, diagnostics: [] });
    this.toldPacks = told;
  }
}

const isAgreementFile = (uri: string): boolean => pathOf(uri)?.endsWith(".dsa") === true;
