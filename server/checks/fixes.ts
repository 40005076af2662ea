/** Edits that fixes are made of: all insert at places that the tree gives, and indent as the formatter does. */
import type { FlowClause, Span, Statement } from "../../grammar/syntax.js";
import type { Agreement } from "../model/agreement.js";
import type { Edit, Fix } from "../model/finding.js";
import type { FlowRule } from "../model/flow-rules.js";
import { list } from "./render.js";

const insert = (at: number, newText: string): Edit => ({ start: at, end: at, newText });

const replace = (span: Span, newText: string): Edit => ({ start: span.start, end: span.end, newText });

/** Where a sentence's next clause goes: right behind its core. */
const clauseEdit = (rule: FlowRule, words: string): Edit => insert(rule.span.end, `\n    ${words}`);

/** A new clause line right behind the core of a sharing sentence. A draft with slots is never a safe fix. */
export const addClause = (rule: FlowRule, words: string, title: string): Fix => ({
  title,
  edits: [clauseEdit(rule, words)],
  safe: false,
});

/** Who needs a place of their own in a draft; many share one. */
export const eachOf = (names: readonly string[]): readonly string[] => {
  const unique = [...new Set(names)];
  return unique.length <= 3 ? unique : [list(unique)];
};

type Listing = Extract<FlowClause, { type: "under" | "protected" }>;

const itemsOf = (clause: Listing): readonly Span[] => (clause.type === "under" ? clause.citations : clause.by);

/** In front of the list that a clause already has: two clauses of one kind would be one too many. */
const intoList = (clause: Listing, words: string): Edit => {
  const [first] = itemsOf(clause);
  return first ? insert(first.start, `${words}, `) : insert(clause.end, ` ${words}`);
};

/** Citations of a sentence's `under`, `received under` or `sensitive under`, beside those that it has. */
export const addCitations = (
  rule: FlowRule,
  whose: Extract<FlowClause, { type: "under" }>["whose"],
  citations: readonly string[],
  title: string,
): Fix => {
  const opener = { sender: "under", recipient: "received under", sensitive: "sensitive under" }[whose];
  const words = citations.join(", ");
  const present = rule.clauses.find(
    (clause): clause is Extract<FlowClause, { type: "under" }> => clause.type === "under" && clause.whose === whose,
  );
  return { title, edits: [present ? intoList(present, words) : clauseEdit(rule, `${opener} ${words}`)], safe: false };
};

/** Safeguards of one sentence, beside those that it has. */
export const safeguardsEdit = (rule: FlowRule, safeguards: string): Edit => {
  const present = rule.clauses.find((clause) => clause.type === "protected");
  return present?.type === "protected" ? intoList(present, safeguards) : clauseEdit(rule, `protected by ${safeguards}`);
};

/** An onward rule for a sentence; clauses that leave it open, wherever they stand, make room for it. */
export const onwardEdits = (rule: FlowRule, open: readonly Span[], words: string): readonly Edit[] =>
  open.length > 0 ? open.map((clause) => replace(clause, words)) : [clauseEdit(rule, words)];

/** A clause line at the end of the agreement's head. */
export const addToHead = (agreement: Agreement, words: string, title: string): Fix | undefined => {
  const { head } = agreement;
  if (!head) return undefined;
  const last = head.clauses.at(-1)?.end ?? head.title.end;
  return { title, edits: [insert(last, `\n  ${words}`)], safe: false };
};

/** A clause line behind the last clause of a declaration, before its full stop. */
export const addToDeclaration = (last: Span, words: string, title: string): Fix => ({
  title,
  edits: [insert(last.end, `\n  ${words}`)],
  safe: false,
});

/** What the agreement's own document says: fixes write nowhere else. */
export const ownStatements = ({ tree: { statements, sources } }: Agreement): readonly Statement[] => {
  const end = sources?.[0]?.end;
  return end === undefined ? statements : statements.filter((statement) => statement.end <= end);
};

/** A sentence in the clause of this title; a new one stands behind the last clause, before the scenarios. */
export const addSentence = (agreement: Agreement, heading: string, sentence: string, title: string): Fix => {
  const statements = ownStatements(agreement);
  const clauses = statements.filter((statement) => statement.type === "clause");
  const present = clauses.find((clause) => clause.title.text === heading);
  const edit = present
    ? insert(present.end, `\n  ${sentence}`)
    : insert((clauses.at(-1) ?? statements.at(-1))?.end ?? 0, `\n\nclause "${heading}"\n  ${sentence}`);
  return { title, edits: [edit], safe: false };
};

/** Safeguards of the general terms, which hold for all sharing; makes them where there are none. */
export const addGeneralSafeguards = (agreement: Agreement, safeguards: string, title: string): Fix => {
  const statements = ownStatements(agreement);
  const general = statements.find((statement) => statement.type === "general terms" && statement.about.length === 0);
  if (general?.type === "general terms") {
    const present = general.clauses.find((clause) => clause.type === "protected");
    const edit =
      present?.type === "protected"
        ? intoList(present, safeguards)
        : insert((general.clauses.at(-1) ?? general.core).end, `\n  protected by ${safeguards}`);
    return { title, edits: [edit], safe: false };
  }
  const words = `all sharing under this agreement\n  protected by ${safeguards}`;
  const first = statements.find((statement) => statement.type === "clause");
  const edit = first ? insert(first.start, `${words}\n\n`) : insert(statements.at(-1)?.end ?? 0, `\n\n${words}\n`);
  return { title, edits: [edit], safe: false };
};
