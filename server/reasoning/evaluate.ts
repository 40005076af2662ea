/**
 * Three-valued evaluation of a pack's condition over the facts of a flow.
 *
 * A condition is a subset of JSON Schema, but JSON Schema counts an absent property as satisfied, and a flow's facts may
 * be unknown. So every test of an unknown fact is undefined, and Kleene's rules say what follows: a definite answer holds
 * whatever the unknown facts turn out to be. On complete facts the answer is that of a JSON Schema validator.
 *
 * A fact that is known to be absent is null. For a fact that is a list, absent and empty are the same thing: `contains`
 * fails, and `const: null` holds, for both.
 */
import { FACTS, type FactName, type Facts, type FactValue } from "../model/facts.js";
import type { Condition, FactTest } from "../packs/provision.js";

export type Evaluation =
  | { readonly value: true | false; readonly missing: readonly [] }
  /** `missing`: the unknown facts that still matter, in the order in which the condition names them. */
  | { readonly value: undefined; readonly missing: readonly FactName[] };

const HOLDS: Evaluation = { value: true, missing: [] };
const FAILS: Evaluation = { value: false, missing: [] };

/**
 * Whether the condition holds for these facts; undefined, with the facts that would settle it, where that is unknown.
 * No condition holds always.
 */
export function evaluate(condition: Condition | undefined, facts: Facts): Evaluation {
  if (!condition) return HOLDS;
  const parts: Evaluation[] = [];
  for (const name of factNames(condition.properties)) {
    const test = condition.properties?.[name];
    if (test) parts.push(evaluateTest(test, name, facts));
  }
  for (const part of condition.allOf ?? []) parts.push(evaluate(part, facts));
  if (condition.anyOf) parts.push(any(condition.anyOf.map((part) => evaluate(part, facts))));
  if (condition.not) parts.push(negate(evaluate(condition.not, facts)));
  return all(parts);
}

/** All facts that a condition reads, each once, in order. */
export function factsOf(condition: Condition): readonly FactName[] {
  const names = new Set<FactName>(factNames(condition.properties));
  const parts = [...(condition.allOf ?? []), ...(condition.anyOf ?? []), ...(condition.not ? [condition.not] : [])];
  for (const part of parts) for (const name of factsOf(part)) names.add(name);
  return [...names];
}

const factNames = (properties: Condition["properties"] = {}) => Object.keys(properties) as FactName[];

function evaluateTest(test: FactTest, name: FactName, facts: Facts): Evaluation {
  const value = facts[name];
  if (value === undefined) return { value: undefined, missing: [name] };
  return passes(test, FACTS[name]?.type === "strings" ? (value ?? []) : value) ? HOLDS : FAILS;
}

/** JSON Schema's answer for one value; a keyword for another type than the value's is satisfied, as there. */
function passes(test: FactTest, value: FactValue): boolean {
  if (test.const !== undefined && !same(value, test.const)) return false;
  if (test.enum && !test.enum.some((allowed) => same(value, allowed))) return false;
  if (test.contains && isList(value) && !value.some(isOneOf(test.contains))) return false;
  if (test.minimum !== undefined && typeof value === "number" && value < test.minimum) return false;
  if (test.maximum !== undefined && typeof value === "number" && value > test.maximum) return false;
  return !test.not || !passes(test.not, value);
}

const isList = (value: FactValue): value is readonly string[] => Array.isArray(value);

/** Lists are compared with null only, which stands for the empty one. */
const same = (value: FactValue, wanted: string | boolean | number | null): boolean =>
  isList(value) ? wanted === null && value.length === 0 : value === wanted;

const isOneOf =
  (wanted: NonNullable<FactTest["contains"]>) =>
  (item: string): boolean =>
    "const" in wanted ? wanted.const === item : wanted.enum.includes(item);

function negate(part: Evaluation): Evaluation {
  if (part.value === undefined) return part;
  return part.value ? FAILS : HOLDS;
}

function all(parts: readonly Evaluation[]): Evaluation {
  if (parts.some((part) => part.value === false)) return FAILS;
  return parts.some((part) => part.value === undefined) ? unknown(parts) : HOLDS;
}

function any(parts: readonly Evaluation[]): Evaluation {
  if (parts.some((part) => part.value === true)) return HOLDS;
  return parts.some((part) => part.value === undefined) ? unknown(parts) : FAILS;
}

/** Parts that are already definite don't matter any more: neither do the facts that only they read. */
function unknown(parts: readonly Evaluation[]): Evaluation {
  const [first, ...others] = parts.filter((part) => part.value === undefined);
  if (first && others.length === 0) return first;
  return { value: undefined, missing: [...new Set(parts.flatMap((part) => part.missing))] };
}
