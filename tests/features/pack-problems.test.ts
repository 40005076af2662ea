import assert from "node:assert/strict";
import { packProblem } from "../../server/features/pack-problems.js";
import { loadLaw } from "../../server/packs/load.js";

const placeOf = (text: string, at: string): string => {
  const span = packProblem(text, { file: "own.json", message: "own.json: wrong.", at }).at;
  return text.slice(span.start, span.end);
};

describe("problems of a pack", () => {
  const text = `{
  "pack": "own",
  "provisions": [
    { "id": "a", "applies": { "properties": { "data.special": { "const": true } } } },
    { "id": "b \\"[]", "nested": [1, [2, {"x": 3}]], "level": "hard" }
  ]
}`;

  it("stand at the key or the item that they are about", () => {
    assert.equal(placeOf(text, "pack"), '"pack"');
    assert.equal(placeOf(text, "provisions[1].level"), '"level"');
    assert.equal(placeOf(text, 'provisions[0].applies.properties["data.special"].const'), '"const"');
    assert.equal(placeOf(text, "provisions[1].nested[1][0]"), "2");
    assert.equal(placeOf(text, "provisions[1]"), "{");
  });

  it("stand at the nearest place that is there", () => {
    assert.equal(placeOf(text, "provisions[7].level"), '"provisions"');
    assert.equal(placeOf(text, "nothing.at.all"), "{");
    assert.equal(placeOf("", "pack"), "");
  });

  it("stand where a text stops being JSON", () => {
    const broken = '{ "pack": "own" "title": 1 }';
    const result = loadLaw(new Map([["own.json", broken]]));
    assert.ok(!result.ok);
    const [problem] = result.problems;
    assert.ok(problem);
    const { at, message } = packProblem(broken, problem);
    assert.equal(broken.slice(at.start, at.start + 7), '"title"');
    assert.doesNotMatch(message, /^own\.json/);
  });
});
