import assert from "node:assert/strict";
import { BASE, completed, expectCompletion, hoverText, SHARING } from "./fixture.js";

const FLOW = `${BASE}\n${SHARING}`;

describe("completion of what a sharing sentence says", () => {
  it("offers its clauses", () => {
    expectCompletion(`${FLOW}$0`, {
      has: [
        "about",
        "in",
        "from",
        "on request",
        "on own initiative",
        "every",
        "by",
        "through",
        "in a meeting of",
        "if",
      ],
    });
  });

  it("offers what stands behind their words", () => {
    expectCompletion(`${FLOW}about $0`, { has: ["victims", "children"] });
    expectCompletion(`${FLOW}in $0`, { has: ["GB", "DE"], hasNot: ["Metropolitan Police"] });
    expectCompletion(`${FLOW}on $0`, { has: ["Case Opened", "match"] });
    expectCompletion(`${FLOW}by $0`, { has: ["secure email", "courier"] });
    expectCompletion(`${FLOW}through $0`, { has: ["Europol"] });
    expectCompletion(`${FLOW}on request, $0`, { has: ["for the period in the request"] });
    expectCompletion(`${FLOW}subject to conditions of the provider, $0`, {
      has: ["announced before sharing", "binding once accepted", "except conditions on"],
    });
    expectCompletion(`${FLOW}prevails over clause $0`, { has: ['"Firewall"'] });
    assert.ok(completed(`${FLOW}prevails over clause "Fi$0"\n`, "Firewall").endsWith('over clause "Firewall"\n'));
  });

  it("leads through another case", () => {
    expectCompletion(`${FLOW}if $0`, { has: ["Informed Consent", "refusal of consent"] });
    expectCompletion(`${FLOW}if refusal of consent, $0`, { has: ["may", "must", "must not"] });
    expectCompletion(`${FLOW}if refusal of consent, must $0`, { has: ["share", "publish"] });
    expectCompletion(`${FLOW}if refusal of consent, must share $0`, { has: ["Victim Identity"] });
    expectCompletion(`${FLOW}if refusal of consent, must share Case File with $0`, { has: ["Europol"] });
  });
});

describe("hovering over what a sharing sentence says", () => {
  it("explains the words of its clauses", () => {
    for (const [text, says] of [
      ["on r$0equest", "when the recipient asks"],
      ["b$0y secure email", "by which means"],
      ["i$0f refusal of consent, must share Case File with Europol for Victim Assistance", "another case"],
      ["without c$0onsent under GDPR article 6(1)(c)", "without consent"],
    ] as const)
      assert.match(hoverText(`${FLOW}${text}\n`) ?? "", new RegExp(says), text);
  });

  it("explains a place, a channel and a name in another case", () => {
    assert.match(hoverText(`${FLOW}in G$0B\n`) ?? "", /United Kingdom/);
    assert.match(hoverText(`${FLOW}by secure em$0ail\n`) ?? "", /encrypted/);
    assert.match(
      hoverText(`${FLOW}if refusal of consent, must share Case F$0ile with Europol for Victim Assistance\n`) ?? "",
      /suspects/,
    );
  });
});
