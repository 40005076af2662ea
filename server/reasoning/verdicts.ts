/** Facts × provisions: for every provision in force, whether each class of flows meets it. */
import type { IsoDate } from "../model/calendar.js";
import type { FactName, Facts } from "../model/facts.js";
import type { FlowTable } from "../model/flows.js";
import { isMember, provisionsInForce, wantOf } from "../packs/law-book.js";
import type { Condition, LawBook, Provision, Want } from "../packs/provision.js";
import { evaluate } from "./evaluate.js";
import { type FlowClass, flowClasses } from "./flow-classes.js";
import { type FlowFacts, factsOfFlow } from "./flow-facts.js";
import type { Truth } from "./truth.js";

export interface Judgement {
  readonly provision: Provision;
  readonly flow: FlowClass;
  readonly verdict: "met" | "violated" | "unknown";
  /** For `unknown`: what would settle it. */
  readonly missing: readonly FactName[];
}

interface Answer {
  readonly value: Truth;
  readonly missing: readonly FactName[];
}

const TRUE: Answer = { value: true, missing: [] };

const both = (...answers: readonly Answer[]): Answer => {
  if (answers.some((answer) => answer.value === false)) return { value: false, missing: [] };
  const open = answers.filter((answer) => answer.value === undefined);
  return open.length > 0 ? { value: undefined, missing: open.flatMap((answer) => answer.missing) } : TRUE;
};

const either = (...answers: readonly Answer[]): Answer => {
  if (answers.some((answer) => answer.value === true)) return TRUE;
  const open = answers.filter((answer) => answer.value === undefined);
  return open.length > 0
    ? { value: undefined, missing: open.flatMap((answer) => answer.missing) }
    : { value: false, missing: [] };
};

/** Whether a value is in a list: unknown where the fact is. */
const oneOf = (facts: Facts, name: FactName, allowed: readonly string[] | undefined): Answer => {
  if (!allowed) return TRUE;
  const value = facts[name];
  if (value === undefined) return { value: undefined, missing: [name] };
  const values = Array.isArray(value) ? value : [value];
  return { value: values.some((each) => allowed.includes(each as string)), missing: [] };
};

const memberOfAll = (
  law: LawBook,
  facts: Facts,
  side: Side,
  keys: readonly string[] | undefined,
  date: IsoDate,
): Answer => {
  if (!keys) return TRUE;
  const name: FactName = `${side}.jurisdiction`;
  const iso = facts[name];
  if (iso === undefined) return { value: undefined, missing: [name] };
  if (iso === null) return { value: false, missing: [] };
  const memberships = keys.map((key) => isMember(law, String(iso), key, date));
  if (memberships.includes(false)) return { value: false, missing: [] };
  return memberships.includes(undefined) ? { value: undefined, missing: [] } : TRUE;
};

type Side = "sender" | "recipient";

const bindsSide = (law: LawBook, provision: Provision, facts: Facts, side: Side, date: IsoDate): Answer =>
  both(
    oneOf(facts, `${side}.regime`, provision.binds.regimes),
    oneOf(facts, `${side}.jurisdiction`, provision.binds.jurisdictions),
    oneOf(facts, `${side}.kinds`, provision.binds.kinds),
    memberOfAll(law, facts, side, provision.binds.membersOf, date),
  );

/** Whether a provision binds a flow by who takes part in it. */
export const binds = (law: LawBook, provision: Provision, facts: Facts, date: IsoDate): Answer => {
  const side = (each: Side) => bindsSide(law, provision, facts, each, date);
  switch (provision.binds.who) {
    case "sender":
    case "recipient":
      return side(provision.binds.who);
    case "either":
      return either(side("sender"), side("recipient"));
    case "both":
      return both(side("sender"), side("recipient"));
  }
};

/** Whether a provision applies to a flow at all: who is bound, and its own condition. */
export const applies = (law: LawBook, provision: Provision, facts: Facts, date: IsoDate): Answer =>
  both(binds(law, provision, facts, date), evaluate(provision.applies, facts));

/** What must hold where the provision applies; nothing for effects that no fact of a flow settles. */
const mustHold = (provision: Provision): Condition | undefined => {
  if ("requires" in provision.effect) return provision.effect.met;
  if ("bars" in provision.effect) return provision.effect.unless ?? { not: {} };
  return undefined;
};

const judge = (
  law: LawBook,
  provision: Provision,
  flow: FlowClass,
  known: FlowFacts,
  date: IsoDate,
): Judgement | undefined => {
  const { facts, unread } = known;
  const applying = applies(law, provision, facts, date);
  if (applying.value === false) return undefined;
  const holding = evaluate(mustHold(provision), facts);
  const base = { provision, flow };
  if (holding.value === true) return applying.value ? { ...base, verdict: "met", missing: [] } : undefined;
  if (applying.value && holding.value === false) return { ...base, verdict: "violated", missing: [] };
  const missing = [...new Set([...applying.missing, ...holding.missing])].filter((name) => !unread.has(name));
  // a clause that could not be read, or a membership that nobody recorded, is no question to the drafter
  return missing.length > 0 ? { ...base, verdict: "unknown", missing } : undefined;
};

export interface JudgedFlow {
  readonly flow: FlowClass;
  readonly known: FlowFacts;
}

/** Every class of flows with its facts on the date. */
export const judgedFlows = (table: FlowTable, law: LawBook, date: IsoDate): JudgedFlow[] =>
  flowClasses(table).map((flow) => ({ flow, known: factsOfFlow({ agreement: table.agreement, law, date }, flow) }));

/** Counts with the small ones suppressed tell of nobody: the laws on personal data ask for nothing. */
const tellsOfNobody = ({ data }: FlowClass): boolean =>
  data.length > 0 && data.every((each) => each.statistics?.suppressedBelow !== undefined);

/** Judgements of all provisions that ask for something, by what they ask for. */
export const judgeAll = (
  flows: readonly JudgedFlow[],
  law: LawBook,
  date: IsoDate,
): ReadonlyMap<Want, readonly Judgement[]> => {
  const byWant = new Map<Want, Judgement[]>();
  const asking = provisionsInForce(law, date).filter((provision) => wantOf(provision) !== undefined);
  for (const { flow, known } of flows) {
    if (flow.rule.incomplete || tellsOfNobody(flow)) continue;
    for (const provision of asking) {
      const want = wantOf(provision);
      const judgement = judge(law, provision, flow, known, date);
      if (!want || !judgement) continue;
      const list = byWant.get(want);
      if (list) list.push(judgement);
      else byWant.set(want, [judgement]);
    }
  }
  return byWant;
};
