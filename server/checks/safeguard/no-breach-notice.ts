/** Nobody has to tell anybody of a data breach. */
import { addNewClause } from "../fixes.js";
import { flowWords, list } from "../render.js";
import { wantCheck } from "../want-check.js";

export const check = wantCheck({
  code: "safeguard/no-breach-notice",
  title: "There is no notice of data breaches",
  wants: ["breach notice"],
  scope: "agreement",
  message: ({ flows, provisions }) =>
    `${flowWords(flows).recipients} need not tell the provider of a data breach, so the people concerned cannot be protected in time: ${list(provisions.map((each) => each.cite))} asks for it. Add a duty to notify with a period.`,
  fixes: (_group, { agreement }) => [
    addNewClause(
      agreement,
      "Incidents",
      "each party must notify the provider of a data breach within 24 hours",
      "Add a duty to notify of data breaches",
    ),
  ],
});
