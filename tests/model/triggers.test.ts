import assert from "node:assert/strict";
import fc from "fast-check";
import { isKindOf } from "../../grammar/vocabulary.js";
import { addDays, addPeriod, type Period, parsePeriod } from "../../server/model/calendar.js";
import {
  compareLimits,
  type EventOrder,
  eventOrder,
  isNeverLater,
  type TimeLimit,
} from "../../server/model/triggers.js";

/** collection ≤ receipt ≤ last use; case opening ≤ case closure. */
const ORDER: EventOrder = new Map([
  ["collection", {}],
  ["receipt", { after: ["collection"] }],
  ["last use", { after: ["receipt"] }],
  ["case opening", {}],
  ["case closure", { after: ["case opening"] }],
]);

const period = (text: string): Period => {
  const parsed = parsePeriod(text);
  assert.ok(parsed, `${text} is a period`);
  return parsed;
};

const limit = (text: string, from?: string): TimeLimit => ({ period: period(text), ...(from && { from }) });

describe("the order of events", () => {
  it("follows events over others", () => {
    assert.ok(isNeverLater(ORDER, "collection", "last use"));
    assert.ok(!isNeverLater(ORDER, "last use", "collection"));
    assert.ok(isNeverLater(ORDER, "receipt", "receipt"));
    assert.ok(!isNeverLater(ORDER, "receipt", "case closure"));
  });

  it("knows nothing of an event that isn't declared, but that it is itself", () => {
    assert.ok(isNeverLater(ORDER, "full moon", "full moon"));
    assert.ok(!isNeverLater(ORDER, "full moon", "receipt"));
  });

  it("ends on a circle", () => {
    const circle: EventOrder = new Map([
      ["a", { after: ["b"] }],
      ["b", { after: ["a"] }],
    ]);
    assert.ok(isNeverLater(circle, "a", "b"));
    assert.ok(!isNeverLater(circle, "a", "c"));
  });
});

describe("the events of the vocabulary", () => {
  it("are ordered by events that there are", () => {
    for (const [event, { after = [] }] of eventOrder()) {
      for (const earlier of after) assert.ok(eventOrder().has(earlier), `${event} after ${earlier}`);
    }
  });

  it("have no circle", () => {
    for (const first of eventOrder().keys()) {
      for (const second of eventOrder().keys()) {
        const both = isNeverLater(eventOrder(), first, second) && isNeverLater(eventOrder(), second, first);
        const one = isKindOf("event", first, second) || isKindOf("event", second, first);
        assert.ok(!both || one, `${first} and ${second}`);
      }
    }
  });

  it("have the order that agreements rely on", () => {
    assert.ok(isNeverLater(eventOrder(), "collection", "receipt"));
    assert.ok(isNeverLater(eventOrder(), "receipt", "last use"));
    assert.ok(isNeverLater(eventOrder(), "case opening", "case closure"));
    assert.ok(!isNeverLater(eventOrder(), "receipt", "case closure"));
  });
});

describe("comparing limits", () => {
  const compare = (a: TimeLimit, b: TimeLimit) => compareLimits(ORDER, a, b);

  it("compares the periods where the event is the same", () => {
    assert.equal(compare(limit("3 years", "receipt"), limit("5 years", "receipt")).verdict, "met");
    assert.equal(compare(limit("5 years", "receipt"), limit("5 years", "receipt")).verdict, "met");
    assert.equal(compare(limit("6 years", "receipt"), limit("5 years", "receipt")).verdict, "violated");
    assert.equal(compare(limit("6 months"), limit("12 months")).verdict, "met");
  });

  it("is met by an earlier event with no longer period", () => {
    assert.equal(compare(limit("5 years", "collection"), limit("5 years", "receipt")).verdict, "met");
  });

  it("is violated by a later event with a longer period", () => {
    assert.equal(compare(limit("6 years", "last use"), limit("5 years", "receipt")).verdict, "violated");
    assert.equal(compare(limit("24 hours", "last use"), limit("23 hours", "receipt")).verdict, "violated");
  });

  it("shows with two sets of dates that events in no order decide nothing", () => {
    assert.deepEqual(compare(limit("3 years", "case closure"), limit("5 years", "receipt")), {
      verdict: "unknown",
      examples: [
        {
          dates: { "case closure": "2026-03-01", receipt: "2026-03-01" },
          endOfA: "2029-03-01",
          endOfB: "2031-03-01",
          met: true,
          holidays: 0,
        },
        {
          dates: { "case closure": "2031-09-01", receipt: "2026-03-01" },
          endOfA: "2034-09-01",
          endOfB: "2031-03-01",
          met: false,
          holidays: 0,
        },
      ],
    });
  });

  it("doesn't know about a shorter period from a later event, nor about a longer one from an earlier event", () => {
    assert.equal(compare(limit("3 years", "last use"), limit("5 years", "receipt")).verdict, "unknown");
    assert.equal(compare(limit("6 years", "collection"), limit("5 years", "receipt")).verdict, "unknown");
    assert.equal(compare(limit("24 hours", "collection"), limit("23 hours", "receipt")).verdict, "unknown");
  });

  it("doesn't know about an event that is not said", () => {
    assert.equal(compare(limit("3 years"), limit("5 years", "receipt")).verdict, "unknown");
  });

  it("is met where the periods may be equal but never longer", () => {
    assert.equal(compare(limit("730 days", "receipt"), limit("2 years", "receipt")).verdict, "met");
    assert.equal(compare(limit("2 years", "receipt"), limit("730 days", "receipt")).verdict, "unknown");
    assert.equal(compare(limit("2 years", "last use"), limit("730 days", "receipt")).verdict, "unknown");
  });

  const events = ["collection", "receipt", "last use", "case closure"] as const;
  const anyLimit: fc.Arbitrary<TimeLimit> = fc.record({
    from: fc.constantFrom(...events),
    period: fc.constantFrom("1 month", "30 days", "31 days", "1 year", "365 days", "2 years", "10 days").map(period),
  });
  /** Dates that keep the order. */
  const dates = fc
    .array(fc.nat(500), { minLength: 4, maxLength: 4 })
    .map(([first = 0, second = 0, third = 0, closure = 0]) => {
      const day = (offset: number) => addDays("2026-01-01", offset);
      return new Map([
        ["collection", day(first)],
        ["receipt", day(first + second)],
        ["last use", day(first + second + third)],
        ["case closure", day(closure)],
      ]);
    });

  it("is never wrong when definite", () => {
    fc.assert(
      fc.property(anyLimit, anyLimit, dates, (a, b, on) => {
        const { verdict } = compare(a, b);
        if (verdict === "unknown") return;
        const end = ({ from = "", period }: TimeLimit) => addPeriod(on.get(from) ?? "", period);
        assert.equal(end(a) <= end(b), verdict === "met");
      }),
      { numRuns: 500 },
    );
  });

  it("gives examples that keep the order and are true", () => {
    fc.assert(
      fc.property(anyLimit, anyLimit, (a, b) => {
        const comparison = compare(a, b);
        if (comparison.verdict !== "unknown") return;
        assert.deepEqual(
          comparison.examples.map(({ met }) => met),
          [true, false],
        );
        for (const { dates: on, endOfA, endOfB, met } of comparison.examples) {
          assert.equal(endOfA, addPeriod(on[a.from ?? ""] ?? "", a.period));
          assert.equal(endOfB, addPeriod(on[b.from ?? ""] ?? "", b.period));
          assert.equal(endOfA <= endOfB, met);
          for (const [first, one] of Object.entries(on)) {
            for (const [second, other] of Object.entries(on)) {
              if (isNeverLater(ORDER, first, second)) assert.ok(one <= other);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
