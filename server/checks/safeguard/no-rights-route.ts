/** The people whose data are shared have nowhere to turn. */
import { addNewClause } from "../fixes.js";
import { flowWords, list } from "../render.js";
import { wantCheck } from "../want-check.js";

const subjectsOf = (judgement: { flow: { data: readonly { subjects: readonly string[] }[] } }): readonly string[] => {
  const subjects = judgement.flow.data.flatMap((data) => data.subjects);
  return subjects.length > 0 ? [...new Set(subjects)] : [""];
};

export const check = wantCheck({
  code: "safeguard/no-rights-route",
  title: "People have no route to their rights",
  wants: ["rights route"],
  scope: subjectsOf,
  at: (group, context) => context.agreement.head?.title ?? group.rule.span,
  message: ({ flows, provisions }, _context, key) =>
    `${key ? `People who are ${key}` : "The people concerned"} are not told where to ask for access, correction or erasure of ${flowWords(flows).data}: ${list(provisions.map((each) => each.cite))} gives them these rights. Add a sentence such as “${key || "victims"} may access, correct, erase through …”.`,
  fixes: ({ flows }, { agreement }, key) => [
    addNewClause(
      agreement,
      "Rights",
      `${key || "[[people concerned]]"} may access, correct, erase through ${flows[0]?.from ?? "[[party]]"} within 1 month`,
      "Add a route to rights",
    ),
  ],
});
