/** Consent is relied on, and nobody can show later that it was given. */
import { consentsOf, statesForm } from "../../reasoning/flow-facts.js";
import { placeOfConsent } from "../consents.js";
import { flowWords, list } from "../render.js";
import { wantCheck } from "../want-check.js";

export const check = wantCheck({
  code: "victim/consent-without-form",
  title: "Consent is relied on without a form",
  wants: ["form of consent"],
  scope: (judgement) => [String(placeOfConsent(judgement.flow.rule, judgement.flow.terms).start)],
  at: ({ judgements, rule }, { agreement }) =>
    judgements.flatMap(({ flow }) => consentsOf(agreement, flow.terms)).find((consent) => !statesForm(consent)) ??
    rule.span,
  message: ({ flows, provisions }) =>
    `The consent on which ${flowWords(flows).data} is shared has no form, so nobody can show later that it was given: ${list(provisions.map((each) => each.cite))} asks for it. Add “written” or “recorded”, and “informed of …”.`,
  fixes: ({ judgements }, { agreement }) => {
    const consent = judgements
      .flatMap(({ flow }) => consentsOf(agreement, flow.terms))
      .find((each) => !statesForm(each));
    if (!consent) return [];
    return [
      {
        title: "Add “written”",
        edits: [{ start: consent.phrase.end, end: consent.phrase.end, newText: ", written" }],
        safe: false,
      },
    ];
  },
});
