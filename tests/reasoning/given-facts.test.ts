import assert from "node:assert/strict";
import type { Condition } from "../../grammar/syntax.js";
import { compile } from "../../server/model/compile.js";
import { decide } from "../../server/reasoning/decide.js";

/** The answer where a clause stands under a condition, and facts are known to hold or not. */
const answer = (clause: string, facts: Readonly<Record<string, boolean>>): string => {
  const asked = Object.keys(facts).map((words, index) => `condition Fact ${index} is ${words}`);
  const { agreement, table } = compile(`
party Metro Police is a police force in GB
party Harbour Shelter is a shelter in DE
data Identity about victims means name
purpose Help is support of victims
condition Agreed is consent of the victim, written
condition Danger is an emergency threatening life
condition Both is Agreed and Danger
${asked.join("\n")}
clause "Permit"
  Metro Police may share Identity with Harbour Shelter for Help
    ${clause}
`);
  assert.deepEqual(agreement.tree.problems, []);
  const [sender, recipient] = agreement.parties.values();
  const data = agreement.data.get("Identity");
  const purpose = agreement.purposes.get("Help");
  assert.ok(sender && recipient && data && purpose);
  const given = Object.values(facts).map((holds, index) => {
    const condition: Condition | undefined = agreement.conditions.get(`Fact ${index}`)?.is;
    assert.ok(condition);
    return { condition, holds };
  });
  return decide(table, { act: "share", sender, recipient, data, purpose, given }).answer;
};

describe("facts that are known not to hold", () => {
  it("refuse what needs them, by name or by what the name stands for", () => {
    assert.equal(answer("provided Agreed", { Agreed: false }), "not covered");
    assert.equal(answer("provided Both", { Danger: false }), "not covered");
    assert.equal(answer("provided Both", { Both: false }), "not covered");
    assert.equal(answer("provided Agreed or Danger", { Agreed: false, Danger: false }), "not covered");
  });

  it("refuse what would be stronger still, and say nothing of what is weaker", () => {
    assert.equal(answer("provided Agreed", { "consent of the victim": false }), "not covered");
    assert.equal(answer("provided consent of the victim", { "consent of the victim, written": false }), "depends");
  });

  it("are not each of several that do not hold together", () => {
    assert.equal(answer("provided Agreed", { Both: false }), "depends");
    assert.equal(answer("except where Danger", { Both: false }), "depends");
    assert.equal(answer("except where Danger", { Danger: false }), "permitted");
  });

  it("are each of several of which none holds", () => {
    assert.equal(answer("provided Agreed", { "Agreed or Danger": false }), "not covered");
  });
});

describe("facts that are known to hold", () => {
  it("settle a choice without saying which of it", () => {
    assert.equal(answer("provided Agreed or Danger", { "Agreed or Danger": true }), "permitted");
    assert.equal(answer("provided Agreed", { "Agreed or Danger": true }), "depends");
    assert.equal(answer("provided Both", { "Agreed and Danger": true }), "permitted");
  });
});

describe("a condition that can't be read", () => {
  it("is unknown, never absent", () => {
    const { agreement, table } = compile(`
party Metro Police is a police force in GB
party Harbour Shelter is a shelter in DE
data Identity about victims means name
purpose Help is support of victims
clause "Permit"
  Metro Police may share Identity with Harbour Shelter for Help
    provided (consent of the victim
    no onward sharing
`);
    assert.notDeepEqual(agreement.tree.problems, []);
    const [sender, recipient] = agreement.parties.values();
    const data = agreement.data.get("Identity");
    const purpose = agreement.purposes.get("Help");
    assert.ok(sender && recipient && data && purpose);
    const decision = decide(table, { act: "share", sender, recipient, data, purpose, given: [] });
    assert.equal(decision.answer, "depends");
    assert.deepEqual(decision.dependsOn, ["the unreadable condition after “provided”"]);
  });
});

describe("general terms", () => {
  it("bind permissions and leave prohibitions as they are", () => {
    const { agreement, table } = compile(`
party Metro Police is a police force in GB
party Visa Office is an immigration authority in GB
data Identity about victims means name
condition Agreed is consent of the victim
all sharing under this agreement
  provided Agreed
clause "Ban"
  no party may share Identity with Visa Office
`);
    const [sender, recipient] = agreement.parties.values();
    const data = agreement.data.get("Identity");
    assert.ok(sender && recipient && data);
    assert.equal(decide(table, { act: "share", sender, recipient, data, given: [] }).answer, "prohibited");
  });
});
