/** What a check is: one file each, in the folder of its family. */
import type { Span } from "../../grammar/syntax.js";
import type { Agreement } from "../model/agreement.js";
import type { IsoDate } from "../model/calendar.js";
import type { DocumentProblem, Source } from "../model/documents.js";
import type { FactName } from "../model/facts.js";
import type { Fix, FlowRef, RelatedPlace, Severity, Verdict } from "../model/finding.js";
import type { FlowTable } from "../model/flows.js";
import type { LawBook, Provision, Want } from "../packs/provision.js";
import type { JudgedFlow, Judgement } from "../reasoning/verdicts.js";

export interface CheckContext {
  readonly text: string;
  readonly agreement: Agreement;
  readonly table: FlowTable;
  /** The documents that the agreement is made of, as they stand in the text. */
  readonly sources: readonly Source[];
  readonly documentProblems: readonly DocumentProblem[];
  readonly law: LawBook;
  /** The day as of which the law is read. */
  readonly date: IsoDate;
  readonly flows: readonly JudgedFlow[];
  readonly judgements: ReadonlyMap<Want, readonly Judgement[]>;
}

/** What a check reports; the runner adds code, family, severity, law and fingerprint. */
export interface Report {
  readonly at: Span;
  readonly message: string;
  /** What the finding is about, in words that do not change when the text moves: part of its fingerprint. */
  readonly reason: string;
  /** Title of the clause; found from the place if absent. */
  readonly clause?: string;
  readonly flows?: readonly FlowRef[];
  /** Provisions that the finding rests on: they are cited, and set its severity. */
  readonly law?: readonly Provision[];
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
  readonly verdict?: Verdict;
  readonly severity?: Severity;
  readonly missingFacts?: readonly FactName[];
}

/** One agreement among those of a folder. */
export interface FolderMember {
  /** How it is found again: its path or address. */
  readonly name: string;
  readonly context: CheckContext;
}

/** A report of a check that looks at several agreements: `at` is in the agreement of this name. */
export interface FolderReport extends Report {
  readonly document: string;
}

export interface Check {
  /** `family/what-is-wrong`; its page is docs/rules/FAMILY/NAME.md. */
  readonly code: string;
  /** In a few words, for lists. */
  readonly title: string;
  /** Severity where no law sets it. */
  readonly severity: Severity;
  /** Wants whose provisions this check reports. */
  readonly wants?: readonly Want[];
  /** Provisions that it cites by id; a dangling one fails a test. */
  readonly sources?: readonly string[];
  readonly run: (context: CheckContext) => readonly Report[];
  /** What is only seen when all agreements of a folder are looked at together; beside what `run` says of each. */
  readonly runAll?: (folder: readonly FolderMember[]) => readonly FolderReport[];
}
