/** Reads one statement clause by clause: where it is, what went wrong, and where to go on after a mistake. */
import type { ParserMethod } from "chevrotain";
import { type ClauseRule, type ClauseWord, clauseWordAt } from "./clause-words.js";
import { ConcordatParser, opensHere, type Reading } from "./parser.js";
import type { BrokenClause, Sentence, Span, SyntaxProblem } from "./syntax.js";
import { Comma, endOf, type LaidOutToken, LeftBracket, RightBracket, Stop } from "./tokens.js";
import type { Unit } from "./units.js";
import { spanOf } from "./words-parser.js";

/** Brackets nested deeper than this are not read: recursion stays far from the stack's end. */
export const MAX_DEPTH = 64;

/** Sentences inside sentences (`A must ensure that …`) nested deeper than this are not read. */
const MAX_INNER = 4;

let shared: ConcordatParser | undefined;
/**
 * One parser, made at first use: making one costs more than parsing a page.
 * @internal
 */
export const sharedParser = (): ConcordatParser => {
  shared ??= new ConcordatParser();
  return shared;
};

/** Where a statement's tokens are read, and what went wrong. */
export class Reader {
  readonly tokens: readonly LaidOutToken[];
  at = 0;
  /** The word of the declaration is missing: its name comes first. */
  wordless = false;

  constructor(
    private readonly parser: ConcordatParser,
    unit: Pick<Unit, "tokens">,
    private readonly source: string,
    private readonly problems: SyntaxProblem[],
    private readonly within: string,
    private readonly depth = 0,
  ) {
    this.tokens = unit.tokens;
    parser.load(unit.tokens, source);
  }

  /** Reads what stands from here on as a statement of its own; undefined where sentences are nested too deep. */
  inner(): Reader | undefined {
    const tokens = this.tokens.slice(this.at);
    const [first] = tokens;
    if (first && this.depth >= MAX_INNER) {
      this.problems.push({ code: "too-deep", limit: MAX_INNER, ...spanOf(first) });
      return undefined;
    }
    return new Reader(this.parser, { tokens }, this.source, this.problems, this.within, this.depth + 1);
  }

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  get span(): Span {
    const first = this.tokens[0];
    const last = this.tokens.at(-1);
    return { start: first?.startOffset ?? 0, end: last ? endOf(last) : 0 };
  }

  spanBetween(from: number, to: number): Span {
    const first = this.tokens[from] ?? this.tokens.at(-1);
    const last = this.tokens[Math.max(from, to - 1)] ?? this.tokens.at(-1);
    return { start: first?.startOffset ?? 0, end: last ? endOf(last) : 0 };
  }

  wordsAt(at: number): string[] {
    return this.tokens.slice(at, at + 8).map((token) => token.image);
  }

  clauseAt(table: readonly ClauseWord[], at = this.at): ClauseWord | undefined {
    return clauseWordAt(table, this.wordsAt(at));
  }

  /** Goes on to the next clause word; a preposition counts only where a clause can begin. */
  private skip(table: readonly ClauseWord[]): void {
    while (!this.done) {
      const token = this.tokens[this.at];
      const clause = this.clauseAt(table);
      if (clause && token && (!clause.preposition || opensHere(this.tokens[this.at - 1], token))) return;
      this.at += 1;
    }
  }

  /** Runs a rule at the current place, in the clause named if any; on failure reports and stays at the token at fault. */
  read<T, A extends unknown[]>(
    rule: ParserMethod<A, T>,
    table: readonly ClauseWord[],
    args: A,
    clause?: ClauseWord,
  ): Reading<T> {
    const reading = this.parser.read(rule, this.at, table, args);
    this.problems.push(...this.parser.mixed.map((span) => ({ code: "mixed-and-or" as const, ...span })));
    this.parser.mixed = [];
    this.at = reading.next;
    if (reading.failure) this.fail(reading.failure.at, reading.failure.expected, clause);
    return reading;
  }

  fail(at: number, expected: readonly string[], clause?: ClauseWord): void {
    const where = {
      within: this.within,
      ...(clause ? { clause: { words: clause.words, example: clause.example } } : {}),
    };
    const token = this.tokens[at];
    if (token) {
      this.problems.push({
        code: "unexpected",
        found: token.image,
        expected,
        ...where,
        ...spanOf(token),
      });
      return;
    }
    const last = this.tokens.at(-1);
    const end = last ? endOf(last) : 0;
    this.problems.push({
      code: "unfinished",
      expected,
      ...where,
      start: last?.startOffset ?? 0,
      end,
    });
  }

  /** Skips separators; then to the next clause word, reporting once if anything else stands there. */
  toClause(table: readonly ClauseWord[], silent: boolean): ClauseWord | undefined {
    if (this.tokens[this.at]?.tokenType === Comma) this.at += 1;
    if (this.tokens[this.at]?.tokenType === Stop && this.at === this.tokens.length - 1) this.at += 1;
    if (this.done) return undefined;
    const here = this.clauseAt(table);
    if (here) return here;
    if (!silent)
      this.fail(
        this.at,
        table.map((clause) => `“${clause.words}”`),
      );
    this.skip(table);
    return this.done ? undefined : this.clauseAt(table);
  }

  /** Reports brackets nested too deep; the statement is then left unread. */
  tooDeep(): boolean {
    let depth = 0;
    for (const token of this.tokens) {
      if (token.tokenType === LeftBracket) depth += 1;
      if (token.tokenType === RightBracket) depth -= 1;
      if (depth > MAX_DEPTH) {
        this.problems.push({ code: "too-deep", limit: MAX_DEPTH, ...spanOf(token) });
        return true;
      }
    }
    return false;
  }

  /** Goes on behind a clause that could not be read. */
  skipFrom(at: number, table: readonly ClauseWord[]): void {
    this.at = at;
    this.skip(table);
  }

  problem(problem: SyntaxProblem): void {
    this.problems.push(problem);
  }

  get rules(): ConcordatParser {
    return this.parser;
  }
}

export type Read = { readonly clause: ClauseWord; readonly node: unknown; readonly span: Span };

/** All clauses from here to the end: each read alone, so that a broken one costs no other. */
export const readClauses = (reader: Reader, table: readonly ClauseWord[], afterFailure: boolean): Read[] => {
  const reads: Read[] = [];
  const seen = new Map<string, Span>();
  let silent = afterFailure;
  for (let clause = reader.toClause(table, silent); clause; clause = reader.toClause(table, silent)) {
    const from = reader.at;
    // behind `if` the clauses of another case begin
    if (clause.rule === "variant") seen.clear();
    const rule = reader.rules[clause.rule as ClauseRule] as unknown as ParserMethod<unknown[], unknown>;
    const reading = reader.read(rule, table, [], clause);
    silent = reading.failure !== undefined;
    if (reading.failure) {
      reader.skipFrom(Math.max(reading.failure.at, from + 1), table);
    }
    const span = reader.spanBetween(from, reader.at);
    // two clocks for one duty: the second one counts no more than a second `under`; a notice is none
    const isNotice = (reading.node as { type?: string } | undefined)?.type === "notice";
    const key = clause.rule === "timing" && !isNotice ? "timing" : clause.words;
    const first = seen.get(key);
    if (first && !clause.repeats) {
      reader.problem({ code: "duplicate-clause", clause: clause.words, first, ...span });
      continue;
    }
    seen.set(key, span);
    const broken: BrokenClause = { type: "broken", opener: clause.words, ...span };
    reads.push({ clause, node: reading.failure ? broken : reading.node, span });
  }
  return reads;
};

export const isBroken = (read: Read): boolean => (read.node as { type?: string } | undefined)?.type === "broken";

/** The nodes themselves, where every rule of the table gives a clause of one union. */
export const nodes = <T>(reads: readonly Read[]): T[] => reads.map((read) => read.node as T);

export const firstNode = <T>(reads: readonly Read[], words: string): T | undefined =>
  reads.find((read) => read.clause.words === words && !isBroken(read))?.node as T | undefined;

/** @param table words at which a phrase of the sentence ends */
export const single = (
  reader: Reader,
  rule: ParserMethod<[], Sentence>,
  table: readonly ClauseWord[] = [],
): Sentence => {
  const reading = reader.read(rule, table, []);
  if (reading.failure || !reading.node) return { type: "broken", ...reader.span };
  trailing(reader);
  return reading.node;
};

/** What stands behind a complete statement does not belong to it. */
export const trailing = (reader: Reader): void => {
  if (reader.tokens[reader.at]?.tokenType === Stop) reader.at += 1;
  if (!reader.done) reader.fail(reader.at, []);
};
