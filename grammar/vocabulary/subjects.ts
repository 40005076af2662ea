/** Classes of people that data are about. */
import type { Entry } from "./entry.js";

export const SUBJECTS: readonly Entry[] = [
  { term: "data subjects", says: "everybody whose data are shared", also: ["data subject", "persons", "people"] },
  { term: "victims", says: "people who are, or may be, victims of an offence", also: ["victim", "survivors"] },
  {
    term: "presumed victims",
    says: "people for whom there are signs that they are victims",
    isA: ["victims"],
    also: ["potential victims", "possible victims", "presumed victim"],
  },
  {
    term: "identified victims",
    says: "people whom the competent authority found to be victims",
    isA: ["victims"],
    also: ["confirmed victims"],
  },
  { term: "former victims", says: "victims whose support has ended", isA: ["victims"], also: ["former victim"] },
  { term: "children", says: "people under 18", also: ["child", "minors", "minor"] },
  {
    term: "child victims",
    says: "victims under 18",
    isA: ["victims", "children"],
    also: ["child victim", "minor victims"],
  },
  {
    term: "unaccompanied children",
    says: "children without a parent or guardian",
    isA: ["children"],
    also: ["unaccompanied minors"],
  },
  {
    term: "age-disputed persons",
    says: "people whose age is in doubt: children until shown otherwise",
    isA: ["children"],
    also: ["age-disputed person"],
  },
  { term: "adults at risk", says: "adults who need protection", also: ["vulnerable adults", "vulnerable persons"] },
  { term: "suspects", says: "people suspected of an offence", also: ["suspect", "suspected offenders"] },
  {
    term: "accused persons",
    says: "people charged with an offence",
    isA: ["suspects"],
    also: ["defendants", "accused"],
  },
  { term: "convicted persons", says: "people convicted of an offence", also: ["offenders", "convicts"] },
  { term: "associates", says: "contacts of suspects or convicted people", also: ["contacts", "associate"] },
  { term: "witnesses", says: "people who can give evidence", also: ["witness"] },
  {
    term: "informants",
    says: "people who give information in confidence",
    also: ["informant", "sources", "human sources"],
  },
  { term: "missing persons", says: "people who cannot be found", also: ["missing person"] },
  {
    term: "family members",
    says: "relatives of a person concerned",
    also: ["family", "relatives", "family member", "household members"],
  },
  {
    term: "guardians",
    says: "people responsible for a child or an adult who needs help",
    also: ["guardian", "parents"],
  },
  { term: "sponsors", says: "people who support somebody's entry or stay", also: ["sponsor"] },
  { term: "asylum seekers", says: "people who asked for asylum", also: ["applicants for asylum"] },
  { term: "migrants", says: "people who move to another country", also: ["migrant"] },
  { term: "passengers", says: "people who travel", also: ["passenger", "travellers"] },
  { term: "workers", says: "people who work for an employer", also: ["employees"] },
  { term: "account holders", says: "people who hold an account", also: ["account holder", "customers"] },
  {
    term: "beneficial owners",
    says: "people who in the end own or control a company or an account",
    also: ["beneficial owner"],
  },
  { term: "callers", says: "people who call a line or write to it", also: ["caller"] },
  {
    term: "staff",
    says: "people who work for a party",
    also: ["staff members", "officers", "employees of the parties"],
  },
  { term: "deceased persons", says: "people who have died", also: ["deceased"] },
];
