/** What is in quotes no machine decides; it is listed, so that nobody takes it for checked. */
import type { Condition } from "../../../grammar/syntax.js";
import { phrasesOf } from "../../model/phrases.js";
import type { Check, Report } from "../check.js";
import { quote } from "../render.js";

const quotedConditions = (value: unknown, into: Extract<Condition, { type: "quoted" }>[]): void => {
  if (Array.isArray(value)) for (const each of value) quotedConditions(each, into);
  else if (typeof value === "object" && value !== null) {
    if ((value as { type?: unknown }).type === "quoted" && "text" in value) {
      into.push(value as Extract<Condition, { type: "quoted" }>);
      return;
    }
    for (const each of Object.values(value)) quotedConditions(each, into);
  }
};

const report = (at: { start: number; end: number }, words: string): Report => ({
  at: { start: at.start, end: at.end },
  reason: words,
  verdict: "left to people",
  message: `${quote(words)} is in quotes: people decide whether it holds, and it is not checked.`,
});

export const check: Check = {
  code: "drafting/left-to-people",
  title: "Something is left to people to decide",
  severity: "info",
  run: ({ agreement }) => {
    const conditions: Extract<Condition, { type: "quoted" }>[] = [];
    quotedConditions(agreement.tree.statements, conditions);
    const phrases = phrasesOf(agreement.tree).filter((phrase) => phrase.status === "quoted");
    return [
      ...conditions.map((condition) => report(condition, condition.text.text)),
      ...phrases.map((phrase) => report(phrase, phrase.term)),
    ];
  },
};
