/** `check --format json`: the published form, docs/schemas/check.schema.json. */
import { type LineStarts, rangeAt } from "../../features/positions.js";
import type { Finding } from "../../model/finding.js";
import type { CheckedFile, CheckReport } from "./report.js";
import { linesIn, summaryOf } from "./report.js";

export const VERSION = 1;

type Lines = (path: string) => LineStarts;

const findingOf = (file: CheckedFile, lines: Lines, finding: Finding) => ({
  code: finding.code,
  family: finding.family,
  severity: finding.severity,
  verdict: finding.verdict,
  clause: finding.clause ?? null,
  fingerprint: finding.fingerprint,
  message: finding.message,
  range: rangeAt(lines(file.path), finding.at),
  law: finding.law.map(({ id, citation, url, says, level, confidence }) => ({
    id,
    citation,
    url,
    says,
    level,
    confidence,
  })),
  missingFacts: finding.missingFacts,
  flows: finding.flows.map(({ from, to, data, purpose }) => ({ from, to, data, purpose })),
  related: finding.related.map((place) => ({
    message: place.message,
    path: place.document ?? file.path,
    range: rangeAt(lines(place.document ?? file.path), place),
  })),
  fixes: finding.fixes.map((fix) => ({
    title: fix.title,
    edits: fix.edits.map((edit) => ({ range: rangeAt(lines(file.path), edit), newText: edit.newText })),
  })),
  accepted: finding.accepted ?? null,
});

const fileOf = (lines: Lines) => (file: CheckedFile) => ({
  path: file.path,
  findings: file.findings.map((finding) => findingOf(file, lines, finding)),
});

export const checkJson = (report: CheckReport): string =>
  `${JSON.stringify(
    {
      version: VERSION,
      asOf: report.asOf,
      files: report.files.map(fileOf(linesIn(report))),
      summary: summaryOf(report),
    },
    null,
    2,
  )}\n`;
