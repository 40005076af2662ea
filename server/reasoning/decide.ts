/**
 * May this be shared? The only place where permission is decided, by the rules of *Meaning* in docs/language.md:
 * scenarios, leak paths, exports and pictures are held against it.
 */
import type { Phrase, Span } from "../../grammar/syntax.js";
import { vocabularyInUse, withVocabulary } from "../../grammar/vocabulary.js";
import { type Agreement, type Data, type Item, widenSubject } from "../model/agreement.js";
import type { IsoDate } from "../model/calendar.js";
import type { FlowRule } from "../model/flow-rules.js";
import { type FlowTable, permissions, prohibitions } from "../model/flows.js";
import { type Terms, termsOf } from "../model/terms.js";
import type { LawBook } from "../packs/provision.js";
import { type DutyOfAnswer, duties } from "./duties.js";
import { type GivenFact, noneOf, type Truths, truthOf, wordsOf } from "./given.js";
import { type Asked, bannedByOnly, coreMatches, itemsOf, type Membership } from "./matching.js";
import { all, any, type Truth } from "./truth.js";

export type { GivenFact } from "./given.js";

export interface Request extends Asked {
  /** What is known to hold or not; everything else is unknown. */
  readonly given: readonly GivenFact[];
  readonly date?: IsoDate;
}

export type Answer = "permitted" | "prohibited" | "not covered" | "depends";

export interface Reason {
  readonly clause?: string;
  readonly at: Span;
  readonly modality: FlowRule["modality"];
  /** Whether the sentence's conditions hold. */
  readonly holds: Truth;
  /** Conditions in the drafter's words. */
  readonly conditions: readonly string[];
}

export interface Decision {
  readonly answer: Answer;
  /** The sentences that decide. */
  readonly reasons: readonly Reason[];
  /** Facts, in the drafter's words, on which the answer depends. */
  readonly dependsOn: readonly string[];
  /** Items that drop out of a permitted request, each with why. */
  readonly without: readonly { readonly item: string; readonly answer: Answer; readonly clause?: string }[];
  /** Duties that come with the permission. */
  readonly duties: readonly DutyOfAnswer[];
  /** Duties to share that arise, but whose condition is not fulfilled. */
  readonly blocked: readonly Reason[];
  /** What would have to change for a refusal to become a permission. */
  readonly wouldChange: readonly string[];
}

// ---------------------------------------------------------------- whether a rule holds

interface Match {
  readonly rule: FlowRule;
  readonly terms: Terms;
  readonly holds: Truths;
  /** Of a duty: it arises, whether or not it can be fulfilled. */
  readonly arises: Truth;
  /** Forbids by the `only` of a permission. */
  readonly byOnly?: true;
}

/** Clause words that say when a sentence holds. */
const CONDITION_WORDS = ["where", "provided", "unless", "except where", "if"] as const;

/** Conditions that could not be read are neither there nor absent: they are unknown. */
const unreadConditions = (terms: Terms): Truths[] =>
  CONDITION_WORDS.filter((word) => terms.unread.has(word)).map((word) => ({
    value: undefined,
    open: [`the unreadable condition after “${word}”`],
  }));

const daysHold = (days: Terms["days"], date: IsoDate | undefined): Truths[] =>
  days.map(({ from, until }) => {
    if (date === undefined) return { value: undefined, open: ["the day of the request"] };
    return { value: (from === undefined || from <= date) && (until === undefined || date <= until), open: [] };
  });

/** Some people may be in two classes where a third one is inside both: victims and children, for there are child victims. */
const mayBeBoth = (agreement: Agreement, some: readonly string[], others: readonly string[]): boolean =>
  [...vocabularyInUse().subject.map((each) => each.term), ...agreement.subjectClasses.keys()].some((each) => {
    const wider = widenSubject(agreement, each);
    return wider.some((one) => some.includes(one)) && wider.some((one) => others.includes(one));
  });

/** `about children`: data about children only are surely meant, data about others surely not. */
const aboutHolds = (agreement: Agreement, about: readonly Phrase[], data: Data): Truths[] => {
  if (about.length === 0) return [];
  const meant = about.map((phrase) => phrase.term);
  const among = data.subjects.map((subject) => widenSubject(agreement, subject).some((each) => meant.includes(each)));
  const narrower = meant.some((each) => widenSubject(agreement, each).some((wider) => data.subjects.includes(wider)));
  if (data.subjects.length > 0 && !among.includes(false)) return [{ value: true, open: [] }];
  if (data.subjects.length > 0 && !among.includes(true) && !narrower && !mayBeBoth(agreement, meant, data.subjects))
    return [{ value: false, open: [] }];
  return [{ value: undefined, open: [`whether it is about ${meant.join(" or ")}`] }];
};

const openIn = (value: Truth, truths: readonly Truths[]): readonly string[] =>
  value === undefined ? [...new Set(truths.flatMap((truth) => truth.open))] : [];

/** `where` says of which cases the sentence speaks, `provided` what must be fulfilled in them. */
const conditionsHold = (
  membership: Membership,
  rule: FlowRule,
  terms: Terms,
  request: Request,
): { holds: Truths; arises: Truth } => {
  const { agreement } = membership;
  const truth = (condition: Parameters<typeof truthOf>[1]) => truthOf(agreement, condition, request.given);
  const cases = [
    ...terms.where.map(truth),
    ...daysHold(terms.days, membership.date),
    ...terms.about.flatMap((about) => aboutHolds(agreement, about, request.data)),
    ...unreadConditions(terms),
  ];
  const except = terms.except.map(truth);
  const arises = all([...cases.map((each) => each.value), noneOf(except)]);
  if (rule.modality === "must not") {
    const lifted = terms.unless.map(truth);
    // `provided` on a prohibition has two readings; it is reported, and until then nothing is taken for granted
    const unclear: Truths[] =
      terms.provided.length > 0 ? [{ value: undefined, open: ["what “provided” means for a prohibition"] }] : [];
    const value = all([arises, noneOf(lifted), ...unclear.map((each) => each.value)]);
    return { holds: { value, open: openIn(value, [...cases, ...except, ...lifted, ...unclear]) }, arises: value };
  }
  const provided = terms.provided.map((alternatives): Truths => {
    const parts = alternatives.map(truth);
    return { value: any(parts.map((part) => part.value)), open: parts.flatMap((part) => part.open) };
  });
  const value = all([arises, ...provided.map((each) => each.value)]);
  return { holds: { value, open: openIn(value, [...cases, ...provided, ...except]) }, arises };
};

const questionOf = (rule: FlowRule, request: Request): string =>
  rule.open.size > 0
    ? `what clause “${rule.clause ?? ""}” forbids, which could not be read`
    : `whether ${request.recipient?.name ?? request.sender.name} is meant`;

/** A rule whose core may or may not speak of the request holds at most perhaps. */
const perhaps = (core: Truth, holds: Truths, question: string): Truths => {
  if (core === true) return holds;
  const value = all([undefined, holds.value]);
  return { value, open: value === undefined ? [...holds.open, question] : [] };
};

const matchesOf = (
  membership: Membership,
  rules: readonly FlowRule[],
  request: Request,
  item: Item | undefined,
): Match[] =>
  rules.flatMap((rule) => {
    const core = coreMatches(membership, rule, request, item);
    if (core === false) return [];
    const terms = termsOf(membership.agreement, rule, request.data);
    const { holds, arises } = conditionsHold(membership, rule, terms, request);
    return [{ rule, terms, holds: perhaps(core, holds, questionOf(rule, request)), arises: all([core, arises]) }];
  });

/** The bans that permissions imply by `only`, in the cases that the sentence is about (rule 4); an `unless` behind such a sentence lifts its ban. */
const onlyBans = (
  membership: Membership,
  rules: readonly FlowRule[],
  request: Request,
  item: Item | undefined,
): Match[] =>
  rules.flatMap((rule): Match[] => {
    const banned = bannedByOnly(membership, rule, request, item);
    if (banned === false) return [];
    const terms = termsOf(membership.agreement, rule, request.data);
    const lifted = terms.unless.map((condition) => truthOf(membership.agreement, condition, request.given));
    const cases = [
      ...terms.cases.map((condition) => truthOf(membership.agreement, condition, request.given)),
      ...daysHold(terms.ownDays, membership.date),
      ...terms.ownAbout.flatMap((about) => aboutHolds(membership.agreement, about, request.data)),
    ];
    const value = all([...cases.map((each) => each.value), noneOf(lifted)]);
    const ban = { value, open: openIn(value, [...cases, ...lifted]) };
    const holds = perhaps(banned, ban, questionOf(rule, request));
    return [{ rule, terms, holds, arises: holds.value, byOnly: true }];
  });

// ---------------------------------------------------------------- one item

interface ItemDecision {
  readonly item: Item | undefined;
  readonly answer: Answer;
  readonly permitting: readonly Match[];
  readonly forbidding: readonly Match[];
  readonly open: readonly string[];
}

/** A prohibition wins, unless one of the two sentences says which prevails. */
const prevails = (permission: Match, prohibition: Match): boolean => {
  const [own, other] = [permission.rule.clause, prohibition.rule.clause];
  return (
    (other !== undefined && permission.terms.despite.includes(other)) ||
    (own !== undefined && !prohibition.byOnly && prohibition.terms.subjectTo.includes(own))
  );
};

const openOf = (matches: readonly Match[]): string[] =>
  matches.filter((match) => match.holds.value === undefined).flatMap((match) => match.holds.open);

const answerOf = (forbidden: Truth, allowed: Truth): Answer => {
  if (forbidden === true) return "prohibited";
  if (forbidden === undefined) return "depends";
  if (allowed === undefined) return "depends";
  return allowed ? "permitted" : "not covered";
};

const decideItem = (
  membership: Membership,
  table: FlowTable,
  request: Request,
  item: Item | undefined,
): ItemDecision => {
  const permitting = matchesOf(membership, permissions(table), request, item);
  const bans = [
    ...matchesOf(membership, prohibitions(table), request, item),
    ...onlyBans(membership, permissions(table), request, item),
  ];
  // a permission that prevails and holds takes the ban away; one that may hold leaves it open
  const forbidding = bans.flatMap((ban): Match[] => {
    const stronger = permitting.filter((permission) => prevails(permission, ban));
    const standing = noneOf(stronger.map((permission) => permission.holds));
    if (standing === false) return [];
    const value = all([ban.holds.value, standing]);
    return [{ ...ban, holds: { value, open: [...ban.holds.open, ...openOf(stronger)] } }];
  });
  const forbidden = any(forbidding.map((match) => match.holds.value));
  const allowed = any(permitting.map((match) => match.holds.value));
  const answer = answerOf(forbidden, allowed);
  const open =
    answer === "depends"
      ? [...(forbidden === undefined ? openOf(forbidding) : []), ...(allowed === undefined ? openOf(permitting) : [])]
      : [];
  return { item, permitting, forbidding, answer, open: [...new Set(open)] };
};

// ---------------------------------------------------------------- the answer

const reasonOf = (agreement: Agreement, match: Match): Reason => ({
  ...(match.rule.clause === undefined ? {} : { clause: match.rule.clause }),
  at: match.rule.span,
  modality: match.byOnly ? "must not" : match.rule.modality,
  holds: match.holds.value,
  conditions: [...match.terms.where, ...match.terms.provided.flat()].map((condition) => wordsOf(agreement, condition)),
});

const unique = <T>(list: readonly T[], keyOf: (each: T) => string): T[] => [
  ...new Map(list.map((each) => [keyOf(each), each])).values(),
];

const placeOf = ({ rule }: Match): string => `${rule.span.start} ${rule.part}`;

const changes = (
  agreement: Agreement,
  request: Request,
  decided: readonly ItemDecision[],
  answer: Answer,
): string[] => {
  if (answer === "permitted") return [];
  if (answer === "depends")
    return [...new Set(decided.flatMap((each) => each.open))].map((open) => `it is known that ${open} is fulfilled`);
  const forbidding = decided.flatMap((each) => each.forbidding.filter((match) => match.holds.value === true));
  if (answer === "prohibited")
    return unique(forbidding, placeOf).map((match) => {
      const lifts = match.terms.unless.map((condition) => wordsOf(agreement, condition));
      const where = match.rule.clause ? `clause “${match.rule.clause}”` : "the prohibition";
      return lifts.length > 0 ? `${where} is lifted by ${lifts.join(" or ")}` : `${where} no longer forbids it`;
    });
  const failing = decided.flatMap((each) => each.permitting.filter((match) => match.holds.value === false));
  if (failing.length > 0)
    return unique(failing, placeOf).map((match) => {
      const conditions = [...match.terms.where, ...match.terms.provided.flat()].map((condition) =>
        wordsOf(agreement, condition),
      );
      return `the conditions of clause “${match.rule.clause ?? ""}” are fulfilled: ${conditions.join(", ")}`;
    });
  const to = request.recipient ? ` with ${request.recipient.name}` : "";
  const purpose = request.purpose ? ` for ${request.purpose.label}` : "";
  return [`a sentence says that ${request.sender.name} may ${request.act} ${request.data.name}${to}${purpose}`];
};

const outsideTerm = (agreement: Agreement, date: IsoDate | undefined): boolean =>
  date !== undefined &&
  ((agreement.from !== undefined && date < agreement.from) ||
    (agreement.until !== undefined && date > agreement.until));

/** What may be shared stands, whatever drops out beside it; what is open for one item leaves the whole open. */
const PRECEDENCE: readonly Answer[] = ["depends", "permitted", "prohibited", "not covered"];

/**
 * Decides a request. Pure; never guesses: what is not known is answered with *depends* and the facts. With a law book
 * the members of unions (`any police force in EU`) are known as of the request's date; without one they are open.
 */
export const decide = (table: FlowTable, request: Request, law?: LawBook): Decision =>
  withVocabulary(table.agreement.vocabulary, () => decideRequest(table, request, law));

const decideRequest = (table: FlowTable, request: Request, law: LawBook | undefined): Decision => {
  const { agreement } = table;
  const date = request.date ?? agreement.from;
  const membership: Membership = { agreement, ...(law ? { law } : {}), ...(date ? { date } : {}) };
  if (outsideTerm(agreement, date))
    return {
      answer: "not covered",
      reasons: [],
      dependsOn: [],
      without: [],
      duties: [],
      blocked: [],
      wouldChange: [`the agreement is in force on ${date}`],
    };
  const decided = itemsOf(request.data).map((item) => decideItem(membership, table, request, item));
  const answer = PRECEDENCE.find((each) => decided.some((item) => item.answer === each)) ?? "not covered";
  const deciding = decided.filter((each) => each.answer === answer);
  const matches = deciding.flatMap((each) => {
    if (answer === "prohibited") return each.forbidding.filter((match) => match.holds.value === true);
    if (answer === "permitted") return each.permitting.filter((match) => match.holds.value === true);
    return [...each.forbidding, ...each.permitting];
  });
  const reasons = unique(matches, placeOf);
  const dropped = answer === "permitted" ? decided.filter((each) => each.answer !== "permitted") : [];
  const blocked = decided.flatMap((each) =>
    each.permitting.filter(
      (match) => match.rule.modality === "must" && match.arises === true && match.holds.value === false,
    ),
  );
  return {
    answer,
    reasons: reasons.map((match) => reasonOf(agreement, match)),
    dependsOn: [...new Set(decided.flatMap((each) => each.open))],
    without: dropped.map((each) => {
      const clause = each.forbidding.find((match) => match.holds.value === true)?.rule.clause;
      return { item: each.item?.text ?? request.data.name, answer: each.answer, ...(clause ? { clause } : {}) };
    }),
    duties:
      answer === "permitted" || answer === "depends"
        ? duties(
            agreement,
            request,
            reasons.map((match) => match.terms),
          )
        : [],
    blocked: unique(blocked, placeOf).map((match) => reasonOf(agreement, match)),
    wouldChange: changes(agreement, request, decided, answer),
  };
};
