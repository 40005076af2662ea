/** A word where the language has a closed list: the nearest entry is offered. */
import type { DataItem, Phrase } from "../../../grammar/syntax.js";
import { entry, spellings, type Vocabulary, vocabularyInUse } from "../../../grammar/vocabulary.js";
import type { Agreement } from "../../model/agreement.js";
import { phrasesOf } from "../../model/phrases.js";
import type { Check, Report } from "../check.js";
import { ENTRY_WORDS } from "../kind-words.js";
import { orList, quote } from "../render.js";

/** A list that is no longer than this is shown. */
const SHORT_LIST = 9;

const replace = (at: { start: number; end: number }, nearest: string) => [
  { title: `Replace by ${quote(nearest)}`, edits: [{ start: at.start, end: at.end, newText: nearest }], safe: false },
];

/** A defined term that was written without its capitals. */
const definedTerm = ({ symbols }: Agreement, { written }: Phrase): string | undefined =>
  [...symbols.declared.keys()].find((name) => name.toLowerCase() === written.toLowerCase());

const advice = ({ category }: Phrase): string => {
  const terms = vocabularyInUse()[category].map((each) => quote(each.term));
  const known = terms.length <= SHORT_LIST ? `Choose ${orList(terms, SHORT_LIST)}` : "Choose one from the list";
  return `${known}, or put the words in quotes to leave them to people.`;
};

const unknown = (agreement: Agreement, phrase: Phrase): Report => {
  const at = { start: phrase.start, end: phrase.end };
  const problem = `${quote(phrase.written)} is not known as ${ENTRY_WORDS[phrase.category]}`;
  const common = { at, reason: phrase.written };
  const term = definedTerm(agreement, phrase);
  if (term)
    return {
      ...common,
      message: `${problem}. A defined term keeps its capitals: did you mean ${quote(term)}?`,
      fixes: replace(at, term),
    };
  if (phrase.nearest)
    return {
      ...common,
      message: `${problem}: did you mean ${quote(phrase.nearest)}?`,
      fixes: replace(at, phrase.nearest),
    };
  return { ...common, message: `${problem}. ${advice(phrase)}` };
};

/** The item's words alone, without a sensitivity in brackets. */
const itemSpan = (item: DataItem): { start: number; end: number } => ({
  start: item.start,
  end: Math.min(item.end, item.start + item.text.length),
});

const slipOf = (item: DataItem): Report[] => {
  if (item.nearest === undefined) return [];
  return [
    {
      at: itemSpan(item),
      reason: item.text,
      severity: "warning",
      message: `${quote(item.text)} looks like ${quote(item.nearest)}. Spelled differently, it is not known how sensitive it is.`,
      fixes: replace(itemSpan(item), item.nearest),
    },
  ];
};

/** Sensitivities that the law attaches something to, or that can cost somebody their safety. */
const isGrave = (sensitivity: string): boolean => {
  const known = entry("sensitivity", sensitivity);
  return known !== undefined && (known.special || known.criminal === true || known.location === true);
};

/** Grave sensitivities by the words of the item that has them, the longest first. */
const graveItems = (): GraveItems => {
  const vocabulary = vocabularyInUse();
  const found = knownGraveItems.get(vocabulary);
  if (found) return found;
  const items = vocabulary.item
    .flatMap((each) => {
      const grave = (each.sensitivity ?? []).find(isGrave);
      return grave === undefined ? [] : spellings(each).map((words) => [words.toLowerCase(), grave] as const);
    })
    .sort(([a], [b]) => b.length - a.length);
  knownGraveItems.set(vocabulary, items);
  return items;
};

type GraveItems = readonly (readonly [words: string, sensitivity: string])[];
const knownGraveItems = new WeakMap<Vocabulary, GraveItems>();

/** A free item that goes on in the next line swallows what was meant to be something else. */
const overLines = (item: DataItem, text: string): Report[] => {
  if (item.known !== undefined || !/[\r\n]/.test(text.slice(item.start, item.end))) return [];
  return [
    {
      at: { start: item.start, end: item.end },
      reason: item.text,
      severity: "warning",
      message: `${quote(item.text)} is read as one data item over two lines, so it is not known how sensitive it is. Put a comma between the lines if two items are meant; a clause starts with its own word, such as “collected for”.`,
    },
  ];
};

/** A free item with a sensitive one inside it: `fingerprints of the left hand`. */
const hiddenIn = (item: DataItem): Report[] => {
  if (item.known !== undefined || item.nearest !== undefined || item.sensitivity.length > 0) return [];
  const text = ` ${item.text.toLowerCase()} `;
  const hidden = graveItems().find(([words]) => text.includes(` ${words} `));
  if (!hidden) return [];
  const [words, sensitivity] = hidden;
  const at = { start: item.start, end: item.end };
  return [
    {
      at,
      reason: item.text,
      severity: "warning",
      message: `${quote(item.text)} has ${quote(words)} in it, but as a whole it is not in the list, so it is not known to be sensitive (${sensitivity}). Write “(${sensitivity})” behind it.`,
      fixes: [
        {
          title: `Write “(${sensitivity})” behind it`,
          edits: [{ start: at.end, end: at.end, newText: ` (${sensitivity})` }],
          safe: false,
        },
      ],
    },
  ];
};

const reportsOf = (item: DataItem, text: string): Report[] => {
  const wrapped = overLines(item, text);
  return wrapped.length > 0 ? wrapped : [...slipOf(item), ...hiddenIn(item)];
};

export const check: Check = {
  code: "drafting/unknown-word",
  title: "A word is not in the list",
  severity: "error",
  run: ({ agreement }): Report[] => [
    ...phrasesOf(agreement.tree)
      .filter((phrase) => phrase.status === "unknown" && phrase.written !== "")
      .map((phrase) => unknown(agreement, phrase)),
    ...[...agreement.data.values()].flatMap((data) =>
      data.node.clauses.flatMap((clause) =>
        clause.type === "items" || clause.type === "excludes"
          ? clause.items.flatMap((item) => reportsOf(item, agreement.tree.text))
          : [],
      ),
    ),
  ],
};
