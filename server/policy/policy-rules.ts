/** The rules of a policy: one for each sharing sentence; and the general terms, which hold besides a rule's own. */
import type { Citation, Condition, FlowClause } from "../../grammar/syntax.js";
import { type Agreement, expandSafeguards, sentencesOf } from "../model/agreement.js";
import type { FlowRule } from "../model/flow-rules.js";
import type { FlowTable } from "../model/flows.js";
import { conditionKind, conditionsOf, precedenceOf } from "../model/terms.js";
import {
  aroundOf,
  clauseOf,
  conditionOf,
  idsOf,
  keepOf,
  lawOf,
  mechanismOf,
  memberOf,
  onwardOf,
  safeguardOf,
  wordsOf,
} from "./policy-parts.js";
import type { PolicyGeneral, PolicyRule, PolicyTerms } from "./policy-types.js";

const EFFECT: Readonly<Record<FlowRule["modality"], PolicyRule["effect"]>> = {
  may: "permit",
  must: "require",
  "must not": "prohibit",
};

const CONDITION_WORDS = new Set(["where", "provided", "unless", "except where", "if"]);

/** Clauses as terms, each kind in the order of the text. */
const termsOf = (agreement: Agreement, clauses: readonly FlowClause[], rule?: FlowRule): PolicyTerms => {
  const { text } = agreement.tree;
  const conditions = conditionsOf(text, clauses, rule ? conditionKind(rule) : "permission");
  const all = (list: readonly Condition[]) => list.map((condition) => conditionOf(agreement, condition));
  const each = <T extends FlowClause["type"], R>(type: T, map: (clause: Extract<FlowClause, { type: T }>) => R): R[] =>
    clauses.filter((clause): clause is Extract<FlowClause, { type: T }> => clause.type === type).map(map);
  const basis = (whose: "sender" | "recipient" | "sensitive") =>
    each("under", (clause): readonly Citation[] => (clause.whose === whose ? clause.citations : []))
      .flat()
      .map(lawOf);
  return {
    where: [...all(rule?.where ?? []), ...all(conditions.cases)],
    // what `where` has beside the cases says how it must be done
    manner: all(conditions.where.filter((condition) => !conditions.cases.includes(condition))),
    unreadable: each("broken", (clause) =>
      CONDITION_WORDS.has(clause.opener) ? [wordsOf(agreement, clause)] : [],
    ).flat(),
    provided: conditions.provided.map(all),
    unless: all(conditions.unless),
    except: all(conditions.except),
    days: conditions.days.map(({ from, until }) => ({ from: from ?? null, until: until ?? null })),
    people: each("about", (clause) => clause.subjects.map((phrase) => phrase.term)),
    ...precedenceOf(agreement, clauses, rule),
    basis: { sender: basis("sender"), recipient: basis("recipient"), sensitive: basis("sensitive") },
    withoutConsent: each("without consent", ({ citations, because }) => ({
      law: citations.map(lawOf),
      because: because?.text ?? null,
    })),
    transfer: each("transferred", (clause) => clause.mechanisms.map(mechanismOf)).flat(),
    necessary: each("necessary", (clause) => clause.because.text),
    safeguards: each("protected", (clause) =>
      expandSafeguards(agreement, clause.by).map((item) => safeguardOf(agreement, item)),
    ).flat(),
    marked: each("marked", (clause) => clause.marking.text),
    keep: each("keep", (clause) => keepOf(agreement, clause)),
    onward: each("onward", (clause) => onwardOf(agreement, clause)),
    occasions: each("occasion", (clause) => wordsOf(agreement, clause)),
    channels: each("channel", (clause) => wordsOf(agreement, clause)),
    carried: each("carried conditions", (clause) => wordsOf(agreement, clause)),
  };
};

/** Whether all of them could be read, and name no set of safeguards that is not there. */
const isReadable = (agreement: Agreement, clauses: readonly FlowClause[]): boolean =>
  clauses.every((clause) => {
    if (clause.type === "broken") return false;
    if (clause.type !== "protected") return true;
    return clause.by.every(
      (ref) => ref.type === "safeguard" || agreement.safeguardSets.get(ref.name.text)?.broken === false,
    );
  });

/** The place of each rule: that of its sentence; where one makes several rules, the second one ends in `.2`. */
export const ruleIds = (table: FlowTable): ReadonlyMap<FlowRule, string> => {
  const sentences = idsOf(table.agreement);
  const made = new Map<string, number>();
  return new Map(
    table.rules.map((rule) => {
      const id = sentences.get((rule.refusedBy ?? rule.placed).sentence) ?? "";
      const number = (made.get(id) ?? 0) + 1;
      made.set(id, number);
      return [rule, number === 1 ? id : `${id}.${number}`];
    }),
  );
};

export const rulesOf = (table: FlowTable): PolicyRule[] => {
  const { agreement } = table;
  const ids = ruleIds(table);
  return table.rules.map((rule) => {
    const { clauses } = rule;
    const placed = rule.refusedBy ?? rule.placed;
    return {
      id: ids.get(rule) ?? "",
      clause: clauseOf(placed),
      around: aroundOf(agreement, placed),
      says: wordsOf(agreement, rule.span),
      complete: !rule.incomplete && isReadable(agreement, clauses),
      effect: EFFECT[rule.modality],
      modality: rule.written,
      act: rule.act,
      senders: rule.senders.map(memberOf),
      recipients: rule.recipients.map(memberOf),
      eachOther: rule.eachOther,
      data: rule.data.map((each) => each.name),
      purposes: rule.purposes.map((purpose) => purpose.label),
      anyPurpose: rule.anyPurpose,
      only: rule.only ?? null,
      open: [...rule.open],
      general: rule.modality !== "must not" && !clauses.some((clause) => clause.type === "instead"),
      ...termsOf(agreement, clauses, rule),
    };
  });
};

/** General terms; and safeguards said as sentences of their own, which hold for every flow. */
export const generalOf = (agreement: Agreement): PolicyGeneral[] => {
  const ids = idsOf(agreement);
  const terms = sentencesOf(agreement, "general terms").map((placed): PolicyGeneral => {
    const { sentence } = placed;
    return {
      id: ids.get(sentence) ?? "",
      clause: clauseOf(placed),
      around: aroundOf(agreement, placed),
      says: wordsOf(agreement, sentence.core),
      complete: isReadable(agreement, sentence.clauses),
      about: sentence.about.map((subject) => subject.term),
      ...termsOf(agreement, sentence.clauses),
    };
  });
  const safeguards = sentencesOf(agreement, "safeguards").map((placed): PolicyGeneral => {
    const { sentence } = placed;
    return {
      id: ids.get(sentence) ?? "",
      clause: clauseOf(placed),
      around: aroundOf(agreement, placed),
      says: wordsOf(agreement, sentence),
      complete: true,
      about: [],
      ...termsOf(agreement, []),
      safeguards: sentence.items.map((item) => safeguardOf(agreement, item)),
    };
  });
  return [...terms, ...safeguards];
};
