/** The agreement as meant: declared things with their vocabulary meaning, resolved and ready for reasoning. */
import type {
  AcceptClause,
  AgreementDecl,
  ClauseDecl,
  Condition,
  ConditionDecl,
  EventDecl,
  EventRef,
  FactDecl,
  GroupDecl,
  Name,
  PartyRef,
  Period as PeriodNode,
  PurposeDecl,
  PurposeRef,
  SafeguardItem,
  SafeguardsDecl,
  ScenarioDecl,
  Sentence,
  Span,
  SyntaxTree,
  SystemDecl,
  TeamDecl,
  ThatSentence,
} from "../../grammar/syntax.js";
import { type Vocabulary, vocabularyInUse } from "../../grammar/vocabulary.js";
import { type IsoDate, NO_TIME, type Period, parseDate } from "./calendar.js";
import { type Data, dataOf, type SubjectClass, statisticsOf, subjectClassOf, widening } from "./data.js";
import { known } from "./declared.js";
import { type Party, partyOf } from "./parties.js";
import { type Purpose, purposeOfPhrase, undeclaredPurpose } from "./purposes.js";
import { resolveNames, type Symbols } from "./symbols.js";

export type { Data, Item, SubjectClass } from "./data.js";
export type { Party, RoleOfParty } from "./parties.js";
export type { Purpose } from "./purposes.js";

/** A sentence with the clause it stands in. */
export interface Placed<S extends Sentence = Sentence> {
  readonly sentence: S;
  readonly clause?: ClauseDecl;
  /** The sentence around it: `A must ensure that …`, `on EVENT, …`. */
  readonly within?: Around;
}

export type Around = ThatSentence | Extract<Sentence, { type: "on event" }>;

export interface Agreement {
  readonly tree: SyntaxTree;
  /** The vocabulary that it was read with; whatever asks what its words mean has to use it. */
  readonly vocabulary: Vocabulary;
  readonly symbols: Symbols;
  readonly head?: AgreementDecl;
  readonly title: string;
  readonly kind?: string;
  readonly binding?: boolean;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly reviewEvery?: Period;
  readonly between: readonly string[];
  readonly parties: ReadonlyMap<string, Party>;
  readonly groups: ReadonlyMap<string, GroupDecl>;
  readonly teams: ReadonlyMap<string, TeamDecl>;
  readonly systems: ReadonlyMap<string, SystemDecl>;
  readonly subjectClasses: ReadonlyMap<string, SubjectClass>;
  readonly data: ReadonlyMap<string, Data>;
  readonly purposes: ReadonlyMap<string, Purpose>;
  readonly purposeNodes: ReadonlyMap<string, PurposeDecl>;
  readonly conditions: ReadonlyMap<string, ConditionDecl>;
  readonly facts: ReadonlyMap<string, FactDecl>;
  readonly events: ReadonlyMap<string, EventDecl>;
  readonly safeguardSets: ReadonlyMap<string, SafeguardsDecl>;
  readonly sentences: readonly Placed[];
  readonly accepts: readonly { readonly accept: AcceptClause; readonly scope?: Span }[];
  readonly scenarios: readonly ScenarioDecl[];
}

/** A calendar period from its parts as written. */
export const periodOf = (node: PeriodNode): Period => {
  const sum = { ...NO_TIME };
  for (const { amount, unit } of node.parts) {
    if (unit === "working day") sum.workingDays += amount;
    else sum[`${unit}s`] += amount;
  }
  return sum;
};

/** A class of people with all that it is inside, the agreement's own classes among them. */
export const widenSubject = (agreement: Agreement, subject: string): readonly string[] =>
  widening(agreement.subjectClasses)(subject);

/** Sentences with those inside them: `A must ensure that …` binds, `may declare that …` does so once it is declared. */
const placedSentences = (sentence: Sentence, clause: ClauseDecl, within?: Around): Placed[] => {
  const placed: Placed = { sentence, clause, ...(within ? { within } : {}) };
  if (sentence.type === "on event" || sentence.type === "that")
    return [placed, ...placedSentences(sentence.sentence, clause, sentence)];
  return [placed];
};

/** Accepts, each with the clause it silences; at the head, the whole agreement. */
const acceptsOf = (tree: SyntaxTree): Agreement["accepts"] =>
  tree.statements.flatMap((statement): Agreement["accepts"] => {
    if (statement.type === "accept") {
      // at the head of an annex it holds for the annex
      const source = tree.sources?.find(({ start, end }) => start <= statement.start && statement.end <= end);
      const whole = source === undefined || source.role === "own";
      return [whole ? { accept: statement } : { accept: statement, scope: source }];
    }
    if (statement.type === "agreement")
      return statement.clauses.flatMap((clause) => (clause.type === "accept" ? [{ accept: clause }] : []));
    if (statement.type === "general terms")
      return statement.clauses.flatMap((clause) =>
        clause.type === "accept" ? [{ accept: clause, scope: statement }] : [],
      );
    if (statement.type !== "clause") return [];
    return statement.sentences.flatMap((sentence): Agreement["accepts"] => {
      if (sentence.type === "accept") return [{ accept: sentence, scope: statement }];
      if (!("clauses" in sentence)) return [];
      return sentence.clauses.flatMap((clause) =>
        clause.type === "accept" ? [{ accept: clause, scope: sentence }] : [],
      );
    });
  });

/** Builds the model of one document. Pure; what could not be read is left out and marked as unread. */
export const modelOf = (tree: SyntaxTree): Agreement => {
  const symbols = resolveNames(tree);
  const first = <T extends SyntaxTree["statements"][number]["type"]>(type: T) =>
    tree.statements.filter(
      (statement): statement is Extract<SyntaxTree["statements"][number], { type: T }> => statement.type === type,
    );
  const byName = <N extends { readonly name: Name }>(nodes: readonly N[]): ReadonlyMap<string, N> => {
    const map = new Map<string, N>();
    for (const node of nodes) if (node.name.text !== "" && !map.has(node.name.text)) map.set(node.name.text, node);
    return map;
  };

  const purposeNodes = byName(first("purpose"));
  const meanings = new Map([...purposeNodes].map(([name, node]) => [name, purposeOfPhrase(name, node.is, true)]));
  /** What a purpose excludes is meant as such, whatever that one excludes. */
  const meaningOf = (ref: PurposeRef): Purpose =>
    ref.type === "named"
      ? (meanings.get(ref.name.text) ?? undeclaredPurpose(ref.name.text))
      : purposeOfPhrase(ref.phrase.term, ref.phrase, false);
  const purposes = new Map(
    [...purposeNodes].map(([name, node]) => [name, purposeOfPhrase(name, node.is, true, node.notFor.map(meaningOf))]),
  );
  const purposeOf = (ref: PurposeRef): Purpose =>
    ref.type === "named"
      ? (purposes.get(ref.name.text) ?? undeclaredPurpose(ref.name.text))
      : purposeOfPhrase(ref.phrase.term, ref.phrase, false);
  const subjectClasses = new Map(
    [...byName(first("subjects"))].map(([name, node]) => [name, subjectClassOf(node)] as const),
  );
  const widen = widening(subjectClasses);
  const identified = new Map([...byName(first("data"))].map(([name, node]) => [name, dataOf(node, purposeOf, widen)]));
  const statistics = [...byName(first("statistics"))].map(
    ([name, node]) => [name, statisticsOf(node, identified)] as const,
  );

  const [head] = first("agreement");
  const clause = <T extends AgreementDecl["clauses"][number]["type"]>(type: T) =>
    head?.clauses.find((each): each is Extract<AgreementDecl["clauses"][number], { type: T }> => each.type === type);
  const kind = clause("kind");
  const force = clause("in force");
  const dateOf = (event: EventRef | undefined) => (event?.type === "date" ? parseDate(event.date.text) : undefined);
  const from = dateOf(force?.from);
  const until = dateOf(force?.until) ?? (force?.atLatest ? parseDate(force.atLatest.text) : undefined);
  const reviewed = clause("reviewed");
  const term = kind && known(kind.kind);

  return {
    tree,
    vocabulary: vocabularyInUse(),
    symbols,
    ...(head ? { head } : {}),
    title: head?.title.text ?? "",
    ...(term ? { kind: term } : {}),
    ...(kind?.binding === undefined ? {} : { binding: kind.binding }),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    ...(reviewed?.every ? { reviewEvery: periodOf(reviewed.every) } : {}),
    between: clause("between")?.parties.map((name) => name.text) ?? [],
    parties: new Map([...byName(first("party"))].map(([name, node]) => [name, partyOf(node, purposeOf)])),
    groups: byName(first("group")),
    teams: byName(first("team")),
    systems: byName(first("system")),
    subjectClasses,
    data: new Map([...identified, ...statistics.filter(([name]) => !identified.has(name))]),
    purposes,
    purposeNodes,
    conditions: byName(first("condition")),
    facts: byName(first("fact")),
    events: byName(first("event")),
    safeguardSets: byName(first("safeguards set")),
    sentences: tree.statements.flatMap((statement): Placed[] => {
      if (statement.type === "general terms") return [{ sentence: statement }];
      if (statement.type !== "clause") return [];
      return statement.sentences.flatMap((sentence) => placedSentences(sentence, statement));
    }),
    accepts: acceptsOf(tree),
    scenarios: first("scenario"),
  };
};

/** The purpose that a reference means in this agreement. */
export const purposeOfRef = (agreement: Agreement, ref: PurposeRef): Purpose =>
  ref.type === "named"
    ? (agreement.purposes.get(ref.name.text) ?? undeclaredPurpose(ref.name.text))
    : purposeOfPhrase(ref.phrase.term, ref.phrase, false);

/** What somebody may declare binds nobody yet; a permission of that kind is in the flow table, on its condition. */
const isInForce = ({ sentence, within }: Placed): boolean =>
  sentence.type === "sharing" || within?.type !== "that" || within.verb === "ensure";

/** Sentences of one type, with their clauses. */
export const sentencesOf = <T extends Sentence["type"]>(
  agreement: Agreement,
  type: T,
): readonly Placed<Extract<Sentence, { type: T }>>[] => {
  const byType = knownSentences.get(agreement) ?? new Map<Sentence["type"], readonly Placed[]>();
  knownSentences.set(agreement, byType);
  const found =
    byType.get(type) ?? agreement.sentences.filter((placed) => placed.sentence.type === type && isInForce(placed));
  byType.set(type, found);
  return found as readonly Placed<Extract<Sentence, { type: T }>>[];
};

/** Asked for once per flow, and an agreement never changes. */
const knownSentences = new WeakMap<Agreement, Map<Sentence["type"], readonly Placed[]>>();

/** Declared conditions are followed by name, at most this deep: a cycle ends there. */
const MAX_REFERENCES = 32;

/** A condition with its names replaced by what they are declared to be; undeclared ones stay names. */
export const expandCondition = (agreement: Agreement, condition: Condition, depth = 0): Condition => {
  if (condition.type === "and" || condition.type === "or")
    return { ...condition, parts: condition.parts.map((part) => expandCondition(agreement, part, depth)) };
  if (condition.type !== "named" || depth > MAX_REFERENCES) return condition;
  const declared = agreement.conditions.get(condition.name.text)?.is;
  return declared ? expandCondition(agreement, declared, depth + 1) : condition;
};

/** Safeguards of a `protected by` list with named sets opened. */
export const expandSafeguards = (
  agreement: Agreement,
  refs: readonly (SafeguardItem | { readonly type: "named"; readonly name: Name })[],
): SafeguardItem[] =>
  refs.flatMap((ref) => (ref.type === "safeguard" ? [ref] : (agreement.safeguardSets.get(ref.name.text)?.items ?? [])));

/** A party that a reference names, if it is one declared party. */
export const partyNamed = (agreement: Agreement, ref: PartyRef | undefined): Party | undefined =>
  ref?.type === "named" ? agreement.parties.get(ref.name.text) : undefined;
