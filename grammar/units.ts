/**
 * Cuts the token list into units, each parsed alone: declarations, heads of clauses and sentences. One broken unit never
 * hides the rest.
 */
import { type TokenType, tokenMatcher } from "chevrotain";
import { distance } from "fastest-levenshtein";
import { ALL_CLAUSES, clauseWordAt, FLOW_CLAUSES, RIGHTS_CLAUSES } from "./clause-words.js";
import { onSentenceAt, plainVerbAt, sentenceWordAt, survivorsAt } from "./sentence-words.js";
import {
  AnyWord,
  Comma,
  canBeNamed,
  DECLARATION_WORDS,
  type DeclarationWord,
  declare,
  isDeclaration,
  keyword,
  type LaidOutToken,
  LEVELS,
  NameLike,
  OpenQuote,
  paragraphNumber,
  Quoted,
  Slot,
  TextLike,
  UnitWord,
} from "./tokens.js";
import { type Category, longestMatch, nearest, slips, spellings } from "./vocabulary.js";

/** `article 4 "…"` heads a clause, too; `use template` takes another document in. */
type Heading = Exclude<(typeof LEVELS)[number], "clause"> | "use";

export interface Unit {
  readonly kind:
    | Exclude<DeclarationWord, Heading>
    | "general terms"
    | "accept"
    | "sentence"
    /** A name with `is`, `about` … behind it whose declaring word is missing. */
    | "undeclared"
    /** A quoted title on a line of its own whose `clause` is missing. */
    | "untitled"
    | "outside";
  readonly tokens: LaidOutToken[];
  /** The number of the paragraph that the sentence is, `(a)`; none of its tokens. */
  readonly number?: readonly LaidOutToken[];
}

const HEADS: ReadonlySet<string> = new Set(LEVELS);

const kindOf = (word: string): Unit["kind"] => {
  if (HEADS.has(word)) return "clause";
  return word === "use" ? "include" : (word as Unit["kind"]);
};

const types = (words: string): Set<TokenType> => new Set(words.split(" ").map(keyword));

/** After these a sentence goes on, whatever stands on the next line. */
const GOES_ON = new Set<TokenType>([
  Comma,
  ...types("and or with of by to for in from share shall may must not only under that"),
]);
const MODALS = types("may must shall expects");
const DECLARES = types("is are about means includes called");

const LOOKAHEAD = 60;

const wordsAt = (tokens: readonly LaidOutToken[], at: number): string[] =>
  tokens.slice(at, at + 8).map((token) => (tokenMatcher(token, AnyWord) ? token.image : "\u0000"));

const opensClause = (tokens: readonly LaidOutToken[], at: number): boolean => {
  const words = wordsAt(tokens, at);
  return clauseWordAt(FLOW_CLAUSES, words) !== undefined || clauseWordAt(RIGHTS_CLAUSES, words) !== undefined;
};

/** Whether a modal verb follows before the next clause word or the next line that begins something else. */
const modalFollows = (tokens: readonly LaidOutToken[], at: number): boolean => {
  for (let k = at; k < Math.min(tokens.length, at + LOOKAHEAD); k++) {
    const token = tokens[k] as LaidOutToken;
    if (MODALS.has(token.tokenType)) return true;
    if (k === at) continue;
    if (plainVerbAt(tokens, k)) return true;
    const before = tokens[k - 1] as LaidOutToken;
    if (isDeclaration(token)) return false;
    if (token.opens && !GOES_ON.has(before.tokenType)) return false;
    if (token.firstOnLine && opensClause(tokens, k)) return false;
  }
  return false;
};

const sentenceStarts = (tokens: readonly LaidOutToken[], at: number): boolean => {
  const token = tokens[at] as LaidOutToken;
  const before = tokens[at - 1];
  if (!token.opens || (before && GOES_ON.has(before.tokenType))) return false;
  const words = wordsAt(tokens, at);
  if (onSentenceAt(tokens, at, (k) => !opensClause(tokens, k) && modalFollows(tokens, k))) return true;
  if (sentenceWordAt(words) || survivorsAt(tokens, at)) return true;
  if (words[0] === "all" && words[1] === "sharing") return true;
  if (opensClause(tokens, at)) return false;
  if (tokenMatcher(token, AnyWord) && longestMatch("safeguard", words) !== undefined) return true;
  return !MODALS.has(token.tokenType) && modalFollows(tokens, at);
};

const isTitle = (token: LaidOutToken): boolean => token.tokenType === Quoted || token.tokenType === OpenQuote;

/** `clause 4. "…"`: the head goes on behind the full stop. */
const awaitsTitle = (unit: Unit | undefined, headDone: boolean): boolean =>
  unit?.kind === "clause" && !headDone && !unit.tokens.some(isTitle);

/** A quoted text alone on its line, not a parameter of what stands before. */
const isLoneTitle = (tokens: readonly LaidOutToken[], at: number): boolean => {
  const token = tokens[at] as LaidOutToken;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token.opens || !isTitle(token) || !before || (next && !next.opens)) return false;
  if (GOES_ON.has(before.tokenType) || isDeclaration(before)) return false;
  return !tokenMatcher(before, AnyWord) || before.tokenType === UnitWord;
};

const isSlipOf = (category: Category, text: string): boolean => {
  const near = nearest(category, text);
  return near !== undefined && spellings(near).some((spelling) => slips(text, spelling) <= (text.length > 5 ? 2 : 1));
};

/** Whether words begin with an entry of a vocabulary, or with a slip of one. */
const resembles = (category: Category, words: readonly string[]): boolean =>
  longestMatch(category, words) !== undefined ||
  [1, 2, 3].some((length) => words.length >= length && isSlipOf(category, words.slice(0, length).join(" ")));

const DECLARED_BY_IS = [
  ["party kind", "party"],
  ["purpose", "purpose"],
  ["condition", "condition"],
] as const;
const MEMBERS = new Set(["any", "each", "every", "all"]);

/** What a name whose declaring word is missing would declare, by what follows it; undefined for a mere sentence. */
export const wouldDeclare = (
  tokens: readonly LaidOutToken[],
  at: number,
): (typeof DECLARATION_WORDS)[number] | undefined => {
  const [verb, next] = [tokens[at + 1], tokens[at + 2]];
  const quoted = next !== undefined && tokenMatcher(next, TextLike);
  switch (verb?.image) {
    case "called":
      return "party";
    case "are":
      if (next && (tokenMatcher(next, NameLike) || MEMBERS.has(next.image))) return "parties";
      return resembles("subject", wordsAt(tokens, at + 2)) ? "subjects" : undefined;
    case "about":
      return resembles("subject", wordsAt(tokens, at + 2)) ? "data" : undefined;
    case "includes":
      return "data";
    case "means":
      return quoted ? "term" : "data";
    case "is": {
      if (quoted) return "event";
      const words = wordsAt(tokens, at + (next && ["a", "an", "the"].includes(next.image) ? 3 : 2));
      if (words[0] === "part" && words[1] === "of") return "party";
      return DECLARED_BY_IS.find(([category]) => resembles(category, words))?.[1];
    }
    default:
      return undefined;
  }
};

const isUndeclared = (tokens: readonly LaidOutToken[], at: number): boolean => {
  const token = tokens[at] as LaidOutToken;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token.opens || token.tokenType === Slot || !tokenMatcher(token, NameLike)) return false;
  if (!next || next.firstOnLine || wouldDeclare(tokens, at) === undefined) return false;
  return !before || (!GOES_ON.has(before.tokenType) && !isDeclaration(before));
};

/** A number opens a sentence where one follows it, and right behind the head of a clause. */
const numberedSentenceStarts = (
  tokens: readonly LaidOutToken[],
  at: number,
  digits: number,
  behindHead: boolean,
): boolean => {
  const before = tokens[at - 1];
  if (before && GOES_ON.has(before.tokenType)) return false;
  return (behindHead && before !== undefined && isTitle(before)) || sentenceStarts(tokens, at + digits);
};

/** Units in the order of the text; every token belongs to exactly one, to its number or to the rest of it. */
export const cutIntoUnits = (tokens: readonly LaidOutToken[], titleFirst = false): Unit[] => {
  const units: Unit[] = [];
  let inClause = titleFirst;
  let headDone = titleFirst;
  let number = 0;
  const open = (kind: Unit["kind"], numbered: readonly LaidOutToken[] = []): void => {
    units.push({ kind, tokens: [], ...(numbered.length > 0 ? { number: numbered } : {}) });
    number = numbered.length;
  };
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    const unit = units.at(-1);
    if (number > 0) {
      number -= 1;
      if (number > 0) continue;
      units.at(-1)?.tokens.push(token);
      continue;
    }
    const digits = inClause ? paragraphNumber(tokens, at) : 0;
    if (digits > 0 && numberedSentenceStarts(tokens, at, digits, !headDone)) {
      headDone = true;
      open("sentence", tokens.slice(at, at + digits));
      continue;
    }
    if (isDeclaration(token)) {
      inClause = HEADS.has(token.image);
      headDone = false;
      open(kindOf(token.image));
    } else if (isUndeclared(tokens, at)) {
      inClause = false;
      open("undeclared");
    } else if ((titleFirst && at === 0) || (!awaitsTitle(unit, headDone) && isLoneTitle(tokens, at))) {
      inClause = true;
      headDone = true;
      open("untitled");
    } else if (inClause && !headDone && before && (isTitle(before) || before.tokenType === Slot)) {
      headDone = true;
      open("sentence");
    } else if (inClause && (unit?.kind === "untitled" || sentenceStarts(tokens, at))) {
      headDone = true;
      open("sentence");
    } else if (!inClause && token.opens && token.image === "all" && tokens[at + 1]?.image === "sharing") {
      open("general terms");
    } else if (!inClause && token.opens && token.image === "accept" && unit?.kind !== "agreement") {
      open("accept");
    } else if (!unit) {
      open("outside");
    }
    units.at(-1)?.tokens.push(token);
  }
  return units;
};

// ---------------------------------------------------------------- recovery

const DECLARATION_SET: ReadonlySet<string> = new Set(DECLARATION_WORDS);

/** A line that starts with one of these goes on with what stands before, whatever its indentation. */
const CONTINUES = new Set(
  "and or with of by to for in from until only not at after as share may must shall expects then review otherwise".split(
    " ",
  ),
);

/**
 * Lines of a unit at which something else may have begun: not indented deeper than its first line, after something
 * complete, and without a word that goes on. Layout means nothing while a unit can be read; it only helps where it can't.
 */
export const doubtfulLines = (unit: Unit): number[] => {
  const [first] = unit.tokens;
  return unit.tokens.flatMap((token, at) => {
    const before = unit.tokens[at - 1];
    if (!before || !token.firstOnLine || (token.startColumn ?? 1) > (first?.startColumn ?? 1)) return [];
    const next = unit.tokens[at + 1];
    if (next && !next.firstOnLine && DECLARATION_SET.has(next.image) && canBeNamed(unit.tokens[at + 2])) return [at];
    // a second modal verb is a second sentence, even behind a word that would go on
    if (token.image === "if") return [];
    if (unit.kind === "sentence" && !MODALS.has(token.tokenType) && modalFollows(unit.tokens, at)) return [at];
    if (GOES_ON.has(before.tokenType) || CONTINUES.has(token.image)) return [];
    const words = wordsAt(unit.tokens, at);
    if (clauseWordAt(ALL_CLAUSES, words) !== undefined) return [];
    if (unit.kind === "safeguards" && longestMatch("safeguard", words) !== undefined) return [];
    return [at];
  });
};

/** How far into a line the word of a declaration is looked for, behind stray words. */
const STRAY_WORDS = 3;

const declarationNear = (image: string): DeclarationWord | undefined =>
  DECLARATION_WORDS.find((word) => word === image) ??
  DECLARATION_WORDS.find((word) => image.length > 2 && distance(word, image) <= (word.length > 5 ? 2 : 1));

/** Whether a declaration begins at a token: its word, perhaps with a slip, and something that can be named. */
const declarationAt = (tokens: readonly LaidOutToken[], at: number): DeclarationWord | undefined => {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !(tokenMatcher(token, AnyWord) || isDeclaration(token))) return undefined;
  const word = declarationNear(token.image);
  if (!word) return undefined;
  const nameable = canBeNamed(next) && !next?.firstOnLine;
  // a name that was left out altogether
  const nameless =
    at === 0 &&
    word === token.image &&
    next !== undefined &&
    (next.firstOnLine === true || DECLARES.has(next.tokenType));
  return nameable || nameless ? word : undefined;
};

/**
 * Makes sense of a line that opens nothing: a declaration with a stray word before it or a slip in its own word, a title
 * without its word, a clause's sentence, or nothing. Gives the units of the tokens and the token that was wrong.
 */
export const unitsOfDoubtful = (tokens: LaidOutToken[], inClause: boolean): { units: Unit[]; wrong?: LaidOutToken } => {
  const wrong = tokens[0];
  for (const [at, token] of tokens.slice(0, STRAY_WORDS).entries()) {
    if (at > 0 && token.firstOnLine) break;
    const next = tokens[at + 1];
    const word = declarationAt(tokens, at);
    if (word) {
      const slip = at > 0 || word !== token.image;
      token.opens = true;
      declare(token, word);
      return { units: cutIntoUnits(tokens.slice(at)), ...(slip && wrong ? { wrong } : {}) };
    }
    if (isTitle(token) && (!next || next.firstOnLine)) return { units: cutIntoUnits(tokens.slice(at), true) };
  }
  if (wrong && tokenMatcher(wrong, NameLike) && wouldDeclare(tokens, 0) !== undefined)
    return { units: [{ kind: "undeclared", tokens }] };
  const digits = inClause ? paragraphNumber(tokens, 0) : 0;
  if (digits > 0)
    return { units: [{ kind: "sentence", tokens: tokens.slice(digits), number: tokens.slice(0, digits) }] };
  return { units: [{ kind: inClause ? "sentence" : "outside", tokens }] };
};

/** Cuts a unit at its doubtful lines; the first part keeps the kind. */
export const splitAt = (unit: Unit, lines: readonly number[]): { first: Unit; rest: LaidOutToken[][] } => {
  const bounds = [...lines, unit.tokens.length];
  return {
    first: { ...unit, tokens: unit.tokens.slice(0, bounds[0]) },
    rest: lines.map((line, index) => unit.tokens.slice(line, bounds[index + 1])),
  };
};
