/** Who may stand at one end of a flow: single parties, and classes that stay symbolic. */
import type { PartyRef } from "../../grammar/syntax.js";
import { widerTerms } from "../../grammar/vocabulary.js";
import type { Agreement, Party } from "./agreement.js";

export interface ClassMember {
  readonly type: "class";
  readonly kind?: string;
  readonly places: readonly string[];
  /** `any member of EU`: judged as of a date by the law's lists. */
  readonly memberOf?: string;
  /** `its financial intelligence unit`: in the same State as the other end. */
  readonly its?: true;
  readonly label: string;
}

export type Member =
  | { readonly type: "party"; readonly party: Party; readonly label: string }
  | ClassMember
  | { readonly type: "everyone"; readonly label: string };

const classLabel = (ref: Extract<PartyRef, { type: "class" }>): string =>
  `any ${ref.kind.term}${ref.places.length > 0 ? ` in ${ref.places.map((place) => place.text).join(" or ")}` : ""}`;

const partyMember = (party: Party): Member => ({ type: "party", party, label: party.name });

/** Those that sign: the parties of the head if it names any, else every `party`. */
export const signatories = (agreement: Agreement): readonly Party[] => {
  const named = agreement.between.flatMap((name) => agreement.parties.get(name) ?? []);
  return named.length > 0 ? named : [...agreement.parties.values()].filter((party) => party.signs);
};

/** Groups inside groups are opened this deep: a circle ends there. */
const MAX_GROUPS = 8;

export interface MemberSet {
  readonly members: readonly Member[];
  /** Every reference names something that is declared. */
  readonly complete: boolean;
}

const one = (member: Member): MemberSet => ({ members: [member], complete: true });

const NOBODY: MemberSet = { members: [], complete: false };

/** The members that a reference stands for; what a group names in vain leaves its other members as they are. */
const membersOf = (agreement: Agreement, ref: PartyRef, depth: number): MemberSet => {
  switch (ref.type) {
    case "named": {
      const party = agreement.parties.get(ref.name.text);
      if (party) return one(partyMember(party));
      const members = agreement.groups.get(ref.name.text)?.members ?? agreement.teams.get(ref.name.text)?.members;
      return members && depth < MAX_GROUPS
        ? united(members.map((each) => membersOf(agreement, each, depth + 1)))
        : NOBODY;
    }
    case "quantified":
      if (ref.over === "everyone") return one({ type: "everyone", label: "anyone" });
      return { members: signatories(agreement).map(partyMember), complete: true };
    case "class":
      return one({
        type: "class",
        ...(ref.kind.status === "known" ? { kind: ref.kind.term } : {}),
        places: ref.places.map((place) => place.text),
        label: classLabel(ref),
      });
    case "members":
      return one({ type: "class", memberOf: ref.of.text, places: [], label: `any member of ${ref.of.text}` });
    case "its":
      return one({
        type: "class",
        ...(ref.kind.status === "known" ? { kind: ref.kind.term } : {}),
        places: [],
        its: true,
        label: `its ${ref.kind.term}`,
      });
    case "relative":
      return ref.who.term === "public" ? one({ type: "everyone", label: "the public" }) : NOBODY;
    case "subjects":
      return NOBODY;
  }
};

const united = (sets: readonly MemberSet[]): MemberSet => {
  const members = new Map(sets.flatMap((set) => set.members).map((member) => [member.label, member]));
  return { members: [...members.values()], complete: sets.every((set) => set.complete) };
};

export const memberSet = (agreement: Agreement, refs: readonly PartyRef[]): MemberSet =>
  united(refs.map((ref) => membersOf(agreement, ref, 0)));

/** `GB-NIR` is in `GB`; membership of unions is the law's business (reasoning). */
export const isInPlace = (places: readonly string[], place: string): boolean =>
  places.some((each) => each === place || each.startsWith(`${place}-`));

/** Whether a party belongs to a class, as far as the agreement itself says; unknown where it could not be read. */
export const belongsTo = (party: Party, member: ClassMember): boolean | undefined => {
  if (member.memberOf !== undefined) return party.memberOf.includes(member.memberOf) ? true : undefined;
  if (member.kind === undefined) return undefined;
  const ofKind = party.allKinds.includes(member.kind);
  const inPlace = member.places.length === 0 || member.places.some((place) => isInPlace(party.places, place));
  if (ofKind && inPlace) return true;
  return party.unread.has("is") ? undefined : false;
};

/** Whether a kind is the same as, or narrower than, another. */
export const kindWithin = (narrower: string, wider: string): boolean =>
  widerTerms("party kind", narrower).includes(wider);
