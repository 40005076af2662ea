/** A defined term that differs from a word of the language only by its capitals: one slip of the shift key apart. */
import { type Category, entry } from "../../../grammar/vocabulary.js";
import type { SymbolKind } from "../../model/references.js";
import type { Check } from "../check.js";
import { quote } from "../render.js";

/** Where both could stand in one place. A party is a proper name: `Border Force` is not `any border force`. */
const CATEGORY: Readonly<Partial<Record<SymbolKind, Category>>> = {
  purpose: "purpose",
  condition: "condition",
  event: "event",
  safeguards: "safeguard",
};

export const check: Check = {
  code: "drafting/only-capitals",
  title: "A defined term differs from a known word only by its capitals",
  severity: "error",
  run: ({ agreement }) =>
    [...agreement.symbols.declared.values()].flatMap(({ name, kind }) => {
      const category = CATEGORY[kind];
      const known = category && entry(category, name.text);
      // other spellings of an entry are too many to keep away from
      if (known?.term.toLowerCase() !== name.text.toLowerCase() || name.quoted) return [];
      return [
        {
          at: { start: name.start, end: name.end },
          reason: name.text,
          message: `${quote(name.text)} differs from the known words ${quote(known.term)} only by its capitals, so a slip changes what a sentence says. Give it a name of its own.`,
        },
      ];
    }),
};
