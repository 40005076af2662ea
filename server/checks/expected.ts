/** What the parser would have accepted, in the words of a drafter. */
import { orList, quote } from "./render.js";

/** Beyond this many a list helps nobody. */
const MAX_HINTS = 5;

/** Possible everywhere and never what was meant. */
const NEVER = new Set(["a place to fill in", "a sign", "an abbreviation", "a grading", "a comma", "a full stop"]);
const ARTICLES = new Set(["“a”", "“an”", "“the”", "“any”", "“each”"]);

/** Labels that say the same to a drafter become one. */
const folded = (expected: readonly string[]): string[] => {
  const labels = [...new Set(expected)].filter((label) => !NEVER.has(label));
  if (labels.length === 1 && labels[0] === "a number") return ["a period such as “12 months”"];
  const [named, worded] = [labels.includes("a name"), labels.includes("a word")];
  if (!named && !worded) return labels;
  const kind = named ? (worded ? "a name or a known phrase" : "a name") : "a known phrase";
  const others = labels.filter((label) => label.startsWith("“") && !ARTICLES.has(label) && label !== "“(”");
  return [kind, ...others];
};

/** `a, b or c` if it is short enough to help. */
export const expectedWords = (expected: readonly string[]): string | undefined => {
  const labels = folded(expected);
  return labels.length > 0 && labels.length <= MAX_HINTS ? orList(labels, MAX_HINTS) : undefined;
};

/** Clause words that are often written for another one, and what they really are for. */
const MISTAKEN: Readonly<Record<string, string>> = {
  if: "“If” tells of another case of the sentence. To say what must be fulfilled, begin with “provided” instead.",
};

/** What to write where a clause could not be read: its example, or the clause that was probably meant. */
export const howToWrite = ({ words, example }: { readonly words: string; readonly example: string }): string =>
  MISTAKEN[words] ?? `Write it like this: ${quote(example)}.`;

/** Three clause words that may follow, the usual ones first. */
export const clauseWords = (expected: readonly string[]): string => {
  const usual = ["“under”", "“provided”", "“keep”"];
  const words = usual.every((word) => expected.includes(word)) ? usual : expected.slice(0, 3);
  return orList(words);
};

/** ` in the clause “keep”`, ` in the description of data`; nothing in a plain sentence, where it would say nothing. */
export const inPlace = (within: string, clause: { readonly words: string } | undefined): string => {
  if (clause) return ` in the clause ${quote(clause.words)}`;
  return within === "a sentence" || within === "a declaration" ? "" : ` in ${within}`;
};
