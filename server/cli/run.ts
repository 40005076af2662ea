/** Runs one command line and gives its exit code; never throws. */
import { Command, CommanderError } from "commander";
import { EXIT, type ExitCode, type Program, withCommonOptions } from "./command.js";
import { COMMANDS } from "./commands/index.js";
import type { Io } from "./io.js";
import { messageOf, Problem } from "./problem.js";
import { VERSION } from "./version.js";

const DESCRIPTION =
  "Checks, explains and compiles data-sharing agreements (*.dsa). Nothing leaves this machine, and nothing here is legal advice.";

const build = (program: Program): Command => {
  const { io } = program;
  const root = new Command("concordat")
    .description(DESCRIPTION)
    .version(VERSION, "-V, --version", "the version of this program")
    .helpOption("-h, --help", "how to use it")
    .helpCommand("help [command]", "how to use a command")
    .showSuggestionAfterError()
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: io.out.write,
      writeErr: io.err.write,
      getOutHelpWidth: () => io.out.columns ?? 100,
      getErrHelpWidth: () => io.err.columns ?? 100,
      outputError: (message, write) => write(message.replace(/^error: /, "concordat: ")),
    })
    .showHelpAfterError("Run with --help to see how it is used.");
  for (const add of COMMANDS) withCommonOptions(add(root, program));
  return root;
};

/** Wrong usage is told by commander itself; asking for help or the version is no mistake. */
const codeOfUsage = (error: CommanderError, args: readonly string[]): ExitCode =>
  error.exitCode === 0 && !(args.length === 0) ? EXIT.ok : EXIT.wrong;

export const run = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  let code: ExitCode = EXIT.ok;
  const program: Program = {
    io,
    finish: (result) => {
      code = result;
    },
  };
  try {
    await build(program).parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return codeOfUsage(error, args);
    const debug = args.includes("--debug");
    if (error instanceof Problem) io.err.write(`concordat: ${error.message}\n`);
    else if (!debug) {
      const hint = "This should not happen: run it again with --debug and report what it shows.";
      io.err.write(`concordat: something went wrong (${messageOf(error).split("\n", 1)[0]}). ${hint}\n`);
    }
    if (debug && error instanceof Error) io.err.write(`${error.stack ?? error.message}\n`);
    return EXIT.wrong;
  }
};
