/** What is in quotes no machine decides; it is listed, so that nobody takes it for checked. */
import type { Condition, DutyObject, Span, Text } from "../../../grammar/syntax.js";
import { phrasesOf } from "../../model/phrases.js";
import type { Check, Report } from "../check.js";
import { ENTRY_WORDS } from "../kind-words.js";
import { quote } from "../render.js";

/** Quoted words that are a condition, or the object of a duty. */
interface Quoted extends Span {
  readonly text: Text;
  readonly isObject: boolean;
}

type QuotedNode = Extract<Condition | DutyObject, { type: "quoted" }>;

const isQuoted = (value: object): value is QuotedNode => "type" in value && value.type === "quoted" && "text" in value;

/** They stand in many places; the tree is plain data. */
const quotedIn = (value: unknown, isObject = false): Quoted[] => {
  if (Array.isArray(value)) return value.flatMap((each) => quotedIn(each));
  if (typeof value !== "object" || value === null) return [];
  if (isQuoted(value)) return [{ text: value.text, start: value.start, end: value.end, isObject }];
  return Object.entries(value).flatMap(([key, each]) => quotedIn(each, key === "object"));
};

const report = ({ start, end }: Span, words: string, what: string): Report => ({
  at: { start, end },
  reason: words,
  verdict: "left to people",
  message: `${quote(words)} is in quotes, so people decide ${what}; it is not checked.`,
});

export const check: Check = {
  code: "drafting/left-to-people",
  title: "Something is left to people to decide",
  severity: "info",
  run: ({ agreement: { tree } }) => [
    ...quotedIn(tree.statements).map((quoted) =>
      report(quoted, quoted.text.text, quoted.isObject ? "what it covers" : "whether it is so"),
    ),
    ...phrasesOf(tree)
      .filter((phrase) => phrase.status === "quoted")
      .map((phrase) => report(phrase, phrase.term, `what it means as ${ENTRY_WORDS[phrase.category]}`)),
  ],
};
