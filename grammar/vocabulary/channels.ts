/** Channels. */
import type { Entry } from "./entry.js";

export const CHANNELS: readonly Entry[] = [
  { term: "secure email", says: "email that is encrypted", also: ["encrypted email"] },
  { term: "secure portal", says: "a website with access control", also: ["portal"] },
  { term: "SIENA", says: "Europol's network for exchange" },
  { term: "I-24/7", says: "INTERPOL's network" },
  { term: "telephone", says: "by telephone", also: ["phone"] },
  { term: "courier", says: "by courier" },
];
