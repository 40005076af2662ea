/** A document that is included, extended or used as a template can't be brought in. */
import { type DocumentProblem, nameFrom, type Source, sourceAt } from "../../model/documents.js";
import type { Fix } from "../../model/finding.js";
import type { Check, Report } from "../check.js";
import { quote } from "../render.js";

const FOR: Readonly<Record<DocumentProblem["role"], string>> = {
  include: "What it says is missing from this agreement",
  template: "What the template says is missing from this agreement",
  extends: "What the umbrella agreement says is missing here",
};

const folderOf = (name: string): string => {
  const folder = name.split("/").slice(0, -1).join("/");
  return folder === "" ? "the folder of this document" : `the folder ${quote(folder)}`;
};

/** In quotes, as in the text. */
const replaceBy = (problem: DocumentProblem, name: string): readonly Fix[] => [
  {
    title: `Replace by ${quote(name)}`,
    edits: [{ start: problem.start, end: problem.end, newText: `"${name}"` }],
    safe: false,
  },
];

const reportOf = (problem: DocumentProblem, source: Source): Report[] => {
  const at = { start: problem.start, end: problem.end };
  const found = { at, reason: problem.written };
  const written = quote(problem.written);
  switch (problem.type) {
    case "missing": {
      const looked = `it was looked for in ${folderOf(nameFrom(source.name, problem.name))}`;
      if (problem.nearest === undefined)
        return [
          {
            ...found,
            message: `There is no document ${written}: ${looked}. ${FOR[problem.role]}. Check the name, or put the file there.`,
          },
        ];
      const nearest = nameFrom(source.name, problem.nearest);
      return [
        {
          ...found,
          message: `There is no document ${written}: ${looked}. Did you mean ${quote(nearest)}?`,
          fixes: replaceBy(problem, nearest),
        },
      ];
    }
    case "out of reach":
      // where no document can be looked for, saying so of each would help nobody
      if (problem.all) return [];
      return [
        {
          ...found,
          severity: "info",
          message: `${written} is outside of the folder that is open, so it is not read here. ${FOR[problem.role]}: open the folder that has both.`,
        },
      ];
    case "not a path":
      return [
        {
          ...found,
          message: `${written} is not the name of a document beside this one. Name the file as seen from this folder, such as “annexes/annex-b.dsa”.`,
        },
      ];
    case "too deep":
      return [
        {
          ...found,
          message: `${written} is left out: documents bring in each other more than ${problem.limit} deep. Name it in the agreement itself.`,
        },
      ];
    case "too many":
      return [
        {
          ...found,
          message: `${written} is left out: an agreement has no more than ${problem.limit} documents. Join some of them.`,
        },
      ];
    case "too large":
      return [
        {
          ...found,
          message: `${written} is left out: all documents together are larger than ${problem.limit / 1_000_000} MB, too large for an agreement. Check that it is the right file.`,
        },
      ];
    default:
      return [];
  }
};

export const check: Check = {
  code: "drafting/missing-document",
  title: "A document that the agreement names is not there",
  severity: "error",
  run: ({ documentProblems, sources }) =>
    documentProblems.flatMap((problem) => reportOf(problem, sourceAt(sources, problem.start))),
};
