/**
 * Questions to the law book: who is a member, what is adequate, what is in force, what says what. Dates are ISO dates.
 * Indexes are built on the first question and kept as long as the book itself; a law book never changes.
 */
import { extendVocabulary } from "../../grammar/extend-vocabulary.js";
import { VOCABULARY } from "../../grammar/vocabulary.js";
import { type IsoDate, isDuring } from "../model/calendar.js";
import type {
  Adequacy,
  Instrument,
  Jurisdiction,
  LawBook,
  Membership,
  Pack,
  Provision,
  Quantity,
  Regime,
  Want,
} from "./provision.js";

interface Indexes {
  readonly provisions: readonly Provision[];
  readonly instruments: readonly Instrument[];
  readonly provisionById: ReadonlyMap<string, Provision>;
  readonly packByProvision: ReadonlyMap<string, Pack>;
  readonly instrumentByName: ReadonlyMap<string, Instrument>;
  readonly provisionsByInstrument: ReadonlyMap<string, readonly Provision[]>;
  readonly provisionsByWant: ReadonlyMap<Want, readonly Provision[]>;
  readonly provisionsByQuantity: ReadonlyMap<Quantity, readonly Provision[]>;
}

const known = new WeakMap<LawBook, Indexes>();

/** A law book from its parts; where two say something about the same country or membership, the later one counts. */
export function makeLawBook(parts: {
  readonly packs?: readonly Pack[];
  readonly jurisdictions?: readonly Jurisdiction[];
  readonly memberships?: readonly Membership[];
  readonly adequacy?: readonly Adequacy[];
}): LawBook {
  return {
    packs: parts.packs ?? [],
    jurisdictions: new Map(parts.jurisdictions?.map((entry) => [entry.iso, entry])),
    memberships: new Map(parts.memberships?.map((entry) => [entry.key, entry])),
    adequacy: parts.adequacy ?? [],
    vocabulary: extendVocabulary(
      VOCABULARY,
      (parts.packs ?? []).flatMap(({ vocabulary }) => vocabulary ?? []),
    ),
  };
}

/** All provisions, in the order of the packs. */
export const provisions = (book: LawBook): readonly Provision[] => indexes(book).provisions;

/** All instruments, in the order of the packs. */
export const instruments = (book: LawBook): readonly Instrument[] => indexes(book).instruments;

export const provisionById = (book: LawBook, id: string): Provision | undefined => indexes(book).provisionById.get(id);

/** The pack that a provision comes from: its `asOf` is the day on which the source was last read. */
export const packOf = (book: LawBook, provision: Provision): Pack | undefined =>
  indexes(book).packByProvision.get(provision.id);

/** The instrument with this short name or alias, whatever the capitals. */
export const instrumentNamed = (book: LawBook, name: string): Instrument | undefined =>
  indexes(book).instrumentByName.get(nameKey(name));

/** Every short name and alias, in the form of `nameKey`, with its instrument. */
export const instrumentNames = (book: LawBook): ReadonlyMap<string, Instrument> => indexes(book).instrumentByName;

/** The provisions of an instrument, by its short name. */
export const provisionsOf = (book: LawBook, short: string): readonly Provision[] =>
  indexes(book).provisionsByInstrument.get(short) ?? [];

/** The provisions that ask for something, or bar a flow unless it is there. */
export const provisionsForWant = (book: LawBook, want: Want): readonly Provision[] =>
  indexes(book).provisionsByWant.get(want) ?? [];

/** The provisions that bound a quantity. */
export const provisionsForQuantity = (book: LawBook, quantity: Quantity): readonly Provision[] =>
  indexes(book).provisionsByQuantity.get(quantity) ?? [];

/** Whether the provision and its instrument are in force on the date, first and last day included. */
export function isInForce(book: LawBook, provision: Provision, date: IsoDate): boolean {
  const instrument = instrumentNamed(book, provision.instrument);
  return isDuring(date, provision.valid) && (!instrument || isDuring(date, instrument.valid));
}

/** The provisions in force on a date, in the order of the packs. */
export const provisionsInForce = (book: LawBook, date: IsoDate): readonly Provision[] =>
  provisions(book).filter((provision) => isInForce(book, provision, date));

/**
 * Whether a country is a member on a date; undefined where the list doesn't say: no such list, or an incomplete one that
 * doesn't name the country. A member since an unknown date counts as one on every date. A part (`GB-NIR`) that has no
 * entry of its own is a member where its country is.
 */
export function isMember(book: LawBook, iso: string, key: string, date: IsoDate): boolean | undefined {
  const membership = book.memberships.get(key);
  if (!membership) return undefined;
  const since = memberSince(book, iso, key);
  if (since !== undefined) return since === null || since <= date;
  return membership.complete ? false : undefined;
}

/** Since when a country is a member, null where the list has it without a day; undefined where it has not. */
export function memberSince(book: LawBook, iso: string, key: string): IsoDate | null | undefined {
  const members = book.memberships.get(key)?.members ?? {};
  return (own(members, iso) ?? own(members, countryOf(iso)))?.value;
}

/** The jurisdiction of a country, or of the country that a part (`GB-NIR`) belongs to. */
export const jurisdictionOf = (book: LawBook, iso: string): Jurisdiction | undefined =>
  book.jurisdictions.get(iso) ?? book.jurisdictions.get(countryOf(iso));

/**
 * The adequacy decision of a regime for a country on a date: one for the whole country before a partial one. A partial
 * one never counts as adequate by itself: look at `partial`.
 */
export function adequacyOf(book: LawBook, regime: Regime, iso: string, date: IsoDate): Adequacy | undefined {
  const decisions = book.adequacy.filter((entry) => entry.regime === regime && isDuring(date, entry));
  for (const place of [iso, countryOf(iso)]) {
    const there = decisions.filter((entry) => entry.to === place);
    if (there.length > 0) return there.find((entry) => !entry.partial) ?? there[0];
  }
  return undefined;
}

/** The form in which names of instruments are compared: capitals, section signs and the width of spaces don't matter. */
export const nameKey = (name: string): string =>
  name
    .trim()
    .replace(/[\s§]+/g, " ")
    .toLowerCase();

/** `GB` for `GB-NIR`. */
export const countryOf = (iso: string): string => iso.split("-", 1)[0] ?? iso;

function own(members: Membership["members"], iso: string): { readonly value: string | null } | undefined {
  return Object.hasOwn(members, iso) ? { value: members[iso] ?? null } : undefined;
}

function indexes(book: LawBook): Indexes {
  const found = known.get(book);
  if (found) return found;
  const built = buildIndexes(book);
  known.set(book, built);
  return built;
}

function buildIndexes(book: LawBook): Indexes {
  const all = book.packs.flatMap((pack) => pack.provisions);
  const instrumentList = book.packs.flatMap((pack) => pack.instruments);
  const names = new Map<string, Instrument>();
  // Short names first: an alias never hides the instrument that is really called so.
  for (const instrument of instrumentList) addOnce(names, nameKey(instrument.short), instrument);
  for (const instrument of instrumentList) {
    for (const alias of instrument.aliases ?? []) addOnce(names, nameKey(alias), instrument);
  }
  return {
    provisions: all,
    instruments: instrumentList,
    provisionById: new Map(all.map((provision) => [provision.id, provision])),
    packByProvision: new Map(book.packs.flatMap((pack) => pack.provisions.map((each) => [each.id, pack]))),
    instrumentByName: names,
    provisionsByInstrument: groupBy(all, (provision) => provision.instrument),
    provisionsByWant: groupBy(all, wantOf),
    provisionsByQuantity: groupBy(all, (provision) =>
      "bounds" in provision.effect ? provision.effect.bounds : undefined,
    ),
  };
}

/** What an agreement lacks where the provision is violated: what it requires, or the gate of a bar. */
export function wantOf(provision: Provision): Want | undefined {
  if ("requires" in provision.effect) return provision.effect.requires;
  return "bars" in provision.effect ? provision.effect.gate : undefined;
}

function addOnce<K, V>(map: Map<K, V>, key: K, value: V): void {
  if (!map.has(key)) map.set(key, value);
}

function groupBy<K, V>(values: readonly V[], keyOf: (value: V) => K | undefined): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
