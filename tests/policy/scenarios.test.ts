import assert from "node:assert/strict";
import { runScenarios } from "../../server/policy/scenarios.js";
import { AGREEMENTS, tableOf } from "./agreements.js";

const BASE = `agreement "Test"
  in force from 1 March 2026 until 28 February 2029

party Metropolitan Police is a police force in GB
party Harbour Shelter is a victim support organisation in DE
body Visa Enforcement is an immigration authority in GB

data Victim Identity about victims
  means name, nationality
data Safe Location about victims
  means current address

purpose Victim Assistance is support of victims
condition Agreed is consent of the victim
condition Urgent is an emergency threatening life

clause "Referral"
  Metropolitan Police may share Victim Identity with Harbour Shelter for Victim Assistance
    provided Agreed
    no onward sharing

clause "Firewall"
  no party may share Victim Identity, Safe Location with any immigration authority
`;

/** What is wrong with one scenario; nothing where it passes. */
const failures = (lines: string): readonly string[] => {
  const results = runScenarios(tableOf(`${BASE}\nscenario "it"\n${lines}\n`));
  const [result] = results;
  assert.ok(result);
  assert.equal(results.length, 1);
  assert.equal(result.title, "it");
  assert.equal(result.passed, result.failures.length === 0);
  return result.failures;
};

const REFERRAL = "  when Metropolitan Police shares Victim Identity with Harbour Shelter for Victim Assistance";
const TO_VISA = "  when Metropolitan Police shares Victim Identity with Visa Enforcement for immigration enforcement";

describe("scenarios", () => {
  for (const [name, text] of Object.entries(AGREEMENTS).filter(([name]) => !name.includes("can't be read")))
    it(`of ${name} pass`, () => {
      const results = runScenarios(tableOf(text));
      assert.ok(results.length > 0);
      assert.deepEqual(
        results.flatMap((result) => result.failures),
        [],
      );
    });

  it("pass where the answer is the expected one", () => {
    assert.deepEqual(failures(`  given Agreed\n${REFERRAL}\n  expect permitted`), []);
    assert.deepEqual(failures(`${REFERRAL}\n  expect depends on Agreed`), []);
    assert.deepEqual(failures(`${TO_VISA}\n  expect prohibited`), []);
    assert.deepEqual(failures(`${TO_VISA}\n  expect prohibited by "Firewall"`), []);
    assert.deepEqual(failures(`${TO_VISA}\n  expect not permitted`), []);
    const other = REFERRAL.replace("Victim Identity", "Safe Location");
    assert.deepEqual(failures(`${other}\n  expect not covered`), []);
    assert.deepEqual(failures(`${other}\n  expect not permitted`), []);
    assert.deepEqual(failures(`  on 1 January 2026\n  given Agreed\n${REFERRAL}\n  expect not covered`), []);
    assert.deepEqual(failures(`  given Agreed\n${REFERRAL}\n  expect permitted with duty "no onward sharing"`), []);
  });

  it("say what was expected, what came out, and why", () => {
    assert.deepEqual(failures(`${REFERRAL}\n  expect permitted`), ["expected permitted, but it depends on Agreed"]);
    assert.deepEqual(failures(`  given Agreed\n${REFERRAL}\n  expect not permitted`), [
      "expected not permitted, but it is permitted by clause “Referral”",
    ]);
    assert.deepEqual(failures(`${TO_VISA}\n  expect permitted`), [
      "expected permitted, but it is prohibited by clause “Firewall”",
    ]);
    assert.deepEqual(failures(`${TO_VISA}\n  expect prohibited by "Referral"`), [
      "expected prohibited by clause “Referral”, but it is prohibited by clause “Firewall”",
    ]);
    assert.deepEqual(failures(`${REFERRAL}\n  expect depends on Urgent`), [
      "expected that it depends on Urgent, but it depends on Agreed",
    ]);
    assert.deepEqual(failures(`  on 1 March 2030\n  given Agreed\n${REFERRAL}\n  expect permitted`), [
      "expected permitted, but it is not covered, because the agreement is not in force on 1 March 2030",
    ]);
    assert.match(
      failures(`${REFERRAL.replace("Victim Identity", "Safe Location")}\n  expect permitted`)[0] ?? "",
      /^expected permitted, but it is not covered; it would be permitted if a sentence says that Metropolitan Police may/,
    );
    assert.deepEqual(failures(`  given Agreed\n${REFERRAL}\n  expect permitted with duty "delete within a day"`), [
      "expected the duty “delete within a day”, but these do: “no onward sharing”",
    ]);
  });

  it("ask about each of several data by itself", () => {
    const both = TO_VISA.replace("Victim Identity", "Victim Identity and Safe Location");
    assert.deepEqual(failures(`${both}\n  expect prohibited by "Firewall"`), []);
    const mixed = REFERRAL.replace("Victim Identity", "Victim Identity, Safe Location");
    assert.match(
      failures(`  given Agreed\n${mixed}\n  expect permitted`).join(),
      /^Safe Location: expected permitted, but/,
    );
  });

  it("fail with the reason where something is not declared", () => {
    assert.deepEqual(
      failures('  given Told\n  when Nobody shares Nothing with No One Else for Fun\n  expect prohibited by "Nowhere"'),
      [
        "“Nobody” is not declared as a party or body",
        "“No One Else” is not declared as a party or body",
        "“Nothing” is not declared as data",
        "“Fun” is not declared as a purpose",
        "“Told” is not declared as a condition",
        "there is no clause “Nowhere”",
      ],
    );
    assert.match(failures(`${REFERRAL}\n  expect depends on Told`).join(), /“Told” is not declared as a condition/);
  });

  it("fail with the reason where something is missing or unclear", () => {
    assert.match(failures(REFERRAL).join(), /does not say what is expected/);
    assert.match(failures("  expect permitted").join(), /does not say what happens/);
    assert.match(
      failures("  when Metropolitan Police shares Victim Identity for Victim Assistance\n  expect permitted").join(),
      /it does not say with whom/,
    );
    assert.match(
      failures(
        "  when each party shares Victim Identity with Harbour Shelter for Victim Assistance\n  expect permitted",
      ).join(),
      /“each party” is not one party/,
    );
    assert.match(
      failures(`  on 31 February 2026\n${REFERRAL}\n  expect permitted`).join(),
      /there is no day “31 February 2026”/,
    );
    assert.match(failures(`${REFERRAL}\n  expect something else`).join(), /could not be read/);
  });
});
