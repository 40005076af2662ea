import assert from "node:assert/strict";
import { compile } from "../../server/model/compile.js";
import { leaks } from "../../server/reasoning/onward.js";

const BASE = `
party A is a police force in GB
party B is a police force in DE
party C is a shelter in DE
body E is a law enforcement agency in EU
data X about victims means name, date of birth
data Same about victims means name
data Other about suspects means name
purpose P is investigation
`;

const chains = (...sentences: string[]): string[] => {
  const { agreement, table } = compile(
    `${BASE}\nclause "K"\n${sentences.map((sentence) => `  ${sentence}\n`).join("")}`,
  );
  assert.deepEqual(agreement.tree.problems, []);
  return leaks(table).map(({ hops }) => [hops[0]?.from.name, ...hops.map((hop) => hop.to.name)].join(">"));
};

const FIRST = "A may share X with B for P\n    no onward sharing";

describe("onward leaks", () => {
  it("are chains that the first provider did not allow", () => {
    assert.deepEqual(chains(FIRST, "B may share X with C for P"), ["A>B>C"]);
  });

  it("are found in other data with the same items about the same people, not in those of others", () => {
    assert.deepEqual(chains(FIRST, "B may share Same with C for P"), ["A>B>C"]);
    assert.deepEqual(chains(FIRST, "B may share Other with C for P"), []);
  });

  it("are none where the provider allows it, shares it itself, or is asked first", () => {
    assert.deepEqual(
      chains("A may share X with B for P\n    onward only to C for P", "B may share X with C for P"),
      [],
    );
    assert.deepEqual(chains("A may share X with B for P\n    onward to anyone", "B may share X with C for P"), []);
    assert.deepEqual(chains(FIRST, "B may share X with C for P", "A may share X with C for P"), []);
    assert.deepEqual(chains(FIRST, "B may share X with C for P\n    provided consent of the provider"), []);
    assert.deepEqual(chains(FIRST, "B may share X with C for P", "no party may share X with C"), []);
  });

  it("follow the hands that an onward clause names", () => {
    assert.deepEqual(chains("A may share X with B for P\n    onward only to E for P", "E may share X with C for P"), [
      "A>B>E>C",
    ]);
  });

  it("do not go round in circles", () => {
    assert.deepEqual(
      chains(FIRST, "B may share X with A for P", "B may share X with C for P", "C may share X with B for P"),
      ["A>B>C", "C>B>A"].slice(0, 1),
    );
  });
});
