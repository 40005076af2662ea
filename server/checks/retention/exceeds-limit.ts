/** Data are kept, or left unreviewed, longer than a limit that applies: of the law, or of the agreement itself. */
import { formatDate, formatPeriod } from "../../model/calendar.js";
import type { Fix, FlowRef } from "../../model/finding.js";
import type { LimitExample } from "../../model/triggers.js";
import { type Bound, boundsOf, compare, limitWords } from "../../reasoning/bounds.js";
import { flowsOf } from "../../reasoning/flow-classes.js";
import type { JudgedFlow } from "../../reasoning/verdicts.js";
import type { Check, CheckContext, Report } from "../check.js";
import { flowWords, quote, sentence } from "../render.js";
import { severityOf } from "../severity.js";

type ClauseBound = Bound & { readonly source: { readonly type: "clause" } };

const isClause = (bound: Bound): bound is ClauseBound => bound.source.type === "clause";

const whose = (bound: Bound): string =>
  bound.source.type === "provision" ? bound.source.provision.cite : "the general terms";

/** The limits that hold a clause: the law's, and for a sentence's own the general terms'. */
const limitsFor = (bound: ClauseBound, all: readonly Bound[]): readonly Bound[] =>
  all.filter(
    (limit) =>
      limit.side === "at most" &&
      limit.quantity === bound.quantity &&
      (limit.source.type === "provision" || (bound.source.own && !limit.source.own)),
  );

/** `exactly 6 years` against a limit is a conflict, and is reported as one. */
const isExact = (bound: ClauseBound, all: readonly Bound[]): boolean =>
  all.some((other) => isClause(other) && other.side === "at least" && other.source.at === bound.source.at);

const POSSIBLY: Readonly<Partial<Record<Bound["quantity"], (flows: readonly FlowRef[]) => string>>> = {
  "retention of the copy": (flows) => `${flowWords(flows).recipients} may keep ${flowWords(flows).data} for`,
  "retention of the source record": (flows) =>
    `${flowWords(flows).senders} may keep ${new Set(flows.map(({ from }) => from)).size > 1 ? "their" : "its"} own record of ${flowWords(flows).data} for`,
  "retention of the log": (flows) => `the log of disclosures of ${flowWords(flows).data} may be kept for`,
  "review of retention": (flows) => `the need to keep ${flowWords(flows).data} is reviewed every`,
};

const isReview = (bound: Bound): boolean => bound.quantity === "review of retention";

const surely = (bound: ClauseBound, limit: Bound, flows: readonly FlowRef[]): string => {
  const allows = isReview(bound)
    ? `${whose(limit)} ${limit.source.type === "clause" ? "ask for it" : "requires it"} every ${limitWords(limit.limit).replace(/^1 /, "")}`
    : `${whose(limit)} ${limit.source.type === "clause" ? "allow" : "allows"} ${limitWords(limit.limit)} at most`;
  const waysOut =
    limit.source.type === "provision" && bound.quantity === "retention of the copy"
      ? (limit.source.provision.waysOut ?? [])
      : [];
  const hint = waysOut.length > 0 ? ` Usual ways out: ${waysOut.join(" ")}` : "";
  return `${POSSIBLY[bound.quantity]?.(flows)} ${limitWords(bound.limit)}, but ${allows}.${hint}`;
};

/** `the earliest of 3 years from case closure and 5 years from receipt`: it keeps both limits. */
const both = (bound: ClauseBound, limit: Bound): string =>
  `the earliest of ${limitWords(bound.limit)} and ${limitWords(limit.limit)}`;

/** The limits run from events in no order: dates show how the clause's can end later. */
const perhaps = (bound: ClauseBound, limit: Bound, flows: readonly FlowRef[], example: LimitExample): string => {
  const dates = Object.entries(example.dates).map(([event, date]) => `${event || "the start"} on ${formatDate(date)}`);
  return `${POSSIBLY[bound.quantity]?.(flows)} ${limitWords(bound.limit)}, which can end later than ${whose(limit)} allows (${limitWords(limit.limit)}): with ${dates.join(" and ")}, on ${formatDate(example.endOfA)} instead of ${formatDate(example.endOfB)}. If that can happen, write “keep ${both(bound, limit)}”.`;
};

const keepBoth = (bound: ClauseBound, limit: Bound): readonly Fix[] => {
  const { words } = bound.source;
  const newText = both(bound, limit);
  return words
    ? [{ title: `Write ${quote(newText)}`, edits: [{ start: words.start, end: words.end, newText }], safe: false }]
    : [];
};

/** Safe where verified law leaves no choice; only the figure changes, and it runs from the same event. */
const shorten = (context: CheckContext, bound: ClauseBound, limit: Bound): readonly Fix[] => {
  const { period } = bound.source;
  const sameEvent = bound.limit.from === limit.limit.from || limit.limit.from === undefined;
  if (!period || !sameEvent) return [];
  const shorter = formatPeriod(limit.limit.period);
  return [
    {
      title: `Shorten to ${quote(shorter)}`,
      edits: [{ start: period.start, end: period.end, newText: shorter }],
      safe: limit.source.type === "provision" && severityOf(context.law, limit.source.provision) === "error",
    },
  ];
};

/** One clause and one limit, for all flows that they meet in. */
interface Found {
  readonly bound: ClauseBound;
  readonly limit: Bound;
  /** Dates that show it, where it depends on them. */
  readonly example?: LimitExample;
  readonly flows: readonly FlowRef[];
}

/** The parts of an earliest are one clause: it meets a limit that one of them meets. */
const foundIn = (parts: readonly ClauseBound[], limit: Bound, flows: readonly FlowRef[]): Found | undefined => {
  const compared = parts.map((bound) => ({ bound, comparison: compare(bound.limit, limit.limit) }));
  if (compared.some(({ comparison }) => comparison.verdict === "met")) return undefined;
  const open = compared.find(({ comparison }) => comparison.verdict === "unknown");
  const { bound, comparison } = open ?? compared[0] ?? {};
  if (!bound || !comparison || !POSSIBLY[bound.quantity]) return undefined;
  const example = comparison.verdict === "unknown" ? comparison.examples[1] : undefined;
  return { bound, limit, flows, ...(example ? { example } : {}) };
};

/** Clauses that set a limit, each with its parts. */
const clausesOf = (bounds: readonly ClauseBound[]): readonly (readonly [ClauseBound, ...ClauseBound[]])[] => {
  const byPlace = new Map<string, [ClauseBound, ...ClauseBound[]]>();
  for (const bound of bounds) {
    const key = `${bound.source.at.start} ${bound.quantity}`;
    const parts = byPlace.get(key);
    if (parts) parts.push(bound);
    else byPlace.set(key, [bound]);
  }
  return [...byPlace.values()];
};

/** What is sure outweighs what depends on dates. */
const foundFor = (context: CheckContext, judged: JudgedFlow): Found[] => {
  if (judged.flow.rule.incomplete) return [];
  const all = boundsOf(context.law, judged, context.date);
  const own = all.filter(isClause).filter((bound) => bound.side === "at most" && !isExact(bound, all));
  return clausesOf(own).flatMap((parts) => {
    const found = limitsFor(parts[0], all).flatMap((limit) => foundIn(parts, limit, flowsOf(judged.flow)) ?? []);
    const worst = found.find((each) => !each.example) ?? found[0];
    return worst ? [worst] : [];
  });
};

const reportOf = (context: CheckContext, { bound, limit, example, flows }: Found): Report => ({
  at: bound.source.at,
  reason: `${bound.quantity} ${whose(limit)}`,
  message: sentence(example ? perhaps(bound, limit, flows, example) : surely(bound, limit, flows)),
  flows,
  law: limit.source.type === "provision" ? [limit.source.provision] : [],
  ...(limit.source.type === "clause"
    ? { severity: "warning" as const, related: [{ ...limit.source.at, message: "The stricter limit is here" }] }
    : {}),
  ...(example ? { severity: "info" as const, verdict: "unknown" as const } : {}),
  fixes: example ? keepBoth(bound, limit) : shorten(context, bound, limit),
});

export const check: Check = {
  code: "retention/exceeds-limit",
  title: "Data are kept longer than a limit that applies",
  severity: "warning",
  run: (context) => {
    const merged = new Map<string, Found>();
    for (const found of context.flows.flatMap((judged) => foundFor(context, judged))) {
      const key = `${found.bound.source.at.start} ${found.bound.quantity} ${whose(found.limit)} ${found.example !== undefined}`;
      const before = merged.get(key);
      merged.set(key, before ? { ...before, flows: [...before.flows, ...found.flows] } : found);
    }
    return [...merged.values()].map((found) => reportOf(context, found));
  },
};
