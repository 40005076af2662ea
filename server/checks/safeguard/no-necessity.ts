/** Sensitive data are shared, and nothing says why they are needed. */
import type { Facts } from "../../model/facts.js";
import { addClause } from "../fixes.js";
import { demands } from "../law-words.js";
import { flowWords } from "../render.js";
import { factsOfGroup, termsOfGroup, wantCheck } from "../want-check.js";

const has = (value: unknown, term: string): boolean => Array.isArray(value) && value.includes(term);

export const check = wantCheck({
  code: "safeguard/no-necessity",
  title: "Nothing says why sensitive data are needed",
  wants: ["necessity of the sharing"],
  scope: "sentence",
  message: (group, context) => {
    const { recipients, data } = flowWords(group.flows);
    const facts = factsOfGroup(group, context);
    const some = (test: (each: Facts) => boolean) => facts.some(test);
    const kinds = [
      ...(some((each) => each["data.special"] === true) ? ["special categories"] : []),
      ...(some((each) => each["data.criminal"] === true) ? ["offences"] : []),
      ...(some((each) => has(each["data.sensitivity"], "location of victim")) ? ["location of victims"] : []),
      ...(some((each) => has(each["data.subjects"], "children") || has(each["data.sensitivity"], "child"))
        ? ["children"]
        : []),
    ];
    return `Nothing says why ${recipients} must have ${data} (${kinds.join(", ")}): ${demands(context.law, group.provisions)} the reason. Write “necessary because "…"”, or make it a condition: “provided strict necessity”.`;
  },
  fixes: (group) => {
    const { recipients, data } = flowWords(group.flows);
    return [
      addClause(group.rule, `necessary because [[why ${recipients} must have ${data}]]`, "Add “necessary because …”"),
      ...(termsOfGroup(group).every((terms) => terms.provided.length === 0)
        ? [addClause(group.rule, "provided strict necessity", "Make strict necessity a condition")]
        : []),
    ];
  },
});
