/**
 * The words that open a sentence which does not begin with somebody who may or must do something: the one table behind
 * cutting, reading, completion and hover.
 */
import { tokenMatcher } from "chevrotain";
import { AnyWord, Comma, type LaidOutToken, NameLike, NameToken, Quoted, Slot } from "./tokens.js";
import { longestMatch } from "./vocabulary.js";

export type SentenceRule =
  | "oversight"
  | "audit"
  | "disputes"
  | "ending"
  | "classChange"
  | "noAutomated"
  | "noRights"
  | "notUsedAgainst"
  | "meeting"
  | "liability"
  | "costs"
  | "sanctions"
  | "courtDisclosure"
  | "publicRecords"
  | "amendment"
  | "accession"
  | "parallel"
  | "prevails"
  | "prose"
  | "accept";

export interface SentenceWord {
  /** What is enough to tell the sentence from others. */
  readonly opens: readonly string[];
  /** The words as they are proposed. */
  readonly words: string;
  readonly rule: SentenceRule;
  /** What the sentence says, in one line. */
  readonly says: string;
  readonly example: string;
}

export const SENTENCE_WORDS: readonly SentenceWord[] = [
  {
    opens: ["oversight"],
    words: "oversight by",
    rule: "oversight",
    says: "who supervises",
    example: 'oversight by "Information Commissioner\'s Office"',
  },
  {
    opens: ["audit"],
    words: "audit every",
    rule: "audit",
    says: "how often somebody looks whether it is kept",
    example: "audit every 12 months",
  },
  {
    opens: ["audit by"],
    words: "audit by",
    rule: "audit",
    says: "who looks whether it is kept, and how often",
    example: "audit by Europol every 12 months, results kept at most 18 months",
  },
  {
    opens: ["disputes"],
    words: "disputes go to",
    rule: "disputes",
    says: "how disputes are settled, step by step",
    example: "disputes go to negotiation within 10 days, then to mediation",
  },
  {
    opens: ["on termination"],
    words: "on termination",
    rule: "ending",
    says: "what happens to the data at the end",
    example: "on termination delete within 30 days, safeguards survive",
  },
  {
    opens: ["continues"],
    words: "continues",
    rule: "ending",
    says: "what goes on after the end, or when a party leaves",
    example: "continues for data already shared",
  },
  {
    opens: ["this agreement continues"],
    words: "this agreement continues",
    rule: "ending",
    says: "what goes on after the end, or when a party leaves",
    example: "this agreement continues between the others",
  },
  {
    opens: ["when a person becomes"],
    words: "when a person becomes",
    rule: "classChange",
    says: "what happens when somebody's class changes",
    example: "when a person becomes a suspect, review within 5 days",
  },
  {
    opens: ["no automated", "no automated decisions about"],
    words: "no automated decision about",
    rule: "noAutomated",
    says: "no machine alone decides about people",
    example: "no automated decision about victims unless reviewed by a person",
  },
  {
    opens: ["no rights"],
    words: "no rights for third persons",
    rule: "noRights",
    says: "nobody else can claim anything under the agreement",
    example: "no rights for third persons",
  },
  {
    opens: ["data about"],
    words: "data about",
    rule: "notUsedAgainst",
    says: "data must not turn against the people they are about",
    example: "data about victims must not be used against them",
  },
  {
    opens: ["team"],
    words: "team",
    rule: "meeting",
    says: "how often a team meets",
    example: "team Case Conference meets every month",
  },
  {
    opens: ["liability"],
    words: "liability:",
    rule: "liability",
    says: "who answers for what",
    example: 'liability: each party for its own acts, Europol answers for "the platform"',
  },
  {
    opens: ["costs"],
    words: "costs are borne by",
    rule: "costs",
    says: "who pays",
    example: 'costs are borne by the sender, except "translation"',
  },
  {
    opens: ["sanctions"],
    words: "sanctions",
    rule: "sanctions",
    says: "what happens to those who do not keep the agreement; for people to apply",
    example: 'sanctions "disciplinary measures"',
  },
  {
    opens: ["disclosure in"],
    words: "disclosure in court",
    rule: "courtDisclosure",
    says: "under which law data may be told in court, and who is told first",
    example: "disclosure in court under CPIA 1996 section 3, after telling the provider",
  },
  {
    opens: ["public-records"],
    words: "public-records requests go to",
    rule: "publicRecords",
    says: "who answers when the public asks for the data",
    example: "public-records requests go to the provider, after asking each other party",
  },
  {
    opens: ["amended"],
    words: "amended",
    rule: "amendment",
    says: "how the agreement is changed",
    example: "amended in writing, annexes by Joint Committee",
  },
  {
    opens: ["open to accession"],
    words: "open to accession by",
    rule: "accession",
    says: "who may join, and who must agree",
    example: "open to accession by any police force in EU, with consent of each party",
  },
  {
    opens: ["one agreement"],
    words: "one agreement with each",
    rule: "parallel",
    says: "a template: an agreement of this wording with each of them",
    example: "one agreement with each shelter",
  },
  {
    opens: ["this clause prevails"],
    words: "this clause prevails over",
    rule: "prevails",
    says: "this clause goes before others",
    example: 'this clause prevails over clause "Referral"',
  },
  { opens: ["text"], words: "text", rule: "prose", says: "words that only people read", example: 'text """…"""' },
  {
    opens: ["accept"],
    words: "accept",
    rule: "accept",
    says: "silences one kind of finding in this clause, with a reason and until a date",
    example: 'accept retention/vague because "…" until 2027-01-01',
  },
];

/** The opener that `words` begin with, the longest first, and how many words it takes. */
export const sentenceWordAt = (
  words: readonly string[],
): { readonly word: SentenceWord; readonly length: number } | undefined => {
  let found: { word: SentenceWord; length: number } | undefined;
  for (const word of SENTENCE_WORDS) {
    for (const opens of word.opens) {
      const own = opens.split(" ");
      if (own.every((each, index) => words[index] === each) && own.length > (found?.length ?? 0))
        found = { word, length: own.length };
    }
  }
  return found;
};

const MODALS = new Set(["may", "must", "shall", "expects"]);

/** Verbs of sentences without a modal verb: `each party bears its own costs`, `Unit meets every month`. */
const PLAIN_VERBS: readonly (readonly [rule: "bears" | "actsThrough" | "meeting", ...words: string[]])[] = [
  ["bears", "bears"],
  ["bears", "bear"],
  ["actsThrough", "acts", "through"],
  ["actsThrough", "act", "through"],
  ["meeting", "meets"],
];

export type PlainVerbRule = (typeof PLAIN_VERBS)[number][0];

/** The plain verb that stands at a token. */
export const plainVerbAt = (tokens: readonly LaidOutToken[], at: number): PlainVerbRule | undefined =>
  PLAIN_VERBS.find(([, ...words]) =>
    words.every((word, index) => tokens[at + index]?.image === word && !isQuoted(tokens[at + index])),
  )?.[0];

const isQuoted = (token: LaidOutToken | undefined): boolean => token?.tokenType === Quoted || token?.tokenType === Slot;

/** The plain verb of a sentence: before any modal verb, and on the sentence's first line. */
export const plainVerbOf = (tokens: readonly LaidOutToken[]): PlainVerbRule | undefined => {
  for (const [at, token] of tokens.slice(0, 24).entries()) {
    if (MODALS.has(token.image)) return undefined;
    const rule = at > 0 ? plainVerbAt(tokens, at) : undefined;
    if (rule) return rule;
  }
  return undefined;
};

// ---------------------------------------------------------------- `on EVENT …`

const wordsFrom = (tokens: readonly LaidOutToken[], at: number): string[] =>
  tokens
    .slice(at, at + 12)
    .flatMap((token) => (tokenMatcher(token, AnyWord) || token.tokenType === NameToken ? [token.image] : ["\u0000"]));

/** Index behind an event at `at`, if one is there: a name, or an entry, with its article. */
const behindEvent = (tokens: readonly LaidOutToken[], at: number): number | undefined => {
  const token = tokens[at];
  if (!token) return undefined;
  if (["a", "an", "the", "any", "each"].includes(token.image)) return behindEvent(tokens, at + 1);
  if (tokenMatcher(token, NameLike)) return at + 1;
  const match = longestMatch("event", wordsFrom(tokens, at));
  return match ? at + match.length : undefined;
};

const survivesAt = (tokens: readonly LaidOutToken[], at: number): boolean => {
  for (let k = at; k < Math.min(tokens.length, at + 12); k++) {
    const token = tokens[k];
    if (token?.image === "survive" || token?.image === "survives") return k > at;
    if (!token || token.tokenType === Comma || (k > at && token.firstOnLine) || !tokenMatcher(token, AnyWord))
      return false;
  }
  return false;
};

/** Whether what happens at the end stands at a token: `delete …`, `safeguards survive`, `continues …`. */
const endsAt = (tokens: readonly LaidOutToken[], at: number): boolean => {
  const words = wordsFrom(tokens, at);
  return longestMatch("ending", words) !== undefined || words[0] === "continues" || survivesAt(tokens, at);
};

/**
 * What `on …` at a token begins: the end of the agreement or of something else (`on termination delete …`), a sentence
 * that holds when something happens (`on breach of this agreement, A may suspend sharing`), or no sentence at all.
 * @param modalFollows whether a modal verb follows a token within its sentence
 */
export const onSentenceAt = (
  tokens: readonly LaidOutToken[],
  at: number,
  modalFollows: (at: number) => boolean,
): "ending" | "on event" | undefined => {
  if (tokens[at]?.image !== "on") return undefined;
  const behind = behindEvent(tokens, at + 1);
  const isTermination = tokens[at + 1]?.image === "termination";
  if (behind === undefined) return isTermination ? "ending" : undefined;
  const comma = tokens[behind]?.tokenType === Comma;
  const next = comma ? behind + 1 : behind;
  if (comma && tokens[next] && !endsAt(tokens, next) && modalFollows(next)) return "on event";
  return isTermination || endsAt(tokens, next) ? "ending" : undefined;
};

/** Whether a sentence about what survives begins here: `safeguards survive`. */
export const survivorsAt = (tokens: readonly LaidOutToken[], at: number): boolean => survivesAt(tokens, at);
