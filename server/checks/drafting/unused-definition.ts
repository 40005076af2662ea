/** Something is declared that nothing refers to; a scenario counts as a use. */
import type { SyntaxTree } from "../../../grammar/syntax.js";
import type { SymbolKind } from "../../model/references.js";
import type { Check } from "../check.js";
import { quote } from "../render.js";

const WORD: Readonly<Record<SymbolKind, string>> = {
  party: "party",
  group: "group",
  data: "data",
  purpose: "purpose",
  condition: "condition",
  event: "event",
  term: "term",
  safeguards: "set of safeguards",
};

/** Prose uses names without being read as a reference. */
const proseOf = (tree: SyntaxTree): string =>
  tree.statements
    .flatMap((statement) => {
      if (statement.type === "recital") return [statement.text.text];
      if (statement.type === "term") return [statement.means?.text ?? ""];
      if (statement.type !== "clause") return [];
      return statement.sentences.flatMap((sentence) => (sentence.type === "prose" ? [sentence.text.text] : []));
    })
    .join("\n");

export const check: Check = {
  code: "drafting/unused-definition",
  title: "A definition is never used",
  severity: "info",
  run: ({ agreement }) => {
    const { symbols, tree } = agreement;
    const used = new Set(symbols.references.map((reference) => reference.name.text));
    const ranges = agreement.sentences.some(({ sentence }) =>
      ("actors" in sentence ? sentence.actors : []).some((actor) => actor.type === "quantified"),
    );
    const prose = proseOf(tree);
    return [...symbols.declared.values()].flatMap((declared) => {
      const name = declared.name.text;
      if (used.has(name) || prose.includes(name)) return [];
      // `each party` uses those that sign
      if (declared.statement.type === "party" && declared.statement.signs && ranges) return [];
      return [
        {
          at: { start: declared.name.start, end: declared.name.end },
          reason: name,
          message: `The ${declared.statement.type === "party" && !declared.statement.signs ? "body" : WORD[declared.kind]} ${quote(name)} is defined but nothing refers to it. Use it, or leave it out.`,
        },
      ];
    });
  },
};
