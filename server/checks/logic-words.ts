/** Words and fixes that the checks of logic share. */
import type { Condition, Span } from "../../grammar/syntax.js";
import type { Agreement } from "../model/agreement.js";
import type { Fix, FlowRef } from "../model/finding.js";
import type { FlowRule } from "../model/flow-rules.js";
import { wordsOf } from "../reasoning/given.js";
import type { Asked } from "../reasoning/matching.js";
import type { Contradiction } from "../reasoning/together.js";
import { quote } from "./render.js";

const MAX_FLOWS = 50;

/** Flows of a rule's core, a part of them where there are many. */
export const flowsOfRule = (rule: FlowRule): FlowRef[] =>
  rule.senders
    .flatMap((from) =>
      (rule.recipients.length > 0 ? rule.recipients : [undefined])
        .filter((to) => to?.label !== from.label)
        .flatMap((to) =>
          rule.data.map((data) => ({
            from: from.label,
            to: to?.label ?? "",
            data: data.name,
            purpose: rule.purposes[0]?.label ?? "",
          })),
        ),
    )
    .slice(0, MAX_FLOWS);

export const flowOfRequest = ({ sender, recipient, data, purpose }: Asked): FlowRef => ({
  from: sender.name,
  to: recipient?.name ?? "",
  data: data.name,
  purpose: purpose?.label ?? "",
});

/** `Harbour Shelter to share Victim Identity with Visa Enforcement for support`. */
export const requestWords = ({ act, sender, recipient, data, purpose }: Asked, verb: string): string => {
  const to = recipient ? ` ${act === "query" ? "of" : "with"} ${recipient.name}` : "";
  return `${sender.name} ${verb} ${act} ${data.name}${to}${purpose ? ` for ${purpose.label}` : ""}`;
};

/** The clause of another rule, in words; a sentence of the same clause has no title of its own. */
export const placeOfRule = (own: FlowRule, other: FlowRule): { words: string; clause?: string } =>
  other.clause !== undefined && other.clause !== own.clause
    ? { words: `clause ${quote(other.clause)}`, clause: other.clause }
    : { words: "another sentence" };

/** Lets a sentence prevail over another clause. */
export const despiteFix = (rule: FlowRule, clause: string): Fix => ({
  title: `Let this sentence prevail: “despite clause "${clause}"”`,
  edits: [{ start: rule.span.end, end: rule.span.end, newText: `\n    despite clause "${clause}"` }],
  safe: false,
});

/** Says that the other clause prevails over this sentence. */
export const subjectToFix = (rule: FlowRule, clause: string): Fix => ({
  title: `Let the prohibition prevail: “subject to clause "${clause}"”`,
  edits: [{ start: rule.span.end, end: rule.span.end, newText: `\n    subject to clause "${clause}"` }],
  safe: false,
});

/** A condition by the name that is declared for just that, where there is one; else in the drafter's words. */
const conditionWords = (agreement: Agreement, condition: Condition): string => {
  const named = [...agreement.conditions.values()].find(
    ({ is }) => is?.start === condition.start && is.end === condition.end && condition.type !== "named",
  );
  return quote(named?.name.text ?? wordsOf(agreement, condition));
};

/** Why two conditions cannot both be as the sentence wants them, and what to do. */
export const contradictionWords = (agreement: Agreement, { one, other, excepted }: Contradiction): string => {
  const [first, second] = [conditionWords(agreement, one), conditionWords(agreement, other)];
  if (!excepted) return `${first} and ${second} exclude each other. Join them by “or”, or leave one of them out.`;
  return first === second
    ? `${first} is needed, and excepted. Leave one of the two out.`
    : `${first} is needed, and brings ${second} with it, which is excepted. Leave one of the two out.`;
};

export const spanOf = ({ start, end }: Span): Span => ({ start, end });
