/** Checks that report what provisions want: the law decides when, the check says it in the drafter's words. */
import type { Span } from "../../grammar/syntax.js";
import type { Fix, FlowRef } from "../model/finding.js";
import type { Provision, Want } from "../packs/provision.js";
import { flowsOf } from "../reasoning/flow-classes.js";
import type { Judgement } from "../reasoning/verdicts.js";
import type { Check, CheckContext, Report } from "./check.js";

/** Violated judgements that are one thing to do. */
export interface Group {
  readonly judgements: readonly Judgement[];
  readonly flows: readonly FlowRef[];
  readonly provisions: readonly Provision[];
  /** The sentence at which the first of them stands. */
  readonly rule: Judgement["flow"]["rule"];
}

/** How judgements are merged: per sentence, once for the agreement, or by a key of one's own. */
export type Scope = "sentence" | "agreement" | ((judgement: Judgement) => readonly string[]);

export interface WantCheck {
  readonly code: string;
  readonly title: string;
  readonly wants: readonly Want[];
  readonly scope: Scope;
  readonly message: (group: Group, context: CheckContext, key: string) => string;
  readonly at?: (group: Group, context: CheckContext, key: string) => Span;
  readonly fixes?: (group: Group, context: CheckContext, key: string) => readonly Fix[];
}

/** Place of findings about the agreement as a whole: its title, else its first sentence. */
export const placeOfAgreement = (context: CheckContext): Span =>
  context.agreement.head?.title ?? context.agreement.tree.statements[0] ?? { start: 0, end: 0 };

const keysOf = (scope: Scope, judgement: Judgement): readonly string[] => {
  if (scope === "agreement") return [""];
  if (scope === "sentence") return [String(judgement.flow.rule.span.start)];
  return scope(judgement);
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

/** A provision and its variants (`led.art8`, `led.art8.recipient`) are cited once. */
const uniqueProvisions = (judgements: readonly Judgement[]): Provision[] => [
  ...new Map(judgements.map((judgement) => [judgement.provision.cite, judgement.provision])).values(),
];

export const groupsOf = (context: CheckContext, wants: readonly Want[], scope: Scope): ReadonlyMap<string, Group> => {
  const byKey = new Map<string, Judgement[]>();
  for (const want of wants) {
    for (const judgement of context.judgements.get(want) ?? []) {
      if (judgement.verdict !== "violated") continue;
      for (const key of keysOf(scope, judgement)) {
        const list = byKey.get(key);
        if (list) list.push(judgement);
        else byKey.set(key, [judgement]);
      }
    }
  }
  const groups = new Map<string, Group>();
  for (const [key, judgements] of byKey) {
    const rule = judgements[0]?.flow.rule;
    if (rule)
      groups.set(key, { judgements, flows: uniqueFlows(judgements), provisions: uniqueProvisions(judgements), rule });
  }
  return groups;
};

const reasonOf = (check: WantCheck, key: string): string => (check.scope === "sentence" ? "" : key);

/** A check from what it wants and how it says so. */
export const wantCheck = (check: WantCheck): Check => ({
  code: check.code,
  title: check.title,
  severity: "warning",
  wants: check.wants,
  run: (context): Report[] =>
    [...groupsOf(context, check.wants, check.scope)].map(([key, group]) => ({
      at:
        check.at?.(group, context, key) ?? (check.scope === "agreement" ? placeOfAgreement(context) : group.rule.span),
      message: check.message(group, context, key),
      reason: reasonOf(check, key),
      flows: group.flows,
      law: group.provisions,
      ...(check.fixes ? { fixes: check.fixes(group, context, key) } : {}),
    })),
});
