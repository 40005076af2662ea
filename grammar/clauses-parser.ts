/** What stands behind each clause word of a sentence: law, mechanisms, conditions, onward rules, precedence, timing. */
import { join as joined } from "./conditions-parser.js";
import { SafeguardsParser } from "./safeguards-parser.js";
import type {
  AcceptClause,
  Condition,
  DutyTiming,
  FlowClause,
  Mechanism,
  OnwardRule,
  PartyRef,
  PurposeRef,
  Text,
} from "./syntax.js";
import { AnyWord, Code, Comma, Dotted, Int, keyword as K, LEVELS, NameToken, Slot } from "./tokens.js";
import { type Rule, textOf } from "./words-parser.js";

export class ClausesParser extends SafeguardsParser {
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
