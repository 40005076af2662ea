/** The honesty report: what of an agreement no engine decides, and why. */
import type { Condition, FlowClause, KeepClause, SafeguardItem, Sentence, SubjectsDecl } from "../../grammar/syntax.js";
import { entry } from "../../grammar/vocabulary.js";
import { type Agreement, expandSafeguards, type Placed } from "../model/agreement.js";
import type { FlowTable } from "../model/flows.js";
import { wordsOf } from "./policy-parts.js";
import type { LeftToPeople } from "./policy-types.js";

type Entry = Omit<LeftToPeople, "clause">;

/** Known conditions that are known by their kind only: whether they hold is for somebody to judge, case by case. */
const JUDGED: Readonly<Record<string, string>> = {
  necessity: "people assess it; an engine only takes their word",
  assessment: "people assess it; an engine only takes their word",
  judgement: "somebody who is named decides whether it is so",
  assurance: "people judge whether the promise is enough",
  reciprocity: "people judge whether the other side would do the same",
};

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
      const { status, written, term } = condition.phrase;
      const details = condition.details.flatMap((detail) => (detail.where ? conditionEntries(detail.where) : []));
      if (status === "quoted")
        return [
          { what: "condition", words: written, why: "it is in quotes: people decide whether it holds" },
          ...details,
        ];
      if (status !== "known")
        return [{ what: "condition", words: written, why: "it is not a known condition" }, ...details];
      const why = JUDGED[term] ?? JUDGED[entry("condition", term)?.group ?? ""];
      return why === undefined
        ? details
        : [
            { what: "condition", words: [written, ...(condition.text ? [condition.text.text] : [])].join(": "), why },
            ...details,
          ];
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
      if (clause.rule.type === "compelled")
        return [
          { what: "onward sharing", words: wordsOf(agreement, clause), why: "people do it when a law compels them" },
        ];
      return clause.rule.type === "to" && clause.rule.with ? conditionEntries(clause.rule.with) : [];
    case "transferred":
      return clause.mechanisms.flatMap((mechanism): Entry[] =>
        mechanism.type === "instrument" || mechanism.type === "assessment"
          ? [{ what: "transfer", words: mechanism.title.text, why: "it is a document of its own: nobody looked it up" }]
          : [],
      );
    case "in place":
      return [{ what: "place", words: wordsOf(agreement, clause), why: "people say where it happens" }];
    case "term":
      return [clause.from, clause.until].some((event) => event !== undefined && event.type !== "date")
        ? [{ what: "term", words: wordsOf(agreement, clause), why: "people say whether that has happened" }]
        : [];
    case "occasion":
      return clause.only && clause.occasion.type !== "every" && clause.occasion.type !== "as it arises"
        ? [{ what: "occasion", words: wordsOf(agreement, clause), why: "people say what brought it about" }]
        : [];
    case "channel":
      return clause.only
        ? [{ what: "channel", words: wordsOf(agreement, clause), why: "people say by which way it goes" }]
        : [];
    case "carried conditions":
      return [
        {
          what: "conditions of the provider",
          words: wordsOf(agreement, clause),
          why: "they are set when data are sent: people keep them",
        },
      ];
    case "without consent":
      return clause.because
        ? [{ what: "reason", words: clause.because.text, why: "people judge whether the reason holds" }]
        : [];
    case "other purposes":
      return conditionEntries(clause.condition);
    case "broken":
      return [{ what: "clause", words: wordsOf(agreement, clause), why: "it could not be read" }];
    default:
      return [];
  }
};

/** Sentences that are told in the drafter's words, and why no engine decides by them. */
const TOLD: Readonly<Partial<Record<Sentence["type"], string>>> = {
  "class change": "people see that somebody has become something else, and look again",
  "automated decisions": "people see to it that no machine decides alone",
  "not used against": "no engine sees for what data are used afterwards",
  confidentiality: "people keep it secret",
  "equal protection": "people compare the protection of two laws",
  meeting: "people meet",
  costs: "people pay",
  "no third-person rights": "a court says who has rights",
  "court disclosure": "people do it when a court asks",
  "public records": "people answer those who ask",
  amendment: "people change the agreement",
  accession: "people let others in",
  exit: "people leave or suspend",
  parallel: "each agreement with another body is one of its own",
  disputes: "people settle them",
  termination: "people do it at the end",
  oversight: "people oversee it",
  audit: "people audit it",
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
  const told = TOLD[sentence.type];
  if (told !== undefined) entries.push({ what: sentence.type, words: wordsOf(agreement, sentence), why: told });
  switch (sentence.type) {
    case "sharing":
      if (sentence.jointly)
        entries.push({ what: "acting jointly", words: says, why: "people say whether all of them act" });
      for (const variant of sentence.variants)
        entries.push(
          ...conditionEntries(variant.if),
          ...variant.clauses.flatMap((clause) => clauseEntries(agreement, clause)),
        );
      break;
    case "duty":
      for (const verb of [
        sentence.verb,
        ...(sentence.orVerbs ?? []),
        ...(sentence.infinitive ? [sentence.infinitive.verb] : []),
      ])
        if (verb.status !== "known")
          entries.push({ what: "duty", words: verb.written, why: "people say what the verb means" });
      for (const object of [sentence.object, sentence.infinitive?.object])
        if (object?.type === "quoted")
          entries.push({ what: "duty", words: object.text.text, why: "it is in quotes: people say what it means" });
      break;
    case "exit":
      if (sentence.where) entries.push(...conditionEntries(sentence.where));
      break;
    case "automated decisions":
      if (sentence.unless) entries.push(...conditionEntries(sentence.unless));
      break;
    case "accession":
      if (sentence.with) entries.push(...conditionEntries(sentence.with));
      break;
    case "that":
      entries.push({
        what: "sentence",
        words: says,
        why:
          sentence.verb === "declare"
            ? "people say whether it was declared: until then it does not hold"
            : "people see to it that the sentence inside is kept",
      });
      break;
    case "on event":
      entries.push({ what: "sentence", words: says, why: "people say whether that has happened" });
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
  if ("clauses" in sentence) entries.push(...sentence.clauses.flatMap((clause) => clauseEntries(agreement, clause)));
  return entries;
};

/** What the head says and people have to see to. */
const headEntries = (agreement: Agreement): Entry[] =>
  (agreement.head?.clauses ?? []).flatMap((clause): Entry[] => {
    const words = wordsOf(agreement, clause);
    if (clause.type === "laws differ") return [{ what: "law", words, why: "people compare which law protects most" }];
    if (clause.type === "in force" && [clause.from, clause.until].some((event) => event && event.type !== "date"))
      return [{ what: "term", words, why: "people say whether that has happened" }];
    return [];
  });

const subjectsEntries = (node: SubjectsDecl): Entry[] =>
  node.clauses.flatMap((clause): Entry[] => {
    const told = clause.type === "are" ? clause.with : clause.type === "status" ? clause.status : undefined;
    if (!told) return [];
    return [{ what: "people", words: told.text, why: `people say who is one of ${node.name.text}` }];
  });

const statementEntries = (agreement: Agreement): Entry[] =>
  agreement.tree.statements.flatMap((statement): Entry[] => {
    switch (statement.type) {
      case "fact":
        return [
          {
            what: "fact",
            words: statement.means?.text ?? statement.name.text,
            why: `people say whether ${statement.name.text} is so`,
          },
        ];
      case "subjects":
        return subjectsEntries(statement);
      case "recital":
        return [{ what: "text", words: statement.text.text.trim(), why: "it is prose: no machine reads it" }];
      case "term":
        return statement.means
          ? [{ what: "term", words: statement.means.text, why: `it says in prose what ${statement.name.text} is` }]
          : [];
      default:
        return [];
    }
  });

const declarationEntries = (agreement: Agreement): Entry[] => [
  ...headEntries(agreement),
  ...statementEntries(agreement),
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
