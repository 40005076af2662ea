/** Consents on which flows rest; one that is declared is one finding, however many sentences use it. */
import type { Condition } from "../../grammar/syntax.js";
import type { Agreement } from "../model/agreement.js";
import type { Fix } from "../model/finding.js";
import type { FlowClass } from "../reasoning/flow-classes.js";
import { consentsOf } from "../reasoning/flow-facts.js";

export type Consent = Extract<Condition, { type: "kind" }>;

/** Consents of a flow that do not state something. */
export const consentsWithout = (
  agreement: Agreement,
  flow: FlowClass,
  states: (consent: Consent) => boolean,
): readonly Consent[] => consentsOf(agreement, flow.terms).filter((consent) => !states(consent));

/** A detail right behind the consent's own words. */
export const addDetail = (consent: Consent, words: string, title: string): Fix => ({
  title,
  edits: [{ start: consent.phrase.end, end: consent.phrase.end, newText: `, ${words}` }],
  safe: false,
});
