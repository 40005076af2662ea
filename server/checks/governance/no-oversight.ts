/** Nobody independent watches how the agreement is applied. */
import type { CheckContext } from "../check.js";
import { addSentence } from "../fixes.js";
import { demands } from "../law-words.js";
import { quote } from "../render.js";
import { factsOfGroup, type Group, wantCheck } from "../want-check.js";

/** The supervisory authority of the senders, as far as their country has one that is known. */
const authorityOf = (group: Group, context: CheckContext): string | undefined =>
  factsOfGroup(group, context)
    .map((facts) => context.law.jurisdictions.get(String(facts["sender.jurisdiction"]))?.supervisoryAuthority)
    .find((authority) => authority !== undefined);

const sentenceFor = (group: Group, context: CheckContext): string =>
  `oversight by "${(authorityOf(group, context) ?? "[[independent body]]").replaceAll('"', "”")}"`;

export const check = wantCheck({
  code: "governance/no-oversight",
  title: "Nobody independent oversees the agreement",
  wants: ["independent oversight"],
  scope: "agreement",
  message: (group, context) =>
    `The agreement does not say who, independent of the parties, watches that it is kept: ${demands(context.law, group.provisions)} independent supervision. Add a sentence such as ${quote("oversight by …")}.`,
  fixes: (group, context) => {
    const sentence = sentenceFor(group, context);
    return [addSentence(context.agreement, "Oversight", sentence, `Add ${quote(sentence)}`)];
  },
});
