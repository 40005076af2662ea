/** From text to the flow table: what everything else starts from. */
import { parse } from "../../grammar/parse.js";
import { VOCABULARY, type Vocabulary, withVocabulary } from "../../grammar/vocabulary.js";
import { type Agreement, modelOf } from "./agreement.js";
import { type FlowTable, flowTableOf } from "./flows.js";

export interface Compiled {
  readonly text: string;
  readonly agreement: Agreement;
  readonly table: FlowTable;
}

/**
 * Parses and models one document. Never throws on any text.
 *
 * @param vocabulary with the words that an organisation's packs add: that of the law book
 */
export const compile = (text: string, vocabulary: Vocabulary = VOCABULARY): Compiled =>
  withVocabulary(vocabulary, () => {
    const agreement = modelOf(parse(text));
    return { text, agreement, table: flowTableOf(agreement) };
  });
