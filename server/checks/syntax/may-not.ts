/** `may not` can mean a ban or that something need not be done. */
import { syntaxCheck } from "../syntax-check.js";

export const check = syntaxCheck({
  problem: "may-not",
  title: "“may not” can be read in two ways",
  report: ({ start, end }) => ({
    reason: "may not",
    message:
      "“may not” can mean “is forbidden to” or “need not”. Write “must not” to forbid it; where nothing is to be forbidden, leave the sentence out.",
    fixes: [
      { title: "Forbid it: “must not”", edits: [{ start, end, newText: "must not" }], safe: false },
      { title: "Permit it instead: “may”", edits: [{ start, end, newText: "may" }], safe: false },
    ],
  }),
});
