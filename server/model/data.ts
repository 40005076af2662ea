/** Data as meant: their items with what makes them sensitive, whom they are about, and counts drawn from them. */
import type {
  DataDecl,
  DataItem,
  Phrase,
  PurposeRef,
  Span,
  StatisticsDecl,
  SubjectsDecl,
} from "../../grammar/syntax.js";
import { entry, widerTerms } from "../../grammar/vocabulary.js";
import { known, present, unreadClauses } from "./declared.js";
import type { Purpose } from "./purposes.js";

export interface Item {
  readonly text: string;
  readonly known?: string;
  readonly sensitivity: readonly string[];
  readonly span: Span;
}

/** Words with which nothing in particular is named. */
const FIRST = "(?:any|all|every|other|further|additional|relevant|necessary|available|useful|pertinent)";
const NEXT =
  "(?:any|all|other|further|additional|relevant|necessary|available|useful|pertinent|and|or|such|personal|known|the)";
const ANYTHING =
  "(?:information|intelligence|data|details?|records?|material|documents?|facts|particulars|files?|items?)";
/** Where the words end, or go on without saying what: `held`, `about the victim`; `of payments` says it. */
const HELD = "held|available|known|relevant|necessary|needed|required|deemed|considered|that|which|on (?:the )?file";
const ABOUT = "(?:about|on|concerning|relating to|regarding) (?:the |a |any )?";
const WHOM = "(?:victims?|persons?|people|subjects?|individuals?|cases?|suspects?|child|children|them|him|her)";
const CATCH_ALL = new RegExp(
  [
    `^${FIRST}(?: ${NEXT})* ${ANYTHING}(?:$| (?:${HELD}|${ABOUT}${WHOM})\\b)`,
    "\\b(?:etc|including but not limited|inter alia|among other things|and so on|and the like)\\b",
    "^(?:everything|anything|whatever)\\b",
    "^(?:the )?(?:entire|whole|complete) (?:case |personal )?(?:file|record)s?$",
  ].join("|"),
  "i",
);

/** Whether an item of a drafter's own words takes in everything there is: `any information held`. */
export const isCatchAll = (item: Item): boolean => item.known === undefined && CATCH_ALL.test(item.text.trim());

/** Whether an item says how far the others can be trusted, or how they may be handled. */
export const isGrading = ({ text, known: term }: Item): boolean =>
  term === "handling code" ||
  /\b(?:grad(?:e|es|ing)|reliab|[345]x5x[25]|4x4|handling (?:code|condition|instruction))/i.test(text);

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

const itemOf = (item: DataItem): Item => {
  const own = present(item.sensitivity.map(known));
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
export const subjectClassOf = (node: SubjectsDecl): SubjectClass => ({
  name: node.name.text,
  classes: node.clauses.flatMap((clause): readonly string[] => {
    if (clause.type === "are") return classesOf(clause.classes);
    return clause.type === "family of" ? ["family members"] : [];
  }),
  except: node.clauses.flatMap((clause) => (clause.type === "except" ? classesOf(clause.classes) : [])),
});

/** A class with everything that it is inside; a circle of declarations ends where it began. */
export const widening =
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

export const dataOf = (node: DataDecl, purposeOf: (ref: PurposeRef) => Purpose, widen: Widen): Data => {
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
export const statisticsOf = (node: StatisticsDecl, sources: ReadonlyMap<string, Data>): Data => {
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
