/** A permission of which nothing is left: forbidden elsewhere, on conditions that exclude each other, or out of time. */

import type { Span } from "../../../grammar/syntax.js";
import type { Agreement } from "../../model/agreement.js";
import { formatDate, type IsoDate } from "../../model/calendar.js";
import type { FlowRule } from "../../model/flow-rules.js";
import { type FlowTable, permissions } from "../../model/flows.js";
import { type Terms, termsOf } from "../../model/terms.js";
import {
  bansOn,
  coreWithin,
  isAbsolute,
  isSettled,
  namesParties,
  onlyOn,
  requestsOf,
  termsOfBan,
} from "../../reasoning/coverage.js";
import { bannedByOnly, itemsOf, type Membership } from "../../reasoning/matching.js";
import { anyOf, contradiction } from "../../reasoning/together.js";
import type { Check, CheckContext, Report } from "../check.js";
import { contradictionWords, despiteFix, flowsOfRule, placeOfRule, spanOf } from "../logic-words.js";
import { flowWords } from "../render.js";

const what = ({ modality }: FlowRule): string =>
  modality === "must" ? "This duty can never be fulfilled" : "This permission never applies";

const base = (permission: FlowRule, reason: string): Pick<Report, "at" | "reason" | "flows"> => ({
  at: permission.span,
  reason,
  flows: flowsOfRule(permission),
});

// ---------------------------------------------------------------- forbidden elsewhere

const forbidden = (permission: FlowRule, rule: FlowRule, byOnly: boolean): Report => {
  // a sentence can only prevail over another clause
  const { words, clause } = placeOfRule(permission, rule);
  const wayOut = clause === undefined ? "" : `, or add “despite clause” here if this sentence is to prevail`;
  const { data } = flowWords(flowsOfRule(permission));
  const how = byOnly ? `by its “only”, ${words} forbids all that it covers` : `${words} forbids all that it covers`;
  return {
    ...base(permission, rule.clause ?? ""),
    message: `${what(permission)}: ${how} (${data}). Leave one of them out${wayOut}.`,
    related: [{ ...spanOf(rule.span), message: byOnly ? "The “only” is here" : "The prohibition is here" }],
    fixes: clause === undefined ? [] : [despiteFix(permission, clause)],
  };
};

const prohibitionAgainst = (table: FlowTable, permission: FlowRule): FlowRule | undefined =>
  bansOn(table, permission).find((rule) => {
    const terms = termsOfBan(table, rule, permission);
    if (rule.incomplete || !terms || !isAbsolute(terms) || isSettled(table, permission, rule)) return false;
    return coreWithin(permission, rule);
  });

/** More flows than this are not tried one by one. */
const MAX_REQUESTS = 64;

/** The `only` of another sentence that bans every flow of this one. Of two that ban each other, the later is reported. */
const onlyAgainst = ({ table, law, date }: CheckContext, permission: FlowRule): FlowRule | undefined => {
  const { agreement } = table;
  const membership: Membership = { agreement, law, date };
  if (!namesParties(permission)) return undefined;
  const requests = [...requestsOf(table, permission, MAX_REQUESTS + 1)];
  if (requests.length === 0 || requests.length > MAX_REQUESTS) return undefined;
  const [own] = permission.data;
  return onlyOn(table, permission).find((rule) => {
    const [example] = rule.data;
    if (!example || !own || rule.incomplete || rule.placed.sentence === permission.placed.sentence) return false;
    const terms = termsOf(agreement, rule, example);
    if (terms.unless.length > 0 || terms.unread.has("unless")) return false;
    if (rule.clause !== undefined && termsOf(agreement, permission, own).despite.includes(rule.clause)) return false;
    if (permission.only !== undefined && rule.span.start > permission.span.start) return false;
    return requests.every((request) =>
      itemsOf(request.data).every((item) => bannedByOnly(membership, rule, request, item) === true),
    );
  });
};

// ---------------------------------------------------------------- conditions and days

const CONDITIONS = ["where", "provided", "unless", "except where", "if"];

const conditionsAgainst = (agreement: Agreement, permission: FlowRule, terms: Terms): Report | undefined => {
  if (permission.part > 0 || CONDITIONS.some((word) => terms.unread.has(word))) return undefined;
  const needed = [...terms.where, ...terms.provided.flatMap(anyOf)];
  const found = contradiction(agreement, needed, terms.except);
  if (!found) return undefined;
  return {
    ...base(permission, "conditions"),
    message: `${what(permission)}: ${contradictionWords(agreement, found)}`,
    related: [found.one, found.other]
      // a declared condition is shown where it is declared
      .map((condition) => ({ ...spanOf(condition), message: "This condition" })),
  };
};

const latest = (days: readonly (IsoDate | undefined)[]): IsoDate | undefined =>
  days
    .filter((day) => day !== undefined)
    .reduce<IsoDate | undefined>((a, b) => (a !== undefined && a > b ? a : b), undefined);

const earliest = (days: readonly (IsoDate | undefined)[]): IsoDate | undefined =>
  days
    .filter((day) => day !== undefined)
    .reduce<IsoDate | undefined>((a, b) => (a !== undefined && a < b ? a : b), undefined);

/** The days of the sentence and of its general terms, against each other and against the agreement's own. */
const daysAgainst = (agreement: Agreement, permission: FlowRule, terms: Terms): Report | undefined => {
  if (terms.days.length === 0) return undefined;
  const [from, until] = [latest(terms.days.map((each) => each.from)), earliest(terms.days.map((each) => each.until))];
  const why = (): string | undefined => {
    if (from !== undefined && until !== undefined && until < from)
      return `it ends on ${formatDate(until)}, before it begins on ${formatDate(from)}`;
    if (from !== undefined && agreement.until !== undefined && agreement.until < from)
      return `it begins on ${formatDate(from)}, when the agreement has ended (${formatDate(agreement.until)})`;
    if (until !== undefined && agreement.from !== undefined && until < agreement.from)
      return `it ends on ${formatDate(until)}, before the agreement is in force (${formatDate(agreement.from)})`;
    return undefined;
  };
  const reason = why();
  if (reason === undefined) return undefined;
  const clause: Span = permission.clauses.find((each) => each.type === "term") ?? permission.span;
  return {
    ...base(permission, "days"),
    at: spanOf(clause),
    message: `${what(permission)}: ${reason}. Change the dates, or leave the sentence out.`,
  };
};

export const check: Check = {
  code: "logic/never-applies",
  title: "A permission never applies",
  severity: "error",
  run: (context): Report[] => {
    const { agreement, table } = context;
    return permissions(table).flatMap((permission): Report[] => {
      const [own] = permission.data;
      if (permission.incomplete || !own || permission.senders.length === 0) return [];
      const terms = termsOf(agreement, permission, own);
      const itself = daysAgainst(agreement, permission, terms) ?? conditionsAgainst(agreement, permission, terms);
      if (itself) return [itself];
      // what must be done and is forbidden is a conflict of its own: logic/duty-against-prohibition
      const rule = permission.modality === "must" ? undefined : prohibitionAgainst(table, permission);
      if (rule) return [forbidden(permission, rule, false)];
      const only = onlyAgainst(context, permission);
      return only ? [forbidden(permission, only, true)] : [];
    });
  },
};
