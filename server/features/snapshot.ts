/** One version of a document as the language features see it: text, meaning and the law it is read against. */
import { type Compiled, type CompileOptions, compile } from "../checks/check-agreement.js";
import type { IsoDate } from "../model/calendar.js";
import type { LawBook } from "../packs/provision.js";

export interface Snapshot {
  readonly compiled: Compiled;
  readonly law: LawBook;
  /** The day as of which the law is read. */
  readonly asOf: IsoDate;
}

export const snapshotOf = (text: string, { law, asOf }: CompileOptions): Snapshot => ({
  compiled: compile(text, law.vocabulary),
  law,
  asOf,
});

/** Longer documents are not read at all. */
export const MAX_CHARACTERS = 10_000_000;
