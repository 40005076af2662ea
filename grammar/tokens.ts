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

/** Words of declarations that give a name. */
export const NAMING_WORDS = [
  "party",
  "body",
  "parties",
  "team",
  "system",
  "data",
  "subjects",
  "statistics",
  "purpose",
  "condition",
  "fact",
  "event",
  "term",
  "safeguards",
] as const;

/** Words that open a declaration when they stand at its beginning. */
export const DECLARATION_WORDS = ["agreement", "recital", ...NAMING_WORDS, "clause", "scenario"] as const;

/** The parts of a document, as it calls them. */
export const LEVELS = ["clause", "article", "section", "annex", "schedule"] as const;

/** Words that open a statement only with a title or a file behind them: elsewhere they are ordinary ones. */
const TITLED_WORDS = ["article", "section", "annex", "schedule", "include", "use"] as const;

export type DeclarationWord = (typeof DECLARATION_WORDS)[number] | (typeof TITLED_WORDS)[number];

const QUOTE = '["“„«]';
/** A heading in its own line, as far as it can be told from running text. */
const NEXT_HEADING = `(?:${TITLED_WORDS.join("|")})[ \\t]+(?:[\\dA-Z][\\w.]*[ \\t]+|template[ \\t]+)?${QUOTE}`;
const NEXT_DECLARATION = `\\r?\\n[ \\t]*(?:(?:${DECLARATION_WORDS.join("|")}|all sharing)[ \\t]|${NEXT_HEADING})`;
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
  `acts annex applies article articles authentic below bulk case cases chaired counts courts designated differ end equally
  extends family fact from funded graded held hosted identifiers immune individual issued known languages law laws member
  members national officer only open operation owner part place prevails protection protective section signed statistics status stores
  subjects superseded supersedes suppressed system team template through whose`,
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
  [...DECLARATION_WORDS, ...TITLED_WORDS].map((word) => [
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
  /** First on its line, behind the number of a paragraph, or behind a full stop. */
  opens?: boolean;
  /** A name that a declaration of people gives: `subjects Clients are …`. */
  people?: boolean;
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

// ---------------------------------------------------------------- what opens a declaration

const isText = (token: IToken | undefined): boolean =>
  token !== undefined && [Quoted, OpenQuote, Slot].some((type) => token.tokenType === type);

/** `4`, `2.1`, `B`, `IV`. */
const isPartNumber = (token: IToken | undefined): boolean =>
  token !== undefined &&
  (token.tokenType === Int || token.tokenType === Dotted || /^(?:\p{L}|[IVXLC]+|\p{Lu}\d+)$/u.test(token.image));

/** Behind these a clause is meant, not opened: `despite` … `clause 4` on the next line. */
const REFERRING = new Set("despite to over by of under and or own in".split(" "));

const TEAM_SENTENCE = new Set(["meets", "may", "must", "shall", "expects"]);

/** Whether what stands behind a word at a beginning makes it the word of a declaration. */
const opensDeclaration = (tokens: readonly LaidOutToken[], at: number): boolean => {
  const [word, next, third] = [tokens[at]?.image ?? "", tokens[at + 1], tokens[at + 2]];
  const before = tokens[at - 1];
  if (!next) return false;
  switch (word) {
    case "clause":
    case "article":
    case "section":
    case "annex":
    case "schedule": {
      const numbered = isPartNumber(next) && third?.startLine === next.startLine;
      const title = numbered && third?.tokenType === Stop ? tokens[at + 3] : numbered && !isText(next) ? third : next;
      const behind = tokens[tokens.indexOf(title as LaidOutToken) + 1];
      if (behind?.image === "prevails" || (before && REFERRING.has(before.image))) return false;
      return isText(title) || (word === "clause" && canBeNamed(next));
    }
    case "recital":
      return canBeNamed(next) || (/^\p{Ll}{2,3}(?:-\p{L}+)?$/u.test(next.image) && canBeNamed(third));
    case "include":
      return isText(next);
    case "use":
      return next.image === "template" && isText(third);
    case "team":
      return canBeNamed(next) && !TEAM_SENTENCE.has(third?.image ?? "");
    default:
      return canBeNamed(next);
  }
};

/** How many tokens the number of a paragraph takes at a line's beginning: `(a)`, `(1)`, `4.2`, `4.`. */
export const paragraphNumber = (tokens: readonly LaidOutToken[], at: number): number => {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first?.firstOnLine || !second || second.firstOnLine) return 0;
  if (first.tokenType === LeftBracket) {
    const number = /^(?:\p{L}|[ivxlc]+|[IVXLC]+|\d{1,3}[a-z]?)$/u.test(second.image);
    return number && third?.tokenType === RightBracket && tokens[at + 3]?.firstOnLine === false ? 3 : 0;
  }
  if (second.tokenType === Stop) return [Int, Dotted].includes(first.tokenType) && third?.firstOnLine === false ? 2 : 0;
  return first.tokenType === Dotted ? 1 : 0;
};

/**
 * Marks line beginnings, gives keywords their types, lets a sentence open with a capital, and turns a declaration's word
 * into its own type where it stands at a beginning and something follows that can be named.
 */
const layOut = (tokens: LaidOutToken[]): LaidOutToken[] => {
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    token.firstOnLine = before === undefined || (token.startLine ?? 0) > (before.endLine ?? 0);
  }
  let numbered = -1;
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const next = tokens[index + 1];
    const number = paragraphNumber(tokens, index);
    if (number > 0) numbered = index + number;
    token.opens = token.firstOnLine || index === numbered || before?.tokenType === Stop;
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
    if (type && index !== numbered && opensDeclaration(tokens, index)) retag(token, type);
  }
  const people = namesOfPeople(tokens);
  if (people.size > 0)
    for (const token of tokens)
      if (token.tokenType === NameToken && people.has(folded(token.image))) token.people = true;
  return tokens;
};

// ---------------------------------------------------------------- declared names

const INNER_JOINER = /^(\s+)(of the|of|&)(\s+)/;

const folded = (name: string): string => name.replace(/\s+/g, " ");

/** Names that declarations of people give. */
const namesOfPeople = (tokens: readonly IToken[]): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (token.tokenType !== declaration("subjects")) continue;
    const name = tokens[index + 2]?.image === "called" ? tokens[index + 3] : tokens[index + 1];
    if (name?.tokenType === NameToken) names.add(folded(name.image));
  }
  return names;
};

const NAMING: ReadonlySet<string> = new Set([...DECLARATION_WORDS, "called"]);

/** Names that a declaration gives, as written behind its word or behind `called`. */
const declaredNames = (tokens: readonly IToken[]): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (next?.tokenType !== NameToken) continue;
    if (NAMING.has(token.image)) names.add(folded(next.image));
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

const cut = (token: IToken, before: number, joiner: RegExpExecArray): IToken[] => {
  const [whole = "", space = "", word = ""] = joiner;
  const of = before + space.length;
  const rest = before + whole.length;
  return [
    part(token, 0, before, NameToken),
    part(token, of, word.length, Word),
    part(token, rest, token.image.length - rest, NameToken),
  ];
};

/** `team Task Force of Kent Police`: its first member stands behind `of`, a declared name if one stands there. */
const splitTeam = (tokens: readonly IToken[], declared: ReadonlySet<string>): IToken[] =>
  tokens.flatMap((token, index) => {
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    if (before?.image !== "team" || token.tokenType !== NameToken) return [token];
    const line = tokens[index - 2];
    if (line && line.tokenType !== Stop && (line.endLine ?? 0) >= (before.startLine ?? 0)) return [token];
    if (next && (next.image === "of" || TEAM_SENTENCE.has(next.image))) return [token];
    const joints = [...token.image.matchAll(/\s/g)].flatMap(({ index: at }) => {
      const joiner = /^(\s+)(of)(\s+(?:the\s+)?)/.exec(token.image.slice(at));
      return joiner ? [{ at, joiner }] : [];
    });
    const known = joints.find(({ at, joiner }) => declared.has(folded(token.image.slice(at + joiner[0].length))));
    const joint = known ?? joints[0];
    return joint ? cut(token, joint.at, joint.joiner) : [token];
  });

export interface TokenList {
  readonly tokens: readonly LaidOutToken[];
  readonly comments: readonly IToken[];
  readonly errors: readonly ILexingError[];
}

/** Text to tokens with layout; never throws. */
export const tokenize = (text: string): TokenList => {
  const result = lexer.tokenize(text);
  const whole = splitTeam(result.tokens, declaredNames(result.tokens));
  const declared = declaredNames(whole);
  const tokens = whole.flatMap((token) => splitName(token, declared));
  return { tokens: layOut(tokens), comments: result.groups.comments ?? [], errors: result.errors };
};

/** End offset, exclusive. */
export const endOf = (token: IToken): number => (token.endOffset ?? token.startOffset) + 1;
