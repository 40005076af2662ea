/** A Capitalised Name that nothing declares. */

import type { SymbolKind } from "../../model/references.js";
import type { NameProblem } from "../../model/symbols.js";
import type { Check, Report } from "../check.js";
import { list, quote } from "../render.js";

const WORD: Readonly<Record<SymbolKind, string>> = {
  party: "a party or body",
  group: "a group of parties",
  data: "data",
  purpose: "a purpose",
  condition: "a condition",
  event: "an event",
  term: "a term",
  safeguards: "a set of safeguards",
};

const reportOf = (problem: NameProblem): Report => {
  const { name, kinds } = problem.reference;
  const at = { start: name.start, end: name.end };
  const [kind] = kinds;
  switch (problem.type) {
    case "run together":
      return {
        at,
        reason: name.text,
        message: `${list(problem.parts.map(quote))} stand side by side: a word such as “with”, “for” or a comma is missing between them.`,
      };
    case "wrong kind":
      return {
        at,
        reason: name.text,
        message: `${quote(name.text)} is declared as ${WORD[problem.declared.kind]}, but ${kind ? WORD[kind] : "something else"} is needed here.`,
        related: [{ ...problem.declared.name, message: `${quote(name.text)} is declared here` }],
      };
    case "undefined": {
      const { nearest } = problem;
      const hint = nearest ? `did you mean ${quote(nearest)}?` : `Declare it, or quote it if it is not a defined term.`;
      return {
        at,
        reason: name.text,
        message: `${quote(name.text)} is not defined as ${kind ? WORD[kind] : "a term"}${nearest ? ": " : ". "}${hint}`,
        ...(nearest
          ? { fixes: [{ title: `Replace by ${quote(nearest)}`, edits: [{ ...at, newText: nearest }], safe: false }] }
          : {}),
      };
    }
  }
};

export const check: Check = {
  code: "drafting/undefined-name",
  title: "A name is used that nothing defines",
  severity: "error",
  run: ({ agreement }) => agreement.symbols.problems.map(reportOf),
};
