/** What stands under the pointer, in plain words. */
import type { Citation, Name, Span } from "../../grammar/syntax.js";
import { endOf, type LaidOutToken, tokenize } from "../../grammar/tokens.js";
import { cutIntoUnits } from "../../grammar/units.js";
import { withVocabulary } from "../../grammar/vocabulary.js";
import { CHECKS } from "../checks/registry.generated.js";
import { phrasesOf } from "../model/phrases.js";
import { type Citation as CitedLaw, findProvision, provisionsAt } from "../packs/cite.js";
import { jurisdictionOf } from "../packs/law-book.js";
import { readCitations } from "../reasoning/citations.js";
import { isoOfPlace } from "../reasoning/regimes.js";
import { declarationMarkdown } from "./describe.js";
import { instrumentMarkdown, jurisdictionMarkdown, provisionMarkdown } from "./law-text.js";
import { escapeMarkdown, example, paragraphs } from "./markdown.js";
import { targetAt } from "./occurrences.js";
import { citationLists } from "./parts.js";
import { readStatement } from "./reading.js";
import type { Snapshot } from "./snapshot.js";
import { phraseMarkdown } from "./vocabulary-text.js";
import { CONNECTING, explainedWord, MODALS } from "./words.js";

export interface Hover {
  readonly at: Span;
  readonly markdown: string;
}

const on = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

const hover = (at: Span, markdown: string | undefined): Hover | undefined =>
  markdown ? { at: { start: at.start, end: at.end }, markdown } : undefined;

// ---------------------------------------------------------------- law

export const citedLawMarkdown = ({ law, asOf }: Snapshot, cited: CitedLaw): string => {
  const exact = provisionsAt(law, cited);
  if (cited.path.length === 0) return instrumentMarkdown(law, cited.instrument);
  if (exact.length > 0) return provisionMarkdown(law, exact, asOf);
  const found = findProvision(law, cited, asOf);
  return paragraphs([
    found
      ? `No entry of its own; it is part of ${escapeMarkdown(found.provision.cite)}.`
      : `The law packs have no entry for this provision of ${escapeMarkdown(cited.instrument.short)}.`,
    found ? provisionMarkdown(law, [found.provision], asOf) : instrumentMarkdown(law, cited.instrument),
  ]);
};

const citationMarkdown = (snapshot: Snapshot, list: readonly Citation[], citation: Citation): string => {
  if (citation.quoted) return "Unwritten law or a power, in quotes: people judge it, it is not checked.";
  const read = readCitations(snapshot.law, list).find(({ node }) => node === citation);
  if (read?.law) return citedLawMarkdown(snapshot, read.law);
  return paragraphs([
    `**${escapeMarkdown(citation.text)}**`,
    "No law pack knows this law: it counts as cited, but nothing is checked against it.",
  ]);
};

const ofCitation = (snapshot: Snapshot, offset: number): Hover | undefined => {
  for (const list of citationLists(snapshot.compiled.agreement.tree)) {
    const citation = list.find((each) => on(each, offset) && !each.slot);
    if (citation) return hover(citation, citationMarkdown(snapshot, list, citation));
  }
  return undefined;
};

// ---------------------------------------------------------------- names, places, phrases, codes

const ofName = (snapshot: Snapshot, offset: number): Hover | undefined => {
  const target = targetAt(snapshot.compiled.agreement, offset);
  if (target?.type === "name") return hover(target.at, declarationMarkdown(snapshot, target.declared));
  if (target?.type !== "clause") return undefined;
  const clause = snapshot.compiled.agreement.symbols.clauses.get(target.title);
  const sentences = clause?.sentences.length ?? 0;
  return hover(
    target.at,
    `**${escapeMarkdown(target.title)}** — clause with ${sentences} ${sentences === 1 ? "sentence" : "sentences"}`,
  );
};

const placesIn = (value: unknown, into: Name[]): void => {
  if (Array.isArray(value)) for (const each of value) placesIn(each, into);
  else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      if (key === "places" && Array.isArray(each)) into.push(...(each as Name[]));
      else if (key === "place" && typeof each === "object" && each !== null) into.push(each as Name);
      else placesIn(each, into);
    }
  }
};

const ofPlace = ({ law, compiled }: Snapshot, offset: number): Hover | undefined => {
  const places: Name[] = [];
  placesIn(compiled.agreement.tree.statements, places);
  const place = places.find((each) => on(each, offset));
  if (!place) return undefined;
  const iso = isoOfPlace(law, place.text);
  const jurisdiction = iso === undefined ? undefined : jurisdictionOf(law, iso);
  return hover(
    place,
    jurisdiction
      ? jurisdictionMarkdown(jurisdiction)
      : `No law pack knows the place “${escapeMarkdown(place.text)}”: write the country's code, such as GB.`,
  );
};

const ofPhrase = ({ compiled }: Snapshot, offset: number): Hover | undefined => {
  const phrase = phrasesOf(compiled.agreement.tree).find((each) => on(each, offset));
  if (!phrase) return undefined;
  if (phrase.status === "quoted") return hover(phrase, "In quotes: left to people, not checked.");
  return phrase.status === "known" ? hover(phrase, phraseMarkdown(phrase.category, phrase.term)) : undefined;
};

const ofItem = ({ compiled }: Snapshot, offset: number): Hover | undefined => {
  for (const { items } of compiled.agreement.data.values()) {
    const item = items.find((each) => on(each.span, offset));
    if (!item) continue;
    if (item.known) return hover(item.span, phraseMarkdown("item", item.known));
    return hover(
      item.span,
      paragraphs([
        `**${escapeMarkdown(item.text)}** — item of data in your own words`,
        item.sensitivity.length > 0
          ? `Marked as ${escapeMarkdown(item.sensitivity.join(", "))}.`
          : "Not in the vocabulary: say in brackets if it is sensitive, for instance (health).",
      ]),
    );
  }
  return undefined;
};

const ofCode = (snapshot: Snapshot, offset: number): Hover | undefined => {
  const accept = snapshot.compiled.agreement.accepts.find((each) => on(each.accept.code, offset));
  if (!accept) return undefined;
  const { code } = accept.accept;
  const check = CHECKS.find((each) => each.code === code.text);
  return hover(
    code,
    check
      ? `**${code.text}** — ${check.title}`
      : `There is no finding with the code “${escapeMarkdown(code.text)}”: nothing is accepted here.`,
  );
};

// ---------------------------------------------------------------- words of the language

/** The statement around a place, token by token. */
const unitAt = (text: string, offset: number) => {
  const { tokens } = tokenize(text);
  return cutIntoUnits(tokens).find(({ tokens: own }) => {
    const [first, last] = [own[0], own.at(-1)];
    return first && last && first.startOffset <= offset && offset <= endOf(last);
  });
};

const spanOfTokens = (tokens: readonly LaidOutToken[], from: number, to: number): Span => {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return { start: first?.startOffset ?? 0, end: last ? endOf(last) : 0 };
};

const wordMarkdown = (words: string, says: string, sample: string): string =>
  paragraphs([`**${words}** — ${says}`, example(sample)]);

/** Words inside clauses that mean something by themselves; the short ones only join others. */
const TELLING = CONNECTING.filter(({ words }) => words.length > 5);

/** No explained words are more than this. */
const LONGEST = 6;

const ofClauseWord = ({ compiled }: Snapshot, offset: number): Hover | undefined => {
  const text = compiled.text.slice(0, compiled.sources[0]?.end);
  const unit = unitAt(text, offset);
  if (!unit) return undefined;
  const reading = readStatement(unit.kind, unit.tokens, text);
  for (const { clause, from } of reading.clauses) {
    const at = spanOfTokens(unit.tokens, from, from + clause.words.split(" ").length);
    if (on(at, offset)) return hover(at, wordMarkdown(clause.words, clause.says, clause.example));
  }
  const index = unit.tokens.findIndex((token) => token.startOffset <= offset && offset < endOf(token));
  const token = unit.tokens[index];
  if (!token) return undefined;
  const images = unit.tokens.map((each) => each.image);
  for (let length = LONGEST; length > 0; length--) {
    for (let from = Math.max(0, index - length + 1); from <= index && from + length <= images.length; from++) {
      const words = images.slice(from, from + length).join(" ");
      const word = explainedWord(words) ?? TELLING.find((each) => each.words === words);
      // a word that opens something explains itself only where it opens it
      const opens = unit.tokens[from]?.opens === true;
      if (word && (opens || MODALS.includes(word) || TELLING.includes(word)))
        return hover(spanOfTokens(unit.tokens, from, from + length), wordMarkdown(word.words, word.says, word.example));
    }
  }
  return undefined;
};

export const hoverAt = (snapshot: Snapshot, offset: number): Hover | undefined =>
  withVocabulary(snapshot.compiled.agreement.vocabulary, () => hoverIn(snapshot, offset));

const hoverIn = (snapshot: Snapshot, offset: number): Hover | undefined => {
  const { comments } = snapshot.compiled.agreement.tree;
  if (comments.some((comment) => comment.start <= offset && offset <= comment.end)) return undefined;
  return (
    ofCode(snapshot, offset) ??
    ofCitation(snapshot, offset) ??
    ofPlace(snapshot, offset) ??
    ofName(snapshot, offset) ??
    ofPhrase(snapshot, offset) ??
    ofItem(snapshot, offset) ??
    ofClauseWord(snapshot, offset)
  );
};
