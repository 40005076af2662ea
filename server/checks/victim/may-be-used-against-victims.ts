/** Data about victims reach those who prosecute or remove people, and nothing keeps them from being used against the victims. */
import { addSentence } from "../fixes.js";
import { demands } from "../law-words.js";
import { flowWords } from "../render.js";
import { wantCheck } from "../want-check.js";

const SENTENCE = "data about victims must not be used against them";

export const check = wantCheck({
  code: "victim/may-be-used-against-victims",
  title: "Victims' data may be used against the victims",
  wants: ["no use against victims"],
  scope: "agreement",
  at: (group) => group.rule.span,
  message: ({ flows, provisions }, { law }) => {
    const { data, recipients, purposes } = flowWords(flows);
    return `${recipients} may get ${data} for ${purposes}, and nothing keeps the data from being used against the victims, who are often forced to break the law: ${demands(law, provisions)} a safeguard. Write “${SENTENCE}”.`;
  },
  fixes: (_group, { agreement }) => [
    addSentence(agreement, "Protection of victims", SENTENCE, "Forbid use against the victims"),
  ],
});
