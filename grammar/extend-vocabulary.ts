/** A vocabulary with words of one's own: an organisation's packs may add narrower words to what is there. */
import { tokenMatcher } from "chevrotain";
import { clauseWordAt, DUTY_CLAUSES, FLOW_CLAUSES, RIGHTS_CLAUSES } from "./clause-words.js";
import { AnyWord, NameToken, tokenize } from "./tokens.js";
import { type Category, type Entry, entry, spellings, type Vocabulary, withVocabulary } from "./vocabulary.js";

/** The categories that can be extended, and whether a word must say what it is a kind of. The others are closed. */
export const OPEN_CATEGORIES = {
  "party kind": { isA: true },
  subject: { isA: true },
  item: { isA: false },
  sensitivity: { isA: true },
  purpose: { isA: true },
  condition: { isA: true },
  event: { isA: true },
  safeguard: { isA: true },
  right: { isA: true },
  verb: { isA: true },
  channel: { isA: false },
} as const satisfies { readonly [C in Category]?: { readonly isA: boolean } };

export type OpenCategory = keyof typeof OPEN_CATEGORIES;
export const OPEN_CATEGORY_NAMES = Object.keys(OPEN_CATEGORIES) as readonly OpenCategory[];

/** A word as a pack gives it. What it does not say itself it has from the words it is a kind of. */
export interface AddedWord extends Entry {
  /** Only of items. */
  readonly sensitivity?: readonly string[];
}

export type AddedWords = { readonly [C in OpenCategory]?: readonly AddedWord[] };

// ---------------------------------------------------------------- spelling

const SENTENCE_CLAUSES = [...FLOW_CLAUSES, ...DUTY_CLAUSES, ...RIGHTS_CLAUSES];

/** Prepositions, and `every` before a noun, open clauses too, but inside an entry they are just that. */
const PREPOSITIONS = new Set(
  "under within without before through in on at by every from until about when only".split(" "),
);

/** A clause word that is no preposition, whole, inside a spelling. */
const clauseWordIn = (words: readonly string[]): string | undefined =>
  words
    .map((_, index) => clauseWordAt(SENTENCE_CLAUSES, words.slice(index))?.words)
    .find((found) => found !== undefined && !PREPOSITIONS.has(found.split(" ")[0] ?? ""));

/** Words that hold a sentence together. */
const STRUCTURE = /^(?:and|or|may|must|shall|expects)$/i;

/** Why words can't be an entry; undefined if they can. `word` is the part that is in the way. */
export const spellingProblem = (
  spelling: string,
): { readonly why: "structure" | "clause word" | "signs"; readonly word: string } | undefined => {
  const words = spelling.split(" ");
  const structure = words.find((word) => STRUCTURE.test(word));
  if (structure !== undefined) return { why: "structure", word: structure };
  const clause = clauseWordIn(words.map((word) => word.toLowerCase()));
  if (clause !== undefined) return { why: "clause word", word: clause };
  const { tokens, comments } = tokenize(spelling);
  const sign = tokens.find((token) => !tokenMatcher(token, AnyWord) && token.tokenType !== NameToken);
  if (sign) return { why: "signs", word: sign.image };
  const read = tokens.map((token) => token.image).join(" ");
  return read === spelling && comments.length === 0 ? undefined : { why: "signs", word: spelling };
};

// ---------------------------------------------------------------- extending

type Value = Entry[keyof Entry] | boolean;

/** What a word has from one of its wider words and from the rest: lists together, flags if either has it, else the first. */
const merged = (first: Value, second: Value): Value => {
  if (first === undefined || second === undefined) return first ?? second;
  if (Array.isArray(first) && Array.isArray(second)) return [...new Set<string>([...first, ...second])];
  return typeof first === "boolean" ? first || second : first;
};

const inherited = (own: AddedWord, wider: readonly Entry[]): Entry => {
  const result = new Map<string, Value>(Object.entries(own));
  for (const each of wider)
    for (const [field, value] of Object.entries(each) as [string, Value][])
      if (!["term", "says", "also", "isA"].includes(field)) result.set(field, merged(result.get(field), value));
  return Object.fromEntries(result) as unknown as Entry;
};

const extended = (entries: readonly Entry[], added: readonly AddedWord[]): readonly Entry[] => {
  const byTerm = new Map(entries.map((each) => [each.term, each]));
  let waiting = added.filter(({ term }) => !byTerm.has(term));
  const result = [...entries];
  // A word may be a kind of another one that stands further down, or in another pack.
  for (let ready = waiting; ready.length > 0; ) {
    ready = waiting.filter(({ isA }) => (isA ?? []).every((term) => byTerm.has(term)));
    for (const word of ready) {
      if (byTerm.has(word.term)) continue;
      const whole = inherited(
        word,
        (word.isA ?? []).flatMap((term) => byTerm.get(term) ?? []),
      );
      byTerm.set(word.term, whole);
      result.push(whole);
    }
    waiting = waiting.filter((word) => !ready.includes(word));
  }
  return result;
};

/** `base` with more words. What is a kind of something that isn't there is left out: who loads packs tells that. */
export const extendVocabulary = (base: Vocabulary, added: readonly AddedWords[]): Vocabulary => {
  const changed = OPEN_CATEGORY_NAMES.flatMap((category) => {
    const words = added.flatMap((each) => each[category] ?? []);
    return words.length > 0 ? [[category, extended(base[category], words)] as const] : [];
  });
  return changed.length > 0 ? { ...base, ...(Object.fromEntries(changed) as Partial<Vocabulary>) } : base;
};

/** The entry of `vocabulary` that is spelled so. */
export const spelledSo = (vocabulary: Vocabulary, category: Category, spelling: string): Entry | undefined =>
  withVocabulary<Entry | undefined>(vocabulary, () => entry(category, spelling));

/** Words of a pack that begin as people do who have rights: a sentence that begins so would no longer be about them. */
export const hidesSubject = (vocabulary: Vocabulary, category: OpenCategory, spelling: string): boolean =>
  category === "safeguard" &&
  vocabulary.subject
    .flatMap(spellings)
    .some((each) => `${spelling} `.toLowerCase().startsWith(`${each.toLowerCase()} `));
