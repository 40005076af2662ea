import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { completionsAt } from "../../server/features/completion.js";
import { BASE, completed, completions, expectCompletion, SHARING, snapshot } from "./fixture.js";

const CLAUSE = `${BASE}\nclause "C"\n  `;
const FLOW = `${BASE}\n${SHARING}`;

describe("completion of declarations", () => {
  it("offers the words that open one at the beginning of a line", () => {
    expectCompletion(`${BASE}\n$0`, { first: ["agreement", "recital", "party", "body"], has: ["clause", "scenario"] });
    expectCompletion(`${BASE}\ncl$0`, { has: ["clause"] });
    expectCompletion("$0", { first: ["agreement"] });
  });

  it("offers no name for what is being named", () => {
    expectCompletion(`${BASE}\nparty $0`, { hasNot: ["Metropolitan Police", "is"] });
  });

  it("offers the clauses of a declaration, without those that are there", () => {
    expectCompletion(`${BASE}\nparty Office $0`, { has: ["is", "acts as", "contact"] });
    expectCompletion(`${BASE}\ndata Files about victims\n  $0`, { has: ["means", "includes"], hasNot: ["about"] });
    expectCompletion('agreement "A"\n  $0', { first: ["kind", "version", "between", "in force"] });
  });

  it("offers kinds of party with their article", () => {
    assert.ok(completed(`${BASE}\nparty Office is $0`, "police force").endsWith("party Office is a police force"));
    assert.ok(completed(`${BASE}\nparty Office is a po$0`, "police force").endsWith("is a police force"));
    assert.ok(
      completed(`${BASE}\nparty Office is $0`, "immigration authority").endsWith("is an immigration authority"),
    );
  });

  it("replaces all the words of a phrase that are typed", () => {
    const text = completed(`${BASE}\nparty Office is a victim sup$0`, "victim support organisation");
    assert.ok(text.endsWith("\nparty Office is a victim support organisation"));
  });

  it("offers places after in", () => {
    expectCompletion(`${BASE}\nparty Office is a police force in $0`, { has: ["GB", "DE"] });
  });

  it("offers roles, purposes of roles and people", () => {
    expectCompletion(`${BASE}\nparty Office acts as $0`, { has: ["controller", "competent authority"] });
    expectCompletion(`${BASE}\nparty Office acts as controller for Vic$0`, { first: ["Victim Assistance"] });
    expectCompletion(`${BASE}\ndata Files about $0`, { has: ["victims", "children"] });
  });

  it("offers items of data, sensitivities and details of a condition", () => {
    expectCompletion(`${BASE}\ndata Files means name, $0`, { has: ["date of birth", "photograph"] });
    expectCompletion(`${BASE}\ndata Files means shelter address ($0`, { has: ["location of victim"] });
    expectCompletion(`${BASE}\ncondition Agreed is consent of the victim, $0`, { has: ["written", "lapsing after"] });
  });

  it("offers the kind of instrument and its force", () => {
    expectCompletion('agreement "A"\n  kind $0', { has: ["memorandum of understanding"] });
    expectCompletion('agreement "A"\n  kind agreement, $0', { first: ["binding", "not legally binding"] });
    expectCompletion('agreement "A"\n  in force $0', { first: ["from"] });
    expectCompletion(`${BASE.replace("and Harbour Shelter", "and $0")}`, {
      has: ["Harbour Shelter"],
      hasNot: ["each party", "the provider"],
    });
  });

  it("offers no name in its own declaration", () => {
    expectCompletion(`${BASE}\ncondition Agreed is $0`, { has: ["Informed Consent"], hasNot: ["Agreed"] });
  });
});

describe("completion of sentences", () => {
  it("offers who can begin one, and what needs nobody", () => {
    expectCompletion(`${CLAUSE}$0`, {
      first: ["Metropolitan Police", "Harbour Shelter", "Europol", "each party", "no party"],
      has: ["oversight by", "audit every", "disputes go to", "on termination", "text", "accept", "victims"],
    });
  });

  it("offers modal verbs after whoever acts, in a new line too", () => {
    const modals = ["may", "must", "must not", "must endeavour to", "expects to"];
    for (const who of ["Metropolitan Police", "each party", "any police force", "victims"])
      expectCompletion(`${CLAUSE}${who} $0`, { first: modals, hasNot: ["under", "shall"] });
    expectCompletion(`${FLOW}keep at most 1 year from receipt\n  Harbour Shelter $0`, { first: modals });
  });

  it("offers acts and verbs of duties", () => {
    expectCompletion(`${CLAUSE}Metropolitan Police may $0`, {
      first: ["share", "use", "query", "publish", "collect"],
      has: ["notify"],
    });
    expectCompletion(`${CLAUSE}victims may $0`, { has: ["access", "withdraw consent"], hasNot: ["share", "notify"] });
  });

  it("leads through the core of a sharing sentence", () => {
    expectCompletion(`${CLAUSE}Metropolitan Police may share $0`, { first: ["Victim Identity", "Case File"] });
    expectCompletion(`${CLAUSE}Metropolitan Police may share Victim Identity $0`, {
      first: ["with"],
      hasNot: ["under"],
    });
    expectCompletion(`${CLAUSE}Metropolitan Police may share Victim Identity with $0`, {
      has: ["Harbour Shelter", "each other", "any immigration authority"],
      hasNot: ["Victim Identity"],
    });
    expectCompletion(`${CLAUSE}Metropolitan Police may share Victim Identity with Harbour Shelter $0`, {
      first: ["for"],
      has: ["under", "keep"],
    });
    expectCompletion(`${CLAUSE}Metropolitan Police may share Victim Identity with Harbour Shelter for $0`, {
      first: ["Victim Assistance", "Trafficking Investigation"],
      has: ["support of victims"],
    });
  });

  it("replaces a name that is half written", () => {
    const text = completed(
      `${CLAUSE}Metropolitan Police may share Victim Identity with Harbour Sh$0`,
      "Harbour Shelter",
    );
    assert.ok(text.endsWith("with Harbour Shelter"));
  });

  it("leads through a duty", () => {
    expectCompletion(`${CLAUSE}each party must notify $0`, { has: ["the provider", "its supervisory authority"] });
    expectCompletion(`${CLAUSE}each party must notify the provider of $0`, { has: ["data breach"] });
    expectCompletion(`${CLAUSE}each party must notify the provider of a data breach $0`, {
      has: ["within", "without delay"],
      hasNot: ["keep", "exactly"],
    });
    const text = completed(`${CLAUSE}each party must notify the pro$0`, "the provider");
    assert.ok(text.endsWith("notify the provider"));
  });

  it("leads through governance", () => {
    expectCompletion(`${CLAUSE}oversight by $0`, { has: ["Europol"] });
    expectCompletion(`${CLAUSE}disputes go to $0`, { has: ["negotiation", "mediation"] });
    expectCompletion(`${CLAUSE}on termination $0`, { has: ["delete"] });
    assert.ok(completed(`${CLAUSE}on term$0`, "on termination").endsWith("\n  on termination"));
  });
});

describe("completion of clauses", () => {
  it("offers the clause words of a sharing sentence, without those that are used", () => {
    expectCompletion(`${FLOW}$0`, { first: ["under", "received under", "sensitive under", "transferred under"] });
    expectCompletion(`${FLOW}under GDPR article 6(1)(e)\n    keep at most 1 year from receipt\n    $0`, {
      has: ["received under", "keep", "protected by"],
      hasNot: ["under"],
    });
    assert.ok(completed(`${FLOW}protected b$0`, "protected by").endsWith("    protected by"));
  });

  it("works behind a mistake in an earlier clause", () => {
    expectCompletion(`${FLOW}keep for ever and ever\n    protected by $0`, { first: ["Police Standard"] });
  });

  it("offers safeguards, with the words that are typed", () => {
    expectCompletion(`${FLOW}protected by $0`, { first: ["Police Standard"], has: ["encryption at rest"] });
    assert.ok(
      completed(`${FLOW}protected by encryption in tr$0`, "encryption in transit").endsWith(
        "protected by encryption in transit",
      ),
    );
  });

  it("offers law, that of the sender's own regime first", () => {
    const labels = completions(`${FLOW}under $0`).map(({ label }) => label);
    assert.equal(labels[0], "UK GDPR");
    assert.ok(labels.includes("UK GDPR article 6(1)(e)"));
    assert.equal(completions(`${FLOW}received under $0`)[0]?.label, "GDPR");
    expectCompletion(`${FLOW}sensitive under GDPR art$0`, { first: ["GDPR article 5(1)(a)"] });
    const text = completed(`${FLOW}under UK GDPR article 6(1)$0`, "UK GDPR article 6(1)(e)");
    assert.ok(text.endsWith("    under UK GDPR article 6(1)(e)"));
    expectCompletion(`${FLOW}transferred under $0`, { first: ["adequacy", "instrument", "assessment"] });
  });

  it("leads through keeping", () => {
    expectCompletion(`${FLOW}keep $0`, {
      first: ["at most", "at least", "exactly", "until"],
      has: ["as long as necessary", "by own schedule"],
    });
    expectCompletion(`${FLOW}keep at most 2 years $0`, { first: ["from", "after"] });
    expectCompletion(`${FLOW}keep at most 2 years from $0`, {
      first: ["Case Opened"],
      has: ["receipt", "end of support"],
    });
    assert.ok(
      completed(`${FLOW}keep at most 2 years from end of s$0`, "end of support").endsWith("from end of support"),
    );
    expectCompletion(`${FLOW}keep at most 2 years from receipt, $0`, { first: ["review every", "then"] });
    expectCompletion(`${FLOW}keep at most 2 years from receipt, then $0`, { has: ["delete", "anonymise"] });
    expectCompletion(`${FLOW}keep until case closure $0`, { hasNot: ["hold while", "active"] });
  });

  it("leads through onward rules, conditions and precedence", () => {
    expectCompletion(`${FLOW}no onward $0`, { first: ["sharing"] });
    expectCompletion(`${FLOW}onward only to $0`, { has: ["Europol"] });
    expectCompletion(`${FLOW}provided $0`, { first: ["Informed Consent", "Imminent Danger"] });
    expectCompletion(`${FLOW}provided Informed Consent $0`, { has: ["and", "or", "keep"] });
    expectCompletion(`${FLOW}despite clause $0`, { has: ['"Firewall"'] });
  });

  it("offers titles of clauses between quotes", () => {
    assert.ok(completed(`${FLOW}despite clause "$0`, "Firewall").endsWith('despite clause "Firewall"'));
    assert.ok(completed(`${FLOW}despite clause "Fi$0"\n`, "Firewall").endsWith('despite clause "Firewall"\n'));
    expectCompletion(`${FLOW}marked "$0`, { hasNot: ["Firewall"] });
  });

  it("offers the codes of findings after accept", () => {
    expectCompletion(`${CLAUSE}accept $0`, { has: ["retention/vague"] });
    assert.ok(completed(`${CLAUSE}accept retention/v$0`, "retention/vague").endsWith("accept retention/vague"));
    expectCompletion(`${CLAUSE}accept retention/vague $0`, { has: ["because", "until"] });
  });
});

describe("completion of scenarios", () => {
  const SCENARIO = `${BASE}\nscenario "S"\n  `;

  it("leads through one", () => {
    expectCompletion(`${SCENARIO}$0`, { first: ["given", "on", "when", "expect"] });
    expectCompletion(`${SCENARIO}given $0`, { first: ["Informed Consent"] });
    expectCompletion(`${SCENARIO}when Metropolitan Police $0`, { first: ["shares", "uses"] });
    expectCompletion(`${SCENARIO}when Metropolitan Police shares $0`, { first: ["Victim Identity"] });
    expectCompletion(`${SCENARIO}expect $0`, { has: ["permitted", "not covered", "prohibited by", "depends on"] });
    expectCompletion(`${SCENARIO}expect prohibited by $0`, { has: ['"Firewall"'] });
  });
});

describe("completion", () => {
  it("says nothing in comments, texts and slots", () => {
    for (const text of ["// par$0", 'clause "C"\n  text """ the par$0', `${CLAUSE}accept [[wh$0`, 'recital "we$0'])
      expectCompletion(text, { hasNot: ["party", "Metropolitan Police", "may"] });
  });

  it("offers only what the sentence calls for when nobody asked", () => {
    const quiet = { onlyCalledFor: true };
    assert.deepEqual(completions(`${FLOW}keep at most 1 year from receipt $0`, quiet), []);
    assert.deepEqual(completions(`${BASE}\n $0`, quiet), []);
    expectCompletion(`${FLOW}protected by $0`, { has: ["Police Standard"], hasNot: ["keep"] }, quiet);
  });

  it("never fails, wherever the cursor is", () => {
    const text = readFileSync("examples/lighthouse.dsa", "utf8");
    const whole = snapshot(text);
    for (let offset = 0; offset <= text.length; offset += 31) completionsAt(whole, offset);
    // half-written: the text ends at the cursor
    for (let offset = 0; offset <= text.length; offset += 211) completionsAt(snapshot(text.slice(0, offset)), offset);
  });

  it("survives nonsense", () => {
    for (const text of [
      "((((((",
      '"',
      "[[",
      "\u0000\u0001",
      `${"(".repeat(5000)}`,
      "no no no ",
      "may ",
      ", , ,",
      "a/b/c/d ",
    ])
      completionsAt(snapshot(text), text.length);
  });

  it("is read back as it was meant", () => {
    // each phrase that is offered is one that the parser takes
    for (const { newText, kind } of completions(`${FLOW}protected by $0`)) {
      if (kind !== "phrase") continue;
      const { compiled } = snapshot(`${FLOW}protected by ${newText}\n`);
      assert.deepEqual(compiled.agreement.tree.problems, [], newText);
    }
  });
});
