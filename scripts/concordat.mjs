// @ts-check
// Runs the command line from a checkout: npm run -s concordat -- ARGS
import { pathToFileURL } from "node:url";
import { build } from "./build.mjs";
import { inRoot, runMain } from "./project.mjs";
import { ensureDependencies } from "./setup.mjs";

await runMain(async () => {
  await ensureDependencies();
  await build({ only: ["concordat"] });
  // npm changes to the package's folder; paths in the arguments are meant from where the user is.
  const { INIT_CWD, npm_lifecycle_event } = process.env;
  if (INIT_CWD && npm_lifecycle_event === "concordat") process.chdir(INIT_CWD);
  const program = inRoot("dist", "concordat.js");
  process.argv[1] = program;
  await import(pathToFileURL(program).href);
});
