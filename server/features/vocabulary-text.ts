/** A vocabulary phrase in plain words. */
import { type Category, entry, widerTerms } from "../../grammar/vocabulary.js";
import { list } from "../checks/render.js";
import { escapeMarkdown, paragraphs } from "./markdown.js";

/** What a category is called in front of a drafter. */
export const CATEGORY_WORDS: Readonly<Record<Category, string>> = {
  "party kind": "kind of party",
  role: "role in data protection",
  subject: "people that data are about",
  item: "item of data",
  sensitivity: "sensitivity of data",
  purpose: "purpose",
  condition: "condition",
  "condition detail": "detail of a condition",
  event: "event",
  safeguard: "safeguard",
  right: "right of the person",
  verb: "what somebody must do",
  "relative recipient": "somebody named by a relation",
  "dispute route": "way to settle a dispute",
  "instrument kind": "kind of instrument",
  "end action": "what happens to the data then",
  channel: "channel",
  survivor: "what goes on holding",
  thing: "what a duty is about",
  "amendment form": "way to change the agreement",
  "way to leave": "way to leave the agreement",
  ending: "what happens to the data at the end",
  continuation: "what goes on after the end",
};

/** What only some categories say. */
const more = (category: Category, term: string): string[] => {
  const lines: string[] = [];
  switch (category) {
    case "party kind":
      if (entry("party kind", term)?.lawEnforcement) lines.push("Can be a competent authority for law enforcement.");
      break;
    case "sensitivity": {
      const found = entry("sensitivity", term);
      if (found?.special) lines.push("A special category: it needs a condition of its own (`sensitive under`).");
      if (found?.criminal) lines.push("About offences: it needs a condition of its own (`sensitive under`).");
      if (found?.location) lines.push("Tells where a victim can be found: it needs special protection.");
      break;
    }
    case "item": {
      const kinds = entry("item", term)?.sensitivity ?? [];
      if (kinds.length > 0) lines.push(`Sensitive without being marked so: ${list(kinds)}.`);
      break;
    }
    case "purpose": {
      const found = entry("purpose", term);
      if (found?.adverse && found.adverse.length > 0) lines.push(`Works against: ${list(found.adverse)}.`);
      break;
    }
    case "event":
      if (entry("event", term)?.mayNeverCome) lines.push("It may never come: a period that waits for it needs an end.");
      break;
    case "safeguard":
      if (entry("safeguard", term)?.vague) lines.push("Only an adjective: nobody can check whether it is kept.");
      break;
    default:
      break;
  }
  return lines;
};

export const phraseMarkdown = (category: Category, term: string): string | undefined => {
  const found = entry(category, term);
  if (!found) return undefined;
  const wider = widerTerms(category, found.term).filter((each) => each !== found.term);
  return paragraphs([
    `**${escapeMarkdown(found.term)}** — ${CATEGORY_WORDS[category]}`,
    `${escapeMarkdown(found.says.replace(/^./, (letter) => letter.toUpperCase()))}.`,
    ...more(category, found.term),
    wider.length > 0 ? `Also counts as: ${escapeMarkdown(wider.join(", "))}.` : undefined,
  ]);
};
