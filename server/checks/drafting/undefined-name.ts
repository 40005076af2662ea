/** A Capitalised Name that nothing declares. */
import type { Agreement } from "../../model/agreement.js";
import { isIncomplete } from "../../model/documents.js";
import type { Fix } from "../../model/finding.js";
import type { SymbolKind } from "../../model/references.js";
import type { NameProblem } from "../../model/symbols.js";
import type { Check, Report } from "../check.js";
import { ownStatements } from "../fixes.js";
import { SYMBOL_WORDS } from "../kind-words.js";
import { list, quote } from "../render.js";

type Problem<T extends NameProblem["type"]> = Extract<NameProblem, { type: T }>;

/** How a name is declared, with slots for what only the drafter knows. */
const DECLARATION: Readonly<Partial<Record<SymbolKind, (name: string) => string>>> = {
  party: (name) => `body ${name} is a [[kind of body]] in [[country]]`,
  team: (name) => `team ${name} of [[members]]`,
  system: (name) => `system ${name} held by [[party]]`,
  subjects: (name) => `subjects ${name} are [[people]] with "[[what tells them]]"`,
  data: (name) => `data ${name} about [[people]]\n  means [[items]]`,
  purpose: (name) => `purpose ${name} is [[purpose]]`,
  condition: (name) => `condition ${name} is [[condition]]`,
  event: (name) => `event ${name} is [[what happens]]`,
  safeguards: (name) => `safeguards ${name}\n  [[measures]]`,
};

/** The word that opens its declaration. */
const OPENER: Readonly<Record<SymbolKind, string>> = {
  party: "party” or “body",
  group: "parties",
  team: "team",
  system: "system",
  data: "data",
  subjects: "subjects",
  statistics: "statistics",
  purpose: "purpose",
  condition: "condition",
  fact: "fact",
  event: "event",
  term: "term",
  safeguards: "safeguards",
};

/** Where words in quotes may stand instead of a name. */
const QUOTABLE: ReadonlySet<SymbolKind> = new Set(["condition", "event", "safeguards"]);

/** Declares the name behind the last declaration of its kind. */
const declare = (agreement: Agreement, name: string, kind: SymbolKind): readonly Fix[] => {
  const own = new Set(ownStatements(agreement));
  const last = [...agreement.symbols.declared.values()]
    .filter((each) => each.kind === kind && own.has(each.statement))
    .at(-1);
  const words = DECLARATION[kind]?.(name);
  if (!last || !words) return [];
  const { end } = last.statement;
  const title = `Declare ${quote(name)} as ${kind === "party" ? "a body" : SYMBOL_WORDS[kind]}`;
  return [{ title, edits: [{ start: end, end, newText: `\n${words}` }], safe: false }];
};

const undefinedName = (agreement: Agreement, { reference, nearest }: Problem<"undefined">): Report => {
  const { name, kinds } = reference;
  const at = { start: name.start, end: name.end };
  const kind = kinds[0] ?? "term";
  const problem = `${quote(name.text)} is not defined as ${SYMBOL_WORDS[kind]}`;
  const declaring = declare(agreement, name.quoted ? `"${name.text}"` : name.text, kind);
  if (nearest)
    return {
      at,
      reason: name.text,
      message: `${problem}: did you mean ${quote(nearest)}?`,
      fixes: [
        { title: `Replace by ${quote(nearest)}`, edits: [{ ...at, newText: nearest }], safe: false },
        ...declaring,
      ],
    };
  const orQuote = QUOTABLE.has(kind) ? ", or put the words in quotes to leave them to people" : "";
  return {
    at,
    reason: name.text,
    message: `${problem}. Declare it with “${OPENER[kind]}”${orQuote}.`,
    fixes: declaring,
  };
};

/** What stands between two names in a sentence that shares data. */
const between = ({ symbols }: Agreement, before: string, after: string): string | undefined => {
  const [first, second] = [symbols.declared.get(before)?.kind, symbols.declared.get(after)?.kind];
  if (second === first) return "and";
  if (second === "party" || second === "group") return first === "data" ? "with" : undefined;
  return second === "purpose" ? "for" : undefined;
};

/** Where the last words of a name begin. */
const startOfLast = (text: string, start: number, words: string): number => {
  const starts = [...text.matchAll(/\S+/g)].map((match) => match.index);
  return start + (starts.at(-words.split(" ").length) ?? 0);
};

const runTogether = (agreement: Agreement, text: string, { reference, parts }: Problem<"run together">): Report => {
  const { name } = reference;
  const common = { at: { start: name.start, end: name.end }, reason: name.text };
  const names = list(parts.map(quote));
  const [before, after, third] = parts;
  const word = before && after && !third ? between(agreement, before, after) : undefined;
  if (!word || !after)
    return {
      ...common,
      message: `${names} stand side by side: a word such as “with” or “for”, or a comma, is missing between them.`,
    };
  const start = startOfLast(text.slice(name.start, name.end), name.start, after);
  return {
    ...common,
    message: `A word is missing between ${names}: did you mean ${quote(word)}?`,
    fixes: [
      { title: `Put ${quote(word)} between them`, edits: [{ start, end: start, newText: `${word} ` }], safe: false },
    ],
  };
};

const wrongKind = ({ reference, declared }: Problem<"wrong kind">): Report => {
  const { name, kinds } = reference;
  return {
    at: { start: name.start, end: name.end },
    reason: name.text,
    message: `${quote(name.text)} is defined as ${SYMBOL_WORDS[declared.kind]}, but ${kinds[0] ? SYMBOL_WORDS[kinds[0]] : "something else"} is needed here.`,
    related: [{ start: declared.name.start, end: declared.name.end, message: `${quote(name.text)} is defined here` }],
  };
};

const reportOf = (agreement: Agreement, text: string, problem: NameProblem): Report => {
  switch (problem.type) {
    case "undefined":
      return undefinedName(agreement, problem);
    case "run together":
      return runTogether(agreement, text, problem);
    case "wrong kind":
      return wrongKind(problem);
  }
};

export const check: Check = {
  code: "drafting/undefined-name",
  title: "A name is used that nothing defines",
  severity: "error",
  run: ({ agreement, text, documentProblems }) => {
    const incomplete = isIncomplete(documentProblems);
    return agreement.symbols.problems
      .filter((problem) => problem.type !== "undefined" || problem.nearest !== undefined || !incomplete)
      .map((problem) => reportOf(agreement, text, problem));
  },
};
