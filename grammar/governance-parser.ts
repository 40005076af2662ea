/**
 * Sentences of governance: about the agreement itself, and about how data are looked after. Each has one form; those that
 * begin with somebody who may or must (`A must keep D confidential`) are told apart by what stands behind the modal verb.
 */
import { DeclarationsParser } from "./declarations-parser.js";
import type { EventRef, Limit, Name, PartyRef, Period, Phrase, Sentence, Span, Text } from "./syntax.js";
import { AnyWord, Comma, Dotted, Int, keyword as K, NameLike, NameToken, Other, TextLike } from "./tokens.js";
import { nameOf, type Rule, spanOf, textOf } from "./words-parser.js";

type Step = Extract<Sentence, { type: "disputes" }>["steps"][number];
type EndAction = Extract<Sentence, { type: "termination" }>["actions"][number];
type Answer = Extract<Sentence, { type: "liability" }>["answers"][number];

/** Words behind which a way to leave has no object: `terminate on 3 months notice`. */
const AFTER_WAYS = new Set(["on", "for", "or", "where", "this", "the", "from", "at"]);

export class GovernanceParser extends DeclarationsParser {
  /** `, WORD` or `WORD`. */
  protected continuesWith(...words: readonly string[]): boolean {
    const k = this.is(1, Comma) ? 2 : 1;
    return this.words(k, ...words);
  }

  private readonly optionalComma: Rule<void> = this.RULE("optionalComma", () => {
    this.OPTION(() => this.CONSUME(Comma));
  });

  /** `its financial intelligence unit`, or whoever else can act. */
  readonly unit: Rule<PartyRef> = this.RULE("unit", () => {
    const first = this.peek(1);
    return this.OR([
      {
        GATE: () => ["its", "their"].includes(this.peek(1).image) && this.measure("party kind", 2).known,
        ALT: () => {
          this.CONSUME(AnyWord);
          const kind = this.SUBRULE(this.phrase, { ARGS: ["party kind"] });
          return this.ACTION<PartyRef>(() => ({ type: "its", kind, ...this.spanFrom(first) }));
        },
      },
      { ALT: () => this.SUBRULE(this.party) },
    ]);
  });

  // -------------------------------------------------------------- supervision

  readonly oversight: Rule<Sentence> = this.RULE("oversight", () => {
    const first = this.CONSUME(K("oversight"));
    this.CONSUME(K("by"));
    const token = this.CONSUME(NameLike);
    const over = this.OPTION(() => {
      this.CONSUME(K("for"));
      return this.SUBRULE(this.parties);
    });
    return this.ACTION<Sentence>(() => ({
      type: "oversight",
      ...(token.tokenType === NameToken ? { by: nameOf(token), quoted: false } : { by: textOf(token), quoted: true }),
      ...(over ? { for: over } : {}),
      ...this.spanFrom(first),
    }));
  });

  readonly audit: Rule<Sentence> = this.RULE("audit", () => {
    const first = this.CONSUME(K("audit"));
    const by = this.OPTION(() => {
      this.CONSUME(K("by"));
      return this.SUBRULE(this.party);
    });
    const every = this.OPTION3(() => {
      this.CONSUME(K("every"));
      return this.SUBRULE(this.everyPeriod);
    });
    const resultsKept = this.OPTION2({
      GATE: () => this.continuesWith("results"),
      DEF: (): Limit => {
        this.SUBRULE(this.optionalComma);
        this.CONSUME(K("results"));
        this.CONSUME(K("kept"));
        return this.SUBRULE(this.limit);
      },
    });
    return this.ACTION<Sentence>(() => ({
      type: "audit",
      ...(every ? { every } : {}),
      ...(by ? { by } : {}),
      ...(resultsKept ? { resultsKept } : {}),
      ...this.spanFrom(first),
    }));
  });

  readonly meeting: Rule<Sentence> = this.RULE("meeting", () => {
    const first = this.peek(1);
    this.OPTION(() => this.CONSUME(K("team")));
    const team = this.SUBRULE(this.name);
    this.CONSUME(K("meets"));
    this.CONSUME(K("every"));
    const every = this.SUBRULE(this.everyPeriod);
    return this.ACTION<Sentence>(() => ({ type: "meeting", team, every, ...this.spanFrom(first) }));
  });

  readonly actsThrough: Rule<Sentence> = this.RULE("actsThrough", () => {
    const first = this.peek(1);
    const actors = this.SUBRULE(this.parties);
    this.OR([{ ALT: () => this.CONSUME(K("acts")) }, { ALT: () => this.CONSUME(K("act")) }]);
    this.CONSUME(K("through"));
    const unit = this.SUBRULE(this.unit);
    return this.ACTION<Sentence>(() => ({ type: "acts through", actors, unit, ...this.spanFrom(first) }));
  });

  // -------------------------------------------------------------- people

  /** `when a person becomes a suspect, review within 5 days`. */
  readonly classChange: Rule<Sentence> = this.RULE("classChange", () => {
    const first = this.CONSUME(K("when"));
    this.CONSUME(K("a"));
    this.CONSUME(K("person"));
    this.CONSUME(K("becomes"));
    this.OPTION({ GATE: () => this.articleNext(), DEF: () => this.SUBRULE(this.article) });
    const becomes = this.SUBRULE(this.phrase, { ARGS: ["subject"] });
    this.SUBRULE(this.optionalComma);
    const action = this.SUBRULE2(this.phrase, { ARGS: ["verb"] });
    const within = this.OPTION2(() => {
      this.CONSUME(K("within"));
      return this.SUBRULE(this.period);
    });
    return this.ACTION<Sentence>(() => ({
      type: "class change",
      becomes,
      action,
      ...(within ? { within } : {}),
      ...this.spanFrom(first),
    }));
  });

  readonly noAutomated: Rule<Sentence> = this.RULE("noAutomated", () => {
    const first = this.CONSUME(K("no"));
    this.CONSUME(K("automated"));
    this.OR([{ ALT: () => this.CONSUME(K("decision")) }, { ALT: () => this.CONSUME(K("decisions")) }]);
    this.CONSUME(K("about"));
    const about = this.SUBRULE(this.phrases, { ARGS: ["subject"] });
    const unless = this.OPTION({
      GATE: () => this.continuesWith("unless"),
      DEF: () => {
        this.SUBRULE(this.optionalComma);
        this.CONSUME(K("unless"));
        return this.SUBRULE(this.condition, { ARGS: [false] });
      },
    });
    return this.ACTION<Sentence>(() => ({
      type: "automated decisions",
      about,
      ...(unless ? { unless } : {}),
      ...this.spanFrom(first),
    }));
  });

  readonly notUsedAgainst: Rule<Sentence> = this.RULE("notUsedAgainst", () => {
    const first = this.CONSUME(K("data"));
    this.CONSUME(K("about"));
    const about = this.SUBRULE(this.phrases, { ARGS: ["subject"] });
    for (const word of ["must", "not", "be", "used", "against", "them"] as const) this.CONSUME(K(word));
    return this.ACTION<Sentence>(() => ({ type: "not used against", about, ...this.spanFrom(first) }));
  });

  // -------------------------------------------------------------- confidentiality, equal protection

  protected confidentialNext(): boolean {
    if (!this.is(1, K("keep"))) return false;
    for (let k = 2; k <= 24 && !this.atEnd(k); k++) {
      if (this.is(k, K("confidential"))) return true;
      if (!this.matches(k, NameLike) && !this.matches(k, AnyWord) && !this.is(k, Comma)) return false;
    }
    return false;
  }

  /** The data named, or none: `the data`, `all data`. */
  private readonly someOrAllData: Rule<Name[]> = this.RULE("someOrAllData", () =>
    this.OR([
      {
        GATE: () => this.words(1, "the", "data") || this.words(1, "all", "data"),
        ALT: () => {
          this.OR2([{ ALT: () => this.CONSUME(K("the")) }, { ALT: () => this.CONSUME(K("all")) }]);
          this.CONSUME(K("data"));
          return [];
        },
      },
      { ALT: () => this.SUBRULE(this.names, { ARGS: ["data"] }) },
    ]),
  );

  /** `keep D confidential`. */
  readonly confidentialRest: Rule<Name[]> = this.RULE("confidentialRest", () => {
    this.CONSUME(K("keep"));
    const data = this.SUBRULE(this.someOrAllData);
    this.CONSUME(K("confidential"));
    return data;
  });

  protected equalProtectionNext(): boolean {
    if (!this.is(1, K("give"))) return false;
    for (let k = 2; k <= 24 && !this.atEnd(k); k++) if (this.is(k, K("protection"))) return true;
    return false;
  }

  /** `give D protection at least as under the law of X`, or `as under this agreement`. */
  readonly equalProtectionRest: Rule<{ data: Name[]; law: Name | undefined }> = this.RULE("equalProtectionRest", () => {
    this.CONSUME(K("give"));
    const data = this.SUBRULE(this.someOrAllData);
    for (const word of ["protection", "at", "least", "as", "under"] as const) this.CONSUME(K(word));
    let law: Name | undefined;
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K("this"));
          this.CONSUME(K("agreement"));
        },
      },
      {
        ALT: () => {
          for (const word of ["the", "law", "of"] as const) this.CONSUME(K(word));
          law = this.SUBRULE(this.name, { ARGS: ["place"] });
        },
      },
    ]);
    return this.ACTION(() => ({ data, law }));
  });

  // -------------------------------------------------------------- liability, costs, sanctions, third persons

  private readonly answer: Rule<Answer> = this.RULE("answer", () => {
    const first = this.peek(1);
    const who = this.SUBRULE(this.parties);
    const text = this.OR([
      {
        ALT: () => {
          this.OR2([{ ALT: () => this.CONSUME(K("answers")) }, { ALT: () => this.CONSUME(K("answer")) }]);
          this.CONSUME(K("for"));
          return this.SUBRULE(this.text);
        },
      },
      {
        ALT: () => {
          this.CONSUME2(K("for"));
          this.OR3([{ ALT: () => this.CONSUME(K("its")) }, { ALT: () => this.CONSUME(K("their")) }]);
          this.CONSUME(K("own"));
          this.CONSUME(K("acts"));
          return undefined;
        },
      },
    ]);
    return this.ACTION(() => ({ who, ...(text ? { for: text } : {}), ...this.spanFrom(first) }));
  });

  /** `liability: A answers for "…", each party for its own acts, without recourse to the provider`. */
  readonly liability: Rule<Sentence> = this.RULE("liability", () => {
    const first = this.CONSUME(K("liability"));
    this.OPTION({ GATE: () => this.peek(1).image === ":", DEF: () => this.CONSUME(Other) });
    const answers = [this.SUBRULE(this.answer)];
    this.MANY({
      GATE: () => this.listGoesOn() && !this.continuesWith("without"),
      DEF: () => {
        this.SUBRULE(this.separator);
        answers.push(this.SUBRULE2(this.answer));
      },
    });
    const withoutRecourseTo = this.OPTION2({
      GATE: () => this.continuesWith("without"),
      DEF: () => {
        this.SUBRULE(this.optionalComma);
        this.CONSUME(K("without"));
        this.CONSUME(K("recourse"));
        this.CONSUME(K("to"));
        return this.SUBRULE(this.party);
      },
    });
    return this.ACTION<Sentence>(() => ({
      type: "liability",
      answers,
      ...(withoutRecourseTo ? { withoutRecourseTo } : {}),
      ...this.spanFrom(first),
    }));
  });

  private readonly exceptText: Rule<Text> = this.RULE("exceptText", () => {
    this.SUBRULE(this.optionalComma);
    this.CONSUME(K("except"));
    return this.SUBRULE(this.text);
  });

  readonly costs: Rule<Sentence> = this.RULE("costs", () => {
    const first = this.CONSUME(K("costs"));
    this.CONSUME(K("are"));
    this.CONSUME(K("borne"));
    this.CONSUME(K("by"));
    const by = this.SUBRULE(this.parties);
    const except = this.OPTION({
      GATE: () => this.continuesWith("except"),
      DEF: () => this.SUBRULE(this.exceptText),
    });
    return this.ACTION<Sentence>(() => ({
      type: "costs",
      by,
      ...(except ? { except } : {}),
      ...this.spanFrom(first),
    }));
  });

  /** `each party bears its own costs`, `A bears all costs`. */
  readonly bears: Rule<Sentence> = this.RULE("bears", () => {
    const first = this.peek(1);
    const by = this.SUBRULE(this.parties);
    this.OR([{ ALT: () => this.CONSUME(K("bears")) }, { ALT: () => this.CONSUME(K("bear")) }]);
    const own = this.OR2([
      {
        GATE: () => ["its", "their"].includes(this.peek(1).image),
        ALT: () => {
          this.CONSUME(AnyWord);
          this.CONSUME(K("own"));
          return true;
        },
      },
      {
        ALT: () => {
          this.OR3([{ ALT: () => this.CONSUME(K("the")) }, { ALT: () => this.CONSUME(K("all")) }]);
          return false;
        },
      },
    ]);
    this.CONSUME(K("costs"));
    const except = this.OPTION({
      GATE: () => this.continuesWith("except"),
      DEF: () => this.SUBRULE(this.exceptText),
    });
    return this.ACTION<Sentence>(() => ({
      type: "costs",
      by,
      ...(own ? { own: true as const } : {}),
      ...(except ? { except } : {}),
      ...this.spanFrom(first),
    }));
  });

  readonly sanctions: Rule<Sentence> = this.RULE("sanctions", () => {
    const first = this.CONSUME(K("sanctions"));
    const text = this.SUBRULE(this.text);
    return this.ACTION<Sentence>(() => ({ type: "sanctions", text, ...this.spanFrom(first) }));
  });

  readonly noRights: Rule<Sentence> = this.RULE("noRights", () => {
    const first = this.CONSUME(K("no"));
    this.CONSUME(K("rights"));
    this.CONSUME(K("for"));
    this.CONSUME(K("third"));
    this.OR([{ ALT: () => this.CONSUME(K("persons")) }, { ALT: () => this.CONSUME(K("parties")) }]);
    return this.ACTION<Sentence>(() => ({ type: "no third-person rights", ...this.spanFrom(first) }));
  });

  // -------------------------------------------------------------- courts, the public, disputes

  readonly courtDisclosure: Rule<Sentence> = this.RULE("courtDisclosure", () => {
    const first = this.CONSUME(K("disclosure"));
    this.CONSUME(K("in"));
    this.CONSUME(K("court"));
    const citations = this.OPTION(() => {
      this.CONSUME(K("under"));
      return this.SUBRULE(this.citations);
    });
    const afterTelling = this.OPTION2({
      GATE: () => this.continuesWith("after"),
      DEF: () => {
        this.SUBRULE(this.optionalComma);
        this.CONSUME(K("after"));
        this.CONSUME(K("telling"));
        return this.SUBRULE(this.party);
      },
    });
    return this.ACTION<Sentence>(() => ({
      type: "court disclosure",
      citations: citations ?? [],
      ...(afterTelling ? { afterTelling } : {}),
      ...this.spanFrom(first),
    }));
  });

  readonly publicRecords: Rule<Sentence> = this.RULE("publicRecords", () => {
    const first = this.CONSUME(K("public-records"));
    this.CONSUME(K("requests"));
    this.CONSUME(K("go"));
    this.CONSUME(K("to"));
    const to = this.SUBRULE(this.party);
    const afterAsking = this.OPTION({
      GATE: () => this.continuesWith("after"),
      DEF: () => {
        this.SUBRULE(this.optionalComma);
        this.CONSUME(K("after"));
        this.CONSUME(K("asking"));
        return this.SUBRULE2(this.party);
      },
    });
    return this.ACTION<Sentence>(() => ({
      type: "public records",
      to,
      ...(afterAsking ? { afterAsking } : {}),
      ...this.spanFrom(first),
    }));
  });

  /** `arbitration "rules of 2020" within 30 days`, `court of GB`. */
  private readonly disputeRoute: Rule<Step> = this.RULE("disputeRoute", () => {
    const first = this.peek(1);
    this.OPTION({ GATE: () => this.articleNext(), DEF: () => this.SUBRULE(this.article) });
    const route = this.SUBRULE(this.phrase, { ARGS: ["dispute route"] });
    const of = this.OPTION2(() => {
      this.CONSUME(K("of"));
      return this.SUBRULE(this.name, { ARGS: ["place"] });
    });
    const text = this.OPTION3({
      GATE: () => this.matches(1, TextLike) && !this.peek(1).firstOnLine,
      DEF: () => this.SUBRULE(this.text),
    });
    const within = this.OPTION4(() => {
      this.CONSUME(K("within"));
      return this.SUBRULE(this.period);
    });
    return this.ACTION(() => ({
      route,
      ...(text ? { text } : {}),
      ...(of ? { of } : {}),
      ...(within ? { within } : {}),
      ...this.spanFrom(first),
    }));
  });

  readonly disputes: Rule<Sentence> = this.RULE("disputes", () => {
    const first = this.CONSUME(K("disputes"));
    this.CONSUME(K("go"));
    this.CONSUME(K("to"));
    const steps: Step[] = [this.SUBRULE(this.disputeRoute)];
    this.MANY({
      GATE: () => this.continuesWith("then") || this.continuesWith("or"),
      DEF: () => {
        this.SUBRULE(this.optionalComma);
        let alternative = false;
        this.OR([
          {
            ALT: () => {
              this.CONSUME(K("then"));
              this.CONSUME2(K("to"));
            },
          },
          {
            ALT: () => {
              this.CONSUME(K("or"));
              this.OPTION(() => this.CONSUME3(K("to")));
              alternative = true;
            },
          },
        ]);
        const step = this.SUBRULE2(this.disputeRoute);
        this.ACTION(() => steps.push(alternative ? { ...step, alternative: true } : step));
      },
    });
    return this.ACTION<Sentence>(() => ({ type: "disputes", steps, ...this.spanFrom(first) }));
  });

  // -------------------------------------------------------------- changes, joining, leaving

  readonly amendment: Rule<Sentence> = this.RULE("amendment", () => {
    const first = this.CONSUME(K("amended"));
    const form = this.OPTION({
      GATE: () => !this.continuesWith("annexes") && !this.atEnd(),
      DEF: () => this.SUBRULE(this.phrase, { ARGS: ["amendment form"] }),
    });
    const annexesBy = this.OPTION2({
      GATE: () => this.continuesWith("annexes") || form === undefined,
      DEF: () => {
        this.SUBRULE(this.optionalComma);
        this.CONSUME(K("annexes"));
        this.CONSUME(K("by"));
        return this.SUBRULE(this.party);
      },
    });
    // fails here, where neither is said; nothing is recorded for lookahead
    if (form === undefined && annexesBy === undefined) this.CONSUME8(K("annexes"));
    return this.ACTION<Sentence>(() => ({
      type: "amendment",
      ...(form ? { form } : {}),
      ...(annexesBy ? { annexesBy } : {}),
      ...this.spanFrom(first),
    }));
  });

  readonly accession: Rule<Sentence> = this.RULE("accession", () => {
    const first = this.CONSUME(K("open"));
    this.CONSUME(K("to"));
    this.CONSUME(K("accession"));
    this.CONSUME(K("by"));
    const by = this.SUBRULE(this.parties);
    const condition = this.OPTION({
      GATE: () => this.continuesWith("with"),
      DEF: () => {
        this.SUBRULE(this.optionalComma);
        this.CONSUME(K("with"));
        return this.SUBRULE(this.condition, { ARGS: [false] });
      },
    });
    return this.ACTION<Sentence>(() => ({
      type: "accession",
      by,
      ...(condition ? { with: condition } : {}),
      ...this.spanFrom(first),
    }));
  });

  /** `one agreement with each shelter`. */
  readonly parallel: Rule<Sentence> = this.RULE("parallel", () => {
    const first = this.CONSUME(K("one"));
    this.CONSUME(K("agreement"));
    this.CONSUME(K("with"));
    this.CONSUME(K("each"));
    const kind = this.SUBRULE(this.phrase, { ARGS: ["party kind"] });
    return this.ACTION<Sentence>(() => ({ type: "parallel", with: kind, ...this.spanFrom(first) }));
  });

  /** A clause by its title or its number. */
  private readonly clauseTitle: Rule<Text> = this.RULE("clauseTitle", () =>
    this.OR([
      { ALT: () => this.SUBRULE(this.text) },
      {
        ALT: () => {
          const number = this.OR2([{ ALT: () => this.CONSUME(Dotted) }, { ALT: () => this.CONSUME(Int) }]);
          return this.ACTION(() => ({ text: number.image, ...spanOf(number) }));
        },
      },
    ]),
  );

  readonly prevails: Rule<Sentence> = this.RULE("prevails", () => {
    const first = this.CONSUME(K("this"));
    this.CONSUME(K("clause"));
    this.CONSUME(K("prevails"));
    this.CONSUME(K("over"));
    const over = [this.SUBRULE(this.clauseName)];
    this.MANY({
      GATE: () => this.listGoesOn(),
      DEF: () => {
        this.SUBRULE(this.separator);
        over.push(
          this.OR([
            { GATE: () => this.levelNext(), ALT: () => this.SUBRULE2(this.clauseName) },
            { GATE: () => !this.levelNext(), ALT: () => this.SUBRULE(this.clauseTitle) },
          ]),
        );
      },
    });
    return this.ACTION<Sentence>(() => ({ type: "prevails", over, ...this.spanFrom(first) }));
  });

  /** `terminate on …`, `suspend or withdraw`: without an object; `suspend sharing` is a power like others. */
  protected exitNext(): boolean {
    const { length, known } = this.measure("way to leave");
    if (!known || this.words(1, "withdraw", "consent")) return false;
    const next = 1 + length;
    if (this.blank && this.peek(next) === this.blank) return true;
    return this.atEnd(next) || this.is(next, Comma) || this.peek(next).firstOnLine === true || this.afterWay(next);
  }

  private afterWay(k: number): boolean {
    const word = this.peek(k).image;
    if (word === "or") return this.measure("way to leave", k + 1).known;
    if (word === "the" || word === "this") return this.peek(k + 1).image === "agreement";
    return AFTER_WAYS.has(word);
  }

  /** `suspend, withdraw or terminate [this agreement]`. */
  readonly exitRest: Rule<Phrase[]> = this.RULE("exitRest", () => {
    const ways = [this.SUBRULE(this.phrase, { ARGS: ["way to leave"] })];
    this.MANY({
      GATE: () => this.measure("way to leave", 2).known && (this.is(1, K("or")) || this.is(1, Comma)),
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(K("or")) }, { ALT: () => this.CONSUME(Comma) }]);
        ways.push(this.SUBRULE2(this.phrase, { ARGS: ["way to leave"] }));
      },
    });
    this.OPTION({
      GATE: () => ["from", "this", "the"].includes(this.peek(1).image),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(K("from")));
        this.OR2([{ ALT: () => this.CONSUME(K("this")) }, { ALT: () => this.CONSUME(K("the")) }]);
        this.CONSUME(K("agreement"));
      },
    });
    return ways;
  });

  /** `for cause on 10 days notice`, `for cause at once`. */
  readonly forCause: Rule<Span & { type: "for cause"; notice?: Period }> = this.RULE("forCause", () => {
    const first = this.CONSUME(K("for"));
    this.CONSUME(K("cause"));
    let notice: Period | undefined;
    this.OPTION({
      GATE: () => (this.is(1, K("on")) && this.is(2, Int)) || this.words(1, "at", "once"),
      DEF: () =>
        this.OR([
          {
            ALT: () => {
              this.CONSUME(K("on"));
              notice = this.SUBRULE(this.period);
              this.CONSUME(K("notice"));
            },
          },
          {
            ALT: () => {
              this.CONSUME(K("at"));
              this.CONSUME(K("once"));
            },
          },
        ]),
    });
    return this.ACTION(() => ({ type: "for cause" as const, ...(notice ? { notice } : {}), ...this.spanFrom(first) }));
  });

  // -------------------------------------------------------------- the end

  private survivorNext(): boolean {
    for (let k = 1; k <= 12; k++) {
      if (this.peek(k).image === "survive" || this.peek(k).image === "survives") return k > 1;
      if (this.is(k, Comma) || !this.matches(k, AnyWord)) return false;
    }
    return false;
  }

  private readonly survivors: Rule<Phrase[]> = this.RULE("survivors", () => {
    const list = [this.SUBRULE(this.phrase, { ARGS: ["survivor"] })];
    this.MANY(() => {
      this.CONSUME(K("and"));
      list.push(this.SUBRULE2(this.phrase, { ARGS: ["survivor"] }));
    });
    this.OR([{ ALT: () => this.CONSUME(K("survive")) }, { ALT: () => this.CONSUME(K("survives")) }]);
    return list;
  });

  /** `return or delete D to the provider, within 30 days, at the choice of X`: one or several ways, of one object. */
  private readonly endActions: Rule<EndAction[]> = this.RULE("endActions", () => {
    const first = this.peek(1);
    const actions = [this.SUBRULE(this.phrase, { ARGS: ["ending"] })];
    this.MANY(() => {
      this.CONSUME(K("or"));
      actions.push(this.SUBRULE2(this.phrase, { ARGS: ["ending"] }));
    });
    const data = this.OPTION({
      GATE: () => this.matches(1, NameLike) || this.words(1, "the", "data") || this.words(1, "all", "data"),
      DEF: () => this.SUBRULE(this.someOrAllData),
    });
    const to = this.OPTION2({
      GATE: () => this.continuesWith("to"),
      DEF: () => {
        this.SUBRULE(this.optionalComma);
        this.CONSUME(K("to"));
        return this.SUBRULE(this.party);
      },
    });
    const within = this.OPTION3({
      GATE: () => this.continuesWith("within"),
      DEF: () => {
        this.SUBRULE2(this.optionalComma);
        this.CONSUME(K("within"));
        return this.SUBRULE(this.period);
      },
    });
    const atChoiceOf = this.OPTION4({
      GATE: () => this.continuesWith("at", "the", "choice"),
      DEF: () => {
        this.SUBRULE3(this.optionalComma);
        this.CONSUME(K("at"));
        this.CONSUME(K("the"));
        this.CONSUME(K("choice"));
        this.CONSUME(K("of"));
        return this.SUBRULE2(this.party);
      },
    });
    return this.ACTION(() =>
      actions.map((action, index) => ({
        action,
        ...(data && data.length > 0 ? { data } : {}),
        ...(to ? { to } : {}),
        ...(within ? { within } : {}),
        ...(atChoiceOf ? { atChoiceOf } : {}),
        ...(index > 0 ? { alternative: true as const } : {}),
        start: action.start,
        end: index < actions.length - 1 ? action.end : this.spanFrom(first).end,
      })),
    );
  });

  readonly ending: Rule<Sentence> = this.RULE("ending", () => {
    const first = this.peek(1);
    let on: EventRef | undefined;
    this.OPTION({
      GATE: () => this.is(1, K("on")) || this.words(1, "this", "agreement", "continues"),
      DEF: () =>
        this.OR([
          {
            ALT: () => {
              this.CONSUME(K("on"));
              this.OR2([
                { GATE: () => !this.words(1, "termination", "of"), ALT: () => this.CONSUME(K("termination")) },
                {
                  ALT: () => {
                    on = this.SUBRULE(this.event);
                  },
                },
              ]);
            },
          },
          {
            ALT: () => {
              this.CONSUME(K("this"));
              this.CONSUME(K("agreement"));
            },
          },
        ]),
    });
    const actions: EndAction[] = [];
    const survive: Phrase[] = [];
    const continues: Phrase[] = [];
    let more: "first" | "again" | "no" = "first";
    this.AT_LEAST_ONE({
      GATE: () => more !== "no",
      DEF: () => {
        this.OPTION2({
          GATE: () => this.is(1, Comma) || (more === "again" && this.is(1, K("and"))),
          DEF: () => this.SUBRULE(this.separator),
        });
        // a sentence may follow instead: `on breach of this agreement, A may …`
        if (more === "first" && this.is(0, Comma)) this.want({ type: "name", of: "party" });
        this.OR3([
          {
            GATE: () => this.is(1, K("continues")),
            ALT: () => {
              this.CONSUME(K("continues"));
              const phrase = this.SUBRULE(this.phrase, { ARGS: ["continuation"] });
              this.ACTION(() => continues.push(phrase));
            },
          },
          {
            GATE: () => this.survivorNext(),
            ALT: () => {
              const phrases = this.SUBRULE(this.survivors);
              this.ACTION(() => survive.push(...phrases));
            },
          },
          {
            ALT: () => {
              const found = this.SUBRULE(this.endActions);
              this.ACTION(() => actions.push(...found));
            },
          },
        ]);
        this.ACTION(() => {
          more = this.is(1, Comma) || this.is(1, K("and")) ? "again" : "no";
        });
      },
    });
    return this.ACTION<Sentence>(() => ({
      type: "termination",
      ...(on ? { on } : {}),
      actions,
      survive,
      continues,
      ...this.spanFrom(first),
    }));
  });

  /** `on breach of this agreement,`: a sentence follows. */
  readonly onEventHead: Rule<EventRef> = this.RULE("onEventHead", () => {
    this.CONSUME(K("on"));
    const event = this.SUBRULE(this.event);
    this.CONSUME(Comma);
    return event;
  });

  // -------------------------------------------------------------- refusing, ensuring, prose

  /** `refuse`, `refuse clause "Referral"`. */
  readonly refusalRest: Rule<Text | undefined> = this.RULE("refusalRest", () => {
    this.CONSUME(K("refuse"));
    return this.OPTION(() => {
      this.CONSUME(K("clause"));
      return this.SUBRULE(this.clauseTitle);
    });
  });

  readonly givingReasonsWithin: Rule<Span & { type: "reasons"; within?: Period }> = this.RULE(
    "givingReasonsWithin",
    () => {
      const first = this.CONSUME(K("giving"));
      this.CONSUME(K("reasons"));
      const within = this.OPTION(() => {
        this.CONSUME(K("within"));
        return this.SUBRULE(this.period);
      });
      return this.ACTION(() => ({ type: "reasons" as const, ...(within ? { within } : {}), ...this.spanFrom(first) }));
    },
  );

  /** `text """…"""`, `text fr """…"""`. */
  readonly prose: Rule<Sentence> = this.RULE("prose", () => {
    const first = this.CONSUME(K("text"));
    const language = this.OPTION({
      GATE: () =>
        this.matches(1, AnyWord) && !this.matches(1, TextLike) && /^\p{Ll}{2,3}(?:-\p{L}+)?$/u.test(this.peek(1).image),
      DEF: () => this.CONSUME(AnyWord),
    });
    const text = this.SUBRULE(this.longText);
    return this.ACTION<Sentence>(() => ({
      type: "prose",
      text,
      ...(language ? { language: language.image } : {}),
      ...this.spanFrom(first),
    }));
  });
}
