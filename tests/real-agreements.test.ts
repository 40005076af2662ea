import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { format } from "../grammar/format.js";
import { parse } from "../grammar/parse.js";
import { realAgreementFiles, realAgreements } from "../scripts/generate-real-agreements.js";
import { staleFiles } from "../scripts/generated-files.js";
import { root } from "../scripts/project.mjs";
import { countsOf, encoded } from "../scripts/real-agreements.js";
import { runScenarios } from "../server/policy/scenarios.js";
import { tableOf } from "./policy/agreements.js";

const NAMES = [
  "derby-derbyshire",
  "eu-australia-pnr",
  "gbvims-protocol",
  "hmrc-home-office",
  "joint-investigation-team",
  "pruem-treaty",
];
const read = (name: string): string => readFileSync(path.join(root, "examples/real", `${name}.dsa`), "utf8");

describe("the real agreements", () => {
  for (const name of NAMES) {
    it(`${name} is read without problems`, () => assert.deepEqual(parse(read(name)).problems, []));
    it(`${name} is laid out as the formatter would`, () => assert.equal(format(read(name)).text, read(name)));
  }

  for (const name of NAMES)
    it(`${name} answers its scenarios as they expect`, () => {
      const results = runScenarios(tableOf(read(name)));
      assert.ok(results.length >= 4);
      assert.deepEqual(
        results.filter((result) => !result.passed).map((result) => result.title),
        [],
      );
    });

  it("are said by constructs, nearly all of them; nothing is beyond the language", () => {
    const agreements = realAgreements();
    assert.deepEqual([...agreements.keys()], NAMES);
    const sentences = [...agreements.values()].flatMap((agreement) => agreement.sentences);
    const counts = countsOf(sentences);
    assert.equal(sentences.length, 174);
    assert.equal(counts["not expressible"], 0);
    assert.ok(counts.construct >= 0.95 * sentences.length, `${counts.construct} of ${sentences.length}`);
  });

  it("have a table that is fresh", () => assert.deepEqual(staleFiles(realAgreementFiles()), []));
});

describe("the table of real agreements", () => {
  const verdict = (dsa: string, markdown = "1. What it says.") => {
    const [sentence] = encoded("a", markdown, dsa).sentences;
    return [sentence?.verdict, sentence?.places.map((place) => `${place.construct} ${place.line}`)];
  };

  it("finds what stands at a mark", () => {
    assert.deepEqual(verdict("party A is a police force in GB // [1]"), ["construct", ["party 1"]]);
    assert.deepEqual(verdict('clause "C"\n  A may share D with B for P\n    no onward sharing // [1]'), [
      "construct",
      ["onward 3"],
    ]);
  });

  for (const [what, dsa] of [
    ["a quoted condition", 'clause "C"\n  A may share D with B for P\n    provided "it is fair" // [1]'],
    [
      "a quoted condition in a clause of its own",
      'clause "C"\n  A may share D with B for P // [1]\n    where "it is fair"',
    ],
    [
      "a quoted condition behind a name",
      'condition Fair is "it is fair"\nclause "C"\n  A may use D for P // [1]\n    provided Fair',
    ],
    ["a quoted verb", 'clause "C"\n  A must "look after" D // [1]'],
    ["a quoted object", 'clause "C"\n  A must report "whatever there is" to B // [1]'],
    ["text", 'clause "C"\n  text "Be kind." // [1]'],
  ] as const)
    it(`counts ${what} as left to people`, () => assert.equal(verdict(dsa)[0], "quoted"));

  for (const [what, dsa] of [
    ["a reason", 'clause "C"\n  A may share D with B for P // [1]\n    necessary because "nobody else can help"'],
    ["unwritten law", 'clause "C"\n  A may share D with B for P // [1]\n    under "common law"'],
    ["the text of a notice", 'clause "C"\n  A must inform B of "their rights" // [1]'],
    [
      "a condition on another line",
      'clause "C"\n  A may share D with B for P\n    where "it is fair"\n    no onward sharing // [1]',
    ],
  ] as const)
    it(`takes ${what} for no condition`, () => assert.equal(verdict(dsa)[0], "construct"));

  it("says what is not expressible, and why", () => {
    const [sentence] = encoded("a", "1. S.", "party A is a shelter in DE // [1] not expressible: no word").sentences;
    assert.deepEqual([sentence?.verdict, sentence?.why], ["not expressible", "no word"]);
  });

  it("wants a mark for every number, a number for every mark, and parts that are read", () => {
    const message = (dsa: string): string => {
      try {
        encoded("a", "1. What it says.", dsa);
        return "";
      } catch (error) {
        return error instanceof Error ? error.message : "";
      }
    };
    assert.match(message("party A is a shelter in DE"), /sentence 1 has no mark/);
    assert.match(message("party A is a shelter in DE // [1] [2]"), /a\.dsa:1: no sentence 2/);
    assert.match(message("party A is a sheltre in DE // [1]"), /“sheltre” is not read/);
    assert.equal(message("party A is a shelter in DE // [1]"), "");
  });
});
