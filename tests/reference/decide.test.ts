import assert from "node:assert/strict";
import { entry } from "../../grammar/vocabulary.js";
import { disagreementIn, explain, minimal, SERVER, trialOf } from "./compare.js";
import type { Answer } from "./description.js";
import { evaluatorOf } from "./evaluator.js";
import { LEXICON, randomAgreement, randomRequests } from "./random-agreements.js";
import { textOf } from "./render.js";

const AGREEMENTS = 150;
const REQUESTS = 200;
/** Compares tens of thousands of answers. */
const LONG = 120_000;

describe("decide and the reference evaluator", () => {
  it(`agree on ${AGREEMENTS * REQUESTS} random requests over ${AGREEMENTS} random agreements`, () => {
    const answers = new Map<Answer, number>();
    for (let seed = 1; seed <= AGREEMENTS; seed++) {
      const trial = trialOf(seed, REQUESTS);
      for (const { answer } of trial.asked) answers.set(answer, (answers.get(answer) ?? 0) + 1);
      const found = disagreementIn(SERVER, trial);
      if (found) assert.fail(explain(minimal(SERVER, found)));
    }
    // the comparison is worth something only if every answer occurs often
    for (const answer of ["permitted", "prohibited", "not covered", "depends"] as const)
      assert.ok((answers.get(answer) ?? 0) >= (AGREEMENTS * REQUESTS) / 20, `${answer}: ${answers.get(answer)}`);
  }).timeout(LONG);

  it("ask half of the requests near a boundary: one change of a request moves many answers", () => {
    let moved = 0;
    for (let seed = 1; seed <= 10; seed++) {
      const agreement = randomAgreement(seed);
      const answer = evaluatorOf(agreement, LEXICON);
      for (const request of randomRequests(seed, agreement, 100)) {
        if (request.facts.length > 0 && answer(request) !== answer({ ...request, facts: [] })) moved += 1;
      }
    }
    assert.ok(moved >= 100, `${moved} of 1000`);
  });

  it("are asked about agreements that a seed makes again", () => {
    const text = textOf(randomAgreement(3));
    assert.equal(textOf(randomAgreement(3)), text);
    assert.notEqual(textOf(randomAgreement(4)), text);
  });

  it("know the same words", () => {
    for (const [spelling, item] of Object.entries(LEXICON.items)) assert.equal(entry("item", spelling)?.term, item);
    // words that are inside others, or the comparison would never come near a boundary
    for (const wider of [LEXICON.kinds, LEXICON.purposes, LEXICON.people])
      assert.ok(Object.values(wider).filter((each) => each.length > 1).length >= 3);
  });
});
