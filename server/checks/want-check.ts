/** Checks that report what provisions want: the law decides when, the check says it in the drafter's words. */
import type { Span } from "../../grammar/syntax.js";
import type { Facts } from "../model/facts.js";
import type { Fix, FlowRef } from "../model/finding.js";
import type { Terms } from "../model/terms.js";
import type { LawBook, Provision, Want } from "../packs/provision.js";
import { type FlowClass, flowsOf } from "../reasoning/flow-classes.js";
import type { Judgement } from "../reasoning/verdicts.js";
import type { Check, CheckContext, Report } from "./check.js";
import { severityOf } from "./severity.js";

/** Violated judgements that are one thing to do. */
export interface Group {
  readonly judgements: readonly Judgement[];
  readonly flows: readonly FlowRef[];
  /** Each citation once, the gravest first. */
  readonly provisions: readonly Provision[];
  /** The sentence at which the first of them stands. */
  readonly rule: Judgement["flow"]["rule"];
}

/** How judgements are merged: per sentence, once for the agreement, or by keys of one's own. */
export type Scope = "sentence" | "agreement" | ((judgement: Judgement, context: CheckContext) => readonly string[]);

export interface WantCheck {
  readonly code: string;
  readonly title: string;
  readonly wants: readonly Want[];
  readonly scope: Scope;
  /** Which judgements make a finding; the violated ones if absent. */
  readonly counts?: (judgement: Judgement, context: CheckContext) => boolean;
  /** What the finding is about, for its fingerprint: the key of its scope, unless that holds a place in the text. */
  readonly reason?: (group: Group, context: CheckContext) => string;
  readonly message: (group: Group, context: CheckContext, key: string) => string;
  readonly at?: (group: Group, context: CheckContext, key: string) => Span;
  readonly fixes?: (group: Group, context: CheckContext, key: string) => readonly Fix[];
}

/** Place of findings about the agreement as a whole: its title, else its first sentence. */
export const placeOfAgreement = (context: CheckContext): Span =>
  context.agreement.head?.title ?? context.agreement.tree.statements[0] ?? { start: 0, end: 0 };

const factsByFlow = new WeakMap<CheckContext, ReadonlyMap<FlowClass, Facts>>();

/** Facts of a flow; none are known of one that is not the agreement's. */
export const factsOfFlow = (context: CheckContext, flow: FlowClass): Facts => {
  const known =
    factsByFlow.get(context) ?? new Map(context.flows.map(({ flow: each, known: { facts } }) => [each, facts]));
  factsByFlow.set(context, known);
  return known.get(flow) ?? {};
};

/** Facts of the flows that a group is about. */
export const factsOfGroup = ({ judgements }: Group, context: CheckContext): readonly Facts[] =>
  [...new Set(judgements.map(({ flow }) => flow))].map((flow) => factsOfFlow(context, flow));

/** What holds for the sentences that a group is about. */
export const termsOfGroup = ({ judgements }: Group): readonly Terms[] => [
  ...new Set(judgements.map(({ flow }) => flow.terms)),
];

const keysOf = (scope: Scope, judgement: Judgement, context: CheckContext): readonly string[] => {
  if (scope === "agreement") return [""];
  if (scope === "sentence") return [String(judgement.flow.rule.span.start)];
  return scope(judgement, context);
};

const MAX_FLOWS = 50;

const uniqueFlows = (judgements: readonly Judgement[]): FlowRef[] => {
  const flows = new Map<string, FlowRef>();
  for (const flow of new Set(judgements.map((judgement) => judgement.flow))) {
    for (const ref of flowsOf(flow, MAX_FLOWS - flows.size)) flows.set(JSON.stringify(ref), ref);
    if (flows.size >= MAX_FLOWS) break;
  }
  return [...flows.values()];
};

const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

/** Of variants with one citation (`led.art8`, `led.art8.recipient`) the gravest stands for all. */
const uniqueProvisions = (law: LawBook, judgements: readonly Judgement[]): Provision[] => {
  const weight = (provision: Provision) => WEIGHT[severityOf(law, provision)];
  const sorted = [...new Set(judgements.map(({ provision }) => provision))].sort((a, b) => weight(a) - weight(b));
  const byCite = new Map<string, Provision>();
  for (const provision of sorted) if (!byCite.has(provision.cite)) byCite.set(provision.cite, provision);
  return [...byCite.values()];
};

const isViolated = ({ verdict }: Judgement): boolean => verdict === "violated";

const groupsOf = (context: CheckContext, check: WantCheck): ReadonlyMap<string, Group> => {
  const { wants, scope, counts = isViolated } = check;
  const byKey = new Map<string, Judgement[]>();
  for (const want of wants) {
    for (const judgement of context.judgements.get(want) ?? []) {
      if (!counts(judgement, context)) continue;
      for (const key of keysOf(scope, judgement, context)) {
        const list = byKey.get(key);
        if (list) list.push(judgement);
        else byKey.set(key, [judgement]);
      }
    }
  }
  const groups = new Map<string, Group>();
  for (const [key, judgements] of byKey) {
    const rule = judgements[0]?.flow.rule;
    if (!rule) continue;
    const provisions = uniqueProvisions(context.law, judgements);
    groups.set(key, { judgements, flows: uniqueFlows(judgements), provisions, rule });
  }
  return groups;
};

const reasonOf = (check: WantCheck, group: Group, context: CheckContext, key: string): string =>
  check.reason?.(group, context) ?? (check.scope === "sentence" ? "" : key);

/** A check from what it wants and how it says so. */
export const wantCheck = (check: WantCheck): Check => ({
  code: check.code,
  title: check.title,
  severity: "warning",
  wants: check.wants,
  run: (context): Report[] =>
    [...groupsOf(context, check)].map(([key, group]) => ({
      at:
        check.at?.(group, context, key) ?? (check.scope === "agreement" ? placeOfAgreement(context) : group.rule.span),
      message: check.message(group, context, key),
      reason: reasonOf(check, group, context, key),
      flows: group.flows,
      law: group.provisions,
      ...(check.fixes ? { fixes: check.fixes(group, context, key) } : {}),
    })),
});
