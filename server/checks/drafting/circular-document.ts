/** Documents bring in each other. */
import { nameFrom, sourceAt } from "../../model/documents.js";
import type { Check, Report } from "../check.js";
import { list, quote } from "../render.js";

export const check: Check = {
  code: "drafting/circular-document",
  title: "Documents bring in each other",
  severity: "error",
  run: ({ documentProblems, sources }) =>
    documentProblems.flatMap((problem): Report[] => {
      if (problem.type !== "circular") return [];
      const { name } = sourceAt(sources, problem.start);
      const circle = problem.chain.map((each) => quote(nameFrom(name, each)));
      return [
        {
          at: { start: problem.start, end: problem.end },
          reason: problem.written,
          message:
            circle.length === 1
              ? `This document brings in itself. Leave this line out: what it says is there already.`
              : `${list(circle)} bring in each other, so it is not clear which of them is the agreement. Leave this line out: what it says is there already.`,
        },
      ];
    }),
};
