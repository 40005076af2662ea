/** How sensitive an item is, and of what sort. */
import type { Sensitivity } from "./entry.js";

export const SENSITIVITIES: readonly Sensitivity[] = [
  {
    term: "location of victim",
    says: "where a victim lives, stays or can be found",
    special: false,
    location: true,
    also: ["location of the victim", "victim location", "location of victims"],
  },
  {
    term: "identity of victim",
    says: "shows that somebody is a victim",
    special: false,
    also: ["identity of the victim", "victim identity"],
  },
  {
    term: "biometric",
    says: "identifies somebody by the body: a special category",
    special: true,
    also: ["biometrics", "biometric data"],
  },
  { term: "genetic", says: "from genes: a special category", special: true, also: ["genetic data", "DNA"] },
  {
    term: "health",
    says: "about health of body or mind: a special category",
    special: true,
    also: ["health data", "medical"],
  },
  {
    term: "sexual life",
    says: "about sexual life or orientation: a special category",
    special: true,
    also: ["sexual orientation", "sex life"],
  },
  {
    term: "ethnicity",
    says: "racial or ethnic origin: a special category",
    special: true,
    also: ["ethnic origin", "race", "racial origin"],
  },
  {
    term: "religion",
    says: "religious or philosophical belief: a special category",
    special: true,
    also: ["belief", "philosophical belief"],
  },
  {
    term: "political opinion",
    says: "political opinion: a special category",
    special: true,
    also: ["political opinions"],
  },
  {
    term: "trade union membership",
    says: "membership of a trade union: a special category",
    special: true,
    also: ["union membership"],
  },
  {
    term: "criminal",
    says: "convictions, offences, or suspicion of them",
    special: false,
    criminal: true,
    also: ["criminal offence", "criminal data", "criminal record data", "criminal convictions"],
  },
  {
    term: "immigration status",
    says: "whether somebody may enter or stay",
    special: false,
    also: ["residence status"],
  },
  { term: "child", says: "about a child", special: false, also: ["children's data"] },
  { term: "financial", says: "money, accounts and transactions", special: false, also: ["financial data"] },
  {
    term: "intelligence",
    says: "information whose source must be protected",
    special: false,
    also: ["criminal intelligence"],
  },
  {
    term: "communications",
    says: "who communicates with whom, or what is said",
    special: false,
    also: ["communications data", "intercept"],
  },
  { term: "contact", says: "how to reach somebody", special: false, also: ["contact data"] },
  {
    term: "special category",
    says: "any special category, or several",
    special: true,
    also: ["sensitive personal data", "special category data", "special categories"],
  },
  {
    term: "secret by law",
    says: "under a duty of secrecy that a law sets, such as tax secrecy",
    special: false,
    also: ["statutory secrecy", "tax secrecy", "professional secrecy"],
  },
  {
    term: "privileged",
    says: "between a person and somebody who may keep silent in court",
    special: false,
    also: ["legal privilege", "legally privileged"],
  },
  { term: "trade secret", says: "what a business keeps secret", special: false, also: ["commercially sensitive"] },
];
