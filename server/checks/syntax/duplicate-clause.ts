/** The same clause twice in one statement: the first one counts. */
import type { SyntaxProblem } from "../../../grammar/syntax.js";
import type { Fix } from "../../model/finding.js";
import { quote } from "../render.js";
import { syntaxCheck } from "../syntax-check.js";

type Duplicate = Extract<SyntaxProblem, { code: "duplicate-clause" }>;

/** Clauses whose content is a list, in which everything holds. */
const LISTS = new Set(["under", "received under", "sensitive under", "transferred under", "protected by"]);
/** Clauses whose content is a condition. */
const CONDITIONS = new Set(["provided", "where"]);

/** How the second clause goes on from the first one, if that is plain. */
const joint = (clause: string, first: string, second: string): string | undefined => {
  if (LISTS.has(clause)) return ", ";
  // with `or` or a fallback in it brackets would be needed
  if (CONDITIONS.has(clause) && !/\bor\b|,/.test(first + second)) return " and ";
  return undefined;
};

const join = ({ clause, first, start, end }: Duplicate, text: string): readonly Fix[] => {
  const [one, two] = [text.slice(first.start, first.end), text.slice(start, end)];
  const words = joint(clause, one, two);
  const content = two.slice(clause.length).trim();
  // a clause word over two lines, or a comma behind the first clause, is left to the drafter
  if (words === undefined || !two.startsWith(clause) || /[,.]$/.test(one)) return [];
  const gap = text.slice(0, start).length - text.slice(0, start).trimEnd().length;
  return [
    {
      title: "Join it to the first one",
      edits: [
        { start: first.end, end: first.end, newText: `${words}${content}` },
        { start: start - gap, end, newText: "" },
      ],
      safe: false,
    },
  ];
};

export const check = syntaxCheck({
  problem: "duplicate-clause",
  title: "A clause stands twice in one statement",
  report: (problem, { text }) => ({
    reason: problem.clause,
    message: `This is the second clause of the statement that starts with ${quote(problem.clause)}; only the first one counts. Join them into one.`,
    related: [{ ...problem.first, message: "The first one is here" }],
    fixes: join(problem, text),
  }),
});
