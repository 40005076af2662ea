/** From text to the flow table: what everything else starts from. */
import { parse } from "../../grammar/parse.js";
import { type Agreement, modelOf } from "./agreement.js";
import { type FlowTable, flowTableOf } from "./flows.js";

export interface Compiled {
  readonly text: string;
  readonly agreement: Agreement;
  readonly table: FlowTable;
}

/** Parses and models one document. Never throws on any text. */
export const compile = (text: string): Compiled => {
  const agreement = modelOf(parse(text));
  return { text, agreement, table: flowTableOf(agreement) };
};
