/** Special-category or criminal data without the condition that the law asks for on top of the legal basis. */
import { entry } from "../../../grammar/vocabulary.js";
import { factsOf } from "../../reasoning/evaluate.js";
import { addCitations } from "../fixes.js";
import { binding, demands } from "../law-words.js";
import { dataVerb, flowWords, list } from "../render.js";
import { type Group, wantCheck } from "../want-check.js";

/** The sensitivities that the law is about: special categories, or offences. */
const sensitivities = ({ judgements }: Group): string[] => {
  const read = judgements.flatMap(({ provision }) => (provision.applies ? factsOf(provision.applies) : []));
  return judgements
    .flatMap(({ flow }) => flow.data.flatMap((data) => data.sensitivity))
    .filter((term) => {
      const sensitivity = entry("sensitivity", term);
      return (
        (read.includes("data.special") && sensitivity?.special === true) ||
        (read.includes("data.criminal") && sensitivity?.criminal === true)
      );
    });
};

export const check = wantCheck({
  code: "safeguard/sensitive-without-condition",
  title: "The condition for sensitive data is missing",
  wants: ["condition for sensitive data"],
  scope: "sentence",
  message: (group, { law }) => {
    const { data } = flowWords(group.flows);
    const cited = group.judgements.flatMap(({ flow }) => flow.terms.sensitiveBasis.map((citation) => citation.text));
    const named = cited.length > 0 ? `${list(cited)} alone is not` : "the sentence does not name";
    const kinds = list(sensitivities(group));
    return `${data} ${dataVerb(group.flows, "holds", "hold")} sensitive data (${kinds}), and ${named} the condition for handling them: ${demands(law, group.provisions)} one on top of the legal basis. Add ${cited.length > 0 ? "it to " : ""}“sensitive under”.`;
  },
  fixes: ({ rule, provisions }, { law }) => [
    addCitations(
      rule,
      "sensitive",
      binding(law, provisions).map((provision) => `[[condition under ${provision.cite}]]`),
      "Add “sensitive under”",
    ),
  ],
});
