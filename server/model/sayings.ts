/** What an agreement says beside its flows: the matters that official checklists ask for, one word for each. */
import type { PartyRef, Phrase, SafeguardItem } from "../../grammar/syntax.js";
import { entry, isKindOf } from "../../grammar/vocabulary.js";
import { type Agreement, type Party, sentencesOf } from "./agreement.js";
import { signatories } from "./members.js";
import { phrasesOf } from "./phrases.js";

export const SAYINGS = [
  "oversight",
  "audit",
  "dispute route",
  "data at the end",
  "liability",
  "costs",
  "sanctions",
  "disclosure in court",
  "public records",
  "amendment",
  "accession",
  "leaving",
  "suspension",
  "confidentiality",
  "equal protection",
  "human decision",
  "no use against the person",
  "review on change of class",
  "accuracy",
  "information for people",
  "redress",
  "governing law",
  "contacts",
  "training",
  "vetting",
  "impact assessment",
  "policy document",
  "data protection officer",
  "emergency",
  "refusal where people are in danger",
] as const;
export type Saying = (typeof SAYINGS)[number];

/** Sentences of one form that are about one matter each. */
const BY_FORM = {
  oversight: "oversight",
  audit: "audit",
  disputes: "dispute route",
  liability: "liability",
  costs: "costs",
  sanctions: "sanctions",
  "court disclosure": "disclosure in court",
  "public records": "public records",
  amendment: "amendment",
  accession: "accession",
  confidentiality: "confidentiality",
  "equal protection": "equal protection",
  "automated decisions": "human decision",
  "not used against": "no use against the person",
  "class change": "review on change of class",
} as const satisfies { readonly [form: string]: Saying };

const FORMS = Object.keys(BY_FORM) as (keyof typeof BY_FORM)[];

/** Safeguards, wherever they stand, that are about a matter. */
const BY_SAFEGUARD: readonly (readonly [term: string, saying: Saying])[] = [
  ["staff training", "training"],
  ["staff vetted", "vetting"],
  ["impact assessment", "impact assessment"],
  ["policy document", "policy document"],
  ["data protection officer", "data protection officer"],
  ["confidentiality undertaking", "confidentiality"],
  ["quality checks", "accuracy"],
  ["no automated decisions", "human decision"],
];

const REDRESS = new Set(["complain", "seek redress"]);
const CORRECTING = new Set(["correct"]);
const WRONG_DATA = ["error in the data", "correction"];
const DANGERS = ["risk of the death penalty", "risk of torture", "danger to the person"];

const safeguardsIn = (agreement: Agreement): readonly SafeguardItem[] => [
  ...sentencesOf(agreement, "safeguards").flatMap(({ sentence }) => sentence.items),
  ...[...agreement.safeguardSets.values()].flatMap((set) => set.items),
  ...[...sentencesOf(agreement, "sharing"), ...sentencesOf(agreement, "general terms")].flatMap(({ sentence }) =>
    sentence.clauses.flatMap((clause) =>
      clause.type === "protected" ? clause.by.flatMap((ref) => (ref.type === "safeguard" ? [ref] : [])) : [],
    ),
  ),
];

const bySafeguards = (agreement: Agreement): Saying[] => {
  const phrases: Phrase[] = safeguardsIn(agreement).flatMap((item) => [item.phrase, ...item.with]);
  return phrases.flatMap((phrase) =>
    BY_SAFEGUARD.flatMap(([term, saying]) => (isKindOf("safeguard", phrase.term, term) ? [saying] : [])),
  );
};

const byDuties = (agreement: Agreement): Saying[] =>
  sentencesOf(agreement, "duty").flatMap(({ sentence }): Saying[] => {
    if (sentence.modality !== "must" && sentence.modality !== "must endeavour to") return [];
    const verbs = [sentence.verb, ...(sentence.orVerbs ?? [])].map((verb) => verb.term);
    const { object } = sentence;
    const things = object?.type === "thing" ? object.phrases.map((phrase) => phrase.term) : [];
    const event = object?.type === "event" && object.event.type === "phrase" ? object.event.phrase.term : undefined;
    const tells = verbs.includes("inform") || verbs.includes("notify");
    return [
      ...(verbs.some((verb) => CORRECTING.has(verb)) || things.includes("accuracy") ? (["accuracy"] as const) : []),
      ...(tells && event !== undefined && WRONG_DATA.includes(event) ? (["accuracy"] as const) : []),
      ...(tells && sentence.to.some((to) => to.type === "subjects" || isPerson(to))
        ? (["information for people"] as const)
        : []),
      ...(verbs.includes("train") ? (["training"] as const) : []),
    ];
  });

/** Powers and duties by whose verb a matter is settled: `any party may suspend sharing`, `each party must audit …`. */
const BY_VERB: Readonly<Record<string, Saying>> = { audit: "audit", suspend: "suspension" };

const byVerbs = (agreement: Agreement): Saying[] =>
  sentencesOf(agreement, "duty").flatMap(({ sentence: { modality, verb, orVerbs = [] } }) =>
    modality === "must not" ? [] : [verb, ...orVerbs].flatMap(({ term }) => BY_VERB[term] ?? []),
  );

const isContactPoint = (ref: PartyRef): boolean =>
  (ref.type === "its" && ref.kind.term === "national contact point") ||
  (ref.type === "relative" && ref.who.term === "contact point");

/** A contact that could not be read is one, too. */
export const isReachable = (party: Party): boolean =>
  party.contact !== undefined || party.dataProtectionOfficer !== undefined || party.unread.has("contact");

/** Where one contact stands in an annex, the others do so, too. */
const LISTED = /\b(?:annex|appendix|schedule|contact list|list of contacts)\b/i;

/** How the parties are reached: each of them, or through contact points that all of them have. */
const hasContacts = (agreement: Agreement): boolean => {
  const parties = signatories(agreement);
  return (
    (parties.length > 0 && parties.every(isReachable)) ||
    [...agreement.parties.values()].some(({ contact }) => contact !== undefined && LISTED.test(contact)) ||
    sentencesOf(agreement, "acts through").some(({ sentence }) => isContactPoint(sentence.unit)) ||
    sentencesOf(agreement, "duty").some(
      ({ sentence: { verb, object } }) =>
        verb.term === "appoint" &&
        object?.type === "thing" &&
        object.phrases.some(({ term }) => /\bcontact/.test(term)),
    )
  );
};

const PEOPLE = new Set(["data subject", "victim", "guardian"]);

const isPerson = (ref: { readonly type: string; readonly who?: Phrase }): boolean =>
  ref.type === "relative" && ref.who !== undefined && PEOPLE.has(ref.who.term);

/** Every condition of the text, wherever it stands: what is asked is whether it is thought of at all. */
const conditionsSaid = (agreement: Agreement): readonly string[] =>
  phrasesOf(agreement.tree).flatMap((phrase) =>
    phrase.category === "condition" && phrase.status === "known" ? [phrase.term] : [],
  );

const find = (agreement: Agreement): readonly Saying[] => {
  const head = agreement.head?.clauses ?? [];
  const conditions = conditionsSaid(agreement);
  const parties = signatories(agreement);
  const said: Saying[] = [
    ...FORMS.flatMap((form): Saying[] => (sentencesOf(agreement, form).length > 0 ? [BY_FORM[form]] : [])),
    ...(sentencesOf(agreement, "termination").some(({ sentence }) => sentence.actions.length > 0)
      ? (["data at the end"] as const)
      : []),
    ...sentencesOf(agreement, "exit").flatMap(({ sentence }): Saying[] =>
      sentence.ways.map((way) => (way.term === "suspend" ? "suspension" : "leaving")),
    ),
    ...bySafeguards(agreement),
    ...byDuties(agreement),
    ...byVerbs(agreement),
    ...(sentencesOf(agreement, "rights").some(({ sentence }) => sentence.rights.some(({ term }) => REDRESS.has(term)))
      ? (["redress"] as const)
      : []),
    ...(head.some((clause) => clause.type === "governed") ? (["governing law"] as const) : []),
    ...(hasContacts(agreement) ? (["contacts"] as const) : []),
    ...(parties.some((party) => party.dataProtectionOfficer !== undefined)
      ? (["data protection officer"] as const)
      : []),
    ...(conditions.some((term) => entry("condition", term)?.group === "emergency") ? (["emergency"] as const) : []),
    ...(conditions.some((term) => DANGERS.includes(term)) ? (["refusal where people are in danger"] as const) : []),
  ];
  return [...new Set(said)];
};

const known = new WeakMap<Agreement, readonly Saying[]>();

/** The matters that the agreement says something about. */
export const sayingsOf = (agreement: Agreement): readonly Saying[] => {
  const found = known.get(agreement) ?? find(agreement);
  known.set(agreement, found);
  return found;
};
