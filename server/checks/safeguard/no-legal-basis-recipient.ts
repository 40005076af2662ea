/** The recipient's legal basis is not named. */

import { addClause } from "../fixes.js";
import { flowWords, list } from "../render.js";
import { wantCheck } from "../want-check.js";

export const check = wantCheck({
  code: "safeguard/no-legal-basis-recipient",
  title: "The recipient's legal basis is missing",
  wants: ["basis of the recipient"],
  scope: "sentence",
  message: ({ flows, provisions }) => {
    const { recipients, data } = flowWords(flows);
    return `The sentence does not say on what law ${recipients} may receive and use ${data}: ${list(provisions.map((each) => each.cite))} asks for a legal basis. Add “received under” and the law.`;
  },
  fixes: ({ rule }) => [
    addClause(rule, "received under [[law that allows the recipient to hold the data]]", "Add “received under”"),
  ],
});
