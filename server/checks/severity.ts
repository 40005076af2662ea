/**
 * How severe a finding is: set by the law it rests on, never by taste. Never an error on law that nobody verified, and an
 * official checklist alone is a warning at most.
 */
import type { Severity } from "../model/finding.js";
import { instrumentNamed } from "../packs/law-book.js";
import type { LawBook, Provision } from "../packs/provision.js";

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

export const atLeast = (severity: Severity, floor: Severity): boolean => RANK[severity] >= RANK[floor];

export const moreSevere = (a: Severity, b: Severity): Severity => (RANK[a] >= RANK[b] ? a : b);

export const lessSevere = (a: Severity, b: Severity): Severity => (RANK[a] <= RANK[b] ? a : b);

/** Severity that one provision can carry. */
export const severityOf = (law: LawBook, provision: Provision): Severity => {
  if (provision.confidence === "memory" || provision.level === "recommended") return "info";
  if (instrumentNamed(law, provision.instrument)?.kind === "guidance") return "warning";
  const reread = provision.confidence === "verified" && provision.valid.amended === undefined;
  return provision.level === "mandatory" && reread ? "error" : "warning";
};

/** The most severe of several provisions, each of which alone would carry the finding. */
export const severityOfAny = (law: LawBook, provisions: readonly Provision[]): Severity =>
  provisions.map((provision) => severityOf(law, provision)).reduce(moreSevere, "info");
