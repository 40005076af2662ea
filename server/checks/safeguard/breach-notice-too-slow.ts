/** The agreement's clock for notices of data breaches runs longer than the law's. */
import type { DutySentence, PartyRef } from "../../../grammar/syntax.js";
import { periodOf, sentencesOf } from "../../model/agreement.js";
import { formatDate, formatPeriod, type Period, parsePeriod } from "../../model/calendar.js";
import { comparePeriods, isNeverLonger, type PeriodExample } from "../../model/compare-periods.js";
import { type Member, signatories } from "../../model/flows.js";
import { isInForce, provisions } from "../../packs/law-book.js";
import type { Provision } from "../../packs/provision.js";
import { applies } from "../../reasoning/verdicts.js";
import type { Check, CheckContext, Report } from "../check.js";
import { citing } from "../law-words.js";

const AUTHORITY = "data protection authority";

const isAuthority = (context: CheckContext, ref: PartyRef): boolean => {
  switch (ref.type) {
    case "relative":
      return ref.who.term === "supervisory authority";
    case "class":
      return ref.kind.term === AUTHORITY;
    case "named":
      return context.agreement.parties.get(ref.name.text)?.allKinds.includes(AUTHORITY) ?? false;
    case "quantified":
      return false;
  }
};

/** A duty to tell a supervisory authority of a data breach within a period. */
const noticePeriod = (context: CheckContext, sentence: DutySentence): Period | undefined => {
  const { object, timing, to } = sentence;
  const ofBreach =
    object?.type === "event" && object.event.type === "phrase" && object.event.phrase.term === "data breach";
  const isDuty = sentence.modality === "must" && !sentence.incomplete;
  if (!isDuty || !ofBreach || timing?.type !== "within" || timing.period.slot) return undefined;
  return to.some((ref) => isAuthority(context, ref)) ? periodOf(timing.period) : undefined;
};

const limitOf = ({ effect }: Provision): Period | undefined => {
  if (!("duty" in effect) || effect.of !== "data breach" || effect.to !== "supervisory authority" || !effect.within)
    return undefined;
  return parsePeriod(effect.within);
};

/** Whether the sentence binds somebody at this end of a flow. */
const bindsOne = (
  context: CheckContext,
  sentence: DutySentence,
  side: "sender" | "recipient",
  members: readonly Member[],
) => {
  const signing = new Set(signatories(context.agreement).map((party) => party.name));
  return sentence.actors.some((actor) => {
    if (actor.type === "quantified") return members.some(({ label }) => signing.has(label));
    if (actor.type === "relative") return actor.who.term === (side === "sender" ? "provider" : "recipient");
    if (actor.type !== "named") return false;
    const group = context.agreement.groups.get(actor.name.text)?.members ?? [];
    const names = [actor.name.text, ...group.flatMap((each) => (each.type === "named" ? [each.name.text] : []))];
    return members.some(({ label }) => names.includes(label));
  });
};

/** Whether the law's clock runs for somebody whom the sentence binds. */
const runsFor = (context: CheckContext, sentence: DutySentence, provision: Provision): boolean =>
  context.flows.some(({ flow, known }) =>
    (["sender", "recipient"] as const).some((side) => {
      const members = side === "sender" ? flow.senders : flow.recipients;
      if (!bindsOne(context, sentence, side, members)) return false;
      const ofSide = { ...provision, binds: { ...provision.binds, who: side } };
      return applies(context.law, ofSide, known.facts, context.date).value === true;
    }),
  );

/** Working days can stretch over a weekend: then a day is given on which they do. Public holidays are nobody's fault. */
const mayBeLonger = (period: Period, limit: Period): boolean | PeriodExample => {
  const comparison = comparePeriods(period, limit);
  if (comparison.order !== "depends") return comparison.order === "longer";
  return comparison.examples.find(({ order, holidays }) => order === "longer" && holidays === 0) ?? false;
};

const slowerThan = (context: CheckContext, sentence: DutySentence, period: Period): Provision[] => {
  const slower = provisions(context.law).filter((provision) => {
    const limit = limitOf(provision);
    if (!limit || !isInForce(context.law, provision, context.date)) return false;
    return mayBeLonger(period, limit) !== false && runsFor(context, sentence, provision);
  });
  return [...new Map(slower.map((provision) => [provision.cite, provision])).values()];
};

const strictest = (limits: readonly Period[]): Period | undefined =>
  limits.reduce<Period | undefined>(
    (least, limit) => (least === undefined || isNeverLonger(comparePeriods(limit, least)) ? limit : least),
    undefined,
  );

export const check: Check = {
  code: "safeguard/breach-notice-too-slow",
  title: "The notice of data breaches is slower than the law allows",
  severity: "error",
  run: (context): Report[] =>
    sentencesOf(context.agreement, "duty").flatMap(({ sentence }) => {
      const period = noticePeriod(context, sentence);
      if (!period || sentence.timing?.type !== "within") return [];
      const law = slowerThan(context, sentence, period);
      const limit = strictest(law.flatMap((provision) => limitOf(provision) ?? []));
      if (!limit) return [];
      const words = formatPeriod(limit);
      const { start, end } = sentence.timing.period;
      const longer = mayBeLonger(period, limit);
      const given =
        typeof longer === "object"
          ? `${formatPeriod(period)} can be more (from ${formatDate(longer.start)} until ${formatDate(longer.endOfA)})`
          : `this sentence gives ${formatPeriod(period)}`;
      return [
        {
          at: { start, end },
          reason: "supervisory authority",
          message: `The supervisory authority has to hear of a data breach sooner: ${citing(context.law, law, "allows", "allow")} at most ${words}, and ${given}.`,
          law,
          fixes: [{ title: `Shorten to ${words}`, edits: [{ start, end, newText: words }], safe: true }],
        },
      ];
    }),
};
