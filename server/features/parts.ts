/** Parts of a tree that several features look for. */
import type { Citation, Span, SyntaxTree, Text } from "../../grammar/syntax.js";
import type { Compiled } from "../model/compile.js";
import { isInView } from "../model/documents.js";

/** What the document in view says itself. */
export const inView = ({ agreement: { tree }, sources }: Compiled): Pick<SyntaxTree, "statements" | "comments"> => ({
  statements: tree.statements.filter((statement) => isInView(sources, statement)),
  comments: tree.comments.filter((comment) => isInView(sources, comment)),
});

export const clauseTitles = (tree: SyntaxTree): Text[] =>
  tree.statements.flatMap((statement) => (statement.type === "clause" ? [statement.title] : []));

/** Prose: read by people, but the defined terms in it are meant. */
export const proseOf = (tree: SyntaxTree): Span[] =>
  tree.statements.flatMap((statement): Span[] => {
    if (statement.type === "recital") return [statement.text];
    if (statement.type === "term") return statement.means ? [statement.means] : [];
    if (statement.type !== "clause") return [];
    return statement.sentences.flatMap((sentence) => (sentence.type === "prose" ? [sentence.text] : []));
  });

const isCitation = (value: unknown): value is Citation =>
  typeof value === "object" && value !== null && "quoted" in value && "alternative" in value;

const collectCitations = (value: unknown, into: Citation[][]): void => {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every(isCitation)) into.push(value);
    else for (const each of value) collectCitations(each, into);
  } else if (isCitation(value)) into.push([value]);
  else for (const each of Object.values(value)) collectCitations(each, into);
};

/** Citations, list by list: a bare provision belongs to the instrument before it. */
export const citationLists = (tree: SyntaxTree): readonly (readonly Citation[])[] => {
  const lists: Citation[][] = [];
  collectCitations(tree.statements, lists);
  return lists;
};
