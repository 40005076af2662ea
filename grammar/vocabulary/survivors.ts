/** What survives the end of an agreement. */
import type { Entry } from "./entry.js";

export const SURVIVORS: readonly Entry[] = [
  { term: "safeguards", says: "the safeguards", also: ["security"] },
  { term: "confidentiality", says: "the duty to keep silent" },
  { term: "retention rules", says: "the limits on keeping", also: ["retention", "retention limits"] },
  { term: "limits on passing data on", says: "the limits on passing on" },
  { term: "rights", says: "the rights of people", also: ["rights of people"] },
  { term: "liability", says: "who answers for damage" },
  { term: "audit rights", says: "the right to check", also: ["audit"] },
  { term: "this agreement", says: "the whole agreement", also: ["all clauses"] },
];
