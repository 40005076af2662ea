/** What holds today ends inside the agreement's term: an adequacy decision, an instrument, or a change of law. */
import { addDays, formatDate, type IsoDate } from "../../model/calendar.js";
import type { FlowRef } from "../../model/finding.js";
import type { Provision, Want } from "../../packs/provision.js";
import { cutsInTerm } from "../../reasoning/cuts.js";
import { type FlowClass, flowsOf } from "../../reasoning/flow-classes.js";
import { type Judgement, judgeAll, judgedFlows } from "../../reasoning/verdicts.js";
import type { Check, CheckContext, Report } from "../check.js";
import { demands } from "../law-words.js";
import { dataVerb, flowWords } from "../render.js";
import { lessSevere, severityOfAny } from "../severity.js";

/** What a sentence lacks from a day on, which it does not lack today. */
interface Lapse {
  readonly day: IsoDate;
  readonly want: Want;
  readonly flows: FlowClass[];
  readonly provisions: Provision[];
}

type Judgements = ReadonlyMap<Want, readonly Judgement[]>;

const violatedIn = (judgements: Judgements): Map<Want, ReadonlySet<FlowClass>> =>
  new Map(
    [...judgements].map(([want, list]) => [
      want,
      new Set(list.filter(({ verdict }) => verdict === "violated").map(({ flow }) => flow)),
    ]),
  );

/** One lapse per sentence and want, at the first day on which it bites. */
const lapsesIn = (context: CheckContext): readonly Lapse[] => {
  const { table, law, date } = context;
  const today = violatedIn(context.judgements);
  const found = new Map<string, Lapse>();
  for (const day of cutsInTerm(table, law, date)) {
    for (const [want, judgements] of judgeAll(judgedFlows(table, law, day), law, day)) {
      for (const { flow, provision, verdict } of judgements) {
        if (verdict !== "violated" || today.get(want)?.has(flow)) continue;
        const key = `${want} ${flow.rule.span.start}`;
        const lapse = found.get(key) ?? { day, want, flows: [], provisions: [] };
        if (lapse.day !== day) continue;
        if (!lapse.flows.includes(flow)) lapse.flows.push(flow);
        if (!lapse.provisions.includes(provision)) lapse.provisions.push(provision);
        found.set(key, lapse);
      }
    }
  }
  return [...found.values()];
};

const placeOf = ({ want, flows }: Lapse): { start: number; end: number } => {
  const rule = flows[0]?.rule;
  const transferred = rule?.placed.sentence.clauses.find((clause) => clause.type === "transferred");
  return (want === "transfer mechanism" ? transferred : undefined) ?? rule?.span ?? { start: 0, end: 0 };
};

const messageOf = (context: CheckContext, lapse: Lapse, flows: readonly FlowRef[]): string => {
  const { recipients, data } = flowWords(flows);
  const when = `${formatDate(lapse.day)}, inside the term of this agreement,`;
  const law = demands(context.law, lapse.provisions);
  const last = formatDate(addDays(lapse.day, -1));
  return lapse.want === "transfer mechanism"
    ? `From ${when} nothing carries ${data} to ${recipients} any more: what does so now ends on ${last}, and ${law} a transfer mechanism. Name one that lasts longer, or end the agreement by then.`
    : `From ${when} the law asks for more: ${law} the ${lapse.want}, and this sentence, by which ${data} ${dataVerb(flows, "goes", "go")} to ${recipients}, does not have it. Add it now, or end the agreement by ${last}.`;
};

const reportOf = (context: CheckContext, lapse: Lapse): Report => {
  const flows = lapse.flows.flatMap((flow) => flowsOf(flow)).slice(0, 50);
  return {
    at: placeOf(lapse),
    reason: `${lapse.want} ${lapse.day}`,
    verdict: "lapses",
    message: messageOf(context, lapse, flows),
    flows,
    law: lapse.provisions,
    // it bites later: nothing is wrong yet
    severity: lessSevere("warning", severityOfAny(context.law, lapse.provisions)),
  };
};

export const check: Check = {
  code: "jurisdiction/lapses",
  title: "Something that holds today ends inside the agreement's term",
  severity: "warning",
  run: (context) => lapsesIn(context).map((lapse) => reportOf(context, lapse)),
};
