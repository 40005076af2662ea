/** What an agreement says beside its flows: the matters that official checklists ask for, one word for each. */
import type { Phrase, SafeguardItem } from "../../grammar/syntax.js";
import { entry, isKindOf } from "../../grammar/vocabulary.js";
import { type Agreement, sentencesOf } from "./agreement.js";
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
  ["check by a person", "human decision"],
];

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
    ...byWords(agreement),
    ...byOccasions(agreement),
    ...byRights(agreement),
    ...(head.some((clause) => clause.type === "governed") ? (["governing law"] as const) : []),
    ...(parties.length > 0 && parties.every((party) => party.contact !== undefined) ? (["contacts"] as const) : []),
    ...(parties.some((party) => party.dataProtectionOfficer !== undefined)
      ? (["data protection officer"] as const)
      : []),
    ...(conditions.some((term) => BY_A_PERSON.includes(term)) ? (["human decision"] as const) : []),
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
