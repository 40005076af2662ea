/** What an agreement says beside its flows: the matters that official checklists ask for, one word for each. */

import type { PartyRef, Phrase, SafeguardItem } from "../../grammar/syntax.js";
import { type Category, entry, isKindOf } from "../../grammar/vocabulary.js";
import { type Agreement, type Party, sentencesOf } from "./agreement.js";
import { signatories } from "./members.js";
import { phrasesOf } from "./phrases.js";
import { remembered } from "./remembered.js";

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
  ["check by a person", "human decision"],
];

/** Words that keep what is known of people from being turned against them, in a prohibition or a duty. */
const AGAINST = /\bagainst (?:the |that |any )?(?:victim|person|child|data subject|them\b|her\b|him\b)/i;

const forbidsUse = (agreement: Agreement): boolean =>
  sentencesOf(agreement, "sharing").some(
    ({ sentence: { act, modality, actors, data } }) =>
      act === "use" &&
      (modality === "must not" || actors.some((actor) => actor.type === "quantified" && actor.no)) &&
      data.some(({ text }) => agreement.data.get(text)?.allSubjects.includes("victims")),
  ) ||
  sentencesOf(agreement, "duty").some(({ sentence: { object, verb } }) =>
    AGAINST.test(object?.type === "quoted" ? object.text.text : verb.written),
  );

/** Rights to be told of the sharing: to be told of a breach is something else. */
const INFORMED = new Set(["be informed", "know the origin", "know the recipients"]);
const BY_A_PERSON = ["review by a person", "checked by a person"];
const REDRESS = ["complain", "seek redress"];
const CORRECTING = new Set(["correct"]);
const RIGHT_DATA = ["accuracy", "quality of the data"];
const WRONG_DATA = ["error in the data", "correction"];
/** What people are told of their data where it is known by a word: news of a breach is something else. */
const OF_SHARING = new Set(["collection", "disclosure", "disclosure to others", "receipt", "referral", "publication"]);

/** Words by which a clause that is left to words is about a matter. */
const BY_WORDS: readonly (readonly [words: RegExp, saying: Saying])[] = [
  [/\b(?:in)?accura|\bcorrect(?:ed|ing|ions?)\b|\brectif/i, "accuracy"],
  [/\binform(?:s|ed)?\b|\bprivacy (?:notice|information)|\btransparen/i, "information for people"],
  [/\bcomplain|\bredress|\bcompensat|\bremed(?:y|ies)\b/i, "redress"],
  [/\btrain(?:s|ed|ing)\b/i, "training"],
  [/\bsanction|\bdisciplin|\bpenalt/i, "sanctions"],
  [/\bautomated\b/i, "human decision"],
];
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
      ...(verbs.some((verb) => CORRECTING.has(verb)) || things.some((thing) => RIGHT_DATA.includes(thing))
        ? (["accuracy"] as const)
        : []),
      ...(tells && event !== undefined && WRONG_DATA.includes(event) ? (["accuracy"] as const) : []),
      ...((tells && (event === undefined || OF_SHARING.has(event)) && sentence.to.some(isPerson)) ||
      things.includes("privacy notice")
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

const byRights = (agreement: Agreement): Saying[] =>
  sentencesOf(agreement, "rights").flatMap(({ sentence }) =>
    sentence.rights.flatMap(({ term }): Saying[] => [
      ...(REDRESS.some((right) => isKindOf("right", term, right)) ? (["redress"] as const) : []),
      ...(INFORMED.has(term) ? (["information for people"] as const) : []),
      ...(term === "ask for a human decision" ? (["human decision"] as const) : []),
    ]),
  );

/** `on an error in the data, …`: what is to be done then is said, whatever it is. */
const byOccasions = (agreement: Agreement): Saying[] =>
  sentencesOf(agreement, "on event").flatMap(({ sentence: { event } }): Saying[] =>
    event.type === "phrase" && WRONG_DATA.includes(event.phrase.term) ? ["accuracy"] : [],
  );

const byWords = (agreement: Agreement): Saying[] =>
  sentencesOf(agreement, "prose").flatMap(({ sentence }) =>
    BY_WORDS.flatMap(([words, saying]) => (words.test(sentence.text.text) ? [saying] : [])),
  );

const PEOPLE = new Set(["data subject", "victim", "guardian"]);

const isPerson = (ref: { readonly type: string; readonly who?: Phrase }): boolean =>
  ref.type === "subjects" || (ref.type === "relative" && ref.who !== undefined && PEOPLE.has(ref.who.term));

/** Every term of a category in the text, wherever it stands: what is asked is whether it is thought of at all. */
const termsSaid = (agreement: Agreement, category: Category): readonly string[] =>
  phrasesOf(agreement.tree).flatMap((phrase) =>
    phrase.category === category && phrase.status === "known" ? [phrase.term] : [],
  );

const QUOTES = /"""[\s\S]*?"""|"[^"\n]*"/g;

/** What clauses and conditions leave to people: titles, texts, and whatever else is in quotes. */
const quotesIn = ({ tree }: Agreement): readonly string[] =>
  tree.statements.flatMap((statement) =>
    statement.type === "clause" || statement.type === "condition" || statement.type === "fact"
      ? (tree.text.slice(statement.start, statement.end).match(QUOTES) ?? [])
      : [],
  );

const EMERGENCY_EVENTS = new Set(["danger to life", "specific threat", "emergency access"]);
const EMERGENCY_WORDS =
  /\b(?:emergenc|imminent|urgen|(?:immediate|grave|serious) (?:danger|risk|threat)|(?:danger|risk|threat) to life)/i;
const DANGER_WORDS = /\b(?:death penalty|capital punishment|tortur|inhuman|cruel|ill-treat|refoulement)/i;

const plansForEmergencies = (agreement: Agreement): boolean =>
  termsSaid(agreement, "condition").some((term) => entry("condition", term)?.group === "emergency") ||
  termsSaid(agreement, "event").some((term) => EMERGENCY_EVENTS.has(term)) ||
  termsSaid(agreement, "purpose").some((term) => isKindOf("purpose", term, "protection from immediate danger")) ||
  quotesIn(agreement).some((text) => EMERGENCY_WORDS.test(text));

const refusesDanger = (agreement: Agreement): boolean =>
  termsSaid(agreement, "condition").some((term) => DANGERS.includes(term)) ||
  quotesIn(agreement).some((text) => DANGER_WORDS.test(text));

const find = (agreement: Agreement): readonly Saying[] => {
  const head = agreement.head?.clauses ?? [];
  const parties = signatories(agreement);
  const said: Saying[] = [
    ...FORMS.flatMap((form): Saying[] => (sentencesOf(agreement, form).length > 0 ? [BY_FORM[form]] : [])),
    ...(sentencesOf(agreement, "termination").some(({ sentence }) => sentence.actions.length > 0)
      ? (["data at the end"] as const)
      : []),
    ...sentencesOf(agreement, "exit").flatMap(({ sentence }): Saying[] =>
      sentence.ways.map((way) => (way.term === "suspend" ? "suspension" : "leaving")),
    ),
    ...(forbidsUse(agreement) ? (["no use against the person"] as const) : []),
    ...bySafeguards(agreement),
    ...byDuties(agreement),
    ...byVerbs(agreement),
    ...byWords(agreement),
    ...byOccasions(agreement),
    ...byRights(agreement),
    ...(head.some((clause) => clause.type === "governed") ? (["governing law"] as const) : []),
    ...(hasContacts(agreement) ? (["contacts"] as const) : []),
    ...(parties.some((party) => party.dataProtectionOfficer !== undefined)
      ? (["data protection officer"] as const)
      : []),
    ...(plansForEmergencies(agreement) ? (["emergency"] as const) : []),
    ...(refusesDanger(agreement) ? (["refusal where people are in danger"] as const) : []),
    ...(termsSaid(agreement, "condition").some((term) => BY_A_PERSON.includes(term))
      ? (["human decision"] as const)
      : []),
  ];
  return [...new Set(said)];
};

/** The matters that the agreement says something about. */
export const sayingsOf: (agreement: Agreement) => readonly Saying[] = remembered(find);
