/** Nobody knows whom to call at the other party. */
import type { Party } from "../../model/agreement.js";
import type { Fix } from "../../model/finding.js";
import { signatories } from "../../model/members.js";
import { isReachable } from "../../model/sayings.js";
import type { CheckContext } from "../check.js";
import { addToDeclaration, ownStatements } from "../fixes.js";
import { demands } from "../law-words.js";
import { list, quote } from "../render.js";
import { wantCheck } from "../want-check.js";

const unreachable = ({ agreement }: CheckContext): readonly Party[] =>
  signatories(agreement).filter((party) => !isReachable(party));

/** A contact for each party that this document describes. */
const fixesFor = (context: CheckContext): readonly Fix[] => {
  const own = new Set<unknown>(ownStatements(context.agreement));
  const edits = unreachable(context)
    .filter(({ node }) => own.has(node))
    .flatMap(({ node }) => addToDeclaration(node.clauses.at(-1) ?? node.name, "contact [[address]]", "").edits);
  return edits.length > 0 ? [{ title: "Add a place for each contact", edits, safe: false }] : [];
};

export const check = wantCheck({
  code: "governance/no-contacts",
  title: "Contacts of the parties are missing",
  wants: ["contacts of the parties"],
  scope: "agreement",
  message: ({ provisions }, context) =>
    `The agreement does not say whom to contact at ${list(unreachable(context).map(({ name }) => name))}: ${demands(context.law, provisions)} contact details of each party. Add ${quote('contact "…"')} where the party is described.`,
  fixes: (_group, context) => fixesFor(context),
});
