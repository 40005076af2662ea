/** Reads and compiles the agreements of a command, one after the other. */
import { type Compiled, compile } from "../checks/check-agreement.js";
import { type IsoDate, parseDate } from "../model/calendar.js";
import type { Context } from "./context.js";
import { surroundingsOf, Texts, withoutAnnexes } from "./documents.js";
import { findAgreements } from "./find-files.js";
import { type Input, readText, STDIN } from "./input.js";
import { Problem } from "./problem.js";

export interface ReadAgreement extends Compiled {
  readonly input: Input;
  /** How messages call it. */
  readonly name: string;
}

export const displayName = (file: string): string => (file === STDIN ? "standard input" : file);

const compiledFrom = async (context: Context, input: Input, texts: Texts): Promise<ReadAgreement> => {
  const { vocabulary } = await context.lawFor(input.path);
  const surroundings = await surroundingsOf(context, input, texts);
  return { ...compile(input.text, vocabulary, surroundings), input, name: displayName(input.path) };
};

/** One agreement with the documents that it brings in. @throws Problem */
export const readAgreement = async (context: Context, file: string): Promise<ReadAgreement> =>
  compiledFrom(context, await readText(context.io, file), new Texts(context));

/**
 * Every agreement that can be read; those that can't are told of and left out. An annex that another one of them includes
 * is not an agreement of its own.
 */
export async function* readAgreements(context: Context, paths: readonly string[]): AsyncGenerator<ReadAgreement> {
  const { files, problems } = await findAgreements(context.io, paths);
  for (const problem of problems) context.tell(problem);
  const inputs: Input[] = [];
  const texts = new Texts(context);
  for (const file of files) {
    try {
      const input = await readText(context.io, file);
      inputs.push(input);
      texts.add(input);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      context.tell(error);
    }
  }
  const agreements = withoutAnnexes(inputs);
  for (const [index, input] of inputs.entries()) {
    context.progress(index, inputs.length);
    if (!agreements.has(input.path)) continue;
    let agreement: ReadAgreement;
    try {
      agreement = await compiledFrom(context, input, texts);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      context.tell(error);
      continue;
    }
    yield agreement;
  }
  context.progress(inputs.length, inputs.length);
}

/** A day from the command line. @throws Problem */
export const dayOf = (option: string, text: string): IsoDate => {
  const date = parseDate(text);
  if (!date) throw new Problem(`${option} ${text}: there is no such day. Write it as 2026-03-01 or "1 March 2026".`);
  return date;
};
