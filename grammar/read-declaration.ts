/** One declaration, or the head of a clause, from its tokens. */
import type { ParserMethod } from "chevrotain";
import {
  type ClauseWord,
  CONDITION_CLAUSES,
  DATA_CLAUSES,
  EVENT_CLAUSES,
  FACT_CLAUSES,
  GROUP_CLAUSES,
  HEADER_CLAUSES,
  PARTY_CLAUSES,
  PURPOSE_CLAUSES,
  SCENARIO_CLAUSES,
  STATISTICS_CLAUSES,
  SUBJECTS_CLAUSES,
  SYSTEM_CLAUSES,
  TEAM_CLAUSES,
  TERM_CLAUSES,
} from "./clause-words.js";
import { generalTerms } from "./read-sentence.js";
import { firstNode, isBroken, nodes, type Read, type Reader, readClauses, single, trailing } from "./reader.js";
import type {
  AcceptClause,
  ClauseDecl,
  Condition,
  DataClause,
  DateNode,
  HeaderClause,
  Name,
  Paragraph,
  PartyClause,
  PartyRef,
  Phrase,
  PurposeRef,
  SafeguardItem,
  ScenarioDecl,
  Sentence,
  Statement,
  StatisticsClause,
  SubjectsClause,
  SyntaxProblem,
  SystemClause,
  TeamClause,
  Text,
} from "./syntax.js";
import { Comma, isDeclaration, type LaidOutToken, Stop } from "./tokens.js";
import { type Unit, wouldDeclare } from "./units.js";
import { spanOf, textOf } from "./words-parser.js";

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
  const given = firstNode<Pick<ScenarioDecl, "given" | "givenNot">>(reads, "given");
  const on = firstNode<DateNode>(reads, "on");
  const when = firstNode<NonNullable<ScenarioDecl["when"]>>(reads, "when");
  const expect = firstNode<NonNullable<ScenarioDecl["expect"]>>(reads, "expect");
  return {
    type: "scenario",
    title,
    given: given?.given ?? [],
    givenNot: given?.givenNot ?? [],
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

const meaningDecl = (reader: Reader, type: "event" | "term" | "fact", table: readonly ClauseWord[]): Statement => {
  const { name, reads } = named(reader, table);
  const means = firstNode<Text>(reads, type === "term" ? "means" : "is");
  return { type, name, ...(means ? { means } : {}), ...reader.span };
};

/** Clauses without the one of its members, which is part of the head. */
const teamDecl = (reader: Reader): Statement => {
  const { name, reads } = named(reader, TEAM_CLAUSES);
  const clauses = nodes<TeamClause>(reads.filter((read) => read.clause.rule !== "teamMembers" || isBroken(read)));
  return { type: "team", name, members: firstNode<PartyRef[]>(reads, "of") ?? [], clauses, ...reader.span };
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

export const declarationOf = (reader: Reader, kind: Unit["kind"]): Statement => {
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
      return { type: "recital", ...reading.node, ...reader.span };
    }
    case "include": {
      const reading = reader.read(reader.rules.inclusion, [], []);
      if (!reading.node || reading.failure) return { type: "broken", ...reader.span };
      trailing(reader);
      return { type: "include", ...reading.node, ...reader.span };
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
    case "team":
      return teamDecl(reader);
    case "system": {
      const { name, reads } = named(reader, SYSTEM_CLAUSES);
      return { type: "system", name, clauses: nodes<SystemClause>(reads), ...reader.span };
    }
    case "subjects": {
      const { name, reads } = named(reader, SUBJECTS_CLAUSES);
      return { type: "subjects", name, clauses: nodes<SubjectsClause>(reads), ...reader.span };
    }
    case "statistics": {
      const { name, reads } = named(reader, STATISTICS_CLAUSES);
      return { type: "statistics", name, clauses: nodes<StatisticsClause>(reads), ...reader.span };
    }
    case "fact":
      return meaningDecl(reader, "fact", FACT_CLAUSES);
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

/** Mutable while its sentences are collected. */
export type OpenClause = Omit<ClauseDecl, "sentences" | "paragraphs" | "end"> & {
  sentences: Sentence[];
  paragraphs: Paragraph[];
  end: number;
};

export const clauseHead = (reader: Reader, problems: SyntaxProblem[]): OpenClause => {
  if (!reader.tokens[0] || !isDeclaration(reader.tokens[0])) {
    const title = reader.tokens[0] as LaidOutToken;
    const text = textOf(title);
    problems.push({ code: "missing-keyword", suggest: "clause", name: text.text, ...spanOf(title) });
    return {
      type: "clause",
      level: "clause",
      head: reader.span,
      title: text,
      sentences: [],
      paragraphs: [],
      ...reader.span,
    };
  }
  const reading = reader.read(reader.rules.clauseHead, [], []);
  const head = reading.node ?? { level: "clause" as const, title: { text: "", ...reader.span } };
  if (!reading.failure) trailing(reader);
  return { type: "clause", head: reader.span, sentences: [], paragraphs: [], ...head, ...reader.span };
};
