/**
 * Writes the JSON Schema of the compiled policy from its types: what the types say, in the words of their comments.
 *   npx tsx scripts/generate-policy-schema.ts [--check]
 */
import { createGenerator } from "ts-json-schema-generator";
import { POLICY_SCHEMA } from "../server/policy/policy-types.js";
import { formatted, type GeneratedFiles, writeOrCheck } from "./generated-files.js";
import { inRoot, isMain } from "./project.mjs";

const PATH = "docs/schemas/policy.schema.json";

/** Draft 7 into 2020-12: only the place of the definitions differs in what the generator writes. */
const moved = (text: string): string => text.replaceAll("#/definitions/", "#/$defs/");

export const policySchemaFiles = (): GeneratedFiles => {
  const {
    definitions,
    $schema: _,
    ...rest
  } = createGenerator({
    path: inRoot("server/policy/policy-types.ts"),
    tsconfig: inRoot("tsconfig.json"),
    type: "PolicyDocument",
    topRef: false,
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema("PolicyDocument");
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: POLICY_SCHEMA,
    title: "Concordat compiled policy",
    ...rest,
    $defs: definitions,
  };
  return new Map([[PATH, formatted(PATH, moved(JSON.stringify(schema)))]]);
};

if (isMain(import.meta.url)) writeOrCheck(policySchemaFiles(), "npx tsx scripts/generate-policy-schema.ts");
