/** Citations as agreements write them, held against the law book: `DPA 2018 section 35(2)(b)`, `GDPR art. 6(1)(f)`. */
import type { IsoDate } from "../model/calendar.js";
import { instrumentNames, isInForce, nameKey, provisionsOf } from "./law-book.js";
import type { Instrument, LawBook, Provision, Regime } from "./provision.js";
import { covers, isSamePlace, type ProvisionPath, parseProvisionPath } from "./provision-path.js";

export interface Citation {
  readonly instrument: Instrument;
  /** What follows the instrument, as written; empty where the whole instrument is cited. */
  readonly provisionText: string;
  readonly path: ProvisionPath;
}

export interface FoundProvision {
  readonly provision: Provision;
  /** `exact`, or a `parent`: the nearest article that contains what is cited. */
  readonly match: "exact" | "parent";
}

/**
 * Reads a citation. The instrument stands first (`UK GDPR article 6`) or last (`Article 6 of the UK GDPR`), under its
 * short name or an alias, the longest that fits; capitals don't matter.
 *
 * @param inherited the instrument of the citation before, which a bare provision (`section 73`) belongs to
 * @returns undefined where no instrument of the law book is named
 */
export function parseCitation(book: LawBook, text: string, inherited?: Instrument): Citation | undefined {
  const clean = text.trim().replace(/^the\s+/i, "");
  for (const { instrument, atStart } of patternsOf(book)) {
    const match = atStart.exec(clean);
    if (!match) continue;
    const rest = clean.slice(match[0].length).trim();
    // `28 CFR 23.20`: the instrument's number is the first one of the provision.
    const provisionText = /^\.\d/.test(rest)
      ? `${/\d+$/.exec(match[0])?.[0] ?? ""}${rest}`
      : rest.replace(/^[,:]\s*/, "");
    return citation(instrument, provisionText);
  }
  for (const { instrument, atEnd } of patternsOf(book)) {
    const match = atEnd.exec(clean);
    if (match) return citation(instrument, clean.slice(0, match.index).trim());
  }
  const [first] = parseProvisionPath(clean);
  return inherited && first && (first.unit || /^\d/.test(first.number)) ? citation(inherited, clean) : undefined;
}

/**
 * The most specific provision of the law book that covers what is cited: the same place, or else the nearest part that
 * contains it. Where several stand at one place, one that is in force on the date comes first.
 */
export function findProvision(book: LawBook, cited: Citation, date?: IsoDate): FoundProvision | undefined {
  const found = provisionsCovering(book, cited);
  const best = found[0];
  if (!best) return undefined;
  const same = found.filter(({ path }) => path.length === best.path.length);
  const { provision, path } = same.find((each) => date && isInForce(book, each.provision, date)) ?? best;
  return { provision, match: isSamePlace(path, cited.path) ? "exact" : "parent" };
}

/** All provisions that stand exactly at the cited place: one may ask something of the sender, another of the recipient. */
export const provisionsAt = (book: LawBook, cited: Citation): readonly Provision[] =>
  provisionsWithPaths(book, cited.instrument)
    .filter(({ path }) => isSamePlace(path, cited.path))
    .map(({ provision }) => provision);

/** All provisions at or inside the cited place: those of article 6(1) for `article 6`. */
export const provisionsWithin = (book: LawBook, cited: Citation): readonly Provision[] =>
  provisionsWithPaths(book, cited.instrument)
    .filter(({ path }) => covers(cited.path, path))
    .map(({ provision }) => provision);

/** Data protection regimes in which the cited law can be a basis: of its part, or of the instrument; none in particular: []. */
export function regimesOf({ instrument, path }: Citation): readonly Regime[] {
  const part = instrument.parts?.find((entry) => covers(parseProvisionPath(entry.provisions), path));
  return part?.regimes ?? instrument.regimes ?? [];
}

interface PlacedProvision {
  readonly provision: Provision;
  readonly path: ProvisionPath;
}

/** The most specific first. An entry on an instrument as a whole says nothing about its single articles. */
function provisionsCovering(book: LawBook, cited: Citation): readonly PlacedProvision[] {
  return provisionsWithPaths(book, cited.instrument)
    .filter(({ path }) => (path.length > 0 || cited.path.length === 0) && covers(path, cited.path))
    .sort((a, b) => b.path.length - a.path.length);
}

const placed = new WeakMap<LawBook, Map<Instrument, readonly PlacedProvision[]>>();

function provisionsWithPaths(book: LawBook, instrument: Instrument): readonly PlacedProvision[] {
  const known = placed.get(book) ?? new Map<Instrument, readonly PlacedProvision[]>();
  placed.set(book, known);
  const found =
    known.get(instrument) ??
    provisionsOf(book, instrument.short).map((provision) => ({
      provision,
      path: parseCitation(book, provision.cite)?.path ?? [],
    }));
  known.set(instrument, found);
  return found;
}

const citation = (instrument: Instrument, provisionText: string): Citation => ({
  instrument,
  provisionText,
  path: parseProvisionPath(provisionText),
});

interface NamePattern {
  readonly instrument: Instrument;
  readonly atStart: RegExp;
  readonly atEnd: RegExp;
}

const patterns = new WeakMap<LawBook, readonly NamePattern[]>();

/** One pattern per name, the longest names first. */
function patternsOf(book: LawBook): readonly NamePattern[] {
  const known = patterns.get(book);
  if (known) return known;
  const built = [...instrumentNames(book)]
    .sort(([a], [b]) => b.length - a.length)
    .map(([name, instrument]) => {
      const words = nameKey(name)
        .split(" ")
        .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
        .join("[\\s§]+");
      return {
        instrument,
        atStart: new RegExp(`^${words}(?![\\p{L}\\p{N}])`, "iu"),
        atEnd: new RegExp(`(?:\\s+of)?(?:\\s+the)?\\s+${words}$`, "iu"),
      };
    });
  patterns.set(book, built);
  return built;
}
