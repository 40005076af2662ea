/** The agreement as meant: declared things with their vocabulary meaning, resolved and ready for reasoning. */
import type {
  AcceptClause,
  AgreementDecl,
  ClauseDecl,
  Condition,
  ConditionDecl,
  DataDecl,
  DataItem,
  EventDecl,
  EventRef,
  FactDecl,
  GroupDecl,
  Name,
  PartyDecl,
  PartyRef,
  Period as PeriodNode,
  Phrase,
  PurposeDecl,
  PurposeRef,
  SafeguardItem,
  SafeguardsDecl,
  ScenarioDecl,
  Sentence,
  Span,
  StatisticsDecl,
  SubjectsDecl,
  SyntaxTree,
  SystemDecl,
  TeamDecl,
  ThatSentence,
} from "../../grammar/syntax.js";
import { entry, type Vocabulary, vocabularyInUse, widerTerms } from "../../grammar/vocabulary.js";
import { type IsoDate, NO_TIME, type Period, parseDate } from "./calendar.js";
import { resolveNames, type Symbols } from "./symbols.js";

export interface RoleOfParty {
  readonly role: string;
  /** Empty: for every purpose. */
  readonly purposes: readonly Purpose[];
  /** Names of those with whom a joint controller decides. */
  readonly with: readonly string[];
  /** Names of those on whose behalf a processor acts. */
  readonly onBehalfOf: readonly string[];
}

export interface Party {
  readonly name: string;
  readonly signs: boolean;
  /** Vocabulary terms as declared. */
  readonly kinds: readonly string[];
  /** The declared kinds with the wider ones. */
  readonly allKinds: readonly string[];
  readonly places: readonly string[];
  readonly partOf?: string;
  /** The unit that acts for it: permissions to the whole reach that one. */
  readonly actsThrough?: string;
  /** Unions and organisations that it says it belongs to. */
  readonly memberOf: readonly string[];
  readonly actsFor?: string;
  readonly immune: boolean;
  readonly fundedUnder: readonly string[];
  readonly stores: readonly string[];
  readonly roles: readonly RoleOfParty[];
  readonly contact?: string;
  readonly dataProtectionOfficer?: string;
  /** A stable identifier, by which other agreements mean the same body. */
  readonly knownAs?: string;
  /** Clause words of its description that could not be read: what they say is unknown. */
  readonly unread: ReadonlySet<string>;
  readonly span: Span;
  readonly node: PartyDecl;
}

export interface Purpose {
  /** As the drafter names it. */
  readonly label: string;
  /** Vocabulary term, absent for quoted or unknown ones. */
  readonly term?: string;
  /** The term with the wider ones. */
  readonly terms: readonly string[];
  readonly family?: string;
  /** Purposes that it never serves, though they may be inside its meaning. */
  readonly notFor: readonly Purpose[];
  readonly declared: boolean;
}

export interface Item {
  readonly text: string;
  readonly known?: string;
  readonly sensitivity: readonly string[];
  readonly span: Span;
}

export interface Data {
  readonly name: string;
  readonly items: readonly Item[];
  /** Undefined: neither `means` nor `includes` was readable. */
  readonly closed?: boolean;
  readonly subjects: readonly string[];
  /** The subjects with the wider classes. */
  readonly allSubjects: readonly string[];
  readonly sensitivity: readonly string[];
  readonly collectedFor: readonly Purpose[];
  /** Counts of people, with what is done about small ones; else data about single people. */
  readonly statistics?: { readonly from: readonly string[]; readonly suppressedBelow?: number };
  readonly withoutIdentifiers: boolean;
  readonly heldIn: readonly string[];
  readonly unread: ReadonlySet<string>;
  readonly span: Span;
  readonly node: DataDecl | StatisticsDecl;
}

/** A class of people that the agreement declares, as the vocabulary's classes that it is inside. */
export interface SubjectClass {
  readonly name: string;
  readonly classes: readonly string[];
  readonly except: readonly string[];
}

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

const known = (phrase: Phrase): string | undefined => (phrase.status === "known" ? phrase.term : undefined);

const all = <T>(list: readonly (T | undefined)[]): T[] => list.filter((each): each is T => each !== undefined);

const unreadClauses = (clauses: readonly { readonly type: string; readonly opener?: string }[]): ReadonlySet<string> =>
  new Set(clauses.flatMap((clause) => (clause.type === "broken" && clause.opener ? [clause.opener] : [])));

const partyOf = (node: PartyDecl, purposeOf: (ref: PurposeRef) => Purpose): Party => {
  const kinds = node.clauses.flatMap((clause) => (clause.type === "is" ? all(clause.kinds.map(known)) : []));
  const clauseOf = <T extends PartyDecl["clauses"][number]["type"]>(type: T) =>
    node.clauses.find((clause): clause is Extract<PartyDecl["clauses"][number], { type: T }> => clause.type === type);
  const contact = clauseOf("contact");
  const partOf = clauseOf("part of");
  const through = clauseOf("acts through");
  const state = clauseOf("acts for");
  const officer = clauseOf("data protection officer");
  const id = clauseOf("known as");
  return {
    name: node.name.text,
    signs: node.signs,
    kinds,
    allKinds: [...new Set(kinds.flatMap((kind) => widerTerms("party kind", kind)))],
    places: node.clauses.flatMap((clause) => (clause.type === "is" ? clause.places.map((place) => place.text) : [])),
    ...(partOf ? { partOf: partOf.whole.text } : {}),
    ...(through ? { actsThrough: through.unit.text } : {}),
    memberOf: node.clauses.flatMap((clause) =>
      clause.type === "member of" ? clause.of.map((union) => union.text) : [],
    ),
    ...(state ? { actsFor: state.state.text } : {}),
    immune: clauseOf("immune") !== undefined,
    fundedUnder: node.clauses.flatMap((clause) =>
      clause.type === "funded" ? clause.citations.map((citation) => citation.text) : [],
    ),
    stores: node.clauses.flatMap((clause) =>
      clause.type === "stores" ? clause.places.map((place) => place.text) : [],
    ),
    roles: node.clauses.flatMap((clause) =>
      clause.type === "acts as"
        ? clause.roles.map((role) => ({
            role: role.role.term,
            purposes: role.for.map(purposeOf),
            with: role.with.map((name) => name.text),
            onBehalfOf: role.onBehalfOf.map((name) => name.text),
          }))
        : [],
    ),
    ...(contact ? { contact: contact.contact.text } : {}),
    ...(officer ? { dataProtectionOfficer: officer.contact.text } : {}),
    ...(id ? { knownAs: id.id.text } : {}),
    unread: unreadClauses(node.clauses),
    span: { start: node.start, end: node.end },
    node,
  };
};

const itemOf = (item: DataItem): Item => {
  const own = all(item.sensitivity.map(known));
  const default_ = item.known ? (entry("item", item.known)?.sensitivity ?? []) : [];
  return {
    text: item.text,
    ...(item.known ? { known: item.known } : {}),
    sensitivity: [...new Set([...own, ...default_])],
    span: { start: item.start, end: item.end },
  };
};

/** Classes of people that phrases stand for: entries of the vocabulary, and names that the agreement declares. */
const classesOf = (phrases: readonly Phrase[]): string[] =>
  phrases.flatMap((phrase) => (phrase.status === "known" || phrase.status === "named" ? [phrase.term] : []));

type Widen = (subject: string) => readonly string[];

/** `subjects K are children with "…"`: what holds for children holds for K. */
const subjectClassOf = (node: SubjectsDecl): SubjectClass => ({
  name: node.name.text,
  classes: node.clauses.flatMap((clause): readonly string[] => {
    if (clause.type === "are") return classesOf(clause.classes);
    return clause.type === "family of" ? ["family members"] : [];
  }),
  except: node.clauses.flatMap((clause) => (clause.type === "except" ? classesOf(clause.classes) : [])),
});

/** A class of people with all that it is inside, the agreement's own classes among them. */
export const widenSubject = (agreement: Agreement, subject: string): readonly string[] =>
  widening(agreement.subjectClasses)(subject);

/** A class with everything that it is inside; a circle of declarations ends where it began. */
const widening =
  (declared: ReadonlyMap<string, SubjectClass>): Widen =>
  (subject) => {
    const seen = new Set<string>();
    const visit = (each: string): void => {
      if (seen.has(each)) return;
      seen.add(each);
      for (const wider of declared.get(each)?.classes ?? widerTerms("subject", each)) visit(wider);
    };
    visit(subject);
    return [...seen];
  };

const dataOf = (node: DataDecl, purposeOf: (ref: PurposeRef) => Purpose, widen: Widen): Data => {
  const list = node.clauses.find((clause) => clause.type === "items");
  const items = (list?.items ?? []).map(itemOf);
  const subjects = node.clauses.flatMap((clause) => (clause.type === "about" ? classesOf(clause.subjects) : []));
  return {
    name: node.name.text,
    items,
    ...(list ? { closed: list.closed } : {}),
    subjects,
    allSubjects: [...new Set(subjects.flatMap(widen))],
    withoutIdentifiers: node.clauses.some((clause) => clause.type === "without identifiers"),
    heldIn: node.clauses.flatMap((clause) => (clause.type === "held in" ? [clause.system.text] : [])),
    sensitivity: [...new Set(items.flatMap((item) => item.sensitivity))],
    collectedFor: node.clauses.flatMap((clause) => (clause.type === "collected" ? clause.purposes.map(purposeOf) : [])),
    unread: unreadClauses(node.clauses),
    span: { start: node.start, end: node.end },
    node,
  };
};

/** Counts drawn from data: about the same people, but telling of nobody unless they are small. */
const statisticsOf = (node: StatisticsDecl, sources: ReadonlyMap<string, Data>): Data => {
  const from = node.clauses.flatMap((clause) => (clause.type === "from" ? clause.data.map((name) => name.text) : []));
  const below = node.clauses.find((clause) => clause.type === "suppressed");
  const counted = from.flatMap((name) => sources.get(name) ?? []);
  return {
    name: node.name.text,
    items: node.clauses.flatMap((clause) => (clause.type === "by" ? clause.items.map(itemOf) : [])),
    closed: true,
    subjects: [...new Set(counted.flatMap((data) => data.subjects))],
    allSubjects: [...new Set(counted.flatMap((data) => data.allSubjects))],
    // a count is as sensitive as what is counted, as long as it may point at somebody
    sensitivity: below ? [] : [...new Set(counted.flatMap((data) => data.sensitivity))],
    collectedFor: [],
    statistics: { from, ...(below ? { suppressedBelow: below.below } : {}) },
    withoutIdentifiers: true,
    heldIn: [],
    unread: unreadClauses(node.clauses),
    span: { start: node.start, end: node.end },
    node,
  };
};

const purposeOfPhrase = (
  label: string,
  phrase: Phrase | undefined,
  declared: boolean,
  notFor: readonly Purpose[] = [],
): Purpose => {
  const term = phrase && known(phrase);
  const family = term ? entry("purpose", term)?.family : undefined;
  return {
    label,
    ...(term ? { term } : {}),
    terms: term ? widerTerms("purpose", term) : [],
    ...(family ? { family } : {}),
    notFor,
    declared,
  };
};

const undeclaredPurpose = (label: string): Purpose => ({ label, terms: [], notFor: [], declared: false });

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
