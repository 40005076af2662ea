/** What can be done about findings: their own fixes, and accepting them with a reason. */
import type { Span, Statement } from "../../grammar/syntax.js";
import type { Agreement } from "../model/agreement.js";
import type { Edit, Finding } from "../model/finding.js";

export interface QuickFix {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly finding: Finding;
  /** The one thing to do, and it is safe. */
  readonly preferred: boolean;
}

const overlaps = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** What can't be read can't be accepted, and a place left open is to be filled in. */
const acceptable = (finding: Finding): boolean =>
  finding.family !== "syntax" && finding.code !== "drafting/open-slot" && finding.accepted === undefined;

const statementAt = (agreement: Agreement, at: Span): Statement | undefined =>
  agreement.tree.statements.find((statement) => statement.start <= at.start && at.start < statement.end);

/**
 * Where an acceptance of the finding goes: behind the sentences of its clause, else at the end of the agreement's head,
 * where it holds for the whole.
 */
const acceptEdit = (agreement: Agreement, finding: Finding): Edit => {
  const words = `accept ${finding.code} because [[why]] until [[date]]`;
  const statement = statementAt(agreement, finding.at);
  if (statement?.type === "clause") {
    const sentence = statement.sentences.find((each) => each.start <= finding.at.start && finding.at.start < each.end);
    const at = (sentence ?? statement.sentences.at(-1) ?? statement).end;
    return { start: at, end: at, newText: `\n  ${words}` };
  }
  const { head, tree } = agreement;
  const end = tree.sources?.[0]?.end;
  // at the top of an annex it holds for the annex
  if (!head || (end !== undefined && head.start > end)) return { start: 0, end: 0, newText: `${words}\n\n` };
  const at = head.clauses.at(-1)?.end ?? head.title.end;
  return { start: at, end: at, newText: `\n  ${words}` };
};

export const quickFixesAt = (agreement: Agreement, findings: readonly Finding[], at: Span): readonly QuickFix[] => {
  const here = findings.filter((finding) => finding.accepted === undefined && overlaps(finding.at, at));
  const own = here.flatMap((finding) =>
    finding.fixes.map(
      (fix): QuickFix => ({
        title: fix.title,
        edits: fix.edits,
        finding,
        preferred: fix.safe && finding.fixes.length === 1,
      }),
    ),
  );
  const codes = new Set<string>();
  const accepts = here.filter(acceptable).flatMap((finding): QuickFix[] => {
    const edits = [acceptEdit(agreement, finding)];
    const key = `${finding.code} ${edits[0]?.start}`;
    if (codes.has(key)) return [];
    codes.add(key);
    return [{ title: `Accept “${finding.code}” with a reason`, edits, finding, preferred: false }];
  });
  return [...own, ...accepts];
};

/** The edits of all safe fixes that there is only one of, without those that would touch an earlier one's place. */
export const safeEdits = (findings: readonly Finding[]): readonly Edit[] => {
  const fixes = findings
    .filter((finding) => finding.accepted === undefined && finding.fixes.length === 1)
    .flatMap((finding) => finding.fixes.filter((fix) => fix.safe));
  const taken: Edit[] = [];
  for (const fix of fixes)
    if (!fix.edits.some((edit) => taken.some((other) => overlaps(edit, other)))) taken.push(...fix.edits);
  return taken.sort((a, b) => a.start - b.start);
};
