/** Two permissions for one flow are alternatives: where the weaker asks for less, nobody needs the stricter. */
import type { Condition } from "../../../grammar/syntax.js";
import type { Agreement, Data } from "../../model/agreement.js";
import type { FlowRule } from "../../model/flow-rules.js";
import { type FlowTable, permissions } from "../../model/flows.js";
import { type Terms, termsOf } from "../../model/terms.js";
import { membersWithin, purposesWithin } from "../../reasoning/coverage.js";
import { truthOf, wordsOf } from "../../reasoning/given.js";
import { anyOf } from "../../reasoning/together.js";
import type { Check, Report } from "../check.js";
import { flowsOfRule, placeOfRule, spanOf } from "../logic-words.js";
import { list, quote } from "../render.js";

const CONDITION_WORDS = ["where", "provided", "unless", "except where", "if", "from", "about"];

const isClear = (rule: FlowRule, terms: Terms): boolean =>
  !rule.incomplete &&
  rule.open.size === 0 &&
  terms.withoutConsent.length === 0 &&
  !CONDITION_WORDS.some((word) => terms.unread.has(word));

const needs = (terms: Terms): readonly Condition[] => [...terms.where, ...terms.provided.flatMap(anyOf)];

const follows = (agreement: Agreement, condition: Condition, from: readonly Condition[]): boolean =>
  truthOf(
    agreement,
    condition,
    from.map((each) => ({ condition: each, holds: true })),
  ).value === true;

/** Every part of it is declared, known or left to people: nothing is concluded from a slip or a place still open. */
const isUnderstood = (agreement: Agreement, condition: Condition): boolean => {
  switch (condition.type) {
    case "and":
    case "or":
      return condition.parts.every((part) => isUnderstood(agreement, part));
    case "named":
      return agreement.conditions.has(condition.name.text) || agreement.facts.has(condition.name.text);
    case "kind":
      return condition.phrase.status === "known";
    case "quoted":
      return condition.text.slot !== true;
  }
};

/** What only the stricter one asks for. */
const extra = (agreement: Agreement, strict: Terms, weak: Terms): readonly Condition[] =>
  strict.provided
    .flatMap(anyOf)
    .filter((condition) => isUnderstood(agreement, condition) && !follows(agreement, condition, needs(weak)));

/** The weaker one holds wherever the stricter does. */
const holdsWith = (agreement: Agreement, strict: Terms, weak: Terms): boolean =>
  weak.days.length === 0 &&
  weak.subjectTo.length === 0 &&
  needs(weak).every((condition) => follows(agreement, condition, needs(strict))) &&
  weak.except.every((exception) => strict.except.some((each) => follows(agreement, exception, [each]))) &&
  // whom each list of the weaker is about, a list of the stricter is about them or some of them
  weak.about.every((wide) =>
    strict.about.some((narrow) => narrow.every((phrase) => wide.some((other) => other.term === phrase.term))),
  );

const makesIdle = ({ agreement }: FlowTable, weak: FlowRule, strict: FlowRule, data: Data): readonly Condition[] => {
  if (weak.placed.sentence === strict.placed.sentence || strict.anyPurpose) return [];
  if (weak.act !== strict.act || strict.purposes.length === 0) return [];
  const core =
    membersWithin(strict.senders, weak.senders) &&
    membersWithin(strict.recipients, weak.recipients) &&
    strict.data.every((each) => weak.data.some((other) => other.name === each.name)) &&
    purposesWithin(strict, weak);
  if (!core) return [];
  const [ofStrict, ofWeak] = [termsOf(agreement, strict, data), termsOf(agreement, weak, data)];
  if (!isClear(weak, ofWeak) || !isClear(strict, ofStrict) || !holdsWith(agreement, ofStrict, ofWeak)) return [];
  return extra(agreement, ofStrict, ofWeak);
};

/** Named senders of some data; classes meet everybody. */
const ANYBODY = "";

const keysOf = (rule: FlowRule): readonly string[] => {
  const senders = rule.senders.map((member) => (member.type === "party" ? member.label : ANYBODY));
  const recipients = rule.recipients.length > 0 ? rule.recipients : [undefined];
  return [
    ...new Set(
      senders.flatMap((sender) =>
        recipients.flatMap((to) =>
          rule.data.map((data) =>
            JSON.stringify([data.name, sender, to === undefined || to.type === "party" ? (to?.label ?? "-") : ANYBODY]),
          ),
        ),
      ),
    ),
  ];
};

/** Every key under which a weaker rule may stand. */
const widerKeys = (rule: FlowRule): readonly string[] => {
  const [data, sender, recipient] = [
    rule.data[0]?.name ?? "",
    rule.senders[0]?.type === "party" ? rule.senders[0].label : ANYBODY,
    rule.recipients[0] === undefined ? "-" : rule.recipients[0].type === "party" ? rule.recipients[0].label : ANYBODY,
  ];
  const senders = [...new Set([sender, ANYBODY])];
  const recipients = [...new Set([recipient, ANYBODY])];
  return senders.flatMap((from) => recipients.map((to) => JSON.stringify([data, from, to])));
};

const reportOf = ({ agreement }: FlowTable, strict: FlowRule, weak: FlowRule, extras: readonly Condition[]): Report => {
  const { words } = placeOfRule(strict, weak);
  const conditions = list(extras.map((condition) => quote(wordsOf(agreement, condition))));
  return {
    at: strict.span,
    reason: `${weak.clause ?? ""} ${extras.map((condition) => wordsOf(agreement, condition)).join(" ")}`,
    message: `The condition ${conditions} is idle: ${words} permits the same without it, and either permission is enough. Add the condition there too, or leave it out here.`,
    flows: flowsOfRule(strict),
    related: [{ ...spanOf(weak.span), message: "The permission that asks for less is here" }],
  };
};

export const check: Check = {
  code: "logic/weaker-permission",
  title: "A weaker permission makes a stricter one idle",
  severity: "warning",
  run: ({ table }): Report[] => {
    const index = new Map<string, FlowRule[]>();
    for (const rule of permissions(table))
      for (const key of keysOf(rule)) index.set(key, [...(index.get(key) ?? []), rule]);
    return permissions(table).flatMap((strict): Report[] => {
      const [data] = strict.data;
      if (!data || strict.modality === "must" || strict.senders.length === 0) return [];
      const candidates = new Set(widerKeys(strict).flatMap((key) => index.get(key) ?? []));
      for (const weak of candidates) {
        const extras = makesIdle(table, weak, strict, data);
        if (extras.length > 0) return [reportOf(table, strict, weak, extras)];
      }
      return [];
    });
  },
};
