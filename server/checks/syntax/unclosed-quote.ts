/** Words in quotes are not closed. */
import { syntaxCheck } from "../syntax-check.js";

export const check = syntaxCheck({
  problem: "unclosed-quote",
  title: "A quotation mark is not closed",
  report: ({ start, end }, { text }) => {
    const block = text.startsWith('"""', start);
    const mark = block ? '"""' : '"';
    const opened = text.slice(start, end);
    const last = start + opened.trimEnd().length;
    return {
      reason: opened.slice(0, 40),
      message: block
        ? 'The text that starts here with three quotation marks has no end: close it with """ on a line of its own.'
        : "The quotation that starts here has no end on its line: close it with a quotation mark.",
      fixes: [
        {
          title: "Close the quotation",
          edits: [{ start: last, end: last, newText: block ? `\n${mark}` : mark }],
          safe: false,
        },
      ],
    };
  },
});
