// @ts-check
// Mocha's spec reporter, which also writes exact counts to a file (reporter option "file").
import { writeFileSync } from "node:fs";
import Mocha from "mocha";

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Counts */

export default class CountingReporter extends Mocha.reporters.Spec {
  /**
   * @param {Mocha.Runner} runner
   * @param {Mocha.MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    /** @type {Counts} */
    const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
    const { EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_TEST_PENDING, EVENT_RUN_END } = Mocha.Runner.constants;
    runner.on(EVENT_TEST_PASS, () => {
      counts.passed += 1;
    });
    runner.on(EVENT_TEST_FAIL, (test) => {
      counts.failed += 1;
      counts.failures.push(test.fullTitle());
    });
    runner.on(EVENT_TEST_PENDING, () => {
      counts.skipped += 1;
    });
    runner.on(EVENT_RUN_END, () => writeFileSync(options.reporterOptions.file, JSON.stringify(counts)));
  }
}
