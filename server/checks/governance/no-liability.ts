/** Nobody says who answers for damage. */
import { addSentence } from "../fixes.js";
import { demands } from "../law-words.js";
import { quote } from "../render.js";
import { wantCheck } from "../want-check.js";

const SENTENCE = "liability: each party for its own acts";

export const check = wantCheck({
  code: "governance/no-liability",
  title: "Nothing is said about liability",
  wants: ["liability"],
  scope: "agreement",
  message: ({ provisions }, { law }) =>
    `The agreement does not say which party answers for damage to the people concerned: ${demands(law, provisions)} a rule between the parties. Add a sentence such as ${quote(SENTENCE)}.`,
  fixes: (_group, { agreement }) => [addSentence(agreement, "Liability", SENTENCE, `Add ${quote(SENTENCE)}`)],
});
