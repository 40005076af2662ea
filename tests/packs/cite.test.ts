import assert from "node:assert/strict";
import fc from "fast-check";
import { findProvision, parseCitation, provisionsAt, provisionsWithin, regimesOf } from "../../server/packs/cite.js";
import { makeLawBook } from "../../server/packs/law-book.js";
import { covers, isSamePlace, type ProvisionPath, parseProvisionPath } from "../../server/packs/provision-path.js";
import { instrument, pack, provision } from "./fixture.js";

const at = (cite: string, instrumentName: string, id: string, valid = {}) =>
  provision({ id, cite, instrument: instrumentName, valid });

const book = makeLawBook({
  packs: [
    pack({
      instruments: [
        instrument({ short: "GDPR", aliases: ["General Data Protection Regulation"], regimes: ["gdpr"] }),
        instrument({ short: "UK GDPR", regimes: ["uk-gdpr"] }),
        instrument({
          short: "DPA 2018",
          aliases: ["Data Protection Act 2018"],
          parts: [
            { provisions: "sections 29 to 81", regimes: ["uk-dpa-part3"] },
            { provisions: "schedule 8", regimes: ["uk-dpa-part3"] },
            { provisions: "section 10", regimes: ["uk-gdpr"] },
          ],
        }),
        instrument({ short: "28 CFR 23", aliases: ["28 CFR Part 23"] }),
        instrument({ short: "Sharing Code", kind: "guidance" }),
      ],
      provisions: [
        at("GDPR article 6(1)", "GDPR", "gdpr.6.1"),
        at("GDPR article 6(1)(e)", "GDPR", "gdpr.6.1.e"),
        at("GDPR article 22", "GDPR", "gdpr.22.old", { until: "2025-12-31" }),
        at("GDPR article 22", "GDPR", "gdpr.22.new", { from: "2026-01-01" }),
        at("UK GDPR article 6(1)", "UK GDPR", "uk-gdpr.6.1"),
        at("DPA 2018 section 35", "DPA 2018", "dpa.35"),
        at("DPA 2018 section 40A", "DPA 2018", "dpa.40A"),
        at("DPA 2018 schedule 8", "DPA 2018", "dpa.sch8"),
        at("28 CFR 23.20(h)", "28 CFR 23", "cfr.20h"),
        at("Sharing Code what to include", "Sharing Code", "code.include"),
      ],
    }),
  ],
});

const cited = (text: string) => {
  const citation = parseCitation(book, text);
  assert.ok(citation, `${text} is a citation`);
  return citation;
};

const found = (text: string, date?: string): string | undefined => {
  const result = findProvision(book, cited(text), date);
  return result && `${result.match} ${result.provision.id}`;
};

describe("citations", () => {
  it("takes the instrument with the longest name that fits", () => {
    assert.equal(cited("UK GDPR article 6(1)(e)").instrument.short, "UK GDPR");
    assert.equal(cited("GDPR article 6(1)(e)").instrument.short, "GDPR");
    assert.equal(cited("the General Data Protection  Regulation, article 6").instrument.short, "GDPR");
    assert.equal(cited("28 CFR Part 23 § 23.20(h)").instrument.short, "28 CFR 23");
  });

  it("keeps what follows as it is written", () => {
    assert.equal(cited("DPA 2018 section 35(2)(b)").provisionText, "section 35(2)(b)");
    assert.equal(cited("gdpr Art. 6(1)(f)").provisionText, "Art. 6(1)(f)");
    assert.equal(cited("DPA 2018").provisionText, "");
  });

  it("reads the instrument at the end, too", () => {
    assert.equal(found("Article 6(1)(e) of the GDPR"), "exact gdpr.6.1.e");
    assert.equal(found("Art. 6 (1) (e) GDPR"), "exact gdpr.6.1.e");
    assert.equal(found("section 35 of the Data Protection Act 2018"), "exact dpa.35");
  });

  it("knows nothing of other law", () => {
    for (const text of ["Airport Act section 1", "GDPRX article 6", "2018 section 3", "common law power", ""]) {
      assert.equal(parseCitation(book, text), undefined, text);
    }
  });

  it("lets a bare provision inherit the instrument before it", () => {
    const before = cited("DPA 2018 section 36").instrument;
    assert.equal(parseCitation(book, "section 73", before)?.instrument.short, "DPA 2018");
    assert.equal(parseCitation(book, "schedule A1", before)?.provisionText, "schedule A1");
    assert.equal(parseCitation(book, "GDPR article 6", before)?.instrument.short, "GDPR");
    assert.equal(parseCitation(book, "common law", before), undefined);
  });

  it("finds the very provision, or the nearest one that contains it", () => {
    assert.equal(found("GDPR article 6(1)(e)"), "exact gdpr.6.1.e");
    assert.equal(found("GDPR article 6(1)(f)"), "parent gdpr.6.1");
    assert.equal(found("DPA 2018 section 35(2)(b)"), "parent dpa.35");
    assert.equal(found("DPA 2018 s40A(2)"), "parent dpa.40A");
    assert.equal(found("DPA 2018 schedule 8 paragraph 4"), "parent dpa.sch8");
    assert.equal(found("DPA 2018 Part 3 section 35"), "exact dpa.35");
    assert.equal(found("28 CFR § 23.20(h)"), "exact cfr.20h");
    assert.equal(found("Sharing Code what to include"), "exact code.include");
  });

  it("finds nothing where no provision contains it", () => {
    assert.equal(found("GDPR article 6"), undefined);
    assert.equal(found("GDPR article 60"), undefined);
    assert.equal(found("GDPR"), undefined);
    assert.equal(found("DPA 2018 article 35"), undefined);
  });

  it("prefers the one in force on the date", () => {
    assert.equal(found("GDPR article 22(1)", "2026-03-01"), "parent gdpr.22.new");
    assert.equal(found("GDPR article 22", "2025-12-31"), "exact gdpr.22.old");
    assert.equal(provisionsAt(book, cited("GDPR article 22")).length, 2);
  });

  it("lists what is inside the cited place", () => {
    const inside = (text: string) => provisionsWithin(book, cited(text)).map(({ id }) => id);
    assert.deepEqual(inside("GDPR article 6"), ["gdpr.6.1", "gdpr.6.1.e"]);
    assert.deepEqual(inside("GDPR article 6(1)(e)"), ["gdpr.6.1.e"]);
    assert.equal(inside("DPA 2018").length, 3);
  });

  it("knows the regimes of an instrument and of its parts", () => {
    assert.deepEqual(regimesOf(cited("UK GDPR article 6")), ["uk-gdpr"]);
    for (const text of ["section 29", "section 35(2)(b)", "section 40A", "section 81", "schedule 8 paragraph 1"]) {
      assert.deepEqual(regimesOf(cited(`DPA 2018 ${text}`)), ["uk-dpa-part3"], text);
    }
    assert.deepEqual(regimesOf(cited("DPA 2018 section 10(3)")), ["uk-gdpr"]);
    assert.deepEqual(regimesOf(cited("DPA 2018 section 82")), []);
    assert.deepEqual(regimesOf(cited("DPA 2018")), []);
  });
});

describe("places in a law", () => {
  const same = (a: string, b: string) => isSamePlace(parseProvisionPath(a), parseProvisionPath(b));

  it("are the same in every spelling", () => {
    const spellings = [
      [
        "article 6(1)(e)",
        "Art. 6(1)(e)",
        "art 6 (1) (e)",
        "Article 6 paragraph 1 point (e)",
        "point (e) of Article 6(1)",
        "Art. 6 Abs. 1 lit. e",
        "article 6.1.e",
      ],
      ["section 35(2)", "s. 35(2)", "s35(2)", "sec. 35 (2)", "§ 35(2)", "§35 (2)", "subsection (2) of section 35"],
      ["schedule 8 paragraph 4", "Sch. 8 para. 4", "paragraph 4 of schedule 8"],
      ["sections 29 to 81", "ss 29-81", "§§ 29–81"],
      ["annex I", "Annex i"],
    ];
    for (const [first = "", ...others] of spellings) {
      for (const other of others) assert.ok(same(first, other), `${first} = ${other}`);
    }
  });

  it("are different where the law has them apart", () => {
    for (const [a, b] of [
      ["article 6", "section 6"],
      ["article 6(1)", "article 6(2)"],
      ["article 8", "article 8A"],
      ["schedule 1", "section 1"],
      ["article 6", "article 6(1)"],
    ] as const) {
      assert.ok(!same(a, b), `${a} ≠ ${b}`);
    }
  });

  it("contain each other in the order of a statute", () => {
    const contains = (a: string, b: string) => covers(parseProvisionPath(a), parseProvisionPath(b));
    assert.ok(contains("sections 29 to 81", "section 81(3)"));
    assert.ok(contains("sections 29 to 81", "section 40A"));
    assert.ok(contains("sections 29 to 81", "sections 30 to 32"));
    assert.ok(!contains("sections 29 to 81", "section 81A"));
    assert.ok(!contains("sections 29 to 81", "section 9"));
    assert.ok(!contains("sections 29 to 81", "schedule 30"));
    assert.ok(!contains("section 30", "sections 29 to 81"));
    assert.ok(contains("", "section 1"));
  });

  it("are read from any text without an error", () => {
    const any: fc.Arbitrary<string> = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom("article ", "s", "§", "6", "(1)", "a", ".", " of ", " to ", "-", "("), { maxLength: 12 })
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(any, (text) => {
        const path: ProvisionPath = parseProvisionPath(text);
        assert.ok(isSamePlace(path, path) || path.some(({ to }) => to !== undefined));
        assert.doesNotThrow(() => parseCitation(book, `GDPR ${text}`));
      }),
      { numRuns: 500 },
    );
  });
});
