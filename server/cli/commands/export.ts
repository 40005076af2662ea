/** `concordat export`: compiled policies and documents. */
import path from "node:path";
import { type Command, Option } from "commander";
import { check } from "../../checks/check-agreement.js";
import type { ExportedFile } from "../../exports/export.js";
import { EXPORT_FORMATS, EXPORTERS, type ExportFormat } from "../../exports/index.js";
import type { LawBook } from "../../packs/provision.js";
import { policyOf } from "../../policy/policy.js";
import { dayOf, type ReadAgreement, readAgreements } from "../agreements.js";
import { action, asOfOption, EXIT, type Program } from "../command.js";
import type { CommonOptions } from "../context.js";
import { STDIN } from "../input.js";
import { Problem } from "../problem.js";
import { counted } from "../style.js";
import { writeWhole } from "../write-file.js";

interface ExportOptions extends CommonOptions {
  readonly to: ExportFormat;
  readonly out?: string;
  readonly force?: boolean;
  readonly asOf?: string;
}

const baseName = (file: string): string => (file === STDIN ? "agreement" : path.basename(file).replace(/\.dsa$/i, ""));

const errorsOf = (agreement: ReadAgreement, law: LawBook, asOf: string): number =>
  check(agreement, { law, asOf }).filter((finding) => finding.severity === "error" && !finding.accepted).length;

/** Two agreements of one name would overwrite each other. */
const ensureDistinct = (files: readonly { readonly from: string; readonly file: ExportedFile }[]): void => {
  const seen = new Map<string, string>();
  for (const { from, file } of files) {
    const before = seen.get(file.path);
    if (before !== undefined && before !== from)
      throw new Problem(`${before} and ${from} would both be written to ${file.path}: export them one at a time.`);
    seen.set(file.path, from);
  }
};

export const addExport = (parent: Command, program: Program): Command =>
  parent
    .command("export")
    .summary("compile agreements for other programs")
    .description(
      "Compiles agreements into policies that other programs can run, with test vectors and an honesty report.",
    )
    .argument("<file...>", "agreements; - for standard input")
    .addOption(new Option("--to <format>", "what to write").choices(EXPORT_FORMATS).makeOptionMandatory())
    .option("--out <folder>", "write into this folder (default: to standard output)")
    .option("--force", "export an agreement that has errors, and mark the output with them")
    .addOption(asOfOption())
    .action(
      action<ExportOptions>(program, async (context, [paths], options) => {
        const asOf = options.asOf === undefined ? context.io.today : dayOf("--as-of", options.asOf);
        const written: { from: string; file: ExportedFile }[] = [];
        let refused = 0;
        for await (const agreement of readAgreements(context, paths as string[])) {
          const law = await context.lawFor(agreement.input.path);
          const errors = errorsOf(agreement, law, asOf);
          if (errors > 0 && !options.force) {
            refused += 1;
            context.io.err.write(
              `concordat: ${agreement.name} has ${counted(errors, "error")} and was not exported. See them with concordat check, or add --force.\n`,
            );
            continue;
          }
          const files = EXPORTERS[options.to].write({
            policy: policyOf(agreement.table, law),
            name: baseName(agreement.input.path),
            ...(errors > 0 ? { forced: { errors } } : {}),
          });
          written.push(...files.map((file) => ({ from: agreement.name, file })));
        }
        if (options.out === undefined) {
          if (written.length > 1)
            throw new Problem("Several files come out: say with --out into which folder they are to be written.");
          for (const { file } of written) context.print(file.text);
        } else {
          ensureDistinct(written);
          for (const { file } of written) {
            const target = path.join(options.out, file.path);
            await writeWhole(context.io, target, file.text);
            context.note(`wrote ${target}`);
          }
        }
        return refused > 0 ? EXIT.found : EXIT.ok;
      }),
    );
