/** Nodes of the tree as parts of a policy: without places, with names and terms only. */
import type {
  Citation,
  Condition,
  EventRef,
  KeepClause,
  KeepRule,
  Limit,
  Mechanism,
  OnwardClause,
  PartyRef,
  Period as PeriodNode,
  PurposeRef,
  SafeguardItem,
  Sentence,
  Span,
} from "../../grammar/syntax.js";
import { type Agreement, type Placed, periodOf, purposeOfRef } from "../model/agreement.js";
import { formatPeriod, type Period, parseDate } from "../model/calendar.js";
import type { Member } from "../model/members.js";
import { kindsExcludedBy } from "../reasoning/given.js";
import type {
  PolicyAround,
  PolicyClause,
  PolicyCondition,
  PolicyEvent,
  PolicyKeep,
  PolicyKeepRule,
  PolicyLaw,
  PolicyLimit,
  PolicyMechanism,
  PolicyMember,
  PolicyOnward,
  PolicyPeriod,
  PolicyRef,
  PolicySafeguard,
} from "./policy-types.js";

/** In the drafter's own words, on one line. */
export const wordsOf = (agreement: Agreement, span: Span): string =>
  agreement.tree.text
    .slice(span.start, span.end)
    .replace(/\s+/g, " ")
    .replace(/[,.\s]+$/, "");

export const periodIn = (period: Period): PolicyPeriod => {
  const { years, months, weeks, days, workingDays, hours, minutes } = period;
  const units = { years, months, weeks, days, workingDays, hours, minutes };
  return {
    text: formatPeriod(period),
    ...Object.fromEntries(Object.entries(units).filter(([, amount]) => amount !== 0)),
  };
};

export const periodOfNode = (node: PeriodNode): PolicyPeriod => periodIn(periodOf(node));

export const orNull = <T, R>(value: T | undefined, map: (value: T) => R): R | null =>
  value === undefined ? null : map(value);

/** What a name is declared as; one that is not declared could only be a party. */
const namedAs = ({ groups, teams, systems }: Agreement, name: string): "party" | "group" | "team" | "system" => {
  if (groups.has(name)) return "group";
  if (teams.has(name)) return "team";
  return systems.has(name) ? "system" : "party";
};

export const refOf = (agreement: Agreement, ref: PartyRef): PolicyRef => {
  switch (ref.type) {
    case "named":
      return { type: namedAs(agreement, ref.name.text), name: ref.name.text };
    case "class":
      return { type: "class", kind: ref.kind.term, places: ref.places.map((place) => place.text), no: ref.no };
    case "quantified":
      return { type: ref.over, no: ref.no };
    case "members":
      return { type: "members", of: ref.of.text, no: ref.no };
    case "relative":
      return { type: "relative", who: ref.who.term };
    case "its":
      return { type: "its", kind: ref.kind.term };
    case "subjects":
      return { type: "people", who: ref.subjects.term };
  }
};

export const memberOf = (member: Member): PolicyMember => {
  switch (member.type) {
    case "party":
      return { type: "party", name: member.party.name };
    case "class":
      if (member.memberOf !== undefined) return { type: "members", of: member.memberOf };
      if (member.its) return { type: "its", kind: member.kind ?? null };
      return { type: "class", kind: member.kind ?? null, places: member.places };
    case "everyone":
      return { type: "everyone" };
  }
};

export const eventOf = (ref: EventRef): PolicyEvent => {
  switch (ref.type) {
    case "named":
      return { type: "event", name: ref.name.text, declared: true };
    case "phrase":
      return { type: "event", name: ref.phrase.term, declared: false };
    case "date":
      return { type: "date", date: parseDate(ref.date.text) ?? ref.date.text };
  }
};

export const conditionOf = (agreement: Agreement, condition: Condition): PolicyCondition => {
  switch (condition.type) {
    case "and":
    case "or":
      return {
        type: condition.type === "and" ? "all" : "any",
        of: condition.parts.map((part) => conditionOf(agreement, part)),
      };
    case "named":
      return { type: "named", name: condition.name.text };
    case "quoted":
      return { type: "quoted", words: condition.text.text };
    case "kind":
      return {
        type: "kind",
        kind: condition.phrase.term,
        by: orNull(condition.by, (by) => refOf(agreement, by)),
        text: condition.text?.text ?? null,
        details: condition.details.map((detail) => ({
          detail: detail.phrase.term,
          text: detail.text?.text ?? null,
          period: orNull(detail.period, periodOfNode),
          to: detail.to?.map((to) => refOf(agreement, to)) ?? [],
          where: orNull(detail.where, (where) => conditionOf(agreement, where)),
        })),
        limit: orNull(condition.limit, limitOf),
        stating: condition.stating?.map((text) => text.text) ?? [],
        statingData: condition.statingData?.map((name) => name.text) ?? [],
        excludes: kindsExcludedBy(condition.phrase.term),
        words: wordsOf(agreement, condition),
      };
  }
};

export const lawOf = ({ text, quoted, alternative }: Citation): PolicyLaw => ({ cite: text, quoted, alternative });

export const mechanismOf = (mechanism: Mechanism): PolicyMechanism => {
  switch (mechanism.type) {
    case "adequacy":
      return { type: "adequacy" };
    case "law":
      return { type: "law", cite: mechanism.citation.text };
    case "instrument":
      return {
        type: "instrument",
        title: mechanism.title.text,
        until: orNull(mechanism.until, (date) => parseDate(date.text) ?? date.text),
      };
    case "assessment":
      return {
        type: "assessment",
        title: mechanism.title.text,
        of: orNull(mechanism.of, (date) => parseDate(date.text) ?? date.text),
      };
  }
};

export const safeguardOf = (agreement: Agreement, item: SafeguardItem): PolicySafeguard => ({
  safeguard: item.phrase.term,
  known: item.phrase.status === "known",
  using: item.using?.text ?? null,
  text: item.text?.text ?? null,
  every: orNull(item.every, periodOfNode),
  kept: orNull(item.kept, ({ bound, period }) => ({ bound, period: periodOfNode(period) })),
  with: item.with.map((phrase) => phrase.term),
  stating: item.stating?.map((text) => text.text) ?? [],
  logged: item.logged?.map((phrase) => phrase.term) ?? [],
  openTo: item.openTo?.map((ref) => refOf(agreement, ref)) ?? [],
  of: orNull(item.of, (date) => parseDate(date.text) ?? date.text),
  before: orNull(item.before, eventOf),
});

export const purposeNames = (agreement: Agreement, refs: readonly PurposeRef[]): string[] =>
  refs.map((ref) => purposeOfRef(agreement, ref).label);

export const limitOf = (limit: Limit): PolicyLimit => ({
  bound: limit.bound,
  period: periodOfNode(limit.period),
  from: orNull(limit.from, eventOf),
});

const keepRuleOf = (agreement: Agreement, rule: KeepRule): PolicyKeepRule => {
  switch (rule.type) {
    case "limit":
      return { type: "limit", ...limitOf(rule.limit) };
    case "until":
      return {
        type: "until",
        event: eventOf(rule.event),
        atLatest: orNull(rule.atLatest, (end) => ("period" in end ? limitOf(end) : eventOf(end))),
      };
    case "earliest":
    case "latest":
      return {
        type: rule.type,
        of: rule.of.map((part) => ("until" in part ? { until: eventOf(part.until) } : limitOf(part))),
      };
    case "stages":
      return {
        type: "stages",
        stages: rule.stages.map((stage) => ({
          name: stage.name,
          period: periodOfNode(stage.period),
          from: orNull(stage.from, eventOf),
          accessFor: purposeNames(agreement, stage.accessFor),
        })),
      };
    case "delegated":
      return { type: "delegated", to: refOf(agreement, rule.to), otherwise: orNull(rule.otherwise, limitOf) };
    case "schedule":
      return { type: "schedule", name: rule.name.text };
    case "law":
      return { type: "law", law: rule.citations.map(lawOf) };
    case "necessary":
      return { type: "necessary" };
  }
};

export const keepOf = (agreement: Agreement, clause: KeepClause): PolicyKeep => ({
  object: clause.object,
  rule: keepRuleOf(agreement, clause.rule),
  reviewEvery: orNull(clause.review, periodOfNode),
  // biome-ignore lint/suspicious/noThenProperty: the word that the language uses
  then: clause.disposal?.term ?? null,
  outcomes: clause.outcomes.map(({ where, action, within }) => ({
    where: where.term,
    action: action.term,
    within: orNull(within, periodOfNode),
  })),
  holds: clause.holds.map((hold) => ({
    while: hold.while.text,
    releasedBy: orNull(hold.releasedBy, (by) => refOf(agreement, by)),
  })),
  unlessProviderAsksToDelete: clause.unlessAsked === true,
  words: wordsOf(agreement, clause),
});

export const onwardOf = (agreement: Agreement, clause: OnwardClause): PolicyOnward => {
  const words = wordsOf(agreement, clause);
  const { rule } = clause;
  switch (rule.type) {
    case "none":
      return { words, type: "none" };
    case "compelled":
      return { words, type: "compelled", notify: refOf(agreement, rule.notify), least: rule.least };
    case "to":
      return {
        words,
        type: "to",
        only: rule.only,
        open: rule.open,
        recipients: rule.recipients.map((ref) => refOf(agreement, ref)),
        purposes: purposeNames(agreement, rule.purposes),
        with: orNull(rule.with, (condition) => conditionOf(agreement, condition)),
      };
  }
};

/** The sentence around a sentence. */
export const aroundOf = (agreement: Agreement, { within }: Placed): PolicyAround | null => {
  if (!within) return null;
  if (within.type === "on event") return { type: "on event", event: eventOf(within.event) };
  return {
    type: within.verb,
    actors: within.actors.map((ref) => refOf(agreement, ref)),
    modality: within.modality,
  };
};

export const clauseOf = ({ clause }: Placed): PolicyClause | null =>
  clause ? { title: clause.title.text, number: clause.number ?? null } : null;

/** The place of each sentence: `c3.1` is the first one of the third clause; `g1` the first of the general terms outside. */
export const idsOf = (agreement: Agreement): ReadonlyMap<Sentence, string> => {
  const ids = new Map<Sentence, string>();
  const clauses = new Map<Placed["clause"], { number: number; sentences: number }>();
  let general = 0;
  for (const { sentence, clause } of agreement.sentences) {
    if (!clause) {
      general += 1;
      ids.set(sentence, `g${general}`);
      continue;
    }
    const place = clauses.get(clause) ?? { number: clauses.size + 1, sentences: 0 };
    place.sentences += 1;
    clauses.set(clause, place);
    ids.set(sentence, `c${place.number}.${place.sentences}`);
  }
  return ids;
};
