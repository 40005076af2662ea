import assert from "node:assert/strict";
import type { Condition } from "../../grammar/syntax.js";
import { purposeOfRef } from "../../server/model/agreement.js";
import { compile } from "../../server/model/compile.js";
import { type Answer, type Decision, decide, type Request } from "../../server/reasoning/decide.js";

const PARTIES = `
party Metro Police is a police force in GB, acts as competent authority
party Harbour Shelter is a shelter in DE, acts as controller
party Coast Police is a police force in DE, acts as competent authority
body Visa Office is an immigration authority in GB
body Visa Desk is a shelter in GB, is part of Visa Office
data Identity about victims means name, date of birth
data Address about victims means home address
data Wider about victims means name, date of birth, home address
data Suspects about suspects means name
purpose Help is support of victims
purpose Advice is legal assistance
purpose Inquiry is investigation of trafficking in persons
condition Agreed is consent of the victim, written
condition Danger is an emergency threatening life
`;

/** `Metro Police shares Identity with Harbour Shelter for Help`, and what is given. */
const ask = (clauses: string, when: string, given = "", on = ""): Decision => {
  const text = `${PARTIES}\n${clauses}\nscenario "s"\n${given ? `  given ${given}\n` : ""}${on ? `  on ${on}\n` : ""}  when ${when}\n  expect permitted\n`;
  const { agreement, table } = compile(text);
  assert.deepEqual(agreement.tree.problems, [], "the test's agreement must be readable");
  const scenario = agreement.scenarios[0];
  const asked = scenario?.when;
  assert.ok(scenario && asked && asked.actor.type === "named");
  const sender = agreement.parties.get(asked.actor.name.text);
  const recipient = asked.recipient?.type === "named" ? agreement.parties.get(asked.recipient.name.text) : undefined;
  const data = agreement.data.get(asked.data[0]?.text ?? "");
  assert.ok(sender && data);
  const request: Request = {
    act: asked.act,
    sender,
    data,
    ...(recipient ? { recipient } : {}),
    ...(asked.purpose ? { purpose: purposeOfRef(agreement, asked.purpose) } : {}),
    given: scenario.given.map((condition: Condition) => ({ condition, holds: true })),
    ...(scenario.on ? { date: scenario.on.text } : {}),
  };
  return decide(table, request);
};

const answer = (clauses: string, when: string, given = ""): Answer => ask(clauses, when, given).answer;

const SHARE = "Metro Police shares Identity with Harbour Shelter for Help";
const permit = (rest = "") =>
  `clause "Permit"\n  Metro Police may share Identity with Harbour Shelter for Help${rest}\n`;
const forbid = (sentence: string) => `clause "Ban"\n  ${sentence}\n`;

describe("decide", () => {
  it("permits what a sentence permits, and covers nothing else", () => {
    assert.equal(answer(permit(), SHARE), "permitted");
    assert.equal(answer(permit(), "Harbour Shelter shares Identity with Metro Police for Help"), "not covered");
    assert.equal(answer(permit(), "Metro Police shares Address with Harbour Shelter for Help"), "not covered");
    assert.equal(answer(permit(), "Metro Police shares Identity with Coast Police for Help"), "not covered");
    assert.equal(answer(permit(), "Metro Police shares Identity with Harbour Shelter for Inquiry"), "not covered");
  });

  it("lets a prohibition win over a permission (rule 2)", () => {
    assert.equal(answer(permit() + forbid("no party may share Identity with Harbour Shelter"), SHARE), "prohibited");
  });

  it("names the clause that forbids", () => {
    const decision = ask(permit() + forbid("no party may share Identity with Harbour Shelter"), SHARE);
    assert.deepEqual(
      decision.reasons.map((reason) => reason.clause),
      ["Ban"],
    );
    assert.deepEqual(decision.wouldChange, ["clause “Ban” no longer forbids it"]);
  });

  it("answers an unknown fact with what it depends on, never with a guess", () => {
    const decision = ask(permit("\n    provided Agreed"), SHARE);
    assert.equal(decision.answer, "depends");
    assert.deepEqual(decision.dependsOn, ["Agreed"]);
    assert.equal(answer(permit("\n    provided Agreed"), SHARE, "Agreed"), "permitted");
  });

  it("takes a given fact only where it is at least as strong as the condition", () => {
    assert.equal(
      answer(permit("\n    provided consent of the victim, written"), SHARE, "consent of the victim"),
      "depends",
    );
    assert.equal(
      answer(permit("\n    provided consent of the victim"), SHARE, "consent of the victim, written"),
      "permitted",
    );
    assert.equal(answer(permit("\n    provided consent of the victim"), SHARE, "Agreed"), "permitted");
  });

  it("needs all of an `and`, one of an `or`, and the first or the fallback", () => {
    assert.equal(answer(permit("\n    provided Agreed and Danger"), SHARE, "Agreed"), "depends");
    assert.equal(answer(permit("\n    provided Agreed or Danger"), SHARE, "Danger"), "permitted");
    assert.equal(answer(permit("\n    provided Agreed, otherwise Danger"), SHARE, "Danger"), "permitted");
  });

  it("reaches narrower and overlapping purposes with a prohibition, only narrower ones with a permission (rule 3)", () => {
    const advice = "Metro Police shares Identity with Harbour Shelter for Advice";
    assert.equal(answer(permit(), advice), "permitted");
    const narrow = 'clause "Permit"\n  Metro Police may share Identity with Harbour Shelter for Advice\n';
    assert.equal(answer(narrow, SHARE), "not covered");
    const ban = forbid("Metro Police must not share Identity with Harbour Shelter for Advice");
    assert.equal(answer(permit() + ban, advice), "prohibited");
    assert.equal(answer(permit() + ban, SHARE), "prohibited");
    assert.equal(
      answer(permit() + forbid("Metro Police must not share Identity with Harbour Shelter for Inquiry"), SHARE),
      "permitted",
    );
  });

  it("reaches wholes and parts with a prohibition, never parts with a permission (rule 3)", () => {
    const toDesk = "Metro Police shares Identity with Visa Desk for Help";
    assert.equal(
      answer('clause "P"\n  Metro Police may share Identity with Visa Office for Help\n', toDesk),
      "not covered",
    );
    const both = 'clause "P"\n  Metro Police may share Identity with Visa Desk for Help\n';
    assert.equal(
      answer(both + forbid("no party may share Identity with any immigration authority"), toDesk),
      "prohibited",
    );
  });

  it("lets what is barred drop out and the rest stand (rule 2)", () => {
    const wide = 'clause "P"\n  Metro Police may share Wider with Harbour Shelter for Help\n';
    const decision = ask(
      wide + forbid("no party may share Address with Harbour Shelter"),
      "Metro Police shares Wider with Harbour Shelter for Help",
    );
    assert.equal(decision.answer, "permitted");
    assert.deepEqual(decision.without, [{ item: "home address", answer: "prohibited", clause: "Ban" }]);
  });

  it("does not mix up the same item of other people", () => {
    assert.equal(answer(permit() + forbid("no party may share Suspects with Harbour Shelter"), SHARE), "permitted");
  });

  it("permits data whose items are all in permitted data about the same people", () => {
    const wide = 'clause "P"\n  Metro Police may share Wider with Harbour Shelter for Help\n';
    assert.equal(answer(wide, SHARE), "permitted");
  });

  it("lifts a prohibition by `unless`, and a condition too (rule 4)", () => {
    const ban = forbid("no party may share Identity with Harbour Shelter unless Danger");
    assert.equal(answer(permit() + ban, SHARE, "Danger"), "permitted");
    assert.equal(answer(permit() + ban, SHARE), "depends");
    assert.equal(answer(permit("\n    provided Agreed\n    unless Danger"), SHARE, "Danger"), "permitted");
  });

  it("withdraws a permission by `except where`", () => {
    assert.equal(answer(permit("\n    except where Danger"), SHARE, "Danger"), "not covered");
  });

  it("reads `only` as a permission and a ban on the rest of the part behind it (rule 5)", () => {
    const only = 'clause "P"\n  Metro Police may share Identity with only Harbour Shelter for Help\n';
    assert.equal(answer(only, SHARE), "permitted");
    assert.equal(answer(only, "Metro Police shares Identity with Coast Police for Help"), "prohibited");
    assert.equal(answer(only, "Metro Police shares Address with Coast Police for Help"), "not covered");
  });

  it("lets `despite clause` prevail over that clause and no other (rule 6)", () => {
    const ban = forbid("no party may share Identity with Harbour Shelter");
    assert.equal(answer(permit('\n    despite clause "Ban"') + ban, SHARE), "permitted");
    const other = 'clause "Other"\n  no party may share Identity with Harbour Shelter\n';
    assert.equal(answer(permit('\n    despite clause "Ban"') + ban + other, SHARE), "prohibited");
  });

  it("takes permissions for one flow as alternatives (rule 7)", () => {
    assert.equal(
      answer(
        permit("\n    provided Agreed") + permit("\n    provided Danger").replace("Permit", "Second"),
        SHARE,
        "Danger",
      ),
      "permitted",
    );
  });

  it("pairs `each other` among those named, never anybody with itself", () => {
    const each = 'clause "P"\n  Metro Police and Coast Police may share Suspects with each other for Inquiry\n';
    assert.equal(answer(each, "Coast Police shares Suspects with Metro Police for Inquiry"), "permitted");
    assert.equal(answer(each, "Metro Police shares Suspects with Harbour Shelter for Inquiry"), "not covered");
    assert.equal(answer(each, "Metro Police shares Suspects with Metro Police for Inquiry"), "not covered");
  });

  it("judges membership of a class by kind and place", () => {
    const toForces = 'clause "P"\n  Metro Police may share Suspects with any police force in DE for Inquiry\n';
    assert.equal(answer(toForces, "Metro Police shares Suspects with Coast Police for Inquiry"), "permitted");
    assert.equal(answer(toForces, "Metro Police shares Suspects with Harbour Shelter for Inquiry"), "not covered");
  });

  it("makes no rule of an intention", () => {
    const intention = 'clause "P"\n  Metro Police expects to share Identity with Harbour Shelter for Help\n';
    assert.equal(answer(intention, SHARE), "not covered");
  });

  it("covers nothing outside the agreement's term", () => {
    const head = 'agreement "A"\n  in force from 1 March 2026 until 28 February 2027\n\n';
    assert.equal(ask(head + permit(), SHARE, "", "2027-02-28").answer, "permitted");
    assert.equal(ask(head + permit(), SHARE, "", "2027-03-01").answer, "not covered");
    assert.equal(ask(head + permit(), SHARE, "", "2026-02-28").answer, "not covered");
  });

  it("does not permit what a prohibition that could not be read may forbid", () => {
    const slip = forbid("no party may share Identty with Harbour Shelter");
    const decision = ask(permit() + slip, SHARE);
    assert.equal(decision.answer, "depends");
    assert.deepEqual(decision.dependsOn, ["what clause “Ban” forbids, which could not be read"]);
    // the rest of the slip's sentence does not fit
    assert.equal(answer(permit() + forbid("no party may share Identty with Coast Police"), SHARE), "permitted");
    assert.equal(answer(permit() + forbid("no party may share Suspects with Harbor Shelter"), SHARE), "permitted");
  });

  it("brings the duties that come with a permission", () => {
    const clauses =
      permit("\n    keep at most 2 years from receipt, then delete\n    no onward sharing") +
      'clause "D"\n  Harbour Shelter must notify the provider of a data breach within 24 hours\n  Coast Police must notify the provider of a data breach within 24 hours\n';
    assert.deepEqual(
      ask(clauses, SHARE).duties.map((duty) => duty.text),
      [
        "keep at most 2 years from receipt, then delete",
        "no onward sharing",
        "Harbour Shelter must notify the provider of a data breach within 24 hours",
      ],
    );
  });
});
