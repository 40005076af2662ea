/** Runs the checks over one agreement and turns their reports into findings. */
import type { Span } from "../../grammar/syntax.js";
import { withVocabulary } from "../../grammar/vocabulary.js";
import type { Agreement } from "../model/agreement.js";
import { type IsoDate, parseDate } from "../model/calendar.js";
import type { Family, Finding, LawCitation } from "../model/finding.js";
import type { Provision } from "../packs/provision.js";
import type { Check, CheckContext, Report } from "./check.js";
import { type Reported, toldHere } from "./elsewhere.js";
import { severityOfAny } from "./severity.js";

export const familyOfCode = (code: string): Family => code.slice(0, code.indexOf("/")) as Family;

export const citationOf = (provision: Provision): LawCitation => ({
  id: provision.id,
  citation: provision.cite,
  url: provision.source.url,
  says: provision.says,
  level: provision.level,
  confidence: provision.confidence,
});

/** FNV-1a, 64 bit: short, stable, and no secret depends on it. Source: Fowler, Noll and Vo. */
const hash = (text: string): string => {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    value = ((value ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return value.toString(16).padStart(16, "0");
};

/** Title of the clause around a place: statements stand in order, so the last one that begins before it is looked up. */
const clauseAt = ({ tree: { statements } }: Agreement, at: Span): string | undefined => {
  let [low, high] = [0, statements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((statements[middle]?.start ?? 0) <= at.start) low = middle + 1;
    else high = middle;
  }
  const statement = statements[low - 1];
  return statement?.type === "clause" && at.start < statement.end ? statement.title.text : undefined;
};

const findingOf = (
  context: CheckContext,
  check: Check,
  report: Report,
): Omit<Finding, "fingerprint"> & { reason: string } => {
  const law = report.law ?? [];
  const clause = report.clause ?? clauseAt(context.agreement, report.at);
  return {
    code: check.code,
    family: familyOfCode(check.code),
    severity: report.severity ?? (law.length > 0 ? severityOfAny(context.law, law) : check.severity),
    verdict: report.verdict ?? "violated",
    at: { start: report.at.start, end: report.at.end },
    ...(clause === undefined ? {} : { clause }),
    flows: report.flows ?? [],
    law: law.map(citationOf),
    related: report.related ?? [],
    message: report.message,
    missingFacts: report.missingFacts ?? [],
    fixes: report.fixes ?? [],
    reason: report.reason,
  };
};

/** Fingerprints stay apart where one clause has the same finding twice. */
const withFingerprints = (findings: readonly (Omit<Finding, "fingerprint"> & { reason: string })[]): Finding[] => {
  const seen = new Map<string, number>();
  return findings.map(({ reason, ...finding }) => {
    const key = JSON.stringify([finding.code, finding.clause ?? "", reason]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return { ...finding, fingerprint: hash(before === 0 ? key : `${key}#${before}`) };
  });
};

/** An acceptance silences its code inside its scope, up to and including its last day. */
const accepted = (agreement: Agreement, finding: Finding, date: IsoDate): Finding => {
  const match = agreement.accepts.find(({ accept, scope }) => {
    if (accept.code.text !== finding.code || !accept.because) return false;
    // an acceptance with a place still to be filled in accepts nothing yet
    if (accept.because.slot || accept.until?.slot) return false;
    const until = accept.until && parseDate(accept.until.text);
    if (until !== undefined && until < date) return false;
    return !scope || (scope.start <= finding.at.start && finding.at.start < scope.end);
  });
  if (!match) return finding;
  const { accept } = match;
  return {
    ...finding,
    accepted: {
      because: accept.because?.text ?? "",
      ...(accept.by ? { by: accept.by.text } : {}),
      ...(accept.until ? { until: parseDate(accept.until.text) ?? accept.until.text } : {}),
    },
  };
};

const SEVERITY_ORDER = { error: 0, warning: 1, info: 2 } as const;

type Sortable = Pick<Finding, "at" | "severity" | "code">;

export const inOrder = (a: Sortable, b: Sortable): number =>
  a.at.start - b.at.start ||
  a.at.end - b.at.end ||
  SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
  (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

/** Reports of checks as findings, in the order of the text; accepted ones carry their acceptance. */
export const settle = (context: CheckContext, reports: readonly Reported[]): Finding[] => {
  const sorted = reports.map(({ check, report }) => findingOf(context, check, report)).sort(inOrder);
  return withFingerprints(sorted).map((finding) => accepted(context.agreement, finding, context.date));
};

const reportsOf = (checks: readonly Check[], context: CheckContext): readonly Reported[] =>
  withVocabulary(context.agreement.vocabulary, () =>
    checks.flatMap((check) => check.run(context).map((report) => ({ check, report }))),
  );

/**
 * All findings of one agreement.
 *
 * @param umbrellas the agreements that it extends: what is wrong with them by themselves is not repeated
 */
export const runChecks = (
  checks: readonly Check[],
  context: CheckContext,
  umbrellas: readonly CheckContext[] = [],
): Finding[] => {
  const theirs = umbrellas.flatMap((umbrella) => reportsOf(checks, umbrella));
  return settle(context, toldHere(context.sources, reportsOf(checks, context), theirs));
};
