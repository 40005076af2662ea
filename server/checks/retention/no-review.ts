/** Data are kept without anybody looking whether they are still needed. */
import type { KeepClause } from "../../../grammar/syntax.js";
import { flowWords, list } from "../render.js";
import { type Group, wantCheck } from "../want-check.js";

const keepClause = (group: Group): KeepClause | undefined =>
  group.judgements.flatMap((judgement) => judgement.flow.terms.keep).find((keep) => keep.object === "copy");

export const check = wantCheck({
  code: "retention/no-review",
  title: "The need to keep is never reviewed",
  wants: ["review of retention"],
  scope: "sentence",
  at: (group) => keepClause(group) ?? group.rule.span,
  message: (group) => {
    const { recipients, data } = flowWords(group.flows);
    return `${recipients} would keep ${data} without looking from time to time whether it is still needed: ${list(group.provisions.map((each) => each.cite))} asks for a review. Add “review every 12 months”.`;
  },
  fixes: (group) => {
    const clause = keepClause(group);
    if (!clause) return [];
    return [
      {
        title: "Add “review every 12 months”",
        edits: [{ start: clause.rule.end, end: clause.rule.end, newText: ", review every 12 months" }],
        safe: false,
      },
    ];
  },
});
