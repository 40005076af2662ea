/** What stands behind each clause word of a declaration: the head of the agreement, parties, data, purposes and the rest. */
import type { IToken } from "chevrotain";
import { distance } from "fastest-levenshtein";
import { ClausesParser } from "./clauses-parser.js";
import { type Rule, spanOf, textOf } from "./parts-parser.js";
import type {
  Condition,
  DataClause,
  DataItem,
  DateNode,
  EventRef,
  HeaderClause,
  Name,
  PartyClause,
  Phrase,
  PurposeRef,
  Role,
  Text,
} from "./syntax.js";
import {
  AnyWord,
  Comma,
  DateToken,
  Dotted,
  Int,
  keyword as K,
  LeftBracket,
  NameLike,
  RightBracket,
  TextLike,
} from "./tokens.js";
import { entry, longestMatch, nearest } from "./vocabulary.js";

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

  private readonly dateEvent: Rule<EventRef> = this.RULE("dateEvent", () => {
    const date = this.SUBRULE(this.date);
    return this.ACTION<EventRef>(() => ({ type: "date", date, start: date.start, end: date.end }));
  });

  readonly headerInForce: Rule<HeaderClause> = this.RULE("headerInForce", () => {
    const first = this.CONSUME(K("in"));
    this.CONSUME(K("force"));
    this.CONSUME(K("from"));
    const from = this.SUBRULE(this.dateEvent);
    const until = this.OPTION(() => {
      this.CONSUME(K("until"));
      return this.SUBRULE2(this.dateEvent);
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
    return this.ACTION<HeaderClause>(() => ({ type: "reviewed", every, on: [], ...this.spanFrom(first) }));
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
