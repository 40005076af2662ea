/** The agreement's own clauses on keeping cannot all hold: a minimum over a maximum, stages over a cap, a review too late. */
import type { Span } from "../../../grammar/syntax.js";
import { formatPeriod } from "../../model/calendar.js";
import type { FlowRef } from "../../model/finding.js";
import { type Bound, clauseBounds, compare, conflictsAmong, limitWords } from "../../reasoning/bounds.js";
import { flowsOf } from "../../reasoning/flow-classes.js";
import type { Check, CheckContext, Report } from "../check.js";
import { spanOf } from "../logic-words.js";
import { flowWords } from "../render.js";

const OBJECT: Readonly<Record<string, string>> = {
  "retention of the copy": "The copy",
  "retention of the source record": "The sender's own record",
  "retention of the log": "The log of disclosures",
};

interface Found {
  readonly at: Span;
  readonly other: Span;
  readonly key: string;
  readonly message: (data: string) => string;
  readonly related: string;
  readonly severity: "error" | "warning";
}

const spanOfBound = ({ source }: Bound): Span | undefined => (source.type === "clause" ? spanOf(source.at) : undefined);

const isOwn = ({ source }: Bound): boolean => source.type === "clause" && source.own;

/** One clause against another: at the sentence's own, where only one is. */
const pair = (a: Bound, b: Bound, words: Omit<Found, "at" | "other">): Found[] => {
  const [first, second] = isOwn(a) || !isOwn(b) ? [a, b] : [b, a];
  const [at, other] = [spanOfBound(first), spanOfBound(second)];
  return at && other ? [{ at, other, ...words }] : [];
};

const minimums = (bounds: readonly Bound[]): Found[] =>
  conflictsAmong(bounds).flatMap(({ atLeast, atMost }) =>
    pair(atLeast, atMost, {
      severity: "error",
      key: `${atLeast.quantity} ${limitWords(atLeast.limit)} ${limitWords(atMost.limit)}`,
      message: (data) =>
        `${OBJECT[atLeast.quantity] ?? "What is shared"} of ${data} is to be kept at least ${limitWords(atLeast.limit)}, and at most ${limitWords(atMost.limit)}: both cannot be kept. Change one of the two, or say which data each is about.`,
      related: "The other period is here",
    }),
  );

const isStages = ({ source }: Bound): boolean =>
  source.type === "clause" && "rule" in source.at && (source.at as { rule: { type: string } }).rule.type === "stages";

/** Stages say how long each lasts, so that a cap below their sum cuts the last one off. */
const stages = (bounds: readonly Bound[]): Found[] => {
  const copies = bounds.filter(({ quantity, side }) => quantity === "retention of the copy" && side === "at most");
  return copies.filter(isStages).flatMap((whole) =>
    copies
      .filter((cap) => !isStages(cap) && compare(whole.limit, cap.limit).verdict === "violated")
      .slice(0, 1)
      .flatMap((cap) =>
        pair(whole, cap, {
          severity: "error",
          key: `stages ${limitWords(whole.limit)} ${limitWords(cap.limit)}`,
          message: (data) =>
            `For ${data} the stages last ${limitWords(whole.limit)} together, and the copy is to be kept at most ${limitWords(cap.limit)}: the last stage is cut off. Shorten a stage, or lift the limit.`,
          related: "The limit is here",
        }),
      ),
  );
};

/** A review that comes when the data are gone looks at nothing. */
const reviews = (bounds: readonly Bound[]): Found[] => {
  const caps = bounds.filter(({ quantity, side }) => quantity === "retention of the copy" && side === "at most");
  return bounds
    .filter(({ quantity }) => quantity === "review of retention")
    .flatMap((review) =>
      caps
        .filter((cap) => compare({ period: review.limit.period }, { period: cap.limit.period }).verdict === "violated")
        .slice(0, 1)
        .flatMap((cap): Found[] => {
          const at = review.source.type === "clause" ? review.source.period : undefined;
          const other = spanOfBound(cap);
          return at && other
            ? [
                {
                  at: spanOf(at),
                  other,
                  severity: "warning",
                  key: `review ${limitWords(cap.limit)} ${formatPeriod(review.limit.period)}`,
                  message: (data) =>
                    `The copy of ${data} is kept at most ${limitWords(cap.limit)}, and reviewed every ${formatPeriod(review.limit.period)}: it is gone before the first review. Review it more often, or leave the review out.`,
                  related: "The limit is here",
                },
              ]
            : [];
        }),
    );
};

export const check: Check = {
  code: "logic/minimum-over-maximum",
  title: "Two clauses on keeping cannot both hold",
  severity: "error",
  run: (context: CheckContext): Report[] => {
    const merged = new Map<string, { found: Found; flows: FlowRef[] }>();
    for (const judged of context.flows) {
      if (judged.flow.rule.incomplete) continue;
      const bounds = clauseBounds(judged);
      for (const found of [...minimums(bounds), ...stages(bounds), ...reviews(bounds)]) {
        const key = `${found.at.start} ${found.other.start} ${found.severity}`;
        const before = merged.get(key);
        if (before) before.flows.push(...flowsOf(judged.flow));
        else merged.set(key, { found, flows: [...flowsOf(judged.flow)] });
      }
    }
    return [...merged.values()].map(({ found, flows }) => ({
      at: found.at,
      reason: found.key,
      message: found.message(flowWords(flows).data),
      severity: found.severity,
      flows,
      related: found.other.start === found.at.start ? [] : [{ ...found.other, message: found.related }],
    }));
  },
};
