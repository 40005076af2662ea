/** Kinds of instrument. */
import type { InstrumentKind } from "./entry.js";

export const INSTRUMENT_KINDS: readonly InstrumentKind[] = [
  {
    term: "agreement",
    says: "an agreement between parties",
    dataSharing: true,
    also: ["data-sharing agreement", "data sharing agreement", "information-sharing agreement"],
  },
  {
    term: "memorandum of understanding",
    says: "what parties intend, usually not binding",
    dataSharing: true,
    also: ["MoU", "memorandum"],
  },
  {
    term: "protocol",
    says: "how parties work together",
    dataSharing: true,
    also: ["information-sharing protocol", "operational protocol"],
  },
  { term: "treaty", says: "an agreement between states", dataSharing: false, also: ["convention"] },
  { term: "decree", says: "law made by a government", dataSharing: false, also: ["regulation"] },
  { term: "guidance", says: "how rules are to be read", dataSharing: false, also: ["guidelines"] },
  { term: "terms of reference", says: "what a body is for", dataSharing: false },
  { term: "policy", says: "rules of one organisation for itself", dataSharing: false },
  { term: "template", says: "a form from which agreements are made", dataSharing: false, also: ["model agreement"] },
  { term: "consent form", says: "what a person signs", dataSharing: false },
];
