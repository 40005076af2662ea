/** Nobody has thought of the day on which somebody's life is in danger. */
import { addSentence } from "../fixes.js";
import { demands } from "../law-words.js";
import { flowWords } from "../render.js";
import { wantCheck } from "../want-check.js";

const SENTENCE = "each party must inform each other party of danger to life without delay";

export const check = wantCheck({
  code: "safeguard/no-emergency-rule",
  title: "Nothing is said for emergencies",
  wants: ["rule for emergencies"],
  scope: "agreement",
  message: ({ flows, provisions }, { law }) =>
    `Nothing says what the parties do when somebody in ${flowWords(flows).data} is in danger: ${demands(law, provisions)} a rule for emergencies. Write “${SENTENCE}”, or share “for protection from immediate danger”.`,
  fixes: (_group, { agreement }) => [
    addSentence(agreement, "Emergencies", SENTENCE, "Tell each other of danger to life"),
  ],
});
