/** Nothing says whether the recipient may pass the data on. */
import { addClause } from "../fixes.js";
import { flowWords, list } from "../render.js";
import { wantCheck } from "../want-check.js";

export const check = wantCheck({
  code: "safeguard/no-onward-rule",
  title: "Passing data on is not regulated",
  wants: ["onward rule"],
  scope: "sentence",
  message: ({ flows, provisions }, context) => {
    const { recipients, data } = flowWords(flows);
    const open = context.flows.some(
      ({ known, flow }) =>
        known.facts["onward.rule"] === "open" && flows.some((each) => each.data === flow.data[0]?.name),
    );
    const start = open
      ? `${recipients} may pass ${data} on to anybody`
      : `Nothing says whether ${recipients} may pass ${data} on`;
    return `${start}: ${list(provisions.map((each) => each.cite))} asks for a rule. Write “no onward sharing”, or “onward only to …, with consent of the provider”.`;
  },
  fixes: ({ rule }) => [
    addClause(rule, "no onward sharing", "Add “no onward sharing”"),
    addClause(
      rule,
      "onward only to [[recipients]] for [[purpose]], with consent of the provider",
      "Add a closed list of onward recipients",
    ),
  ],
});
