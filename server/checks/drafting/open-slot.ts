/** A place still to be filled in. */
import type { Check, Report } from "../check.js";
import { orList, quote } from "../render.js";

const messageFor = (inside: string, choices: readonly string[], isTemplate: boolean): string => {
  if (isTemplate) return `This place is left open for those who use the template${inside ? `: ${quote(inside)}` : ""}.`;
  if (choices.length > 1) return `Choose one here: ${orList(choices.map(quote))}.`;
  return `This place is still open${inside ? `: fill in ${quote(inside)}` : ""}.`;
};

export const check: Check = {
  code: "drafting/open-slot",
  title: "A place is still to be filled in",
  severity: "error",
  run: ({ agreement }): Report[] => {
    const isTemplate = agreement.kind === "template";
    return agreement.tree.slots.map((slot) => {
      const inside = slot.text.replace(/^\[\[|\]\]$/g, "").trim();
      const choices = inside
        .split("|")
        .map((choice) => choice.trim())
        .filter(Boolean);
      const at = { start: slot.start, end: slot.end };
      return {
        at,
        reason: inside,
        severity: isTemplate ? "info" : "error",
        message: messageFor(inside, choices, isTemplate),
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
    });
  },
};
