/** How long data are kept: limits, stages, outcomes, holds, and what happens then. */
import { ConditionsParser } from "./conditions-parser.js";
import type {
  EventRef,
  KeepClause,
  KeepOutcome,
  KeepRule,
  Limit,
  Period,
  Phrase,
  PurposeRef,
  Stage,
} from "./syntax.js";
import { Comma, endOf, Int, keyword as K, UnitWord } from "./tokens.js";
import { type Rule, spanOf, unitOf } from "./words-parser.js";

export class KeepingParser extends ConditionsParser {
  /** `12 months`, or a bare unit: `every month`. */
  readonly everyPeriod: Rule<Period> = this.RULE("everyPeriod", () =>
    this.OR([
      { ALT: () => this.SUBRULE(this.period) },
      {
        ALT: () => {
          const word = this.CONSUME(UnitWord);
          return this.ACTION<Period>(() => ({ ...spanOf(word), parts: [{ amount: 1, unit: unitOf(word.image) }] }));
        },
      },
    ]),
  );

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
    this.OPTION2({
      GATE: () => this.words(this.is(1, Comma) ? 2 : 1, "with", "access"),
      DEF: () => {
        this.OPTION3(() => this.CONSUME(Comma));
        this.CONSUME(K("with"));
        this.CONSUME(K("access"));
        this.CONSUME(K("for"));
        accessFor = this.SUBRULE(this.purposes);
      },
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
            this.is(1, K("or")) ||
            (this.listGoesOn() &&
              !(this.is(1, Comma) && ["review", "then", "hold", "where"].includes(this.peek(2).image))),
          DEF: () => this.OR3([{ ALT: () => this.CONSUME(K("or")) }, { ALT: () => this.SUBRULE(this.separator) }]),
        });
        this.ACTION(() => {
          more = this.is(0, Comma) || this.is(0, K("and")) || this.is(0, K("or"));
        });
      },
    });
    return this.ACTION<KeepRule>(() => ({
      type: word.image === "earliest" ? "earliest" : "latest",
      of,
      ...this.spanFrom(first),
    }));
  });

  /** The last day: a date, an event, or a period that is a limit of its own. */
  private readonly latestDay: Rule<EventRef | Limit> = this.RULE("latestDay", () =>
    this.OR([
      {
        GATE: () => this.is(1, Int),
        ALT: () => {
          const limit = this.SUBRULE(this.limit);
          return this.ACTION<Limit>(() => ({ ...limit, bound: "at most" }));
        },
      },
      { ALT: () => this.SUBRULE(this.event) },
    ]),
  );

  readonly keepRule: Rule<KeepRule> = this.RULE("keepRule", () => {
    const first = this.peek(1);
    this.want({ type: "period" });
    return this.OR([
      {
        ALT: () => {
          this.CONSUME(K("until"));
          const event = this.SUBRULE(this.event);
          const atLatest = this.OPTION({
            GATE: () =>
              this.words(this.is(1, Comma) ? 2 : 1, "at", "latest") ||
              this.words(this.is(1, Comma) ? 2 : 1, "at", "the", "latest"),
            DEF: () => {
              this.OPTION5(() => this.CONSUME(Comma));
              this.CONSUME(K("at"));
              this.OPTION4(() => this.CONSUME(K("the")));
              this.CONSUME(K("latest"));
              return this.SUBRULE(this.latestDay);
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
              review = this.SUBRULE(this.everyPeriod);
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
}
