/** Nobody may stop sharing, whatever the others do. */

import type { CheckContext } from "../check.js";
import { addSentence } from "../fixes.js";
import { demands } from "../law-words.js";
import { quote } from "../render.js";
import { factsOfGroup, type Group, wantCheck } from "../want-check.js";

const SENTENCE =
  "any party may suspend, withdraw or terminate this agreement on 3 months notice, for cause on 10 days notice";

/** Who may leave has to know what becomes of the data. */
const endIsSaid = (group: Group, context: CheckContext): boolean =>
  factsOfGroup(group, context).some((facts) => {
    const said = facts["agreement.says"];
    return Array.isArray(said) && said.includes("data at the end");
  });

const END = "on termination delete within 30 days, safeguards survive";

export const check = wantCheck({
  code: "governance/no-way-out",
  title: "Nobody may leave or suspend the agreement",
  wants: ["leaving or suspension"],
  scope: "agreement",
  message: ({ provisions }, { law }) =>
    `The agreement does not say how a party can stop sharing, even where another does not keep to it: ${demands(law, provisions)} a way to suspend or leave. Add a sentence such as ${quote(SENTENCE)}.`,
  fixes: (group, context) => [
    addSentence(
      context.agreement,
      "Changes and the end",
      endIsSaid(group, context) ? SENTENCE : `${SENTENCE}\n  ${END}`,
      "Let each party suspend, withdraw or terminate",
    ),
  ],
});
