/** What no schema can see: names that lead nowhere, names taken twice, dates and periods that can't be. */

import { withVocabulary } from "../../grammar/vocabulary.js";
import { formatPeriod, type IsoDate, parseDate, parsePeriod } from "../model/calendar.js";
import { comparePeriods } from "../model/compare-periods.js";
import { addedWordProblems, takeWords } from "./added-words.js";
import { parseCitation } from "./cite.js";
import { instrumentNamed, nameKey, provisionById } from "./law-book.js";
import { type JsonPath, type LawProblem, problemAt } from "./law-problem.js";
import type { Adequacy, Effect, Instrument, Jurisdiction, LawBook, Membership, Pack, Provision } from "./provision.js";
import { parseProvisionPath } from "./provision-path.js";
import { vocabularyProblems } from "./vocabulary-problems.js";

/** A file of the right form. */
export type LawFile =
  | { readonly file: string; readonly kind: "pack"; readonly content: Pack }
  | { readonly file: string; readonly kind: "jurisdictions"; readonly content: readonly Jurisdiction[] }
  | { readonly file: string; readonly kind: "memberships"; readonly content: readonly Membership[] }
  | { readonly file: string; readonly kind: "adequacy"; readonly content: readonly Adequacy[] };

/** A finding inside one file: where, and what. */
type Found = readonly [path: JsonPath, what: string];

/**
 * Checks the files against each other and against the law they are added to.
 * @param book all law, these files included
 * @param base the law without them
 */
export function referenceProblems(files: readonly LawFile[], book: LawBook, base: LawBook): readonly LawProblem[] {
  const taken = takenNames(base);
  return withVocabulary(book.vocabulary, () =>
    files.flatMap((file) =>
      foundIn(file, book, taken).map(([path, what]) => problemAt(file.file, file.content, path, what)),
    ),
  );
}

function foundIn(file: LawFile, book: LawBook, taken: TakenNames): readonly Found[] {
  switch (file.kind) {
    case "pack":
      return inPack(file.content, book, taken);
    case "jurisdictions":
      return repeated(file.content.map(({ iso }) => iso));
    case "memberships":
      return [...repeated(file.content.map(({ key }) => key)), ...file.content.flatMap(inMembership)];
    case "adequacy":
      return file.content.flatMap((decision, index) => interval([index], decision));
  }
}

// ---------------------------------------------------------------- names

/** Who has a name already: by the name, in the form in which it is compared. */
interface TakenNames {
  readonly packs: Map<string, string>;
  readonly ids: Map<string, string>;
  readonly instruments: Map<string, string>;
  /** By category and spelling. */
  readonly words: Map<string, string>;
}

function takenNames(base: LawBook): TakenNames {
  const taken: TakenNames = { packs: new Map(), ids: new Map(), instruments: new Map(), words: new Map() };
  for (const pack of base.packs) for (const _ of takeNames(pack, taken));
  for (const pack of base.packs) takeWords(pack, taken.words);
  return taken;
}

/** Enters the names of a pack and tells those that were taken before. */
function takeNames(pack: Pack, taken: TakenNames): readonly Found[] {
  const take = (names: Map<string, string>, name: string, path: JsonPath): readonly Found[] => {
    const owner = names.get(name);
    if (owner === undefined) names.set(name, pack.pack);
    return owner === undefined
      ? []
      : [[path, `\`${name}\` is already used in the pack \`${owner}\`; choose another name.`]];
  };
  return [
    ...take(taken.packs, pack.pack, ["pack"]),
    ...pack.instruments.flatMap(({ short, aliases = [] }, index) => [
      ...take(taken.instruments, nameKey(short), ["instruments", index, "short"]),
      ...aliases
        // Spellings that differ in what doesn't count anyway are no second use.
        .filter((alias, place) => ![short, ...aliases.slice(0, place)].map(nameKey).includes(nameKey(alias)))
        .flatMap((alias) =>
          take(taken.instruments, nameKey(alias), ["instruments", index, "aliases", aliases.indexOf(alias)]),
        ),
    ]),
    ...pack.provisions.flatMap(({ id }, index) => take(taken.ids, id, ["provisions", index, "id"])),
  ];
}

function repeated(names: readonly string[]): readonly Found[] {
  return names.flatMap((name, index): Found[] =>
    names.indexOf(name) < index ? [[[index], `\`${name}\` stands here a second time; keep one of the two.`]] : [],
  );
}

// ---------------------------------------------------------------- packs

function inPack(pack: Pack, book: LawBook, taken: TakenNames): readonly Found[] {
  return [
    ...takeNames(pack, taken),
    ...addedWordProblems(pack, taken.words, book),
    ...date(["asOf"], pack.asOf),
    ...pack.instruments.flatMap((instrument, index) => inInstrument(instrument, ["instruments", index], book)),
    ...pack.provisions.flatMap((provision, index) => inProvision(provision, ["provisions", index], book)),
  ];
}

function inInstrument(instrument: Instrument, path: JsonPath, book: LawBook): readonly Found[] {
  const parts = instrument.parts ?? [];
  return [
    ...interval([...path, "valid"], instrument.valid),
    ...memberships([...path, "binds", "membersOf"], instrument.binds?.membersOf, book),
    ...parts.flatMap(({ provisions }, index): Found[] =>
      parseProvisionPath(provisions).every((step) => step.unit === undefined)
        ? [
            [
              [...path, "parts", index, "provisions"],
              `\`${provisions}\` is no place in a law; write one such as \`sections 29 to 81\`.`,
            ],
          ]
        : [],
    ),
  ];
}

function inProvision(provision: Provision, path: JsonPath, book: LawBook): readonly Found[] {
  return [
    ...instrumentOf(provision, path, book),
    ...interval([...path, "valid"], provision.valid),
    ...successor(provision, [...path, "valid", "supersededBy"], book),
    ...memberships([...path, "binds", "membersOf"], provision.binds.membersOf, book),
    ...periods(provision.effect, [...path, "effect"]),
    ...vocabularyProblems(provision, path, book),
  ];
}

function instrumentOf({ instrument, cite }: Provision, path: JsonPath, book: LawBook): readonly Found[] {
  const known = instrumentNamed(book, instrument);
  if (!known) {
    return [
      [
        [...path, "instrument"],
        `no pack has an instrument \`${instrument}\`; add it to \`instruments\`, or write the short name of one that is there.`,
      ],
    ];
  }
  if (known.short !== instrument) {
    return [
      [[...path, "instrument"], `\`${instrument}\` is another name of \`${known.short}\`; write \`${known.short}\`.`],
    ];
  }
  return parseCitation(book, cite)?.instrument === known
    ? []
    : [[[...path, "cite"], `\`${cite}\` is not read as a citation of \`${instrument}\`; let it begin with that name.`]];
}

function successor({ id, valid }: Provision, path: JsonPath, book: LawBook): readonly Found[] {
  const { supersededBy } = valid;
  if (supersededBy === undefined) return [];
  if (supersededBy === id) return [[path, "a provision can't supersede itself; name its successor."]];
  if (provisionById(book, supersededBy) || parseCitation(book, supersededBy)) return [];
  return [
    [
      path,
      `\`${supersededBy}\` is neither the id of a provision nor a citation of a known instrument; write one of them.`,
    ],
  ];
}

function memberships(path: JsonPath, keys: readonly string[] | undefined, book: LawBook): readonly Found[] {
  return (keys ?? []).flatMap((key, index): Found[] =>
    book.memberships.has(key)
      ? []
      : [[[...path, index], `there is no membership \`${key}\`; write a key of memberships.json, or add it there.`]],
  );
}

function inMembership(membership: Membership, index: number): readonly Found[] {
  return Object.entries(membership.members).flatMap(([iso, since]) =>
    since === null ? [] : date([index, "members", iso], since),
  );
}

// ---------------------------------------------------------------- time

const date = (path: JsonPath, value: string | undefined): readonly Found[] =>
  value === undefined || parseDate(value) === value
    ? []
    : [[path, `there is no day ${value}; write a date such as 2026-03-01.`]];

function interval(path: JsonPath, { from, until }: { from?: IsoDate; until?: IsoDate }): readonly Found[] {
  const found = [...date([...path, "from"], from), ...date([...path, "until"], until)];
  if (found.length > 0 || from === undefined || until === undefined || from <= until) return found;
  return [[[...path, "until"], `the last day, ${until}, is before the first, ${from}; exchange or correct them.`]];
}

function periods(effect: Effect, path: JsonPath): readonly Found[] {
  const limits: Readonly<Record<string, string | undefined>> =
    "bounds" in effect
      ? { atLeast: effect.atLeast, atMost: effect.atMost }
      : { within: "duty" in effect ? effect.within : undefined };
  const found = Object.entries(limits).flatMap(([key, text]): Found[] =>
    text === undefined || parsePeriod(text)
      ? []
      : [[[...path, key], `\`${text}\` is no period; write one such as \`2 years 6 months\`, each unit once.`]],
  );
  const [shortest, longest] = [parsePeriod(limits.atLeast ?? ""), parsePeriod(limits.atMost ?? "")];
  if (!shortest || !longest || comparePeriods(shortest, longest).order !== "longer") return found;
  const both = `at least ${formatPeriod(shortest)} and at most ${formatPeriod(longest)}`;
  return [...found, [path, `no period is ${both}; exchange or correct them.`]];
}
