/** The agreement's clock for notices of data breaches runs longer than the law's. */
import type { DutySentence } from "../../../grammar/syntax.js";
import { periodOf, sentencesOf } from "../../model/agreement.js";
import { formatPeriod, type Period, parsePeriod } from "../../model/calendar.js";
import { comparePeriods, isAlwaysLonger } from "../../model/compare-periods.js";
import { isInForce, provisions } from "../../packs/law-book.js";
import type { Provision } from "../../packs/provision.js";
import { applies, type JudgedFlow } from "../../reasoning/verdicts.js";
import type { Check, CheckContext, Report } from "../check.js";

/** A duty to tell a supervisory authority of a data breach within a period. */
const noticePeriod = (sentence: DutySentence): Period | undefined => {
  const { object, timing, to } = sentence;
  const ofBreach =
    object?.type === "event" && object.event.type === "phrase" && object.event.phrase.term === "data breach";
  const toAuthority = to.some((ref) => ref.type === "relative" && ref.who.term === "supervisory authority");
  if (sentence.incomplete || !ofBreach || !toAuthority || timing?.type !== "within" || timing.period.slot)
    return undefined;
  return periodOf(timing.period);
};

const within = (provision: Provision): Period | undefined => {
  const { effect } = provision;
  if (!("duty" in effect) || effect.of !== "data breach" || effect.to !== "supervisory authority" || !effect.within)
    return undefined;
  return parsePeriod(effect.within);
};

/** The flows whose parties the sentence binds: those it names, or all. */
const boundFlows = (sentence: DutySentence, flows: readonly JudgedFlow[]): readonly JudgedFlow[] => {
  const named = sentence.actors.flatMap((actor) => (actor.type === "named" ? [actor.name.text] : []));
  if (named.length < sentence.actors.length) return flows;
  return flows.filter(({ flow }) =>
    [...flow.senders, ...flow.recipients].some((member) => named.includes(member.label)),
  );
};

const slowerThan = (context: CheckContext, sentence: DutySentence, period: Period): Provision[] => {
  const flows = boundFlows(sentence, context.flows);
  const slower = provisions(context.law).filter((provision) => {
    const limit = within(provision);
    if (!limit || !isInForce(context.law, provision, context.date) || !isAlwaysLonger(comparePeriods(period, limit)))
      return false;
    return flows.some(({ known }) => applies(context.law, provision, known.facts, context.date).value === true);
  });
  return [...new Map(slower.map((provision) => [provision.cite, provision])).values()];
};

export const check: Check = {
  code: "safeguard/breach-notice-too-slow",
  title: "The notice of data breaches is slower than the law allows",
  severity: "error",
  run: (context): Report[] =>
    sentencesOf(context.agreement, "duty").flatMap(({ sentence }) => {
      const period = noticePeriod(sentence);
      if (!period || sentence.timing?.type !== "within") return [];
      const slower = slowerThan(context, sentence, period);
      const strictest = slower[0];
      if (!strictest) return [];
      const limit = within(strictest);
      const words = limit ? formatPeriod(limit) : "";
      const { start, end } = sentence.timing.period;
      return [
        {
          at: { start, end },
          reason: "supervisory authority",
          message: `The supervisory authority would hear of a data breach within ${formatPeriod(period)}, but ${slower.map((each) => each.cite).join(" and ")} allows ${words} at most.`,
          law: slower,
          fixes: limit ? [{ title: `Shorten to ${words}`, edits: [{ start, end, newText: words }], safe: true }] : [],
        },
      ];
    }),
};
