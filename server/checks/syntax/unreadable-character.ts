/** A character that no text contains: a sign of a wrong encoding or a damaged file. */
import { syntaxCheck } from "../syntax-check.js";

export const check = syntaxCheck({
  problem: "unreadable-character",
  title: "A character cannot be read",
  report: ({ character, start, end }) => ({
    reason: String(character.codePointAt(0)),
    message: `There is a character here that cannot be read (code ${character.codePointAt(0) ?? 0}). It often comes from copying or from a wrong encoding: delete it and save the file as UTF-8.`,
    fixes: [{ title: "Delete the character", edits: [{ start, end, newText: "" }], safe: false }],
  }),
});
