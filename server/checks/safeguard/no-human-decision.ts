/** Data are matched by machine, and nothing says that a person decides. */
import { addSentence } from "../fixes.js";
import { demands } from "../law-words.js";
import { peopleOf } from "../people.js";
import { flowWords } from "../render.js";
import { type Group, wantCheck } from "../want-check.js";

const draft = (group: Group): string =>
  `no automated decision about ${peopleOf(group).join(", ")} unless reviewed by a person`;

export const check = wantCheck({
  code: "safeguard/no-human-decision",
  title: "A machine may decide alone",
  wants: ["human decision"],
  scope: "agreement",
  message: (group, { law }) => {
    const { data, purposes } = flowWords(group.flows);
    return `For ${purposes}, ${data} can be matched by machine, and nothing says that a person decides before anybody suffers by a wrong match: ${demands(law, group.provisions)} a human decision. Add a sentence such as “${draft(group)}”.`;
  },
  fixes: (group, { agreement }) => [addSentence(agreement, "Decisions", draft(group), "Add that a person decides")],
});
