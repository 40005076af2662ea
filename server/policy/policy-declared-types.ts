/** What a compiled policy says of the agreement itself, and the things that it declares. */
import type { IsoDay, PolicyCondition, PolicyEvent, PolicyLaw, PolicyPeriod, PolicyRef } from "./policy-part-types.js";

export interface PolicyHead {
  readonly title: string;
  readonly kind: string | null;
  readonly binding: boolean | null;
  readonly version: string | null;
  readonly owner: string | null;
  readonly between: readonly string[];
  /** Who issued it, where it isn't signed by parties. */
  readonly issued: { readonly by: readonly string[]; readonly under: readonly PolicyLaw[] } | null;
  readonly signed: readonly { readonly by: string; readonly on: IsoDay | null }[];
  readonly from: IsoDay | null;
  readonly until: IsoDay | null;
  /** What it begins and ends with, where that is no date. */
  readonly fromEvent: PolicyEvent | null;
  readonly untilEvent: PolicyEvent | null;
  readonly withoutEnd: boolean;
  readonly reviewedEvery: PolicyPeriod | null;
  readonly reviewedOn: readonly PolicyEvent[];
  readonly governedBy: string | null;
  /** The agreement whose sentences hold here, too; they are in the policy. */
  readonly extends: string | null;
  readonly supersedes: readonly { readonly title: string; readonly from: IsoDay | null }[];
  readonly supersededBy: { readonly title: string; readonly on: IsoDay | null } | null;
  readonly appliesLaw: readonly PolicyLaw[];
  readonly territory: { readonly in: readonly string[]; readonly notIn: readonly string[] } | null;
  readonly languages: { readonly names: readonly string[]; readonly equallyAuthentic: boolean } | null;
  /** Where laws differ, the most protective one prevails. */
  readonly mostProtective: boolean;
  /** Marking of the document itself. */
  readonly marked: string | null;
}

/** What a union's list of members says of a party's State. */
export interface PolicyUnion {
  readonly union: string;
  /** Null: no list tells. */
  readonly member: boolean | null;
  /** From this day on; null where the day is not known, or it is no member. */
  readonly since: IsoDay | null;
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
  /** The units that act for it: what it may do, they may. */
  readonly actsThrough: readonly string[];
  /** The State for which it acts. */
  readonly actsFor: string | null;
  /** Unions that it says it belongs to. */
  readonly memberOf: readonly string[];
  /** The unions that rules name, by the law's lists; none where the policy was compiled without law. */
  readonly unions: readonly PolicyUnion[];
  /** From national courts. */
  readonly immune: boolean;
  readonly fundedUnder: readonly string[];
  readonly designated: readonly { readonly as: string; readonly under: readonly PolicyLaw[] }[];
  /** Places where it stores data. */
  readonly stores: readonly string[];
  readonly roles: readonly {
    readonly role: string;
    readonly purposes: readonly string[];
    /** Parties with whom a joint controller decides. */
    readonly with: readonly string[];
    /** Parties on whose behalf a processor acts. */
    readonly onBehalfOf: readonly string[];
  }[];
  readonly contact: string | null;
  readonly dataProtectionOfficer: string | null;
  /** A stable identifier, by which other agreements mean the same body. */
  readonly knownAs: string | null;
  /** Its kind could not be read: whether it belongs to a class is unknown. */
  readonly unclear: boolean;
}

/** A class of people; data about them are about the wider classes, too. */
export interface PolicyPeople {
  readonly name: string;
  /** Itself, and every class that it is inside. */
  readonly widened: readonly string[];
  /** Other classes of the policy that some of them may be in, too: victims and children. */
  readonly mayAlsoBe: readonly string[];
  /** As the agreement declares it; null for a class of the vocabulary. */
  readonly declared: {
    readonly are: readonly string[];
    /** In quotes: what else is true of them, for people to say. */
    readonly with: readonly string[];
    readonly familyOf: readonly string[];
    readonly except: readonly string[];
    readonly status: readonly string[];
  } | null;
}

/** People of several parties who work together: what one of them is told reaches all. */
export interface PolicyTeam {
  readonly name: string;
  readonly members: readonly PolicyRef[];
  readonly chairedBy: PolicyRef | null;
  readonly forEachCase: boolean;
  readonly until: PolicyEvent | null;
}

/** What is entered reaches its holder and everybody to whom it is open. */
export interface PolicySystem {
  readonly name: string;
  readonly heldBy: PolicyRef | null;
  readonly hostedIn: readonly string[];
  readonly openTo: readonly PolicyRef[];
}

export interface PolicyData {
  readonly name: string;
  readonly subjects: readonly string[];
  /** The subjects with the wider classes. */
  readonly allSubjects: readonly string[];
  /** Counts of people, drawn from these data, and not data about single people; null for the latter. */
  readonly statistics: { readonly from: readonly string[]; readonly suppressedBelow: number | null } | null;
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
  /** The registers that they come from. */
  readonly registers: readonly string[];
  /** Systems in which they are held. */
  readonly heldIn: readonly string[];
  /** The class as which they are held, in the drafter's words. */
  readonly heldAs: readonly string[];
  /** Scheme of grades for intelligence. */
  readonly graded: readonly string[];
  readonly marked: readonly string[];
  /** Many people at once, or single cases only; null where the agreement does not say. */
  readonly bulk: boolean | null;
  readonly withoutIdentifiers: boolean;
}

export interface PolicyPurpose {
  readonly name: string;
  readonly declared: boolean;
  /** The vocabulary's purpose; null where it is in quotes or not known. */
  readonly means: string | null;
  /** That purpose with the wider ones: P is inside Q if Q's `means` is among P's `terms`. */
  readonly terms: readonly string[];
  readonly family: string | null;
  /** In quotes: what else it is, or all that it is. */
  readonly explained: string | null;
  readonly compatibleWith: readonly string[];
  readonly notFor: readonly string[];
}

export interface PolicyNamedCondition {
  readonly name: string;
  /** Null: it is for people to say, or could not be read. */
  readonly is: PolicyCondition | null;
}

/** A name with its meaning in the drafter's words. */
export interface PolicyMeaning {
  readonly name: string;
  readonly means: string | null;
}
