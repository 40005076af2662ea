import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { builtInLawFiles } from "../../scripts/generate-built-in-law.js";
import { packSchemaFiles } from "../../scripts/generate-pack-schema.js";
import { staleFiles } from "../../scripts/generated-files.js";
import { inRoot } from "../../scripts/project.mjs";
import { FACT_NAMES } from "../../server/model/facts.js";
import { builtInLaw } from "../../server/packs/built-in.js";
import { findProvision, parseCitation } from "../../server/packs/cite.js";
import { provisions } from "../../server/packs/law-book.js";
import { loadLaw } from "../../server/packs/load.js";
import { LAW_SCHEMAS } from "../../server/packs/pack-schema.js";
import { QUANTITIES, WANTS } from "../../server/packs/provision.js";
import { factsOf } from "../../server/reasoning/evaluate.js";

describe("the law that is built in", () => {
  const files = new Map(
    readdirSync(inRoot("law"))
      .filter((file) => file.endsWith(".json") && !file.endsWith(".schema.json"))
      .map((file) => [file, readFileSync(inRoot("law", file), "utf8")]),
  );

  it("has the form and the references of its schema", () => {
    const result = loadLaw(files);
    assert.deepEqual(result.ok ? [] : result.problems.map(({ message }) => message), []);
  });

  it("is what the files say", () => {
    const result = loadLaw(files);
    assert.ok(result.ok);
    const byName = (packs: typeof builtInLaw.packs) => new Map(packs.map((each) => [each.pack, each]));
    assert.deepEqual(byName(builtInLaw.packs), byName(result.lawBook.packs));
    assert.deepEqual(builtInLaw.jurisdictions, result.lawBook.jurisdictions);
    assert.deepEqual(builtInLaw.memberships, result.lawBook.memberships);
    assert.deepEqual(builtInLaw.adequacy, result.lawBook.adequacy);
  });

  it("can be cited as each provision says", () => {
    for (const provision of provisions(builtInLaw)) {
      const citation = parseCitation(builtInLaw, provision.cite);
      assert.ok(citation, provision.cite);
      const found = findProvision(builtInLaw, citation);
      assert.equal(found?.match, "exact", provision.cite);
      assert.equal(found.provision.cite, provision.cite);
    }
  });

  it("reads known facts only", () => {
    for (const { id, applies, effect } of provisions(builtInLaw)) {
      const conditions = [
        applies,
        "met" in effect ? effect.met : undefined,
        "unless" in effect ? effect.unless : undefined,
      ];
      for (const condition of conditions) {
        for (const name of condition ? factsOf(condition) : []) assert.ok(FACT_NAMES.includes(name), `${id}: ${name}`);
      }
    }
  });
});

describe("generated files of the law", () => {
  it("are fresh: else run `npx tsx scripts/generate-pack-schema.ts`", async () => {
    assert.deepEqual(staleFiles(await packSchemaFiles()), []);
  }).timeout(20_000);

  it("are fresh: else run `npx tsx scripts/generate-built-in-law.ts`", () => {
    assert.deepEqual(staleFiles(builtInLawFiles()), []);
  }).timeout(20_000);

  it("name every fact, want and quantity", () => {
    const schema = JSON.stringify(LAW_SCHEMAS.pack);
    for (const word of [...FACT_NAMES, ...WANTS, ...QUANTITIES]) assert.ok(schema.includes(JSON.stringify(word)), word);
  });

  it("describe every property that an author can write", () => {
    const undescribed: string[] = [];
    const walk = (schema: unknown, path: string): void => {
      if (typeof schema !== "object" || schema === null) return;
      for (const [key, value] of Object.entries(schema)) {
        // A property `properties` (of conditions) is a schema, not a list of properties.
        if (key === "properties" && !path.endsWith(".properties")) {
          for (const [name, property] of Object.entries(value as object)) {
            if (!("description" in property)) undescribed.push(`${path}.${name}`);
          }
        }
        walk(value, `${path}.${key}`);
      }
    };
    for (const [kind, schema] of Object.entries(LAW_SCHEMAS)) walk(schema, kind);
    assert.deepEqual(undescribed, []);
  });
});
