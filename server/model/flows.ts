/**
 * The flow table: factored into sets (never multiplied out), with everything that holds for a rule after general terms and
 * groups. Checks, decisions, exports and pictures all read this table.
 */
import type { SharingSentence } from "../../grammar/syntax.js";
import { entry } from "../../grammar/vocabulary.js";
import type { Agreement, Purpose } from "./agreement.js";
import { type FlowRule, flowRulesOf } from "./flow-rules.js";

export interface FlowTable {
  readonly agreement: Agreement;
  readonly rules: readonly FlowRule[];
  /** How many flows the permissions stand for. */
  readonly count: number;
}

const NO_RECIPIENT = new Set<SharingSentence["act"]>(["use", "collect"]);

/** Flows of a rule: pairs of different parties × data × purposes. */
export const countFlows = (rule: FlowRule): number => {
  const purposes = Math.max(1, rule.purposes.length);
  if (NO_RECIPIENT.has(rule.act)) return rule.senders.length * rule.data.length * purposes;
  const labels = new Set(rule.senders.map((member) => member.label));
  const same = rule.recipients.filter((member) => labels.has(member.label)).length;
  return (rule.senders.length * rule.recipients.length - same) * rule.data.length * purposes;
};

export const flowTableOf = (agreement: Agreement): FlowTable => {
  const rules = flowRulesOf(agreement);
  const count = rules.filter((rule) => rule.modality !== "must not").reduce((sum, rule) => sum + countFlows(rule), 0);
  return { agreement, rules, count };
};

export const permissions = (table: FlowTable): readonly FlowRule[] =>
  table.rules.filter((rule) => rule.modality !== "must not");

export const prohibitions = (table: FlowTable): readonly FlowRule[] =>
  table.rules.filter((rule) => rule.modality === "must not");

// ---------------------------------------------------------------- purposes

/** The same meaning, or one inside it, whatever is excluded. */
const isInside = (narrower: Purpose, wider: Purpose): boolean => {
  if (narrower.label === wider.label && narrower.term === wider.term) return true;
  return wider.term !== undefined && narrower.terms.includes(wider.term);
};

/** `narrower` is the same purpose or one inside `wider`, and none that `wider` says it never serves. */
export const purposeWithin = (narrower: Purpose, wider: Purpose): boolean =>
  isInside(narrower, wider) && !wider.notFor.some((excluded) => isInside(narrower, excluded));

export const purposesOverlap = (a: Purpose, b: Purpose): boolean => purposeWithin(a, b) || purposeWithin(b, a);

/** The purpose family's own vocabulary, for callers that need only the family of a term. */
export const familyOf = (term: string): string | undefined => entry("purpose", term)?.family;
