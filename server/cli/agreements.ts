/** Reads and compiles the agreements of a command, one after the other. */
import { type Compiled, compile } from "../checks/check-agreement.js";
import { type IsoDate, parseDate } from "../model/calendar.js";
import type { Context } from "./context.js";
import { findAgreements } from "./find-files.js";
import { type Input, readText, STDIN } from "./input.js";
import { Problem } from "./problem.js";

export interface ReadAgreement extends Compiled {
  readonly input: Input;
  /** How messages call it. */
  readonly name: string;
}

export const displayName = (file: string): string => (file === STDIN ? "standard input" : file);

export const readAgreement = async (context: Context, file: string): Promise<ReadAgreement> => {
  const input = await readText(context.io, file);
  const { vocabulary } = await context.lawFor(input.path);
  return { ...compile(input.text, vocabulary), input, name: displayName(file) };
};

/** Every agreement that can be read; those that can't are told of and left out. */
export async function* readAgreements(context: Context, paths: readonly string[]): AsyncGenerator<ReadAgreement> {
  const { files, problems } = await findAgreements(context.io, paths);
  for (const problem of problems) context.tell(problem);
  for (const [index, file] of files.entries()) {
    context.progress(index, files.length);
    let agreement: ReadAgreement;
    try {
      agreement = await readAgreement(context, file);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      context.tell(error);
      continue;
    }
    yield agreement;
  }
  context.progress(files.length, files.length);
}

/** A day from the command line. @throws Problem */
export const dayOf = (option: string, text: string): IsoDate => {
  const date = parseDate(text);
  if (!date) throw new Problem(`${option} ${text}: there is no such day. Write it as 2026-03-01 or "1 March 2026".`);
  return date;
};
