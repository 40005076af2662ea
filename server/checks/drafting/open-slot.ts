/** A place still to be filled in. */
import type { Check } from "../check.js";
import { orList, quote } from "../render.js";

export const check: Check = {
  code: "drafting/open-slot",
  title: "A place is still to be filled in",
  severity: "error",
  run: ({ agreement }) =>
    agreement.tree.slots.map((slot) => {
      const inside = slot.text.replace(/^\[\[|\]\]$/g, "").trim();
      const choices = inside
        .split("|")
        .map((choice) => choice.trim())
        .filter(Boolean);
      const at = { start: slot.start, end: slot.end };
      return {
        at,
        reason: inside,
        severity: agreement.kind === "template" ? ("info" as const) : ("error" as const),
        message:
          choices.length > 1
            ? `Choose one here: ${orList(choices.map(quote))}.`
            : `This place is still open${inside ? `: fill in ${quote(inside)}` : ""}.`,
        ...(choices.length > 1
          ? {
              fixes: choices.map((choice) => ({
                title: `Choose ${quote(choice)}`,
                edits: [{ ...at, newText: choice }],
                safe: false,
              })),
            }
          : {}),
      };
    }),
};
