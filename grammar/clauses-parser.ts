/** What stands behind each clause word: law, mechanisms, safeguards, keeping, onward rules, and the heads of declarations. */
import type { IToken } from "chevrotain";
import { distance } from "fastest-levenshtein";
import { nameOf, PartsParser, type Rule, spanOf, textOf } from "./parts-parser.js";
import type {
  AcceptClause,
  Bound,
  Condition,
  DataClause,
  DataItem,
  DateNode,
  DutyTiming,
  EventRef,
  FlowClause,
  HeaderClause,
  KeepClause,
  KeepOutcome,
  KeepRule,
  Limit,
  Mechanism,
  Name,
  OnwardRule,
  PartyClause,
  PartyRef,
  Period,
  Phrase,
  PurposeRef,
  Role,
  SafeguardItem,
  SafeguardRef,
  Stage,
  Text,
} from "./syntax.js";
import {
  AnyWord,
  Code,
  Comma,
  DateToken,
  Dotted,
  endOf,
  Int,
  keyword as K,
  LeftBracket,
  NameLike,
  NameToken,
  RightBracket,
  Slot,
  TextLike,
  UnitWord,
} from "./tokens.js";
import { entry, longestMatch, nearest } from "./vocabulary.js";

/** Words that open a parameter of a safeguard. */
const PARAMETER_WORDS = new Set(["using", "every", "kept", "with", "stating"]);

export class ClausesParser extends PartsParser {
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

  // -------------------------------------------------------------- safeguards

  private parameterGoesOn(): boolean {
    const k = this.is(1, Comma) ? 2 : 1;
    const token = this.peek(k);
    if (k === 1 && this.matches(1, TextLike) && token.tokenType !== Slot) return !token.firstOnLine;
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

  readonly safeguard: Rule<SafeguardItem> = this.RULE("safeguard", () => {
    const first = this.peek(1);
    const phrase = this.SUBRULE(this.phrase, { ARGS: ["safeguard"] });
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
              this.CONSUME(K("every"));
              every = this.SUBRULE(this.period);
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
      GATE: () => this.listGoesOn(),
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

  // -------------------------------------------------------------- keeping

  private readonly stage: Rule<Stage> = this.RULE("stage", () => {
    const first = this.peek(1);
    const word = this.OR([{ ALT: () => this.CONSUME(K("active")) }, { ALT: () => this.CONSUME(K("archived")) }]);
    const period = this.SUBRULE(this.period);
    let from: EventRef | undefined;
    let accessFor: PurposeRef[] = [];
    this.OPTION(() => {
      this.CONSUME(K("from"));
      from = this.SUBRULE(this.event);
    });
    this.OPTION2(() => {
      this.CONSUME(K("with"));
      this.CONSUME(K("access"));
      this.CONSUME(K("for"));
      accessFor = this.SUBRULE(this.purposes);
    });
    return this.ACTION<Stage>(() => ({
      name: word.image === "active" ? "active" : "archived",
      period,
      ...(from ? { from } : {}),
      accessFor,
      ...this.spanFrom(first),
    }));
  });

  private readonly stages: Rule<KeepRule> = this.RULE("stages", () => {
    const first = this.peek(1);
    const stages = [this.SUBRULE(this.stage)];
    this.MANY({
      GATE: () => this.is(1, Comma) && this.is(2, K("then")) && (this.is(3, K("active")) || this.is(3, K("archived"))),
      DEF: () => {
        this.CONSUME(Comma);
        this.CONSUME(K("then"));
        stages.push(this.SUBRULE2(this.stage));
      },
    });
    return this.ACTION<KeepRule>(() => ({ type: "stages", stages, ...this.spanFrom(first) }));
  });

  private readonly earliestOf: Rule<KeepRule> = this.RULE("earliestOf", () => {
    const first = this.peek(1);
    this.OPTION(() => this.CONSUME(K("the")));
    const word = this.OR([{ ALT: () => this.CONSUME(K("earliest")) }, { ALT: () => this.CONSUME(K("latest")) }]);
    this.CONSUME(K("of"));
    const of: (Limit | { start: number; end: number; until: EventRef })[] = [];
    let more = true;
    this.AT_LEAST_ONE({
      GATE: () => more,
      DEF: () => {
        this.OR2([
          { ALT: () => of.push(this.SUBRULE(this.limit)) },
          {
            ALT: () => {
              this.OPTION2(() => this.CONSUME(K("until")));
              const until = this.SUBRULE(this.event);
              this.ACTION(() => of.push({ until, start: until.start, end: until.end }));
            },
          },
        ]);
        this.OPTION3({
          GATE: () =>
            this.listGoesOn() &&
            !(this.is(1, Comma) && ["review", "then", "hold", "where"].includes(this.peek(2).image)),
          DEF: () => this.SUBRULE(this.separator),
        });
        this.ACTION(() => {
          more = this.is(0, Comma) || this.is(0, K("and"));
        });
      },
    });
    return this.ACTION<KeepRule>(() => ({
      type: word.image === "earliest" ? "earliest" : "latest",
      of,
      ...this.spanFrom(first),
    }));
  });

  readonly keepRule: Rule<KeepRule> = this.RULE("keepRule", () => {
    const first = this.peek(1);
    this.want({ type: "period" });
    return this.OR([
      {
        ALT: () => {
          this.CONSUME(K("until"));
          const event = this.SUBRULE(this.event);
          const atLatest = this.OPTION({
            GATE: () => this.is(1, Comma) && this.words(2, "at", "latest"),
            DEF: () => {
              this.CONSUME(Comma);
              this.CONSUME(K("at"));
              this.CONSUME(K("latest"));
              return this.SUBRULE2(this.event);
            },
          });
          return this.ACTION<KeepRule>(() => ({
            type: "until",
            event,
            ...(atLatest ? { atLatest } : {}),
            ...this.spanFrom(first),
          }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(K("as"));
          return this.OR2([
            {
              ALT: () => {
                this.CONSUME(K("long"));
                this.CONSUME2(K("as"));
                this.OPTION2(() => this.CONSUME(K("is")));
                this.CONSUME(K("necessary"));
                return this.ACTION<KeepRule>(() => ({ type: "necessary", ...this.spanFrom(first) }));
              },
            },
            {
              ALT: () => {
                const to = this.SUBRULE(this.party);
                this.OR3([{ ALT: () => this.CONSUME(K("notifies")) }, { ALT: () => this.CONSUME(K("notify")) }]);
                const otherwise = this.OPTION3({
                  GATE: () => this.is(1, Comma) && this.is(2, K("otherwise")),
                  DEF: () => {
                    this.CONSUME2(Comma);
                    this.CONSUME(K("otherwise"));
                    return this.SUBRULE(this.limit);
                  },
                });
                return this.ACTION<KeepRule>(() => ({
                  type: "delegated",
                  to,
                  ...(otherwise ? { otherwise } : {}),
                  ...this.spanFrom(first),
                }));
              },
            },
          ]);
        },
      },
      {
        ALT: () => {
          this.CONSUME(K("by"));
          this.CONSUME(K("own"));
          this.CONSUME(K("schedule"));
          const name = this.SUBRULE(this.text);
          return this.ACTION<KeepRule>(() => ({ type: "schedule", name, ...this.spanFrom(first) }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(K("under"));
          const citations = this.SUBRULE(this.citations);
          return this.ACTION<KeepRule>(() => ({ type: "law", citations, ...this.spanFrom(first) }));
        },
      },
      { ALT: () => this.SUBRULE(this.stages) },
      { ALT: () => this.SUBRULE(this.earliestOf) },
      {
        ALT: () => {
          const limit = this.SUBRULE2(this.limit);
          return this.ACTION<KeepRule>(() => ({ type: "limit", limit, ...this.spanFrom(first) }));
        },
      },
    ]);
  });

  private readonly outcome: Rule<KeepOutcome> = this.RULE("outcome", () => {
    const first = this.peek(1);
    this.CONSUME(K("where"));
    const where = this.SUBRULE(this.phrase, { ARGS: ["event"] });
    this.OPTION(() => this.CONSUME(Comma));
    const action = this.SUBRULE2(this.phrase, { ARGS: ["end action"] });
    let within: Period | undefined;
    this.OPTION2(() =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(K("at"));
            this.CONSUME(K("once"));
          },
        },
        {
          ALT: () => {
            this.CONSUME(K("within"));
            within = this.SUBRULE(this.period);
          },
        },
        {
          ALT: () => {
            this.CONSUME(K("without"));
            this.CONSUME(K("delay"));
          },
        },
      ]),
    );
    return this.ACTION(() => ({ where, action, ...(within ? { within } : {}), ...this.spanFrom(first) }));
  });

  private keepGoesOn(): boolean {
    if (!this.is(1, Comma)) return false;
    const word = this.peek(2).image;
    return (
      ["review", "then", "hold"].includes(word) ||
      word === "where" ||
      (word === "unless" && this.words(3, "the", "provider", "asks"))
    );
  }

  readonly keep: Rule<KeepClause> = this.RULE("keep", () => {
    const first = this.peek(1);
    let object: KeepClause["object"] = "copy";
    this.OR([
      { ALT: () => this.CONSUME(K("keep")) },
      {
        ALT: () => {
          this.CONSUME(K("sender"));
          this.CONSUME(K("keeps"));
          object = "source";
        },
      },
      {
        ALT: () => {
          this.CONSUME(K("log"));
          this.CONSUME(K("kept"));
          object = "log";
        },
      },
    ]);
    const rule = this.SUBRULE(this.keepRule);
    let review: Period | undefined;
    let disposal: Phrase | undefined;
    let unlessAsked = false;
    const outcomes: KeepOutcome[] = [];
    const holds: KeepClause["holds"][number][] = [];
    this.MANY({
      GATE: () => this.keepGoesOn(),
      DEF: () => {
        this.CONSUME(Comma);
        this.OR2([
          {
            ALT: () => {
              this.CONSUME(K("review"));
              this.CONSUME(K("every"));
              review = this.SUBRULE(this.period);
            },
          },
          {
            ALT: () => {
              this.CONSUME(K("then"));
              disposal = this.SUBRULE(this.phrase, { ARGS: ["end action"] });
            },
          },
          { ALT: () => outcomes.push(this.SUBRULE(this.outcome)) },
          {
            ALT: () => {
              const hold = this.CONSUME(K("hold"));
              this.CONSUME(K("while"));
              const why = this.SUBRULE(this.text);
              const releasedBy = this.OPTION({
                GATE: () => this.is(1, K("released")) || (this.is(1, Comma) && this.is(2, K("released"))),
                DEF: () => {
                  this.OPTION2(() => this.CONSUME2(Comma));
                  this.CONSUME(K("released"));
                  this.CONSUME(K("by"));
                  return this.SUBRULE(this.party);
                },
              });
              this.ACTION(() =>
                holds.push({
                  while: why,
                  ...(releasedBy ? { releasedBy } : {}),
                  start: hold.startOffset,
                  end: endOf(this.peek(0)),
                }),
              );
            },
          },
          {
            ALT: () => {
              this.CONSUME(K("unless"));
              this.CONSUME(K("the"));
              this.CONSUME(K("provider"));
              this.CONSUME(K("asks"));
              this.CONSUME(K("to"));
              this.CONSUME(K("delete"));
              unlessAsked = true;
            },
          },
        ]);
      },
    });
    return this.ACTION<KeepClause>(() => ({
      type: "keep",
      object,
      rule,
      ...(review ? { review } : {}),
      ...(disposal ? { disposal } : {}),
      outcomes,
      holds,
      ...(unlessAsked ? { unlessAsked } : {}),
      ...this.spanFrom(first),
    }));
  });

  // -------------------------------------------------------------- onward

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
    const condition = this.OPTION3({
      GATE: () => this.is(1, K("with")) || this.is(2, K("with")),
      DEF: () => {
        this.OPTION4(() => this.CONSUME(Comma));
        this.CONSUME(K("with"));
        return this.SUBRULE(this.condition, { ARGS: [false] });
      },
    });
    return this.ACTION<OnwardRule>(() => ({
      type: "to",
      only,
      open,
      recipients,
      purposes,
      ...(condition ? { with: condition } : {}),
    }));
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

  readonly despite: Rule<FlowClause> = this.RULE("despite", () => {
    const first = this.peek(1);
    let type: "despite" | "subject to" = "despite";
    this.OR([
      { ALT: () => this.CONSUME(K("despite")) },
      {
        ALT: () => {
          this.CONSUME(K("subject"));
          this.CONSUME(K("to"));
          type = "subject to";
        },
      },
    ]);
    this.CONSUME(K("clause"));
    const clause = this.SUBRULE(this.text);
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

  readonly timing: Rule<DutyTiming> = this.RULE("timing", () => {
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
        ALT: () => {
          const word = this.OR5([{ ALT: () => this.CONSUME(K("before")) }, { ALT: () => this.CONSUME(K("on")) }]);
          const event = this.SUBRULE3(this.event);
          return this.ACTION<DutyTiming>(() => ({
            type: word.image === "before" ? "before" : "on",
            event,
            ...this.spanFrom(first),
          }));
        },
      },
      {
        ALT: () => {
          this.CONSUME(K("every"));
          const period = this.SUBRULE(this.everyPeriod);
          const day = this.OPTION3({
            GATE: () => this.is(1, K("on")) && this.peek(2).image === "day",
            DEF: () => {
              this.CONSUME2(K("on"));
              this.CONSUME(UnitWord);
              return this.CONSUME(Int).image;
            },
          });
          return this.ACTION<DutyTiming>(() => ({
            type: "every",
            period,
            ...(day ? { day: Number(day) } : {}),
            ...this.spanFrom(first),
          }));
        },
      },
    ]);
  });

  /** `12 months`, or a bare unit: `every month`. */
  readonly everyPeriod: Rule<Period> = this.RULE("everyPeriod", () =>
    this.OR([
      { ALT: () => this.SUBRULE(this.period) },
      {
        ALT: () => {
          const word = this.CONSUME(AnyWord);
          return this.ACTION<Period>(() => ({
            ...spanOf(word),
            parts: [
              { amount: 1, unit: /^(hour|day|week|month|year)$/.test(word.image) ? (word.image as "day") : "month" },
            ],
          }));
        },
      },
    ]),
  );

  // -------------------------------------------------------------- header of the agreement

  readonly headerKind: Rule<HeaderClause> = this.RULE("headerKind", () => {
    const first = this.CONSUME(K("kind"));
    const kind = this.SUBRULE(this.phrase, { ARGS: ["instrument kind"] });
    const binding = this.OPTION({
      GATE: () => this.bindingNext(this.is(1, Comma) ? 2 : 1) !== undefined,
      DEF: () => {
        this.OPTION2(() => this.CONSUME(Comma));
        return this.SUBRULE(this.binding);
      },
    });
    return this.ACTION<HeaderClause>(() => ({
      type: "kind",
      kind,
      ...(binding === undefined ? {} : { binding }),
      ...this.spanFrom(first),
    }));
  });

  private bindingNext(k: number): boolean | undefined {
    if (this.peek(k).image === "binding") return true;
    return this.words(k, "not", "legally", "binding") || this.words(k, "not", "binding") ? false : undefined;
  }

  private readonly binding: Rule<boolean> = this.RULE("binding", () => {
    let value = true;
    this.OPTION(() => {
      this.CONSUME(K("not"));
      value = false;
    });
    this.OPTION2(() => this.CONSUME(K("legally")));
    this.CONSUME(K("binding"));
    return value;
  });

  readonly headerVersion: Rule<HeaderClause> = this.RULE("headerVersion", () => {
    const first = this.CONSUME(K("version"));
    const token = this.OR([
      { ALT: () => this.CONSUME(Dotted) },
      { ALT: () => this.CONSUME(Int) },
      { ALT: () => this.CONSUME(TextLike) },
    ]);
    const owner = this.OPTION({
      GATE: () => this.is(1, K("owner")) || this.is(2, K("owner")),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(Comma));
        this.CONSUME(K("owner"));
        return this.SUBRULE(this.text);
      },
    });
    return this.ACTION<HeaderClause>(() => ({
      type: "version",
      version: textOf(token),
      ...(owner ? { owner } : {}),
      ...this.spanFrom(first),
    }));
  });

  readonly headerBetween: Rule<HeaderClause> = this.RULE("headerBetween", () => {
    const first = this.CONSUME(K("between"));
    const parties = this.SUBRULE(this.names, { ARGS: ["party"] });
    return this.ACTION<HeaderClause>(() => ({ type: "between", parties, ...this.spanFrom(first) }));
  });

  readonly headerInForce: Rule<HeaderClause> = this.RULE("headerInForce", () => {
    const first = this.CONSUME(K("in"));
    this.CONSUME(K("force"));
    this.CONSUME(K("from"));
    const from = this.SUBRULE(this.date);
    const until = this.OPTION(() => {
      this.CONSUME(K("until"));
      return this.SUBRULE2(this.date);
    });
    let withoutEnd = false;
    this.OPTION2({
      GATE: () => this.is(1, K("without")) || this.is(2, K("without")),
      DEF: () => {
        this.OPTION3(() => this.CONSUME(Comma));
        this.CONSUME(K("without"));
        this.CONSUME2(AnyWord);
        withoutEnd = true;
      },
    });
    return this.ACTION<HeaderClause>(() => ({
      type: "in force",
      from,
      ...(until ? { until } : {}),
      ...(withoutEnd ? { withoutEnd } : {}),
      ...this.spanFrom(first),
    }));
  });

  readonly headerReviewed: Rule<HeaderClause> = this.RULE("headerReviewed", () => {
    const first = this.CONSUME(K("reviewed"));
    this.CONSUME(K("every"));
    const every = this.SUBRULE(this.everyPeriod);
    return this.ACTION<HeaderClause>(() => ({ type: "reviewed", every, ...this.spanFrom(first) }));
  });

  readonly headerGoverned: Rule<HeaderClause> = this.RULE("headerGoverned", () => {
    const first = this.CONSUME(K("governed"));
    this.CONSUME(K("by"));
    this.CONSUME(K("the"));
    this.CONSUME(K("law"));
    this.CONSUME(K("of"));
    const place = this.SUBRULE(this.name, { ARGS: ["place"] });
    return this.ACTION<HeaderClause>(() => ({ type: "governed", place, ...this.spanFrom(first) }));
  });

  // -------------------------------------------------------------- parties

  readonly partyIs: Rule<PartyClause> = this.RULE("partyIs", () => {
    const first = this.CONSUME(K("is"));
    return this.OR([
      {
        GATE: () => this.words(1, "part", "of"),
        ALT: () => {
          this.CONSUME(K("part"));
          this.CONSUME(K("of"));
          const whole = this.SUBRULE(this.name, { ARGS: ["party"] });
          return this.ACTION<PartyClause>(() => ({ type: "part of", whole, ...this.spanFrom(first) }));
        },
      },
      {
        ALT: () => {
          const kinds: Phrase[] = [];
          let places: Name[] = [];
          let more = true;
          this.AT_LEAST_ONE({
            GATE: () => more,
            DEF: () => {
              this.OPTION({ GATE: () => this.articleNext(), DEF: () => this.SUBRULE(this.article) });
              kinds.push(this.SUBRULE(this.phrase, { ARGS: ["party kind"] }));
              this.OPTION2({
                GATE: () => this.listGoesOn() && !(this.is(1, Comma) && this.is(2, K("and")) && this.opensClause(3)),
                DEF: () => this.SUBRULE(this.separator),
              });
              this.ACTION(() => {
                more = this.is(0, Comma) || this.is(0, K("and"));
              });
            },
          });
          this.OPTION3(() => {
            places = this.SUBRULE(this.places);
          });
          return this.ACTION<PartyClause>(() => ({ type: "is", kinds, places, ...this.spanFrom(first) }));
        },
      },
    ]);
  });

  private readonly role: Rule<Role> = this.RULE("role", () => {
    const first = this.peek(1);
    this.OPTION({ GATE: () => this.articleNext(), DEF: () => this.SUBRULE(this.article) });
    const role = this.SUBRULE(this.phrase, { ARGS: ["role"] });
    let purposes: PurposeRef[] = [];
    this.OPTION2(() => {
      this.CONSUME(K("for"));
      purposes = this.SUBRULE(this.purposesOfRole);
    });
    return this.ACTION(() => ({ role, for: purposes, ...this.spanFrom(first) }));
  });

  /** `for A and B, controller for C`: a comma before a role opens the next one. */
  private readonly purposesOfRole: Rule<PurposeRef[]> = this.RULE("purposesOfRole", () => {
    const list = [this.SUBRULE(this.purpose)];
    this.MANY({
      GATE: () => this.listGoesOn() && !this.roleAt(this.is(2, K("and")) ? 3 : 2),
      DEF: () => {
        this.SUBRULE(this.separator);
        list.push(this.SUBRULE2(this.purpose));
      },
    });
    return list;
  });

  private roleAt(k: number): boolean {
    const words = [this.peek(k).image, this.peek(k + 1).image, this.peek(k + 2).image];
    return this.matches(k, AnyWord) && longestMatch("role", words) !== undefined;
  }

  readonly partyActs: Rule<PartyClause> = this.RULE("partyActs", () => {
    const first = this.CONSUME(K("acts"));
    this.CONSUME(K("as"));
    const roles = [this.SUBRULE(this.role)];
    this.MANY({
      GATE: () => this.listGoesOn(),
      DEF: () => {
        this.SUBRULE(this.separator);
        roles.push(this.SUBRULE2(this.role));
      },
    });
    return this.ACTION<PartyClause>(() => ({ type: "acts as", roles, ...this.spanFrom(first) }));
  });

  readonly partyContact: Rule<PartyClause> = this.RULE("partyContact", () => {
    const first = this.CONSUME(K("contact"));
    const contact = this.SUBRULE(this.text);
    return this.ACTION<PartyClause>(() => ({ type: "contact", contact, ...this.spanFrom(first) }));
  });

  // -------------------------------------------------------------- data

  private itemGoesOn(): boolean {
    if (this.atEnd() || this.opensClause(1)) return false;
    if (this.is(1, K("and"))) return false;
    return this.matches(1, AnyWord) || this.matches(1, NameLike) || this.is(1, Int) || this.is(1, Dotted);
  }

  readonly item: Rule<DataItem> = this.RULE("item", () => {
    this.want({ type: "phrase", category: "item" });
    const first = this.peek(1);
    const images: string[] = [];
    this.AT_LEAST_ONE({
      GATE: () => images.length === 0 || this.itemGoesOn(),
      DEF: () => {
        const token: IToken = this.OR([
          { ALT: () => this.CONSUME(NameLike) },
          { ALT: () => this.CONSUME(AnyWord) },
          { ALT: () => this.CONSUME(Int) },
          { ALT: () => this.CONSUME(Dotted) },
        ]);
        this.ACTION(() => images.push(token.image.replace(/^["“„«]|["”“»]$/g, "")));
      },
    });
    const words = this.ACTION(() => this.spanFrom(first));
    let sensitivity: Phrase[] = [];
    this.OPTION(() => {
      this.CONSUME(LeftBracket);
      sensitivity = this.SUBRULE(this.phrases, { ARGS: ["sensitivity"] });
      this.CONSUME(RightBracket);
    });
    return this.ACTION(() => {
      const text = images.join(" ");
      const known = entry("item", text);
      const near = known ? undefined : nearItem(text);
      return {
        text,
        ...(known ? { known: known.term } : {}),
        ...(near ? { nearest: near } : {}),
        sensitivity,
        ...(sensitivity.length > 0 ? this.spanFrom(first) : words),
      };
    });
  });

  private readonly items: Rule<DataItem[]> = this.RULE("items", () => {
    const list = [this.SUBRULE(this.item)];
    this.MANY({
      GATE: () => this.listGoesOn(),
      DEF: () => {
        this.SUBRULE(this.separator);
        list.push(this.SUBRULE2(this.item));
      },
    });
    return list;
  });

  readonly dataAbout: Rule<DataClause> = this.RULE("dataAbout", () => {
    const first = this.CONSUME(K("about"));
    const subjects = this.SUBRULE(this.phrases, { ARGS: ["subject"] });
    return this.ACTION<DataClause>(() => ({ type: "about", subjects, ...this.spanFrom(first) }));
  });

  readonly dataItems: Rule<DataClause> = this.RULE("dataItems", () => {
    const first = this.peek(1);
    let closed = false;
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K("means"));
          closed = true;
        },
      },
      { ALT: () => this.CONSUME(K("includes")) },
    ]);
    const items = this.SUBRULE(this.items);
    return this.ACTION<DataClause>(() => ({ type: "items", closed, items, ...this.spanFrom(first) }));
  });

  readonly dataExcludes: Rule<DataClause> = this.RULE("dataExcludes", () => {
    const first = this.CONSUME(K("excludes"));
    const items = this.SUBRULE(this.items);
    return this.ACTION<DataClause>(() => ({ type: "excludes", items, ...this.spanFrom(first) }));
  });

  readonly dataCollected: Rule<DataClause> = this.RULE("dataCollected", () => {
    const first = this.CONSUME(K("collected"));
    this.CONSUME(K("for"));
    const purposes = this.SUBRULE(this.purposes);
    return this.ACTION<DataClause>(() => ({ type: "collected", purposes, ...this.spanFrom(first) }));
  });

  // -------------------------------------------------------------- the rest of the declarations

  readonly purposeIs: Rule<{ is: Phrase; explained?: Text; start: number; end: number; type: "is" }> = this.RULE(
    "purposeIs",
    () => {
      const first = this.CONSUME(K("is"));
      this.OPTION({ GATE: () => this.articleNext(), DEF: () => this.SUBRULE(this.article) });
      const is = this.SUBRULE(this.phrase, { ARGS: ["purpose"] });
      const explained = this.OPTION2({
        GATE: () => this.matches(1, TextLike),
        DEF: () => this.SUBRULE(this.text),
      });
      return this.ACTION(() => ({
        type: "is" as const,
        is,
        ...(explained ? { explained } : {}),
        ...this.spanFrom(first),
      }));
    },
  );

  readonly purposeWith: Rule<{ type: "compatible"; purposes: PurposeRef[]; start: number; end: number }> = this.RULE(
    "purposeWith",
    () => {
      const first = this.CONSUME(K("compatible"));
      this.CONSUME(K("with"));
      const purposes = this.SUBRULE(this.purposes);
      return this.ACTION(() => ({ type: "compatible" as const, purposes, ...this.spanFrom(first) }));
    },
  );

  readonly purposeNot: Rule<{ type: "not for"; purposes: PurposeRef[]; start: number; end: number }> = this.RULE(
    "purposeNot",
    () => {
      const first = this.CONSUME(K("not"));
      this.CONSUME(K("for"));
      const purposes = this.SUBRULE(this.purposes);
      return this.ACTION(() => ({ type: "not for" as const, purposes, ...this.spanFrom(first) }));
    },
  );

  readonly conditionIs: Rule<Condition> = this.RULE("conditionIs", () => {
    this.CONSUME(K("is"));
    return this.SUBRULE(this.condition, { ARGS: [true] });
  });

  /** `is "…"` of an event, `means "…"` of a term. */
  readonly meaning: Rule<Text> = this.RULE("meaning", () => {
    this.OR([{ ALT: () => this.CONSUME(K("is")) }, { ALT: () => this.CONSUME(K("means")) }]);
    return this.SUBRULE(this.longText);
  });

  readonly dateOn: Rule<DateNode> = this.RULE("dateOn", () => {
    this.CONSUME(K("on"));
    this.want({ type: "date" });
    const token = this.CONSUME(DateToken);
    return this.ACTION(() => ({ ...spanOf(token), text: token.image }));
  });
}

/** A near miss of an item is a slip of one letter (two in a long one), not a different word. */
const nearItem = (text: string): string | undefined => {
  const near = nearest("item", text)?.term;
  if (near === undefined || text.length < 4) return undefined;
  return distance(text.toLowerCase(), near) <= (text.length > 7 ? 2 : 1) ? near : undefined;
};
