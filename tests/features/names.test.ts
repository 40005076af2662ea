import assert from "node:assert/strict";
import { occurrencesOf, targetAt } from "../../server/features/occurrences.js";
import { renameAt, renameableAt } from "../../server/features/rename.js";
import { BASE, expectDefinition, marked, renamed, SHARING, snapshot } from "./fixture.js";

const FLOW = `${BASE}\n${SHARING}`;

describe("definition", () => {
  it("goes from each use of a name to its declaration", () => {
    expectDefinition(
      FLOW.replace("Metropolitan Police may", "Metropolitan$0 Police may"),
      "party Metropolitan Police is a police force in GB",
    );
    expectDefinition(
      FLOW.replace("with Harbour", "with $0Harbour"),
      "party Harbour Shelter is a victim support organisation in DE, acts as controller",
    );
    expectDefinition(
      FLOW.replace("for Victim Assistance\n", "for Victim Assistance$0\n"),
      "purpose Victim Assistance is support of victims",
    );
    expectDefinition(`${FLOW}protected by Police$0 Standard`, "safeguards Police Standard");
    expectDefinition(
      `${FLOW}provided Informed Consent and (Imm$0inent Danger)`,
      "condition Imminent Danger is an emergency threatening life",
    );
    expectDefinition(`${FLOW}keep at most 1 year from Case$0 Opened`, 'event Case Opened is "the police open a case"');
  });

  it("goes from a clause's title to the clause", () => {
    expectDefinition(`${FLOW}despite clause "Fire$0wall"`, 'clause "Firewall"');
    expectDefinition(
      `${BASE}\nscenario "S"\n  when Metropolitan Police shares Victim Identity with Europol\n  expect prohibited by "Fi$0rewall"`,
      'clause "Firewall"',
    );
  });

  it("goes from a scenario and from prose", () => {
    expectDefinition(
      `${BASE}\nscenario "S"\n  given Informed$0 Consent`,
      "condition Informed Consent is consent of the victim, written",
    );
    expectDefinition(
      `${BASE}\nclause "L"\n  text """\n  Euro$0pol keeps the register.\n  """`,
      "body Europol is a law enforcement agency in EU",
    );
  });
});

describe("references", () => {
  const find = (fixture: string): string[] => {
    const { text, offset } = marked(fixture);
    const { agreement } = snapshot(text).compiled;
    const target = targetAt(agreement, offset);
    assert.ok(target);
    return occurrencesOf(agreement, target).map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`);
  };

  it("are the declaration, every use and prose", () => {
    assert.deepEqual(find(`${FLOW}\nrecital "Harbour Shelter helps."`.replace("with Harbour", "with $0Harbour")), [
      "use: Harbour Shelter",
      "declaration: Harbour Shelter",
      "use: Harbour Shelter",
      "prose: Harbour Shelter",
    ]);
  });

  it("leave out the article and the quotes around a name", () => {
    const text = `party "office X" called Office is a police force in GB\nclause "C"\n  The Office$0 must notify Office of misuse\n`;
    assert.deepEqual(find(text), ["declaration: Office", "use: Office", "use: Office"]);
  });
});

describe("renaming", () => {
  it("changes every place", () => {
    const text = renamed(
      `${FLOW}\nrecital "Harbour Shelter helps."`.replace("with Harbour", "with $0Harbour"),
      "Safe House of Hope",
    );
    assert.ok(!text.includes("Harbour Shelter"));
    assert.equal(text.match(/Safe House of Hope/g)?.length, 4);
    assert.deepEqual(snapshot(text).compiled.agreement.symbols.problems, []);
  });

  it("changes titles of clauses with what refers to them", () => {
    const text = renamed(`${FLOW}despite clause "Fire$0wall"`, "Wall of Fire");
    assert.ok(text.includes('clause "Wall of Fire"\n'));
    assert.ok(text.includes('despite clause "Wall of Fire"'));
  });

  it("refuses what is no name, in words that help", () => {
    const { text, offset } = marked(FLOW.replace("with Harbour", "with $0Harbour"));
    const why = (name: string): string => {
      const renaming = renameAt(snapshot(text), offset, name);
      return renaming.ok ? "" : renaming.why;
    };
    for (const name of ["shelter", "Shelter and Home", "2 Years", "Shelter, Home", 'Sh"elter', "Each"])
      assert.notEqual(why(name), "", name);
    assert.match(why("  "), /empty/);
    assert.match(why("The Shelter"), /article/);
    assert.match(why("Europol"), /already defined/);
    assert.equal(why("Harbour Shelter"), "");
    assert.equal(why("Policía & Amigos"), "");
  });

  it("offers nothing where nothing can be renamed", () => {
    for (const fixture of [FLOW.replace("may share", "m$0ay share"), `${FLOW}under GD$0PR`, `// Euro$0pol\n${FLOW}`]) {
      const { text, offset } = marked(fixture);
      assert.equal(renameableAt(snapshot(text), offset), undefined, fixture.slice(0, 40));
    }
  });
});
