/** Clauses that say about whom, where, when and by which way data are shared, and on whose conditions. */
import { KeepingParser } from "./keeping-parser.js";
import type { Channel, EventRef, FlowClause, Occasion, Text } from "./syntax.js";
import { AnyWord, Comma, Int, keyword as K, Slot, TextLike, UnitWord } from "./tokens.js";
import type { Rule } from "./words-parser.js";

export class OccasionsParser extends KeepingParser {
  // -------------------------------------------------------------- about whom, where, since when

  readonly aboutSubjects: Rule<FlowClause> = this.RULE("aboutSubjects", () => {
    const first = this.CONSUME(K("about"));
    const subjects = this.SUBRULE(this.phrases, { ARGS: ["subject"] });
    return this.ACTION<FlowClause>(() => ({ type: "about", subjects, ...this.spanFrom(first) }));
  });

  readonly inPlace: Rule<FlowClause> = this.RULE("inPlace", () => {
    const first = this.CONSUME(K("in"));
    const places = [this.SUBRULE(this.name, { ARGS: ["place"] })];
    this.MANY({
      GATE: () => this.is(1, K("or")) || this.namesGoOn(),
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(K("or")) }, { ALT: () => this.SUBRULE(this.separator) }]);
        places.push(this.SUBRULE2(this.name, { ARGS: ["place"] }));
      },
    });
    return this.ACTION<FlowClause>(() => ({ type: "in place", places, ...this.spanFrom(first) }));
  });

  readonly flowTerm: Rule<FlowClause> = this.RULE("flowTerm", () => {
    const first = this.peek(1);
    let from: EventRef | undefined;
    let until: EventRef | undefined;
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K("from"));
          from = this.SUBRULE(this.event);
          this.OPTION(() => {
            this.CONSUME(K("until"));
            until = this.SUBRULE2(this.event);
          });
        },
      },
      {
        ALT: () => {
          this.CONSUME2(K("until"));
          until = this.SUBRULE3(this.event);
        },
      },
    ]);
    return this.ACTION<FlowClause>(() => ({
      type: "term",
      ...(from ? { from } : {}),
      ...(until ? { until } : {}),
      ...this.spanFrom(first),
    }));
  });

  // -------------------------------------------------------------- occasions and channels

  /** `on day 5`; a place left open for the number gives none. */
  readonly onDay: Rule<number | undefined> = this.RULE("onDay", () => {
    this.CONSUME(K("on"));
    this.CONSUME(UnitWord);
    let day: number | undefined;
    this.OR([
      {
        ALT: () => {
          const number = this.CONSUME(Int);
          this.ACTION(() => {
            day = Number(number.image);
          });
        },
      },
      { ALT: () => this.CONSUME(Slot) },
    ]);
    return day;
  });

  protected onDayNext(): boolean {
    return this.is(1, K("on")) && this.peek(2).image === "day";
  }

  private readonly occasionOf: Rule<Occasion> = this.RULE("occasionOf", () => {
    const first = this.peek(1);
    return this.OR([
      {
        ALT: () => {
          this.CONSUME(K("every"));
          const period = this.SUBRULE(this.everyPeriod);
          const day = this.OPTION({ GATE: () => this.onDayNext(), DEF: () => this.SUBRULE(this.onDay) });
          return this.ACTION<Occasion>(() => ({
            type: "every",
            period,
            ...(day === undefined ? {} : { day }),
            ...this.spanFrom(first),
          }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(K("as"));
          this.CONSUME(K("it"));
          this.CONSUME(K("arises"));
          const period = this.SUBRULE(this.periodInRequest);
          return this.ACTION<Occasion>(() => ({
            type: "as it arises",
            ...(period ? { forPeriodInRequest: true as const } : {}),
            ...this.spanFrom(first),
          }));
        },
      },
      {
        ALT: () => {
          this.CONSUME2(K("on"));
          return this.OR2([
            {
              GATE: () => this.ownInitiativeNext(),
              ALT: () => {
                this.OPTION2({ GATE: () => this.is(1, K("its")), DEF: () => this.CONSUME(K("its")) });
                this.CONSUME(K("own"));
                this.CONSUME(K("initiative"));
                return this.ACTION<Occasion>(() => ({ type: "own initiative", ...this.spanFrom(first) }));
              },
            },
            {
              GATE: () => this.is(1, K("request")),
              ALT: () => {
                this.CONSUME(K("request"));
                const period = this.SUBRULE2(this.periodInRequest);
                return this.ACTION<Occasion>(() => ({
                  type: "request",
                  ...(period ? { forPeriodInRequest: true as const } : {}),
                  ...this.spanFrom(first),
                }));
              },
            },
            {
              GATE: () => !this.ownInitiativeNext() && !this.is(1, K("request")),
              ALT: () => {
                const event = this.SUBRULE(this.event);
                const within = this.OPTION3({
                  GATE: () => this.is(1, K("within")) || (this.is(1, Comma) && this.is(2, K("within"))),
                  DEF: () => {
                    this.OPTION4(() => this.CONSUME(Comma));
                    this.CONSUME(K("within"));
                    return this.SUBRULE(this.period);
                  },
                });
                return this.ACTION<Occasion>(() => ({
                  type: "event",
                  event,
                  ...(within ? { within } : {}),
                  ...this.spanFrom(first),
                }));
              },
            },
          ]);
        },
      },
    ]);
  });

  private ownInitiativeNext(): boolean {
    return this.is(1, K("own")) || (this.is(1, K("its")) && this.is(2, K("own")));
  }

  /** `, for the period in the request`: whether it is there. */
  private readonly periodInRequest: Rule<boolean> = this.RULE("periodInRequest", () => {
    let found = false;
    this.OPTION({
      GATE: () => this.words(this.is(1, Comma) ? 2 : 1, "for", "the", "period"),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(Comma));
        this.CONSUME(K("for"));
        this.CONSUME(K("the"));
        this.CONSUME(K("period"));
        this.CONSUME(K("in"));
        this.CONSUME2(K("the"));
        this.CONSUME(K("request"));
        found = true;
      },
    });
    return found;
  });

  readonly occasion: Rule<FlowClause> = this.RULE("occasion", () => {
    const first = this.peek(1);
    let only = false;
    this.OPTION(() => {
      this.CONSUME(K("only"));
      only = true;
    });
    const occasion = this.SUBRULE(this.occasionOf);
    return this.ACTION<FlowClause>(() => ({ type: "occasion", only, occasion, ...this.spanFrom(first) }));
  });

  private readonly channelOf: Rule<Channel> = this.RULE("channelOf", () => {
    const first = this.peek(1);
    return this.OR([
      {
        ALT: () => {
          this.CONSUME(K("through"));
          const party = this.SUBRULE(this.party);
          return this.ACTION<Channel>(() => ({ type: "hub", party, ...this.spanFrom(first) }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(K("in"));
          this.CONSUME(K("a"));
          this.CONSUME(K("meeting"));
          this.CONSUME(K("of"));
          const team = this.SUBRULE(this.name, { ARGS: ["team"] });
          return this.ACTION<Channel>(() => ({ type: "meeting", team, ...this.spanFrom(first) }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(K("by"));
          this.want({ type: "phrase", category: "channel" });
          return this.OR2([
            {
              GATE: () => this.is(1, K("entry")),
              ALT: () => {
                this.CONSUME(K("entry"));
                this.CONSUME2(K("in"));
                const system = this.SUBRULE2(this.name, { ARGS: ["system"] });
                return this.ACTION<Channel>(() => ({ type: "entry", system, ...this.spanFrom(first) }));
              },
            },
            {
              GATE: () => this.matches(1, TextLike),
              ALT: () => {
                const text = this.SUBRULE(this.text);
                return this.ACTION<Channel>(() => ({ type: "quoted", text, ...this.spanFrom(first) }));
              },
            },
            {
              GATE: () => !this.matches(1, TextLike) && !this.is(1, K("entry")),
              ALT: () => {
                const phrase = this.SUBRULE(this.phrase, { ARGS: ["channel"] });
                return this.ACTION<Channel>(() => ({ type: "means", phrase, ...this.spanFrom(first) }));
              },
            },
          ]);
        },
      },
    ]);
  });

  readonly channel: Rule<FlowClause> = this.RULE("channel", () => {
    const first = this.peek(1);
    let only = false;
    this.OPTION(() => {
      this.CONSUME(K("only"));
      only = true;
    });
    const channel = this.SUBRULE(this.channelOf);
    return this.ACTION<FlowClause>(() => ({ type: "channel", only, channel, ...this.spanFrom(first) }));
  });

  // -------------------------------------------------------------- conditions that travel, other paths

  private readonly exceptConditions: Rule<Text[]> = this.RULE("exceptConditions", () => {
    this.CONSUME(K("except"));
    this.CONSUME(K("conditions"));
    this.CONSUME(K("on"));
    const list = [this.SUBRULE(this.text)];
    this.MANY({
      GATE: () => this.listGoesOn() && (this.matches(2, TextLike) || this.is(1, K("and")) || this.is(2, K("and"))),
      DEF: () => {
        this.SUBRULE(this.separator);
        list.push(this.SUBRULE2(this.text));
      },
    });
    return list;
  });

  readonly carriedConditions: Rule<FlowClause> = this.RULE("carriedConditions", () => {
    const first = this.CONSUME(K("subject"));
    this.CONSUME(K("to"));
    this.CONSUME(K("conditions"));
    this.CONSUME(K("of"));
    const of = this.SUBRULE(this.party);
    let announced = false;
    let binding = false;
    const except: Text[] = [];
    this.MANY({
      GATE: () =>
        this.is(1, Comma) &&
        ["announced", "binding", "except"].includes(this.peek(2).image) &&
        !this.words(2, "except", "where"),
      DEF: () => {
        this.CONSUME(Comma);
        this.OR([
          {
            ALT: () => {
              this.CONSUME(K("announced"));
              this.CONSUME(K("before"));
              this.CONSUME(K("sharing"));
              announced = true;
            },
          },
          {
            ALT: () => {
              this.CONSUME(K("binding"));
              this.CONSUME(K("once"));
              this.CONSUME(K("accepted"));
              binding = true;
            },
          },
          {
            ALT: () => {
              const texts = this.SUBRULE(this.exceptConditions);
              this.ACTION(() => except.push(...texts));
            },
          },
        ]);
      },
    });
    return this.ACTION<FlowClause>(() => ({
      type: "carried conditions",
      of,
      announced,
      binding,
      except,
      ...this.spanFrom(first),
    }));
  });

  readonly withoutConsent: Rule<FlowClause> = this.RULE("withoutConsent", () => {
    const first = this.CONSUME(K("without"));
    this.CONSUME(K("consent"));
    this.CONSUME(K("under"));
    const citations = this.SUBRULE(this.citations);
    const because = this.OPTION(() => {
      this.CONSUME(K("because"));
      return this.SUBRULE(this.text);
    });
    return this.ACTION<FlowClause>(() => ({
      type: "without consent",
      citations,
      ...(because ? { because } : {}),
      ...this.spanFrom(first),
    }));
  });

  readonly otherPurposes: Rule<FlowClause> = this.RULE("otherPurposes", () => {
    const first = this.CONSUME(K("or"));
    this.CONSUME(K("for"));
    this.CONSUME(K("any"));
    this.CONSUME(K("other"));
    this.CONSUME(K("purpose"));
    this.OPTION(() => this.CONSUME(Comma));
    this.CONSUME(K("provided"));
    this.OPTION2({ GATE: () => this.peek(1).image === "that", DEF: () => this.CONSUME(AnyWord) });
    const condition = this.SUBRULE(this.condition, { ARGS: [false] });
    return this.ACTION<FlowClause>(() => ({ type: "other purposes", condition, ...this.spanFrom(first) }));
  });
}
