import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Condition } from "../../grammar/syntax.js";
import { json } from "../../server/exports/json.js";
import type { Purpose } from "../../server/model/agreement.js";
import type { FlowRule } from "../../server/model/flow-rules.js";
import type { FlowTable } from "../../server/model/flows.js";
import { builtInLaw } from "../../server/packs/built-in.js";
import type { LawBook } from "../../server/packs/provision.js";
import { policyOf } from "../../server/policy/policy.js";
import type { Policy, PolicyCondition } from "../../server/policy/policy-types.js";
import { decide } from "../../server/reasoning/decide.js";
import { AGREEMENTS, RICH, tableOf, WIDE } from "./agreements.js";
import { evaluatePolicy } from "./evaluate-policy.js";

const schema = JSON.parse(
  readFileSync(new URL("../../docs/schemas/policy.schema.json", import.meta.url), "utf8"),
) as object;
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

const exported = (table: FlowTable, forced?: { errors: number }): string =>
  json.write({ policy: policyOf(table), name: "a", ...(forced ? { forced } : {}) })[0]?.text ?? "";

/** The policy as another program sees it. */
const reread = (table: FlowTable, law?: LawBook): Policy =>
  JSON.parse(json.write({ policy: policyOf(table, law), name: "a" })[0]?.text ?? "") as Policy;

const namesUnions = (table: FlowTable): boolean =>
  table.rules.some((rule) =>
    [...rule.senders, ...rule.recipients].some((member) => member.type === "class" && member.memberOf !== undefined),
  );

const EVERY_ANSWER = ["depends", "not covered", "permitted", "prohibited"];

/** A fact by its name, or a question to people by its words. */
type Fact = Extract<PolicyCondition, { readonly type: "named" | "quoted" }>;

interface Asked {
  readonly from: string;
  readonly to: string | null;
  readonly data: string;
  readonly purpose: string | null;
  readonly act: FlowRule["act"];
  readonly given: readonly Fact[];
  readonly givenNot: readonly Fact[];
  readonly on: string | null;
}

const quotedIn = (condition: PolicyCondition): Fact[] => {
  if (condition.type === "all" || condition.type === "any") return condition.of.flatMap(quotedIn);
  return condition.type === "quoted" ? [condition] : [];
};

/** Every declared condition and fact, and what the agreement asks in other words. */
const factsOf = (policy: Policy): Fact[] => {
  const asked = [...policy.rules, ...policy.general].flatMap((terms) =>
    [...terms.where, ...terms.manner, ...terms.provided.flat(), ...terms.unless, ...terms.except].flatMap(quotedIn),
  );
  const facts = [...policy.conditions.map(({ name }): Fact => ({ type: "named", name })), ...asked];
  return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()];
};

/** Of the many facts of an agreement, one in so many is asked about at a time. */
const EVERY_NTH = 7;

/** All pairs of parties, data and purposes, with nothing known, with all, with none, and with some facts told apart. */
function* questions(table: FlowTable, policy: Policy): Generator<Asked> {
  const facts = factsOf(policy);
  const single = [
    ...facts.map((each) => ({ given: [each], givenNot: [] })),
    ...facts.map((each) => ({ given: facts.filter((other) => other !== each), givenNot: [each] })),
  ];
  const whole = [
    { given: [], givenNot: [] },
    { given: facts, givenNot: [] },
    { given: [], givenNot: facts },
  ];
  let turn = 0;
  /** The extremes each time, and in turn what tells one fact from the others. */
  const known = () => {
    turn += 1;
    return [...whole, ...single.filter((_, index) => (index + turn) % EVERY_NTH === 0)];
  };
  const all = { given: facts, givenNot: [] };
  const purposes = [...policy.purposes.map((each) => each.name), null];
  const names = [...table.agreement.parties.keys()];
  for (const from of names)
    for (const to of names)
      for (const data of table.agreement.data.keys())
        for (const purpose of purposes)
          for (const each of known()) yield { from, to, data, purpose, act: "share", ...each, on: null };
  for (const act of ["use", "collect", "publish", "query"] as const)
    for (const from of names)
      for (const to of act === "query" ? names : [null])
        for (const data of table.agreement.data.keys())
          for (const purpose of purposes) yield { from, to, data, purpose, act, ...all, on: null };
  for (const on of ["2020-01-01", "2026-05-05", "2031-01-01"])
    for (const from of names)
      for (const to of names)
        for (const data of table.agreement.data.keys())
          yield { from, to, data, purpose: purposes[0] ?? null, act: "share", ...all, on };
}

const purposeLabelled = (table: FlowTable, label: string): Purpose => {
  const all = [
    ...table.agreement.purposes.values(),
    ...table.rules.flatMap((rule) => rule.purposes),
    ...[...table.agreement.data.values()].flatMap((data) => data.collectedFor),
  ];
  const found = all.find((purpose) => purpose.label === label);
  if (found) return found;
  return { label, terms: [], notFor: [], declared: false };
};

const NOWHERE = { start: 0, end: 0 };

const nodeOf = (fact: Fact): Condition =>
  fact.type === "named"
    ? { type: "named", name: { text: fact.name, ...NOWHERE }, ...NOWHERE }
    : { type: "quoted", text: { text: fact.words, ...NOWHERE }, ...NOWHERE };

const ask = (table: FlowTable, asked: Asked, law: LawBook | undefined): string => {
  const { agreement } = table;
  const sender = agreement.parties.get(asked.from);
  const recipient = asked.to === null ? undefined : agreement.parties.get(asked.to);
  const data = agreement.data.get(asked.data);
  assert.ok(sender && data);
  const request = {
    act: asked.act,
    sender,
    ...(recipient ? { recipient } : {}),
    data,
    ...(asked.purpose === null ? {} : { purpose: purposeLabelled(table, asked.purpose) }),
    given: [
      ...asked.given.map((fact) => ({ condition: nodeOf(fact), holds: true })),
      ...asked.givenNot.map((fact) => ({ condition: nodeOf(fact), holds: false })),
    ],
    ...(asked.on === null ? {} : { date: asked.on }),
  };
  return decide(table, request, law).answer;
};

describe("the compiled policy", () => {
  for (const [name, text] of Object.entries(AGREEMENTS)) {
    describe(name, () => {
      const table = tableOf(text);

      it("has the published form", () => {
        validate(JSON.parse(exported(table)));
        assert.deepEqual(validate.errors ?? [], []);
      });

      it("is the same every time", () => {
        assert.equal(exported(table), exported(tableOf(text)));
      });

      for (const law of [undefined, ...(namesUnions(table) ? [builtInLaw] : [])])
        it(`says all that a decision needs: read alone, it gives the answers of decide${law ? " with the law" : ""}`, () => {
          const policy = reread(table, law);
          const counts = new Map<string, number>();
          for (const asked of questions(table, policy)) {
            const answer = evaluatePolicy(policy, { ...asked, for: asked.purpose });
            const wanted = ask(table, asked, law);
            if (answer !== wanted) assert.equal(answer, wanted, JSON.stringify(asked));
            counts.set(answer, (counts.get(answer) ?? 0) + 1);
          }
          // the comparison is not empty: every answer was given
          assert.deepEqual([...counts.keys()].sort(), EVERY_ANSWER);
        });

      it("has vectors whose answers it gives itself", () => {
        const policy = reread(table);
        assert.ok(policy.vectors.length > 0);
        for (const vector of policy.vectors) {
          assert.equal(evaluatePolicy(policy, vector.request), vector.decision.answer, vector.title);
          const ids = new Set(policy.rules.map((rule) => rule.id));
          for (const id of vector.decision.rules) assert.ok(ids.has(id), id);
          if (vector.decision.answer === "permitted") assert.ok(vector.decision.rules.length > 0, vector.title);
        }
      });
    });
  }

  it("gives rules places that stay apart, and keeps general terms apart from their own", () => {
    const { rules, general } = policyOf(tableOf(RICH));
    const ids = [...general, ...rules].map((each) => each.id);
    assert.deepEqual(ids, ["g1", "g2", "c1.1", "c1.2", "c1.3", "c1.4", "c2.1", "c2.2", "c2.3", "c3.1", "c3.2"]);
    assert.deepEqual(
      general.map(({ about, safeguards, provided }) => [about.length, safeguards.length, provided.length]),
      [
        [0, 3, 0],
        [1, 0, 1],
      ],
    );
    assert.deepEqual(
      rules.map((rule) => [rule.effect, rule.general]).filter(([effect]) => effect === "prohibit"),
      Array.from({ length: 3 }, () => ["prohibit", false]),
    );
  });

  it("keeps what stands for other programs", () => {
    const policy = policyOf(tableOf(RICH));
    assert.deepEqual(policy.agreement.reviewedEvery, { text: "6 months", months: 6 });
    const [help, notes] = policy.rules;
    assert.deepEqual(help?.basis.sender, [
      { cite: "GDPR article 6(1)(e)", quoted: false, alternative: false },
      { cite: "common law", quoted: true, alternative: false },
    ]);
    assert.deepEqual(help?.keep[0]?.rule, {
      type: "limit",
      bound: "at most",
      period: { text: "2 years 6 months", years: 2, months: 6 },
      from: { type: "event", name: "receipt", declared: false },
    });
    assert.deepEqual(notes?.transfer, [
      { type: "adequacy" },
      { type: "instrument", title: "Treaty", until: "2027-05-01" },
    ]);
    assert.deepEqual(
      policy.duties.map(({ verb, timing }) => [verb, timing?.type]),
      [
        ["notify", "within"],
        ["report", "every"],
        ["delete", "within"],
      ],
    );
    assert.deepEqual(policy.duties[2]?.timing, {
      type: "within",
      period: { text: "10 working days", workingDays: 10 },
      of: { type: "event", name: "Hearing", declared: true },
    });
    assert.deepEqual(
      policy.governance.map((each) => each.type),
      ["oversight", "audit", "disputes", "termination", "text"],
    );
  });

  it("numbers the rules of one sentence, and says which sentence they stand in", () => {
    const { rules } = policyOf(tableOf(WIDE));
    const rule = (id: string) => {
      const found = rules.find((each) => each.id === id);
      assert.ok(found, id);
      return found;
    };
    assert.equal(new Set(rules.map((each) => each.id)).size, rules.length);
    const variant = rule("c2.1.2");
    assert.deepEqual([variant.data, variant.where], [["Counts"], [{ type: "named", name: "Refused" }]]);
    assert.deepEqual(variant.days, [{ from: "2026-03-01", until: "2026-06-30" }]);
    const refusal = rule("c2.4");
    assert.deepEqual(
      [refusal.effect, refusal.clause?.title, refusal.where],
      ["prohibit", "Files", [{ type: "named", name: "Door Open" }]],
    );
    assert.deepEqual(
      [rule("c4.1"), rule("c4.1.2")].map((each) => [
        each.eachOther,
        each.senders.map((who) => "name" in who && who.name),
      ]),
      [
        [true, ["Ash Ministry", "Elm Police"]],
        [true, ["Birch Ministry", "Cedar Shelter"]],
      ],
    );
    assert.deepEqual([rule("c4.5").anyPurpose, rule("c4.5.2").anyPurpose], [false, true]);
    assert.equal(rule("c5.3").modality, "must endeavour to");
    assert.equal(rule("c6.2").around?.type, "ensure");
    assert.equal(rule("c6.4").around?.type, "declare");
    assert.equal(rule("c6.4").where.length, 1);
  });

  it("keeps apart which cases a rule is about and how it must be done", () => {
    const rule = policyOf(tableOf(WIDE)).rules.find((each) => each.id === "c2.2");
    assert.deepEqual(
      [rule?.where, rule?.manner].map((list) => list?.map((each) => (each.type === "kind" ? each.kind : each))),
      [[{ type: "named", name: "Graver" }], ["request"]],
    );
    assert.deepEqual(rule?.withoutConsent, [
      {
        law: [{ cite: "DPA 2018 section 35", quoted: false, alternative: false }],
        because: "it would warn them",
      },
    ]);
  });

  it("says through whom parties act, and to which unions they belong", () => {
    const table = tableOf(WIDE);
    const parties = (law?: LawBook) => new Map(policyOf(table, law).parties.map((each) => [each.name, each]));
    assert.deepEqual(parties().get("Ash Ministry")?.actsThrough, ["Ash Unit"]);
    assert.deepEqual(parties().get("Cedar Shelter")?.actsThrough, ["Cedar House"]);
    assert.deepEqual(parties().get("Elm Police")?.actsThrough, []);
    assert.deepEqual(parties().get("Elm Police")?.unions, []);
    const member = (name: string) =>
      parties(builtInLaw)
        .get(name)
        ?.unions.find((each) => each.union === "EU")?.member;
    assert.deepEqual([member("Elm Police"), member("Ash Ministry"), member("Fir Press")], [true, false, false]);
  });

  it("has a vector for the flow that a rule is about, on a day on which it holds", () => {
    const answers = new Map(policyOf(tableOf(WIDE)).vectors.map((each) => [each.title, each]));
    const unit = answers.get("c3.2 with nothing known");
    assert.deepEqual([unit?.request.to, unit?.decision.answer], ["Birch Unit", "permitted"]);
    const variant = answers.get("c2.1.2 with its conditions fulfilled");
    assert.deepEqual([variant?.request.on, variant?.decision.answer], ["2026-03-01", "permitted"]);
    const denied = answers.get("nobody agreed");
    assert.deepEqual(denied?.request.givenNot, [{ type: "named", name: "Agreed" }]);
  });

  it("says what is left to people, with the reason", () => {
    const left = policyOf(tableOf(RICH)).leftToPeople;
    const words = left.map((each) => `${each.what}: ${each.words}`);
    for (const expected of [
      "condition: the witness is at risk",
      "condition: the judge asks",
      "condition: a life would be in danger",
      "law: common law",
      "duty: numbers of cases",
      "event: the first day in court",
      "purpose: Study",
      "necessity: no one else knows",
      "intention: Beta Shelter expects to share Notes with Gamma Court for Trial",
      "text: The parties meet every spring.",
    ])
      assert.ok(words.includes(expected), `${expected} is not among\n${words.join("\n")}`);
    assert.ok(left.some((each) => each.what === "safeguard" && each.words === "appropriate security"));
    assert.ok(left.every((each) => each.why.length > 0));
  });

  it("says so of declarations, cases and whole sentences, too", () => {
    const words = policyOf(tableOf(WIDE)).leftToPeople.map((each) => `${each.what}: ${each.words}`);
    for (const expected of [
      "law: where laws differ, the most protective prevails",
      "people: an open file",
      "fact: the door is open",
      "condition: judgement: it is safe",
      "condition: the case is secret",
      "reason: it would warn them",
      "term: until Last Case",
      "place: in GB",
      "occasion: only on request",
      "channel: only through Elm Police",
      "acting jointly: Ash Unit and Birch Unit may jointly publish Counts for Study",
      "sentence: Ash Ministry must ensure that",
      "class change: when a person becomes a suspect, review within 5 days",
      "confidentiality: each party must keep Files confidential",
    ])
      assert.ok(words.includes(expected), `${expected} is not among\n${words.join("\n")}`);
    // what closes nothing is left to nobody
    assert.ok(!words.some((each) => each.includes("secure email")));
  });

  it("is marked where the agreement has errors", () => {
    const document = JSON.parse(exported(tableOf(RICH), { errors: 3 }));
    assert.deepEqual(document.forced, { errors: 3 });
    assert.ok(validate(document), JSON.stringify(validate.errors));
    assert.equal(JSON.parse(exported(tableOf(RICH))).forced, null);
  });

  it("can be made of anything", () => {
    for (const text of ["", "nonsense (", 'agreement "A"', "party A\ndata B\nscenario", '"""']) {
      validate(JSON.parse(exported(tableOf(text))));
      assert.deepEqual(validate.errors ?? [], [], text);
    }
  });
});
