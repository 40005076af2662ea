/** Consent that never lapses: the victim's life goes on, the consent does not end. */
import { sentencesOf } from "../../model/agreement.js";
import { provisionsForWant } from "../../packs/law-book.js";
import { flowsOf } from "../../reasoning/flow-classes.js";
import { consentsOf, statesExpiry } from "../../reasoning/flow-facts.js";
import { binds } from "../../reasoning/verdicts.js";
import type { Check, Report } from "../check.js";
import { flowWords } from "../render.js";

export const check: Check = {
  code: "victim/consent-without-expiry",
  title: "Consent never lapses",
  severity: "warning",
  wants: ["expiry of consent"],
  run: (context): Report[] => {
    const found = new Map<number, Report>();
    const withdrawable = sentencesOf(context.agreement, "rights").some(({ sentence }) =>
      sentence.rights.some((right) => right.term === "withdraw consent"),
    );
    for (const { flow, known } of context.flows) {
      for (const consent of consentsOf(context.agreement, flow.terms)) {
        if (statesExpiry(consent) || found.has(consent.start)) continue;
        const flows = flowsOf(flow);
        const law = provisionsForWant(context.law, "expiry of consent").filter(
          (provision) => binds(context.law, provision, known.facts, context.date).value === true,
        );
        found.set(consent.start, {
          at: { start: consent.start, end: consent.end },
          reason: consent.phrase.term,
          message: `The consent on which ${flowWords(flows).data} is shared never lapses${withdrawable ? "" : " and nothing says how it is withdrawn"}: a victim agrees for a time and a recipient, not for ever. Add “lapsing after 12 months”.`,
          flows,
          law,
          severity: "warning",
          fixes: [
            {
              title: "Add “lapsing after 12 months”",
              edits: [{ start: consent.end, end: consent.end, newText: ", lapsing after 12 months" }],
              safe: false,
            },
          ],
        });
      }
    }
    return [...found.values()];
  },
};
