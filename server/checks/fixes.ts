/** Edits that fixes are made of: all insert at places that the tree gives, and indent as the formatter does. */
import type { Span } from "../../grammar/syntax.js";
import type { Agreement } from "../model/agreement.js";
import type { Edit, Fix } from "../model/finding.js";
import type { FlowRule } from "../model/flows.js";

const insert = (at: number, newText: string): Edit => ({ start: at, end: at, newText });

/** A new clause line right behind the core of a sharing sentence. A draft with slots is never a safe fix. */
export const addClause = (rule: FlowRule, words: string, title: string): Fix => ({
  title,
  edits: [insert(rule.placed.sentence.core.end, `\n    ${words}`)],
  safe: false,
});

/** A clause line at the end of the agreement's head. */
export const addToHead = (agreement: Agreement, words: string, title: string): Fix | undefined => {
  const { head } = agreement;
  if (!head) return undefined;
  const last = head.clauses.at(-1)?.end ?? head.title.end;
  return { title, edits: [insert(last, `\n  ${words}`)], safe: false };
};

/** A clause line at the end of a declaration. */
export const addToDeclaration = (declaration: Span, words: string, title: string): Fix => ({
  title,
  edits: [insert(declaration.end, `\n  ${words}`)],
  safe: false,
});

/** A new clause with a title of its own, behind the last one, before the scenarios. */
export const addNewClause = (agreement: Agreement, heading: string, sentence: string, title: string): Fix => {
  const { statements } = agreement.tree;
  const last = statements.filter((statement) => statement.type === "clause").at(-1) ?? statements.at(-1);
  return { title, edits: [insert(last?.end ?? 0, `\n\nclause "${heading}"\n  ${sentence}`)], safe: false };
};

/** A clause of the general terms, which hold for all sharing; makes them where there are none. */
export const addToGeneralTerms = (agreement: Agreement, words: string, title: string): Fix => {
  const { statements } = agreement.tree;
  const general = statements.find((statement) => statement.type === "general terms" && statement.about.length === 0);
  if (general) return { title, edits: [insert(general.end, `\n  ${words}`)], safe: false };
  const first = statements.find((statement) => statement.type === "clause");
  if (first)
    return { title, edits: [insert(first.start, `all sharing under this agreement\n  ${words}\n\n`)], safe: false };
  return {
    title,
    edits: [insert(statements.at(-1)?.end ?? 0, `\n\nall sharing under this agreement\n  ${words}\n`)],
    safe: false,
  };
};
