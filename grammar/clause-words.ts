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
  | "partyIs"
  | "partyActs"
  | "partyContact"
  | "dataAbout"
  | "dataItems"
  | "dataExcludes"
  | "dataCollected"
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
    says: "how often the agreement is reviewed",
    example: "reviewed every 12 months",
  },
  {
    words: "governed by",
    rule: "headerGoverned",
    says: "the law that governs it",
    example: "governed by the law of GB",
  },
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
    words: "contact",
    rule: "partyContact",
    says: "whom to write to",
    example: 'contact "data.protection@example.org"',
  },
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
  { words: "given", rule: "given", says: "what is the case", example: "given Informed Consent" },
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
