/** A declaration without the word that says what it declares. */
import { quote } from "../render.js";
import { syntaxCheck } from "../syntax-check.js";

export const check = syntaxCheck({
  problem: "missing-keyword",
  title: "The word that opens a declaration is missing",
  report: ({ suggest, name, start }) => ({
    reason: name,
    message: `${quote(name)} is described here without a word that says what it is. Put ${quote(suggest)} before it.`,
    fixes: [
      { title: `Put ${quote(suggest)} before it`, edits: [{ start, end: start, newText: `${suggest} ` }], safe: false },
    ],
  }),
});
