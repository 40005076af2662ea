/** Brackets inside brackets, more than anybody can read. */
import { syntaxCheck } from "../syntax-check.js";

export const check = syntaxCheck({
  problem: "too-deep",
  title: "Brackets are nested too deep",
  report: ({ limit }) => ({
    reason: "brackets",
    message: `More than ${limit} brackets are open here, so the sentence is not read. Give the inner conditions names of their own and use the names.`,
  }),
});
