/** Intelligence goes out without a grading or a marking. */
import type { Data } from "../../model/data.js";
import type { Judgement } from "../../reasoning/verdicts.js";
import type { CheckContext } from "../check.js";
import { addToDeclaration, ownStatements } from "../fixes.js";
import { demands } from "../law-words.js";
import { flowWords } from "../render.js";
import { factsOfGroup, wantCheck } from "../want-check.js";

const dataNamed = ({ agreement }: CheckContext, name: string): Data | undefined => agreement.data.get(name);

const ofIntelligence = ({ flow }: Judgement): readonly string[] =>
  flow.data.filter((data) => data.sensitivity.includes("intelligence")).map((data) => data.name);

export const check = wantCheck({
  code: "safeguard/no-handling-code",
  title: "Intelligence is neither graded nor marked",
  wants: ["handling of intelligence"],
  scope: ofIntelligence,
  at: (group, context, key) => dataNamed(context, key)?.node.name ?? group.rule.span,
  message: (group, context, key) => {
    const { recipients } = flowWords(group.flows);
    return `${key} holds intelligence that is neither graded nor marked: ${recipients} cannot tell how far to trust it, and ${demands(context.law, group.provisions)} a way to judge that. Add a grading, as in “graded 3x5x2”, or a marking: “marked "…"”.`;
  },
  fixes: (group, context, key) => {
    const data = dataNamed(context, key);
    const last = data?.node.clauses.at(-1);
    if (!data || !last || !ownStatements(context.agreement).includes(data.node)) return [];
    // the scheme of the police in the United Kingdom; elsewhere that of Europol
    const british = factsOfGroup(group, context).some((facts) => facts["sender.jurisdiction"] === "GB");
    const grading = `graded ${british ? "3x5x2" : "4x4"}`;
    return [
      addToDeclaration(last, grading, `Add “${grading}”`),
      addToDeclaration(last, "marked [[marking]]", "Add a marking"),
    ];
  },
});
