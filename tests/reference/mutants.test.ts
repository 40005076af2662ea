import assert from "node:assert/strict";
import { disagreementIn, SERVER, type Server, type Trial, trialOf } from "./compare.js";
import { MUTANTS, planted } from "./mutants.js";

/** Asked until the first disagreement; most bugs show among the first few agreements. */
const AGREEMENTS = 300;
const REQUESTS = 60;
const LONG = 60_000;

const trials: Trial[] = [];

const isCaught = (server: Server): boolean => {
  for (let index = 0; index < AGREEMENTS; index++) {
    const trial = trials[index] ?? trialOf(index + 1, REQUESTS);
    trials[index] = trial;
    if (disagreementIn(server, trial)) return true;
  }
  return false;
};

describe("a bug planted into the decision", () => {
  it("is one of at least twenty", () => assert.ok(MUTANTS.length >= 20));

  it("is what is caught: without one, nothing is", () => assert.equal(isCaught(SERVER), false)).timeout(LONG);

  for (const mutant of MUTANTS)
    it(`is caught: ${mutant.what}`, async () => assert.ok(isCaught(await planted(mutant)))).timeout(LONG);
});
