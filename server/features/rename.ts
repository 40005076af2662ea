/** Renaming a defined term or a clause everywhere it stands in the agreement, whose documents may be several. */
import type { Span } from "../../grammar/syntax.js";
import { NameToken, tokenize } from "../../grammar/tokens.js";
import type { Agreement } from "../model/agreement.js";
import { nameFrom, type Source, sourceAt } from "../model/documents.js";
import type { Edit } from "../model/finding.js";
import { occurrencesOf, type Target, targetAt } from "./occurrences.js";
import type { Snapshot } from "./snapshot.js";

export type Renaming =
  | { readonly ok: true; readonly edits: readonly Edit[] }
  /** Why not, as a sentence for the drafter. */
  | { readonly ok: false; readonly why: string };

export const NOTHING_TO_RENAME = "Only defined terms and the titles of clauses can be renamed.";

/** The number of a clause is no name. */
const targetOfName = (agreement: Agreement, offset: number): Target | undefined => {
  const target = targetAt(agreement, offset);
  return target?.type === "clause" && target.byNumber ? undefined : target;
};

/** What can be renamed at a place, and what it is called now. */
export const renameableAt = ({ compiled }: Snapshot, offset: number): (Span & { name: string }) | undefined => {
  const target = targetOfName(compiled.agreement, offset);
  if (!target) return undefined;
  return { start: target.at.start, end: target.at.end, name: target.type === "name" ? target.name : target.title };
};

/** A name is read as one token, the same at the beginning of a line as inside one. */
const isName = (text: string): boolean => {
  const [alone, ...others] = tokenize(text).tokens;
  if (!alone || others.length > 0 || alone.tokenType !== NameToken || alone.image !== text) return false;
  const [first] = tokenize(`${text} people`).tokens;
  return first?.tokenType === NameToken && first.image === text;
};

const problemWithName = (
  snapshot: Snapshot,
  target: Extract<Target, { type: "name" }>,
  name: string,
): string | undefined => {
  const { declared } = snapshot.compiled.agreement.symbols;
  if (target.declared.name.quoted) return /["\r\n]/.test(name) ? "A quoted name can't contain quotes." : undefined;
  if (/^(?:The|An|A)\s/.test(name)) return "Leave out the article: “the” before a name means nothing.";
  if (!isName(name))
    return `“${name}” can't be a name: each word needs a capital letter, and only “of”, “&” and the like may stand between (Office of Victims).`;
  return name !== target.name && declared.has(name) ? `“${name}” is already defined.` : undefined;
};

const problemWithTitle = (snapshot: Snapshot, target: Target, title: string): string | undefined => {
  if (/["“”„«»\r\n]/.test(title)) return "A title can't contain quotes.";
  const taken = snapshot.compiled.agreement.symbols.clauses.has(title);
  return taken && target.type === "clause" && title !== target.title
    ? `There is already a clause “${title}”.`
    : undefined;
};

/** An annex belongs to the agreement; a template and an umbrella agreement are there for others, too. */
const isOfOthers = ({ role }: Source): boolean => role === "template" || role === "extends";

export const renameAt = (snapshot: Snapshot, offset: number, newName: string): Renaming => {
  const { agreement } = snapshot.compiled;
  const target = targetOfName(agreement, offset);
  if (!target) return { ok: false, why: NOTHING_TO_RENAME };
  const name = newName.trim().replace(/\s+/g, " ");
  if (name === "") return { ok: false, why: "The new name is empty." };
  const why =
    target.type === "name" ? problemWithName(snapshot, target, name) : problemWithTitle(snapshot, target, name);
  if (why !== undefined) return { ok: false, why };
  const occurrences = occurrencesOf(agreement, target).filter(({ role }) => role !== "number");
  const { sources } = snapshot.compiled;
  const elsewhere = occurrences.map((place) => sourceAt(sources, place.start)).find(isOfOthers);
  if (elsewhere)
    return {
      ok: false,
      why: `${target.type === "name" ? `“${target.name}”` : `The clause “${target.title}”`} stands in “${nameFrom(sources[0]?.name ?? "", elsewhere.name)}” too, on which other agreements may rest: rename it there.`,
    };
  const edits = occurrences.map(({ start, end }) => ({ start, end, newText: name }));
  return { ok: true, edits };
};
