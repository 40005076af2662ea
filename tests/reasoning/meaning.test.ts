/** The rules of *Meaning* in docs/language.md, one by one: the smallest agreements on both sides of each statement. */
import assert from "node:assert/strict";
import { parse } from "../../grammar/parse.js";
import type { Condition } from "../../grammar/syntax.js";
import { purposeOfRef } from "../../server/model/agreement.js";
import { compile } from "../../server/model/compile.js";
import { builtInLaw } from "../../server/packs/built-in.js";
import { type Decision, decide } from "../../server/reasoning/decide.js";
import { leaks } from "../../server/reasoning/onward.js";
import { findingsOf } from "../checks/fixture.js";

const WORLD = `
party Alpha is a police force in GB
party Beta is a shelter in DE
party Gamma is a police force in FR
body Delta is an immigration authority in GB
body Desk is a shelter in GB, is part of Delta
parties Both are Alpha, Gamma
parties Others are Beta, Desk
data Name about victims means name
data Wide about victims means name, home address
data Child about child victims means name
data Mixed about child victims, suspects means name
data Suspect about suspects means name
data Open about victims includes name
purpose Help is support of victims
purpose Advice is legal assistance
purpose Narrow is support of victims, not for Advice
purpose Inquiry is investigation of trafficking in persons
condition Agreed is consent of the victim, written
condition Danger is emergency threatening life
condition Order is court order
condition Pair is Agreed and Danger
`;

/** `[no] condition` lists in the scenario's own words, joined by `;`. */
const givenIn = (text: string) =>
  text
    .split(";")
    .map((each) => each.trim())
    .filter((each) => each !== "")
    .map((each) => {
      const holds = !each.startsWith("no ");
      const [statement] = parse(`condition Asked is ${holds ? each : each.slice(3)}\n`).statements;
      assert.ok(statement?.type === "condition" && statement.is, each);
      return { condition: statement.is satisfies Condition, holds };
    });

const decision = (clauses: string, when: string, given = "", on = ""): Decision => {
  const text = `${WORLD}\n${clauses}\nscenario "s"\n  when ${when}\n  expect permitted\n`;
  const { agreement, table } = compile(text);
  assert.deepEqual(agreement.tree.problems, [], text);
  const asked = agreement.scenarios[0]?.when;
  assert.ok(asked?.actor.type === "named");
  const sender = agreement.parties.get(asked.actor.name.text);
  const recipient = asked.recipient?.type === "named" ? agreement.parties.get(asked.recipient.name.text) : undefined;
  const data = agreement.data.get(asked.data[0]?.text ?? "");
  assert.ok(sender && data);
  return decide(
    table,
    {
      act: asked.act,
      sender,
      data,
      ...(recipient ? { recipient } : {}),
      ...(asked.purpose ? { purpose: purposeOfRef(agreement, asked.purpose) } : {}),
      given: givenIn(given),
      ...(on ? { date: on } : {}),
    },
    builtInLaw,
  );
};

const clause = (sentence: string, title = "One") => `clause "${title}"\n  ${sentence}\n`;
const MAY = "Alpha may share Name with Beta for Help";
const ASK = "Alpha shares Name with Beta for Help";
const BAN = "no party may share Name with Beta";

/** How many conflicts between limits are found. */
const conflictsIn = (text: string): number =>
  findingsOf(text).filter((finding) => finding.code === "logic/minimum-over-maximum").length;

type Row = readonly [
  what: string,
  clauses: string,
  when: string,
  answer: Decision["answer"],
  given?: string,
  on?: string,
];

const RULES: Readonly<Record<string, readonly Row[]>> = {
  "1: one flow per act, sender, recipient, data and purpose": [
    ["its own flow", clause(MAY), ASK, "permitted"],
    ["another act", clause(MAY), "Alpha uses Name for Help", "not covered"],
    ["another sender", clause(MAY), "Gamma shares Name with Beta for Help", "not covered"],
    ["another recipient", clause(MAY), "Alpha shares Name with Gamma for Help", "not covered"],
    ["other data", clause(MAY), "Alpha shares Suspect with Beta for Help", "not covered"],
    ["another purpose", clause(MAY), "Alpha shares Name with Beta for Inquiry", "not covered"],
    [
      "groups are taken one by one",
      clause("Both may share Name with Beta for Help"),
      "Gamma shares Name with Beta for Help",
      "permitted",
    ],
    [
      "never with oneself",
      clause("Both may share Name with Both for Help"),
      "Alpha shares Name with Alpha for Help",
      "not covered",
    ],
    [
      "but with one another",
      clause("Both may share Name with Both for Help"),
      "Alpha shares Name with Gamma for Help",
      "permitted",
    ],
    [
      "groups pair crosswise",
      clause("Both and Others may share Name with each other for Help"),
      "Alpha shares Name with Desk for Help",
      "permitted",
    ],
    [
      "and not within",
      clause("Both and Others may share Name with each other for Help"),
      "Alpha shares Name with Gamma for Help",
      "not covered",
    ],
    [
      "a lone group pairs within",
      clause("Both may share Name with each other for Help"),
      "Alpha shares Name with Gamma for Help",
      "permitted",
    ],
    [
      "a class is judged by kind and place",
      clause("any police force in GB may share Name with Beta for Help"),
      ASK,
      "permitted",
    ],
    ["another place", clause("any police force in FR may share Name with Beta for Help"), ASK, "not covered"],
    ["a union's State", clause("Alpha may share Name with any shelter in EU for Help"), ASK, "permitted"],
    [
      "no State of the union",
      clause("Beta may share Name with any police force in EU for Help"),
      "Beta shares Name with Alpha for Help",
      "not covered",
    ],
    ["`each party` signs", clause("each party may share Name with each other party for Help"), ASK, "permitted"],
    [
      "a body does not",
      clause("each party may share Name with each other party for Help"),
      "Alpha shares Name with Delta for Help",
      "not covered",
    ],
  ],
  "2: prohibited, else permitted, else not covered; depends on what is unknown": [
    ["a prohibition wins", clause(MAY) + clause(BAN, "Ban"), ASK, "prohibited"],
    ["a duty permits", clause("Alpha must share Name with Beta for Help"), ASK, "permitted"],
    ["an intention does not", clause("Alpha expects to share Name with Beta for Help"), ASK, "not covered"],
    ["an unknown condition", clause(`${MAY}\n    provided Agreed`), ASK, "depends"],
    ["a known one", clause(`${MAY}\n    provided Agreed`), ASK, "permitted", "Agreed"],
    ["one that fails", clause(`${MAY}\n    provided Agreed`), ASK, "not covered", "no Agreed"],
    ["an unknown prohibition", clause(MAY) + clause(`${BAN}\n    where Danger`, "Ban"), ASK, "depends"],
    ["one that does not hold", clause(MAY) + clause(`${BAN}\n    where Danger`, "Ban"), ASK, "permitted", "no Danger"],
    ["unknown, but prohibited anyway", clause(`${MAY}\n    provided Agreed`) + clause(BAN, "Ban"), ASK, "prohibited"],
    [
      "what is barred drops out",
      clause("Alpha may share Wide with Beta for Help") + clause(BAN, "Ban"),
      "Alpha shares Wide with Beta for Help",
      "permitted",
    ],
    [
      "all is barred",
      clause("Alpha may share Wide with Beta for Help") + clause("no party may share Wide with Beta", "Ban"),
      "Alpha shares Wide with Beta for Help",
      "prohibited",
    ],
    ["a fact at least as strong", clause(`${MAY}\n    provided consent of the victim`), ASK, "permitted", "Agreed"],
    [
      "a weaker one",
      clause(`${MAY}\n    provided consent of the victim, written`),
      ASK,
      "depends",
      "consent of the victim",
    ],
    ["a name for the same", clause(`${MAY}\n    provided Agreed and Danger`), ASK, "permitted", "Agreed and Danger"],
    ["who refuses does not agree", clause(`${MAY}\n    provided Agreed`), ASK, "not covered", "refusal of consent"],
    [
      "within the term",
      `agreement "A"\n  in force from 1 March 2026 until 28 February 2027\n${clause(MAY)}`,
      ASK,
      "permitted",
      "",
      "2027-02-28",
    ],
    [
      "a day later",
      `agreement "A"\n  in force from 1 March 2026 until 28 February 2027\n${clause(MAY)}`,
      ASK,
      "not covered",
      "",
      "2027-03-01",
    ],
  ],
  "3: a prohibition reaches what is narrower and overlaps, a permission what is the same or narrower": [
    ["permission: a narrower purpose", clause(MAY), "Alpha shares Name with Beta for Advice", "permitted"],
    ["permission: a wider one", clause("Alpha may share Name with Beta for Advice"), ASK, "not covered"],
    [
      "permission: one it never serves",
      clause("Alpha may share Name with Beta for Narrow"),
      "Alpha shares Name with Beta for Advice",
      "not covered",
    ],
    ["permission: the same by another name", clause("Alpha may share Name with Beta for Narrow"), ASK, "permitted"],
    [
      "prohibition: a narrower purpose",
      clause("no party may share Name with Beta for Help"),
      "Alpha shares Name with Beta for Advice",
      "prohibited",
    ],
    ["prohibition: a wider one", clause("no party may share Name with Beta for Advice"), ASK, "prohibited"],
    ["prohibition: another one", clause("no party may share Name with Beta for Inquiry"), ASK, "not covered"],
    [
      "prohibition: no purpose said is every purpose",
      clause(BAN),
      "Alpha shares Name with Beta for Inquiry",
      "prohibited",
    ],
    ["permission: items inside", clause("Alpha may share Wide with Beta for Help"), ASK, "permitted"],
    [
      "permission: an open list has no items inside",
      clause("Alpha may share Open with Beta for Help"),
      ASK,
      "not covered",
    ],
    ["permission: people inside", clause(MAY), "Alpha shares Child with Beta for Help", "permitted"],
    ["permission: people beyond", clause("Alpha may share Child with Beta for Help"), ASK, "not covered"],
    ["permission: some of the people inside", clause(MAY), "Alpha shares Mixed with Beta for Help", "not covered"],
    ["prohibition: an item of it", clause(BAN), "Alpha shares Wide with Beta for Help", "prohibited"],
    ["prohibition: people beyond", clause("no party may share Child with Beta"), ASK, "prohibited"],
    ["prohibition: other people", clause("no party may share Suspect with Beta"), ASK, "not covered"],
    [
      "prohibition: a part",
      clause("no party may share Name with Delta"),
      "Alpha shares Name with Desk for Help",
      "prohibited",
    ],
    [
      "prohibition: a whole",
      clause("no party may share Name with Desk"),
      "Alpha shares Name with Delta for Help",
      "prohibited",
    ],
    [
      "permission: no part",
      clause("Alpha may share Name with Delta for Help"),
      "Alpha shares Name with Desk for Help",
      "not covered",
    ],
    [
      "permission: no whole",
      clause("Alpha may share Name with Desk for Help"),
      "Alpha shares Name with Delta for Help",
      "not covered",
    ],
    ["prohibition: publishing is sharing", clause(BAN), "Alpha publishes Name for Help", "prohibited"],
    ["prohibition: so is being queried", clause(BAN), "Beta queries Name of Alpha for Help", "prohibited"],
    ["permission: publishing is not sharing", clause(MAY), "Alpha publishes Name for Help", "not covered"],
  ],
  "4: where, provided, unless, except where": [
    ["`where` fails", clause(`${MAY}\n    where Danger`), ASK, "not covered", "no Danger"],
    ["`where` holds", clause(`${MAY}\n    where Danger`), ASK, "permitted", "Danger"],
    [
      "`unless` lifts a prohibition",
      clause(MAY) + clause(`${BAN}\n    unless Danger`, "Ban"),
      ASK,
      "permitted",
      "Danger",
    ],
    ["and permits nothing itself", clause(`${BAN}\n    unless Danger`, "Ban"), ASK, "not covered", "Danger"],
    [
      "`unless` lifts a condition",
      clause(`${MAY}\n    provided Agreed\n    unless Danger`),
      ASK,
      "permitted",
      "Danger; no Agreed",
    ],
    [
      "and no more: the last of an `and`",
      clause(`${MAY}\n    provided Order and Agreed\n    unless Danger`),
      ASK,
      "not covered",
      "Danger; no Order",
    ],
    [
      "bracketed, the whole",
      clause(`${MAY}\n    provided (Order and Agreed)\n    unless Danger`),
      ASK,
      "permitted",
      "Danger; no Order",
    ],
    [
      "after `or`, the whole list",
      clause(`${MAY}\n    provided Order or Agreed\n    unless Danger`),
      ASK,
      "permitted",
      "Danger; no Order; no Agreed",
    ],
    ["without `provided`, an exception", clause(`${MAY}\n    unless Danger`), ASK, "not covered", "Danger"],
    [
      "after an `only` sentence, the ban",
      clause("Alpha may share Name with only Gamma for Help\n    unless Danger") + clause(MAY, "Two"),
      ASK,
      "permitted",
      "Danger",
    ],
    [
      "the ban without it",
      clause("Alpha may share Name with only Gamma for Help\n    unless Danger") + clause(MAY, "Two"),
      ASK,
      "prohibited",
      "no Danger",
    ],
    ["`except where` withdraws", clause(`${MAY}\n    except where Danger`), ASK, "not covered", "Danger"],
    ["and only then", clause(`${MAY}\n    except where Danger`), ASK, "permitted", "no Danger"],
    [
      "`provided` on a prohibition is nobody's guess",
      clause(MAY) + clause(`${BAN}\n    provided Danger`, "Ban"),
      ASK,
      "depends",
      "Danger",
    ],
    ["a sentence about some people", clause(`${MAY}\n    about witnesses`), ASK, "not covered"],
    ["about those who may be among them", clause(MAY) + clause(`${BAN}\n    about children`, "Ban"), ASK, "depends"],
    ["about all of them", clause(`${MAY}\n    about victims`), ASK, "permitted"],
    ["on its last day", clause(`${MAY}\n    until 2026-09-30`), ASK, "permitted", "", "2026-09-30"],
    ["a day later", clause(`${MAY}\n    until 2026-09-30`), ASK, "not covered", "", "2026-10-01"],
    [
      "another case of the sentence",
      clause(`${MAY}\n    provided Agreed\n    if consent is refused, must not share`),
      ASK,
      "prohibited",
      "consent is refused",
    ],
    [
      "and without it",
      clause(`${MAY}\n    provided Agreed\n    if consent is refused, must not share`),
      ASK,
      "permitted",
      "Agreed",
    ],
  ],
  "5: only": [
    ["permits", clause("Alpha may share Name with only Beta for Help"), ASK, "permitted"],
    [
      "bans other recipients",
      clause("Alpha may share Name with only Beta for Help"),
      "Alpha shares Name with Gamma for Help",
      "prohibited",
    ],
    [
      "not for other purposes",
      clause("Alpha may share Name with only Beta for Help"),
      "Alpha shares Name with Gamma for Inquiry",
      "not covered",
    ],
    [
      "bans publishing, which is sharing with everybody",
      clause("Alpha may share Name with only Beta for Help"),
      "Alpha publishes Name for Help",
      "prohibited",
    ],
    [
      "bans other purposes",
      clause("Alpha may share Name with Beta for only Help"),
      "Alpha shares Name with Beta for Inquiry",
      "prohibited",
    ],
    [
      "not with other recipients",
      clause("Alpha may share Name with Beta for only Help"),
      "Alpha shares Name with Gamma for Inquiry",
      "not covered",
    ],
    [
      "bans other data",
      clause("Alpha may share only Name with Beta for Help"),
      "Alpha shares Suspect with Beta for Help",
      "prohibited",
    ],
    ["bans other acts", clause("Alpha may only use Name for Help"), "Alpha publishes Name for Help", "prohibited"],
    ["not those of others", clause("Alpha may only use Name for Help"), "Gamma publishes Name for Help", "not covered"],
    [
      "in the cases that the sentence is about",
      clause("Alpha may share Name with only Beta for Help\n    where Danger"),
      "Alpha shares Name with Gamma for Help",
      "prohibited",
      "Danger",
    ],
    [
      "and in no others",
      clause("Alpha may share Name with only Beta for Help\n    where Danger"),
      "Alpha shares Name with Gamma for Help",
      "not covered",
      "no Danger",
    ],
    [
      "fulfilled or not",
      clause("Alpha may share Name with only Beta for Help\n    provided Agreed"),
      "Alpha shares Name with Gamma for Help",
      "prohibited",
      "no Agreed",
    ],
  ],
  "6: precedence": [
    ["`despite` the clause", clause(`${MAY}\n    despite clause "Ban"`) + clause(BAN, "Ban"), ASK, "permitted"],
    [
      "`despite` another one",
      clause(`${MAY}\n    despite clause "Other"`) +
        clause(BAN, "Ban") +
        clause("no party may share Suspect with Gamma", "Other"),
      ASK,
      "prohibited",
    ],
    [
      "a permission that prevails only if it holds",
      clause(`${MAY}\n    provided Agreed\n    despite clause "Ban"`) + clause(BAN, "Ban"),
      ASK,
      "prohibited",
      "no Agreed",
    ],
    [
      "and leaves open what it leaves open",
      clause(`${MAY}\n    provided Agreed\n    despite clause "Ban"`) + clause(BAN, "Ban"),
      ASK,
      "depends",
    ],
    [
      "a prohibition that is subject to the clause",
      clause(MAY) + clause(`${BAN}\n    subject to clause "One"`, "Ban"),
      ASK,
      "permitted",
    ],
    [
      "a prohibition that says except",
      clause(MAY) + clause(`${BAN}\n    except where Danger`, "Ban"),
      ASK,
      "permitted",
      "Danger",
    ],
    [
      "a prohibition inside a wider permission",
      clause(MAY) + clause("no party may share Name with Beta for Advice", "Ban"),
      "Alpha shares Name with Beta for Advice",
      "prohibited",
    ],
  ],
  "7: permissions are alternatives": [
    [
      "either is enough",
      clause(`${MAY}\n    provided Agreed`) + clause(`${MAY}\n    provided Danger`, "Two"),
      ASK,
      "permitted",
      "Danger; no Agreed",
    ],
    [
      "neither is not",
      clause(`${MAY}\n    provided Agreed`) + clause(`${MAY}\n    provided Danger`, "Two"),
      ASK,
      "not covered",
      "no Danger; no Agreed",
    ],
  ],
  "8: what holds together": [
    [
      "general terms and a sentence's own",
      `all sharing under this agreement\n  provided Danger\n${clause(`${MAY}\n    provided Agreed`)}`,
      ASK,
      "depends",
      "Agreed",
    ],
    [
      "both fulfilled",
      `all sharing under this agreement\n  provided Danger\n${clause(`${MAY}\n    provided Agreed`)}`,
      ASK,
      "permitted",
      "Agreed; Danger",
    ],
    [
      "instead of them",
      `all sharing under this agreement\n  provided Danger\n${clause(`${MAY}\n    instead of the general terms`)}`,
      ASK,
      "permitted",
    ],
    ["about other people", `all sharing about children\n  provided Danger\n${clause(MAY)}`, ASK, "permitted"],
    ["about these", `all sharing about victims\n  provided Danger\n${clause(MAY)}`, ASK, "depends"],
    [
      "they weaken no prohibition",
      `all sharing under this agreement\n  where Danger\n${clause(BAN)}`,
      ASK,
      "prohibited",
      "no Danger",
    ],
    ["an `and`", clause(`${MAY}\n    provided Agreed and Danger`), ASK, "depends", "Agreed"],
    ["an `or`", clause(`${MAY}\n    provided Agreed or Danger`), ASK, "permitted", "Agreed"],
    ["several occasions, of which any will do", clause(`${MAY}\n    on request\n    on match`), ASK, "permitted"],
    ["only these", clause(`${MAY}\n    only on request`), ASK, "depends"],
    ["one of these", clause(`${MAY}\n    only on request\n    on match`), ASK, "permitted", "request"],
  ],
};

describe("meaning", () => {
  for (const [rule, rows] of Object.entries(RULES))
    describe(`rule ${rule}`, () => {
      for (const [what, clauses, when, answer, given, on] of rows)
        it(what, () => assert.equal(decision(clauses, when, given, on).answer, answer));
    });

  it("rule 2: what drops out is said", () => {
    const { without } = decision(
      clause("Alpha may share Wide with Beta for Help") + clause(BAN, "Ban"),
      "Alpha shares Wide with Beta for Help",
    );
    assert.deepEqual(without, [{ item: "name", answer: "prohibited", clause: "Ban" }]);
  });

  it("rule 4: a duty whose condition fails is blocked, one whose case fails does not arise", () => {
    const duty = (rest: string) => clause(`Alpha must share Name with Beta for Help\n    ${rest}`);
    assert.equal(decision(duty("provided Agreed"), ASK, "no Agreed").blocked.length, 1);
    assert.equal(decision(duty("where Agreed"), ASK, "no Agreed").blocked.length, 0);
    assert.equal(decision(duty("provided Agreed"), ASK, "Agreed").blocked.length, 0);
  });

  it("rule 9: bounds that can't all hold are a conflict, the stricter of two limits is none", () => {
    const keeping = (general: string, own: string) =>
      conflictsIn(`${WORLD}\nall sharing under this agreement\n  ${general}\n${clause(`${MAY}\n    ${own}`)}`);
    assert.equal(keeping("keep at most 1 year from receipt", "keep at least 2 years from receipt"), 1);
    assert.equal(keeping("keep at most 2 years from receipt", "keep at least 1 year from receipt"), 0);
    assert.equal(keeping("keep at most 1 year from receipt", "keep at most 2 years from receipt"), 0);
  });

  it("rule 10: data that may reach a party by a chain, which the first provider forbids, is shown", () => {
    const chain = (onward: string) =>
      leaks(
        compile(
          `${WORLD}\n${clause(`${MAY}\n    ${onward}`)}${clause("Beta may share Name with Gamma for Help", "Two")}`,
        ).table,
      ).map(({ hops }) => hops.map((hop) => hop.to.name).join(" > "));
    assert.deepEqual(chain("no onward sharing"), ["Beta > Gamma"]);
    assert.deepEqual(chain("onward only to Gamma for Help"), []);
  });
});
