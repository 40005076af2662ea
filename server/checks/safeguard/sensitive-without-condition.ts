/** Special-category or criminal data without the condition that the law asks for on top of the legal basis. */
import { addClause } from "../fixes.js";
import { flowWords, list } from "../render.js";
import { wantCheck } from "../want-check.js";

export const check = wantCheck({
  code: "safeguard/sensitive-without-condition",
  title: "The condition for sensitive data is missing",
  wants: ["condition for sensitive data"],
  scope: "sentence",
  message: ({ flows, judgements, provisions }) => {
    const { data } = flowWords(flows);
    const kinds = list(judgements.flatMap((judgement) => judgement.flow.data.flatMap((each) => each.sensitivity)));
    return `${data} contains sensitive data (${kinds}), and the sentence does not name the condition that ${list(provisions.map((each) => each.cite))} asks for on top of the legal basis. Add “sensitive under”.`;
  },
  fixes: ({ rule }) => [addClause(rule, "sensitive under [[condition for sensitive data]]", "Add “sensitive under”")],
});
