/** What a vocabulary entry is, per category. */

export interface Entry {
  /** As a drafter writes it. */
  readonly term: string;
  /** What it means, in one plain line. */
  readonly says: string;
  /** Other spellings that are read as the same. */
  readonly also?: readonly string[];
  /** Wider terms of the same category. */
  readonly isA?: readonly string[];
}

export interface PartyKind extends Entry {
  readonly sector: "public" | "private" | "international";
  /** Whether it can be a competent authority for law enforcement purposes. */
  readonly lawEnforcement: boolean;
}

export interface Sensitivity extends Entry {
  /** A special category: GDPR article 9(1), LED article 10. */
  readonly special: boolean;
  /** Convictions, offences or suspicion of them: GDPR article 10. */
  readonly criminal?: boolean;
  /** Tells where a victim can be found. */
  readonly location?: boolean;
}

export interface Item extends Entry {
  readonly sensitivity?: readonly string[];
}

export type PurposeFamily =
  | "law enforcement"
  | "victim protection"
  | "immigration"
  | "financial intelligence"
  | "administration"
  | "research"
  | "oversight";

export interface PurposeEntry extends Entry {
  readonly family: PurposeFamily;
  readonly compatible?: readonly string[];
  /** Purposes that work against this one. */
  readonly adverse?: readonly string[];
}

export interface ConditionEntry extends Entry {
  readonly group:
    | "consent of the person"
    | "consent of the provider"
    | "approval"
    | "request"
    | "necessity"
    | "emergency"
    | "law"
    | "assessment"
    | "other";
}

export interface ConditionDetailEntry extends Entry {
  readonly takes?: "text" | "period" | "party";
}

export interface EventEntry extends Entry {
  /** Events that never come later than this one. */
  readonly after?: readonly string[];
  readonly mayNeverCome?: boolean;
  /** Something went wrong. */
  readonly incident?: boolean;
}

export interface SafeguardEntry extends Entry {
  /** Only an adjective: nobody can check it. */
  readonly vague?: boolean;
  /** Protects where a victim can be found. */
  readonly location?: boolean;
}

export interface VerbEntry extends Entry {
  /** The action that laws speak of. */
  readonly action?: string;
}

export interface InstrumentKind extends Entry {
  /** Whether it is asked what a data-sharing agreement is asked. */
  readonly dataSharing: boolean;
}
