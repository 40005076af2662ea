/** What stands before the cursor: the statement up to the words that are being typed, and those words. */
import type { Span } from "../../grammar/syntax.js";
import {
  Block,
  Comma,
  endOf,
  isDeclaration,
  type LaidOutToken,
  LeftBracket,
  OpenBlock,
  OpenQuote,
  Quoted,
  RightBracket,
  Slot,
  Stop,
  tokenize,
} from "../../grammar/tokens.js";
import { cutIntoUnits, type Unit } from "../../grammar/units.js";

/** The statement before the cursor, with the last words taken for a beginning that is still being typed. */
export interface Cut {
  readonly kind: Unit["kind"];
  readonly tokens: readonly LaidOutToken[];
  /** The words being typed, empty behind white space. */
  readonly typed: Span;
  /** Nothing stands on the line before them. */
  readonly newLine: boolean;
  /** In a clause: another sentence may begin. */
  readonly inClause: boolean;
  /** The line's own tokens, should a sentence begin there. */
  readonly line: readonly LaidOutToken[];
}

export type Cursor =
  | { readonly in: "comment" | "text" }
  /** In quotes that are still open. */
  | { readonly in: "quotes"; readonly from: number; readonly before: readonly LaidOutToken[] }
  | { readonly in: "statement"; readonly cuts: readonly Cut[] };

/** More words than any phrase or citation has. */
const MAX_TYPED = 12;

const SIGNS = new Set([Comma, Stop, RightBracket, LeftBracket]);
const QUOTED = new Set([Quoted, Block, Slot]);

/** From the last declaration on: nothing before it bears on what follows. */
const lastStatements = (tokens: readonly LaidOutToken[]): readonly LaidOutToken[] => {
  const at = tokens.findLastIndex((token) => isDeclaration(token));
  return at > 0 ? tokens.slice(at) : tokens;
};

const cutAt = (text: string, tokens: readonly LaidOutToken[], typed: Span): Cut => {
  const before = tokens.at(-1);
  const newLine = before === undefined || /[\r\n]/.test(text.slice(endOf(before), typed.start));
  const units = cutIntoUnits(lastStatements(tokens));
  const unit = units.at(-1);
  const lineStart = tokens.findLastIndex((token) => token.firstOnLine);
  const inClause = units.some((each) => each.kind === "clause" || each.kind === "untitled");
  return {
    kind: unit?.kind ?? "outside",
    tokens: unit?.tokens ?? [],
    typed,
    newLine: newLine || before?.tokenType === Stop,
    inClause: inClause && unit !== undefined && ["clause", "untitled", "sentence"].includes(unit.kind),
    line: newLine || lineStart < 0 ? [] : tokens.slice(lineStart),
  };
};

/** How many words at the cursor are surely unfinished: the one that it touches. */
const touching = (tokens: readonly LaidOutToken[], offset: number): number => {
  const last = tokens.at(-1);
  if (!last || endOf(last) < offset || SIGNS.has(last.tokenType)) return 0;
  return 1;
};

/** The cuts at a place, the shortest beginning first. */
const cutsOf = (text: string, tokens: readonly LaidOutToken[], offset: number): Cut[] => {
  const least = touching(tokens, offset);
  const cuts: Cut[] = [];
  for (let count = least; count <= Math.min(MAX_TYPED, tokens.length); count++) {
    const first = tokens[tokens.length - count];
    // a beginning never reaches over quotes or to another line
    if (count > 0 && (!first || QUOTED.has(first.tokenType))) break;
    const start = first && count > 0 ? first.startOffset : offset;
    if (/[\r\n]/.test(text.slice(start, offset))) break;
    cuts.push(cutAt(text, tokens.slice(0, tokens.length - count), { start, end: offset }));
  }
  return cuts;
};

export const cursorAt = (text: string, offset: number): Cursor => {
  const before = text.slice(0, offset);
  const { tokens, comments } = tokenize(before);
  const comment = comments.at(-1);
  if (comment && comment.startOffset + comment.image.length >= offset) return { in: "comment" };
  const last = tokens.at(-1);
  if (last?.tokenType === OpenBlock) return { in: "text" };
  if (last?.tokenType === OpenQuote && endOf(last) >= offset)
    return { in: "quotes", from: last.startOffset + 1, before: tokens.slice(0, -1) };
  // inside `[[…]]`, or right behind what is complete by its own sign
  if (/\[\[[^\]\r\n]*$/.test(before) || (last && QUOTED.has(last.tokenType) && endOf(last) === offset))
    return { in: "text" };
  return { in: "statement", cuts: cutsOf(before, tokens, offset) };
};
