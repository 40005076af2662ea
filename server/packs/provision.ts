/** Law as data: the shape of a knowledge pack. The published schema is law/pack.schema.json. */
import type { AddedWords } from "../../grammar/extend-vocabulary.js";
import type { Vocabulary } from "../../grammar/vocabulary.js";
import type { FactName } from "../model/facts.js";

/** A published subset of JSON Schema over the facts of a flow; evaluated three-valued (reasoning/evaluate.ts). */
export interface Condition {
  readonly allOf?: readonly Condition[];
  readonly anyOf?: readonly Condition[];
  readonly not?: Condition;
  readonly properties?: { readonly [K in FactName]?: FactTest };
}

/** A test of one fact's value. Several keywords in one test must all hold. */
export interface FactTest {
  readonly const?: string | boolean | number | null;
  readonly enum?: readonly (string | boolean | number | null)[];
  readonly contains?: { readonly const: string } | { readonly enum: readonly string[] };
  readonly minimum?: number;
  readonly maximum?: number;
  readonly not?: FactTest;
}

export type Confidence = "verified" | "secondary" | "memory";
export type Level = "mandatory" | "qualified" | "recommended";
export type Tier = "core" | "extended";

/** Data protection regimes that the engine tells apart. */
export const REGIMES = [
  "gdpr",
  "led",
  "uk-gdpr",
  "uk-dpa-part3",
  "eu-institutions",
  "international-organisation",
  "other",
] as const;
export type Regime = (typeof REGIMES)[number];

/**
 * What an agreement can be asked to have. Closed; each want is reported by exactly one check
 * (checks/…, `wants`), so a new provision needs no new code.
 */
export const WANTS = [
  "basis of the sender",
  "basis of the recipient",
  "basis in the sender's regime",
  "basis in the recipient's regime",
  "role of the sender",
  "role of the recipient",
  "condition for sensitive data",
  "concrete security",
  "log of disclosures",
  "breach notice",
  "onward rule",
  "rights route",
  "review or end of the agreement",
  "retention limit",
  "retention in figures",
  "review of retention",
  "transfer mechanism",
  "form of consent",
  "expiry of consent",
  "protection of the victim's location",
  "route for disputes",
  "liability",
  "governing law",
  "contacts of the parties",
  "leaving or suspension",
  "independent oversight",
  "audit of compliance",
  "training of staff",
  "sanctions for misuse",
  "accuracy of the data",
  "information for people",
  "redress for people",
  "human decision",
  "necessity of the sharing",
  "listed data items",
  "people told apart",
  "impact assessment",
  "handling of intelligence",
  "rule for children",
  "no use against victims",
  "suppression of small counts",
  "rule for emergencies",
  "refusal where people are in danger",
] as const;
export type Want = (typeof WANTS)[number];

/** Quantities on which agreement and law set an interval. */
export const QUANTITIES = [
  "retention of the copy",
  "retention of the source record",
  "retention of the log",
  "review of retention",
  "review of the agreement",
  "answer to a rights request",
] as const;
export type Quantity = (typeof QUANTITIES)[number];

export const DUTY_ACTIONS = ["notify", "inform", "report", "record", "delete", "correct", "disclose", "keep"] as const;
export type DutyAction = (typeof DUTY_ACTIONS)[number];

/** A calendar period as written in the language: `2 years 6 months`, `72 hours`, `10 working days`. */
export type PeriodText = string;

export type Effect =
  /** The agreement must say or have something: violated where `met` is false. */
  | { readonly requires: Want; readonly met: Condition }
  /** An interval on a quantity. `from` is a trigger of the vocabulary (`receipt`, `case closure`, …). */
  | { readonly bounds: Quantity; readonly atLeast?: PeriodText; readonly atMost?: PeriodText; readonly from?: string }
  /** Not allowed unless; what is missing is the gate, reported under the want it names. */
  | { readonly bars: "share" | "use" | "query" | "publish"; readonly unless?: Condition; readonly gate: Want }
  /** Somebody must, within a period. `to` and `of` are words of the vocabulary (`supervisory authority`, `data breach`). */
  | {
      readonly duty: DutyAction;
      readonly of?: string;
      readonly to?: string;
      readonly within?: PeriodText;
      readonly unless?: Condition;
    }
  /** Citable only: shown in hover, completion and explain; says why no machine checks it. */
  | { readonly citable: string };

export interface Provision {
  /** Stable, with a small first letter: `eu.gdpr.art6.1`, `uk.gdpr.art8A`. */
  readonly id: string;
  /** Short name of the instrument, as cited in agreements: `GDPR`. */
  readonly instrument: string;
  /** As a drafter cites it: `GDPR article 6(1)`. */
  readonly cite: string;
  readonly title: string;
  /** The rule in plain words, one or two sentences. */
  readonly says: string;
  readonly source: { readonly url: string; readonly quote?: string };
  readonly confidence: Confidence;
  readonly tier: Tier;
  readonly level: Level;
  readonly valid: {
    readonly from?: string;
    readonly until?: string;
    readonly supersededBy?: string;
    /** What is known to have changed and has not been re-read. */
    readonly amended?: string;
  };
  /** Who is bound. All given tests must hold for the party named by `who`. */
  readonly binds: {
    readonly who: "sender" | "recipient" | "either" | "both";
    readonly regimes?: readonly Regime[];
    readonly jurisdictions?: readonly string[];
    /** Keys of memberships.json; membership may be unknown. */
    readonly membersOf?: readonly string[];
    readonly kinds?: readonly string[];
  };
  /** To which flows of those bound it applies; everything if absent. */
  readonly applies?: Condition;
  readonly effect: Effect;
  /** The phrase of the language that satisfies it: the fix and the example come from it. */
  readonly satisfiedBy?: string;
  /** The usual ways out of a conflict, in plain words. */
  readonly waysOut?: readonly string[];
}

export interface Instrument {
  /** Short name as cited: `GDPR`, `DPA 2018`. */
  readonly short: string;
  readonly title: string;
  /** Other spellings that are read as this instrument. */
  readonly aliases?: readonly string[];
  /** `law` and `treaty` can make an error; `guidance` (official checklists, codes) at most a warning. */
  readonly kind: "law" | "treaty" | "guidance";
  /** Data protection regimes in which it can be a basis; absent where it belongs to none in particular. */
  readonly regimes?: readonly Regime[];
  /** Where only some parts of it belong to a regime: the first matching entry decides. */
  readonly parts?: readonly { readonly provisions: string; readonly regimes: readonly Regime[] }[];
  /** Jurisdictions or membership in which parties must be for the instrument to bind them. */
  readonly binds?: { readonly jurisdictions?: readonly string[]; readonly membersOf?: readonly string[] };
  readonly valid: {
    readonly from?: string;
    readonly until?: string;
    /** What took its place, as a drafter names it. */
    readonly supersededBy?: string;
  };
  readonly url: string;
}

export interface Pack {
  readonly pack: string;
  readonly title: string;
  /** The day on which the sources were last read (ISO date). */
  readonly asOf: string;
  readonly instruments: readonly Instrument[];
  readonly provisions: readonly Provision[];
  /** Words that it adds to the language, by category. */
  readonly vocabulary?: AddedWords;
}

/** law/jurisdictions.json, by ISO code. */
export interface Jurisdiction {
  readonly iso: string;
  readonly name: string;
  /** Regime of ordinary processing and of competent authorities. */
  readonly general: Regime;
  readonly lawEnforcement: Regime;
  readonly dataProtectionLaw?: string;
  readonly supervisoryAuthority?: string;
  readonly deathPenalty?: boolean;
  readonly confidence: Confidence;
}

/** law/memberships.json: who is party to what. */
export interface Membership {
  readonly key: string;
  readonly title: string;
  /** ISO code to the date since when (ISO date, or null where not known). */
  readonly members: { readonly [iso: string]: string | null };
  /** False: absence from the list means unknown, not non-membership. */
  readonly complete: boolean;
  readonly source: string;
  readonly confidence: Confidence;
}

/** law/adequacy.json: from which regime, to which country, in which scope and when. */
export interface Adequacy {
  readonly regime: Regime;
  readonly to: string;
  readonly from?: string;
  readonly until?: string;
  readonly decision: string;
  /** Limits of the decision in plain words; `partial` ones never count as adequate by themselves. */
  readonly scope: string;
  readonly partial: boolean;
  readonly url: string;
  readonly confidence: Confidence;
}

/** All law that the engine reasons with; an argument of every check. */
export interface LawBook {
  readonly packs: readonly Pack[];
  readonly jurisdictions: ReadonlyMap<string, Jurisdiction>;
  readonly memberships: ReadonlyMap<string, Membership>;
  readonly adequacy: readonly Adequacy[];
  /** The vocabulary with the words that the packs add. */
  readonly vocabulary: Vocabulary;
}
