/** Victims, children or special categories of data are at stake, and no impact assessment is named. */
import { addSentence } from "../fixes.js";
import { demands } from "../law-words.js";
import { flowWords } from "../render.js";
import { wantCheck } from "../want-check.js";

/** Prose, a recital or a note of the drafter may name it; the name of this check in an acceptance does not. */
const NAMED = /(?<!no-)\bimpact[- ]assess|\bDPIA\b/i;

export const check = wantCheck({
  code: "safeguard/no-impact-assessment",
  title: "No impact assessment is named",
  wants: ["impact assessment"],
  scope: "agreement",
  counts: ({ verdict }, { agreement }) => verdict === "violated" && !NAMED.test(agreement.tree.text),
  message: ({ flows, provisions }, { law }) => {
    const { data } = flowWords(flows);
    return `The agreement names no impact assessment, though ${data} could do people great harm in the wrong hands: ${demands(law, provisions)} one before the sharing starts. Name it: “impact assessment "…"”.`;
  },
  fixes: (_group, { agreement }) => [
    addSentence(
      agreement,
      "Impact assessment",
      "impact assessment [[title of the assessment]]",
      "Name the impact assessment",
    ),
  ],
});
