import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "../../grammar/parse.js";
import { root } from "../../scripts/project.mjs";
import { addPeriod, NO_TIME } from "../../server/model/calendar.js";
import { phrasesOf } from "../../server/model/phrases.js";

const page = readFileSync(path.join(root, "docs/language.md"), "utf8");
const examples = [...page.matchAll(/```dsa\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");

describe("docs/language.md", () => {
  it("has examples", () => assert.ok(examples.length >= 10));

  for (const [index, example] of examples.entries()) {
    it(`example ${index + 1} (${example.split("\n")[0]}) is read without a problem and without an unknown word`, () => {
      const tree = parse(example);
      assert.deepEqual(tree.problems, []);
      const unknown = phrasesOf(tree).filter((phrase) => phrase.status === "unknown");
      assert.deepEqual(
        unknown.map((phrase) => phrase.written),
        [],
      );
    });
  }

  it("tells the truth about leap years", () => {
    assert.match(page, /two years from 29 February 2028 end on 28 February 2030/);
    assert.equal(addPeriod("2028-02-29", { ...NO_TIME, years: 2 }), "2030-02-28");
  });
});
