/** A party that sends or receives data does not say in what role. */

import { entry } from "../../../grammar/vocabulary.js";
import type { Judgement } from "../../reasoning/verdicts.js";
import type { CheckContext } from "../check.js";
import { addToDeclaration } from "../fixes.js";
import { list, quote } from "../render.js";
import { type Group, wantCheck } from "../want-check.js";

const membersOf = ({ flow, provision }: Judgement): readonly string[] => {
  const { effect } = provision;
  const members = "requires" in effect && effect.requires === "role of the recipient" ? flow.recipients : flow.senders;
  return members.flatMap((member) => (member.type === "party" ? [member.party.name] : []));
};

const partyOf = (context: CheckContext, key: string) => context.agreement.parties.get(key);

const mayEnforceLaw = (context: CheckContext, key: string): boolean =>
  partyOf(context, key)?.kinds.some((kind) => entry("party kind", kind)?.lawEnforcement === true) ?? false;

const purposesOf = (group: Group): string => list(group.flows.map((flow) => flow.purpose).filter(Boolean));

export const check = wantCheck({
  code: "safeguard/no-role",
  title: "A party's data protection role is missing",
  wants: ["role of the sender", "role of the recipient"],
  scope: membersOf,
  at: (group, context, key) => partyOf(context, key)?.node.name ?? group.rule.span,
  message: (group, _context, key) =>
    `It is not said in what role ${key} handles the data for ${purposesOf(group) || "this sharing"}, so it stays open which law it is under and who answers to the people concerned. Add “acts as”.`,
  fixes: (_group, context, key) => {
    const party = partyOf(context, key);
    if (!party) return [];
    const roles = mayEnforceLaw(context, key) ? ["competent authority", "controller"] : ["controller"];
    return roles.map((role) => addToDeclaration(party.span, `acts as ${role}`, `Add ${quote(`acts as ${role}`)}`));
  },
});
