/** What kinds of thing are called in messages. */
import type { Category } from "../../grammar/vocabulary.js";
import type { SymbolKind } from "../model/references.js";

/** With their article: `a purpose`. */
export const ENTRY_WORDS: Readonly<Record<Category, string>> = {
  "party kind": "a kind of party",
  role: "a data protection role",
  subject: "a class of people",
  item: "a data item",
  sensitivity: "a kind of sensitive data",
  purpose: "a purpose",
  condition: "a condition",
  "condition detail": "a detail of a condition",
  event: "an event",
  safeguard: "a safeguard",
  right: "a right",
  verb: "an action",
  "relative recipient": "a participant of the sharing",
  "dispute route": "a way to settle disputes",
  "instrument kind": "a kind of instrument",
  "end action": "an action at the end of keeping",
  channel: "a channel",
  survivor: "something that survives the end",
  thing: "something that a duty is about",
  "amendment form": "a way to change the agreement",
  "way to leave": "a way to leave the agreement",
  ending: "an action at the end",
  continuation: "something that goes on after the end",
};

export const SYMBOL_WORDS: Readonly<Record<SymbolKind, string>> = {
  party: "a party or body",
  group: "a group of parties",
  team: "a team",
  system: "a system",
  data: "data",
  subjects: "a class of people",
  statistics: "statistics",
  purpose: "a purpose",
  condition: "a condition",
  fact: "a fact",
  event: "an event",
  term: "a term",
  safeguards: "a set of safeguards",
};
