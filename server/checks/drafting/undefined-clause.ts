/** A reference to a clause that is not there. */
import { isIncomplete } from "../../model/documents.js";
import type { Check } from "../check.js";
import { quote } from "../render.js";

export const check: Check = {
  code: "drafting/undefined-clause",
  title: "A reference points to no clause",
  severity: "error",
  run: ({ agreement: { symbols }, documentProblems }) =>
    symbols.danglingClauses.flatMap(({ title, nearest }) => {
      // it may stand in a document that is not there
      if (nearest === undefined && isIncomplete(documentProblems)) return [];
      const at = { start: title.start, end: title.end };
      return {
        at,
        reason: title.text,
        message: `There is no clause with the title ${quote(title.text)}${nearest ? `: did you mean ${quote(nearest)}?` : "."}`,
        ...(nearest
          ? {
              fixes: [
                { title: `Replace by ${quote(nearest)}`, edits: [{ ...at, newText: `"${nearest}"` }], safe: false },
              ],
            }
          : {}),
      };
    }),
};
