import assert from "node:assert/strict";
import { completed, findingsOf } from "./fixture.js";

const CODE = "retention/missing";
const sentence = (accept: string) =>
  completed(
    `// on base\n\nclause "Referral"\n  Metropolitan Police may share Victim Identity with Harbour Shelter for Victim Assistance\n    under UK GDPR article 6(1)(e)\n${accept}`,
  );

const acceptedIn = (text: string) => findingsOf(text).find((finding) => finding.code === CODE)?.accepted;

describe("accept", () => {
  it("silences its code in its clause, and says why, by whom and until when", () => {
    const text = sentence(
      '  accept retention/missing because "agreed with the authority" by "A. Person" until 1 March 2027\n',
    );
    assert.deepEqual(acceptedIn(text), { because: "agreed with the authority", by: "A. Person", until: "2027-03-01" });
  });

  it("runs out after its last day", () => {
    assert.equal(
      acceptedIn(sentence('  accept retention/missing because "for now" until 23 November 2026\n')),
      undefined,
    );
    assert.ok(acceptedIn(sentence('  accept retention/missing because "for now" until 24 November 2026\n')));
  });

  it("silences no other code, and nothing in another clause", () => {
    assert.equal(acceptedIn(sentence('  accept retention/vague because "no"\n')), undefined);
    assert.equal(acceptedIn(sentence('clause "Other"\n  accept retention/missing because "no"\n')), undefined);
  });

  it("in the head holds for the whole agreement", () => {
    const text = sentence("").replace(
      "  reviewed every 12 months\n",
      '  reviewed every 12 months\n  accept retention/missing because "settled elsewhere"\n',
    );
    assert.ok(acceptedIn(text));
  });

  it("with a reason or a date still to be filled in accepts nothing", () => {
    assert.equal(acceptedIn(sentence("  accept retention/missing because [[why]]\n")), undefined);
    assert.equal(acceptedIn(sentence('  accept retention/missing because "for now" until [[date]]\n')), undefined);
    assert.equal(acceptedIn(sentence("  accept retention/missing\n")), undefined);
  });
});
