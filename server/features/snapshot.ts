/** One version of a document as the language features see it: text, meaning and the law it is read against. */
import { type Compiled, type CompileOptions, compile } from "../checks/check-agreement.js";
import type { IsoDate } from "../model/calendar.js";
import type { Surroundings } from "../model/documents.js";
import type { LawBook } from "../packs/provision.js";

export interface Snapshot {
  /** With the document in view first: offsets up to its end are its own. */
  readonly compiled: Compiled;
  readonly law: LawBook;
  /** The day as of which the law is read. */
  readonly asOf: IsoDate;
}

export const snapshotOf = (text: string, { law, asOf }: CompileOptions, surroundings?: Surroundings): Snapshot => ({
  compiled: compile(text, law.vocabulary, surroundings),
  law,
  asOf,
});

/** Longer documents are not read at all. */
export const MAX_CHARACTERS = 10_000_000;
