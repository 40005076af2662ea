/** Nothing says how long the recipient keeps the data. */
import { addClause } from "../fixes.js";
import { demands } from "../law-words.js";
import { flowWords } from "../render.js";
import { wantCheck } from "../want-check.js";

export const check = wantCheck({
  code: "retention/missing",
  title: "No limit on keeping the data",
  wants: ["retention limit"],
  scope: "sentence",
  message: ({ flows, judgements, provisions }, { law }) => {
    const { recipients, data } = flowWords(flows);
    const minimum = judgements.some(({ flow }) => flow.terms.keep.some((keep) => keep.object === "copy"));
    const start = minimum
      ? `${recipients} must keep ${data} for a minimum, but nothing says when it ends`
      : `Nothing says how long ${recipients} may keep ${data}`;
    return `${start}: ${demands(law, provisions)} a limit. Add “keep at most … from …”.`;
  },
  fixes: ({ rule }) => [
    addClause(
      rule,
      "keep at most [[period]] from receipt, review every 12 months, then delete",
      "Add a limit, a review and deletion",
    ),
  ],
});
