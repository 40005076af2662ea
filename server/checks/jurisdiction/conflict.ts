/** Two rules that cannot both be kept: a clause and a law, two laws, or two clauses; the smallest set, each member cited. */
import type { RelatedPlace } from "../../model/finding.js";
import type { Provision } from "../../packs/provision.js";
import { type Bound, type BoundConflict, boundsOf, conflictsAmong, limitWords } from "../../reasoning/bounds.js";
import { flowsOf } from "../../reasoning/flow-classes.js";
import type { Check, CheckContext, Report } from "../check.js";
import { flowWords, sentence } from "../render.js";
import { lessSevere, severityOf } from "../severity.js";

const QUANTITY: Readonly<Partial<Record<Bound["quantity"], string>>> = {
  "retention of the copy": "the copy of",
  "retention of the source record": "the sender's own record of",
  "retention of the log": "the log of disclosures of",
  "review of retention": "the review of",
};

const who = (bound: Bound): string =>
  bound.source.type === "provision"
    ? bound.source.provision.cite
    : bound.source.own
      ? "this clause"
      : "the general terms";

const provisionOf = (bound: Bound): Provision[] => (bound.source.type === "provision" ? [bound.source.provision] : []);

const relatedOf = (bound: Bound): RelatedPlace[] =>
  bound.source.type === "clause"
    ? [{ start: bound.source.at.start, end: bound.source.at.end, message: `${bound.side} ${limitWords(bound.limit)}` }]
    : [];

const reportOf = (
  context: CheckContext,
  conflict: BoundConflict,
  flow: CheckContext["flows"][number]["flow"],
): Report => {
  const { atLeast, atMost } = conflict;
  const flows = flowsOf(flow);
  const clause = [atLeast, atMost].find((bound) => bound.source.type === "clause");
  const at = clause?.source.type === "clause" ? clause.source.at : flow.rule.span;
  const law = [...provisionOf(atLeast), ...provisionOf(atMost)];
  const waysOut = [...new Set(law.flatMap((provision) => provision.waysOut ?? []))];
  const hint =
    waysOut.length > 0
      ? ` Usual ways out: ${waysOut.join("; ")}.`
      : " Change one of the two, or say which data each is about.";
  return {
    at,
    reason: `${atLeast.quantity} ${who(atLeast)} ${who(atMost)}`,
    message: sentence(
      `${who(atLeast)} asks to keep ${QUANTITY[atLeast.quantity] ?? ""} ${flowWords(flows).data} for at least ${limitWords(atLeast.limit)}, and ${who(atMost)} allows at most ${limitWords(atMost.limit)}: both cannot be kept.${hint}`,
    ),
    flows,
    law,
    related: [...relatedOf(atLeast), ...relatedOf(atMost)].filter((each) => each.start !== at.start),
    // as sure as its weaker member
    severity: law.map((provision) => severityOf(context.law, provision)).reduce(lessSevere, "error"),
  };
};

export const check: Check = {
  code: "jurisdiction/conflict",
  title: "Two rules that apply cannot both be kept",
  severity: "error",
  run: (context) => {
    const merged = new Map<string, Report>();
    for (const judged of context.flows) {
      if (judged.flow.rule.incomplete) continue;
      for (const conflict of conflictsAmong(boundsOf(context.law, judged, context.date))) {
        const report = reportOf(context, conflict, judged.flow);
        const key = `${report.at.start} ${report.reason}`;
        const before = merged.get(key);
        merged.set(key, before ? { ...before, flows: [...(before.flows ?? []), ...(report.flows ?? [])] } : report);
      }
    }
    return [...merged.values()];
  },
};
