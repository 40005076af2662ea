/** What is in quotes no machine decides; it is listed, so that nobody takes it for checked. */
import type { Condition, Span } from "../../../grammar/syntax.js";
import { phrasesOf } from "../../model/phrases.js";
import type { Check, Report } from "../check.js";
import { ENTRY_WORDS } from "../kind-words.js";
import { quote } from "../render.js";

type Quoted = Extract<Condition, { type: "quoted" }>;

const isQuoted = (value: object): value is Quoted => "type" in value && value.type === "quoted" && "text" in value;

/** Conditions stand in many places; the tree is plain data. */
const quotedConditions = (value: unknown): Quoted[] => {
  if (Array.isArray(value)) return value.flatMap(quotedConditions);
  if (typeof value !== "object" || value === null) return [];
  return isQuoted(value) ? [value] : Object.values(value).flatMap(quotedConditions);
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
    ...quotedConditions(tree.statements).map((condition) => report(condition, condition.text.text, "whether it is so")),
    ...phrasesOf(tree)
      .filter((phrase) => phrase.status === "quoted")
      .map((phrase) => report(phrase, phrase.term, `what it means as ${ENTRY_WORDS[phrase.category]}`)),
  ],
};
