/** Words in quotes are not closed. */
import { syntaxCheck } from "../syntax-check.js";

/** What closes each opening mark. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', "“": "”", "„": "“", "«": "»" };

export const check = syntaxCheck({
  problem: "unclosed-quote",
  title: "A quotation mark is not closed",
  report: ({ start, end }, { text }) => {
    const block = text.startsWith('"""', start);
    const mark = block ? '\n"""' : (CLOSING[text.charAt(start)] ?? '"');
    const opened = text.slice(start, end).trimEnd();
    const last = start + opened.length;
    return {
      reason: opened.slice(0, 40),
      message: block
        ? 'The text that starts here with three quotation marks has no end, so everything down to the next statement belongs to it. Close it with """ on a line of its own.'
        : "The quotation that starts here has no end, so everything up to the end of its line belongs to it. Close it with a quotation mark.",
      fixes: [
        {
          title: "Close the quotation at the end",
          edits: [{ start: last, end: last, newText: mark }],
          safe: false,
        },
      ],
    };
  },
});
