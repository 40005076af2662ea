/** Random edits of a document's tokens, from a seed: the same on every machine. */

import { parse } from "../../grammar/parse.js";
import type { Sentence, Statement } from "../../grammar/syntax.js";
import { endOf, tokenize } from "../../grammar/tokens.js";

/** Mulberry32: small, seeded, good enough to choose places. */
export const random = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

export interface Edit {
  readonly what: string;
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

const STRAY = ["and", "Foo", "may", "(", "3", ",", "for", '"', "[[x]]", "under", "with"];

/** Deletes, doubles, replaces or misspells one token. */
export const editOneToken = (text: string, next: () => number): Edit => {
  const { tokens } = tokenize(text);
  const token = tokens[Math.floor(next() * tokens.length)];
  const start = token?.startOffset ?? 0;
  const end = token ? endOf(token) : 0;
  const image = text.slice(start, end);
  const pick = Math.floor(next() * 5);
  const stray = STRAY[Math.floor(next() * STRAY.length)] ?? "and";
  switch (pick) {
    case 0:
      return { what: `delete ${image}`, start, end, newText: "" };
    case 1:
      return { what: `double ${image}`, start, end, newText: `${image} ${image}` };
    case 2:
      return { what: `replace ${image} by ${stray}`, start, end, newText: stray };
    case 3:
      return { what: `insert ${stray} before ${image}`, start, end: start, newText: `${stray} ` };
    default: {
      const at = Math.floor(next() * image.length);
      return { what: `misspell ${image}`, start, end, newText: image.slice(0, at) + image.slice(at + 1) };
    }
  }
};

export const apply = (text: string, edit: Edit): string =>
  text.slice(0, edit.start) + edit.newText + text.slice(edit.end);

/** What a statement or a sentence says, without its places. */
export const meaning = (node: unknown): string =>
  JSON.stringify(node, (key, value) => (key === "start" || key === "end" ? undefined : value));

export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly meaning: string;
}

/** Declarations, heads of clauses and sentences: what one mistake may cost. */
export const unitsOf = (text: string): Unit[] =>
  parse(text).statements.flatMap((statement: Statement): Unit[] => {
    if (statement.type !== "clause")
      return [{ start: statement.start, end: statement.end, meaning: meaning(statement) }];
    const head = {
      start: statement.head.start,
      end: statement.head.end,
      meaning: meaning({ ...statement, sentences: [] }),
    };
    return [
      head,
      ...statement.sentences.map((each: Sentence) => ({ start: each.start, end: each.end, meaning: meaning(each) })),
    ];
  });
