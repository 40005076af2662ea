/** What every export has in common: a compiled policy goes in, files come out. */
import type { Policy } from "../policy/policy-types.js";

export interface ExportInput {
  readonly policy: Policy;
  /** The agreement has errors and was exported all the same: every output is marked with them. */
  readonly forced?: { readonly errors: number };
  /** What the files are called, without an ending. */
  readonly name: string;
}

export interface ExportedFile {
  readonly path: string;
  readonly text: string;
}

export interface Exporter {
  readonly says: string;
  readonly write: (input: ExportInput) => readonly ExportedFile[];
}
