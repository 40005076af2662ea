/** Our own policy as JSON, in the published form docs/schemas/policy.schema.json. */
import type { Exporter } from "./export.js";

export const POLICY_SCHEMA = "urn:concordat:schema:policy:1";

export const json: Exporter = {
  says: "the compiled policy, with test vectors and what is left to people",
  write: ({ policy, forced, name }) => {
    const { version, ...rest } = policy;
    const document = { $schema: POLICY_SCHEMA, version, forced: forced ?? null, ...rest };
    return [{ path: `${name}.policy.json`, text: `${JSON.stringify(document, null, 2)}\n` }];
  },
};
