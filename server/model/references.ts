/** Every place where a defined term is used, with the kinds of thing that may stand there. */
import type {
  Channel,
  Condition,
  DutyObject,
  DutyTiming,
  EventRef,
  FlowClause,
  HeaderClause,
  KeepRule,
  Limit,
  Name,
  PartyRef,
  PurposeRef,
  SafeguardItem,
  Sentence,
  Span,
  Statement,
  SyntaxTree,
  Text,
  Variant,
} from "../../grammar/syntax.js";
import { phrasesOf } from "./phrases.js";

export type SymbolKind =
  | "party"
  | "group"
  | "team"
  | "system"
  | "data"
  | "subjects"
  | "statistics"
  | "purpose"
  | "condition"
  | "fact"
  | "event"
  | "term"
  | "safeguards";

export interface Reference {
  readonly name: Name;
  /** Kinds that fit here; the first one is what a drafter most likely meant. */
  readonly kinds: readonly SymbolKind[];
  /** It need not be declared: a State, a union. */
  readonly optional?: true;
}

/** A reference to a clause by its title. */
export interface ClauseReference extends Span {
  readonly title: Text;
}

export interface References {
  readonly names: readonly Reference[];
  readonly clauses: readonly ClauseReference[];
}

const PARTY: readonly SymbolKind[] = ["party", "group"];
const DATA: readonly SymbolKind[] = ["data", "statistics"];
const CONDITION: readonly SymbolKind[] = ["condition", "fact"];

class Collector {
  readonly names: Reference[] = [];
  readonly clauses: ClauseReference[] = [];

  name(name: Name, kinds: readonly SymbolKind[]): void {
    if (!name.slot && name.text !== "") this.names.push({ name, kinds });
  }

  /** What may be declared, but stands for itself where it is not. */
  mayName(name: Name, kinds: readonly SymbolKind[]): void {
    if (!name.slot && name.text !== "") this.names.push({ name, kinds, optional: true });
  }

  parties(refs: readonly PartyRef[]): void {
    for (const ref of refs) if (ref.type === "named") this.name(ref.name, PARTY);
  }

  purposes(refs: readonly PurposeRef[]): void {
    for (const ref of refs) if (ref.type === "named") this.name(ref.name, ["purpose"]);
  }

  event(ref: EventRef | undefined): void {
    if (ref?.type === "named") this.name(ref.name, ["event"]);
  }

  condition(condition: Condition): void {
    switch (condition.type) {
      case "and":
      case "or":
        for (const part of condition.parts) this.condition(part);
        break;
      case "named":
        this.name(condition.name, CONDITION);
        break;
      case "kind":
        if (condition.by) this.parties([condition.by]);
        this.limit(condition.limit);
        for (const name of condition.statingData ?? []) this.name(name, DATA);
        for (const detail of condition.details) {
          this.parties(detail.to ?? []);
          if (detail.where) this.condition(detail.where);
        }
        break;
      case "quoted":
        break;
    }
  }

  clauseTitle(title: Text): void {
    this.clauses.push({ title, start: title.start, end: title.end });
  }

  dutyObject(object: DutyObject | undefined): void {
    if (object?.type === "data") for (const name of object.names) this.name(name, [...DATA, "event"]);
    if (object?.type === "event") this.event(object.event);
  }

  timing(timing: DutyTiming | undefined): void {
    if (timing && "of" in timing) this.event(timing.of);
    if (timing && "event" in timing) this.event(timing.event);
  }

  safeguard(item: SafeguardItem): void {
    this.parties(item.openTo ?? []);
    this.event(item.before);
  }

  limit(limit: Limit | undefined): void {
    if (limit) this.event(limit.from);
  }

  keepRule(rule: KeepRule): void {
    switch (rule.type) {
      case "limit":
        this.limit(rule.limit);
        break;
      case "until":
        this.event(rule.event);
        if (rule.atLatest && "period" in rule.atLatest) this.limit(rule.atLatest);
        else this.event(rule.atLatest);
        break;
      case "earliest":
      case "latest":
        for (const part of rule.of) {
          if ("until" in part) this.event(part.until);
          else this.limit(part);
        }
        break;
      case "stages":
        for (const stage of rule.stages) {
          this.event(stage.from);
          this.purposes(stage.accessFor);
        }
        break;
      case "delegated":
        this.parties([rule.to]);
        this.limit(rule.otherwise);
        break;
      case "schedule":
      case "law":
      case "necessary":
        break;
    }
  }

  flowClause(clause: FlowClause): void {
    switch (clause.type) {
      case "where":
      case "except where":
      case "unless":
        this.condition(clause.condition);
        break;
      case "provided":
        for (const condition of clause.alternatives) this.condition(condition);
        break;
      case "protected":
        for (const ref of clause.by) {
          if (ref.type === "named") this.name(ref.name, ["safeguards"]);
          else this.safeguard(ref);
        }
        break;
      case "keep":
        this.keepRule(clause.rule);
        for (const hold of clause.holds) if (hold.releasedBy) this.parties([hold.releasedBy]);
        break;
      case "onward":
        if (clause.rule.type === "to") {
          this.parties(clause.rule.recipients);
          this.purposes(clause.rule.purposes);
          if (clause.rule.with) this.condition(clause.rule.with);
        }
        if (clause.rule.type === "compelled") this.parties([clause.rule.notify]);
        break;
      case "despite":
      case "subject to":
        this.clauseTitle(clause.clause);
        break;
      case "and tell":
        this.parties(clause.to);
        break;
      case "term":
        this.event(clause.from);
        this.event(clause.until);
        break;
      case "occasion":
        if (clause.occasion.type === "event") this.event(clause.occasion.event);
        break;
      case "channel":
        this.channel(clause.channel);
        break;
      case "carried conditions":
        this.parties([clause.of]);
        break;
      case "other purposes":
        this.condition(clause.condition);
        break;
      default:
        break;
    }
  }

  channel(channel: Channel): void {
    if (channel.type === "hub") this.parties([channel.party]);
    if (channel.type === "meeting") this.name(channel.team, ["team"]);
    if (channel.type === "entry") this.name(channel.system, ["system"]);
  }

  variant(variant: Variant): void {
    this.condition(variant.if);
    for (const name of variant.data) this.name(name, DATA);
    this.parties(variant.recipients);
    this.purposes(variant.purposes);
    for (const clause of variant.clauses) this.flowClause(clause);
  }

  sentence(sentence: Sentence): void {
    switch (sentence.type) {
      case "sharing":
        this.parties(sentence.actors);
        for (const name of sentence.data) this.name(name, DATA);
        this.parties(sentence.recipients);
        this.purposes(sentence.purposes);
        for (const clause of sentence.clauses) this.flowClause(clause);
        for (const variant of sentence.variants) this.variant(variant);
        break;
      case "general terms":
        for (const clause of sentence.clauses) this.flowClause(clause);
        break;
      case "duty":
        this.parties(sentence.actors);
        this.parties(sentence.to);
        this.dutyObject(sentence.object);
        this.dutyObject(sentence.infinitive?.object);
        this.parties(sentence.infinitive?.to ?? []);
        this.timing(sentence.timing);
        for (const clause of sentence.clauses) this.flowClause(clause);
        break;
      case "rights":
        if (sentence.through) this.parties([sentence.through]);
        if (sentence.except) this.condition(sentence.except);
        break;
      case "refusal":
        this.parties(sentence.actors);
        if (sentence.of) this.clauseTitle(sentence.of);
        if (sentence.where) this.condition(sentence.where);
        for (const clause of sentence.clauses) this.flowClause(clause);
        break;
      case "that":
        this.parties(sentence.actors);
        this.sentence(sentence.sentence);
        break;
      case "safeguards":
        for (const item of sentence.items) this.safeguard(item);
        break;
      default:
        this.governance(sentence);
    }
  }

  private governance(sentence: Sentence): void {
    const party = (ref: PartyRef | undefined): void => {
      if (ref) this.parties([ref]);
    };
    switch (sentence.type) {
      case "oversight":
        if (!sentence.quoted) this.name({ ...sentence.by }, PARTY);
        this.parties(sentence.for ?? []);
        break;
      case "audit":
        party(sentence.by);
        this.limit(sentence.resultsKept);
        break;
      case "termination":
        this.event(sentence.on);
        for (const action of sentence.actions) {
          for (const name of action.data ?? []) this.name(name, DATA);
          party(action.to);
          party(action.atChoiceOf);
        }
        break;
      case "acts through":
        this.parties(sentence.actors);
        party(sentence.unit);
        break;
      case "meeting":
        this.name(sentence.team, ["team"]);
        break;
      case "automated decisions":
        if (sentence.unless) this.condition(sentence.unless);
        break;
      case "confidentiality":
      case "equal protection":
        this.parties(sentence.actors);
        for (const name of sentence.data) this.name(name, DATA);
        for (const clause of sentence.clauses) this.flowClause(clause);
        break;
      case "liability":
        for (const { who } of sentence.answers) this.parties(who);
        party(sentence.withoutRecourseTo);
        break;
      case "costs":
        this.parties(sentence.by);
        break;
      case "on event":
        this.event(sentence.event);
        this.sentence(sentence.sentence);
        break;
      case "court disclosure":
        party(sentence.afterTelling);
        break;
      case "public records":
        party(sentence.to);
        party(sentence.afterAsking);
        break;
      case "amendment":
        party(sentence.annexesBy);
        break;
      case "accession":
        this.parties(sentence.by);
        if (sentence.with) this.condition(sentence.with);
        break;
      case "exit":
        this.parties(sentence.actors);
        if (sentence.where) this.condition(sentence.where);
        break;
      case "prevails":
        for (const title of sentence.over) this.clauseTitle(title);
        break;
      default:
        break;
    }
  }

  headerClause(clause: HeaderClause): void {
    switch (clause.type) {
      case "between":
        for (const name of clause.parties) this.name(name, PARTY);
        break;
      case "issued":
        for (const name of clause.by) this.name(name, PARTY);
        break;
      case "signed":
        for (const { by } of clause.signatures) this.name(by, PARTY);
        break;
      case "in force":
        this.event(clause.from);
        this.event(clause.until);
        break;
      case "reviewed":
        for (const event of clause.on) this.event(event);
        break;
      default:
        break;
    }
  }

  statement(statement: Statement): void {
    switch (statement.type) {
      case "agreement":
        for (const clause of statement.clauses) this.headerClause(clause);
        break;
      case "party":
        for (const clause of statement.clauses) {
          if (clause.type === "part of") this.name(clause.whole, ["party"]);
          if (clause.type === "acts through") this.name(clause.unit, ["party"]);
          if (clause.type === "acts for") this.mayName(clause.state, ["party"]);
          if (clause.type === "member of") for (const name of clause.of) this.mayName(name, PARTY);
          if (clause.type === "acts as") {
            for (const role of clause.roles) {
              this.purposes(role.for);
              for (const name of [...role.with, ...role.onBehalfOf]) this.name(name, PARTY);
            }
          }
        }
        break;
      case "group":
        this.parties(statement.members);
        break;
      case "team":
        this.parties(statement.members);
        for (const clause of statement.clauses) {
          if (clause.type === "chaired") this.parties([clause.by]);
          if (clause.type === "until") this.event(clause.event);
        }
        break;
      case "system":
        for (const clause of statement.clauses) {
          if (clause.type === "held by") this.parties([clause.party]);
          if (clause.type === "open to") this.parties(clause.parties);
        }
        break;
      case "statistics":
        for (const clause of statement.clauses)
          if (clause.type === "from") for (const name of clause.data) this.name(name, DATA);
        break;
      case "data":
        for (const clause of statement.clauses) {
          if (clause.type === "collected") this.purposes(clause.purposes);
          if (clause.type === "held in") this.name(clause.system, ["system"]);
        }
        break;
      case "purpose":
        this.purposes(statement.compatible);
        this.purposes(statement.notFor);
        break;
      case "condition":
        if (statement.is) this.condition(statement.is);
        break;
      case "general terms":
        this.sentence(statement);
        break;
      case "clause":
        for (const sentence of statement.sentences) this.sentence(sentence);
        break;
      case "scenario":
        for (const condition of [...statement.given, ...statement.givenNot]) this.condition(condition);
        if (statement.when) {
          this.parties([statement.when.actor]);
          for (const name of statement.when.data) this.name(name, DATA);
          if (statement.when.recipient) this.parties([statement.when.recipient]);
          if (statement.when.purpose) this.purposes([statement.when.purpose]);
        }
        for (const condition of statement.expect?.on ?? []) this.condition(condition);
        if (statement.expect?.by)
          this.clauses.push({
            title: statement.expect.by,
            start: statement.expect.by.start,
            end: statement.expect.by.end,
          });
        break;
      default:
        break;
    }
  }
}

export const collectReferences = (tree: SyntaxTree): References => {
  const collector = new Collector();
  for (const statement of tree.statements) collector.statement(statement);
  // a class of people stands wherever people can
  for (const { status, term, start, end } of phrasesOf(tree))
    if (status === "named") collector.name({ text: term, start, end }, ["subjects"]);
  return { names: collector.names, clauses: collector.clauses };
};
