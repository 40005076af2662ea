/** The limit is words without a figure. */
import type { KeepClause } from "../../../grammar/syntax.js";
import { addReview, copyClauses } from "../keeping.js";
import { demands } from "../law-words.js";
import { flowWords, quote } from "../render.js";
import { type Group, wantCheck } from "../want-check.js";

const vagueClause = (group: Group): KeepClause | undefined =>
  copyClauses(group).find((keep) => keep.rule.type === "necessary");

export const check = wantCheck({
  code: "retention/vague",
  title: "The limit on keeping has no figure",
  wants: ["retention in figures"],
  scope: "sentence",
  at: (group) => vagueClause(group) ?? group.rule.span,
  message: (group, { law, text }) => {
    const { recipients, data } = flowWords(group.flows);
    const clause = vagueClause(group);
    const words = clause ? quote(text.slice(clause.rule.start, clause.rule.end).replace(/\s+/g, " ")) : "The limit";
    return `${words} does not tell ${recipients} when to delete ${data}: ${demands(law, group.provisions)} a period or a regular review. Write “at most” and a period, or add “review every 12 months”.`;
  },
  fixes: (group) => addReview(vagueClause(group)),
});
