/** Duties that come with a permitted flow: how long to keep, whom to pass it on to, whom to tell. */
import type { Span } from "../../grammar/syntax.js";
import { type Agreement, type Party, sentencesOf } from "../model/agreement.js";
import { signatories, type Terms } from "../model/flows.js";

export interface DutyOfAnswer {
  /** In the drafter's own words. */
  readonly text: string;
  readonly clause?: string;
  readonly at: Span;
}

const words = (agreement: Agreement, span: Span): string =>
  agreement.tree.text
    .slice(span.start, span.end)
    .replace(/\s+/g, " ")
    .replace(/[,.\s]+$/, "");

const bindsParty = (
  agreement: Agreement,
  party: Party,
  actors: readonly { type: string; name?: { text: string }; no?: boolean }[],
): boolean =>
  actors.some(
    (actor) =>
      (actor.type === "quantified" && actor.no !== true && signatories(agreement).includes(party)) ||
      (actor.type === "named" && actor.name?.text === party.name),
  );

/** Duties of sender and recipient that hold once the data have been shared. */
export const duties = (
  agreement: Agreement,
  request: { readonly sender: Party; readonly recipient?: Party },
  terms: readonly Terms[],
): DutyOfAnswer[] => {
  const carried = terms.flatMap((each) => [...each.keep, ...each.onward]);
  const own = carried.map((clause): DutyOfAnswer => ({ text: words(agreement, clause), at: clause }));
  const sentences = sentencesOf(agreement, "duty").flatMap(({ sentence, clause }): DutyOfAnswer[] => {
    if (sentence.modality === "may" || sentence.modality === "expects to") return [];
    const parties = [request.sender, ...(request.recipient ? [request.recipient] : [])];
    if (!parties.some((party) => bindsParty(agreement, party, sentence.actors))) return [];
    return [{ text: words(agreement, sentence), ...(clause ? { clause: clause.title.text } : {}), at: sentence }];
  });
  const unique = new Map([...own, ...sentences].map((duty) => [duty.at.start, duty]));
  return [...unique.values()];
};
