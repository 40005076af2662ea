import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { hoverAt } from "../../server/features/hover.js";
import { BASE, expectHover, hoverText, SHARING, snapshot } from "./fixture.js";

const FLOW = `${BASE}\n${SHARING}`;

describe("hover over a name", () => {
  it("describes a party, with the law it is under for each purpose", () => {
    expectHover(
      FLOW.replace("Metropolitan Police may", "Metropolitan$0 Police may"),
      /\*\*Metropolitan Police\*\* — party, declared in line 6/,
      /Police force in GB/,
      /Acts as competent authority for Trafficking Investigation; controller for Victim Assistance/,
      /- Part 3 of the DPA 2018: Trafficking Investigation/,
      /- the UK GDPR: Victim Assistance/,
    );
  });

  it("describes a body that does not sign", () => {
    expectHover(BASE.replace("body Europol", "body Euro$0pol"), /\*\*Europol\*\* — body/, /does not sign/);
  });

  it("describes data: whom they are about, their items, where they may go", () => {
    expectHover(
      FLOW.replace("share Victim Identity with H", "share Victim Iden$0tity with H"),
      /\*\*Victim Identity\*\* — data, declared in line 11/,
      /About victims/,
      /- shelter address \(location of victim\)/,
      /May go to Harbour Shelter/,
    );
  });

  it("describes purposes, conditions, events and sets of safeguards", () => {
    expectHover(FLOW.replace("for Victim Assistance\n", "for Victim Assis$0tance\n"), /Means support of victims/);
    expectHover(`${FLOW}provided Informed$0 Consent`, /consent of the victim, written/);
    expectHover(`${FLOW}keep at most 1 year from Case Op$0ened`, /“the police open a case”/);
    expectHover(`${FLOW}protected by Police Stan$0dard`, /- encryption in transit using "TLS 1.3"/);
  });

  it("finds names in prose, but not inside longer ones", () => {
    expectHover(`${BASE}\nrecital "The Metropolitan Pol$0ice helps."`, /— party/);
    assert.equal(hoverText(`${BASE}\nrecital "The New Euro$0polis helps."`), undefined);
  });

  it("names clauses", () => {
    expectHover(`${FLOW}despite clause "Fire$0wall"`, /\*\*Firewall\*\* — clause with 1 sentence/);
  });
});

describe("hover over words", () => {
  it("explains vocabulary with its wider terms", () => {
    expectHover(
      BASE.replace("is a police force", "is a police fo$0rce"),
      /\*\*police force\*\* — kind of party/,
      /Also counts as: law enforcement agency/,
      /competent authority/,
    );
    expectHover(`${FLOW}keep until case clo$0sure`, /It may never come/);
  });

  it("explains items, also in the drafter's own words", () => {
    expectHover(BASE.replace("date of birth", "date of bi$0rth"), /\*\*date of birth\*\* — item of data/);
    expectHover(BASE.replace("date of birth", "shoe si$0ze"), /in your own words/);
  });

  it("explains clause words with an example", () => {
    expectHover(`${FLOW}pro$0tected by Police Standard`, /\*\*protected by\*\*/, /```concordat\nprotected by /);
    expectHover(`${FLOW}no on$0ward sharing`, /passes nothing on/);
    expectHover(BASE.replace("in force from", "in fo$0rce from"), /since when/);
    expectHover(BASE.replace("acts as comp", "ac$0ts as comp"), /roles/);
  });

  it("explains words inside clauses", () => {
    expectHover(`${FLOW}transferred under ade$0quacy`, /\*\*adequacy\*\*/);
    expectHover(`${FLOW}keep at mo$0st 2 years from receipt`, /\*\*at most\*\*/);
  });

  it("does not take a word inside a clause for a clause word", () => {
    const found = hoverText(`${FLOW}keep un$0der 31 CFR 1010`);
    assert.ok(found === undefined || !found.includes("sender's legal basis"), found);
  });

  it("explains words that open declarations and modal verbs", () => {
    expectHover(BASE.replace("purpose Victim", "pur$0pose Victim"), /\*\*purpose\*\*/);
    expectHover(BASE.replace("no party may", "no party m$0ay"), /\*\*may\*\* — a permission/);
    expectHover(`${FLOW}\n  each party must n$0ot notify the provider of misuse`, /\*\*must not\*\* — a prohibition/);
  });

  it("says nothing in comments and white space", () => {
    assert.equal(hoverText(`// the Euro$0pol\n${BASE}`), undefined);
    assert.equal(hoverText(`${BASE}\n\n  $0\n`), undefined);
  });
});

describe("hover over law", () => {
  it("says what a provision asks, whom it binds, how sure that is, and where to read it", () => {
    expectHover(
      `${FLOW}received under GDPR article 6(1)(e$0)`,
      /\*\*GDPR article 6\(1\)\(e\)\*\*/,
      /Binds sender and recipient, if under the GDPR\./,
      /\[Source\]\(https:\/\//,
      /as of \d{4}-\d{2}-\d{2}/,
    );
  });

  it("reads a bare provision with the instrument before it", () => {
    expectHover(`${FLOW}under DPA 2018 section 36, section 7$03`, /\*\*DPA 2018 section 73\*\*/);
  });

  it("says which entry is nearest, and what no pack knows", () => {
    expectHover(`${FLOW}under UK GDPR article 6(1)(e), GDPR article 5(1)(b)(ii$0)`, /part of GDPR article 5\(1\)\(b\)/);
    expectHover(`${FLOW}under Harbour Act sect$0ion 4`, /No law pack knows/);
    expectHover(`${FLOW}under "common l$0aw"`, /people judge it/);
    expectHover(`${FLOW}under UK GD$0PR`, /\*\*UK GDPR\*\* — /);
  });

  it("describes places", () => {
    expectHover(BASE.replace("force in GB", "force in G$0B"), /United Kingdom/, /UK GDPR/);
    expectHover(BASE.replace("force in GB", "force in Atl$0antis"), /No law pack knows the place/);
  });

  it("names the finding of a code", () => {
    expectHover(`${BASE}\nclause "C"\n  accept retention/va$0gue because "x"`, /\*\*retention\/vague\*\* — /);
    expectHover(`${BASE}\nclause "C"\n  accept retention/vag$0e because "x"`, /no finding with the code/);
  });
});

describe("hover", () => {
  it("never fails, wherever the pointer is", () => {
    for (const file of ["lighthouse", "faulty"]) {
      const text = readFileSync(`examples/${file}.dsa`, "utf8");
      const whole = snapshot(text);
      for (let offset = 0; offset <= text.length; offset += 5) {
        const found = hoverAt(whole, offset);
        if (found) assert.ok(found.at.start <= offset && offset <= found.at.end, `${file} at ${offset}`);
      }
    }
  });

  it("shows nothing from the document as a link or a picture", () => {
    const found = hoverText(`${BASE}\nevent Ha$0rm is "![x](http://example.org/x.png) [a](http://b)"\n`);
    assert.ok(found);
    assert.doesNotMatch(found, /(?<!\\)!\[|(?<!\\)\]\(/);
  });
});
