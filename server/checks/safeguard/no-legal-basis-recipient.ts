/** The recipient's legal basis is not named. */
import { addCitations, eachOf } from "../fixes.js";
import { demands } from "../law-words.js";
import { flowWords } from "../render.js";
import { wantCheck } from "../want-check.js";

export const check = wantCheck({
  code: "safeguard/no-legal-basis-recipient",
  title: "The recipient's legal basis is missing",
  wants: ["basis of the recipient"],
  scope: "sentence",
  message: ({ flows, provisions }, { law }) => {
    const { recipients, data } = flowWords(flows);
    return `The sentence does not say on what law ${recipients} may receive and use ${data}: ${demands(law, provisions)} a legal basis. Add “received under” and the law.`;
  },
  fixes: ({ flows, rule }) => [
    addCitations(
      rule,
      "recipient",
      eachOf(flows.map(({ to }) => to)).map((who) => `[[law that allows ${who} to hold the data]]`),
      "Add “received under”",
    ),
  ],
});
