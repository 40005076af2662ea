/** People are not told that their data are shared, and nothing says who would have to tell them. */
import type { Agreement } from "../../model/agreement.js";
import { addSentence } from "../fixes.js";
import { demands } from "../law-words.js";
import { boundParties, peopleWords, unsuspectedOf } from "../people.js";
import { flowWords, list } from "../render.js";
import { type Group, wantCheck } from "../want-check.js";

/** The law binds the recipient, guidance the sender. */
const draft = (group: Group, agreement: Agreement): string => {
  const byLaw = group.judgements.filter(({ provision }) => provision.binds.who === "recipient");
  const judgements = byLaw.length > 0 ? byLaw : group.judgements;
  const [party, ...others] = boundParties({ ...group, judgements }, agreement);
  const [someone, within] = byLaw.length > 0 ? ["the recipient", "1 month of receipt"] : ["the sender", "1 month"];
  const who = party === undefined || others.length > 0 ? someone : party;
  return `${who} must inform ${unsuspectedOf(group).join(", ")} of the disclosure within ${within}`;
};

export const check = wantCheck({
  code: "safeguard/no-information",
  title: "People are not told that their data are shared",
  wants: ["information for people"],
  scope: "agreement",
  message: (group, { law, agreement }) => {
    const { recipients, data } = flowWords(group.flows);
    const people = list(peopleWords(unsuspectedOf(group)));
    return `Nothing says who tells ${people} of the sharing of ${data} with ${recipients}: ${demands(law, group.provisions)} a rule. Add a sentence such as “${draft(group, agreement)}”, or say in a text why they are not informed.`;
  },
  fixes: (group, { agreement }) => [
    addSentence(agreement, "Information", draft(group, agreement), "Add a duty to inform the people concerned"),
  ],
});
