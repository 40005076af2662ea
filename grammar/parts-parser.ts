/** The small parts of a sentence: parties, purposes, events, citations. */
import type { Citation, EventRef, Name, PartyRef, PurposeRef, Span } from "./syntax.js";
import {
  Abbreviation,
  AnyWord,
  Comma,
  DateToken,
  Dotted,
  Int,
  keyword as K,
  LeftBracket,
  NameLike,
  NameToken,
  Other,
  RightBracket,
  Slot,
  Stop,
  TextLike,
} from "./tokens.js";
import type { Category } from "./vocabulary.js";
import { isPlaceCode, nameOf, PHRASE_STOPS, type Rule, spanOf, unquote, WordsParser } from "./words-parser.js";

export class PartsParser extends WordsParser {
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
}
