/** What can be offered for each thing that the parser would take: names, vocabulary, law, places, codes, clause titles. */

import { type Category, type Entry, spellings, vocabularyInUse } from "../../grammar/vocabulary.js";
import type { NameKind } from "../../grammar/words-parser.js";
import { CHECKS } from "../checks/registry.generated.js";
import { isDuring } from "../model/calendar.js";
import type { SymbolKind } from "../model/references.js";
import type { DeclaredName } from "../model/symbols.js";
import { type Citation, parseCitation, regimesOf } from "../packs/cite.js";
import { instruments, isInForce, provisions } from "../packs/law-book.js";
import type { Provision, Regime } from "../packs/provision.js";
import { declarationSummary } from "./describe.js";
import { example } from "./markdown.js";
import type { Snapshot } from "./snapshot.js";
import { type ExplainedWord, QUANTIFIED, QUANTIFIED_RECIPIENTS } from "./words.js";

export type CandidateKind = "declaration" | "clause" | "word" | "name" | "phrase" | "law" | "place" | "code" | "title";

/** Something that may be written, before it is known where. */
export interface Candidate {
  readonly label: string;
  /** What is written, if not the label. */
  readonly newText?: string;
  readonly kind: CandidateKind;
  /** Other words that it is found by. */
  readonly also?: readonly string[];
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** Documentation that is only worked out when asked for: a cited provision, or a vocabulary phrase. */
  readonly about?: { readonly cite: string } | { readonly category: Category; readonly term: string };
  /** No longer in force. */
  readonly outdated?: boolean;
}

export const explained = (word: ExplainedWord, kind: CandidateKind): Candidate => ({
  label: word.words,
  kind,
  detail: word.says,
  documentation: example(word.example),
});

// ---------------------------------------------------------------- vocabulary

const article = (term: string): string => (/^(?:[aeio]|u(?!ni))/i.test(term) ? "an" : "a");

export const phrasesOf = (category: Category, withArticle = false): Candidate[] =>
  (vocabularyInUse()[category] as readonly Entry[]).map((each) => ({
    label: each.term,
    ...(withArticle ? { newText: `${article(each.term)} ${each.term}` } : {}),
    kind: "phrase" as const,
    also: spellings(each).slice(1),
    detail: each.says,
    about: { category, term: each.term },
  }));

const RELATIVE_ARTICLE: Readonly<Record<string, string>> = { "supervisory authority": "its" };

const relativeRecipients = (): Candidate[] =>
  phrasesOf("relative recipient").map((each) => ({
    ...each,
    label: `${RELATIVE_ARTICLE[each.label] ?? "the"} ${each.label}`,
    also: [each.label, ...(each.also ?? [])],
  }));

const classes = (): Candidate[] =>
  (vocabularyInUse()["party kind"] as readonly Entry[]).map((each) => ({
    label: `any ${each.term}`,
    kind: "phrase" as const,
    detail: `everybody of this kind: ${each.says}`,
    about: { category: "party kind" as const, term: each.term },
  }));

// ---------------------------------------------------------------- names

const KINDS: Readonly<Record<Exclude<NameKind, "place">, readonly SymbolKind[]>> = {
  party: ["party", "group"],
  data: ["data", "statistics"],
  purpose: ["purpose"],
  condition: ["condition", "fact"],
  safeguards: ["safeguards"],
  event: ["event"],
  team: ["team"],
  system: ["system"],
  subjects: ["subjects"],
  language: [],
  any: ["data", "statistics", "event"],
};

const nameCandidate = (declared: DeclaredName): Candidate => ({
  label: declared.name.text,
  ...(declared.name.quoted ? { newText: `"${declared.name.text}"` } : {}),
  kind: "name",
  detail: declarationSummary(declared),
});

export const namesOf = ({ compiled }: Snapshot, of: Exclude<NameKind, "place">): Candidate[] =>
  [...compiled.agreement.symbols.declared.values()]
    .filter((declared) => KINDS[of].includes(declared.kind))
    .map(nameCandidate);

/** Everything that can stand where a party can. */
export const partiesOf = (snapshot: Snapshot, where: "acting" | "receiving"): Candidate[] => [
  ...namesOf(snapshot, "party"),
  ...(where === "acting" ? QUANTIFIED : QUANTIFIED_RECIPIENTS).map((word) => explained(word, "word")),
  ...relativeRecipients(),
  ...classes(),
];

export const titlesOf = ({ compiled }: Snapshot): Candidate[] =>
  [...new Set([...compiled.agreement.symbols.clauses.values()].map((clause) => clause.title.text))].map((title) => ({
    label: `"${title}"`,
    kind: "title" as const,
    detail: "a clause of this agreement",
  }));

export const placesOf = ({ law }: Snapshot): Candidate[] =>
  [...law.jurisdictions.values()].map((place) => ({
    label: place.iso,
    kind: "place" as const,
    also: [place.name],
    detail: place.name,
  }));

export const codesOf = (found: ReadonlySet<string>): Candidate[] =>
  [...CHECKS]
    .sort((a, b) => Number(found.has(b.code)) - Number(found.has(a.code)))
    .map((check) => ({
      label: check.code,
      kind: "code" as const,
      detail: check.title,
    }));

// ---------------------------------------------------------------- law

const rank = (cited: Citation | undefined, regimes: ReadonlySet<Regime>): number => {
  if (!cited || regimes.size === 0) return 1;
  const own = regimesOf(cited);
  if (own.length === 0) return 1;
  return own.some((regime) => regimes.has(regime)) ? 0 : 2;
};

/** The law book as citations; that of the regimes at hand comes first, instruments before their provisions. */
export const citationsOf = ({ law, asOf }: Snapshot, regimes: ReadonlySet<Regime>): Candidate[] => {
  const whole = instruments(law).map((instrument) => ({
    rank: rank(parseCitation(law, instrument.short), regimes),
    candidate: {
      label: instrument.short,
      kind: "law" as const,
      also: instrument.aliases ?? [],
      detail: instrument.title,
      about: { cite: instrument.short },
      ...(isDuring(asOf, instrument.valid) ? {} : { outdated: true }),
    },
  }));
  const byCite = new Map<string, Provision>();
  for (const provision of provisions(law)) if (!byCite.has(provision.cite)) byCite.set(provision.cite, provision);
  const single = [...byCite.values()].map((provision) => ({
    rank: rank(parseCitation(law, provision.cite), regimes),
    candidate: {
      label: provision.cite,
      kind: "law" as const,
      detail: provision.title,
      about: { cite: provision.cite },
      ...(isInForce(law, provision, asOf) ? {} : { outdated: true }),
    },
  }));
  return [...whole, ...single].sort((a, b) => a.rank - b.rank).map(({ candidate }) => candidate);
};
