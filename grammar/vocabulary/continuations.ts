/** What goes on when an agreement ends, or when a party leaves. */
import type { Entry } from "./entry.js";

export const CONTINUATIONS: readonly Entry[] = [
  {
    term: "for data already shared",
    says: "the agreement holds on for what was shared before the end",
    also: ["for data shared before", "for data already received"],
  },
  {
    term: "between the others",
    says: "the agreement holds on between those who stay",
    also: ["among the others", "between the other parties", "among the remaining parties"],
  },
  { term: "for pending requests", says: "requests made before the end are still answered" },
];
