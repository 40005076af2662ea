/** The honesty report: what of an agreement no engine decides, and why. */
import type { Condition, FlowClause, KeepClause, SafeguardItem } from "../../grammar/syntax.js";
import { entry } from "../../grammar/vocabulary.js";
import { type Agreement, expandSafeguards, type Placed } from "../model/agreement.js";
import type { FlowTable } from "../model/flows.js";
import { wordsOf } from "./policy-parts.js";
import type { LeftToPeople } from "./policy-types.js";

type Entry = Omit<LeftToPeople, "clause">;

const conditionEntries = (condition: Condition): Entry[] => {
  switch (condition.type) {
    case "and":
    case "or":
      return condition.parts.flatMap(conditionEntries);
    case "quoted":
      return [
        { what: "condition", words: condition.text.text, why: "it is in quotes: people decide whether it holds" },
      ];
    case "kind": {
      const { status, written } = condition.phrase;
      if (status === "known") return [];
      const why =
        status === "quoted" ? "it is in quotes: people decide whether it holds" : "it is not a known condition";
      return [{ what: "condition", words: written, why }];
    }
    case "named":
      return [];
  }
};

const safeguardEntries = (item: SafeguardItem): Entry[] => {
  const { phrase } = item;
  if (phrase.status !== "known")
    return [{ what: "safeguard", words: phrase.written, why: "it is in the drafter's own words: people judge it" }];
  if (entry("safeguard", phrase.term)?.vague)
    return [{ what: "safeguard", words: phrase.written, why: "it names no measure that could be checked" }];
  return [];
};

const keepEntries = (agreement: Agreement, clause: KeepClause): Entry[] => {
  const words = wordsOf(agreement, clause);
  const holds = clause.holds.map(
    (hold): Entry => ({ what: "hold", words: hold.while.text, why: "people decide whether the data are held" }),
  );
  switch (clause.rule.type) {
    case "necessary":
      return [{ what: "retention", words, why: "people decide how long it is necessary" }, ...holds];
    case "delegated":
      return [{ what: "retention", words, why: "somebody else sets the period" }, ...holds];
    case "schedule":
      return [{ what: "retention", words, why: "the period is in a schedule outside the agreement" }, ...holds];
    case "law":
      return [{ what: "retention", words, why: "the period is in a law" }, ...holds];
    default:
      return holds;
  }
};

const clauseEntries = (agreement: Agreement, clause: FlowClause): Entry[] => {
  switch (clause.type) {
    case "under":
      return clause.citations
        .filter((citation) => citation.quoted)
        .map((citation) => ({ what: "law", words: citation.text, why: "it is in quotes: nobody looked it up" }));
    case "where":
    case "except where":
    case "unless":
      return conditionEntries(clause.condition);
    case "provided":
      return clause.alternatives.flatMap(conditionEntries);
    case "necessary":
      return [{ what: "necessity", words: clause.because.text, why: "people judge whether the reason holds" }];
    case "protected":
      // what a declared set of safeguards contains is told once, at the set
      return clause.by.flatMap((ref) => (ref.type === "safeguard" ? safeguardEntries(ref) : []));
    case "keep":
      return keepEntries(agreement, clause);
    case "onward":
      return clause.rule.type === "to" && clause.rule.with ? conditionEntries(clause.rule.with) : [];
    case "broken":
      return [{ what: "clause", words: wordsOf(agreement, clause), why: "it could not be read" }];
    default:
      return [];
  }
};

const sentenceEntries = (agreement: Agreement, { sentence }: Placed): Entry[] => {
  const says = wordsOf(agreement, "core" in sentence ? sentence.core : sentence);
  const entries: Entry[] = [];
  if ("modality" in sentence && sentence.modality === "expects to")
    entries.push({ what: "intention", words: says, why: "an intention binds nobody: it makes no rule" });
  if ("modality" in sentence && sentence.modality === "must endeavour to")
    entries.push({ what: "duty of means", words: says, why: "people judge whether enough was tried" });
  if ("incomplete" in sentence && sentence.incomplete)
    entries.push({ what: "sentence", words: says, why: "a part of it could not be read" });
  switch (sentence.type) {
    case "duty":
      if (sentence.verb.status !== "known")
        entries.push({ what: "duty", words: sentence.verb.written, why: "people say what the verb means" });
      if (sentence.object?.type === "quoted")
        entries.push({
          what: "duty",
          words: sentence.object.text.text,
          why: "it is in quotes: people say what it means",
        });
      break;
    case "rights":
      if (sentence.except) entries.push(...conditionEntries(sentence.except));
      break;
    case "safeguards":
      entries.push(...sentence.items.flatMap(safeguardEntries));
      break;
    case "prose":
      entries.push({ what: "text", words: sentence.text.text.trim(), why: "it is prose: no machine reads it" });
      break;
    case "refusal":
      if (sentence.where) entries.push(...conditionEntries(sentence.where));
      break;
    case "sanctions":
      entries.push({ what: "sanctions", words: sentence.text.text, why: "people apply them" });
      break;
    case "liability":
      for (const answer of sentence.answers)
        if (answer.for)
          entries.push({ what: "liability", words: answer.for.text, why: "people say who answers for what" });
      break;
    case "broken":
      entries.push({ what: "sentence", words: says, why: "it could not be read" });
      break;
  }
  if ("sentence" in sentence)
    entries.push({ what: "sentence", words: says, why: "people see to it that the sentence inside is kept" });
  if ("clauses" in sentence) entries.push(...sentence.clauses.flatMap((clause) => clauseEntries(agreement, clause)));
  return entries;
};

const declarationEntries = (agreement: Agreement): Entry[] => [
  ...[...agreement.conditions.values()].flatMap((node) => (node.is ? conditionEntries(node.is) : [])),
  ...[...agreement.events.values()].map(
    (node): Entry => ({
      what: "event",
      words: node.means?.text ?? node.name.text,
      why: `people say when ${node.name.text} happens`,
    }),
  ),
  ...[...agreement.safeguardSets.values()].flatMap((set) =>
    expandSafeguards(agreement, set.items).flatMap(safeguardEntries),
  ),
  ...[...agreement.purposes.values()]
    .filter((purpose) => purpose.term === undefined)
    .map(
      (purpose): Entry => ({
        what: "purpose",
        words: purpose.label,
        why: "it is in the drafter's own words: only its own name matches it",
      }),
    ),
];

/** What is told with an answer, but done by people. */
const general = (agreement: Agreement): Entry[] => {
  const count = (type: string) => agreement.sentences.filter(({ sentence }) => sentence.type === type).length;
  const told = (what: string, number: number, words: string): Entry[] =>
    number > 0 ? [{ what, words, why: "an answer tells of it; that it is done is up to people" }] : [];
  return [
    ...told("duties", count("duty"), `${count("duty")} duties of the agreement`),
    ...told("rights", count("rights"), `${count("rights")} sentences on the rights of people`),
  ];
};

/** Everything that is left to people, in the order of the text; the same words are told once per clause. */
export const honestyOf = (table: FlowTable): LeftToPeople[] => {
  const { agreement } = table;
  const all: LeftToPeople[] = [
    ...declarationEntries(agreement).map((each) => ({ ...each, clause: null })),
    ...agreement.sentences.flatMap((placed) =>
      sentenceEntries(agreement, placed).map((each) => ({ ...each, clause: placed.clause?.title.text ?? null })),
    ),
    ...general(agreement).map((each) => ({ ...each, clause: null })),
  ];
  return [...new Map(all.map((each) => [JSON.stringify([each.what, each.words, each.clause]), each])).values()].map(
    ({ what, words, clause, why }) => ({ what, words, clause, why }),
  );
};
