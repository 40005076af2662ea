/** Conditions that can never hold together, such as consent and refusal of one person. */
import type { Condition } from "../../grammar/syntax.js";
import { type Agreement, expandCondition, periodOf } from "../model/agreement.js";
import { comparePeriods, isAlwaysLonger } from "../model/compare-periods.js";
import { truthOf } from "./given.js";

/** More cases than this are not looked at: they count as possible. */
const MAX_CASES = 64;

/** The cases in which a condition holds, each a list of what must be so in it; undefined: too many. */
const casesOf = (condition: Condition): (readonly Condition[])[] | undefined => {
  if (condition.type === "or") {
    const parts = condition.parts.map(casesOf);
    const cases = parts.flatMap((part) => part ?? []);
    return parts.includes(undefined) || cases.length > MAX_CASES ? undefined : cases;
  }
  if (condition.type === "and") return casesOfAll(condition.parts);
  return [[condition]];
};

const casesOfAll = (conditions: readonly Condition[]): (readonly Condition[])[] | undefined => {
  let cases: (readonly Condition[])[] = [[]];
  for (const condition of conditions) {
    const more = casesOf(condition);
    if (!more || cases.length * more.length > MAX_CASES) return undefined;
    cases = cases.flatMap((before) => more.map((part) => [...before, ...part]));
  }
  return cases;
};

/** `punishable by at least 5 years` and `punishable by at most 3 years`. */
const limitsExclude = (a: Condition, b: Condition): boolean => {
  if (a.type !== "kind" || b.type !== "kind" || a.phrase.term !== b.phrase.term || !a.limit || !b.limit) return false;
  if (a.limit.bound !== "at least" || b.limit.bound !== "at most") return false;
  return isAlwaysLonger(comparePeriods(periodOf(a.limit.period), periodOf(b.limit.period)));
};

const exclude = (agreement: Agreement, a: Condition, b: Condition): boolean =>
  truthOf(agreement, b, [{ condition: a, holds: true }]).value === false || limitsExclude(a, b) || limitsExclude(b, a);

/** Two conditions of one case that exclude each other, or one that brings about what is excepted. */
export interface Contradiction {
  readonly one: Condition;
  readonly other: Condition;
  /** `other` is an exception, not a second condition. */
  readonly excepted: boolean;
}

const contradictionIn = (
  agreement: Agreement,
  needed: readonly Condition[],
  excepted: readonly Condition[],
): Contradiction | undefined => {
  for (const [index, one] of needed.entries()) {
    const other = needed.slice(index + 1).find((each) => exclude(agreement, one, each));
    if (other) return { one, other, excepted: false };
  }
  for (const other of excepted) {
    const given = needed.map((condition) => ({ condition, holds: true }));
    const one = needed.find((each) => truthOf(agreement, other, [{ condition: each, holds: true }]).value === true);
    if (one) return { one, other, excepted: true };
    const [first] = needed;
    if (first && truthOf(agreement, other, given).value === true) return { one: first, other, excepted: true };
  }
  return undefined;
};

/**
 * Why conditions can never hold together while none of the exceptions does; undefined where they can, or where it is not
 * known. Alternatives have to fail one by one; the first contradiction stands for all.
 */
export const contradiction = (
  agreement: Agreement,
  conditions: readonly Condition[],
  excepted: readonly Condition[] = [],
): Contradiction | undefined => {
  const cases = casesOfAll(conditions.map((condition) => expandCondition(agreement, condition)));
  if (!cases || cases.length === 0) return undefined;
  const found = cases.map((needed) => contradictionIn(agreement, needed, excepted));
  return found.every((each) => each !== undefined) ? found[0] : undefined;
};

/** Alternatives as one condition. */
export const anyOf = (alternatives: readonly Condition[]): readonly Condition[] => {
  const [first] = alternatives;
  if (!first || alternatives.length === 1) return alternatives;
  return [{ type: "or", parts: alternatives, start: first.start, end: alternatives.at(-1)?.end ?? first.end }];
};
