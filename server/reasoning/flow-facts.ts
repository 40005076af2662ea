/** The facts of a class of flows: the only view of an agreement that provisions have. */

import type { Condition, FlowClause, KeepClause, Mechanism, Phrase, SharingSentence } from "../../grammar/syntax.js";
import { entry, isKindOf, widerTerms } from "../../grammar/vocabulary.js";
import {
  type Agreement,
  type Data,
  expandCondition,
  type Party,
  type Purpose,
  sentencesOf,
} from "../model/agreement.js";
import { type IsoDate, parseDate } from "../model/calendar.js";
import { isCatchAll, isGrading } from "../model/data.js";
import type { FactName, Facts, FactValue } from "../model/facts.js";
import { type Member, signatories } from "../model/members.js";
import { remembered } from "../model/remembered.js";
import { SAYINGS, type Saying, sayingsOf } from "../model/sayings.js";
import type { Terms } from "../model/terms.js";
import { adequacyOf } from "../packs/law-book.js";
import type { LawBook, Regime } from "../packs/provision.js";
import { instrumentsOfCitations, regimesOfCitations } from "./citations.js";
import type { FlowClass } from "./flow-classes.js";
import { countriesOfClass, countryOfParty, leavesArea, regimeFor, roleFor, sectorOf } from "./regimes.js";

export interface FlowFacts {
  readonly facts: Facts;
  /** Unknown only because a clause could not be read: already reported, so no finding may rest on them. */
  readonly unread: ReadonlySet<FactName>;
}

export interface World {
  readonly agreement: Agreement;
  readonly law: LawBook;
  readonly date: IsoDate;
}

type Country = string | null | undefined;

interface End {
  readonly kinds?: readonly string[];
  /** Where it is; for a class all places where its members may be. */
  readonly countries: readonly Country[];
  readonly sector?: string;
  readonly role?: string | null;
  readonly regime?: Regime;
}

/** What all have in common; undefined where they differ. */
const common = <T>(values: readonly T[]): T | undefined => {
  const [first, ...others] = new Set(values);
  return others.length === 0 ? first : undefined;
};

const endOfParty = (world: World, party: Party, purpose: Purpose | undefined): End => {
  const sector = sectorOf(party);
  const role = roleFor(party, purpose);
  const regime = regimeFor(world.law, party, purpose);
  return {
    ...(party.unread.has("is") || party.kinds.length === 0 ? {} : { kinds: party.allKinds }),
    countries: [countryOfParty(world.law, party)],
    ...(sector ? { sector } : {}),
    ...(role === undefined ? {} : { role }),
    ...(regime ? { regime } : {}),
  };
};

/** The role of a class is not known; its regime only where it is the same in all its places. */
const endOfClass = (
  { law, date }: World,
  kind: string,
  places: readonly string[],
  purpose: Purpose | undefined,
): End => {
  const anywhere = partyOfClass("", kind, places);
  const sector = sectorOf(anywhere);
  const countries = countriesOfClass(law, anywhere, date);
  const regime = common(
    countries.map((country) => regimeFor(law, partyOfClass("", kind, country ? [country] : []), purpose)),
  );
  return {
    kinds: anywhere.allKinds,
    countries,
    ...(sector ? { sector } : {}),
    ...(regime ? { regime } : {}),
  };
};

const endOf = (world: World, member: Member | undefined, purpose: Purpose | undefined): End => {
  if (member?.type === "party") return endOfParty(world, member.party, purpose);
  if (member?.type === "class" && member.kind !== undefined)
    return endOfClass(world, member.kind, member.places, purpose);
  return { countries: [undefined] };
};

/** The country as a fact: known only where it is one. */
const countryOfEnd = ({ countries }: End): Country => common(countries);

/** A class seen as a party: its kind and place are known, its role is not. */
export const partyOfClass = (name: string, kind: string, places: readonly string[]): Party => {
  const node = {
    type: "party",
    signs: false,
    name: { text: name, start: 0, end: 0 },
    clauses: [],
    start: 0,
    end: 0,
  } as const;
  return {
    name,
    signs: false,
    kinds: [kind],
    allKinds: widerTerms("party kind", kind),
    places,
    memberOf: [],
    immune: false,
    fundedUnder: [],
    stores: [],
    roles: [],
    unread: new Set(["acts as"]),
    span: { start: 0, end: 0 },
    node,
  };
};

// ---------------------------------------------------------------- conditions

/** Kinds without which the condition never holds: all of an `and`, the common ones of an `or`. */
const necessaryKinds = (condition: Condition): ReadonlySet<string> => {
  switch (condition.type) {
    case "and":
      return new Set(condition.parts.flatMap((part) => [...necessaryKinds(part)]));
    case "or": {
      const [first, ...rest] = condition.parts.map(necessaryKinds);
      return new Set([...(first ?? [])].filter((kind) => rest.every((other) => other.has(kind))));
    }
    case "kind":
      return new Set([condition.phrase.term]);
    case "named":
    case "quoted":
      return new Set();
  }
};

const atoms = (condition: Condition): Condition[] =>
  condition.type === "and" || condition.type === "or" ? condition.parts.flatMap(atoms) : [condition];

/** Every atom that a flow's `provided` names, with declared conditions opened. */
export const conditionAtoms = (agreement: Agreement, terms: Terms): Condition[] =>
  terms.provided.flat().flatMap((condition) => atoms(expandCondition(agreement, condition)));

/** Consents of the person whose data it is among the conditions of a flow. */
export const consentsOf = (agreement: Agreement, terms: Terms): Extract<Condition, { type: "kind" }>[] =>
  conditionAtoms(agreement, terms).filter(
    (atom): atom is Extract<Condition, { type: "kind" }> =>
      atom.type === "kind" && entry("condition", atom.phrase.term)?.group === "consent of the person",
  );

const FORM = new Set(["written", "recorded", "by form", "explicit"]);

export const statesForm = (consent: Extract<Condition, { type: "kind" }>): boolean =>
  consent.details.some((detail) => FORM.has(detail.phrase.term));

export const statesExpiry = (consent: Extract<Condition, { type: "kind" }>): boolean =>
  consent.details.some((detail) => detail.phrase.term === "lapsing after" || detail.period !== undefined);

// ---------------------------------------------------------------- keeping, onward, safeguards

/** How the keeping of an object is stated. */
export const statedKeeping = (keep: readonly KeepClause[], object: KeepClause["object"]): string | null => {
  const rules = keep.filter((clause) => clause.object === object).map((clause) => clause.rule);
  const says = (test: (rule: KeepClause["rule"]) => boolean) => rules.some(test);
  if (says((rule) => rule.type === "limit" && rule.limit.bound !== "at least")) return "limit";
  if (says((rule) => rule.type === "stages" || rule.type === "earliest" || rule.type === "latest")) return "limit";
  if (says((rule) => rule.type === "until")) return "event";
  if (says((rule) => rule.type === "delegated")) return "delegated";
  if (says((rule) => rule.type === "schedule")) return "schedule";
  if (says((rule) => rule.type === "law")) return "law";
  if (says((rule) => rule.type === "necessary")) return "as long as necessary";
  return says((rule) => rule.type === "limit") ? "minimum" : null;
};

const onwardRule = (terms: Terms): string | null => {
  const rules = terms.onward.map((clause) => clause.rule).filter((rule) => rule.type !== "compelled");
  if (rules.length === 0) return null;
  if (rules.some((rule) => rule.type === "to" && rule.open && !rule.with)) return "open";
  if (rules.some((rule) => rule.type === "to" && rule.with !== undefined)) return "consent of the provider";
  return rules.every((rule) => rule.type === "none") ? "none" : "closed";
};

const LOG = "log of every disclosure";

const safeguardFacts = (terms: Terms): Pick<Facts, "safeguards.kinds" | "safeguards.adjectives" | "safeguards.log"> => {
  const phrases = terms.safeguards.flatMap((item) => [item.phrase, ...item.with]);
  const concrete = phrases.filter((phrase) => phrase.status !== "known" || !entry("safeguard", phrase.term)?.vague);
  const kinds = concrete.flatMap((phrase) =>
    phrase.status === "known" ? widerTerms("safeguard", phrase.term) : [phrase.term],
  );
  return {
    "safeguards.kinds": [...new Set(kinds)],
    "safeguards.adjectives": phrases
      .filter((phrase) => phrase.status === "known" && entry("safeguard", phrase.term)?.vague)
      .map((phrase) => phrase.term),
    "safeguards.log":
      kinds.includes(LOG) || kinds.includes("logging") || terms.keep.some((clause) => clause.object === "log"),
  };
};

// ---------------------------------------------------------------- duties and rights

/** Whom a member must tell of a data breach. */
export const breachNotices = (agreement: Agreement, member: Member | undefined): string[] =>
  sentencesOf(agreement, "duty").flatMap(({ sentence }) => {
    const tells = ["notify", "inform", "report"].some((verb) => isKindOf("verb", sentence.verb.term, verb));
    const isNotice = tells && sentence.modality === "must";
    const ofBreach =
      sentence.object?.type === "event" &&
      sentence.object.event.type === "phrase" &&
      sentence.object.event.phrase.term === "data breach";
    if (!isNotice || !ofBreach || !member) return [];
    const bound = sentence.actors.some(
      (actor) =>
        (actor.type === "quantified" &&
          !actor.no &&
          member.type === "party" &&
          signatories(agreement).includes(member.party)) ||
        (actor.type === "named" && actor.name.text === member.label) ||
        (actor.type === "named" && agreement.groups.has(actor.name.text)) ||
        (actor.type === "relative" && actor.who.term === "recipient"),
    );
    if (!bound) return [];
    return sentence.to.map((to) => {
      if (to.type === "relative") return BREACH_ADDRESSEE[to.who.term] ?? to.who.term;
      if (to.type === "quantified") return "provider";
      if (to.type !== "named") return to.type;
      const party = agreement.parties.get(to.name.text);
      return party?.allKinds.includes("data protection authority") ? "supervisory authority" : "provider";
    });
  });

const BREACH_ADDRESSEE: Readonly<Record<string, string>> = {
  provider: "provider",
  sender: "provider",
  "previous sender": "provider",
  "other party": "provider",
  "other parties": "provider",
  "each other party": "provider",
  parties: "provider",
  "supervisory authority": "supervisory authority",
  victim: "person",
  "data subject": "person",
  person: "person",
};

/** Rights for which people of a class have a route; a sentence about all (`data subjects`) counts for each class. */
export const rightsWithRoute = (agreement: Agreement, subject: string | undefined): string[] => {
  const classes = subject === undefined ? undefined : [...widerTerms("subject", subject), "data subjects"];
  return sentencesOf(agreement, "rights").flatMap(({ sentence }) =>
    classes === undefined || sentence.subjects.some(({ term }) => classes.includes(term))
      ? sentence.rights.map((right) => right.term)
      : [],
  );
};

/** Rights for which everybody whose data it is has a route. */
const commonRights = (agreement: Agreement, subjects: readonly string[]): string[] => {
  const [first, ...others] = (subjects.length > 0 ? subjects : [undefined]).map((each) =>
    rightsWithRoute(agreement, each),
  );
  return [...new Set(first)].filter((right) => others.every((other) => other.includes(right)));
};

// ---------------------------------------------------------------- all together

const UNREAD_BY: Readonly<Record<string, readonly FactName[]>> = {
  under: ["basis.sender", "basis.sender.regimes"],
  "received under": ["basis.recipient", "basis.recipient.regimes"],
  "sensitive under": ["basis.sensitive", "basis.sensitive.regimes"],
  "transferred under": ["transfer.mechanisms"],
  provided: ["conditions.kinds", "consent.used", "consent.form", "consent.expires", "flow.necessity"],
  "necessary because": ["flow.necessity"],
  "protected by": ["safeguards.kinds", "safeguards.adjectives", "safeguards.log", "data.marked", "data.graded"],
  marked: ["data.marked"],
  keep: ["retention.copy", "retention.review"],
  "log kept": ["safeguards.log"],
  onward: ["onward.rule"],
  "no onward": ["onward.rule"],
};

/** Words by which a sentence that could not be read may still be the one that says it. */
const TRACES: readonly (readonly [RegExp, readonly FactName[]])[] = [
  [/\b(?:access|correct|erase|restrict|object|withdraw|complain|rights?)\b/i, ["agreement.rights"]],
  [/\bbreach/i, ["recipient.notifiesBreachTo"]],
  [/\b(?:log|logs|logged|record)\b/i, ["safeguards.log"]],
  [/\baudit/i, ["agreement.audit"]],
  [/\boversight/i, ["agreement.oversight"]],
];

const brokenTexts = (agreement: Agreement): string[] => {
  const { tree } = agreement;
  const sentences = agreement.sentences.map(({ sentence }) => sentence);
  const broken = [...tree.statements, ...sentences].filter(
    (each) =>
      each.type === "broken" ||
      ("incomplete" in each && each.incomplete) ||
      (each.type === "duty" && each.verb.status === "unknown"),
  );
  return broken.map((each) => tree.text.slice(each.start, each.end));
};

/** What a sentence that could not be read may say is unknown; everything else stays as it is. */
const agreementUnread = remembered((agreement: Agreement): readonly FactName[] => {
  const texts = brokenTexts(agreement);
  const head = agreement.head?.clauses.flatMap((clause) => (clause.type === "broken" ? [clause.opener] : [])) ?? [];
  return [
    ...TRACES.flatMap(([trace, names]) => (texts.some((text) => trace.test(text)) ? names : [])),
    ...(head.includes("reviewed") ? (["agreement.reviewed"] as const) : []),
    ...(head.includes("in force") ? (["agreement.ends"] as const) : []),
    ...(head.includes("kind") ? (["agreement.kind", "agreement.binding"] as const) : []),
  ];
});

/** Ways from a sender's country to a recipient's that leave the area of the sender's law; undefined where it is open. */
const leavingWays = ({ law, date }: World, sender: End, recipient: End): readonly Country[] | undefined => {
  const ways = sender.countries.flatMap((from) =>
    recipient.countries.map((to) => ({ to, leaves: leavesArea(law, sender.regime, from, to, date) })),
  );
  const leaving = ways.filter(({ leaves }) => leaves === true).map(({ to }) => to);
  return leaving.length === 0 && ways.some(({ leaves }) => leaves === undefined) ? undefined : leaving;
};

/**
 * Whether adequacy decisions carry the flow on all ways on which it leaves the area. One for some recipients only does so
 * where it is named, and then it depends on who the recipient is.
 */
const isAdequate = (
  { law, date }: World,
  regime: Regime | undefined,
  leaving: readonly Country[] | undefined,
  terms: Terms,
): boolean | undefined => {
  if (regime === undefined || leaving === undefined || leaving.includes(undefined)) return undefined;
  const decisions = leaving.map((country) => (country ? adequacyOf(law, regime, country, date) : undefined));
  if (decisions.includes(undefined)) return false;
  if (!decisions.some((decision) => decision?.partial)) return true;
  return terms.mechanisms.some((mechanism) => mechanism.type === "adequacy") ? undefined : false;
};

const crossesBorder = (sender: End, recipient: End): boolean | undefined =>
  common(
    sender.countries.flatMap((from) =>
      recipient.countries.map((to) => (from === undefined || to === undefined ? undefined : from !== to)),
    ),
  );

/** Clauses in which a place is still open: what they will say is not known yet. */
const openClauses = (terms: Terms): string[] => [
  ...(terms.senderBasis.some((citation) => citation.slot) ? ["under"] : []),
  ...(terms.recipientBasis.some((citation) => citation.slot) ? ["received under"] : []),
  ...(terms.sensitiveBasis.some((citation) => citation.slot) ? ["sensitive under"] : []),
];

/** A word where a clause should begin, and the clause that it may have been meant for. */
const MEANT: readonly (readonly [RegExp, string])[] = [
  [/^(?:under|based|pursuant|according)/i, "under"],
  [/^rec[ei]+v/i, "received under"],
  [/^sensit/i, "sensitive under"],
  [/^transf/i, "transferred under"],
  [/^(?:necess|because)/i, "necessary because"],
  [/^(?:provid|if\b|only if\b|consent)/i, "provided"],
  [/^(?:protect|encrypt|secur)/i, "protected by"],
  [/^(?:keep|kept|retain|stor|delet)/i, "keep"],
  [/^(?:onward|no on|not on|pass)/i, "onward"],
];

const OPENER: Readonly<Partial<Record<FlowClause["type"], string>>> = {
  transferred: "transferred under",
  provided: "provided",
  protected: "protected by",
  keep: "keep",
  onward: "onward",
  necessary: "necessary because",
};

const openerOf = (clause: FlowClause): string | undefined => {
  if (clause.type === "under")
    return { sender: "under", recipient: "received under", sensitive: "sensitive under" }[clause.whose];
  return OPENER[clause.type];
};

/** Clauses of which something could not be read: the one before the mistake, and the one that it may have opened. */
const misspeltClauses = ({ tree }: Agreement, sentence: SharingSentence): string[] =>
  tree.problems
    .filter(({ code, start }) => code === "unexpected" && sentence.start <= start && start < sentence.end)
    .flatMap(({ start }) => {
      const word = tree.text.slice(start, start + 20);
      const before = sentence.clauses.filter((clause) => clause.start <= start).at(-1);
      return [
        ...(before ? [openerOf(before) ?? ""] : []),
        ...MEANT.flatMap(([meant, opener]) => (meant.test(word) ? [opener] : [])),
      ];
    });

/** An instrument carries data up to and including its last day. */
const hasEnded = (mechanism: Mechanism, date: IsoDate): boolean => {
  if (mechanism.type !== "instrument" || !mechanism.until) return false;
  const until = parseDate(mechanism.until.text);
  return until !== undefined && until < date;
};

/** What only takes place where life or safety is in danger is necessary by what it is for. */
const NECESSARY_GROUPS: ReadonlySet<string | undefined> = new Set(["necessity", "emergency"]);
const IN_WORDS = /\b(?:necess|proportion|need(?:s|ed)?\b|minimum\b|strictly\b)/i;

/** The sentence says why it is necessary, or it only holds where somebody has seen that it is. */
const saysNecessity = (agreement: Agreement, terms: Terms, conditions: readonly string[]): boolean =>
  terms.necessary.length > 0 ||
  conditions.some((kind) => NECESSARY_GROUPS.has(entry("condition", kind)?.group)) ||
  conditionAtoms(agreement, terms).some((atom) => atom.type === "quoted" && IN_WORDS.test(atom.text.text));

const saysOfData = (data: Data | undefined, type: "marked" | "graded"): boolean =>
  data?.unread.has(type) || (data?.node.clauses.some((clause) => clause.type === type) ?? false);

const hasSafeguard = (terms: Terms, term: string): boolean =>
  terms.safeguards.some((item) =>
    [item.phrase, ...item.with].some((phrase) => isKindOf("safeguard", phrase.term, term)),
  );

const CHILD_CONDITIONS = new Set(["best interests of the child", "consent of the guardian", "consent of the child"]);

const isAboutChildren = ({ term }: Phrase): boolean => isKindOf("subject", term, "children");

/** The agreement as a whole says something for children. */
const speaksOfChildren = remembered(
  (agreement: Agreement): boolean =>
    sentencesOf(agreement, "general terms").some(({ sentence }) => sentence.about.some(isAboutChildren)) ||
    sentencesOf(agreement, "rights").some(({ sentence }) => sentence.subjects.some(isAboutChildren)) ||
    sentencesOf(agreement, "duty").some(({ sentence }) =>
      sentence.to.some((to) =>
        to.type === "subjects" ? isAboutChildren(to.subjects) : to.type === "relative" && to.who.term === "guardian",
      ),
    ),
);

/** Something is said for children: by the purpose, the sentence's conditions, or general terms, rights or duties of their own. */
const hasChildRule = (agreement: Agreement, terms: Terms, purpose: Purpose | undefined): boolean =>
  (purpose?.terms.includes("safeguarding of children") ?? false) ||
  [...terms.where, ...terms.provided.flat()]
    .flatMap((condition) => atoms(expandCondition(agreement, condition)))
    .some((atom) => atom.type === "kind" && CHILD_CONDITIONS.has(atom.phrase.term)) ||
  terms.about.flat().some(isAboutChildren) ||
  speaksOfChildren(agreement);

/** Facts of a class of flows on a date. */
export const factsOfFlow = (world: World, flow: FlowClass): FlowFacts => {
  const { agreement, law } = world;
  const { terms } = flow;
  const purpose = flow.purposes[0];
  const [data] = flow.data;
  const sender = endOf(world, flow.senders[0], purpose);
  const recipient = endOf(world, flow.recipients[0], purpose);
  const leaving = flow.recipients.length > 0 ? leavingWays(world, sender, recipient) : [];
  const consents = consentsOf(agreement, terms);
  const conditions = terms.provided.map((alternatives) => {
    const [first, ...rest] = alternatives.map((condition) => necessaryKinds(expandCondition(agreement, condition)));
    return [...(first ?? [])].filter((kind) => rest.every((other) => other.has(kind)));
  });
  const sensitivity = [...new Set((data?.sensitivity ?? []).flatMap((term) => widerTerms("sensitivity", term)))];
  const isSensitive = (test: "special" | "criminal") =>
    sensitivity.some((term) => entry("sensitivity", term)?.[test] === true);
  const candidates: { [K in FactName]?: FactValue | undefined } = {
    "agreement.kind": agreement.kind ?? null,
    "agreement.binding": agreement.binding ?? null,
    "agreement.reviewed": agreement.reviewEvery !== undefined,
    "agreement.ends": agreement.until !== undefined,
    "agreement.rights": commonRights(agreement, data?.subjects ?? []),
    "agreement.says": sayingsSaid(agreement),
    "agreement.audit": sentencesOf(agreement, "audit").length > 0,
    "agreement.oversight": sentencesOf(agreement, "oversight").length > 0,
    "sender.kinds": sender.kinds,
    "sender.jurisdiction": countryOfEnd(sender),
    "sender.sector": sender.sector,
    "sender.role": sender.role,
    "sender.regime": sender.regime,
    "recipient.kinds": recipient.kinds,
    "recipient.jurisdiction": countryOfEnd(recipient),
    "recipient.sector": recipient.sector,
    "recipient.role": recipient.role,
    "recipient.regime": recipient.regime,
    "recipient.notifiesBreachTo": breachNotices(agreement, flow.recipients[0]),
    "flow.act": flow.rule.act,
    "flow.modality": flow.rule.modality,
    "flow.crossBorder": flow.recipients.length > 0 ? crossesBorder(sender, recipient) : undefined,
    "flow.leavesArea": leaving && leaving.length > 0,
    "flow.necessity": saysNecessity(agreement, terms, conditions.flat()),
    "flow.childRule": hasChildRule(agreement, terms, purpose),
    "data.vague": data?.items.some(isCatchAll) ?? false,
    // conditions that travel with the data are a handling code in words
    "data.marked":
      terms.marked.length > 0 ||
      terms.carried.length > 0 ||
      saysOfData(data, "marked") ||
      hasSafeguard(terms, "marked") ||
      hasSafeguard(terms, "handling code"),
    "data.graded":
      saysOfData(data, "graded") || (data?.items.some(isGrading) ?? false) || hasSafeguard(terms, "grading of sources"),
    "data.statistics": data?.statistics !== undefined && data.statistics.suppressedBelow === undefined,
    "data.subjects": data?.unread.has("about") ? undefined : (data?.allSubjects ?? []),
    "data.sensitivity": data?.closed === undefined ? undefined : sensitivity,
    "data.special": isSensitive("special") || (data?.closed === undefined ? undefined : false),
    "data.criminal": isSensitive("criminal") || (data?.closed === undefined ? undefined : false),
    "data.closed": data?.closed,
    "data.collectedFor": data?.unread.has("collected for")
      ? undefined
      : [
          ...new Set(
            data?.collectedFor.flatMap((each) => [...each.terms, ...(each.family ? [each.family] : [])]) ?? [],
          ),
        ],
    "purpose.kinds": purpose && (purpose.term !== undefined ? purpose.terms : undefined),
    "purpose.lawEnforcement": purpose?.family === undefined ? undefined : purpose.family === "law enforcement",
    "basis.sender": instrumentsOfCitations(law, terms.senderBasis),
    "basis.sender.regimes": regimesOfCitations(law, terms.senderBasis),
    "basis.recipient": instrumentsOfCitations(law, terms.recipientBasis),
    "basis.recipient.regimes": regimesOfCitations(law, terms.recipientBasis),
    "basis.sensitive": instrumentsOfCitations(law, terms.sensitiveBasis),
    "basis.sensitive.regimes": regimesOfCitations(law, terms.sensitiveBasis),
    "transfer.mechanisms": terms.mechanisms
      .filter((mechanism) => !hasEnded(mechanism, world.date))
      .map((mechanism) => mechanism.type),
    "transfer.adequate": leaving?.length === 0 ? null : isAdequate(world, sender.regime, leaving, terms),
    "conditions.kinds": [...new Set(conditions.flat())],
    "consent.used": consents.length > 0,
    "consent.form": consents.length > 0 ? consents.every(statesForm) : null,
    "consent.expires": consents.length > 0 ? consents.every(statesExpiry) : null,
    ...safeguardFacts(terms),
    "retention.copy": statedKeeping(terms.keep, "copy"),
    "retention.review": terms.keep.some((clause) => clause.object === "copy" && clause.review !== undefined),
    "onward.rule": onwardRule(terms),
  };

  const unread = new Set<FactName>([
    ...[...terms.unread, ...openClauses(terms), ...misspeltClauses(agreement, flow.rule.placed.sentence)].flatMap(
      (opener) => UNREAD_BY[opener] ?? [],
    ),
    ...agreementUnread(agreement),
  ]);
  const facts = Object.fromEntries(
    Object.entries(candidates).filter(
      ([name, value]) => value !== undefined && !(unread.has(name as FactName) && isAbsence(value)),
    ),
  ) as Facts;
  return { facts, unread };
};

/** Words by which a sentence that could not be read may still be about a matter: it counts as said. */
const TRACE_OF: Readonly<Record<Saying, RegExp>> = {
  oversight: /\boversight/i,
  audit: /\baudit/i,
  "dispute route": /\bdispute/i,
  "data at the end": /\b(?:terminat|end of|return)/i,
  liability: /\b(?:liab|answers? for|indemn)/i,
  costs: /\bcosts?\b/i,
  sanctions: /\bsanction/i,
  "disclosure in court": /\bcourt/i,
  "public records": /\b(?:public|freedom of)/i,
  amendment: /\bamend/i,
  accession: /\b(?:accession|join)/i,
  leaving: /\b(?:withdraw|terminat|leave)/i,
  suspension: /\bsuspen/i,
  confidentiality: /\bconfiden/i,
  "equal protection": /\bprotection/i,
  "human decision": /\b(?:automated|decision)/i,
  "no use against the person": /\bagainst\b/i,
  "review on change of class": /\bbecomes?\b/i,
  accuracy: /\b(?:accura|correct|wrong|error)/i,
  "information for people": /\binform/i,
  redress: /\b(?:complain|redress)/i,
  "governing law": /\bgovern/i,
  contacts: /\bcontact/i,
  training: /\btrain/i,
  vetting: /\b(?:vet|screen|background)/i,
  "impact assessment": /\b(?:impact|assess)/i,
  "policy document": /\bpolicy/i,
  "data protection officer": /\bofficer/i,
  emergency: /\b(?:emergenc|danger|life)/i,
  "refusal where people are in danger": /\b(?:refus|torture|death)/i,
};

/** What is left to words, under the title of its clause. */
const proseTexts = (agreement: Agreement): string[] =>
  sentencesOf(agreement, "prose").map(({ sentence, clause }) => `${clause?.title.text ?? ""}: ${sentence.text.text}`);

/** What is said, and what plain text or a sentence that could not be read may say. */
const sayingsSaid = remembered((agreement: Agreement): readonly Saying[] => {
  const texts = [...brokenTexts(agreement), ...proseTexts(agreement)];
  const perhaps = texts.length === 0 ? [] : SAYINGS.filter((each) => texts.some((text) => TRACE_OF[each].test(text)));
  return [...new Set([...sayingsOf(agreement), ...perhaps])];
});

/** What is there stays known even where another clause of the kind could not be read; only an absence becomes unknown. */
const isAbsence = (value: FactValue): boolean =>
  value === null || value === false || (Array.isArray(value) && value.length === 0);
