/** Words and numbers: names, texts, periods, dates, vocabulary phrases; and where the parser is. */
import { EmbeddedActionsParser, EOF, type IToken, type ParserMethod, type TokenType, tokenMatcher } from "chevrotain";
import { plainExpectations } from "./expectations.js";
import type { DateNode, Name, Period, PeriodUnit, Phrase, Span, Text } from "./syntax.js";
import {
  ALL_TOKENS,
  AnyWord,
  Block,
  Comma,
  DateToken,
  endOf,
  Int,
  keyword,
  type LaidOutToken,
  NameLike,
  NameToken,
  OpenQuote,
  Quoted,
  Slot,
  TextLike,
  UnitWord,
} from "./tokens.js";
import { type Category, entry, longestMatch, nearest } from "./vocabulary.js";

/** What could be written at the end of the tokens: the source of completion. */
export type Want =
  | { readonly type: "phrase"; readonly category: Category }
  | { readonly type: "name"; readonly of: NameKind }
  | { readonly type: "text" | "period" | "date" | "citation" };

export type NameKind =
  | "party"
  | "data"
  | "purpose"
  | "condition"
  | "safeguards"
  | "event"
  | "team"
  | "system"
  | "subjects"
  | "language"
  | "place"
  | "any";

export type Rule<T, A extends unknown[] = []> = ParserMethod<A, T>;

const K = keyword;

/** Words at which an unknown vocabulary phrase ends; prepositions inside entries are not among them. */
export const PHRASE_STOPS = new Set(
  `and or for under provided protected keep keeps onward no where unless then until within through because review every
  using kept stating except otherwise may must expects shall acts contact collected about includes means is are lapsing
  received sensitive transferred necessary marked despite accept instead if not by with to from at given when expect
  released before after without only shares uses queries publishes collects`.split(/\s+/),
);

/** Words that may follow a matched entry without making it another, unknown phrase. */
const FOLLOWERS = new Set("of to in from by with at on that the this a an asks notifies first survive".split(" "));

export const unquote = (image: string): string => image.replace(/^(?:"""|["“„«])/, "").replace(/(?:"""|["”“»])$/, "");

const UNIT_OF: Readonly<Record<string, PeriodUnit>> = {
  minute: "minute",
  hour: "hour",
  day: "day",
  week: "week",
  month: "month",
  year: "year",
};

export const unitOf = (image: string): PeriodUnit => {
  const singular = image.replace(/s$/, "");
  return singular.startsWith("working") ? "working day" : (UNIT_OF[singular] ?? "day");
};

/** `GB`, `GB-NIR`, `EU`. */
export const isPlaceCode = (text: string): boolean => /^[A-Z]{2,3}(?:-[A-Z0-9]+)*$/.test(text);

export class WordsParser extends EmbeddedActionsParser {
  /** Recorded while a rule runs; read by completion. */
  wants: Want[] = [];
  /** Stands behind the last token for what is not written yet: completion asks what would fit there. */
  blank?: IToken;
  /** Conditions in which `and` meets `or` without brackets. */
  mixed: Span[] = [];
  /** Tells whether the token at LA(k) opens the next clause of the statement at hand. */
  opensClause: (k: number) => boolean = () => false;

  constructor() {
    super(ALL_TOKENS, {
      recoveryEnabled: false,
      maxLookahead: 1,
      skipValidations: true,
      nodeLocationTracking: "none",
      errorMessageProvider: plainExpectations,
    });
  }

  // -------------------------------------------------------------- positions

  protected peek(k: number): LaidOutToken {
    return this.LA(k);
  }

  protected spanFrom(first: IToken): Span {
    const last = this.peek(0);
    return { start: first.startOffset, end: Math.max(endOf(last), endOf(first)) };
  }

  protected is(k: number, type: TokenType): boolean {
    return this.peek(k).tokenType === type;
  }

  protected matches(k: number, category: TokenType): boolean {
    return tokenMatcher(this.peek(k), category);
  }

  protected words(k: number, ...words: readonly string[]): boolean {
    return words.every((word, index) => this.peek(k + index).image === word && this.matches(k + index, AnyWord));
  }

  protected atEnd(k = 1): boolean {
    return this.peek(k).tokenType === EOF;
  }

  protected want(want: Want): void {
    this.ACTION(() => {
      if (this.blank ? this.peek(1) === this.blank : this.atEnd()) this.wants.push(want);
    });
  }

  /**
   * After a list item: does `, x` or `and x` go on with the list? A comma before the next clause does not. An entry of the
   * list's category is an item though its first word ends phrases elsewhere: `…, contact through the shelter`.
   */
  protected listGoesOn(category?: Category): boolean {
    if (this.is(1, K("and"))) return !this.opensClause(1);
    if (!this.is(1, Comma)) return false;
    if (this.is(2, K("and"))) return !this.opensClause(2);
    if (this.atEnd(2) || this.is(2, Comma) || this.opensClause(2)) return false;
    if (!this.matches(2, AnyWord) || !PHRASE_STOPS.has(this.peek(2).image)) return true;
    return category !== undefined && this.measure(category, 2).known;
  }

  protected namesGoOn(): boolean {
    // `return A and delete B`: another action follows
    if (this.is(1, K("and")) && this.opensClause(2)) return false;
    return this.listGoesOn() && (this.is(1, K("and")) || this.is(2, K("and")) || this.matches(2, NameLike));
  }

  // -------------------------------------------------------------- words

  readonly separator: Rule<void> = this.RULE("separator", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(Comma);
          this.OPTION(() => this.CONSUME(K("and")));
        },
      },
      { ALT: () => this.CONSUME2(K("and")) },
    ]);
  });

  readonly name: Rule<Name, [NameKind?]> = this.RULE("name", (of: NameKind = "any") => {
    this.want({ type: "name", of });
    // `the` before a name says nothing
    this.OPTION({ GATE: () => this.articleNext() && this.is(2, NameToken), DEF: () => this.CONSUME(AnyWord) });
    const token = this.CONSUME(NameLike);
    return this.ACTION(() => nameOf(token));
  });

  readonly names: Rule<Name[], [NameKind?]> = this.RULE("names", (of: NameKind = "any") => {
    const list = [this.SUBRULE(this.name, { ARGS: [of] })];
    this.MANY({
      GATE: () => this.namesGoOn(),
      DEF: () => {
        this.SUBRULE(this.separator);
        list.push(this.SUBRULE2(this.name, { ARGS: [of] }));
      },
    });
    return list;
  });

  readonly text: Rule<Text> = this.RULE("text", () => {
    this.want({ type: "text" });
    const token = this.CONSUME(TextLike);
    return this.ACTION(() => textOf(token));
  });

  readonly longText: Rule<Text> = this.RULE("longText", () => {
    this.want({ type: "text" });
    const token = this.OR([{ ALT: () => this.CONSUME(Block) }, { ALT: () => this.CONSUME(TextLike) }]);
    return this.ACTION(() => textOf(token));
  });

  readonly date: Rule<DateNode> = this.RULE("date", () => {
    this.want({ type: "date" });
    const token = this.OR([{ ALT: () => this.CONSUME(DateToken) }, { ALT: () => this.CONSUME(Slot) }]);
    return this.ACTION(() => ({
      ...spanOf(token),
      text: token.image,
      ...(token.tokenType === Slot ? { slot: true as const } : {}),
    }));
  });

  readonly period: Rule<Period> = this.RULE("period", () => {
    this.want({ type: "period" });
    const first = this.peek(1);
    const parts: { amount: number; unit: PeriodUnit }[] = [];
    let slot = false;
    this.OR([
      {
        ALT: () => {
          this.CONSUME(Slot);
          slot = true;
        },
      },
      {
        ALT: () =>
          this.AT_LEAST_ONE(() => {
            const amount = this.CONSUME(Int);
            const unit = this.CONSUME(UnitWord);
            this.ACTION(() => parts.push({ amount: Number(amount.image), unit: unitOf(unit.image) }));
          }),
      },
    ]);
    return this.ACTION(() => ({ ...this.spanFrom(first), parts, ...(slot ? { slot: true as const } : {}) }));
  });

  readonly article: Rule<void> = this.RULE("article", () => {
    this.OR([
      { ALT: () => this.CONSUME(K("a")) },
      { ALT: () => this.CONSUME(K("an")) },
      { ALT: () => this.CONSUME(K("the")) },
      { ALT: () => this.CONSUME(K("any")) },
      { ALT: () => this.CONSUME(K("each")) },
    ]);
  });

  protected articleNext(): boolean {
    return ["a", "an", "the", "any", "each"].includes(this.peek(1).image) && this.matches(1, AnyWord);
  }

  /** A vocabulary phrase: the longest entry, else everything up to a boundary, with the nearest entry; or quoted. */
  readonly phrase: Rule<Phrase, [Category]> = this.RULE("phrase", (category: Category) => {
    this.want({ type: "phrase", category });
    if (category === "subject") this.want({ type: "name", of: "subjects" });
    const first = this.peek(1);
    let measured = { length: 1, known: false };
    this.ACTION(() => {
      measured = this.measure(category);
    });
    let count = 0;
    const images: string[] = [];
    this.OR([
      {
        GATE: () => !this.is(1, NameToken) || measured.known,
        ALT: () =>
          this.AT_LEAST_ONE({
            GATE: () => count < measured.length,
            DEF: () => {
              const token = this.OR2([{ ALT: () => this.CONSUME(AnyWord) }, { ALT: () => this.CONSUME(NameToken) }]);
              count += 1;
              images.push(token.image);
            },
          }),
      },
      // a class of people that the agreement declares
      {
        GATE: () => category === "subject" && !measured.known,
        ALT: () => images.push(this.CONSUME2(NameToken).image),
      },
      {
        ALT: () => {
          const token = this.CONSUME(Quoted);
          images.push(token.image);
        },
      },
      { ALT: () => images.push(this.CONSUME(OpenQuote).image) },
    ]);
    return this.ACTION(() => phraseOf(category, images.join(" "), this.spanFrom(first), first));
  });

  /**
   * How many tokens belong to the phrase at LA(k), and whether they are an entry. A name counts only as part of an entry
   * (`EU agency`).
   */
  protected measure(category: Category, from = 1): { length: number; known: boolean } {
    const words: string[] = [];
    /** Number of tokens after so many words. */
    const tokensAfter = new Map<number, number>();
    for (let k = from; k < from + 12; k++) {
      if (!(this.matches(k, AnyWord) || this.is(k, NameToken)) || (k > from && this.peek(k).firstOnLine)) break;
      words.push(...this.peek(k).image.split(/\s+/));
      tokensAfter.set(words.length, k - from + 1);
    }
    const match = longestMatch(category, words);
    const tokens = match && tokensAfter.get(match.length);
    if (match && tokens !== undefined) {
      const next = from + tokens;
      const complete = category === "verb" || this.phraseEnds(next) || FOLLOWERS.has(this.peek(next).image);
      if (complete) return { length: tokens, known: true };
    }
    let length = 1;
    while (length < 40 && (length < (tokens ?? 1) || !this.phraseEnds(from + length))) length++;
    return { length, known: false };
  }

  private phraseEnds(k: number): boolean {
    const token = this.peek(k);
    if (!this.matches(k, AnyWord) || token.firstOnLine || token.tokenType === Slot) return true;
    if (token.image === "in") return this.matches(k + 1, NameLike);
    if (token.image === "as") return this.peek(k + 1).image === "it";
    return PHRASE_STOPS.has(token.image) || this.opensClause(k);
  }

  readonly phrases: Rule<Phrase[], [Category]> = this.RULE("phrases", (category: Category) => {
    const list = [this.SUBRULE(this.phrase, { ARGS: [category] })];
    this.MANY({
      GATE: () => this.listGoesOn(category) && (category === "subject" || !this.matches(2, NameToken)),
      DEF: () => {
        this.SUBRULE(this.separator);
        list.push(this.SUBRULE2(this.phrase, { ARGS: [category] }));
      },
    });
    return list;
  });
}

// ---------------------------------------------------------------- nodes from tokens

export const spanOf = (token: IToken): Span => ({ start: token.startOffset, end: endOf(token) });

export const nameOf = (token: IToken): Name => {
  const span = spanOf(token);
  if (token.tokenType === Slot) return { ...span, text: token.image, slot: true };
  if (token.tokenType !== NameToken) return { ...span, text: unquote(token.image), quoted: true };
  const text = token.image.replace(/\s+/g, " ").replace(/^(?:The|An|A) (?=\S)/, "");
  return { ...span, text };
};

export const textOf = (token: IToken): Text =>
  token.tokenType === Slot
    ? { ...spanOf(token), text: token.image, slot: true }
    : { ...spanOf(token), text: unquote(token.image) };

const phraseOf = (category: Category, written: string, span: Span, first: IToken): Phrase => {
  const common = { ...span, category, written };
  if (first.tokenType === Slot) return { ...common, term: written, status: "slot" };
  if (first.tokenType === Quoted || first.tokenType === OpenQuote)
    return { ...common, written: unquote(written), term: unquote(written), status: "quoted" };
  const known = entry(category, written);
  if (!known && category === "subject" && first.tokenType === NameToken)
    return { ...common, term: nameOf(first).text, status: "named" };
  if (known) return { ...common, term: known.term, status: "known" };
  const near = nearest(category, written);
  return { ...common, term: written, status: "unknown", ...(near ? { nearest: near.term } : {}) };
};
