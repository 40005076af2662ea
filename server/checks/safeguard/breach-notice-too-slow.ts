/** The agreement's clock for notices of data breaches runs longer than the law's. */
import type { DutySentence, PartyRef } from "../../../grammar/syntax.js";
import { isKindOf } from "../../../grammar/vocabulary.js";
import { periodOf, sentencesOf } from "../../model/agreement.js";
import { formatPeriod, type Period, parsePeriod } from "../../model/calendar.js";
import type { Provision } from "../../packs/provision.js";
import type { Check, CheckContext, Report } from "../check.js";
import { reaches, slowerThanLaw } from "../clocks.js";
import { citing } from "../law-words.js";

const AUTHORITY = "data protection authority";

const isAuthority = (context: CheckContext, ref: PartyRef): boolean => {
  switch (ref.type) {
    case "relative":
      return ref.who.term === "supervisory authority";
    case "class":
    case "its":
      return isKindOf("party kind", ref.kind.term, AUTHORITY);
    case "named":
      return context.agreement.parties.get(ref.name.text)?.allKinds.includes(AUTHORITY) ?? false;
    case "quantified":
    case "members":
    case "subjects":
      return false;
  }
};

/** A duty to tell a supervisory authority of a data breach within a period. */
const noticePeriod = (context: CheckContext, sentence: DutySentence): Period | undefined => {
  const { object, timing, to } = sentence;
  const ofBreach =
    object?.type === "event" &&
    object.event.type === "phrase" &&
    isKindOf("event", object.event.phrase.term, "data breach");
  const isDuty = sentence.modality === "must" && !sentence.incomplete;
  if (!isDuty || !ofBreach || timing?.type !== "within" || timing.period.slot) return undefined;
  return to.some((ref) => isAuthority(context, ref)) ? periodOf(timing.period) : undefined;
};

const limitOf = ({ effect }: Provision): Period | undefined => {
  if (!("duty" in effect) || effect.of !== "data breach" || effect.to !== "supervisory authority" || !effect.within)
    return undefined;
  return parsePeriod(effect.within);
};

export const check: Check = {
  code: "safeguard/breach-notice-too-slow",
  title: "The notice of data breaches is slower than the law allows",
  severity: "error",
  run: (context): Report[] =>
    sentencesOf(context.agreement, "duty").flatMap(({ sentence }) => {
      const period = noticePeriod(context, sentence);
      if (!period || sentence.timing?.type !== "within") return [];
      const found = slowerThanLaw(context, period, limitOf, (flow, side) =>
        sentence.actors.some((actor) => reaches(context, actor, flow, side)),
      );
      if (!found) return [];
      const { start, end } = sentence.timing.period;
      const words = formatPeriod(found.limit);
      return [
        {
          at: { start, end },
          reason: "supervisory authority",
          message: `The supervisory authority has to hear of a data breach sooner: ${citing(context.law, found.law, "allows", "allow")} at most ${words}, and ${found.given}.`,
          law: found.law,
          fixes: [{ title: `Shorten to ${words}`, edits: [{ start, end, newText: words }], safe: true }],
        },
      ];
    }),
};
