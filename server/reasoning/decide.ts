/**
 * May this be shared? The only place where permission is decided, by the rules of *Meaning* in docs/language.md:
 * scenarios, leak paths, exports and pictures are held against it.
 */
import type { Condition, PartyRef, Span } from "../../grammar/syntax.js";
import { withVocabulary } from "../../grammar/vocabulary.js";
import { type Agreement, type Data, expandCondition, type Item, type Party, type Purpose } from "../model/agreement.js";
import type { IsoDate } from "../model/calendar.js";
import {
  belongsTo,
  type FlowPart,
  type FlowRule,
  type FlowTable,
  type Member,
  permissions,
  prohibitions,
  purposesOverlap,
  purposeWithin,
  type Terms,
  termsOf,
} from "../model/flows.js";
import { type DutyOfAnswer, duties } from "./duties.js";
import type { Truth } from "./verdicts.js";

export interface Request {
  readonly act: FlowRule["act"];
  readonly sender: Party;
  /** Absent for `use`, `publish` and `collect`. */
  readonly recipient?: Party;
  readonly data: Data;
  readonly purpose?: Purpose;
  /** What is known to hold or not; everything else is unknown. */
  readonly given: readonly GivenFact[];
  readonly date?: IsoDate;
}

/** A condition as a drafter writes it, and whether it holds. */
export interface GivenFact {
  readonly condition: Condition;
  readonly holds: boolean;
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
  /** What would have to change for a refusal to become a permission. */
  readonly wouldChange: readonly string[];
}

// ---------------------------------------------------------------- three-valued logic

const and = (values: readonly Truth[]): Truth =>
  values.includes(false) ? false : values.includes(undefined) ? undefined : true;
const or = (values: readonly Truth[]): Truth =>
  values.includes(true) ? true : values.includes(undefined) ? undefined : false;
const not = (value: Truth): Truth => (value === undefined ? undefined : !value);

// ---------------------------------------------------------------- conditions against what is given

const sameParty = (required: PartyRef | undefined, given: PartyRef | undefined): boolean => {
  if (!required) return true;
  if (!given || required.type !== given.type) return false;
  if (required.type === "named" && given.type === "named") return required.name.text === given.name.text;
  if (required.type === "class" && given.type === "class")
    return (
      required.kind.term === given.kind.term &&
      required.places.every((place) => given.places.some((each) => each.text === place.text))
    );
  return required.type === "relative" && given.type === "relative" && required.who.term === given.who.term;
};

/** Whether a condition is at least as strong as another: where it holds, the other holds. */
const implies = (strong: Condition, weak: Condition): boolean => {
  if (strong.type === "or") return strong.parts.every((part) => implies(part, weak));
  if (weak.type === "and") return weak.parts.every((part) => implies(strong, part));
  if (strong.type === "and" && strong.parts.some((part) => implies(part, weak))) return true;
  if (weak.type === "or") return weak.parts.some((part) => implies(strong, part));
  if (strong.type === "named" || weak.type === "named")
    return strong.type === "named" && weak.type === "named" && strong.name.text === weak.name.text;
  if (strong.type === "quoted" || weak.type === "quoted")
    return strong.type === "quoted" && weak.type === "quoted" && strong.text.text === weak.text.text;
  if (strong.type !== "kind" || weak.type !== "kind") return false;
  return (
    strong.phrase.term === weak.phrase.term &&
    sameParty(weak.by, strong.by) &&
    (weak.text === undefined || weak.text.text === strong.text?.text) &&
    weak.details.every((detail) => strong.details.some((each) => each.phrase.term === detail.phrase.term))
  );
};

/** What is given settles a condition: something as strong holds, or something that it would imply does not. */
const settled = (given: readonly GivenFact[], condition: Condition): Truth => {
  if (given.some((fact) => fact.holds && implies(fact.condition, condition))) return true;
  return given.some((fact) => !fact.holds && implies(condition, fact.condition)) ? false : undefined;
};

const wordsOf = (agreement: Agreement, condition: Condition): string => {
  if (condition.type === "named") return condition.name.text;
  return agreement.tree.text.slice(condition.start, condition.end).replace(/\s+/g, " ");
};

interface Truths {
  readonly value: Truth;
  /** Unknown atoms, in the drafter's words. */
  readonly open: readonly string[];
}

/** A named condition is asked for by its name: that is how a drafter answers. */
const truthOf = (agreement: Agreement, condition: Condition, given: readonly GivenFact[]): Truths => {
  const direct = settled(given, condition);
  if (direct !== undefined) return { value: direct, open: [] };
  if (condition.type === "and" || condition.type === "or") {
    const parts = condition.parts.map((part) => truthOf(agreement, part, given));
    const value = (condition.type === "and" ? and : or)(parts.map((part) => part.value));
    return {
      value,
      open: value === undefined ? parts.flatMap((part) => (part.value === undefined ? part.open : [])) : [],
    };
  }
  const meaning = expandCondition(agreement, condition);
  const facts = given.map((fact) => ({ ...fact, condition: expandCondition(agreement, fact.condition) }));
  const value =
    meaning.type === "and" || meaning.type === "or"
      ? truthOf(agreement, meaning, facts).value
      : settled(facts, meaning);
  return { value, open: value === undefined ? [wordsOf(agreement, condition)] : [] };
};

// ---------------------------------------------------------------- matching a rule

const ofWholes = (agreement: Agreement, party: Party): readonly Party[] => {
  const wholes: Party[] = [];
  for (let whole = party.partOf; whole !== undefined && wholes.length < 16; ) {
    const parent = agreement.parties.get(whole);
    if (!parent || wholes.includes(parent)) break;
    wholes.push(parent);
    whole = parent.partOf;
  }
  return wholes;
};

const partsOf = (agreement: Agreement, party: Party): readonly Party[] =>
  [...agreement.parties.values()].filter((each) => ofWholes(agreement, each).includes(party));

const isMemberOf = (party: Party, member: Member): Truth => {
  if (member.type === "everyone") return true;
  if (member.type === "party") return member.party.name === party.name;
  return belongsTo(party, member);
};

/** What forbids a kind reaches its wholes and its parts; what permits a whole does not reach a part. */
const partyMatches = (agreement: Agreement, party: Party, members: readonly Member[], reach: boolean): Truth => {
  const candidates = reach ? [party, ...ofWholes(agreement, party), ...partsOf(agreement, party)] : [party];
  return or(candidates.flatMap((each) => members.map((member) => isMemberOf(each, member))));
};

const overlap = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((each) => b.includes(each));

const itemKey = (item: Item): string => (item.known ?? item.text).toLowerCase();

/** Data whose items are not listed stand for themselves. */
const itemsOf = (data: Data): readonly (Item | undefined)[] => (data.items.length > 0 ? data.items : [undefined]);

/** A prohibition reaches the same item about overlapping people; a permission only the same or narrower. */
const dataMatches = (rule: FlowRule, data: Data, item: Item | undefined, reach: boolean): boolean =>
  rule.data.some((each) => {
    if (each.name === data.name) return true;
    if (item === undefined || !each.items.some((other) => itemKey(other) === itemKey(item))) return false;
    return reach
      ? overlap(each.allSubjects, data.allSubjects)
      : each.closed === true &&
          each.subjects.length > 0 &&
          data.subjects.length > 0 &&
          data.subjects.every((subject) => dataSubjectsCover(each, data, subject));
  });

const dataSubjectsCover = (wider: Data, narrower: Data, subject: string): boolean =>
  wider.subjects.includes(subject) || wider.subjects.some((each) => narrower.allSubjects.includes(each));

const purposeMatches = (rule: FlowRule, purpose: Purpose | undefined, reach: boolean): boolean => {
  if (rule.purposes.length === 0) return reach;
  if (!purpose) return reach;
  return rule.purposes.some((each) => (reach ? purposesOverlap(purpose, each) : purposeWithin(purpose, each)));
};

interface Match {
  readonly rule: FlowRule;
  readonly terms: Terms;
  readonly holds: Truths;
}

const NONE: Truths = { value: true, open: [] };

/** Clause words that say when a sentence holds. */
const CONDITION_WORDS = ["where", "provided", "unless", "except where"] as const;

/** Conditions that could not be read are neither there nor absent: they are unknown. */
const unreadConditions = (terms: Terms): Truths[] =>
  CONDITION_WORDS.filter((word) => terms.unread.has(word)).map((word) => ({
    value: undefined,
    open: [`the unreadable condition after “${word}”`],
  }));

/** Whether the sentence's conditions hold: `where` and `provided` (or what lifts it) and none of the exceptions. */
const conditionsHold = (agreement: Agreement, rule: FlowRule, terms: Terms, given: readonly GivenFact[]): Truths => {
  const truth = (condition: Condition) => truthOf(agreement, condition, given);
  const where = [...terms.where.map(truth), ...unreadConditions(terms)];
  const lifted = terms.unless.map(truth);
  const except = terms.except.map(truth);
  const provided = terms.provided.map((alternatives) => {
    const parts = alternatives.map(truth);
    return { value: or(parts.map((part) => part.value)), open: parts.flatMap((part) => part.open) };
  });
  const isPermission = rule.modality !== "must not";
  const required = provided.map((part) =>
    isPermission ? or([part.value, ...lifted.map((lift) => lift.value)]) : part.value,
  );
  const value = and([
    ...where.map((part) => part.value),
    ...required,
    ...except.map((part) => not(part.value)),
    ...(isPermission ? [] : lifted.map((lift) => not(lift.value))),
  ]);
  const open = value === undefined ? [...where, ...provided, ...except, ...lifted].flatMap((part) => part.open) : [];
  return { value, open: [...new Set(open)] };
};

/** What a prohibition could not be read to name may be just what is asked for; a permission is never guessed. */
const orUnread = (matches: Truth, rule: FlowRule, part: FlowPart): Truth =>
  matches === false && rule.modality === "must not" && rule.open.has(part) ? undefined : matches;

const coreMatches = (agreement: Agreement, rule: FlowRule, request: Request, item: Item | undefined): Truth => {
  const reach = rule.modality === "must not";
  if (rule.act !== request.act) return false;
  const asked = and([
    orUnread(dataMatches(rule, request.data, item, reach), rule, "data"),
    orUnread(purposeMatches(rule, request.purpose, reach), rule, "purposes"),
    orUnread(partyMatches(agreement, request.sender, rule.senders, reach), rule, "senders"),
  ]);
  if (rule.act === "use" || rule.act === "collect" || rule.act === "publish") return asked;
  if (!request.recipient || request.recipient.name === request.sender.name) return false;
  return and([asked, orUnread(partyMatches(agreement, request.recipient, rule.recipients, reach), rule, "recipients")]);
};

const matchesOf = (table: FlowTable, rules: readonly FlowRule[], request: Request, item: Item | undefined): Match[] =>
  rules.flatMap((rule) => {
    const core = coreMatches(table.agreement, rule, request, item);
    if (core === false) return [];
    const terms = termsOf(table.agreement, rule, request.data);
    const conditions = conditionsHold(table.agreement, rule, terms, request.given);
    if (core === true) return [{ rule, terms, holds: conditions }];
    const value = and([undefined, conditions.value]);
    const question =
      rule.open.size > 0
        ? `what clause “${rule.clause ?? ""}” forbids, which could not be read`
        : `whether ${request.recipient?.name ?? request.sender.name} is meant`;
    return [
      {
        rule,
        terms,
        holds: {
          value,
          open: [...conditions.open, question],
        },
      },
    ];
  });

/** `only` bans the rest of the part it stands before: the rest of the sentence must match. */
const bannedByOnly = (table: FlowTable, request: Request, item: Item | undefined): FlowRule[] =>
  permissions(table).filter((rule) => {
    if (rule.only === undefined || rule.act !== request.act) return false;
    const sender = partyMatches(table.agreement, request.sender, rule.senders, false) === true;
    const data = dataMatches(rule, request.data, item, false);
    const to = request.recipient
      ? partyMatches(table.agreement, request.recipient, rule.recipients, false) === true
      : rule.recipients.length === 0;
    const purpose = purposeMatches(rule, request.purpose, false);
    switch (rule.only) {
      case "recipients":
        return sender && data && !to;
      case "data":
        return sender && !data && to;
      case "purposes":
        return sender && data && to && !purpose;
      default:
        return false;
    }
  });

// ---------------------------------------------------------------- one item

interface ItemDecision {
  readonly item: Item | undefined;
  readonly answer: Answer;
  readonly permitting: readonly Match[];
  readonly forbidding: readonly Match[];
  readonly open: readonly string[];
}

const overridden = (permission: Match, prohibition: Match): boolean =>
  prohibition.rule.clause !== undefined &&
  (permission.terms.despite.includes(prohibition.rule.clause) ||
    (permission.rule.clause !== undefined && prohibition.terms.subjectTo.includes(permission.rule.clause)));

const decideItem = (table: FlowTable, request: Request, item: Item | undefined): ItemDecision => {
  const permitting = matchesOf(table, permissions(table), request, item);
  const all = matchesOf(table, prohibitions(table), request, item);
  const standing = all.filter(
    (prohibition) =>
      !permitting.some((permission) => permission.holds.value === true && overridden(permission, prohibition)),
  );
  const only = bannedByOnly(table, request, item).map(
    (rule): Match => ({ rule, terms: termsOf(table.agreement, rule, request.data), holds: NONE }),
  );
  // a permission that covers the flow outweighs the ban implied by another sentence's `only`
  const banned = permitting.some((match) => match.holds.value !== false) ? [] : only;
  const forbidding = [...standing, ...banned];
  const forbidden = or(forbidding.map((match) => match.holds.value));
  const allowed = or(permitting.map((match) => match.holds.value));
  const openOf = (matches: readonly Match[]) =>
    matches.filter((match) => match.holds.value === undefined).flatMap((match) => match.holds.open);
  const base = { item, permitting, forbidding };
  if (forbidden === true) return { ...base, answer: "prohibited", open: [] };
  if (forbidden === false && allowed === true) return { ...base, answer: "permitted", open: [] };
  if (allowed === false && forbidden === false) return { ...base, answer: "not covered", open: [] };
  const open = [
    ...(forbidden === undefined ? openOf(forbidding) : []),
    ...(allowed === undefined ? openOf(permitting) : []),
  ];
  return { ...base, answer: "depends", open: [...new Set(open)] };
};

// ---------------------------------------------------------------- the answer

const reasonOf = (agreement: Agreement, match: Match): Reason => ({
  ...(match.rule.clause === undefined ? {} : { clause: match.rule.clause }),
  at: match.rule.span,
  modality: match.rule.modality,
  holds: match.holds.value,
  conditions: [...match.terms.where, ...match.terms.provided.flat()].map((condition) => wordsOf(agreement, condition)),
});

const unique = <T>(list: readonly T[], keyOf: (each: T) => string): T[] => [
  ...new Map(list.map((each) => [keyOf(each), each])).values(),
];

const changes = (table: FlowTable, request: Request, decided: readonly ItemDecision[], answer: Answer): string[] => {
  const agreement = table.agreement;
  if (answer === "permitted") return [];
  if (answer === "depends")
    return unique(
      decided.flatMap((each) => each.open),
      (each) => each,
    ).map((open) => `it is known that ${open} is fulfilled`);
  const forbidding = decided.flatMap((each) => each.forbidding.filter((match) => match.holds.value === true));
  if (answer === "prohibited")
    return unique(forbidding, (match) => String(match.rule.span.start)).map((match) => {
      const lifts = match.terms.unless.map((condition) => wordsOf(agreement, condition));
      const where = match.rule.clause ? `clause “${match.rule.clause}”` : "the prohibition";
      return lifts.length > 0 ? `${where} is lifted by ${lifts.join(" or ")}` : `${where} no longer forbids it`;
    });
  const failing = decided.flatMap((each) => each.permitting.filter((match) => match.holds.value === false));
  if (failing.length > 0)
    return unique(failing, (match) => String(match.rule.span.start)).map((match) => {
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

/** Decides a request. Pure; never guesses: what is not known is answered with *depends* and the facts. */
export const decide = (table: FlowTable, request: Request): Decision =>
  withVocabulary(table.agreement.vocabulary, () => decideRequest(table, request));

const decideRequest = (table: FlowTable, request: Request): Decision => {
  const { agreement } = table;
  const date = request.date ?? agreement.from;
  if (outsideTerm(agreement, date))
    return {
      answer: "not covered",
      reasons: [],
      dependsOn: [],
      without: [],
      duties: [],
      wouldChange: [`the agreement is in force on ${date}`],
    };
  const decided = itemsOf(request.data).map((item) => decideItem(table, request, item));
  const answers = new Set(decided.map((each) => each.answer));
  const answer: Answer = answers.has("permitted")
    ? answers.has("depends")
      ? "depends"
      : "permitted"
    : answers.has("depends")
      ? "depends"
      : answers.has("prohibited")
        ? "prohibited"
        : "not covered";
  const deciding = decided.filter((each) => each.answer === answer);
  const matches = deciding.flatMap((each) => {
    if (answer === "prohibited") return each.forbidding.filter((match) => match.holds.value === true);
    if (answer === "permitted") return each.permitting.filter((match) => match.holds.value === true);
    return [...each.forbidding, ...each.permitting];
  });
  const reasons = unique(matches, (match) => String(match.rule.span.start));
  const dropped = answer === "permitted" ? decided.filter((each) => each.answer !== "permitted") : [];
  return {
    answer,
    reasons: reasons.map((match) => reasonOf(agreement, match)),
    dependsOn: unique(
      decided.flatMap((each) => each.open),
      (each) => each,
    ),
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
    wouldChange: changes(table, request, decided, answer),
  };
};
