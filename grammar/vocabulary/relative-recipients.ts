/** People and bodies named by their relation to the data. */
import type { Entry } from "./entry.js";

export const RELATIVE_RECIPIENTS: readonly Entry[] = [
  { term: "provider", says: "the party that the data first came from", also: ["originator", "providing party"] },
  { term: "sender", says: "the party that sent the data", also: ["requested party", "sending party"] },
  { term: "previous sender", says: "the hand that the data came from last" },
  {
    term: "recipient",
    says: "the party that received the data",
    also: ["requesting party", "receiving party", "recipients"],
  },
  { term: "other party", says: "the other party", also: ["other parties", "each other party"] },
  { term: "parties", says: "all parties" },
  {
    term: "supervisory authority",
    says: "the party's data protection authority",
    also: ["data protection authority", "supervisory authorities"],
  },
  {
    term: "data subject",
    says: "the person whose data it is",
    also: ["person", "person concerned", "data subjects", "persons concerned"],
  },
  { term: "victim", says: "the victim", also: ["victims"] },
  { term: "guardian", says: "the guardian of a child" },
  { term: "public", says: "everybody", also: ["general public"] },
  { term: "court", says: "the court in charge", also: ["competent court"] },
  { term: "prosecutor", says: "the prosecutor in charge" },
  { term: "joint committee", says: "the committee of the parties", also: ["committee"] },
  { term: "controller", says: "the controller" },
];
