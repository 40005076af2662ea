/** The limit is words without a figure. */
import type { KeepClause } from "../../../grammar/syntax.js";
import { flowWords, list } from "../render.js";
import { type Group, wantCheck } from "../want-check.js";

const vagueClause = (group: Group): KeepClause | undefined =>
  group.judgements
    .flatMap((judgement) => judgement.flow.terms.keep)
    .find((keep) => keep.object === "copy" && keep.rule.type !== "limit");

export const check = wantCheck({
  code: "retention/vague",
  title: "The limit on keeping has no figure",
  wants: ["retention in figures"],
  scope: "sentence",
  at: (group) => vagueClause(group) ?? group.rule.span,
  message: (group, { text }) => {
    const { recipients, data } = flowWords(group.flows);
    const clause = vagueClause(group);
    const words = clause ? text.slice(clause.rule.start, clause.rule.end) : "the limit";
    return `“${words}” does not tell ${recipients} when to delete ${data}: ${list(group.provisions.map((each) => each.cite))} asks for a period or a regular review. Write “at most” and a period, or add “review every 12 months”.`;
  },
  fixes: (group) => {
    const clause = vagueClause(group);
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
