/**
 * The closed vocabularies: what they contain, the longest match at a place, and what a slip was meant to be. Questions are
 * answered from the vocabulary in use: the one that the language comes with, or, inside `withVocabulary`, one that packs
 * have extended (extend-vocabulary.ts).
 */
import { distance } from "fastest-levenshtein";
import { AMENDMENT_FORMS } from "./vocabulary/amendment-forms.js";
import { CHANNELS } from "./vocabulary/channels.js";
import { CONDITION_DETAILS } from "./vocabulary/condition-details.js";
import { CONDITIONS } from "./vocabulary/conditions.js";
import { CONTINUATIONS } from "./vocabulary/continuations.js";
import { DISPUTE_ROUTES } from "./vocabulary/dispute-routes.js";
import { END_ACTIONS } from "./vocabulary/end-actions.js";
import { ENDINGS } from "./vocabulary/endings.js";
import type {
  ConditionDetailEntry,
  ConditionEntry,
  Entry,
  EventEntry,
  InstrumentKind,
  Item,
  PartyKind,
  PurposeEntry,
  SafeguardEntry,
  Sensitivity,
  VerbEntry,
} from "./vocabulary/entry.js";
import { EVENTS } from "./vocabulary/events.js";
import { EXIT_WAYS } from "./vocabulary/exit-ways.js";
import { INSTRUMENT_KINDS } from "./vocabulary/instrument-kinds.js";
import { ITEMS } from "./vocabulary/items.js";
import { PARTY_KINDS } from "./vocabulary/party-kinds.js";
import { PURPOSES } from "./vocabulary/purposes.js";
import { RELATIVE_RECIPIENTS } from "./vocabulary/relative-recipients.js";
import { RIGHTS } from "./vocabulary/rights.js";
import { ROLES } from "./vocabulary/roles.js";
import { SAFEGUARDS } from "./vocabulary/safeguards.js";
import { SENSITIVITIES } from "./vocabulary/sensitivities.js";
import { SUBJECTS } from "./vocabulary/subjects.js";
import { SURVIVORS } from "./vocabulary/survivors.js";
import { THINGS } from "./vocabulary/things.js";
import { VERBS } from "./vocabulary/verbs.js";

export type { Entry, PurposeFamily } from "./vocabulary/entry.js";

interface EntryTypes {
  readonly "party kind": PartyKind;
  readonly role: Entry;
  readonly subject: Entry;
  readonly item: Item;
  readonly sensitivity: Sensitivity;
  readonly purpose: PurposeEntry;
  readonly condition: ConditionEntry;
  readonly "condition detail": ConditionDetailEntry;
  readonly event: EventEntry;
  readonly safeguard: SafeguardEntry;
  readonly right: Entry;
  readonly verb: VerbEntry;
  readonly "relative recipient": Entry;
  readonly "dispute route": Entry;
  readonly "instrument kind": InstrumentKind;
  readonly "end action": Entry;
  readonly channel: Entry;
  readonly survivor: Entry;
  readonly thing: Entry;
  readonly "amendment form": Entry;
  readonly "way to leave": Entry;
  readonly continuation: Entry;
  readonly ending: Entry;
}

export type Category = keyof EntryTypes;
export type EntryOf<C extends Category> = EntryTypes[C];

/** All entries by category; a value that never changes. */
export type Vocabulary = { readonly [C in Category]: readonly EntryOf<C>[] };

/** The vocabulary that the language comes with. */
export const VOCABULARY: Vocabulary = {
  "party kind": PARTY_KINDS,
  role: ROLES,
  subject: SUBJECTS,
  item: ITEMS,
  sensitivity: SENSITIVITIES,
  purpose: PURPOSES,
  condition: CONDITIONS,
  "condition detail": CONDITION_DETAILS,
  event: EVENTS,
  safeguard: SAFEGUARDS,
  right: RIGHTS,
  verb: VERBS,
  "relative recipient": RELATIVE_RECIPIENTS,
  "dispute route": DISPUTE_ROUTES,
  "instrument kind": INSTRUMENT_KINDS,
  "end action": END_ACTIONS,
  channel: CHANNELS,
  survivor: SURVIVORS,
  thing: THINGS,
  "amendment form": AMENDMENT_FORMS,
  "way to leave": EXIT_WAYS,
  continuation: CONTINUATIONS,
  ending: ENDINGS,
};

export const CATEGORIES = Object.keys(VOCABULARY) as readonly Category[];

/** All spellings of an entry, its own first. */
export const spellings = (each: Entry): readonly string[] => [each.term, ...(each.also ?? [])];

// ---------------------------------------------------------------- in use

let inUse: Vocabulary = VOCABULARY;

/** The vocabulary that questions are answered from just now. */
export const vocabularyInUse = (): Vocabulary => inUse;

/** Work that ends later would go on with another vocabulary. */
type AtOnce<T> = T extends PromiseLike<unknown> ? never : T;

/** Does something with a vocabulary in use, and goes back to the one before, whatever happens. */
export const withVocabulary = <T>(vocabulary: Vocabulary, run: () => AtOnce<T>): T => {
  const before = inUse;
  inUse = vocabulary;
  try {
    return run();
  } finally {
    inUse = before;
  }
};

// ---------------------------------------------------------------- lookup

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  entry?: Entry;
}

interface Index {
  readonly bySpelling: ReadonlyMap<string, Entry>;
  readonly trie: TrieNode;
}

/** By the list of entries itself: what an extension leaves alone keeps its index. */
const indexes = new WeakMap<readonly Entry[], Index>();

const indexOf = (category: Category): Index => {
  const entries: readonly Entry[] = inUse[category];
  const found = indexes.get(entries);
  if (found) return found;
  const bySpelling = new Map<string, Entry>();
  const trie: TrieNode = { next: new Map() };
  for (const each of entries) {
    for (const spelling of spellings(each)) {
      const key = spelling.toLowerCase();
      if (bySpelling.has(key)) continue;
      bySpelling.set(key, each);
      let node = trie;
      for (const word of key.split(" ")) {
        const next = node.next.get(word) ?? { next: new Map() };
        node.next.set(word, next);
        node = next;
      }
      node.entry = each;
    }
  }
  const index = { bySpelling, trie };
  indexes.set(entries, index);
  return index;
};

/** The entry with this term or another spelling of it, whatever the capitals. */
export const entry = <C extends Category>(category: C, term: string): EntryOf<C> | undefined =>
  indexOf(category).bySpelling.get(term.toLowerCase()) as EntryOf<C> | undefined;

/** The longest entry that `words` begin with, and how many words it takes. */
export const longestMatch = (
  category: Category,
  words: readonly string[],
): { entry: Entry; length: number } | undefined => {
  let node: TrieNode | undefined = indexOf(category).trie;
  let best: { entry: Entry; length: number } | undefined;
  for (const [index, word] of words.entries()) {
    node = node.next.get(word.toLowerCase());
    if (!node) break;
    if (node.entry) best = { entry: node.entry, length: index + 1 };
  }
  return best;
};

/** The term itself and all wider ones, the term first. */
export const widerTerms = (category: Category, term: string): readonly string[] => {
  const seen = new Set<string>();
  const visit = (each: string): void => {
    if (seen.has(each)) return;
    seen.add(each);
    for (const wider of entry(category, each)?.isA ?? []) visit(wider);
  };
  visit(term);
  return [...seen];
};

/** Whether a term is this one or narrower: what holds for the wider term holds for it. */
export const isKindOf = (category: Category, term: string, wider: string): boolean =>
  term === wider || widerTerms(category, term).includes(wider);

// ---------------------------------------------------------------- did you mean

/** Neighbouring letters swapped are one slip, not two. */
export const slips = (a: string, b: string): number => {
  const letters = distance(a, b);
  if (letters !== 2 || a.length !== b.length) return letters;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] ? 1 : 2;
};

/** A third of the letters may be wrong; words in common count for an entry. */
export const nearest = (category: Category, phrase: string): Entry | undefined => {
  const text = phrase.toLowerCase();
  const words = new Set(text.split(" ").filter((word) => word.length > 3));
  let best: { entry: Entry; score: number } | undefined;
  for (const [spelling, each] of indexOf(category).bySpelling) {
    const shared = spelling.split(" ").filter((word) => words.has(word)).length;
    const score = slips(text, spelling) - shared * 3;
    if (score < (best?.score ?? Number.POSITIVE_INFINITY)) best = { entry: each, score };
  }
  return best && best.score <= Math.max(1, Math.floor(text.length / 3)) ? best.entry : undefined;
};
