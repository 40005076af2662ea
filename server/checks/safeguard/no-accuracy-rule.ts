/** Data turn out to be wrong, and nobody tells those who have a copy. */
import { addSentence } from "../fixes.js";
import { demands } from "../law-words.js";
import { flowWords } from "../render.js";
import { wantCheck } from "../want-check.js";

const NOTICE = "each party must notify each other party of an error in the data without delay";

export const check = wantCheck({
  code: "safeguard/no-accuracy-rule",
  title: "Nobody tells the others of errors in the data",
  wants: ["accuracy of the data"],
  scope: "agreement",
  message: ({ flows, provisions }, { law }) => {
    const { recipients, data } = flowWords(flows);
    return `Nothing says who tells ${recipients || "the recipients"} when an error is found in ${data}, so it lives on in every copy: ${demands(law, provisions)} a rule. Add a sentence such as “${NOTICE}”.`;
  },
  fixes: (_group, { agreement }) => [addSentence(agreement, "Accuracy", NOTICE, "Add a duty to tell of errors")],
});
