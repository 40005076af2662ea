import assert from "node:assert/strict";
import { parse } from "../../grammar/parse.js";
import type { FlowClause, KeepClause, OnwardClause, Sentence, SharingSentence } from "../../grammar/syntax.js";
import { clean } from "./reading.js";

const sentence = (text: string): Sentence => {
  const [statement] = clean(`clause "K"\n  ${text}\n`);
  assert.ok(statement?.type === "clause" && statement.sentences.length === 1 && statement.sentences[0], text);
  return statement.sentences[0];
};

const clauses = (text: string): readonly FlowClause[] => {
  const read = sentence(`Alpha may share Data with Beta for Purpose\n    ${text}`);
  assert.ok(read.type === "sharing");
  return read.clauses;
};

const keep = (text: string): KeepClause => {
  const [clause] = clauses(text);
  assert.ok(clause?.type === "keep", text);
  return clause;
};

const onward = (text: string): OnwardClause["rule"] => {
  const [clause] = clauses(text);
  assert.ok(clause?.type === "onward", text);
  return clause.rule;
};

describe("keeping", () => {
  const forms: readonly (readonly [text: string, type: KeepClause["rule"]["type"]])[] = [
    ["keep at most 2 years from case closure, review every 6 months, then delete", "limit"],
    ["keep at least 5 years", "limit"],
    ["keep exactly 3 years 6 months from receipt", "limit"],
    ["keep 2 years", "limit"],
    ["keep at most [[period]] from receipt", "limit"],
    ["keep until end of support", "until"],
    ["keep until Case Closed, at latest 1 March 2030", "until"],
    ["keep at most 2 years from receipt, unless the provider asks to delete", "limit"],
    ["keep the earliest of 2 years from receipt, 1 year from case closure and end of support, then delete", "earliest"],
    ["keep the earliest of 2 years from receipt or end of support", "earliest"],
    ["keep latest of at most 2 years from receipt and until 1 March 2030", "latest"],
    [
      "keep active 42 months from receipt, then archived 24 months with access for Court Proceedings, then delete",
      "stages",
    ],
    ["keep at most 1 year from receipt, where no match, delete at once", "limit"],
    ["keep at most 1 year from receipt, where match, anonymise within 30 days", "limit"],
    ['keep at most 2 years from receipt, hold while "proceedings are pending", released by Alpha', "limit"],
    ["keep as the provider notifies, otherwise at most 3 years from receipt", "delegated"],
    ['keep by own schedule "MoPI"', "schedule"],
    ["keep under Wpg article 8(6)", "law"],
    ["keep as long as necessary, review every 12 months", "necessary"],
    ["sender keeps at least 5 years from end of relationship", "limit"],
    ["log kept at least 5 years", "limit"],
    ["keep at most 2 years from receipt, then archive in the public interest", "limit"],
  ];
  for (const [text, type] of forms) it(`reads “${text}”`, () => assert.equal(keep(text).rule.type, type));

  it("tells whose object it is", () => {
    assert.equal(keep("sender keeps at most 5 years").object, "source");
    assert.equal(keep("log kept at least 5 years").object, "log");
    assert.equal(keep("keep at most 5 years").object, "copy");
  });

  it("keeps bound, period, trigger, review and end apart", () => {
    const clause = keep("keep at most 2 years 6 months from case closure, review every 6 months, then delete");
    assert.ok(clause.rule.type === "limit" && clause.rule.limit.from?.type === "phrase");
    assert.equal(clause.rule.limit.bound, "at most");
    assert.deepEqual(clause.rule.limit.period.parts, [
      { amount: 2, unit: "year" },
      { amount: 6, unit: "month" },
    ]);
    assert.equal(clause.rule.limit.from.phrase.term, "case closure");
    assert.deepEqual(clause.review?.parts, [{ amount: 6, unit: "month" }]);
    assert.equal(clause.disposal?.term, "delete");
  });
});

describe("onward rules", () => {
  it("are read in every form", () => {
    assert.deepEqual(onward("no onward sharing"), { type: "none" });
    const closed = onward("onward only to Gamma, any police force in DE for Purpose, with consent of the provider");
    assert.ok(closed.type === "to" && closed.only && !closed.open && closed.with?.type === "kind");
    assert.deepEqual(
      closed.recipients.map((each) => each.type),
      ["named", "class"],
    );
    const open = onward("onward to anyone");
    assert.ok(open.type === "to" && open.open && !open.only);
    const others = onward("onward to others with consent of the provider");
    assert.ok(others.type === "to" && others.open && others.with);
    const compelled = onward("on compelled disclosure, notify the provider first and disclose the least");
    assert.ok(compelled.type === "compelled" && compelled.least && compelled.notify.type === "relative");
  });

  it("may stand several times: a union", () => {
    assert.equal(clauses("onward to Gamma for Purpose\n    onward to Delta for Purpose").length, 2);
  });
});

describe("sharing", () => {
  const share = (text: string): SharingSentence => {
    const read = sentence(text);
    assert.ok(read.type === "sharing", text);
    return read;
  };

  it("knows its modalities, and reads `shall` as `must` and `no party may` as `must not`", () => {
    assert.equal(share("Alpha may share Data with Beta for Purpose").modality, "may");
    assert.equal(share("Alpha shall share Data with Beta for Purpose").modality, "must");
    assert.equal(share("Alpha must not share Data with Beta").modality, "must not");
    assert.equal(share("No party may share Data with Beta").modality, "must not");
    assert.equal(share("Alpha must endeavour to share Data with Beta for Purpose").modality, "must endeavour to");
    assert.equal(share("Alpha expects to share Data with Beta for Purpose").modality, "expects to");
  });

  it("knows its acts", () => {
    assert.equal(share("Alpha may use Data for Purpose").act, "use");
    const [, , query] = clean(
      'data Data means name\nparty Beta Office is a shelter in DE\nclause "K"\n  Alpha may query Data of the Beta Office for Purpose\n',
    );
    assert.ok(query?.type === "clause" && query.sentences[0]?.type === "sharing");
    assert.equal(query.sentences[0].act, "query");
    assert.equal(query.sentences[0].recipients.length, 1);
    assert.equal(share("Alpha may publish Data for statistics").act, "publish");
    assert.equal(share("Alpha may collect Data for Purpose").act, "collect");
  });

  it("knows what stands behind `only`", () => {
    assert.equal(share("Alpha may share only Data with Beta for Purpose").only, "data");
    assert.equal(share("Alpha may share Data with only Beta for Purpose").only, "recipients");
    assert.equal(share("Alpha may share Data with Beta for only Purpose").only, "purposes");
    assert.equal(share("Alpha may only share Data with Beta for Purpose").only, "act");
  });

  it("pairs groups, classes and each other", () => {
    const each = share("each party may share Data with each other party for Purpose");
    assert.equal(each.recipients[0]?.type, "quantified");
    assert.equal(share("Alpha and Beta may share Data with each other for Purpose").recipients[0]?.type, "quantified");
    const force = share("Alpha may share Data with any police force in GB or DE for Purpose").recipients[0];
    assert.ok(force?.type === "class");
    assert.deepEqual(
      force.places.map((place) => place.text),
      ["GB", "DE"],
    );
  });

  it("takes its clauses in any order, on one line or several, with or without commas", () => {
    const parts = ["under GDPR article 6(1)(e)", "provided Agreed", "keep at most 2 years", "no onward sharing"];
    const orders = [parts, [...parts].reverse()];
    for (const order of orders) {
      for (const separator of ["\n    ", ", ", " ", ",\n  "]) {
        const read = share(`Alpha may share Data with Beta for Purpose ${order.join(separator)}`);
        assert.deepEqual(
          new Set(read.clauses.map((clause) => clause.type)),
          new Set(["under", "provided", "keep", "onward"]),
        );
      }
    }
  });

  it("reads every clause of a sharing sentence", () => {
    const types = clauses(
      [
        'under UK GDPR article 6(1)(e), "common law power" or DPA 2018 section 36, section 73',
        "received under GDPR art. 6(1)(f)",
        "sensitive under DPA 2018 schedule 8",
        'transferred under adequacy, instrument "Agreement of 2024" until 1 March 2030, assessment "Transfer risk" of 2026-01-01, GDPR article 49(1)(f)',
        "where Adult",
        "provided (Agreed or Danger) and Strict, otherwise court order",
        "unless Danger",
        'except where "a child is concerned"',
        'necessary because "they need to know whom they take in"',
        'protected by Standard, encryption in transit using "TLS 1.3", log of every disclosure, kept at least 5 years',
        'marked "OFFICIAL"',
        'despite clause "Firewall"',
        'subject to clause "Emergencies"',
        "instead of the general terms",
      ].join("\n    "),
    ).map((clause) => clause.type);
    assert.deepEqual(types, [
      "under",
      "under",
      "under",
      "transferred",
      "where",
      "provided",
      "unless",
      "except where",
      "necessary",
      "protected",
      "marked",
      "despite",
      "subject to",
      "instead",
    ]);
  });

  it("keeps citations whole, with their brackets, alternatives and quoted law", () => {
    const [clause] = clauses('under UK GDPR article 6(1)(e), "common law power" or DPA 2018 section 36, section 73');
    assert.ok(clause?.type === "under");
    assert.deepEqual(
      clause.citations.map((citation) => [citation.text, citation.quoted, citation.alternative]),
      [
        ["UK GDPR article 6(1)(e)", false, false],
        ["common law power", true, false],
        ["DPA 2018 section 36", false, true],
        ["section 73", false, false],
      ],
    );
  });
});

describe("duties", () => {
  const forms = [
    "each party must notify the provider of a data breach within 24 hours",
    "Alpha must notify Beta of an error in the data without delay",
    "Alpha must inform the victim of a data breach at once",
    'Alpha must report "what came of it" to Beta every 12 months',
    "Alpha must delete Data within 30 days of case closure",
    "Alpha must delete Data within 10 working days after withdrawal of consent",
    "Alpha must not inform the data subject of the report",
    "Alpha must consult the provider before compelled disclosure",
    'Alpha must report "figures" to Beta every month on day 5',
    'Alpha must "keep a register" within 3 months',
    "Alpha must correct Data without delay\n    where error in the data",
  ];
  for (const text of forms.slice(0, -1)) {
    it(`reads “${text}”`, () => {
      const read = sentence(text);
      assert.ok(read.type === "duty" && !read.incomplete, text);
    });
  }

  it("have one clock: a second one is reported, never dropped in silence", () => {
    const { problems } = parse('clause "K"\n  Alpha must delete Data within 30 days, every 3 months\n');
    assert.deepEqual(
      problems.map((problem) => problem.code),
      ["duplicate-clause"],
    );
  });

  it("keeps whom, of what, when and how often apart", () => {
    const read = sentence("each party must notify its supervisory authority of a data breach within 72 hours");
    assert.ok(
      read.type === "duty" &&
        read.to[0]?.type === "relative" &&
        read.object?.type === "event" &&
        read.timing?.type === "within",
    );
    assert.equal(read.to[0].who.term, "supervisory authority");
    const monthly = sentence('Alpha must report "figures" to Beta every month on day 5');
    assert.ok(monthly.type === "duty" && monthly.timing?.type === "every");
    assert.equal(monthly.timing.day, 5);
  });
});

describe("the rest", () => {
  it("reads rights, governance and prose", () => {
    const types = [
      'victims may access, correct, erase by applying to Alpha, within 1 month, free of charge, except where "life is in danger", giving reasons',
      'oversight by "Information Commissioner"',
      "audit by Alpha every 12 months",
      'disputes go to negotiation within 10 days, then to mediation, then to arbitration "rules of 2020"',
      "on termination delete within 30 days, safeguards survive",
      "log of every disclosure, stating date, reason, recipient, kept at least 5 years",
      'text """\n  Prose.\n  """',
      "text “one line”",
      'accept retention/missing because "agreed" until 1 March 2027',
    ].map((text) => sentence(text).type);
    assert.deepEqual(types, [
      "rights",
      "oversight",
      "audit",
      "disputes",
      "termination",
      "safeguards",
      "prose",
      "prose",
      "accept",
    ]);
  });

  it("reads every declaration", () => {
    const types = clean(`
agreement "T"
  kind memorandum of understanding, not legally binding
  version 1.2, owner "Legal"
  between Alpha, Beta and Gamma
  in force from 1 March 2026, without end
  reviewed every 12 months
  governed by the law of GB
  accept safeguard/no-role because "settled elsewhere" until 2027-01-01
recital """
Several
lines.
"""
party "Office for Victims" called OVC
  is a shelter and a victim support organisation in GB-NIR
  acts as controller for Purpose and Other, competent authority for Third
  contact "x@example.org"
body Unit is part of OVC
body Host is a system provider in IE, acts as processor for Alpha and OVC, joint controller with Beta for Purpose
parties Partners are Alpha, OVC
data File about child victims, witnesses
  means name, "home and work address" (contact), school reports (child)
  excludes health information
  collected for Purpose
purpose Purpose is support of victims "as agreed", compatible with Other, not for immigration enforcement
condition Agreed
  is consent of the victim, written, informed of "who, and why", for each recipient, lapsing after 12 months
event Meeting is "a meeting of the partners"
term Working Day means "a day on which offices are open"
safeguards Standard
  encryption at rest using "AES-256"
  access by role, with multi-factor authentication
  staff trained every 12 months
  policy document "Handling"
all sharing about children
  protected by Standard
scenario "s"
  given Agreed, Adult
  on 1 June 2026
  when Alpha shares File with OVC for Purpose
  expect permitted, with duty "delete"
`).map((statement) => statement.type);
    assert.deepEqual(types, [
      "agreement",
      "recital",
      "party",
      "party",
      "party",
      "group",
      "data",
      "purpose",
      "condition",
      "event",
      "term",
      "safeguards set",
      "general terms",
      "scenario",
    ]);
  });

  it("means the same whatever the layout", () => {
    const text =
      'party Alpha is a police force in GB\ndata Data about victims means name\nclause "K"\n  Alpha may share Data with Beta for Purpose\n    provided Agreed\n';
    const flat = text.replaceAll("\n    ", " ").replaceAll("\n  ", "\n");
    const wide = text.replaceAll(" ", "   ").replaceAll('"   K"', '"K"');
    const meaning = (source: string) =>
      JSON.stringify(parse(source).statements, (key, value) => (key === "start" || key === "end" ? undefined : value));
    assert.equal(meaning(flat), meaning(text));
    assert.equal(meaning(wide), meaning(text));
  });

  it("reads a full stop after a sentence, and another sentence behind it", () => {
    const [statement] = clean(
      'clause "K"\n  Alpha may share Data with Beta for Purpose. Beta may share Data with Alpha for Purpose.\n',
    );
    assert.ok(statement?.type === "clause");
    assert.equal(statement.sentences.length, 2);
  });

  it("keeps comments and notes apart", () => {
    const { comments } = parse("// a comment\n/// a note\nparty Alpha is a shelter in GB // behind\n");
    assert.deepEqual(
      comments.map((comment) => [comment.text, comment.note]),
      [
        ["a comment", false],
        ["a note", true],
        ["behind", false],
      ],
    );
  });
});
