import assert from "node:assert/strict";
import { parse } from "../../grammar/parse.js";
import { modelOf } from "../../server/model/agreement.js";
import { mayBeBoth } from "../../server/reasoning/people.js";

const AGREEMENT = modelOf(
  parse(`subjects Clients are victims with "an open file"
subjects Regulars are Clients with "three visits"
subjects Guards are officers with "a uniform"
subjects One are Other
subjects Other are One
`),
);

describe("classes of people", () => {
  for (const [some, others, expected] of [
    ["victims", "children", true],
    ["victims", "officers", false],
    ["Clients", "children", true],
    ["children", "Regulars", true],
    ["Clients", "Regulars", true],
    ["Clients", "Guards", false],
    ["Guards", "children", false],
    ["One", "victims", false],
  ] as const)
    it(`${some} and ${others} ${expected ? "may" : "never"} share people`, () => {
      assert.equal(mayBeBoth(AGREEMENT, [some], [others]), expected);
      assert.equal(mayBeBoth(AGREEMENT, [others], [some]), expected);
    });
});
