/**
 * The words that open a clause, per kind of statement: the one table behind parsing, recovery, layout, completion and hover.
 */

export interface ClauseWord {
  /** The words as written, `protected by`. */
  readonly words: string;
  /** Rule of the parser that reads the clause. */
  readonly rule: ClauseRule;
  /** What the clause says, in one line. */
  readonly says: string;
  /** What usually follows, for completion. */
  readonly example: string;
  /** May stand more than once in a sentence. */
  readonly repeats?: true;
  /** A preposition: in running text it opens a clause only on a new line or behind a comma. */
  readonly preposition?: true;
  /** What follows, where the words may also begin something else. */
  readonly next?: RegExp;
}

export type ClauseRule =
  | "under"
  | "transferred"
  | "where"
  | "provided"
  | "unless"
  | "necessary"
  | "protectedBy"
  | "marked"
  | "keep"
  | "onward"
  | "despite"
  | "instead"
  | "aboutSubjects"
  | "inPlace"
  | "flowTerm"
  | "occasion"
  | "channel"
  | "carriedConditions"
  | "withoutConsent"
  | "otherPurposes"
  | "variant"
  | "accept"
  | "timing"
  | "through"
  | "free"
  | "givingReasons"
  | "givingReasonsWithin"
  | "theirLanguage"
  | "andTell"
  | "forCause"
  | "headerKind"
  | "headerVersion"
  | "headerBetween"
  | "headerInForce"
  | "headerReviewed"
  | "headerGoverned"
  | "headerIssued"
  | "headerSigned"
  | "headerExtends"
  | "headerSupersedes"
  | "headerSuperseded"
  | "headerApplies"
  | "headerAppliesIn"
  | "headerLanguages"
  | "headerLawsDiffer"
  | "partyIs"
  | "partyActs"
  | "partyThrough"
  | "partyFor"
  | "partyMember"
  | "partyImmune"
  | "partyFunded"
  | "partyDesignated"
  | "partyStores"
  | "partyOfficer"
  | "partyKnownAs"
  | "partyContact"
  | "teamMembers"
  | "teamChaired"
  | "teamEachCase"
  | "teamUntil"
  | "systemHeld"
  | "systemHosted"
  | "systemOpen"
  | "subjectsAre"
  | "subjectsFamily"
  | "subjectsExcept"
  | "subjectsStatus"
  | "statisticsFrom"
  | "statisticsBy"
  | "statisticsBelow"
  | "dataAbout"
  | "dataItems"
  | "dataExcludes"
  | "dataCollected"
  | "dataFrom"
  | "dataHeldIn"
  | "dataHeldAs"
  | "dataGraded"
  | "dataExtent"
  | "dataWithout"
  | "purposeIs"
  | "purposeWith"
  | "purposeNot"
  | "conditionIs"
  | "meaning"
  | "given"
  | "dateOn"
  | "when"
  | "expect"
  | "groupMembers";

const CONDITIONS: readonly ClauseWord[] = [
  { words: "where", rule: "where", says: "which cases the sentence is about", example: "where Imminent Danger" },
  { words: "except where", rule: "where", says: "cases in which it does not hold", example: 'except where "…"' },
  { words: "provided", rule: "provided", says: "what must be fulfilled first", example: "provided Informed Consent" },
  {
    words: "unless",
    rule: "unless",
    says: "lifts the prohibition or condition before it",
    example: "unless Imminent Danger",
  },
  {
    words: "despite",
    rule: "despite",
    says: "this sentence prevails over the named clause",
    example: 'despite clause "…"',
    repeats: true,
  },
  {
    words: "subject to",
    rule: "despite",
    says: "the named clause prevails over this sentence",
    example: 'subject to clause "…"',
    repeats: true,
  },
  {
    words: "prevails over",
    rule: "despite",
    says: "this sentence prevails over the named clause",
    example: 'prevails over clause "…"',
    repeats: true,
  },
];

/** A period, and no class of parties: `every month`, not `every party`. */
const PERIOD_NEXT = /^(?:\d.*|\[\[.*|(?:working\s+)?(?:minute|hour|day|week|month|year)s?)$/;

/** When sharing happens and by which means; of several, any one will do. */
const OCCASIONS: readonly ClauseWord[] = [
  {
    words: "on request",
    rule: "occasion",
    says: "when the recipient asks for it",
    example: "on request, for the period in the request",
  },
  {
    words: "on own initiative",
    rule: "occasion",
    says: "without being asked",
    example: "on own initiative",
  },
  { words: "on", rule: "occasion", says: "when something happens", example: "on match within 5 days" },
  { words: "every", rule: "occasion", says: "at intervals", example: "every month on day 5", next: PERIOD_NEXT },
  {
    words: "as it arises",
    rule: "occasion",
    says: "whenever there is something new",
    example: "as it arises, for the period in the request",
  },
  { words: "only on", rule: "occasion", says: "on no other occasion", example: "only on request" },
  {
    words: "only every",
    rule: "occasion",
    says: "on no other occasion",
    example: "only every 3 months",
    next: PERIOD_NEXT,
  },
  { words: "only as it arises", rule: "occasion", says: "on no other occasion", example: "only as it arises" },
];

const CHANNELS: readonly ClauseWord[] = [
  { words: "by", rule: "channel", says: "by which means the data are sent", example: "by secure email" },
  { words: "by entry in", rule: "channel", says: "by entering it in a system", example: "by entry in Case Register" },
  { words: "through", rule: "channel", says: "through which hub the data go", example: "through National Contact" },
  {
    words: "in a meeting of",
    rule: "channel",
    says: "said in a meeting of a team",
    example: "in a meeting of Case Conference",
  },
  { words: "only by", rule: "channel", says: "by no other means", example: "only by secure email" },
  { words: "only through", rule: "channel", says: "by no other way", example: "only through National Contact" },
  {
    words: "only in a meeting of",
    rule: "channel",
    says: "nowhere but in a meeting of a team",
    example: "only in a meeting of Case Conference",
  },
];

const prepositions = (words: readonly ClauseWord[]): readonly ClauseWord[] =>
  words.map((word) => ({ ...word, preposition: true as const, repeats: true as const }));

/** Whom, where and since when a sentence is about. */
const EXTENT: readonly ClauseWord[] = [
  {
    words: "about",
    rule: "aboutSubjects",
    says: "whom the sentence is about, of those whose data it is",
    example: "about children",
    preposition: true,
  },
  { words: "in", rule: "inPlace", says: "where the sentence holds", example: "in GB", preposition: true },
  {
    words: "from",
    rule: "flowTerm",
    says: "since when the sentence holds, and until when",
    example: "from 1 March 2026 until end of proceedings",
    preposition: true,
  },
  {
    words: "until",
    rule: "flowTerm",
    says: "until when the sentence holds",
    example: "until 28 February 2029",
    preposition: true,
  },
];

const ACCEPT: ClauseWord = {
  words: "accept",
  rule: "accept",
  says: "silences one finding, with a reason and until a date",
  example: 'accept retention/vague because "…" until 2027-01-01',
  repeats: true,
};

const VARIANT: ClauseWord = {
  words: "if",
  rule: "variant",
  says: "the same sentence in another case, with clauses of its own behind it",
  example: "if consent is refused, must share D with B for P",
  repeats: true,
};

/** Clauses of a sharing sentence and of the general terms. */
export const TERMS_CLAUSES: readonly ClauseWord[] = [
  {
    words: "under",
    rule: "under",
    says: "the sender's legal basis; every one listed applies",
    example: "under GDPR article 6(1)(e)",
  },
  {
    words: "received under",
    rule: "under",
    says: "the recipient's legal basis",
    example: "received under LED article 8",
  },
  {
    words: "sensitive under",
    rule: "under",
    says: "the condition for special-category or criminal data",
    example: "sensitive under LED article 10",
  },
  {
    words: "transferred under",
    rule: "transferred",
    says: "the mechanism by which data may leave the sender's area",
    example: "transferred under adequacy",
  },
  ...CONDITIONS.slice(0, 4),
  {
    words: "without consent",
    rule: "withoutConsent",
    says: "the law that allows it without consent, and why",
    example: 'without consent under LAW because "…"',
  },
  {
    words: "necessary because",
    rule: "necessary",
    says: "why the sharing is necessary",
    example: 'necessary because "…"',
  },
  {
    words: "protected by",
    rule: "protectedBy",
    says: "safeguards, with their parameters",
    example: 'protected by encryption in transit using "TLS 1.3"',
  },
  { words: "marked", rule: "marked", says: "the marking that the data carry", example: 'marked "OFFICIAL-SENSITIVE"' },
  {
    words: "keep",
    rule: "keep",
    says: "how long the recipient keeps its copy, and what happens then",
    example: "keep at most 2 years from receipt, review every 12 months, then delete",
    repeats: true,
  },
  {
    words: "sender keeps",
    rule: "keep",
    says: "how long the sender keeps its own record",
    example: "sender keeps at most 5 years from case closure",
    repeats: true,
  },
  {
    words: "log kept",
    rule: "keep",
    says: "how long the log of disclosures is kept",
    example: "log kept at least 5 years",
    repeats: true,
  },
  {
    words: "no onward",
    rule: "onward",
    says: "the recipient passes nothing on",
    example: "no onward sharing",
    repeats: true,
  },
  {
    words: "onward",
    rule: "onward",
    says: "to whom the recipient may pass the data on, for what, on which condition",
    example: "onward only to Europol for Trafficking Investigation, with consent of the provider",
    repeats: true,
  },
  {
    words: "on compelled",
    rule: "onward",
    says: "what happens when a law or a court compels disclosure",
    example: "on compelled disclosure, notify the provider first and disclose the least",
    repeats: true,
  },
  {
    words: "subject to conditions",
    rule: "carriedConditions",
    says: "conditions that travel with the data",
    example: "subject to conditions of the provider, announced before sharing, binding once accepted",
  },
  ...EXTENT,
  ...prepositions(OCCASIONS),
  ...prepositions(CHANNELS),
  ...CONDITIONS.slice(4),
  {
    words: "instead of",
    rule: "instead",
    says: "this sentence's own clauses replace the general terms",
    example: "instead of the general terms",
  },
  ACCEPT,
];

export const FLOW_CLAUSES: readonly ClauseWord[] = [
  ...TERMS_CLAUSES,
  {
    words: "or for any other purpose",
    rule: "otherPurposes",
    says: "any other purpose, if something is fulfilled",
    example: "or for any other purpose provided Court Leave",
  },
  VARIANT,
];

const TIMING: readonly ClauseWord[] = [
  { words: "within", rule: "timing", says: "the period in which it must be done", example: "within 24 hours" },
  { words: "without delay", rule: "timing", says: "as soon as it can be done", example: "without delay" },
  { words: "at once", rule: "timing", says: "as soon as it can be done", example: "at once" },
  { words: "before", rule: "timing", says: "the event before which it must be done", example: "before disclosure" },
  { words: "on", rule: "timing", says: "the event or the notice on which it is done", example: "on 10 days notice" },
  { words: "when", rule: "timing", says: "the event on which it is done", example: "when collection" },
  {
    words: "until",
    rule: "timing",
    says: "the event or day up to which it holds",
    example: "until end of proceedings",
  },
  { words: "every", rule: "timing", says: "how often it must be done", example: "every 12 months" },
];

const TO_PEOPLE: readonly ClauseWord[] = [
  {
    words: "in their language",
    rule: "theirLanguage",
    says: "told in a language that the people understand",
    example: "in their language",
  },
  {
    words: "and tell",
    rule: "andTell",
    says: "who else is told that it was done",
    example: "and tell every recipient",
  },
];

export const DUTY_CLAUSES: readonly ClauseWord[] = [
  ...TIMING,
  ...TO_PEOPLE,
  ...CONDITIONS,
  { words: "under", rule: "under", says: "the law that the duty rests on", example: 'under "…"' },
  ACCEPT,
];

/** `A may refuse where …`. */
export const REFUSAL_CLAUSES: readonly ClauseWord[] = [
  ...CONDITIONS,
  {
    words: "giving reasons",
    rule: "givingReasonsWithin",
    says: "a refusal says why, and in which time",
    example: "giving reasons within 5 days",
  },
  { words: "under", rule: "under", says: "the law that the refusal rests on", example: 'under "…"' },
  ACCEPT,
];

/** `any party may withdraw …`. */
export const EXIT_CLAUSES: readonly ClauseWord[] = [
  { words: "on", rule: "timing", says: "how long before it is said", example: "on 3 months notice" },
  {
    words: "for cause",
    rule: "forCause",
    says: "the shorter way where another party did not keep the agreement",
    example: "for cause on 10 days notice",
  },
  { words: "where", rule: "where", says: "in which cases", example: 'where "…"' },
];

/** `each party must keep D confidential`. */
export const CARE_CLAUSES: readonly ClauseWord[] = [
  ...CONDITIONS,
  {
    words: "until",
    rule: "timing",
    says: "the event or day up to which it holds",
    example: "until end of proceedings",
  },
  { words: "under", rule: "under", says: "the law that the duty rests on", example: 'under "…"' },
  ACCEPT,
];

export const RIGHTS_CLAUSES: readonly ClauseWord[] = [
  { words: "through", rule: "through", says: "where the person turns to", example: "through Harbour Shelter" },
  {
    words: "by applying to",
    rule: "through",
    says: "where the person turns to",
    example: "by applying to Harbour Shelter",
  },
  { words: "within", rule: "timing", says: "the period in which the request is answered", example: "within 1 month" },
  { words: "free of charge", rule: "free", says: "the person pays nothing", example: "free of charge" },
  { words: "except where", rule: "where", says: "when the right may be limited", example: 'except where "…"' },
  { words: "giving reasons", rule: "givingReasons", says: "a refusal says why", example: "giving reasons" },
  ACCEPT,
];

/** A quoted title, or a place to fill in. */
const TITLE_NEXT = /^(?:["“„«]|\[\[)/;
const NAME_NEXT = /^(?:["“„«]|\[\[|\p{Ll}{0,4}-?\p{Lu})/u;

export const HEADER_CLAUSES: readonly ClauseWord[] = [
  {
    words: "kind",
    rule: "headerKind",
    says: "the kind of instrument, and whether it binds",
    example: "kind agreement, binding",
  },
  { words: "version", rule: "headerVersion", says: "the version", example: "version 1.0" },
  { words: "between", rule: "headerBetween", says: "the parties that sign", example: "between A, B and C" },
  {
    words: "in force",
    rule: "headerInForce",
    says: "since when and until when it holds",
    example: "in force from 1 March 2026 until 28 February 2029",
  },
  {
    words: "reviewed",
    rule: "headerReviewed",
    says: "how often the agreement is reviewed, and on which occasions",
    example: "reviewed every 12 months and on change of law",
  },
  {
    words: "governed by",
    rule: "headerGoverned",
    says: "the law that governs it",
    example: "governed by the law of GB",
  },
  {
    words: "issued by",
    rule: "headerIssued",
    says: "who issues it, and by which law",
    example: "issued by A under CETS 197 article 38",
  },
  {
    words: "signed by",
    rule: "headerSigned",
    says: "who signed it, and when",
    example: "signed by A on 1 February 2026, by B on 3 February 2026",
  },
  {
    words: "extends",
    rule: "headerExtends",
    says: "another document, whose sentences hold here, too",
    example: 'extends "umbrella.dsa"',
    repeats: true,
    next: TITLE_NEXT,
  },
  {
    words: "supersedes",
    rule: "headerSupersedes",
    says: "the agreement that it replaces, and since when",
    example: 'supersedes "…" from 1 March 2026',
    repeats: true,
  },
  {
    words: "superseded by",
    rule: "headerSuperseded",
    says: "the agreement that replaces it, and since when",
    example: 'superseded by "…" on 1 March 2029',
  },
  {
    words: "applies",
    rule: "headerApplies",
    says: "law that the parties take for theirs, whether or not it binds them",
    example: "applies CETS 108, CETS 181 articles 1 to 3",
    repeats: true,
  },
  {
    words: "applies in",
    rule: "headerAppliesIn",
    says: "where it holds, and where it does not",
    example: "applies in GB, not in GB-NIR",
  },
  {
    words: "languages",
    rule: "headerLanguages",
    says: "the languages of the text, and whether all count alike",
    example: "languages English, French equally authentic",
  },
  {
    words: "where laws differ",
    rule: "headerLawsDiffer",
    says: "which law counts where those of the parties differ",
    example: "where laws differ, the most protective prevails",
  },
  { words: "marked", rule: "marked", says: "the marking that the document carries", example: 'marked "OFFICIAL"' },
  ACCEPT,
];

export const PARTY_CLAUSES: readonly ClauseWord[] = [
  {
    words: "is",
    rule: "partyIs",
    says: "what kind of body it is, and where",
    example: "is a police force in GB",
    repeats: true,
  },
  {
    words: "acts as",
    rule: "partyActs",
    says: "its data protection roles, each for its purposes",
    example: "acts as controller for Victim Assistance",
  },
  {
    words: "acts through",
    rule: "partyThrough",
    says: "the unit that acts for it: what the whole may do, the unit may do",
    example: "acts through Human Trafficking Unit",
  },
  { words: "acts for", rule: "partyFor", says: "the State that it acts for", example: "acts for Germany" },
  {
    words: "member of",
    rule: "partyMember",
    says: "the union or organisation that it belongs to",
    example: "member of EU",
    repeats: true,
  },
  {
    words: "immune from national courts",
    rule: "partyImmune",
    says: "no national court can hear a case against it",
    example: "immune from national courts",
  },
  {
    words: "funded under",
    rule: "partyFunded",
    says: "the law that it is funded under, whose conditions bind it",
    example: "funded under 34 USC 12291",
  },
  {
    words: "designated as",
    rule: "partyDesignated",
    says: "an office that a law gives it",
    example: 'designated as "central authority" under Palermo Protocol article 8',
  },
  {
    words: "stores data",
    rule: "partyStores",
    says: "the countries in which its data are kept",
    example: "stores data in IE",
  },
  {
    words: "data protection officer",
    rule: "partyOfficer",
    says: "its data protection officer",
    example: 'data protection officer "dpo@example.org"',
  },
  {
    words: "known as",
    rule: "partyKnownAs",
    says: "a stable identifier for exports",
    example: 'known as "urn:example:metropolitan-police"',
  },
  {
    words: "contact",
    rule: "partyContact",
    says: "whom to write to",
    example: 'contact "data.protection@example.org"',
  },
];

export const TEAM_CLAUSES: readonly ClauseWord[] = [
  { words: "of", rule: "teamMembers", says: "who belongs to it", example: "of A, B and C" },
  { words: "chaired by", rule: "teamChaired", says: "who leads it", example: "chaired by A" },
  {
    words: "for each case",
    rule: "teamEachCase",
    says: "another team is formed for every case",
    example: "for each case",
  },
  { words: "until", rule: "teamUntil", says: "when it ends", example: "until case closure" },
];

export const SYSTEM_CLAUSES: readonly ClauseWord[] = [
  { words: "held by", rule: "systemHeld", says: "who runs it and answers for it", example: "held by A" },
  { words: "hosted in", rule: "systemHosted", says: "the country in which it stands", example: "hosted in IE" },
  {
    words: "open to",
    rule: "systemOpen",
    says: "who can look into it: what is entered reaches all of them",
    example: "open to B, C",
  },
];

export const SUBJECTS_CLAUSES: readonly ClauseWord[] = [
  {
    words: "are",
    rule: "subjectsAre",
    says: "the people it narrows down, and what tells them from the others",
    example: 'are children with "an open file"',
  },
  {
    words: "are family of",
    rule: "subjectsFamily",
    says: "the family of other people",
    example: "are family of victims",
  },
  { words: "family of", rule: "subjectsFamily", says: "the family of other people", example: "family of victims" },
  { words: "except", rule: "subjectsExcept", says: "who does not belong to them", example: "except officers" },
  {
    words: "whose status is",
    rule: "subjectsStatus",
    says: "their legal status",
    example: 'whose status is "presumed victim"',
  },
];

export const STATISTICS_CLAUSES: readonly ClauseWord[] = [
  { words: "from", rule: "statisticsFrom", says: "the data that are counted", example: "from Victim Identity" },
  { words: "by", rule: "statisticsBy", says: "what they are counted by", example: "by age group, nationality" },
  {
    words: "counts below",
    rule: "statisticsBelow",
    says: "counts too small to be shown, since they would tell of somebody",
    example: "counts below 5 suppressed",
  },
];

export const FACT_CLAUSES: readonly ClauseWord[] = [
  { words: "is", rule: "meaning", says: "what is so or not, for people to say", example: 'is "…"' },
];

export const DATA_CLAUSES: readonly ClauseWord[] = [
  { words: "about", rule: "dataAbout", says: "whom the data are about", example: "about victims" },
  { words: "means", rule: "dataItems", says: "the closed list of items", example: "means name, date of birth" },
  { words: "includes", rule: "dataItems", says: "an open list of items", example: "includes name, date of birth" },
  {
    words: "excludes",
    rule: "dataExcludes",
    says: "what does not belong to it",
    example: "excludes health information",
  },
  {
    words: "collected for",
    rule: "dataCollected",
    says: "the purpose the data were collected for",
    example: "collected for Victim Identification",
  },
  {
    words: "from",
    rule: "dataFrom",
    says: "the register that they come from",
    example: 'from "Police National Computer"',
    repeats: true,
    next: TITLE_NEXT,
  },
  {
    words: "held in",
    rule: "dataHeldIn",
    says: "the system that they are held in",
    example: "held in Case Register",
    repeats: true,
    next: NAME_NEXT,
  },
  {
    words: "held as",
    rule: "dataHeldAs",
    says: "the class of file that they are held as",
    example: 'held as "analysis file"',
    next: NAME_NEXT,
  },
  {
    words: "graded",
    rule: "dataGraded",
    says: "the scheme by which source and intelligence are graded",
    example: "graded 3x5x2",
    next: /^(?:["“„«]|\[\[|\d+x\d)/,
  },
  {
    words: "marked",
    rule: "marked",
    says: "the marking that they carry",
    example: 'marked "OFFICIAL-SENSITIVE"',
    next: TITLE_NEXT,
  },
  { words: "in bulk", rule: "dataExtent", says: "whole files go, not single cases", example: "in bulk" },
  {
    words: "individual cases only",
    rule: "dataExtent",
    says: "never whole files: one case at a time",
    example: "individual cases only",
  },
  {
    words: "without identifiers",
    rule: "dataWithout",
    says: "without what tells who somebody is; they stay personal",
    example: "without identifiers",
  },
];

export const PURPOSE_CLAUSES: readonly ClauseWord[] = [
  { words: "is", rule: "purposeIs", says: "the purpose's meaning", example: "is support of victims" },
  {
    words: "compatible with",
    rule: "purposeWith",
    says: "purposes it goes together with",
    example: "compatible with Victim Identification",
  },
  {
    words: "not for",
    rule: "purposeNot",
    says: "purposes it never serves",
    example: "not for immigration enforcement",
  },
];

export const CONDITION_CLAUSES: readonly ClauseWord[] = [
  {
    words: "is",
    rule: "conditionIs",
    says: "what must be the case",
    example: "is consent of the victim, written, lapsing after 12 months",
  },
];

export const EVENT_CLAUSES: readonly ClauseWord[] = [
  { words: "is", rule: "meaning", says: "what happens", example: 'is "…"' },
];

export const TERM_CLAUSES: readonly ClauseWord[] = [
  { words: "means", rule: "meaning", says: "what the term means", example: 'means "…"' },
];

export const GROUP_CLAUSES: readonly ClauseWord[] = [
  { words: "are", rule: "groupMembers", says: "who belongs to it", example: "are A, B and C" },
];

export const SCENARIO_CLAUSES: readonly ClauseWord[] = [
  {
    words: "given",
    rule: "given",
    says: "what is the case, and what is not",
    example: "given Informed Consent, no Imminent Danger",
  },
  { words: "on", rule: "dateOn", says: "the day of the request", example: "on 1 June 2026" },
  { words: "when", rule: "when", says: "what somebody does", example: "when A shares D with B for P" },
  { words: "expect", rule: "expect", says: "the answer", example: "expect permitted" },
];

export const ALL_CLAUSES: readonly ClauseWord[] = [
  ...FLOW_CLAUSES,
  ...DUTY_CLAUSES,
  ...RIGHTS_CLAUSES,
  ...HEADER_CLAUSES,
  ...PARTY_CLAUSES,
  ...TEAM_CLAUSES,
  ...SYSTEM_CLAUSES,
  ...SUBJECTS_CLAUSES,
  ...STATISTICS_CLAUSES,
  ...DATA_CLAUSES,
  ...PURPOSE_CLAUSES,
  ...GROUP_CLAUSES,
  ...SCENARIO_CLAUSES,
];

/** The opener that starts `words`, the longest one first. */
export const clauseWordAt = (table: readonly ClauseWord[], words: readonly string[]): ClauseWord | undefined => {
  let found: ClauseWord | undefined;
  let longest = 0;
  for (const clause of table) {
    const own = clause.words.split(" ");
    if (own.length <= longest || !own.every((word, index) => words[index] === word)) continue;
    const next = words[own.length];
    if (clause.next && next !== undefined && !clause.next.test(next)) continue;
    found = clause;
    longest = own.length;
  }
  return found;
};

/** No opener is longer. */
export const LONGEST_CLAUSE_WORD = 5;
