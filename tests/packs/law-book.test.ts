import assert from "node:assert/strict";
import {
  adequacyOf,
  countryOf,
  instrumentNamed,
  isInForce,
  isMember,
  jurisdictionOf,
  makeLawBook,
  packOf,
  provisionById,
  provisionsForQuantity,
  provisionsForWant,
  provisionsInForce,
  provisionsOf,
} from "../../server/packs/law-book.js";
import type { Adequacy } from "../../server/packs/provision.js";
import { instrument, pack, provision } from "./fixture.js";

const bound = provision();
const want = provision({
  id: "xx.lighthouse.2",
  valid: { from: "2022-01-01", until: "2024-12-31" },
  effect: { requires: "log of disclosures", met: { properties: { "safeguards.log": { const: true } } } },
});
const bar = provision({ id: "xx.lighthouse.3", effect: { bars: "share", gate: "log of disclosures" } });
const adequacy = (changes: Partial<Adequacy>): Adequacy => ({
  regime: "gdpr",
  to: "XX",
  decision: "2026/1",
  scope: "the whole country",
  partial: false,
  url: "https://law.example/2026/1",
  confidence: "verified",
  ...changes,
});

const book = makeLawBook({
  packs: [pack({ instruments: [instrument({ aliases: ["LA", "Act §  1"] })], provisions: [bound, want, bar] })],
  jurisdictions: [
    { iso: "XX", name: "Nowhere", general: "gdpr", lawEnforcement: "led", confidence: "memory" },
    { iso: "XX-N", name: "North of Nowhere", general: "other", lawEnforcement: "other", confidence: "memory" },
  ],
  memberships: [
    {
      key: "SEA",
      title: "Seafarers",
      members: { XX: "2020-05-01", YY: null },
      complete: true,
      source: "a list",
      confidence: "verified",
    },
    { key: "AIR", title: "Flyers", members: { XX: null }, complete: false, source: "hearsay", confidence: "memory" },
  ],
  adequacy: [
    adequacy({ decision: "partial", partial: true, scope: "only lighthouses" }),
    adequacy({ decision: "whole", from: "2026-01-01", until: "2026-12-31" }),
    adequacy({ decision: "led", regime: "led", to: "YY" }),
  ],
});

describe("the law book", () => {
  it("finds provisions by id, instrument, want and quantity", () => {
    assert.equal(provisionById(book, "xx.lighthouse.2"), want);
    assert.equal(provisionById(book, "constructor"), undefined);
    assert.deepEqual(provisionsOf(book, "Lighthouse Act"), [bound, want, bar]);
    assert.deepEqual(provisionsForWant(book, "log of disclosures"), [want, bar]);
    assert.deepEqual(provisionsForWant(book, "onward rule"), []);
    assert.deepEqual(provisionsForQuantity(book, "retention of the copy"), [bound]);
    assert.equal(packOf(book, want)?.pack, "lighthouse");
  });

  it("finds instruments by short name and alias, whatever the capitals", () => {
    for (const name of ["Lighthouse Act", "LIGHTHOUSE  ACT", "la", "act 1", "Act §1"]) {
      assert.equal(instrumentNamed(book, name)?.short, "Lighthouse Act", name);
    }
    assert.equal(instrumentNamed(book, "Airport Act"), undefined);
  });

  it("never hides an instrument behind another's alias", () => {
    const other = makeLawBook({
      packs: [pack({ instruments: [instrument({ short: "A", aliases: ["B"] }), instrument({ short: "B" })] })],
    });
    assert.equal(instrumentNamed(other, "b")?.short, "B");
  });

  it("knows what is in force, the first and the last day included", () => {
    const inForce = (date: string) => isInForce(book, want, date);
    assert.deepEqual(["2021-12-31", "2022-01-01", "2024-12-31", "2025-01-01"].map(inForce), [false, true, true, false]);
    // The instrument itself begins in 2020.
    assert.deepEqual(provisionsInForce(book, "2019-06-01"), []);
    assert.deepEqual(provisionsInForce(book, "2026-01-01"), [bound, bar]);
  });

  it("knows members, non-members, and what it doesn't know", () => {
    const member = (iso: string, key: string, date = "2026-01-01") => isMember(book, iso, key, date);
    assert.equal(member("XX", "SEA"), true);
    assert.equal(member("XX", "SEA", "2020-04-30"), false);
    assert.equal(member("XX", "SEA", "2020-05-01"), true);
    assert.equal(member("YY", "SEA", "1900-01-01"), true);
    assert.equal(member("ZZ", "SEA"), false);
    assert.equal(member("ZZ", "AIR"), undefined);
    assert.equal(member("XX", "LAND"), undefined);
    assert.equal(member("XX-N", "SEA"), true);
    assert.equal(member("constructor", "AIR"), undefined);
  });

  it("finds jurisdictions, and those of parts of a country", () => {
    assert.equal(jurisdictionOf(book, "XX")?.name, "Nowhere");
    assert.equal(jurisdictionOf(book, "XX-N")?.name, "North of Nowhere");
    assert.equal(jurisdictionOf(book, "XX-S")?.name, "Nowhere");
    assert.equal(jurisdictionOf(book, "ZZ"), undefined);
    assert.equal(countryOf("GB-NIR"), "GB");
  });

  it("prefers a decision for the whole country, while it lasts", () => {
    const decision = (iso: string, date: string) => adequacyOf(book, "gdpr", iso, date)?.decision;
    assert.equal(decision("XX", "2025-12-31"), "partial");
    assert.equal(decision("XX", "2026-01-01"), "whole");
    assert.equal(decision("XX-N", "2026-12-31"), "whole");
    assert.equal(decision("XX", "2027-01-01"), "partial");
    assert.equal(decision("YY", "2026-01-01"), undefined);
    assert.equal(adequacyOf(book, "led", "YY", "2026-01-01")?.decision, "led");
  });

  it("lets a later entry replace an earlier one", () => {
    const again = makeLawBook({
      jurisdictions: [
        ...book.jurisdictions.values(),
        { iso: "XX", name: "Somewhere", general: "other", lawEnforcement: "other", confidence: "verified" },
      ],
    });
    assert.equal(jurisdictionOf(again, "XX")?.name, "Somewhere");
  });
});
