/** What a check says: plain data with offsets, for editor, reports and scripts alike. */
import type { Span } from "../../grammar/syntax.js";
import type { FactName } from "./facts.js";

export const FAMILIES = [
  "syntax",
  "drafting",
  "safeguard",
  "jurisdiction",
  "retention",
  "logic",
  "victim",
  "governance",
] as const;
export type Family = (typeof FAMILIES)[number];

export type Severity = "error" | "warning" | "info";

export type Verdict = "violated" | "unknown" | "lapses" | "begins" | "left to people";

/** One flow as findings and tables name it. */
export interface FlowRef {
  readonly from: string;
  /** Empty for `use` and `collect`. */
  readonly to: string;
  readonly data: string;
  /** Empty where the sentence names none. */
  readonly purpose: string;
}

export interface LawCitation {
  readonly id: string;
  readonly citation: string;
  readonly url: string;
  readonly says: string;
  readonly level: "mandatory" | "qualified" | "recommended";
  readonly confidence: "verified" | "secondary" | "memory";
}

export interface RelatedPlace extends Span {
  readonly message: string;
  /** Name of another agreement that was checked together with this one; without it the place is in the same agreement. */
  readonly document?: string;
}

export interface Edit extends Span {
  readonly newText: string;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Safe: never changes what the agreement means beyond what the finding is about; applied by `check --fix`. */
  readonly safe: boolean;
}

export interface Acceptance {
  readonly because: string;
  readonly by?: string;
  readonly until?: string;
}

export interface Finding {
  /** `family/what-is-wrong`. */
  readonly code: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly at: Span;
  /** Title of the clause it is in. */
  readonly clause?: string;
  readonly flows: readonly FlowRef[];
  readonly law: readonly LawCitation[];
  readonly related: readonly RelatedPlace[];
  /** One sentence or two in the drafter's names. */
  readonly message: string;
  readonly missingFacts: readonly FactName[];
  readonly fixes: readonly Fix[];
  /** The same while clause and reason stay the same, wherever the text moves. */
  readonly fingerprint: string;
  readonly accepted?: Acceptance;
}
