/** Words that a pack adds to the language: what keeps them from being read, or from meaning anything. */
import {
  type AddedWord,
  hidesSubject,
  OPEN_CATEGORIES,
  OPEN_CATEGORY_NAMES,
  type OpenCategory,
  spelledSo,
  spellingProblem,
} from "../../grammar/extend-vocabulary.js";
import { type Category, entry, nearest, spellings, VOCABULARY } from "../../grammar/vocabulary.js";
import type { JsonPath } from "./law-problem.js";
import type { LawBook, Pack } from "./provision.js";

/** A finding inside one file: where, and what. */
type Found = readonly [path: JsonPath, what: string];

/** Which pack has a spelling, by category and spelling. */
type Taken = Map<string, string>;

const keyOf = (category: Category, spelling: string): string => `${category}\n${spelling.toLowerCase()}`;

const articleOf = (category: Category): string => (/^[aeiou]/.test(category) ? "an" : "a");

interface PlacedWord {
  readonly category: OpenCategory;
  readonly word: AddedWord;
  readonly path: JsonPath;
}

const wordsOf = ({ vocabulary = {} }: Pack): readonly PlacedWord[] =>
  OPEN_CATEGORY_NAMES.flatMap((category) =>
    (vocabulary[category] ?? []).map((word, index) => ({ category, word, path: ["vocabulary", category, index] })),
  );

/** Enters the words of a pack, for those that come after it. */
export const takeWords = (pack: Pack, taken: Taken): void => {
  for (const { category, word } of wordsOf(pack))
    for (const spelling of spellings(word)) taken.set(keyOf(category, spelling), pack.pack);
};

/** What is wrong with the words that a pack adds. Its words are entered. */
export function addedWordProblems(pack: Pack, taken: Taken, book: LawBook): readonly Found[] {
  return wordsOf(pack).flatMap(({ category, word, path }) => {
    const places = [
      ...[[word.term, [...path, "term"]] as const],
      ...(word.also ?? []).map((spelling, index) => [spelling, [...path, "also", index]] as const),
    ];
    return [
      ...places.flatMap(([spelling, place]) => inSpelling(category, spelling, place)),
      ...places.flatMap(([spelling, place]) => inUse(category, spelling, place, pack, taken)),
      ...widerWords(category, word, path, book),
      ...(word.sensitivity ?? []).flatMap((term, index) => known("sensitivity", term, [...path, "sensitivity", index])),
      ...circle(category, word, path, book),
    ];
  });
}

function inSpelling(category: OpenCategory, spelling: string, path: JsonPath): readonly Found[] {
  const problem = spellingProblem(spelling);
  if (problem) {
    const { why, word } = problem;
    const said = `\`${spelling}\` can't be a word of the language`;
    switch (why) {
      case "structure":
        return [[path, `${said}: \`${word}\` joins the parts of a sentence. Find words without it.`]];
      case "clause word":
        return [[path, `${said}: \`${word}\` opens a clause. Find words without it.`]];
      case "signs":
        return [[path, `${said}: write words with single spaces between them, without signs or numbers.`]];
    }
  }
  if (spelling.split(" ").every((word) => /^\p{Lu}\p{Ll}/u.test(word)))
    return [
      [path, `\`${spelling}\` would be read as a defined term; write words of the language without capital letters.`],
    ];
  if (hidesSubject(VOCABULARY, category, spelling))
    return [[path, `\`${spelling}\` begins like people whose data are shared; let it begin with another word.`]];
  return [];
}

function inUse(category: OpenCategory, spelling: string, path: JsonPath, pack: Pack, taken: Taken): readonly Found[] {
  const own = spelledSo(VOCABULARY, category, spelling);
  if (own) {
    const same = own.term.toLowerCase() === spelling.toLowerCase() ? "" : `, as another spelling of \`${own.term}\``;
    return [[path, `the language has the ${category} \`${spelling}\` already${same}; leave it out.`]];
  }
  const key = keyOf(category, spelling);
  const owner = taken.get(key);
  taken.set(key, owner ?? pack.pack);
  if (owner === undefined) return [];
  const where = owner === pack.pack ? "stands here a second time" : `is already in the pack \`${owner}\``;
  return [[path, `the ${category} \`${spelling}\` ${where}; keep one of the two.`]];
}

function widerWords(category: OpenCategory, word: AddedWord, path: JsonPath, book: LawBook): readonly Found[] {
  const wider = word.isA ?? [];
  if (wider.length === 0 && OPEN_CATEGORIES[category].isA)
    return [
      [
        path,
        `\`isA\` is missing; name ${articleOf(category)} ${category} that \`${word.term}\` is a kind of, so that what holds for that one holds for it.`,
      ],
    ];
  const added = addedTo(book, category);
  // A word of a pack that itself has a mistake is told of where it stands.
  return wider.flatMap((term, index) => (added.has(term) ? [] : known(category, term, [...path, "isA", index])));
}

const addedTo = ({ packs }: LawBook, category: OpenCategory): ReadonlyMap<string, AddedWord> =>
  new Map(packs.flatMap(({ vocabulary }) => (vocabulary?.[category] ?? []).map((each) => [each.term, each] as const)));

/** A term of the language or of a pack, in its own spelling. */
function known(category: Category, term: string, path: JsonPath): readonly Found[] {
  const found = entry(category, term);
  if (found?.term === term) return [];
  const advice = found ?? nearest(category, term);
  const otherwise = "write one of the language, or of a pack.";
  const article = articleOf(category);
  return [
    [path, `\`${term}\` is not ${article} ${category}; ${advice ? `did you mean \`${advice.term}\`?` : otherwise}`],
  ];
}

/** A word whose wider words lead back to itself is never entered, though each of them stands somewhere. */
function circle(category: OpenCategory, word: AddedWord, path: JsonPath, book: LawBook): readonly Found[] {
  const added = addedTo(book, category);
  const reached = new Set(word.isA ?? []);
  for (const term of reached) for (const wider of added.get(term)?.isA ?? []) reached.add(wider);
  if (!reached.has(word.term)) return [];
  return [[[...path, "isA"], `\`${word.term}\` would be a kind of itself; correct what it is a kind of.`]];
}
