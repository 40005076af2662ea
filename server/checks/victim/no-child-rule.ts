/** Data about children are shared as if they were about adults. */
import { addSentence } from "../fixes.js";
import { demands } from "../law-words.js";
import { flowWords } from "../render.js";
import { wantCheck } from "../want-check.js";

export const check = wantCheck({
  code: "victim/no-child-rule",
  title: "Data about children are shared without a rule for them",
  wants: ["rule for children"],
  scope: "agreement",
  at: (group) => group.rule.span,
  message: ({ flows, provisions }, { law }) =>
    `The data in ${flowWords(flows).data} are about children, and nothing says what holds for them: ${demands(law, provisions)} a rule. Write “provided best interests of the child”, or “all sharing about children” with terms of its own.`,
  fixes: (_group, { agreement }) => [
    addSentence(
      agreement,
      "Children",
      "all sharing about children\n    provided best interests of the child",
      "Share data about children only in their best interests",
    ),
  ],
});
