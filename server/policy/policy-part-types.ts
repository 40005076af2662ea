/** Parts of a compiled policy: whom, when, on what condition, how kept, passed on how. */

/**
 * @pattern ^\d{4}-\d{2}-\d{2}$
 */
export type IsoDay = string;

/** Units that are zero are left out; `text` is the period as the language writes it. */
export interface PolicyPeriod {
  readonly text: string;
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
  readonly workingDays?: number;
  readonly hours?: number;
  readonly minutes?: number;
}

export type PolicyRef =
  | { readonly type: "party" | "group" | "team" | "system"; readonly name: string }
  | { readonly type: "class"; readonly kind: string; readonly places: readonly string[]; readonly no: boolean }
  | { readonly type: "parties" | "other parties" | "everyone"; readonly no: boolean }
  /** `the provider`, `its supervisory authority`. */
  | { readonly type: "relative"; readonly who: string }
  | { readonly type: "members"; readonly of: string; readonly no: boolean }
  /** `its financial intelligence unit`. */
  | { readonly type: "its"; readonly kind: string }
  /** People to tell or to ask, not a party. */
  | { readonly type: "people"; readonly who: string };

/** Who may stand at one end of a flow, groups opened; a class has its members by kind and place. */
export type PolicyMember =
  | { readonly type: "party"; readonly name: string }
  /** `kind` null: it could not be read, and whether somebody belongs to it is unknown. */
  | { readonly type: "class"; readonly kind: string | null; readonly places: readonly string[] }
  /** Members of a union, by its members' own word or by the law's lists. */
  | { readonly type: "members"; readonly of: string }
  /** `its financial intelligence unit`: of that kind, in the same State as the other end. */
  | { readonly type: "its"; readonly kind: string | null }
  | { readonly type: "everyone" };

export type PolicyEvent =
  | { readonly type: "event"; readonly name: string; readonly declared: boolean }
  | { readonly type: "date"; readonly date: string };

export type PolicyCondition =
  | { readonly type: "all" | "any"; readonly of: readonly PolicyCondition[] }
  /** A condition by its declared name: see `conditions`. */
  | { readonly type: "named"; readonly name: string }
  | {
      readonly type: "kind";
      readonly kind: string;
      readonly by: PolicyRef | null;
      readonly text: string | null;
      readonly details: readonly {
        readonly detail: string;
        readonly text: string | null;
        readonly period: PolicyPeriod | null;
        /** Who is told: `followed by notice to the provider within 24 hours`. */
        readonly to: readonly PolicyRef[];
        /** `which may be refused only where …`. */
        readonly where: PolicyCondition | null;
      }[];
      readonly limit: PolicyLimit | null;
      /** What a request or an order must say. */
      readonly stating: readonly string[];
      /** Data that the request itself carries. */
      readonly statingData: readonly string[];
      /** Kinds of condition that can't hold beside this one: who agrees does not refuse. */
      readonly excludes: readonly string[];
      /** In the drafter's words: what to ask a person. */
      readonly words: string;
    }
  /** In quotes: people decide whether it holds. */
  | { readonly type: "quoted"; readonly words: string };

export interface PolicyLaw {
  readonly cite: string;
  /** Unwritten law, or a power, in the drafter's words. */
  readonly quoted: boolean;
  /** Joined to the one before by `or`. */
  readonly alternative: boolean;
}

export type PolicyMechanism =
  | { readonly type: "adequacy" }
  | { readonly type: "law"; readonly cite: string }
  | { readonly type: "instrument"; readonly title: string; readonly until: string | null }
  | { readonly type: "assessment"; readonly title: string; readonly of: string | null };

export interface PolicySafeguard {
  readonly safeguard: string;
  /** Known to the vocabulary; others are in the drafter's words. */
  readonly known: boolean;
  readonly using: string | null;
  readonly text: string | null;
  readonly every: PolicyPeriod | null;
  readonly kept: { readonly bound: string; readonly period: PolicyPeriod } | null;
  readonly with: readonly string[];
  readonly stating: readonly string[];
  /** What else is logged, beside what the safeguard says. */
  readonly logged: readonly string[];
  /** Who may look into it. */
  readonly openTo: readonly PolicyRef[];
  /** Date of an assessment. */
  readonly of: string | null;
  readonly before: PolicyEvent | null;
}

export interface PolicyLimit {
  /** `at most`, `at least`, `exactly`; `bare` where the agreement does not say. */
  readonly bound: string;
  readonly period: PolicyPeriod;
  readonly from: PolicyEvent | null;
}

export type PolicyKeepRule =
  | ({ readonly type: "limit" } & PolicyLimit)
  | { readonly type: "until"; readonly event: PolicyEvent; readonly atLatest: PolicyEvent | PolicyLimit | null }
  | { readonly type: "earliest" | "latest"; readonly of: readonly (PolicyLimit | { readonly until: PolicyEvent })[] }
  | {
      readonly type: "stages";
      readonly stages: readonly {
        readonly name: "active" | "archived";
        readonly period: PolicyPeriod;
        readonly from: PolicyEvent | null;
        readonly accessFor: readonly string[];
      }[];
    }
  | { readonly type: "delegated"; readonly to: PolicyRef; readonly otherwise: PolicyLimit | null }
  | { readonly type: "schedule"; readonly name: string }
  | { readonly type: "law"; readonly law: readonly PolicyLaw[] }
  | { readonly type: "necessary" };

export interface PolicyKeep {
  /** The recipient's copy, the sender's own record, or the log of disclosures. */
  readonly object: "copy" | "source" | "log";
  readonly rule: PolicyKeepRule;
  readonly reviewEvery: PolicyPeriod | null;
  readonly then: string | null;
  readonly outcomes: readonly {
    readonly where: string;
    readonly action: string;
    readonly within: PolicyPeriod | null;
  }[];
  readonly holds: readonly { readonly while: string; readonly releasedBy: PolicyRef | null }[];
  readonly unlessProviderAsksToDelete: boolean;
  readonly words: string;
}

export type PolicyOnward = { readonly words: string } & (
  | { readonly type: "none" }
  | {
      readonly type: "to";
      readonly only: boolean;
      /** To anybody else. */
      readonly open: boolean;
      readonly recipients: readonly PolicyRef[];
      readonly purposes: readonly string[];
      readonly with: PolicyCondition | null;
    }
  | { readonly type: "compelled"; readonly notify: PolicyRef; readonly least: boolean }
);

export interface PolicyClause {
  readonly title: string;
  readonly number: string | null;
}
