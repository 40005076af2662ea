import assert from "node:assert/strict";
import { parse } from "../../grammar/parse.js";
import { modelOf } from "../../server/model/agreement.js";
import { actingThrough } from "../../server/reasoning/matching.js";

/** Whose permissions reach the unit, in an agreement with this sentence. */
const through = (sentence: string, unit: string): string[] => {
  const agreement = modelOf(
    parse(`party Ash is a ministry in GB
party Birch is a ministry in DE
body Cedar is a ministry in FR
body Ash Unit is a financial intelligence unit in GB, is part of Ash
body Birch Unit is a financial intelligence unit in DE, is part of Birch
body Cedar Unit is a financial intelligence unit in FR, is part of Cedar
clause "X"
  ${sentence}
`),
  );
  const party = agreement.parties.get(unit);
  assert.ok(party);
  return actingThrough(agreement, party).map((each) => each.name);
};

describe("whoever acts through a unit", () => {
  const each = "each party acts through its financial intelligence unit";
  for (const [sentence, unit, expected] of [
    [each, "Ash Unit", ["Ash"]],
    [each, "Birch Unit", ["Birch"]],
    // a body is no party
    [each, "Cedar Unit", []],
    [each, "Ash", []],
    ["Ash acts through its financial intelligence unit", "Ash Unit", ["Ash"]],
    ["Ash acts through its financial intelligence unit", "Birch Unit", []],
    ["each party acts through its police force", "Ash Unit", []],
    ["Ash acts through Birch Unit", "Birch Unit", ["Ash"]],
    ["Ash acts through Birch Unit", "Ash Unit", []],
  ] as const)
    it(`${unit}: “${sentence}”`, () => assert.deepEqual(through(sentence, unit), expected));
});
