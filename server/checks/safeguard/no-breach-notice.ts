/** Nobody has to tell anybody of a data breach. */
import { sentencesOf } from "../../model/agreement.js";
import { signatories } from "../../model/members.js";
import type { CheckContext } from "../check.js";
import { addSentence } from "../fixes.js";
import { demands } from "../law-words.js";
import { flowWords, list } from "../render.js";
import { type Group, wantCheck } from "../want-check.js";

/** Recipients that a duty of “each party” does not reach. */
const outsiders = ({ flows }: Group, { agreement }: CheckContext): readonly string[] => {
  const signing = new Set(signatories(agreement).map((party) => party.name));
  return [...new Set(flows.map((flow) => flow.to))].filter((name) => !signing.has(name));
};

const eachPartyNotifies = ({ agreement }: CheckContext): boolean =>
  sentencesOf(agreement, "duty").some(
    ({ sentence: { actors, object } }) =>
      actors.some((actor) => actor.type === "quantified") &&
      object?.type === "event" &&
      object.event.type === "phrase" &&
      object.event.phrase.term === "data breach",
  );

export const check = wantCheck({
  code: "safeguard/no-breach-notice",
  title: "There is no notice of data breaches",
  wants: ["breach notice"],
  scope: "agreement",
  message: (group, context) => {
    const left = outsiders(group, context);
    const recipients = flowWords(group.flows).recipients;
    const who = list(left) === recipients ? (left.length === 1 ? "it" : "they") : list(left);
    const why =
      left.length > 0 && eachPartyNotifies(context)
        ? `${who} ${left.length === 1 ? "does" : "do"} not sign, and “each party” binds only those that do`
        : "no sentence makes anybody do so in time to protect the people concerned";
    return `${recipients} need not tell the provider of a data breach: ${why}. ${demands(context.law, group.provisions)} a notice. Add a duty to notify, with a period.`;
  },
  fixes: (group, context) => [
    addSentence(
      context.agreement,
      "Incidents",
      `${outsiders(group, context).length > 0 ? "the recipient" : "each party"} must notify the provider of a data breach within 24 hours`,
      "Add a duty to notify of data breaches",
    ),
  ],
});
