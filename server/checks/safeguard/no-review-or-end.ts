/** The agreement goes on for ever without anybody looking at it again. */
import { addToHead } from "../fixes.js";
import { list } from "../render.js";
import { wantCheck } from "../want-check.js";

export const check = wantCheck({
  code: "safeguard/no-review-or-end",
  title: "The agreement is never reviewed and never ends",
  wants: ["review or end of the agreement"],
  scope: "agreement",
  message: ({ provisions }) =>
    `The agreement has neither an end nor a date on which it is reviewed: ${list(provisions.map((each) => each.cite))} asks for one. Add “reviewed every 12 months” or an end date.`,
  fixes: (_group, { agreement }) => {
    const fix = addToHead(agreement, "reviewed every 12 months", "Add “reviewed every 12 months”");
    return fix ? [fix] : [];
  },
});
