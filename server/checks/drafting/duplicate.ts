/** One name for two things, or one title for two clauses. */
import type { Check, Report } from "../check.js";
import { SYMBOL_WORDS } from "../kind-words.js";
import { quote } from "../render.js";

export const check: Check = {
  code: "drafting/duplicate",
  title: "A name or a clause title is used twice",
  severity: "error",
  run: ({ agreement: { symbols } }): Report[] => [
    ...symbols.duplicates.map(({ first, again }) => ({
      at: { start: again.name.start, end: again.name.end },
      reason: again.name.text,
      message:
        first.kind === again.kind
          ? `${quote(again.name.text)} is defined twice, and only the first definition counts. Join the two, or give this one another name.`
          : `${quote(again.name.text)} is already defined as ${SYMBOL_WORDS[first.kind]}, and only the first definition counts. Give this one another name.`,
      related: [{ start: first.name.start, end: first.name.end, message: "The first definition is here" }],
    })),
    ...symbols.duplicateClauses.map(({ first, again }) => ({
      at: { start: again.title.start, end: again.title.end },
      reason: again.title.text,
      message: `Two clauses have the title ${quote(again.title.text)}, so a reference to it is not clear. Give this one another title.`,
      related: [{ start: first.title.start, end: first.title.end, message: "The first clause is here" }],
    })),
  ],
};
