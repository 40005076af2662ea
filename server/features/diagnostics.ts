/** Findings as an editor shows them. */
import type { Span } from "../../grammar/syntax.js";
import type { Finding, RelatedPlace, Severity } from "../model/finding.js";

export interface Diagnostic {
  readonly at: Span;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  /** Shown faded. */
  readonly unnecessary: boolean;
  readonly related: readonly RelatedPlace[];
  /** The same wherever the text moves: finds the fixes again. */
  readonly fingerprint: string;
}

const UNNECESSARY = new Set(["drafting/unused-definition"]);

/** Accepted findings are in reports, not in the editor. */
export const diagnosticsOf = (findings: readonly Finding[]): readonly Diagnostic[] =>
  findings
    .filter((finding) => finding.accepted === undefined)
    .map((finding) => ({
      at: finding.at,
      severity: finding.severity,
      code: finding.code,
      message: finding.message,
      unnecessary: UNNECESSARY.has(finding.code),
      related: finding.related,
      fingerprint: finding.fingerprint,
    }));
