/** Ways to settle disputes. */
import type { Entry } from "./entry.js";

export const DISPUTE_ROUTES: readonly Entry[] = [
  { term: "negotiation", says: "the parties talk", also: ["consultation", "consultations"] },
  { term: "senior officers", says: "the heads of the parties talk", also: ["senior officials"] },
  { term: "mediation", says: "somebody neutral helps", also: ["conciliation"] },
  { term: "joint committee", says: "the committee of the parties decides", also: ["committee"] },
  { term: "arbitration", says: "arbitrators decide" },
  { term: "diplomatic channels", says: "the governments talk", also: ["diplomatic channel"] },
  { term: "court", says: "a court decides", also: ["courts"] },
  { term: "expert", says: "an expert decides" },
];
