import assert from "node:assert/strict";
import { grammarFiles } from "../scripts/generate-grammar.js";
import { policySchemaFiles } from "../scripts/generate-policy-schema.js";
import { registryFiles } from "../scripts/generate-registry.js";
import { ruleIndexFiles } from "../scripts/generate-rule-index.js";
import { staleFiles } from "../scripts/generated-files.js";

describe("generated files", () => {
  it("are fresh: the registry of checks", () => assert.deepEqual(staleFiles(registryFiles()), []));
  it("are fresh: the grammar", () => assert.deepEqual(staleFiles(grammarFiles()), []));

  it("are fresh: the schema of the policy", () => assert.deepEqual(staleFiles(policySchemaFiles()), []));
  it("are fresh: the index of the rule pages", () => assert.deepEqual(staleFiles(ruleIndexFiles()), []));
});
