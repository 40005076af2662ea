/**
 * What may be written at the cursor. The statement before it is read as far as it goes: what the parser would take, what
 * it misses and which clauses may follow are offered. Each proposal replaces the words of it that are already typed.
 */
import type { Span } from "../../grammar/syntax.js";
import type { LaidOutToken } from "../../grammar/tokens.js";
import { withVocabulary } from "../../grammar/vocabulary.js";
import type { Finding } from "../model/finding.js";
import { type Candidate, titlesOf } from "./candidates.js";
import { cursorAt } from "./cursor.js";
import { look } from "./look.js";
import { type Asked, fold, type Proposal, proposalsAt } from "./proposals.js";
import type { Snapshot } from "./snapshot.js";

export interface Completion extends Candidate {
  /** The words already typed; the edit is within one line and ends at the cursor. */
  readonly replace: Span;
  readonly newText: string;
  /** What the typed words are compared with. */
  readonly filter: string;
  /** Proposals are shown in the order of these. */
  readonly sort: string;
}

export interface CompletionOptions {
  /** Only what the sentence calls for, not what could follow a complete one: for when nobody asked. */
  readonly onlyCalledFor?: boolean;
  /** Findings of this version, if known: their codes come first. */
  readonly findings?: readonly Finding[];
}

/** The spelling by which typed words find a candidate: its own before others. What is there in full needs no proposal. */
const spellingFor = (candidate: Candidate, typed: string): string | undefined => {
  const all = [candidate.label, ...(candidate.also ?? [])];
  if (typed !== "" && all.some((spelling) => fold(spelling) === typed.trimEnd())) return undefined;
  return all.find((spelling) => fold(spelling).startsWith(typed));
};

const completionOf = ({ candidate, rank }: Proposal, index: number, replace: Span, filter: string): Completion => ({
  ...candidate,
  newText: candidate.newText ?? candidate.label,
  replace,
  filter,
  sort: `${rank}${String(index).padStart(4, "0")}`,
});

const inQuotes = (snapshot: Snapshot, text: string, offset: number, from: number, before: readonly LaidOutToken[]) => {
  const words = before
    .slice(-2)
    .map((token) => token.image)
    .join(" ");
  if (!/(?:despite|to|over) clause$|^prohibited by$/.test(words)) return [];
  const closed = /^[^"”\r\n]*["”]/.test(text.slice(offset));
  return titlesOf(snapshot).map((title, index) => {
    const bare = title.label.slice(1, -1);
    const candidate = { ...title, label: bare, newText: closed ? bare : `${bare}"` };
    return completionOf({ candidate, rank: 0, calledFor: true }, index, { start: from, end: offset }, bare);
  });
};

export const completionsAt = (
  snapshot: Snapshot,
  offset: number,
  options: CompletionOptions = {},
): readonly Completion[] =>
  withVocabulary(snapshot.compiled.agreement.vocabulary, () => completionsIn(snapshot, offset, options));

const completionsIn = (
  snapshot: Snapshot,
  offset: number,
  { onlyCalledFor = false, findings = [] }: CompletionOptions,
): readonly Completion[] => {
  const { text } = snapshot.compiled;
  const cursor = cursorAt(text, offset);
  if (cursor.in === "quotes") return inQuotes(snapshot, text, offset, cursor.from, cursor.before);
  if (cursor.in !== "statement") return [];
  const asked: Asked = { snapshot, text, onlyCalledFor, findings };
  const found = new Map<string, Completion>();
  const matched = new Set<string>();
  for (const [depth, cut] of cursor.cuts.entries()) {
    const typed = fold(text.slice(cut.typed.start, cut.typed.end));
    const at = look(cut, text);
    for (const [index, each] of proposalsAt(at, asked, depth === 0).entries()) {
      if (onlyCalledFor && !each.calledFor) continue;
      const spelling = spellingFor(each.candidate, typed);
      // of the word at the cursor the editor filters; of longer beginnings only what goes on as typed is meant
      if (depth > 0 && spelling === undefined) continue;
      const filter = spelling ?? each.candidate.label;
      const better = spelling !== undefined && !matched.has(each.candidate.label);
      if (better || !found.has(each.candidate.label))
        found.set(each.candidate.label, completionOf(each, index, cut.typed, filter));
      if (spelling !== undefined) matched.add(each.candidate.label);
    }
    // what is complete as it stands needs no longer word unless somebody asks
    if (onlyCalledFor && depth === 0 && at.plain.end === "complete") break;
  }
  return [...found.values()];
};
