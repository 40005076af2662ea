/** A word where the language has a closed list: the nearest entry is offered. */
import type { DataItem, Phrase } from "../../../grammar/syntax.js";
import type { Category } from "../../../grammar/vocabulary.js";
import { phrasesOf } from "../../model/phrases.js";
import type { Check, Report } from "../check.js";
import { quote } from "../render.js";

const KIND: Readonly<Record<Category, string>> = {
  "party kind": "a kind of party",
  role: "a data protection role",
  subject: "a class of people",
  item: "a data item",
  sensitivity: "a sensitivity",
  purpose: "a purpose",
  condition: "a condition",
  "condition detail": "a detail of a condition",
  event: "an event",
  safeguard: "a safeguard",
  right: "a right",
  verb: "a verb of duties",
  "relative recipient": "somebody a duty can be owed to",
  "dispute route": "a way to settle disputes",
  "instrument kind": "a kind of instrument",
  "end action": "what can happen to data at the end",
  channel: "a channel",
  survivor: "something that can survive the end",
};

const replace = (at: { start: number; end: number }, nearest: string) => [
  { title: `Replace by ${quote(nearest)}`, edits: [{ start: at.start, end: at.end, newText: nearest }], safe: false },
];

const unknown = (phrase: Phrase): Report => ({
  at: { start: phrase.start, end: phrase.end },
  reason: phrase.written,
  message: phrase.nearest
    ? `${quote(phrase.written)} is not known as ${KIND[phrase.category]}: did you mean ${quote(phrase.nearest)}?`
    : `${quote(phrase.written)} is not known as ${KIND[phrase.category]}. Choose one of the list, or put it in quotes to leave it to people.`,
  ...(phrase.nearest ? { fixes: replace(phrase, phrase.nearest) } : {}),
});

/** The item's words alone, without a sensitivity in brackets. */
const itemSpan = (item: DataItem): { start: number; end: number } => ({
  start: item.start,
  end: Math.min(item.end, item.start + item.text.length),
});

export const check: Check = {
  code: "drafting/unknown-word",
  title: "A word is not in the list",
  severity: "error",
  run: ({ agreement }): Report[] => [
    ...phrasesOf(agreement.tree)
      .filter((phrase) => phrase.status === "unknown" && phrase.written !== "")
      .map(unknown),
    ...[...agreement.data.values()].flatMap((data) =>
      data.node.clauses.flatMap((clause) => {
        if (clause.type !== "items" && clause.type !== "excludes") return [];
        return clause.items.flatMap((item): Report[] => {
          if (item.nearest === undefined) return [];
          return [
            {
              at: itemSpan(item),
              reason: item.text,
              severity: "warning",
              message: `${quote(item.text)} looks like ${quote(item.nearest)}. Spelled differently it is not known how sensitive it is.`,
              fixes: replace(itemSpan(item), item.nearest),
            },
          ];
        });
      }),
    ),
  ],
};
