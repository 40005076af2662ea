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
  { term: "deletion", says: "the duty to delete", also: ["duty to delete", "deletion duties"] },
  { term: "notice of data breaches", says: "the duty to tell of data breaches", also: ["breach notice"] },
  { term: "limits on use", says: "what the data may be used for", also: ["purpose limitation", "limits of purpose"] },
  {
    term: "protection of data received",
    says: "all that protects data already received",
    also: ["protection of data already received"],
  },
  { term: "complaints", says: "the ways to complain", also: ["complaint routes"] },
  { term: "dispute settlement", says: "how disputes are settled", also: ["settlement of disputes"] },
  { term: "costs", says: "who pays" },
];
