/** `concordat check`: findings of agreements. */
import { type Command, Option } from "commander";
import { check } from "../../checks/check-agreement.js";
import type { Severity } from "../../model/finding.js";
import { dayOf, readAgreements } from "../agreements.js";
import { action, asOfOption, EXIT, formatOption, type Program, pathsArgument } from "../command.js";
import type { CommonOptions } from "../context.js";
import { CHECK_FORMATS, CHECK_REPORTS, type CheckFormat } from "../reports/index.js";
import type { CheckedFile } from "../reports/report.js";

interface CheckOptions extends CommonOptions {
  readonly format: CheckFormat;
  readonly asOf?: string;
  readonly failOn: Severity | "never";
}

const RANK: Readonly<Record<Severity | "never", number>> = { info: 0, warning: 1, error: 2, never: 3 };

const EXAMPLES = `
Examples:
  concordat check                          every agreement in this folder
  concordat check drafts/*.dsa --fail-on warning
  concordat check agreement.dsa --format json --as-of 2027-06-01
  cat agreement.dsa | concordat check -

Exit code: 0 nothing at or above --fail-on, 1 findings, 2 something could not be read.`;

export const addCheck = (parent: Command, program: Program): Command =>
  parent
    .command("check")
    .summary("check agreements: missing safeguards, conflicts of law, retention, gaps")
    .description("Checks agreements, each by itself: what is missing, what contradicts, what a law asks for.")
    .addArgument(pathsArgument())
    .addOption(formatOption(CHECK_FORMATS))
    .addOption(asOfOption())
    .addOption(
      new Option("--fail-on <severity>", "findings from which on the exit code is 1")
        .choices(["error", "warning", "info", "never"])
        .default("error"),
    )
    .addHelpText("after", EXAMPLES)
    .action(
      action<CheckOptions>(program, async (context, [paths], options) => {
        const asOf = options.asOf === undefined ? context.io.today : dayOf("--as-of", options.asOf);
        const files: CheckedFile[] = [];
        for await (const agreement of readAgreements(context, paths as string[])) {
          const law = await context.lawFor(agreement.input.path);
          const findings = check(agreement, { law, asOf });
          files.push({ path: agreement.input.path, text: agreement.text, findings, flows: agreement.table.count });
        }
        const { style, width } = context;
        const only = options.failOn === "never" ? "error" : options.failOn;
        const report = CHECK_REPORTS[options.format];
        if (files.length > 0 || options.format === "json")
          context.print(report({ asOf, files }, { style, width, ...(context.quiet ? { only } : {}) }));
        const failing = files
          .flatMap((file) => file.findings)
          .some((finding) => !finding.accepted && RANK[finding.severity] >= RANK[options.failOn]);
        return failing ? EXIT.found : EXIT.ok;
      }),
    );
