/** `concordat fmt`: tidies agreements. */
import type { Command } from "commander";
import { format } from "../../../grammar/format.js";
import { displayName } from "../agreements.js";
import { action, EXIT, type Program, pathsArgument } from "../command.js";
import type { CommonOptions } from "../context.js";
import { findAgreements } from "../find-files.js";
import { encode, readText, STDIN } from "../input.js";
import { Problem } from "../problem.js";
import { counted } from "../style.js";
import { writeWhole } from "../write-file.js";

interface FmtOptions extends CommonOptions {
  readonly check?: boolean;
}

export const addFmt = (parent: Command, program: Program): Command =>
  parent
    .command("fmt")
    .summary("tidy the layout of agreements")
    .description("Tidies the layout of agreements; never a word. What cannot be read is left as it is.")
    .addArgument(pathsArgument())
    .option("--check", "change nothing; list what would change, with exit code 1")
    .action(
      action<FmtOptions>(program, async (context, [paths], options) => {
        const { files, problems } = await findAgreements(context.io, paths as string[]);
        for (const problem of problems) context.tell(problem);
        let changed = 0;
        for (const [index, file] of files.entries()) {
          context.progress(index, files.length);
          try {
            const input = await readText(context.io, file);
            const { vocabulary } = await context.lawFor(file);
            const { text } = format(input.text, vocabulary);
            const tidy = text === input.text;
            if (!tidy) changed += 1;
            if (file === STDIN && !options.check) context.io.out.write(text);
            else if (!tidy && options.check) context.print(displayName(file));
            else if (!tidy) {
              await writeWhole(context.io, file, encode(input, text));
              context.note(`tidied ${file}`);
            }
          } catch (error) {
            if (!(error instanceof Problem)) throw error;
            context.tell(error);
          }
        }
        context.progress(files.length, files.length);
        if (!options.check || changed === 0) return EXIT.ok;
        context.note(`${counted(changed, "file")} would change; run concordat fmt.`);
        return EXIT.found;
      }),
    );
