/** Text before the first declaration or where no statement can start. */

import { DECLARATION_WORDS } from "../../../grammar/tokens.js";
import { nearestName } from "../../model/symbols.js";
import { quote } from "../render.js";
import { syntaxCheck } from "../syntax-check.js";

export const check = syntaxCheck({
  problem: "outside",
  title: "Text that belongs to no statement",
  report: ({ found, start, end }) => {
    const nearest = nearestName(found, DECLARATION_WORDS);
    return {
      reason: found,
      message: nearest
        ? `${quote(found)} does not open a statement. Did you mean ${quote(nearest)}?`
        : `No statement starts here. Start with a word such as “agreement”, “party”, “data” or “clause”, or put “//” before a comment.`,
      ...(nearest
        ? { fixes: [{ title: `Replace by ${quote(nearest)}`, edits: [{ start, end, newText: nearest }], safe: false }] }
        : {}),
    };
  },
});
