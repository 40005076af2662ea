/** Consent that never lapses: the victim's life goes on, the consent does not end. */
import { entry, isKindOf } from "../../../grammar/vocabulary.js";
import { type Agreement, type Data, sentencesOf } from "../../model/agreement.js";
import type { FlowRef } from "../../model/finding.js";
import { provisionsForWant } from "../../packs/law-book.js";
import type { Provision } from "../../packs/provision.js";
import { flowsOf } from "../../reasoning/flow-classes.js";
import { statesExpiry } from "../../reasoning/flow-facts.js";
import { applies } from "../../reasoning/verdicts.js";
import type { Check, CheckContext, Report } from "../check.js";
import { addDetail, type Consent, consentsWithout } from "../consents.js";
import { citing } from "../law-words.js";
import { dataVerb, flowWords } from "../render.js";

/** Treaties, leaflets and templates do not take consents. */
const takesConsents = ({ kind }: Agreement): boolean =>
  kind === undefined || entry("instrument kind", kind)?.dataSharing === true;

const isAboutVictims = (consent: Consent, data: readonly Data[]): boolean =>
  isKindOf("condition", consent.phrase.term, "consent of the victim") ||
  data.some(({ allSubjects }) => allSubjects.includes("victims") || allSubjects.includes("children"));

const isWithdrawable = (agreement: Agreement): boolean =>
  sentencesOf(agreement, "rights").some(({ sentence }) =>
    sentence.rights.some((right) => right.term === "withdraw consent"),
  );

interface Found {
  readonly consent: Consent;
  readonly flows: readonly FlowRef[];
  readonly law: readonly Provision[];
}

const foundIn = (context: CheckContext): readonly Found[] => {
  const found = new Map<number, Found>();
  const wanting = provisionsForWant(context.law, "expiry of consent");
  for (const { flow, known } of context.flows) {
    if (flow.rule.incomplete) continue;
    const law = wanting.filter(
      (provision) => applies(context.law, provision, known.facts, context.date).value === true,
    );
    for (const consent of consentsWithout(context.agreement, flow, statesExpiry)) {
      if (!isAboutVictims(consent, flow.data)) continue;
      const before = found.get(consent.start);
      found.set(consent.start, {
        consent,
        flows: [...(before?.flows ?? []), ...flowsOf(flow)],
        law: [...new Set([...(before?.law ?? []), ...law])],
      });
    }
  }
  return [...found.values()];
};

const messageOf = (context: CheckContext, { consent, flows, law }: Found): string => {
  const details = consent.details.map(({ phrase }) => phrase.term);
  const withdrawn = isWithdrawable(context.agreement) || details.includes("withdrawn in any form");
  const why =
    law.length > 0
      ? `${citing(context.law, law, "wants", "want")} it limited in time`
      : "people agree for a time, not for ever";
  return `The ${consent.phrase.term} on which ${flowWords(flows).data} ${dataVerb(flows, "is", "are")} shared never lapses${withdrawn ? "" : ", and nothing says how it is withdrawn"}: ${why}. Add “lapsing after 12 months”.`;
};

export const check: Check = {
  code: "victim/consent-without-expiry",
  title: "Consent never lapses",
  severity: "warning",
  wants: ["expiry of consent"],
  run: (context): Report[] => {
    if (!takesConsents(context.agreement)) return [];
    return foundIn(context).map((found) => ({
      at: { start: found.consent.start, end: found.consent.end },
      reason: found.consent.phrase.term,
      message: messageOf(context, found),
      flows: found.flows,
      law: found.law,
      severity: "warning",
      fixes: [addDetail(found.consent, "lapsing after 12 months", "Add “lapsing after 12 months”")],
    }));
  },
};
