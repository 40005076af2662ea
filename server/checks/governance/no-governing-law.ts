/** Nothing says by which country's law a contract across a border is read. */
import { addToHead } from "../fixes.js";
import { demands } from "../law-words.js";
import { quote } from "../render.js";
import { wantCheck } from "../want-check.js";

export const check = wantCheck({
  code: "governance/no-governing-law",
  title: "Governing law is not chosen",
  wants: ["governing law"],
  scope: "agreement",
  message: ({ provisions }, { law }) =>
    `The parties are in different countries, and the agreement does not say by whose law it is read: ${demands(law, provisions)} a choice. Add ${quote("governed by the law of …")} to its head.`,
  fixes: (_group, { agreement }) => {
    const fix = addToHead(agreement, "governed by the law of [[country]]", "Add a place for the governing law");
    return fix ? [fix] : [];
  },
});
