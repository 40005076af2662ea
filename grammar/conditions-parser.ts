/** Conditions with their details, and limits of time. */
import { PartsParser } from "./parts-parser.js";
import type { Condition, ConditionDetail, EventRef, Limit, Name, PartyRef, Period, Span, Text } from "./syntax.js";
import {
  AnyWord,
  Comma,
  Int,
  keyword as K,
  LeftBracket,
  NameLike,
  NameToken,
  RightBracket,
  Slot,
  TextLike,
} from "./tokens.js";
import type { ConditionDetailEntry } from "./vocabulary/entry.js";
import { entry, longestMatch } from "./vocabulary.js";
import { nameOf, type Rule, spanOf, textOf } from "./words-parser.js";

export class ConditionsParser extends PartsParser {
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

export const join = (type: "and" | "or", parts: readonly Condition[], span: Span): Condition =>
  parts.length === 1 && parts[0] ? parts[0] : { type, parts, ...span };
