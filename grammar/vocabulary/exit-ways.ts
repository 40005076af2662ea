/** How a party leaves an agreement, or stops for a time. */
import type { Entry } from "./entry.js";

export const EXIT_WAYS: readonly Entry[] = [
  { term: "suspend", says: "stop for a time" },
  { term: "withdraw", says: "leave; the others go on", also: ["leave"] },
  { term: "terminate", says: "end the agreement for everybody", also: ["denounce", "end"] },
];
