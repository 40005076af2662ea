import assert from "node:assert/strict";
import { compile } from "../../server/model/compile.js";
import { permissions } from "../../server/model/flows.js";
import { termsOf } from "../../server/model/terms.js";
import { builtInLaw } from "../../server/packs/built-in.js";
import { flowClasses, flowsOf } from "../../server/reasoning/flow-classes.js";
import { judgeAll, judgedFlows } from "../../server/reasoning/verdicts.js";

const BASE = `
party A is a police force in GB, acts as competent authority
party B is a police force in GB, acts as competent authority
party C is a shelter in DE, acts as controller
body D is an immigration authority in GB
parties Partners are A, C
data X about victims means name
data Y about suspects means name
data Z about child victims means name
purpose P is investigation of trafficking in persons
purpose Q is support of victims
`;

const rulesOf = (clauses: string) => {
  const compiled = compile(`${BASE}\n${clauses}`);
  assert.deepEqual(compiled.agreement.tree.problems, []);
  return compiled;
};

const pairs = (clauses: string): string[] =>
  flowClasses(rulesOf(clauses).table)
    .flatMap((flowClass) => flowsOf(flowClass))
    .map((flow) => `${flow.from}>${flow.to}:${flow.data}:${flow.purpose}`)
    .sort();

const clause = (sentence: string) => `clause "K"\n  ${sentence}\n`;

describe("the flow table", () => {
  it("has one flow per sender, recipient, data and purpose", () => {
    assert.deepEqual(pairs(clause("A may share X, Y with C for P and Q")), [
      "A>C:X:P",
      "A>C:X:Q",
      "A>C:Y:P",
      "A>C:Y:Q",
    ]);
    assert.equal(rulesOf(clause("A may share X, Y with C for P and Q")).table.count, 4);
  });

  it("opens groups, and never pairs a party with itself", () => {
    assert.deepEqual(pairs(clause("Partners may share X with Partners for P")), ["A>C:X:P", "C>A:X:P"]);
    assert.equal(rulesOf(clause("Partners may share X with Partners for P")).table.count, 2);
    assert.deepEqual(pairs(clause("A and B may share X with each other for P")), ["A>B:X:P", "B>A:X:P"]);
  });

  it("takes `each party` as those that sign", () => {
    assert.equal(pairs(clause("each party may share X with each other party for P")).length, 6);
    const head = 'agreement "T"\n  between A and C\n';
    assert.deepEqual(pairs(`${head}${clause("each party may share X with each other party for P")}`), [
      "A>C:X:P",
      "C>A:X:P",
    ]);
  });

  it("keeps classes symbolic", () => {
    assert.deepEqual(pairs(clause("A may share X with any shelter in DE for Q")), ["A>any shelter in DE:X:Q"]);
  });

  it("makes no permission of a prohibition or an intention", () => {
    assert.deepEqual(pairs(clause("no party may share X with D")), []);
    assert.deepEqual(pairs(clause("A expects to share X with C for Q")), []);
    assert.equal(permissions(rulesOf(clause("A must share X with C for Q")).table).length, 1);
  });

  it("marks a sentence that names something undeclared as incomplete", () => {
    assert.equal(rulesOf(clause("A may share X with Nobody for Q")).table.rules[0]?.incomplete, true);
    assert.equal(rulesOf(clause("A may share X with C for Q")).table.rules[0]?.incomplete, false);
  });
});

describe("general terms", () => {
  const terms = (clauses: string, index = 0) => {
    const { agreement, table } = rulesOf(clauses);
    const rule = table.rules[0];
    const data = rule?.data[index];
    assert.ok(rule && data);
    return termsOf(agreement, rule, data);
  };

  it("hold beside a sentence's own clauses", () => {
    const general =
      "all sharing under this agreement\n  protected by encryption in transit\n  keep at most 5 years from receipt\n";
    const both = terms(`${general}${clause("A may share X with C for Q\n    keep at most 2 years from receipt")}`);
    assert.equal(both.keep.length, 2);
    assert.equal(both.safeguards.length, 1);
  });

  it("are replaced by `instead of the general terms`", () => {
    const general = "all sharing under this agreement\n  protected by encryption in transit\n";
    assert.equal(
      terms(`${general}${clause("A may share X with C for Q\n    instead of the general terms")}`).safeguards.length,
      0,
    );
  });

  it("about children hold for data about child victims only", () => {
    const general = "all sharing about children\n  protected by encryption in transit\n";
    assert.equal(terms(`${general}${clause("A may share X, Z with C for Q")}`, 0).safeguards.length, 0);
    assert.equal(terms(`${general}${clause("A may share X, Z with C for Q")}`, 1).safeguards.length, 1);
  });

  it("say that a clause could not be read, instead of that it is missing", () => {
    const { agreement, table } = compile(`${BASE}\n${clause("A may share X with C for Q\n    keep atmost 2 years")}`);
    const rule = table.rules[0];
    const data = rule?.data[0];
    assert.ok(rule && data);
    assert.deepEqual([...termsOf(agreement, rule, data).unread], ["keep"]);
  });
});

describe("a large agreement", () => {
  const many = (word: string, count: number, line: (name: string, index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(`${word} N${index}`, index)).join("\n");
  const kinds = ["police force in GB", "shelter in DE", "police force in FR"];
  const text = [
    many(
      "Force",
      100,
      (name, index) =>
        `party ${name} is a ${kinds[index % 3]}, acts as ${index % 3 === 1 ? "controller" : "competent authority"}`,
    ),
    many("File", 40, (name, index) => `data ${name} about ${index % 2 ? "victims" : "suspects"} means name`),
    many("Aim", 10, (name, index) => `purpose ${name} is ${index % 2 ? "support of victims" : "investigation"}`),
    clause(
      `${many("Force", 50, (name) => name).replaceAll("\n", ", ")} may share ${many("File", 40, (name) => name).replaceAll("\n", ", ")} with ${Array.from({ length: 50 }, (_, index) => `Force N${50 + index}`).join(", ")} for ${many("Aim", 10, (name) => name).replaceAll("\n", ", ")}`,
    ),
  ].join("\n");

  it("of 50 senders, 50 recipients, 40 data and 10 purposes is judged by its classes, not its million flows", () => {
    const { agreement, table } = compile(text);
    assert.deepEqual(agreement.tree.problems, []);
    assert.equal(table.count, 50 * 50 * 40 * 10);
    assert.ok(flowClasses(table).length <= 3 * 3 * 2 * 2, `${flowClasses(table).length} classes`);
    const flows = judgedFlows(table, builtInLaw, "2026-11-24");
    assert.ok(judgeAll(flows, builtInLaw, "2026-11-24").size > 0);
  });
});
