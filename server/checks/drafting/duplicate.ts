/** One name for two things, or one title for two clauses. */
import type { Check, Report } from "../check.js";
import { quote } from "../render.js";

export const check: Check = {
  code: "drafting/duplicate",
  title: "A name or a clause title is used twice",
  severity: "error",
  run: ({ agreement: { symbols } }): Report[] => [
    ...symbols.duplicates.map(({ first, again }) => ({
      at: { start: again.name.start, end: again.name.end },
      reason: again.name.text,
      message: `${quote(again.name.text)} is already defined; only the first definition counts. Give this one another name, or join the two.`,
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
