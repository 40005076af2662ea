/** A statement stops before it is complete. */
import { expectedWords, howToWrite } from "../expected.js";
import { quote } from "../render.js";
import { isBehindNames, syntaxCheck } from "../syntax-check.js";

export const check = syntaxCheck({
  problem: "unfinished",
  title: "A statement stops before it is complete",
  report: ({ expected, within, clause, end }, context) => {
    if (isBehindNames(end, context)) return undefined;
    const wanted = expectedWords(expected);
    const hint = wanted ? `: ${wanted} should follow` : "";
    const example = clause ? ` ${howToWrite(clause)}` : "";
    return {
      reason: clause?.words ?? within,
      message: `Something is missing at the end of ${clause ? `the clause ${quote(clause.words)}` : within}${hint}.${example}`,
    };
  },
});
