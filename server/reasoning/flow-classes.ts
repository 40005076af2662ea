/**
 * Flows that no provision can tell apart, taken together: members with the same kind, place and role, data with the same
 * subjects and sensitivities, purposes with the same meaning. Laws are judged once per class, so fifty police forces of
 * one country cost as much as one.
 */

import { type Agreement, type Data, type Party, type Purpose, sentencesOf } from "../model/agreement.js";
import { isCatchAll, isGrading } from "../model/data.js";
import type { FlowRef } from "../model/finding.js";
import type { FlowRule } from "../model/flow-rules.js";
import { type FlowTable, permissions } from "../model/flows.js";
import type { Member } from "../model/members.js";
import { remembered } from "../model/remembered.js";
import { type Terms, termsOf } from "../model/terms.js";
import { roleFor } from "./regimes.js";

export interface FlowClass {
  readonly rule: FlowRule;
  readonly senders: readonly Member[];
  /** Empty for `use` and `collect`. */
  readonly recipients: readonly Member[];
  readonly data: readonly Data[];
  /** Undefined where the sentence names no purpose. */
  readonly purposes: readonly (Purpose | undefined)[];
  readonly terms: Terms;
}

const groupBy = <T>(list: readonly T[], keyOf: (each: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
};

const partyKey = (party: Party, purpose: Purpose | undefined): string =>
  JSON.stringify([
    party.kinds,
    party.places,
    party.memberOf,
    party.immune,
    party.fundedUnder,
    party.stores,
    roleFor(party, purpose) ?? `${party.unread.has("acts as")}`,
    [...party.unread],
    party.signs,
  ]);

const memberKey = (member: Member, purpose: Purpose | undefined): string => {
  if (member.type === "party") return partyKey(member.party, purpose);
  return member.type === "class" ? `class ${member.label}` : "everyone";
};

const dataKey = (data: Data): string =>
  JSON.stringify([
    data.subjects,
    data.sensitivity,
    data.closed ?? null,
    data.statistics ?? null,
    data.withoutIdentifiers,
    data.heldIn,
    data.collectedFor.map((purpose) => purpose.term ?? purpose.label),
    [...data.unread],
    data.items.some(isCatchAll),
    data.node.clauses.some((clause) => clause.type === "marked"),
    data.node.clauses.some((clause) => clause.type === "graded"),
    data.items.some(isGrading),
  ]);

const purposeKey = (purpose: Purpose | undefined): string =>
  JSON.stringify([purpose?.terms ?? null, purpose?.term ?? purpose?.label]);

/** Purposes that no role of any party at either end tells apart. */
const groupPurposes = (rule: FlowRule): (Purpose | undefined)[][] => {
  const purposes = rule.purposes.length > 0 ? rule.purposes : [undefined];
  const parties = [...rule.senders, ...rule.recipients].flatMap((member) =>
    member.type === "party" ? [member.party] : [],
  );
  return groupBy(purposes, (purpose) =>
    JSON.stringify([purposeKey(purpose), parties.map((party) => roleFor(party, purpose) ?? null)]),
  );
};

/** Parties that a duty names: what they have to do may tell them apart from others of their kind. */
const namedInDuties = (agreement: Agreement): ReadonlySet<string> =>
  new Set(
    sentencesOf(agreement, "duty").flatMap(({ sentence }) =>
      sentence.actors.flatMap((actor) => (actor.type === "named" ? [actor.name.text] : [])),
    ),
  );

const isSelf = (senders: readonly Member[], recipients: readonly Member[]): boolean =>
  senders.length === 1 && recipients.length === 1 && senders[0]?.label === recipients[0]?.label;

const classesOf = (agreement: Agreement, rule: FlowRule): FlowClass[] => {
  const classes: FlowClass[] = [];
  const named = namedInDuties(agreement);
  for (const data of groupBy(rule.data, dataKey)) {
    const [example] = data;
    if (!example) continue;
    const terms = termsOf(agreement, rule, example);
    for (const purposes of groupPurposes(rule)) {
      const senders = groupBy(rule.senders, (member) => memberKey(member, purposes[0]));
      const recipients = groupBy(
        rule.recipients,
        (member) => memberKey(member, purposes[0]) + (named.has(member.label) ? member.label : ""),
      );
      for (const from of senders) {
        if (rule.act === "use" || rule.act === "collect") {
          classes.push({ rule, senders: from, recipients: [], data, purposes, terms });
          continue;
        }
        for (const to of recipients) {
          if (isSelf(from, to)) continue;
          // who queries is given data by who holds them
          const [senders, receivers] = rule.act === "query" ? [to, from] : [from, to];
          classes.push({ rule, senders, recipients: receivers, data, purposes, terms });
        }
      }
    }
  }
  return classes;
};

/** The classes of all permitted flows of a table. */
export const flowClasses: (table: FlowTable) => readonly FlowClass[] = remembered((table: FlowTable) =>
  permissions(table).flatMap((rule) => classesOf(table.agreement, rule)),
);

/** The single flows of a class, at most `limit`, never of a party with itself. */
export const flowsOf = (flowClass: FlowClass, limit = 50): FlowRef[] => {
  const flows: FlowRef[] = [];
  const recipients = flowClass.recipients.length > 0 ? flowClass.recipients.map((member) => member.label) : [""];
  for (const sender of flowClass.senders) {
    for (const to of recipients) {
      if (sender.label === to) continue;
      for (const data of flowClass.data) {
        for (const purpose of flowClass.purposes) {
          if (flows.length >= limit) return flows;
          flows.push({ from: sender.label, to, data: data.name, purpose: purpose?.label ?? "" });
        }
      }
    }
  }
  return flows;
};
