/** The shape of a compiled policy; docs/schemas/policy.schema.json describes the same for other programs. */
import type { FlowPart, FlowRule } from "../model/flow-rules.js";
import type { Answer } from "../reasoning/decide.js";
import type {
  PolicyData,
  PolicyHead,
  PolicyMeaning,
  PolicyNamedCondition,
  PolicyParty,
  PolicyPeople,
  PolicyPurpose,
  PolicySystem,
  PolicyTeam,
} from "./policy-declared-types.js";
import type {
  IsoDay,
  PolicyClause,
  PolicyCondition,
  PolicyEvent,
  PolicyKeep,
  PolicyLaw,
  PolicyLimit,
  PolicyMechanism,
  PolicyMember,
  PolicyOnward,
  PolicyPeriod,
  PolicyRef,
  PolicySafeguard,
} from "./policy-part-types.js";

export type * from "./policy-declared-types.js";
export type * from "./policy-part-types.js";

/** Names the published form. */
export const POLICY_SCHEMA = "urn:concordat:schema:policy:1";

export const POLICY_VERSION = 1;

/** The sentence around a sentence. */
export type PolicyAround =
  /** `A must ensure that …`: A answers for those who do not sign. */
  | { readonly type: "ensure"; readonly actors: readonly PolicyRef[]; readonly modality: string }
  /** `each party may declare that …`: it holds once it is declared. */
  | { readonly type: "declare"; readonly actors: readonly PolicyRef[]; readonly modality: string }
  /** `on EVENT, …`: it holds once that has happened. */
  | { readonly type: "on event"; readonly event: PolicyEvent };

interface Placed {
  /** The place of the sentence: `c3.1` is the first one of the third clause. */
  readonly id: string;
  readonly clause: PolicyClause | null;
  readonly around: PolicyAround | null;
  /** In the drafter's words. */
  readonly says: string;
  /** False: a part could not be read, and nothing may be concluded from what is absent. */
  readonly complete: boolean;
}

/**
 * What holds for a sentence. What lifts a condition is an alternative of it; a condition that the agreement raises in other
 * words (until a case is closed) is a quoted one.
 */
export interface PolicyTerms {
  /** Which cases it is about. */
  readonly where: readonly PolicyCondition[];
  /** How it must be done: only on request, only through a channel. It bounds the sentence, but no ban of an `only`. */
  readonly manner: readonly PolicyCondition[];
  /** Conditions that could not be read: whether they hold is unknown. */
  readonly unreadable: readonly string[];
  /** All must hold; each is a list of alternatives. */
  readonly provided: readonly (readonly PolicyCondition[])[];
  /** What lifts a prohibition, or the ban of an `only`. */
  readonly unless: readonly PolicyCondition[];
  readonly except: readonly PolicyCondition[];
  /** Days on which it holds, the last one included; null where the period is open. */
  readonly days: readonly { readonly from: IsoDay | null; readonly until: IsoDay | null }[];
  /** Whom it is about, within what the data are about: one of each list. None: all of them. */
  readonly people: readonly (readonly string[])[];
  /** Clauses over which the sentence prevails. */
  readonly despite: readonly string[];
  /** Clauses that prevail over the sentence. */
  readonly subjectTo: readonly string[];
  readonly basis: {
    readonly sender: readonly PolicyLaw[];
    readonly recipient: readonly PolicyLaw[];
    readonly sensitive: readonly PolicyLaw[];
  };
  /** Law that stands in for consent, with the reason. */
  readonly withoutConsent: readonly { readonly law: readonly PolicyLaw[]; readonly because: string | null }[];
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
  /** As the sentence says it: `must endeavour to` permits, too. */
  readonly modality: string;
  readonly act: FlowRule["act"];
  readonly senders: readonly PolicyMember[];
  /** Empty for `use` and `collect`. */
  readonly recipients: readonly PolicyMember[];
  /** Everybody with everybody else. */
  readonly eachOther: boolean;
  readonly data: readonly string[];
  /** Empty: in a prohibition every purpose, in a permission none. */
  readonly purposes: readonly string[];
  /** A permission for whatever purpose. */
  readonly anyPurpose: boolean;
  /** `only` stands before this part: the rest of that part is banned. */
  readonly only: "data" | "recipients" | "purposes" | "act" | null;
  /** Parts that name something unreadable or undeclared: a prohibition may reach whatever stands there. */
  readonly open: readonly FlowPart[];
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

export type PolicyGovernance = { readonly clause: PolicyClause | null; readonly around: PolicyAround | null } & (
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
 * What an agreement means, without the language and without any engine. A request is prohibited if a prohibition matches, else permitted if a permission matches and its conditions hold, else not covered; with an unknown fact it depends. A prohibition reaches overlapping purposes (one inside the other), the same items about overlapping people, and wholes and parts of a party; a permission only the same or narrower purposes and data, and no part or whole, but for the units through which a party acts. Each item of the data is decided by itself. Outside `agreement.from` to `agreement.until`, both included, nothing is covered.
 */
export interface Policy {
  readonly version: typeof POLICY_VERSION;
  readonly agreement: PolicyHead;
  readonly parties: readonly PolicyParty[];
  /** Classes of people that are declared or used, each with the wider ones. */
  /** Classes of people that are declared or used. */
  readonly people: readonly PolicyPeople[];
  readonly groups: readonly { readonly name: string; readonly members: readonly PolicyRef[] }[];
  readonly teams: readonly PolicyTeam[];
  readonly systems: readonly PolicySystem[];
  readonly data: readonly PolicyData[];
  readonly purposes: readonly PolicyPurpose[];
  /** Conditions and facts by name. */
  readonly conditions: readonly PolicyNamedCondition[];
  /** What is so or not, for people to say. */
  readonly facts: readonly PolicyMeaning[];
  readonly events: readonly PolicyMeaning[];
  readonly terms: readonly PolicyMeaning[];
  /** Sets of safeguards by name; where a rule names one, it has its safeguards. */
  readonly safeguardSets: readonly { readonly name: string; readonly safeguards: readonly PolicySafeguard[] }[];
  readonly recitals: readonly { readonly text: string; readonly language: string | null }[];
  readonly general: readonly PolicyGeneral[];
  readonly rules: readonly PolicyRule[];
  readonly duties: readonly PolicyDuty[];
  readonly rights: readonly PolicyRight[];
  readonly governance: readonly PolicyGovernance[];
  /** Findings that the drafters accept, each with its reason. */
  readonly accepted: readonly {
    readonly code: string;
    readonly because: string | null;
    readonly by: string | null;
    readonly until: IsoDay | null;
  }[];
  readonly vectors: readonly PolicyVector[];
  readonly leftToPeople: readonly LeftToPeople[];
}
