/** Data are kept, or left unreviewed, longer than a limit that applies: of the law, or of the agreement itself. */
import { formatPeriod, parsePeriod } from "../../model/calendar.js";
import type { Provision } from "../../packs/provision.js";
import { type Bound, boundsOf, compare, limitWords } from "../../reasoning/bounds.js";
import { flowsOf } from "../../reasoning/flow-classes.js";
import type { Check, CheckContext, Report } from "../check.js";
import { flowWords } from "../render.js";

type ClauseBound = Bound & { readonly source: { readonly type: "clause" } };

const isClause = (bound: Bound): bound is ClauseBound => bound.source.type === "clause";

const WORDS: Readonly<Partial<Record<Bound["quantity"], { subject: string; verb: string }>>> = {
  "retention of the copy": { subject: "the recipient's copy", verb: "kept" },
  "retention of the source record": { subject: "the sender's own record", verb: "kept" },
  "retention of the log": { subject: "the log of disclosures", verb: "kept" },
  "review of retention": { subject: "the need to keep the data", verb: "left without review" },
};

const whose = (bound: Bound): string =>
  bound.source.type === "provision" ? bound.source.provision.cite : "the general terms";

/** Upper limits that this one runs past whatever the dates. A sentence's own limit against the general terms', or the law's. */
const exceeded = (bound: ClauseBound, all: readonly Bound[]): Bound | undefined =>
  all.find(
    (limit) =>
      limit !== bound &&
      limit.side === "at most" &&
      limit.quantity === bound.quantity &&
      (limit.source.type === "provision" || (bound.source.own && !limit.source.own)) &&
      compare(bound.limit, limit.limit).verdict === "violated",
  );

const reportsOf = (context: CheckContext): { key: string; report: Report; law: Provision[] }[] =>
  context.flows.flatMap((judged) => {
    if (judged.flow.rule.incomplete) return [];
    const all = boundsOf(context.law, judged, context.date);
    return all.filter(isClause).flatMap((bound) => {
      const limit = bound.side === "at most" ? exceeded(bound, all) : undefined;
      const words = WORDS[bound.quantity];
      if (!limit || !words) return [];
      const { at } = bound.source;
      const flows = flowsOf(judged.flow);
      const { recipients, data } = flowWords(flows);
      const law = limit.source.type === "provision" ? [limit.source.provision] : [];
      const text = context.text.slice(at.start, at.end);
      const period = formatPeriod(bound.limit.period);
      const offset = text.indexOf(period);
      const shorter = formatPeriod(limit.limit.period);
      const sameTrigger = bound.limit.from === limit.limit.from || limit.limit.from === undefined;
      const report: Report = {
        at,
        reason: `${bound.quantity} ${whose(limit)}`,
        message: `With ${limitWords(bound.limit)}, ${words.subject} of ${data} with ${recipients} is ${words.verb} longer than ${whose(limit)} allows: ${limitWords(limit.limit)} at most.`,
        flows,
        law,
        ...(limit.source.type === "clause"
          ? { severity: "warning" as const, related: [{ ...limit.source.at, message: "The stricter limit is here" }] }
          : {}),
        ...(offset >= 0 && sameTrigger && parsePeriod(shorter)
          ? {
              fixes: [
                {
                  title: `Shorten to ${shorter}`,
                  edits: [{ start: at.start + offset, end: at.start + offset + period.length, newText: shorter }],
                  safe: true,
                },
              ],
            }
          : {}),
      };
      return [{ key: `${at.start} ${bound.quantity} ${whose(limit)}`, report, law }];
    });
  });

export const check: Check = {
  code: "retention/exceeds-limit",
  title: "Data are kept longer than a limit that applies",
  severity: "warning",
  run: (context) => {
    const merged = new Map<string, Report>();
    for (const { key, report } of reportsOf(context)) {
      const before = merged.get(key);
      merged.set(key, before ? { ...before, flows: [...(before.flows ?? []), ...(report.flows ?? [])] } : report);
    }
    return [...merged.values()];
  },
};
