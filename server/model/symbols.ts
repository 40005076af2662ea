/** Declared names, and what each use of a name stands for. */
import { distance } from "fastest-levenshtein";
import type { ClauseDecl, Name, Statement, SyntaxTree } from "../../grammar/syntax.js";
import { type ClauseReference, collectReferences, type Reference, type SymbolKind } from "./references.js";

export interface DeclaredName {
  readonly kind: SymbolKind;
  readonly name: Name;
  readonly statement: Statement;
}

/** What a name that is declared nowhere may have been meant to be. */
export type NameProblem =
  | { readonly type: "undefined"; readonly reference: Reference; readonly nearest?: string }
  /** Two or more declared names in a row: a word is missing between them. */
  | { readonly type: "run together"; readonly reference: Reference; readonly parts: readonly string[] }
  | { readonly type: "wrong kind"; readonly reference: Reference; readonly declared: DeclaredName };

export interface Symbols {
  readonly declared: ReadonlyMap<string, DeclaredName>;
  readonly duplicates: readonly { readonly first: DeclaredName; readonly again: DeclaredName }[];
  readonly references: readonly (Reference & { readonly symbol?: DeclaredName })[];
  readonly problems: readonly NameProblem[];
  /** By title, and by number (`4`, `annex B`) where no title is the same. */
  readonly clauses: ReadonlyMap<string, ClauseDecl>;
  readonly duplicateClauses: readonly { readonly first: ClauseDecl; readonly again: ClauseDecl }[];
  readonly danglingClauses: readonly (ClauseReference & { readonly nearest?: string })[];
}

/** What kind of thing a statement declares. */
export const KIND_OF: Readonly<Partial<Record<Statement["type"], SymbolKind>>> = {
  party: "party",
  group: "group",
  team: "team",
  system: "system",
  data: "data",
  subjects: "subjects",
  statistics: "statistics",
  purpose: "purpose",
  condition: "condition",
  fact: "fact",
  event: "event",
  term: "term",
  "safeguards set": "safeguards",
};

const KIND_WORDS: Readonly<Record<SymbolKind, string>> = {
  party: "party",
  group: "group of parties",
  team: "team",
  system: "system",
  data: "data",
  subjects: "class of people",
  statistics: "statistics",
  purpose: "purpose",
  condition: "condition",
  fact: "fact",
  event: "event",
  term: "term",
  safeguards: "set of safeguards",
};

/** What was declared, as a drafter calls it: a party signs, a body does not. */
export const kindWords = ({ kind, statement }: DeclaredName): string =>
  statement.type === "party" && !statement.signs ? "body" : KIND_WORDS[kind];

const declarations = (tree: SyntaxTree): DeclaredName[] =>
  tree.statements.flatMap((statement): DeclaredName[] => {
    const kind = KIND_OF[statement.type];
    if (!kind || !("name" in statement) || statement.name.text === "" || statement.name.slot) return [];
    return [{ kind, name: statement.name, statement }];
  });

/** A slip of at most a third of the letters. */
export const nearestName = (text: string, candidates: Iterable<string>): string | undefined => {
  let best: { name: string; distance: number } | undefined;
  for (const name of candidates) {
    const between = distance(text.toLowerCase(), name.toLowerCase());
    if (between <= Math.max(2, Math.floor(text.length / 3)) && between < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { name, distance: between };
  }
  return best?.name;
};

/** Splits a run of words into declared names, if it is nothing else. */
const splitIntoDeclared = (text: string, declared: ReadonlyMap<string, DeclaredName>): string[] | undefined => {
  const words = text.split(" ");
  for (let length = words.length - 1; length > 0; length--) {
    const head = words.slice(0, length).join(" ");
    if (!declared.has(head)) continue;
    const rest = words.slice(length).join(" ");
    if (declared.has(rest)) return [head, rest];
    const split = splitIntoDeclared(rest, declared);
    if (split) return [head, ...split];
  }
  return undefined;
};

export const resolveNames = (tree: SyntaxTree): Symbols => {
  const declared = new Map<string, DeclaredName>();
  const duplicates: { first: DeclaredName; again: DeclaredName }[] = [];
  for (const declaration of declarations(tree)) {
    const first = declared.get(declaration.name.text);
    if (first) duplicates.push({ first, again: declaration });
    else declared.set(declaration.name.text, declaration);
  }

  const clauses = new Map<string, ClauseDecl>();
  const duplicateClauses: { first: ClauseDecl; again: ClauseDecl }[] = [];
  for (const statement of tree.statements) {
    if (statement.type !== "clause" || statement.title.text === "") continue;
    const first = clauses.get(statement.title.text);
    if (first) duplicateClauses.push({ first, again: statement });
    else clauses.set(statement.title.text, statement);
  }

  const titles = [...clauses.keys()];
  // `clause 4` is the part of that number, whatever the document calls its parts; `annex 4` is the annex
  for (const statement of tree.statements) {
    if (statement.type !== "clause" || statement.number === undefined) continue;
    for (const key of [`${statement.level} ${statement.number}`, statement.number])
      if (!clauses.has(key)) clauses.set(key, statement);
  }

  const collected = collectReferences(tree);
  const problems: NameProblem[] = [];
  const references = collected.names.flatMap((reference) => {
    const symbol = declared.get(reference.name.text);
    if (!symbol && reference.optional) return [];
    if (!symbol) {
      const parts = splitIntoDeclared(reference.name.text, declared);
      if (parts) problems.push({ type: "run together", reference, parts });
      else {
        const fitting = [...declared.values()].filter((each) => reference.kinds.includes(each.kind));
        const nearest = nearestName(
          reference.name.text,
          fitting.map((each) => each.name.text),
        );
        problems.push({ type: "undefined", reference, ...(nearest ? { nearest } : {}) });
      }
      return reference;
    }
    if (!reference.kinds.includes(symbol.kind)) {
      problems.push({ type: "wrong kind", reference, declared: symbol });
      return reference;
    }
    return { ...reference, symbol };
  });

  const danglingClauses = collected.clauses
    .filter((reference) => !reference.title.slot && !clauses.has(reference.title.text))
    .map((reference) => {
      const nearest = nearestName(reference.title.text, titles);
      return { ...reference, ...(nearest ? { nearest } : {}) };
    });

  return { declared, duplicates, references, problems, clauses, duplicateClauses, danglingClauses };
};
