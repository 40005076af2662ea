import { BASE, expectCompletion, expectHover } from "./fixture.js";

const at = (text: string): string => `${BASE}\nclause "K"\n  ${text}`;

describe("completion in governance", () => {
  it("offers the sentences that begin with a word of their own", () =>
    expectCompletion(at("$0"), {
      has: [
        "oversight by",
        "liability:",
        "costs are borne by",
        "amended",
        "on termination",
        "no rights for third persons",
      ],
    }));

  it("offers what else a modal verb opens", () =>
    expectCompletion(at("Metropolitan Police must $0"), { has: ["notify", "ensure that", "refuse"] }));

  it("offers parties where a sentence begins inside another", () => {
    expectCompletion(at("Metropolitan Police must ensure that $0"), {
      first: ["Metropolitan Police", "Harbour Shelter", "Europol", "each party"],
    });
    expectCompletion(at("on breach of this agreement, $0"), { first: ["Metropolitan Police", "Harbour Shelter"] });
  });

  it("offers things, endings and forms where they are called for", () => {
    expectCompletion(at("Metropolitan Police must record $0"), { has: ["minutes", "data breach", "Victim Identity"] });
    expectCompletion(at("on termination $0"), {
      first: ["delete"],
      has: ["keep under the same terms"],
      hasNot: ["Europol"],
    });
    expectCompletion(at("amended $0"), { first: ["in writing"], has: ["annexes"] });
    expectCompletion(at("any party may terminate $0"), { has: ["on", "for cause"], hasNot: ["within"] });
    expectCompletion(at("Metropolitan Police may refuse $0"), { has: ["where", "giving reasons"], hasNot: ["within"] });
  });
});

describe("hover in governance", () => {
  it("explains words that open a sentence, clause words and phrases", () => {
    expectHover(at("lia$0bility: each party for its own acts\n"), /who answers for what/);
    expectHover(at("no auto$0mated decision about victims\n"), /no machine alone decides/);
    expectHover(at("any party may terminate on 3 months notice, for ca$0use\n"), /did not keep the agreement/);
    expectHover(at("any party may with$0draw on 3 months notice\n"), /the others go on/);
    expectHover(at("Metropolitan Police must record min$0utes\n"), /A record of a meeting/);
  });
});
