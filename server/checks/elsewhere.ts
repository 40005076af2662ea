/**
 * Findings about other documents. What is wrong with an annex is told in the annex. A template and an umbrella agreement
 * are documents of their own: what their sentences mean here is told where they are named, and what is wrong with an
 * umbrella agreement by itself is told there alone.
 */
import { type Source, sourceAt } from "../model/documents.js";
import type { Check, Report } from "./check.js";

export interface Reported {
  readonly check: Check;
  readonly report: Report;
}

/** What a report is about, wherever it stands. */
const keyOf = ({ check, report }: Reported): string => JSON.stringify([check.code, report.reason]);

const WORDS: Readonly<Record<Source["role"], string>> = {
  own: "document",
  include: "annex",
  template: "template",
  extends: "umbrella agreement",
};

const lastPart = (name: string): string => name.slice(name.lastIndexOf("/") + 1);

/**
 * Reports where they are told.
 *
 * @param umbrellas what the same checks say of the umbrella agreements by themselves
 */
export const toldHere = (
  sources: readonly Source[],
  reports: readonly Reported[],
  umbrellas: readonly Reported[],
): readonly Reported[] => {
  if (sources.length < 2) return reports;
  const theirs = new Set(umbrellas.map(keyOf));
  return reports.flatMap((reported): readonly Reported[] => {
    const { check, report } = reported;
    const source = sourceAt(sources, report.at.start);
    if (source.role === "own" || source.role === "include" || !source.by) return [reported];
    // that it can't be read is told once, where it is named
    if (check.code.startsWith("syntax/")) return [];
    if (source.role === "extends" && theirs.has(keyOf(reported))) return [];
    const { start, end } = report.at;
    const place = { start, end, message: `The place in the ${WORDS[source.role]} “${lastPart(source.name)}”` };
    // nobody mends a template from here
    const { fixes: _, ...rest } = report;
    return [{ check, report: { ...rest, at: source.by, related: [place, ...(report.related ?? [])] } }];
  });
};
