/** What every command has in common: its options, and how it is run. */
import { Argument, type Command, Option } from "commander";
import { type CommonOptions, type Context, openContext } from "./context.js";
import type { Io } from "./io.js";

export const EXIT = { ok: 0, found: 1, wrong: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Where a command leaves its exit code, and finds the world. */
export interface Program {
  readonly io: Io;
  readonly finish: (code: ExitCode) => void;
}

export const withCommonOptions = (command: Command): Command =>
  command
    .option("-q, --quiet", "say only what was asked for: no summaries, no progress")
    .addOption(
      new Option("--color <when>", "colours; NO_COLOR in the environment is honoured")
        .choices(["auto", "always", "never"])
        .default("auto"),
    )
    .option("--debug", "show where in the program an unexpected error happened");

/** A choice of formats; the first one is the default. */
export const formatOption = (formats: readonly string[]): Option =>
  new Option("--format <format>", "how to write the result").choices(formats).default(formats[0]);

export const asOfOption = (): Option =>
  new Option("--as-of <date>", "read the law as of this day, such as 2026-03-01 (default: today)");

export const pathsArgument = (): Argument =>
  new Argument("[path...]", "files, folders or patterns; - for standard input (default: this folder)");

/** A command's work as commander calls it: with a context, and an exit code where it went well. */
export const action =
  <O extends CommonOptions>(
    program: Program,
    run: (context: Context, args: readonly unknown[], options: O) => Promise<ExitCode>,
  ) =>
  async (...given: unknown[]): Promise<void> => {
    // commander hands over the arguments, then the options, then the command itself
    const options = given.at(-2) as O;
    const context = openContext(program.io, options);
    const code = await run(context, given.slice(0, -2), options);
    program.finish(context.hadProblems() ? EXIT.wrong : code);
  };
