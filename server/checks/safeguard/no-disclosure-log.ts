/** Nobody records who received what. */
import { addSentence } from "../fixes.js";
import { demands } from "../law-words.js";
import { wantCheck } from "../want-check.js";

export const check = wantCheck({
  code: "safeguard/no-disclosure-log",
  title: "Disclosures are not logged",
  wants: ["log of disclosures"],
  scope: "agreement",
  message: ({ provisions }, { law }) =>
    `The agreement does not say that disclosures are logged, so nobody can tell later who received what and when: ${demands(law, provisions)} it. Add “log of every disclosure”.`,
  fixes: (_group, { agreement }) => [
    addSentence(
      agreement,
      "Records",
      "log of every disclosure, kept at least 5 years",
      "Add a log of every disclosure",
    ),
  ],
});
