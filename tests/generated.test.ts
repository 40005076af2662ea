import assert from "node:assert/strict";
import { grammarFiles } from "../scripts/generate-grammar.js";
import { registryFiles } from "../scripts/generate-registry.js";
import { ruleIndexFiles } from "../scripts/generate-rule-index.js";
import { staleFiles } from "../scripts/generated-files.js";

describe("generated files", () => {
  it("are fresh: the registry of checks", () => assert.deepEqual(staleFiles(registryFiles()), []));
  it("are fresh: the grammar", () => assert.deepEqual(staleFiles(grammarFiles()), []));
  it("are fresh: the index of the rule pages", () => assert.deepEqual(staleFiles(ruleIndexFiles()), []));
});
