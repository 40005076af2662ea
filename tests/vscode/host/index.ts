// The entry of the tests inside the extension host: VS Code calls run.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { format } from "node:util";
import Mocha from "mocha";
import CountingReporter from "../../../scripts/testing/reporter.mjs";
import { TEST_OUTPUT } from "../output.mjs";

export async function run(): Promise<void> {
  const { CONCORDAT_COUNTS, CONCORDAT_GREP } = process.env;
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => console.log(TEST_OUTPUT + format(...args));
  const mocha = new Mocha({
    timeout: 30_000,
    grep: CONCORDAT_GREP || undefined,
    reporter: CountingReporter,
    reporterOptions: { file: CONCORDAT_COUNTS },
  });
  for (const name of readdirSync(__dirname).filter((file) => file.endsWith(".test.cjs"))) {
    mocha.addFile(join(__dirname, name));
  }
  const failed = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failed > 0) throw new Error(`${failed} failed`);
}
