/**
 * Reads one statement clause by clause and notes what the tree does not keep: where each clause word stands, what would
 * fit at the end, and whether something is missing there.
 */
import {
  type ClauseRule,
  type ClauseWord,
  CONDITION_CLAUSES,
  clauseWordAt,
  DATA_CLAUSES,
  DUTY_CLAUSES,
  EVENT_CLAUSES,
  FACT_CLAUSES,
  FLOW_CLAUSES,
  GROUP_CLAUSES,
  HEADER_CLAUSES,
  PARTY_CLAUSES,
  PURPOSE_CLAUSES,
  RIGHTS_CLAUSES,
  SCENARIO_CLAUSES,
  STATISTICS_CLAUSES,
  SUBJECTS_CLAUSES,
  SYSTEM_CLAUSES,
  TEAM_CLAUSES,
  TERM_CLAUSES,
  TERMS_CLAUSES,
} from "../../grammar/clause-words.js";
import { type ConcordatParser, opensHere, type Reading } from "../../grammar/parser.js";
import { clausesOfKind, END_WORDS, governanceRule, isAboutData, isThat } from "../../grammar/read-governance.js";
import { MAX_DEPTH, sharedParser } from "../../grammar/reader.js";
import { type CoreDraft, emptyCore } from "../../grammar/sentences-parser.js";
import { Comma, type LaidOutToken, LeftBracket, NameToken, RightBracket, Stop } from "../../grammar/tokens.js";
import type { Unit } from "../../grammar/units.js";
import { longestMatch } from "../../grammar/vocabulary.js";
import type { Rule, Want } from "../../grammar/words-parser.js";

export interface ClauseRead {
  readonly clause: ClauseWord;
  /** Index of its first token, and of the first one behind it. */
  readonly from: number;
  readonly to: number;
}

export interface StatementReading {
  /** Clause words that may stand in the statement. */
  readonly table: readonly ClauseWord[];
  readonly clauses: readonly ClauseRead[];
  /** How the reading ended: all read, something missing at the end, or words that nothing reads. */
  readonly end: "complete" | "missing" | "unread";
  /** Plain labels of what is missing. */
  readonly missing: readonly string[];
  /** What would fit at the blank. */
  readonly wants: readonly Want[];
  /** What the rules gave: parts of the tree. */
  readonly nodes: readonly unknown[];
}

const MODAL = new Set(["may", "must", "shall", "expects"]);

interface Head {
  readonly reading: Reading<unknown>;
  /** What was understood of the core, even before a mistake. */
  readonly core?: CoreDraft;
  readonly table: readonly ClauseWord[];
  /** What may stand again and again behind the head, where that is no clause. */
  readonly repeated?: Rule<unknown, unknown[]>;
}

const any = (rule: unknown): Rule<unknown, unknown[]> => rule as Rule<unknown, unknown[]>;

const imagesOf = (tokens: readonly LaidOutToken[], from: number, to: number): string[] =>
  tokens.slice(from, to).map((token) => token.image);

/** A sentence about somebody who may or must do something: the verb decides which clauses may follow. */
const actorSentence = (parser: ConcordatParser, tokens: readonly LaidOutToken[], from: number): Head => {
  const draft = emptyCore();
  const table = isAboutData(imagesOf(tokens, from, from + 80)) ? FLOW_CLAUSES : [...DUTY_CLAUSES, ...RIGHTS_CLAUSES];
  const reading = parser.read(parser.actorCore, from, table, [draft]);
  if (draft.kind === "rights") return { reading, core: draft, table: RIGHTS_CLAUSES };
  const fallback = draft.kind === "duty" ? DUTY_CLAUSES : FLOW_CLAUSES;
  return { reading, core: draft, table: clausesOfKind(draft.kind) ?? fallback };
};

/** Where the sentence inside another begins: behind `that`, or behind `on EVENT,`. */
const innerFrom = (tokens: readonly LaidOutToken[], from: number): number | undefined => {
  const rest = tokens.slice(from);
  if (isThat(rest)) return from + rest.findIndex((token) => token.image === "that") + 1;
  if (rest[0]?.image !== "on") return undefined;
  const comma = rest.findIndex((token) => token.tokenType === Comma);
  const next = rest[comma + 1];
  const isSomebody = next !== undefined && (next.tokenType === NameToken || QUANTIFIERS.has(next.image));
  return comma > 0 && isSomebody ? from + comma + 1 : undefined;
};

const QUANTIFIERS = new Set(["each", "any", "every", "no", "the", "its"]);

const sentenceHead = (parser: ConcordatParser, tokens: readonly LaidOutToken[], from = 0): Head => {
  const rest = tokens.slice(from);
  const alone = (rule: unknown, table: readonly ClauseWord[] = []): Head => ({
    reading: parser.read(any(rule), from, table, []),
    table: [],
  });
  const inner = innerFrom(tokens, from);
  if (inner !== undefined && inner < tokens.length) return sentenceHead(parser, tokens, inner);
  if (isThat(rest)) return { reading: parser.read(parser.thatCore, from, [], [emptyCore()]), table: [] };
  if (rest[0]?.image === "all")
    return { reading: parser.read(parser.generalCore, from, TERMS_CLAUSES, []), table: TERMS_CLAUSES };
  const governing = governanceRule(rest);
  if (governing) return alone(parser[governing.rule], governing.table);
  if (rest[0]?.image === "on") return alone(parser.ending, END_WORDS);
  const isSafeguard =
    longestMatch("safeguard", imagesOf(tokens, from, from + 8)) !== undefined &&
    !rest.some((token) => MODAL.has(token.image));
  return isSafeguard ? alone(parser.safeguardSentence) : actorSentence(parser, tokens, from);
};

const DECLARING = {
  party: PARTY_CLAUSES,
  body: PARTY_CLAUSES,
  parties: GROUP_CLAUSES,
  team: TEAM_CLAUSES,
  system: SYSTEM_CLAUSES,
  data: DATA_CLAUSES,
  subjects: SUBJECTS_CLAUSES,
  statistics: STATISTICS_CLAUSES,
  purpose: PURPOSE_CLAUSES,
  condition: CONDITION_CLAUSES,
  fact: FACT_CLAUSES,
  event: EVENT_CLAUSES,
  term: TERM_CLAUSES,
  safeguards: [],
} as const;

const headOf = (parser: ConcordatParser, kind: Unit["kind"], tokens: readonly LaidOutToken[]): Head => {
  switch (kind) {
    case "agreement":
    case "scenario": {
      const table = kind === "agreement" ? HEADER_CLAUSES : SCENARIO_CLAUSES;
      return { reading: parser.read(parser.titledHead, 0, table, []), table };
    }
    case "recital":
      return { reading: parser.read(parser.recital, 0, [], []), table: [] };
    case "include":
      return { reading: parser.read(parser.inclusion, 0, [], []), table: [] };
    case "clause":
      return { reading: parser.read(parser.clauseHead, 0, [], []), table: [] };
    case "untitled":
      return { reading: parser.read(parser.text, 0, [], []), table: [] };
    case "undeclared": {
      const table = ["about", "means", "includes"].includes(tokens[1]?.image ?? "") ? DATA_CLAUSES : PARTY_CLAUSES;
      return { reading: parser.read(parser.declaredName, 0, table, []), table };
    }
    case "accept":
      return { reading: parser.read(parser.accept, 0, [], []), table: [] };
    case "general terms":
    case "sentence":
    case "outside":
      return sentenceHead(parser, tokens);
    default: {
      const table: readonly ClauseWord[] = DECLARING[kind];
      const reading = parser.read(parser.namedHead, 0, table, []);
      return { reading, table, ...(kind === "safeguards" ? { repeated: any(parser.safeguard) } : {}) };
    }
  }
};

const nestedTooDeep = (tokens: readonly LaidOutToken[]): boolean => {
  let depth = 0;
  return tokens.some((token) => {
    if (token.tokenType === LeftBracket) depth += 1;
    if (token.tokenType === RightBracket) depth -= 1;
    return depth > MAX_DEPTH;
  });
};

const UNREAD: StatementReading = { table: [], clauses: [], end: "unread", missing: [], wants: [], nodes: [] };

export interface ReadOptions {
  /** A token behind the last one that stands for what is not written yet. */
  readonly blank?: LaidOutToken;
  /** A reading of the same statement, with fewer tokens: only its last clause is read again. */
  readonly after?: StatementReading;
}

/** @param source the document's text */
export const readStatement = (
  kind: Unit["kind"],
  statement: readonly LaidOutToken[],
  source: string,
  { blank, after }: ReadOptions = {},
): StatementReading => {
  const tokens = blank ? [...statement, blank] : statement;
  if (nestedTooDeep(tokens)) return UNREAD;
  const parser = sharedParser();
  try {
    parser.load(tokens, source);
    if (blank) parser.blank = blank;
    const last = after?.clauses.at(-1);
    if (after && last) return readOn(parser, { table: after.table, at: last.from }, tokens);
    const { reading, core, table, repeated } = headOf(parser, kind, tokens);
    const start = { table, at: reading.next, reading, nodes: [reading.node, core], ...(repeated ? { repeated } : {}) };
    return readOn(parser, start, tokens);
  } finally {
    delete parser.blank;
    parser.unload();
  }
};

interface Start {
  readonly table: readonly ClauseWord[];
  readonly at: number;
  readonly reading?: Reading<unknown>;
  readonly nodes?: readonly unknown[];
  readonly repeated?: Rule<unknown, unknown[]>;
}

/** Reads clauses to the end, each alone. */
const readOn = (parser: ConcordatParser, start: Start, tokens: readonly LaidOutToken[]): StatementReading => {
  const { table, repeated } = start;
  const nodes: unknown[] = [...(start.nodes ?? [])];
  const clauses: ClauseRead[] = [];
  let last: Reading<unknown> | undefined = start.reading;
  let at = start.at;
  let unread = false;
  while (at < tokens.length) {
    const type = tokens[at]?.tokenType;
    if (type === Comma || (type === Stop && at === tokens.length - 1)) {
      at += 1;
      continue;
    }
    const found = clauseWordAt(table, imagesOf(tokens, at, at + 8));
    // among words that nothing reads a preposition is no clause
    const clause = unread && found?.preposition && !opensHere(tokens[at - 1], tokens[at]) ? undefined : found;
    const rule = clause ? any(parser[clause.rule as ClauseRule]) : repeated;
    if (!rule || (!clause && unread && !tokens[at]?.firstOnLine)) {
      unread = true;
      at += 1;
      continue;
    }
    last = parser.read(rule, at, clause ? table : [], []);
    nodes.push(last.node);
    const to = Math.max(last.failure ? last.failure.at : last.next, at + 1);
    if (clause) clauses.push({ clause, from: at, to });
    unread = false;
    at = to;
    // a failure in the middle: what follows it is not read
    if (last.failure && at < tokens.length) unread = true;
  }
  const failure = last?.failure;
  const atEnd = failure !== undefined && failure.at >= tokens.length;
  const end = unread || (failure && !atEnd) ? "unread" : atEnd ? "missing" : "complete";
  return {
    table,
    clauses,
    end,
    missing: end === "missing" ? (failure?.expected ?? []) : [],
    wants: [...parser.wanted],
    nodes,
  };
};
