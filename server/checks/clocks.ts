/** Periods of the agreement against clocks that the law sets for somebody. */
import type { PartyRef } from "../../grammar/syntax.js";
import { formatDate, formatPeriod, type Period } from "../model/calendar.js";
import { comparePeriods, isNeverLonger, type PeriodExample } from "../model/compare-periods.js";
import { type Member, signatories } from "../model/members.js";
import { isInForce, provisions } from "../packs/law-book.js";
import type { Provision } from "../packs/provision.js";
import type { FlowClass } from "../reasoning/flow-classes.js";
import { applies } from "../reasoning/verdicts.js";
import type { CheckContext } from "./check.js";

export type Side = "sender" | "recipient";

const SIDES: readonly Side[] = ["sender", "recipient"];

export const membersAt = (flow: FlowClass, side: Side): readonly Member[] =>
  side === "sender" ? flow.senders : flow.recipients;

/** Whether a reference binds somebody at this end of a flow. */
export const reaches = ({ agreement }: CheckContext, ref: PartyRef, flow: FlowClass, side: Side): boolean => {
  const labels = membersAt(flow, side).map((member) => member.label);
  switch (ref.type) {
    case "quantified":
      return signatories(agreement).some((party) => labels.includes(party.name));
    case "relative":
      return ref.who.term === (side === "sender" ? "provider" : "recipient");
    case "named": {
      const group = agreement.groups.get(ref.name.text)?.members ?? [];
      const names = [ref.name.text, ...group.flatMap((each) => (each.type === "named" ? [each.name.text] : []))];
      return labels.some((label) => names.includes(label));
    }
    case "class":
    case "members":
    case "its":
    case "subjects":
      return false;
  }
};

/**
 * Working days can stretch over a weekend: then a day is given on which they do. Public holidays are nobody's fault, nor
 * is a February in which 30 days are more than a month.
 */
const mayBeLonger = (period: Period, limit: Period): boolean | PeriodExample => {
  const comparison = comparePeriods(period, limit);
  if (comparison.order !== "depends") return comparison.order === "longer";
  if (period.workingDays === 0) return false;
  return comparison.examples.find(({ order, holidays }) => order === "longer" && holidays === 0) ?? false;
};

const strictest = (limits: readonly Period[]): Period | undefined =>
  limits.reduce<Period | undefined>(
    (least, limit) => (least === undefined || isNeverLonger(comparePeriods(limit, least)) ? limit : least),
    undefined,
  );

/** What the law allows, and what the agreement gives instead. */
export interface TooSlow {
  readonly law: readonly Provision[];
  readonly limit: Period;
  /** `this sentence gives 96 hours`. */
  readonly given: string;
}

/**
 * The law whose clock is shorter than a period of the agreement.
 * @param limitOf the clock that a provision sets, if it is one of these
 * @param concerns whether a flow is about somebody for whom the period is meant, at this end
 */
export const slowerThanLaw = (
  context: CheckContext,
  period: Period,
  limitOf: (provision: Provision) => Period | undefined,
  concerns: (flow: FlowClass, side: Side) => boolean,
): TooSlow | undefined => {
  const runsFor = (provision: Provision): boolean =>
    context.flows.some(({ flow, known }) =>
      SIDES.some((side) => {
        if (!concerns(flow, side)) return false;
        const ofSide = { ...provision, binds: { ...provision.binds, who: side } };
        return applies(context.law, ofSide, known.facts, context.date).value === true;
      }),
    );
  const slower = provisions(context.law).filter((provision) => {
    const limit = limitOf(provision);
    if (!limit || !isInForce(context.law, provision, context.date)) return false;
    return mayBeLonger(period, limit) !== false && runsFor(provision);
  });
  const limit = strictest(slower.flatMap((provision) => limitOf(provision) ?? []));
  if (!limit) return undefined;
  const longer = mayBeLonger(period, limit);
  const given =
    typeof longer === "object"
      ? `${formatPeriod(period)} can be more (from ${formatDate(longer.start)} until ${formatDate(longer.endOfA)})`
      : `this sentence gives ${formatPeriod(period)}`;
  return { law: [...new Map(slower.map((provision) => [provision.cite, provision])).values()], limit, given };
};
