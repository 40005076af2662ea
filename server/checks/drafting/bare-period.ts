/** A period that does not say whether it is the most, the least or exact. */
import type { Period, SafeguardItem, SyntaxTree } from "../../../grammar/syntax.js";
import { keepLimits } from "../../model/keeping.js";
import type { Check, Report } from "../check.js";
import { quote } from "../render.js";

const BOUNDS = ["at most", "at least", "exactly"] as const;

const reportOf = (text: string, { start, end }: Period): Report => {
  const period = text.slice(start, end).replace(/\s+/g, " ");
  return {
    at: { start, end },
    reason: period,
    message: `${quote(period)} alone can be a limit, a minimum or an exact period. Write “at most”, “at least” or “exactly” before it.`,
    fixes: BOUNDS.map((bound) => ({
      title: `Write ${quote(`${bound} ${period}`)}`,
      edits: [{ start, end: start, newText: `${bound} ` }],
      safe: false,
    })),
  };
};

const isSafeguard = (value: object): value is SafeguardItem => "type" in value && value.type === "safeguard";

/** Safeguards stand in many places; the tree is plain data. */
const safeguardsIn = (value: unknown): SafeguardItem[] => {
  if (Array.isArray(value)) return value.flatMap(safeguardsIn);
  if (typeof value !== "object" || value === null) return [];
  return isSafeguard(value) ? [value] : Object.values(value).flatMap(safeguardsIn);
};

const keptPeriods = (tree: SyntaxTree): Period[] =>
  safeguardsIn(tree.statements).flatMap(({ kept }) => (kept?.bound === "bare" ? [kept.period] : []));

export const check: Check = {
  code: "drafting/bare-period",
  title: "A period does not say what it bounds",
  severity: "error",
  run: ({ agreement, text }) =>
    [
      ...keepLimits(agreement).flatMap((limit) => (limit.bound === "bare" ? [limit.period] : [])),
      ...keptPeriods(agreement.tree),
    ]
      .filter((period) => !period.slot)
      .map((period) => reportOf(text, period)),
};
