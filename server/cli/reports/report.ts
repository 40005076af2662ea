/** What every report of `check` is made from. */
import { type LineStarts, lineStarts } from "../../features/positions.js";
import type { IsoDate } from "../../model/calendar.js";
import type { Finding, Severity } from "../../model/finding.js";
import type { Style } from "../style.js";

export interface CheckedFile {
  /** From the working folder, with `/`; `-` for standard input. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** How many flows the agreement permits. */
  readonly flows: number;
}

export interface CheckReport {
  readonly asOf: IsoDate;
  readonly files: readonly CheckedFile[];
  /** Every document that a finding may point to, by its path: more than those that were checked. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Where the lines of documents begin, by their path. */
export const linesIn = ({ texts }: CheckReport): ((path: string) => LineStarts) => {
  const known = new Map<string, LineStarts>();
  return (path) => {
    const starts = known.get(path) ?? lineStarts(texts.get(path) ?? "");
    known.set(path, starts);
    return starts;
  };
};

export interface ReportStyle {
  readonly style: Style;
  readonly width: number;
  /** Only these findings, and no summary. */
  readonly only?: Severity;
}

export type Report = (report: CheckReport, style: ReportStyle) => string;

export interface Summary {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly accepted: number;
  readonly flows: number;
}

export const summaryOf = ({ files }: CheckReport): Summary => {
  const findings = files.flatMap((file) => file.findings);
  const open = findings.filter((finding) => !finding.accepted);
  const of = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  return {
    error: of("error"),
    warning: of("warning"),
    info: of("info"),
    accepted: findings.length - open.length,
    flows: files.reduce((sum, file) => sum + file.flows, 0),
  };
};
