/**
 * Limits of time that run from events. Some events never come later than others (receipt never later than last use),
 * most are in no order. So a limit may hold whatever the dates, fail whatever the dates, or depend on them; then two
 * sets of example dates show it.
 */
import { type EntryOf, vocabularyInUse } from "../../grammar/vocabulary.js";
import { addPeriod, type IsoDate, NO_TIME, type Period } from "./calendar.js";
import { comparePeriods, isAlwaysLonger, isNeverLonger } from "./compare-periods.js";

/** For an event, the events that never come later than it, and those that it is a kind of. */
export type EventOrder = ReadonlyMap<string, { readonly after?: readonly string[]; readonly isA?: readonly string[] }>;

const knownOrders = new WeakMap<readonly EntryOf<"event">[], EventOrder>();

/** The order of the events of the vocabulary; a declared event is in none. */
export const eventOrder = (): EventOrder => {
  const events = vocabularyInUse().event;
  const order = knownOrders.get(events) ?? new Map(events.map((event) => [event.term, event]));
  knownOrders.set(events, order);
  return order;
};

/** A period from an event; without an event (a repeated review, or one left open) only the same lack compares. */
export interface TimeLimit {
  readonly period: Period;
  readonly from?: string;
}

/** Dates that show how two limits can turn out. */
export interface LimitExample {
  /** Date of each event; the empty name stands for an event that isn't said. */
  readonly dates: { readonly [event: string]: IsoDate };
  readonly endOfA: IsoDate;
  readonly endOfB: IsoDate;
  /** A ends no later than B. */
  readonly met: boolean;
  /** Public holidays assumed among the working days. */
  readonly holidays: number;
}

export type LimitComparison =
  | { readonly verdict: "met" }
  | { readonly verdict: "violated" }
  /** One example of each outcome: first met, then violated. */
  | { readonly verdict: "unknown"; readonly examples: readonly [LimitExample, LimitExample] };

/** The event and everything it leads to, each once: a set is walked in the order in which it grows. */
function reachedFrom(event: string, next: (event: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set([event]);
  for (const each of reached) for (const further of next(each)) reached.add(further);
  return reached;
}

/** Whether the first event never comes later than the second. Each event does so with itself, and with what it is a kind of. */
export function isNeverLater(order: EventOrder, first: string, second: string): boolean {
  const after = (event: string) => order.get(event)?.after ?? [];
  const isA = (event: string) => order.get(event)?.isA ?? [];
  if (reachedFrom(second, (event) => [...after(event), ...isA(event)]).has(first)) return true;
  // Two kinds of one event are not at one time: from the second nothing is taken for what it is a kind of.
  const earlier = reachedFrom(second, after);
  return [...reachedFrom(first, isA)].some((event) => earlier.has(event));
}

/**
 * Whether limit A (the agreement's) always ends no later than limit B (the law's): "met", always later: "violated", or
 * it depends on the dates: "unknown". For a shortest period swap them: the law's must end no later than the agreement's.
 *
 * @param start the earlier date in the examples
 */
export function compareLimits(
  order: EventOrder,
  a: TimeLimit,
  b: TimeLimit,
  start: IsoDate = "2026-03-01",
): LimitComparison {
  const [eventA, eventB] = [a.from ?? "", b.from ?? ""];
  const noLater = isNeverLater(order, eventA, eventB);
  const noEarlier = isNeverLater(order, eventB, eventA);
  const periods = comparePeriods(a.period, b.period);
  if (noLater && isNeverLonger(periods)) return { verdict: "met" };
  if (noEarlier && isAlwaysLonger(periods)) return { verdict: "violated" };

  const examples: LimitExample[] = [];
  // Both events on one day will do, as long as no event must come strictly later than another.
  if (periods.order === "depends") {
    for (const { start: day, endOfA, endOfB, holidays, order: result } of periods.examples) {
      examples.push({ dates: { [eventA]: day, [eventB]: day }, endOfA, endOfB, met: result !== "longer", holidays });
    }
  } else {
    // By the periods, not the dates: 23 hours and 24 hours end on the same day.
    examples.push({ ...exampleOf(a, b, start, start), met: periods.order !== "longer" });
  }
  if (!noLater) examples.push(exampleOf(a, b, laterThan(start, b.period), start));
  if (!noEarlier) examples.push(exampleOf(a, b, start, laterThan(start, a.period)));
  const met = examples.find((example) => example.met);
  const violated = examples.find((example) => !example.met);
  if (met && violated) return { verdict: "unknown", examples: [met, violated] };
  return { verdict: met ? "met" : "violated" };
}

function exampleOf(a: TimeLimit, b: TimeLimit, dateA: IsoDate, dateB: IsoDate): LimitExample {
  const [endOfA, endOfB] = [addPeriod(dateA, a.period), addPeriod(dateB, b.period)];
  const dates = { [a.from ?? ""]: dateA, [b.from ?? ""]: dateB };
  return { dates, endOfA, endOfB, met: endOfA <= endOfB, holidays: 0 };
}

/** A date so late that the period from `start` is over. */
const laterThan = (start: IsoDate, period: Period): IsoDate =>
  addPeriod(addPeriod(start, period), { ...NO_TIME, months: 6 });
