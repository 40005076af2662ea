import assert from "node:assert/strict";
import fc from "fast-check";
import { jsonErrorOffset } from "../../server/packs/json-place.js";
import { makeLawBook } from "../../server/packs/law-book.js";
import { LIMITS, type LoadResult, loadLaw } from "../../server/packs/load.js";
import type { Provision } from "../../server/packs/provision.js";
import { change, instrument, pack, provision } from "./fixture.js";

const load = (files: Readonly<Record<string, unknown>>): LoadResult =>
  loadLaw(new Map(Object.entries(files).map(([file, content]) => [file, JSON.stringify(content)])));

const messages = (result: LoadResult): readonly string[] =>
  result.ok ? [] : result.problems.map(({ message }) => message);

describe("loading law", () => {
  it("loads packs and lists by the names of their files", () => {
    const result = load({
      "own/lighthouse.json": pack(),
      "own/jurisdictions.json": [
        { iso: "XX", name: "Nowhere", general: "other", lawEnforcement: "other", confidence: "memory" },
      ],
      "own/memberships.json": [
        {
          key: "SEA",
          title: "Seafarers",
          members: { XX: null },
          complete: true,
          source: "a list",
          confidence: "memory",
        },
      ],
      "own\\adequacy.json": [
        {
          regime: "gdpr",
          to: "XX",
          decision: "1/2",
          scope: "all",
          partial: false,
          url: "https://law.example",
          confidence: "memory",
        },
      ],
    });
    assert.ok(result.ok, messages(result).join("\n"));
    assert.deepEqual(result.lawBook.packs, [pack()]);
    assert.equal(result.lawBook.jurisdictions.get("XX")?.name, "Nowhere");
    assert.equal(result.lawBook.memberships.get("SEA")?.title, "Seafarers");
    assert.equal(result.lawBook.adequacy.length, 1);
  });

  it("adds to the law that is there, and leaves that as it is", () => {
    const base = makeLawBook({ packs: [pack()] });
    const more = pack({
      pack: "more",
      instruments: [],
      provisions: [provision({ id: "xx.lighthouse.2", cite: "Lighthouse Act section 2" })],
    });
    const result = loadLaw(new Map([["more.json", JSON.stringify(more)]]), base);
    assert.ok(result.ok, messages(result).join("\n"));
    assert.deepEqual(
      result.lawBook.packs.map((each) => each.pack),
      ["lighthouse", "more"],
    );
    assert.equal(base.packs.length, 1);
  });

  it("loads nothing from no files", () => {
    assert.deepEqual(load({}), { ok: true, lawBook: makeLawBook({}) });
  });

  it("tells the place as data, too", () => {
    const result = load({ "own.json": change(pack(), ["provisions", 0, "effect", "atMost"], "2 yeras") });
    assert.ok(!result.ok);
    const [problem] = result.problems;
    assert.equal(problem?.file, "own.json");
    assert.equal(problem?.at, "provisions[0].effect.atMost");
  });

  it("takes a byte order mark", () => {
    assert.ok(loadLaw(new Map([["own.json", `\uFEFF${JSON.stringify(pack())}`]])).ok);
  });
});

/** Each with the change that raises it: path, value, and the messages after `own.json: `. */
const FORM: readonly (readonly [readonly (string | number)[], unknown, ...string[]])[] = [
  [["level"], "mandatry", 'level (xx.lighthouse.1): "mandatry" is not possible here; did you mean `mandatory`?'],
  [
    ["level"],
    "strict",
    'level (xx.lighthouse.1): "strict" is not possible here; write `mandatory`, `qualified` or `recommended`.',
  ],
  [["title"], undefined, " (xx.lighthouse.1): `title` is missing; add it."],
  [["lvel"], "mandatory", " (xx.lighthouse.1): `lvel` is not known here; did you mean `level`?"],
  [["says"], " ", 'says (xx.lighthouse.1): " " is not possible here; write some words, or leave it out.'],
  [
    ["effect"],
    {},
    "effect (xx.lighthouse.1): this is no effect; add one of `requires`, `bounds`, `bars`, `duty` or `citable`.",
  ],
  [["effect"], "none", 'effect (xx.lighthouse.1): "none" is not possible here; write an object.'],
  [["effect", "atMost"], undefined, "effect (xx.lighthouse.1): no period is given; add `atLeast` or `atMost`."],
  [
    ["effect", "atMost"],
    "2 yeras",
    'effect.atMost (xx.lighthouse.1): "2 yeras" is not possible here; write a period such as `2 years 6 months` or `10 working days`.',
  ],
  [
    ["effect"],
    { requires: "log of disclosure", met: { properties: { "safeguards.log": { const: true } } } },
    'effect.requires (xx.lighthouse.1): "log of disclosure" is not possible here; did you mean `log of disclosures`?',
  ],
  [
    ["effect"],
    { citable: "By people.", duty: "notify" },
    "effect (xx.lighthouse.1): `citable` does not go with what else stands here; remove one of them.",
    "effect (xx.lighthouse.1): `duty` does not go with what else stands here; remove one of them.",
  ],
  [
    ["applies"],
    { properties: { "sender.kind": { const: "x" } } },
    "applies.properties (xx.lighthouse.1): `sender.kind` is not a fact; did you mean `sender.kinds`?",
  ],
  [
    ["applies"],
    { properties: { "sender.kinds": { const: "bank" } } },
    'applies.properties["sender.kinds"].const (xx.lighthouse.1): "bank" is not possible here; write null, or test a list with `contains`.',
  ],
  [
    ["applies"],
    { properties: { "sender.kinds": { contains: "bank" } } },
    'applies.properties["sender.kinds"].contains (xx.lighthouse.1): "bank" is not possible here; write an object.',
  ],
  [
    ["applies"],
    { properties: { "data.closed": { const: "yes" } } },
    'applies.properties["data.closed"].const (xx.lighthouse.1): "yes" is not possible here; write true, false or null.',
  ],
  [
    ["applies"],
    { properties: { "sender.regime": { const: "ledd" } } },
    'applies.properties["sender.regime"].const (xx.lighthouse.1): "ledd" is not possible here; did you mean `led`?',
  ],
  [["applies"], { anyOf: [] }, "applies.anyOf (xx.lighthouse.1): nothing is in it; add something, or leave it out."],
  [
    ["valid", "from"],
    "1 March 2026",
    'valid.from (xx.lighthouse.1): "1 March 2026" is not possible here; write a date such as 2026-03-01.',
  ],
  [
    ["binds", "jurisdictions"],
    ["Germany"],
    'binds.jurisdictions[0] (xx.lighthouse.1): "Germany" is not possible here; write an ISO code such as GB, or EU.',
  ],
];

const REFERENCES: typeof FORM = [
  [
    ["valid", "from"],
    "2026-02-30",
    "valid.from (xx.lighthouse.1): there is no day 2026-02-30; write a date such as 2026-03-01.",
  ],
  [
    ["valid"],
    { from: "2026-03-01", until: "2025-01-01" },
    "valid.until (xx.lighthouse.1): the last day, 2025-01-01, is before the first, 2026-03-01; exchange or correct them.",
  ],
  [
    ["valid", "supersededBy"],
    "Airport Act section 2",
    "valid.supersededBy (xx.lighthouse.1): `Airport Act section 2` is neither the id of a provision nor a citation of a known instrument; write one of them.",
  ],
  [
    ["valid", "supersededBy"],
    "xx.lighthouse.1",
    "valid.supersededBy (xx.lighthouse.1): a provision can't supersede itself; name its successor.",
  ],
  [
    ["binds", "membersOf"],
    ["SEA"],
    "binds.membersOf[0] (xx.lighthouse.1): there is no membership `SEA`; write a key of memberships.json, or add it there.",
  ],
  [
    ["instrument"],
    "Airport Act",
    "instrument (xx.lighthouse.1): no pack has an instrument `Airport Act`; add it to `instruments`, or write the short name of one that is there.",
  ],
  [
    ["instrument"],
    "lighthouse act",
    "instrument (xx.lighthouse.1): `lighthouse act` is another name of `Lighthouse Act`; write `Lighthouse Act`.",
  ],
  [
    ["cite"],
    "section 1",
    "cite (xx.lighthouse.1): `section 1` is not read as a citation of `Lighthouse Act`; let it begin with that name.",
  ],
  [
    ["effect", "atMost"],
    "2 years 2 years",
    "effect.atMost (xx.lighthouse.1): `2 years 2 years` is no period; write one such as `2 years 6 months`, each unit once.",
  ],
  [
    ["effect", "atLeast"],
    "3 years",
    "effect (xx.lighthouse.1): no period is at least 3 years and at most 2 years; exchange or correct them.",
  ],
];

describe("what is wrong with a pack", () => {
  for (const [path, value, ...expected] of [...FORM, ...REFERENCES]) {
    it(`${path.join(".")} ${JSON.stringify(value)}`, () => {
      const result = load({ "own.json": change(pack(), ["provisions", 0, ...path], value) });
      const places = expected.map((each) => `own.json: provisions[0]${each.startsWith(" ") ? "" : "."}${each}`);
      assert.deepEqual(messages(result), places);
    });
  }

  it("words that no agreement can match", () => {
    const wrong: Partial<Provision> = {
      binds: { who: "sender", kinds: ["polise force", "police"] },
      applies: {
        anyOf: [
          { properties: { "data.subjects": { not: { contains: { enum: ["victims", "victim"] } } } } },
          { not: { properties: { "basis.sender": { contains: { const: "Airport Act" } } } } },
        ],
      },
      effect: { bounds: "retention of the copy", atMost: "1 year", from: "reciept" },
    };
    const place = (path: string) => `own.json: provisions[0].${path} (xx.lighthouse.1):`;
    assert.deepEqual(messages(load({ "own.json": pack({ provisions: [provision(wrong)] }) })), [
      `${place("binds.kinds[0]")} \`polise force\` is not a party kind; did you mean \`police force\`?`,
      `${place("binds.kinds[1]")} \`police\` is not a party kind; did you mean \`police force\`?`,
      `${place('applies.anyOf[0].properties["data.subjects"].not.contains.enum[1]')} \`victim\` is not a subject; did you mean \`victims\`?`,
      `${place('applies.anyOf[1].not.properties["basis.sender"].contains.const')} \`Airport Act\` is not an instrument's short name; write the short name of one, or \`quoted\`.`,
      `${place("effect.from")} \`reciept\` is not an event; did you mean \`receipt\`?`,
    ]);
  });

  it("names that are taken", () => {
    const twice = pack({ instruments: [instrument(), instrument({ short: "LA", aliases: ["lighthouse  act"] })] });
    assert.deepEqual(messages(load({ "own.json": twice })), [
      "own.json: instruments[1].aliases[0] (LA): `lighthouse act` is already used in the pack `lighthouse`; choose another name.",
    ]);
    const base = makeLawBook({ packs: [pack()] });
    assert.deepEqual(messages(loadLaw(new Map([["own.json", JSON.stringify(pack())]]), base)), [
      "own.json: pack: `lighthouse` is already used in the pack `lighthouse`; choose another name.",
      "own.json: instruments[0].short (Lighthouse Act): `lighthouse act` is already used in the pack `lighthouse`; choose another name.",
      "own.json: provisions[0].id (xx.lighthouse.1): `xx.lighthouse.1` is already used in the pack `lighthouse`; choose another name.",
    ]);
  });

  it("parts that are no places", () => {
    const vague = pack({ instruments: [instrument({ parts: [{ provisions: "the rest", regimes: ["gdpr"] }] })] });
    assert.deepEqual(messages(load({ "own.json": vague })), [
      "own.json: instruments[0].parts[0].provisions (Lighthouse Act): `the rest` is no place in a law; write one such as `sections 29 to 81`.",
    ]);
  });

  it("lists with wrong codes, days and repetitions", () => {
    const members = (of: object) => [
      { key: "SEA", title: "Seafarers", members: of, complete: true, source: "a list", confidence: "memory" },
    ];
    assert.deepEqual(messages(load({ "memberships.json": members({ Germany: null, FR: 1 }) })), [
      "memberships.json: [0].members (SEA): `Germany` is not possible here; write ISO codes such as GB.",
      "memberships.json: [0].members.FR (SEA): 1 is not possible here; write a text or null.",
    ]);
    assert.deepEqual(messages(load({ "memberships.json": members({ FR: "2026-02-31" }) })), [
      "memberships.json: [0].members.FR (SEA): there is no day 2026-02-31; write a date such as 2026-03-01.",
    ]);
    const nowhere = { iso: "XX", name: "Nowhere", general: "other", lawEnforcement: "other", confidence: "memory" };
    assert.deepEqual(messages(load({ "jurisdictions.json": [nowhere, nowhere] })), [
      "jurisdictions.json: [1] (XX): `XX` stands here a second time; keep one of the two.",
    ]);
  });

  it("says nothing of references while a file can't be read", () => {
    const result = load({ "a.json": pack({ instruments: [] }), "b.json": change(pack(), ["asOf"], "today") });
    assert.deepEqual(messages(result), [
      'b.json: asOf: "today" is not possible here; write a date such as 2026-03-01.',
    ]);
  });

  it("ends with a sum where there are too many", () => {
    const wrong = pack({
      provisions: Array.from({ length: 60 }, () => ({ ...provision(), level: "x" as "mandatory" })),
    });
    const told = messages(load({ "own.json": wrong }));
    assert.equal(told.length, LIMITS.problems + 1);
    assert.equal(told.at(-1), "own.json: and 10 more problems; mend these first.");
  });
});

describe("texts that are no packs", () => {
  const first = (text: string) => messages(loadLaw(new Map([["own.json", text]])))[0];
  const notJson = (place: string) =>
    `own.json: this stops being JSON at ${place}; look there for a missing or superfluous comma, quote or bracket.`;

  it("says where a text stops being JSON", () => {
    assert.equal(first(""), notJson("line 1, column 1"));
    assert.equal(first('{\n  "pack": "own",\n}'), notJson("line 3, column 1"));
    assert.equal(first('{ "pack" "own" }'), notJson("line 1, column 10"));
    assert.equal(first('{ "pack": "own" '), notJson("line 1, column 17"));
  });

  it("asks for the right kind of thing", () => {
    assert.equal(first("null"), "own.json: null is not possible here; write an object.");
    assert.equal(first("[]"), "own.json: [] is not possible here; write an object.");
  });

  it("is bounded in size and depth", () => {
    assert.equal(
      first(`"${" ".repeat(LIMITS.characters)}"`),
      "own.json: the file is too large for a pack; divide it into several.",
    );
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    assert.equal(first(deep), "own.json: it is nested more than 64 levels deep; write simpler conditions.");
  });

  it("never throws", () => {
    const text = JSON.stringify(pack());
    const spoiled = fc
      .tuple(fc.nat(text.length), fc.nat(20), fc.constantFrom("", "[", "}", '"', ",", "null", "1", "\\"))
      .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length));
    fc.assert(
      fc.property(fc.oneof(spoiled, fc.json(), fc.string()), (any) => {
        const result = loadLaw(new Map([["own.json", any]]));
        if (!result.ok) assert.ok(result.problems.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  it("never throws on another value at any place", () => {
    const paths: (string | number)[][] = [["pack"], ["instruments"], ["provisions"], ["provisions", 0]];
    for (const key of Object.keys(provision())) paths.push(["provisions", 0, key]);
    for (const key of ["source", "valid", "binds", "effect"]) paths.push(["provisions", 0, key, "x"]);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const result = load({ "own.json": change(pack(), path, value) });
        if (!result.ok) assert.ok(result.problems.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  it("finds the place where JSON.parse fails", () => {
    const spoiled = fc
      .tuple(fc.json(), fc.nat(200), fc.constantFrom(",", "]", "}", ":", "x", '"', "tru"))
      .map(([json, at, put]) => json.slice(0, at) + put + json.slice(at));
    fc.assert(
      fc.property(spoiled, (text) => {
        const parses = (part: string) => {
          try {
            JSON.parse(part);
            return true;
          } catch {
            return false;
          }
        };
        if (parses(text)) return;
        const offset = jsonErrorOffset(text);
        assert.ok(offset <= text.length);
        // Up to there a value is complete, or something can be added that makes it one.
        assert.equal(jsonErrorOffset(text.slice(0, offset)), text.slice(0, offset).length);
      }),
    );
  });
});
