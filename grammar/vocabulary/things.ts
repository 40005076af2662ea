/** What duties are about, beside data and events: records, people in charge, papers, qualities of data. */
import type { Entry } from "./entry.js";

export const THINGS: readonly Entry[] = [
  // the data themselves
  { term: "data", says: "what was shared under this agreement", also: ["shared data"] },
  {
    term: "wrong data",
    says: "data that are not right or no longer right",
    also: ["inaccurate data", "incorrect data", "outdated data", "errors in the data"],
  },
  { term: "data received", says: "what a party got from others", also: ["received data"] },
  { term: "data no longer needed", says: "data that have served their purpose", also: ["data that are not needed"] },
  {
    term: "copies",
    says: "every other place where the data stand",
    also: ["all copies", "any copies", "copies of the data"],
  },
  { term: "backups", says: "copies made against loss", also: ["backup copies"] },
  { term: "links to the data", says: "references by which others find the data" },
  { term: "accuracy", says: "the data are right", also: ["accuracy of the data"] },
  { term: "completeness", says: "nothing is missing from the data", also: ["completeness of the data"] },
  { term: "quality of the data", says: "the data are right, complete, up to date", also: ["data quality"] },
  { term: "confidentiality", says: "nobody else learns of the data", also: ["confidentiality of the data"] },
  { term: "security of the data", says: "the data are safe", also: ["data security", "security"] },
  { term: "sharing", says: "passing data on under this agreement", also: ["all sharing", "sharing of data"] },
  { term: "access", says: "reaching the data", also: ["access to the data"] },
  { term: "consent", says: "what the person agreed to", also: ["consent form"] },
  // records
  { term: "log", says: "the record of what happens to the data", also: ["logs", "log of disclosures"] },
  { term: "register", says: "a list that is kept of what was done", also: ["register of disclosures"] },
  { term: "minutes", says: "a record of a meeting", also: ["minutes of the meeting"] },
  { term: "record of each disclosure", says: "what was disclosed, to whom, why" },
  {
    term: "record of each decision",
    says: "what was decided, by whom, why",
    also: ["reasons for decisions"],
  },
  {
    term: "records of processing",
    says: "a list of what is done with data",
    also: ["record of processing activities"],
  },
  {
    term: "list of authorised persons",
    says: "who may see the data",
    also: ["list of authorised staff", "authorised persons", "authorised staff"],
  },
  { term: "list of contacts", says: "whom to write to in each party", also: ["contact list", "contact details"] },
  // people in charge
  {
    term: "contact point",
    says: "somebody whom the others can turn to",
    also: ["contact points", "single point of contact"],
  },
  {
    term: "data protection officer",
    says: "a person who watches over data protection",
    also: ["data protection officers"],
  },
  {
    term: "responsible officer",
    says: "the person who answers for it",
    also: ["responsible officers", "senior officer"],
  },
  { term: "staff", says: "the people who work for a party", also: ["its staff", "employees"] },
  { term: "interpreter", says: "somebody who translates for the person", also: ["interpreters"] },
  // accounts
  {
    term: "use made of the data",
    says: "what was done with the data",
    also: ["use of the data"],
  },
  { term: "results", says: "what came of it", also: ["result", "outcomes", "outcome"] },
  { term: "results of the audit", says: "what an audit found", also: ["audit results", "audit report"] },
  { term: "receipt of the data", says: "that the data have arrived" },
  {
    term: "deletion of the data",
    says: "that the data are gone",
    also: ["proof of deletion", "certificate of deletion"],
  },
  { term: "statistics", says: "numbers without persons", also: ["figures"] },
  { term: "annual report", says: "an account of a year", also: ["annual reports"] },
  { term: "compliance", says: "that the agreement is kept", also: ["compliance with this agreement"] },
  // papers
  { term: "impact assessment", says: "a paper that says what could go wrong for people", also: ["impact assessments"] },
  { term: "policy document", says: "a paper that says how sensitive data are handled", also: ["policy documents"] },
  { term: "request form", says: "the form by which data are asked for", also: ["request forms"] },
  { term: "request", says: "what somebody asked for", also: ["requests"] },
  { term: "summary of this agreement", says: "the agreement in short", also: ["summary of the agreement"] },
  { term: "this agreement", says: "the text of this agreement", also: ["agreement"] },
  { term: "privacy notice", says: "a text that tells people what happens to their data", also: ["privacy notices"] },
  { term: "procedures", says: "how something is done, step by step", also: ["written procedures"] },
];
