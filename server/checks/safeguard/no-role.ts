/** A party that sends or receives data does not say in what role. */
import { entry } from "../../../grammar/vocabulary.js";
import type { Party } from "../../model/agreement.js";
import type { Fix } from "../../model/finding.js";
import type { Judgement } from "../../reasoning/verdicts.js";
import type { CheckContext } from "../check.js";
import { addToDeclaration } from "../fixes.js";
import { list, quote } from "../render.js";
import { lacksRole } from "../roles.js";
import { type Group, wantCheck } from "../want-check.js";

const membersOf = ({ flow, provision }: Judgement): readonly string[] => {
  const { effect } = provision;
  const members = "requires" in effect && effect.requires === "role of the recipient" ? flow.recipients : flow.senders;
  return members.flatMap((member) => (member.type === "party" ? [member.party.name] : []));
};

const partyOf = (context: CheckContext, key: string) => context.agreement.parties.get(key);

const mayEnforceLaw = (party: Party): boolean =>
  party.kinds.some((kind) => entry("party kind", kind)?.lawEnforcement === true);

/** Purposes of the flows at whose ends the party stands. */
const purposesOf = (group: Group, key: string): string[] => [
  ...new Set(group.flows.filter(({ from, to }) => from === key || to === key).flatMap(({ purpose }) => purpose || [])),
];

/** A role for all purposes; beside roles that it has for others, one for those that are left. */
const fixFor = (party: Party, role: string, purposes: readonly string[]): Fix => {
  const present = party.node.clauses.find((clause) => clause.type === "acts as");
  const [first] = present?.type === "acts as" ? present.roles : [];
  if (!first)
    return addToDeclaration(
      party.node.clauses.at(-1) ?? party.node.name,
      `acts as ${role}`,
      `Add ${quote(`acts as ${role}`)}`,
    );
  const words = `${role} for ${purposes.join(", ")}`;
  const edit = { start: first.start, end: first.start, newText: `${words}, ` };
  return { title: `Add ${quote(words)}`, edits: [edit], safe: false };
};

export const check = wantCheck({
  code: "safeguard/no-role",
  title: "A party's data protection role is missing",
  wants: ["role of the sender", "role of the recipient"],
  scope: membersOf,
  counts: lacksRole,
  at: (group, context, key) => partyOf(context, key)?.node.name ?? group.rule.span,
  message: (group, context, key) => {
    const others = (partyOf(context, key)?.roles.length ?? 0) > 0;
    const purposes = list(purposesOf(group, key)) || "this sharing";
    return `It is not said in what role ${key} handles data for ${purposes}, so it stays open which law it is under and who answers to the people concerned. Add ${others ? "its role for that to “acts as”" : "“acts as”"}.`;
  },
  fixes: (group, context, key) => {
    const party = partyOf(context, key);
    if (!party) return [];
    const roles = mayEnforceLaw(party) ? ["competent authority", "controller"] : ["controller"];
    return roles.map((role) => fixFor(party, role, purposesOf(group, key)));
  },
});
