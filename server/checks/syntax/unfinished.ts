/** A statement stops before it is complete. */
import { orList } from "../render.js";
import { syntaxCheck } from "../syntax-check.js";

const MAX_HINTS = 5;

export const check = syntaxCheck({
  problem: "unfinished",
  title: "A statement stops before it is complete",
  report: ({ expected, within }) => {
    const hint = expected.length > 0 && expected.length <= MAX_HINTS ? `: ${orList(expected)} should follow` : "";
    return { reason: within, message: `Something is missing at the end of ${within}${hint}.` };
  },
});
