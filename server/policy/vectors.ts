/** Requests with the answers of `decide`: what every engine that runs the policy is held against. */
import type { Condition } from "../../grammar/syntax.js";
import type { Agreement, Party } from "../model/agreement.js";
import type { IsoDate } from "../model/calendar.js";
import type { FlowRule } from "../model/flow-rules.js";
import type { FlowTable } from "../model/flows.js";
import { belongsTo, type Member } from "../model/members.js";
import { type Terms, termsOf } from "../model/terms.js";
import type { LawBook } from "../packs/provision.js";
import { type Decision, decide, type Request } from "../reasoning/decide.js";
import { coreMatches, itemsOf } from "../reasoning/matching.js";
import { conditionOf } from "./policy-parts.js";
import { ruleIds } from "./policy-rules.js";
import type { PolicyDecision, PolicyRequest, PolicyVector } from "./policy-types.js";
import { runScenarios } from "./scenarios.js";

const NO_RECIPIENT = new Set<FlowRule["act"]>(["use", "collect", "publish"]);

const requestIn = (agreement: Agreement, request: Request): PolicyRequest => ({
  act: request.act,
  from: request.sender.name,
  to: request.recipient?.name ?? null,
  data: request.data.name,
  for: request.purpose?.label ?? null,
  given: request.given.filter((fact) => fact.holds).map((fact) => conditionOf(agreement, fact.condition)),
  givenNot: request.given.filter((fact) => !fact.holds).map((fact) => conditionOf(agreement, fact.condition)),
  on: request.date ?? null,
});

const decisionIn = (ids: ReturnType<typeof ruleIds>, decision: Decision): PolicyDecision => {
  return {
    answer: decision.answer,
    rules: decision.reasons.flatMap(({ rule }) => ids.get(rule) ?? []),
    dependsOn: decision.dependsOn,
    without: decision.without.map(({ item, answer, clause }) => ({ item, answer, clause: clause ?? null })),
    duties: decision.duties.map((duty) => duty.text),
    wouldChange: decision.wouldChange,
  };
};

/** Declared parties that may stand for a member. */
const standing = (agreement: Agreement, member: Member): Party[] => {
  if (member.type === "party") return [member.party];
  const all = [...agreement.parties.values()];
  return member.type === "everyone" ? all : all.filter((party) => belongsTo(party, member) === true);
};

/** The first day on which both the agreement and the rule hold, where that is not the agreement's own first day. */
const firstDay = (agreement: Agreement, terms: Terms): IsoDate | undefined => {
  const days = terms.days.flatMap(({ from }) => from ?? []).filter((day) => day > (agreement.from ?? ""));
  return days.sort().at(-1);
};

/** For each rule: its first flow with nothing known, and with all its conditions fulfilled. */
const requestsOfRule = (table: FlowTable, rule: FlowRule, law: LawBook | undefined): Request[] => {
  const { agreement } = table;
  const [data] = rule.data;
  if (!data) return [];
  const purpose = rule.purposes[0] ?? [...agreement.purposes.values()][0];
  const terms = termsOf(agreement, rule, data);
  const date = firstDay(agreement, terms);
  const recipients = NO_RECIPIENT.has(rule.act)
    ? [undefined]
    : rule.recipients.flatMap((member) => standing(agreement, member));
  const bases = rule.senders
    .flatMap((member) => standing(agreement, member))
    .flatMap((sender) => recipients.map((recipient) => ({ sender, ...(recipient ? { recipient } : {}) })))
    .filter(({ sender, recipient }) => sender.name !== recipient?.name)
    .map(
      (ends): Omit<Request, "given"> => ({
        act: rule.act,
        ...ends,
        data,
        ...(purpose ? { purpose } : {}),
        ...(date ? { date } : {}),
      }),
    );
  const membership = { agreement, ...(law ? { law } : {}), ...(date ? { date } : {}) };
  const [item] = itemsOf(data);
  // a flow that the rule surely speaks of is worth more than one that it may
  const base = bases.find((each) => coreMatches(membership, rule, each, item) === true) ?? bases[0];
  if (!base) return [];
  const needed: Condition[] = [...terms.where, ...terms.provided.flat()];
  const fulfilled = needed.map((condition) => ({ condition, holds: true }));
  return [{ ...base, given: [] }, ...(fulfilled.length > 0 ? [{ ...base, given: fulfilled }] : [])];
};

export const vectorsOf = (table: FlowTable, law?: LawBook): PolicyVector[] => {
  const { agreement } = table;
  const ids = ruleIds(table);
  const vector = (
    title: string,
    source: PolicyVector["source"],
    request: Request,
    decision: Decision,
  ): PolicyVector => ({
    title,
    source,
    request: requestIn(agreement, request),
    decision: decisionIn(ids, decision),
  });
  const scenarios = runScenarios(table, law).flatMap((result) =>
    result.answers.map(({ request, decision }) => vector(result.title, "scenario", request, decision)),
  );
  const made = table.rules.flatMap((rule) =>
    requestsOfRule(table, rule, law).map((request) => {
      const given = request.given.length > 0 ? "with its conditions fulfilled" : "with nothing known";
      const title = `${ids.get(rule)} ${given}`;
      return vector(title, "rule", request, decide(table, request, law));
    }),
  );
  const unique = new Map<string, PolicyVector>();
  for (const each of [...scenarios, ...made]) {
    const key = JSON.stringify(each.request);
    if (!unique.has(key)) unique.set(key, each);
  }
  return [...unique.values()];
};
