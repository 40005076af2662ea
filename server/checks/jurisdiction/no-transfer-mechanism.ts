/** Data leave the area of the sender's law and nothing carries them. */
import { addClause } from "../fixes.js";
import { flowWords, list } from "../render.js";
import { wantCheck } from "../want-check.js";

export const check = wantCheck({
  code: "jurisdiction/no-transfer-mechanism",
  title: "Data leave the sender's area without a mechanism",
  wants: ["transfer mechanism"],
  scope: "sentence",
  at: ({ rule }) => rule.placed.sentence.clauses.find((clause) => clause.type === "transferred") ?? rule.span,
  message: ({ flows, rule, provisions }, context) => {
    const { recipients, data, senders } = flowWords(flows);
    const named = rule.placed.sentence.clauses.some((clause) => clause.type === "transferred");
    const countries = context.flows
      .filter(({ flow }) => flow.rule === rule)
      .map(({ known }) => known.facts["recipient.jurisdiction"])
      .filter((country): country is string => typeof country === "string");
    const where = countries.length > 0 ? ` (${list(countries)})` : "";
    return named
      ? `The mechanism named for sending ${data} to ${recipients}${where} does not carry this transfer on the date of the agreement: see ${list(provisions.map((each) => each.cite))}. Name another one.`
      : `${data} leaves the area of ${senders}'s data protection law when it goes to ${recipients}${where}, and no mechanism is named: ${list(provisions.map((each) => each.cite))} asks for one. Add “transferred under”.`;
  },
  fixes: ({ rule }, context) => {
    if (rule.placed.sentence.clauses.some((clause) => clause.type === "transferred")) return [];
    const flows = context.flows.filter(({ flow }) => flow.rule === rule);
    const adequate =
      flows.length > 0 &&
      flows.every(({ known }) => known.facts["flow.leavesArea"] !== true || known.facts["transfer.adequate"] === true);
    return adequate
      ? [addClause(rule, "transferred under adequacy", "Add “transferred under adequacy”")]
      : [
          addClause(
            rule,
            "transferred under instrument [[title of the instrument in quotes]]",
            "Add “transferred under” an instrument",
          ),
        ];
  },
});
