/**
 * Which of two periods ends first when both begin on the same day. 3 months and 90 days can't be ordered once for all:
 * the answer is then two days to begin with that show it.
 */
import { addPeriod, cutToCalendar, daysForWorkingDays, type IsoDate, type Period } from "./calendar.js";

export type PeriodOrder = "shorter" | "equal" | "longer";

/** A day on which both periods begin, and when each ends. */
export interface PeriodExample {
  readonly start: IsoDate;
  readonly endOfA: IsoDate;
  readonly endOfB: IsoDate;
  /** Public holidays assumed among the working days of the period; 0 unless that alone makes the difference. */
  readonly holidays: number;
  readonly order: PeriodOrder;
}

export type PeriodComparison =
  /** The same answer whatever the day: A is shorter than, equal to or longer than B. */
  | { readonly order: PeriodOrder }
  /**
   * `orders`: which answers there are; `equal` may be left out where both others are there.
   * `examples`: two days with different answers, the opposite ones if there are.
   */
  | {
      readonly order: "depends";
      readonly orders: readonly PeriodOrder[];
      readonly examples: readonly [PeriodExample, PeriodExample];
    };

/** A never ends after B. */
export const isNeverLonger = (comparison: PeriodComparison): boolean => !ordersIn(comparison).includes("longer");

/** A always ends after B. */
export const isAlwaysLonger = (comparison: PeriodComparison): boolean => comparison.order === "longer";

const ordersIn = (comparison: PeriodComparison): readonly PeriodOrder[] =>
  comparison.order === "depends" ? comparison.orders : [comparison.order];

/**
 * Compares period A with period B from the same day. The answer holds for all days from 1901 to 2099, in which the
 * calendar repeats itself: every 4 years, with its weekdays every 28. Working days may be lengthened by public holidays:
 * at most 5 in a row, and 1 in 10.
 */
export function comparePeriods(first: Period, second: Period): PeriodComparison {
  const [a, b] = [cutToCalendar(first), cutToCalendar(second)];
  const known = orderBySize(a, b);
  if (known) return { order: known };
  const starts = startsFor(a, b);
  const found = new Map<PeriodOrder, PeriodExample>();
  for (const holidays of [NO_HOLIDAYS, { a: mostHolidays(a), b: 0 }, { a: 0, b: mostHolidays(b) }]) {
    if (holidays !== NO_HOLIDAYS && holidays.a + holidays.b === 0) continue;
    for (const start of starts) {
      const order = orderFrom(start, a, b, holidays);
      if (!found.has(order)) found.set(order, simplestExample(start, a, b, holidays, order));
      if (found.has("shorter") && found.has("longer")) return result(found);
    }
  }
  return result(found);
}

function result(found: ReadonlyMap<PeriodOrder, PeriodExample>): PeriodComparison {
  const [shorter, equal, longer] = [found.get("shorter"), found.get("equal"), found.get("longer")];
  const first = shorter ?? equal ?? longer;
  const last = longer ?? equal ?? shorter;
  if (!first || !last || first === last) return { order: first?.order ?? "equal" };
  return { order: "depends", orders: [...found.keys()], examples: [first, last] };
}

/** Periods that differ in one kind of unit only need no calendar, nor do periods that are far apart. */
function orderBySize(a: Period, b: Period): PeriodOrder | undefined {
  if (monthsOf(a) === monthsOf(b)) {
    if (minutesOf(a) === minutesOf(b)) return order(a.workingDays, b.workingDays);
    if (a.workingDays + b.workingDays === 0) return order(minutesOf(a), minutesOf(b));
  }
  const [ofA, ofB] = [extremes(a), extremes(b)];
  if (ofA.longest < ofB.shortest) return "shorter";
  return ofA.shortest > ofB.longest ? "longer" : undefined;
}

/** Bounds, in minutes, of how long a period can be. Months deviate from their average by less than 3 days in all. */
function extremes(period: Period): { readonly shortest: number; readonly longest: number } {
  const slack = monthsOf(period) === 0 ? 0 : 3;
  const days = monthsOf(period) * 30.436875;
  const work = (count: number) => [1, 2, 3, 4, 5, 6, 7].map((weekday) => daysForWorkingDays(weekday, count));
  return {
    shortest: (days - slack + Math.min(...work(period.workingDays))) * 1440 + minutesOf(period),
    longest: (days + slack + Math.max(...work(period.workingDays + mostHolidays(period)))) * 1440 + minutesOf(period),
  };
}

const monthsOf = (period: Period): number => period.years * 12 + period.months;

const minutesOf = (period: Period): number =>
  ((period.weeks * 7 + period.days) * 24 + period.hours) * 60 + period.minutes;

const order = (a: number, b: number): PeriodOrder => (a < b ? "shorter" : a > b ? "longer" : "equal");

interface Holidays {
  readonly a: number;
  readonly b: number;
}

const NO_HOLIDAYS: Holidays = { a: 0, b: 0 };

const mostHolidays = ({ workingDays }: Period): number => (workingDays === 0 ? 0 : 5 + Math.ceil(workingDays / 10));

/** A day to begin with; months count from 0. The search is done in numbers: it looks at up to 10,000 days. */
interface Start {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const EVERY_DAY: readonly number[] = Array.from({ length: 31 }, (_, index) => index + 1);

/** Up to the 28th each day of a month gives the same difference; the later ones may be cut to the month's end. */
const MONTH_ENDS: readonly number[] = [1, 28, 29, 30, 31];

/** Days that stand for all: 28 years of days, or fewer where only weekdays or only months matter. */
function startsFor(a: Period, b: Period): readonly Start[] {
  const weekdays = a.workingDays + b.workingDays > 0;
  const months = monthsOf(a) + monthsOf(b) > 0;
  // The first week of March 2026 begins on its second day, a Monday.
  if (!months) return [2, 3, 4, 5, 6, 7, 8].map((day) => ({ year: 2026, month: 2, day }));
  return starts(weekdays ? 28 : 4, weekdays ? EVERY_DAY : MONTH_ENDS);
}

function starts(years: number, daysOfMonth: readonly number[]): readonly Start[] {
  return Array.from({ length: years * 12 }, (_, index) => ({ year: 2026 + Math.floor(index / 12), month: index % 12 }))
    .flatMap(({ year, month }) => daysOfMonth.map((day) => ({ year, month, day })))
    .filter(({ year, month, day }) => day <= daysInMonth(year, month));
}

function daysInMonth(year: number, month: number): number {
  if (month === 1) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [3, 5, 8, 10].includes(month) ? 30 : 31;
}

const orderFrom = (start: Start, a: Period, b: Period, holidays: Holidays): PeriodOrder =>
  order(endFrom(start, a, holidays.a), endFrom(start, b, holidays.b));

/** The end in minutes since 1 January 1970, as if the period began at midnight; by the same rules as `addPeriod`. */
function endFrom({ year, month, day }: Start, period: Period, holidays: number): number {
  const index = year * 12 + month + monthsOf(period);
  const [endYear, endMonth] = [Math.floor(index / 12), index % 12];
  const reached = Date.UTC(endYear, endMonth, Math.min(day, daysInMonth(endYear, endMonth))) / 86_400_000;
  const whole = reached + period.weeks * 7 + period.days;
  const weekday = ((((whole + 3) % 7) + 7) % 7) + 1;
  const work = daysForWorkingDays(weekday, period.workingDays + holidays);
  return (whole + work) * 1440 + period.hours * 60 + period.minutes;
}

/** The example of an order with as few holidays as will do. */
function simplestExample(start: Start, a: Period, b: Period, most: Holidays, order: PeriodOrder): PeriodExample {
  let holidays = NO_HOLIDAYS;
  while (orderFrom(start, a, b, holidays) !== order) {
    holidays = { a: Math.min(holidays.a + 1, most.a), b: Math.min(holidays.b + 1, most.b) };
  }
  const date = new Date(Date.UTC(start.year, start.month, start.day)).toISOString().slice(0, 10);
  return {
    start: date,
    endOfA: addPeriod(date, lengthen(a, holidays.a)),
    endOfB: addPeriod(date, lengthen(b, holidays.b)),
    holidays: holidays.a + holidays.b,
    order,
  };
}

const lengthen = (period: Period, holidays: number): Period => ({
  ...period,
  workingDays: period.workingDays + holidays,
});
