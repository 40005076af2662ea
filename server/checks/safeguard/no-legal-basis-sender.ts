/** The sender's legal basis is not named. */
import { addClause } from "../fixes.js";
import { flowWords, list } from "../render.js";
import { wantCheck } from "../want-check.js";

export const check = wantCheck({
  code: "safeguard/no-legal-basis-sender",
  title: "The sender's legal basis is missing",
  wants: ["basis of the sender"],
  scope: "sentence",
  message: ({ flows, provisions }) => {
    const { senders, recipients, data } = flowWords(flows);
    return `The sentence does not say on what law ${senders} may share ${data} with ${recipients}: ${list(provisions.map((each) => each.cite))} requires a legal basis. Add “under” and the law.`;
  },
  fixes: ({ rule }) => [addClause(rule, "under [[law that allows the sender to share]]", "Add “under”")],
});
