/** `concordat law`: the knowledge packs. */
import type { Command } from "commander";
import { formatDate } from "../../model/calendar.js";
import { builtInLaw } from "../../packs/built-in.js";
import { loadLaw } from "../../packs/load.js";
import type { Pack } from "../../packs/provision.js";
import { action, EXIT, type ExitCode, type Program, withCommonOptions } from "../command.js";
import type { CommonOptions, Context } from "../context.js";
import { columnsOf, counted, pad } from "../style.js";
import { PACKS, packFilesFor, readPacks } from "../workspace-law.js";
import { explain } from "./explain.js";

const contentsOf = ({ provisions, vocabulary = {} }: Pack): string => {
  const words = Object.values(vocabulary).flat().length;
  return [counted(provisions.length, "provision"), ...(words > 0 ? [counted(words, "word")] : [])].join(", ");
};

const listPacks = async (context: Context): Promise<ExitCode> => {
  const { packs } = await context.lawFor("-");
  const rows = packs.map((pack) => [pack.pack, pack.title, contentsOf(pack), `read on ${formatDate(pack.asOf)}`]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => columnsOf(row[column] ?? ""))));
  for (const row of rows) context.print(row.map((cell, column) => pad(cell, widths[column] ?? 0)).join("  "));
  return EXIT.ok;
};

const verify = async (context: Context, given: readonly string[]): Promise<ExitCode> => {
  const files = given.length > 0 ? given : await packFilesFor(context.io, "-");
  if (files.length === 0) {
    context.note(`There are no own packs in ${PACKS} here; name the files to verify.`);
    return EXIT.ok;
  }
  const result = loadLaw(await readPacks(context.io, files), builtInLaw);
  if (result.ok) {
    context.note(`${counted(files.length, "pack")} sound`);
    return EXIT.ok;
  }
  for (const problem of result.problems) context.print(problem.message);
  return EXIT.found;
};

export const addLaw = (parent: Command, program: Program): Command => {
  const law = parent
    .command("law")
    .summary("the knowledge packs: what is in them, and whether own ones are sound")
    .description(
      "The law that agreements are checked against: the packs that are built in, and an organisation's own.",
    );
  const commands = [
    law
      .command("list")
      .description("Lists the packs.")
      .action(action<CommonOptions>(program, (context) => listPacks(context))),
    law
      .command("show")
      .description("Shows one provision, by its id or as it is cited.")
      .argument("<provision...>", "such as eu.gdpr.art5.1.e, or GDPR article 5(1)(e)")
      .action(
        action<CommonOptions>(program, async (context, [words]) => {
          await explain(context, (words as string[]).join(" ").trim());
          return EXIT.ok;
        }),
      ),
    law
      .command("verify")
      .description("Verifies own packs. Exit code: 0 sound, 1 a pack is wrong.")
      .argument("[file...]", `packs (default: those in ${PACKS})`)
      .action(action<CommonOptions>(program, (context, [files]) => verify(context, files as string[]))),
  ];
  for (const command of commands) withCommonOptions(command);
  return law;
};
