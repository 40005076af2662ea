/**
 * Which data protection regime a party is under: computed per role and purpose, not per party. A police force is under
 * the LED when it investigates and under the GDPR when it looks after a victim.
 */
import { entry } from "../../grammar/vocabulary.js";
import type { Party, Purpose } from "../model/agreement.js";
import type { IsoDate } from "../model/calendar.js";
import { purposesOverlap } from "../model/flows.js";
import { countryOf, isMember, jurisdictionOf } from "../packs/law-book.js";
import type { LawBook, Regime } from "../packs/provision.js";

/** ISO code of a place as written: a code, or the name of a country. Undefined where no law book entry knows it. */
export const isoOfPlace = (law: LawBook, place: string): string | undefined => {
  if (jurisdictionOf(law, place)) return place;
  for (const [iso, jurisdiction] of law.jurisdictions) {
    if (jurisdiction.name.toLowerCase() === place.toLowerCase()) return iso;
  }
  return undefined;
};

/** Country of a party: a value, null for none (international organisations), undefined where it is not known. */
export const countryOfParty = (law: LawBook, party: Party): string | null | undefined => {
  const place = party.places[0];
  if (place !== undefined) {
    const iso = isoOfPlace(law, place);
    return iso === undefined ? undefined : countryOf(iso);
  }
  if (party.unread.has("is")) return undefined;
  return sectorOf(party) === "international" ? null : undefined;
};

/**
 * Countries that a class of parties may be in: for `any shelter in EU` the member States, but for `any EU agency in EU` the
 * Union itself. Null for international organisations; undefined where no place is said, or one that is not known.
 */
export const countriesOfClass = (law: LawBook, party: Party, date: IsoDate): readonly (string | null | undefined)[] => {
  if (party.places.length === 0) return [countryOfParty(law, party)];
  return party.places.flatMap((place) => {
    const members = party.allKinds.includes("EU agency") ? undefined : law.memberships.get(place)?.members;
    if (members) return Object.keys(members).filter((iso) => isMember(law, iso, place, date));
    const iso = isoOfPlace(law, place);
    return [iso === undefined ? undefined : countryOf(iso)];
  });
};

export const sectorOf = (party: Party): "public" | "private" | "international" | undefined =>
  party.kinds.map((kind) => entry("party kind", kind)?.sector).find((sector) => sector !== undefined);

/** Role of a party for a purpose: null where none is stated, undefined where it could not be read. */
export const roleFor = (party: Party, purpose: Purpose | undefined): string | null | undefined => {
  if (party.unread.has("acts as")) return undefined;
  const fitting = party.roles.find(
    (role) =>
      role.purposes.length === 0 ||
      purpose === undefined ||
      role.purposes.some((each) => purposesOverlap(each, purpose)),
  );
  return fitting?.role ?? null;
};

const mayEnforceLaw = (party: Party): boolean =>
  party.allKinds.some((kind) => entry("party kind", kind)?.lawEnforcement === true);

/** Regime of a party for a purpose; undefined where place, kind or role leave it open. */
export const regimeFor = (law: LawBook, party: Party, purpose: Purpose | undefined): Regime | undefined => {
  if (party.unread.has("is") || (party.kinds.length === 0 && party.places.length === 0)) return undefined;
  const country = countryOfParty(law, party);
  if (sectorOf(party) === "international" && country !== "EU") return "international-organisation";
  if (country === undefined || country === null) return undefined;
  const jurisdiction = jurisdictionOf(law, country);
  if (!jurisdiction) return undefined;
  if (jurisdiction.general === jurisdiction.lawEnforcement) return jurisdiction.general;
  const role = roleFor(party, purpose);
  if (role === "competent authority") return jurisdiction.lawEnforcement;
  // whatever the role of a body that enforces no law, it is under general law
  if (role || !mayEnforceLaw(party)) return jurisdiction.general;
  if (role === undefined) return undefined;
  // an authority without a role: open only where the purpose could be law enforcement
  return purpose?.family !== undefined && purpose.family !== "law enforcement" ? jurisdiction.general : undefined;
};

/**
 * Whether data leave the area in which the sender's regime lets them move freely. Sources: GDPR article 44 (third
 * countries, with the EEA agreement), LED article 35, UK GDPR article 44A, DPA 2018 section 72.
 */
export const leavesArea = (
  law: LawBook,
  regime: Regime | undefined,
  from: string | null | undefined,
  to: string | null | undefined,
  date: IsoDate,
): boolean | undefined => {
  if (from !== undefined && from !== null && from === to) return false;
  if (regime === undefined || to === undefined) return undefined;
  if (regime === "other" || regime === "international-organisation") return false;
  if (to === null) return true;
  const inside: readonly (boolean | undefined)[] =
    regime === "uk-gdpr" || regime === "uk-dpa-part3"
      ? [to === "GB"]
      : [to === "EU", isMember(law, to, "EU", date), isMember(law, to, regime === "led" ? "SCHENGEN" : "EEA", date)];
  if (inside.includes(true)) return false;
  return inside.includes(undefined) ? undefined : true;
};
