/** The agreement goes on for ever without anybody looking at it again. */
import { addToHead } from "../fixes.js";
import { demands } from "../law-words.js";
import { wantCheck } from "../want-check.js";

export const check = wantCheck({
  code: "safeguard/no-review-or-end",
  title: "The agreement is never reviewed and never ends",
  wants: ["review or end of the agreement"],
  scope: "agreement",
  message: ({ provisions }, { law }) =>
    `The agreement neither ends nor is reviewed, so it goes on when the need for it has gone: ${demands(law, provisions)} a review. Add “reviewed every 12 months” or an end date.`,
  fixes: (_group, { agreement }) => {
    const fix = addToHead(agreement, "reviewed every 12 months", "Add “reviewed every 12 months”");
    return fix ? [fix] : [];
  },
});
