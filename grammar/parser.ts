/** The parser as one value: rules are run one at a time, at a place in the tokens of one statement. */
import { EOF, type IRecognitionException, type IToken, type ParserMethod } from "chevrotain";
import { type ClauseWord, clauseWordAt, LONGEST_CLAUSE_WORD } from "./clause-words.js";
import { expectedLabels } from "./expectations.js";
import { SentencesParser } from "./sentences-parser.js";
import type { Span } from "./syntax.js";
import { Comma, type LaidOutToken } from "./tokens.js";
import type { Want } from "./words-parser.js";

export interface Reading<T> {
  /** Absent where the rule failed. */
  readonly node?: T;
  /** Index of the first token that was not read; of the token at fault where the rule failed. */
  readonly next: number;
  readonly failure?: { readonly at: number; readonly expected: readonly string[] };
}

/** Chevrotain's own way to save and restore a place in the tokens; public at run time, missing from its types. */
interface LexerState {
  importLexerState(index: number): void;
  exportLexerState(): number;
}

/** Whether a clause may be opened by a preposition here: in running text it is nothing but one. */
export const opensHere = (before: LaidOutToken | undefined, token: LaidOutToken | undefined): boolean =>
  token?.firstOnLine === true || before?.tokenType === Comma;

export class ConcordatParser extends SentencesParser {
  private statement: readonly IToken[] = [];

  constructor() {
    super();
    this.performSelfAnalysis();
  }

  /** Takes the tokens of one statement; `source` is the document's text. */
  load(tokens: readonly LaidOutToken[], source: string): void {
    this.statement = tokens;
    this.input = [...tokens];
    this.source = (span: Span) => source.slice(span.start, span.end);
    this.wants = [];
    this.mixed = [];
  }

  /** Clears references to the last document. */
  unload(): void {
    this.load([], "");
  }

  /** The clause word at LA(k) in `table`. */
  clauseAt(table: readonly ClauseWord[], k: number): ClauseWord | undefined {
    const words = Array.from({ length: LONGEST_CLAUSE_WORD + 1 }, (_, index) => this.peek(k + index));
    const end = words.findIndex((token) => token.tokenType === EOF);
    const known = end < 0 ? words : words.slice(0, end);
    return clauseWordAt(
      table,
      known.map((token) => token.image),
    );
  }

  /** Runs `rule` at token `at`, with `table` deciding where the next clause starts. */
  read<T, A extends unknown[]>(
    rule: ParserMethod<A, T>,
    at: number,
    table: readonly ClauseWord[],
    args: A,
  ): Reading<T> {
    this.reset();
    const place = this as unknown as LexerState;
    place.importLexerState(at - 1);
    this.opensClause = (k) => {
      const clause = this.clauseAt(table, k);
      return clause !== undefined && (!clause.preposition || opensHere(this.peek(k - 1), this.peek(k)));
    };
    const node = rule.apply(this, args);
    const next = place.exportLexerState() + 1;
    const error = this.errors.find((each) => each.name !== "NotAllInputParsedException");
    if (!error) return { node, next };
    const fault = this.indexOf(error);
    return { next: fault, failure: { at: fault, expected: expectedLabels(error.message) } };
  }

  private indexOf(error: IRecognitionException): number {
    const index = this.statement.indexOf(error.token);
    return index < 0 ? this.statement.length : index;
  }

  /** What could be written where the tokens end. */
  get wanted(): readonly Want[] {
    return this.wants;
  }
}
