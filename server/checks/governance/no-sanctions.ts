/** Nothing follows for those who misuse the data. */
import { addSentence } from "../fixes.js";
import { demands } from "../law-words.js";
import { flowWords } from "../render.js";
import { wantCheck } from "../want-check.js";

const SANCTIONS = 'sanctions "disciplinary measures"';

export const check = wantCheck({
  code: "governance/no-sanctions",
  title: "Misuse has no consequences",
  wants: ["sanctions for misuse"],
  scope: "agreement",
  message: ({ flows, provisions }, { law }) =>
    `The agreement does not say what happens to those who misuse ${flowWords(flows).data}: ${demands(law, provisions)} sanctions. Add “sanctions” and, in quotes, what follows, such as disciplinary measures.`,
  fixes: (_group, { agreement }) => [addSentence(agreement, "Sanctions", SANCTIONS, "Add sanctions for misuse")],
});
