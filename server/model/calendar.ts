/**
 * Dates and periods as agreements and laws mean them: calendar time, never a count of seconds.
 *
 * Rules, stated once:
 * - Years and months are added first, then weeks and days, then working days, then hours and minutes.
 * - Where the month has no such day, its last day counts: 29 February + 1 year = 28 February.
 * - Working days are Monday to Friday; public holidays are not known here, so the day found is the earliest possible.
 * - A date says nothing about the hour of an event: a remainder of a day counts as a whole day.
 * - `within` and `until` include the last day, up to its end.
 */
import { Temporal } from "temporal-polyfill";

/** `2026-03-01`; years 0001 to 9999. Two of them compare as text. */
export type IsoDate = string;

/** A period as written: `2 years 6 months` and `30 months` are kept apart, though they always end on the same day. */
export interface Period {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly workingDays: number;
}

export const NO_TIME: Period = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0, workingDays: 0 };

/** The last date that the language can write; sums end there. */
export const LAST_DATE: IsoDate = "9999-12-31";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const UNITS: readonly { readonly unit: keyof Period; readonly word: string }[] = [
  { unit: "years", word: "year" },
  { unit: "months", word: "month" },
  { unit: "weeks", word: "week" },
  { unit: "days", word: "day" },
  { unit: "workingDays", word: "working day" },
  { unit: "hours", word: "hour" },
  { unit: "minutes", word: "minute" },
];

/** One number and its unit, at the start of what is left. Four digits keep every sum within the calendar. */
const PART = /^(\d{1,4})\s+(working\s+day|year|month|week|day|hour|minute)s?(?:\s+(?=\d)|$)/;

/** Reads `2 years 6 months`, `10 working days`, `72 hours`; undefined for anything else, and for a unit said twice. */
export function parsePeriod(text: string): Period | undefined {
  const period: { -readonly [K in keyof Period]: number } = { ...NO_TIME };
  const said = new Set<keyof Period>();
  let rest = text.trim();
  while (rest !== "") {
    const match = PART.exec(rest);
    const word = match?.[2]?.replace(/\s+/, " ");
    const unit = UNITS.find((candidate) => candidate.word === word)?.unit;
    if (!match || !unit || said.has(unit)) return undefined;
    said.add(unit);
    period[unit] = Number(match[1]);
    rest = rest.slice(match[0].length);
  }
  return said.size > 0 ? period : undefined;
}

/** The period as the language writes it: `2 years 6 months`; `0 days` for none. */
export function formatPeriod(period: Period): string {
  const parts = UNITS.filter(({ unit }) => period[unit] !== 0).map(
    ({ unit, word }) => `${period[unit]} ${word}${period[unit] === 1 ? "" : "s"}`,
  );
  return parts.length > 0 ? parts.join(" ") : "0 days";
}

/** Reads `1 March 2026` or `2026-03-01`; undefined where there is no such day. */
export function parseDate(text: string): IsoDate | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = /^(\d{1,2})\s+([A-Za-z]+)\s+(\d{4})$/.exec(text.trim());
  if (!written) return undefined;
  const month = MONTHS.findIndex((name) => name.toLowerCase() === written[2]?.toLowerCase());
  return dateOf(Number(written[3]), month + 1, Number(written[1]));
}

/** `2026-03-01` as `1 March 2026`; a text that is no ISO date comes back as it is. */
export function formatDate(date: IsoDate): string {
  const [year, month, day] = date.split("-");
  const name = MONTHS[Number(month) - 1];
  return parseDate(date) === date && name ? `${Number(day)} ${name} ${year}` : date;
}

/**
 * The day on which a period that begins with `date` ends; `LAST_DATE` at the latest.
 * @throws RangeError if `date` is no ISO date
 */
export function addPeriod(date: IsoDate, period: Period): IsoDate {
  const { years, months, weeks, days, hours, minutes, workingDays } = cutToCalendar(period);
  const whole = Temporal.PlainDate.from(date).add({ years, months }).add({ weeks, days });
  const restOfDay = Math.ceil((hours * 60 + minutes) / 1440);
  const end = whole.add({ days: daysForWorkingDays(whole.dayOfWeek, workingDays) + restOfDay });
  return end.year > 9999 ? LAST_DATE : end.toString();
}

/** No period is longer than what there is of the calendar: a slip of the keyboard makes no sum that can't be done. */
export function cutToCalendar(period: Period): Period {
  const most = (unitsPerYear: number) => 10_000 * unitsPerYear;
  return {
    years: Math.min(period.years, most(1)),
    months: Math.min(period.months, most(12)),
    weeks: Math.min(period.weeks, most(53)),
    days: Math.min(period.days, most(366)),
    hours: Math.min(period.hours, most(366 * 24)),
    minutes: Math.min(period.minutes, most(366 * 1440)),
    workingDays: Math.min(period.workingDays, most(262)),
  };
}

/** The day `count` working days (Monday to Friday) after `date`; for 0 the date itself, even on a weekend. */
export const addWorkingDays = (date: IsoDate, count: number): IsoDate =>
  addPeriod(date, { ...NO_TIME, workingDays: count });

/** The date `count` days later, or earlier for a negative count. */
export const addDays = (date: IsoDate, count: number): IsoDate =>
  Temporal.PlainDate.from(date).add({ days: count }).toString();

/** Days from one date to another; negative where the second is the earlier one. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/** Whether something done on `date` is within `period` of the event: the last day is included. */
export const isWithin = (date: IsoDate, event: IsoDate, period: Period): boolean =>
  event <= date && date <= addPeriod(event, period);

/** Whether the date lies in the interval: both its first and its last day are included; an absent end is open. */
export const isDuring = (date: IsoDate, interval: { readonly from?: IsoDate; readonly until?: IsoDate }): boolean =>
  (interval.from === undefined || interval.from <= date) && (interval.until === undefined || date <= interval.until);

/** Days since 1 January 1970. */
export function dayNumber(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

/** How many calendar days `count` working days take, beginning on a weekday numbered from Monday = 1. */
export function daysForWorkingDays(weekday: number, count: number): number {
  if (count === 0) return 0;
  // From a weekend one counts as from the Friday before it.
  const sinceFriday = Math.max(0, weekday - 5);
  const steps = weekday - sinceFriday - 1 + count;
  return Math.floor(steps / 5) * 7 + (steps % 5) - (weekday - 1);
}

function dateOf(year: number, month: number, day: number): IsoDate | undefined {
  if (year < 1 || month < 1 || month > 12 || day < 1) return undefined;
  const { daysInMonth } = new Temporal.PlainYearMonth(year, month);
  if (day > daysInMonth) return undefined;
  const digits = (value: number, length: number) => String(value).padStart(length, "0");
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}
