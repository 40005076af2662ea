/** `concordat lsp`: the language server, for any editor. */
import type { Command } from "commander";
import { action, EXIT, type Program } from "../command.js";
import type { CommonOptions } from "../context.js";

export const addLsp = (parent: Command, program: Program): Command =>
  parent
    .command("lsp")
    .summary("the language server, for any editor")
    .description("Runs the language server until the editor ends it.")
    .option("--stdio", "speak over standard input and output (the only way there is)")
    .action(
      action<CommonOptions>(program, async () => {
        // loaded only here: no other command pays for it
        const { start } = await import("../../lsp/main.js");
        await start();
        return EXIT.ok;
      }),
    );
