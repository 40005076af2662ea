/** Nothing says that those who handle the data have learnt how. */
import { addSentence } from "../fixes.js";
import { demands } from "../law-words.js";
import { flowWords } from "../render.js";
import { wantCheck } from "../want-check.js";

const TRAINING = "staff trained every 12 months";

export const check = wantCheck({
  code: "safeguard/no-training",
  title: "Staff are not trained",
  wants: ["training of staff"],
  scope: "agreement",
  message: ({ flows, provisions }, { law }) =>
    `Nothing says that those who handle ${flowWords(flows).data} are trained for it: ${demands(law, provisions)} training. Add a sentence such as “${TRAINING}”.`,
  fixes: (_group, { agreement }) => [addSentence(agreement, "Staff", TRAINING, "Add training of staff")],
});
