/** Data are kept without anybody looking whether they are still needed. */
import { addReview, copyClauses } from "../keeping.js";
import { demands } from "../law-words.js";
import { flowWords } from "../render.js";
import { wantCheck } from "../want-check.js";

export const check = wantCheck({
  code: "retention/no-review",
  title: "The need to keep is never reviewed",
  wants: ["review of retention"],
  scope: "sentence",
  at: (group) => copyClauses(group)[0] ?? group.rule.span,
  message: (group, { law }) => {
    const { recipients, data } = flowWords(group.flows);
    return `${recipients} may keep ${data} without looking from time to time whether it is still needed: ${demands(law, group.provisions)} a review. Add “review every 12 months”.`;
  },
  fixes: (group) => addReview(copyClauses(group)[0]),
});
