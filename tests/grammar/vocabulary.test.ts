import assert from "node:assert/strict";
import { clauseWordAt, DUTY_CLAUSES, FLOW_CLAUSES, RIGHTS_CLAUSES } from "../../grammar/clause-words.js";
import {
  CATEGORIES,
  type Category,
  type Entry,
  entry,
  longestMatch,
  nearest,
  spellings,
  VOCABULARY,
  widerTerms,
} from "../../grammar/vocabulary.js";
import { random } from "./edits.js";

const entries = (category: Category): readonly Entry[] => VOCABULARY[category];

const all = CATEGORIES.flatMap((category) => entries(category).map((each) => ({ category, each })));

const SENTENCE_CLAUSES = [...FLOW_CLAUSES, ...DUTY_CLAUSES, ...RIGHTS_CLAUSES];

/** Prepositions, and `every` before a noun, open clauses too, but inside an entry they are just that. */
const PREPOSITIONS = new Set("under within without before through in on at by every".split(" "));

/** A clause word that is no preposition, whole, inside a spelling. */
const clauseWordIn = (spelling: string): string | undefined => {
  const words = spelling.toLowerCase().split(" ");
  return words
    .map((_, index) => clauseWordAt(SENTENCE_CLAUSES, words.slice(index)))
    .map((clause) => (clause?.preposition ? undefined : clause?.words))
    .find((found) => found !== undefined && !PREPOSITIONS.has(found.split(" ")[0] ?? ""));
};

describe("the vocabulary", () => {
  it("has no entry with `and`, `or` or a clause word that is no preposition", () => {
    const wrong = all.flatMap(({ category, each }) =>
      spellings(each)
        .filter((spelling) => /\b(?:and|or)\b/i.test(spelling) || clauseWordIn(spelling) !== undefined)
        .map((spelling) => `${category}: ${spelling}`),
    );
    // `marked` is a safeguard and a clause that says the same
    assert.deepEqual(
      wrong.filter((each) => each !== "safeguard: marked"),
      [],
    );
  });

  it("has every spelling once in its category", () => {
    const wrong = CATEGORIES.flatMap((category) => {
      const seen = new Map<string, string>();
      return entries(category).flatMap((each) =>
        spellings(each).flatMap((spelling) => {
          const key = spelling.toLowerCase();
          const before = seen.get(key);
          seen.set(key, each.term);
          return before === undefined ? [] : [`${category}: ${spelling} of ${before} and ${each.term}`];
        }),
      );
    });
    assert.deepEqual(wrong, []);
  });

  it("explains every entry in one line", () => {
    for (const { each } of all) assert.match(each.says, /^\S[^\n]*$/, each.term);
  });

  it("refers to entries that exist, and never in a circle", () => {
    const missing = (category: Category, terms: readonly string[] | undefined) =>
      (terms ?? []).filter((term) => entry(category, term)?.term !== term);
    const wrong = [
      ...all.flatMap(({ category, each }) => missing(category, each.isA)),
      ...VOCABULARY.item.flatMap((item) => missing("sensitivity", item.sensitivity)),
      ...VOCABULARY.purpose.flatMap((purpose) => [
        ...missing("purpose", purpose.compatible),
        ...missing("purpose", purpose.adverse),
      ]),
      ...VOCABULARY.event.flatMap((event) => missing("event", event.after)),
    ];
    assert.deepEqual(wrong, []);
    for (const { category, each } of all)
      for (const wider of each.isA ?? []) assert.ok(!widerTerms(category, wider).includes(each.term), each.term);
  });

  it("finds every spelling, and the longest entry that words begin with", () => {
    for (const { category, each } of all) {
      for (const spelling of spellings(each)) {
        assert.equal(entry(category, spelling.toUpperCase())?.term, each.term);
        const words = spelling.split(" ");
        assert.equal(longestMatch(category, [...words, "zzz"])?.length, words.length, spelling);
      }
    }
    assert.equal(
      longestMatch("purpose", ["investigation", "of", "trafficking", "in", "persons", "for"])?.entry.term,
      "investigation of trafficking in persons",
    );
  });

  it("offers the right entry for at least 92 % of slips of one letter", () => {
    const next = random(92);
    let right = 0;
    let total = 0;
    for (const { category, each } of all) {
      if (each.term.length < 5) continue;
      for (let round = 0; round < 4; round++) {
        const at = 1 + Math.floor(next() * (each.term.length - 2));
        const slip = [
          each.term.slice(0, at) + each.term.slice(at + 1),
          each.term.slice(0, at) + each.term[at + 1] + each.term[at] + each.term.slice(at + 2),
          `${each.term.slice(0, at)}x${each.term.slice(at + 1)}`,
        ][Math.floor(next() * 3)] as string;
        if (entry(category, slip)) continue;
        total += 1;
        if (nearest(category, slip)?.term === each.term) right += 1;
      }
    }
    assert.ok(right / total >= 0.92, `${right} of ${total}`);
  });

  it("offers nothing for a word that is near to nothing", () => {
    assert.equal(nearest("party kind", "quantum banana"), undefined);
    assert.equal(nearest("purpose", "xyzzy"), undefined);
  });
});
