/** What can be folded away: statements, sentences with clauses, long texts, runs of comments. */
import type { Span, SyntaxTree } from "../../grammar/syntax.js";
import { inView } from "./parts.js";
import { type LineStarts, lineStarts, positionAt } from "./positions.js";
import type { Snapshot } from "./snapshot.js";

export interface FoldingRange {
  /** First and last line, both shown or hidden as a whole. */
  readonly from: number;
  readonly to: number;
  readonly comment: boolean;
}

const foldOf = (starts: LineStarts, span: Span, comment = false): FoldingRange[] => {
  const from = positionAt(starts, span.start).line;
  const to = positionAt(starts, Math.max(span.start, span.end - 1)).line;
  return to > from ? [{ from, to, comment }] : [];
};

/** Comments on lines that follow each other fold as one. */
const commentRuns = (starts: LineStarts, tree: Pick<SyntaxTree, "comments">): Span[] => {
  const runs: { start: number; end: number }[] = [];
  for (const comment of tree.comments) {
    const last = runs.at(-1);
    const follows = last && positionAt(starts, comment.start).line === positionAt(starts, last.end).line + 1;
    if (last && follows) last.end = comment.end;
    else runs.push({ start: comment.start, end: comment.end });
  }
  return runs;
};

export const foldingOf = ({ compiled }: Snapshot): readonly FoldingRange[] => {
  const tree = inView(compiled);
  const starts = lineStarts(compiled.text);
  const spans = tree.statements.flatMap((statement): Span[] =>
    statement.type === "clause" ? [statement, ...statement.sentences] : [statement],
  );
  return [
    ...spans.flatMap((span) => foldOf(starts, span)),
    ...commentRuns(starts, tree).flatMap((span) => foldOf(starts, span, true)),
  ];
};
