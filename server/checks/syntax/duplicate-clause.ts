/** The same clause twice in one statement: the first one counts. */
import { quote } from "../render.js";
import { syntaxCheck } from "../syntax-check.js";

export const check = syntaxCheck({
  problem: "duplicate-clause",
  title: "A clause stands twice in one statement",
  report: ({ clause, first }) => ({
    reason: clause,
    message: `This statement has two clauses that start with ${quote(clause)}; only the first one counts. Join them into one.`,
    related: [{ ...first, message: "The first one is here" }],
  }),
});
