/** Onward clauses, as the checks see them. */
import type { OnwardClause } from "../../grammar/syntax.js";
import type { Terms } from "../model/terms.js";

/** Clauses by which anybody may get the data, on no condition. */
export const openOnwardClauses = (terms: readonly Terms[]): readonly OnwardClause[] => [
  ...new Set(
    terms
      .flatMap(({ onward }) => onward)
      .filter(
        ({ rule }) =>
          rule.type === "to" &&
          !rule.with &&
          (rule.open || rule.recipients.some((recipient) => recipient.type === "quantified")),
      ),
  ),
];
