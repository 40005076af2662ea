/** The sender's legal basis is not named. */
import { addCitations, eachOf } from "../fixes.js";
import { demands } from "../law-words.js";
import { flowWords } from "../render.js";
import { wantCheck } from "../want-check.js";

export const check = wantCheck({
  code: "safeguard/no-legal-basis-sender",
  title: "The sender's legal basis is missing",
  wants: ["basis of the sender"],
  scope: "sentence",
  message: ({ flows, provisions, rule }, { law }) => {
    const { senders, recipients, data } = flowWords(flows);
    const others = rule.eachOther ? "each other" : recipients;
    return `The sentence does not say on what law ${senders} may share ${data} with ${others}: ${demands(law, provisions)} a legal basis. Add “under” and the law.`;
  },
  fixes: ({ flows, rule }) => [
    addCitations(
      rule,
      "sender",
      eachOf(flows.map(({ from }) => from)).map((who) => `[[law that allows ${who} to share]]`),
      "Add “under”",
    ),
  ],
});
