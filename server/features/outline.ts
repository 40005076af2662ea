/** The outline: declarations, clauses with their sentences, scenarios. */
import type { ClauseDecl, Sentence, Span, Statement } from "../../grammar/syntax.js";
import type { SymbolKind } from "../model/references.js";
import { type DeclaredName, KIND_OF } from "../model/symbols.js";
import { declarationSummary } from "./describe.js";
import { inView } from "./parts.js";
import type { Snapshot } from "./snapshot.js";

export type OutlineKind = SymbolKind | "agreement" | "general terms" | "clause" | "sentence" | "scenario" | "recital";

export interface OutlineEntry {
  readonly name: string;
  readonly detail: string;
  readonly kind: OutlineKind;
  readonly at: Span;
  /** The words that name it, inside `at`. */
  readonly selection: Span;
  readonly children: readonly OutlineEntry[];
}

const LONGEST = 100;

const short = (words: string): string => {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
};

const entry = (
  kind: OutlineKind,
  name: string,
  at: Span,
  selection: Span,
  more: { detail?: string; children?: readonly OutlineEntry[] } = {},
): OutlineEntry => ({
  kind,
  // editors refuse an empty name
  name: short(name) || "(no name)",
  detail: more.detail ?? "",
  at: { start: at.start, end: at.end },
  selection: { start: Math.max(selection.start, at.start), end: Math.min(selection.end, at.end) },
  children: more.children ?? [],
});

const sentenceEntry = (text: string, sentence: Sentence): OutlineEntry => {
  const core = "core" in sentence ? sentence.core : sentence;
  return entry("sentence", text.slice(core.start, core.end), sentence, core);
};

/** `4`, `annex B`: a mere clause by its number alone. */
const partName = ({ level, number }: ClauseDecl): string[] => [
  ...(level === "clause" ? [] : [level]),
  ...(number ? [number] : []),
];

const clauseEntry = (text: string, clause: ClauseDecl): OutlineEntry =>
  entry("clause", [...partName(clause), clause.title.text].join(" "), clause, clause.title, {
    children: clause.sentences.map((sentence) => sentenceEntry(text, sentence)),
  });

const entryOf = (text: string, statement: Statement, declared: DeclaredName | undefined): OutlineEntry | undefined => {
  switch (statement.type) {
    case "agreement":
    case "scenario":
      return entry(statement.type, statement.title.text, statement, statement.title, { detail: statement.type });
    case "recital":
      return entry("recital", statement.text.text, statement, statement.text, { detail: "recital" });
    case "clause":
      return clauseEntry(text, statement);
    case "general terms":
      return entry("general terms", text.slice(statement.core.start, statement.core.end), statement, statement.core);
    case "include":
      return entry("recital", statement.file.text, statement, statement.file, { detail: "included document" });
    case "accept":
    case "broken":
      return undefined;
    default:
      return entry(declared?.kind ?? "term", statement.name.text, statement, statement.name, {
        detail: declared ? short(declarationSummary(declared)) : "",
      });
  }
};

/** A name declared again stands in the outline too: it is a different statement. */
const declaredBy = (statement: Statement): DeclaredName | undefined => {
  const kind = KIND_OF[statement.type];
  return kind && "name" in statement ? { kind, name: statement.name, statement } : undefined;
};

export const outlineOf = ({ compiled }: Snapshot): readonly OutlineEntry[] =>
  inView(compiled).statements.flatMap((statement) => entryOf(compiled.text, statement, declaredBy(statement)) ?? []);
