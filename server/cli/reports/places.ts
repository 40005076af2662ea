/** Places in an agreement of several documents, as each document counts its lines. */
import type { SyntaxTree } from "../../../grammar/syntax.js";
import { type LineStarts, lineStarts, positionAt, type Range, rangeAt } from "../../features/positions.js";

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Place {
  /** Another document than the agreement's own. */
  readonly document?: string;
  readonly range: Range;
}

export interface Places {
  readonly of: (span: Span) => Place;
  /** `line 4`, `annex-b.dsa, line 4`; lines count from 1. */
  readonly words: (offset: number) => string;
}

export const placesIn = ({ text, sources }: Pick<SyntaxTree, "text" | "sources">): Places => {
  const parts = sources ?? [{ name: "", role: "own", start: 0, end: text.length }];
  const known = new Map<string, LineStarts>();
  const partAt = (offset: number) => {
    const part = parts.findLast(({ start }) => start <= offset) ?? parts[0];
    const { name = "", role = "own", start = 0, end = text.length } = part ?? {};
    const starts = known.get(name) ?? lineStarts(text.slice(start, end));
    known.set(name, starts);
    return { document: role === "own" ? undefined : name, start, starts };
  };
  return {
    of: (span) => {
      const { document, start, starts } = partAt(span.start);
      const range = rangeAt(starts, { start: span.start - start, end: span.end - start });
      return { ...(document === undefined ? {} : { document }), range };
    },
    words: (offset) => {
      const { document, start, starts } = partAt(offset);
      const line = `line ${positionAt(starts, offset - start).line + 1}`;
      return document === undefined ? line : `${document}, ${line}`;
    },
  };
};
