/** Duties that come with a permitted flow: how long to keep, whom to pass it on to, whom to tell, what may be refused. */
import type { PartyRef, Span } from "../../grammar/syntax.js";
import { type Agreement, type Party, sentencesOf } from "../model/agreement.js";
import { memberSet } from "../model/members.js";
import type { Terms } from "../model/terms.js";
import { partyMatches } from "./matching.js";

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

interface Ends {
  readonly sender: Party;
  readonly recipient?: Party;
}

const SENDER = new Set(["provider", "sender", "previous sender"]);
const RECIPIENT = new Set(["recipient", "recipients"]);

/** Whether a reference means one of the two: by name, as one of a group or a class, or by its part in the flow. */
const means = (agreement: Agreement, ref: PartyRef, { sender, recipient }: Ends): boolean => {
  if ("no" in ref && ref.no) return false;
  if (ref.type === "relative") {
    if (ref.who.term === "parties") return true;
    return SENDER.has(ref.who.term) || (recipient !== undefined && RECIPIENT.has(ref.who.term));
  }
  const { members } = memberSet(agreement, [ref]);
  return [sender, ...(recipient ? [recipient] : [])].some(
    (party) => partyMatches({ agreement }, party, members, false) === true,
  );
};

const MAKES_NO_DUTY = new Set(["may", "expects to"]);

/** Duties of sender and recipient that hold once the data have been shared. */
export const duties = (agreement: Agreement, ends: Ends, terms: readonly Terms[]): DutyOfAnswer[] => {
  const carried = terms.flatMap((each) => [...each.keep, ...each.onward, ...each.carried]);
  const own = carried.map((clause): DutyOfAnswer => ({ text: words(agreement, clause), at: clause }));
  const sentences = (["duty", "confidentiality", "equal protection"] as const).flatMap((type) =>
    sentencesOf(agreement, type).flatMap(({ sentence, clause }): DutyOfAnswer[] => {
      if (sentence.type === "duty" && MAKES_NO_DUTY.has(sentence.modality)) return [];
      if (!sentence.actors.some((actor) => means(agreement, actor, ends))) return [];
      return [{ text: words(agreement, sentence), ...(clause ? { clause: clause.title.text } : {}), at: sentence }];
    }),
  );
  const unique = new Map([...own, ...sentences].map((duty) => [duty.at.start, duty]));
  return [...unique.values()];
};
