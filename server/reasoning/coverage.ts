/** Rules of the flow table against one another: which reach the same, which lies inside which. Checks of logic stand on it. */

import type { Agreement, Data, Item, Party } from "../model/agreement.js";
import type { FlowRule } from "../model/flow-rules.js";
import { type FlowTable, permissions, prohibitions, purposeWithin } from "../model/flows.js";
import { belongsTo, kindWithin, type Member } from "../model/members.js";
import { remembered } from "../model/remembered.js";
import { type Terms, termsOf } from "../model/terms.js";
import type { Asked } from "./matching.js";

// ---------------------------------------------------------------- one part within another

/** Whether a set surely reaches everybody that the member stands for. */
const reaches = (member: Member, set: readonly Member[]): boolean =>
  set.some((each) => {
    if (each.type === "everyone") return true;
    if (member.type === "party")
      return each.type === "party" ? each.party.name === member.party.name : belongsTo(member.party, each) === true;
    if (member.type === "class" && each.type === "class")
      return (
        member.label === each.label ||
        (member.kind !== undefined &&
          each.kind !== undefined &&
          kindWithin(member.kind, each.kind) &&
          each.memberOf === undefined &&
          each.its !== true &&
          each.places.length === 0)
      );
    return false;
  });

export const membersWithin = (members: readonly Member[], set: readonly Member[]): boolean =>
  members.every((member) => reaches(member, set));

const itemKey = (item: Item): string => (item.known ?? item.text).toLowerCase();

export const dataWithin = (data: Data, rule: FlowRule): boolean =>
  rule.data.some(
    (each) =>
      each.name === data.name ||
      (data.closed === true &&
        data.items.length > 0 &&
        data.subjects.every((subject) => each.allSubjects.includes(subject) || each.subjects.includes(subject)) &&
        data.items.every((item) => each.items.some((other) => itemKey(other) === itemKey(item)))),
  );

/** A rule without purposes is about every purpose. */
export const purposesWithin = (rule: FlowRule, wider: FlowRule): boolean =>
  wider.purposes.length === 0 ||
  wider.anyPurpose ||
  (rule.purposes.length > 0 &&
    rule.purposes.every((purpose) => wider.purposes.some((each) => purposeWithin(purpose, each))));

/** Whether everything that the core of a rule speaks of is inside the core of the other. */
export const coreWithin = (rule: FlowRule, wider: FlowRule): boolean =>
  rule.act === wider.act &&
  membersWithin(rule.senders, wider.senders) &&
  membersWithin(rule.recipients, wider.recipients) &&
  rule.data.every((data) => dataWithin(data, wider)) &&
  purposesWithin(rule, wider);

// ---------------------------------------------------------------- precedence and conditions

const CONDITION_WORDS = ["where", "provided", "unless", "except where", "if"] as const;

/** A prohibition without a way out: no condition, no exception, no days, and nothing that could not be read. */
export const isAbsolute = (terms: Terms): boolean =>
  [terms.where, terms.unless, terms.except, terms.provided, terms.days, terms.about].every(
    (list) => list.length === 0,
  ) && !CONDITION_WORDS.some((word) => terms.unread.has(word));

/** Terms of a prohibition, as they are for some data of it. */
export const termsOfBan = ({ agreement }: FlowTable, ban: FlowRule, other: FlowRule): Terms | undefined => {
  const data = ban.data[0] ?? other.data[0];
  return data ? termsOf(agreement, ban, data) : undefined;
};

/** One of the two says which of them prevails. */
export const isSettled = (table: FlowTable, permission: FlowRule, ban: FlowRule): boolean => {
  const [own] = permission.data;
  const terms = termsOfBan(table, ban, permission);
  if (!own || !terms) return true;
  const despite = ban.clause !== undefined && termsOf(table.agreement, permission, own).despite.includes(ban.clause);
  return despite || (permission.clause !== undefined && terms.subjectTo.includes(permission.clause));
};

// ---------------------------------------------------------------- who meets whom

/** Rules by what they speak of: a rule meets only those that share an item or a name with it, and a recipient. */
const dataKeys = (rule: FlowRule): readonly string[] => [
  ...new Set(rule.data.flatMap((data) => [`=${data.name}`, ...data.items.map(itemKey)])),
];

/** Somebody at the other end who cannot be looked up by a name. */
const ANYBODY = "*";

/** Names at the other end; a class, a part or a whole may be anybody. */
const recipientKeys = ({ agreement }: FlowTable, rule: FlowRule): readonly string[] => {
  const named = rule.recipients.every((member) => member.type === "party");
  return named && rule.recipients.length > 0 && !rule.open.has("recipients") && !hasUnits(agreement)
    ? rule.recipients.map((member) => member.label)
    : [ANYBODY];
};

const hasUnits = remembered((agreement: Agreement) =>
  [...agreement.parties.values()].some((party) => party.partOf !== undefined || party.actsThrough !== undefined),
);

interface Index {
  /** By data, then by recipient. */
  readonly by: ReadonlyMap<string, ReadonlyMap<string, readonly FlowRule[]>>;
}

const indexOf = (table: FlowTable, rules: readonly FlowRule[]): Index => {
  const by = new Map<string, Map<string, FlowRule[]>>();
  for (const rule of rules)
    for (const key of dataKeys(rule)) {
      const ofData = by.get(key) ?? new Map<string, FlowRule[]>();
      by.set(key, ofData);
      for (const to of recipientKeys(table, rule)) {
        const list = ofData.get(to);
        if (list) list.push(rule);
        else ofData.set(to, [rule]);
      }
    }
  return { by };
};

const lookUp = (table: FlowTable, { by }: Index, rule: FlowRule): readonly FlowRule[] => {
  const to = recipientKeys(table, rule);
  const found = dataKeys(rule).flatMap((key) => {
    const ofData = by.get(key);
    if (!ofData) return [];
    if (to.includes(ANYBODY)) return [...ofData.values()].flat();
    return [...to, ANYBODY].flatMap((each) => ofData.get(each) ?? []);
  });
  return [...new Set(found)];
};

const banIndex = remembered((table: FlowTable) => indexOf(table, prohibitions(table)));
const onlyRules = remembered((table: FlowTable) => permissions(table).filter((rule) => rule.only !== undefined));
const onlyIndex = remembered((table: FlowTable) => {
  const by = new Map<string, FlowRule[]>();
  for (const rule of onlyRules(table)) for (const key of dataKeys(rule)) by.set(key, [...(by.get(key) ?? []), rule]);
  return by;
});

/** Prohibitions that may meet a rule: on some of the same data, to some of the same recipients. */
export const bansOn = (table: FlowTable, rule: FlowRule): readonly FlowRule[] => lookUp(table, banIndex(table), rule);

/** Permissions that close a list by `only`: on some of the same data, or on whatever data there are. */
export const onlyOn = (table: FlowTable, rule: FlowRule): readonly FlowRule[] => {
  if (onlyRules(table).length === 0) return [];
  const same = dataKeys(rule).flatMap((key) => onlyIndex(table).get(key) ?? []);
  return [...new Set([...same, ...onlyRules(table).filter((each) => each.only === "data")])];
};

// ---------------------------------------------------------------- requests

/** Those declared parties that a member stands for, as far as the agreement says. */
const partiesAmong = (parties: readonly Party[], member: Member): readonly Party[] => {
  if (member.type === "party") return [member.party];
  if (member.type === "everyone") return parties;
  return parties.filter((party) => belongsTo(party, member) === true);
};

/** Requests that a rule speaks of, between declared parties; at most `limit`. */
export function* requestsOf(table: FlowTable, rule: FlowRule, limit = 64): Generator<Asked> {
  const parties = [...table.agreement.parties.values()];
  const recipients: readonly (Party | undefined)[] =
    rule.act === "share" || rule.act === "query"
      ? [...new Set(rule.recipients.flatMap((member) => partiesAmong(parties, member)))]
      : [undefined];
  const senders = [...new Set(rule.senders.flatMap((member) => partiesAmong(parties, member)))];
  let count = 0;
  for (const sender of senders)
    for (const recipient of recipients)
      for (const data of rule.data)
        for (const purpose of rule.purposes.length > 0 ? rule.purposes : [undefined]) {
          if (recipient?.name === sender.name) continue;
          if (count++ >= limit) return;
          yield { act: rule.act, sender, ...(recipient ? { recipient } : {}), data, ...(purpose ? { purpose } : {}) };
        }
}

/** Everybody in the rule's core is a declared party, so that its requests are all that it speaks of. */
export const namesParties = (rule: FlowRule): boolean =>
  [...rule.senders, ...rule.recipients].every((member) => member.type === "party");
