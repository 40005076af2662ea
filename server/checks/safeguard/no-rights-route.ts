/** The people whose data are shared have nowhere to turn. */
import { widerTerms } from "../../../grammar/vocabulary.js";
import type { Member } from "../../model/members.js";
import { rightsWithRoute } from "../../reasoning/flow-facts.js";
import type { Judgement } from "../../reasoning/verdicts.js";
import type { CheckContext } from "../check.js";
import { addSentence } from "../fixes.js";
import { demands } from "../law-words.js";
import { flowWords } from "../render.js";
import { type Group, placeOfAgreement, wantCheck } from "../want-check.js";

const EVERYBODY = "data subjects";

/** Rights that count as a route: to take consent back, or to complain, is not one. */
const OWN_DATA = new Set(["access", "correct", "erase", "restrict", "object"]);

/** Classes of people without a route; one finding for each. */
const withoutRoute = ({ flow }: Judgement, { agreement }: CheckContext): readonly string[] => {
  const subjects = [...new Set(flow.data.flatMap((data) => data.subjects))];
  const left = subjects.filter((subject) => !rightsWithRoute(agreement, subject).some((right) => OWN_DATA.has(right)));
  // a route for victims is one for child victims
  const widest = left.filter(
    (subject) => !left.some((other) => other !== subject && widerTerms("subject", subject).includes(other)),
  );
  return widest.length > 0 ? widest : [EVERYBODY];
};

/** Whom they can turn to: a party that sends, else one that receives. */
const contactOf = ({ judgements }: Group): string => {
  const members = judgements.flatMap(({ flow }): readonly Member[] => [...flow.senders, ...flow.recipients]);
  return members.find((member) => member.type === "party")?.label ?? "[[party]]";
};

export const check = wantCheck({
  code: "safeguard/no-rights-route",
  title: "People have no route to their rights",
  wants: ["rights route"],
  scope: withoutRoute,
  at: (_group, context) => placeOfAgreement(context),
  message: ({ flows, provisions }, { law }, key) => {
    const who = key === EVERYBODY ? "the people concerned" : key;
    return `The agreement does not say where ${who} can ask to see, correct or erase ${flowWords(flows).data}: ${demands(law, provisions)} a route to these rights. Add a sentence such as “${key} may access, correct, erase through …”.`;
  },
  fixes: (group, { agreement }, key) => [
    addSentence(
      agreement,
      "Rights",
      `${key} may access, correct, erase through ${contactOf(group)} within 1 month`,
      "Add a route to rights",
    ),
  ],
});
