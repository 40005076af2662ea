/**
 * Bounds on one quantity, from law and from the agreement's own clauses alike: which of them rule a flow, which is the
 * strictest, and which cannot hold together.
 */
import type { EventRef, KeepClause, Limit, Span } from "../../grammar/syntax.js";
import { periodOf } from "../model/agreement.js";
import { formatPeriod, type IsoDate, type Period, parsePeriod } from "../model/calendar.js";
import { compareLimits, eventOrder, type LimitComparison, type TimeLimit } from "../model/triggers.js";
import { isInForce, provisionsForQuantity } from "../packs/law-book.js";
import type { LawBook, Provision, Quantity } from "../packs/provision.js";
import { applies, type JudgedFlow } from "./verdicts.js";

export type BoundSource =
  | {
      readonly type: "clause";
      readonly at: Span;
      /** The sentence's own, or the general terms'. */
      readonly own: boolean;
      /** The period alone, and with the words around it (`at most 2 years from receipt`), where it is said in one place. */
      readonly period?: Span;
      readonly words?: Span;
    }
  | { readonly type: "provision"; readonly provision: Provision };

/** One side of an interval on a quantity. */
export interface Bound {
  readonly quantity: Quantity;
  readonly side: "at least" | "at most";
  readonly limit: TimeLimit;
  readonly source: BoundSource;
}

const triggerOf = (from: EventRef | undefined): string | undefined => {
  if (from === undefined) return undefined;
  if (from.type === "phrase") return from.phrase.status === "known" ? from.phrase.term : `“${from.phrase.term}”`;
  return from.type === "named" ? from.name.text : from.date.text;
};

const timeLimit = (period: Period, from: string | undefined): TimeLimit => ({
  period,
  ...(from === undefined ? {} : { from }),
});

const sidesOf = (bound: Limit["bound"]): readonly Bound["side"][] => {
  switch (bound) {
    case "at least":
      return ["at least"];
    case "exactly":
      return ["at least", "at most"];
    // a bare period is a finding of its own; it is read as what drafters mean by it
    case "at most":
    case "bare":
      return ["at most"];
  }
};

const QUANTITY_OF: Readonly<Record<KeepClause["object"], Quantity>> = {
  copy: "retention of the copy",
  source: "retention of the source record",
  log: "retention of the log",
};

interface Side {
  readonly side: Bound["side"];
  readonly limit: TimeLimit;
  readonly period?: Span;
  readonly words?: Span;
}

const sidesOfLimit = (limit: Limit): readonly Side[] =>
  limit.period.slot
    ? []
    : sidesOf(limit.bound).map((side) => ({
        side,
        limit: timeLimit(periodOf(limit.period), triggerOf(limit.from)),
        period: limit.period,
        words: limit,
      }));

const limitsOf = (keep: KeepClause): readonly Side[] => {
  const { rule } = keep;
  switch (rule.type) {
    case "limit":
      return sidesOfLimit(rule.limit);
    case "earliest":
      // the earliest of several is at most each of them
      return rule.of.flatMap((each) =>
        "until" in each || each.period.slot
          ? []
          : [
              {
                side: "at most" as const,
                limit: timeLimit(periodOf(each.period), triggerOf(each.from)),
                period: each.period,
              },
            ],
      );
    case "delegated":
      return rule.otherwise ? sidesOfLimit(rule.otherwise) : [];
    case "stages": {
      const from = rule.stages[0]?.from;
      const parts = rule.stages.flatMap((stage) => stage.period.parts);
      return [
        { side: "at most", limit: timeLimit(periodOf({ parts, start: keep.start, end: keep.end }), triggerOf(from)) },
      ];
    }
    default:
      return [];
  }
};

/** Bounds that the agreement's own clauses set for a flow. */
export const clauseBounds = ({ flow }: JudgedFlow): Bound[] => {
  const own = new Set(flow.rule.placed.sentence.clauses);
  const kept = flow.terms.keep.flatMap((keep) =>
    limitsOf(keep).map(
      ({ side, limit, period, words }): Bound => ({
        quantity: QUANTITY_OF[keep.object],
        side,
        limit,
        source: {
          type: "clause",
          at: keep,
          own: own.has(keep),
          ...(period ? { period } : {}),
          ...(words ? { words } : {}),
        },
      }),
    ),
  );
  const reviews = flow.terms.keep.flatMap((keep): Bound[] =>
    keep.review && !keep.review.slot && keep.object === "copy"
      ? [
          {
            quantity: "review of retention",
            side: "at most",
            limit: { period: periodOf(keep.review) },
            source: { type: "clause", at: keep, own: own.has(keep), period: keep.review },
          },
        ]
      : [],
  );
  const logs = flow.terms.safeguards.flatMap((item): Bound[] =>
    item.kept
      ? sidesOf(item.kept.bound).map((side) => ({
          quantity: "retention of the log",
          side,
          limit: { period: periodOf(item.kept?.period ?? { parts: [], start: 0, end: 0 }) },
          source: { type: "clause", at: item, own: false },
        }))
      : [],
  );
  return [...kept, ...reviews, ...logs];
};

/** Bounds of the law on a quantity that surely apply to a flow. */
export const lawBounds = (law: LawBook, judged: JudgedFlow, quantity: Quantity, date: IsoDate): Bound[] =>
  provisionsForQuantity(law, quantity).flatMap((provision): Bound[] => {
    const { effect } = provision;
    if (!("bounds" in effect) || !isInForce(law, provision, date)) return [];
    if (applies(law, provision, judged.known.facts, date).value !== true) return [];
    const side = (which: Bound["side"], text: string | undefined): Bound[] => {
      const period = text === undefined ? undefined : parsePeriod(text);
      return period
        ? [{ quantity, side: which, limit: timeLimit(period, effect.from), source: { type: "provision", provision } }]
        : [];
    };
    return [...side("at least", effect.atLeast), ...side("at most", effect.atMost)];
  });

/** Without a trigger of its own a clause's period runs from the same event as the one it is compared with. */
const aligned = (limit: TimeLimit, other: TimeLimit): TimeLimit =>
  limit.from === undefined && other.from !== undefined ? { ...limit, from: other.from } : limit;

export const compare = (a: TimeLimit, b: TimeLimit): LimitComparison =>
  compareLimits(eventOrder(), aligned(a, b), aligned(b, a));

/** A shortest period that always ends after a longest one: the two cannot both be kept. */
export interface BoundConflict {
  readonly atLeast: Bound;
  readonly atMost: Bound;
}

const inSameInterval = (a: Bound, b: Bound): boolean =>
  a.source.type === "provision" && b.source.type === "provision" && a.source.provision.id === b.source.provision.id;

/**
 * The smallest set that cannot hold together: the longest lower and the shortest upper bound of a quantity. Two bounds on
 * the same side are no conflict: the stricter governs. `concerns`: which pairs are asked for.
 */
export const conflictsAmong = (
  bounds: readonly Bound[],
  concerns: (conflict: BoundConflict) => boolean = () => true,
): BoundConflict[] => {
  const lower = bounds.filter((bound) => bound.side === "at least");
  const upper = bounds.filter((bound) => bound.side === "at most");
  const pairs = lower.flatMap((atLeast) =>
    upper
      .filter((atMost) => !inSameInterval(atLeast, atMost) && atLeast.quantity === atMost.quantity)
      .filter((atMost) => compare(atLeast.limit, atMost.limit).verdict === "violated")
      .map((atMost) => ({ atLeast, atMost }))
      .filter(concerns),
  );
  // the widest gap says it all: others follow from it
  const best = new Map<Quantity, BoundConflict>();
  for (const pair of pairs) {
    const before = best.get(pair.atLeast.quantity);
    const wider =
      !before ||
      compare(pair.atLeast.limit, before.atLeast.limit).verdict === "violated" ||
      compare(before.atMost.limit, pair.atMost.limit).verdict === "violated";
    if (wider) best.set(pair.atLeast.quantity, pair);
  }
  return [...best.values()];
};

/** `3 years from case closure`. */
export const limitWords = (limit: TimeLimit): string =>
  `${formatPeriod(limit.period)}${limit.from === undefined ? "" : ` from ${limit.from}`}`;

/** Bounds of an agreement's clauses and the law on one flow, all quantities. */
export const boundsOf = (law: LawBook, judged: JudgedFlow, date: IsoDate): Bound[] => {
  const own = clauseBounds(judged);
  const quantities: readonly Quantity[] = [
    "retention of the copy",
    "retention of the source record",
    "retention of the log",
    "review of retention",
  ];
  return [...own, ...quantities.flatMap((quantity) => lawBounds(law, judged, quantity, date))];
};
