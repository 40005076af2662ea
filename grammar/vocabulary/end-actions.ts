/** What happens to data when their time is over. */
import type { Entry } from "./entry.js";

export const END_ACTIONS: readonly Entry[] = [
  { term: "delete", says: "the data are deleted", also: ["destroy", "erase", "deletion"] },
  { term: "anonymise", says: "nobody can be recognised any more", also: ["anonymize"] },
  { term: "pseudonymise", says: "names are replaced by codes", also: ["pseudonymize"] },
  { term: "block", says: "the data are kept but not used", also: ["restrict"] },
  { term: "return", says: "the data go back", also: ["return to the provider"] },
  { term: "archive in the public interest", says: "the data go to a public archive", also: ["archive"] },
  { term: "aggregate", says: "only sums are kept" },
  { term: "hand over", says: "the data go to a successor", also: ["hand over to the successor"] },
  { term: "lock", says: "the data are kept where only few can see them", also: ["seal"] },
];
