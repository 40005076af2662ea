/** What stands behind each clause word of a sentence: law, mechanisms, safeguards, onward rules, timing. */
import { KeepingParser } from "./keeping-parser.js";
import { join as joined, nameOf, type Rule, spanOf, textOf } from "./parts-parser.js";
import type {
  AcceptClause,
  Bound,
  Channel,
  Condition,
  DateNode,
  DutyTiming,
  EventRef,
  FlowClause,
  Mechanism,
  Occasion,
  OnwardRule,
  PartyRef,
  Period,
  Phrase,
  PurposeRef,
  SafeguardItem,
  SafeguardRef,
  Text,
} from "./syntax.js";
import {
  AnyWord,
  Code,
  Comma,
  DateToken,
  Dotted,
  Int,
  keyword as K,
  LEVELS,
  NameToken,
  Slot,
  TextLike,
  UnitWord,
} from "./tokens.js";

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

export class ClausesParser extends KeepingParser {
  // -------------------------------------------------------------- law and mechanisms

  readonly under: Rule<FlowClause> = this.RULE("under", () => {
    const first = this.peek(1);
    let whose: "sender" | "recipient" | "sensitive" = "sender";
    this.OPTION(() =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(K("received"));
            whose = "recipient";
          },
        },
        {
          ALT: () => {
            this.CONSUME(K("sensitive"));
            whose = "sensitive";
          },
        },
      ]),
    );
    this.CONSUME(K("under"));
    const citations = this.SUBRULE(this.citations);
    return this.ACTION<FlowClause>(() => ({ type: "under", whose, citations, ...this.spanFrom(first) }));
  });

  private readonly mechanism: Rule<Mechanism> = this.RULE("mechanism", () => {
    const first = this.peek(1);
    return this.OR([
      {
        ALT: () => {
          this.CONSUME(K("adequacy"));
          return this.ACTION<Mechanism>(() => ({ type: "adequacy", ...this.spanFrom(first) }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(K("instrument"));
          const title = this.SUBRULE(this.text);
          const until = this.OPTION(() => {
            this.CONSUME(K("until"));
            return this.SUBRULE(this.date);
          });
          return this.ACTION<Mechanism>(() => ({
            type: "instrument",
            title,
            ...(until ? { until } : {}),
            ...this.spanFrom(first),
          }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(K("assessment"));
          const title = this.SUBRULE2(this.text);
          const of = this.OPTION2(() => {
            this.CONSUME(K("of"));
            return this.SUBRULE2(this.date);
          });
          return this.ACTION<Mechanism>(() => ({
            type: "assessment",
            title,
            ...(of ? { of } : {}),
            ...this.spanFrom(first),
          }));
        },
      },
      {
        ALT: () => {
          const citation = this.SUBRULE(this.citation, { ARGS: [false] });
          return this.ACTION<Mechanism>(() => ({ type: "law", citation, start: citation.start, end: citation.end }));
        },
      },
    ]);
  });

  readonly transferred: Rule<FlowClause> = this.RULE("transferred", () => {
    const first = this.peek(1);
    this.CONSUME(K("transferred"));
    this.CONSUME(K("under"));
    const mechanisms = [this.SUBRULE(this.mechanism)];
    this.MANY({
      GATE: () => this.is(1, K("or")) || this.listGoesOn(),
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(K("or")) }, { ALT: () => this.SUBRULE(this.separator) }]);
        mechanisms.push(this.SUBRULE2(this.mechanism));
      },
    });
    return this.ACTION<FlowClause>(() => ({ type: "transferred", mechanisms, ...this.spanFrom(first) }));
  });

  // -------------------------------------------------------------- conditions

  readonly where: Rule<FlowClause> = this.RULE("where", () => {
    const first = this.peek(1);
    let type: "where" | "except where" = "where";
    this.OPTION(() => {
      this.CONSUME(K("except"));
      type = "except where";
    });
    this.CONSUME(K("where"));
    const condition = this.SUBRULE(this.condition, { ARGS: [false] });
    return this.ACTION<FlowClause>(() => ({ type, condition, ...this.spanFrom(first) }));
  });

  readonly provided: Rule<FlowClause> = this.RULE("provided", () => {
    const first = this.peek(1);
    this.CONSUME(K("provided"));
    this.OPTION({ GATE: () => this.peek(1).image === "that", DEF: () => this.CONSUME(AnyWord) });
    const alternatives = [this.SUBRULE(this.condition, { ARGS: [false] })];
    this.MANY({
      GATE: () => this.is(1, Comma) && this.is(2, K("otherwise")),
      DEF: () => {
        this.CONSUME(Comma);
        this.CONSUME(K("otherwise"));
        alternatives.push(this.SUBRULE2(this.condition, { ARGS: [false] }));
      },
    });
    return this.ACTION<FlowClause>(() => ({ type: "provided", alternatives, ...this.spanFrom(first) }));
  });

  readonly unless: Rule<FlowClause> = this.RULE("unless", () => {
    const first = this.peek(1);
    this.CONSUME(K("unless"));
    const condition = this.SUBRULE(this.condition, { ARGS: [false] });
    return this.ACTION<FlowClause>(() => ({ type: "unless", condition, ...this.spanFrom(first) }));
  });

  readonly necessary: Rule<FlowClause> = this.RULE("necessary", () => {
    const first = this.peek(1);
    this.CONSUME(K("necessary"));
    this.CONSUME(K("because"));
    const because = this.SUBRULE(this.text);
    return this.ACTION<FlowClause>(() => ({ type: "necessary", because, ...this.spanFrom(first) }));
  });

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

  // -------------------------------------------------------------- onward

  /** After a comma, or on the same line for `with`; a `provided` without one is a clause of the sentence. */
  private onwardConditionNext(): boolean {
    if (this.is(1, Comma)) return this.is(2, K("with")) || this.is(2, K("provided"));
    return this.is(1, K("with"));
  }

  private readonly onwardTo: Rule<OnwardRule> = this.RULE("onwardTo", () => {
    this.CONSUME(K("onward"));
    let only = false;
    let open = false;
    let recipients: PartyRef[] = [];
    let purposes: PurposeRef[] = [];
    this.OPTION(() => {
      this.CONSUME(K("only"));
      only = true;
    });
    this.CONSUME(K("to"));
    this.OR([
      {
        GATE: () => ["anyone", "others", "everyone"].includes(this.peek(1).image),
        ALT: () => {
          this.CONSUME(AnyWord);
          open = true;
        },
      },
      {
        ALT: () => {
          recipients = this.SUBRULE(this.parties);
        },
      },
    ]);
    this.OPTION2(() => {
      this.CONSUME(K("for"));
      purposes = this.SUBRULE(this.purposes);
    });
    const conditions: Condition[] = [];
    this.MANY({
      GATE: () => this.onwardConditionNext(),
      DEF: () => {
        this.OPTION3(() => this.CONSUME(Comma));
        this.OR2([{ ALT: () => this.CONSUME(K("with")) }, { ALT: () => this.CONSUME(K("provided")) }]);
        conditions.push(this.SUBRULE(this.condition, { ARGS: [false] }));
      },
    });
    return this.ACTION<OnwardRule>(() => {
      const [condition] = conditions;
      const span = { start: condition?.start ?? 0, end: conditions.at(-1)?.end ?? 0 };
      return {
        type: "to",
        only,
        open,
        recipients,
        purposes,
        ...(condition ? { with: joined("and", conditions, span) } : {}),
      };
    });
  });

  readonly onward: Rule<FlowClause> = this.RULE("onward", () => {
    const first = this.peek(1);
    const rule = this.OR([
      {
        ALT: () => {
          this.CONSUME(K("no"));
          this.CONSUME(K("onward"));
          this.CONSUME(K("sharing"));
          return this.ACTION<OnwardRule>(() => ({ type: "none" }));
        },
      },
      { ALT: () => this.SUBRULE(this.onwardTo) },
      {
        ALT: () => {
          this.CONSUME(K("on"));
          this.CONSUME2(AnyWord);
          this.CONSUME(K("disclosure"));
          this.CONSUME(Comma);
          this.CONSUME(K("notify"));
          const notify = this.SUBRULE(this.party);
          this.OPTION({ GATE: () => this.peek(1).image === "first", DEF: () => this.CONSUME3(AnyWord) });
          let least = false;
          this.OPTION2({
            GATE: () => this.is(1, K("and")) && this.is(2, K("disclose")),
            DEF: () => {
              this.CONSUME(K("and"));
              this.CONSUME(K("disclose"));
              this.CONSUME(K("the"));
              this.CONSUME(K("least"));
              least = true;
            },
          });
          return this.ACTION<OnwardRule>(() => ({ type: "compelled", notify, least }));
        },
      },
    ]);
    return this.ACTION<FlowClause>(() => ({ type: "onward", rule, ...this.spanFrom(first) }));
  });

  // -------------------------------------------------------------- precedence, acceptance

  /** Whether the next word calls a part of the document what documents call it. */
  protected levelNext(): boolean {
    return LEVELS.some((level) => this.is(1, K(level)));
  }

  /** A clause by its title, or by its number; an article, section, annex or schedule keeps its word: `annex B`. */
  readonly clauseName: Rule<Text> = this.RULE("clauseName", () => {
    const level = this.OR([
      { ALT: () => this.CONSUME(K("clause")) },
      { ALT: () => this.CONSUME(K("article")) },
      { ALT: () => this.CONSUME(K("section")) },
      { ALT: () => this.CONSUME(K("annex")) },
      { ALT: () => this.CONSUME(K("schedule")) },
    ]);
    return this.OR2([
      { ALT: () => this.SUBRULE(this.text) },
      {
        ALT: () => {
          const number = this.OR3([
            { ALT: () => this.CONSUME(Int) },
            { ALT: () => this.CONSUME(Dotted) },
            { ALT: () => this.CONSUME(NameToken) },
          ]);
          return this.ACTION<Text>(() => {
            const word = level.image === "clause" ? "" : `${level.image} `;
            return { text: word + number.image, ...this.spanFrom(word === "" ? number : level) };
          });
        },
      },
    ]);
  });

  readonly despite: Rule<FlowClause> = this.RULE("despite", () => {
    const first = this.peek(1);
    let type: "despite" | "subject to" = "despite";
    this.OR([
      { ALT: () => this.CONSUME(K("despite")) },
      {
        ALT: () => {
          this.CONSUME(K("prevails"));
          this.CONSUME(K("over"));
        },
      },
      {
        ALT: () => {
          this.CONSUME(K("subject"));
          this.CONSUME(K("to"));
          type = "subject to";
        },
      },
    ]);
    const clause = this.SUBRULE(this.clauseName);
    return this.ACTION<FlowClause>(() => ({ type, clause, ...this.spanFrom(first) }));
  });

  readonly instead: Rule<FlowClause> = this.RULE("instead", () => {
    const first = this.peek(1);
    this.CONSUME(K("instead"));
    this.CONSUME(K("of"));
    this.CONSUME(K("the"));
    this.CONSUME(K("general"));
    this.CONSUME(K("terms"));
    return this.ACTION<FlowClause>(() => ({ type: "instead", ...this.spanFrom(first) }));
  });

  readonly accept: Rule<AcceptClause> = this.RULE("accept", () => {
    const first = this.CONSUME(K("accept"));
    const code = this.OR([{ ALT: () => this.CONSUME(Code) }, { ALT: () => this.CONSUME(Slot) }]);
    let because: Text | undefined;
    let by: Text | undefined;
    this.OPTION(() => {
      this.CONSUME(K("because"));
      because = this.SUBRULE(this.text);
    });
    this.OPTION2(() => {
      this.CONSUME(K("by"));
      by = this.SUBRULE2(this.text);
    });
    const until = this.OPTION3(() => {
      this.CONSUME(K("until"));
      return this.SUBRULE(this.date);
    });
    return this.ACTION(() => ({
      type: "accept" as const,
      code: textOf(code),
      ...(because ? { because } : {}),
      ...(by ? { by } : {}),
      ...(until ? { until } : {}),
      ...this.spanFrom(first),
    }));
  });

  // -------------------------------------------------------------- timing of duties, routes of rights

  /** `on 10 days notice`. */
  private noticeNext(): boolean {
    return this.is(1, K("on")) && (this.is(2, Int) || (this.is(2, Slot) && this.is(3, K("notice"))));
  }

  readonly theirLanguage: Rule<FlowClause> = this.RULE("theirLanguage", () => {
    const first = this.CONSUME(K("in"));
    this.CONSUME(K("their"));
    this.CONSUME(AnyWord);
    return this.ACTION<FlowClause>(() => ({ type: "their language", ...this.spanFrom(first) }));
  });

  readonly andTell: Rule<FlowClause> = this.RULE("andTell", () => {
    const first = this.CONSUME(K("and"));
    this.CONSUME(K("tell"));
    const to = this.SUBRULE(this.addressees);
    return this.ACTION<FlowClause>(() => ({ type: "and tell", to, ...this.spanFrom(first) }));
  });

  private subjectsNext(): boolean {
    if (!this.matches(1, AnyWord) || this.articleNext() || this.is(1, Slot)) return false;
    return this.measure("subject").known;
  }

  private everyRelativeNext(): boolean {
    if (!["each", "every", "all", "any"].includes(this.peek(1).image)) return false;
    if (/^(?:other|part(?:y|ies))$/.test(this.peek(2).image)) return false;
    return this.measure("relative recipient", 2).known && !this.measure("party kind", 2).known;
  }

  /** Who is told or asked: a party, people (`victims`), `every recipient`. */
  readonly addressee: Rule<PartyRef> = this.RULE("addressee", () => {
    const first = this.peek(1);
    return this.OR([
      {
        GATE: () => this.subjectsNext(),
        ALT: () => {
          const subjects = this.SUBRULE(this.phrase, { ARGS: ["subject"] });
          return this.ACTION<PartyRef>(() => ({ type: "subjects", subjects, ...this.spanFrom(first) }));
        },
      },
      {
        GATE: () => this.everyRelativeNext(),
        ALT: () => {
          this.CONSUME(AnyWord);
          const who = this.SUBRULE2(this.phrase, { ARGS: ["relative recipient"] });
          return this.ACTION<PartyRef>(() => ({ type: "relative", who, ...this.spanFrom(first) }));
        },
      },
      { ALT: () => this.SUBRULE(this.party) },
    ]);
  });

  readonly addressees: Rule<PartyRef[]> = this.RULE("addressees", () => {
    const list = [this.SUBRULE(this.addressee)];
    this.MANY({
      GATE: () => this.listGoesOn(),
      DEF: () => {
        this.SUBRULE(this.separator);
        list.push(this.SUBRULE2(this.addressee));
      },
    });
    return list;
  });

  readonly timing: Rule<DutyTiming | Extract<FlowClause, { type: "notice" }>> = this.RULE("timing", () => {
    const first = this.peek(1);
    const after = { gate: () => this.is(1, K("of")) || this.is(1, K("after")) };
    return this.OR([
      {
        ALT: () => {
          this.CONSUME(K("within"));
          const period = this.SUBRULE(this.period);
          const of = this.OPTION({
            GATE: after.gate,
            DEF: () => {
              this.OR2([{ ALT: () => this.CONSUME(K("of")) }, { ALT: () => this.CONSUME(K("after")) }]);
              return this.SUBRULE(this.event);
            },
          });
          return this.ACTION<DutyTiming>(() => ({
            type: "within",
            period,
            ...(of ? { of } : {}),
            ...this.spanFrom(first),
          }));
        },
      },
      {
        ALT: () => {
          this.OR3([
            {
              ALT: () => {
                this.CONSUME(K("without"));
                this.CONSUME(K("delay"));
              },
            },
            {
              ALT: () => {
                this.CONSUME(K("at"));
                this.CONSUME(K("once"));
              },
            },
          ]);
          const of = this.OPTION2({
            GATE: after.gate,
            DEF: () => {
              this.OR4([{ ALT: () => this.CONSUME2(K("of")) }, { ALT: () => this.CONSUME2(K("after")) }]);
              return this.SUBRULE2(this.event);
            },
          });
          return this.ACTION<DutyTiming>(() => ({
            type: "without delay",
            ...(of ? { of } : {}),
            ...this.spanFrom(first),
          }));
        },
      },
      {
        GATE: () => !this.noticeNext(),
        ALT: () => {
          const word = this.OR5([
            { ALT: () => this.CONSUME(K("before")) },
            { ALT: () => this.CONSUME(K("on")) },
            { ALT: () => this.CONSUME(K("when")) },
            { ALT: () => this.CONSUME(K("until")) },
          ]);
          const event = this.SUBRULE3(this.event);
          return this.ACTION<DutyTiming>(() => ({
            type: word.image === "before" || word.image === "until" ? word.image : "on",
            event,
            ...this.spanFrom(first),
          }));
        },
      },
      {
        GATE: () => this.noticeNext(),
        ALT: () => {
          this.CONSUME3(K("on"));
          const period = this.SUBRULE2(this.period);
          this.CONSUME(K("notice"));
          return this.ACTION<Extract<FlowClause, { type: "notice" }>>(() => ({
            type: "notice",
            period,
            ...this.spanFrom(first),
          }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(K("every"));
          const period = this.SUBRULE(this.everyPeriod);
          const day = this.OPTION3({ GATE: () => this.onDayNext(), DEF: () => this.SUBRULE(this.onDay) });
          return this.ACTION<DutyTiming>(() => ({
            type: "every",
            period,
            ...(day === undefined ? {} : { day }),
            ...this.spanFrom(first),
          }));
        },
      },
    ]);
  });
}
