/** The cores of sentences: who may or must do what; and the sentences of governance and of scenarios. */
import { DeclarationsParser } from "./declarations-parser.js";
import { nameOf, type Rule, textOf } from "./parts-parser.js";
import type {
  Act,
  Answer,
  Condition,
  DutyObject,
  Modality,
  Name,
  PartyRef,
  Period,
  Phrase,
  PurposeRef,
  ScenarioDecl,
  Sentence,
  Span,
  Text,
  Variant,
} from "./syntax.js";
import {
  AnyWord,
  Comma,
  Dotted,
  declaration,
  Int,
  keyword as K,
  NameLike,
  NameToken,
  Quoted,
  Slot,
  Stop,
  TextLike,
} from "./tokens.js";

/** Filled while the core is read, so that what was understood before a mistake is kept. */
export interface CoreDraft {
  subjects: Phrase[];
  actors: PartyRef[];
  modality?: Modality;
  mayNot?: Span;
  kind?: "sharing" | "duty" | "rights";
  act?: Act;
  only?: "data" | "recipients" | "purposes" | "act";
  jointly?: true;
  eachOther?: true;
  data: Name[];
  recipients: PartyRef[];
  purposes: PurposeRef[];
  verb?: Phrase;
  object?: DutyObject;
  to: PartyRef[];
  rights: Phrase[];
}

export const emptyCore = (): CoreDraft => ({
  subjects: [],
  actors: [],
  data: [],
  recipients: [],
  purposes: [],
  to: [],
  rights: [],
});

const ACTS: Readonly<Record<string, Act>> = {
  share: "share",
  shares: "share",
  use: "use",
  uses: "use",
  query: "query",
  queries: "query",
  publish: "publish",
  publishes: "publish",
  collect: "collect",
  collects: "collect",
};

const queries = (word: string): boolean => ACTS[word] === "query";

/** A variant without the clauses behind it. */
export type VariantRead = Omit<Variant, "core" | "clauses"> & { readonly type: "variant"; readonly mayNot?: Span };

/** Verbs whose object is a person to tell, before what they are told of. */
const TELLING = new Set(["notify", "inform", "tell", "consult"]);

export class SentencesParser extends DeclarationsParser {
  private actNext(k: number): Act | undefined {
    return this.matches(k, AnyWord) ? ACTS[this.peek(k).image] : undefined;
  }

  private subjectNext(): boolean {
    const token = this.peek(1);
    if (!this.matches(1, AnyWord) || token.tokenType === Slot) return false;
    return !["each", "every", "any", "no", "all", "the", "a", "an", "its", "their", "anyone", "everyone"].includes(
      token.image,
    );
  }

  // -------------------------------------------------------------- who may or must

  readonly modality: Rule<void, [CoreDraft]> = this.RULE("modality", (draft: CoreDraft = emptyCore()) => {
    const first = this.peek(1);
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K("may"));
          draft.modality = "may";
          this.OPTION({
            GATE: () => this.is(1, K("not")),
            DEF: () => {
              this.CONSUME(K("not"));
              this.ACTION(() => {
                draft.modality = "must not";
                draft.mayNot = this.spanFrom(first);
              });
            },
          });
        },
      },
      {
        ALT: () => {
          this.OR2([{ ALT: () => this.CONSUME(K("must")) }, { ALT: () => this.CONSUME(K("shall")) }]);
          draft.modality = "must";
          this.OPTION2(() =>
            this.OR3([
              {
                ALT: () => {
                  this.CONSUME2(K("not"));
                  draft.modality = "must not";
                },
              },
              {
                ALT: () => {
                  this.CONSUME(K("endeavour"));
                  this.CONSUME(K("to"));
                  draft.modality = "must endeavour to";
                },
              },
            ]),
          );
        },
      },
      {
        ALT: () => {
          this.CONSUME(K("expects"));
          this.CONSUME2(K("to"));
          draft.modality = "expects to";
        },
      },
    ]);
  });

  /** `only` before a part, before or behind its preposition. */
  private readonly onlyPart: Rule<void, [CoreDraft, "data" | "recipients" | "purposes" | "act"]> = this.RULE(
    "onlyPart",
    (draft: CoreDraft = emptyCore(), part: "data" | "recipients" | "purposes" | "act" = "data") => {
      this.OPTION(() => {
        this.CONSUME(K("only"));
        this.ACTION(() => {
          draft.only = part;
        });
      });
    },
  );

  /** A preposition of the core, perhaps behind `only`. */
  private partNext(...words: readonly string[]): boolean {
    const k = this.is(1, K("only")) ? 2 : 1;
    return this.matches(k, AnyWord) && words.includes(this.peek(k).image);
  }

  private readonly coreRecipients: Rule<void, [CoreDraft]> = this.RULE(
    "coreRecipients",
    (draft: CoreDraft = emptyCore()) => {
      this.SUBRULE(this.onlyPart, { ARGS: [draft, "recipients"] });
      this.OR([
        { GATE: () => draft.act !== "query", ALT: () => this.CONSUME(K("with")) },
        { GATE: () => draft.act === "query", ALT: () => this.CONSUME(K("of")) },
      ]);
      this.SUBRULE2(this.onlyPart, { ARGS: [draft, "recipients"] });
      const recipients = this.SUBRULE(this.parties);
      this.ACTION(() => {
        draft.recipients.push(...recipients);
        if (recipients.length === 1 && this.peek(0).image === "other" && this.peek(-1).image === "each")
          draft.eachOther = true;
      });
    },
  );

  private readonly corePurposes: Rule<void, [CoreDraft]> = this.RULE(
    "corePurposes",
    (draft: CoreDraft = emptyCore()) => {
      this.SUBRULE(this.onlyPart, { ARGS: [draft, "purposes"] });
      this.CONSUME(K("for"));
      this.SUBRULE2(this.onlyPart, { ARGS: [draft, "purposes"] });
      const purposes = this.SUBRULE(this.purposes);
      this.ACTION(() => draft.purposes.push(...purposes));
    },
  );

  private readonly shareRest: Rule<void, [CoreDraft]> = this.RULE("shareRest", (draft: CoreDraft = emptyCore()) => {
    this.SUBRULE(this.onlyPart, { ARGS: [draft, "data"] });
    const data = this.SUBRULE(this.names, { ARGS: ["data"] });
    this.ACTION(() => draft.data.push(...data));
    this.OPTION({
      GATE: () => (draft.act === "query" ? this.partNext("of") : this.partNext("with")),
      DEF: () => this.SUBRULE(this.coreRecipients, { ARGS: [draft] }),
    });
    this.needCounterpart(draft);
    this.OPTION2({
      GATE: () => this.partNext("for"),
      DEF: () => this.SUBRULE(this.corePurposes, { ARGS: [draft] }),
    });
  });

  /** `share` and `query` need a counterpart: fails here, where its word is missing; nothing is recorded for lookahead. */
  private needCounterpart(draft: CoreDraft): void {
    if (draft.recipients.length > 0) return;
    if (draft.act === "share") this.CONSUME8(K("with"));
    if (draft.act === "query") this.CONSUME9(K("of"));
  }

  private readonly dutyRest: Rule<void, [CoreDraft]> = this.RULE("dutyRest", (draft: CoreDraft = emptyCore()) => {
    const verb = this.SUBRULE(this.phrase, { ARGS: ["verb"] });
    this.ACTION(() => {
      draft.verb = verb;
    });
    this.OR([
      {
        GATE: () => TELLING.has(draft.verb?.term ?? ""),
        ALT: () => {
          const to = this.SUBRULE(this.parties);
          this.ACTION(() => draft.to.push(...to));
          this.OPTION(() => {
            this.CONSUME(K("of"));
            const object = this.SUBRULE(this.dutyObject);
            this.ACTION(() => {
              draft.object = object;
            });
          });
        },
      },
      {
        GATE: () => !TELLING.has(draft.verb?.term ?? ""),
        ALT: () => {
          this.OPTION2({
            GATE: () => !this.opensClause(1) && !this.is(1, K("to")) && !this.is(1, Comma),
            DEF: () => {
              const object = this.SUBRULE2(this.dutyObject);
              this.ACTION(() => {
                draft.object = object;
              });
            },
          });
          this.OPTION3(() => {
            this.CONSUME(K("to"));
            const to = this.SUBRULE2(this.parties);
            this.ACTION(() => draft.to.push(...to));
          });
        },
      },
    ]);
  });

  readonly dutyObject: Rule<DutyObject> = this.RULE("dutyObject", () => {
    this.want({ type: "phrase", category: "event" });
    const first = this.peek(1);
    return this.OR([
      {
        ALT: () => {
          const text = this.CONSUME(Quoted);
          return this.ACTION<DutyObject>(() => ({ type: "quoted", text: textOf(text), ...this.spanFrom(first) }));
        },
      },
      {
        GATE: () => this.is(1, NameToken) || this.is(1, Slot),
        ALT: () => {
          const names = this.SUBRULE(this.names, { ARGS: ["any"] });
          return this.ACTION<DutyObject>(() => ({ type: "data", names, ...this.spanFrom(first) }));
        },
      },
      {
        ALT: () => {
          const event = this.SUBRULE(this.event);
          return this.ACTION<DutyObject>(() => ({ type: "event", event, start: event.start, end: event.end }));
        },
      },
    ]);
  });

  /** `only`, `jointly` before the verb. */
  private readonly beforeAct: Rule<void, [CoreDraft]> = this.RULE("beforeAct", (draft: CoreDraft = emptyCore()) => {
    this.MANY({
      GATE: () => this.is(1, K("jointly")) || (this.is(1, K("only")) && this.actNear(2)),
      DEF: () =>
        this.OR([
          {
            ALT: () => {
              this.CONSUME(K("jointly"));
              draft.jointly = true;
            },
          },
          {
            ALT: () => {
              this.CONSUME(K("only"));
              draft.only = "act";
            },
          },
        ]),
    });
  });

  private actNear(k: number): boolean {
    return this.actNext(k) !== undefined || (this.is(k, K("jointly")) && this.actNext(k + 1) !== undefined);
  }

  /** The same sentence in another case: what is not said is as in the sentence. */
  readonly variant: Rule<VariantRead> = this.RULE("variant", () => {
    const first = this.CONSUME(K("if"));
    const condition = this.SUBRULE(this.condition, { ARGS: [false] });
    this.OPTION(() => this.CONSUME(Comma));
    const draft = emptyCore();
    this.SUBRULE(this.modality, { ARGS: [draft] });
    const act = this.OR([
      { ALT: () => this.CONSUME(K("share")) },
      { ALT: () => this.CONSUME(K("use")) },
      { ALT: () => this.CONSUME(K("query")) },
      { ALT: () => this.CONSUME(K("publish")) },
      { ALT: () => this.CONSUME(K("collect")) },
    ]);
    this.ACTION(() => {
      draft.act = ACTS[act.image] ?? "share";
    });
    this.OPTION2({
      GATE: () => this.matches(1, NameLike) || (this.articleNext() && this.matches(2, NameLike)),
      DEF: () => {
        const data = this.SUBRULE(this.names, { ARGS: ["data"] });
        this.ACTION(() => draft.data.push(...data));
      },
    });
    this.OPTION3({
      GATE: () => (draft.act === "query" ? this.partNext("of") : this.partNext("with")),
      DEF: () => this.SUBRULE(this.coreRecipients, { ARGS: [draft] }),
    });
    this.OPTION4({
      GATE: () => this.partNext("for"),
      DEF: () => this.SUBRULE(this.corePurposes, { ARGS: [draft] }),
    });
    return this.ACTION<VariantRead>(() => ({
      type: "variant",
      if: condition,
      modality: draft.modality ?? "may",
      act: draft.act ?? "share",
      data: draft.data,
      recipients: draft.recipients,
      purposes: draft.purposes,
      ...(draft.mayNot ? { mayNot: draft.mayNot } : {}),
      ...this.spanFrom(first),
    }));
  });

  readonly actorCore: Rule<void, [CoreDraft]> = this.RULE("actorCore", (draft: CoreDraft = emptyCore()) => {
    this.OR([
      {
        GATE: () => this.subjectNext(),
        ALT: () => {
          const subjects = this.SUBRULE(this.phrases, { ARGS: ["subject"] });
          this.ACTION(() => draft.subjects.push(...subjects));
        },
      },
      {
        ALT: () => {
          const actors = this.SUBRULE(this.parties);
          this.ACTION(() => draft.actors.push(...actors));
        },
      },
    ]);
    this.SUBRULE(this.modality, { ARGS: [draft] });
    this.SUBRULE(this.beforeAct, { ARGS: [draft] });
    this.OR2([
      {
        GATE: () => draft.subjects.length > 0,
        ALT: () => {
          this.ACTION(() => {
            draft.kind = "rights";
          });
          const rights = this.SUBRULE2(this.phrases, { ARGS: ["right"] });
          this.ACTION(() => draft.rights.push(...rights));
        },
      },
      {
        GATE: () => this.actNext(1) !== undefined,
        ALT: () => {
          const act = this.CONSUME(AnyWord);
          this.ACTION(() => {
            draft.kind = "sharing";
            draft.act = ACTS[act.image] ?? "share";
          });
          this.SUBRULE(this.shareRest, { ARGS: [draft] });
        },
      },
      {
        ALT: () => {
          this.ACTION(() => {
            draft.kind = "duty";
          });
          this.SUBRULE(this.dutyRest, { ARGS: [draft] });
        },
      },
    ]);
  });

  readonly generalCore: Rule<Phrase[]> = this.RULE("generalCore", () => {
    this.CONSUME(K("all"));
    this.CONSUME(K("sharing"));
    let about: Phrase[] = [];
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K("under"));
          this.CONSUME(K("this"));
          this.CONSUME(K("agreement"));
        },
      },
      {
        ALT: () => {
          this.CONSUME(K("about"));
          about = this.SUBRULE(this.phrases, { ARGS: ["subject"] });
        },
      },
    ]);
    return about;
  });

  // -------------------------------------------------------------- rights

  readonly through: Rule<Span & { type: "through"; party: PartyRef }> = this.RULE("through", () => {
    const first = this.peek(1);
    this.OR([
      { ALT: () => this.CONSUME(K("through")) },
      {
        ALT: () => {
          this.CONSUME(K("by"));
          this.CONSUME(AnyWord);
          this.CONSUME(K("to"));
        },
      },
    ]);
    const party = this.SUBRULE(this.party);
    return this.ACTION(() => ({ type: "through" as const, party, ...this.spanFrom(first) }));
  });

  readonly free: Rule<Span & { type: "free" }> = this.RULE("free", () => {
    const first = this.CONSUME(K("free"));
    this.CONSUME(K("of"));
    this.CONSUME(AnyWord);
    return this.ACTION(() => ({ type: "free" as const, ...this.spanFrom(first) }));
  });

  readonly givingReasons: Rule<Span & { type: "reasons" }> = this.RULE("givingReasons", () => {
    const first = this.CONSUME(K("giving"));
    this.CONSUME(K("reasons"));
    return this.ACTION(() => ({ type: "reasons" as const, ...this.spanFrom(first) }));
  });

  // -------------------------------------------------------------- governance

  readonly oversight: Rule<Sentence> = this.RULE("oversight", () => {
    const first = this.CONSUME(K("oversight"));
    this.CONSUME(K("by"));
    const token = this.CONSUME(NameLike);
    return this.ACTION<Sentence>(() =>
      token.tokenType === NameToken
        ? { type: "oversight", by: nameOf(token), quoted: false, ...this.spanFrom(first) }
        : { type: "oversight", by: textOf(token), quoted: true, ...this.spanFrom(first) },
    );
  });

  readonly audit: Rule<Sentence> = this.RULE("audit", () => {
    const first = this.CONSUME(K("audit"));
    const by = this.OPTION(() => {
      this.CONSUME(K("by"));
      return this.SUBRULE(this.party);
    });
    this.CONSUME(K("every"));
    const every = this.SUBRULE(this.everyPeriod);
    return this.ACTION<Sentence>(() => ({ type: "audit", every, ...(by ? { by } : {}), ...this.spanFrom(first) }));
  });

  private readonly disputeStep: Rule<Span & { route: Phrase; text?: Text; within?: Period }> = this.RULE(
    "disputeStep",
    () => {
      const first = this.CONSUME(K("to"));
      this.OPTION({ GATE: () => this.articleNext(), DEF: () => this.SUBRULE(this.article) });
      const route = this.SUBRULE(this.phrase, { ARGS: ["dispute route"] });
      const text = this.OPTION3({
        GATE: () => this.matches(1, TextLike) && !this.peek(1).firstOnLine,
        DEF: () => this.SUBRULE(this.text),
      });
      const within = this.OPTION2(() => {
        this.CONSUME(K("within"));
        return this.SUBRULE(this.period);
      });
      return this.ACTION(() => ({
        route,
        ...(text ? { text } : {}),
        ...(within ? { within } : {}),
        ...this.spanFrom(first),
      }));
    },
  );

  readonly disputes: Rule<Sentence> = this.RULE("disputes", () => {
    const first = this.CONSUME(K("disputes"));
    this.CONSUME(K("go"));
    const steps = [this.SUBRULE(this.disputeStep)];
    this.MANY({
      GATE: () => this.is(1, Comma) && this.is(2, K("then")),
      DEF: () => {
        this.CONSUME(Comma);
        this.CONSUME(K("then"));
        steps.push(this.SUBRULE2(this.disputeStep));
      },
    });
    return this.ACTION<Sentence>(() => ({ type: "disputes", steps, ...this.spanFrom(first) }));
  });

  readonly termination: Rule<Sentence> = this.RULE("termination", () => {
    const first = this.CONSUME(K("on"));
    this.CONSUME(K("termination"));
    const actions: (Span & { action: Phrase; within?: Period })[] = [];
    const survive: Phrase[] = [];
    let more = true;
    this.AT_LEAST_ONE({
      GATE: () => more,
      DEF: () => {
        this.OPTION({ GATE: () => this.is(1, Comma), DEF: () => this.CONSUME(Comma) });
        this.OR([
          {
            GATE: () => this.survivorNext(),
            ALT: () => {
              const phrases = this.SUBRULE(this.survivors);
              this.ACTION(() => survive.push(...phrases));
            },
          },
          {
            ALT: () => {
              const action = this.SUBRULE(this.phrase, { ARGS: ["end action"] });
              const within = this.OPTION2(() => {
                this.CONSUME(K("within"));
                return this.SUBRULE(this.period);
              });
              this.ACTION(() =>
                actions.push({
                  action,
                  ...(within ? { within } : {}),
                  start: action.start,
                  end: this.spanFrom(first).end,
                }),
              );
            },
          },
        ]);
        this.ACTION(() => {
          more = this.is(1, Comma);
        });
      },
    });
    return this.ACTION<Sentence>(() => ({
      type: "termination",
      actions,
      survive,
      continues: [],
      ...this.spanFrom(first),
    }));
  });

  private survivorNext(): boolean {
    for (let k = 1; k <= 12; k++) {
      if (this.is(k, K("survive"))) return true;
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
    this.CONSUME(K("survive"));
    return list;
  });

  readonly prose: Rule<Sentence> = this.RULE("prose", () => {
    const first = this.CONSUME(K("text"));
    const text = this.SUBRULE(this.longText);
    return this.ACTION<Sentence>(() => ({ type: "prose", text, ...this.spanFrom(first) }));
  });

  /** A safeguard said as a sentence of its own. */
  readonly safeguardSentence: Rule<Sentence> = this.RULE("safeguardSentence", () => {
    const first = this.peek(1);
    const items = [this.SUBRULE(this.safeguard)];
    this.MANY({
      GATE: () => this.listGoesOn(),
      DEF: () => {
        this.SUBRULE(this.separator);
        items.push(this.SUBRULE2(this.safeguard));
      },
    });
    return this.ACTION<Sentence>(() => ({ type: "safeguards", items, ...this.spanFrom(first) }));
  });

  // -------------------------------------------------------------- heads

  readonly clauseHead: Rule<{ number?: string; title: Text }> = this.RULE("clauseHead", () => {
    this.CONSUME(declaration("clause"));
    const number = this.OPTION(() => this.OR([{ ALT: () => this.CONSUME(Dotted) }, { ALT: () => this.CONSUME(Int) }]));
    this.OPTION2(() => this.CONSUME(Stop));
    const title = this.SUBRULE(this.text);
    return this.ACTION(() => ({ ...(number ? { number: number.image } : {}), title }));
  });

  readonly recital: Rule<Text> = this.RULE("recital", () => {
    this.CONSUME(declaration("recital"));
    return this.SUBRULE(this.longText);
  });

  /** `agreement "…"`, `scenario "…"`. */
  readonly titledHead: Rule<Text> = this.RULE("titledHead", () => {
    this.OR([
      { ALT: () => this.CONSUME(declaration("agreement")) },
      { ALT: () => this.CONSUME(declaration("scenario")) },
    ]);
    return this.SUBRULE(this.text);
  });

  /** `party "Office for Victims of Crime" called OVC`: only the short name counts. */
  readonly namedHead: Rule<Name> = this.RULE("namedHead", () => {
    this.OR(
      (["party", "body", "parties", "data", "purpose", "condition", "event", "term", "safeguards"] as const).map(
        (word, index) => ({ ALT: () => this.consume(index, declaration(word)) }),
      ),
    );
    return this.SUBRULE(this.declaredName);
  });

  readonly declaredName: Rule<Name> = this.RULE("declaredName", () => {
    const name = this.SUBRULE(this.name);
    const short = this.OPTION(() => {
      this.CONSUME(K("called"));
      return this.SUBRULE2(this.name);
    });
    return short ?? name;
  });

  readonly groupMembers: Rule<PartyRef[]> = this.RULE("groupMembers", () => {
    this.CONSUME(K("are"));
    return this.SUBRULE(this.parties);
  });

  // -------------------------------------------------------------- scenarios

  readonly given: Rule<Condition[]> = this.RULE("given", () => {
    this.CONSUME(K("given"));
    const list = [this.SUBRULE(this.condition, { ARGS: [false] })];
    this.MANY({
      GATE: () => this.is(1, Comma),
      DEF: () => {
        this.CONSUME(Comma);
        list.push(this.SUBRULE2(this.condition, { ARGS: [false] }));
      },
    });
    return list;
  });

  readonly when: Rule<NonNullable<ScenarioDecl["when"]>> = this.RULE("when", () => {
    const first = this.CONSUME(K("when"));
    const actor = this.SUBRULE(this.party);
    const word = this.OR2(Object.keys(ACTS).map((each, index) => ({ ALT: () => this.consume(index, K(each)) })));
    const data = this.SUBRULE(this.names, { ARGS: ["data"] });
    const recipient = this.OPTION({
      GATE: () => this.is(1, queries(word.image) ? K("of") : K("with")),
      DEF: () => {
        this.OR([
          { GATE: () => !queries(word.image), ALT: () => this.CONSUME(K("with")) },
          { GATE: () => queries(word.image), ALT: () => this.CONSUME(K("of")) },
        ]);
        return this.SUBRULE2(this.party);
      },
    });
    const purpose = this.OPTION2(() => {
      this.CONSUME(K("for"));
      return this.SUBRULE(this.purpose);
    });
    return this.ACTION(() => ({
      act: ACTS[word.image] ?? ("share" as const),
      actor,
      data,
      ...(recipient ? { recipient } : {}),
      ...(purpose ? { purpose } : {}),
      ...this.spanFrom(first),
    }));
  });

  readonly expect: Rule<NonNullable<ScenarioDecl["expect"]>> = this.RULE("expect", () => {
    const first = this.CONSUME(K("expect"));
    let answer: Answer = "permitted";
    let by: Text | undefined;
    let on: Condition[] = [];
    const duties: Text[] = [];
    this.OR([
      { ALT: () => this.CONSUME(K("permitted")) },
      {
        ALT: () => {
          this.CONSUME(K("not"));
          this.OR2([
            {
              ALT: () => {
                this.CONSUME2(K("permitted"));
                answer = "not permitted";
              },
            },
            {
              ALT: () => {
                this.CONSUME(K("covered"));
                answer = "not covered";
              },
            },
          ]);
        },
      },
      {
        ALT: () => {
          this.CONSUME(K("prohibited"));
          answer = "prohibited";
          this.OPTION(() => {
            this.CONSUME(K("by"));
            by = this.SUBRULE(this.text);
          });
        },
      },
      {
        ALT: () => {
          this.CONSUME(K("depends"));
          this.CONSUME(K("on"));
          answer = "depends";
          on = [this.SUBRULE(this.condition, { ARGS: [false] })];
        },
      },
    ]);
    this.MANY({
      GATE: () => (this.is(1, Comma) && this.is(2, K("with"))) || this.is(1, K("with")),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(Comma));
        this.CONSUME(K("with"));
        this.CONSUME(K("duty"));
        duties.push(this.SUBRULE2(this.text));
      },
    });
    return this.ACTION(() => ({ answer, ...(by ? { by } : {}), on, duties, ...this.spanFrom(first) }));
  });
}
