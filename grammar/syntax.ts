/**
 * The syntax tree: plain readonly data. Every node has a span in UTF-16 offsets of the document's text, end exclusive.
 * Names are kept as written (white space folded, a leading article dropped); what they stand for is the model's business.
 */
import type { Category } from "./vocabulary.js";

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A defined term where it is used or declared. `slot` marks `[[…]]`, a place still to be filled in. */
export interface Name extends Span {
  readonly text: string;
  readonly quoted?: true;
  readonly slot?: true;
}

/** Quoted words, without their quotes. */
export interface Text extends Span {
  readonly text: string;
  readonly slot?: true;
}

/**
 * Words looked up in a vocabulary. `term` is the entry's own spelling where `known`; a quoted phrase is left to people;
 * an unknown one carries the nearest entry.
 */
export interface Phrase extends Span {
  readonly category: Category;
  readonly written: string;
  readonly term: string;
  /** `named`: a class of people that a declaration gives; `term` is its name. */
  readonly status: "known" | "quoted" | "unknown" | "slot" | "named";
  readonly nearest?: string;
}

export type PeriodUnit = "minute" | "hour" | "day" | "working day" | "week" | "month" | "year";

/** A calendar period: `2 years 6 months`. */
export interface Period extends Span {
  readonly parts: readonly { readonly amount: number; readonly unit: PeriodUnit }[];
  readonly slot?: true;
}

export interface DateNode extends Span {
  readonly text: string;
  readonly slot?: true;
}

/** One cited provision, or unwritten law in quotes. `alternative`: joined to the one before by `or`. */
export interface Citation extends Span {
  readonly text: string;
  readonly quoted: boolean;
  readonly alternative: boolean;
  readonly slot?: true;
}

// ---------------------------------------------------------------- who, for what

export type PartyRef =
  | (Span & { readonly type: "named"; readonly name: Name })
  /** `each party`, `no party`, `each other party`, `no one`, `anyone`. */
  | (Span & {
      readonly type: "quantified";
      readonly over: "parties" | "other parties" | "everyone";
      readonly no: boolean;
    })
  /** `any police force in GB`: stays symbolic. */
  | (Span & { readonly type: "class"; readonly no: boolean; readonly kind: Phrase; readonly places: readonly Name[] })
  /** `any member of EU`: stays symbolic, too. */
  | (Span & { readonly type: "members"; readonly no: boolean; readonly of: Name })
  /** `the provider`, `its supervisory authority`. */
  | (Span & { readonly type: "relative"; readonly who: Phrase })
  /** `its financial intelligence unit`: the body of that kind in the same State. */
  | (Span & { readonly type: "its"; readonly kind: Phrase })
  /** People to be told or asked: `victims`, `the guardian`. */
  | (Span & { readonly type: "subjects"; readonly subjects: Phrase });

export type PurposeRef =
  | (Span & { readonly type: "named"; readonly name: Name })
  | (Span & { readonly type: "phrase"; readonly phrase: Phrase });

export type EventRef =
  | (Span & { readonly type: "named"; readonly name: Name })
  | (Span & { readonly type: "phrase"; readonly phrase: Phrase })
  | (Span & { readonly type: "date"; readonly date: DateNode });

// ---------------------------------------------------------------- conditions

export interface ConditionDetail extends Span {
  readonly phrase: Phrase;
  readonly text?: Text;
  readonly period?: Period;
  /** `followed by notice to the provider within 24 hours`. */
  readonly to?: readonly PartyRef[];
  /** `which may be refused only where …`. */
  readonly where?: Condition;
}

export type Condition =
  | (Span & { readonly type: "and" | "or"; readonly parts: readonly Condition[] })
  | (Span & { readonly type: "named"; readonly name: Name })
  | (Span & {
      readonly type: "kind";
      readonly phrase: Phrase;
      /** Who approves or orders; of a judgement, who decides. */
      readonly by?: PartyRef;
      readonly text?: Text;
      /** `offence punishable by at least 4 years`. */
      readonly limit?: Limit;
      /** `request stating "the reason", "the case"`. */
      readonly stating?: readonly Text[];
      /** `request stating Victim Identity`: the data that the request itself carries. */
      readonly statingData?: readonly Name[];
      readonly details: readonly ConditionDetail[];
    })
  /** In quotes: left to people. */
  | (Span & { readonly type: "quoted"; readonly text: Text });

// ---------------------------------------------------------------- safeguards, keeping, onward

export interface SafeguardItem extends Span {
  readonly type: "safeguard";
  readonly phrase: Phrase;
  readonly using?: Text;
  readonly text?: Text;
  readonly every?: Period;
  readonly kept?: { readonly bound: Bound; readonly period: Period };
  readonly with: readonly Phrase[];
  readonly stating?: readonly Text[];
  /** What else is logged, beside what the phrase says: `log of every disclosure, receipt, access, refusal`. */
  readonly logged?: readonly Phrase[];
  /** Who may look into it: `log of every disclosure, open to X`. */
  readonly openTo?: readonly PartyRef[];
  /** `impact assessment "…" of DATE`. */
  readonly of?: DateNode;
  /** `before access`, `before disclosure`. */
  readonly before?: EventRef;
}

export type SafeguardRef = SafeguardItem | (Span & { readonly type: "named"; readonly name: Name });

/** `bare`: a period without a word that says what it bounds. */
export type Bound = "at most" | "at least" | "exactly" | "bare";

export interface Limit extends Span {
  readonly bound: Bound;
  readonly period: Period;
  readonly from?: EventRef;
}

export interface Stage extends Span {
  readonly name: "active" | "archived";
  readonly period: Period;
  readonly from?: EventRef;
  readonly accessFor: readonly PurposeRef[];
}

export type KeepRule =
  | (Span & { readonly type: "limit"; readonly limit: Limit })
  | (Span & { readonly type: "until"; readonly event: EventRef; readonly atLatest?: EventRef | Limit })
  | (Span & {
      readonly type: "earliest" | "latest";
      readonly of: readonly (Limit | (Span & { readonly until: EventRef }))[];
    })
  | (Span & { readonly type: "stages"; readonly stages: readonly Stage[] })
  /** `as the provider notifies, otherwise at most …`. */
  | (Span & { readonly type: "delegated"; readonly to: PartyRef; readonly otherwise?: Limit })
  | (Span & { readonly type: "schedule"; readonly name: Text })
  | (Span & { readonly type: "law"; readonly citations: readonly Citation[] })
  | (Span & { readonly type: "necessary" });

export interface KeepOutcome extends Span {
  readonly where: Phrase;
  readonly action: Phrase;
  readonly within?: Period;
}

export type OnwardRule =
  | { readonly type: "none" }
  | {
      readonly type: "to";
      readonly only: boolean;
      /** `others` and `anyone` stand for everybody else. */
      readonly recipients: readonly PartyRef[];
      readonly open: boolean;
      readonly purposes: readonly PurposeRef[];
      readonly with?: Condition;
    }
  /** `on compelled disclosure, notify the provider first and disclose the least`. */
  | { readonly type: "compelled"; readonly notify: PartyRef; readonly least: boolean };

// ---------------------------------------------------------------- clauses of a sentence

export type Mechanism =
  | (Span & { readonly type: "adequacy" })
  | (Span & { readonly type: "law"; readonly citation: Citation })
  | (Span & { readonly type: "instrument"; readonly title: Text; readonly until?: DateNode })
  | (Span & { readonly type: "assessment"; readonly title: Text; readonly of?: DateNode });

/** When sharing happens: on request, on an event, at intervals. */
export type Occasion =
  | (Span & { readonly type: "request"; readonly forPeriodInRequest?: true })
  | (Span & { readonly type: "own initiative" })
  | (Span & { readonly type: "as it arises"; readonly forPeriodInRequest?: true })
  | (Span & { readonly type: "event"; readonly event: EventRef; readonly within?: Period })
  | (Span & { readonly type: "every"; readonly period: Period; readonly day?: number });

export type Channel =
  | (Span & { readonly type: "quoted"; readonly text: Text })
  | (Span & { readonly type: "means"; readonly phrase: Phrase })
  | (Span & { readonly type: "hub"; readonly party: PartyRef })
  | (Span & { readonly type: "meeting"; readonly team: Name })
  | (Span & { readonly type: "entry"; readonly system: Name });

export interface AcceptClause extends Span {
  readonly type: "accept";
  readonly code: Text;
  readonly because?: Text;
  readonly by?: Text;
  readonly until?: DateNode;
}

export interface KeepClause extends Span {
  readonly type: "keep";
  /** The recipient's copy, the sender's own record, or the log of disclosures. */
  readonly object: "copy" | "source" | "log";
  readonly rule: KeepRule;
  readonly review?: Period;
  /** What happens then: delete, anonymise, return, … */
  readonly disposal?: Phrase;
  readonly outcomes: readonly KeepOutcome[];
  readonly holds: readonly (Span & { readonly while: Text; readonly releasedBy?: PartyRef })[];
  readonly unlessAsked?: true;
}

export interface OnwardClause extends Span {
  readonly type: "onward";
  readonly rule: OnwardRule;
}

/** A clause that could not be read: it counts as present, and what it says as unknown. */
export interface BrokenClause extends Span {
  readonly type: "broken";
  readonly opener: string;
}

export type FlowClause =
  | (Span & {
      readonly type: "under";
      readonly whose: "sender" | "recipient" | "sensitive";
      readonly citations: readonly Citation[];
    })
  | (Span & { readonly type: "transferred"; readonly mechanisms: readonly Mechanism[] })
  | (Span & { readonly type: "where"; readonly condition: Condition })
  | (Span & { readonly type: "except where"; readonly condition: Condition })
  | (Span & { readonly type: "provided"; readonly alternatives: readonly Condition[] })
  | (Span & { readonly type: "unless"; readonly condition: Condition })
  | (Span & { readonly type: "necessary"; readonly because: Text })
  | (Span & { readonly type: "protected"; readonly by: readonly SafeguardRef[] })
  | (Span & { readonly type: "marked"; readonly marking: Text })
  | KeepClause
  | OnwardClause
  /** `despite clause "…"`, and `prevails over clause "…"`; a clause may be named by its number. */
  | (Span & { readonly type: "despite"; readonly clause: Text })
  | (Span & { readonly type: "subject to"; readonly clause: Text })
  | (Span & { readonly type: "instead" })
  /** Whom the sentence is about, within what its data are about. */
  | (Span & { readonly type: "about"; readonly subjects: readonly Phrase[] })
  | (Span & { readonly type: "in place"; readonly places: readonly Name[] })
  /** `from 1 March 2026 until end of proceedings`. */
  | (Span & { readonly type: "term"; readonly from?: EventRef; readonly until?: EventRef })
  | (Span & { readonly type: "occasion"; readonly only: boolean; readonly occasion: Occasion })
  | (Span & { readonly type: "channel"; readonly only: boolean; readonly channel: Channel })
  /** Conditions that the provider sets when it sends: they travel with the data. */
  | (Span & {
      readonly type: "carried conditions";
      readonly of: PartyRef;
      readonly announced: boolean;
      readonly binding: boolean;
      readonly except: readonly Text[];
    })
  | (Span & { readonly type: "without consent"; readonly citations: readonly Citation[]; readonly because?: Text })
  /** `use D for P, or for any other purpose provided C`. */
  | (Span & { readonly type: "other purposes"; readonly condition: Condition })
  /** `on 10 days notice`. */
  | (Span & { readonly type: "notice"; readonly period: Period })
  /** `in their language`. */
  | (Span & { readonly type: "their language" })
  /** `and tell every recipient`. */
  | (Span & { readonly type: "and tell"; readonly to: readonly PartyRef[] })
  | AcceptClause
  | BrokenClause;

// ---------------------------------------------------------------- sentences

export type Modality = "may" | "must" | "must not" | "must endeavour to" | "expects to";
export type Act = "share" | "use" | "query" | "publish" | "collect";

/** `incomplete`: a part of the core could not be read; no check may rest on its absence. */
export interface SharingSentence extends Span {
  readonly type: "sharing";
  readonly core: Span;
  readonly actors: readonly PartyRef[];
  readonly modality: Modality;
  readonly act: Act;
  readonly data: readonly Name[];
  /** `holder` of a query, else recipients. */
  readonly recipients: readonly PartyRef[];
  readonly purposes: readonly PurposeRef[];
  /** The part after `only`, if any. */
  readonly only?: "data" | "recipients" | "purposes" | "act";
  readonly jointly?: true;
  /** `with each other`: listed entries pair crosswise, a lone group pairs within. */
  readonly eachOther?: true;
  readonly clauses: readonly FlowClause[];
  readonly variants: readonly Variant[];
  readonly incomplete: boolean;
}

/** `if consent is refused, must share …`: the same sentence in another case, with its own object, modality and clauses. */
export interface Variant extends Span {
  readonly core: Span;
  readonly if: Condition;
  readonly modality: Modality;
  readonly act: Act;
  readonly data: readonly Name[];
  /** Empty: those of the sentence. */
  readonly recipients: readonly PartyRef[];
  readonly purposes: readonly PurposeRef[];
  readonly clauses: readonly FlowClause[];
}

export interface GeneralTerms extends Span {
  readonly type: "general terms";
  readonly core: Span;
  /** Empty: all sharing under this agreement. */
  readonly about: readonly Phrase[];
  readonly clauses: readonly FlowClause[];
}

export type DutyTiming =
  | (Span & { readonly type: "within"; readonly period: Period; readonly of?: EventRef })
  | (Span & { readonly type: "without delay"; readonly of?: EventRef })
  /** `until`: a duty, or more often a ban, that ends with the event. */
  | (Span & { readonly type: "before" | "on" | "until"; readonly event: EventRef })
  | (Span & { readonly type: "every"; readonly period: Period; readonly day?: number });

export type DutyObject =
  | (Span & { readonly type: "event"; readonly event: EventRef })
  | (Span & { readonly type: "data"; readonly names: readonly Name[] })
  /** `the log`, `wrong data`, `a contact point`. */
  | (Span & { readonly type: "thing"; readonly phrases: readonly Phrase[] })
  | (Span & { readonly type: "quoted"; readonly text: Text });

export interface DutySentence extends Span {
  readonly type: "duty";
  readonly core: Span;
  readonly actors: readonly PartyRef[];
  readonly modality: Modality;
  readonly verb: Phrase;
  /** `correct or delete`: the other verbs. */
  readonly orVerbs?: readonly Phrase[];
  readonly object?: DutyObject;
  readonly to: readonly PartyRef[];
  /** `request B to delete D`: what B is asked to do. */
  readonly infinitive?: Span & {
    readonly verb: Phrase;
    readonly object?: DutyObject;
    readonly to: readonly PartyRef[];
  };
  readonly jointly?: true;
  readonly timing?: DutyTiming;
  readonly clauses: readonly FlowClause[];
  readonly incomplete: boolean;
}

export interface RightsSentence extends Span {
  readonly type: "rights";
  readonly core: Span;
  readonly subjects: readonly Phrase[];
  readonly rights: readonly Phrase[];
  readonly through?: PartyRef;
  readonly within?: Period;
  readonly free?: true;
  readonly reasons?: true;
  readonly except?: Condition;
  readonly clauses: readonly AcceptClause[];
  readonly incomplete: boolean;
}

/** `A must refuse where …`: about the duties to share of its own clause, or of the clause named. */
export interface RefusalSentence extends Span {
  readonly type: "refusal";
  readonly core: Span;
  readonly actors: readonly PartyRef[];
  readonly modality: Modality;
  readonly of?: Text;
  readonly where?: Condition;
  readonly reasons?: { readonly within?: Period };
  readonly clauses: readonly FlowClause[];
}

/** `A must ensure that SENTENCE`, `each party may declare that SENTENCE`. */
export interface ThatSentence extends Span {
  readonly type: "that";
  readonly core: Span;
  readonly actors: readonly PartyRef[];
  readonly modality: Modality;
  readonly verb: "ensure" | "declare";
  readonly sentence: Sentence;
}

/** Sentences about the agreement itself and about how data are handled, one form each. */
export type GovernanceSentence =
  | (Span & {
      readonly type: "oversight";
      readonly by: Name | Text;
      readonly quoted: boolean;
      readonly for?: readonly PartyRef[];
    })
  | (Span & {
      readonly type: "audit";
      readonly every?: Period;
      readonly by?: PartyRef;
      /** `results kept at most 18 months`. */
      readonly resultsKept?: Limit;
    })
  /** `when a person becomes a suspect, review within 5 days`. */
  | (Span & {
      readonly type: "class change";
      readonly becomes: Phrase;
      readonly action: Phrase;
      readonly within?: Period;
    })
  /** `each party acts through its financial intelligence unit`. */
  | (Span & { readonly type: "acts through"; readonly actors: readonly PartyRef[]; readonly unit: PartyRef })
  | (Span & { readonly type: "automated decisions"; readonly about: readonly Phrase[]; readonly unless?: Condition })
  /** `data about victims must not be used against them`. */
  | (Span & { readonly type: "not used against"; readonly about: readonly Phrase[] })
  /** `each party must keep D confidential`; no data: all that is shared. */
  | (Span & {
      readonly type: "confidentiality";
      readonly actors: readonly PartyRef[];
      readonly data: readonly Name[];
      readonly clauses: readonly FlowClause[];
    })
  /** `each party must give D protection at least as under the law of X`; no law: as under this agreement. */
  | (Span & {
      readonly type: "equal protection";
      readonly actors: readonly PartyRef[];
      readonly data: readonly Name[];
      readonly law?: Name;
      readonly clauses: readonly FlowClause[];
    })
  | (Span & { readonly type: "meeting"; readonly team: Name; readonly every: Period })
  | (Span & {
      readonly type: "liability";
      readonly answers: readonly (Span & {
        readonly who: readonly PartyRef[];
        /** Absent: for its own acts. */
        readonly for?: Text;
      })[];
      readonly withoutRecourseTo?: PartyRef;
    })
  /** `own`: each party bears its own costs. */
  | (Span & {
      readonly type: "costs";
      readonly by: readonly PartyRef[];
      readonly own?: true;
      readonly except?: Text;
    })
  /** `on breach of this agreement, A may suspend sharing`. */
  | (Span & {
      readonly type: "on event";
      /** `on breach of this agreement,` alone. */
      readonly core: Span;
      readonly event: EventRef;
      readonly sentence: Sentence;
    })
  | (Span & { readonly type: "sanctions"; readonly text: Text })
  | (Span & { readonly type: "no third-person rights" })
  | (Span & {
      readonly type: "court disclosure";
      readonly citations: readonly Citation[];
      readonly afterTelling?: PartyRef;
    })
  | (Span & { readonly type: "public records"; readonly to: PartyRef; readonly afterAsking?: PartyRef })
  | (Span & { readonly type: "amendment"; readonly form?: Phrase; readonly annexesBy?: PartyRef })
  | (Span & { readonly type: "accession"; readonly by: readonly PartyRef[]; readonly with?: Condition })
  | (Span & {
      readonly type: "exit";
      readonly actors: readonly PartyRef[];
      /** suspend, withdraw, terminate */
      readonly ways: readonly Phrase[];
      readonly notice?: Period;
      readonly forCause?: { readonly notice?: Period };
      readonly where?: Condition;
    })
  /** `one agreement with each shelter`: a template for parallel agreements. */
  | (Span & { readonly type: "parallel"; readonly with: Phrase })
  | (Span & { readonly type: "prevails"; readonly over: readonly Text[] });

export type Sentence =
  | SharingSentence
  | GeneralTerms
  | DutySentence
  | RightsSentence
  | RefusalSentence
  | ThatSentence
  | GovernanceSentence
  | (Span & {
      readonly type: "disputes";
      readonly steps: readonly (Span & {
        readonly route: Phrase;
        /** Rules of an arbitration, name of a court. */
        readonly text?: Text;
        /** `court of GB`. */
        readonly of?: Name;
        readonly within?: Period;
        /** Joined to the step before by `or`. */
        readonly alternative?: true;
      })[];
    })
  | (Span & {
      readonly type: "termination";
      /** Absent: on termination. */
      readonly on?: EventRef;
      readonly actions: readonly (Span & {
        readonly action: Phrase;
        readonly data?: readonly Name[];
        /** `return D to the provider`. */
        readonly to?: PartyRef;
        readonly within?: Period;
        readonly atChoiceOf?: PartyRef;
        /** Joined to the one before by `or`. */
        readonly alternative?: true;
      })[];
      readonly survive: readonly Phrase[];
      /** `continues for data already shared`, `continues between the others`. */
      readonly continues: readonly Phrase[];
    })
  /** A safeguard said as a sentence of its own: it holds for every flow. */
  | (Span & { readonly type: "safeguards"; readonly items: readonly SafeguardItem[] })
  | (Span & { readonly type: "prose"; readonly text: Text; readonly language?: string })
  | AcceptClause
  | (Span & { readonly type: "broken" });

// ---------------------------------------------------------------- declarations

export interface Role extends Span {
  readonly role: Phrase;
  /** Empty: for every purpose. */
  readonly for: readonly PurposeRef[];
  /** `joint controller with B`. */
  readonly with: readonly Name[];
  /** `processor for A`: on whose behalf. */
  readonly onBehalfOf: readonly Name[];
}

export type HeaderClause =
  | (Span & { readonly type: "kind"; readonly kind: Phrase; readonly binding?: boolean })
  | (Span & { readonly type: "version"; readonly version: Text; readonly owner?: Text })
  | (Span & { readonly type: "between"; readonly parties: readonly Name[] })
  | (Span & { readonly type: "issued"; readonly by: readonly Name[]; readonly under: readonly Citation[] })
  | (Span & {
      readonly type: "signed";
      readonly signatures: readonly (Span & { readonly by: Name; readonly on?: DateNode })[];
    })
  | (Span & {
      readonly type: "in force";
      readonly from: EventRef;
      readonly until?: EventRef;
      readonly atLatest?: DateNode;
      readonly withoutEnd?: true;
    })
  /** Regularly, or when something happens, or both. */
  | (Span & { readonly type: "reviewed"; readonly every?: Period; readonly on: readonly EventRef[] })
  | (Span & { readonly type: "governed"; readonly place: Name })
  /** Another document of the folder whose sentences hold here, too. */
  | (Span & { readonly type: "extends"; readonly file: Text })
  | (Span & { readonly type: "supersedes"; readonly title: Text; readonly from?: DateNode })
  | (Span & { readonly type: "superseded"; readonly by: Text; readonly on?: DateNode })
  | (Span & { readonly type: "applies law"; readonly citations: readonly Citation[] })
  | (Span & { readonly type: "applies in"; readonly places: readonly Name[]; readonly notIn: readonly Name[] })
  | (Span & { readonly type: "languages"; readonly languages: readonly Name[]; readonly equallyAuthentic: boolean })
  | (Span & { readonly type: "laws differ"; readonly prevails: "most protective" })
  | (Span & { readonly type: "marked"; readonly marking: Text })
  | AcceptClause
  | BrokenClause;

export interface AgreementDecl extends Span {
  readonly type: "agreement";
  readonly title: Text;
  readonly clauses: readonly HeaderClause[];
}

export type PartyClause =
  | (Span & { readonly type: "is"; readonly kinds: readonly Phrase[]; readonly places: readonly Name[] })
  | (Span & { readonly type: "part of"; readonly whole: Name })
  | (Span & { readonly type: "acts as"; readonly roles: readonly Role[] })
  | (Span & { readonly type: "acts through"; readonly unit: Name })
  | (Span & { readonly type: "acts for"; readonly state: Name })
  | (Span & { readonly type: "member of"; readonly of: readonly Name[] })
  | (Span & { readonly type: "immune" })
  | (Span & { readonly type: "funded"; readonly citations: readonly Citation[] })
  | (Span & { readonly type: "designated"; readonly as: Text; readonly citations: readonly Citation[] })
  | (Span & { readonly type: "stores"; readonly places: readonly Name[] })
  | (Span & { readonly type: "contact"; readonly contact: Text })
  | (Span & { readonly type: "data protection officer"; readonly contact: Text })
  | (Span & { readonly type: "known as"; readonly id: Text })
  | BrokenClause;

/** `party` signs; `body` is anyone else named. */
export interface PartyDecl extends Span {
  readonly type: "party";
  readonly signs: boolean;
  readonly name: Name;
  readonly clauses: readonly PartyClause[];
}

export interface GroupDecl extends Span {
  readonly type: "group";
  readonly name: Name;
  readonly members: readonly PartyRef[];
}

export type TeamClause =
  | (Span & { readonly type: "chaired"; readonly by: PartyRef })
  | (Span & { readonly type: "for each case" })
  | (Span & { readonly type: "until"; readonly event: EventRef })
  | BrokenClause;

/** People of several parties who work together: what is said in their meetings reaches all of them. */
export interface TeamDecl extends Span {
  readonly type: "team";
  readonly name: Name;
  readonly members: readonly PartyRef[];
  readonly clauses: readonly TeamClause[];
}

export type SystemClause =
  | (Span & { readonly type: "held by"; readonly party: PartyRef })
  | (Span & { readonly type: "hosted in"; readonly places: readonly Name[] })
  | (Span & { readonly type: "open to"; readonly parties: readonly PartyRef[] })
  | BrokenClause;

/** A database or platform: what is entered reaches its holder and everybody to whom it is open. */
export interface SystemDecl extends Span {
  readonly type: "system";
  readonly name: Name;
  readonly clauses: readonly SystemClause[];
}

export type SubjectsClause =
  | (Span & { readonly type: "are"; readonly classes: readonly Phrase[]; readonly with?: Text })
  | (Span & { readonly type: "family of"; readonly of: Phrase })
  | (Span & { readonly type: "except"; readonly classes: readonly Phrase[] })
  | (Span & { readonly type: "status"; readonly status: Text })
  | BrokenClause;

/** A class of people of the agreement's own: `subjects Clients are victims with "an open file"`. */
export interface SubjectsDecl extends Span {
  readonly type: "subjects";
  readonly name: Name;
  readonly clauses: readonly SubjectsClause[];
}

export type StatisticsClause =
  | (Span & { readonly type: "from"; readonly data: readonly Name[] })
  | (Span & { readonly type: "by"; readonly items: readonly DataItem[] })
  | (Span & { readonly type: "suppressed"; readonly below: number })
  | BrokenClause;

/** `statistics S from D by age group, counts below 5 suppressed`. */
export interface StatisticsDecl extends Span {
  readonly type: "statistics";
  readonly name: Name;
  readonly clauses: readonly StatisticsClause[];
}

export interface DataItem extends Span {
  readonly text: string;
  /** The vocabulary's spelling, where it is one of its items. */
  readonly known?: string;
  /** A known item that this one is a near miss of. */
  readonly nearest?: string;
  readonly sensitivity: readonly Phrase[];
}

export type DataClause =
  | (Span & { readonly type: "about"; readonly subjects: readonly Phrase[] })
  | (Span & { readonly type: "items"; readonly closed: boolean; readonly items: readonly DataItem[] })
  | (Span & { readonly type: "excludes"; readonly items: readonly DataItem[] })
  | (Span & { readonly type: "collected"; readonly purposes: readonly PurposeRef[] })
  | (Span & { readonly type: "from"; readonly register: Text })
  | (Span & { readonly type: "held in"; readonly system: Name })
  | (Span & { readonly type: "held as"; readonly as: Text })
  | (Span & { readonly type: "graded"; readonly scheme: Text })
  | (Span & { readonly type: "marked"; readonly marking: Text })
  | (Span & { readonly type: "extent"; readonly bulk: boolean })
  | (Span & { readonly type: "without identifiers" })
  | BrokenClause;

export interface DataDecl extends Span {
  readonly type: "data";
  readonly name: Name;
  readonly clauses: readonly DataClause[];
}

export interface PurposeDecl extends Span {
  readonly type: "purpose";
  readonly name: Name;
  readonly is?: Phrase;
  readonly explained?: Text;
  readonly compatible: readonly PurposeRef[];
  readonly notFor: readonly PurposeRef[];
  readonly broken: boolean;
}

export interface ConditionDecl extends Span {
  readonly type: "condition";
  readonly name: Name;
  readonly is?: Condition;
}

export interface EventDecl extends Span {
  readonly type: "event";
  readonly name: Name;
  readonly means?: Text;
}

export interface TermDecl extends Span {
  readonly type: "term";
  readonly name: Name;
  readonly means?: Text;
}

/** Something that is so or not, for people to say: `fact Victim Agrees is "…"`. It is used like a condition. */
export interface FactDecl extends Span {
  readonly type: "fact";
  readonly name: Name;
  readonly means?: Text;
}

export interface SafeguardsDecl extends Span {
  readonly type: "safeguards set";
  readonly name: Name;
  readonly items: readonly SafeguardItem[];
  readonly broken: boolean;
}

/** A numbered paragraph of a clause: `(a)`, `4.2`. */
export interface Paragraph extends Span {
  readonly number: string;
  /** Index of the sentence that it stands before. */
  readonly sentence: number;
}

export interface ClauseDecl extends Span {
  readonly type: "clause";
  /** `article 4 "…"`, `annex B "…"`: as the document calls its parts. */
  readonly level: "clause" | "article" | "section" | "annex" | "schedule";
  /** The head alone: `clause 4 "Firewall"`. */
  readonly head: Span;
  readonly number?: string;
  readonly title: Text;
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
}

export type Answer = "permitted" | "not permitted" | "not covered" | "prohibited" | "depends";

export interface ScenarioDecl extends Span {
  readonly type: "scenario";
  readonly title: Text;
  readonly given: readonly Condition[];
  /** `given no Informed Consent`: known not to hold. */
  readonly givenNot: readonly Condition[];
  readonly on?: DateNode;
  readonly when?: Span & {
    readonly act: Act;
    readonly actor: PartyRef;
    readonly data: readonly Name[];
    readonly recipient?: PartyRef;
    readonly purpose?: PurposeRef;
  };
  readonly expect?: Span & {
    readonly answer: Answer;
    readonly by?: Text;
    readonly on: readonly Condition[];
    readonly duties: readonly Text[];
  };
  readonly broken: boolean;
}

export type Statement =
  | AgreementDecl
  | (Span & { readonly type: "recital"; readonly text: Text; readonly language?: string })
  /** `include "annex-b.dsa"`, `use template "…"`: another document of the folder. */
  | (Span & { readonly type: "include"; readonly template: boolean; readonly file: Text })
  | PartyDecl
  | GroupDecl
  | TeamDecl
  | SystemDecl
  | SubjectsDecl
  | StatisticsDecl
  | FactDecl
  | DataDecl
  | PurposeDecl
  | ConditionDecl
  | EventDecl
  | TermDecl
  | SafeguardsDecl
  | GeneralTerms
  | ClauseDecl
  | ScenarioDecl
  | AcceptClause
  | (Span & { readonly type: "broken" });

// ---------------------------------------------------------------- the document

export interface Comment extends Span {
  readonly text: string;
  /** `///`: kept in reports for reviewers. */
  readonly note: boolean;
}

/** What the parser could not read; messages are written by the checks. */
export type SyntaxProblem = Span &
  (
    | {
        readonly code: "unexpected";
        readonly found: string;
        readonly expected: readonly string[];
        readonly within: string;
        /** The clause that could not be read; absent in a head, in a core and between clauses. */
        readonly clause?: { readonly words: string; readonly example: string };
      }
    | {
        readonly code: "unfinished";
        readonly expected: readonly string[];
        readonly within: string;
        readonly clause?: { readonly words: string; readonly example: string };
      }
    | { readonly code: "unclosed-quote" }
    | { readonly code: "unreadable-character"; readonly character: string }
    | { readonly code: "may-not" }
    | { readonly code: "mixed-and-or" }
    | { readonly code: "duplicate-clause"; readonly clause: string; readonly first: Span }
    | { readonly code: "missing-keyword"; readonly suggest: string; readonly name: string }
    | { readonly code: "too-deep"; readonly limit: number }
    | { readonly code: "outside"; readonly found: string }
  );

export interface SyntaxTree {
  /** The document itself; every span points into it. */
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly comments: readonly Comment[];
  /** Every `[[…]]` of the text. */
  readonly slots: readonly Text[];
  readonly problems: readonly SyntaxProblem[];
  /** The documents that a tree of several is made of, as they stand in the text; absent in the tree of one. */
  readonly sources?: readonly (Span & { readonly name: string; readonly role: string })[];
}
