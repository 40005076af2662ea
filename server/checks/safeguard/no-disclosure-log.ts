/** Nobody records who received what. */
import { addToGeneralTerms } from "../fixes.js";
import { list } from "../render.js";
import { wantCheck } from "../want-check.js";

export const check = wantCheck({
  code: "safeguard/no-disclosure-log",
  title: "Disclosures are not logged",
  wants: ["log of disclosures"],
  scope: "agreement",
  message: ({ provisions }) =>
    `The agreement does not say that disclosures are logged, so nobody can tell later who received what and why: ${list(provisions.map((each) => each.cite))} asks for it. Add “log of every disclosure”.`,
  fixes: (_group, { agreement }) => [
    addToGeneralTerms(
      agreement,
      "protected by log of every disclosure, kept at least 5 years",
      "Add a log of every disclosure",
    ),
  ],
});
