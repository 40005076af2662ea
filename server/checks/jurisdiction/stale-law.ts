/** Law is cited that had ended before the agreement began. */
import type { Citation, FlowClause } from "../../../grammar/syntax.js";
import { sentencesOf } from "../../model/agreement.js";
import { addDays, formatDate } from "../../model/calendar.js";
import type { Instrument } from "../../packs/provision.js";
import { readCitations } from "../../reasoning/citations.js";
import type { Check, CheckContext, Report } from "../check.js";

const citationsOf = (clause: FlowClause): readonly Citation[] => {
  if (clause.type === "under" || clause.type === "without consent") return clause.citations;
  if (clause.type === "transferred")
    return clause.mechanisms.flatMap((mechanism) => (mechanism.type === "law" ? [mechanism.citation] : []));
  return clause.type === "keep" && clause.rule.type === "law" ? clause.rule.citations : [];
};

/** Citations as they stand together: a bare section belongs to the law before it. */
const listsIn = ({ agreement }: CheckContext): readonly (readonly Citation[])[] => {
  const sharing = sentencesOf(agreement, "sharing").flatMap(({ sentence }) => [
    ...sentence.clauses,
    ...sentence.variants.flatMap((variant) => variant.clauses),
  ]);
  const general = sentencesOf(agreement, "general terms").flatMap(({ sentence }) => sentence.clauses);
  return [...sharing, ...general].map(citationsOf).filter((list) => list.length > 0);
};

interface Run {
  readonly instrument: Instrument;
  readonly nodes: Citation[];
}

/** Neighbours that are of one instrument. */
const runsOf = ({ law }: CheckContext, list: readonly Citation[]): Run[] => {
  const runs: Run[] = [];
  let before: Instrument | undefined;
  for (const { node, law: cited } of readCitations(law, list)) {
    if (cited && cited.instrument === before) runs.at(-1)?.nodes.push(node);
    else if (cited) runs.push({ instrument: cited.instrument, nodes: [node] });
    before = cited?.instrument;
  }
  return runs;
};

const reportOf = ({ agreement }: CheckContext, { instrument, nodes }: Run, until: string): Report[] => {
  const { short, valid } = instrument;
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return [];
  const later = agreement.from ? "and this agreement begins later" : "and this agreement does not say that it is older";
  const instead = valid.supersededBy;
  return [
    {
      at: first,
      reason: short,
      message: `${short} was in force until ${formatDate(until)}, ${later}, so nobody can rely on it. Cite ${instead ? `what took its place: ${instead}` : "the law that took its place"}.`,
      fixes: [
        {
          title: `Replace ${short}`,
          edits: [
            {
              start: first.start,
              end: last.end,
              newText: `[[law that took its place${instead ? `, in ${instead}` : ""}]]`,
            },
          ],
          safe: false,
        },
      ],
    },
  ];
};

export const check: Check = {
  code: "jurisdiction/stale-law",
  title: "Law is cited that had ended before the agreement began",
  severity: "warning",
  run: (context): Report[] => {
    const begins = context.agreement.from ?? context.date;
    return listsIn(context)
      .flatMap((list) => runsOf(context, list))
      .flatMap((run): Report[] => {
        const { until } = run.instrument.valid;
        return until !== undefined && addDays(until, 1) <= begins ? reportOf(context, run, until) : [];
      });
  },
};
