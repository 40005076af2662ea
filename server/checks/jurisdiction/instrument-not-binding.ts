/** An instrument is cited that one side is not bound by. */
import type { Citation } from "../../../grammar/syntax.js";
import type { Party } from "../../model/agreement.js";
import type { FlowRef, Severity } from "../../model/finding.js";
import type { FlowRule } from "../../model/flow-rules.js";
import type { Member } from "../../model/members.js";
import { regimesOf } from "../../packs/cite.js";
import { isMember } from "../../packs/law-book.js";
import type { Instrument } from "../../packs/provision.js";
import { readCitations } from "../../reasoning/citations.js";
import { type FlowClass, flowsOf } from "../../reasoning/flow-classes.js";
import { countryOfParty } from "../../reasoning/regimes.js";
import type { Check, CheckContext, Report } from "../check.js";
import { placeWords } from "../places.js";
import { list } from "../render.js";

/** Lists of members that the party's country is surely not on. */
const missingMemberships = (context: CheckContext, country: string, { binds }: Instrument): readonly string[] =>
  (binds?.membersOf ?? []).filter((key) => isMember(context.law, country, key, context.date) === false);

/** False only where the law book is sure that the party is not bound. */
const bound = (context: CheckContext, party: Party, instrument: Instrument): boolean => {
  const country = countryOfParty(context.law, party);
  if (!instrument.binds || country === undefined || country === null) return true;
  const inJurisdiction = instrument.binds.jurisdictions?.includes(country) ?? true;
  return inJurisdiction && missingMemberships(context, country, instrument).length === 0;
};

const parties = (members: readonly Member[]): Party[] =>
  members.flatMap((member) => (member.type === "party" ? [member.party] : []));

interface Side {
  readonly nodes: readonly Citation[];
  readonly who: readonly Party[];
  /** The other end: bound too by a treaty on cooperation. */
  readonly others: readonly Party[];
  /** safeguard/basis-of-another-regime says already that this side's basis belongs elsewhere. */
  readonly saidElsewhere: boolean;
}

/** Law of one side may stand beside law of the other in a sentence about both: it must bind one of those who rely on it. */
const unbound = (context: CheckContext, side: Side, instrument: Instrument): Party[] => {
  const isBound = (party: Party) => bound(context, party, instrument);
  if (instrument.kind === "treaty") return [...side.who, ...side.others].filter((party) => !isBound(party));
  return side.who.some(isBound) ? [] : side.who.slice(0, 1);
};

/** Sentences whose basis on a side is found to belong to another regime. */
const ofAnotherRegime = ({ judgements }: CheckContext, side: "sender" | "recipient"): ReadonlySet<FlowRule> =>
  new Set(
    (judgements.get(`basis in the ${side}'s regime`) ?? [])
      .filter(({ verdict }) => verdict === "violated")
      .map(({ flow }) => flow.rule),
  );

interface Elsewhere {
  readonly sender: ReadonlySet<FlowRule>;
  readonly recipient: ReadonlySet<FlowRule>;
}

const sidesOf = ({ rule, terms }: FlowClass, elsewhere: Elsewhere): Side[] => {
  const [senders, recipients] = [parties(rule.senders), parties(rule.recipients)];
  const { senderBasis, recipientBasis, mechanisms } = terms;
  const carriers = mechanisms.flatMap((mechanism) => (mechanism.type === "law" ? [mechanism.citation] : []));
  return [
    { nodes: senderBasis, who: senders, others: recipients, saidElsewhere: elsewhere.sender.has(rule) },
    { nodes: recipientBasis, who: recipients, others: [], saidElsewhere: elsewhere.recipient.has(rule) },
    { nodes: carriers, who: senders, others: recipients, saidElsewhere: false },
  ];
};

interface Found {
  readonly node: Citation;
  readonly instrument: Instrument;
  readonly party: Party;
  readonly flows: readonly FlowRef[];
}

const foundIn = (context: CheckContext, flow: FlowClass, elsewhere: Elsewhere): Found[] =>
  sidesOf(flow, elsewhere).flatMap((side) =>
    readCitations(context.law, side.nodes).flatMap(({ node, law }): Found[] => {
      if (!law || (side.saidElsewhere && regimesOf(law).length > 0)) return [];
      const { instrument } = law;
      return unbound(context, side, instrument).map((party) => ({ node, instrument, party, flows: flowsOf(flow) }));
    }),
  );

const messageOf = (context: CheckContext, { node, instrument, party }: Found): string => {
  const country = countryOfParty(context.law, party) ?? "";
  const place = placeWords(context.law, country);
  const end = `so ${party.name} cannot rely on it. Cite law that binds ${party.name}.`;
  if (instrument.kind === "treaty")
    return `${node.text} binds only the parties to the ${instrument.title.replace(/^the /i, "")}, and ${place} is not one of them, ${end}`;
  const places = (instrument.binds?.jurisdictions ?? []).map((iso) => placeWords(context.law, iso));
  const areas = (instrument.binds?.membersOf ?? []).map((key) => (key === "EU" || key === "EEA" ? `the ${key}` : key));
  return `${node.text} is law of ${list([...places, ...areas])}, and ${party.name} is in ${place}, ${end}`;
};

/** As sure as the list of members that it rests on. */
const severityOf = (context: CheckContext, { instrument, party }: Found): Severity => {
  const lists = missingMemberships(context, countryOfParty(context.law, party) ?? "", instrument);
  const verified = lists.every((key) => context.law.memberships.get(key)?.confidence === "verified");
  return verified ? "error" : "warning";
};

export const check: Check = {
  code: "jurisdiction/instrument-not-binding",
  title: "An instrument is cited that one side is not bound by",
  severity: "error",
  run: (context): Report[] => {
    const elsewhere = { sender: ofAnotherRegime(context, "sender"), recipient: ofAnotherRegime(context, "recipient") };
    const found = new Map<string, Found>();
    for (const each of context.flows.flatMap(({ flow }) => foundIn(context, flow, elsewhere))) {
      const key = `${each.node.start} ${each.party.name}`;
      const before = found.get(key);
      found.set(key, before ? { ...before, flows: [...before.flows, ...each.flows] } : each);
    }
    return [...found.values()].map((each) => ({
      at: each.node,
      reason: `${each.instrument.short} ${each.party.name}`,
      severity: severityOf(context, each),
      message: messageOf(context, each),
      flows: each.flows,
      fixes: [
        {
          title: `Replace ${each.node.text}`,
          edits: [{ start: each.node.start, end: each.node.end, newText: `[[law that binds ${each.party.name}]]` }],
          safe: false,
        },
      ],
    }));
  },
};
