/** `concordat test`: runs the scenarios of agreements. */
import type { Command } from "commander";
import { lineStarts, positionAt } from "../../features/positions.js";
import { sourceAt } from "../../model/documents.js";
import { runScenarios, type ScenarioResult } from "../../policy/scenarios.js";
import { type ReadAgreement, readAgreements } from "../agreements.js";
import { action, EXIT, type Program, pathsArgument } from "../command.js";
import type { CommonOptions, Context } from "../context.js";
import { labelled, plain } from "../style.js";

const lines = (context: Context, file: ReadAgreement, result: ScenarioResult): string[] => {
  const { style, width } = context;
  const source = sourceAt(file.sources, result.start);
  const { line } = positionAt(lineStarts(file.text.slice(source.start, source.end)), result.start - source.start);
  const where = source.role === "own" ? `line ${line + 1}` : `${source.name}, line ${line + 1}`;
  const mark = result.passed ? style.green("passed") : style.red("FAILED");
  const head = `  ${mark}  ${plain(result.title)} ${style.dim(plain(where))}`;
  return [head, ...result.failures.flatMap((failure) => labelled("          ", failure, width, (label) => label))];
};

export const addTest = (parent: Command, program: Program): Command =>
  parent
    .command("test")
    .summary("run the scenarios in agreements")
    .description("Runs the scenarios of agreements: whether each request gets the answer that the drafter expects.")
    .addArgument(pathsArgument())
    .action(
      action<CommonOptions>(program, async (context, [paths]) => {
        let passed = 0;
        let failed = 0;
        for await (const file of readAgreements(context, paths as string[])) {
          const results = runScenarios(file.table, await context.lawFor(file.input.path));
          const ok = results.filter((result) => result.passed).length;
          passed += ok;
          failed += results.length - ok;
          const shown = context.quiet ? results.filter((result) => !result.passed) : results;
          if (shown.length === 0) continue;
          context.print(context.style.bold(file.name));
          for (const result of shown) context.print(lines(context, file, result).join("\n"));
          context.print("\n");
        }
        context.print(`${passed} passed, ${failed} failed`);
        return failed > 0 ? EXIT.found : EXIT.ok;
      }),
    );
