/**
 * What may be written at the cursor. The statement before it is read as far as it goes: what the parser would take, what
 * it misses and which clauses may follow are offered. Each proposal replaces the words of it that are already typed.
 */
import type { Want } from "../../grammar/parts-parser.js";
import type { Phrase, Span } from "../../grammar/syntax.js";
import { Comma, endOf, type LaidOutToken, tokenize } from "../../grammar/tokens.js";
import { longestMatch } from "../../grammar/vocabulary.js";
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
import { type Cut, cursorAt } from "./cursor.js";
import { readStatement, type StatementReading } from "./reading.js";
import type { Snapshot } from "./snapshot.js";
import {
  ACTS,
  ACTS_OF_SCENARIOS,
  CONNECTING,
  type ConnectingWord,
  DECLARATIONS,
  MODALS,
  SENTENCE_OPENERS,
  STATEMENT_OPENERS,
} from "./words.js";

export interface Completion extends Candidate {
  /** The words already typed; the edit is within one line and ends at the cursor. */
  readonly replace: Span;
  readonly newText: string;
  /** What the typed words are compared with. */
  readonly filter: string;
  /** Proposals are shown in the order of these. */
  readonly sort: string;
}

export interface CompletionOptions {
  /** Only what the sentence calls for, not what could follow a complete one: for when nobody asked. */
  readonly onlyCalledFor?: boolean;
  /** Findings of this version, if known: their codes come first. */
  readonly findings?: readonly Finding[];
}

/** In the order in which they are shown. */
interface Ranked {
  readonly candidate: Candidate;
  readonly rank: number;
  /** The sentence calls for it, or it is only one thing that may follow. */
  readonly calledFor: boolean;
}

const fold = (text: string): string => text.replace(/\s+/g, " ").toLowerCase();

const ranked = (candidates: readonly Candidate[], rank: number, calledFor: boolean): Ranked[] =>
  candidates.map((candidate) => ({ candidate, rank, calledFor }));

// ---------------------------------------------------------------- reading

/** A slot stands for whatever could be written: names, words and quoted text can all be one. */
const blankAt = (offset: number, newLine: boolean): LaidOutToken | undefined => {
  const [token] = tokenize("[[]]").tokens;
  return token ? { ...token, startOffset: offset, endOffset: offset, firstOnLine: newLine, opens: newLine } : undefined;
};

interface Look {
  readonly cut: Cut;
  /** The statement as it stands. */
  readonly plain: StatementReading;
  /** What would fit behind it. */
  readonly wants: readonly Want[];
}

/** Whether a line begins as a sentence does: with somebody, with people, or with a safeguard. */
const opensSentence = ([first, ...rest]: readonly LaidOutToken[]): boolean => {
  if (!first) return false;
  if (/^(?:\p{Lu}|\[\[|["“„«])/u.test(first.image)) return true;
  if (["each", "every", "any", "no", "all", "the", "its", "their", "anyone", "everyone"].includes(first.image))
    return true;
  const words = [first, ...rest.slice(0, 7)].map((token) => token.image);
  return longestMatch("subject", words) !== undefined || longestMatch("safeguard", words) !== undefined;
};

const NOTHING: StatementReading = { table: [], clauses: [], end: "complete", missing: [], wants: [], nodes: [] };

const look = (cut: Cut, text: string): Look => {
  if (cut.tokens.length === 0) return { cut, plain: NOTHING, wants: [] };
  const plain = readStatement(cut.kind, cut.tokens, text);
  const newSentence = plain.end === "unread" && cut.inClause && cut.line.length < cut.tokens.length;
  // a line that the statement can't go on with: another sentence begins there
  if (newSentence && opensSentence(cut.line) && readStatement("sentence", cut.line, text).end !== "unread")
    return look({ ...cut, kind: "sentence", tokens: cut.line }, text);
  const blank = blankAt(cut.typed.start, cut.newLine);
  const wants =
    blank && plain.end !== "unread" ? readStatement(cut.kind, cut.tokens, text, { blank, after: plain }).wants : [];
  return { cut, plain, wants };
};

const lastRule = ({ plain }: Look): string | undefined => plain.clauses.at(-1)?.clause.rule;

/** Clauses in which almost any word may stand: trying words out says nothing there. */
const FREE = new Set(["under", "transferred", "dataItems", "dataExcludes", "when", "accept"]);

/** Whether words from `start` on were taken for vocabulary; `across`: for the rest of a phrase that begins before them. */
const takenForPhrase = (value: unknown, start: number, across: boolean): boolean => {
  if (Array.isArray(value)) return value.some((each) => takenForPhrase(each, start, across));
  if (typeof value !== "object" || value === null) return false;
  if ("category" in value && "written" in value && "status" in value) {
    const phrase = value as Phrase;
    return phrase.end > start && (!across || phrase.start < start);
  }
  return Object.values(value).some((each) => takenForPhrase(each, start, across));
};

const tokensOf = new Map<string, readonly LaidOutToken[]>();

/** The tokens of a connecting word, as if they stood on the line at hand. */
const tokensFor = (words: string, offset: number): LaidOutToken[] => {
  const tokens = tokensOf.get(words) ?? tokenize(words).tokens;
  tokensOf.set(words, tokens);
  return tokens.map((token) => ({
    ...token,
    startOffset: offset + token.startOffset,
    endOffset: offset + endOf(token) - 1,
    firstOnLine: false,
    opens: false,
  }));
};

/** Words that can stand where a phrase or a name is due; any other one would only be taken for the phrase. */
const BEFORE_PHRASES = new Set("only|part of|others|kept|with|every|stating|using|otherwise|by".split("|"));

/** Connecting words that the parser would read on with. */
const connecting = ({ cut, plain, wants }: Look, text: string, words: readonly ConnectingWord[]): Candidate[] => {
  const rule = plain.clauses.at(-1)?.clause.rule;
  if (plain.end === "unread" || FREE.has(rule ?? "")) return [];
  if (plain.missing.includes("a word") && !plain.missing.some((label) => label.startsWith("“"))) return [];
  const { start } = cut.typed;
  const source = text.slice(0, start);
  const anyWordFits = wants.some((want) => want.type === "phrase" || want.type === "name");
  const readsOn = ({ words, within }: ConnectingWord, tokens: readonly LaidOutToken[]): boolean => {
    const tried = readStatement(cut.kind, [...cut.tokens, ...tokens], source + words, { after: plain });
    if (tried.end === "unread" || takenForPhrase(tried.nodes, start, within !== undefined)) return false;
    // clause words are offered with what they say
    return !tried.clauses.some((clause) => clause.from >= cut.tokens.length);
  };
  const fitting = words
    .filter((word) => {
      if (word.within ? word.within !== rule : anyWordFits && !BEFORE_PHRASES.has(word.words)) return false;
      const tokens = tokensFor(word.words, start);
      return readsOn(word, tokens);
    })
    .map((word) => explained(word, "word"));
  const has = (label: string): boolean => fitting.some((each) => each.label === label);
  const longer = ({ label }: Candidate): boolean => fitting.some((each) => each.label.startsWith(`${label} `));
  return fitting.filter((each) => !longer(each) && !(each.label === "of" && has("with")));
};

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
  if (rule === "headerBetween" || rule === "partyIs" || at.cut.kind === "scenario") return namesOf(snapshot, "party");
  const said = at.cut.tokens.some((token) => ["may", "must", "shall", "expects"].includes(token.image));
  return partiesOf(snapshot, said || at.plain.clauses.length > 0 ? "receiving" : "acting");
};

const ofWant = (snapshot: Snapshot, at: Look, want: Want): Ranked[] => {
  switch (want.type) {
    case "phrase": {
      const phrases = phrasesOf(want.category, needsArticle(at, want.category));
      const acts =
        want.category === "verb"
          ? ranked(
              ACTS.map((act) => explained(act, "word")),
              1,
              true,
            )
          : [];
      return [...acts, ...ranked(phrases, 2, true)];
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

const ofMissing = (snapshot: Snapshot, at: Look, findings: readonly Finding[]): Ranked[] => {
  const { missing } = at.plain;
  if (missing.includes("“may”"))
    return ranked(
      MODALS.map((word) => explained(word, "word")),
      1,
      true,
    );
  if (missing.includes("a finding's code"))
    return ranked(codesOf(new Set(findings.map((finding) => finding.code))), 0, true);
  if (lastRule(at) === "when" && missing.includes("a word") && at.cut.tokens.at(-1)?.image !== "when")
    return ranked(
      ACTS_OF_SCENARIOS.map((word) => explained(word, "word")),
      1,
      true,
    );
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

const beginnings = (snapshot: Snapshot, { cut, plain, wants }: Look, text: string): Ranked[] => {
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

interface Asked extends Required<CompletionOptions> {
  readonly snapshot: Snapshot;
  readonly text: string;
}

/** Names of what is being declared are no use in its own declaration. */
const notItself = (cut: Cut, all: readonly Ranked[]): Ranked[] => {
  const own = cut.kind === "sentence" || cut.kind === "scenario" ? undefined : cut.tokens[1]?.image;
  return all.filter(({ candidate }) => candidate.kind !== "name" || candidate.label !== own);
};

/** Words with which a line of its own may go on. */
const LINE_WORDS = new Set(["for", "with", "to", "and", "or"]);

/** Words inside the statement: what it misses, and what may go on with it. */
const wordsInside = (at: Look, { snapshot, text, onlyCalledFor, findings }: Asked, first: boolean): Ranked[] => {
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
  const words = CONNECTING.filter(
    (word) => (first || word.words.startsWith(typed)) && (calledFor || !cut.newLine || LINE_WORDS.has(word.words)),
  );
  const fitting = tries ? connecting(at, text, words) : [];
  const bare = bareWords(plain.missing, [...fitting, ...wanted.map(({ candidate }) => candidate)]);
  return [...wanted, ...ranked([...fitting, ...bare], cut.newLine && !calledFor ? 8 : 3, calledFor)];
};

const atCut = (at: Look, asked: Asked, first: boolean): Ranked[] => {
  const { cut } = at;
  const { clauses } = ranksAt(indentOf(asked.text, cut.typed.start), cut.inClause);
  return [
    ...wordsInside(at, asked, first),
    ...ranked(nextClauses(at), cut.newLine ? clauses : 5, false),
    ...(cut.newLine ? beginnings(asked.snapshot, at, asked.text) : []),
  ];
};

/** The spelling by which typed words find a candidate: its own before others. What is there in full needs no proposal. */
const spellingFor = (candidate: Candidate, typed: string): string | undefined => {
  const all = [candidate.label, ...(candidate.also ?? [])];
  if (typed !== "" && all.some((spelling) => fold(spelling) === typed.trimEnd())) return undefined;
  return all.find((spelling) => fold(spelling).startsWith(typed));
};

const completionOf = ({ candidate, rank }: Ranked, index: number, replace: Span, filter: string): Completion => ({
  ...candidate,
  newText: candidate.newText ?? candidate.label,
  replace,
  filter,
  sort: `${rank}${String(index).padStart(4, "0")}`,
});

const inQuotes = (snapshot: Snapshot, text: string, offset: number, from: number, before: readonly LaidOutToken[]) => {
  const words = before
    .slice(-2)
    .map((token) => token.image)
    .join(" ");
  if (!/(?:despite|to) clause$|^prohibited by$/.test(words)) return [];
  const closed = /^[^"”\r\n]*["”]/.test(text.slice(offset));
  return titlesOf(snapshot).map((title, index) => {
    const bare = title.label.slice(1, -1);
    const candidate = { ...title, label: bare, newText: closed ? bare : `${bare}"` };
    return completionOf({ candidate, rank: 0, calledFor: true }, index, { start: from, end: offset }, bare);
  });
};

export const completionsAt = (
  snapshot: Snapshot,
  offset: number,
  { onlyCalledFor = false, findings = [] }: CompletionOptions = {},
): readonly Completion[] => {
  const { text } = snapshot.compiled;
  const cursor = cursorAt(text, offset);
  if (cursor.in === "quotes") return inQuotes(snapshot, text, offset, cursor.from, cursor.before);
  if (cursor.in !== "statement") return [];
  const asked: Asked = { snapshot, text, onlyCalledFor, findings };
  const found = new Map<string, Completion>();
  const matched = new Set<string>();
  for (const [depth, cut] of cursor.cuts.entries()) {
    const typed = fold(text.slice(cut.typed.start, cut.typed.end));
    const at = look(cut, text);
    for (const [index, each] of atCut(at, asked, depth === 0).entries()) {
      if (onlyCalledFor && !each.calledFor) continue;
      const spelling = spellingFor(each.candidate, typed);
      // of the word at the cursor the editor filters; of longer beginnings only what goes on as typed is meant
      if (depth > 0 && spelling === undefined) continue;
      const filter = spelling ?? each.candidate.label;
      const better = spelling !== undefined && !matched.has(each.candidate.label);
      if (better || !found.has(each.candidate.label))
        found.set(each.candidate.label, completionOf(each, index, cut.typed, filter));
      if (spelling !== undefined) matched.add(each.candidate.label);
    }
    // what is complete as it stands needs no longer word unless somebody asks
    if (onlyCalledFor && depth === 0 && at.plain.end === "complete") break;
  }
  return [...found.values()];
};
