/** Conditions against what is known: which of them hold, and which facts are still open, in the drafter's words. */
import type { Condition, ConditionDetail, Limit, PartyRef } from "../../grammar/syntax.js";
import { entry } from "../../grammar/vocabulary.js";
import { type Agreement, expandCondition, periodOf } from "../model/agreement.js";
import { comparePeriods, isNeverLonger } from "../model/compare-periods.js";
import { wordsAsked } from "../model/terms.js";
import { all, any, not, type Truth } from "./truth.js";

/** A condition as a drafter writes it, and whether it holds. */
export interface GivenFact {
  readonly condition: Condition;
  readonly holds: boolean;
}

export interface Truths {
  readonly value: Truth;
  /** Unknown atoms, in the drafter's words. */
  readonly open: readonly string[];
}

const sameParty = (required: PartyRef | undefined, given: PartyRef | undefined): boolean => {
  if (!required) return true;
  if (!given || required.type !== given.type) return false;
  if (required.type === "named" && given.type === "named") return required.name.text === given.name.text;
  if (required.type === "class" && given.type === "class")
    return (
      required.kind.term === given.kind.term &&
      required.places.every((place) => given.places.some((each) => each.text === place.text))
    );
  if (required.type === "members" && given.type === "members") return required.of.text === given.of.text;
  if (required.type === "its" && given.type === "its") return required.kind.term === given.kind.term;
  if (required.type === "subjects" && given.type === "subjects") return required.subjects.term === given.subjects.term;
  return required.type === "relative" && given.type === "relative" && required.who.term === given.who.term;
};

/** A required `at least 4 years` is met by `at least 5 years`; `at most` the other way round. */
const limitCovers = (required: Limit | undefined, given: Limit | undefined): boolean => {
  if (!required) return true;
  if (!given || required.bound !== given.bound) return false;
  const [short, long] = required.bound === "at most" ? [given, required] : [required, given];
  return isNeverLonger(comparePeriods(periodOf(short.period), periodOf(long.period)));
};

const detailCovers = (required: ConditionDetail, given: ConditionDetail): boolean =>
  required.phrase.term === given.phrase.term &&
  (required.text === undefined || required.text.text === given.text?.text);

/** Whether a condition is at least as strong as another: where it holds, the other holds. */
const implies = (strong: Condition, weak: Condition): boolean => {
  if (strong.type === "or") return strong.parts.every((part) => implies(part, weak));
  if (weak.type === "and") return weak.parts.every((part) => implies(strong, part));
  if (strong.type === "and" && strong.parts.some((part) => implies(part, weak))) return true;
  if (weak.type === "or") return weak.parts.some((part) => implies(strong, part));
  if (strong.type === "named" || weak.type === "named")
    return strong.type === "named" && weak.type === "named" && strong.name.text === weak.name.text;
  if (strong.type === "quoted" || weak.type === "quoted")
    return strong.type === "quoted" && weak.type === "quoted" && strong.text.text === weak.text.text;
  if (strong.type !== "kind" || weak.type !== "kind") return false;
  return (
    strong.phrase.term === weak.phrase.term &&
    sameParty(weak.by, strong.by) &&
    (weak.text === undefined || weak.text.text === strong.text?.text) &&
    limitCovers(weak.limit, strong.limit) &&
    (weak.stating ?? []).every((words) => strong.stating?.some((each) => each.text === words.text) === true) &&
    weak.details.every((detail) => strong.details.some((each) => detailCovers(detail, each)))
  );
};

const groupOf = (condition: Condition): string | undefined =>
  condition.type === "kind" ? entry("condition", condition.phrase.term)?.group : undefined;

/** Whose consent a refusal rules out: that of the one who refuses; where that is not said, of anybody. */
const REFUSALS = new Map<string, readonly string[] | "anybody">([
  ["refusal of consent", "anybody"],
  ["refusal of the victim", ["consent of the victim", "consent of the person", "consent of the child"]],
  ["refusal of the guardian", ["consent of the guardian"]],
]);

const refuses = (refusal: Condition, consent: Condition): boolean => {
  if (refusal.type !== "kind" || consent.type !== "kind" || groupOf(consent) !== "consent of the person") return false;
  const whose = REFUSALS.get(refusal.phrase.term);
  return whose === "anybody" || whose?.includes(consent.phrase.term) === true;
};

/** Somebody who agrees does not refuse, and the other way round. */
const excludes = (given: Condition, condition: Condition): boolean => {
  if (given.type === "and") return given.parts.some((part) => excludes(part, condition));
  if (given.type === "or") return given.parts.every((part) => excludes(part, condition));
  return refuses(given, condition) || refuses(condition, given);
};

/** What is given settles a condition: something as strong holds, or something that it would imply does not. */
const settled = (given: readonly GivenFact[], condition: Condition): Truth => {
  if (given.some((fact) => fact.holds && implies(fact.condition, condition))) return true;
  const denied = given.some((fact) =>
    fact.holds ? excludes(fact.condition, condition) : implies(condition, fact.condition),
  );
  return denied ? false : undefined;
};

/** A condition in the drafter's words; a named one by its name. */
export const wordsOf = (agreement: Agreement, condition: Condition): string => {
  if (condition.type === "named") return condition.name.text;
  return wordsAsked(condition) ?? agreement.tree.text.slice(condition.start, condition.end).replace(/\s+/g, " ");
};

/**
 * A condition is settled by facts that are as strong, by what they are called or by what they mean; else by its parts. A
 * named one is asked for by its name: that is how a drafter answers.
 */
export const truthOf = (agreement: Agreement, condition: Condition, given: readonly GivenFact[]): Truths => {
  const meaning = expandCondition(agreement, condition);
  const facts = given.map((fact) => ({ ...fact, condition: expandCondition(agreement, fact.condition) }));
  const direct = settled(given, condition) ?? settled(facts, meaning);
  if (direct !== undefined) return { value: direct, open: [] };
  if (condition.type === "and" || condition.type === "or") {
    const parts = condition.parts.map((part) => truthOf(agreement, part, given));
    const value = (condition.type === "and" ? all : any)(parts.map((part) => part.value));
    return {
      value,
      open: value === undefined ? parts.flatMap((part) => (part.value === undefined ? part.open : [])) : [],
    };
  }
  const value = meaning.type === "and" || meaning.type === "or" ? truthOf(agreement, meaning, facts).value : undefined;
  return { value, open: value === undefined ? [wordsOf(agreement, condition)] : [] };
};

export const noneOf = (truths: readonly Truths[]): Truth => all(truths.map((truth) => not(truth.value)));
