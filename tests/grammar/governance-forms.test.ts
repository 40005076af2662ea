import assert from "node:assert/strict";
import { format } from "../../grammar/format.js";
import { parse } from "../../grammar/parse.js";
import type { Period, Phrase, Sentence } from "../../grammar/syntax.js";
import { phrasesOf } from "../../server/model/phrases.js";
import { collectReferences } from "../../server/model/references.js";
import { clean } from "./reading.js";

const clauseOf = (text: string): string => `clause "K"\n  ${text}\n`;

const sentences = (text: string): readonly Sentence[] => {
  const [statement] = clean(clauseOf(text));
  assert.ok(statement?.type === "clause", text);
  return statement.sentences;
};

const sentence = (text: string): Sentence => {
  const [first, ...more] = sentences(text);
  assert.ok(first && more.length === 0, text);
  return first;
};

/** A tree in short: terms for phrases, words for names and texts, `3 month` for periods; places and empty parts left out. */
const brief = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(brief);
  if (typeof value !== "object" || value === null) return value;
  if ("term" in value && "category" in value) {
    const { term, status } = value as Phrase;
    return status === "known" ? term : `${status}: ${term}`;
  }
  if ("parts" in value && !("type" in value))
    return (value as Period).parts.map(({ amount, unit }) => `${amount} ${unit}`).join(" ");
  if ("text" in value && !("type" in value) && !("route" in value)) return (value as { text: string }).text;
  const { type } = value as { type?: unknown };
  if (type === "named") return brief((value as { name: unknown }).name);
  if (type === "phrase") return brief((value as { phrase: unknown }).phrase);
  if (type === "relative") return `the ${String(brief((value as { who: unknown }).who))}`;
  if (type === "quantified") return (value as { over: string }).over;
  if (type === "quoted") return brief((value as { text: unknown }).text);
  const skipped = ["start", "end", "core", "incomplete"];
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => !skipped.includes(key) && !(Array.isArray(each) && each.length === 0))
      .map(([key, each]) => [key, brief(each)]),
  );
};

type Form = readonly [text: string, tree: Readonly<Record<string, unknown>>];

const reads = (forms: readonly Form[]): void => {
  for (const [text, tree] of forms) it(`reads “${text}”`, () => assert.deepEqual(brief(sentence(text)), tree));
};

/** Sentences that nothing reads: each must be reported. */
const refuses = (texts: readonly string[]): void => {
  for (const text of texts) {
    it(`refuses “${text}”`, () => {
      const tree = parse(clauseOf(text));
      const unknown = phrasesOf(tree).filter((phrase) => phrase.status === "unknown");
      assert.ok(tree.problems.length + unknown.length > 0, JSON.stringify(brief(tree.statements)));
    });
  }
};

const duty = { type: "duty", actors: ["Alpha"], modality: "must" } as const;
const each = ["parties"];

describe("duties", () => {
  reads([
    ["Alpha must record minutes", { ...duty, verb: "record", object: { type: "thing", phrases: ["minutes"] } }],
    [
      "Alpha must maintain the log, the register and the list of authorised persons",
      {
        ...duty,
        verb: "maintain",
        object: { type: "thing", phrases: ["log", "register", "list of authorised persons"] },
      },
    ],
    ["Alpha must ensure accuracy", { ...duty, verb: "ensure", object: { type: "thing", phrases: ["accuracy"] } }],
    [
      "Alpha must report the use made of the data to Beta within 3 months of receipt",
      {
        ...duty,
        verb: "report",
        object: { type: "thing", phrases: ["use made of the data"] },
        to: ["Beta"],
        timing: { type: "within", period: "3 month", of: "receipt" },
      },
    ],
    // told of: an event; done: a thing
    [
      "Alpha must notify Beta of wrong data within 5 days",
      {
        ...duty,
        verb: "notify",
        object: { type: "event", event: "error in the data" },
        to: ["Beta"],
        timing: { type: "within", period: "5 day" },
      },
    ],
    [
      "each party must correct, block or delete wrong data within 5 days, and tell every recipient",
      {
        ...duty,
        actors: each,
        verb: "correct",
        orVerbs: ["block", "delete"],
        object: { type: "thing", phrases: ["wrong data"] },
        timing: { type: "within", period: "5 day" },
        clauses: [{ type: "and tell", to: ["the recipient"] }],
      },
    ],
    [
      "Alpha must delete Data and tell Beta",
      {
        ...duty,
        verb: "delete",
        object: { type: "data", names: ["Data"] },
        clauses: [{ type: "and tell", to: ["Beta"] }],
      },
    ],
    ["Alpha must delete Data and Beta", { ...duty, verb: "delete", object: { type: "data", names: ["Data", "Beta"] } }],
    [
      'Alpha must inform victims of "who gets what" before collection, in their language',
      {
        ...duty,
        verb: "inform",
        object: "who gets what",
        to: [{ type: "subjects", subjects: "victims" }],
        timing: { type: "before", event: "collection" },
        clauses: [{ type: "their language" }],
      },
    ],
    [
      "Alpha must notify data breaches to Beta without delay",
      {
        ...duty,
        verb: "notify",
        object: { type: "event", event: "data breach" },
        to: ["Beta"],
        timing: { type: "without delay" },
      },
    ],
    [
      "Alpha must report misuse to Beta on becoming aware",
      {
        ...duty,
        verb: "report",
        object: { type: "event", event: "misuse" },
        to: ["Beta"],
        timing: { type: "on", event: "becoming aware" },
      },
    ],
    [
      "Alpha must delete Data when Case Closed",
      {
        ...duty,
        verb: "delete",
        object: { type: "data", names: ["Data"] },
        timing: { type: "on", event: "Case Closed" },
      },
    ],
    [
      "Alpha must not inform suspects of the report until end of proceedings",
      {
        ...duty,
        modality: "must not",
        verb: "inform",
        object: { type: "event", event: "report" },
        to: [{ type: "subjects", subjects: "suspects" }],
        timing: { type: "until", event: "end of proceedings" },
      },
    ],
    [
      'Alpha must report "figures" to Beta every month on day 5',
      {
        ...duty,
        verb: "report",
        object: "figures",
        to: ["Beta"],
        timing: { type: "every", period: "1 month", day: 5 },
      },
    ],
    [
      "Alpha may request Beta to delete Data within 10 days",
      {
        ...duty,
        modality: "may",
        verb: "request",
        to: ["Beta"],
        infinitive: { verb: "delete", object: { type: "data", names: ["Data"] } },
        timing: { type: "within", period: "10 day" },
      },
    ],
    [
      "Alpha and Beta must jointly appoint a contact point",
      {
        ...duty,
        actors: ["Alpha", "Beta"],
        verb: "appoint",
        object: { type: "thing", phrases: ["contact point"] },
        jointly: true,
      },
    ],
    [
      "Alpha may audit each other party on 10 days notice",
      {
        ...duty,
        modality: "may",
        verb: "audit",
        to: ["other parties"],
        clauses: [{ type: "notice", period: "10 day" }],
      },
    ],
    [
      "Alpha may suspend sharing",
      { ...duty, modality: "may", verb: "suspend", object: { type: "thing", phrases: ["sharing"] } },
    ],
  ]);

  refuses([
    "Alpha must record mintues",
    "Alpha must correct or destry wrong data",
    "Alpha may audit Beta on 10 days",
    "Alpha must delete Data until",
    "Alpha must report misuse to Beta on becoming awar",
    "Alpha must delete Data and tell",
  ]);

  it("keep two clocks apart from a notice", () => {
    assert.equal(parse(clauseOf("Alpha may audit Beta on 10 days notice every 12 months")).problems.length, 0);
    const { problems } = parse(clauseOf("Alpha must delete Data on receipt until case closure"));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["duplicate-clause"],
    );
  });

  it("are told by their verb, not by a noun further on", () => {
    const read = sentence("Alpha must report the use made of the data");
    assert.equal(read.type, "duty");
    assert.equal(sentence("Alpha may publish Data for statistics").type, "sharing");
    assert.equal(sentence("Alpha must publish a summary of this agreement").type, "duty");
  });
});

describe("refusing", () => {
  reads([
    [
      'Alpha may refuse where "a life is in danger", giving reasons within 5 days',
      {
        type: "refusal",
        actors: ["Alpha"],
        modality: "may",
        where: "a life is in danger",
        reasons: { within: "5 day" },
      },
    ],
    [
      "Alpha must not refuse where Agreed",
      { type: "refusal", actors: ["Alpha"], modality: "must not", where: "Agreed" },
    ],
    [
      'Alpha must refuse clause "Referral" where Agreed, giving reasons',
      { type: "refusal", actors: ["Alpha"], modality: "must", of: "Referral", where: "Agreed", reasons: {} },
    ],
  ]);
  refuses(["Alpha may refuse clause", "Alpha may refuse where", "Alpha may refuse giving"]);
});

describe("ensuring and declaring", () => {
  it("contain a sentence, with its own clauses", () => {
    const read = sentence(
      "each party may declare that Alpha may share Data with Beta for Purpose\n    under GDPR article 6(1)(e)\n    keep at most 2 years",
    );
    assert.ok(read.type === "that" && read.verb === "declare" && read.modality === "may");
    assert.ok(read.sentence.type === "sharing");
    assert.deepEqual(
      read.sentence.clauses.map(({ type }) => type),
      ["under", "keep"],
    );
    const ensured = sentence("Alpha must ensure that\n    Beta must not share Data with Gamma");
    assert.ok(ensured.type === "that" && ensured.verb === "ensure" && ensured.sentence.type === "sharing");
    assert.equal(ensured.sentence.modality, "must not");
    const governed = sentence("Alpha must ensure that data about victims must not be used against them");
    assert.ok(governed.type === "that" && governed.sentence.type === "not used against");
  });

  it("lose nothing else by a broken sentence inside", () => {
    const tree = parse(clauseOf("Alpha must ensure that Beta must shrae Data\n  audit every 12 months"));
    const [statement] = tree.statements;
    assert.ok(statement?.type === "clause");
    const [first, second] = statement.sentences;
    assert.ok(first?.type === "that" && first.actors.length === 1);
    assert.equal(second?.type, "audit");
    const missing = parse(clauseOf("Alpha must ensure that"));
    assert.deepEqual(
      missing.problems.map(({ code }) => code),
      ["unfinished"],
    );
  });

  it("are bounded in depth", () => {
    const { problems } = parse(clauseOf(`${"Alpha must ensure that ".repeat(400)}Beta must delete Data`));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["too-deep"],
    );
  });
});

describe("rights", () => {
  it("are all there", () => {
    const read = sentence(
      "victims may access, correct, erase, restrict, object, withdraw consent, choose recipients, complain, seek redress by applying to Alpha, within 1 month, free of charge, giving reasons",
    );
    assert.ok(read.type === "rights");
    assert.deepEqual(brief(read.rights), [
      "access",
      "correct",
      "erase",
      "restrict",
      "object",
      "withdraw consent",
      "choose recipients",
      "complain",
      "seek redress",
    ]);
    assert.ok(read.free && read.reasons && read.within);
  });
  refuses(["victims may access, corect through Alpha"]);
});

describe("governance", () => {
  reads([
    [
      "no automated decision about victims unless reviewed by a person",
      {
        type: "automated decisions",
        about: ["victims"],
        unless: { type: "kind", phrase: "review by a person" },
      },
    ],
    ["No automated decisions about victims, suspects", { type: "automated decisions", about: ["victims", "suspects"] }],
    ["data about victims must not be used against them", { type: "not used against", about: ["victims"] }],
    [
      "each party must keep Data, Other confidential until end of proceedings, except where Agreed",
      {
        type: "confidentiality",
        actors: each,
        data: ["Data", "Other"],
        clauses: [
          { type: "until", event: "end of proceedings" },
          { type: "except where", condition: "Agreed" },
        ],
      },
    ],
    ["each party must keep the data confidential", { type: "confidentiality", actors: each }],
    [
      "Beta must give Data protection at least as under the law of GB",
      { type: "equal protection", actors: ["Beta"], data: ["Data"], law: "GB" },
    ],
    [
      "Beta must give Data protection at least as under this agreement",
      { type: "equal protection", actors: ["Beta"], data: ["Data"] },
    ],
    [
      "log of every disclosure, receipt, access, refusal, stating date, reason, recipient, kept at least 5 years, open to Alpha",
      {
        type: "safeguards",
        items: [
          {
            type: "safeguard",
            phrase: "log of every disclosure",
            logged: ["receipt", "access", "refusal"],
            stating: ["date", "reason", "recipient"],
            kept: { bound: "at least", period: "5 year" },
            openTo: ["Alpha"],
          },
        ],
      },
    ],
    [
      "staff trained before access and every 12 months, screened “SC”, bound by confidentiality",
      {
        type: "safeguards",
        items: [
          { type: "safeguard", phrase: "staff trained", before: "access", every: "12 month" },
          { type: "safeguard", phrase: "staff vetted", text: "SC" },
          { type: "safeguard", phrase: "confidentiality undertaking" },
        ],
      },
    ],
    [
      'impact assessment "DPIA 3" of 1 March 2026, reviewed every 12 months',
      {
        type: "safeguards",
        items: [
          { type: "safeguard", phrase: "impact assessment", text: "DPIA 3", of: "1 March 2026", every: "12 month" },
        ],
      },
    ],
    [
      "access reviewed every 3 months",
      { type: "safeguards", items: [{ type: "safeguard", phrase: "access reviewed", every: "3 month" }] },
    ],
    [
      "audit by Alpha, results kept at most 18 months",
      { type: "audit", by: "Alpha", resultsKept: { bound: "at most", period: "18 month" } },
    ],
    [
      "audit by Alpha every 12 months, results kept at most 18 months",
      {
        type: "audit",
        by: "Alpha",
        every: "12 month",
        resultsKept: { bound: "at most", period: "18 month" },
      },
    ],
    ["oversight by Alpha for Beta, Gamma", { type: "oversight", by: "Alpha", quoted: false, for: ["Beta", "Gamma"] }],
    ["team Case Conference meets every month", { type: "meeting", team: "Case Conference", every: "1 month" }],
    [
      'liability: each party for its own acts, Alpha answers for "the platform", without recourse to the provider',
      {
        type: "liability",
        answers: [{ who: each }, { who: ["Alpha"], for: "the platform" }],
        withoutRecourseTo: "the provider",
      },
    ],
    ['costs are borne by Alpha, except "travel"', { type: "costs", by: ["Alpha"], except: "travel" }],
    ["each party bears its own costs", { type: "costs", by: each, own: true }],
    ["Alpha bears all costs", { type: "costs", by: ["Alpha"] }],
    ['sanctions "disciplinary measures"', { type: "sanctions", text: "disciplinary measures" }],
    ["no rights for third persons", { type: "no third-person rights" }],
    [
      "when a person becomes a suspect, review within 5 days",
      { type: "class change", becomes: "suspects", action: "review", within: "5 day" },
    ],
    [
      "each party acts through its financial intelligence unit",
      { type: "acts through", actors: each, unit: { type: "its", kind: "financial intelligence unit" } },
    ],
    ["Alpha acts through Beta", { type: "acts through", actors: ["Alpha"], unit: "Beta" }],
    ["one agreement with each shelter", { type: "parallel", with: "shelter" }],
    ['this clause prevails over clause "A", clause 4 and "C"', { type: "prevails", over: ["A", "4", "C"] }],
  ]);

  refuses([
    "no automated decision victims",
    "data about victims must not be used",
    "each party must keep Data confidental",
    "Beta must give Data protection as under the law of GB",
    "log of every disclosure, recept",
    "staff trained before acces",
    "audit by Alpha every 12 months, results",
    "oversight by Alpha for",
    "team Case Conference meets",
    "liability: Alpha",
    "costs are borne by",
    "each party bears its costs",
    "sanctions",
    "no rights for persons",
    "when a person becomes a suspct, review",
    "each party acts through its financial inteligence unit",
    "one agreement with each sheltr",
    "this clause prevails over",
  ]);

  it("lets a list of safeguards go on behind a log", () => {
    const read = sentence("log of every disclosure, access by role");
    assert.ok(read.type === "safeguards" && read.items.length === 2);
    assert.equal(read.items[0]?.logged, undefined);
  });
});

describe("courts, the public, disputes, changes", () => {
  reads([
    [
      "disclosure in court under CPIA 1996 section 3 after telling the provider",
      { type: "court disclosure", citations: ["CPIA 1996 section 3"], afterTelling: "the provider" },
    ],
    [
      "public-records requests go to Alpha, after asking the provider",
      { type: "public records", to: "Alpha", afterAsking: "the provider" },
    ],
    [
      'disputes go to negotiation within 10 days, then to mediation, then to arbitration "UNCITRAL" or court of GB',
      {
        type: "disputes",
        steps: [
          { route: "negotiation", within: "10 day" },
          { route: "mediation" },
          { route: "arbitration", text: "UNCITRAL" },
          { route: "court", of: "GB", alternative: true },
        ],
      },
    ],
    ["amended in writing", { type: "amendment", form: "in writing" }],
    [
      "amended by exchange of notes, annexes by Alpha",
      { type: "amendment", form: "by exchange of notes", annexesBy: "Alpha" },
    ],
    ["amended annexes by Alpha", { type: "amendment", annexesBy: "Alpha" }],
    [
      "open to accession by Alpha, with consent of each party",
      { type: "accession", by: ["Alpha"], with: { type: "kind", phrase: "consent of each party" } },
    ],
  ]);
  refuses([
    "disclosure in court after the provider",
    "public-records requests go to Alpha, after the provider",
    "disputes go to negotiation, then mediation",
    "amended",
    "amended by exchnge of notes",
    "open to accession",
  ]);
});

describe("leaving and ending", () => {
  reads([
    [
      "any party may suspend, withdraw or terminate this agreement on 3 months notice, for cause on 10 days notice",
      {
        type: "exit",
        actors: each,
        ways: ["suspend", "withdraw", "terminate"],
        notice: "3 month",
        forCause: { notice: "10 day" },
      },
    ],
    ["Alpha may terminate for cause", { type: "exit", actors: ["Alpha"], ways: ["terminate"], forCause: {} }],
    [
      "on termination return or delete Data, within 30 days, at the choice of the provider, safeguards survive",
      {
        type: "termination",
        actions: [
          { action: "return", data: ["Data"], within: "30 day", atChoiceOf: "the provider" },
          { action: "delete", data: ["Data"], within: "30 day", atChoiceOf: "the provider", alternative: true },
        ],
        survive: ["safeguards"],
      },
    ],
    [
      "on Case Closed anonymise Data and return Other to Alpha",
      {
        type: "termination",
        on: "Case Closed",
        actions: [
          { action: "anonymise", data: ["Data"] },
          { action: "return", data: ["Other"], to: "Alpha" },
        ],
      },
    ],
    [
      "on withdrawal of consent, delete the data within 5 days",
      { type: "termination", on: "withdrawal of consent", actions: [{ action: "delete", within: "5 day" }] },
    ],
    [
      "on termination keep under the same terms Data, continues for data already shared",
      {
        type: "termination",
        actions: [{ action: "keep under the same terms", data: ["Data"] }],
        continues: ["for data already shared"],
      },
    ],
    ["this agreement continues between the others", { type: "termination", continues: ["between the others"] }],
    ["safeguards and confidentiality survive", { type: "termination", survive: ["safeguards", "confidentiality"] }],
    [
      "on breach of this agreement, Alpha may suspend sharing",
      {
        type: "on event",
        event: "breach of this agreement",
        sentence: { ...duty, modality: "may", verb: "suspend", object: { type: "thing", phrases: ["sharing"] } },
      },
    ],
  ]);
  refuses([
    "any party may terminate on 3 months",
    "any party may terminate for",
    "on termination shred Data",
    "on termination",
    "on termination continues",
    "on breach, Alpha may suspend sharing",
    "safeguard survive",
  ]);

  it("stand beside other sentences, each on its line", () => {
    const types = sentences(
      [
        "Alpha must notify Beta of a data breach\n    on becoming aware",
        "on termination delete Data within 30 days",
        "on breach of this agreement, Alpha may suspend sharing",
        "liability: each party for its own acts",
        "each party bears its own costs",
        "safeguards survive",
        "team Case Conference meets every month",
        "when a person becomes a suspect, review",
        'text fr """Bonjour"""',
      ].join("\n  "),
    ).map(({ type }) => type);
    assert.deepEqual(types, [
      "duty",
      "termination",
      "on event",
      "liability",
      "costs",
      "termination",
      "meeting",
      "class change",
      "prose",
    ]);
  });
});

describe("prose", () => {
  it("names its language", () => {
    assert.deepEqual(brief(sentence('text fr """Bonjour"""')), { type: "prose", text: "Bonjour", language: "fr" });
    assert.deepEqual(brief(sentence('text "plain"')), { type: "prose", text: "plain" });
  });
  refuses(['text french "Bonjour"']);
});

describe("names in governance", () => {
  it("are all resolved", () => {
    const text = clauseOf(
      [
        "Aa must correct Ab and tell Ac",
        "Ad may request Ae to return Af to Ag",
        "Ah may refuse where Ai",
        "Aj must ensure that Ak must not share Al with Am",
        "audit by An every 12 months",
        "oversight by Ao for Ap",
        "Aq must keep Ar confidential where As",
        "At acts through Au",
        'liability: Av answers for "x", without recourse to Aw',
        "costs are borne by Ax",
        "on Ay, Az must delete Ba",
        "on Bb return Bc to Bd, at the choice of Be",
        "disclosure in court, after telling Bf",
        "public-records requests go to Bg, after asking Bh",
        "amended annexes by Bi",
        "open to accession by Bj, with Bk",
        "Bl may terminate where Bm",
        "log of every disclosure, open to Bn",
        "no automated decision about victims unless Bo",
        "Bp must give Bq protection at least as under the law of GB",
      ].join("\n  "),
    );
    clean(text);
    const names = new Set(collectReferences(parse(text)).names.map(({ name }) => name.text));
    const expected = [...text.matchAll(/\b[AB][a-z]\b/g)].map(([name]) => name);
    assert.deepEqual([...names].sort(), [...new Set(expected)].sort());
  });

  it("are clauses where clauses are meant", () => {
    const tree = parse(clauseOf('this clause prevails over clause "A"\n  Alpha may refuse clause "B"'));
    assert.deepEqual(
      collectReferences(tree).clauses.map(({ title }) => title.text),
      ["A", "B"],
    );
  });
});

describe("the layout of governance", () => {
  it("keeps the clauses of an inner sentence on lines of their own", () => {
    const text = clauseOf(
      "Alpha must ensure that Beta may share Data with Gamma for Purpose under GDPR article 6(1)(e) no onward sharing",
    );
    assert.equal(
      format(text).text,
      [
        'clause "K"',
        "  Alpha must ensure that Beta may share Data with Gamma for Purpose",
        "    under GDPR article 6(1)(e)",
        "    no onward sharing",
        "",
      ].join("\n"),
    );
  });

  it("leaves short sentences on one line", () => {
    const lines = [
      "any party may withdraw on 3 months notice, for cause on 10 days notice",
      "Alpha may refuse where Agreed, giving reasons within 5 days",
      "each party must correct or delete wrong data within 5 days, and tell every recipient",
      "on termination return Data, within 30 days, at the choice of the provider",
    ];
    const text = clauseOf(lines.join("\n  "));
    assert.equal(format(text).text, text);
  });
});
