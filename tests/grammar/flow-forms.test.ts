import assert from "node:assert/strict";
import { format } from "../../grammar/format.js";
import { parse } from "../../grammar/parse.js";
import type {
  Condition,
  ConditionDetail,
  FlowClause,
  KeepClause,
  OnwardClause,
  PartyRef,
  SharingSentence,
} from "../../grammar/syntax.js";
import { collectReferences } from "../../server/model/references.js";
import { clean, unknownWords } from "./reading.js";

/** What a test compares: the tree without places, phrases and names as their words. */
const plain = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(plain);
  if (typeof node !== "object" || node === null) return node;
  if ("category" in node && "term" in node && "status" in node)
    return node.status === "known" ? node.term : `${String(node.status)}: ${String(node.term)}`;
  const entries = Object.entries(node).filter(([key]) => !["start", "end", "core"].includes(key));
  if (entries.length === 1 && entries[0]?.[0] === "text") return entries[0][1];
  if (entries.length === 1 && entries[0]?.[0] === "parts")
    return (entries[0][1] as { amount: number; unit: string }[]).map((each) => `${each.amount} ${each.unit}`).join(" ");
  return Object.fromEntries(entries.map(([key, value]) => [key, plain(value)]));
};

const inClause = (text: string): string => `clause "K"\n  ${text}\n`;

const sharing = (text: string): SharingSentence => {
  const [statement] = clean(inClause(text));
  assert.ok(statement?.type === "clause" && statement.sentences.length === 1, text);
  const [sentence] = statement.sentences;
  assert.ok(sentence?.type === "sharing", text);
  return sentence;
};

const CORE = "Alpha may share Data with Beta for Purpose";

/** The clauses of a sentence, however they stand: on a line of their own, behind a comma, or right behind the core. */
const clauses = (text: string): readonly FlowClause[] => {
  const lines = sharing(`${CORE}\n    ${text}`).clauses;
  const behind = sharing(`${CORE}, ${text}`).clauses;
  const inLine = sharing(`${CORE} ${text}`).clauses;
  assert.deepEqual(plain(behind), plain(lines), text);
  assert.deepEqual(plain(inLine), plain(lines), text);
  return lines;
};

const one = (text: string): unknown => {
  const all = clauses(text);
  assert.equal(all.length, 1, text);
  return plain(all[0]);
};

const condition = (text: string): Condition => {
  const [statement] = clean(`condition C is ${text}\n`);
  assert.ok(statement?.type === "condition" && statement.is, text);
  const [clause] = sharing(`${CORE}\n    provided ${text}`).clauses;
  assert.ok(clause?.type === "provided");
  assert.deepEqual(plain(clause.alternatives), [plain(statement.is)], text);
  return statement.is;
};

const kind = (text: string): Extract<Condition, { type: "kind" }> => {
  const read = condition(text);
  assert.ok(read.type === "kind", text);
  return read;
};

/** What can't be read, or what is unknown in it. */
const refused = (text: string): void => {
  const whole = /^(?:condition|scenario) /.test(text) ? `${text}\n` : inClause(text);
  assert.ok(parse(whole).problems.length > 0 || unknownWords(whole).length > 0, text);
};

const NO_CODES = (text: string): string[] => parse(inClause(text)).problems.map((problem) => problem.code);

describe("who shares with whom", () => {
  const recipient = (text: string): PartyRef => {
    const { recipients } = sharing(`Alpha may share Data with ${text} for Purpose`);
    assert.equal(recipients.length, 1, text);
    return recipients[0] as PartyRef;
  };
  const forms: readonly (readonly [text: string, ref: unknown])[] = [
    ["any member of EU", { type: "members", no: false, of: "EU" }],
    ["its financial intelligence unit", { type: "its", kind: "financial intelligence unit" }],
    ["their police force", { type: "its", kind: "police force" }],
    ["its supervisory authority", { type: "relative", who: "supervisory authority" }],
    ["any police force in GB", { type: "class", no: false, kind: "police force", places: ["GB"] }],
    ["any party", { type: "quantified", over: "parties", no: false }],
    ["each other party", { type: "quantified", over: "other parties", no: false }],
    ["anyone", { type: "quantified", over: "everyone", no: false }],
    ["the public", { type: "relative", who: "public" }],
    ["the victim", { type: "relative", who: "victim" }],
    ["witnesses", { type: "subjects", subjects: "witnesses" }],
    ["the account holders", { type: "subjects", subjects: "account holders" }],
  ];
  for (const [text, ref] of forms) it(`reads “${text}”`, () => assert.deepEqual(plain(recipient(text)), ref));

  it("reads lists of different ones", () => {
    const { recipients } = sharing("Alpha may share Data with Beta, any member of EU and its police force for Purpose");
    assert.deepEqual(
      recipients.map((each) => each.type),
      ["named", "members", "its"],
    );
  });

  it("does not know what is nobody", () => {
    refused("Alpha may share Data with any member for Purpose");
    refused("Alpha may share Data with its quantum banana for Purpose");
  });

  it("knows sharing with each other", () => {
    const pair = sharing("Alpha and Beta may share Data with each other for Purpose");
    assert.equal(pair.eachOther, true);
    assert.deepEqual(plain(pair.recipients), [{ type: "quantified", over: "other parties", no: false }]);
    const all = sharing("each party may share Data with each other party for Purpose");
    assert.equal(all.eachOther, undefined);
    assert.equal(sharing(CORE).eachOther, undefined);
  });

  it("knows what is done jointly", () => {
    assert.equal(sharing("Alpha and Beta may jointly share Data with Gamma for Purpose").jointly, true);
    assert.equal(sharing("Alpha and Beta must not jointly use Data for Purpose").jointly, true);
    assert.equal(sharing("Alpha and Beta may share Data with Gamma for Purpose").jointly, undefined);
  });
});

describe("acts", () => {
  const acts: readonly (readonly [text: string, act: string, holders: number])[] = [
    ["Alpha may use Data for Purpose", "use", 0],
    ["Alpha may query Data of any police force in GB for Purpose", "query", 1],
    ["Alpha may publish Data", "publish", 0],
    ["Alpha must collect Data for Purpose", "collect", 0],
  ];
  for (const [text, act, holders] of acts)
    it(`reads “${text}”`, () => {
      const sentence = sharing(text);
      assert.equal(sentence.act, act);
      assert.equal(sentence.recipients.length, holders);
    });

  it("query somebody who is declared", () => {
    const [, , clause] = clean(
      `party Beta is a police force in GB\ndata Data about victims means name\n${inClause("Alpha may query Data of Beta for Purpose")}`,
    );
    const [sentence] = clause?.type === "clause" ? clause.sentences : [];
    assert.ok(sentence?.type === "sharing");
    assert.deepEqual(plain([sentence.data, sentence.recipients]), [["Data"], [{ type: "named", name: "Beta" }]]);
  });

  it("need their counterpart", () => {
    refused("Alpha may share Data for Purpose");
    refused("Alpha may query Data with Beta for Purpose");
  });

  const only: readonly (readonly [text: string, part: string | undefined])[] = [
    ["Alpha may only share Data with Beta for Purpose", "act"],
    ["Alpha may share only Data with Beta for Purpose", "data"],
    ["Alpha may share Data only with Beta for Purpose", "recipients"],
    ["Alpha may share Data with only Beta for Purpose", "recipients"],
    ["Alpha may share Data with Beta only for Purpose", "purposes"],
    ["Alpha may query Data only of Beta for Purpose", "recipients"],
    ["Alpha may use Data only for Purpose", "purposes"],
    ["Alpha may share Data with Beta for Purpose", undefined],
  ];
  for (const [text, part] of only) it(`“${text}”: only ${part}`, () => assert.equal(sharing(text).only, part));

  it("may be for another purpose on a condition", () => {
    for (const text of [
      "Alpha may use Data for Purpose, or for any other purpose provided Consent Given",
      "Alpha may use Data for Purpose\n    or for any other purpose provided that Consent Given",
    ])
      assert.deepEqual(plain(sharing(text).clauses), [
        { type: "other purposes", condition: { type: "named", name: "Consent Given" } },
      ]);
    refused("Alpha may use Data for Purpose, or for any other purpose");
  });
});

describe("conditions", () => {
  const details = (text: string): readonly ConditionDetail[] => kind(text).details;

  it("have details", () => {
    assert.deepEqual(
      plain(
        details(
          'consent of the victim, written, informed of "who receives what", through an interpreter, for each recipient, by form "F-1", lapsing after 12 months, withdrawn in any form, not a condition of service',
        ),
      ),
      [
        { phrase: "written" },
        { phrase: "informed of", text: "who receives what" },
        { phrase: "through an interpreter" },
        { phrase: "for each recipient" },
        { phrase: "by form", text: "F-1" },
        { phrase: "lapsing after", period: "12 month" },
        { phrase: "withdrawn in any form" },
        { phrase: "not a condition of service" },
      ],
    );
  });

  it("keep the two consents apart", () => {
    const terms: readonly (readonly [text: string, term: string])[] = [
      ["consent of the victim", "consent of the victim"],
      ["consent of the guardian", "consent of the guardian"],
      ["consent of the person", "consent of the person"],
      ["consent of the provider", "consent of the provider"],
      ["consent of each earlier provider", "consent of each earlier provider"],
      ["consent of the previous sender", "consent of the previous sender"],
    ];
    for (const [text, term] of terms) assert.equal(kind(text).phrase.term, term);
    refused("condition C is consent of the weather");
  });

  it("say when consent may be refused, and whether it may come afterwards", () => {
    const read = details(
      'consent of the provider, which may be refused only where "it harms a case", giving reasons, or afterwards within 24 hours',
    );
    assert.deepEqual(plain(read), [
      { phrase: "which may be refused", where: { type: "quoted", text: "it harms a case" } },
      { phrase: "reasons for a refusal" },
      { phrase: "afterwards within", period: "24 hour" },
    ]);
    assert.deepEqual(plain(details("consent of the provider or afterwards within 2 days")), [
      { phrase: "afterwards within", period: "2 day" },
    ]);
    // another condition, no detail
    assert.equal(condition("consent of the provider or court order").type, "or");
    refused("condition C is consent of the provider or afterwards");
  });

  const kinds: readonly (readonly [text: string, read: object])[] = [
    [
      "approval by a prosecutor in GB",
      { phrase: "approval", by: { type: "class", no: false, kind: "prosecutor", places: ["GB"] } },
    ],
    ["court order", { phrase: "court order" }],
    ['request stating "the reason", "the case"', { phrase: "request", stating: ["the reason", "the case"] }],
    ['request stating "the reason" and "the case"', { phrase: "request", stating: ["the reason", "the case"] }],
    [
      'request, written, by form "F-2", stating "the reason", Suspect Identity',
      {
        phrase: "request",
        stating: ["the reason"],
        statingData: ["Suspect Identity"],
        details: [{ phrase: "written" }, { phrase: "by form", text: "F-2" }],
      },
    ],
    ['request by form "F-2"', { phrase: "request", details: [{ phrase: "by form", text: "F-2" }] }],
    ["dual criminality", { phrase: "dual criminality" }],
    [
      "offence punishable by at least 4 years",
      { phrase: "offence punishable", limit: { bound: "at least", period: "4 year" } },
    ],
    ['offence listed in "annex II"', { phrase: "offence listed", text: "annex II" }],
    ["reciprocity", { phrase: "reciprocity" }],
    [
      "strict necessity, assessed by the sender for each disclosure, recorded",
      {
        phrase: "strict necessity",
        details: [{ phrase: "assessed by the sender for each disclosure" }, { phrase: "recorded" }],
      },
    ],
    [
      "an emergency threatening life, followed by notice to the provider within 24 hours",
      {
        phrase: "emergency threatening life",
        details: [{ phrase: "followed by notice", to: [{ type: "relative", who: "provider" }], period: "24 hour" }],
      },
    ],
    ['assurance that "no penalty follows"', { phrase: "assurance", text: "no penalty follows" }],
    ['agreement on "extradition" in force', { phrase: "agreement", text: "extradition" }],
    ["an assessment of risk to the victim", { phrase: "assessment of risk to the victim" }],
    ["permitted by the law of the sender", { phrase: "permitted by the law of the sender" }],
    ["permitted by the law of the recipient", { phrase: "permitted by the law of the recipient" }],
    [
      'a judgement of Alpha that "the risk is real"',
      { phrase: "judgement", by: { type: "named", name: "Alpha" }, text: "the risk is real" },
    ],
    ["consent is refused", { phrase: "refusal of consent" }],
    ["refusal of the victim", { phrase: "refusal of the victim" }],
  ];
  for (const [text, read] of kinds)
    it(`reads “${text}”`, () => assert.deepEqual(plain(condition(text)), { type: "kind", details: [], ...read }));

  it("are joined, and end where a name is the next one", () => {
    const read = condition('request stating "the reason" and Prosecutor Agrees');
    assert.ok(read.type === "and");
    assert.deepEqual(
      read.parts.map((part) => part.type),
      ["kind", "named"],
    );
  });

  it("leave the clause behind them alone", () => {
    const read = sharing(`${CORE}\n    provided emergency threatening life, by secure email`);
    assert.deepEqual(
      read.clauses.map((clause) => clause.type),
      ["provided", "channel"],
    );
    const place = sharing(`${CORE}\n    provided offence listed in "annex"\n    in GB`);
    assert.deepEqual(
      place.clauses.map((clause) => clause.type),
      ["provided", "in place"],
    );
  });

  it("are refused where something is missing", () => {
    refused("condition C is offence punishable by");
    refused("condition C is assurance that");
    refused("condition C is request stating");
    refused("condition C is consent of the victim, lapsing after");
    refused("condition C is consent of the victim, by form");
    refused("condition C is emergency threatening life, followed by notice to");
  });

  it("name what they rest on", () => {
    const tree = parse(
      inClause(
        'Alpha may share Data with Beta for Purpose\n    provided request stating "x", Other Data\n    unless emergency threatening life, followed by notice to Gamma within 24 hours\n    where a judgement of Delta that "y"',
      ),
    );
    const names = collectReferences(tree).names.map(({ name, kinds }) => `${name.text}: ${kinds[0]}`);
    for (const name of ["Other Data: data", "Gamma: party", "Delta: party"]) assert.ok(names.includes(name), name);
  });
});

describe("clauses of a sharing sentence", () => {
  const forms: readonly (readonly [text: string, node: object])[] = [
    ["about victims, children", { type: "about", subjects: ["victims", "children"] }],
    ["in GB", { type: "in place", places: ["GB"] }],
    ["in GB or DE", { type: "in place", places: ["GB", "DE"] }],
    [
      "from 1 March 2026 until end of proceedings",
      {
        type: "term",
        from: { type: "date", date: "1 March 2026" },
        until: { type: "phrase", phrase: "end of proceedings" },
      },
    ],
    ["until Case Closed", { type: "term", until: { type: "named", name: "Case Closed" } }],
    ["on request", { type: "occasion", only: false, occasion: { type: "request" } }],
    ["only on request", { type: "occasion", only: true, occasion: { type: "request" } }],
    [
      "on request, for the period in the request",
      { type: "occasion", only: false, occasion: { type: "request", forPeriodInRequest: true } },
    ],
    ["on own initiative", { type: "occasion", only: false, occasion: { type: "own initiative" } }],
    ["on its own initiative", { type: "occasion", only: false, occasion: { type: "own initiative" } }],
    [
      "on match",
      { type: "occasion", only: false, occasion: { type: "event", event: { type: "phrase", phrase: "match" } } },
    ],
    [
      "on Case Opened within 5 days",
      {
        type: "occasion",
        only: false,
        occasion: { type: "event", event: { type: "named", name: "Case Opened" }, within: "5 day" },
      },
    ],
    ["every month", { type: "occasion", only: false, occasion: { type: "every", period: "1 month" } }],
    [
      "every 3 months on day 5",
      { type: "occasion", only: false, occasion: { type: "every", period: "3 month", day: 5 } },
    ],
    ["only every month", { type: "occasion", only: true, occasion: { type: "every", period: "1 month" } }],
    [
      "as it arises, for the period in the request",
      { type: "occasion", only: false, occasion: { type: "as it arises", forPeriodInRequest: true } },
    ],
    ['by "SFTP"', { type: "channel", only: false, channel: { type: "quoted", text: "SFTP" } }],
    ["by secure email", { type: "channel", only: false, channel: { type: "means", phrase: "secure email" } }],
    ["only by SIENA", { type: "channel", only: true, channel: { type: "means", phrase: "SIENA" } }],
    [
      "through National Contact",
      { type: "channel", only: false, channel: { type: "hub", party: { type: "named", name: "National Contact" } } },
    ],
    [
      "only through its financial intelligence unit",
      {
        type: "channel",
        only: true,
        channel: { type: "hub", party: { type: "its", kind: "financial intelligence unit" } },
      },
    ],
    [
      "in a meeting of Case Conference",
      { type: "channel", only: false, channel: { type: "meeting", team: "Case Conference" } },
    ],
    [
      "by entry in Case Register",
      { type: "channel", only: false, channel: { type: "entry", system: "Case Register" } },
    ],
    [
      'subject to conditions of the provider, announced before sharing, binding once accepted, except conditions on "costs" and "language"',
      {
        type: "carried conditions",
        of: { type: "relative", who: "provider" },
        announced: true,
        binding: true,
        except: ["costs", "language"],
      },
    ],
    [
      "subject to conditions of the provider",
      {
        type: "carried conditions",
        of: { type: "relative", who: "provider" },
        announced: false,
        binding: false,
        except: [],
      },
    ],
    [
      'without consent under DPA 2018 schedule 1 because "seeking it would warn the suspect"',
      {
        type: "without consent",
        citations: [{ text: "DPA 2018 schedule 1", quoted: false, alternative: false }],
        because: "seeking it would warn the suspect",
      },
    ],
    ['despite clause "Firewall"', { type: "despite", clause: "Firewall" }],
    ["despite clause 4", { type: "despite", clause: "4" }],
    ["subject to clause 4.2", { type: "subject to", clause: "4.2" }],
    ['prevails over clause "Firewall"', { type: "despite", clause: "Firewall" }],
  ];
  for (const [text, node] of forms) it(`reads “${text}”`, () => assert.deepEqual(one(text), node));

  it("may give several occasions and channels", () => {
    const read = clauses("on request\n    on match\n    by secure email\n    by courier\n    through Hub");
    assert.deepEqual(
      read.map((clause) => clause.type),
      ["occasion", "occasion", "channel", "channel", "channel"],
    );
  });

  const wrong: readonly string[] = [
    "about bananas",
    "in here",
    "from until",
    "every banana",
    "as it happens",
    "on own",
    "by quantum banana",
    "by entry in",
    "in a meeting",
    "subject to conditions",
    "subject to conditions of the provider, announced",
    "without consent",
    "despite clause",
    "prevails over",
  ];
  for (const text of wrong) it(`refuses “${text}”`, () => refused(`${CORE}\n    ${text}`));

  it("go on with a safeguard that begins with a clause word, not with the clause", () => {
    const items = (text: string): unknown => {
      const [clause, ...more] = sharing(`${CORE}\n    protected by ${text}`).clauses;
      assert.ok(clause?.type === "protected");
      return [clause.by.map((each) => each.type !== "named" && each.phrase.term), more.map(({ type }) => type)];
    };
    const both = ["encryption at rest", "contact through the shelter"];
    assert.deepEqual(items("encryption at rest, contact through the shelter"), [both, []]);
    assert.deepEqual(items("encryption at rest, through National Contact"), [["encryption at rest"], ["channel"]]);
  });

  it("may not say the same twice where once is all", () => {
    assert.deepEqual(NO_CODES(`${CORE}\n    in GB\n    in DE`), ["duplicate-clause"]);
    assert.deepEqual(NO_CODES(`${CORE}\n    about victims\n    about children`), ["duplicate-clause"]);
  });

  it("leave prepositions inside a citation and inside a phrase alone", () => {
    const law = clauses(
      "under Law on Combating Trafficking in Persons article 4\n    protected by encryption in transit",
    );
    assert.deepEqual(
      law.map((clause) => clause.type),
      ["under", "protected"],
    );
    assert.equal(parse(inClause(`${CORE}\n    protected by encription in transit`)).problems.length, 0);
  });

  it("are told from sentences that begin with the same word", () => {
    const types = (text: string): (string | undefined)[] => {
      const [statement] = parse(inClause(text)).statements;
      assert.ok(statement?.type === "clause");
      return statement.sentences.map((sentence) => sentence.type);
    };
    assert.deepEqual(types(`${CORE}\n    every month`), ["sharing"]);
    assert.deepEqual(types(`${CORE}\n  every party must notify the provider of misuse`), ["sharing", "duty"]);
    assert.deepEqual(types(`${CORE}\n    on match\n    no onward sharing`), ["sharing"]);
    assert.deepEqual(types(`${CORE}\n    on match\n  Beta must notify Alpha of misuse`), ["sharing", "duty"]);
    assert.deepEqual(types(`${CORE}\n    on request, keep at most 2 years, then delete`), ["sharing"]);
    assert.deepEqual(types(`${CORE}\n    on match, if consent is refused, must share Other with Gamma`), ["sharing"]);
    assert.deepEqual(types(`${CORE}\n  on termination delete within 30 days`), ["sharing", "termination"]);
    assert.equal(types(`${CORE}\n  on end of the agreement return Data within 30 days`).length, 2);
    assert.equal(types(`${CORE}\n  on breach of this agreement, Alpha may suspend sharing`).length, 2);
  });

  it("hold in the general terms too, but for other cases and other purposes", () => {
    const [terms] = clean("all sharing under this agreement\n  on request\n  by secure email\n  only through Hub\n");
    assert.ok(terms?.type === "general terms");
    assert.equal(terms.clauses.length, 3);
    assert.ok(
      parse("all sharing under this agreement\n  if consent is refused, must share D with B\n").problems.length,
    );
  });

  it("name teams, systems, hubs and events", () => {
    const tree = parse(
      inClause(
        `${CORE}\n    on Case Opened\n    until Case Closed\n    through Hub\n    in a meeting of Team One\n    by entry in Register\n    subject to conditions of Gamma\n    in GB`,
      ),
    );
    assert.deepEqual(
      collectReferences(tree)
        .names.map(({ name, kinds }) => `${name.text}: ${kinds[0]}`)
        .filter((each) => !/^(?:Alpha|Beta|Data|Purpose):/.test(each)),
      ["Case Opened: event", "Case Closed: event", "Hub: party", "Team One: team", "Register: system", "Gamma: party"],
    );
  });
});

describe("the same sentence in another case", () => {
  const TEXT = `Alpha may share Identity with Beta for Purpose
    under GDPR article 6(1)(e)
    provided Informed Consent
    if consent is refused, must share Anonymous Referral with Gamma for Statistics Work
    under GDPR article 9(2)(i)
    keep at most 1 year
    if consent of the guardian, may not share
    no onward sharing`;

  it("has its own object, modality and clauses", () => {
    const sentence = sharing(TEXT.replace("may not", "must not"));
    assert.deepEqual(
      sentence.clauses.map((clause) => clause.type),
      ["under", "provided"],
    );
    assert.deepEqual(
      sentence.variants.map(({ clauses: own, ...variant }) => ({
        ...(plain(variant) as object),
        clauses: own.map((clause) => clause.type),
      })),
      [
        {
          if: { type: "kind", phrase: "refusal of consent", details: [] },
          modality: "must",
          act: "share",
          data: ["Anonymous Referral"],
          recipients: [{ type: "named", name: "Gamma" }],
          purposes: [{ type: "named", name: "Statistics Work" }],
          clauses: ["under", "keep"],
        },
        {
          if: { type: "kind", phrase: "consent of the guardian", details: [] },
          modality: "must not",
          act: "share",
          data: [],
          recipients: [],
          purposes: [],
          clauses: ["onward"],
        },
      ],
    );
    assert.equal(sharing(CORE).variants.length, 0);
  });

  it("finds `may not` in it", () => assert.deepEqual(NO_CODES(TEXT), ["may-not"]));

  it("finds the same clause twice in one case, not in two", () => {
    assert.deepEqual(NO_CODES(`${CORE}\n    in GB\n    if Consent, may share\n    in GB\n    in DE`), [
      "duplicate-clause",
    ]);
  });

  it("costs nothing else where it can't be read", () => {
    const text = TEXT.replace("must share Anonymous Referral", "must banana").replace("may not", "must not");
    const tree = parse(inClause(text));
    assert.equal(tree.problems.length, 1);
    const [statement] = tree.statements;
    assert.ok(statement?.type === "clause");
    const [sentence] = statement.sentences;
    assert.ok(sentence?.type === "sharing");
    assert.deepEqual(
      sentence.clauses.map((clause) => clause.type),
      ["under", "provided", "broken"],
    );
    assert.deepEqual(
      sentence.variants.map((variant) => variant.clauses.map((clause) => clause.type)),
      [["onward"]],
    );
  });

  it("is none without a word for what may or must be done: the clauses behind it are the sentence's own", () => {
    const tree = parse(inClause(`${CORE}\n    if Informed Consent\n    no onward sharing`));
    assert.deepEqual(
      tree.problems.map((problem) => "clause" in problem && (problem.clause as { words: string }).words),
      ["if"],
    );
    const [statement] = tree.statements;
    const [sentence] = statement?.type === "clause" ? statement.sentences : [];
    assert.deepEqual(sentence?.type === "sharing" && sentence.clauses.map((clause) => clause.type), [
      "broken",
      "onward",
    ]);
  });

  it("names what is in it", () => {
    const names = collectReferences(parse(inClause(TEXT))).names.map(({ name }) => name.text);
    for (const name of ["Anonymous Referral", "Gamma", "Statistics Work"]) assert.ok(names.includes(name), name);
  });

  it("gets lines of its own", () => {
    const text = `clause "K"\n  ${CORE} in GB on request if consent is refused, must share Other with Gamma for Purpose no onward sharing\n`;
    assert.equal(
      format(text).text,
      `clause "K"
  ${CORE}
    in GB
    on request
    if consent is refused, must share Other with Gamma for Purpose
    no onward sharing
`,
    );
  });
});

describe("keeping, in full", () => {
  const keep = (text: string): KeepClause => {
    const [clause] = clauses(text);
    assert.ok(clause?.type === "keep", text);
    return clause;
  };
  const rules: readonly (readonly [text: string, rule: object])[] = [
    [
      "keep until end of support, at latest 3 years from receipt",
      {
        type: "until",
        event: { type: "phrase", phrase: "end of support" },
        atLatest: { bound: "at most", period: "3 year", from: { type: "phrase", phrase: "receipt" } },
      },
    ],
    [
      "keep until end of support, at the latest 1 March 2030",
      {
        type: "until",
        event: { type: "phrase", phrase: "end of support" },
        atLatest: { type: "date", date: "1 March 2030" },
      },
    ],
    [
      "keep the latest of 2 years from receipt or 1 year from case closure or end of support",
      {
        type: "latest",
        of: [
          { bound: "bare", period: "2 year", from: { type: "phrase", phrase: "receipt" } },
          { bound: "bare", period: "1 year", from: { type: "phrase", phrase: "case closure" } },
          { until: { type: "phrase", phrase: "end of support" } },
        ],
      },
    ],
    [
      "keep active 42 months from receipt, then archived 24 months, with access for Court Proceedings, then delete",
      {
        type: "stages",
        stages: [
          { name: "active", period: "42 month", from: { type: "phrase", phrase: "receipt" }, accessFor: [] },
          { name: "archived", period: "24 month", accessFor: [{ type: "named", name: "Court Proceedings" }] },
        ],
      },
    ],
    [
      "keep as Alpha notifies, otherwise at most 3 years from receipt",
      {
        type: "delegated",
        to: { type: "named", name: "Alpha" },
        otherwise: { bound: "at most", period: "3 year", from: { type: "phrase", phrase: "receipt" } },
      },
    ],
  ];
  for (const [text, rule] of rules) it(`reads “${text}”`, () => assert.deepEqual(plain(keep(text).rule), rule));

  const ends: readonly (readonly [words: string, term: string])[] = [
    ["block", "block"],
    ["anonymise", "anonymise"],
    ["return", "return"],
    ["archive in the public interest", "archive in the public interest"],
  ];
  for (const [words, term] of ends)
    it(`ends with “${words}”`, () => assert.equal(keep(`keep at most 2 years, then ${words}`).disposal?.term, term));

  it("reviews every so often", () => {
    assert.equal(plain(keep("keep as long as necessary, review every year").review), "1 year");
    refused(`${CORE}\n    keep as long as necessary, review every banana`);
  });
  it("keeps until something comes", () => {
    refused(`${CORE}\n    keep until end of support, at latest`);
    refused(`${CORE}\n    keep for 2 years`);
  });
});

describe("onward rules, in full", () => {
  const onward = (text: string): OnwardClause["rule"] => {
    const [clause] = clauses(text);
    assert.ok(clause?.type === "onward", text);
    return clause.rule;
  };

  it("may have a condition, in two words", () => {
    for (const word of ["with", "provided"]) {
      const rule = onward(`onward only to Gamma for Purpose, ${word} consent of the provider`);
      assert.ok(rule.type === "to");
      assert.deepEqual(plain(rule.with), { type: "kind", phrase: "consent of the provider", details: [] });
    }
    const both = onward("onward to others with consent of the provider, provided Court Leave");
    assert.ok(both.type === "to" && both.with?.type === "and");
  });

  it("leave a `provided` on the next line to the sentence", () => {
    const read = sharing(`${CORE}\n    onward only to Gamma for Purpose\n    provided Court Leave`);
    assert.deepEqual(
      read.clauses.map((clause) => clause.type),
      ["onward", "provided"],
    );
  });

  it("are refused without anybody", () => refused(`${CORE}\n    onward only to`));
});

describe("what somebody does in a scenario", () => {
  const when = (text: string) => {
    const [statement] = clean(`scenario "S"\n  when ${text}\n  expect permitted\n`);
    assert.ok(statement?.type === "scenario" && statement.when, text);
    return statement.when;
  };
  const forms: readonly (readonly [text: string, act: string])[] = [
    ["Alpha shares Data with Beta for Purpose", "share"],
    ["Alpha uses Data for Purpose", "use"],
    ["Alpha queries Data of the provider for Purpose", "query"],
    ["Alpha publishes Data", "publish"],
    ["Alpha collects Data for Purpose", "collect"],
  ];
  for (const [text, act] of forms)
    it(`reads “${text}”`, () => {
      const read = when(text);
      assert.equal(read.act, act);
      assert.equal(read.recipient !== undefined, / (?:with|of) /.test(text));
    });
  it("is one of the acts", () => {
    refused('scenario "S"\n  when Alpha eats Data with Beta for Purpose\n  expect permitted');
    refused('scenario "S"\n  when Alpha queries Data with Beta for Purpose\n  expect permitted');
  });
});
