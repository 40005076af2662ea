/** A permission and a prohibition overlap, and neither is an exception to the other: shown by one flow that is in both. */
import type { PartyRef } from "../../../grammar/syntax.js";
import type { FlowRule } from "../../model/flow-rules.js";
import { permissions } from "../../model/flows.js";
import {
  bansOn,
  coreWithin,
  dataWithin,
  isAbsolute,
  isSettled,
  membersWithin,
  purposesWithin,
  requestsOf,
  termsOfBan,
} from "../../reasoning/coverage.js";
import { decide } from "../../reasoning/decide.js";
import { type Asked, coreMatches, itemsOf, type Membership } from "../../reasoning/matching.js";
import type { Check, CheckContext, Report } from "../check.js";
import { despiteFix, flowOfRequest, placeOfRule, requestWords, spanOf } from "../logic-words.js";

/** `no party`, `no one`, `anyone`: the ban does not say whom in particular, so it is not wider than a permission. */
const isGeneral = (refs: readonly PartyRef[]): boolean => refs.some((ref) => ref.type === "quantified");

/**
 * Neither is inside the other. Where the ban narrows the people or the purposes of each flow that it shares with the
 * permission, it is an exception, whatever other data it names.
 */
const cross = (permission: FlowRule, ban: FlowRule): boolean => {
  const { sentence } = ban.placed;
  const reachesFurther =
    !membersWithin(permission.senders, ban.senders) ||
    !membersWithin(permission.recipients, ban.recipients) ||
    !purposesWithin(permission, ban);
  const moreData = permission.data.some((data) => !dataWithin(data, ban));
  const banReachesFurther =
    (!isGeneral(sentence.actors) && !membersWithin(ban.senders, permission.senders)) ||
    (!isGeneral(sentence.recipients) && !membersWithin(ban.recipients, permission.recipients)) ||
    (ban.purposes.length > 0 && !purposesWithin(ban, permission));
  const banHasMoreData = ban.data.some((data) => !dataWithin(data, permission));
  return banReachesFurther ? reachesFurther || moreData : banHasMoreData && moreData && !reachesFurther;
};

const MAX_TRIES = 32;

/** A request that both speak of, and that is prohibited by this ban. */
const witness = ({ table, law, date }: CheckContext, permission: FlowRule, ban: FlowRule): Asked | undefined => {
  const membership: Membership = { agreement: table.agreement, law, date };
  for (const request of requestsOf(table, permission, MAX_TRIES)) {
    const inBoth = (rule: FlowRule) =>
      itemsOf(request.data).every((item) => coreMatches(membership, rule, request, item) === true);
    if (!inBoth(permission) || !inBoth(ban)) continue;
    const decision = decide(table, { ...request, given: [], date }, law);
    const decided = decision.reasons.some(({ at }) => at.start === ban.span.start);
    if (decision.answer === "prohibited" && decided) return request;
  }
  return undefined;
};

const reportOf = (permission: FlowRule, ban: FlowRule, request: Asked): Report => {
  const { words, clause } = placeOfRule(permission, ban);
  const wayOut = clause === undefined ? "" : `; if this sentence is to prevail, add “despite clause "${clause}"”`;
  return {
    at: permission.span,
    reason: `${ban.clause ?? ""} ${request.sender.name} ${request.recipient?.name ?? ""} ${request.data.name}`,
    message: `This sentence and ${words} overlap, and neither is an exception to the other: here ${requestWords(request, "may")}, there it must not. The prohibition wins${wayOut}.`,
    flows: [flowOfRequest(request)],
    related: [{ ...spanOf(ban.span), message: "The prohibition is here" }],
    fixes: clause === undefined ? [] : [despiteFix(permission, clause)],
  };
};

export const check: Check = {
  code: "logic/crossing-scopes",
  title: "A permission and a prohibition overlap",
  severity: "info",
  run: (context): Report[] => {
    const { table } = context;
    return permissions(table).flatMap((permission): Report[] => {
      if (permission.incomplete || permission.modality === "must" || permission.data.length === 0) return [];
      const bans = bansOn(table, permission).filter((ban) => !ban.incomplete && ban.act === permission.act);
      // what lies wholly inside a ban never applies, and is reported as that
      if (bans.some((ban) => coreWithin(permission, ban))) return [];
      return bans.flatMap((ban): Report[] => {
        const terms = termsOfBan(table, ban, permission);
        if (!terms || !isAbsolute(terms) || isSettled(table, permission, ban) || !cross(permission, ban)) return [];
        const request = witness(context, permission, ban);
        return request ? [reportOf(permission, ban, request)] : [];
      });
    });
  },
};
