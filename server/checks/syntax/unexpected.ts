/** A word or sign that does not fit where it stands. */
import { nearestName } from "../../model/symbols.js";
import { orList, quote } from "../render.js";
import { syntaxCheck } from "../syntax-check.js";

const bare = (label: string): string => label.replace(/^“|”$/g, "");

const MAX_HINTS = 5;

export const check = syntaxCheck({
  problem: "unexpected",
  title: "A word or sign does not fit where it stands",
  report: ({ found, expected, within, start, end }) => {
    const words = expected.filter((label) => label.startsWith("“")).map(bare);
    // the first word of `protected by` is what a slip hides
    const nearest = nearestName(
      found,
      words.flatMap((word) => [word, word.split(" ")[0] ?? word]).filter((word) => word.length > 2),
    );
    const hints = [...new Set(expected)].filter((label) => label !== "");
    const hint = nearest
      ? ` Did you mean ${quote(nearest)}?`
      : hints.length > 0 && hints.length <= MAX_HINTS
        ? ` Here ${hints.length === 1 ? "is" : "are"} expected: ${orList(hints)}.`
        : hints.length > 0
          ? " A new clause starts with its own word, such as “under”, “provided” or “keep”."
          : " The statement is already complete before it.";
    return {
      reason: found,
      message: `${quote(found)} does not fit here in ${within}.${hint}`,
      ...(nearest && nearest !== found
        ? { fixes: [{ title: `Replace by ${quote(nearest)}`, edits: [{ start, end, newText: nearest }], safe: false }] }
        : {}),
    };
  },
});
