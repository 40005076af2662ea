import assert from "node:assert/strict";
import fc from "fast-check";
import {
  addDays,
  addPeriod,
  addWorkingDays,
  dayNumber,
  daysBetween,
  formatDate,
  formatPeriod,
  isDuring,
  isWithin,
  LAST_DATE,
  NO_TIME,
  type Period,
  parseDate,
  parsePeriod,
} from "../../server/model/calendar.js";

const period = (text: string): Period => {
  const parsed = parsePeriod(text);
  assert.ok(parsed, `${text} is a period`);
  return parsed;
};

const date = fc
  .integer({ min: dayNumber("1901-01-01"), max: dayNumber("2099-12-31") })
  .map((day) => addDays("1970-01-01", day));

const anyPeriod: fc.Arbitrary<Period> = fc.record({
  years: fc.integer({ min: 0, max: 30 }),
  months: fc.integer({ min: 0, max: 40 }),
  weeks: fc.integer({ min: 0, max: 60 }),
  days: fc.integer({ min: 0, max: 400 }),
  hours: fc.integer({ min: 0, max: 100 }),
  minutes: fc.integer({ min: 0, max: 100 }),
  workingDays: fc.integer({ min: 0, max: 60 }),
});

describe("dates", () => {
  it("reads a date as it is written or as ISO date", () => {
    assert.equal(parseDate("1 March 2026"), "2026-03-01");
    assert.equal(parseDate(" 28  february 2029 "), "2029-02-28");
    assert.equal(parseDate("2026-03-01"), "2026-03-01");
    assert.equal(parseDate("29 February 2028"), "2028-02-29");
  });

  it("knows days that there are not", () => {
    for (const text of ["29 February 2026", "2026-02-29", "31 April 2026", "0 May 2026", "2026-13-01", "0000-01-01"]) {
      assert.equal(parseDate(text), undefined, text);
    }
  });

  it("reads nothing else", () => {
    for (const text of ["", "March 2026", "1 Marz 2026", "1.3.2026", "2026-3-1", "1 March 26", "1 March 2026 x"]) {
      assert.equal(parseDate(text), undefined, text);
    }
  });

  it("writes a date so that it can be read again", () => {
    assert.equal(formatDate("2026-03-01"), "1 March 2026");
    assert.equal(formatDate("soon"), "soon");
    assert.equal(formatDate("2026-02-30"), "2026-02-30");
    fc.assert(fc.property(date, (day) => parseDate(formatDate(day)) === day));
  });

  it("counts days", () => {
    assert.equal(daysBetween("2028-02-28", "2028-03-01"), 2);
    assert.equal(daysBetween("2026-03-01", "2026-02-28"), -1);
    fc.assert(fc.property(date, fc.nat(50_000), (day, count) => daysBetween(day, addDays(day, count)) === count));
  });

  it("includes the first and the last day", () => {
    const term = { from: "2026-03-01", until: "2029-02-28" };
    assert.deepEqual(
      ["2026-02-28", "2026-03-01", "2029-02-28", "2029-03-01"].map((day) => isDuring(day, term)),
      [false, true, true, false],
    );
    assert.ok(isDuring("1066-10-14", {}));
    assert.deepEqual(
      ["2026-02-28", "2026-03-01", "2026-03-11", "2026-03-12"].map((day) =>
        isWithin(day, "2026-03-01", period("10 days")),
      ),
      [false, true, true, false],
    );
  });
});

describe("periods", () => {
  it("reads periods", () => {
    assert.deepEqual(period("2 years 6 months"), { ...NO_TIME, years: 2, months: 6 });
    assert.deepEqual(period("10 working days"), { ...NO_TIME, workingDays: 10 });
    assert.deepEqual(period("72 hours"), { ...NO_TIME, hours: 72 });
    assert.deepEqual(period("1 week"), { ...NO_TIME, weeks: 1 });
    assert.deepEqual(period("  12   months "), { ...NO_TIME, months: 12 });
  });

  it("reads nothing else", () => {
    const wrong = [
      "",
      "years",
      "2",
      "2 yeras",
      "2 years 3 years",
      "two years",
      "2 years, 6 months",
      "-1 day",
      "99999 days",
      "1 daylong",
    ];
    for (const text of wrong) assert.equal(parsePeriod(text), undefined, text);
  });

  it("writes a period so that it can be read again", () => {
    assert.equal(formatPeriod(period("1 years 1 months")), "1 year 1 month");
    assert.equal(formatPeriod(NO_TIME), "0 days");
    assert.equal(formatPeriod(period("1 working day")), "1 working day");
    fc.assert(
      fc.property(anyPeriod, (any) => {
        assert.deepEqual(period(formatPeriod(any)), { ...any });
      }),
    );
  });

  it("adds calendar time, not days", () => {
    assert.equal(addPeriod("2026-03-01", period("2 years")), "2028-03-01");
    assert.equal(addPeriod("2026-03-01", period("730 days")), "2028-02-29");
    assert.equal(addPeriod("2026-02-28", period("2 years 6 months")), "2028-08-28");
  });

  it("takes the last day of a month that is too short", () => {
    assert.equal(addPeriod("2028-02-29", period("1 year")), "2029-02-28");
    assert.equal(addPeriod("2028-02-29", period("4 years")), "2032-02-29");
    assert.equal(addPeriod("2026-01-31", period("1 month")), "2026-02-28");
    // Years and months at once: not 28 March.
    assert.equal(addPeriod("2028-02-29", period("1 year 1 month")), "2029-03-29");
  });

  it("counts a remainder of a day as a day", () => {
    assert.equal(addPeriod("2026-03-01", period("72 hours")), "2026-03-04");
    assert.equal(addPeriod("2026-03-01", period("73 hours")), "2026-03-05");
    assert.equal(addPeriod("2026-03-01", period("30 minutes")), "2026-03-02");
  });

  it("leaves out weekends from working days", () => {
    // 2 March 2026 is a Monday.
    assert.equal(addWorkingDays("2026-03-02", 4), "2026-03-06");
    assert.equal(addWorkingDays("2026-03-02", 5), "2026-03-09");
    assert.equal(addWorkingDays("2026-03-06", 1), "2026-03-09");
    assert.equal(addWorkingDays("2026-03-07", 1), "2026-03-09");
    assert.equal(addWorkingDays("2026-03-08", 10), "2026-03-20");
    assert.equal(addWorkingDays("2026-03-07", 0), "2026-03-07");
  });

  it("counts working days like somebody with a calendar", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 60 }), (start, count) => {
        let day = start;
        for (let left = count; left > 0; ) {
          day = addDays(day, 1);
          if (![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())) left--;
        }
        assert.equal(addWorkingDays(start, count), day);
      }),
    );
  });

  it("never ends earlier when it begins later", () => {
    fc.assert(
      fc.property(date, fc.nat(40), anyPeriod, (day, later, any) => {
        assert.ok(addPeriod(day, any) <= addPeriod(addDays(day, later), any));
      }),
    );
  });

  it("ends with the calendar at the latest", () => {
    assert.equal(addPeriod("2026-03-01", period("9999 years 9999 days")), LAST_DATE);
    assert.equal(addPeriod("2026-03-01", { ...NO_TIME, minutes: Number.MAX_SAFE_INTEGER, years: 1e12 }), LAST_DATE);
  });
});
