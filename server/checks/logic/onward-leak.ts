/** Data get by a chain of permitted flows to somebody whom the first provider did not allow. */
import { leaks } from "../../reasoning/onward.js";
import type { Check, Report } from "../check.js";

export const check: Check = {
  code: "logic/onward-leak",
  title: "Data can get further than their provider allows",
  severity: "warning",
  run: ({ table }): Report[] => {
    const found = new Map<string, Report>();
    for (const { hops } of leaks(table)) {
      const [first] = hops;
      const last = hops.at(-1);
      if (!first || !last) continue;
      const key = `${first.rule.span.start} ${last.to.name} ${first.data.name}`;
      if (found.has(key)) continue;
      const path = [first.from.name, ...hops.map((hop) => hop.to.name)].join(" → ");
      const onward = first.rule.placed.sentence.clauses.find((clause) => clause.type === "onward");
      const at = onward ?? first.rule.span;
      found.set(key, {
        at: { start: at.start, end: at.end },
        reason: `${first.data.name} ${path}`,
        message: `${first.data.name} can get to ${last.to.name} by ${path}, although ${first.from.name} does not allow ${first.to.name} to pass it on to ${last.to.name}. Add “provided consent of the provider” to the later sentence, or allow it here.`,
        flows: hops.map((hop) => ({
          from: hop.from.name,
          to: hop.to.name,
          data: hop.data.name,
          purpose: hop.purpose?.label ?? "",
        })),
        related: hops
          .slice(1)
          .map((hop) => ({ ...hop.rule.span, message: `${hop.from.name} passes it on to ${hop.to.name} here` })),
      });
    }
    return [...found.values()];
  },
};
