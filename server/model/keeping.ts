/** Retention clauses of an agreement, wherever they stand. */
import type { FlowClause, KeepClause, Limit } from "../../grammar/syntax.js";
import type { Agreement } from "./agreement.js";

export const keepClauses = (agreement: Agreement): KeepClause[] =>
  agreement.sentences.flatMap(({ sentence }) =>
    "clauses" in sentence ? (sentence.clauses as readonly FlowClause[]).filter((clause) => clause.type === "keep") : [],
  );

/** Every limit in them; the parts of an earliest or latest of several need no word of their own. */
export const keepLimits = (agreement: Agreement): Limit[] =>
  keepClauses(agreement).flatMap(({ rule }) => {
    if (rule.type === "limit") return [rule.limit];
    return rule.type === "delegated" && rule.otherwise ? [rule.otherwise] : [];
  });
