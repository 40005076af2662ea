/** Something is declared that nothing refers to; a scenario counts as a use. */
import type { SyntaxTree } from "../../../grammar/syntax.js";
import { sourceAt } from "../../model/documents.js";
import { kindWords } from "../../model/symbols.js";
import type { Check } from "../check.js";
import { quote } from "../render.js";

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
  run: ({ agreement, text, sources }) => {
    const { symbols, tree } = agreement;
    // a misspelled use is a use: it is reported where it stands
    const used = new Set([
      ...symbols.references.map((reference) => reference.name.text),
      ...symbols.problems.flatMap((problem) => (problem.type === "undefined" ? (problem.nearest ?? []) : [])),
      ...symbols.problems.flatMap((problem) => (problem.type === "run together" ? problem.parts : [])),
    ]);
    const ranges = agreement.sentences.some(({ sentence }) =>
      ("actors" in sentence ? sentence.actors : []).some((actor) => actor.type === "quantified"),
    );
    const prose = proseOf(tree);
    return [...symbols.declared.values()].flatMap((declared) => {
      const { name, statement } = declared;
      if (used.has(name.text) || prose.includes(name.text)) return [];
      // what other documents define is there for several agreements
      if (sourceAt(sources, name.start).role !== "own") return [];
      // a part of a party is named for what it is part of: what reaches the one reaches the other
      if (statement.type === "party" && agreement.parties.get(name.text)?.partOf !== undefined) return [];
      // `each party` uses those that sign
      if (statement.type === "party" && statement.signs && ranges) return [];
      const lineEnd = /^[ \t]*\r?\n/.exec(text.slice(statement.end))?.[0].length ?? 0;
      return [
        {
          at: { start: name.start, end: name.end },
          reason: name.text,
          message: `The ${kindWords(declared)} ${quote(name.text)} is defined, but nothing refers to it. Use it, or leave it out.`,
          fixes: [
            {
              title: "Leave it out",
              edits: [{ start: statement.start, end: statement.end + lineEnd, newText: "" }],
              safe: false,
            },
          ],
        },
      ];
    });
  },
};
