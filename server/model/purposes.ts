/** Purposes as meant: a declared name, or the vocabulary's own words. */
import type { Phrase } from "../../grammar/syntax.js";
import { entry, widerTerms } from "../../grammar/vocabulary.js";
import { known } from "./declared.js";

export interface Purpose {
  /** As the drafter names it. */
  readonly label: string;
  /** Vocabulary term, absent for quoted or unknown ones. */
  readonly term?: string;
  /** The term with the wider ones. */
  readonly terms: readonly string[];
  readonly family?: string;
  /** Purposes that it never serves, though they may be inside its meaning. */
  readonly notFor: readonly Purpose[];
  readonly declared: boolean;
}

export const purposeOfPhrase = (
  label: string,
  phrase: Phrase | undefined,
  declared: boolean,
  notFor: readonly Purpose[] = [],
): Purpose => {
  const term = phrase && known(phrase);
  const family = term ? entry("purpose", term)?.family : undefined;
  return {
    label,
    ...(term ? { term } : {}),
    terms: term ? widerTerms("purpose", term) : [],
    ...(family ? { family } : {}),
    notFor,
    declared,
  };
};

export const undeclaredPurpose = (label: string): Purpose => ({ label, terms: [], notFor: [], declared: false });
