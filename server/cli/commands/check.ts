/** `concordat check`: findings of agreements. */
import { type Command, Option } from "commander";
import { byDocument } from "../../checks/by-document.js";
import { check } from "../../checks/check-agreement.js";
import { checkFolder, type FolderAgreement } from "../../checks/check-folder.js";
import { inOrder } from "../../checks/runner.js";
import type { IsoDate } from "../../model/calendar.js";
import type { Finding, Severity } from "../../model/finding.js";
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

interface CheckedAgreement extends FolderAgreement {
  readonly findings: readonly Finding[];
}

/** Each document with its findings, those of all agreements together among them; an annex of several has each once. */
const filesOf = (agreements: readonly CheckedAgreement[], asOf: IsoDate): readonly CheckedFile[] => {
  const together = checkFolder(agreements, asOf);
  const others = new Map(agreements.map(({ name, compiled }) => [name, compiled]));
  const files = new Map<string, CheckedFile>();
  for (const { name, compiled, findings } of agreements) {
    const all = [...findings, ...(together.get(name) ?? [])].sort(inOrder);
    for (const document of byDocument(compiled, all, others)) {
      const isOwn = document.name === name;
      // an annex is part of what was checked; a template and an umbrella agreement only if they were asked for
      if (!isOwn && document.role !== "include") continue;
      const before = files.get(document.name);
      const known = new Set(before?.findings.map(placeOf));
      const added = document.findings.filter((finding) => !known.has(placeOf(finding)));
      files.set(document.name, {
        path: document.name,
        text: document.text,
        findings: [...(before?.findings ?? []), ...added].sort(inOrder),
        flows: (before?.flows ?? 0) + (isOwn ? compiled.table.count : 0),
      });
    }
  }
  return [...files.values()];
};

const placeOf = ({ code, fingerprint, at }: Finding): string => `${code} ${fingerprint} ${at.start} ${at.end}`;

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
    .description(
      "Checks agreements, each by itself and all of a folder together: what is missing, what contradicts, what a law asks for.",
    )
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
        const agreements: CheckedAgreement[] = [];
        for await (const compiled of readAgreements(context, paths as string[])) {
          const law = await context.lawFor(compiled.input.path);
          agreements.push({ name: compiled.input.path, compiled, law, findings: check(compiled, { law, asOf }) });
        }
        const files = filesOf(agreements, asOf);
        const texts = new Map(
          agreements.flatMap(({ compiled }) =>
            compiled.sources.map(({ name, start, end }) => [name, compiled.text.slice(start, end)] as const),
          ),
        );
        const { style, width } = context;
        const only = options.failOn === "never" ? "error" : options.failOn;
        const report = CHECK_REPORTS[options.format];
        if (files.length > 0 || options.format === "json")
          context.print(report({ asOf, files, texts }, { style, width, ...(context.quiet ? { only } : {}) }));
        const failing = files
          .flatMap((file) => file.findings)
          .some((finding) => !finding.accepted && RANK[finding.severity] >= RANK[options.failOn]);
        return failing ? EXIT.found : EXIT.ok;
      }),
    );
