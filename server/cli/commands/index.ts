/** The commands, in the order of the help. */
import type { Command } from "commander";
import type { Program } from "../command.js";
import { addCheck } from "./check.js";
import { addDecide } from "./decide.js";
import { addExplain } from "./explain.js";
import { addExport } from "./export.js";
import { addFlows } from "./flows.js";
import { addFmt } from "./fmt.js";
import { addLaw } from "./law.js";
import { addLsp } from "./lsp.js";
import { addTest } from "./test.js";

export const COMMANDS: readonly ((parent: Command, program: Program) => Command)[] = [
  addCheck,
  addExplain,
  addDecide,
  addFlows,
  addTest,
  addExport,
  addFmt,
  addLaw,
  addLsp,
];
