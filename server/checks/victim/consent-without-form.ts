/** Consent is relied on, and nobody can show later that it was given. */
import { statesForm } from "../../reasoning/flow-facts.js";
import type { CheckContext } from "../check.js";
import { addDetail, type Consent, consentsWithout } from "../consents.js";
import { demands } from "../law-words.js";
import { dataVerb, flowWords } from "../render.js";
import { type Group, wantCheck } from "../want-check.js";

/** The consent that a group is about: its key is where it stands. */
const consentOf = ({ judgements }: Group, { agreement }: CheckContext, key: string): Consent | undefined =>
  judgements
    .flatMap(({ flow }) => consentsWithout(agreement, flow, statesForm))
    .find((consent) => String(consent.start) === key);

export const check = wantCheck({
  code: "victim/consent-without-form",
  title: "Consent is relied on without a form",
  wants: ["form of consent"],
  scope: ({ flow }, { agreement }) =>
    consentsWithout(agreement, flow, statesForm).map((consent) => String(consent.start)),
  reason: () => "",
  at: (group, context, key) => consentOf(group, context, key) ?? group.rule.span,
  message: (group, context, key) => {
    const { flows, provisions } = group;
    const consent = consentOf(group, context, key)?.phrase.term ?? "consent";
    return `The ${consent} on which ${flowWords(flows).data} ${dataVerb(flows, "is", "are")} shared has no form, so nobody can show later that it was given: ${demands(context.law, provisions)} one. Add “written” or “recorded”, and “informed of …”.`;
  },
  fixes: (group, context, key) => {
    const consent = consentOf(group, context, key);
    return consent ? [addDetail(consent, "written", "Add “written”")] : [];
  },
});
