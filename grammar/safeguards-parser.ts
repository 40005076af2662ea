/** Safeguards with their parameters. */
import { OccasionsParser } from "./occasions-parser.js";
import type {
  Bound,
  DateNode,
  EventRef,
  FlowClause,
  PartyRef,
  Period,
  Phrase,
  SafeguardItem,
  SafeguardRef,
  Text,
} from "./syntax.js";
import { AnyWord, Comma, DateToken, keyword as K, NameToken, Slot, TextLike } from "./tokens.js";
import { nameOf, type Rule, spanOf } from "./words-parser.js";

/** Words that open a parameter of a safeguard. */
const PARAMETER_WORDS = new Set([
  "using",
  "every",
  "reviewed",
  "kept",
  "with",
  "stating",
  "open",
  "of",
  "before",
  "and",
]);

export class SafeguardsParser extends OccasionsParser {
  // -------------------------------------------------------------- safeguards

  private parameterGoesOn(): boolean {
    const k = this.is(1, Comma) ? 2 : 1;
    const token = this.peek(k);
    if (k === 1 && this.matches(1, TextLike) && token.tokenType !== Slot) return !token.firstOnLine;
    if (token.image === "open") return this.words(k, "open", "to");
    if (token.image === "of") return this.is(k + 1, DateToken) || this.is(k + 1, Slot);
    if (token.image === "and") return this.words(k, "and", "every") && !this.opensClause(k);
    return PARAMETER_WORDS.has(token.image) && this.matches(k, AnyWord);
  }

  private statedGoesOn(): boolean {
    if (!this.is(1, Comma) || this.peek(2).firstOnLine || this.opensClause(2)) return false;
    if (this.matches(2, TextLike)) return true;
    return this.matches(2, AnyWord) && !PARAMETER_WORDS.has(this.peek(2).image);
  }

  /** What a log says: words in quotes, or a few plain ones up to the comma. */
  private readonly stated: Rule<Text> = this.RULE("stated", () => {
    const first = this.peek(1);
    const images: string[] = [];
    this.OR([
      {
        ALT: () => {
          const text = this.SUBRULE(this.text);
          this.ACTION(() => images.push(text.text));
        },
      },
      {
        ALT: () =>
          this.AT_LEAST_ONE({
            GATE: () => images.length === 0 || (!this.peek(1).firstOnLine && !this.opensClause(1)),
            DEF: () => {
              const token = this.CONSUME(AnyWord);
              images.push(token.image);
            },
          }),
      },
    ]);
    return this.ACTION(() => ({ text: images.join(" "), ...this.spanFrom(first) }));
  });

  /** `log of every disclosure, receipt, access`: what else is logged. */
  private loggedGoesOn(phrase: Phrase | undefined): boolean {
    if (!phrase || !/^log of /.test(phrase.term) || !(this.is(1, Comma) || this.is(1, K("and")))) return false;
    const k = this.is(1, Comma) && this.is(2, K("and")) ? 3 : 2;
    return this.measure("event", k).known && !this.measure("safeguard", k).known && !this.opensClause(k);
  }

  readonly safeguard: Rule<SafeguardItem> = this.RULE("safeguard", () => {
    const first = this.peek(1);
    const phrase = this.SUBRULE(this.phrase, { ARGS: ["safeguard"] });
    const logged: Phrase[] = [];
    const openTo: PartyRef[] = [];
    let of: DateNode | undefined;
    let before: EventRef | undefined;
    this.MANY3({
      GATE: () => this.loggedGoesOn(phrase),
      DEF: () => {
        this.SUBRULE(this.separator);
        const event = this.SUBRULE3(this.phrase, { ARGS: ["event"] });
        this.ACTION(() => logged.push(event));
      },
    });
    let using: Text | undefined;
    let text: Text | undefined;
    let every: Period | undefined;
    let kept: { bound: Bound; period: Period } | undefined;
    const stating: Text[] = [];
    const others: Phrase[] = [];
    this.MANY({
      GATE: () => this.parameterGoesOn(),
      DEF: () => {
        this.OPTION(() => this.CONSUME(Comma));
        this.OR([
          {
            ALT: () => {
              this.CONSUME(K("using"));
              using = this.SUBRULE(this.text);
            },
          },
          {
            ALT: () => {
              this.OPTION2(() =>
                this.OR2([{ ALT: () => this.CONSUME(K("reviewed")) }, { ALT: () => this.CONSUME(K("and")) }]),
              );
              this.CONSUME(K("every"));
              every = this.SUBRULE(this.everyPeriod);
            },
          },
          {
            ALT: () => {
              this.CONSUME(K("open"));
              this.CONSUME(K("to"));
              const parties = this.SUBRULE(this.parties);
              this.ACTION(() => openTo.push(...parties));
            },
          },
          {
            ALT: () => {
              this.CONSUME(K("of"));
              of = this.SUBRULE(this.date);
            },
          },
          {
            ALT: () => {
              this.CONSUME(K("before"));
              before = this.SUBRULE(this.event);
            },
          },
          {
            ALT: () => {
              this.CONSUME(K("kept"));
              const limit = this.SUBRULE(this.limit);
              this.ACTION(() => {
                kept = { bound: limit.bound, period: limit.period };
              });
            },
          },
          {
            ALT: () => {
              this.CONSUME(K("with"));
              others.push(this.SUBRULE2(this.phrase, { ARGS: ["safeguard"] }));
            },
          },
          {
            ALT: () => {
              this.CONSUME(K("stating"));
              stating.push(this.SUBRULE2(this.stated));
              this.MANY2({
                GATE: () => this.statedGoesOn(),
                DEF: () => {
                  this.CONSUME2(Comma);
                  stating.push(this.SUBRULE3(this.stated));
                },
              });
            },
          },
          {
            ALT: () => {
              text = this.SUBRULE4(this.text);
            },
          },
        ]);
      },
    });
    return this.ACTION(() => ({
      type: "safeguard" as const,
      phrase,
      ...(using ? { using } : {}),
      ...(text ? { text } : {}),
      ...(every ? { every } : {}),
      ...(kept ? { kept } : {}),
      ...(stating.length > 0 ? { stating } : {}),
      ...(logged.length > 0 ? { logged } : {}),
      ...(openTo.length > 0 ? { openTo } : {}),
      ...(of ? { of } : {}),
      ...(before ? { before } : {}),
      with: others,
      ...this.spanFrom(first),
    }));
  });

  readonly safeguardRef: Rule<SafeguardRef> = this.RULE("safeguardRef", () => {
    this.want({ type: "name", of: "safeguards" });
    return this.OR([
      {
        ALT: () => {
          const token = this.CONSUME(NameToken);
          return this.ACTION<SafeguardRef>(() => ({ type: "named", name: nameOf(token), ...spanOf(token) }));
        },
      },
      { ALT: () => this.SUBRULE(this.safeguard) },
    ]);
  });

  readonly protectedBy: Rule<FlowClause> = this.RULE("protectedBy", () => {
    const first = this.peek(1);
    this.CONSUME(K("protected"));
    this.CONSUME(K("by"));
    const by = [this.SUBRULE(this.safeguardRef)];
    this.MANY({
      GATE: () => this.listGoesOn("safeguard"),
      DEF: () => {
        this.SUBRULE(this.separator);
        by.push(this.SUBRULE2(this.safeguardRef));
      },
    });
    return this.ACTION<FlowClause>(() => ({ type: "protected", by, ...this.spanFrom(first) }));
  });

  readonly marked: Rule<FlowClause> = this.RULE("marked", () => {
    const first = this.peek(1);
    this.CONSUME(K("marked"));
    const marking = this.SUBRULE(this.text);
    return this.ACTION<FlowClause>(() => ({ type: "marked", marking, ...this.spanFrom(first) }));
  });
}
