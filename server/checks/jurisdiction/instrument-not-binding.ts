/** An instrument is cited that one side is not bound by. */
import type { Citation, Span } from "../../../grammar/syntax.js";
import type { Party } from "../../model/agreement.js";
import type { Member } from "../../model/flows.js";
import { isMember, jurisdictionOf } from "../../packs/law-book.js";
import type { Instrument } from "../../packs/provision.js";
import { readCitations } from "../../reasoning/citations.js";
import { type FlowClass, flowsOf } from "../../reasoning/flow-classes.js";
import { countryOfParty } from "../../reasoning/regimes.js";
import type { Check, CheckContext, Report } from "../check.js";
import { quote } from "../render.js";

/** False only where the law book is sure that the party is not bound. */
const bound = (context: CheckContext, party: Party, instrument: Instrument): boolean => {
  const { binds } = instrument;
  const country = countryOfParty(context.law, party);
  if (!binds || country === undefined || country === null) return true;
  const inJurisdiction = binds.jurisdictions === undefined || binds.jurisdictions.includes(country);
  const memberships = (binds.membersOf ?? []).map((key) => isMember(context.law, country, key, context.date));
  return inJurisdiction && !memberships.includes(false);
};

interface Cited {
  readonly node: Citation;
  readonly instrument: Instrument;
}

const citedBy = (context: CheckContext, nodes: readonly Citation[]): Cited[] =>
  readCitations(context.law, nodes).flatMap(({ node, law }) => (law ? [{ node, instrument: law.instrument }] : []));

const parties = (members: readonly Member[]): Party[] =>
  members.flatMap((member) => (member.type === "party" ? [member.party] : []));

const place = (context: CheckContext, party: Party): string => {
  const country = countryOfParty(context.law, party);
  return country ? (jurisdictionOf(context.law, country)?.name ?? country) : "its country";
};

interface Side {
  readonly nodes: readonly Citation[];
  readonly who: readonly Party[];
  /** The other end: bound too by a treaty on cooperation. */
  readonly others: readonly Party[];
}

/** Law of one side may stand beside law of the other in a sentence about both: it must bind one of those who rely on it. */
const unbound = (context: CheckContext, side: Side, instrument: Instrument): Party[] => {
  if (instrument.kind === "treaty") return [...side.who, ...side.others].filter((party) => !bound(context, party, instrument));
  return side.who.some((party) => bound(context, party, instrument)) ? [] : side.who.slice(0, 1);
};

const sidesOf = (flow: FlowClass): Side[] => {
  const senders = parties(flow.rule.senders);
  const recipients = parties(flow.rule.recipients);
  const mechanisms = flow.terms.mechanisms.flatMap((mechanism) => (mechanism.type === "law" ? [mechanism.citation] : []));
  return [
    { nodes: flow.terms.senderBasis, who: senders, others: recipients },
    { nodes: flow.terms.recipientBasis, who: recipients, others: [] },
    { nodes: mechanisms, who: senders, others: recipients },
  ];
};

export const check: Check = {
  code: "jurisdiction/instrument-not-binding",
  title: "An instrument is cited that one side is not bound by",
  severity: "error",
  run: (context): Report[] => {
    const found = new Map<string, Report>();
    for (const { flow } of context.flows) {
      for (const side of sidesOf(flow)) {
        for (const { node, instrument } of citedBy(context, side.nodes)) {
          for (const party of unbound(context, side, instrument)) {
            const at: Span = { start: node.start, end: node.end };
            const key = `${at.start} ${party.name}`;
            if (found.has(key)) continue;
            found.set(key, {
              at,
              reason: `${instrument.short} ${party.name}`,
              message: `${node.text} is cited here, but ${place(context, party)} is not bound by ${quote(instrument.title)}, so ${party.name} cannot rely on it. Cite law that binds ${party.name}.`,
              flows: flowsOf(flow),
            });
          }
        }
      }
    }
    return [...found.values()];
  },
};
