/** Words in a pack that no agreement can ever match: a slip of the pen would make a provision silently idle. */
import { type Category, entry, nearest } from "../../grammar/vocabulary.js";
import type { FactName } from "../model/facts.js";
import { instrumentNamed } from "./law-book.js";
import type { JsonPath } from "./law-problem.js";
import type { Condition, FactTest, LawBook, Provision } from "./provision.js";

/** Facts whose values are terms of one vocabulary. */
const CATEGORY_OF: { readonly [K in FactName]?: Category } = {
  "sender.kinds": "party kind",
  "recipient.kinds": "party kind",
  "data.subjects": "subject",
  "data.sensitivity": "sensitivity",
  "purpose.kinds": "purpose",
  "safeguards.kinds": "safeguard",
  "safeguards.adjectives": "safeguard",
  "agreement.rights": "right",
};

/** Facts whose values are short names of instruments, or `quoted`. */
const INSTRUMENT_FACTS: readonly FactName[] = ["basis.sender", "basis.recipient", "basis.sensitive"];

type Found = readonly [path: JsonPath, what: string];

/** What a provision says in words that the language or the law book doesn't have. */
export function vocabularyProblems(provision: Provision, path: JsonPath, book: LawBook): readonly Found[] {
  const { binds, applies, effect } = provision;
  const inEffect = [...path, "effect"];
  return [
    ...(binds.kinds ?? []).flatMap((kind, index) => term("party kind", kind, [...path, "binds", "kinds", index])),
    ...inCondition(applies, [...path, "applies"], book),
    ...("met" in effect ? inCondition(effect.met, [...inEffect, "met"], book) : []),
    ...("unless" in effect ? inCondition(effect.unless, [...inEffect, "unless"], book) : []),
    ...("from" in effect && effect.from !== undefined ? term("event", effect.from, [...inEffect, "from"]) : []),
    ...("of" in effect && effect.of !== undefined ? term("event", effect.of, [...inEffect, "of"]) : []),
  ];
}

function inCondition(condition: Condition | undefined, path: JsonPath, book: LawBook): readonly Found[] {
  if (!condition) return [];
  const tests = Object.entries(condition.properties ?? {}) as [FactName, FactTest][];
  const parts = (key: "allOf" | "anyOf") =>
    (condition[key] ?? []).flatMap((part, index) => inCondition(part, [...path, key, index], book));
  return [
    ...tests.flatMap(([name, test]) => inTest(name, test, [...path, "properties", name], book)),
    ...parts("allOf"),
    ...parts("anyOf"),
    ...inCondition(condition.not, [...path, "not"], book),
  ];
}

function inTest(name: FactName, test: FactTest, path: JsonPath, book: LawBook): readonly Found[] {
  const { contains, not } = test;
  const words: readonly (readonly [JsonPath, string])[] = !contains
    ? []
    : "const" in contains
      ? [[["const"], contains.const]]
      : contains.enum.map((word, index) => [["enum", index], word]);
  return [
    ...words.flatMap(([place, word]) => inList(name, word, [...path, "contains", ...place], book)),
    ...(not ? inTest(name, not, [...path, "not"], book) : []),
  ];
}

function inList(name: FactName, word: string, path: JsonPath, book: LawBook): readonly Found[] {
  const category = CATEGORY_OF[name];
  if (category) return term(category, word, path);
  if (!INSTRUMENT_FACTS.includes(name) || word === "quoted") return [];
  const instrument = instrumentNamed(book, word);
  if (instrument?.short === word) return [];
  const advice = instrument
    ? `write its short name, \`${instrument.short}\``
    : "write the short name of one, or `quoted`";
  return [[path, `\`${word}\` is not an instrument's short name; ${advice}.`]];
}

function term(category: Category, word: string, path: JsonPath): readonly Found[] {
  const known = entry(category, word);
  if (known?.term === word) return [];
  const advice = known ?? nearest(category, word);
  const article = /^[aeiou]/.test(category) ? "an" : "a";
  const otherwise = "see the vocabulary of the language.";
  return [
    [path, `\`${word}\` is not ${article} ${category}; ${advice ? `did you mean \`${advice.term}\`?` : otherwise}`],
  ];
}
