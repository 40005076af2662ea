/** Sentences of governance from their tokens: which rule reads them, and sentences that stand inside others. */
import { CARE_CLAUSES, type ClauseWord, EXIT_CLAUSES, REFUSAL_CLAUSES } from "./clause-words.js";
import { firstNode, isBroken, nodes, type Reader, readClauses, single } from "./reader.js";
import { onSentenceAt, plainVerbOf, type SentenceRule, sentenceWordAt, survivorsAt } from "./sentence-words.js";
import { type CoreDraft, emptyCore } from "./sentences-parser.js";
import type { FlowClause, GovernanceSentence, Period, RefusalSentence, Sentence, Span } from "./syntax.js";
import type { LaidOutToken } from "./tokens.js";
import { longestMatch, spellings, VOCABULARY } from "./vocabulary.js";

const MODALS = new Set(["may", "must", "shall", "expects"]);

/** Words at which an event ends, where what happens then follows it without a comma. */
export const END_WORDS: readonly ClauseWord[] = [...VOCABULARY.ending.flatMap(spellings), "continues"].map((words) => ({
  words,
  rule: "timing",
  says: "",
  example: "",
}));

const AFTER_LAW: readonly ClauseWord[] = [{ words: "after telling", rule: "timing", says: "", example: "" }];

export type GovernanceRule = SentenceRule | "bears" | "actsThrough" | "onEventHead";

/** Which rule reads a sentence that has no modal verb of its own, and at which words its phrases end. */
export const governanceRule = (
  tokens: readonly LaidOutToken[],
): { readonly rule: GovernanceRule; readonly table: readonly ClauseWord[] } | undefined => {
  const words = tokens.slice(0, 8).map((token) => token.image);
  const modalFollows = (at: number): boolean => tokens.slice(at).some((token) => MODALS.has(token.image));
  const on = onSentenceAt(tokens, 0, modalFollows);
  if (on === "on event") return { rule: "onEventHead", table: [] };
  if (on === "ending") return { rule: "ending", table: END_WORDS };
  const opener = sentenceWordAt(words);
  const safeguard = longestMatch("safeguard", words)?.length ?? 0;
  if (opener && safeguard <= opener.length) {
    const tables = { ending: END_WORDS, courtDisclosure: AFTER_LAW } as const;
    const { rule } = opener.word;
    return { rule, table: tables[rule as "ending"] ?? [] };
  }
  if (survivorsAt(tokens, 0)) return { rule: "ending", table: END_WORDS };
  const verb = plainVerbOf(tokens);
  return verb ? { rule: verb, table: [] } : undefined;
};

/** Where in the words of a sentence its verb stands, behind `not`, `only` and the like. */
const verbBehind = (words: readonly string[], modal: number): number => {
  let at = modal + 1;
  while (["not", "only", "jointly", "endeavour", "to"].includes(words[at] ?? "")) at += 1;
  return at;
};

const ACTS = new Set(["share", "use", "query", "publish", "collect"]);

/** Whether the words of a sentence say that data are shared or used: its verb decides, not a noun further on. */
export const isAboutData = (words: readonly string[]): boolean => {
  const modal = words.findIndex((word) => MODALS.has(word));
  return modal >= 0 && ACTS.has(words[verbBehind(words, modal)] ?? "");
};

/** The rest of the tokens as a sentence of its own: broken, it costs nothing of what stands before it. */
const innerSentence = (reader: Reader, read: (inner: Reader) => Sentence): Sentence => {
  const broken: Sentence = { type: "broken", ...reader.spanBetween(reader.at, reader.tokens.length) };
  if (reader.done) {
    reader.fail(reader.at, ["a sentence"]);
    return broken;
  }
  const inner = reader.inner();
  return inner ? read(inner) : broken;
};

/** `on breach of this agreement, A may suspend sharing`. */
const onEvent = (reader: Reader, read: (inner: Reader) => Sentence): Sentence => {
  const reading = reader.read(reader.rules.onEventHead, [], []);
  const core = reader.spanBetween(0, reader.at);
  if (!reading.node) return { type: "broken", ...reader.span };
  return { type: "on event", core, event: reading.node, sentence: innerSentence(reader, read), ...reader.span };
};

/** A sentence of governance without a modal verb of its own; undefined where it is none. */
export const governance = (reader: Reader, read: (inner: Reader) => Sentence): Sentence | undefined => {
  const found = governanceRule(reader.tokens);
  if (!found) return undefined;
  if (found.rule === "onEventHead") return onEvent(reader, read);
  return single(reader, reader.rules[found.rule], found.table);
};

/** Whether a sentence says what somebody ensures or declares: `A must ensure that …`. */
export const isThat = (tokens: readonly LaidOutToken[]): boolean => {
  const words = tokens.slice(0, 80).map((token) => token.image);
  const modal = words.findIndex((word) => MODALS.has(word));
  if (modal < 0) return false;
  const at = verbBehind(words, modal);
  return ["ensure", "declare"].includes(words[at] ?? "") && words[at + 1] === "that";
};

export const thatSentence = (reader: Reader, read: (inner: Reader) => Sentence): Sentence => {
  const draft: CoreDraft = emptyCore();
  const reading = reader.read(reader.rules.thatCore, [], [draft]);
  const core = reader.spanBetween(0, reader.at);
  const after = reader.tokens.findIndex((token) => token.image === "that") + 1;
  reader.at = Math.max(reader.at, after);
  if (draft.mayNot) reader.problem({ code: "may-not", ...draft.mayNot });
  const sentence = innerSentence(reader, read);
  if (!reading.node || !draft.modality) return { type: "broken", ...reader.span };
  const { actors, modality } = draft;
  return { type: "that", core, actors, modality, verb: reading.node, sentence, ...reader.span };
};

/** Sentences of governance whose core says who may or must. */
export const governanceOfActor = (
  reader: Reader,
  draft: CoreDraft,
  failed: boolean,
): Omit<RefusalSentence, "core" | "start" | "end"> | DistributiveOmit<GovernanceSentence, keyof Span> | undefined => {
  const { actors, modality, data } = draft;
  if (!modality) return undefined;
  switch (draft.kind) {
    case "refusal": {
      const reads = readClauses(reader, REFUSAL_CLAUSES, failed);
      const where = reads.find((read) => read.clause.words === "where");
      const reasons = firstNode<{ within?: Period }>(reads, "giving reasons");
      const rest = reads.filter((read) => isBroken(read) || !["where", "giving reasons"].includes(read.clause.words));
      return {
        type: "refusal",
        actors,
        modality,
        ...(draft.of ? { of: draft.of } : {}),
        ...(where && !isBroken(where)
          ? { where: (where.node as Extract<FlowClause, { type: "where" }>).condition }
          : {}),
        ...(reasons ? { reasons: reasons.within ? { within: reasons.within } : {} } : {}),
        clauses: nodes<FlowClause>(rest),
      };
    }
    case "exit": {
      const reads = readClauses(reader, EXIT_CLAUSES, failed);
      const notice = firstNode<Extract<FlowClause, { type: "notice" }>>(reads, "on");
      const cause = firstNode<{ notice?: Period }>(reads, "for cause");
      const where = firstNode<Extract<FlowClause, { type: "where" }>>(reads, "where");
      return {
        type: "exit",
        actors,
        ways: draft.ways,
        ...(notice?.type === "notice" ? { notice: notice.period } : {}),
        ...(cause ? { forCause: cause.notice ? { notice: cause.notice } : {} } : {}),
        ...(where ? { where: where.condition } : {}),
      };
    }
    case "confidentiality":
      return {
        type: "confidentiality",
        actors,
        data,
        clauses: nodes<FlowClause>(readClauses(reader, CARE_CLAUSES, failed)),
      };
    case "equal protection": {
      const clauses = nodes<FlowClause>(readClauses(reader, CARE_CLAUSES, failed));
      if (failed) return undefined;
      return { type: "equal protection", actors, data, ...(draft.law ? { law: draft.law } : {}), clauses };
    }
    default:
      return undefined;
  }
};

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Clause words of a sentence whose core is read, by what kind of sentence it is. */
export const clausesOfKind = (kind: CoreDraft["kind"]): readonly ClauseWord[] | undefined => {
  switch (kind) {
    case "refusal":
      return REFUSAL_CLAUSES;
    case "exit":
      return EXIT_CLAUSES;
    case "confidentiality":
    case "equal protection":
      return CARE_CLAUSES;
    default:
      return undefined;
  }
};
