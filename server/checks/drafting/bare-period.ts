/** A period that does not say whether it is the most, the least or exact. */
import type { Limit } from "../../../grammar/syntax.js";
import { keepLimits } from "../../model/keeping.js";
import type { Check, Report } from "../check.js";
import { quote } from "../render.js";

const BOUNDS = ["at most", "at least", "exactly"] as const;

const reportOf = (text: string, limit: Limit): Report => {
  const at = { start: limit.period.start, end: limit.period.end };
  const period = text.slice(at.start, at.end).replace(/\s+/g, " ");
  return {
    at,
    reason: period,
    message: `It is not clear what ${quote(period)} means: write “at most” for a limit, “at least” for a minimum, or “exactly”.`,
    fixes: BOUNDS.map((bound) => ({
      title: `Write ${quote(`${bound} ${period}`)}`,
      edits: [{ start: at.start, end: at.start, newText: `${bound} ` }],
      safe: false,
    })),
  };
};

export const check: Check = {
  code: "drafting/bare-period",
  title: "A period does not say what it bounds",
  severity: "error",
  run: ({ agreement, text }) =>
    keepLimits(agreement)
      .filter((limit) => limit.bound === "bare" && !limit.period.slot)
      .map((limit) => reportOf(text, limit)),
};
