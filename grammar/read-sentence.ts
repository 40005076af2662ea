/** One sentence of a clause, from its tokens. */
import { type ClauseWord, DUTY_CLAUSES, FLOW_CLAUSES, RIGHTS_CLAUSES, TERMS_CLAUSES } from "./clause-words.js";
import { governance, governanceOfActor, isAboutData, isThat, thatSentence } from "./read-governance.js";
import { firstNode, isBroken, nodes, type Read, type Reader, readClauses, single } from "./reader.js";
import { type CoreDraft, emptyCore, type VariantRead } from "./sentences-parser.js";
import type {
  AcceptClause,
  Condition,
  DutyTiming,
  FlowClause,
  PartyRef,
  Phrase,
  Sentence,
  SharingSentence,
  Span,
  Variant,
} from "./syntax.js";
import { type LaidOutToken, Quoted } from "./tokens.js";
import { longestMatch } from "./vocabulary.js";
import { spanOf } from "./words-parser.js";

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
  const governing = governanceOfActor(reader, draft, failed);
  if (governing) return { ...governing, ...common };
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
        ...(draft.jointly ? { jointly: draft.jointly } : {}),
        ...(draft.eachOther ? { eachOther: draft.eachOther } : {}),
        ...withVariants(reader, readClauses(reader, FLOW_CLAUSES, failed)),
        incomplete,
        ...common,
      };
  }
};

const MODALS: ReadonlySet<string> = new Set(["may", "must", "shall", "expects"]);

const saysWhatMayBeDone = (reader: Reader, { start, end }: Span): boolean =>
  reader.tokens.some((token) => token.startOffset >= start && token.startOffset < end && MODALS.has(token.image));

/** Clauses up to the first `if`, and what holds in each other case. Behind an unread one nobody knows whose clauses follow. */
const withVariants = (reader: Reader, reads: readonly Read[]): Pick<SharingSentence, "clauses" | "variants"> => {
  const clauses: FlowClause[] = [];
  const variants: (Variant & { clauses: FlowClause[] })[] = [];
  let open: FlowClause[] | undefined = clauses;
  for (const read of reads) {
    if (read.clause.rule !== "variant") open?.push(read.node as FlowClause);
    else if (isBroken(read)) {
      clauses.push(read.node as FlowClause);
      // a mere condition, meant to be `provided`: what follows is still said of the case at hand
      if (saysWhatMayBeDone(reader, read.span)) open = undefined;
    } else {
      const { type: _, mayNot, ...core } = read.node as VariantRead;
      if (mayNot) reader.problem({ code: "may-not", ...mayNot });
      const variant = { ...core, core: { start: core.start, end: core.end }, clauses: [] };
      variants.push(variant);
      open = variant.clauses;
    }
  }
  return {
    clauses,
    variants: variants.map((variant) => ({ ...variant, end: variant.clauses.at(-1)?.end ?? variant.end })),
  };
};

/** `no party may`: a prohibition. */
const forbids = (actors: readonly PartyRef[]): boolean => actors.some((actor) => "no" in actor && actor.no);

/** Which clause words may follow is known only once the verb is: the widest table decides where the core ends. */
const sentenceTable = (reader: Reader): readonly ClauseWord[] => {
  const words = reader.tokens.slice(0, 80).map((token) => token.image);
  if (isAboutData(words)) return FLOW_CLAUSES;
  return [...DUTY_CLAUSES, ...RIGHTS_CLAUSES];
};

const duty = (reader: Reader, draft: CoreDraft, incomplete: boolean, failed: boolean) => {
  const reads = readClauses(reader, DUTY_CLAUSES, failed);
  const isTiming = (read: Read): boolean =>
    read.clause.rule === "timing" && (read.node as { type?: string } | undefined)?.type !== "notice";
  const timing = reads.find((read) => isTiming(read) && !isBroken(read))?.node as DutyTiming | undefined;
  const unread = reads.some((read) => read.clause.rule === "timing" && isBroken(read));
  const verb: Phrase = draft.verb ?? { category: "verb", written: "", term: "", status: "unknown", ...reader.span };
  return {
    type: "duty" as const,
    actors: draft.actors,
    modality: forbids(draft.actors) ? ("must not" as const) : (draft.modality ?? "must"),
    verb,
    ...(draft.orVerbs.length > 0 ? { orVerbs: draft.orVerbs } : {}),
    ...(draft.object ? { object: draft.object } : {}),
    to: draft.to,
    ...(draft.infinitive ? { infinitive: draft.infinitive } : {}),
    ...(draft.jointly ? { jointly: true as const } : {}),
    ...(timing ? { timing } : {}),
    clauses: nodes<FlowClause>(reads.filter((read) => !isTiming(read))),
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

export const generalTerms = (reader: Reader): Extract<Sentence, { type: "general terms" | "broken" }> => {
  const reading = reader.read(reader.rules.generalCore, TERMS_CLAUSES, []);
  const core = reader.spanBetween(0, reader.at);
  const clauses = nodes<FlowClause>(readClauses(reader, TERMS_CLAUSES, reading.failure !== undefined));
  if (reading.failure) return { type: "broken", ...reader.span };
  return { type: "general terms", core, about: reading.node ?? [], clauses, ...reader.span };
};

export const sentence = (reader: Reader): Sentence => {
  if (reader.tooDeep()) return { type: "broken", ...reader.span };
  const [first, second] = reader.wordsAt(0);
  if (first === "all" && second === "sharing") return generalTerms(reader);
  const governing = governance(reader, sentence);
  if (governing) return governing;
  if (isThat(reader.tokens)) return thatSentence(reader, sentence);
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
