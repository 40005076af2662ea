/** The shape of a compiled policy; docs/schemas/policy.schema.json describes the same for other programs. */
import type { FlowRule } from "../model/flow-rules.js";
import type { Answer } from "../reasoning/decide.js";

/** Names the published form. */
export const POLICY_SCHEMA = "urn:concordat:schema:policy:1";

export const POLICY_VERSION = 1;

/** Units that are zero are left out; `text` is the period as the language writes it. */
/**
 * @pattern ^\d{4}-\d{2}-\d{2}$
 */
export type IsoDay = string;

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
  | { readonly type: "party" | "group"; readonly name: string }
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
      }[];
      readonly limit: PolicyLimit | null;
      /** What a request or an order must say. */
      readonly stating: readonly string[];
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

interface Placed {
  /** The place of the sentence: `c3.1` is the first one of the third clause. */
  readonly id: string;
  readonly clause: PolicyClause | null;
  /** In the drafter's words. */
  readonly says: string;
  /** False: a part could not be read, and nothing may be concluded from what is absent. */
  readonly complete: boolean;
}

/**
 * What holds for a sentence. What lifts a condition is an alternative of it; a condition that the agreement raises in other
 * words (only on request, until a case is closed) is a quoted one.
 */
export interface PolicyTerms {
  readonly where: readonly PolicyCondition[];
  /** All must hold; each is a list of alternatives. */
  readonly provided: readonly (readonly PolicyCondition[])[];
  /** What lifts a prohibition, or the ban of an `only`. */
  readonly unless: readonly PolicyCondition[];
  readonly except: readonly PolicyCondition[];
  /** Days on which it holds, the last one included; null where the period is open. */
  readonly days: readonly { readonly from: IsoDay | null; readonly until: IsoDay | null }[];
  /** Whom it is about, within what the data are about; empty: all of them. */
  readonly people: readonly string[];
  /** Clauses over which the sentence prevails. */
  readonly despite: readonly string[];
  /** Clauses that prevail over the sentence. */
  readonly subjectTo: readonly string[];
  readonly basis: {
    readonly sender: readonly PolicyLaw[];
    readonly recipient: readonly PolicyLaw[];
    readonly sensitive: readonly PolicyLaw[];
  };
  readonly transfer: readonly PolicyMechanism[];
  readonly necessary: readonly string[];
  readonly safeguards: readonly PolicySafeguard[];
  readonly marked: readonly string[];
  readonly keep: readonly PolicyKeep[];
  readonly onward: readonly PolicyOnward[];
  /** When, and by which way, in the drafter's words. */
  readonly occasions: readonly string[];
  readonly channels: readonly string[];
  /** Conditions of the provider that travel with the data, in the drafter's words. */
  readonly carried: readonly string[];
}

export interface PolicyRule extends Placed, PolicyTerms {
  readonly effect: "permit" | "require" | "prohibit";
  readonly modality: string;
  readonly act: FlowRule["act"];
  readonly senders: readonly PolicyMember[];
  /** Empty for `use` and `collect`. */
  readonly recipients: readonly PolicyMember[];
  readonly data: readonly string[];
  /** Empty: in a prohibition every purpose, in a permission none. */
  readonly purposes: readonly string[];
  /** A permission for whatever purpose. */
  readonly anyPurpose: boolean;
  /** `only` stands before this part: the rest of that part is banned. */
  readonly only: "data" | "recipients" | "purposes" | "act" | null;
  /** Whether the general terms hold, too; never for a prohibition. */
  readonly general: boolean;
}

/** Terms that hold for every permission about these people, besides its own. */
export interface PolicyGeneral extends Placed, PolicyTerms {
  /** Empty: whomever the data are about. */
  readonly about: readonly string[];
}

export type PolicyTiming =
  | { readonly type: "within"; readonly period: PolicyPeriod; readonly of: PolicyEvent | null }
  | { readonly type: "without delay"; readonly of: PolicyEvent | null }
  | { readonly type: "before" | "on" | "until"; readonly event: PolicyEvent }
  | { readonly type: "every"; readonly period: PolicyPeriod; readonly day: number | null };

export type PolicyDutyObject =
  | { readonly type: "event"; readonly event: PolicyEvent }
  | { readonly type: "data"; readonly names: readonly string[] }
  | { readonly type: "thing"; readonly terms: readonly string[] }
  | { readonly type: "quoted"; readonly words: string };

export interface PolicyDuty extends Placed {
  readonly modality: string;
  readonly actors: readonly PolicyRef[];
  readonly verb: string;
  /** In quotes, or not known: people say what it means. */
  readonly verbKnown: boolean;
  /** `correct or delete`: the other verbs. */
  readonly orVerbs: readonly string[];
  readonly object: PolicyDutyObject | null;
  readonly to: readonly PolicyRef[];
  /** What somebody is asked to do. */
  readonly asks: {
    readonly verb: string;
    readonly object: PolicyDutyObject | null;
    readonly to: readonly PolicyRef[];
  } | null;
  readonly jointly: boolean;
  /** Who else is told that it was done. */
  readonly tells: readonly PolicyRef[];
  readonly notice: PolicyPeriod | null;
  readonly inTheirLanguage: boolean;
  readonly timing: PolicyTiming | null;
  readonly where: readonly PolicyCondition[];
  readonly provided: readonly (readonly PolicyCondition[])[];
  readonly unless: readonly PolicyCondition[];
  readonly except: readonly PolicyCondition[];
  readonly law: readonly PolicyLaw[];
}

export interface PolicyRight extends Placed {
  readonly subjects: readonly string[];
  readonly rights: readonly string[];
  readonly through: PolicyRef | null;
  readonly within: PolicyPeriod | null;
  readonly free: boolean;
  readonly reasons: boolean;
  readonly except: PolicyCondition | null;
}

/** Sentences that are told in the drafter's words: people keep them, no engine decides by them. */
export type ToldSentence =
  | "class change"
  | "acts through"
  | "automated decisions"
  | "not used against"
  | "confidentiality"
  | "equal protection"
  | "meeting"
  | "liability"
  | "costs"
  | "on event"
  | "sanctions"
  | "no third-person rights"
  | "court disclosure"
  | "public records"
  | "amendment"
  | "accession"
  | "parallel"
  | "prevails"
  | "that";

export type PolicyGovernance = { readonly clause: PolicyClause | null } & (
  | { readonly type: "oversight"; readonly by: string; readonly for: readonly PolicyRef[] }
  | {
      readonly type: "audit";
      readonly every: PolicyPeriod | null;
      readonly by: PolicyRef | null;
      readonly resultsKept: PolicyLimit | null;
    }
  | {
      readonly type: "disputes";
      readonly steps: readonly {
        readonly route: string;
        readonly details: string | null;
        /** Whose court. */
        readonly of: string | null;
        readonly within: PolicyPeriod | null;
        /** Joined to the step before by `or`. */
        readonly alternative: boolean;
      }[];
    }
  | {
      readonly type: "termination";
      /** Null: the end of the agreement. */
      readonly on: PolicyEvent | null;
      readonly actions: readonly {
        readonly action: string;
        /** Empty: all data. */
        readonly data: readonly string[];
        readonly to: PolicyRef | null;
        readonly within: PolicyPeriod | null;
        readonly atChoiceOf: PolicyRef | null;
        /** Joined to the action before by `or`. */
        readonly alternative: boolean;
      }[];
      readonly survive: readonly string[];
      readonly continues: readonly string[];
    }
  | {
      readonly type: "refusal";
      readonly modality: string;
      readonly actors: readonly PolicyRef[];
      /** The clause whose duties may be refused; null: its own. */
      readonly of: string | null;
      readonly where: PolicyCondition | null;
      readonly reasons: boolean;
      readonly within: PolicyPeriod | null;
    }
  | {
      readonly type: "exit";
      readonly actors: readonly PolicyRef[];
      readonly ways: readonly string[];
      readonly notice: PolicyPeriod | null;
      readonly forCause: { readonly notice: PolicyPeriod | null } | null;
      readonly where: PolicyCondition | null;
    }
  | { readonly type: "text"; readonly text: string; readonly language: string | null }
  | { readonly type: ToldSentence; readonly says: string }
);

export interface PolicyRequest {
  readonly act: FlowRule["act"];
  readonly from: string;
  readonly to: string | null;
  readonly data: string;
  readonly for: string | null;
  /** What is known to hold; everything else is unknown. */
  readonly given: readonly PolicyCondition[];
  /** What is known not to hold. */
  readonly givenNot: readonly PolicyCondition[];
  /** Null: the first day in force. */
  readonly on: IsoDay | null;
}

export interface PolicyDecision {
  readonly answer: Answer;
  /** Rules that decide, by id. */
  readonly rules: readonly string[];
  readonly dependsOn: readonly string[];
  /** Items that drop out of a permitted request. */
  readonly without: readonly { readonly item: string; readonly answer: Answer; readonly clause: string | null }[];
  readonly duties: readonly string[];
  readonly wouldChange: readonly string[];
}

/** A request and the answer that every engine must give. */
export interface PolicyVector {
  readonly title: string;
  /** From a scenario of the agreement, or made from a rule. */
  readonly source: "scenario" | "rule";
  readonly request: PolicyRequest;
  readonly decision: PolicyDecision;
}

export interface LeftToPeople {
  readonly what: string;
  readonly words: string;
  readonly clause: string | null;
  readonly why: string;
}

export interface PolicyHead {
  readonly title: string;
  readonly kind: string | null;
  readonly binding: boolean | null;
  readonly version: string | null;
  readonly owner: string | null;
  readonly from: IsoDay | null;
  readonly until: IsoDay | null;
  readonly withoutEnd: boolean;
  readonly reviewedEvery: PolicyPeriod | null;
  readonly governedBy: string | null;
  readonly between: readonly string[];
}

export interface PolicyParty {
  readonly name: string;
  /** A party signs; a body is anyone else named. */
  readonly signs: boolean;
  readonly kinds: readonly string[];
  /** The kinds with the wider ones. */
  readonly allKinds: readonly string[];
  readonly places: readonly string[];
  readonly partOf: string | null;
  /** The unit that acts for it: what it may do, that one may. */
  readonly actsThrough: string | null;
  /** Unions that it says it belongs to. */
  readonly memberOf: readonly string[];
  readonly roles: readonly {
    readonly role: string;
    readonly purposes: readonly string[];
    /** Parties with whom a joint controller decides. */
    readonly with: readonly string[];
    /** Parties on whose behalf a processor acts. */
    readonly onBehalfOf: readonly string[];
  }[];
  readonly contact: string | null;
  /** Its kind could not be read: whether it belongs to a class is unknown. */
  readonly unclear: boolean;
}

export interface PolicyData {
  readonly name: string;
  readonly subjects: readonly string[];
  /** The subjects with the wider classes. */
  readonly allSubjects: readonly string[];
  /** Counts of people, not data about single ones. */
  readonly statistics: boolean;
  /** A closed list of items (`means`), an open one (`includes`), or none. */
  readonly closed: boolean | null;
  readonly items: readonly {
    readonly text: string;
    /** The vocabulary's item: two with the same one are the same item. */
    readonly known: string | null;
    readonly sensitivity: readonly string[];
  }[];
  readonly excludes: readonly string[];
  readonly sensitivity: readonly string[];
  readonly collectedFor: readonly string[];
}

export interface PolicyPurpose {
  readonly name: string;
  readonly declared: boolean;
  /** The vocabulary's purpose; null where it is in quotes or not known. */
  readonly means: string | null;
  /** That purpose with the wider ones: P is inside Q if Q's `means` is among P's `terms`. */
  readonly terms: readonly string[];
  readonly family: string | null;
  readonly explained: string | null;
  readonly compatibleWith: readonly string[];
  readonly notFor: readonly string[];
}

/** The exported document: the policy with its schema's name. */
export interface PolicyDocument extends Policy {
  readonly $schema: typeof POLICY_SCHEMA;
  /** The agreement has errors and was exported all the same: not fit for use. */
  readonly forced: { readonly errors: Count } | null;
}

/**
 * @minimum 1
 * @asType integer
 */
type Count = number;

/**
 * What an agreement means, without the language and without any engine. A request is prohibited if a prohibition matches, else permitted if a permission matches and its conditions hold, else not covered; with an unknown fact it depends. A prohibition reaches overlapping purposes (one inside the other), the same items about overlapping people, and wholes and parts of a party; a permission only the same or narrower purposes and data, and no part or whole. Each item of the data is decided by itself. Outside `agreement.from` to `agreement.until`, both included, nothing is covered.
 */
export interface Policy {
  readonly version: typeof POLICY_VERSION;
  readonly agreement: PolicyHead;
  readonly parties: readonly PolicyParty[];
  /** Classes of people that are declared or used, each with the wider ones. */
  readonly people: readonly { readonly name: string; readonly widened: readonly string[] }[];
  readonly groups: readonly { readonly name: string; readonly members: readonly PolicyRef[] }[];
  readonly data: readonly PolicyData[];
  readonly purposes: readonly PolicyPurpose[];
  readonly conditions: readonly { readonly name: string; readonly is: PolicyCondition | null }[];
  readonly events: readonly { readonly name: string; readonly means: string | null }[];
  readonly general: readonly PolicyGeneral[];
  readonly rules: readonly PolicyRule[];
  readonly duties: readonly PolicyDuty[];
  readonly rights: readonly PolicyRight[];
  readonly governance: readonly PolicyGovernance[];
  readonly vectors: readonly PolicyVector[];
  readonly leftToPeople: readonly LeftToPeople[];
}
