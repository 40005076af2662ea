/**
 * From text to tokens. Words of the language are lexed as one Word token and retagged by a keyword map (keyword patterns
 * with `longer_alt` read `and` as `an`); the layout pass then decides which word opens a declaration.
 */
import { createToken, type ILexingError, type IToken, Lexer, type TokenType } from "chevrotain";

// ---------------------------------------------------------------- categories

export const AnyWord = createToken({ name: "AnyWord", pattern: Lexer.NA, label: "a word" });
/** A defined term: Name, quoted name or slot. */
export const NameLike = createToken({ name: "NameLike", pattern: Lexer.NA, label: "a name" });
export const TextLike = createToken({ name: "TextLike", pattern: Lexer.NA, label: "words in quotes" });

// ---------------------------------------------------------------- names

const JOINERS = [
  "of the",
  "of",
  "de la",
  "de los",
  "de las",
  "de",
  "del",
  "della",
  "delle",
  "dei",
  "degli",
  "des",
  "du",
  "da",
  "do",
  "dos",
  "das",
  "di",
  "den",
  "der",
  "dem",
  "van",
  "von",
  "vom",
  "zu",
  "zur",
  "zum",
  "für",
  "und",
  "et",
  "y",
  "e",
  "i",
  "och",
  "og",
  "la",
  "le",
  "les",
  "los",
  "las",
  "el",
  "&",
];
const GAP = "[ \\t\\u00A0]+";
const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const UNITS = "(?:working[ \\t]+)?(?:minute|hour|day|week|month|year)s?";
const INNER = "[-'’&/.+]";
/** A word of a name: one capital letter in it is enough (`eu-LISA`); a joint needs a letter or digit behind it. */
const NAME_WORD = `(?:\\p{Ll}{1,4}-?(?=\\p{Lu}))?\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:${INNER}[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*`;
/** Later words may start with a digit, but not swallow a period (`2 years`) or a date. */
const NAME_NEXT = `(?:(?:\\p{Ll}{1,3}['’])?${NAME_WORD}|(?!(?:\\d+${GAP}(?:${UNITS}|${MONTHS})\\b|\\d{4}-\\d{2}-\\d{2}))\\d[\\p{N}\\p{L}]*(?!\\.?[\\p{N}\\p{L}]))`;
const joinerPattern = JOINERS.map((joiner) => joiner.replace(/ /g, GAP)).join("|");
const NAME = `${NAME_WORD}(?:${GAP}(?:(?:${joinerPattern})${GAP})?${NAME_NEXT})*`;

const sticky = (source: string) => {
  const pattern = new RegExp(source, "uy");
  return (text: string, offset: number): RegExpExecArray | null => {
    pattern.lastIndex = offset;
    return pattern.exec(text);
  };
};

/** First characters for the lexer's dispatch table, up to the code points that matter for it. */
const firstCharacters = (test: RegExp): string[] => {
  const characters: string[] = [];
  for (let code = 1; code < 0x3000; code++) {
    const character = String.fromCharCode(code);
    if (test.test(character)) characters.push(character);
  }
  return characters;
};

const CAPITALS = firstCharacters(/\p{Lu}|\p{Lt}/u);
const SMALL = firstCharacters(/\p{Ll}/u);
/** One character of each of the lexer's dispatch buckets. */
const EVERY_CHARACTER = [
  ...firstCharacters(/\S/u),
  ...Array.from({ length: 256 }, (_, block) => String.fromCharCode(block * 256, block * 256 + 128)).flatMap((pair) => [
    ...pair,
  ]),
];

export const NameToken = createToken({
  name: "Name",
  pattern: sticky(NAME),
  start_chars_hint: [...CAPITALS, ...SMALL],
  line_breaks: false,
  categories: [NameLike],
  label: "a name",
});

// ---------------------------------------------------------------- words and numbers

/** Abbreviations of provisions, with their dot, before a number: `art. 6`, `s. 35`, `§`-less national ones too. */
export const Abbreviation = createToken({
  name: "Abbreviation",
  pattern:
    /(?:[Aa]rts?|[Ss]ecs?|[Ss]{1,2}|[Nn]os?|[Nn]r|[Pp]aras?|[Aa]bs|[Rr]egs?|[Ss]ch|[Pp]t|[Cc]h|[Cc]l|[Rr]ec|lit)\.(?=[ \t]*[\d(§])/,
  line_breaks: false,
  label: "an abbreviation",
});
export const Word = createToken({
  name: "Word",
  pattern: sticky("\\p{Ll}[\\p{L}\\p{M}\\p{N}]*(?:[-'’/][\\p{L}\\p{N}]+)*"),
  start_chars_hint: SMALL,
  line_breaks: false,
  categories: [AnyWord],
  label: "a word",
});
export const UnitWord = createToken({
  name: "Unit",
  pattern: new RegExp(`${UNITS}\\b(?![-'’/])`),
  line_breaks: false,
  start_chars_hint: ["w", "m", "h", "d", "y"],
  categories: [AnyWord],
  label: "days, weeks, months or years",
});
export const DateToken = createToken({
  name: "Date",
  pattern: new RegExp(`\\d{1,2}[ \\t]+(?:${MONTHS})[ \\t]+\\d{4}|\\d{4}-\\d{2}-\\d{2}`),
  line_breaks: false,
  label: "a date such as 1 March 2026",
});
export const Dotted = createToken({ name: "Dotted", pattern: /\d+(?:\.\d+)+/, label: "a number" });
export const Grade = createToken({
  name: "Grade",
  pattern: /\d+x\d+(?:x\d+)?/,
  categories: [AnyWord],
  label: "a grading",
});
export const Ordinal = createToken({
  name: "Ordinal",
  pattern: /\d+(?:st|nd|rd|th)\b/,
  categories: [AnyWord],
  label: "a word",
});
export const Int = createToken({ name: "Int", pattern: /\d+/, label: "a number" });

// ---------------------------------------------------------------- quotes, slots, signs

/** Words that open a declaration when they stand at its beginning. */
export const DECLARATION_WORDS = [
  "agreement",
  "recital",
  "party",
  "body",
  "parties",
  "data",
  "purpose",
  "condition",
  "event",
  "term",
  "safeguards",
  "clause",
  "scenario",
] as const;
export type DeclarationWord = (typeof DECLARATION_WORDS)[number];

const NEXT_DECLARATION = `\\r?\\n[ \\t]*(?:${DECLARATION_WORDS.join("|")}|all sharing)[ \\t]`;
export const Block = createToken({
  name: "Block",
  pattern: /"""[\s\S]*?"""/,
  line_breaks: true,
  start_chars_hint: ['"'],
  label: "text in triple quotes",
});
/** An unclosed block ends before the next line that starts a declaration. */
export const OpenBlock = createToken({
  name: "OpenBlock",
  pattern: new RegExp(`"""(?:(?!${NEXT_DECLARATION})[\\s\\S])*`),
  line_breaks: true,
  start_chars_hint: ['"'],
  categories: [Block],
  label: "text in triple quotes",
});
export const Quoted = createToken({
  name: "Quoted",
  pattern: /"[^"\r\n]*"|“[^”\r\n]*”|„[^“”\r\n]*[“”]|«[^»\r\n]*»/,
  line_breaks: false,
  categories: [TextLike, NameLike],
  label: "words in quotes",
});
export const OpenQuote = createToken({
  name: "OpenQuote",
  pattern: /["“„«][^\r\n]*/,
  line_breaks: false,
  categories: [TextLike, NameLike],
  label: "words in quotes",
});
export const Slot = createToken({
  name: "Slot",
  pattern: /\[\[[^\]\r\n]*\]\]/,
  line_breaks: false,
  categories: [NameLike, TextLike, AnyWord],
  label: "a place to fill in",
});
export const Code = createToken({
  name: "Code",
  pattern: /[a-z]+\/[a-z][a-z0-9-]*/,
  categories: [AnyWord],
  label: "a finding's code",
});
export const Comma = createToken({ name: "Comma", pattern: /,/, label: "a comma" });
/** A full stop: a dot before white space. */
export const Stop = createToken({ name: "Stop", pattern: /\.(?=\s|$)/, line_breaks: false, label: "a full stop" });
export const LeftBracket = createToken({ name: "LeftBracket", pattern: /\(/, label: "“(”" });
export const RightBracket = createToken({ name: "RightBracket", pattern: /\)/, label: "“)”" });
const Space = createToken({ name: "Space", pattern: /\s+/, group: Lexer.SKIPPED, line_breaks: true });
const CommentToken = createToken({ name: "Comment", pattern: /\/\/[^\r\n]*/, group: "comments", line_breaks: false });
/** Anything else, so that lexing never fails: reported where it does not fit (as in `§` of a citation it does). */
export const Other = createToken({
  name: "Other",
  pattern: sticky("\\S"),
  line_breaks: false,
  start_chars_hint: EVERY_CHARACTER,
  label: "a sign",
});

// ---------------------------------------------------------------- keywords

const KEYWORDS = [
  `a about accept access an clause acts adequacy after agreement all and any are articles as asks assessment at audit because
  before between binding body by called case collect collected compatible condition conditions contact contract data day
  delay delete depends despite disclose disclosure disputes duty each earliest endeavour every everyone except excludes
  expect expects for force free from general given giving go governed hold if in includes information instead instrument
  is its keep keeps kept kind latest law least legally log long marked may means most must necessary no not notice
  notifies notify of on one only onward or other others otherwise oversight owner part parties party permitted prohibited
  protected provided provider public publish purpose queries query reasons received released request review reviewed
  safeguards schedule scenario sender sensitive shall share shares sharing stating subject supervisory survive termination
  term terms text the their then this through to transferred under unless until use uses using version when where while
  who with within without anyone exactly own active archived archive publishes collects covered lapsing event once recital`,
  // of declarations
  `acts articles authentic chaired differ equally extends family fact from graded held hosted identifiers immune individual
  issued languages law member members owner part signed statistics status stores subjects superseded supersedes suppressed
  system team template through`,
  // of sharing
  `accepted afterwards announced arises binding bulk conditions consent entry followed initiative it jointly judgement
  meeting notice other over own period place prevails punishable refused request stating tell their`,
  // of duties and governance
  `accession against amended annexes answers asking automated bears borne cause choice confidential continues costs court
  declare ensure exchange liability meets notes openness outcome persons public-records recourse refuse rights sanctions
  telling third trained withdraw act acts answer as bear be becomes decision decisions give must over person prevails
  protection requests results survives that them used open jointly`,
]
  .join(" ")
  .split(/\s+/)
  .filter(Boolean);

export type Keywords = ReadonlyMap<string, TokenType>;

/** Keyword → token type; every keyword is also AnyWord, so that vocabulary phrases and free words may contain it. */
const keywordTypes = new Map<string, TokenType>(
  [...new Set(KEYWORDS)].map((word) => [
    word,
    createToken({ name: `word_${word}`, pattern: Lexer.NA, categories: [AnyWord], label: `“${word}”` }),
  ]),
);
const declarationTypes = new Map<string, TokenType>(
  DECLARATION_WORDS.map((word) => [
    word,
    createToken({ name: `declare_${word}`, pattern: Lexer.NA, label: `“${word}”` }),
  ]),
);

/** The token type of a keyword; throws on a word that is not one (a mistake in the grammar). */
export const keyword = (word: string): TokenType => {
  const type = keywordTypes.get(word);
  if (!type) throw new Error(`not a keyword: ${word}`);
  return type;
};
export const declaration = (word: DeclarationWord): TokenType => {
  const type = declarationTypes.get(word);
  if (!type) throw new Error(`not a declaration: ${word}`);
  return type;
};
export const isDeclaration = (token: IToken): boolean => declarationTypes.get(token.image) === token.tokenType;

export const ALL_TOKENS: TokenType[] = [
  Space,
  CommentToken,
  Slot,
  NameToken,
  Block,
  OpenBlock,
  Quoted,
  OpenQuote,
  DateToken,
  Ordinal,
  Dotted,
  Grade,
  Int,
  Comma,
  Stop,
  LeftBracket,
  RightBracket,
  Abbreviation,
  Code,
  UnitWord,
  Word,
  Other,
  ...keywordTypes.values(),
  ...declarationTypes.values(),
  AnyWord,
  NameLike,
  TextLike,
];

const lexer = new Lexer(ALL_TOKENS, { positionTracking: "full", skipValidations: true, ensureOptimizations: true });

// ---------------------------------------------------------------- layout

/** A token that knows whether a declaration or a sentence may start with it. */
export interface LaidOutToken extends IToken {
  /** First on its line. */
  firstOnLine?: boolean;
  /** First on its line or behind a full stop. */
  opens?: boolean;
}

const OPENING_WORDS = new Set(
  "each every any no all on if where unless a an the oversight audit disputes text for under keep provided except log this when one open costs liability sanctions amended continues disclosure public-records staff policy impact access safeguards confidentiality".split(
    " ",
  ),
);

const retag = (token: IToken, type: TokenType): void => {
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx as number;
};

export const canBeNamed = (token: IToken | undefined): boolean =>
  token !== undefined &&
  [NameToken, Quoted, OpenQuote, Block, OpenBlock, Slot, Int, Dotted].some((type) => token.tokenType === type);

/** Words behind which a single capital is a name: `A may share`. */
const AFTER_NAMES = new Set(
  "may must shall expects and or is are shares uses queries publishes collects about means includes bears acts meets answers".split(
    " ",
  ),
);

/** `Each party`, `No one`: a word of the language follows on the same line. */
const isPlainWord = (token: LaidOutToken): boolean => token.tokenType === Word && !AFTER_NAMES.has(token.image);

/** Makes a token the opening word of a declaration. */
export const declare = (token: IToken, word: DeclarationWord): void => {
  token.image = word;
  retag(token, declaration(word));
};

/**
 * Marks line beginnings, gives keywords their types, lets a sentence open with a capital, and turns a declaration's word
 * into its own type where it stands at a beginning and something follows that can be named.
 */
const layOut = (tokens: LaidOutToken[]): LaidOutToken[] => {
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const next = tokens[index + 1];
    token.firstOnLine = before === undefined || (token.startLine ?? 0) > (before.endLine ?? 0);
    token.opens = token.firstOnLine || before?.tokenType === Stop;
    if (token.tokenType === Word) {
      const type = keywordTypes.get(token.image);
      if (type) retag(token, type);
    }
    if (!token.opens) continue;
    if (token.tokenType === NameToken && OPENING_WORDS.has(token.image.toLowerCase()) && next && isPlainWord(next)) {
      retag(token, keywordTypes.get(token.image.toLowerCase()) ?? AnyWord);
      token.image = token.image.toLowerCase();
    }
    const type = declarationTypes.get(token.image);
    if (type && canBeNamed(next)) retag(token, type);
  }
  return tokens;
};

// ---------------------------------------------------------------- declared names

const INNER_JOINER = /^(\s+)(of the|of|&)(\s+)/;

const folded = (name: string): string => name.replace(/\s+/g, " ");

/** Names that a declaration gives, as written behind its word or behind `called`. */
const declaredNames = (tokens: readonly IToken[]): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (next?.tokenType !== NameToken) continue;
    if (declarationTypes.has(token.image) || token.image === "called") names.add(folded(next.image));
  }
  return names;
};

const part = (token: IToken, from: number, length: number, type: TokenType): IToken => ({
  ...token,
  image: token.image.slice(from, from + length),
  startOffset: token.startOffset + from,
  endOffset: token.startOffset + from + length - 1,
  startColumn: (token.startColumn ?? 1) + from,
  endColumn: (token.startColumn ?? 1) + from + length - 1,
  tokenType: type,
  tokenTypeIdx: type.tokenTypeIdx as number,
});

/** `Case File of Kent Police`: one name if it is declared so, else two with `of` between where both are. */
const splitName = (token: IToken, declared: ReadonlySet<string>): IToken[] => {
  if (token.tokenType !== NameToken || declared.has(folded(token.image))) return [token];
  for (const match of token.image.matchAll(/\s/g)) {
    const at = match.index;
    const joiner = INNER_JOINER.exec(token.image.slice(at));
    if (!joiner || !declared.has(folded(token.image.slice(0, at)))) continue;
    const [whole = "", before = "", word = ""] = joiner;
    const rest = at + whole.length;
    if (!declared.has(folded(token.image.slice(rest)))) continue;
    const words = word.split(" ");
    const middle = words.map((each, index) =>
      part(token, at + before.length + (index === 0 ? 0 : (words[0]?.length ?? 0)) + index, each.length, Word),
    );
    return [part(token, 0, at, NameToken), ...middle, part(token, rest, token.image.length - rest, NameToken)];
  }
  return [token];
};

export interface TokenList {
  readonly tokens: readonly LaidOutToken[];
  readonly comments: readonly IToken[];
  readonly errors: readonly ILexingError[];
}

/** Text to tokens with layout; never throws. */
export const tokenize = (text: string): TokenList => {
  const result = lexer.tokenize(text);
  const declared = declaredNames(result.tokens);
  const tokens = result.tokens.flatMap((token) => splitName(token, declared));
  return { tokens: layOut(tokens), comments: result.groups.comments ?? [], errors: result.errors };
};

/** End offset, exclusive. */
export const endOf = (token: IToken): number => (token.endOffset ?? token.startOffset) + 1;
