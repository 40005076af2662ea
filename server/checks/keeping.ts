/** Clauses on keeping, as the checks of retention see them. */
import type { KeepClause } from "../../grammar/syntax.js";
import type { Fix } from "../model/finding.js";
import type { Group } from "./want-check.js";

/** Clauses about the recipient's copy. */
export const copyClauses = ({ judgements }: Group): readonly KeepClause[] =>
  judgements.flatMap(({ flow }) => flow.terms.keep).filter((keep) => keep.object === "copy");

/** A review right behind what the clause says about time. How often is the drafter's choice: never a safe fix. */
export const addReview = (clause: KeepClause | undefined): readonly Fix[] =>
  clause
    ? [
        {
          title: "Add “review every 12 months”",
          edits: [{ start: clause.rule.end, end: clause.rule.end, newText: ", review every 12 months" }],
          safe: false,
        },
      ]
    : [];
