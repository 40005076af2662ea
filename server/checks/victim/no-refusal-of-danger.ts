/** Data leave for a country where somebody may be put to death or tortured, and nobody may say no. */
import type { ClauseDecl } from "../../../grammar/syntax.js";
import type { Agreement } from "../../model/agreement.js";
import type { Fix } from "../../model/finding.js";
import { ownStatements } from "../fixes.js";
import { demands } from "../law-words.js";
import { flowWords } from "../render.js";
import { type Group, wantCheck } from "../want-check.js";

const SENTENCE = "each party must refuse where risk of the death penalty or risk of torture";

/** A refusal is about the sharing of its own clause: it stands in each clause by which data leave. */
const refusals = (agreement: Agreement, { judgements }: Group): Fix[] => {
  const own = ownStatements(agreement);
  const clauses = new Set(
    judgements.flatMap(({ flow }): ClauseDecl[] => {
      const { clause } = flow.rule.placed;
      return clause && own.includes(clause) ? [clause] : [];
    }),
  );
  if (clauses.size === 0) return [];
  const edits = [...clauses].map(({ end }) => ({ start: end, end, newText: `\n  ${SENTENCE}` }));
  return [{ title: "Refuse where people may face the death penalty or torture", edits, safe: false }];
};

export const check = wantCheck({
  code: "victim/no-refusal-of-danger",
  title: "No refusal where people may face death or torture",
  wants: ["refusal where people are in danger"],
  scope: "agreement",
  at: (group) => group.rule.span,
  message: (group, { law }) => {
    const { data, senders, recipients } = flowWords(group.flows);
    return `${data} may go to ${recipients}, out of reach of the law of ${senders}, and nothing is said about people who may face the death penalty or torture there: ${demands(law, group.provisions)} a ground to refuse. Write “${SENTENCE}”, or ask for an “assurance that …”.`;
  },
  fixes: (group, { agreement }) => refusals(agreement, group),
});
