/** Nobody checks whether the agreement is kept. */
import { addSentence } from "../fixes.js";
import { demands } from "../law-words.js";
import { quote } from "../render.js";
import { wantCheck } from "../want-check.js";

const SENTENCE = "audit every 12 months";

export const check = wantCheck({
  code: "governance/no-audit",
  title: "Nobody checks whether the agreement is kept",
  wants: ["audit of compliance"],
  scope: "agreement",
  message: ({ provisions }, { law }) =>
    `The agreement does not say that anybody checks whether it is kept: ${demands(law, provisions)} audits. Add a sentence such as ${quote(SENTENCE)}, or say who may audit whom.`,
  fixes: (_group, { agreement }) => [addSentence(agreement, "Audit", SENTENCE, `Add ${quote(SENTENCE)}`)],
});
