/** The cores of sentences: who may or must do what; and the sentences of scenarios. */
import { GovernanceParser } from "./governance-parser.js";
import type {
  Act,
  Answer,
  ClauseDecl,
  Condition,
  DutyObject,
  DutySentence,
  Modality,
  Name,
  PartyRef,
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
  LEVELS,
  NAMING_WORDS,
  NameLike,
  NameToken,
  Quoted,
  Slot,
  Stop,
  TextLike,
} from "./tokens.js";
import { nearest, slips, spellings } from "./vocabulary.js";
import { type Rule, textOf } from "./words-parser.js";

/** Filled while the core is read, so that what was understood before a mistake is kept. */
export interface CoreDraft {
  subjects: Phrase[];
  actors: PartyRef[];
  modality?: Modality;
  mayNot?: Span;
  kind?: "sharing" | "duty" | "rights" | "refusal" | "exit" | "confidentiality" | "equal protection";
  act?: Act;
  only?: "data" | "recipients" | "purposes" | "act";
  jointly?: true;
  eachOther?: true;
  data: Name[];
  recipients: PartyRef[];
  purposes: PurposeRef[];
  verb?: Phrase;
  orVerbs: Phrase[];
  object?: DutyObject;
  to: PartyRef[];
  infinitive?: DutySentence["infinitive"];
  rights: Phrase[];
  /** Clause whose duties may be refused. */
  of?: Text;
  ways: Phrase[];
  law?: Name;
}

export const emptyCore = (): CoreDraft => ({
  subjects: [],
  actors: [],
  data: [],
  recipients: [],
  purposes: [],
  orVerbs: [],
  to: [],
  rights: [],
  ways: [],
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

/** What somebody does, as a scenario tells it. */
const DONE_ACTS = Object.keys(ACTS).filter((word) => word.endsWith("s"));

const levelOf = (word: string): ClauseDecl["level"] => LEVELS.find((level) => level === word) ?? "clause";

const queries = (word: string): boolean => ACTS[word] === "query";

/** A variant without the clauses behind it. */
export type VariantRead = Omit<Variant, "core" | "clauses"> & { readonly type: "variant"; readonly mayNot?: Span };

/** Verbs whose object is a person to tell or to look at, before what they are told of. */
const TELLING = new Set(["notify", "inform", "consult", "request", "audit", "cooperate with"]);

export class SentencesParser extends GovernanceParser {
  /** `publish statistics` is a duty like others: nothing is shared that was declared as data. */
  private actNext(k: number): Act | undefined {
    const act = this.matches(k, AnyWord) ? ACTS[this.peek(k).image] : undefined;
    if (act !== "publish") return act;
    const next = ["a", "an", "the"].includes(this.peek(k + 1).image) ? k + 2 : k + 1;
    return this.matches(next, AnyWord) && this.measure("thing", next).known ? undefined : act;
  }

  private subjectNext(): boolean {
    const token = this.peek(1);
    // a class of people that the agreement declares
    if (token.people) return true;
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

  /** `correct or delete`, `correct, block or delete`: another verb follows. */
  private verbGoesOn(): boolean {
    if (!this.is(1, K("or")) && !this.is(1, Comma)) return false;
    const { known, length } = this.measure("verb", 2);
    return known && (this.is(1, K("or")) || this.is(2 + length, Comma) || this.is(2 + length, K("or")));
  }

  /** Whether somebody stands here, not something: `notify the provider`, but `notify data breaches to …`. */
  private somebodyNext(): boolean {
    const k = this.articleNext() ? 2 : 1;
    if (this.is(1, Quoted)) return false;
    if (this.matches(k, NameLike)) return true;
    if (this.measure("relative recipient", k).known || this.measure("subject", k).known) return true;
    return !this.measure("event", k).known && !this.measure("thing", k).known;
  }

  private readonly dutyVerbs: Rule<void, [CoreDraft]> = this.RULE("dutyVerbs", (draft: CoreDraft = emptyCore()) => {
    const verb = this.SUBRULE(this.phrase, { ARGS: ["verb"] });
    this.ACTION(() => {
      draft.verb = verb;
    });
    this.MANY({
      GATE: () => this.verbGoesOn(),
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(Comma) }, { ALT: () => this.CONSUME(K("or")) }]);
        const other = this.SUBRULE2(this.phrase, { ARGS: ["verb"] });
        this.ACTION(() => draft.orVerbs.push(other));
      },
    });
  });

  private readonly dutyRest: Rule<void, [CoreDraft]> = this.RULE("dutyRest", (draft: CoreDraft = emptyCore()) => {
    this.SUBRULE(this.dutyVerbs, { ARGS: [draft] });
    this.OR([
      {
        GATE: () => TELLING.has(draft.verb?.term ?? "") && this.somebodyNext(),
        ALT: () => {
          const to = this.SUBRULE(this.addressees);
          this.ACTION(() => draft.to.push(...to));
          this.OPTION(() => {
            this.CONSUME(K("of"));
            const object = this.SUBRULE(this.dutyObject, { ARGS: [true] });
            this.ACTION(() => {
              draft.object = object;
            });
          });
          this.OPTION4({
            GATE: () => draft.verb?.term === "request",
            DEF: () => {
              const infinitive = this.SUBRULE(this.infinitive);
              this.ACTION(() => {
                draft.infinitive = infinitive;
              });
            },
          });
        },
      },
      {
        GATE: () => !TELLING.has(draft.verb?.term ?? "") || !this.somebodyNext(),
        ALT: () => {
          this.OPTION2({
            GATE: () => !this.opensClause(1) && !this.is(1, K("to")) && !this.is(1, Comma),
            DEF: () => {
              const object = this.SUBRULE2(this.dutyObject, { ARGS: [false] });
              this.ACTION(() => {
                draft.object = object;
              });
            },
          });
          this.OPTION3(() => {
            this.CONSUME(K("to"));
            const to = this.SUBRULE2(this.addressees);
            this.ACTION(() => draft.to.push(...to));
          });
        },
      },
    ]);
  });

  /** `to delete D`: what somebody is asked to do. */
  private readonly infinitive: Rule<NonNullable<DutySentence["infinitive"]>> = this.RULE("infinitive", () => {
    const first = this.CONSUME(K("to"));
    const verb = this.SUBRULE(this.phrase, { ARGS: ["verb"] });
    const object = this.OPTION({
      GATE: () => !this.opensClause(1) && !this.is(1, K("to")) && !this.is(1, Comma),
      DEF: () => this.SUBRULE(this.dutyObject, { ARGS: [false] }),
    });
    const to = this.OPTION2(() => {
      this.CONSUME2(K("to"));
      return this.SUBRULE(this.addressees);
    });
    return this.ACTION(() => ({ verb, ...(object ? { object } : {}), to: to ?? [], ...this.spanFrom(first) }));
  });

  /**
   * Whether a thing stands at LA(k), rather than an event: the longer entry counts, and of two as long, what is told of is
   * an event, what is done a thing.
   */
  private thingNext(told: boolean): boolean {
    const k = this.articleNext() && !this.measure("thing").known ? 2 : 1;
    const thing = this.measure("thing", k);
    const event = this.measure("event", k);
    if (thing.known && event.known) return thing.length > event.length || (thing.length === event.length && !told);
    if (thing.known || event.known) return thing.known;
    const written = Array.from({ length: thing.length }, (_, index) => this.peek(k + index).image).join(" ");
    const distanceTo = (category: "thing" | "event"): number => {
      const near = nearest(category, written);
      return near ? Math.min(...spellings(near).map((spelling) => slips(written, spelling))) : Number.POSITIVE_INFINITY;
    };
    return distanceTo("thing") < distanceTo("event");
  }

  private thingsGoOn(): boolean {
    if (!this.listGoesOn("thing")) return false;
    const at = this.is(1, Comma) && this.is(2, K("and")) ? 3 : 2;
    return this.measure("thing", ["a", "an", "the"].includes(this.peek(at).image) ? at + 1 : at).known;
  }

  private readonly thing: Rule<Phrase> = this.RULE("thing", () => {
    this.OPTION({
      GATE: () => this.articleNext() && !this.measure("thing").known,
      DEF: () => this.SUBRULE(this.article),
    });
    return this.SUBRULE(this.phrase, { ARGS: ["thing"] });
  });

  readonly dutyObject: Rule<DutyObject, [boolean]> = this.RULE("dutyObject", (told: boolean) => {
    this.want({ type: "phrase", category: "event" });
    this.want({ type: "phrase", category: "thing" });
    const first = this.peek(1);
    return this.OR([
      {
        ALT: () => {
          const text = this.CONSUME(Quoted);
          return this.ACTION<DutyObject>(() => ({ type: "quoted", text: textOf(text), ...this.spanFrom(first) }));
        },
      },
      {
        GATE: () => this.matches(1, NameLike) || (this.articleNext() && this.is(2, NameToken)),
        ALT: () => {
          const names = this.SUBRULE(this.names, { ARGS: ["any"] });
          return this.ACTION<DutyObject>(() => ({ type: "data", names, ...this.spanFrom(first) }));
        },
      },
      {
        GATE: () => this.thingNext(told),
        ALT: () => {
          const phrases = [this.SUBRULE(this.thing)];
          this.MANY({
            GATE: () => this.thingsGoOn(),
            DEF: () => {
              this.SUBRULE(this.separator);
              phrases.push(this.SUBRULE2(this.thing));
            },
          });
          return this.ACTION<DutyObject>(() => ({ type: "thing", phrases, ...this.spanFrom(first) }));
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
        GATE: () => this.is(1, K("refuse")),
        ALT: () => {
          this.ACTION(() => {
            draft.kind = "refusal";
          });
          const of = this.SUBRULE(this.refusalRest);
          this.ACTION(() => {
            if (of) draft.of = of;
          });
        },
      },
      {
        GATE: () => this.exitNext(),
        ALT: () => {
          this.ACTION(() => {
            draft.kind = "exit";
          });
          const ways = this.SUBRULE(this.exitRest);
          this.ACTION(() => draft.ways.push(...ways));
        },
      },
      {
        GATE: () => this.confidentialNext(),
        ALT: () => {
          this.ACTION(() => {
            draft.kind = "confidentiality";
          });
          const data = this.SUBRULE(this.confidentialRest);
          this.ACTION(() => draft.data.push(...data));
        },
      },
      {
        GATE: () => this.equalProtectionNext(),
        ALT: () => {
          this.ACTION(() => {
            draft.kind = "equal protection";
          });
          const { data, law } = this.SUBRULE(this.equalProtectionRest);
          this.ACTION(() => {
            draft.data.push(...data);
            if (law) draft.law = law;
          });
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

  /** `A must ensure that`, `each party may declare that`: a sentence follows. */
  readonly thatCore: Rule<"ensure" | "declare", [CoreDraft]> = this.RULE(
    "thatCore",
    (draft: CoreDraft = emptyCore()) => {
      const actors = this.SUBRULE(this.parties);
      this.ACTION(() => draft.actors.push(...actors));
      this.SUBRULE(this.modality, { ARGS: [draft] });
      const word = this.OR([{ ALT: () => this.CONSUME(K("ensure")) }, { ALT: () => this.CONSUME(K("declare")) }]);
      this.CONSUME(K("that"));
      return word.image === "declare" ? "declare" : "ensure";
    },
  );

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

  /** A safeguard said as a sentence of its own. */
  readonly safeguardSentence: Rule<Sentence> = this.RULE("safeguardSentence", () => {
    const first = this.peek(1);
    const items = [this.SUBRULE(this.safeguard)];
    this.MANY({
      GATE: () => this.listGoesOn("safeguard"),
      DEF: () => {
        this.SUBRULE(this.separator);
        items.push(this.SUBRULE2(this.safeguard));
      },
    });
    return this.ACTION<Sentence>(() => ({ type: "safeguards", items, ...this.spanFrom(first) }));
  });

  // -------------------------------------------------------------- heads

  readonly clauseHead: Rule<Pick<ClauseDecl, "level" | "number" | "title">> = this.RULE("clauseHead", () => {
    const level = this.OR(LEVELS.map((word, index) => ({ ALT: () => this.consume(index, declaration(word)) })));
    const number = this.OPTION(() =>
      this.OR2([
        { ALT: () => this.CONSUME(Dotted) },
        { ALT: () => this.CONSUME(Int) },
        { GATE: () => this.is(1, NameToken) && this.titleBehind(), ALT: () => this.CONSUME(NameToken) },
        { GATE: () => !this.is(1, Slot), ALT: () => this.CONSUME(AnyWord) },
      ]),
    );
    this.OPTION2(() => this.CONSUME(Stop));
    const title = this.SUBRULE(this.text);
    return this.ACTION(() => ({
      level: levelOf(level.image),
      ...(number ? { number: number.image } : {}),
      title,
    }));
  });

  private titleBehind(): boolean {
    return this.matches(this.is(2, Stop) ? 3 : 2, TextLike);
  }

  readonly recital: Rule<{ text: Text; language?: string }> = this.RULE("recital", () => {
    this.CONSUME(declaration("recital"));
    const language = this.OPTION({ GATE: () => !this.is(1, Slot), DEF: () => this.CONSUME(AnyWord) });
    const text = this.SUBRULE(this.longText);
    return this.ACTION(() => ({ text, ...(language ? { language: language.image } : {}) }));
  });

  /** `include "annex-b.dsa"`, `use template "…"`. */
  readonly inclusion: Rule<{ template: boolean; file: Text }> = this.RULE("inclusion", () => {
    let template = false;
    this.OR([
      { ALT: () => this.CONSUME(declaration("include")) },
      {
        ALT: () => {
          this.CONSUME(declaration("use"));
          this.CONSUME(K("template"));
          template = true;
        },
      },
    ]);
    const file = this.SUBRULE(this.text);
    return this.ACTION(() => ({ template, file }));
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
    this.OR(NAMING_WORDS.map((word, index) => ({ ALT: () => this.consume(index, declaration(word)) })));
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

  /** What is the case, and, behind `no`, what is not. */
  readonly given: Rule<Pick<ScenarioDecl, "given" | "givenNot">> = this.RULE("given", () => {
    this.CONSUME(K("given"));
    const given: Condition[] = [];
    const givenNot: Condition[] = [];
    this.SUBRULE(this.givenFact, { ARGS: [given, givenNot] });
    this.MANY({
      GATE: () => this.is(1, Comma) || (this.is(1, K("and")) && this.is(2, K("no"))),
      DEF: () => {
        this.SUBRULE(this.separator);
        this.SUBRULE2(this.givenFact, { ARGS: [given, givenNot] });
      },
    });
    return { given, givenNot };
  });

  private readonly givenFact: Rule<void, [Condition[], Condition[]]> = this.RULE(
    "givenFact",
    (given: Condition[] = [], givenNot: Condition[] = []) => {
      this.OR([
        {
          GATE: () => this.is(1, K("no")) && !this.measure("condition").known,
          ALT: () => {
            this.CONSUME(K("no"));
            const condition = this.SUBRULE(this.conditionAtom, { ARGS: [false] });
            this.ACTION(() => givenNot.push(condition));
          },
        },
        {
          ALT: () => {
            const condition = this.SUBRULE(this.condition, { ARGS: [false] });
            this.ACTION(() => given.push(condition));
          },
        },
      ]);
    },
  );

  readonly when: Rule<NonNullable<ScenarioDecl["when"]>> = this.RULE("when", () => {
    const first = this.CONSUME(K("when"));
    const actor = this.SUBRULE(this.party);
    const word = this.OR2(DONE_ACTS.map((each, index) => ({ ALT: () => this.consume(index, K(each)) })));
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
            by = this.OR3([
              { GATE: () => this.levelNext(), ALT: () => this.SUBRULE(this.clauseName) },
              { GATE: () => !this.levelNext(), ALT: () => this.SUBRULE(this.text) },
            ]);
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
