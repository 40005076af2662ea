/** Data protection regimes as drafters call them. */
import type { Regime } from "./provision.js";

export const REGIME_WORDS: Readonly<Record<Regime, string>> = {
  gdpr: "the GDPR",
  led: "the Law Enforcement Directive",
  "uk-gdpr": "the UK GDPR",
  "uk-dpa-part3": "Part 3 of the DPA 2018",
  "eu-institutions": "the EU institutions' own regulation",
  "international-organisation": "its own rules",
  other: "its national law",
};
