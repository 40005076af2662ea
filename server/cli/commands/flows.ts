/** `concordat flows`: who gives what to whom, for what. */
import type { Command } from "commander";
import { readAgreements } from "../agreements.js";
import { action, EXIT, formatOption, type Program, pathsArgument } from "../command.js";
import type { CommonOptions } from "../context.js";
import { type Flow, flowsOf, flowTable } from "../reports/flows.js";
import { counted } from "../style.js";

interface FlowsOptions extends CommonOptions {
  readonly format: "table" | "json";
}

/** A table for people has no more rows than this. */
const MOST_ROWS = 1000;

const firstOf = (flows: Iterable<Flow>, most: number): Flow[] => {
  const list: Flow[] = [];
  for (const flow of flows) {
    if (list.length >= most) break;
    list.push(flow);
  }
  return list;
};

export const addFlows = (parent: Command, program: Program): Command =>
  parent
    .command("flows")
    .summary("the flows that agreements permit: who, to whom, which data, for what")
    .description("Lists the flows that agreements permit or require, one per line, with conditions and retention.")
    .addArgument(pathsArgument())
    .addOption(formatOption(["table", "json"]))
    .action(
      action<FlowsOptions>(program, async (context, [paths], { format }) => {
        const { out } = context.io;
        const room = out.isTerminal ? out.columns : undefined;
        const files: { path: string; count: number; flows: Flow[] }[] = [];
        for await (const { input, name, table } of readAgreements(context, paths as string[])) {
          if (format === "json") {
            files.push({ path: input.path, count: table.count, flows: [...flowsOf(table)] });
            continue;
          }
          const flows = firstOf(flowsOf(table), MOST_ROWS);
          context.print(`${context.style.bold(name)} (${counted(table.count, "flow")})`);
          if (flows.length > 0) context.print(flowTable(flows, context.style, room));
          context.print("\n");
          if (table.count > flows.length)
            context.note(`${name}: ${table.count - flows.length} more flows; --format json has them all.`);
        }
        if (format === "json") context.print(JSON.stringify({ version: 1, files }, null, 2));
        return EXIT.ok;
      }),
    );
