/** One run of a command: the world, how to write to it, and what went wrong on the way. */
import type { LawBook } from "../packs/provision.js";
import type { Io } from "./io.js";
import type { Problem } from "./problem.js";
import { type ColorChoice, type Style, styleFor, widthOf } from "./style.js";
import { lawReader } from "./workspace-law.js";

export interface CommonOptions {
  readonly quiet?: boolean;
  readonly color: ColorChoice;
  readonly debug?: boolean;
}

export interface Context {
  readonly io: Io;
  readonly style: Style;
  readonly width: number;
  readonly quiet: boolean;
  readonly lawFor: (file: string) => Promise<LawBook>;
  /** Standard output: what was asked for. */
  readonly print: (text: string) => void;
  /** Standard error: a problem that does not end the run; the exit code becomes 2. */
  readonly tell: (problem: Problem) => void;
  /** Standard error, unless quiet: what is good to know. */
  readonly note: (text: string) => void;
  readonly hadProblems: () => boolean;
  /** Shows on a terminal how far a long piece of work has come. */
  readonly progress: (done: number, of: number) => void;
}

/** Work that takes no longer shows no progress. */
const PATIENCE = 1000;

export const openContext = (io: Io, options: CommonOptions): Context => {
  const began = io.clock();
  let problems = 0;
  let showing = false;
  const clear = (): void => {
    if (showing) io.err.write("\r\u001b[K");
    showing = false;
  };
  const quiet = options.quiet === true;
  return {
    io,
    style: styleFor(io, options.color),
    width: widthOf(io),
    quiet,
    lawFor: lawReader(io),
    print: (text) => {
      clear();
      if (text !== "") io.out.write(text.endsWith("\n") ? text : `${text}\n`);
    },
    tell: (problem) => {
      clear();
      problems += 1;
      io.err.write(`concordat: ${problem.message}\n`);
    },
    note: (text) => {
      clear();
      if (!quiet) io.err.write(`${text}\n`);
    },
    hadProblems: () => problems > 0,
    progress: (done, of) => {
      if (quiet || !io.err.isTerminal || io.clock() - began < PATIENCE) return;
      showing = done < of;
      io.err.write(showing ? `\r\u001b[K${done} of ${of} files` : "\r\u001b[K");
    },
  };
};
