/** The small parts of a sentence: names, texts, periods, vocabulary phrases, parties, purposes, events, conditions. */
import { EmbeddedActionsParser, EOF, type IToken, type ParserMethod, type TokenType, tokenMatcher } from "chevrotain";
import { plainExpectations } from "./expectations.js";
import type {
  Citation,
  Condition,
  ConditionDetail,
  DateNode,
  EventRef,
  Limit,
  Name,
  PartyRef,
  Period,
  PeriodUnit,
  Phrase,
  PurposeRef,
  Span,
  Text,
} from "./syntax.js";
import {
  Abbreviation,
  ALL_TOKENS,
  AnyWord,
  Block,
  Comma,
  DateToken,
  Dotted,
  endOf,
  Int,
  keyword,
  type LaidOutToken,
  LeftBracket,
  NameLike,
  NameToken,
  OpenQuote,
  Other,
  Quoted,
  RightBracket,
  Slot,
  Stop,
  TextLike,
  UnitWord,
} from "./tokens.js";
import type { ConditionDetailEntry } from "./vocabulary/entry.js";
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
const PHRASE_STOPS = new Set(
  `and or for under provided protected keep keeps onward no where unless then until within through because review every
  using kept stating except otherwise may must expects shall acts contact collected about includes means is are lapsing
  received sensitive transferred necessary marked despite accept instead if not by with to from at given when expect
  released before after without only shares uses queries publishes collects`.split(/\s+/),
);

/** Words that may follow a matched entry without making it another, unknown phrase. */
const FOLLOWERS = new Set("of to in from by with at on that the this a an asks notifies first survive".split(" "));

const unquote = (image: string): string => image.replace(/^(?:"""|["“„«])/, "").replace(/(?:"""|["”“»])$/, "");

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
const isPlaceCode = (text: string): boolean => /^[A-Z]{2,3}(?:-[A-Z0-9]+)*$/.test(text);

export class PartsParser extends EmbeddedActionsParser {
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

  // -------------------------------------------------------------- parties, purposes, events

  readonly places: Rule<Name[]> = this.RULE("places", () => {
    this.CONSUME(K("in"));
    const list = [this.SUBRULE(this.name, { ARGS: ["place"] })];
    this.MANY({
      // `approval by a prosecutor in GB or Imminent Danger`: after a code only a code is another place
      GATE: () => !isPlaceCode(list.at(-1)?.text ?? "") || isPlaceCode(this.peek(2).image) || this.is(2, Slot),
      DEF: () => {
        this.CONSUME(K("or"));
        list.push(this.SUBRULE2(this.name, { ARGS: ["place"] }));
      },
    });
    return list;
  });

  /** A name, perhaps behind an article: but `an EU agency` is a kind. */
  private namedNext(): boolean {
    if (this.matches(1, NameLike)) return true;
    return this.articleNext() && this.is(2, NameToken) && !this.measure("party kind", 2).known;
  }

  /** `any member of EU`. */
  private membersNext(): boolean {
    return (
      this.quantifierNext() === "class" &&
      /^members?$/.test(this.peek(2).image) &&
      this.peek(3).image === "of" &&
      this.matches(4, NameLike)
    );
  }

  /** `its financial intelligence unit`: a kind of body, unless the words name somebody by his relation to the data. */
  private itsKindNext(): boolean {
    return (
      ["its", "their"].includes(this.peek(1).image) &&
      !this.measure("relative recipient", 2).known &&
      this.measure("party kind", 2).known
    );
  }

  /** People, where the words mean nobody else. */
  private peopleNext(): boolean {
    const from = this.quantifierNext() === "relative" ? 2 : 1;
    const known = (category: Category): boolean => this.measure(category, from).known;
    return known("subject") && !known("relative recipient") && !known("party kind");
  }

  private quantifierNext(): "quantified" | "class" | "relative" | undefined {
    const [first, second, third] = [this.peek(1).image, this.peek(2).image, this.peek(3).image];
    if (!this.matches(1, AnyWord)) return undefined;
    if (first === "anyone" || first === "everyone") return "quantified";
    if (first === "no" && second === "one") return "quantified";
    if (["each", "every", "any", "no", "all"].includes(first)) {
      if (/^part(?:y|ies)$/.test(second)) return "quantified";
      if (
        second === "other" &&
        (/^part(?:y|ies)$/.test(third) || third === "" || !this.matches(3, AnyWord) || PHRASE_STOPS.has(third))
      )
        return "quantified";
      return "class";
    }
    if (first === "a" || first === "an") return "class";
    if (["the", "its", "their"].includes(first)) return "relative";
    return undefined;
  }

  readonly party: Rule<PartyRef> = this.RULE("party", () => {
    this.want({ type: "name", of: "party" });
    const first = this.peek(1);
    return this.OR([
      {
        GATE: () => this.namedNext(),
        ALT: () => {
          const name = this.SUBRULE(this.name, { ARGS: ["party"] });
          return this.ACTION<PartyRef>(() => ({ type: "named", name, start: name.start, end: name.end }));
        },
      },
      {
        GATE: () => this.quantifierNext() === "quantified",
        ALT: () => {
          const words: string[] = [];
          this.AT_LEAST_ONE({
            GATE: () =>
              words.length === 0 ||
              (words.length < 3 && ["one", "other", "party", "parties"].includes(this.peek(1).image)),
            DEF: () => {
              words.push(this.CONSUME(AnyWord).image);
            },
          });
          return this.ACTION<PartyRef>(() => ({
            type: "quantified",
            over: words.includes("other")
              ? "other parties"
              : words.includes("one") || words[0] === "anyone" || words[0] === "everyone"
                ? "everyone"
                : "parties",
            no: words[0] === "no",
            ...this.spanFrom(first),
          }));
        },
      },
      {
        GATE: () => this.membersNext(),
        ALT: () => {
          const quantifier = this.CONSUME4(AnyWord);
          this.OR2([{ ALT: () => this.CONSUME(K("member")) }, { ALT: () => this.CONSUME(K("members")) }]);
          this.CONSUME(K("of"));
          const of = this.SUBRULE2(this.name, { ARGS: ["any"] });
          return this.ACTION<PartyRef>(() => ({
            type: "members",
            no: quantifier.image === "no",
            of,
            ...this.spanFrom(first),
          }));
        },
      },
      {
        GATE: () => this.quantifierNext() === "class" && !this.membersNext(),
        ALT: () => {
          const quantifier = this.CONSUME2(AnyWord);
          const kind = this.SUBRULE(this.phrase, { ARGS: ["party kind"] });
          let places: Name[] = [];
          this.OPTION(() => {
            places = this.SUBRULE(this.places);
          });
          return this.ACTION<PartyRef>(() => ({
            type: "class",
            no: quantifier.image === "no",
            kind,
            places,
            ...this.spanFrom(first),
          }));
        },
      },
      {
        GATE: () => this.itsKindNext(),
        ALT: () => {
          this.CONSUME5(AnyWord);
          const kind = this.SUBRULE3(this.phrase, { ARGS: ["party kind"] });
          return this.ACTION<PartyRef>(() => ({ type: "its", kind, ...this.spanFrom(first) }));
        },
      },
      {
        GATE: () => this.peopleNext(),
        ALT: () => {
          this.OPTION3({ GATE: () => this.quantifierNext() === "relative", DEF: () => this.CONSUME6(AnyWord) });
          const subjects = this.SUBRULE4(this.phrase, { ARGS: ["subject"] });
          return this.ACTION<PartyRef>(() => ({ type: "subjects", subjects, ...this.spanFrom(first) }));
        },
      },
      {
        ALT: () => {
          this.OPTION2({ GATE: () => this.quantifierNext() === "relative", DEF: () => this.CONSUME3(AnyWord) });
          const who = this.SUBRULE2(this.phrase, { ARGS: ["relative recipient"] });
          return this.ACTION<PartyRef>(() => ({ type: "relative", who, ...this.spanFrom(first) }));
        },
      },
    ]);
  });

  readonly parties: Rule<PartyRef[]> = this.RULE("parties", () => {
    const list = [this.SUBRULE(this.party)];
    this.MANY({
      GATE: () => this.listGoesOn(),
      DEF: () => {
        this.SUBRULE(this.separator);
        list.push(this.SUBRULE2(this.party));
      },
    });
    return list;
  });

  readonly purpose: Rule<PurposeRef> = this.RULE("purpose", () => {
    this.want({ type: "name", of: "purpose" });
    this.want({ type: "phrase", category: "purpose" });
    return this.OR([
      {
        ALT: () => {
          const token = this.CONSUME(NameToken);
          return this.ACTION<PurposeRef>(() => ({ type: "named", name: nameOf(token), ...spanOf(token) }));
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(Slot);
          return this.ACTION<PurposeRef>(() => ({ type: "named", name: nameOf(token), ...spanOf(token) }));
        },
      },
      {
        ALT: () => {
          this.OPTION({ GATE: () => this.articleNext(), DEF: () => this.SUBRULE(this.article) });
          const phrase = this.SUBRULE(this.phrase, { ARGS: ["purpose"] });
          return this.ACTION<PurposeRef>(() => ({ type: "phrase", phrase, start: phrase.start, end: phrase.end }));
        },
      },
    ]);
  });

  readonly purposes: Rule<PurposeRef[]> = this.RULE("purposes", () => {
    const list = [this.SUBRULE(this.purpose)];
    this.MANY({
      GATE: () => this.listGoesOn(),
      DEF: () => {
        this.SUBRULE(this.separator);
        list.push(this.SUBRULE2(this.purpose));
      },
    });
    return list;
  });

  readonly event: Rule<EventRef> = this.RULE("event", () => {
    this.want({ type: "name", of: "event" });
    this.want({ type: "phrase", category: "event" });
    return this.OR([
      {
        ALT: () => {
          const token = this.CONSUME(NameToken);
          return this.ACTION<EventRef>(() => ({ type: "named", name: nameOf(token), ...spanOf(token) }));
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(DateToken);
          return this.ACTION<EventRef>(() => ({
            type: "date",
            date: { ...spanOf(token), text: token.image },
            ...spanOf(token),
          }));
        },
      },
      {
        ALT: () => {
          this.OPTION({ GATE: () => this.articleNext(), DEF: () => this.SUBRULE(this.article) });
          const phrase = this.SUBRULE(this.phrase, { ARGS: ["event"] });
          return this.ACTION<EventRef>(() => ({ type: "phrase", phrase, start: phrase.start, end: phrase.end }));
        },
      },
    ]);
  });

  // -------------------------------------------------------------- citations

  private citationEnds(depth: number, first: boolean): boolean {
    const token = this.peek(1);
    if (this.atEnd()) return true;
    if (depth > 0) return token.firstOnLine === true;
    if (first) return false;
    if (token.firstOnLine || token.tokenType === Comma || token.tokenType === Stop) return true;
    if (this.matches(1, TextLike)) return true;
    if (token.image === "or") return true;
    if (token.image === "and") return !this.is(2, Int) && !this.is(2, LeftBracket);
    if (token.image === "until" || token.image === "of") return token.image === "until";
    return this.opensClause(1) || token.image === "for" || token.image === "because";
  }

  readonly citation: Rule<Citation, [boolean]> = this.RULE("citation", (alternative: boolean) => {
    this.want({ type: "citation" });
    const first = this.peek(1);
    let depth = 0;
    let count = 0;
    let quoted = false;
    this.OR([
      {
        ALT: () => {
          this.CONSUME(TextLike);
          quoted = true;
        },
      },
      {
        ALT: () =>
          this.AT_LEAST_ONE({
            GATE: () => !this.citationEnds(depth, count === 0),
            DEF: () => {
              this.OR2([
                { ALT: () => this.CONSUME(NameToken) },
                { ALT: () => this.CONSUME(AnyWord) },
                { ALT: () => this.CONSUME(Abbreviation) },
                { ALT: () => this.CONSUME(Int) },
                { ALT: () => this.CONSUME(Dotted) },
                { ALT: () => this.CONSUME(Other) },
                { ALT: () => this.CONSUME(Comma) },
                { ALT: () => this.CONSUME(DateToken) },
                {
                  ALT: () => {
                    this.CONSUME(LeftBracket);
                    depth += 1;
                  },
                },
                {
                  ALT: () => {
                    this.CONSUME(RightBracket);
                    depth -= 1;
                  },
                },
              ]);
              count += 1;
            },
          }),
      },
    ]);
    return this.ACTION(() => {
      const span = this.spanFrom(first);
      return {
        ...span,
        text: quoted ? unquote(first.image) : this.source(span),
        quoted: quoted && first.tokenType !== Slot,
        alternative,
        ...(first.tokenType === Slot ? { slot: true as const } : {}),
      };
    });
  });

  /** The document's text at a span: set by the driver. */
  source: (span: Span) => string = () => "";

  readonly citations: Rule<Citation[]> = this.RULE("citations", () => {
    const list = [this.SUBRULE(this.citation, { ARGS: [false] })];
    this.MANY({
      GATE: () => this.is(1, K("or")) || this.listGoesOn(),
      DEF: () => {
        let alternative = false;
        this.OR([
          {
            ALT: () => {
              this.CONSUME(K("or"));
              alternative = true;
            },
          },
          { ALT: () => this.SUBRULE(this.separator) },
        ]);
        list.push(this.SUBRULE2(this.citation, { ARGS: [alternative] }));
      },
    });
    return list;
  });

  // -------------------------------------------------------------- conditions

  /** `which may be refused` has been said: `giving reasons` then is about the refusal. */
  private detailGoesOn(declared: boolean, details: readonly ConditionDetail[]): boolean {
    if (this.words(1, "by", "form")) return true;
    if (!this.is(1, Comma) || !this.matches(2, AnyWord)) return false;
    if (this.words(2, "giving", "reasons"))
      return details.some(({ phrase }) => phrase.term.startsWith("which may be refused"));
    const words: string[] = [];
    for (let k = 2; k <= 12 && this.matches(k, AnyWord); k++) words.push(this.peek(k).image);
    if (longestMatch("condition detail", words) !== undefined) return true;
    return declared && !this.opensClause(2) && !this.is(2, K("or"));
  }

  /** `or afterwards within 24 hours`: no other condition, but a detail of this one. */
  private afterwardsNext(): boolean {
    const k = this.is(1, Comma) ? 2 : 1;
    return this.words(k, "or", "afterwards");
  }

  private statingNext(): boolean {
    return this.is(1, K("stating")) || (this.is(1, Comma) && this.is(2, K("stating")));
  }

  readonly detail: Rule<ConditionDetail> = this.RULE("detail", () => {
    const first = this.peek(1);
    // `giving reasons`
    this.OPTION({ GATE: () => this.is(1, K("giving")), DEF: () => this.CONSUME(K("giving")) });
    const phrase = this.SUBRULE(this.phrase, { ARGS: ["condition detail"] });
    let takes: ConditionDetailEntry["takes"];
    this.ACTION(() => {
      takes = entry("condition detail", phrase.term)?.takes;
    });
    let text: Text | undefined;
    let period: Period | undefined;
    let to: PartyRef[] | undefined;
    this.OPTION2({ GATE: () => this.peek(1).image === "of", DEF: () => this.CONSUME(K("of")) });
    this.OPTION3({
      GATE: () => takes === "party" && this.is(1, K("to")),
      DEF: () => {
        this.CONSUME(K("to"));
        to = this.SUBRULE(this.parties);
      },
    });
    this.OPTION4({
      GATE: () => takes === "party" && this.is(1, K("within")),
      DEF: () => {
        this.CONSUME(K("within"));
        period = this.SUBRULE(this.period);
      },
    });
    this.OPTION5({
      GATE: () => this.matches(1, TextLike) && takes !== "period",
      DEF: () => {
        text = this.SUBRULE(this.text);
      },
    });
    this.OPTION6({
      GATE: () => this.is(1, Int) || takes === "period",
      DEF: () => {
        period = this.SUBRULE2(this.period);
      },
    });
    // what the words call for: nothing is recorded for lookahead, it only fails here
    if (takes === "text" && !text) this.CONSUME8(TextLike);
    if (takes === "period" && !period) this.CONSUME8(Int);
    if (takes === "party" && !to) this.CONSUME8(K("to"));
    const where = this.OPTION7({
      GATE: () => this.is(1, K("only")) && this.is(2, K("where")),
      DEF: () => {
        this.CONSUME(K("only"));
        this.CONSUME(K("where"));
        return this.SUBRULE(this.condition, { ARGS: [false] });
      },
    });
    return this.ACTION(() => ({
      phrase,
      ...(text ? { text } : {}),
      ...(period ? { period } : {}),
      ...(to ? { to } : {}),
      ...(where ? { where } : {}),
      ...this.spanFrom(first),
    }));
  });

  /** A kind of condition, what it is about, and its details. */
  private readonly conditionKind: Rule<Condition, [boolean]> = this.RULE("conditionKind", (declared: boolean) => {
    const first = this.peek(1);
    this.OPTION({ GATE: () => this.articleNext(), DEF: () => this.SUBRULE(this.article) });
    const phrase = this.SUBRULE(this.phrase, { ARGS: ["condition"] });
    let by: PartyRef | undefined;
    let text: Text | undefined;
    let limit: Limit | undefined;
    const stating: Text[] = [];
    const statingData: Name[] = [];
    const details: ConditionDetail[] = [];
    this.OPTION2({
      GATE: () => this.is(1, K("by")) && !this.words(1, "by", "form") && !this.opensClause(1),
      DEF: () => {
        this.CONSUME(K("by"));
        this.OR([
          {
            GATE: () => this.is(1, Int) || this.is(1, K("at")) || this.is(1, K("exactly")),
            ALT: () => {
              limit = this.SUBRULE(this.limit, { ARGS: [true] });
            },
          },
          {
            ALT: () => {
              by = this.SUBRULE(this.party);
            },
          },
        ]);
      },
    });
    // a judgement of somebody that something is so
    this.OPTION3({
      GATE: () => this.is(1, K("of")),
      DEF: () => {
        this.CONSUME(K("of"));
        by = this.SUBRULE2(this.party);
      },
    });
    this.OPTION4({
      GATE: () =>
        (this.matches(1, TextLike) && !this.peek(1).firstOnLine) ||
        (["that", "in", "on"].includes(this.peek(1).image) && this.matches(2, TextLike) && !this.is(2, Slot)),
      DEF: () => {
        this.OPTION5({ GATE: () => !this.matches(1, TextLike), DEF: () => this.CONSUME(AnyWord) });
        text = this.SUBRULE(this.text);
      },
    });
    this.OPTION6({
      GATE: () => this.words(1, "in", "force"),
      DEF: () => {
        this.CONSUME(K("in"));
        this.CONSUME(K("force"));
      },
    });
    this.MANY({
      GATE: () => this.statingNext() || this.afterwardsNext() || this.detailGoesOn(declared, details),
      DEF: () =>
        this.OR2([
          {
            GATE: () => this.statingNext(),
            ALT: () => {
              this.OPTION7(() => this.CONSUME(Comma));
              this.CONSUME(K("stating"));
              this.SUBRULE(this.statedThings, { ARGS: [stating, statingData] });
            },
          },
          {
            GATE: () => this.afterwardsNext(),
            ALT: () => {
              this.OPTION8(() => this.CONSUME2(Comma));
              this.CONSUME(K("or"));
              details.push(this.SUBRULE(this.detail));
            },
          },
          {
            ALT: () => {
              this.OPTION9(() => this.CONSUME3(Comma));
              details.push(this.SUBRULE2(this.detail));
            },
          },
        ]),
    });
    return this.ACTION<Condition>(() => ({
      type: "kind",
      phrase,
      ...(by ? { by } : {}),
      ...(text ? { text } : {}),
      ...(limit ? { limit } : {}),
      ...(stating.length > 0 ? { stating } : {}),
      ...(statingData.length > 0 ? { statingData } : {}),
      details,
      ...this.spanFrom(first),
    }));
  });

  /** `and` before a name joins conditions, before words in quotes it goes on with the list. */
  private statedListGoesOn(): boolean {
    const joined = this.is(1, K("and")) || (this.is(1, Comma) && this.is(2, K("and")));
    if (joined) return this.matches(this.is(1, Comma) ? 3 : 2, TextLike);
    return this.is(1, Comma) && this.matches(2, NameLike) && !this.peek(2).firstOnLine;
  }

  /** What a request says: words in quotes, and defined data, which then go to whom it is made. */
  private readonly statedThings: Rule<void, [Text[], Name[]]> = this.RULE(
    "statedThings",
    (texts: Text[] = [], data: Name[] = []) => {
      this.SUBRULE(this.statedThing, { ARGS: [texts, data] });
      this.MANY({
        GATE: () => this.statedListGoesOn(),
        DEF: () => {
          this.SUBRULE(this.separator);
          this.SUBRULE2(this.statedThing, { ARGS: [texts, data] });
        },
      });
    },
  );

  private readonly statedThing: Rule<void, [Text[], Name[]]> = this.RULE(
    "statedThing",
    (texts: Text[] = [], data: Name[] = []) => {
      this.OR([
        {
          ALT: () => {
            const name = this.CONSUME(NameToken);
            this.ACTION(() => data.push(nameOf(name)));
          },
        },
        {
          ALT: () => {
            const text = this.SUBRULE(this.text);
            this.ACTION(() => texts.push(text));
          },
        },
      ]);
    },
  );

  readonly conditionAtom: Rule<Condition, [boolean]> = this.RULE("conditionAtom", (declared: boolean) => {
    this.want({ type: "name", of: "condition" });
    this.want({ type: "phrase", category: "condition" });
    return this.OR([
      {
        ALT: () => {
          const token = this.CONSUME(NameToken);
          return this.ACTION<Condition>(() => ({ type: "named", name: nameOf(token), ...spanOf(token) }));
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(TextLike);
          return this.ACTION<Condition>(() =>
            token.tokenType === Slot
              ? { type: "named", name: nameOf(token), ...spanOf(token) }
              : { type: "quoted", text: textOf(token), ...spanOf(token) },
          );
        },
      },
      {
        ALT: () => {
          this.CONSUME(LeftBracket);
          const inner = this.SUBRULE(this.condition, { ARGS: [declared] });
          this.CONSUME(RightBracket);
          return inner;
        },
      },
      { ALT: () => this.SUBRULE(this.conditionKind, { ARGS: [declared] }) },
    ]);
  });

  readonly condition: Rule<Condition, [boolean]> = this.RULE("condition", (declared: boolean) => {
    const first = this.peek(1);
    const groups: Condition[][] = [[this.SUBRULE(this.conditionAtom, { ARGS: [declared] })]];
    let [ands, ors] = [0, 0];
    const more = (): void => {
      this.OR([
        {
          ALT: () => {
            this.CONSUME(K("and"));
            ands += 1;
            const part = this.SUBRULE2(this.conditionAtom, { ARGS: [declared] });
            this.ACTION(() => groups.at(-1)?.push(part));
          },
        },
        {
          ALT: () => {
            this.CONSUME(K("or"));
            ors += 1;
            const part = this.SUBRULE3(this.conditionAtom, { ARGS: [declared] });
            this.ACTION(() => groups.push([part]));
          },
        },
      ]);
    };
    // `given A and no B`: the next thing said, not the next condition
    this.MANY({
      GATE: () => !(this.is(1, K("and")) && this.is(2, K("no")) && !this.measure("condition", 2).known),
      DEF: more,
    });
    return this.ACTION(() => {
      const span = this.spanFrom(first);
      if (ands > 0 && ors > 0) this.mixed.push(span);
      return join(
        "or",
        groups.map((group) => join("and", group, span)),
        span,
      );
    });
  });

  // -------------------------------------------------------------- limits

  /** `alone`: an amount of time that runs from nothing, such as a punishment; `from` behind it opens a clause. */
  readonly limit: Rule<Limit, [boolean]> = this.RULE("limit", (alone = false) => {
    const first = this.peek(1);
    let bound: Limit["bound"] = "bare";
    this.OPTION(() => {
      this.OR([
        {
          ALT: () => {
            this.CONSUME(K("at"));
            this.OR2([
              {
                ALT: () => {
                  this.CONSUME(K("most"));
                  bound = "at most";
                },
              },
              {
                ALT: () => {
                  this.CONSUME(K("least"));
                  bound = "at least";
                },
              },
            ]);
          },
        },
        {
          ALT: () => {
            this.CONSUME(K("exactly"));
            bound = "exactly";
          },
        },
      ]);
    });
    const period = this.SUBRULE(this.period);
    let from: EventRef | undefined;
    this.OPTION2({
      GATE: () => !alone,
      DEF: () => {
        this.OR3([{ ALT: () => this.CONSUME(K("from")) }, { ALT: () => this.CONSUME(K("after")) }]);
        from = this.SUBRULE(this.event);
      },
    });
    return this.ACTION(() => ({ bound, period, ...(from ? { from } : {}), ...this.spanFrom(first) }));
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

export const join = (type: "and" | "or", parts: readonly Condition[], span: Span): Condition =>
  parts.length === 1 && parts[0] ? parts[0] : { type, parts, ...span };
