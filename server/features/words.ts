/** The words of the language that are no clause words, each with what it says and an example: for completion and hover. */
import type { ClauseRule } from "../../grammar/clause-words.js";
import { SENTENCE_WORDS } from "../../grammar/sentence-words.js";
import type { DeclarationWord } from "../../grammar/tokens.js";

export interface ExplainedWord {
  readonly words: string;
  readonly says: string;
  readonly example: string;
}

/** Words that open a declaration. */
export const DECLARATIONS: readonly (ExplainedWord & { readonly words: DeclarationWord })[] = [
  {
    words: "agreement",
    says: "opens the agreement: its title, kind, parties and term",
    example: 'agreement "Referral of victims"\n  kind agreement, binding',
  },
  { words: "recital", says: "why the parties agree; read by people", example: 'recital "The parties act together …"' },
  {
    words: "party",
    says: "somebody who signs",
    example: "party Harbour Shelter is a victim support organisation in DE",
  },
  {
    words: "body",
    says: "anybody else who is named: a recipient, a supervisor, a processor",
    example: "body Europol is a law enforcement agency in EU",
  },
  { words: "parties", says: "a group of parties under one name", example: "parties Partners are A, B and C" },
  {
    words: "team",
    says: "people of several parties who meet: what is said there reaches all of them",
    example: "team Case Conference of A, B, chaired by A, for each case, until case closure",
  },
  {
    words: "system",
    says: "a database or platform: what is entered reaches everybody to whom it is open",
    example: "system Case Register held by A, hosted in IE, open to B, C",
  },
  {
    words: "data",
    says: "data under one name: about whom, which items, collected for what",
    example: "data Victim Identity about victims\n  means name, date of birth",
  },
  {
    words: "subjects",
    says: "a class of people of the agreement's own",
    example: 'subjects Clients are victims with "an open file", except officers',
  },
  {
    words: "statistics",
    says: "counts drawn from data",
    example: "statistics Yearly Figures from D by age group, nationality, counts below 5 suppressed",
  },
  {
    words: "purpose",
    says: "what data are used for, under one name",
    example: "purpose Victim Assistance is support of victims",
  },
  {
    words: "condition",
    says: "something that must be the case, under one name",
    example: "condition Informed Consent is consent of the victim, written, lapsing after 12 months",
  },
  { words: "fact", says: "something that is so or not, for people to say", example: 'fact Adult is "…"' },
  { words: "event", says: "something that happens and starts a period", example: 'event Case Opened is "…"' },
  { words: "term", says: "a word with a meaning of its own in this agreement", example: 'term Case means "…"' },
  {
    words: "safeguards",
    says: "protective measures under one name",
    example: 'safeguards Police Standard\n  encryption in transit using "TLS 1.3"',
  },
  {
    words: "clause",
    says: "opens a clause: a title, then its sentences",
    example: 'clause "Referral to support"\n  A may share D with B for P',
  },
  { words: "article", says: "opens a clause that the document calls an article", example: 'article 4 "…"' },
  { words: "section", says: "opens a clause that the document calls a section", example: 'section 2.1 "…"' },
  { words: "annex", says: "opens a clause that stands in an annex", example: 'annex B "…"' },
  { words: "schedule", says: "opens a clause that stands in a schedule", example: 'schedule 1 "…"' },
  {
    words: "include",
    says: "brings in the definitions and clauses of another document",
    example: 'include "annex-b.dsa"',
  },
  {
    words: "scenario",
    says: "a case with the answer that you expect; checked by the tests",
    example: 'scenario "…"\n  when A shares D with B for P\n  expect permitted',
  },
];

/** What stands at a beginning of its own, though it declares nothing. */
export const STATEMENT_OPENERS: readonly ExplainedWord[] = [
  {
    words: "use template",
    says: "starts from another document, whose slots are filled in",
    example: 'use template "…"',
  },
  {
    words: "all sharing under this agreement",
    says: "general terms: their clauses hold for every sharing sentence",
    example: "all sharing under this agreement\n  protected by Police Standard",
  },
  {
    words: "all sharing about",
    says: "general terms for the data of some people",
    example: "all sharing about children\n  protected by location withheld",
  },
];

/** Sentences of a clause that don't begin with somebody. */
export const SENTENCE_OPENERS: readonly ExplainedWord[] = SENTENCE_WORDS;

export const MODALS: readonly ExplainedWord[] = [
  { words: "may", says: "a permission", example: "A may share D with B for P" },
  { words: "must", says: "a duty", example: "A must notify B of a data breach within 24 hours" },
  { words: "must not", says: "a prohibition", example: "A must not share D with B" },
  {
    words: "must endeavour to",
    says: "a duty to try, not to succeed",
    example: "A must endeavour to correct D within 1 month",
  },
  {
    words: "expects to",
    says: "an intention: nobody can rely on it",
    example: "A expects to share D with B for P",
  },
];

export const ACTS: readonly ExplainedWord[] = [
  { words: "share", says: "gives data to somebody", example: "share D with B for P" },
  { words: "use", says: "uses data that it has", example: "use D for P" },
  { words: "query", says: "asks somebody's system for data", example: "query D of B for P" },
  { words: "publish", says: "makes data known to everybody", example: "publish D for P" },
  { words: "collect", says: "gets data from the people they are about", example: "collect D for P" },
];

/** What else may stand behind a modal verb: other sentences than sharing and plain duties. */
export const POWERS: readonly ExplainedWord[] = [
  {
    words: "refuse",
    says: "does not do what its clause asks for",
    example: 'A may refuse where "…", giving reasons within 5 days',
  },
  {
    words: "ensure that",
    says: "sees to it that others keep a sentence",
    example: "A must ensure that B must not share D with C",
  },
  {
    words: "declare that",
    says: "says that a sentence holds for it",
    example: "each party may declare that it may share D with B for P",
  },
  { words: "suspend", says: "stops for a time", example: "any party may suspend on 10 days notice" },
  { words: "withdraw", says: "leaves; the others go on", example: "any party may withdraw on 3 months notice" },
  {
    words: "terminate",
    says: "ends the agreement for everybody",
    example: "any party may terminate on 3 months notice, for cause on 10 days notice",
  },
  { words: "jointly", says: "together, not each by itself", example: "A and B must jointly appoint a contact point" },
];

/** What somebody does in a scenario. */
export const ACTS_OF_SCENARIOS: readonly ExplainedWord[] = [
  { words: "shares", says: "gives data to somebody", example: "when A shares D with B for P" },
  { words: "uses", says: "uses data that it has", example: "when A uses D for P" },
  { words: "queries", says: "asks somebody's system for data", example: "when A queries D of B for P" },
  { words: "publishes", says: "makes data known to everybody", example: "when A publishes D for P" },
  { words: "collects", says: "gets data from the people they are about", example: "when A collects D for P" },
];

/** Who may stand where a party can, without a name. */
export const QUANTIFIED: readonly ExplainedWord[] = [
  { words: "each party", says: "every party that signs", example: "each party must notify …" },
  { words: "no party", says: "none of the parties: a prohibition", example: "no party may share D with …" },
  { words: "no one", says: "nobody at all: a prohibition", example: "no one may share D" },
];

export const QUANTIFIED_RECIPIENTS: readonly ExplainedWord[] = [
  { words: "each other", says: "one another", example: "A and B may share D with each other for P" },
  { words: "each other party", says: "all parties but the one that acts", example: "notify each other party of …" },
  { words: "anyone", says: "everybody", example: "no party may share D with anyone" },
];

/** A word inside sentences; `within`: only in clauses that this rule of the parser reads. */
export interface ConnectingWord extends ExplainedWord {
  readonly within?: ClauseRule;
}

const word = (words: string, says: string, example: string): ConnectingWord => ({ words, says, example });

const inKeep = (words: string, says: string, example: string): ConnectingWord => ({
  ...word(words, says, example),
  within: "keep",
});

const within = (rule: ClauseRule, words: string, says: string, example: string): ConnectingWord => ({
  ...word(words, says, example),
  within: rule,
});

/** Words inside sentences and clauses; which of them fits is found out by trying. */
export const CONNECTING: readonly ConnectingWord[] = [
  word("with", "whom the data go to", "share D with B"),
  word("of", "of what, or of whom", "notify the provider of a data breach"),
  word("for", "the purpose", "for Victim Assistance"),
  word("to", "to whom", "report misuse to the provider"),
  word("in", "the place", "in GB"),
  word("only", "and nothing else", "share D only with B"),
  word("and", "one more", "A and B"),
  word("or", "another choice", "Prosecutor Agrees or Imminent Danger"),
  word("at most", "the longest time", "keep at most 2 years from receipt"),
  word("at least", "the shortest time", "log kept at least 5 years"),
  word("exactly", "neither less nor more", "keep exactly 2 years from receipt"),
  word("from", "since when, or from which event", "keep at most 2 years from receipt"),
  word("after", "after which event", "within 24 hours after receipt"),
  word("until", "the last day, or the event that ends it", "until 28 February 2029"),
  inKeep("at latest", "however late the event comes", "keep until case closure, at latest 31 December 2030"),
  inKeep("review every", "how often it is looked whether the data are still needed", "review every 12 months"),
  word("then", "what happens when the time is over", "then delete"),
  word("where", "for some cases only", "where no match delete at once"),
  inKeep("hold while", "what stops deletion for a time", 'hold while "proceedings are pending"'),
  inKeep("released by", "who ends the hold", "released by Metropolitan Police"),
  inKeep(
    "unless the provider asks to delete",
    "the provider may ask for deletion earlier",
    "keep at most 2 years from receipt, unless the provider asks to delete",
  ),
  inKeep(
    "as long as necessary",
    "no period: it needs a review at least",
    "keep as long as necessary, review every 12 months",
  ),
  inKeep(
    "as the provider notifies",
    "the provider sets the period",
    "keep as the provider notifies, otherwise at most 2 years from receipt",
  ),
  within(
    "occasion",
    "for the period in the request",
    "as long as the request says",
    "on request, for the period in the request",
  ),
  within("channel", "entry in", "by entering it in a system", "by entry in Case Register"),
  within("carriedConditions", "of the provider", "who sets them", "subject to conditions of the provider"),
  within(
    "carriedConditions",
    "announced before sharing",
    "said before anything is sent",
    "subject to conditions of the provider, announced before sharing",
  ),
  within(
    "carriedConditions",
    "binding once accepted",
    "they bind as soon as the recipient accepts them",
    "subject to conditions of the provider, binding once accepted",
  ),
  within(
    "carriedConditions",
    "except conditions on",
    "what may be left out of account",
    'subject to conditions of the provider, except conditions on "costs"',
  ),
  within("otherPurposes", "provided", "on what condition", "or for any other purpose provided Court Leave"),
  word("jointly", "together, as one", "A and B may jointly share D with C for P"),
  word("only where", "in no other case", 'consent of the provider, which may be refused only where "…"'),
  word("or afterwards within", "it may also be given later", "consent of the provider, or afterwards within 24 hours"),
  word("otherwise", "if the first does not hold", "provided A, otherwise B"),
  inKeep("by own schedule", "the keeper's own retention schedule", 'keep by own schedule "MoPI"'),
  inKeep("the earliest of", "whichever comes first", "keep the earliest of 2 years from receipt, case closure"),
  inKeep("the latest of", "whichever comes last", "keep the latest of 2 years from receipt, case closure"),
  inKeep("active", "kept for daily work", "keep active 42 months from receipt, then archived 24 months"),
  inKeep("archived", "kept away from daily work", "then archived 24 months with access for Court Proceedings"),
  inKeep("with access for", "who may look at the archive, for what", "with access for Court Proceedings"),
  word("adequacy", "an adequacy decision for the recipient's country", "transferred under adequacy"),
  word("instrument", "a binding instrument between the two", 'transferred under instrument "…" until 31 December 2028'),
  word(
    "assessment",
    "the sender's own assessment of the safeguards",
    'transferred under assessment "…" of 1 March 2026',
  ),
  word("under", "by which law, or which agreement", "keep under 31 CFR 1010"),
  word("sharing", "passing on", "no onward sharing"),
  word("others", "everybody else", "onward to others with consent of the provider"),
  word("notify", "tell", "on compelled disclosure, notify the provider first"),
  {
    ...word(
      "and disclose the least",
      "no more than the order demands",
      "notify the provider first and disclose the least",
    ),
    within: "onward",
  },
  word("clause", "a clause by its title", 'despite clause "Firewall"'),
  word("the general terms", "what holds for all sharing", "instead of the general terms"),
  word("using", "by which means", 'encryption in transit using "TLS 1.3"'),
  word("every", "how often", "staff trained every 12 months"),
  word("kept", "how long", "log of every disclosure, kept at least 5 years"),
  word("stating", "what it says", 'log of every disclosure, stating "date", "recipient"'),
  word("by", "by whom", "approval by a prosecutor"),
  word("because", "the reason", 'because "…"'),
  word("within", "in which time", "negotiation within 10 days"),
  word("survive", "go on holding after the end", "safeguards survive"),
  word("binding", "it binds the parties in law", "kind agreement, binding"),
  word("not legally binding", "it binds nobody in law", "kind memorandum of understanding, not legally binding"),
  word("equally authentic", "all languages count alike", "languages English, French equally authentic"),
  {
    ...word(
      "at latest",
      "however late the event comes",
      "in force from 1 March 2026 until case closure, at latest 1 March 2030",
    ),
    within: "headerInForce",
  },
  word("not in", "where it does not hold", "applies in GB, not in GB-NIR"),
  word("suppressed", "not shown", "counts below 5 suppressed"),
  word("owner", "who keeps the text", 'version 1.0, owner "…"'),
  word("without end", "it holds until somebody ends it", "in force from 1 March 2026 without end"),
  word("the law of", "whose law", "governed by the law of GB"),
  word("part of", "a unit of another body", "is part of Metropolitan Police"),
  word("called", "the short name used from here on", 'party "Office for Victims of Crime" called OVC'),
  word("permitted", "it is allowed", "expect permitted"),
  word("not permitted", "it is forbidden or not covered", "expect not permitted"),
  word("not covered", "no sentence allows it", "expect not covered"),
  word("prohibited by", "a clause forbids it", 'expect prohibited by "Firewall"'),
  word("depends on", "it turns on a fact that is not given", "expect depends on Informed Consent"),
  word("with duty", "a duty that comes with it", 'expect permitted, with duty "…"'),
  word("about", "about whom", "all sharing about children"),
  word("go to", "where they are settled", "disputes go to negotiation"),
  word("first", "before anything else", "notify the provider first"),
  word("confidential", "nobody else learns of it", "each party must keep D confidential"),
  word("results kept", "how long what an audit found is kept", "audit every 12 months, results kept at most 18 months"),
  word("open to", "who may look into it", "log of every disclosure, open to Data Protection Board"),
  word("answers for", "who pays for the damage", 'liability: A answers for "…"'),
  word("for its own acts", "each for what it did", "liability: each party for its own acts"),
  word(
    "without recourse to",
    "who is not asked to pay",
    "liability: each party for its own acts, without recourse to the provider",
  ),
  word("bears its own costs", "everybody pays for itself", "each party bears its own costs"),
  word("acts through", "through which unit somebody acts", "each party acts through its financial intelligence unit"),
  word("meets every", "how often a team comes together", "team Case Conference meets every month"),
  word("after telling", "who is told first", "disclosure in court under CPIA 1996, after telling the provider"),
  word("after asking", "who is asked first", "public-records requests go to A, after asking the provider"),
  word("annexes by", "who changes the annexes", "amended in writing, annexes by Joint Committee"),
  word("at the choice of", "who decides which", "on termination return or delete D, at the choice of the provider"),
  word("continues", "what goes on", "on termination delete, continues for data already shared"),
  word("unless", "except if", "no automated decision about victims unless reviewed by a person"),
  word("notice", "how long before it is said", "on 10 days notice"),
];

/** Words that may be hovered over, whatever the statement. */
export const explainedWord = (words: string): ExplainedWord | undefined =>
  [...DECLARATIONS, ...STATEMENT_OPENERS, ...SENTENCE_OPENERS, ...MODALS].find((each) => each.words === words) ??
  SENTENCE_WORDS.find((each) => each.opens.includes(words));
