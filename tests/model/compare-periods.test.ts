import assert from "node:assert/strict";
import fc from "fast-check";
import { addDays, addPeriod, dayNumber, type Period, parsePeriod } from "../../server/model/calendar.js";
import {
  comparePeriods,
  isAlwaysLonger,
  isNeverLonger,
  type PeriodComparison,
} from "../../server/model/compare-periods.js";

const period = (text: string): Period => {
  const parsed = parsePeriod(text);
  assert.ok(parsed, `${text} is a period`);
  return parsed;
};

const compare = (a: string, b: string): PeriodComparison => comparePeriods(period(a), period(b));

describe("comparing periods", () => {
  it("orders periods of the same units", () => {
    assert.deepEqual(compare("2 years 6 months", "30 months"), { order: "equal" });
    assert.deepEqual(compare("2 years", "25 months"), { order: "shorter" });
    assert.deepEqual(compare("71 hours", "3 days"), { order: "shorter" });
    assert.deepEqual(compare("72 hours", "3 days"), { order: "equal" });
    assert.deepEqual(compare("15 days", "2 weeks"), { order: "longer" });
    assert.deepEqual(compare("5 working days", "10 working days"), { order: "shorter" });
  });

  it("orders periods that are far enough apart", () => {
    assert.deepEqual(compare("3 months", "93 days"), { order: "shorter" });
    assert.deepEqual(compare("1 year", "364 days"), { order: "longer" });
    assert.deepEqual(compare("10 working days", "1 year"), { order: "shorter" });
    assert.deepEqual(compare("26 working days", "1 month"), { order: "longer" });
    assert.deepEqual(compare("9999 years", "1 day"), { order: "longer" });
  });

  it("shows with two days that months and days can't be ordered", () => {
    assert.deepEqual(compare("3 months", "90 days"), {
      order: "depends",
      orders: ["equal", "shorter", "longer"],
      examples: [
        { start: "2026-01-31", endOfA: "2026-04-30", endOfB: "2026-05-01", holidays: 0, order: "shorter" },
        { start: "2026-03-01", endOfA: "2026-06-01", endOfB: "2026-05-30", holidays: 0, order: "longer" },
      ],
    });
  });

  it("knows that two years may be a day more than 730 days, and never less", () => {
    const comparison = compare("730 days", "2 years");
    assert.ok(isNeverLonger(comparison));
    assert.ok(!isAlwaysLonger(compare("2 years", "730 days")));
    assert.equal(compare("2 years", "732 days").order, "shorter");
  });

  it("lets public holidays lengthen working days", () => {
    const comparison = compare("10 working days", "14 days");
    assert.ok(comparison.order === "depends");
    assert.deepEqual(
      comparison.examples.map(({ order, holidays }) => [order, holidays > 0]),
      [
        ["shorter", false],
        ["longer", true],
      ],
    );
  });

  it("needs no holiday to tell three working days from 72 hours", () => {
    const comparison = compare("3 working days", "72 hours");
    assert.ok(comparison.order === "depends");
    assert.deepEqual(
      comparison.examples.map(({ order, holidays }) => [order, holidays]),
      [
        ["equal", 0],
        ["longer", 0],
      ],
    );
  });

  const small = fc.record({
    years: fc.integer({ min: 0, max: 4 }),
    months: fc.integer({ min: 0, max: 14 }),
    weeks: fc.integer({ min: 0, max: 3 }),
    days: fc.integer({ min: 0, max: 40 }),
    hours: fc.constant(0),
    minutes: fc.constant(0),
    workingDays: fc.constantFrom(0, 0, 0, 3, 20),
  });
  const start = fc
    .integer({ min: dayNumber("1901-01-01"), max: dayNumber("2090-12-31") })
    .map((day) => addDays("1970-01-01", day));
  const orderOn = (day: string, a: Period, b: Period) => {
    const [endOfA, endOfB] = [addPeriod(day, a), addPeriod(day, b)];
    return endOfA < endOfB ? "shorter" : endOfA > endOfB ? "longer" : "equal";
  };

  /** A period nearly as long in other units: the hard case. */
  const nearly = fc.tuple(small, fc.integer({ min: -3, max: 3 })).map(([a, more]): [Period, Period] => {
    const days = dayNumber(addPeriod("2026-03-02", a)) - dayNumber("2026-03-02") + more;
    return [a, { ...a, years: 0, months: 0, weeks: 0, workingDays: 0, days: Math.max(0, days) }];
  });

  it("is right about every day from 1901 to 2099", () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(small, small), nearly), start, ([a, b], day) => {
        const comparison = comparePeriods(a, b);
        const orders = comparison.order === "depends" ? comparison.orders : [comparison.order];
        if (orders.includes("shorter") && orders.includes("longer")) return;
        assert.ok(orders.includes(orderOn(day, a, b)), `${orderOn(day, a, b)} is among ${orders}`);
      }),
      { numRuns: 300 },
    );
  });

  it("gives examples that are true", () => {
    fc.assert(
      fc.property(nearly, ([a, b]) => {
        const comparison = comparePeriods(a, b);
        if (comparison.order !== "depends") return;
        const [first, second] = comparison.examples;
        assert.notEqual(first.order, second.order);
        for (const example of comparison.examples) {
          assert.equal(
            example.endOfA < example.endOfB ? "shorter" : example.endOfA > example.endOfB ? "longer" : "equal",
            example.order,
          );
          if (example.holidays === 0) assert.equal(orderOn(example.start, a, b), example.order);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is the reverse of the reversed comparison", () => {
    const reversed = { shorter: "longer", equal: "equal", longer: "shorter", depends: "depends" } as const;
    fc.assert(
      fc.property(fc.oneof(fc.tuple(small, small), nearly), ([a, b]) => {
        assert.equal(comparePeriods(b, a).order, reversed[comparePeriods(a, b).order]);
      }),
      { numRuns: 100 },
    );
  });
});
