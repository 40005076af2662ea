/** Text to syntax tree: never throws, and every problem has its place. */
import { cutNames } from "./declared-names.js";
import type { ConcordatParser } from "./parser.js";
import { clauseHead, declarationOf, type OpenClause } from "./read-declaration.js";
import { sentence } from "./read-sentence.js";
import { Reader, sharedParser } from "./reader.js";
import type { ClauseDecl, Comment, Paragraph, Sentence, Statement, SyntaxProblem, SyntaxTree } from "./syntax.js";
import {
  endOf,
  type LaidOutToken,
  OpenBlock,
  OpenQuote,
  Other,
  Slot,
  Stop,
  type TokenList,
  tokenize,
} from "./tokens.js";
import { cutIntoUnits, doubtfulLines, splitAt, type Unit, unitsOfDoubtful } from "./units.js";
import { spanOf, textOf } from "./words-parser.js";

const WITHIN: Readonly<Record<Unit["kind"], string>> = {
  agreement: "the head of the agreement",
  recital: "a recital",
  party: "the description of a party",
  body: "the description of a body",
  parties: "a group of parties",
  team: "a team",
  system: "the description of a system",
  data: "the description of data",
  subjects: "a class of people",
  statistics: "the description of statistics",
  purpose: "a purpose",
  condition: "a condition",
  fact: "a fact",
  event: "an event",
  term: "a term",
  safeguards: "a set of safeguards",
  clause: "the head of a clause",
  scenario: "a scenario",
  "general terms": "the general terms",
  include: "the name of another document",
  accept: "an acceptance",
  sentence: "a sentence",
  undeclared: "a declaration",
  untitled: "the head of a clause",
  outside: "the text",
};

const commentsOf = (tokens: readonly { image: string; startOffset: number; endOffset?: number }[]): Comment[] =>
  tokens.map((token) => ({
    start: token.startOffset,
    end: token.startOffset + token.image.length,
    text: token.image.replace(/^\/{2,3}\s?/, ""),
    note: token.image.startsWith("///"),
  }));

/** Control characters, invisible ones (they come with copied text), and the sign of a wrong encoding. */
const UNREADABLE = /[\p{Cc}\p{Cf}\ufffd]/u;

/**
 * Tokens and comments. An unreadable character outside quotes is reported once and read as a space, so that it costs
 * nothing else.
 */
const readable = (text: string): TokenList & { readonly problems: SyntaxProblem[] } => {
  const list = tokenize(text);
  const unreadable = list.tokens.filter((token) => token.tokenType === Other && UNREADABLE.test(token.image));
  if (unreadable.length === 0) return { ...list, problems: [] };
  const characters = text.split("");
  for (const token of unreadable) characters.fill(" ", token.startOffset, endOf(token));
  const problems = unreadable.map(
    (token): SyntaxProblem => ({ code: "unreadable-character", character: token.image, ...spanOf(token) }),
  );
  return { ...tokenize(characters.join("")), problems };
};

const unclosedQuotes = (tokens: readonly LaidOutToken[]): SyntaxProblem[] =>
  tokens
    .filter((token) => token.tokenType === OpenQuote || token.tokenType === OpenBlock)
    .map((token) => ({ code: "unclosed-quote", ...spanOf(token) }));

/** One unit, read: a statement, a sentence of the open clause, or the head of a new clause. */
type Outcome =
  | { readonly type: "head"; readonly clause: OpenClause }
  | { readonly type: "sentence"; readonly sentence: Sentence; readonly number?: Omit<Paragraph, "sentence"> }
  | { readonly type: "statement"; readonly statement: Statement };

const readUnit = (parser: ConcordatParser, unit: Unit, text: string, inClause: boolean): UnitReading => {
  const problems: SyntaxProblem[] = [];
  const reader = new Reader(parser, unit, text, problems, WITHIN[unit.kind]);
  const outcome = ((): Outcome => {
    if (unit.kind === "clause" || unit.kind === "untitled")
      return { type: "head", clause: clauseHead(reader, problems) };
    if (unit.kind === "sentence" && inClause)
      return { type: "sentence", sentence: sentence(reader), ...numberOf(unit) };
    return { type: "statement", statement: declarationOf(reader, unit.kind) };
  })();
  return { outcome, problems };
};

/** The number of a paragraph as written, without a full stop behind it. */
const numberOf = ({ number = [] }: Unit): { number?: Omit<Paragraph, "sentence"> } => {
  const [first, last] = [number[0], number.at(-1)];
  if (!first || !last) return {};
  const words = number.filter((token) => token.tokenType !== Stop).map((token) => token.image);
  return { number: { number: words.join(""), start: first.startOffset, end: endOf(last) } };
};

/** Problems that say the unit was read as something that it is not. */
const misread = (problems: readonly SyntaxProblem[]): boolean =>
  problems.some((problem) => ["unexpected", "unfinished", "duplicate-clause", "outside"].includes(problem.code));

interface UnitReading {
  readonly outcome: Outcome;
  readonly problems: readonly SyntaxProblem[];
}

const isInClause = (outcome: Outcome): boolean => outcome.type !== "statement";

const countProblems = (readings: readonly UnitReading[]): number =>
  readings.reduce((sum, reading) => sum + reading.problems.length, 0);

/** What doubtful lines turn out to be, one after another. */
const readDoubtful = (
  parser: ConcordatParser,
  lines: readonly LaidOutToken[][],
  text: string,
  startsInClause: boolean,
): UnitReading[] => {
  const readings: UnitReading[] = [];
  let inClause = startsInClause;
  for (const tokens of lines) {
    const { units, wrong } = unitsOfDoubtful([...tokens], inClause);
    const stray: SyntaxProblem[] = wrong
      ? [{ code: "outside", found: text.slice(wrong.startOffset, endOf(wrong)), ...spanOf(wrong) }]
      : [];
    for (const [index, unit] of units.entries()) {
      const read = readUnits(parser, unit, text, inClause);
      readings.push(
        ...read.map((each, at) => (index + at === 0 ? { ...each, problems: [...stray, ...each.problems] } : each)),
      );
      inClause = read.length > 0 && isInClause((read.at(-1) as UnitReading).outcome);
    }
  }
  return readings;
};

/** A unit that can't be read is cut again at its doubtful lines, if it makes more sense that way. */
const readUnits = (parser: ConcordatParser, unit: Unit, text: string, inClause: boolean): UnitReading[] => {
  const whole = readUnit(parser, unit, text, inClause);
  const lines = misread(whole.problems) ? doubtfulLines(unit) : [];
  if (lines.length === 0) return [whole];
  const { first, rest } = splitAt(unit, lines);
  const beginning = readUnit(parser, first, text, inClause);
  const cut = [beginning, ...readDoubtful(parser, rest, text, isInClause(beginning.outcome))];
  const better = beginning.problems.length < whole.problems.length || countProblems(cut) <= whole.problems.length;
  return better ? cut : [whole];
};

/** Sentences go to the clause whose head came before them. */
const assemble = (outcomes: readonly Outcome[]): Statement[] => {
  const statements: Statement[] = [];
  let clause: OpenClause | undefined;
  for (const outcome of outcomes) {
    if (outcome.type === "sentence") {
      if (outcome.number) clause?.paragraphs.push({ ...outcome.number, sentence: clause.sentences.length });
      clause?.sentences.push(outcome.sentence);
      if (clause) clause.end = outcome.sentence.end;
      continue;
    }
    clause = outcome.type === "head" ? outcome.clause : undefined;
    statements.push(outcome.type === "head" ? (outcome.clause as ClauseDecl) : outcome.statement);
  }
  return statements;
};

/**
 * Parses a whole document.
 *
 * @param declaredElsewhere names that other documents of the agreement declare
 */
export const parse = (text: string, declaredElsewhere: ReadonlySet<string> = new Set()): SyntaxTree => {
  const parser = sharedParser();
  const { tokens, comments, problems: unreadable } = readable(text);
  const readings: UnitReading[] = [];
  let inClause = false;
  for (const unit of cutIntoUnits(cutNames(tokens, declaredElsewhere))) {
    const read = readUnits(parser, unit, text, inClause);
    readings.push(...read);
    inClause = isInClause((read.at(-1) as UnitReading).outcome);
  }
  parser.unload();
  const problems = [...unreadable, ...unclosedQuotes(tokens), ...readings.flatMap((reading) => reading.problems)];
  return {
    text,
    statements: assemble(readings.map((reading) => reading.outcome)),
    comments: commentsOf(comments),
    slots: tokens.filter((token) => token.tokenType === Slot).map(textOf),
    problems: problems.sort((a, b) => a.start - b.start || a.end - b.end),
  };
};
