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
  { term: "contact points", says: "the contact points talk", also: ["single points of contact"] },
  { term: "ministers", says: "the ministers talk", also: ["ministerial level"] },
  { term: "supervisory authority", says: "the supervisory authority helps", also: ["data protection authority"] },
  { term: "ombudsman", says: "the ombudsman helps" },
  {
    term: "international court",
    says: "a court set up by states decides",
    isA: ["court"],
    also: ["international tribunal"],
  },
  { term: "panel", says: "people named by the parties decide", also: ["dispute panel"] },
];
