/** Every vocabulary phrase of a document, wherever it stands. */
import type { Phrase, SyntaxTree } from "../../grammar/syntax.js";

const isPhrase = (value: object): value is Phrase => "category" in value && "written" in value && "status" in value;

/** The tree is plain data, so a walk over it finds all phrases without knowing each node. */
const collect = (value: unknown, into: Phrase[]): void => {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, into);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if (isPhrase(value)) {
    into.push(value);
    return;
  }
  for (const each of Object.values(value)) collect(each, into);
};

export const phrasesOf = (tree: SyntaxTree): Phrase[] => {
  const phrases: Phrase[] = [];
  collect(tree.statements, phrases);
  return phrases;
};
