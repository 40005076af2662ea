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
  {
    term: "implementing arrangement",
    says: "how an agreement is carried out",
    dataSharing: true,
    also: ["administrative arrangement", "process agreement"],
  },
  {
    term: "data usage agreement",
    says: "what may be done with data in one share",
    dataSharing: true,
    also: ["data use agreement"],
  },
  {
    term: "joint investigation team agreement",
    says: "an agreement that sets up a joint investigation team",
    dataSharing: true,
    also: ["JIT agreement"],
  },
  {
    term: "joint controller arrangement",
    says: "who of several controllers does what",
    dataSharing: true,
    also: ["joint controllership arrangement"],
  },
  {
    term: "processing agreement",
    says: "what a processor does for a controller",
    dataSharing: true,
    also: ["processor agreement", "data processing agreement"],
  },
  { term: "exchange of letters", says: "an agreement in letters", dataSharing: true, also: ["exchange of notes"] },
  { term: "statute", says: "law made by a parliament", dataSharing: false, also: ["act of parliament", "law"] },
  { term: "code of practice", says: "how rules are to be kept", dataSharing: false, also: ["code of conduct"] },
  {
    term: "operational instruction",
    says: "what staff are to do",
    dataSharing: false,
    also: ["standing instruction", "standard operating procedure"],
  },
  {
    term: "privacy notice",
    says: "what people are told about their data",
    dataSharing: false,
    also: ["information notice"],
  },
  { term: "request form", says: "by which data are asked for", dataSharing: false, also: ["referral form"] },
  {
    term: "confidentiality statement",
    says: "what people promise before a meeting",
    dataSharing: false,
    also: ["confidentiality undertaking"],
  },
  { term: "letter of intent", says: "what somebody means to do", dataSharing: false, also: ["declaration of intent"] },
];
