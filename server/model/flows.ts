/**
 * The flow table: one rule per sharing sentence, factored into sets (never multiplied out), with everything that holds
 * for it after general terms and groups. Checks, decisions, exports and pictures all read this table.
 */
import type {
  Citation,
  Condition,
  FlowClause,
  KeepClause,
  Mechanism,
  OnwardClause,
  PartyRef,
  SafeguardItem,
  SharingSentence,
  Span,
  Text,
} from "../../grammar/syntax.js";
import { entry, widerTerms } from "../../grammar/vocabulary.js";
import {
  type Agreement,
  type Data,
  expandSafeguards,
  type Party,
  type Placed,
  type Purpose,
  purposeOfRef,
  sentencesOf,
} from "./agreement.js";

/** Who may stand at one end of a flow. Classes stay symbolic. */
export type Member =
  | { readonly type: "party"; readonly party: Party; readonly label: string }
  | {
      readonly type: "class";
      readonly kind?: string;
      readonly places: readonly string[];
      /** Members of a union or an organisation; judged as of a date by the law's lists. */
      readonly memberOf?: string;
      readonly label: string;
    }
  | { readonly type: "everyone"; readonly label: string };

/** Everything that holds for a rule: its own clauses and the general terms. */
export interface Terms {
  readonly senderBasis: readonly Citation[];
  readonly recipientBasis: readonly Citation[];
  readonly sensitiveBasis: readonly Citation[];
  readonly mechanisms: readonly Mechanism[];
  readonly where: readonly Condition[];
  /** One entry per clause: its alternatives in order (`provided A, otherwise B`). */
  readonly provided: readonly (readonly Condition[])[];
  readonly unless: readonly Condition[];
  readonly except: readonly Condition[];
  readonly necessary: readonly Text[];
  readonly safeguards: readonly SafeguardItem[];
  readonly marked: readonly Text[];
  readonly keep: readonly KeepClause[];
  readonly onward: readonly OnwardClause[];
  readonly despite: readonly string[];
  readonly subjectTo: readonly string[];
  /** Clause words of clauses that could not be read, and names of safeguard sets that are not declared. */
  readonly unread: ReadonlySet<string>;
}

export type FlowPart = "senders" | "recipients" | "data" | "purposes";

export interface FlowRule {
  readonly placed: Placed<SharingSentence>;
  readonly clause?: string;
  readonly modality: "may" | "must" | "must not";
  readonly act: SharingSentence["act"];
  readonly senders: readonly Member[];
  readonly recipients: readonly Member[];
  /** `share with each other`: everybody with everybody else. */
  readonly eachOther: boolean;
  readonly data: readonly Data[];
  /** Empty: every purpose (prohibitions), or none said (an error in a permission). */
  readonly purposes: readonly Purpose[];
  readonly only?: SharingSentence["only"];
  /** Something in the core could not be read or is not declared: no absence may be concluded from it. */
  readonly incomplete: boolean;
  /** Parts of the core that name something undeclared or could not be read: they may stand for anything. */
  readonly open: ReadonlySet<FlowPart>;
  readonly span: Span;
}

export interface FlowTable {
  readonly agreement: Agreement;
  readonly rules: readonly FlowRule[];
  /** How many flows the permissions stand for. */
  readonly count: number;
}

// ---------------------------------------------------------------- members

const classLabel = (ref: Extract<PartyRef, { type: "class" }>): string =>
  `any ${ref.kind.term}${ref.places.length > 0 ? ` in ${ref.places.map((place) => place.text).join(" or ")}` : ""}`;

const partyMember = (party: Party): Member => ({ type: "party", party, label: party.name });

/** Those that sign: the parties of the head if it names any, else every `party`. */
export const signatories = (agreement: Agreement): readonly Party[] => {
  const named = agreement.between.flatMap((name) => agreement.parties.get(name) ?? []);
  return named.length > 0 ? named : [...agreement.parties.values()].filter((party) => party.signs);
};

/** The members that a reference stands for; undefined where a name is not declared. */
const membersOf = (agreement: Agreement, ref: PartyRef, depth = 0): readonly Member[] | undefined => {
  switch (ref.type) {
    case "named": {
      const party = agreement.parties.get(ref.name.text);
      if (party) return [partyMember(party)];
      const group = agreement.groups.get(ref.name.text);
      if (!group || depth > 8) return undefined;
      const members = group.members.map((member) => membersOf(agreement, member, depth + 1));
      return members.every((each) => each !== undefined) ? members.flat() : undefined;
    }
    case "quantified":
      if (ref.over === "everyone") return [{ type: "everyone", label: "anyone" }];
      return signatories(agreement).map(partyMember);
    case "class":
      return [
        {
          type: "class",
          ...(ref.kind.status === "known" ? { kind: ref.kind.term } : {}),
          places: ref.places.map((place) => place.text),
          label: classLabel(ref),
        },
      ];
    case "relative":
      return ref.who.term === "public" ? [{ type: "everyone", label: "the public" }] : undefined;
    case "members":
      return [{ type: "class", memberOf: ref.of.text, places: [], label: `any member of ${ref.of.text}` }];
    case "its":
      return [
        {
          type: "class",
          ...(ref.kind.status === "known" ? { kind: ref.kind.term } : {}),
          places: [],
          label: `its ${ref.kind.term}`,
        },
      ];
    case "subjects":
      return undefined;
  }
};

const memberSet = (agreement: Agreement, refs: readonly PartyRef[]): { members: Member[]; complete: boolean } => {
  const sets = refs.map((ref) => membersOf(agreement, ref));
  const members = new Map(sets.flatMap((set) => set ?? []).map((member) => [member.label, member]));
  return { members: [...members.values()], complete: sets.every((set) => set !== undefined) };
};

const MODALITY: Readonly<Record<SharingSentence["modality"], FlowRule["modality"] | undefined>> = {
  may: "may",
  must: "must",
  "must not": "must not",
  "must endeavour to": "may",
  // an intention is never a rule
  "expects to": undefined,
};

const ruleOf = (agreement: Agreement, placed: Placed<SharingSentence>): FlowRule | undefined => {
  const { sentence } = placed;
  const modality = MODALITY[sentence.modality];
  if (!modality) return undefined;
  const senders = memberSet(agreement, sentence.actors);
  const recipients =
    sentence.act === "publish"
      ? { members: [{ type: "everyone", label: "the public" } as const], complete: true }
      : memberSet(agreement, sentence.recipients);
  const data = sentence.data.flatMap((name) => agreement.data.get(name.text) ?? []);
  const eachOther = sentence.recipients.some((ref) => ref.type === "quantified" && ref.over === "other parties");
  // `A and B may share D with each other`: among those named, not among all parties
  const among =
    eachOther && sentence.actors.every((ref) => ref.type === "named") ? senders.members : recipients.members;
  const purposes = sentence.purposes.map((ref) => purposeOfRef(agreement, ref));
  const undeclared = sentence.purposes.some((ref) => ref.type === "named" && !agreement.purposes.has(ref.name.text));
  /** A core that breaks off may have gone on with whatever is not there. */
  const brokenOff = (list: readonly unknown[]) => sentence.incomplete && list.length === 0;
  const open = new Set<FlowPart>([
    ...(senders.complete ? [] : (["senders"] as const)),
    ...(recipients.complete && !brokenOff(sentence.recipients) ? [] : (["recipients"] as const)),
    ...(data.length === sentence.data.length && !brokenOff(sentence.data) ? [] : (["data"] as const)),
    ...(undeclared || brokenOff(sentence.purposes) ? (["purposes"] as const) : []),
  ]);
  return {
    placed,
    ...(placed.clause ? { clause: placed.clause.title.text } : {}),
    modality,
    act: sentence.act,
    senders: senders.members,
    recipients: among,
    eachOther,
    data,
    purposes,
    ...(sentence.only ? { only: sentence.only } : {}),
    open,
    incomplete: sentence.incomplete || open.has("senders") || open.has("recipients") || open.has("data"),
    span: sentence.core,
  };
};

const NO_RECIPIENT = new Set<SharingSentence["act"]>(["use", "collect"]);

/** Flows of a rule: pairs of different parties × data × purposes. */
export const countFlows = (rule: FlowRule): number => {
  const purposes = Math.max(1, rule.purposes.length);
  if (NO_RECIPIENT.has(rule.act)) return rule.senders.length * rule.data.length * purposes;
  const labels = new Set(rule.senders.map((member) => member.label));
  const same = rule.recipients.filter((member) => labels.has(member.label)).length;
  return (rule.senders.length * rule.recipients.length - same) * rule.data.length * purposes;
};

export const flowTableOf = (agreement: Agreement): FlowTable => {
  const rules = sentencesOf(agreement, "sharing").flatMap((placed) => ruleOf(agreement, placed) ?? []);
  const count = rules.filter((rule) => rule.modality !== "must not").reduce((sum, rule) => sum + countFlows(rule), 0);
  return { agreement, rules, count };
};

export const permissions = (table: FlowTable): readonly FlowRule[] =>
  table.rules.filter((rule) => rule.modality !== "must not");

export const prohibitions = (table: FlowTable): readonly FlowRule[] =>
  table.rules.filter((rule) => rule.modality === "must not");

// ---------------------------------------------------------------- terms

/** General terms whose `about` covers the data's subjects. */
const generalClauses = (agreement: Agreement, data: Data): FlowClause[] =>
  sentencesOf(agreement, "general terms").flatMap(({ sentence }) => {
    const about = sentence.about.map((subject) => subject.term);
    const applies = about.length === 0 || about.some((subject) => data.allSubjects.includes(subject));
    return applies ? [...sentence.clauses] : [];
  });

const ofType = <T extends FlowClause["type"]>(clauses: readonly FlowClause[], ...types: readonly T[]) =>
  clauses.filter((clause): clause is Extract<FlowClause, { type: T }> =>
    (types as readonly string[]).includes(clause.type),
  );

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
  const own = rule.placed.sentence.clauses;
  const alone = rule.modality === "must not" || own.some((clause) => clause.type === "instead");
  const clauses = alone ? own : [...own, ...generalClauses(agreement, data)];
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
    where: ofType(clauses, "where").map((clause) => clause.condition),
    provided: ofType(clauses, "provided").map((clause) => clause.alternatives),
    unless: ofType(clauses, "unless").map((clause) => clause.condition),
    except: ofType(clauses, "except where").map((clause) => clause.condition),
    necessary: ofType(clauses, "necessary").map((clause) => clause.because),
    safeguards: [...expandSafeguards(agreement, refs), ...said],
    marked: ofType(clauses, "marked").map((clause) => clause.marking),
    keep: ofType(clauses, "keep"),
    onward: ofType(clauses, "onward"),
    despite: ofType(clauses, "despite").map((clause) => clause.clause.text),
    subjectTo: ofType(clauses, "subject to").map((clause) => clause.clause.text),
    unread: new Set([
      ...ofType(clauses, "broken").map((clause) => clause.opener),
      ...(undeclared || brokenSet ? ["protected by"] : []),
    ]),
  };
};

// ---------------------------------------------------------------- relations

/** `narrower` is the same purpose or one inside `wider`. */
export const purposeWithin = (narrower: Purpose, wider: Purpose): boolean => {
  if (narrower.label === wider.label && narrower.term === wider.term) return true;
  return wider.term !== undefined && narrower.terms.includes(wider.term);
};

export const purposesOverlap = (a: Purpose, b: Purpose): boolean => purposeWithin(a, b) || purposeWithin(b, a);

/** Whether a party belongs to a class; unknown where its kind or place could not be read. */
export const belongsTo = (party: Party, member: Extract<Member, { type: "class" }>): boolean | undefined => {
  if (member.kind === undefined) return undefined;
  const ofKind = party.allKinds.includes(member.kind);
  const inPlace = member.places.length === 0 || member.places.some((place) => isInPlace(party.places, place));
  if (ofKind && inPlace) return true;
  return party.unread.has("is") ? undefined : false;
};

/** `GB-NIR` is in `GB`; membership of unions is the law's business (reasoning). */
const isInPlace = (places: readonly string[], place: string): boolean =>
  places.some((each) => each === place || each.startsWith(`${place}-`));

/** Whether a kind is the same as, or narrower than, another. */
export const kindWithin = (narrower: string, wider: string): boolean =>
  widerTerms("party kind", narrower).includes(wider);

/** The purpose family's own vocabulary, for callers that need only the family of a term. */
export const familyOf = (term: string): string | undefined => entry("purpose", term)?.family;
