/** From text to the flow table: what everything else starts from. */
import { VOCABULARY, type Vocabulary, withVocabulary } from "../../grammar/vocabulary.js";
import { type Agreement, modelOf } from "./agreement.js";
import { composed, type DocumentProblem, type Source, type Surroundings } from "./documents.js";
import { type FlowTable, flowTableOf } from "./flows.js";

export interface Compiled {
  /** The document in view, then the others of the agreement: offsets of the first are its own. */
  readonly text: string;
  readonly agreement: Agreement;
  readonly table: FlowTable;
  /** The documents that the agreement is made of, as they stand in the text; one if it brings in no other. */
  readonly sources: readonly Source[];
  /** Documents that are named but could not be brought in, or not as a whole. */
  readonly documentProblems: readonly DocumentProblem[];
  /** Umbrella agreements, each by itself: what is wrong with them is theirs. */
  readonly umbrellas: readonly Compiled[];
}

/**
 * Parses and models one document with those that it includes, extends or starts from. Never throws on any text.
 *
 * @param vocabulary with the words that an organisation's packs add: that of the law book
 * @param surroundings the other documents, by name; those that are missing are told in `documentProblems`
 */
export const compile = (text: string, vocabulary: Vocabulary = VOCABULARY, surroundings: Surroundings = {}): Compiled =>
  withVocabulary(vocabulary, () => {
    const { tree, sources, problems } = composed(text, surroundings);
    const agreement = modelOf(tree);
    const umbrellas = sources
      // the first one of a reference is what it names, the others are what that brings in
      .filter(
        ({ role, by }, index) =>
          role === "extends" && sources.findIndex((other) => other.by && other.by.start === by?.start) === index,
      )
      .flatMap(({ name }) => {
        const own = surroundings.documents?.get(name);
        // an umbrella that extends this very agreement is told of as a circle
        const documents = new Map(surroundings.documents);
        documents.delete(surroundings.name ?? "");
        return own === undefined ? [] : [compile(own, vocabulary, { name, documents })];
      });
    return {
      text: tree.text,
      agreement,
      table: flowTableOf(agreement),
      sources,
      documentProblems: problems,
      umbrellas,
    };
  });
