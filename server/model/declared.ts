/** What declarations of all sorts have in common. */
import type { Phrase } from "../../grammar/syntax.js";

/** The vocabulary's entry that a phrase stands for. */
export const known = (phrase: Phrase): string | undefined => (phrase.status === "known" ? phrase.term : undefined);

export const present = <T>(list: readonly (T | undefined)[]): T[] =>
  list.filter((each): each is T => each !== undefined);

/** Clause words of clauses that could not be read. */
export const unreadClauses = (
  clauses: readonly { readonly type: string; readonly opener?: string }[],
): ReadonlySet<string> =>
  new Set(clauses.flatMap((clause) => (clause.type === "broken" && clause.opener ? [clause.opener] : [])));
