/** From plain data with offsets to what the protocol sends. */
import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentSymbol,
  type Location,
  type Diagnostic as LspDiagnostic,
  MarkupKind,
  type Range,
  SymbolKind,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import type { Span } from "../../grammar/syntax.js";
import type { CandidateKind } from "../features/candidates.js";
import type { Completion } from "../features/completion.js";
import { type Diagnostic, diagnosticsOf } from "../features/diagnostics.js";
import type { OutlineEntry, OutlineKind } from "../features/outline.js";
import type { QuickFix } from "../features/quick-fixes.js";
import type { Edit, Severity } from "../model/finding.js";
import type { TextDocument } from "./documents.js";

export const SOURCE = "Concordat";
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.concordat`;

export const rangeOf = (document: TextDocument, span: Span): Range => ({
  start: document.positionAt(span.start),
  end: document.positionAt(span.end),
});

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Where a place in another document is. */
export type Locate = (document: string, span: Span) => Location;

export const diagnosticOf = (document: TextDocument, diagnostic: Diagnostic, locate: Locate): LspDiagnostic => ({
  range: rangeOf(document, diagnostic.at),
  severity: SEVERITY[diagnostic.severity],
  code: diagnostic.code,
  source: SOURCE,
  message: diagnostic.message,
  ...(diagnostic.unnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  ...(diagnostic.related.length > 0
    ? {
        relatedInformation: diagnostic.related.map((place) => ({
          location:
            place.document === undefined
              ? { uri: document.uri, range: rangeOf(document, place) }
              : locate(place.document, place),
          message: place.message,
        })),
      }
    : {}),
  data: { fingerprint: diagnostic.fingerprint },
});

export const editOf = (document: TextDocument, edit: Edit): TextEdit => ({
  range: rangeOf(document, edit),
  newText: edit.newText,
});

/** @param versioned the client refuses an edit of a version that is no longer there */
export const workspaceEdit = (document: TextDocument, edits: readonly Edit[], versioned: boolean): WorkspaceEdit => {
  const changes = edits.map((edit) => editOf(document, edit));
  if (!versioned) return { changes: { [document.uri]: changes } };
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: changes }] };
};

/** Edits of several documents, made together or not at all. */
export const editOfSeveral = (
  edits: readonly (Location & { readonly newText: string })[],
  versionOf: (uri: string) => number | null,
  versioned: boolean,
): WorkspaceEdit => {
  const changes = new Map<string, TextEdit[]>();
  for (const { uri, range, newText } of edits) changes.set(uri, [...(changes.get(uri) ?? []), { range, newText }]);
  if (!versioned) return { changes: Object.fromEntries(changes) };
  return {
    documentChanges: [...changes].map(([uri, list]) => ({
      textDocument: { uri, version: versionOf(uri) },
      edits: list,
    })),
  };
};

export const codeActionOf = (
  document: TextDocument,
  fix: QuickFix,
  versioned: boolean,
  locate: Locate,
): CodeAction => ({
  title: fix.title,
  kind: CodeActionKind.QuickFix,
  diagnostics: diagnosticsOf([fix.finding]).map((diagnostic) => diagnosticOf(document, diagnostic, locate)),
  ...(fix.preferred ? { isPreferred: true } : {}),
  edit: workspaceEdit(document, fix.edits, versioned),
});

const COMPLETION_KIND: Readonly<Record<CandidateKind, CompletionItemKind>> = {
  declaration: CompletionItemKind.Keyword,
  clause: CompletionItemKind.Keyword,
  word: CompletionItemKind.Keyword,
  name: CompletionItemKind.Variable,
  phrase: CompletionItemKind.EnumMember,
  law: CompletionItemKind.Reference,
  place: CompletionItemKind.Constant,
  code: CompletionItemKind.Event,
  title: CompletionItemKind.Reference,
};

/** What the client sends back when it wants to show an item's documentation. */
export interface CompletionData {
  readonly uri: string;
  readonly about: NonNullable<Completion["about"]>;
}

export const completionItemOf = (document: TextDocument, completion: Completion): CompletionItem => ({
  label: completion.label,
  kind: COMPLETION_KIND[completion.kind],
  ...(completion.detail ? { detail: completion.detail } : {}),
  ...(completion.documentation
    ? { documentation: { kind: MarkupKind.Markdown, value: completion.documentation } }
    : {}),
  ...(completion.outdated ? { tags: [CompletionItemTag.Deprecated] } : {}),
  filterText: completion.filter,
  sortText: completion.sort,
  textEdit: { range: rangeOf(document, completion.replace), newText: completion.newText },
  ...(completion.about ? { data: { uri: document.uri, about: completion.about } satisfies CompletionData } : {}),
});

const SYMBOL_KIND: Readonly<Record<OutlineKind, SymbolKind>> = {
  agreement: SymbolKind.File,
  party: SymbolKind.Class,
  group: SymbolKind.Namespace,
  team: SymbolKind.Namespace,
  system: SymbolKind.Object,
  data: SymbolKind.Struct,
  subjects: SymbolKind.Class,
  statistics: SymbolKind.Struct,
  purpose: SymbolKind.Property,
  condition: SymbolKind.Boolean,
  fact: SymbolKind.Boolean,
  event: SymbolKind.Event,
  term: SymbolKind.Constant,
  safeguards: SymbolKind.Interface,
  "general terms": SymbolKind.Module,
  clause: SymbolKind.Module,
  sentence: SymbolKind.Method,
  scenario: SymbolKind.Function,
  recital: SymbolKind.String,
};

export const symbolOf = (document: TextDocument, entry: OutlineEntry): DocumentSymbol => ({
  name: entry.name,
  detail: entry.detail,
  kind: SYMBOL_KIND[entry.kind],
  range: rangeOf(document, entry.at),
  selectionRange: rangeOf(document, entry.selection),
  children: entry.children.map((child) => symbolOf(document, child)),
});

/** For clients that show no Markdown. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/^```\w*\n?/gm, "")
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, "$1: $2")
    .replace(/\*\*|`/g, "")
    .replace(/\\([\\`*_{}[\]<>#|!~])/g, "$1");
