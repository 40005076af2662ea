/** Everything that holds for a rule besides its core: its own clauses, and the general terms. */
import type {
  Channel,
  Citation,
  Condition,
  FlowClause,
  KeepClause,
  Mechanism,
  Occasion,
  OnwardClause,
  Phrase,
  SafeguardItem,
  Span,
  Text,
} from "../../grammar/syntax.js";
import { type Agreement, type Data, expandSafeguards, sentencesOf } from "./agreement.js";
import { type IsoDate, parseDate } from "./calendar.js";
import type { FlowRule } from "./flow-rules.js";

export interface Terms extends Conditions {
  readonly senderBasis: readonly Citation[];
  readonly recipientBasis: readonly Citation[];
  readonly sensitiveBasis: readonly Citation[];
  readonly mechanisms: readonly Mechanism[];
  readonly necessary: readonly Text[];
  readonly safeguards: readonly SafeguardItem[];
  readonly marked: readonly Text[];
  readonly keep: readonly KeepClause[];
  readonly onward: readonly OnwardClause[];
  readonly occasions: readonly Occasion[];
  readonly channels: readonly Channel[];
  /** Conditions of the provider that travel with the data. */
  readonly carried: readonly Extract<FlowClause, { type: "carried conditions" }>[];
  readonly withoutConsent: readonly Extract<FlowClause, { type: "without consent" }>[];
  /** Of each list of clauses that says so, the people it is about: all of them hold (rule 8). */
  readonly about: readonly (readonly Phrase[])[];
  /** Those of the sentence alone, without general terms: they bound the ban of its `only`, too. */
  readonly ownDays: Conditions["days"];
  readonly ownAbout: readonly (readonly Phrase[])[];
  /** Titles of the clauses over which the rule prevails, and which prevail over it. */
  readonly despite: readonly string[];
  readonly subjectTo: readonly string[];
  /** Clause words of clauses that could not be read, and names of safeguard sets that are not declared. */
  readonly unread: ReadonlySet<string>;
}

/** When a rule holds. */
export interface Conditions {
  readonly where: readonly Condition[];
  /** One entry per clause: its alternatives in order (`provided A, otherwise B`), each with what lifts it. */
  readonly provided: readonly (readonly Condition[])[];
  /** What lifts a prohibition, or the ban that an `only` implies. */
  readonly unless: readonly Condition[];
  readonly except: readonly Condition[];
  /** Of `where`, what says which cases the sentence is about, and not how it must be done (`only on request`). */
  readonly cases: readonly Condition[];
  /** The days on which it holds; both are included. */
  readonly days: readonly { readonly from?: IsoDate; readonly until?: IsoDate }[];
}

// ---------------------------------------------------------------- what only people can say

/** A question to people that the agreement raises in other words than a quoted condition. */
export const asked = (words: string, { start, end }: Span): Condition => ({
  type: "quoted",
  text: { text: words, start, end: start },
  start,
  end,
});

/** The question's words, where it is one; a condition that the drafter wrote has a place of its own. */
export const wordsAsked = (condition: Condition): string | undefined =>
  condition.type === "quoted" && condition.text.start === condition.text.end ? condition.text.text : undefined;

// ---------------------------------------------------------------- conditions of a list of clauses

const either = (parts: readonly Condition[]): Condition | undefined => {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || parts.length === 1) return first;
  return { type: "or", parts, start: first.start, end: Math.max(...parts.map((part) => part.end)) };
};

/** `unless` lifts the condition that it follows: the last one of an `and`, the whole of anything else. */
const lift = (condition: Condition, bracketed: boolean, by: Condition): Condition => {
  const last = condition.type === "and" && !bracketed ? condition.parts.at(-1) : undefined;
  if (condition.type !== "and" || !last)
    return { type: "or", parts: [condition, by], start: condition.start, end: Math.max(condition.end, by.end) };
  const lifted = lift(last, true, by);
  return { ...condition, parts: [...condition.parts.slice(0, -1), lifted], end: lifted.end };
};

interface Draft {
  provided: { alternatives: Condition[]; end: number }[];
  unless: Condition[];
}

/** Walks through the clauses in their order: what an `unless` lifts stands before it. */
const draftOf = (clauses: readonly FlowClause[]): Draft => {
  const draft: Draft = { provided: [], unless: [] };
  let before: FlowClause["type"] | undefined;
  for (const clause of clauses) {
    if (clause.type === "provided") draft.provided.push({ alternatives: [...clause.alternatives], end: clause.end });
    const last = draft.provided.at(-1);
    if (clause.type === "unless") {
      const condition = last?.alternatives.at(-1);
      if (last && condition && before === "provided")
        last.alternatives.splice(-1, 1, lift(condition, last.end > condition.end, clause.condition));
      else draft.unless.push(clause.condition);
    }
    // two `unless` in a row lift the same
    if (clause.type !== "unless") before = clause.type;
  }
  return draft;
};

const eventWords = (text: string, span: Span): string => text.slice(span.start, span.end).replace(/\s+/g, " ");

const requested = (span: Span): Condition => ({
  type: "kind",
  phrase: {
    category: "condition",
    written: "request",
    term: "request",
    status: "known",
    start: span.start,
    end: span.end,
  },
  details: [],
  start: span.start,
  end: span.end,
});

const occasionAsked = (text: string, occasion: Occasion): Condition | undefined => {
  switch (occasion.type) {
    case "request":
      return requested(occasion);
    case "own initiative":
      return asked("on own initiative", occasion);
    case "event":
      return asked(`${eventWords(text, occasion.event)} has happened`, occasion);
    // an interval says how often, not in which case
    case "every":
    case "as it arises":
      return undefined;
  }
};

const channelAsked = (text: string, channel: Channel): Condition => asked(eventWords(text, channel), channel);

/** Several occasions or channels are alternatives; `only` before one of them closes the list. */
const onlyOnes = (text: string, clauses: readonly FlowClause[]): Condition[] => {
  const occasions = clauses.filter((clause) => clause.type === "occasion");
  const channels = clauses.filter((clause) => clause.type === "channel");
  const closed = [
    occasions.some((clause) => clause.only)
      ? either(occasions.flatMap((clause) => occasionAsked(text, clause.occasion) ?? []))
      : undefined,
    channels.some((clause) => clause.only)
      ? either(channels.map((clause) => channelAsked(text, clause.channel)))
      : undefined,
  ];
  return closed.filter((each) => each !== undefined);
};

const termOf = (
  text: string,
  clause: Extract<FlowClause, { type: "term" }>,
): { where: Condition[]; days: Conditions["days"] } => {
  const from = clause.from?.type === "date" ? parseDate(clause.from.date.text) : undefined;
  const until = clause.until?.type === "date" ? parseDate(clause.until.date.text) : undefined;
  const where = [
    ...(clause.from && clause.from.type !== "date"
      ? [asked(`${eventWords(text, clause.from)} has come`, clause.from)]
      : []),
    ...(clause.until && clause.until.type !== "date"
      ? [asked(`${eventWords(text, clause.until)} has not come`, clause.until)]
      : []),
  ];
  return { where, days: from || until ? [{ ...(from ? { from } : {}), ...(until ? { until } : {}) }] : [] };
};

/**
 * When sentences of one list of clauses hold. In a permission without `provided` before it, `unless` is an exception; where
 * the sentence says `only`, it lifts the ban on the rest.
 */
export const conditionsOf = (
  text: string,
  clauses: readonly FlowClause[],
  kind: "permission" | "only" | "prohibition",
): Conditions => {
  const { provided, unless } = draftOf(clauses);
  const terms = ofType(clauses, "term").map((clause) => termOf(text, clause));
  const places = ofType(clauses, "in place").map((clause) =>
    asked(`it happens in ${clause.places.map((place) => place.text).join(" or ")}`, clause),
  );
  const cases = [
    ...ofType(clauses, "where").map((clause) => clause.condition),
    ...places,
    ...terms.flatMap((term) => term.where),
  ];
  return {
    where: [...cases, ...onlyOnes(text, clauses)],
    cases,
    provided: provided.map(({ alternatives }) => alternatives),
    unless: kind === "permission" ? [] : unless,
    except: [
      ...ofType(clauses, "except where").map((clause) => clause.condition),
      ...(kind === "permission" ? unless : []),
    ],
    days: terms.flatMap((term) => term.days),
  };
};

// ---------------------------------------------------------------- all terms of a rule

/** General terms whose `about` covers the data's subjects. */
const generalClauses = (agreement: Agreement, data: Data): (readonly FlowClause[])[] =>
  sentencesOf(agreement, "general terms").flatMap(({ sentence }) => {
    const about = sentence.about.map((subject) => subject.term);
    const applies = about.length === 0 || about.some((subject) => data.allSubjects.includes(subject));
    return applies ? [sentence.clauses] : [];
  });

const ofType = <T extends FlowClause["type"]>(clauses: readonly FlowClause[], ...types: readonly T[]) =>
  clauses.filter((clause): clause is Extract<FlowClause, { type: T }> =>
    (types as readonly string[]).includes(clause.type),
  );

/** The title of the clause that is named by its title or by its number; what names none stays as it is. */
export const clauseTitle = ({ symbols }: Agreement, named: string): string =>
  symbols.clauses.get(named)?.title.text ?? named;

/** Clauses over which the clause of a rule prevails as a whole: `this clause prevails over clause "…"`. */
const prevailsOver = (agreement: Agreement, rule: FlowRule): readonly string[] =>
  sentencesOf(agreement, "prevails").flatMap(({ sentence, clause }) =>
    clause !== undefined && clause === rule.placed.clause ? sentence.over.map((each) => each.text) : [],
  );

/** Titles of the clauses over which clauses of a rule prevail, and which prevail over them. */
export const precedenceOf = (
  agreement: Agreement,
  clauses: readonly FlowClause[],
  rule?: FlowRule,
): Pick<Terms, "despite" | "subjectTo"> => {
  const named = (type: "despite" | "subject to") => ofType(clauses, type).map((clause) => clause.clause.text);
  return {
    despite: [...named("despite"), ...(rule ? prevailsOver(agreement, rule) : [])].map((each) =>
      clauseTitle(agreement, each),
    ),
    subjectTo: named("subject to").map((each) => clauseTitle(agreement, each)),
  };
};

/** How an `unless` of a rule's own clauses is read. */
export const conditionKind = (rule: FlowRule): "permission" | "only" | "prohibition" => {
  if (rule.modality === "must not") return "prohibition";
  return rule.only === undefined ? "permission" : "only";
};

/**
 * Everything that holds for a rule and one of its data. Both general terms and a sentence's own clauses hold; a prohibition
 * has only its own: what must be fulfilled to share never weakens a ban.
 */
export const termsOf = (agreement: Agreement, rule: FlowRule, data: Data): Terms => {
  const ofRule = knownTerms.get(rule) ?? new Map<Data, Terms>();
  knownTerms.set(rule, ofRule);
  const terms = ofRule.get(data) ?? collectTerms(agreement, rule, data);
  ofRule.set(data, terms);
  return terms;
};

/** A rule and its data are values of one agreement, which never change. */
const knownTerms = new WeakMap<FlowRule, Map<Data, Terms>>();

const collectTerms = (agreement: Agreement, rule: FlowRule, data: Data): Terms => {
  const { text } = agreement.tree;
  const own = rule.clauses;
  const alone = rule.modality === "must not" || own.some((clause) => clause.type === "instead");
  const general = alone ? [] : generalClauses(agreement, data);
  const clauses = [...own, ...general.flat()];
  const ownConditions = conditionsOf(text, own, conditionKind(rule));
  const conditions = [ownConditions, ...general.map((list) => conditionsOf(text, list, "permission"))];
  const under = ofType(clauses, "under");
  const basis = (whose: "sender" | "recipient" | "sensitive") =>
    under.filter((clause) => clause.whose === whose).flatMap((clause) => clause.citations);
  const refs = ofType(clauses, "protected").flatMap((clause) => clause.by);
  const undeclared = refs.some((ref) => ref.type === "named" && !agreement.safeguardSets.has(ref.name.text));
  const brokenSet = refs.some((ref) => ref.type === "named" && agreement.safeguardSets.get(ref.name.text)?.broken);
  const said = sentencesOf(agreement, "safeguards").flatMap(({ sentence }) => sentence.items);
  return {
    senderBasis: basis("sender"),
    recipientBasis: basis("recipient"),
    sensitiveBasis: basis("sensitive"),
    mechanisms: ofType(clauses, "transferred").flatMap((clause) => clause.mechanisms),
    where: [...rule.where, ...conditions.flatMap((each) => each.where)],
    cases: [...rule.where, ...ownConditions.cases],
    ownDays: ownConditions.days,
    ownAbout: ofType(own, "about").map((clause) => clause.subjects),
    provided: conditions.flatMap((each) => each.provided),
    unless: conditions.flatMap((each) => each.unless),
    except: conditions.flatMap((each) => each.except),
    days: conditions.flatMap((each) => each.days),
    necessary: ofType(clauses, "necessary").map((clause) => clause.because),
    safeguards: [...expandSafeguards(agreement, refs), ...said],
    marked: ofType(clauses, "marked").map((clause) => clause.marking),
    keep: ofType(clauses, "keep"),
    onward: ofType(clauses, "onward"),
    occasions: ofType(clauses, "occasion").map((clause) => clause.occasion),
    channels: ofType(clauses, "channel").map((clause) => clause.channel),
    carried: ofType(clauses, "carried conditions"),
    withoutConsent: ofType(clauses, "without consent"),
    about: ofType(clauses, "about").map((clause) => clause.subjects),
    ...precedenceOf(agreement, clauses, rule),
    unread: new Set([
      ...ofType(clauses, "broken").map((clause) => clause.opener),
      ...(undeclared || brokenSet ? ["protected by"] : []),
    ]),
  };
};
