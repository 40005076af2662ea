/** Parties and bodies as meant: their kinds with the wider ones, their places, their roles. */
import type { PartyDecl, PurposeRef, Span } from "../../grammar/syntax.js";
import { widerTerms } from "../../grammar/vocabulary.js";
import { known, present, unreadClauses } from "./declared.js";
import type { Purpose } from "./purposes.js";

export interface RoleOfParty {
  readonly role: string;
  /** Empty: for every purpose. */
  readonly purposes: readonly Purpose[];
  /** Names of those with whom a joint controller decides. */
  readonly with: readonly string[];
  /** Names of those on whose behalf a processor acts. */
  readonly onBehalfOf: readonly string[];
}

export interface Party {
  readonly name: string;
  readonly signs: boolean;
  /** Vocabulary terms as declared. */
  readonly kinds: readonly string[];
  /** The declared kinds with the wider ones. */
  readonly allKinds: readonly string[];
  readonly places: readonly string[];
  readonly partOf?: string;
  /** The unit that acts for it: permissions to the whole reach that one. */
  readonly actsThrough?: string;
  /** Unions and organisations that it says it belongs to. */
  readonly memberOf: readonly string[];
  readonly actsFor?: string;
  readonly immune: boolean;
  readonly fundedUnder: readonly string[];
  readonly stores: readonly string[];
  readonly roles: readonly RoleOfParty[];
  readonly contact?: string;
  readonly dataProtectionOfficer?: string;
  /** A stable identifier, by which other agreements mean the same body. */
  readonly knownAs?: string;
  /** Clause words of its description that could not be read: what they say is unknown. */
  readonly unread: ReadonlySet<string>;
  readonly span: Span;
  readonly node: PartyDecl;
}

export const partyOf = (node: PartyDecl, purposeOf: (ref: PurposeRef) => Purpose): Party => {
  const kinds = node.clauses.flatMap((clause) => (clause.type === "is" ? present(clause.kinds.map(known)) : []));
  const clauseOf = <T extends PartyDecl["clauses"][number]["type"]>(type: T) =>
    node.clauses.find((clause): clause is Extract<PartyDecl["clauses"][number], { type: T }> => clause.type === type);
  const contact = clauseOf("contact");
  const partOf = clauseOf("part of");
  const through = clauseOf("acts through");
  const state = clauseOf("acts for");
  const officer = clauseOf("data protection officer");
  const id = clauseOf("known as");
  return {
    name: node.name.text,
    signs: node.signs,
    kinds,
    allKinds: [...new Set(kinds.flatMap((kind) => widerTerms("party kind", kind)))],
    places: node.clauses.flatMap((clause) => (clause.type === "is" ? clause.places.map((place) => place.text) : [])),
    ...(partOf ? { partOf: partOf.whole.text } : {}),
    ...(through ? { actsThrough: through.unit.text } : {}),
    memberOf: node.clauses.flatMap((clause) =>
      clause.type === "member of" ? clause.of.map((union) => union.text) : [],
    ),
    ...(state ? { actsFor: state.state.text } : {}),
    immune: clauseOf("immune") !== undefined,
    fundedUnder: node.clauses.flatMap((clause) =>
      clause.type === "funded" ? clause.citations.map((citation) => citation.text) : [],
    ),
    stores: node.clauses.flatMap((clause) =>
      clause.type === "stores" ? clause.places.map((place) => place.text) : [],
    ),
    roles: node.clauses.flatMap((clause) =>
      clause.type === "acts as"
        ? clause.roles.map((role) => ({
            role: role.role.term,
            purposes: role.for.map(purposeOf),
            with: role.with.map((name) => name.text),
            onBehalfOf: role.onBehalfOf.map((name) => name.text),
          }))
        : [],
    ),
    ...(contact ? { contact: contact.contact.text } : {}),
    ...(officer ? { dataProtectionOfficer: officer.contact.text } : {}),
    ...(id ? { knownAs: id.id.text } : {}),
    unread: unreadClauses(node.clauses),
    span: { start: node.start, end: node.end },
    node,
  };
};
