/** Documentation of a proposal, worked out when it is looked at. */
import { withVocabulary } from "../../grammar/vocabulary.js";
import { parseCitation } from "../packs/cite.js";
import type { Candidate } from "./candidates.js";
import { citedLawMarkdown } from "./hover.js";
import type { Snapshot } from "./snapshot.js";
import { phraseMarkdown } from "./vocabulary-text.js";

export const documentationOf = (snapshot: Snapshot, about: NonNullable<Candidate["about"]>): string | undefined => {
  if ("category" in about)
    return withVocabulary(snapshot.compiled.agreement.vocabulary, () => phraseMarkdown(about.category, about.term));
  const cited = parseCitation(snapshot.law, about.cite);
  return cited ? citedLawMarkdown(snapshot, cited) : undefined;
};
