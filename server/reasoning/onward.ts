/**
 * Onward rules followed from hand to hand: where data may get by a chain of permitted flows although an earlier provider
 * closed the list. Compulsion by law never makes a permission, so it makes no chain.
 */
import type { OnwardRule } from "../../grammar/syntax.js";
import { entry } from "../../grammar/vocabulary.js";
import type { Agreement, Data, Party, Purpose } from "../model/agreement.js";
import type { FlowRule } from "../model/flow-rules.js";
import { type FlowTable, permissions } from "../model/flows.js";
import { belongsTo, type Member } from "../model/members.js";
import { type Terms, termsOf } from "../model/terms.js";
import { decide } from "./decide.js";
import { conditionAtoms } from "./flow-facts.js";

/** What a provider allows the recipient to do with the data next. */
export interface Allowance {
  /** The agreement says something about passing on. */
  readonly said: boolean;
  /** Anybody may get it, perhaps on a condition. */
  readonly open: boolean;
  readonly to: readonly string[];
  readonly kinds: readonly string[];
}

const onwardRules = (terms: Terms): Exclude<OnwardRule, { type: "compelled" }>[] =>
  terms.onward.flatMap(({ rule }) => (rule.type === "compelled" ? [] : [rule]));

export const allowanceOf = (agreement: Agreement, terms: Terms): Allowance => {
  const rules = onwardRules(terms);
  const recipients = rules.flatMap((rule) => (rule.type === "to" ? rule.recipients : []));
  const named = recipients.flatMap((ref) => (ref.type === "named" ? [ref.name.text] : []));
  const members = named.flatMap((name) =>
    (agreement.groups.get(name)?.members ?? []).flatMap((member) =>
      member.type === "named" ? [member.name.text] : [],
    ),
  );
  return {
    said: rules.length > 0 || terms.unread.has("onward") || terms.unread.has("no onward"),
    open: rules.some((rule) => rule.type === "to" && rule.open) || recipients.some((ref) => ref.type === "quantified"),
    to: [...named, ...members],
    kinds: recipients.flatMap((ref) => (ref.type === "class" && ref.kind.status === "known" ? [ref.kind.term] : [])),
  };
};

const allows = (allowance: Allowance, party: Party): boolean =>
  allowance.open || allowance.to.includes(party.name) || allowance.kinds.some((kind) => party.allKinds.includes(kind));

const sharesItems = (a: Data, b: Data): boolean => {
  if (a.name === b.name) return true;
  const aboutSame = a.allSubjects.some((subject) => b.allSubjects.includes(subject));
  return (
    aboutSame &&
    a.items.some((item) => b.items.some((other) => (item.known ?? item.text) === (other.known ?? other.text)))
  );
};

const partiesOf = (agreement: Agreement, members: readonly Member[]): Party[] =>
  members.flatMap((member) => {
    if (member.type === "party") return [member.party];
    if (member.type === "class")
      return [...agreement.parties.values()].filter((party) => belongsTo(party, member) === true);
    return [];
  });

/** A condition by which the provider keeps its say. */
const asksProvider = (agreement: Agreement, terms: Terms): boolean =>
  conditionAtoms(agreement, terms).some(
    (atom) => atom.type === "kind" && entry("condition", atom.phrase.term)?.group === "consent of the provider",
  );

export interface Hop {
  readonly from: Party;
  readonly to: Party;
  readonly data: Data;
  readonly purpose?: Purpose;
  /** The sentence that permits it; for a hop by an onward clause, the sentence that carries the clause. */
  readonly rule: FlowRule;
  readonly by: "sharing" | "onward clause";
}

const mayGet = (table: FlowTable, from: Party, to: Party, data: Data, purpose: Purpose | undefined): boolean => {
  const { answer } = decide(table, {
    act: "share",
    sender: from,
    recipient: to,
    data,
    ...(purpose ? { purpose } : {}),
    given: [],
  });
  return answer === "permitted" || answer === "depends";
};

const knownShares = new WeakMap<FlowTable, Map<Party, FlowRule[]>>();

/** The rules by which each party may share. */
const sharesBySender = (table: FlowTable): ReadonlyMap<Party, readonly FlowRule[]> => {
  const known = knownShares.get(table);
  if (known) return known;
  const shares = new Map<Party, FlowRule[]>();
  knownShares.set(table, shares);
  for (const rule of permissions(table)) {
    if (rule.act !== "share" || rule.incomplete) continue;
    for (const sender of new Set(partiesOf(table.agreement, rule.senders))) {
      const rules = shares.get(sender) ?? [];
      shares.set(sender, rules);
      rules.push(rule);
    }
  }
  return shares;
};

const findHops = (table: FlowTable, from: Party, data: Data): Hop[] => {
  const found = new Map<string, Hop>();
  const decided = new Map<string, boolean>();
  for (const rule of sharesBySender(table).get(from) ?? []) {
    const purpose = rule.purposes[0];
    for (const each of rule.data) {
      if (!sharesItems(each, data) || asksProvider(table.agreement, termsOf(table.agreement, rule, each))) continue;
      for (const to of partiesOf(table.agreement, rule.recipients)) {
        if (to === from || found.has(to.name)) continue;
        const key = JSON.stringify([to.name, each.name, purpose?.label]);
        const may = decided.get(key) ?? mayGet(table, from, to, each, purpose);
        decided.set(key, may);
        if (may) found.set(to.name, { from, to, data: each, ...(purpose ? { purpose } : {}), rule, by: "sharing" });
      }
    }
  }
  return [...found.values()];
};

const knownHops = new WeakMap<FlowTable, Map<string, readonly Hop[]>>();

/** One hop to each party that somebody's sentence lets have data that share items with `data`. */
const hopsFrom = (table: FlowTable, from: Party, data: Data): readonly Hop[] => {
  const known = knownHops.get(table) ?? new Map<string, readonly Hop[]>();
  knownHops.set(table, known);
  const key = JSON.stringify([from.name, data.name]);
  const hops = known.get(key) ?? findHops(table, from, data);
  known.set(key, hops);
  return hops;
};

export interface Chain {
  /** The provider's own flow first. */
  readonly hops: readonly Hop[];
}

/** Longer chains are found through their shorter beginnings. */
const MAX_HOPS = 6;

interface Walk {
  readonly hops: readonly Hop[];
  readonly at: Party;
}

/**
 * All parties that data of one permitted flow may reach after its recipient, each with the shortest chain. Onward clauses
 * count as hops where they name a party.
 */
export const chainsFrom = (table: FlowTable, first: Hop): Chain[] => {
  const { agreement } = table;
  const chains: Chain[] = [];
  const seen = new Set([first.from.name, first.to.name]);
  let walks: Walk[] = [{ hops: [first], at: first.to }];
  while (walks.length > 0 && (walks[0]?.hops.length ?? 0) < MAX_HOPS) {
    const next: Walk[] = [];
    for (const walk of walks) {
      const last = walk.hops.at(-1);
      const named =
        last && last.by === "sharing"
          ? allowanceOf(agreement, termsOf(agreement, last.rule, last.data)).to.flatMap((name): Hop[] => {
              const to = agreement.parties.get(name);
              return to ? [{ from: walk.at, to, data: last.data, rule: last.rule, by: "onward clause" }] : [];
            })
          : [];
      for (const hop of [...named, ...hopsFrom(table, walk.at, first.data)]) {
        if (seen.has(hop.to.name)) continue;
        seen.add(hop.to.name);
        const hops = [...walk.hops, hop];
        chains.push({ hops });
        next.push({ hops, at: hop.to });
      }
    }
    walks = next;
  }
  return chains;
};

/** First hops: every permitted flow between two named parties, once per data. */
export const firstHops = (table: FlowTable): Hop[] =>
  permissions(table).flatMap((rule) => {
    if (rule.act !== "share" || rule.incomplete) return [];
    return rule.data.flatMap((data) =>
      partiesOf(table.agreement, rule.senders).flatMap((from) =>
        partiesOf(table.agreement, rule.recipients).flatMap((to): Hop[] => {
          const purpose = rule.purposes[0];
          return from === to ? [] : [{ from, to, data, ...(purpose ? { purpose } : {}), rule, by: "sharing" }];
        }),
      ),
    );
  });

/** Chains that end with somebody whom the first provider did not allow and does not share with itself. */
export const leaks = (table: FlowTable): Chain[] => {
  const { agreement } = table;
  const starts = firstHops(table);
  const direct = new Set(starts.map((hop) => `${hop.from.name}\n${hop.to.name}\n${hop.data.name}`));
  return starts.flatMap((start) => {
    const allowance = allowanceOf(agreement, termsOf(agreement, start.rule, start.data));
    if (!allowance.said || allowance.open) return [];
    return chainsFrom(table, start).filter((chain) => {
      const end = chain.hops.at(-1)?.to;
      if (!end || end === start.from || allows(allowance, end)) return false;
      return !direct.has(`${start.from.name}\n${end.name}\n${start.data.name}`);
    });
  });
};
