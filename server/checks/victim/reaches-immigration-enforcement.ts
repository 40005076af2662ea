/** What a victim told those who help can reach those who remove people from the country. */
import type { Data, Purpose } from "../../model/agreement.js";
import { type FlowTable, kindWithin, type Member, permissions, prohibitions, termsOf } from "../../model/flows.js";
import { allowanceOf, type Chain, chainsFrom, firstHops } from "../../reasoning/onward.js";
import type { Check, CheckContext, Report } from "../check.js";
import { addNewClause } from "../fixes.js";

const AUTHORITY = "immigration authority";
const ENFORCEMENT = "immigration enforcement";

/** Data about victims that were collected, or are shared, to help them. */
const isWelfare = (data: Data, purposes: readonly Purpose[]): boolean =>
  data.allSubjects.some((subject) => subject === "victims" || subject === "children") &&
  [...data.collectedFor, ...purposes].some((purpose) => purpose.family === "victim protection");

const isAuthority = (member: Member): boolean => {
  if (member.type === "party") return member.party.allKinds.includes(AUTHORITY);
  return member.type === "class" && member.kind !== undefined && kindWithin(member.kind, AUTHORITY);
};

/** A sentence that keeps these data from immigration authorities, or from their purpose. */
const hasFirewall = (table: FlowTable, data: Data): boolean =>
  prohibitions(table).some((rule) => {
    const about = rule.data.some(
      (each) =>
        each.name === data.name ||
        data.items.every((item) =>
          each.items.some((other) => (other.known ?? other.text) === (item.known ?? item.text)),
        ),
    );
    const to = rule.recipients.some(
      (member) =>
        member.type === "everyone" ||
        isAuthority(member) ||
        (member.type === "class" && member.kind !== undefined && kindWithin(AUTHORITY, member.kind)),
    );
    const uses = rule.act === "use" && rule.purposes.some((purpose) => purpose.terms.includes(ENFORCEMENT));
    const forEnforcement =
      rule.purposes.length === 0 || rule.purposes.some((purpose) => purpose.terms.includes(ENFORCEMENT));
    return about && ((to && forEnforcement) || uses);
  });

const chainWords = (chain: Chain): string =>
  [chain.hops[0]?.from.name ?? "", ...chain.hops.map((hop) => hop.to.name)].join(" → ");

const MESSAGE_END =
  "Victims stop asking for help when it can be used against them. Forbid it: “no party may share … with any immigration authority for immigration enforcement”.";

const fixFor = (context: CheckContext, data: Data) =>
  addNewClause(
    context.agreement,
    "Firewall",
    `no party may share ${data.name} with any immigration authority for immigration enforcement`,
    "Forbid sharing for immigration enforcement",
  );

/** Recipients that are immigration authorities themselves, or a purpose that is theirs. */
const direct = (context: CheckContext): Report[] =>
  permissions(context.table).flatMap((rule) =>
    rule.data.flatMap((data): Report[] => {
      if (rule.incomplete || !isWelfare(data, rule.purposes) || hasFirewall(context.table, data)) return [];
      const enforcing = rule.purposes.some((purpose) => purpose.terms.includes(ENFORCEMENT));
      const to = rule.recipients.filter(isAuthority);
      if (to.length === 0 && !enforcing) return [];
      const names = to.map((member) => member.label).join(", ") || "the recipient";
      return [
        {
          at: rule.span,
          reason: data.name,
          severity: enforcing ? "error" : "warning",
          message: enforcing
            ? `${data.name}, given to help victims, may be used for immigration enforcement by ${names}. ${MESSAGE_END}`
            : `${data.name}, given to help victims, goes to ${names}, and nothing forbids using it for immigration enforcement. ${MESSAGE_END}`,
          flows: rule.senders.flatMap((from) =>
            to.map((member) => ({
              from: from.label,
              to: member.label,
              data: data.name,
              purpose: rule.purposes[0]?.label ?? "",
            })),
          ),
          fixes: [fixFor(context, data)],
        },
      ];
    }),
  );

/** By other hands: a later sentence, an onward clause, or an open onward rule. */
const byChain = (context: CheckContext): Report[] => {
  const found = new Map<string, Report>();
  for (const start of firstHops(context.table)) {
    if (
      !isWelfare(start.data, start.rule.purposes) ||
      hasFirewall(context.table, start.data) ||
      isAuthority({ type: "party", party: start.to, label: start.to.name })
    )
      continue;
    const key = start.data.name;
    if (found.has(key)) continue;
    const chain = chainsFrom(context.table, start).find((each) => each.hops.at(-1)?.to.allKinds.includes(AUTHORITY));
    const allowance = allowanceOf(context.agreement, termsOf(context.agreement, start.rule, start.data));
    if (!chain && !allowance.open && !allowance.kinds.includes(AUTHORITY)) continue;
    const how = chain
      ? `${start.data.name} can reach an immigration authority by ${chainWords(chain)}`
      : `${start.to.name} may pass ${start.data.name} on to anybody, an immigration authority too`;
    found.set(key, {
      at: start.rule.span,
      reason: start.data.name,
      message: `${how}, although it was given to help victims. ${MESSAGE_END}`,
      flows: [{ from: start.from.name, to: start.to.name, data: start.data.name, purpose: start.purpose?.label ?? "" }],
      related: chain
        ? chain.hops
            .slice(1)
            .map((hop) => ({ ...hop.rule.span, message: `${hop.from.name} to ${hop.to.name} by this sentence` }))
        : [],
      fixes: [fixFor(context, start.data)],
    });
  }
  return [...found.values()];
};

export const check: Check = {
  code: "victim/reaches-immigration-enforcement",
  title: "Data given to help victims can reach immigration enforcement",
  severity: "warning",
  run: (context) => [...direct(context), ...byChain(context)],
};
