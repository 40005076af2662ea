/** What stands behind each clause word of a declaration: the head of the agreement, parties, data, purposes and the rest. */
import type { IToken } from "chevrotain";
import { distance } from "fastest-levenshtein";
import { ClausesParser } from "./clauses-parser.js";
import type {
  Condition,
  DataClause,
  DataItem,
  DateNode,
  EventRef,
  HeaderClause,
  Name,
  PartyClause,
  PartyRef,
  Period,
  Phrase,
  PurposeRef,
  Role,
  StatisticsClause,
  SubjectsClause,
  SystemClause,
  TeamClause,
  Text,
} from "./syntax.js";
import {
  AnyWord,
  Comma,
  DateToken,
  Dotted,
  Grade,
  Int,
  keyword as K,
  LeftBracket,
  NameLike,
  RightBracket,
  Slot,
  TextLike,
} from "./tokens.js";
import { entry, longestMatch, nearest } from "./vocabulary.js";
import { type Rule, spanOf, textOf } from "./words-parser.js";

type Signature = Extract<HeaderClause, { type: "signed" }>["signatures"][number];

export class DeclarationsParser extends ClausesParser {
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

  /** A day, or what happens; a place to fill in is taken for a day. */
  private readonly dateEvent: Rule<EventRef> = this.RULE("dateEvent", () => {
    this.want({ type: "name", of: "event" });
    this.want({ type: "phrase", category: "event" });
    return this.OR([
      {
        GATE: () => this.atEnd() || this.is(1, DateToken) || this.is(1, Slot),
        ALT: () => {
          const date = this.SUBRULE(this.date);
          return this.ACTION<EventRef>(() => ({ type: "date", date, start: date.start, end: date.end }));
        },
      },
      { GATE: () => !this.is(1, DateToken) && !this.is(1, Slot), ALT: () => this.SUBRULE(this.event) },
    ]);
  });

  /** `GB, FR and DE`, `GB or FR`. */
  private readonly placeList: Rule<Name[]> = this.RULE("placeList", () => {
    const list = [this.SUBRULE(this.name, { ARGS: ["place"] })];
    this.MANY({
      GATE: () => this.is(1, K("or")) || this.namesGoOn(),
      DEF: () => {
        this.OR([{ ALT: () => this.CONSUME(K("or")) }, { ALT: () => this.SUBRULE(this.separator) }]);
        list.push(this.SUBRULE2(this.name, { ARGS: ["place"] }));
      },
    });
    return list;
  });

  readonly headerIssued: Rule<HeaderClause> = this.RULE("headerIssued", () => {
    const first = this.CONSUME(K("issued"));
    this.CONSUME(K("by"));
    const by = this.SUBRULE(this.names, { ARGS: ["party"] });
    const under = this.OPTION(() => {
      this.CONSUME(K("under"));
      return this.SUBRULE(this.citations);
    });
    return this.ACTION<HeaderClause>(() => ({ type: "issued", by, under: under ?? [], ...this.spanFrom(first) }));
  });

  private readonly signature: Rule<Signature> = this.RULE("signature", () => {
    const first = this.peek(1);
    this.OPTION(() => this.CONSUME(K("by")));
    const by = this.SUBRULE(this.name, { ARGS: ["party"] });
    const on = this.OPTION2(() => {
      this.CONSUME(K("on"));
      return this.SUBRULE(this.date);
    });
    return this.ACTION(() => ({ by, ...(on ? { on } : {}), ...this.spanFrom(first) }));
  });

  private signaturesGoOn(): boolean {
    const [second, third] = this.is(1, Comma) && this.is(2, K("and")) ? [3, 4] : [2, 3];
    if (!this.is(1, Comma) && !this.is(1, K("and"))) return false;
    return this.matches(this.is(second, K("by")) ? third : second, NameLike);
  }

  readonly headerSigned: Rule<HeaderClause> = this.RULE("headerSigned", () => {
    const first = this.CONSUME(K("signed"));
    const signatures = [this.SUBRULE(this.signature)];
    this.MANY({
      GATE: () => this.signaturesGoOn(),
      DEF: () => {
        this.SUBRULE(this.separator);
        signatures.push(this.SUBRULE2(this.signature));
      },
    });
    return this.ACTION<HeaderClause>(() => ({ type: "signed", signatures, ...this.spanFrom(first) }));
  });

  readonly headerInForce: Rule<HeaderClause> = this.RULE("headerInForce", () => {
    const first = this.CONSUME(K("in"));
    this.CONSUME(K("force"));
    this.OR([{ ALT: () => this.CONSUME(K("from")) }, { ALT: () => this.CONSUME(K("on")) }]);
    const from = this.SUBRULE(this.dateEvent);
    const until = this.OPTION(() => {
      this.CONSUME(K("until"));
      return this.SUBRULE2(this.dateEvent);
    });
    const atLatest = this.OPTION4({
      GATE: () => until !== undefined && (this.words(1, "at", "latest") || this.words(2, "at", "latest")),
      DEF: () => {
        this.OPTION5(() => this.CONSUME2(Comma));
        this.CONSUME(K("at"));
        this.CONSUME(K("latest"));
        return this.SUBRULE(this.date);
      },
    });
    let withoutEnd = false;
    this.OPTION2({
      GATE: () => this.is(1, K("without")) || this.is(2, K("without")),
      DEF: () => {
        this.OPTION3(() => this.CONSUME(Comma));
        this.CONSUME(K("without"));
        this.CONSUME(K("end"));
        withoutEnd = true;
      },
    });
    return this.ACTION<HeaderClause>(() => ({
      type: "in force",
      from,
      ...(until ? { until } : {}),
      ...(atLatest ? { atLatest } : {}),
      ...(withoutEnd ? { withoutEnd } : {}),
      ...this.spanFrom(first),
    }));
  });

  readonly headerReviewed: Rule<HeaderClause> = this.RULE("headerReviewed", () => {
    const first = this.CONSUME(K("reviewed"));
    const on: EventRef[] = [];
    let every: Period | undefined;
    let more = true;
    this.AT_LEAST_ONE({
      GATE: () => more,
      DEF: () => {
        this.OR([
          {
            GATE: () => every === undefined,
            ALT: () => {
              this.CONSUME(K("every"));
              every = this.SUBRULE(this.everyPeriod);
            },
          },
          {
            ALT: () => {
              this.CONSUME(K("on"));
              on.push(this.SUBRULE(this.occasionOfReview));
            },
          },
        ]);
        this.OPTION({
          GATE: () => (this.is(1, K("and")) || this.is(1, Comma)) && this.reviewGoesOn(),
          DEF: () => this.SUBRULE(this.separator),
        });
        this.ACTION(() => {
          more = this.is(0, Comma) || this.is(0, K("and"));
        });
      },
    });
    return this.ACTION<HeaderClause>(() => ({
      type: "reviewed",
      ...(every ? { every } : {}),
      on,
      ...this.spanFrom(first),
    }));
  });

  private readonly occasionOfReview: Rule<EventRef> = this.RULE("occasionOfReview", () => this.SUBRULE(this.dateEvent));

  private reviewGoesOn(): boolean {
    const k = this.is(1, Comma) && this.is(2, K("and")) ? 3 : 2;
    return this.is(k, K("on")) || this.is(k, K("every"));
  }

  /** Another document, by the name of its file or by its title. */
  readonly headerExtends: Rule<HeaderClause> = this.RULE("headerExtends", () => {
    const first = this.CONSUME(K("extends"));
    const file = this.SUBRULE(this.text);
    return this.ACTION<HeaderClause>(() => ({ type: "extends", file, ...this.spanFrom(first) }));
  });

  readonly headerSupersedes: Rule<HeaderClause> = this.RULE("headerSupersedes", () => {
    const first = this.CONSUME(K("supersedes"));
    const title = this.SUBRULE(this.text);
    const from = this.OPTION(() => {
      this.CONSUME(K("from"));
      return this.SUBRULE(this.date);
    });
    return this.ACTION<HeaderClause>(() => ({
      type: "supersedes",
      title,
      ...(from ? { from } : {}),
      ...this.spanFrom(first),
    }));
  });

  readonly headerSuperseded: Rule<HeaderClause> = this.RULE("headerSuperseded", () => {
    const first = this.CONSUME(K("superseded"));
    this.CONSUME(K("by"));
    const by = this.SUBRULE(this.text);
    const on = this.OPTION(() => {
      this.CONSUME(K("on"));
      return this.SUBRULE(this.date);
    });
    return this.ACTION<HeaderClause>(() => ({
      type: "superseded",
      by,
      ...(on ? { on } : {}),
      ...this.spanFrom(first),
    }));
  });

  readonly headerApplies: Rule<HeaderClause> = this.RULE("headerApplies", () => {
    const first = this.CONSUME(K("applies"));
    const citations = this.SUBRULE(this.citations);
    return this.ACTION<HeaderClause>(() => ({ type: "applies law", citations, ...this.spanFrom(first) }));
  });

  readonly headerAppliesIn: Rule<HeaderClause> = this.RULE("headerAppliesIn", () => {
    const first = this.CONSUME(K("applies"));
    this.CONSUME(K("in"));
    const places = this.SUBRULE(this.placeList);
    const notIn = this.OPTION({
      GATE: () => this.words(1, "not", "in") || this.words(2, "not", "in"),
      DEF: () => {
        this.OPTION2({
          GATE: () => !this.is(1, K("not")),
          DEF: () => this.OR([{ ALT: () => this.CONSUME(Comma) }, { ALT: () => this.CONSUME(K("and")) }]),
        });
        this.CONSUME(K("not"));
        this.CONSUME2(K("in"));
        return this.SUBRULE2(this.placeList);
      },
    });
    return this.ACTION<HeaderClause>(() => ({
      type: "applies in",
      places,
      notIn: notIn ?? [],
      ...this.spanFrom(first),
    }));
  });

  readonly headerLanguages: Rule<HeaderClause> = this.RULE("headerLanguages", () => {
    const first = this.CONSUME(K("languages"));
    const languages = this.SUBRULE(this.names, { ARGS: ["language"] });
    let equallyAuthentic = false;
    this.OPTION({
      GATE: () => this.words(1, "equally", "authentic") || this.words(2, "equally", "authentic"),
      DEF: () => {
        this.OPTION2(() => this.CONSUME(Comma));
        this.CONSUME(K("equally"));
        this.CONSUME(K("authentic"));
        equallyAuthentic = true;
      },
    });
    return this.ACTION<HeaderClause>(() => ({
      type: "languages",
      languages,
      equallyAuthentic,
      ...this.spanFrom(first),
    }));
  });

  readonly headerLawsDiffer: Rule<HeaderClause> = this.RULE("headerLawsDiffer", () => {
    const first = this.CONSUME(K("where"));
    this.CONSUME(K("laws"));
    this.CONSUME(K("differ"));
    this.OPTION(() => this.CONSUME(Comma));
    this.CONSUME(K("the"));
    this.CONSUME(K("most"));
    this.CONSUME(K("protective"));
    this.CONSUME(K("prevails"));
    return this.ACTION<HeaderClause>(() => ({
      type: "laws differ",
      prevails: "most protective",
      ...this.spanFrom(first),
    }));
  });

  readonly headerGoverned: Rule<HeaderClause> = this.RULE("headerGoverned", () => {
    const first = this.CONSUME(K("governed"));
    this.CONSUME(K("by"));
    this.CONSUME(K("the"));
    this.CONSUME(K("law"));
    this.CONSUME(K("of"));
    const place = this.OR([
      { GATE: () => this.words(1, "the", "place"), ALT: () => this.SUBRULE(this.placeOfOperation) },
      { ALT: () => this.SUBRULE(this.name, { ARGS: ["place"] }) },
    ]);
    return this.ACTION<HeaderClause>(() => ({ type: "governed", place, ...this.spanFrom(first) }));
  });

  /** Of a team that works where it is needed: the law there. */
  private readonly placeOfOperation: Rule<Name> = this.RULE("placeOfOperation", () => {
    this.CONSUME(K("the"));
    const first = this.CONSUME(K("place"));
    this.CONSUME(K("of"));
    this.CONSUME(K("operation"));
    return this.ACTION(() => ({ text: "place of operation", ...this.spanFrom(first) }));
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
          const places: Name[] = [];
          let more = true;
          this.AT_LEAST_ONE({
            GATE: () => more,
            DEF: () => {
              this.OPTION({ GATE: () => this.articleNext(), DEF: () => this.SUBRULE(this.article) });
              kinds.push(this.SUBRULE(this.phrase, { ARGS: ["party kind"] }));
              this.OPTION3(() => {
                const own = this.SUBRULE(this.places);
                this.ACTION(() => places.push(...own));
              });
              this.OPTION2({
                GATE: () => this.listGoesOn() && !(this.is(1, Comma) && this.is(2, K("and")) && this.opensClause(3)),
                DEF: () => this.SUBRULE(this.separator),
              });
              this.ACTION(() => {
                more = this.is(0, Comma) || this.is(0, K("and"));
              });
            },
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
    let others: Name[] = [];
    let onBehalfOf: Name[] = [];
    this.OPTION2(() => {
      this.CONSUME(K("with"));
      others = this.SUBRULE(this.partiesOfRole);
    });
    this.OPTION3({
      GATE: () => role.term === "processor",
      DEF: () => {
        this.CONSUME(K("for"));
        onBehalfOf = this.SUBRULE2(this.partiesOfRole);
      },
    });
    this.OPTION4({
      GATE: () => role.term !== "processor",
      DEF: () => {
        this.CONSUME2(K("for"));
        purposes = this.SUBRULE(this.purposesOfRole);
      },
    });
    return this.ACTION(() => ({ role, for: purposes, with: others, onBehalfOf, ...this.spanFrom(first) }));
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

  /** Parties of one role, up to the next one. */
  private readonly partiesOfRole: Rule<Name[]> = this.RULE("partiesOfRole", () => {
    const list = [this.SUBRULE(this.name, { ARGS: ["party"] })];
    this.MANY({
      GATE: () => this.namesGoOn() && !this.roleAt(this.is(2, K("and")) ? 3 : 2),
      DEF: () => {
        this.SUBRULE(this.separator);
        list.push(this.SUBRULE2(this.name, { ARGS: ["party"] }));
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

  readonly partyThrough: Rule<PartyClause> = this.RULE("partyThrough", () => {
    const first = this.CONSUME(K("acts"));
    this.CONSUME(K("through"));
    const unit = this.SUBRULE(this.name, { ARGS: ["party"] });
    return this.ACTION<PartyClause>(() => ({ type: "acts through", unit, ...this.spanFrom(first) }));
  });

  readonly partyFor: Rule<PartyClause> = this.RULE("partyFor", () => {
    const first = this.CONSUME(K("acts"));
    this.CONSUME(K("for"));
    const state = this.SUBRULE(this.name, { ARGS: ["place"] });
    return this.ACTION<PartyClause>(() => ({ type: "acts for", state, ...this.spanFrom(first) }));
  });

  readonly partyMember: Rule<PartyClause> = this.RULE("partyMember", () => {
    const first = this.CONSUME(K("member"));
    this.CONSUME(K("of"));
    const of = this.SUBRULE(this.names, { ARGS: ["place"] });
    return this.ACTION<PartyClause>(() => ({ type: "member of", of, ...this.spanFrom(first) }));
  });

  readonly partyImmune: Rule<PartyClause> = this.RULE("partyImmune", () => {
    const first = this.CONSUME(K("immune"));
    this.CONSUME(K("from"));
    this.CONSUME(K("national"));
    this.CONSUME(K("courts"));
    return this.ACTION<PartyClause>(() => ({ type: "immune", ...this.spanFrom(first) }));
  });

  readonly partyFunded: Rule<PartyClause> = this.RULE("partyFunded", () => {
    const first = this.CONSUME(K("funded"));
    this.CONSUME(K("under"));
    const citations = this.SUBRULE(this.citations);
    return this.ACTION<PartyClause>(() => ({ type: "funded", citations, ...this.spanFrom(first) }));
  });

  readonly partyDesignated: Rule<PartyClause> = this.RULE("partyDesignated", () => {
    const first = this.CONSUME(K("designated"));
    this.CONSUME(K("as"));
    const as = this.SUBRULE(this.text);
    const citations = this.OPTION(() => {
      this.CONSUME(K("under"));
      return this.SUBRULE(this.citations);
    });
    return this.ACTION<PartyClause>(() => ({
      type: "designated",
      as,
      citations: citations ?? [],
      ...this.spanFrom(first),
    }));
  });

  readonly partyStores: Rule<PartyClause> = this.RULE("partyStores", () => {
    const first = this.CONSUME(K("stores"));
    this.CONSUME(K("data"));
    this.CONSUME(K("in"));
    const places = this.SUBRULE(this.placeList);
    return this.ACTION<PartyClause>(() => ({ type: "stores", places, ...this.spanFrom(first) }));
  });

  readonly partyOfficer: Rule<PartyClause> = this.RULE("partyOfficer", () => {
    const first = this.CONSUME(K("data"));
    this.CONSUME(K("protection"));
    this.CONSUME(K("officer"));
    const contact = this.SUBRULE(this.text);
    return this.ACTION<PartyClause>(() => ({ type: "data protection officer", contact, ...this.spanFrom(first) }));
  });

  readonly partyKnownAs: Rule<PartyClause> = this.RULE("partyKnownAs", () => {
    const first = this.CONSUME(K("known"));
    this.CONSUME(K("as"));
    const id = this.SUBRULE(this.text);
    return this.ACTION<PartyClause>(() => ({ type: "known as", id, ...this.spanFrom(first) }));
  });

  readonly partyContact: Rule<PartyClause> = this.RULE("partyContact", () => {
    const first = this.CONSUME(K("contact"));
    const contact = this.SUBRULE(this.text);
    return this.ACTION<PartyClause>(() => ({ type: "contact", contact, ...this.spanFrom(first) }));
  });

  // -------------------------------------------------------------- teams and systems

  readonly teamMembers: Rule<PartyRef[]> = this.RULE("teamMembers", () => {
    this.CONSUME(K("of"));
    return this.SUBRULE(this.parties);
  });

  readonly teamChaired: Rule<TeamClause> = this.RULE("teamChaired", () => {
    const first = this.CONSUME(K("chaired"));
    this.CONSUME(K("by"));
    const by = this.SUBRULE(this.party);
    return this.ACTION<TeamClause>(() => ({ type: "chaired", by, ...this.spanFrom(first) }));
  });

  readonly teamEachCase: Rule<TeamClause> = this.RULE("teamEachCase", () => {
    const first = this.CONSUME(K("for"));
    this.CONSUME(K("each"));
    this.CONSUME(K("case"));
    return this.ACTION<TeamClause>(() => ({ type: "for each case", ...this.spanFrom(first) }));
  });

  readonly teamUntil: Rule<TeamClause> = this.RULE("teamUntil", () => {
    const first = this.CONSUME(K("until"));
    const event = this.SUBRULE(this.dateEvent);
    return this.ACTION<TeamClause>(() => ({ type: "until", event, ...this.spanFrom(first) }));
  });

  readonly systemHeld: Rule<SystemClause> = this.RULE("systemHeld", () => {
    const first = this.CONSUME(K("held"));
    this.CONSUME(K("by"));
    const party = this.SUBRULE(this.party);
    return this.ACTION<SystemClause>(() => ({ type: "held by", party, ...this.spanFrom(first) }));
  });

  readonly systemHosted: Rule<SystemClause> = this.RULE("systemHosted", () => {
    const first = this.CONSUME(K("hosted"));
    this.CONSUME(K("in"));
    const places = this.SUBRULE(this.placeList);
    return this.ACTION<SystemClause>(() => ({ type: "hosted in", places, ...this.spanFrom(first) }));
  });

  readonly systemOpen: Rule<SystemClause> = this.RULE("systemOpen", () => {
    const first = this.CONSUME(K("open"));
    this.CONSUME(K("to"));
    const parties = this.SUBRULE(this.parties);
    return this.ACTION<SystemClause>(() => ({ type: "open to", parties, ...this.spanFrom(first) }));
  });

  // -------------------------------------------------------------- classes of people

  readonly subjectsAre: Rule<SubjectsClause> = this.RULE("subjectsAre", () => {
    const first = this.CONSUME(K("are"));
    const classes = this.SUBRULE(this.phrases, { ARGS: ["subject"] });
    const text = this.OPTION(() => {
      this.CONSUME(K("with"));
      return this.SUBRULE(this.text);
    });
    return this.ACTION<SubjectsClause>(() => ({
      type: "are",
      classes,
      ...(text ? { with: text } : {}),
      ...this.spanFrom(first),
    }));
  });

  readonly subjectsFamily: Rule<SubjectsClause> = this.RULE("subjectsFamily", () => {
    const first = this.peek(1);
    this.OPTION(() => this.CONSUME(K("are")));
    this.CONSUME(K("family"));
    this.CONSUME(K("of"));
    const of = this.SUBRULE(this.phrase, { ARGS: ["subject"] });
    return this.ACTION<SubjectsClause>(() => ({ type: "family of", of, ...this.spanFrom(first) }));
  });

  readonly subjectsExcept: Rule<SubjectsClause> = this.RULE("subjectsExcept", () => {
    const first = this.CONSUME(K("except"));
    const classes = this.SUBRULE(this.phrases, { ARGS: ["subject"] });
    return this.ACTION<SubjectsClause>(() => ({ type: "except", classes, ...this.spanFrom(first) }));
  });

  readonly subjectsStatus: Rule<SubjectsClause> = this.RULE("subjectsStatus", () => {
    const first = this.CONSUME(K("whose"));
    this.CONSUME(K("status"));
    this.CONSUME(K("is"));
    const status = this.SUBRULE(this.text);
    return this.ACTION<SubjectsClause>(() => ({ type: "status", status, ...this.spanFrom(first) }));
  });

  // -------------------------------------------------------------- statistics

  readonly statisticsFrom: Rule<StatisticsClause> = this.RULE("statisticsFrom", () => {
    const first = this.CONSUME(K("from"));
    const data = this.SUBRULE(this.names, { ARGS: ["data"] });
    return this.ACTION<StatisticsClause>(() => ({ type: "from", data, ...this.spanFrom(first) }));
  });

  readonly statisticsBy: Rule<StatisticsClause> = this.RULE("statisticsBy", () => {
    const first = this.CONSUME(K("by"));
    const items = this.SUBRULE(this.items);
    return this.ACTION<StatisticsClause>(() => ({ type: "by", items, ...this.spanFrom(first) }));
  });

  readonly statisticsBelow: Rule<StatisticsClause> = this.RULE("statisticsBelow", () => {
    const first = this.CONSUME(K("counts"));
    this.CONSUME(K("below"));
    const below = this.CONSUME(Int);
    this.OPTION(() => this.CONSUME(K("are")));
    this.CONSUME(K("suppressed"));
    return this.ACTION<StatisticsClause>(() => ({
      type: "suppressed",
      below: Number(below.image),
      ...this.spanFrom(first),
    }));
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

  /** Items are free words: only a clause word of the declaration ends their list. */
  private itemsGoOn(): boolean {
    if (this.is(1, K("and"))) return true;
    if (!this.is(1, Comma) || this.atEnd(2) || this.is(2, Comma)) return false;
    return this.is(2, K("and")) || !this.opensClause(2);
  }

  private readonly items: Rule<DataItem[]> = this.RULE("items", () => {
    const list = [this.SUBRULE(this.item)];
    this.MANY({
      GATE: () => this.itemsGoOn(),
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

  readonly dataFrom: Rule<DataClause> = this.RULE("dataFrom", () => {
    const first = this.CONSUME(K("from"));
    const register = this.SUBRULE(this.text);
    return this.ACTION<DataClause>(() => ({ type: "from", register, ...this.spanFrom(first) }));
  });

  readonly dataHeldIn: Rule<DataClause> = this.RULE("dataHeldIn", () => {
    const first = this.CONSUME(K("held"));
    this.CONSUME(K("in"));
    const system = this.SUBRULE(this.name, { ARGS: ["system"] });
    return this.ACTION<DataClause>(() => ({ type: "held in", system, ...this.spanFrom(first) }));
  });

  /** A class of file is a name of somebody's system: quotes may be left out. */
  readonly dataHeldAs: Rule<DataClause> = this.RULE("dataHeldAs", () => {
    const first = this.CONSUME(K("held"));
    this.CONSUME(K("as"));
    this.want({ type: "text" });
    const token = this.CONSUME(NameLike);
    return this.ACTION<DataClause>(() => ({ type: "held as", as: textOf(token), ...this.spanFrom(first) }));
  });

  readonly dataGraded: Rule<DataClause> = this.RULE("dataGraded", () => {
    const first = this.CONSUME(K("graded"));
    this.want({ type: "text" });
    const token = this.OR([{ ALT: () => this.CONSUME(Grade) }, { ALT: () => this.CONSUME(TextLike) }]);
    return this.ACTION<DataClause>(() => ({ type: "graded", scheme: textOf(token), ...this.spanFrom(first) }));
  });

  readonly dataExtent: Rule<DataClause> = this.RULE("dataExtent", () => {
    const first = this.peek(1);
    let bulk = false;
    this.OR([
      {
        ALT: () => {
          this.CONSUME(K("in"));
          this.CONSUME(K("bulk"));
          bulk = true;
        },
      },
      {
        ALT: () => {
          this.CONSUME(K("individual"));
          this.CONSUME(K("cases"));
          this.CONSUME(K("only"));
        },
      },
    ]);
    return this.ACTION<DataClause>(() => ({ type: "extent", bulk, ...this.spanFrom(first) }));
  });

  readonly dataWithout: Rule<DataClause> = this.RULE("dataWithout", () => {
    const first = this.CONSUME(K("without"));
    this.CONSUME(K("identifiers"));
    return this.ACTION<DataClause>(() => ({ type: "without identifiers", ...this.spanFrom(first) }));
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
