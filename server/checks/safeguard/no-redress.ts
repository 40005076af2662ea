/** People have nowhere to complain when their data are misused. */
import type { Agreement } from "../../model/agreement.js";
import { addSentence } from "../fixes.js";
import { demands } from "../law-words.js";
import { boundParties, peopleOf, peopleWords } from "../people.js";
import { flowWords, list } from "../render.js";
import { type Group, wantCheck } from "../want-check.js";

const draft = (group: Group, agreement: Agreement): string => {
  const [party = "[[party]]"] = boundParties(group, agreement);
  return `${peopleOf(group).join(", ")} may complain, seek redress through ${party}`;
};

export const check = wantCheck({
  code: "safeguard/no-redress",
  title: "People have nowhere to complain",
  wants: ["redress for people"],
  scope: "agreement",
  message: (group, { law, agreement }) => {
    const people = list(peopleWords(peopleOf(group)));
    return `The agreement does not say where ${people} can complain about misuse of ${flowWords(group.flows).data}: ${demands(law, group.provisions)} a route for complaints. Add a sentence such as “${draft(group, agreement)}”.`;
  },
  fixes: (group, { agreement }) => [
    addSentence(agreement, "Complaints", draft(group, agreement), "Add a route for complaints"),
  ],
});
