/** What can be proposed for what was seen before the cursor, in the order in which it is shown. */

import { Comma } from "../../grammar/tokens.js";
import type { Want } from "../../grammar/words-parser.js";
import type { Finding } from "../model/finding.js";
import type { Regime } from "../packs/provision.js";
import { regimeFor } from "../reasoning/regimes.js";
import {
  type Candidate,
  citationsOf,
  codesOf,
  explained,
  namesOf,
  partiesOf,
  phrasesOf,
  placesOf,
  titlesOf,
} from "./candidates.js";
import type { Cut } from "./cursor.js";
import { connecting, type Look, lastRule } from "./look.js";
import type { Snapshot } from "./snapshot.js";
import {
  ACTS,
  ACTS_OF_SCENARIOS,
  CONNECTING,
  DECLARATIONS,
  type ExplainedWord,
  MODALS,
  POWERS,
  SENTENCE_OPENERS,
  STATEMENT_OPENERS,
} from "./words.js";

export interface Proposal {
  readonly candidate: Candidate;
  /** Lower ones are shown first. */
  readonly rank: number;
  /** The sentence calls for it, or it is only one thing that may follow. */
  readonly calledFor: boolean;
}

export const fold = (text: string): string => text.replace(/\s+/g, " ").toLowerCase();

const ranked = (candidates: readonly Candidate[], rank: number, calledFor: boolean): Proposal[] =>
  candidates.map((candidate) => ({ candidate, rank, calledFor }));

/** Verbs, which the sentence calls for. */
const words = (all: readonly ExplainedWord[]): Proposal[] =>
  ranked(
    all.map((word) => explained(word, "word")),
    1,
    true,
  );

export interface Asked {
  readonly snapshot: Snapshot;
  readonly text: string;
  /** Only what the sentence calls for, not what could follow a complete one. */
  readonly onlyCalledFor: boolean;
  readonly findings: readonly Finding[];
}

// ---------------------------------------------------------------- what the parser would take

/** Regimes of the parties that a sentence has named so far: of the sender, or of the recipient for `received under`. */
const regimesAt = (snapshot: Snapshot, { cut, plain }: Look): ReadonlySet<Regime> => {
  const { agreement } = snapshot.compiled;
  const images = cut.tokens.map((token) => token.image.replace(/\s+/g, " "));
  const modal = images.findIndex((image) => ["may", "must", "shall", "expects"].includes(image));
  const received = plain.clauses.at(-1)?.clause.words === "received under";
  const side = received ? images.slice(modal) : images.slice(0, Math.max(0, modal));
  const purposes = images.flatMap((image) => agreement.purposes.get(image) ?? []);
  const parties = side.flatMap((image) => agreement.parties.get(image) ?? []);
  const regimes = parties.flatMap((party) => regimeFor(snapshot.law, party, purposes[0]) ?? []);
  return new Set(regimes);
};

const isHead = ({ plain, cut }: Look): boolean => plain.clauses.length === 0 && cut.kind !== "sentence";

const partyCandidates = (snapshot: Snapshot, at: Look): Candidate[] => {
  const rule = lastRule(at);
  if (["headerBetween", "headerIssued", "headerSigned", "partyIs"].includes(rule ?? "") || at.cut.kind === "scenario")
    return namesOf(snapshot, "party");
  // behind `must ensure that` another sentence begins
  const from = at.cut.tokens.findLastIndex((token) => token.image === "that") + 1;
  const said = at.cut.tokens.slice(from).some((token) => ["may", "must", "shall", "expects"].includes(token.image));
  return partiesOf(snapshot, said || at.plain.clauses.length > 0 ? "receiving" : "acting");
};

const ofWant = (snapshot: Snapshot, at: Look, want: Want): Proposal[] => {
  switch (want.type) {
    case "phrase": {
      const phrases = phrasesOf(want.category, needsArticle(at, want.category));
      const acts = want.category === "verb" ? words(ACTS) : [];
      const powers =
        want.category === "verb"
          ? ranked(
              POWERS.map((word) => explained(word, "word")),
              3,
              true,
            )
          : [];
      return [...acts, ...ranked(phrases, 2, true), ...powers];
    }
    case "name":
      if (want.of === "place") return ranked(placesOf(snapshot), 2, true);
      if (want.of === "party") return ranked(partyCandidates(snapshot, at), 0, true);
      // the name of a declaration is the drafter's own
      if (want.of === "any" && isHead(at)) return [];
      return ranked(namesOf(snapshot, want.of), 0, true);
    case "citation":
      return ranked(citationsOf(snapshot, regimesAt(snapshot, at)), 4, true);
    case "text":
      return ["despite", "expect"].includes(lastRule(at) ?? "") ? ranked(titlesOf(snapshot), 0, true) : [];
    case "period":
    case "date":
      return [];
  }
};

/** `is a police force`, where the article isn't there yet. */
const needsArticle = ({ cut }: Look, category: string): boolean =>
  category === "party kind" && cut.tokens.at(-1)?.image === "is";

const ofMissing = (snapshot: Snapshot, at: Look, findings: readonly Finding[]): Proposal[] => {
  const { missing } = at.plain;
  if (missing.includes("“may”")) return words(MODALS);
  if (missing.includes("a finding's code"))
    return ranked(codesOf(new Set(findings.map((finding) => finding.code))), 0, true);
  if (missing.includes("“shares”")) return words(ACTS_OF_SCENARIOS);
  if (lastRule(at) === "variant" && missing.includes("“share”")) return words(ACTS);
  if (at.cut.tokens[0]?.image === "oversight" && missing.includes("a name"))
    return ranked(namesOf(snapshot, "party"), 0, true);
  return [];
};

/** Single words that nothing in the table of connecting words explains. */
const bareWords = (missing: readonly string[], known: readonly Candidate[]): Candidate[] =>
  missing
    .flatMap((label) => /^“([\p{Ll}-]+)”$/u.exec(label)?.[1] ?? [])
    .filter((word) => !["shall", "a", "an", "the", "any", "each", "may"].includes(word))
    .filter((word) => !known.some(({ label }) => label.split(" ").includes(word)))
    .map((word) => {
      const known = CONNECTING.find((each) => each.words === word);
      return known ? explained(known, "word") : { label: word, kind: "word" as const };
    });

/** Clause words that may follow: all of the statement's, but for those that are there and may not come again. */
const nextClauses = ({ plain }: Look): Candidate[] => {
  if (plain.end !== "complete") return [];
  const used = new Set(plain.clauses.map(({ clause }) => clause.words));
  return plain.table
    .filter((clause) => clause.repeats || !used.has(clause.words))
    .map((clause) => explained(clause, "clause"));
};

// ---------------------------------------------------------------- beginnings of lines

const RANK_OF_START = { clauses: 5, sentences: 6, declarations: 7 } as const;

/** Indentation tells what the drafter is about to write. */
const ranksAt = (indent: number, inClause: boolean): Readonly<Record<keyof typeof RANK_OF_START, number>> => {
  if (indent === 0) return { clauses: 7, sentences: 6, declarations: 5 };
  return inClause && indent <= 2 ? { clauses: 6, sentences: 5, declarations: 7 } : RANK_OF_START;
};

const indentOf = (text: string, offset: number): number =>
  offset - (Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1);

/** Indented deeper than its sentence: a clause of it is about to be written, nothing new. */
const isInside = ({ cut }: Look, text: string): boolean => {
  const [first] = cut.tokens;
  return (
    cut.kind === "sentence" &&
    first !== undefined &&
    indentOf(text, cut.typed.start) > indentOf(text, first.startOffset)
  );
};

const beginnings = (snapshot: Snapshot, at: Look, text: string): Proposal[] => {
  if (isInside(at, text)) return [];
  const { cut, plain, wants } = at;
  const ranks = ranksAt(indentOf(text, cut.typed.start), cut.inClause);
  const declarations = [...DECLARATIONS, ...STATEMENT_OPENERS].map((word) => explained(word, "declaration"));
  const goesOn = wants.length > 0 && plain.end === "missing";
  const sentences =
    cut.inClause && !goesOn
      ? [
          ...partiesOf(snapshot, "acting").filter(({ label }) => !label.startsWith("the ")),
          ...SENTENCE_OPENERS.map((word) => explained(word, "word")),
          ...phrasesOf("subject"),
          ...phrasesOf("safeguard"),
        ]
      : [];
  const accept = cut.inClause ? [] : SENTENCE_OPENERS.filter(({ words }) => words === "accept");
  return [
    ...ranked(sentences, ranks.sentences, false),
    ...ranked([...declarations, ...accept.map((word) => explained(word, "declaration"))], ranks.declarations, false),
  ];
};

// ---------------------------------------------------------------- putting it together

/** Names of what is being declared are no use in its own declaration. */
const notItself = (cut: Cut, all: readonly Proposal[]): Proposal[] => {
  const own = cut.kind === "sentence" || cut.kind === "scenario" ? undefined : cut.tokens[1]?.image;
  return all.filter(({ candidate }) => candidate.kind !== "name" || candidate.label !== own);
};

/** Words with which a line of its own may go on. */
const LINE_WORDS = new Set(["for", "with", "to", "and", "or"]);

/** Words inside the statement: what it misses, and what may go on with it. */
const wordsInside = (at: Look, { snapshot, text, onlyCalledFor, findings }: Asked, first: boolean): Proposal[] => {
  const { cut, plain, wants } = at;
  const wanted = notItself(
    cut,
    wants.flatMap((want) => ofWant(snapshot, at, want)),
  );
  const missing = ofMissing(snapshot, at, findings);
  if (missing.length > 0) return [...wanted, ...missing];
  const calledFor = plain.end === "missing" || cut.tokens.at(-1)?.tokenType === Comma;
  // a new line goes on with a clause, hardly with a word
  const tries = calledFor || (!onlyCalledFor && !(cut.newLine && indentOf(text, cut.typed.start) < 4));
  const typed = fold(text.slice(cut.typed.start, cut.typed.end));
  const worthTrying = CONNECTING.filter(
    (word) => (first || word.words.startsWith(typed)) && (calledFor || !cut.newLine || LINE_WORDS.has(word.words)),
  );
  const fitting = tries ? connecting(at, text, worthTrying).map((word) => explained(word, "word")) : [];
  const bare = bareWords(plain.missing, [...fitting, ...wanted.map(({ candidate }) => candidate)]);
  return [...wanted, ...ranked([...fitting, ...bare], cut.newLine && !calledFor ? 8 : 3, calledFor)];
};

export const proposalsAt = (at: Look, asked: Asked, first: boolean): Proposal[] => {
  const { cut } = at;
  const { clauses } = ranksAt(indentOf(asked.text, cut.typed.start), cut.inClause);
  return [
    ...wordsInside(at, asked, first),
    ...ranked(nextClauses(at), cut.newLine ? clauses : 5, false),
    ...(cut.newLine ? beginnings(asked.snapshot, at, asked.text) : []),
  ];
};
