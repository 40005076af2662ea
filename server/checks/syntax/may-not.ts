/** `may not` can mean a ban or a mere lack of permission. */
import { syntaxCheck } from "../syntax-check.js";

export const check = syntaxCheck({
  problem: "may-not",
  title: "“may not” can be read in two ways",
  report: ({ start, end }) => ({
    reason: "may not",
    message:
      "“may not” can be read as a prohibition or as not being obliged. Write “must not” to forbid it, or leave the sentence out: what is not permitted is not covered.",
    fixes: [
      { title: "Forbid it: “must not”", edits: [{ start, end, newText: "must not" }], safe: false },
      { title: "Permit it: “may”", edits: [{ start, end, newText: "may" }], safe: false },
    ],
  }),
});
