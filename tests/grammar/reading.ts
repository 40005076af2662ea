/** What the tests of the grammar share: texts that must be read whole. */
import assert from "node:assert/strict";
import { parse } from "../../grammar/parse.js";
import type { Statement } from "../../grammar/syntax.js";
import { phrasesOf } from "../../server/model/phrases.js";

export const unknownWords = (text: string): string[] =>
  phrasesOf(parse(text))
    .filter((phrase) => phrase.status === "unknown")
    .map((phrase) => phrase.written);

/** Parses without problems and without unknown words. */
export const clean = (text: string): readonly Statement[] => {
  const tree = parse(text);
  assert.deepEqual(tree.problems, [], text);
  assert.deepEqual(unknownWords(text), [], text);
  return tree.statements;
};
