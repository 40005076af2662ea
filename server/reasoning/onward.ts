/**
 * Onward rules followed from hand to hand: where data may get by a chain of permitted flows although an earlier provider
 * closed the list. Hands are joined by sharing, by queries, by publication, by onward clauses that name somebody, by systems
 * that are open to others and by meetings of teams, in one agreement or in several. Compulsion by law never makes a
 * permission, so it makes no chain.
 */
import type { Condition, OnwardRule, PartyRef, Span } from "../../grammar/syntax.js";
import { entry } from "../../grammar/vocabulary.js";
import { type Agreement, type Data, expandCondition, type Party, type Purpose } from "../model/agreement.js";
import type { FlowRule } from "../model/flow-rules.js";
import { type FlowTable, permissions } from "../model/flows.js";
import { type Member, memberSet } from "../model/members.js";
import { type Terms, termsOf } from "../model/terms.js";
import type { LawBook } from "../packs/provision.js";
import { decide } from "./decide.js";
import { conditionAtoms, partyOfClass } from "./flow-facts.js";
import { type Membership, partyMatches } from "./matching.js";

// ---------------------------------------------------------------- what a provider allows

/** What a provider allows the recipient to do with the data next. */
export interface Allowance {
  /** The agreement says something about passing on. */
  readonly said: boolean;
  /** Anybody may get it, perhaps on a condition. */
  readonly open: boolean;
  /** Anybody may get it once the provider agrees: who is not asked for that agreement is not among them. */
  readonly onConsent: boolean;
  readonly to: readonly string[];
  readonly kinds: readonly string[];
  /** It names somebody who cannot be told without the case: who is meant stays open. */
  readonly unclear: boolean;
}

const onwardRules = (terms: Terms): Exclude<OnwardRule, { type: "compelled" }>[] =>
  terms.onward.flatMap(({ rule }) => (rule.type === "compelled" ? [] : [rule]));

const isAnybody = (ref: PartyRef): boolean =>
  ref.type === "quantified" || (ref.type === "relative" && ref.who.term === "public");

const isProvidersConsent = (condition: Condition): boolean =>
  condition.type === "kind" && entry("condition", condition.phrase.term)?.group === "consent of the provider";

export const allowanceOf = (agreement: Agreement, terms: Terms): Allowance => {
  const rules = onwardRules(terms);
  const to = rules.flatMap((rule) => (rule.type === "to" ? [rule] : []));
  const recipients = to.flatMap((rule) => rule.recipients);
  const open = to.filter((rule) => rule.open || rule.recipients.some(isAnybody));
  const named = recipients.flatMap((ref) => (ref.type === "named" ? [ref] : []));
  const { members } = memberSet(agreement, named);
  return {
    said: rules.length > 0 || terms.unread.has("onward") || terms.unread.has("no onward"),
    open: open.length > 0,
    onConsent:
      open.length > 0 &&
      open.every((rule) => rule.with !== undefined && isProvidersConsent(expandCondition(agreement, rule.with))),
    to: [
      ...new Set([
        ...named.map((ref) => ref.name.text),
        ...members.flatMap((member) => (member.type === "party" ? [member.party.name] : [])),
      ]),
    ],
    kinds: [
      ...recipients.flatMap((ref) => (ref.type === "class" && ref.kind.status === "known" ? [ref.kind.term] : [])),
      ...members.flatMap((member) => (member.type === "class" && member.kind !== undefined ? [member.kind] : [])),
    ],
    unclear:
      terms.unread.has("onward") ||
      recipients.some(
        (ref) => ref.type === "its" || ref.type === "members" || (ref.type === "relative" && !isAnybody(ref)),
      ),
  };
};

const allows = (allowance: Allowance, party: Party): boolean =>
  allowance.unclear ||
  (allowance.open && !allowance.onConsent) ||
  allowance.to.includes(party.name) ||
  allowance.kinds.some((kind) => party.allKinds.includes(kind));

/** A condition by which the provider keeps its say. */
const asksProvider = (agreement: Agreement, terms: Terms): boolean =>
  conditionAtoms(agreement, terms).some(isProvidersConsent);

// ---------------------------------------------------------------- the network

export interface Hop {
  readonly from: Party;
  readonly to: Party;
  readonly data: Data;
  readonly purpose?: Purpose;
  /** The sentence that permits it; of a hop without one of its own, the sentence by which the data came. */
  readonly rule: FlowRule;
  readonly by: "sharing" | "query" | "publication" | "onward clause" | "system" | "meeting";
  /** The system, or the team. */
  readonly via?: string;
  /** Where it is said: the sentence, the onward clause, or what declares the system or the team. */
  readonly place: Span;
  /** The agreement of the network in which it is said. */
  readonly table: FlowTable;
}

export interface Chain {
  /** The provider's own flow first. */
  readonly hops: readonly Hop[];
}

/** An agreement of a network, with the law by which its classes are judged. */
export interface NetworkMember {
  readonly table: FlowTable;
  readonly law?: LawBook;
}

/** A rule by which somebody gives data: who shares or publishes, or is queried. */
interface Giving {
  readonly member: NetworkMember;
  readonly rule: FlowRule;
}

interface Network {
  readonly members: readonly NetworkMember[];
  /** Who a party is, in whichever agreement it is named. */
  readonly idOf: (party: Party) => string;
  readonly givings: ReadonlyMap<string, readonly Giving[]>;
  readonly hops: Map<string, readonly Hop[]>;
}

/** One body in several agreements: by its stable identifier, or by its name where nothing speaks against it. */
const identities = (members: readonly NetworkMember[]): ((party: Party) => string) => {
  const ofName = new Map<string, string | undefined>();
  for (const { table } of members)
    for (const party of table.agreement.parties.values()) {
      if (party.knownAs === undefined) continue;
      const before = ofName.get(party.name);
      // two bodies of one name: those without an identifier may be either
      ofName.set(party.name, ofName.has(party.name) && before !== party.knownAs ? undefined : party.knownAs);
    }
  return (party) => {
    const id = party.knownAs ?? ofName.get(party.name);
    return id === undefined ? `name ${party.name}` : `id ${id}`;
  };
};

const membershipOf = ({ table: { agreement }, law }: NetworkMember): Membership => ({
  agreement,
  ...(law ? { law } : {}),
  ...(agreement.from ? { date: agreement.from } : {}),
});

/** The declared parties among members; of classes those that surely belong to them. */
const partiesOf = (member: NetworkMember, members: readonly Member[]): readonly Party[] => {
  const named = members.flatMap((each) => (each.type === "party" ? [each.party] : []));
  const classes = members.filter((each) => each.type === "class");
  if (classes.length === 0) return named;
  const membership = membershipOf(member);
  const belonging = [...member.table.agreement.parties.values()].filter(
    (party) => partyMatches(membership, party, classes, false) === true,
  );
  return [...new Set([...named, ...belonging])];
};

const PUBLIC = partyOfClass("the public", "public", []);

/** From whom to whom data go by a rule: a query brings them from the holder to who asks. */
const endsOf = (member: NetworkMember, rule: FlowRule): { givers: readonly Party[]; getters: readonly Party[] } => {
  const senders = partiesOf(member, rule.senders);
  if (rule.act === "publish") return { givers: senders, getters: [PUBLIC] };
  const others = partiesOf(member, rule.recipients);
  return rule.act === "query" ? { givers: others, getters: senders } : { givers: senders, getters: others };
};

const BY: Readonly<Partial<Record<FlowRule["act"], Hop["by"]>>> = {
  share: "sharing",
  query: "query",
  publish: "publication",
};

const networkOf = (members: readonly NetworkMember[]): Network => {
  const idOf = identities(members);
  const givings = new Map<string, Giving[]>();
  for (const member of members)
    for (const rule of permissions(member.table)) {
      if (!BY[rule.act] || rule.incomplete) continue;
      for (const id of new Set(endsOf(member, rule).givers.map(idOf))) {
        const list = givings.get(id);
        if (list) list.push({ member, rule });
        else givings.set(id, [{ member, rule }]);
      }
    }
  return { members, idOf, givings, hops: new Map() };
};

/** Networks of one agreement are asked for again and again; which law they were read with is part of the answer. */
const knownNetworks = new WeakMap<FlowTable, Map<LawBook | undefined, Network>>();

const singleNetwork = (table: FlowTable, law: LawBook | undefined): Network => {
  const known = knownNetworks.get(table) ?? new Map<LawBook | undefined, Network>();
  knownNetworks.set(table, known);
  const network = known.get(law) ?? networkOf([{ table, ...(law ? { law } : {}) }]);
  known.set(law, network);
  return network;
};

// ---------------------------------------------------------------- hops

const itemKey = (item: Data["items"][number]): string => (item.known ?? item.text).toLowerCase();

/** The same data of one agreement, or some of the same items about some of the same people. */
const sharesItems = (a: Data, b: Data, sameAgreement: boolean): boolean => {
  if (sameAgreement && a.name === b.name) return true;
  if ((a.statistics === undefined) !== (b.statistics === undefined)) return false;
  if (!a.allSubjects.some((subject) => b.allSubjects.includes(subject))) return false;
  const items = new Set(b.items.map(itemKey));
  return a.items.some((item) => items.has(itemKey(item)));
};

const mayGet = ({ table, law }: NetworkMember, rule: FlowRule, from: Party, to: Party, data: Data): boolean => {
  const purpose = rule.purposes[0];
  const [sender, recipient] = rule.act === "query" ? [to, from] : [from, to];
  const { answer } = decide(
    table,
    {
      act: rule.act,
      sender,
      ...(rule.act === "publish" ? {} : { recipient }),
      data,
      ...(purpose ? { purpose } : {}),
      given: [],
    },
    law,
  );
  return answer === "permitted" || answer === "depends";
};

const systemPeople = (
  { agreement }: FlowTable,
  name: string,
): { holders: readonly Party[]; open: readonly Party[] } => {
  const clauses = agreement.systems.get(name)?.clauses ?? [];
  const parties = (refs: readonly PartyRef[]) =>
    memberSet(agreement, refs).members.flatMap((member) => (member.type === "party" ? [member.party] : []));
  return {
    holders: parties(clauses.flatMap((clause) => (clause.type === "held by" ? [clause.party] : []))),
    open: parties(clauses.flatMap((clause) => (clause.type === "open to" ? clause.parties : []))),
  };
};

/** Everybody whom a sentence reaches besides its recipients: by entry in an open system, or in a meeting of a team. */
const bystanders = (table: FlowTable, hop: Hop): Hop[] => {
  const { agreement } = table;
  return termsOf(agreement, hop.rule, hop.data).channels.flatMap((channel): Hop[] => {
    if (channel.type === "entry") {
      const system = agreement.systems.get(channel.system.text);
      if (!system) return [];
      const { holders, open } = systemPeople(table, channel.system.text);
      return [...holders, ...open].map((to) => ({
        ...hop,
        to,
        by: "system",
        via: channel.system.text,
        place: system.name,
      }));
    }
    const team = channel.type === "meeting" ? agreement.teams.get(channel.team.text) : undefined;
    if (!team) return [];
    const { members } = memberSet(agreement, team.members);
    return members.flatMap((member): Hop[] =>
      member.type === "party"
        ? [{ ...hop, to: member.party, by: "meeting", via: team.name.text, place: team.name }]
        : [],
    );
  });
};

const findHops = (network: Network, from: Party, data: Data, home: FlowTable): Hop[] => {
  const found = new Map<string, Hop>();
  const decided = new Map<string, boolean>();
  const id = network.idOf(from);
  for (const { member, rule } of network.givings.get(id) ?? []) {
    const { table } = member;
    const purpose = rule.purposes[0];
    const by = BY[rule.act];
    const giver = endsOf(member, rule).givers.find((each) => network.idOf(each) === id);
    if (!by || !giver) continue;
    for (const each of rule.data) {
      if (
        !sharesItems(each, data, table === home) ||
        asksProvider(table.agreement, termsOf(table.agreement, rule, each))
      )
        continue;
      for (const to of endsOf(member, rule).getters) {
        const other = network.idOf(to);
        if (other === id || found.has(other)) continue;
        const key = JSON.stringify([network.members.indexOf(member), rule.act, to.name, each.name, purpose?.label]);
        const may = decided.get(key) ?? mayGet(member, rule, giver, to, each);
        decided.set(key, may);
        if (!may) continue;
        const hop: Hop = {
          from: giver,
          to,
          data: each,
          ...(purpose ? { purpose } : {}),
          rule,
          by,
          place: rule.span,
          table,
        };
        found.set(other, hop);
        for (const beside of bystanders(table, hop)) {
          const third = network.idOf(beside.to);
          if (third !== id && !found.has(third)) found.set(third, beside);
        }
      }
    }
  }
  return [...found.values()];
};

const hopsFrom = (network: Network, from: Party, data: Data, home: FlowTable): readonly Hop[] => {
  const key = JSON.stringify([network.members.findIndex(({ table }) => table === home), network.idOf(from), data.name]);
  const hops = network.hops.get(key) ?? findHops(network, from, data, home);
  network.hops.set(key, hops);
  return hops;
};

/** Those whom the onward clauses of the last sentence name. */
const namedHops = (last: Hop): Hop[] => {
  if (last.by !== "sharing" && last.by !== "query") return [];
  const { agreement } = last.table;
  const terms = termsOf(agreement, last.rule, last.data);
  return allowanceOf(agreement, terms).to.flatMap((name): Hop[] => {
    const to = agreement.parties.get(name);
    const place = terms.onward[0] ?? last.rule.span;
    return to
      ? [{ from: last.to, to, data: last.data, rule: last.rule, by: "onward clause", place, table: last.table }]
      : [];
  });
};

/** Data that are held in a system get from its holder to everybody to whom it is open. */
const heldHops = (network: Network, last: Hop): Hop[] =>
  last.data.heldIn.flatMap((name) => {
    const { holders, open } = systemPeople(last.table, name);
    const system = last.table.agreement.systems.get(name);
    if (!system || !holders.some((holder) => network.idOf(holder) === network.idOf(last.to))) return [];
    return open.map(
      (to): Hop => ({
        from: last.to,
        to,
        data: last.data,
        rule: last.rule,
        by: "system",
        via: name,
        place: system.name,
        table: last.table,
      }),
    );
  });

// ---------------------------------------------------------------- chains

/** Longer chains are found through their shorter beginnings. */
const MAX_HOPS = 6;

const chainsIn = (network: Network, first: Hop): Chain[] => {
  const chains: Chain[] = [];
  const seen = new Set([network.idOf(first.from), network.idOf(first.to)]);
  let walks: (readonly Hop[])[] = [[first]];
  const visit = (before: readonly Hop[], hop: Hop, next: (readonly Hop[])[]): void => {
    const id = network.idOf(hop.to);
    if (seen.has(id)) return;
    seen.add(id);
    const hops = [...before, hop];
    chains.push({ hops });
    next.push(hops);
  };
  // who sits beside the recipient gets it in the same step
  for (const hop of bystanders(first.table, first)) visit([], hop, walks);
  while (walks.length > 0) {
    const next: (readonly Hop[])[] = [];
    for (const walk of walks) {
      const last = walk.at(-1);
      if (!last || walk.length >= MAX_HOPS) continue;
      const others = hopsFrom(network, last.to, first.data, first.table);
      for (const hop of [...namedHops(last), ...heldHops(network, last), ...others]) visit(walk, hop, next);
    }
    walks = next;
  }
  return chains;
};

/** All whom data of one permitted flow may reach besides its recipient, each with the shortest chain. */
export const chainsFrom = (table: FlowTable, first: Hop, law?: LawBook): Chain[] =>
  chainsIn(singleNetwork(table, law), first);

const firstHopsOf = (member: NetworkMember): Hop[] =>
  permissions(member.table).flatMap((rule) => {
    if ((rule.act !== "share" && rule.act !== "query") || rule.incomplete) return [];
    const { givers, getters } = endsOf(member, rule);
    const purpose = rule.purposes[0];
    return rule.data.flatMap((data) =>
      givers.flatMap((from) =>
        getters.flatMap((to): Hop[] =>
          from === to
            ? []
            : [
                {
                  from,
                  to,
                  data,
                  ...(purpose ? { purpose } : {}),
                  rule,
                  by: rule.act === "query" ? "query" : "sharing",
                  place: rule.span,
                  table: member.table,
                },
              ],
        ),
      ),
    );
  });

/** First hops: every permitted flow between two declared parties, once per data. */
export const firstHops = (table: FlowTable, law?: LawBook): Hop[] => firstHopsOf({ table, ...(law ? { law } : {}) });

const leaksIn = (network: Network): Chain[] => {
  const starts = network.members.flatMap(firstHopsOf);
  const pair = (from: Party, to: Party) => JSON.stringify([network.idOf(from), network.idOf(to)]);
  const direct = new Map<string, Hop[]>();
  for (const hop of starts) direct.set(pair(hop.from, hop.to), [...(direct.get(pair(hop.from, hop.to)) ?? []), hop]);
  return starts.flatMap((start) => {
    const allowance = allowanceOf(start.table.agreement, termsOf(start.table.agreement, start.rule, start.data));
    if (!allowance.said || allowance.unclear || (allowance.open && !allowance.onConsent)) return [];
    return chainsIn(network, start).filter(({ hops }) => {
      const last = hops.at(-1);
      if (!last || network.idOf(last.to) === network.idOf(start.from) || allows(allowance, last.to)) return false;
      const own = direct.get(pair(start.from, last.to)) ?? [];
      return !own.some((hop) => sharesItems(hop.data, start.data, hop.table === start.table));
    });
  });
};

/** Chains that end with somebody whom the first provider did not allow and does not share with itself. */
export const leaks = (table: FlowTable, law?: LawBook): Chain[] => leaksIn(singleNetwork(table, law));

/** The same across several agreements: only chains that need more than one of them. */
export const leaksAcross = (members: readonly NetworkMember[]): Chain[] =>
  leaksIn(networkOf(members)).filter(({ hops }) => new Set(hops.map((hop) => hop.table)).size > 1);
