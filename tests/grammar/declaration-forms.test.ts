import assert from "node:assert/strict";
import { format } from "../../grammar/format.js";
import { parse } from "../../grammar/parse.js";
import type { ClauseDecl, HeaderClause, Statement } from "../../grammar/syntax.js";
import { isDeclaration, tokenize } from "../../grammar/tokens.js";
import { resolveNames } from "../../server/model/symbols.js";
import { clean } from "./reading.js";

/** A node as it would be written in a test: without places, vocabulary phrases and names as their words. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  if ("category" in value && "term" in value && "status" in value)
    return value.status === "known" ? value.term : `${String(value.status)}: ${String(value.term)}`;
  const own = Object.entries(value).filter(([key]) => key !== "start" && key !== "end");
  if (own[0]?.[0] === "text" && own.every(([key]) => ["text", "quoted", "slot", "alternative"].includes(key)))
    return own[0][1];
  return Object.fromEntries(own.map(([key, each]) => [key, plain(each)]));
};

const codes = (text: string): string[] => parse(text).problems.map((problem) => problem.code);

const only = <T extends Statement["type"]>(text: string, type: T): Extract<Statement, { type: T }> => {
  const [statement, ...more] = clean(text);
  assert.ok(statement?.type === type && more.length === 0, `${text}: ${statement?.type}`);
  return statement as Extract<Statement, { type: T }>;
};

const header = (text: string): HeaderClause => {
  const { clauses } = only(`agreement "A"\n  ${text}\n`, "agreement");
  assert.ok(clauses.length === 1 && clauses[0], text);
  return clauses[0];
};

const named = (name: string) => ({ type: "named", name });
const phrase = (words: string) => ({ type: "phrase", phrase: words });
const date = (text: string) => ({ type: "date", date: text });
const months = (amount: number) => ({ parts: [{ amount, unit: "month" }] });

describe("the head of an agreement", () => {
  const forms: readonly (readonly [text: string, node: unknown])[] = [
    ["kind treaty, binding", { type: "kind", kind: "treaty", binding: true }],
    ["kind agreement\n  not legally binding", { type: "kind", kind: "agreement", binding: false }],
    ['version 1.2, owner "Home Office"', { type: "version", version: "1.2", owner: "Home Office" }],
    [
      "issued by Alpha, Beta under CETS 197 article 38(1), CETS 108",
      { type: "issued", by: ["Alpha", "Beta"], under: ["CETS 197 article 38(1)", "CETS 108"] },
    ],
    ["issued by Alpha", { type: "issued", by: ["Alpha"], under: [] }],
    [
      "signed by Alpha on 1 February 2026, by Beta on 2026-02-03, by Gamma",
      {
        type: "signed",
        signatures: [{ by: "Alpha", on: "1 February 2026" }, { by: "Beta", on: "2026-02-03" }, { by: "Gamma" }],
      },
    ],
    [
      "in force from 1 March 2026 until 28 February 2029",
      { type: "in force", from: date("1 March 2026"), until: date("28 February 2029") },
    ],
    ["in force on change of law without end", { type: "in force", from: phrase("change of law"), withoutEnd: true }],
    [
      "in force from Last Signature until case closure, at latest 1 March 2030",
      { type: "in force", from: named("Last Signature"), until: phrase("case closure"), atLatest: "1 March 2030" },
    ],
    ["in force from [[day]] until [[day]]", { type: "in force", from: date("[[day]]"), until: date("[[day]]") }],
    ['extends "umbrella.dsa"', { type: "extends", file: "umbrella.dsa" }],
    ['supersedes "Old" from 1 March 2026', { type: "supersedes", title: "Old", from: "1 March 2026" }],
    ['supersedes "Old"', { type: "supersedes", title: "Old" }],
    ['superseded by "New" on 1 March 2029', { type: "superseded", by: "New", on: "1 March 2029" }],
    [
      "applies CETS 108 articles 3 to 7, Recommendation R(87)15",
      { type: "applies law", citations: ["CETS 108 articles 3 to 7", "Recommendation R(87)15"] },
    ],
    ["applies in GB, FR and DE, not in GB-NIR", { type: "applies in", places: ["GB", "FR", "DE"], notIn: ["GB-NIR"] }],
    ["applies in GB", { type: "applies in", places: ["GB"], notIn: [] }],
    ["reviewed every 12 months", { type: "reviewed", every: months(12), on: [] }],
    [
      "reviewed every 12 months and on change of law, on 30 June 2027",
      { type: "reviewed", every: months(12), on: [phrase("change of law"), date("30 June 2027")] },
    ],
    ["reviewed on change of law", { type: "reviewed", on: [phrase("change of law")] }],
    ["governed by the law of GB", { type: "governed", place: "GB" }],
    ["governed by the law of the place of operation", { type: "governed", place: "place of operation" }],
    [
      "languages English, French equally authentic",
      { type: "languages", languages: ["English", "French"], equallyAuthentic: true },
    ],
    ["languages English", { type: "languages", languages: ["English"], equallyAuthentic: false }],
    ["where laws differ, the most protective prevails", { type: "laws differ", prevails: "most protective" }],
    ['marked "OFFICIAL"', { type: "marked", marking: "OFFICIAL" }],
  ];
  for (const [text, node] of forms)
    it(`reads “${text}”`, () => {
      const read = header(text);
      assert.deepEqual(plain(read), node);
    });

  const refused: readonly string[] = [
    "signed by",
    "in force 1 March 2026",
    "in force from 1 March 2026 at latest 1 March 2030",
    "extends Umbrella",
    "applies in",
    "reviewed every change of law",
    "languages equally authentic",
    "where laws differ, the least protective prevails",
    "superseded by New on 1 March 2029",
  ];
  for (const text of refused)
    it(`refuses “${text}”`, () => assert.notDeepEqual(codes(`agreement "A"\n  ${text}\n`), [], text));

  it("is one clause per line when it is formatted", () => {
    const tidy =
      'agreement "A"\n  extends "u.dsa"\n  applies in GB, not in GB-NIR\n  where laws differ, the most protective prevails\n';
    assert.equal(format(tidy.replace(/\n {2}/g, "  ")).text, tidy);
  });
});

describe("parties and bodies", () => {
  const forms: readonly (readonly [text: string, node: unknown])[] = [
    ["acts through Unit One", { type: "acts through", unit: "Unit One" }],
    ["acts for Germany", { type: "acts for", state: "Germany" }],
    ["member of EU", { type: "member of", of: ["EU"] }],
    ["immune from national courts", { type: "immune" }],
  ];
  for (const [text, node] of forms)
    it(`reads “${text}”`, () => assert.deepEqual(plain(only(`party A ${text}\n`, "party").clauses), [node]));

  it("reads all of them in one description", () => {
    const { clauses } = only(
      'body A\n  is a police force in GB, a shelter in DE\n  is part of B, acts as controller, acts through C\n  funded under GDPR article 6\n  designated as "central authority" under Palermo Protocol article 8, stores data in IE, DE\n  contact "x"\n  data protection officer "dpo", known as "urn:x:a"\n',
      "party",
    );
    assert.deepEqual(
      clauses.map((clause) => clause.type),
      [
        "is",
        "part of",
        "acts as",
        "acts through",
        "funded",
        "designated",
        "stores",
        "contact",
        "data protection officer",
        "known as",
      ],
    );
    const [is, , , , , designated, stores] = clauses;
    assert.deepEqual(plain(is), { type: "is", kinds: ["police force", "shelter"], places: ["GB", "DE"] });
    assert.ok(designated?.type === "designated" && stores?.type === "stores");
    assert.deepEqual(
      [designated.as.text, designated.citations[0]?.text],
      ["central authority", "Palermo Protocol article 8"],
    );
    assert.deepEqual(plain(stores.places), ["IE", "DE"]);
  });

  const refused = [
    "acts through",
    "acts with Unit",
    "immune from courts",
    "stores in IE",
    "known as Alpha",
    "member of",
  ];
  for (const text of refused) it(`refuses “${text}”`, () => assert.notDeepEqual(codes(`party A ${text}\n`), [], text));
});

describe("teams and systems", () => {
  it("are told with who belongs to them", () => {
    assert.deepEqual(
      plain(only("team T of A, any police force in EU, chaired by A, for each case, until case closure\n", "team")),
      {
        type: "team",
        name: "T",
        members: [named("A"), { type: "class", no: false, kind: "police force", places: ["EU"] }],
        clauses: [
          { type: "chaired", by: named("A") },
          { type: "for each case" },
          { type: "until", event: phrase("case closure") },
        ],
      },
    );
    assert.deepEqual(plain(only("system S held by A, hosted in IE, open to B, C\n", "system")), {
      type: "system",
      name: "S",
      clauses: [
        { type: "held by", party: named("A") },
        { type: "hosted in", places: ["IE"] },
        { type: "open to", parties: [named("B"), named("C")] },
      ],
    });
  });

  it("end a team's name at the `of` before its first member", () => {
    assert.deepEqual(plain(only("team Task Force of Kent Police, B\n", "team").members), [
      named("Kent Police"),
      named("B"),
    ]);
    const [, team] = clean("body Kent Police is a police force in GB\nteam Board of Trustees of Kent Police\n");
    assert.ok(team?.type === "team");
    assert.deepEqual([team.name.text, plain(team.members)], ["Board of Trustees", [named("Kent Police")]]);
  });

  it("are not declared by a sentence that begins with their word", () => {
    const statements = parse('clause "K"\n  audit every 12 months\n  team T must report "x" to B\n').statements;
    assert.deepEqual(
      statements.map((statement) => statement.type),
      ["clause"],
    );
  });

  for (const text of ["team T chaired A", "team of A", "system S held A", "system S open B"])
    it(`refuses “${text}”`, () => assert.notDeepEqual(codes(`${text}\n`), [], text));
});

describe("classes of people", () => {
  it("are declared with what tells them from others", () => {
    assert.deepEqual(
      plain(
        only('subjects K are children with "a file", except officers, whose status is "presumed victim"\n', "subjects")
          .clauses,
      ),
      [
        { type: "are", classes: ["children"], with: "a file" },
        { type: "except", classes: ["staff"] },
        { type: "status", status: "presumed victim" },
      ],
    );
    assert.deepEqual(plain(only("subjects K are family of victims\n", "subjects").clauses), [
      { type: "family of", of: "victims" },
    ]);
  });

  const DECLARED = 'subjects Clients are victims with "an open file"\nparty A is a shelter in DE\n';

  it("stand wherever people can, and nowhere else", () => {
    const [, , data, terms, clause] = clean(
      `${DECLARED}data D about victims, Clients\n  means name\nall sharing about Clients\n  no onward sharing\nclause "K"\n  Clients may access, correct through A\n`,
    );
    assert.ok(data?.type === "data" && terms?.type === "general terms" && clause?.type === "clause");
    assert.deepEqual(plain(data.clauses[0]), { type: "about", subjects: ["victims", "named: Clients"] });
    assert.deepEqual(plain(terms.about), ["named: Clients"]);
    const [rights] = clause.sentences;
    assert.ok(rights?.type === "rights");
    assert.deepEqual([plain(rights.subjects), plain(rights.rights)], [["named: Clients"], ["access", "correct"]]);
    // somebody else with the same verbs has a power, not a right
    const [, , other] = clean(`${DECLARED}clause "K"\n  A must correct Clients\n`);
    assert.ok(other?.type === "clause" && other.sentences[0]?.type === "duty");
  });

  it("must be declared", () => {
    const problems = (text: string) =>
      resolveNames(parse(text)).problems.map((problem) => [problem.type, problem.reference.name.text]);
    assert.deepEqual(problems(`${DECLARED}data D about Clients\n  means name\n`), []);
    assert.deepEqual(problems(`${DECLARED}data D about Client\n  means name\n`), [["undefined", "Client"]]);
    assert.deepEqual(problems(`${DECLARED}data D about A\n  means name\n`), [["wrong kind", "A"]]);
  });

  for (const text of [
    "subjects K",
    "subjects K are children with a file",
    "subjects K are children whose status is presumed",
  ])
    it(`refuses or misses something in “${text}”`, () => {
      const [statement] = parse(`${text}\n`).statements;
      const empty = statement?.type === "subjects" && statement.clauses.length === 0;
      assert.ok(empty || codes(`${text}\n`).length > 0, text);
    });
});

describe("data, statistics and facts", () => {
  it("read every clause about data", () => {
    const { clauses } = only(
      'data D about victims\n  includes name, contact information, sensitive personal data (health), statement from the victim\n  excludes photograph\n  from "PNC"\n  held in Register\n  held as "analysis file"\n  graded 3x5x2\n  marked "OFFICIAL"\n  in bulk\n  without identifiers\n',
      "data",
    );
    const [about, items, ...rest] = clauses;
    assert.ok(about?.type === "about" && items?.type === "items");
    assert.deepEqual(
      items.items.map((item) => item.text),
      ["name", "contact information", "sensitive personal data", "statement from the victim"],
    );
    assert.deepEqual(rest.map(plain), [
      { type: "excludes", items: [{ text: "photograph", known: "photograph", sensitivity: [] }] },
      { type: "from", register: "PNC" },
      { type: "held in", system: "Register" },
      { type: "held as", as: "analysis file" },
      { type: "graded", scheme: "3x5x2" },
      { type: "marked", marking: "OFFICIAL" },
      { type: "extent", bulk: true },
      { type: "without identifiers" },
    ]);
  });

  it("tell bulk from single cases, and grading schemes apart", () => {
    const { clauses } = only("data D about victims, individual cases only, graded 4x4\n", "data");
    assert.deepEqual(clauses.slice(1).map(plain), [
      { type: "extent", bulk: false },
      { type: "graded", scheme: "4x4" },
    ]);
  });

  it("take words of a clause for part of an item where no clause follows", () => {
    const { clauses } = only(
      "data D about victims\n  means report from the shelter, property held in custody, marked map\n",
      "data",
    );
    const [, items, ...rest] = clauses;
    assert.ok(items?.type === "items");
    assert.deepEqual(
      [items.items.map((item) => item.text), rest],
      [["report from the shelter", "property held in custody", "marked map"], []],
    );
  });

  it("read statistics and facts", () => {
    assert.deepEqual(plain(only("statistics S from D, E by nationality, counts below 5 suppressed\n", "statistics")), {
      type: "statistics",
      name: "S",
      clauses: [
        { type: "from", data: ["D", "E"] },
        { type: "by", items: [{ text: "nationality", known: "nationality", sensitivity: [] }] },
        { type: "suppressed", below: 5 },
      ],
    });
    assert.deepEqual(plain(only('fact F is "she agrees"\n', "fact")), { type: "fact", name: "F", means: "she agrees" });
  });

  for (const text of ["statistics S from D counts under 5 suppressed", "statistics S by", "fact F she agrees"])
    it(`refuses “${text}”`, () => assert.notDeepEqual(codes(`${text}\n`), [], text));

  it("let statistics stand for data and facts for conditions", () => {
    const text =
      'party A is a shelter in DE\ndata D about victims\n  means name\nstatistics S from D\nfact F is "x"\npurpose P is support of victims\nclause "K"\n  A may share S with A for P\n    provided F\n';
    clean(text);
    assert.deepEqual(resolveNames(parse(text)).problems, []);
    const wrong = text.replace("provided F", "provided S").replace("share S", "share F");
    assert.deepEqual(
      resolveNames(parse(wrong)).problems.map((problem) => problem.type),
      ["wrong kind", "wrong kind"],
    );
  });

  it("need the system that they are held in", () => {
    const [problem] = resolveNames(parse("data D about victims\n  means name\n  held in Register\n")).problems;
    assert.deepEqual([problem?.type, problem?.reference.kinds], ["undefined", ["system"]]);
  });
});

describe("other documents and recitals", () => {
  it("are read", () => {
    assert.deepEqual(
      clean('include "annex.dsa"\nuse template "model.dsa"\nrecital fr "Vu …"\nrecital """\nMore\n"""\n').map(plain),
      [
        { type: "include", template: false, file: "annex.dsa" },
        { type: "include", template: true, file: "model.dsa" },
        { type: "recital", text: "Vu …", language: "fr" },
        { type: "recital", text: "\nMore\n" },
      ],
    );
  });

  it("open nothing without a file", () => {
    for (const text of ["include Annex", "use Data for P", "recital french Words"]) {
      assert.notDeepEqual(codes(`${text}\n`), [], text);
      assert.ok(!parse(`${text}\n`).statements.some(({ type }) => type === "include" || type === "recital"), text);
    }
  });

  it("end an unclosed block of text", () => {
    const types = parse('clause "K"\n  text """ words\ninclude "annex.dsa"\n').statements.map(({ type }) => type);
    assert.deepEqual(types, ["clause", "include"]);
    const prose = parse('clause "K"\n  text """ words\nuse of data\nsection 36 of the Act\n').statements.map(
      ({ type }) => type,
    );
    assert.deepEqual(prose, ["clause"]);
  });
});

describe("heads and numbered paragraphs", () => {
  const clause = (text: string): ClauseDecl => only(text, "clause");
  const heads: readonly (readonly [text: string, level: string, number: string | undefined])[] = [
    ['clause 4 "T"', "clause", "4"],
    ['clause 4. "T"', "clause", "4"],
    ['article 4 "T"', "article", "4"],
    ['section 2.1 "T"', "section", "2.1"],
    ['annex B "T"', "annex", "B"],
    ['annex IV "T"', "annex", "IV"],
    ['annex "T"', "annex", undefined],
    ['schedule 1 "T"', "schedule", "1"],
  ];
  for (const [text, level, number] of heads)
    it(`reads “${text}”`, () => {
      const read = clause(`${text}\n  audit every 12 months\n`);
      assert.deepEqual([read.level, read.number, read.title.text, read.sentences.length], [level, number, "T", 1]);
    });

  it("open nothing inside a citation or behind a word that refers", () => {
    const text =
      'clause "K"\n  A may share D with B for P\n    under GDPR\n    article 6\n    despite\n    clause "L"\nclause "L"\n  audit every 12 months\n';
    assert.deepEqual(
      parse(text).statements.map((statement) => statement.type === "clause" && statement.title.text),
      ["K", "L"],
    );
    // a sentence about clauses opens none
    const { tokens } = tokenize('clause "K"\n  audit every 12 months\n  clause "K" prevails over clause "L"\n');
    assert.equal(tokens.filter(isDeclaration).length, 1);
  });

  const NUMBERED = `article 4 "Sharing"
  (a) A may share D with B for P
    no onward sharing
  (ii) Each party must notify the provider of a data breach within 24 hours
  4.2 audit every 12 months
  4. text "words"
  A may share E with B for P
`;

  it("keep their numbers, each before its sentence", () => {
    const read = clause(NUMBERED);
    assert.deepEqual(
      read.sentences.map((sentence) => sentence.type),
      ["sharing", "duty", "audit", "prose", "sharing"],
    );
    assert.deepEqual(plain(read.paragraphs), [
      { number: "(a)", sentence: 0 },
      { number: "(ii)", sentence: 1 },
      { number: "4.2", sentence: 2 },
      { number: "4", sentence: 3 },
    ]);
    const [first] = read.paragraphs;
    assert.equal(NUMBERED.slice(first?.start, first?.end), "(a)");
  });

  it("are kept by the formatter", () => {
    assert.equal(format(NUMBERED).text, NUMBERED);
    assert.equal(format(NUMBERED.replace("  (a) A", "(a)    A")).text, NUMBERED);
  });

  it("leave brackets of conditions alone", () => {
    const read = clause('clause "K"\n  A may share D with B for P\n    provided\n    (C)\n    and (E or F)\n');
    assert.deepEqual([read.sentences.length, read.paragraphs.length], [1, 0]);
  });

  it("are referred to by title or number", () => {
    const text = (reference: string) =>
      `clause 4 "K"\n  audit every 12 months\nannex B "L"\n  A may share D with C for P\n    despite ${reference}\n`;
    const dangling = (reference: string) =>
      resolveNames(parse(text(reference))).danglingClauses.map(({ title }) => title.text);
    for (const reference of ['clause "K"', "clause 4", 'annex "L"', "annex B"]) {
      assert.deepEqual([codes(text(reference)), dangling(reference)], [[], []], reference);
    }
    assert.deepEqual(dangling("clause 5"), ["5"]);
    assert.deepEqual(dangling("annex C"), ["annex C"]);
    assert.deepEqual(dangling("article 4"), ["article 4"]);
    assert.equal(resolveNames(parse(text("clause 4"))).clauses.get("4")?.title.text, "K");
    const scenario = 'scenario "s"\n  when A shares D with B for P\n  expect prohibited by ';
    assert.deepEqual(resolveNames(parse(`${text("clause 4")}${scenario}clause 4\n`)).danglingClauses, []);
    assert.equal(resolveNames(parse(`${text("clause 4")}${scenario}clause 6\n`)).danglingClauses.length, 1);
  });
});

describe("scenarios", () => {
  const given = (text: string): unknown => {
    const read = only(
      `scenario "s"\n  given ${text}\n  when A shares D with B for P\n  expect permitted\n`,
      "scenario",
    );
    const names = (conditions: readonly unknown[]) =>
      conditions.map((each) => (plain(each) as { name?: string }).name ?? "…");
    return [names(read.given), names(read.givenNot)];
  };

  it("tell what is the case and what is not", () => {
    assert.deepEqual(given("C"), [["C"], []]);
    assert.deepEqual(given("no C"), [[], ["C"]]);
    assert.deepEqual(given("C, E, no F, no G, H"), [
      ["C", "E", "H"],
      ["F", "G"],
    ]);
    assert.deepEqual(given("C and no F"), [["C"], ["F"]]);
  });

  it("need something behind `no`", () => {
    assert.notDeepEqual(codes('scenario "s"\n  given no\n  when A shares D with B for P\n  expect permitted\n'), []);
  });
});
