/** Data get by a chain of permitted flows to somebody whom the first provider did not allow. */
import type { Fix } from "../../model/finding.js";
import { type Chain, type Hop, leaks } from "../../reasoning/onward.js";
import type { Check, Report } from "../check.js";
import { addClause } from "../fixes.js";

const CONSENT = "provided consent of the provider";

/** Keeps the provider's say in the sentence that passes the data on. */
const askProvider = ({ by, rule }: Hop): readonly Fix[] =>
  by === "sharing" && !rule.placed.sentence.clauses.some((clause) => clause.type === "provided")
    ? [addClause(rule, CONSENT, `Add “${CONSENT}” to the later sentence`)]
    : [];

const reportOf = ({ hops }: Chain, first: Hop, last: Hop): Report => {
  const path = [first.from.name, ...hops.map((hop) => hop.to.name)].join(" → ");
  const onward = first.rule.placed.sentence.clauses.find((clause) => clause.type === "onward");
  const { start, end } = onward ?? first.rule.span;
  return {
    at: { start, end },
    reason: `${first.data.name} ${path}`,
    message: `${first.data.name} can get to ${last.to.name} by ${path}, although ${first.from.name} does not let ${first.to.name} pass it on to ${last.to.name}. Add “${CONSENT}” to the later sentence, or allow it here.`,
    flows: hops.map((hop) => ({
      from: hop.from.name,
      to: hop.to.name,
      data: hop.data.name,
      purpose: hop.purpose?.label ?? "",
    })),
    related: hops
      .slice(1)
      .map((hop) => ({ ...hop.rule.span, message: `${hop.from.name} passes it on to ${hop.to.name} here` })),
    fixes: askProvider(last),
  };
};

export const check: Check = {
  code: "logic/onward-leak",
  title: "Data can get further than their provider allows",
  severity: "warning",
  run: ({ table }): Report[] => {
    const found = new Map<string, Report>();
    for (const chain of leaks(table)) {
      const [first] = chain.hops;
      const last = chain.hops.at(-1);
      if (!first || !last) continue;
      const key = `${first.rule.span.start} ${last.to.name} ${first.data.name}`;
      if (!found.has(key)) found.set(key, reportOf(chain, first, last));
    }
    return [...found.values()];
  },
};
