/** A permission wholly inside prohibitions: nothing that it permits is ever permitted. */

import type { Data } from "../../model/agreement.js";
import type { Fix, FlowRef } from "../../model/finding.js";
import type { FlowRule } from "../../model/flow-rules.js";
import { type FlowTable, permissions, prohibitions, purposeWithin } from "../../model/flows.js";
import { belongsTo, kindWithin, type Member } from "../../model/members.js";
import { termsOf } from "../../model/terms.js";
import type { Check, Report } from "../check.js";
import { flowWords, quote } from "../render.js";

const MAX_FLOWS = 50;

/** Whether the prohibition surely reaches everybody that the member stands for. */
const reaches = (member: Member, forbidden: readonly Member[]): boolean =>
  forbidden.some((each) => {
    if (each.type === "everyone") return true;
    if (member.type === "party")
      return each.type === "party" ? each.party.name === member.party.name : belongsTo(member.party, each) === true;
    if (member.type === "class" && each.type === "class")
      return (
        member.kind !== undefined &&
        each.kind !== undefined &&
        kindWithin(member.kind, each.kind) &&
        each.places.length === 0
      );
    return false;
  });

const dataWithin = (data: Data, rule: FlowRule): boolean =>
  rule.data.some(
    (each) =>
      each.name === data.name ||
      (data.closed === true &&
        data.items.length > 0 &&
        data.subjects.every((subject) => each.allSubjects.includes(subject) || each.subjects.includes(subject)) &&
        data.items.every((item) =>
          each.items.some((other) => (other.known ?? other.text) === (item.known ?? item.text)),
        )),
  );

/** Prohibitions without a way out: no condition, no exception, and no precedence of the permission. */
const absolute = (table: FlowTable, permission: FlowRule): FlowRule[] =>
  prohibitions(table).filter((rule) => {
    const example = rule.data[0] ?? permission.data[0];
    const own = permission.data[0];
    if (rule.incomplete || rule.act !== permission.act || !example || !own) return false;
    const terms = termsOf(table.agreement, rule, example);
    const conditional = terms.where.length + terms.unless.length + terms.except.length + terms.provided.length > 0;
    const despite =
      rule.clause !== undefined && termsOf(table.agreement, permission, own).despite.includes(rule.clause);
    return !conditional && !despite;
  });

const covers = (rule: FlowRule, permission: FlowRule): boolean =>
  permission.senders.every((member) => reaches(member, rule.senders)) &&
  permission.recipients.every((member) => reaches(member, rule.recipients)) &&
  permission.data.every((data) => dataWithin(data, rule)) &&
  (rule.purposes.length === 0 ||
    permission.purposes.every((purpose) => rule.purposes.some((each) => purposeWithin(purpose, each))));

const despite = (permission: FlowRule, clause: string): Fix => {
  const at = permission.span.end;
  return {
    title: `Let this sentence prevail: “despite clause "${clause}"”`,
    edits: [{ start: at, end: at, newText: `\n    despite clause "${clause}"` }],
    safe: false,
  };
};

const flowsOf = (permission: FlowRule): FlowRef[] =>
  permission.senders.flatMap((from) =>
    permission.recipients
      .filter((to) => to.label !== from.label)
      .flatMap((to) =>
        permission.data.map((data) => ({
          from: from.label,
          to: to.label,
          data: data.name,
          purpose: permission.purposes[0]?.label ?? "",
        })),
      ),
  );

const reportOf = (permission: FlowRule, rule: FlowRule): Report => {
  const flows = flowsOf(permission);
  const what = permission.modality === "must" ? "This duty can never be fulfilled" : "This permission never applies";
  // a sentence can only prevail over another clause
  const other = rule.clause !== undefined && rule.clause !== permission.clause ? rule.clause : undefined;
  const where = other === undefined ? "another sentence" : `clause ${quote(other)}`;
  const wayOut = other === undefined ? "" : `, or add “despite clause” here if this sentence is to prevail`;
  return {
    at: permission.span,
    reason: rule.clause ?? "",
    message: `${what}: ${where} forbids all that it covers (${flowWords(flows).data}). Leave one of them out${wayOut}.`,
    flows: flows.slice(0, MAX_FLOWS),
    related: [{ ...rule.span, message: "The prohibition is here" }],
    fixes: other === undefined ? [] : [despite(permission, other)],
  };
};

export const check: Check = {
  code: "logic/never-applies",
  title: "A permission never applies",
  severity: "error",
  run: ({ table }): Report[] =>
    permissions(table).flatMap((permission) => {
      if (permission.incomplete || permission.data.length === 0 || permission.senders.length === 0) return [];
      const rule = absolute(table, permission).find((each) => covers(each, permission));
      return rule ? [reportOf(permission, rule)] : [];
    }),
};
