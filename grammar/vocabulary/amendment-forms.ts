/** How an agreement is changed. */
import type { Entry } from "./entry.js";

export const AMENDMENT_FORMS: readonly Entry[] = [
  { term: "in writing", says: "by a text that all parties sign", also: ["by written agreement", "only in writing"] },
  { term: "by exchange of notes", says: "by diplomatic notes", also: ["by exchange of letters"] },
  { term: "by protocol", says: "by a protocol to the agreement", also: ["by a protocol"] },
  { term: "by decision of the joint committee", says: "the committee of the parties decides" },
  { term: "by consent of each party", says: "every party agrees", also: ["by mutual consent", "by unanimous consent"] },
];
