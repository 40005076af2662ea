/**
 * Whether the core of a rule speaks of a request. A prohibition reaches narrower and overlapping purposes, items, wholes
 * and parts; a permission only the same or narrower (rule 3 of *Meaning*, docs/language.md).
 */
import {
  type Agreement,
  type Data,
  type Item,
  type Party,
  type Purpose,
  partyNamed,
  sentencesOf,
  widenSubject,
} from "../model/agreement.js";
import type { IsoDate } from "../model/calendar.js";
import type { FlowPart, FlowRule } from "../model/flow-rules.js";
import { purposesOverlap, purposeWithin } from "../model/flows.js";
import { type ClassMember, isInPlace, type Member, memberSet } from "../model/members.js";
import { memberSince } from "../packs/law-book.js";
import type { LawBook } from "../packs/provision.js";
import { countryOfParty } from "./regimes.js";
import { all, any, not, type Truth } from "./truth.js";

/** Somebody does something with data for a purpose. */
export interface Asked {
  readonly act: FlowRule["act"];
  readonly sender: Party;
  /** Absent for `use`, `publish` and `collect`; the holder of what is queried. */
  readonly recipient?: Party;
  readonly data: Data;
  readonly purpose?: Purpose;
}

/** What tells who belongs to a class: memberships are judged by the law's lists, as of the day. */
export interface Membership {
  readonly agreement: Agreement;
  readonly law?: LawBook;
  readonly date?: IsoDate;
}

// ---------------------------------------------------------------- parties

const MAX_WHOLES = 16;

const wholesOf = (agreement: Agreement, party: Party): readonly Party[] => {
  const wholes: Party[] = [];
  for (let whole = party.partOf; whole !== undefined && wholes.length < MAX_WHOLES; ) {
    const parent = agreement.parties.get(whole);
    if (!parent || wholes.includes(parent)) break;
    wholes.push(parent);
    whole = parent.partOf;
  }
  return wholes;
};

const partsOf = (agreement: Agreement, party: Party): readonly Party[] =>
  [...agreement.parties.values()].filter((each) => wholesOf(agreement, each).includes(party));

/** Those whose permissions reach a unit because they act through it: named so, or each through its unit of a kind. */
export const actingThrough = (agreement: Agreement, unit: Party): readonly Party[] => {
  const all = [...agreement.parties.values()];
  const said = sentencesOf(agreement, "acts through").flatMap(({ sentence: { actors, unit: through } }) => {
    const isUnit =
      through.type === "its" ? unit.allKinds.includes(through.kind.term) : partyNamed(agreement, through) === unit;
    if (!isUnit) return [];
    const { members } = memberSet(agreement, actors);
    return (through.type === "its" ? wholesOf(agreement, unit) : all).filter(
      (party) => party !== unit && isOneOf({ agreement }, party, members, undefined) === true,
    );
  });
  return [...new Set([...all.filter((party) => party.actsThrough === unit.name), ...said])];
};

/** What the law's list says of a party's State and a union; `since` null: from a day that is not known. */
export const unionMembership = (
  law: LawBook,
  party: Party,
  union: string,
): { readonly member: Truth; readonly since: IsoDate | null } => {
  const country = countryOfParty(law, party);
  if (country === union) return { member: true, since: null };
  if (country === undefined) return { member: undefined, since: null };
  const since = country === null ? undefined : memberSince(law, country, union);
  if (since !== undefined) return { member: true, since };
  return { member: country === null || law.memberships.get(union)?.complete === true ? false : undefined, since: null };
};

/** Whether a party's State belongs to a union: undefined where no list says so. */
const isInUnion = ({ law, date }: Membership, party: Party, union: string): Truth => {
  if (party.memberOf.includes(union)) return true;
  if (!law?.memberships.has(union)) return undefined;
  const { member, since } = unionMembership(law, party, union);
  return member === true ? since === null || since <= (date ?? "9999-12-31") : member;
};

const isInAny = (membership: Membership, party: Party, places: readonly string[]): Truth => {
  if (places.length === 0) return true;
  return any(
    places.map((place) => {
      if (isInPlace(party.places, place)) return true;
      return membership.law?.memberships.has(place) ? isInUnion(membership, party, place) : false;
    }),
  );
};

const sameState = (a: Party, b: Party | undefined): boolean =>
  b !== undefined && a.places.some((place) => isInPlace(b.places, place) || isInPlace(a.places, b.places[0] ?? ""));

const isOfClass = (membership: Membership, party: Party, member: ClassMember, other: Party | undefined): Truth => {
  const { kind, memberOf } = member;
  if (kind === undefined && memberOf === undefined) return undefined;
  const value = all([
    kind === undefined || party.allKinds.includes(kind),
    isInAny(membership, party, member.places),
    memberOf === undefined || isInUnion(membership, party, memberOf),
    member.its !== true || sameState(party, other),
  ]);
  return value === false && party.unread.has("is") ? undefined : value;
};

/** Whether a party is one of the members. `other` is who stands at the other end. */
const isOneOf = (membership: Membership, party: Party, members: readonly Member[], other: Party | undefined): Truth =>
  any(
    members.map((member) => {
      if (member.type === "everyone") return true;
      if (member.type === "party") return member.party.name === party.name;
      return isOfClass(membership, party, member, other);
    }),
  );

/**
 * Whether a party is meant by one of the members; `among`: that is one of these, too. What forbids a kind reaches its
 * wholes and its parts; what permits a whole reaches the unit that it acts through.
 */
export const partyMatches = (
  membership: Membership,
  party: Party,
  members: readonly Member[],
  reach: boolean,
  other?: Party,
  among?: readonly Member[],
): Truth => {
  const { agreement } = membership;
  const others = reach
    ? [...wholesOf(agreement, party), ...partsOf(agreement, party)]
    : actingThrough(agreement, party);
  return any(
    [party, ...others].map((each) =>
      all([isOneOf(membership, each, members, other), among === undefined || isOneOf(membership, each, among, other)]),
    ),
  );
};

// ---------------------------------------------------------------- data and purposes

const overlap = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((each) => b.includes(each));

const itemKey = (item: Item): string => (item.known ?? item.text).toLowerCase();

/** Data whose items are not listed stand for themselves. */
export const itemsOf = (data: Data): readonly (Item | undefined)[] =>
  data.items.length > 0 ? data.items : [undefined];

/** Each class of people that the narrower data are about is inside one of the wider data's. */
const subjectsCover = (agreement: Agreement, wider: Data, narrower: Data): boolean =>
  wider.subjects.length > 0 &&
  narrower.subjects.length > 0 &&
  narrower.subjects.every((subject) => widenSubject(agreement, subject).some((each) => wider.subjects.includes(each)));

/** Counts are something else than what is counted. */
const sameForm = (a: Data, b: Data): boolean => (a.statistics === undefined) === (b.statistics === undefined);

/** A prohibition reaches the same item about overlapping people; a permission only the same or narrower. */
export const dataMatches = (
  agreement: Agreement,
  rule: FlowRule,
  data: Data,
  item: Item | undefined,
  reach: boolean,
): boolean =>
  rule.data.some((each) => {
    if (each.name === data.name) return true;
    if (item === undefined || !sameForm(each, data)) return false;
    if (!each.items.some((other) => itemKey(other) === itemKey(item))) return false;
    return reach
      ? overlap(each.allSubjects, data.allSubjects)
      : each.closed === true && subjectsCover(agreement, each, data);
  });

export const purposeMatches = (rule: FlowRule, purpose: Purpose | undefined, reach: boolean): boolean => {
  if (rule.anyPurpose) return true;
  if (rule.purposes.length === 0 || !purpose) return reach;
  return rule.purposes.some((each) => (reach ? purposesOverlap(purpose, each) : purposeWithin(purpose, each)));
};

// ---------------------------------------------------------------- the core

/** What a prohibition could not be read to name may be just what is asked for; a permission is never guessed. */
const orUnread = (matches: Truth, rule: FlowRule, part: FlowPart): Truth =>
  matches === false && rule.modality === "must not" && rule.open.has(part) ? undefined : matches;

const ALONE = new Set<FlowRule["act"]>(["use", "collect", "publish"]);

/**
 * Who gives to whom, as a rule's act sees it: who publishes shares with everybody, and who queries a holder is given data
 * by it, so that a ban on sharing reaches both. `any`: everybody.
 */
const endsFor = (rule: FlowRule, asked: Asked): { from: Party; to: Party | "any" | undefined } | undefined => {
  if (rule.act === asked.act) return { from: asked.sender, to: ALONE.has(rule.act) ? "any" : asked.recipient };
  if (rule.modality !== "must not" || rule.act !== "share") return undefined;
  if (asked.act === "publish") return { from: asked.sender, to: "any" };
  return asked.act === "query" && asked.recipient ? { from: asked.recipient, to: asked.sender } : undefined;
};

export const coreMatches = (membership: Membership, rule: FlowRule, asked: Asked, item: Item | undefined): Truth => {
  const reach = rule.modality === "must not";
  const ends = endsFor(rule, asked);
  if (!ends) return false;
  const { from, to } = ends;
  if (to === undefined || (to !== "any" && to.name === from.name)) return false;
  const other = to === "any" ? undefined : to;
  return all([
    orUnread(dataMatches(membership.agreement, rule, asked.data, item, reach), rule, "data"),
    orUnread(purposeMatches(rule, asked.purpose, reach), rule, "purposes"),
    orUnread(partyMatches(membership, from, rule.senders, reach, other, rule.refusers), rule, "senders"),
    other === undefined || orUnread(partyMatches(membership, other, rule.recipients, reach, from), rule, "recipients"),
  ]);
};

/**
 * `only` bans the rest of the part it stands before, where the rest of the sentence matches as it does for a prohibition:
 * `may share D with only R for P` forbids sharing D with anybody else for P.
 */
export const bannedByOnly = (membership: Membership, rule: FlowRule, asked: Asked, item: Item | undefined): Truth => {
  const { act, sender, recipient, data, purpose } = asked;
  const what = (reach: boolean) => dataMatches(membership.agreement, rule, data, item, reach);
  const why = (reach: boolean) => purposeMatches(rule, purpose, reach);
  const isFrom = (from: Party, to: Party | undefined) => partyMatches(membership, from, rule.senders, true, to);
  if (rule.only === undefined || recipient?.name === sender.name) return false;
  if (rule.only === "act") return all([rule.act !== act, isFrom(sender, recipient), what(true)]);
  // the ban reaches as a prohibition of the sentence would
  const ends = endsFor({ ...rule, modality: "must not" }, asked);
  if (!ends) return false;
  const { from } = ends;
  const isSender = isFrom(from, ends.to === "any" ? undefined : ends.to);
  const to = (reach: boolean): Truth => {
    if (ends.to !== "any") return ends.to ? partyMatches(membership, ends.to, rule.recipients, reach, from) : undefined;
    // who publishes shares with everybody, and with more than those named
    return reach || ALONE.has(rule.act) || rule.recipients.some((member) => member.type === "everyone");
  };
  switch (rule.only) {
    case "recipients":
      return all([isSender, what(true), why(true), not(to(false))]);
    case "data":
      return all([isSender, to(true), why(true), !what(false)]);
    case "purposes":
      return all([isSender, what(true), to(true), !why(false)]);
  }
};
