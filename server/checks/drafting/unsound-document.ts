/** A document that is brought in has parts that can't be read. */
import { nameFrom, sourceAt } from "../../model/documents.js";
import type { Check, Report } from "../check.js";
import { count, quote } from "../render.js";

export const check: Check = {
  code: "drafting/unsound-document",
  title: "A document that is brought in can't be read as a whole",
  severity: "info",
  run: ({ documentProblems, sources }) =>
    documentProblems.flatMap((problem): Report[] => {
      if (problem.type !== "unsound") return [];
      const name = quote(nameFrom(sourceAt(sources, problem.start).name, problem.name));
      const places = count(problem.count, "place");
      return [
        {
          at: { start: problem.start, end: problem.end },
          reason: problem.written,
          message: `${name} has ${places} that can't be read, so what is said there does not count here. Check that document first.`,
          related: [{ ...problem.first, message: "The first place that can't be read" }],
        },
      ];
    }),
};
