/** Text to syntax tree: never throws, and every problem has its place. */
import type { ParserMethod } from "chevrotain";
import {
  type ClauseRule,
  type ClauseWord,
  CONDITION_CLAUSES,
  clauseWordAt,
  DATA_CLAUSES,
  DUTY_CLAUSES,
  EVENT_CLAUSES,
  FLOW_CLAUSES,
  GROUP_CLAUSES,
  HEADER_CLAUSES,
  PARTY_CLAUSES,
  PURPOSE_CLAUSES,
  RIGHTS_CLAUSES,
  SCENARIO_CLAUSES,
  TERM_CLAUSES,
} from "./clause-words.js";
import { cutNames } from "./declared-names.js";
import { ConcordatParser, type Reading } from "./parser.js";
import { spanOf, textOf } from "./parts-parser.js";
import { type CoreDraft, emptyCore } from "./sentences-parser.js";
import type {
  AcceptClause,
  BrokenClause,
  ClauseDecl,
  Comment,
  Condition,
  DataClause,
  DateNode,
  DutyTiming,
  FlowClause,
  HeaderClause,
  Name,
  PartyClause,
  PartyRef,
  Phrase,
  PurposeRef,
  SafeguardItem,
  ScenarioDecl,
  Sentence,
  Span,
  Statement,
  SyntaxProblem,
  SyntaxTree,
  Text,
} from "./syntax.js";
import {
  Comma,
  endOf,
  type LaidOutToken,
  LeftBracket,
  OpenBlock,
  OpenQuote,
  Other,
  Quoted,
  RightBracket,
  Slot,
  Stop,
  type TokenList,
  tokenize,
} from "./tokens.js";
import { cutIntoUnits, doubtfulLines, splitAt, type Unit, unitsOfDoubtful, wouldDeclare } from "./units.js";
import { longestMatch } from "./vocabulary.js";

/** Brackets nested deeper than this are not read: recursion stays far from the stack's end. */
export const MAX_DEPTH = 64;

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
class Reader {
  readonly tokens: readonly LaidOutToken[];
  at = 0;
  /** The word of the declaration is missing: its name comes first. */
  wordless = false;

  constructor(
    private readonly parser: ConcordatParser,
    unit: Unit,
    source: string,
    private readonly problems: SyntaxProblem[],
    private readonly within: string,
  ) {
    this.tokens = unit.tokens;
    parser.load(unit.tokens, source);
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
    while (!this.done && !this.clauseAt(table)) this.at += 1;
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

  problem(problem: SyntaxProblem): void {
    this.problems.push(problem);
  }

  get rules(): ConcordatParser {
    return this.parser;
  }
}

type Read = { readonly clause: ClauseWord; readonly node: unknown; readonly span: Span };

/** All clauses from here to the end: each read alone, so that a broken one costs no other. */
const readClauses = (reader: Reader, table: readonly ClauseWord[], afterFailure: boolean): Read[] => {
  const reads: Read[] = [];
  const seen = new Map<string, Span>();
  let silent = afterFailure;
  for (let clause = reader.toClause(table, silent); clause; clause = reader.toClause(table, silent)) {
    const from = reader.at;
    const rule = reader.rules[clause.rule as ClauseRule] as unknown as ParserMethod<unknown[], unknown>;
    const reading = reader.read(rule, table, [], clause);
    silent = reading.failure !== undefined;
    if (reading.failure) {
      reader.at = Math.max(reading.failure.at, from + 1);
      while (!reader.done && !reader.clauseAt(table)) reader.at += 1;
    }
    const span = reader.spanBetween(from, reader.at);
    const first = seen.get(clause.words);
    if (first && !clause.repeats) {
      reader.problem({ code: "duplicate-clause", clause: clause.words, first, ...span });
      continue;
    }
    seen.set(clause.words, span);
    const broken: BrokenClause = { type: "broken", opener: clause.words, ...span };
    reads.push({ clause, node: reading.failure ? broken : reading.node, span });
  }
  return reads;
};

const isBroken = (read: Read): boolean => (read.node as { type?: string } | undefined)?.type === "broken";

/** The nodes themselves, where every rule of the table gives a clause of one union. */
const nodes = <T>(reads: readonly Read[]): T[] => reads.map((read) => read.node as T);

const firstNode = <T>(reads: readonly Read[], words: string): T | undefined =>
  reads.find((read) => read.clause.words === words && !isBroken(read))?.node as T | undefined;

// ---------------------------------------------------------------- sentences

const sharingOrDuty = (reader: Reader): Sentence => {
  const draft: CoreDraft = emptyCore();
  const reading = reader.read(reader.rules.actorCore, sentenceTable(reader), [draft]);
  const failed = reading.failure !== undefined;
  const core = reader.spanBetween(0, failed ? reader.at + 1 : reader.at);
  if (draft.mayNot) reader.problem({ code: "may-not", ...draft.mayNot });
  const incomplete = failed || draft.mayNot !== undefined;
  const common = { core, ...reader.span };
  if (draft.modality === undefined) {
    readClauses(reader, FLOW_CLAUSES, true);
    return { type: "broken", ...reader.span };
  }
  switch (draft.kind) {
    case "rights":
      return { ...rights(reader, draft, incomplete, failed), ...common };
    case "duty":
      return { ...duty(reader, draft, incomplete, failed), ...common };
    default:
      return {
        type: "sharing",
        actors: draft.actors,
        modality: forbids(draft.actors) ? "must not" : draft.modality,
        act: draft.act ?? "share",
        data: draft.data,
        recipients: draft.recipients,
        purposes: draft.purposes,
        ...(draft.only ? { only: draft.only } : {}),
        clauses: nodes<FlowClause>(readClauses(reader, FLOW_CLAUSES, failed)),
        incomplete,
        ...common,
      };
  }
};

/** `no party may`: a prohibition. */
const forbids = (actors: readonly PartyRef[]): boolean => actors.some((actor) => "no" in actor && actor.no);

/** Which clause words may follow is known only once the verb is: the widest table decides where the core ends. */
const sentenceTable = (reader: Reader): readonly ClauseWord[] => {
  const words = reader.tokens.slice(0, 80).map((token) => token.image);
  const modal = words.findIndex((word) => ["may", "must", "shall", "expects"].includes(word));
  const act = words
    .slice(modal + 1, modal + 5)
    .find((word) => ["share", "use", "query", "publish", "collect"].includes(word));
  if (act) return FLOW_CLAUSES;
  return [...DUTY_CLAUSES, ...RIGHTS_CLAUSES];
};

const duty = (reader: Reader, draft: CoreDraft, incomplete: boolean, failed: boolean) => {
  const reads = readClauses(reader, DUTY_CLAUSES, failed);
  const timing = reads.find((read) => read.clause.rule === "timing" && !isBroken(read))?.node as DutyTiming | undefined;
  const unread = reads.some((read) => read.clause.rule === "timing" && isBroken(read));
  const verb: Phrase = draft.verb ?? { category: "verb", written: "", term: "", status: "unknown", ...reader.span };
  return {
    type: "duty" as const,
    actors: draft.actors,
    modality: forbids(draft.actors) ? ("must not" as const) : (draft.modality ?? "must"),
    verb,
    ...(draft.object ? { object: draft.object } : {}),
    to: draft.to,
    ...(timing ? { timing } : {}),
    clauses: nodes<FlowClause>(reads.filter((read) => read.clause.rule !== "timing")),
    incomplete: incomplete || unread,
  };
};

const rights = (reader: Reader, draft: CoreDraft, incomplete: boolean, failed: boolean) => {
  const reads = readClauses(reader, RIGHTS_CLAUSES, failed);
  const through = reads.find((read) => read.clause.rule === "through" && !isBroken(read))?.node as
    | { party: PartyRef }
    | undefined;
  const within = firstNode<Extract<DutyTiming, { type: "within" }>>(reads, "within");
  const except = firstNode<{ condition: Condition }>(reads, "except where");
  return {
    type: "rights" as const,
    subjects: draft.subjects,
    rights: draft.rights,
    ...(through ? { through: through.party } : {}),
    ...(within ? { within: within.period } : {}),
    ...(except ? { except: except.condition } : {}),
    ...(firstNode(reads, "free of charge") ? { free: true as const } : {}),
    ...(firstNode(reads, "giving reasons") ? { reasons: true as const } : {}),
    clauses: nodes<AcceptClause>(reads.filter((read) => read.clause.rule === "accept" && !isBroken(read))),
    incomplete: incomplete || reads.some(isBroken),
  };
};

const generalTerms = (reader: Reader): Extract<Sentence, { type: "general terms" | "broken" }> => {
  const reading = reader.read(reader.rules.generalCore, FLOW_CLAUSES, []);
  const core = reader.spanBetween(0, reader.at);
  const clauses = nodes<FlowClause>(readClauses(reader, FLOW_CLAUSES, reading.failure !== undefined));
  if (reading.failure) return { type: "broken", ...reader.span };
  return { type: "general terms", core, about: reading.node ?? [], clauses, ...reader.span };
};

const single = (reader: Reader, rule: ParserMethod<[], Sentence>): Sentence => {
  const reading = reader.read(rule, [], []);
  if (reading.failure || !reading.node) return { type: "broken", ...reader.span };
  trailing(reader);
  return reading.node;
};

/** What stands behind a complete statement does not belong to it. */
const trailing = (reader: Reader): void => {
  if (reader.tokens[reader.at]?.tokenType === Stop) reader.at += 1;
  if (!reader.done) reader.fail(reader.at, []);
};

const sentence = (reader: Reader): Sentence => {
  if (reader.tooDeep()) return { type: "broken", ...reader.span };
  const [first, second] = reader.wordsAt(0);
  switch (first) {
    case "oversight":
      return single(reader, reader.rules.oversight);
    case "audit":
      return second === "by" || second === "every"
        ? single(reader, reader.rules.audit)
        : single(reader, reader.rules.safeguardSentence);
    case "disputes":
      return single(reader, reader.rules.disputes);
    case "text":
      return single(reader, reader.rules.prose);
    case "accept":
      return single(reader, reader.rules.accept);
    case "on":
      if (second === "termination") return single(reader, reader.rules.termination);
      break;
    case "all":
      if (second === "sharing") return generalTerms(reader);
      break;
  }
  const hasModal = reader.tokens.some((token) => ["may", "must", "shall", "expects"].includes(token.image));
  if (hasModal) return sharingOrDuty(reader);
  const token = reader.tokens[0];
  if (token && longestMatch("safeguard", reader.wordsAt(0)) === undefined && !isQuotedWord(token)) {
    reader.problem({ code: "outside", found: token.image, ...spanOf(token) });
    return { type: "broken", ...reader.span };
  }
  return single(reader, reader.rules.safeguardSentence);
};

const isQuotedWord = (token: LaidOutToken): boolean => token.tokenType === Quoted;

// ---------------------------------------------------------------- declarations

/** Reads a declaration's head; the rest of its clauses follow even when the head is broken. */
const named = (reader: Reader, table: readonly ClauseWord[]): { name: Name; reads: Read[] } => {
  const reading = reader.read(reader.wordless ? reader.rules.declaredName : reader.rules.namedHead, table, []);
  const name = reading.node ?? { text: "", ...reader.span };
  return { name, reads: readClauses(reader, table, reading.failure !== undefined) };
};

const titled = (reader: Reader, table: readonly ClauseWord[]): { title: Text; reads: Read[] } => {
  const reading = reader.read(reader.rules.titledHead, table, []);
  const title = reading.node ?? { text: "", ...reader.span };
  return { title, reads: readClauses(reader, table, reading.failure !== undefined) };
};

const purposeDecl = (reader: Reader): Statement => {
  const { name, reads } = named(reader, PURPOSE_CLAUSES);
  const is = firstNode<{ is: Phrase; explained?: Text }>(reads, "is");
  return {
    type: "purpose",
    name,
    ...(is ? { is: is.is } : {}),
    ...(is?.explained ? { explained: is.explained } : {}),
    compatible: firstNode<{ purposes: PurposeRef[] }>(reads, "compatible with")?.purposes ?? [],
    notFor: firstNode<{ purposes: PurposeRef[] }>(reads, "not for")?.purposes ?? [],
    broken: reads.some(isBroken),
    ...reader.span,
  };
};

const safeguardsDecl = (reader: Reader): Statement => {
  const head = reader.read(reader.rules.namedHead, [], []);
  const items: SafeguardItem[] = [];
  let broken = head.failure !== undefined;
  while (!reader.done) {
    const token = reader.tokens[reader.at];
    if (token?.tokenType === Comma || token?.tokenType === Stop) {
      reader.at += 1;
      continue;
    }
    const from = reader.at;
    const reading = reader.read(reader.rules.safeguard, [], []);
    if (reading.node && !reading.failure) {
      items.push(reading.node);
      continue;
    }
    broken = true;
    reader.at = Math.max(reader.at, from + 1);
    while (!reader.done && !reader.tokens[reader.at]?.firstOnLine) reader.at += 1;
  }
  return { type: "safeguards set", name: head.node ?? { text: "", ...reader.span }, items, broken, ...reader.span };
};

const scenarioDecl = (reader: Reader): Statement => {
  const { title, reads } = titled(reader, SCENARIO_CLAUSES);
  const on = firstNode<DateNode>(reads, "on");
  const when = firstNode<NonNullable<ScenarioDecl["when"]>>(reads, "when");
  const expect = firstNode<NonNullable<ScenarioDecl["expect"]>>(reads, "expect");
  return {
    type: "scenario",
    title,
    given: firstNode<Condition[]>(reads, "given") ?? [],
    ...(on ? { on } : {}),
    ...(when ? { when } : {}),
    ...(expect ? { expect } : {}),
    broken: reads.some(isBroken),
    ...reader.span,
  };
};

const conditionDecl = (reader: Reader): Statement => {
  const { name, reads } = named(reader, CONDITION_CLAUSES);
  const is = firstNode<Condition>(reads, "is");
  return { type: "condition", name, ...(is ? { is } : {}), ...reader.span };
};

const meaningDecl = (reader: Reader, type: "event" | "term", table: readonly ClauseWord[]): Statement => {
  const { name, reads } = named(reader, table);
  const means = firstNode<Text>(reads, type === "event" ? "is" : "means");
  return { type, name, ...(means ? { means } : {}), ...reader.span };
};

/** A declaration whose word is missing: read as the one that its clauses suggest. */
const undeclared = (reader: Reader): Statement => {
  const suggest = wouldDeclare(reader.tokens, 0) ?? "party";
  reader.wordless = true;
  const statement = declarationOf(reader, suggest);
  const name = "name" in statement ? statement.name : { text: "", ...reader.span };
  reader.problem({ code: "missing-keyword", suggest, name: name.text, start: name.start, end: name.end });
  return statement;
};

const declarationOf = (reader: Reader, kind: Unit["kind"]): Statement => {
  if (reader.tooDeep()) return { type: "broken", ...reader.span };
  switch (kind) {
    case "agreement": {
      const { title, reads } = titled(reader, HEADER_CLAUSES);
      return { type: "agreement", title, clauses: nodes<HeaderClause>(reads), ...reader.span };
    }
    case "recital": {
      const reading = reader.read(reader.rules.recital, [], []);
      if (!reading.node) return { type: "broken", ...reader.span };
      trailing(reader);
      return { type: "recital", text: reading.node, ...reader.span };
    }
    case "party":
    case "body": {
      const { name, reads } = named(reader, PARTY_CLAUSES);
      return { type: "party", signs: kind === "party", name, clauses: nodes<PartyClause>(reads), ...reader.span };
    }
    case "parties": {
      const { name, reads } = named(reader, GROUP_CLAUSES);
      return { type: "group", name, members: firstNode<PartyRef[]>(reads, "are") ?? [], ...reader.span };
    }
    case "data": {
      const { name, reads } = named(reader, DATA_CLAUSES);
      return { type: "data", name, clauses: nodes<DataClause>(reads), ...reader.span };
    }
    case "purpose":
      return purposeDecl(reader);
    case "condition":
      return conditionDecl(reader);
    case "event":
      return meaningDecl(reader, "event", EVENT_CLAUSES);
    case "term":
      return meaningDecl(reader, "term", TERM_CLAUSES);
    case "safeguards":
      return safeguardsDecl(reader);
    case "scenario":
      return scenarioDecl(reader);
    case "general terms":
      return generalTerms(reader) as Statement;
    case "accept":
      return single(reader, reader.rules.accept as ParserMethod<[], Sentence>) as AcceptClause;
    case "undeclared":
      return undeclared(reader);
    default: {
      const first = reader.tokens[0];
      if (first) reader.problem({ code: "outside", found: first.image, ...spanOf(first) });
      return { type: "broken", ...reader.span };
    }
  }
};

const WITHIN: Readonly<Record<Unit["kind"], string>> = {
  agreement: "the head of the agreement",
  recital: "a recital",
  party: "the description of a party",
  body: "the description of a body",
  parties: "a group of parties",
  data: "the description of data",
  purpose: "a purpose",
  condition: "a condition",
  event: "an event",
  term: "a term",
  safeguards: "a set of safeguards",
  clause: "the head of a clause",
  scenario: "a scenario",
  "general terms": "the general terms",
  accept: "an acceptance",
  sentence: "a sentence",
  undeclared: "a declaration",
  untitled: "the head of a clause",
  outside: "the text",
};

/** Mutable while its sentences are collected. */
type OpenClause = Omit<ClauseDecl, "sentences" | "end"> & { sentences: Sentence[]; end: number };

const clauseHead = (reader: Reader, problems: SyntaxProblem[]): OpenClause => {
  if (reader.tokens[0]?.image !== "clause") {
    const title = reader.tokens[0] as LaidOutToken;
    const text = textOf(title);
    problems.push({ code: "missing-keyword", suggest: "clause", name: text.text, ...spanOf(title) });
    return { type: "clause", head: reader.span, title: text, sentences: [], ...reader.span };
  }
  const reading = reader.read(reader.rules.clauseHead, [], []);
  const head = reading.node ?? { title: { text: "", ...reader.span } };
  if (!reading.failure) trailing(reader);
  return { type: "clause", head: reader.span, sentences: [], ...head, ...reader.span };
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
  | { readonly type: "sentence"; readonly sentence: Sentence }
  | { readonly type: "statement"; readonly statement: Statement };

const readUnit = (parser: ConcordatParser, unit: Unit, text: string, inClause: boolean): UnitReading => {
  const problems: SyntaxProblem[] = [];
  const reader = new Reader(parser, unit, text, problems, WITHIN[unit.kind]);
  const outcome = ((): Outcome => {
    if (unit.kind === "clause" || unit.kind === "untitled")
      return { type: "head", clause: clauseHead(reader, problems) };
    if (unit.kind === "sentence" && inClause) return { type: "sentence", sentence: sentence(reader) };
    return { type: "statement", statement: declarationOf(reader, unit.kind) };
  })();
  return { outcome, problems };
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
      clause?.sentences.push(outcome.sentence);
      if (clause) clause.end = outcome.sentence.end;
      continue;
    }
    clause = outcome.type === "head" ? outcome.clause : undefined;
    statements.push(outcome.type === "head" ? (outcome.clause as ClauseDecl) : outcome.statement);
  }
  return statements;
};

/** Parses a whole document. */
export const parse = (text: string): SyntaxTree => {
  const parser = sharedParser();
  const { tokens, comments, problems: unreadable } = readable(text);
  const readings: UnitReading[] = [];
  let inClause = false;
  for (const unit of cutIntoUnits(cutNames(tokens))) {
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
