/** `A and B or C` has two readings. */
import { syntaxCheck } from "../syntax-check.js";

export const check = syntaxCheck({
  problem: "mixed-and-or",
  title: "“and” and “or” are mixed without brackets",
  report: ({ start, end }, { text }) => ({
    reason: text.slice(start, end).replace(/\s+/g, " "),
    message:
      "“and” and “or” stand in one condition without brackets, so it can be read in two ways. Put brackets around what belongs together.",
  }),
});
