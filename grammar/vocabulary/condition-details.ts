/** Details of a condition. */
import type { ConditionDetailEntry } from "./entry.js";

export const CONDITION_DETAILS: readonly ConditionDetailEntry[] = [
  { term: "written", says: "in writing", also: ["in writing"] },
  { term: "informed", says: "given by somebody who knows what it is about", also: ["freely given"] },
  { term: "informed of", says: "given by somebody who was told this", takes: "text" },
  { term: "explicit", says: "said in so many words", also: ["express"] },
  { term: "recorded", says: "a record is kept of it", also: ["recorded in the file", "documented"] },
  { term: "prior", says: "given beforehand", also: ["in advance", "beforehand"] },
  { term: "for each recipient", says: "once for every recipient", also: ["per recipient"] },
  { term: "for each item", says: "once for every item", also: ["per item"] },
  { term: "for each case", says: "once for every case", also: ["case by case", "per case"] },
  { term: "for each disclosure", says: "once for every disclosure", also: ["per disclosure"] },
  { term: "assessed by the sender", says: "the sender decides whether it is so", also: ["assessed by sender"] },
  {
    term: "assessed by the sender for each disclosure",
    says: "the sender decides every time whether it is so",
    also: ["assessed by the sender each time"],
  },
  { term: "assessed by the recipient", says: "the recipient decides whether it is so" },
  {
    term: "withdrawn in any form",
    says: "it can be taken back in any way",
    also: ["withdrawable in any form", "withdrawable at any time"],
  },
  { term: "not a condition of service", says: "help does not depend on it" },
  { term: "through an interpreter", says: "somebody translates", also: ["with an interpreter"] },
  { term: "lapsing after", says: "it ends after this time", takes: "period", also: ["expiring after", "valid for"] },
  { term: "by form", says: "on this form", takes: "text", also: ["on form"] },
  { term: "reasons for a refusal", says: "a refusal says why", also: ["with reasons", "reasons"] },
  { term: "which may be refused", says: "it may be refused only in these cases" },
  { term: "afterwards within", says: "it may also be given afterwards, in this time", takes: "period" },
  { term: "followed by notice", says: "somebody is told afterwards", takes: "party" },
  { term: "identifying the case", says: "it names the case" },
];
