/** A statement stops before it is complete. */
import { clauseExample, expectedWords } from "../expected.js";
import { quote } from "../render.js";
import { isBehindNames, syntaxCheck } from "../syntax-check.js";

export const check = syntaxCheck({
  problem: "unfinished",
  title: "A statement stops before it is complete",
  report: ({ expected, within, clause, end }, context) => {
    if (isBehindNames(end, context)) return undefined;
    const wanted = expectedWords(expected);
    const example = clauseExample(clause);
    const hint = wanted ? `: ${wanted} should follow` : "";
    return {
      reason: clause ?? within,
      message: `Something is missing at the end of ${clause ? `the clause ${quote(clause)}` : within}${hint}.${example ? ` Write it like this: ${quote(example)}.` : ""}`,
    };
  },
});
