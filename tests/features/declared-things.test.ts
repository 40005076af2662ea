import assert from "node:assert/strict";
import { outlineOf } from "../../server/features/outline.js";
import { renameableAt } from "../../server/features/rename.js";
import {
  BASE,
  expectCompletion,
  expectDefinition,
  expectHover,
  marked,
  renamed,
  SHARING,
  snapshot,
} from "./fixture.js";

const DECLARED = `${BASE}
team Case Conference of Metropolitan Police, Harbour Shelter, chaired by Harbour Shelter, until case closure
system Case Register held by Harbour Shelter, hosted in IE, open to Metropolitan Police
subjects Clients are victims with "an open file"
statistics Yearly Figures from Victim Identity by nationality, counts below 5 suppressed
fact Victim Agrees is "she says so"
data Client File about Clients
  means name
  held in Case Register
`;

describe("completion of teams, systems, people, statistics and facts", () => {
  it("offers the words that open them, and their clauses", () => {
    expectCompletion(`${BASE}\n$0`, {
      has: ["team", "system", "subjects", "statistics", "fact", "article", "annex", "include", "use template"],
    });
    expectCompletion(`${BASE}\nteam Board of Metropolitan Police, $0`, {
      has: ["Harbour Shelter"],
    });
    expectCompletion(`${BASE}\nteam Board of Metropolitan Police\n  $0`, {
      has: ["chaired by", "for each case", "until"],
    });
    expectCompletion(`${BASE}\nsystem Files $0`, { has: ["held by", "hosted in", "open to"] });
    expectCompletion(`${BASE}\nsubjects Kin $0`, { has: ["are", "are family of", "except", "whose status is"] });
    expectCompletion(`${BASE}\nstatistics Figures $0`, { has: ["from", "by", "counts below"] });
    expectCompletion(`${BASE}\nsystem Files held by $0`, { has: ["Harbour Shelter"], hasNot: ["Victim Identity"] });
    expectCompletion(`${BASE}\nsystem Files hosted in $0`, { has: ["IE", "GB"] });
  });

  it("offers the new clauses of heads, parties and data", () => {
    expectCompletion('agreement "A"\n  $0', { has: ["signed by", "extends", "applies in", "languages", "marked"] });
    expectCompletion('agreement "A"\n  in force from 1 March 2026 until $0', { has: ["case closure"] });
    expectCompletion(`${BASE.replace("and Harbour Shelter", "and Harbour Shelter\n  signed by $0")}`, {
      has: ["Harbour Shelter"],
      hasNot: ["anyone"],
    });
    expectCompletion(`${BASE}\nparty Office $0`, { has: ["acts through", "member of", "stores data", "known as"] });
    expectCompletion(`${BASE}\ndata Files about victims\n  $0`, { has: ["held in", "graded", "in bulk"] });
  });

  it("offers declared things where they may stand", () => {
    expectCompletion(`${DECLARED}data More about $0`, { has: ["Clients", "victims"], hasNot: ["Case Register"] });
    expectCompletion(`${DECLARED}data More held in $0`, { has: ["Case Register"], hasNot: ["Clients"] });
    expectCompletion(`${DECLARED}clause "C"\n  Harbour Shelter may share $0`, { has: ["Yearly Figures"] });
    expectCompletion(`${DECLARED}scenario "s"\n  given $0`, { has: ["Victim Agrees"] });
  });
});

describe("hover over teams, systems, people, statistics and facts", () => {
  it("says what they are", () => {
    expectHover(
      DECLARED.replace("team Case Conf", "team Case$0 Conf"),
      /— team, declared/,
      /- Metropolitan Police/,
      /- chaired by/,
    );
    expectHover(DECLARED.replace("held in Case Reg", "held in Case$0 Reg"), /— system, declared/, /- hosted in IE/);
    expectHover(
      DECLARED.replace("about Clients", "about Cli$0ents"),
      /— class of people/,
      /- are victims with "an open file"/,
    );
    expectHover(DECLARED.replace("Yearly Figures", "Yearly$0 Figures"), /— statistics/, /- from Victim Identity/);
    expectHover(DECLARED.replace("fact Victim Agrees", "fact Victim$0 Agrees"), /— fact/, /“she says so”/);
  });

  it("explains their clause words", () => {
    expectHover(DECLARED.replace("chaired by", "chai$0red by"), /who leads it/);
    expectHover(DECLARED.replace("held in", "held$0 in"), /the system that they are held in/);
  });
});

describe("a clause that is named by its number", () => {
  const FLOW = `${BASE}\nclause 7 "Numbered"\n  audit every 12 months\n${SHARING}despite clause `;

  it("is found from there, and keeps its number when it is renamed", () => {
    expectHover(`${FLOW}$07`, /\*\*Numbered\*\* — clause with 1 sentence/);
    expectDefinition(`${FLOW}$07`, 'clause 7 "Numbered"');
    const text = renamed(`${FLOW}7`.replace('"Numbered"', '"Num$0bered"'), "Other");
    assert.ok(text.includes('clause 7 "Other"') && text.includes("despite clause 7"), text);
    const number = marked(`${FLOW}$07`);
    assert.equal(renameableAt(snapshot(number.text), number.offset), undefined);
  });
});

it("teams, systems, people, statistics and facts stand in the outline", () => {
  const entries = outlineOf(snapshot(`${DECLARED}annex B "Lists"\n  (a) audit every 12 months\n`));
  const of = (name: string) => entries.find((entry) => entry.name === name);
  assert.equal(of("Case Conference")?.detail, "team: Metropolitan Police and Harbour Shelter");
  assert.equal(of("Case Register")?.detail, "system: held by Harbour Shelter");
  assert.equal(of("Clients")?.detail, "class of people: victims");
  assert.equal(of("Yearly Figures")?.detail, "statistics: Victim Identity");
  assert.equal(of("Victim Agrees")?.detail, "fact: she says so");
  assert.equal(of("annex B Lists")?.children.length, 1);
});
