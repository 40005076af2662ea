/** Nothing says whether the recipient may pass the data on. */
import { addClause, onwardEdits } from "../fixes.js";
import { demands } from "../law-words.js";
import { openOnwardClauses } from "../onward-clauses.js";
import { flowWords } from "../render.js";
import { type Group, termsOfGroup, wantCheck } from "../want-check.js";

const openClauses = (group: Group) => openOnwardClauses(termsOfGroup(group));

const CLOSED = "onward only to [[recipients]] for [[purpose]], with consent of the provider";

export const check = wantCheck({
  code: "safeguard/no-onward-rule",
  title: "Passing data on is not regulated",
  wants: ["onward rule"],
  scope: "sentence",
  at: (group) => openClauses(group)[0] ?? group.rule.span,
  message: (group, { law }) => {
    const { recipients, data } = flowWords(group.flows);
    const start =
      openClauses(group).length > 0
        ? `${recipients} may pass ${data} on to anybody`
        : `Nothing says whether ${recipients} may pass ${data} on`;
    return `${start}: ${demands(law, group.provisions)} a limit. Write “no onward sharing”, or “onward only to …, with consent of the provider”.`;
  },
  fixes: (group) => {
    const open = openClauses(group);
    if (open.length === 0)
      return [
        addClause(group.rule, "no onward sharing", "Add “no onward sharing”"),
        addClause(group.rule, CLOSED, "Add a closed list of onward recipients"),
      ];
    return [
      { title: "Write “no onward sharing”", edits: onwardEdits(group.rule, open, "no onward sharing"), safe: false },
      { title: "Write a closed list of onward recipients", edits: onwardEdits(group.rule, open, CLOSED), safe: false },
    ];
  },
});
