/** The statement before the cursor, looked at: as it stands, what would fit behind it, and which words it could go on with. */

import type { Phrase } from "../../grammar/syntax.js";
import { endOf, type LaidOutToken, tokenize } from "../../grammar/tokens.js";
import { longestMatch } from "../../grammar/vocabulary.js";
import type { Want } from "../../grammar/words-parser.js";
import type { Cut } from "./cursor.js";
import { readStatement, type StatementReading } from "./reading.js";
import type { ConnectingWord } from "./words.js";

/** A slot stands for whatever could be written: names, words and quoted text can all be one. */
const blankAt = (offset: number, newLine: boolean): LaidOutToken | undefined => {
  const [token] = tokenize("[[]]").tokens;
  return token ? { ...token, startOffset: offset, endOffset: offset, firstOnLine: newLine, opens: newLine } : undefined;
};

export interface Look {
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

export const look = (cut: Cut, text: string): Look => {
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

export const lastRule = ({ plain }: Look): string | undefined => plain.clauses.at(-1)?.clause.rule;

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
export const connecting = (
  { cut, plain, wants }: Look,
  text: string,
  words: readonly ConnectingWord[],
): readonly ConnectingWord[] => {
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
  const fitting = words.filter((word) => {
    if (word.within ? word.within !== rule : anyWordFits && !BEFORE_PHRASES.has(word.words)) return false;
    return readsOn(word, tokensFor(word.words, start));
  });
  const longer = (word: ConnectingWord): boolean => fitting.some((each) => each.words.startsWith(`${word.words} `));
  // `share D of` is read, but `with` is meant
  const shared = fitting.some(({ words: each }) => each === "with");
  return fitting.filter((word) => !longer(word) && !(word.words === "of" && shared));
};
