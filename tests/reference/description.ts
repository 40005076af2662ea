/** An agreement and a request in plain words and lists: what the reference evaluator decides, and what the generator makes. */

export type Act = "share" | "use" | "query" | "publish" | "collect";
export const ACTS: readonly Act[] = ["share", "use", "query", "publish", "collect"];

export type Modality = "may" | "must" | "must not" | "must endeavour to" | "expects to";

/** A single condition, which is answered as a whole. */
export type Leaf =
  | {
      readonly type: "kind";
      readonly kind: string;
      readonly details: readonly string[];
      /** `approval by a prosecutor in GB`. */
      readonly by?: { readonly kind: string; readonly place?: string };
      /** `offence punishable by at least 4 years`. */
      readonly years?: number;
    }
  | { readonly type: "quoted"; readonly words: string }
  | { readonly type: "named"; readonly name: string };

interface Joined {
  readonly parts: readonly Condition[];
  readonly bracketed?: true;
}

export type Condition = Leaf | (Joined & { readonly type: "and" }) | (Joined & { readonly type: "or" });

export type Who =
  | { readonly type: "party" | "group"; readonly name: string }
  | { readonly type: "each party" }
  | { readonly type: "each other party" }
  | { readonly type: "anyone" }
  | { readonly type: "class"; readonly kind: string; readonly places: readonly string[] };

export type Clause =
  | { readonly type: "where" | "except where" | "unless"; readonly condition: Condition }
  | { readonly type: "provided"; readonly alternatives: readonly Condition[] }
  | { readonly type: "despite" | "subject to"; readonly clause: string }
  | { readonly type: "instead" }
  | { readonly type: "about"; readonly people: readonly string[] }
  | { readonly type: "in"; readonly places: readonly string[] }
  | { readonly type: "days"; readonly from?: string; readonly until?: string }
  | { readonly type: "until event"; readonly event: string }
  | { readonly type: "occasion"; readonly only: boolean; readonly occasion: string }
  | { readonly type: "channel"; readonly only: boolean; readonly means: string }
  | { readonly type: "any other purpose"; readonly condition: Condition }
  /** A clause that no decision depends on. */
  | { readonly type: "other"; readonly text: string };

export interface Variant {
  readonly if: Condition;
  readonly modality: Modality;
  readonly act: Act;
  /** Empty: those of the sentence. */
  readonly data: readonly string[];
  readonly recipients: readonly Who[];
  readonly purposes: readonly string[];
  readonly clauses: readonly Clause[];
}

export interface SharingSentence {
  readonly type: "sharing";
  readonly actors: readonly Who[];
  readonly modality: Modality;
  readonly act: Act;
  readonly only?: "data" | "recipients" | "purposes" | "act";
  readonly data: readonly string[];
  readonly recipients: readonly Who[];
  readonly eachOther?: true;
  readonly purposes: readonly string[];
  readonly clauses: readonly Clause[];
  readonly variants: readonly Variant[];
}

export type Sentence =
  | SharingSentence
  | { readonly type: "refusal"; readonly actors: readonly Who[]; readonly where: Condition; readonly of?: string }
  | { readonly type: "prevails"; readonly over: string }
  | { readonly type: "other"; readonly text: string };

export interface Party {
  readonly name: string;
  readonly signs: boolean;
  readonly kind: string;
  readonly place: string;
  readonly partOf?: string;
}

export interface Data {
  readonly name: string;
  readonly about: readonly string[];
  /** `means` or `includes`. */
  readonly closed: boolean;
  readonly items: readonly string[];
}

export interface Description {
  readonly from?: string;
  readonly until?: string;
  readonly parties: readonly Party[];
  readonly groups: readonly { readonly name: string; readonly members: readonly string[] }[];
  readonly data: readonly Data[];
  readonly purposes: readonly { readonly name: string; readonly is: string; readonly notFor: readonly string[] }[];
  readonly conditions: readonly { readonly name: string; readonly is: Condition }[];
  readonly general: readonly { readonly about: readonly string[]; readonly clauses: readonly Clause[] }[];
  readonly clauses: readonly { readonly title: string; readonly sentences: readonly Sentence[] }[];
}

export interface Fact {
  readonly condition: Condition;
  readonly holds: boolean;
}

export interface Request {
  readonly act: Act;
  readonly from: string;
  readonly to?: string;
  readonly data: string;
  readonly purpose?: string;
  readonly facts: readonly Fact[];
  readonly date?: string;
}

export type Answer = "permitted" | "prohibited" | "not covered" | "depends";

/** What is wider than what, and what is spelt in two ways: facts of the vocabulary and of the law, as plain lists. */
export interface Lexicon {
  /** The term itself and all wider ones. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  readonly purposes: Readonly<Record<string, readonly string[]>>;
  readonly people: Readonly<Record<string, readonly string[]>>;
  /** Another spelling of an item, and the item. */
  readonly items: Readonly<Record<string, string>>;
  /** States of a union. */
  readonly unions: Readonly<Record<string, readonly string[]>>;
}
