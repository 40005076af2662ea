import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type AddedWords, OPEN_CATEGORY_NAMES, type OpenCategory } from "../../grammar/extend-vocabulary.js";
import { format } from "../../grammar/format.js";
import { CATEGORIES, entry, nearest, VOCABULARY, vocabularyInUse, withVocabulary } from "../../grammar/vocabulary.js";
import { check, compile } from "../../server/checks/check-agreement.js";
import { completionsAt } from "../../server/features/completion.js";
import { hoverAt } from "../../server/features/hover.js";
import { documentationOf } from "../../server/features/resolve.js";
import { snapshotOf } from "../../server/features/snapshot.js";
import { Analyses, type Reading } from "../../server/lsp/analysis.js";
import { closedDocument } from "../../server/lsp/documents.js";
import { compareLimits, eventOrder } from "../../server/model/triggers.js";
import { builtInLaw } from "../../server/packs/built-in.js";
import { type LoadResult, loadLaw } from "../../server/packs/load.js";
import type { LawBook } from "../../server/packs/provision.js";
import { policyOf } from "../../server/policy/policy.js";
import { runScenarios } from "../../server/policy/scenarios.js";
import { decide } from "../../server/reasoning/decide.js";
import { base, root, TODAY } from "../checks/fixture.js";
import { pack } from "./fixture.js";

const wordPack = (vocabulary: unknown, name = "own-words"): string =>
  JSON.stringify({ ...pack({ pack: name, instruments: [], provisions: [] }), vocabulary });

const load = (...vocabularies: readonly unknown[]): LoadResult =>
  loadLaw(
    new Map(vocabularies.map((each, index) => [`own-${index}.json`, wordPack(each, `own-${index}`)])),
    builtInLaw,
  );

const loaded = (vocabulary: AddedWords): LawBook => {
  const result = load(vocabulary);
  assert.ok(result.ok, result.ok ? "" : result.problems.map(({ message }) => message).join("\n"));
  return result.lawBook;
};

const problems = (...vocabularies: readonly unknown[]): readonly string[] => {
  const result = load(...vocabularies);
  return result.ok ? [] : result.problems.map(({ message }) => message);
};

const WORDS: AddedWords = {
  "party kind": [
    {
      term: "anti-trafficking unit",
      says: "a police unit that works on trafficking alone",
      also: ["trafficking squad"],
      isA: ["police force"],
    },
    { term: "asylum removals office", says: "an office that removes people", isA: ["immigration authority"] },
  ],
  subject: [{ term: "lighthouse clients", says: "victims in the care of the project", isA: ["victims"] }],
  item: [
    { term: "viral load", says: "how much of a virus is in the blood", sensitivity: ["health"] },
    { term: "garden shelter address", says: "where the garden shelter is", isA: ["shelter address"] },
  ],
  sensitivity: [{ term: "infection status", says: "whether somebody is infected", isA: ["health"] }],
  purpose: [
    {
      term: "mentoring of former victims",
      says: "to stand by somebody after support has ended",
      isA: ["support of victims"],
    },
    { term: "removal flights", says: "to fill flights with people to be removed", isA: ["immigration enforcement"] },
  ],
  event: [{ term: "archiving of the docket", says: "the docket is archived", isA: ["case closure"] }],
  safeguard: [{ term: "sealed envelope protocol", says: "opened by two people", isA: ["need to know"] }],
  condition: [{ term: "consent by telephone", says: "the victim agrees on the line", isA: ["consent of the victim"] }],
  verb: [{ term: "page", says: "tell by pager", isA: ["notify"] }],
  channel: [{ term: "Lighthouse post box", says: "the project's own post box" }],
};

const LAW = loaded(WORDS);

const codes = (text: string, law: LawBook): string[] =>
  check(compile(text, law.vocabulary), { law, asOf: TODAY })
    .map(({ code }) => code)
    .sort();

/** The agreement that the rules' pages start from, with some of its words narrowed. */
const narrowed = (...changes: readonly (readonly [string, string])[]): string => {
  let text = base;
  for (const [from, to] of changes) {
    assert.ok(text.includes(from), from);
    text = text.replaceAll(from, to);
  }
  return text;
};

const AGREEMENT = `agreement "Lighthouse"
  kind agreement
  between Unit and Harbour

party Unit
  is an anti-trafficking unit in GB
  acts as competent authority
party Harbour
  is a victim support organisation in GB
  acts as controller
body Removals
  is an asylum removals office in GB

data Blood about lighthouse clients
  means viral load, blood group (infection status), garden shelter address
purpose Mentoring
  is mentoring of former victims
condition Said
  is consent by telephone, lapsing after 6 months

clause "Sharing"
  Harbour may share Blood with Unit for Mentoring
    provided Said
    protected by sealed envelope protocol
    keep at most 2 years from archiving of the docket, then delete
  Harbour must page a data breach to Unit within 24 hours

clause "Firewall"
  no party may share Blood with any immigration authority for immigration enforcement

scenario "Never for flights"
  when Harbour shares Blood with Removals for removal flights
  expect prohibited by "Firewall"
`;

describe("words that a pack adds", () => {
  it("are read like those of the language", () => {
    assert.deepEqual(compile(AGREEMENT, LAW.vocabulary).agreement.tree.problems, []);
    const added = codes(AGREEMENT, LAW);
    assert.ok(
      !added.includes("drafting/unknown-word") && !added.some((code) => code.startsWith("syntax/")),
      `${added}`,
    );
    assert.ok(codes(AGREEMENT, builtInLaw).includes("drafting/unknown-word"));
  });

  it("have what the wider words have", () => {
    const { agreement } = compile(AGREEMENT, LAW.vocabulary);
    assert.deepEqual(agreement.parties.get("Unit")?.allKinds, [
      "anti-trafficking unit",
      "police force",
      "law enforcement agency",
      "public authority",
    ]);
    assert.deepEqual(agreement.data.get("Blood")?.allSubjects, ["lighthouse clients", "victims"]);
    assert.deepEqual(agreement.data.get("Blood")?.sensitivity, ["health", "infection status", "location of victim"]);
    assert.equal(agreement.purposes.get("Mentoring")?.family, "victim protection");
    withVocabulary(LAW.vocabulary, () => {
      assert.equal(entry("party kind", "Trafficking Squad")?.lawEnforcement, true);
      assert.equal(entry("sensitivity", "infection status")?.special, true);
      assert.equal(entry("event", "archiving of the docket")?.mayNeverCome, true);
      assert.deepEqual(
        entry("purpose", "removal flights")?.adverse,
        entry("purpose", "immigration enforcement")?.adverse,
      );
      assert.equal(entry("verb", "page")?.action, "notify");
      assert.equal(nearest("party kind", "anti-traficking unit")?.term, "anti-trafficking unit");
    });
  });

  it("are checked like the wider words", () => {
    const cases: readonly (readonly [string, string])[][] = [
      [["is a police force in", "is an anti-trafficking unit in"]],
      [["is support of victims", "is mentoring of former victims"]],
    ];
    for (const changes of cases) {
      const text = narrowed(...changes);
      assert.deepEqual(codes(text, LAW), codes(base, LAW));
      assert.notDeepEqual(codes(text, builtInLaw), codes(base, builtInLaw));
    }
    const sensitive = codes(AGREEMENT, LAW).filter((code) => /sensitive|location/.test(code));
    const plain = AGREEMENT.replace(/means viral load.*/, "means name");
    assert.notDeepEqual(sensitive, []);
    assert.deepEqual(
      codes(plain, LAW).filter((code) => /sensitive|location/.test(code)),
      [],
    );
  });

  it("run from the same day as the event that they are a kind of", () => {
    const compare = (a: string, b: string, years: readonly [number, number]) =>
      withVocabulary(LAW.vocabulary, () => {
        const period = (n: number) => ({
          years: n,
          months: 0,
          weeks: 0,
          days: 0,
          hours: 0,
          minutes: 0,
          workingDays: 0,
        });
        return compareLimits(eventOrder(), { period: period(years[0]), from: a }, { period: period(years[1]), from: b })
          .verdict;
      });
    assert.equal(compare("archiving of the docket", "case closure", [2, 3]), "met");
    assert.equal(compare("case closure", "archiving of the docket", [2, 3]), "met");
    assert.equal(compare("archiving of the docket", "case opening", [3, 2]), "violated");
    assert.equal(compare("archiving of the docket", "receipt", [2, 3]), "unknown");
  });

  it("count in decisions, scenarios and policies", () => {
    const { agreement, table } = compile(AGREEMENT, LAW.vocabulary);
    assert.deepEqual(
      runScenarios(table).map(({ passed, failures }) => ({ passed, failures })),
      [{ passed: true, failures: [] }],
    );
    const party = (name: string) => {
      const found = agreement.parties.get(name);
      assert.ok(found);
      return found;
    };
    const data = agreement.data.get("Blood");
    const purpose = agreement.purposes.get("Mentoring");
    assert.ok(data && purpose);
    const request = { act: "share", sender: party("Harbour"), recipient: party("Unit"), data, purpose } as const;
    assert.equal(decide(table, { ...request, given: [] }).answer, "depends");
    assert.ok(JSON.stringify(policyOf(table)).includes("anti-trafficking unit"));
  });

  it("are completed, and explained where they stand", () => {
    const text = `${AGREEMENT}\nparty Squad\n  is a`;
    const snapshot = snapshotOf(text, { law: LAW, asOf: TODAY });
    const labels = completionsAt(snapshot, text.length).map(({ label }) => label);
    assert.ok(labels.includes("anti-trafficking unit"), labels.join(", "));
    const hover = hoverAt(snapshot, AGREEMENT.indexOf("anti-trafficking") + 3);
    assert.match(hover?.markdown ?? "", /police unit that works on trafficking alone[\s\S]*police force/);
    const about = { category: "purpose", term: "removal flights" } as const;
    assert.match(documentationOf(snapshot, about) ?? "", /immigration enforcement/);
    const without = snapshotOf(text, { law: builtInLaw, asOf: TODAY });
    assert.ok(!completionsAt(without, text.length).some(({ label }) => label === "anti-trafficking unit"));
    assert.equal(documentationOf(without, about), undefined);
  });

  it("are read in a document that is open when the packs change", () => {
    const analyses = new Analyses();
    const document = closedDocument("file:///a.dsa", AGREEMENT);
    const name = "/a.dsa";
    const readBy = (law: LawBook): Reading => ({
      document,
      name,
      agreement: document,
      surroundings: { name },
      law,
      asOf: TODAY,
      others: [],
    });
    const unknown = (law: LawBook): boolean =>
      analyses.soon(readBy(law)).findings.some(({ code }) => code === "drafting/unknown-word");
    assert.ok(unknown(builtInLaw));
    assert.ok(!unknown(LAW));
    assert.ok(unknown(builtInLaw));
    const { compiled } = analyses.snapshot(readBy(LAW));
    assert.equal(analyses.snapshot(readBy(LAW)).compiled, compiled);
  });

  it("are laid out like those of the language", () => {
    const text = 'agreement "A"\n\nsafeguards S\n  encryption in transit\n  sealed envelope protocol\n';
    assert.equal(format(text, LAW.vocabulary).text, text);
    const one = text.replace("in transit\n  sealed", "in transit, sealed");
    assert.equal(format(one, LAW.vocabulary).text.split("\n").length, format(one).text.split("\n").length);
  });

  it("may be used by the law of packs, and by words of other packs", () => {
    const law = pack({ pack: "law" });
    const [provision] = law.provisions;
    assert.ok(provision);
    const bound = { ...provision, binds: { ...provision.binds, kinds: ["anti-trafficking unit"] } };
    const files = (own: AddedWords) =>
      new Map([
        ["law.json", JSON.stringify({ ...law, provisions: [bound] })],
        ["words.json", wordPack(own)],
      ]);
    assert.ok(loadLaw(files(WORDS), builtInLaw).ok);
    const missing = loadLaw(files({ channel: [{ term: "post box", says: "a box" }] }), builtInLaw);
    assert.ok(!missing.ok && missing.problems[0]?.message.includes("`anti-trafficking unit` is not a party kind"));
    const narrower = { "party kind": [{ term: "harbour squad", says: "a squad", isA: ["anti-trafficking unit"] }] };
    // whichever comes first
    for (const packs of [
      [WORDS, narrower],
      [narrower, WORDS],
    ]) {
      const result = load(...packs);
      assert.ok(result.ok);
      withVocabulary(result.lawBook.vocabulary, () =>
        assert.equal(entry("party kind", "harbour squad")?.lawEnforcement, true),
      );
    }
  });

  it("stay out of other agreements, also when something goes wrong", () => {
    const before = vocabularyInUse();
    assert.throws(() =>
      withVocabulary(LAW.vocabulary, () => {
        throw new Error("gone wrong");
      }),
    );
    // @ts-expect-error what ends later would go on with another vocabulary
    withVocabulary(LAW.vocabulary, async () => {});
    assert.equal(vocabularyInUse(), before);
    assert.equal(before, VOCABULARY);
    assert.equal(entry("party kind", "anti-trafficking unit"), undefined);
    assert.equal(builtInLaw.vocabulary, VOCABULARY);
    // what is not extended stays the very same, and so does its index
    for (const category of CATEGORIES)
      assert.equal(LAW.vocabulary[category] === VOCABULARY[category], !(category in WORDS), category);
  });
});

describe("bad words in a pack", () => {
  const kind = (word: object) => ({ "party kind": [{ says: "a unit", isA: ["police force"], ...word }] });

  const CASES: readonly (readonly [what: string, vocabulary: unknown, message: RegExp])[] = [
    ["unknown category", { kinds: [{ term: "x y", says: "a word" }] }, /vocabulary.*`kinds` is not known here/],
    ["closed category", { role: [{ term: "sub-controller", says: "a word" }] }, /`role` is not known here/],
    ["no wider word", { purpose: [{ term: "harbour duty", says: "to watch" }] }, /`isA` is missing/],
    [
      "unknown wider word",
      kind({ term: "sea police", isA: ["polise force"] }),
      /isA\[0\].*`polise force` is not a party kind; did you mean `police force`\?/,
    ],
    ["other spelling of a wider word", kind({ term: "sea police", isA: ["police"] }), /did you mean `police force`/],
    ["known term", kind({ term: "gendarmerie" }), /has the party kind `gendarmerie` already; leave it out/],
    [
      "known spelling",
      kind({ term: "sea police", also: ["Police Service"] }),
      /also\[0\] \(sea police\): .*already, as another spelling of `police force`/,
    ],
    ["and", kind({ term: "search and rescue unit" }), /`and` joins the parts of a sentence/],
    ["or", kind({ term: "sea police", also: ["sea or river police"] }), /also\[0\].*`or` joins/],
    ["modal", kind({ term: "unit that may search" }), /`may` joins/],
    ["clause word", kind({ term: "unit protected by law" }), /`protected by` opens a clause/],
    ["number", kind({ term: "unit 12" }), /without signs or numbers/],
    ["comma", kind({ term: "unit, of the harbour" }), /without signs or numbers/],
    ["two spaces", kind({ term: "sea  police" }), /single spaces/],
    ["comment", kind({ term: "sea // police" }), /single spaces/],
    ["capitals", kind({ term: "Sea Police" }), /defined term/],
    [
      "twice",
      { "party kind": [1, 2].map(() => ({ term: "sea police", says: "a word", isA: ["police force"] })) },
      /\[1\].*stands here a second time/,
    ],
    [
      "circle",
      {
        event: [
          { term: "first bell", says: "a word", isA: ["second bell"] },
          { term: "second bell", says: "a word", isA: ["first bell"] },
        ],
      },
      /would be a kind of itself/,
    ],
    [
      "sensitivity of something else",
      { purpose: [{ term: "harbour duty", says: "a word", isA: ["training"], sensitivity: ["health"] }] },
      /`sensitivity` is not known here/,
    ],
    [
      "unknown sensitivity",
      { item: [{ term: "viral load", says: "a word", sensitivity: ["helth"] }] },
      /`helth` is not a sensitivity; did you mean `health`/,
    ],
    ["no explanation", kind({ term: "sea police", says: "" }), /says.*one line without a full stop/],
    [
      "like people",
      { safeguard: [{ term: "victims first", says: "a word", isA: ["encryption"] }] },
      /begins like people/,
    ],
    ["nothing", {}, /nothing is in it/],
  ];

  for (const [what, vocabulary, message] of CASES)
    it(`are refused: ${what}`, () => {
      const found = problems(vocabulary);
      assert.ok(
        found.some((each) => message.test(each)),
        found.join("\n") || "nothing was wrong",
      );
      assert.ok(
        found.every((each) => each.startsWith("own-0.json: vocabulary")),
        found.join("\n"),
      );
    });

  it("are refused where another pack has them", () => {
    const words = kind({ term: "sea police" });
    assert.deepEqual(problems(words), []);
    assert.deepEqual(problems(words, words), [
      'own-1.json: vocabulary["party kind"][0].term (sea police): the party kind `sea police` is already in the pack `own-0`; keep one of the two.',
    ]);
  });
});

describe("docs/adding-words.md", () => {
  it("shows a pack that is sound", () => {
    const page = readFileSync(path.join(root, "docs/adding-words.md"), "utf8");
    const [, example = ""] = /```json\r?\n([\s\S]*?)```/.exec(page) ?? [];
    const result = loadLaw(new Map([["harbour.json", example]]), builtInLaw);
    assert.ok(result.ok, JSON.stringify(result));
    assert.notEqual(result.lawBook.vocabulary, VOCABULARY);
    for (const category of CATEGORIES)
      assert.equal(page.includes(`\`${category}\``), OPEN_CATEGORY_NAMES.includes(category as OpenCategory), category);
  });
});

describe("the law that comes with the program", () => {
  it("adds no words: they belong to the language", () => {
    for (const file of readdirSync(path.join(root, "law")).filter((name) => name.endsWith(".json")))
      assert.ok(
        !/^ {2}"vocabulary": \{$/m.test(
          file === "pack.schema.json" ? "" : readFileSync(path.join(root, "law", file), "utf8"),
        ),
        file,
      );
  });
});
