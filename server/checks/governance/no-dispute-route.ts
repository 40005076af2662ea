/** Nothing says what the parties do when they disagree. */

import type { CheckContext } from "../check.js";
import { addSentence } from "../fixes.js";
import { demands } from "../law-words.js";
import { quote } from "../render.js";
import { factsOfGroup, type Group, wantCheck } from "../want-check.js";

/** Who is immune from courts arbitrates. */
const isOfUn = (group: Group, context: CheckContext): boolean =>
  factsOfGroup(group, context).some((facts) =>
    [facts["sender.kinds"], facts["recipient.kinds"]].some(
      (kinds) => Array.isArray(kinds) && kinds.includes("UN body"),
    ),
  );

const sentenceFor = (group: Group, context: CheckContext): string =>
  `disputes go to negotiation within 30 days, then to ${isOfUn(group, context) ? 'arbitration "UNCITRAL rules"' : "mediation"}`;

export const check = wantCheck({
  code: "governance/no-dispute-route",
  title: "Nothing is said about disputes between the parties",
  wants: ["route for disputes"],
  scope: "agreement",
  message: (group, context) =>
    `The agreement does not say what the parties do when they disagree: ${demands(context.law, group.provisions)} a way to settle disputes. Add a sentence such as ${quote(sentenceFor(group, context))}.`,
  fixes: (group, context) => {
    const sentence = sentenceFor(group, context);
    return [addSentence(context.agreement, "Disputes", sentence, `Add ${quote(sentence)}`)];
  },
});
