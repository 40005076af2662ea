/** Our own policy as JSON, in the published form docs/schemas/policy.schema.json. */
import { POLICY_SCHEMA, type PolicyDocument } from "../policy/policy-types.js";
import type { Exporter } from "./export.js";

export const json: Exporter = {
  says: "the compiled policy, with test vectors and what is left to people",
  write: ({ policy, forced, name }) => {
    const { version, ...rest } = policy;
    const document: PolicyDocument = { $schema: POLICY_SCHEMA, version, forced: forced ?? null, ...rest };
    return [{ path: `${name}.policy.json`, text: `${JSON.stringify(document, null, 2)}\n` }];
  },
};
