import assert from "node:assert/strict";
import { Ajv } from "ajv";
import fc from "fast-check";
import type { FactName, Facts, FactValue } from "../../server/model/facts.js";
import { LAW_SCHEMAS } from "../../server/packs/pack-schema.js";
import type { Condition, FactTest } from "../../server/packs/provision.js";
import { evaluate, factsOf } from "../../server/reasoning/evaluate.js";

const CLOSED = { const: true } as const;
const has = (item: string): FactTest => ({ contains: { const: item } });

describe("evaluating a condition", () => {
  it("holds where there is no condition", () => {
    assert.deepEqual(evaluate(undefined, {}), { value: true, missing: [] });
    assert.deepEqual(evaluate({}, {}), { value: true, missing: [] });
  });

  it("tests texts, lists and yes or no", () => {
    const facts: Facts = { "flow.act": "share", "sender.kinds": ["police force", "public body"], "data.closed": true };
    const value = (properties: Condition["properties"]) => evaluate({ properties }, facts).value;
    assert.equal(value({ "flow.act": { const: "share" } }), true);
    assert.equal(value({ "flow.act": { enum: ["use", "query"] } }), false);
    assert.equal(value({ "flow.act": { not: { const: "use" } } }), true);
    assert.equal(value({ "sender.kinds": has("public body") }), true);
    assert.equal(value({ "sender.kinds": { contains: { enum: ["bank", "police force"] } } }), true);
    assert.equal(value({ "sender.kinds": { not: has("public body") } }), false);
    assert.equal(value({ "data.closed": CLOSED, "flow.act": { const: "use" } }), false);
  });

  it("tests numbers", () => {
    const value = (test: FactTest) => evaluate({ properties: { "flow.act": test } }, { "flow.act": 5 }).value;
    assert.deepEqual([value({ minimum: 5 }), value({ minimum: 6 }), value({ maximum: 4 })], [true, false, false]);
  });

  it("takes a fact that is known to be absent as known", () => {
    const facts: Facts = { "recipient.role": null, "consent.form": null };
    assert.equal(evaluate({ properties: { "recipient.role": { const: null } } }, facts).value, true);
    assert.equal(evaluate({ properties: { "recipient.role": { enum: ["controller", null] } } }, facts).value, true);
    assert.equal(evaluate({ properties: { "consent.form": CLOSED } }, facts).value, false);
  });

  it("takes an absent list and an empty one as the same", () => {
    for (const none of [null, []]) {
      const facts: Facts = { "basis.sender": none };
      assert.equal(evaluate({ properties: { "basis.sender": has("GDPR") } }, facts).value, false);
      assert.equal(evaluate({ properties: { "basis.sender": { const: null } } }, facts).value, true);
      assert.equal(evaluate({ properties: { "basis.sender": { not: { const: null } } } }, facts).value, false);
    }
    assert.equal(
      evaluate({ properties: { "basis.sender": { not: { const: null } } } }, { "basis.sender": ["GDPR"] }).value,
      true,
    );
  });

  it("names the fact that it doesn't know", () => {
    const condition: Condition = { properties: { "data.special": CLOSED, "flow.act": { const: "share" } } };
    assert.deepEqual(evaluate(condition, { "flow.act": "share" }), { value: undefined, missing: ["data.special"] });
    assert.deepEqual(evaluate(condition, {}), { value: undefined, missing: ["data.special", "flow.act"] });
  });

  it("needs no fact that can't change the answer", () => {
    const condition: Condition = {
      anyOf: [
        { properties: { "data.special": CLOSED, "flow.act": { const: "publish" } } },
        { properties: { "data.criminal": CLOSED } },
      ],
    };
    assert.deepEqual(evaluate(condition, { "flow.act": "share" }).missing, ["data.criminal"]);
    assert.deepEqual(evaluate(condition, { "data.criminal": true }), { value: true, missing: [] });
    assert.deepEqual(evaluate({ not: condition }, { "data.criminal": true }), { value: false, missing: [] });
  });

  it("names each missing fact once", () => {
    const test: Condition = { properties: { "data.special": CLOSED } };
    assert.deepEqual(evaluate({ allOf: [test, { not: test }, test] }, {}).missing, ["data.special"]);
  });

  it("tells which facts a condition reads", () => {
    const condition: Condition = {
      properties: { "flow.act": { const: "share" } },
      anyOf: [{ not: { properties: { "data.special": CLOSED } } }, { properties: { "flow.act": { const: "use" } } }],
    };
    assert.deepEqual(factsOf(condition), ["flow.act", "data.special"]);
  });
});

// ---------------------------------------------------------------- properties

/** Facts of each type with all the values that the tests below can tell apart. */
const DOMAINS: Readonly<Record<string, readonly FactValue[]>> = {
  "flow.act": ["share", "use", null],
  "retention.copy": ["limit", "event", null],
  "data.special": [true, false, null],
  "safeguards.log": [true, false, null],
  "sender.kinds": [[], ["bank"], ["police force"], ["bank", "police force"], null],
  "data.subjects": [[], ["victims"], null],
};
const NAMES = Object.keys(DOMAINS) as FactName[];
const LISTS: readonly string[] = ["sender.kinds", "data.subjects"];

const testOf = (name: string, depth = 1): fc.Arbitrary<FactTest> => {
  const values = (DOMAINS[name] ?? []).filter((value) => !Array.isArray(value)) as (string | boolean | null)[];
  const items = (DOMAINS[name] ?? []).flatMap((value) => (Array.isArray(value) ? value : []));
  const keywords: fc.Arbitrary<FactTest>[] = LISTS.includes(name)
    ? [
        fc.constantFrom(...items).map(has),
        fc.subarray([...new Set(items)], { minLength: 1 }).map((some) => ({ contains: { enum: some } })),
        fc.constant({ const: null }),
      ]
    : [
        fc.constantFrom(...values).map((value) => ({ const: value })),
        fc.subarray(values, { minLength: 1 }).map((some) => ({ enum: some })),
      ];
  if (depth === 0) return fc.oneof(...keywords);
  const not = testOf(name, depth - 1).map((test) => ({ not: test }));
  return fc.oneof(
    ...keywords,
    not,
    fc.tuple(fc.oneof(...keywords), not).map(([a, b]) => ({ ...a, ...b })),
  );
};

const properties: fc.Arbitrary<Condition> = fc
  .subarray(NAMES, { minLength: 1, maxLength: 3 })
  .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, testOf(name)]))))
  .map((tests) => ({ properties: tests }));

const { condition } = fc.letrec<{ condition: Condition }>((tie) => {
  const several = fc.array(tie("condition"), { minLength: 1, maxLength: 3 });
  return {
    condition: fc.oneof(
      { maxDepth: 3 },
      properties,
      several.map((allOf) => ({ allOf })),
      several.map((anyOf) => ({ anyOf })),
      tie("condition").map((not) => ({ not })),
      fc.tuple(properties, several, tie("condition")).map(([test, anyOf, not]) => ({ ...test, anyOf, not })),
    ),
  };
});

const completeFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(Object.entries(DOMAINS).map(([name, values]) => [name, fc.constantFrom(...values)])),
);

/** Every way in which the unknown ones among the facts can turn out. */
function completions(facts: Facts): readonly Facts[] {
  return NAMES.reduce<readonly Facts[]>(
    (all, name) =>
      facts[name] === undefined
        ? all.flatMap((each) => (DOMAINS[name] ?? []).map((value) => ({ ...each, [name]: value })))
        : all,
    [facts],
  );
}

const someFacts: fc.Arbitrary<Facts> = fc
  .tuple(completeFacts, fc.subarray(NAMES, { minLength: 1, maxLength: 3 }))
  .map(([facts, unknown]) =>
    Object.fromEntries(Object.entries(facts).filter(([name]) => !unknown.includes(name as FactName))),
  );

/** For a plain validator an absent list is an empty one, and being absent is having no items. */
function plainSchema(value: unknown, name?: string): unknown {
  if (Array.isArray(value)) return value.map((each) => plainSchema(each, name));
  if (typeof value !== "object" || value === null) return value;
  const isListTest = name !== undefined && LISTS.includes(name);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      if (isListTest && key === "const" && each === null) return ["maxItems", 0];
      return [key, plainSchema(each, key in DOMAINS ? key : name)];
    }),
  );
}

const plainFacts = (facts: Facts): unknown =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, LISTS.includes(name) ? (value ?? []) : value]),
  );

describe("three-valued evaluation", () => {
  it("answers like a JSON Schema validator on complete facts", () => {
    const ajv = new Ajv({ strict: false, validateSchema: false });
    fc.assert(
      fc.property(condition, completeFacts, (any, facts) => {
        const expected = ajv.validate(plainSchema(any) as object, plainFacts(facts));
        assert.deepEqual(evaluate(any, facts), { value: expected, missing: [] });
      }),
      { numRuns: 200 },
    );
  }).timeout(20_000);

  it("uses conditions that the published schema allows", () => {
    const { definitions } = LAW_SCHEMAS.pack;
    const validate = new Ajv({ allowUnionTypes: true }).compile({ definitions, $ref: "#/definitions/Condition" });
    fc.assert(
      fc.property(condition, (any) => {
        assert.ok(validate(any), JSON.stringify(validate.errors));
      }),
    );
  });

  it("is never wrong when definite", () => {
    fc.assert(
      fc.property(condition, someFacts, (any, facts) => {
        const { value } = evaluate(any, facts);
        if (value === undefined) return;
        for (const complete of completions(facts)) assert.equal(evaluate(any, complete).value, value);
      }),
      { numRuns: 300 },
    );
  });

  it("is settled by the facts that it names, and needs no others", () => {
    fc.assert(
      fc.property(condition, someFacts, (any, facts) => {
        const { value, missing } = evaluate(any, facts);
        if (value !== undefined) return;
        assert.ok(missing.length > 0);
        for (const name of missing) assert.equal(facts[name], undefined);
        for (const complete of completions(facts)) {
          const settled = { ...facts, ...Object.fromEntries(missing.map((name) => [name, complete[name]])) };
          assert.notEqual(evaluate(any, settled).value, undefined);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is unknown only where both answers are possible, if each fact is read once", () => {
    const leaves = Object.entries(DOMAINS).map(([name, [, value]]): Condition => {
      const test: FactTest = Array.isArray(value) ? has(value[0]) : { const: value as string | boolean };
      return { properties: { [name]: test } };
    });
    const readOnce = fc
      .tuple(fc.shuffledSubarray(leaves, { minLength: 4, maxLength: 4 }), fc.boolean(), fc.boolean(), fc.boolean())
      .map(([[a = {}, b = {}, c = {}, d = {}], first, second, third]): Condition => {
        const join = (both: boolean, x: Condition, y: Condition) => (both ? { allOf: [x, y] } : { anyOf: [x, y] });
        return join(first, join(second, a, { not: b }), join(third, { not: c }, d));
      });
    fc.assert(
      fc.property(readOnce, someFacts, (any, facts) => {
        if (evaluate(any, facts).value !== undefined) return;
        const answers = new Set(completions(facts).map((complete) => evaluate(any, complete).value));
        assert.deepEqual([...answers].sort(), [false, true]);
      }),
      { numRuns: 300 },
    );
  });
});
