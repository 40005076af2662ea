// @ts-check
// Writes every generated file (npm run generate), in the order in which they depend on each other.

import { inRoot, run, runMain } from "./project.mjs";
import { ensureDependencies } from "./setup.mjs";

const GENERATORS = [
  "generate-pack-schema",
  "generate-built-in-law",
  "generate-registry",
  "generate-rule-index",
  "generate-grammar",
  "generate-real-agreements",
  "generate-policy-schema",
];

await runMain(async () => {
  await ensureDependencies();
  let failed = 0;
  for (const name of GENERATORS) {
    const script = inRoot("scripts", `${name}.ts`);
    const { code } = await run(process.execPath, ["--import", "tsx", script, ...process.argv.slice(2)]);
    failed = Math.max(failed, code);
  }
  return failed;
});
