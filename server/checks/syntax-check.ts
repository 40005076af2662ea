/** Checks that put a problem of the parser into words. */
import type { SyntaxProblem } from "../../grammar/syntax.js";
import type { Severity } from "../model/finding.js";
import type { Check, CheckContext, Report } from "./check.js";

type Problem<C extends SyntaxProblem["code"]> = Extract<SyntaxProblem, { code: C }>;

export interface SyntaxCheck<C extends SyntaxProblem["code"]> {
  readonly problem: C;
  readonly title: string;
  readonly severity?: Severity;
  /** Nothing where another finding says it better. */
  readonly report: (problem: Problem<C>, context: CheckContext) => Omit<Report, "at"> | undefined;
}

/** Names that run together are reported as such: what is missing between them is not missing again behind them. */
export const isBehindNames = (at: number, { text, agreement }: CheckContext): boolean =>
  agreement.symbols.problems.some(
    ({ type, reference }) =>
      type === "run together" && reference.name.end <= at && text.slice(reference.name.end, at).trim() === "",
  );

/** A check of one kind of problem; its code is `syntax/` and the problem's own. */
export const syntaxCheck = <C extends SyntaxProblem["code"]>(check: SyntaxCheck<C>): Check => ({
  code: `syntax/${check.problem}`,
  title: check.title,
  severity: check.severity ?? "error",
  run: (context) =>
    context.agreement.tree.problems
      .filter((problem): problem is Problem<C> => problem.code === check.problem)
      .flatMap((problem) => {
        const report = check.report(problem, context);
        return report ? [{ at: { start: problem.start, end: problem.end }, ...report }] : [];
      }),
});
