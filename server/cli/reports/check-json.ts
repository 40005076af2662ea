/** `check --format json`: the published form, docs/schemas/check.schema.json. */
import { lineStarts, rangeAt } from "../../features/positions.js";
import type { Finding } from "../../model/finding.js";
import type { CheckedFile, CheckReport } from "./report.js";
import { summaryOf } from "./report.js";

export const VERSION = 1;

const findingOf = (file: CheckedFile, starts: readonly number[], finding: Finding) => ({
  code: finding.code,
  family: finding.family,
  severity: finding.severity,
  verdict: finding.verdict,
  clause: finding.clause ?? null,
  fingerprint: finding.fingerprint,
  message: finding.message,
  range: rangeAt(starts, finding.at),
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
    path: file.path,
    range: rangeAt(starts, place),
  })),
  fixes: finding.fixes.map((fix) => ({
    title: fix.title,
    edits: fix.edits.map((edit) => ({ range: rangeAt(starts, edit), newText: edit.newText })),
  })),
  accepted: finding.accepted ?? null,
});

const fileOf = (file: CheckedFile) => {
  const starts = lineStarts(file.text);
  return { path: file.path, findings: file.findings.map((finding) => findingOf(file, starts, finding)) };
};

export const checkJson = (report: CheckReport): string =>
  `${JSON.stringify(
    { version: VERSION, asOf: report.asOf, files: report.files.map(fileOf), summary: summaryOf(report) },
    null,
    2,
  )}\n`;
