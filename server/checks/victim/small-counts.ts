/** Figures about victims or children in which a single person can be recognised. */
import type { Span } from "../../../grammar/syntax.js";
import type { Data } from "../../model/agreement.js";
import type { Fix } from "../../model/finding.js";
import type { CheckContext } from "../check.js";
import { ownStatements } from "../fixes.js";
import { demands } from "../law-words.js";
import { flowWords } from "../render.js";
import { type Group, wantCheck } from "../want-check.js";

const SUPPRESSED = "counts below 5 suppressed";

const countsIn = (data: readonly Data[]): readonly Data[] =>
  data.filter(({ statistics }) => statistics !== undefined && statistics.suppressedBelow === undefined);

const statisticsOf = ({ judgements }: Group, name: string): Data | undefined =>
  countsIn(judgements.flatMap(({ flow }) => flow.data)).find((data) => data.name === name);

const suppress = ({ agreement }: CheckContext, data: Data): Fix[] => {
  if (!ownStatements(agreement).some(({ start }) => start === data.node.start)) return [];
  const { end }: Span = data.node.clauses.at(-1) ?? data.node.name;
  return [
    { title: "Suppress the small counts", edits: [{ start: end, end, newText: `, ${SUPPRESSED}` }], safe: false },
  ];
};

export const check = wantCheck({
  code: "victim/small-counts",
  title: "Small counts of victims or children are shared",
  wants: ["suppression of small counts"],
  scope: ({ flow }) => countsIn(flow.data).map(({ name }) => name),
  at: (group, _context, name) => statisticsOf(group, name)?.node.name ?? group.rule.span,
  message: (group, { law }, name) => {
    const { recipients } = flowWords(group.flows.filter(({ data }) => data === name));
    return `${name} goes to ${recipients} with its small counts, and a count of one or two can be recognised as a person. Such figures are still personal data, and ${demands(law, group.provisions)} no more than the purpose needs. Write “${SUPPRESSED}”.`;
  },
  fixes: (group, context, name) => {
    const data = statisticsOf(group, name);
    return data ? suppress(context, data) : [];
  },
});
