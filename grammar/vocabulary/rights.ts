/** Rights of people whose data are shared. */
import type { Entry } from "./entry.js";

export const RIGHTS: readonly Entry[] = [
  { term: "access", says: "to see one's data", also: ["ask for access", "see their data", "request access"] },
  { term: "correct", says: "to have wrong data corrected", also: ["correction", "rectify", "rectification"] },
  { term: "erase", says: "to have data deleted", also: ["erasure", "deletion", "delete"] },
  { term: "restrict", says: "to have data left unused for a time", also: ["restriction"] },
  { term: "object", says: "to say no to a use", also: ["objection"] },
  { term: "withdraw consent", says: "to take consent back", also: ["withdraw their consent"] },
  { term: "choose recipients", says: "to say who may get the data", also: ["choose the recipients"] },
  { term: "complain", says: "to complain to an authority", also: ["lodge a complaint", "complaint"] },
  { term: "seek redress", says: "to go to court or get compensation", also: ["redress", "seek compensation"] },
  { term: "be informed", says: "to be told what happens to the data", also: ["information", "receive information"] },
  { term: "be heard", says: "to say something before a decision" },
  { term: "ask for a human decision", says: "to have a person decide", also: ["human review"] },
];
