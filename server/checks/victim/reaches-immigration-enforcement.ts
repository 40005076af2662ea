/** What a victim told those who help can reach those who remove people from the country. */
import { entry, widerTerms } from "../../../grammar/vocabulary.js";
import type { Data, Party, Purpose } from "../../model/agreement.js";
import type { Fix, FlowRef } from "../../model/finding.js";
import type { FlowRule } from "../../model/flow-rules.js";
import { type FlowTable, permissions, prohibitions, purposeWithin } from "../../model/flows.js";
import { kindWithin, type Member, signatories } from "../../model/members.js";
import { termsOf } from "../../model/terms.js";
import { decide } from "../../reasoning/decide.js";
import { partyOfClass } from "../../reasoning/flow-facts.js";
import { allowanceOf, type Chain, chainsFrom, firstHops, type Hop } from "../../reasoning/onward.js";
import type { Check, CheckContext, Report } from "../check.js";
import { addSentence } from "../fixes.js";
import { openOnwardClauses } from "../onward-clauses.js";
import { list } from "../render.js";

const AUTHORITY = "immigration authority";
const ENFORCEMENT = "immigration enforcement";

const ENFORCING: Purpose = {
  label: ENFORCEMENT,
  term: ENFORCEMENT,
  terms: widerTerms("purpose", ENFORCEMENT),
  family: "immigration",
  notFor: [],
  declared: false,
};

const isEnforcing = (purpose: Purpose): boolean => purpose.terms.includes(ENFORCEMENT);

const helps = (purpose: Purpose): boolean => purpose.family === "victim protection";

/** Data about victims that were collected, or are shared anywhere in the agreement, to help them. */
const isWelfare = (table: FlowTable, data: Data): boolean =>
  data.allSubjects.some((subject) => subject === "victims" || subject === "children") &&
  (data.collectedFor.some(helps) ||
    permissions(table).some((rule) => rule.data.includes(data) && rule.purposes.some(helps)));

// ---------------------------------------------------------------- what keeps them apart

const isForbidden = (table: FlowTable, act: "share" | "use", who: Party, to: Party, data: Data): boolean => {
  const request = act === "share" ? { act, sender: who, recipient: to } : { act, sender: to };
  const decision = decide(table, { ...request, data, purpose: ENFORCING, given: [] });
  if (decision.answer !== "prohibited" && decision.answer !== "depends") return false;
  const wideEnough = prohibitions(table).filter(
    ({ purposes }) => purposes.length === 0 || purposes.some((purpose) => purposeWithin(ENFORCING, purpose)),
  );
  return decision.reasons.some(({ at }) => wideEnough.some(({ span }) => span.start === at.start));
};

/** A firewall: every item is barred from this authority, or from this use by it. */
const isKeptFrom = (table: FlowTable, from: Party, to: Party, data: Data): boolean =>
  (data.items.length > 0 ? data.items : [undefined]).every((item) => {
    const part = item ? { ...data, items: [item] } : data;
    return isForbidden(table, "share", from, to, part) || isForbidden(table, "use", from, to, part);
  });

/** `purpose P is …, not for immigration enforcement`, said of every purpose of the sentence. */
const isRuledOut = ({ agreement }: FlowTable, rule: FlowRule): boolean =>
  rule.purposes.length > 0 &&
  rule.purposes.every(({ label }) =>
    (agreement.purposeNodes.get(label)?.notFor ?? []).some(
      (ref) => ref.type === "phrase" && purposeWithin(ENFORCING, purposeOfPhrase(ref.phrase.term)),
    ),
  );

const purposeOfPhrase = (term: string): Purpose => ({
  label: term,
  ...(entry("purpose", term) ? { term } : {}),
  terms: widerTerms("purpose", term),
  notFor: [],
  declared: false,
});

// ---------------------------------------------------------------- words

const WHY = "Victims stop asking for help when it can be used against them.";

const signs = ({ agreement }: FlowTable, party: Party): boolean => signatories(agreement).includes(party);

/** “No party” binds those that sign; “no one” everybody. */
const prohibition = (table: FlowTable, from: readonly Party[], data: string): string =>
  `${from.every((party) => signs(table, party)) ? "no party" : "no one"} may share ${data} with any ${AUTHORITY} for ${ENFORCEMENT}`;

const forbidIt = (table: FlowTable, from: readonly Party[]): string =>
  `${WHY} Forbid it: “${prohibition(table, from, "…")}”.`;

const firewall = (table: FlowTable, from: readonly Party[], data: Data): Fix =>
  addSentence(
    table.agreement,
    "Firewall",
    prohibition(table, from, data.name),
    "Forbid sharing for immigration enforcement",
  );

// ---------------------------------------------------------------- straight

const partyOf = (member: Member): Party | undefined => {
  if (member.type === "party") return member.party;
  return member.type === "class" && member.kind !== undefined
    ? partyOfClass(member.label, member.kind, member.places)
    : undefined;
};

const isAuthority = (member: Member): boolean => partyOf(member)?.allKinds.includes(AUTHORITY) ?? false;

interface Pair {
  readonly from: Party;
  readonly to: Party;
}

/** Senders and recipients between whom nothing keeps the data from enforcement. */
const unguarded = (table: FlowTable, rule: FlowRule, recipients: readonly Member[], data: Data): Pair[] =>
  rule.senders.flatMap((sender) => {
    const from = partyOf(sender);
    return recipients.flatMap((recipient): Pair[] => {
      const to = partyOf(recipient);
      return from && to && from.name !== to.name && !isKeptFrom(table, from, to, data) ? [{ from, to }] : [];
    });
  });

const directReport = (table: FlowTable, rule: FlowRule, data: Data): Report | undefined => {
  const enforcing = rule.purposes.filter(isEnforcing);
  const recipients = enforcing.length > 0 ? rule.recipients : rule.recipients.filter(isAuthority);
  if (enforcing.length === 0 && isRuledOut(table, rule)) return undefined;
  const pairs = unguarded(table, rule, recipients, data);
  if (pairs.length === 0) return undefined;
  const to = list(pairs.map((pair) => pair.to.name));
  const from = [...new Set(pairs.map((pair) => pair.from))];
  const purpose = (enforcing[0] ?? rule.purposes[0])?.label ?? "";
  const flows: FlowRef[] = pairs.map((pair) => ({
    from: pair.from.name,
    to: pair.to.name,
    data: data.name,
    purpose,
  }));
  const base = { at: rule.span, reason: data.name, flows };
  return enforcing.length > 0
    ? {
        ...base,
        severity: "error",
        message: `${data.name} holds what was given to help victims, and ${to} may use it for ${ENFORCEMENT}. ${WHY} Leave the sentence out.`,
      }
    : {
        ...base,
        severity: "warning",
        message: `${data.name} holds what was given to help victims. It goes to ${to}, and nothing forbids using it for ${ENFORCEMENT}. ${forbidIt(table, from)}`,
        fixes: [firewall(table, from, data)],
      };
};

const direct = ({ table }: CheckContext): Report[] =>
  permissions(table).flatMap((rule) =>
    rule.incomplete || rule.act !== "share"
      ? []
      : rule.data.flatMap((data) => (isWelfare(table, data) ? (directReport(table, rule, data) ?? []) : [])),
  );

// ---------------------------------------------------------------- by other hands

const chainWords = (chain: Chain): string =>
  [chain.hops[0]?.from.name ?? "", ...chain.hops.map((hop) => hop.to.name)].join(" → ");

/** A hop that ends with an authority, unless its sentence is found for itself or rules enforcement out. */
const endsThere = (table: FlowTable, { to, by, rule }: Hop, straight: readonly Report[]): boolean =>
  to.allKinds.includes(AUTHORITY) &&
  (by === "onward clause" || !(straight.some(({ at }) => at.start === rule.span.start) || isRuledOut(table, rule)));

/** Every hop to an authority, by a sentence or by an onward clause that names it; the chains end with one of them. */
const lastHops = (table: FlowTable, hops: readonly Hop[], straight: readonly Report[]): readonly Hop[] => {
  const { agreement } = table;
  const onward = hops.flatMap((hop) =>
    allowanceOf(agreement, termsOf(agreement, hop.rule, hop.data)).to.flatMap((name): Hop[] => {
      const to = agreement.parties.get(name);
      return to ? [{ ...hop, from: hop.to, to, by: "onward clause" }] : [];
    }),
  );
  return [...hops, ...onward].filter((hop) => endsThere(table, hop, straight));
};

/** By sentences and onward clauses that name somebody. */
const chainToAuthority = (table: FlowTable, start: Hop, straight: readonly Report[]): Chain | undefined =>
  chainsFrom(table, start).find(({ hops }) => {
    const last = hops.at(-1);
    return last && endsThere(table, last, straight) && !isKeptFrom(table, last.from, last.to, start.data);
  });

/** By an onward clause that is open to everybody, or to immigration authorities as a kind. */
const openTo = (table: FlowTable, start: Hop): string | undefined => {
  const { agreement } = table;
  const terms = termsOf(agreement, start.rule, start.data);
  const anyAuthority = partyOfClass(`any ${AUTHORITY}`, AUTHORITY, []);
  const named = allowanceOf(agreement, terms).kinds.some((kind) => kindWithin(AUTHORITY, kind));
  const open = openOnwardClauses([terms]).length > 0;
  if ((!named && !open) || isKeptFrom(table, start.to, anyAuthority, start.data)) return undefined;
  return `${start.to.name} may pass it on to ${named ? anyAuthority.name : `anybody, an ${AUTHORITY} too`}`;
};

const chainReport = (table: FlowTable, start: Hop, chain: Chain | undefined): Report | undefined => {
  const open = chain ? undefined : openTo(table, start);
  const how = chain ? `it can reach an ${AUTHORITY} by ${chainWords(chain)}` : open;
  if (!how) return undefined;
  const from = [chain?.hops.at(-1)?.from ?? start.to];
  return {
    at: start.rule.span,
    reason: start.data.name,
    message: `${start.data.name} holds what was given to help victims, and ${how}. ${forbidIt(table, from)}`,
    flows: [{ from: start.from.name, to: start.to.name, data: start.data.name, purpose: start.purpose?.label ?? "" }],
    related: (chain?.hops.slice(1) ?? []).map((hop) => ({
      ...hop.rule.span,
      message: `${hop.from.name} to ${hop.to.name} by this sentence`,
    })),
    fixes: [firewall(table, from, start.data)],
  };
};

/** Once for each data: where one way is closed, the next shows. */
const byOthers = ({ table }: CheckContext, straight: readonly Report[]): Report[] => {
  const found = new Map<string, Report>();
  const hops = firstHops(table);
  const last = lastHops(table, hops, straight);
  // to follow every chain is dear: only of data that some last hop does not keep from its authority, once per recipient
  const open = new Map<string, boolean>();
  const followed = new Set<string>();
  for (const start of hops) {
    const { data, to } = start;
    const key = JSON.stringify([data.name, to.name, start.rule.span.start]);
    if (found.has(data.name) || followed.has(key) || to.allKinds.includes(AUTHORITY) || !isWelfare(table, data))
      continue;
    followed.add(key);
    const isOpen = open.get(data.name) ?? last.some((hop) => !isKeptFrom(table, hop.from, hop.to, data));
    open.set(data.name, isOpen);
    const report = chainReport(table, start, isOpen ? chainToAuthority(table, start, straight) : undefined);
    if (report) found.set(data.name, report);
  }
  return [...found.values()];
};

export const check: Check = {
  code: "victim/reaches-immigration-enforcement",
  title: "Data given to help victims can reach immigration enforcement",
  severity: "warning",
  run: (context) => {
    const straight = direct(context);
    return [...straight, ...byOthers(context, straight)];
  },
};
