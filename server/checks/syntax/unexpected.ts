/** A word or sign that does not fit where it stands. */
import type { SyntaxProblem } from "../../../grammar/syntax.js";
import { closest } from "../closest.js";
import { clauseWords, expectedWords, howToWrite, inPlace } from "../expected.js";
import { orList, quote } from "../render.js";
import { isBehindNames, syntaxCheck } from "../syntax-check.js";

type Unexpected = Extract<SyntaxProblem, { code: "unexpected" }>;

/** Words of the core, which the clauses hide once the core is complete. */
const CORE_WORDS = ["for", "with"];

/** Prepositions that are easily mistaken for the one that is needed. */
const PREPOSITIONS = new Set(["to", "of", "by", "at", "from", "among", "into"]);

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Words that lawyers write where the language has another one. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  if: ["provided", "where"],
  when: ["where"],
  until: ["keep"],
  delete: ["keep"],
  retain: ["keep"],
  retained: ["keep"],
  retention: ["keep"],
  store: ["keep"],
  stored: ["keep"],
  according: ["under"],
  pursuant: ["under"],
  in: ["under"],
  encrypted: ["protected by"],
  secured: ["protected by"],
  disclosure: ["onward"],
};

/** Other verbs of passing data on; the language has one. */
const PASSING = /\b(?:may|must|shall) (?:not )?(disclose|give|pass|provide|send|supply|transfer|transmit)\b[^.]*$/;

/** The words that are wanted here; of `protected by` it is the first one that a slip hides. */
const wantedWords = (expected: readonly string[]): string[] =>
  expected
    .filter((label) => label.startsWith("“"))
    .map((label) => label.slice(1, -1))
    .flatMap((words) => [words, words.split(" ")[0] ?? words]);

/** What to do where no word is near. */
const hintOf = ({ found, expected, clause, start }: Unexpected, text: string): string => {
  const usual = (Object.hasOwn(USUAL, found) ? (USUAL[found] ?? []) : []).filter((word) =>
    expected.includes(quote(word)),
  );
  if (usual.length > 0) return ` Did you mean ${orList(usual.map(quote))}?`;
  const line = text.slice(text.lastIndexOf("\n", start) + 1, start);
  const verb = PASSING.exec(line)?.[1];
  if (verb && (found === "for" || found === "with"))
    return ` To pass data on, write “share … with … for …” instead of ${quote(verb)}.`;
  if (clause?.words === "if") return ` ${howToWrite(clause)}`;
  const wanted = expectedWords(expected);
  if (wanted) return ` Expected here: ${wanted}.`;
  if (clause) return ` ${howToWrite(clause)}`;
  if (expected.length === 0) return " What stands before it is already complete.";
  if (/\p{Lu}/u.test(found.charAt(0)) && /(^|\n)[ \t]*$/.test(text.slice(0, start)))
    return " If a new sentence starts here, it needs “may”, “must” or “must not”.";
  return ` A clause starts with its own word, such as ${clauseWords(expected)}.`;
};

/** What the word or sign may have been meant to be. */
const intended = ({ found, expected }: Unexpected): string | undefined => {
  if (found === ";") return ",";
  const number = NUMBERS.indexOf(found) + 1;
  if (number > 0 && expected.includes("a number")) return String(number);
  const [only] = expected;
  if (PREPOSITIONS.has(found) && expected.length === 1 && only && /^“(?:with|of|by|for|to)”$/.test(only))
    return only.slice(1, -1);
  const core = expected.includes("“under”") ? CORE_WORDS : [];
  const word = closest(found, [...wantedWords(expected), ...core]);
  return word === found ? undefined : word;
};

export const check = syntaxCheck({
  problem: "unexpected",
  title: "A word or sign does not fit where it stands",
  report: (problem, context) => {
    const { found, start, end } = problem;
    if (isBehindNames(start, context)) return undefined;
    const word = intended(problem);
    const hint = word === undefined ? hintOf(problem, context.text) : ` Did you mean ${quote(word)}?`;
    return {
      reason: found,
      message: `${quote(found)} does not fit here${inPlace(problem.within, problem.clause)}.${hint}`,
      ...(word === undefined
        ? {}
        : { fixes: [{ title: `Replace by ${quote(word)}`, edits: [{ start, end, newText: word }], safe: false }] }),
    };
  },
});
