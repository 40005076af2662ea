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
  readonly status: "known" | "quoted" | "unknown" | "slot";
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
  /** `the provider`, `its supervisory authority`. */
  | (Span & { readonly type: "relative"; readonly who: Phrase });

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
}

export type Condition =
  | (Span & { readonly type: "and" | "or"; readonly parts: readonly Condition[] })
  | (Span & { readonly type: "named"; readonly name: Name })
  | (Span & {
      readonly type: "kind";
      readonly phrase: Phrase;
      readonly by?: PartyRef;
      readonly text?: Text;
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
  | (Span & { readonly type: "until"; readonly event: EventRef; readonly atLatest?: EventRef })
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
  | (Span & { readonly type: "despite"; readonly clause: Text })
  | (Span & { readonly type: "subject to"; readonly clause: Text })
  | (Span & { readonly type: "instead" })
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
  readonly clauses: readonly FlowClause[];
  readonly incomplete: boolean;
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
  | (Span & { readonly type: "before" | "on"; readonly event: EventRef })
  | (Span & { readonly type: "every"; readonly period: Period; readonly day?: number });

export type DutyObject =
  | (Span & { readonly type: "event"; readonly event: EventRef })
  | (Span & { readonly type: "data"; readonly names: readonly Name[] })
  | (Span & { readonly type: "quoted"; readonly text: Text });

export interface DutySentence extends Span {
  readonly type: "duty";
  readonly core: Span;
  readonly actors: readonly PartyRef[];
  readonly modality: Modality;
  readonly verb: Phrase;
  readonly object?: DutyObject;
  readonly to: readonly PartyRef[];
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

export type Sentence =
  | SharingSentence
  | GeneralTerms
  | DutySentence
  | RightsSentence
  | (Span & { readonly type: "oversight"; readonly by: Name | Text; readonly quoted: boolean })
  | (Span & { readonly type: "audit"; readonly every: Period; readonly by?: PartyRef })
  | (Span & {
      readonly type: "disputes";
      readonly steps: readonly (Span & {
        readonly route: Phrase /** Rules of an arbitration, name of a court. */;
        readonly text?: Text;
        readonly within?: Period;
      })[];
    })
  | (Span & {
      readonly type: "termination";
      readonly actions: readonly (Span & { readonly action: Phrase; readonly within?: Period })[];
      readonly survive: readonly Phrase[];
    })
  /** A safeguard said as a sentence of its own: it holds for every flow. */
  | (Span & { readonly type: "safeguards"; readonly items: readonly SafeguardItem[] })
  | (Span & { readonly type: "prose"; readonly text: Text })
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
  | (Span & {
      readonly type: "in force";
      readonly from: DateNode;
      readonly until?: DateNode;
      readonly withoutEnd?: true;
    })
  | (Span & { readonly type: "reviewed"; readonly every: Period })
  | (Span & { readonly type: "governed"; readonly place: Name })
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
  | (Span & { readonly type: "contact"; readonly contact: Text })
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

export interface SafeguardsDecl extends Span {
  readonly type: "safeguards set";
  readonly name: Name;
  readonly items: readonly SafeguardItem[];
  readonly broken: boolean;
}

export interface ClauseDecl extends Span {
  readonly type: "clause";
  /** The head alone: `clause 4 "Firewall"`. */
  readonly head: Span;
  readonly number?: string;
  readonly title: Text;
  readonly sentences: readonly Sentence[];
}

export type Answer = "permitted" | "not permitted" | "not covered" | "prohibited" | "depends";

export interface ScenarioDecl extends Span {
  readonly type: "scenario";
  readonly title: Text;
  readonly given: readonly Condition[];
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
  | (Span & { readonly type: "recital"; readonly text: Text })
  | PartyDecl
  | GroupDecl
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
}
