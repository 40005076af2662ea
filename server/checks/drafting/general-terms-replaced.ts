/** A sentence stands outside the general terms: what it leaves behind is listed. */
import type { FlowClause, GeneralTerms } from "../../../grammar/syntax.js";
import { type Agreement, type Data, sentencesOf } from "../../model/agreement.js";
import type { Check, Report } from "../check.js";
import { flowsOfRule } from "../logic-words.js";
import { list, quote } from "../render.js";

const appliesTo = (terms: GeneralTerms, data: readonly Data[]): boolean =>
  terms.about.length === 0 ||
  terms.about.some((subject) => data.some((each) => each.allSubjects.includes(subject.term)));

const wordsOf = ({ tree: { text } }: Agreement, { start, end }: FlowClause): string => {
  const words = text.slice(start, end).replace(/\s+/g, " ");
  return words.length <= 60 ? words : `${words.slice(0, 57)}…`;
};

const isTerm = ({ type }: FlowClause): boolean => type !== "accept" && type !== "broken";

export const check: Check = {
  code: "drafting/general-terms-replaced",
  title: "A sentence replaces the general terms",
  severity: "info",
  run: ({ agreement, table }): Report[] => {
    const general = sentencesOf(agreement, "general terms");
    const reported = new Set<number>();
    return table.rules.flatMap((rule): Report[] => {
      const clause = rule.clauses.find((each) => each.type === "instead");
      // a prohibition has no general terms to replace
      if (!clause || rule.modality === "must not" || reported.has(clause.start)) return [];
      reported.add(clause.start);
      const replaced = general.filter(({ sentence }) => appliesTo(sentence, rule.data));
      const words = replaced.flatMap(({ sentence }) =>
        sentence.clauses.filter(isTerm).map((each) => wordsOf(agreement, each)),
      );
      return [
        {
          at: { start: clause.start, end: clause.end },
          reason: words.join(" "),
          message:
            words.length === 0
              ? "There are no general terms for this sentence to replace. Leave the words out."
              : `These general terms do not hold for this sentence: ${list(words.map(quote), 8)}. Look whether each of them is replaced here, or not needed.`,
          flows: flowsOfRule(rule),
          related: replaced.map(({ sentence }) => ({
            start: sentence.core.start,
            end: sentence.core.end,
            message: "The general terms are here",
          })),
        },
      ];
    });
  },
};
