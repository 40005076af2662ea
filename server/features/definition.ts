/** From a name, or from a clause's title, to where it is declared. */
import type { Span } from "../../grammar/syntax.js";
import { targetAt } from "./occurrences.js";
import type { Snapshot } from "./snapshot.js";

export interface Definition {
  /** The words that were pointed at. */
  readonly origin: Span;
  /** The whole declaration. */
  readonly target: Span;
  /** Its name or title. */
  readonly name: Span;
}

export const definitionAt = ({ compiled }: Snapshot, offset: number): Definition | undefined => {
  const { agreement } = compiled;
  const target = targetAt(agreement, offset);
  if (!target) return undefined;
  if (target.type === "name")
    return { origin: target.at, target: target.declared.statement, name: target.declared.name };
  const clause = agreement.symbols.clauses.get(target.title);
  return clause ? { origin: target.at, target: clause, name: clause.title } : undefined;
};
