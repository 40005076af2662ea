import assert from "node:assert/strict";
import { clauseWordAt, DUTY_CLAUSES, FLOW_CLAUSES, RIGHTS_CLAUSES } from "../../grammar/clause-words.js";
import { OPEN_CATEGORY_NAMES, spellingProblem } from "../../grammar/extend-vocabulary.js";
import { parse } from "../../grammar/parse.js";
import {
  CATEGORIES,
  type Category,
  type Entry,
  entry,
  longestMatch,
  nearest,
  spellings,
  VOCABULARY,
  widerTerms,
} from "../../grammar/vocabulary.js";
import { phrasesOf } from "../../server/model/phrases.js";
import { random } from "./edits.js";

const entries = (category: Category): readonly Entry[] => VOCABULARY[category];

const all = CATEGORIES.flatMap((category) => entries(category).map((each) => ({ category, each })));

const SENTENCE_CLAUSES = [...FLOW_CLAUSES, ...DUTY_CLAUSES, ...RIGHTS_CLAUSES];

/** Prepositions, and `every` before a noun, open clauses too, but inside an entry they are just that. */
const PREPOSITIONS = new Set("under within without before through in on at by every".split(" "));

/** A clause word that is no preposition, whole, inside a spelling. */
const clauseWordIn = (spelling: string): string | undefined => {
  const words = spelling.toLowerCase().split(" ");
  return words
    .map((_, index) => clauseWordAt(SENTENCE_CLAUSES, words.slice(index)))
    .map((clause) => (clause?.preposition ? undefined : clause?.words))
    .find((found) => found !== undefined && !PREPOSITIONS.has(found.split(" ")[0] ?? ""));
};

describe("the vocabulary", () => {
  it("has no entry with `and`, `or` or a clause word that is no preposition", () => {
    const wrong = all.flatMap(({ category, each }) =>
      spellings(each)
        .filter((spelling) => /\b(?:and|or)\b/i.test(spelling) || clauseWordIn(spelling) !== undefined)
        .map((spelling) => `${category}: ${spelling}`),
    );
    // `marked` is a safeguard and a clause that says the same; an ending stands where no clause of a flow does
    const known = ["safeguard: marked", "ending: keep under the same terms"];
    assert.deepEqual(
      wrong.filter((each) => !known.includes(each)),
      [],
    );
  });

  it("has every spelling once in its category", () => {
    const wrong = CATEGORIES.flatMap((category) => {
      const seen = new Map<string, string>();
      return entries(category).flatMap((each) =>
        spellings(each).flatMap((spelling) => {
          const key = spelling.toLowerCase();
          const before = seen.get(key);
          seen.set(key, each.term);
          return before === undefined ? [] : [`${category}: ${spelling} of ${before} and ${each.term}`];
        }),
      );
    });
    assert.deepEqual(wrong, []);
  });

  it("explains every entry in one line", () => {
    for (const { each } of all) assert.match(each.says, /^\S[^\n]*$/, each.term);
  });

  it("refers to entries that exist, and never in a circle", () => {
    const missing = (category: Category, terms: readonly string[] | undefined) =>
      (terms ?? []).filter((term) => entry(category, term)?.term !== term);
    const wrong = [
      ...all.flatMap(({ category, each }) => missing(category, each.isA)),
      ...VOCABULARY.item.flatMap((item) => missing("sensitivity", item.sensitivity)),
      ...VOCABULARY.purpose.flatMap((purpose) => [
        ...missing("purpose", purpose.compatible),
        ...missing("purpose", purpose.adverse),
      ]),
      ...VOCABULARY.event.flatMap((event) => missing("event", event.after)),
    ];
    assert.deepEqual(wrong, []);
    for (const { category, each } of all)
      for (const wider of each.isA ?? []) assert.ok(!widerTerms(category, wider).includes(each.term), each.term);
  });

  it("finds every spelling, and the longest entry that words begin with", () => {
    for (const { category, each } of all) {
      for (const spelling of spellings(each)) {
        assert.equal(entry(category, spelling.toUpperCase())?.term, each.term);
        const words = spelling.split(" ");
        assert.equal(longestMatch(category, [...words, "zzz"])?.length, words.length, spelling);
      }
    }
    assert.equal(
      longestMatch("purpose", ["investigation", "of", "trafficking", "in", "persons", "for"])?.entry.term,
      "investigation of trafficking in persons",
    );
  });

  it("offers the right entry for at least 92 % of slips of one letter", () => {
    const next = random(92);
    let right = 0;
    let total = 0;
    for (const { category, each } of all) {
      if (each.term.length < 5) continue;
      for (let round = 0; round < 4; round++) {
        const at = 1 + Math.floor(next() * (each.term.length - 2));
        const slip = [
          each.term.slice(0, at) + each.term.slice(at + 1),
          each.term.slice(0, at) + each.term[at + 1] + each.term[at] + each.term.slice(at + 2),
          `${each.term.slice(0, at)}x${each.term.slice(at + 1)}`,
        ][Math.floor(next() * 3)] as string;
        if (entry(category, slip)) continue;
        total += 1;
        if (nearest(category, slip)?.term === each.term) right += 1;
      }
    }
    assert.ok(right / total >= 0.92, `${right} of ${total}`);
  });

  it("offers nothing for a word that is near to nothing", () => {
    assert.equal(nearest("party kind", "quantum banana"), undefined);
    assert.equal(nearest("purpose", "xyzzy"), undefined);
  });
});

const SHARE = 'clause "C"\n  A may share D with B for P\n    ';
const AFTER_DETAIL = { text: ' "x"', period: " 12 months", party: " to A" } as const;

/** A place where each category stands, with something behind it. */
const PLACES: { readonly [C in Category]?: (spelling: string, each: Entry) => string } = {
  "party kind": (spelling) => `party A is a ${spelling} in GB`,
  role: (spelling) => `party A is a police force in GB, acts as ${spelling} for P`,
  subject: (spelling) => `data D about ${spelling}\n  means name`,
  sensitivity: (spelling) => `data D about victims\n  means something (${spelling})`,
  purpose: (spelling) => `purpose P is ${spelling}`,
  condition: (spelling) => `condition C is ${spelling}, written`,
  "condition detail": (spelling, each) => {
    const takes = VOCABULARY["condition detail"].find(({ term }) => term === each.term)?.takes;
    return `condition C is consent of the victim, ${spelling}${takes ? AFTER_DETAIL[takes] : ""}, recorded`;
  },
  event: (spelling) => `${SHARE}keep at most 2 years from ${spelling}, review every 6 months, then delete`,
  safeguard: (spelling) => `${SHARE}protected by ${spelling}, staff vetted`,
  right: (spelling) => `clause "C"\n  victims may ${spelling}, complain through A within 1 month`,
  verb: (spelling) => `clause "C"\n  A must ${spelling} "something" within 24 hours`,
  "relative recipient": (spelling) => `clause "C"\n  A must notify the ${spelling} of a data breach within 24 hours`,
  "dispute route": (spelling) => `clause "C"\n  disputes go to ${spelling} within 10 days, then to mediation`,
  "instrument kind": (spelling) => `agreement "A"\n  kind ${spelling}, binding`,
  "end action": (spelling) => `${SHARE}keep at most 2 years from receipt, then ${spelling}`,
  thing: (spelling) => `clause "C"\n  A must record the ${spelling} within 24 hours`,
  "amendment form": (spelling) => `clause "C"\n  amended ${spelling}, annexes by A`,
  "way to leave": (spelling) => `clause "C"\n  any party may ${spelling} on 3 months notice`,
  continuation: (spelling) => `clause "C"\n  on termination delete within 30 days, continues ${spelling}`,
  ending: (spelling) => `clause "C"\n  on termination ${spelling} Data, within 30 days`,
  survivor: (spelling) => `clause "C"\n  on termination delete within 30 days, ${spelling} survive`,
};

/** Read as something else: to publish is to share with everybody, and a name alone is a set of safeguards. */
const READ_OTHERWISE = (category: Category, spelling: string): boolean =>
  (category === "verb" && spelling.startsWith("publish")) ||
  (category === "safeguard" && /^[^a-z ]*[A-Z][^ ]*$/.test(spelling));

describe("each spelling of the vocabulary", () => {
  it("consists of words, so that a pack could have added it", () => {
    const open: readonly Category[] = OPEN_CATEGORY_NAMES;
    const wrong = all
      .filter(({ category }) => open.includes(category))
      .flatMap(({ each }) => spellings(each).filter((spelling) => spellingProblem(spelling)));
    assert.deepEqual(wrong, ["marked"]);
  });

  for (const [category, place] of Object.entries(PLACES) as [Category, (s: string, each: Entry) => string][])
    it(`is read where a ${category} stands`, () => {
      const wrong = entries(category).flatMap((each) =>
        spellings(each)
          .filter((spelling) => !READ_OTHERWISE(category, spelling))
          .filter((spelling) => {
            const tree = parse(place(spelling, each));
            const found = phrasesOf(tree).find((phrase) => phrase.category === category && phrase.term === each.term);
            return tree.problems.length > 0 || found?.status !== "known";
          }),
      );
      assert.deepEqual(wrong, []);
      const unknown = phrasesOf(parse(place("xyzzy", { term: "xyzzy", says: "" })));
      assert.ok(
        !unknown.some((phrase) => phrase.category === category && phrase.status === "known" && phrase.term === "xyzzy"),
      );
    });

  it("is known where an item stands", () => {
    const wrong = entries("item").flatMap((each) =>
      spellings(each).filter((spelling) => {
        const [data] = parse(`data D about victims\n  means ${spelling}, name`).statements;
        const items =
          data?.type === "data" ? data.clauses.flatMap((clause) => (clause.type === "items" ? clause.items : [])) : [];
        return items[0]?.known !== each.term;
      }),
    );
    assert.deepEqual(wrong, []);
  });
});

/** What real agreements say (design notes of the language), and the entry that it has to find. */
const SAID: { readonly [C in Category]?: readonly (readonly [said: string, term: string])[] } = {
  "party kind": [
    ["government", "state"],
    ["public prosecutor", "prosecutor"],
    ["supervisory authority", "data protection authority"],
    ["lead agency", "consolidating agency"],
    ["removal authority", "immigration enforcement authority"],
    ["gangmasters authority", "labour abuse authority"],
    ["fusion centre", "multi-agency hub"],
    ["commission for the control of files", "files control commission"],
    ["platform operator", "system provider"],
  ],
  subject: [
    ["potential victims", "presumed victims"],
    ["victims with conclusive grounds", "victims with a positive decision"],
    ["age-disputed person", "age-disputed persons"],
    ["prospective associates", "prospective members"],
    ["perpetrators", "suspects"],
    ["own nationals", "citizens"],
  ],
  item: [
    ["NRM decision", "referral decision"],
    ["PNR", "passenger name record"],
    ["safe accommodation details", "safe accommodation"],
    ["CCTV footage", "video recording"],
    ["last known whereabouts", "whereabouts"],
    ["STR", "suspicious activity report"],
  ],
  purpose: [
    ["NRM decision", "decision on victim status"],
    ["match confirmation", "confirmation of a match"],
    ["deportation", "immigration enforcement"],
    ["counter-terrorism", "prevention of terrorism"],
    ["fraud against a public authority", "prevention of fraud against public authorities"],
    ["programme planning", "programme planning"],
    ["family tracing", "location of missing persons"],
    ["victim notification", "notification of victims"],
    ["flight from warrants", "execution of warrants"],
    ["identity check", "identity verification"],
  ],
  condition: [
    ["prejudice declaration", "declaration of prejudice"],
    ["ministerial authorisation", "ministerial approval"],
    ["court leave", "court order"],
    ["statutory gateway", "legal gateway"],
    ["an individual case", "individual case"],
    ["double criminality", "dual criminality"],
    ["consent of all contributors", "consent of each provider"],
    ["equivalent level of protection", "equivalent protection"],
    ["reasonable suspicion", "suspicion of an offence"],
  ],
  event: [
    ["purpose unachievable", "purpose achieved"],
    ["freedom of information request", "public-records request"],
    ["change of lead agency", "change of the lead organisation"],
    ["non-match", "no match"],
    ["misdirected message", "unauthorised disclosure"],
    ["majority", "18th birthday"],
  ],
  safeguard: [
    ["secure email", "encrypted email"],
    ["hit/no-hit", "match-only search"],
    ["specially authorised officers", "specially authorised staff"],
    ["system segregation", "network separation"],
    ["sensitive data filtered", "filtering of sensitive data"],
    ["security clearance", "security clearance"],
    ["disclosure register", "register of disclosures"],
    ["robust security", "appropriate security"],
  ],
  verb: [
    ["have regard to", "take into account"],
    ["mark as contested", "flag"],
    ["hold harmless", "indemnify"],
    ["destroy", "delete"],
  ],
  right: [
    ["learn the origin", "know the origin"],
    ["data portability", "move their data"],
    ["claim compensation", "claim damages"],
  ],
  "dispute route": [["single points of contact", "contact points"]],
  channel: [["direct system access", "direct access"]],
  "instrument kind": [["data use agreement", "data usage agreement"]],
  "relative recipient": [
    ["providing party", "provider"],
    ["data protection manager", "data protection officer"],
  ],
};

describe("what agreements say", () => {
  for (const [category, said] of Object.entries(SAID) as [Category, readonly (readonly [string, string])[]][])
    it(`has its entry: ${category}`, () => {
      for (const [words, term] of said)
        assert.equal(entry(category, words.replace(/^an? /, ""))?.term, term, `${category}: ${words}`);
    });

  it("sets immigration enforcement apart, and against the protection of victims", () => {
    for (const { term, family, adverse } of VOCABULARY.purpose) {
      const enforces = widerTerms("purpose", term).includes("immigration enforcement");
      if (enforces) assert.equal(family, "immigration", term);
      for (const other of adverse ?? []) {
        const back = widerTerms("purpose", other).flatMap((each) => entry("purpose", each)?.adverse ?? []);
        assert.ok(
          widerTerms("purpose", term).some((each) => back.includes(each)),
          `${term} works against ${other}, but not the other way round`,
        );
      }
      assert.ok(!(enforces && widerTerms("purpose", term).includes("law enforcement")), term);
    }
    for (const term of ["visa authority", "naturalisation authority", "immigration enforcement authority"])
      assert.ok(widerTerms("party kind", term).includes("immigration authority"), term);
    assert.ok(!widerTerms("party kind", "asylum authority").includes("immigration authority"));
    assert.ok(!widerTerms("party kind", "visa authority").includes("immigration enforcement authority"));
  });

  it("gives what a narrower purpose or kind has from the wider one", () => {
    for (const { term, family, isA = [] } of VOCABULARY.purpose)
      for (const wider of isA)
        if (!["permission to stay as a victim", "location of missing children"].includes(term))
          assert.equal(family, entry("purpose", wider)?.family, term);
    for (const { term, isA = [], lawEnforcement, sector } of VOCABULARY["party kind"])
      for (const wider of isA) {
        const found = entry("party kind", wider);
        if (wider !== "public authority" && found?.lawEnforcement && found.term !== "immigration authority")
          assert.ok(lawEnforcement, term);
        if (wider !== "public authority" && !["child protection organisation"].includes(term))
          assert.equal(sector, found?.sector, `${term} and ${wider}`);
      }
  });

  it("gives the sensitivity that is clear", () => {
    const has = (item: string): readonly string[] => entry("item", item)?.sensitivity ?? [];
    for (const item of [
      "shelter address",
      "safe accommodation",
      "relocation details",
      "safety plan",
      "support provider",
    ])
      assert.ok(has(item).includes("location of victim"), item);
    for (const item of ["fingerprints", "biometric template", "face image"])
      assert.ok(has(item).includes("biometric"), item);
    for (const item of ["therapy records", "pregnancy", "cause of death"])
      assert.ok(has(item).includes("health"), item);
    for (const item of ["criminal charges", "arrest warrant", "involvement in crime"])
      assert.ok(has(item).includes("criminal"), item);
    for (const item of ["name", "flight number", "number of cases", "fingerprint reference number", "match result"])
      assert.deepEqual(has(item), [], item);
  });
});
