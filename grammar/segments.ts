/**
 * Where the parts of a statement begin that get a line of their own: its clauses, its items. Taken from the tree, because a
 * clause word inside a clause (`expect depends on`) opens nothing.
 */
import type { AgreementDecl, DataDecl, FlowClause, PartyDecl, Sentence, Span, Statement } from "./syntax.js";
import type { LaidOutToken } from "./tokens.js";

/** How the parts of a statement are set. */
export interface Segments {
  /** Offsets at which a part begins, in order; the head or core before the first one is none of them. */
  readonly starts: readonly number[];
  /** Kept on one line if the author wrote it so and it is short enough. */
  readonly oneLine: boolean;
  /** Parts that stay on the line of the core, if the author wrote them there and there is room. */
  readonly staying: "none" | "first" | "all";
}

type Part = Pick<Span, "start"> & { readonly type: FlowClause["type"] | "variant" };

const startsOf = (clauses: readonly Pick<Span, "start">[]): number[] => clauses.map((clause) => clause.start);

/** The nearest token at or before a node that opens its clause: only articles and brackets stand between. */
const opener = (tokens: readonly LaidOutToken[], node: Span | undefined, ...words: readonly string[]): number[] => {
  if (!node) return [];
  let at = tokens.findIndex((token) => token.startOffset >= node.start);
  if (at < 0) at = tokens.length - 1;
  for (let k = at; k >= 0; k--) {
    const token = tokens[k];
    if (token && words.includes(token.image)) return [token.startOffset];
  }
  return [];
};

/** A clause that has no node of its own, `free of charge`. */
const phrase = (tokens: readonly LaidOutToken[], after: number, ...words: readonly string[]): number[] => {
  const at = tokens.findIndex(
    (token, k) => token.startOffset >= after && words.every((word, index) => tokens[k + index]?.image === word),
  );
  const token = tokens[at];
  return token ? [token.startOffset] : [];
};

const firstOf = (a: Span | undefined, b: Span | undefined): Span | undefined =>
  a === undefined || (b !== undefined && b.start < a.start) ? b : a;

const declared = (starts: readonly number[], oneLine = true): Segments => ({ starts, oneLine, staying: "none" });

const SINGLE: Segments = { starts: [], oneLine: true, staying: "none" };

const describing = (node: PartyDecl | DataDecl | AgreementDecl): Segments => {
  if (node.type === "agreement") return declared(startsOf(node.clauses), false);
  if (node.type === "party") return declared(startsOf(node.clauses));
  // `data D about victims` reads as one
  const [first] = node.clauses;
  return { starts: startsOf(node.clauses), oneLine: true, staying: first?.type === "about" ? "first" : "none" };
};

/** An acceptance on a line of its own would hold for the whole clause: in a sentence it stays where it is. */
const withoutAccepts = <T extends Part>(clauses: readonly T[]): readonly T[] =>
  clauses.filter((clause) => clause.type !== "accept");

const flow = (clauses: readonly Part[]): Segments => declared(startsOf(withoutAccepts(clauses)), false);

export const segmentsOfStatement = (node: Statement, tokens: readonly LaidOutToken[]): Segments => {
  switch (node.type) {
    case "agreement":
    case "party":
    case "data":
      return describing(node);
    case "group":
      return declared(opener(tokens, node.members[0], "are"));
    // its members stand in no clause of their own: `team T of A, B` reads as one
    case "team":
      return declared(startsOf(node.clauses));
    // `system S held by A`, `subjects K are …`, `statistics S from D` read as one
    case "system":
    case "subjects":
    case "statistics":
      return { starts: startsOf(node.clauses), oneLine: true, staying: "first" };
    case "fact":
      return declared(opener(tokens, node.means, "is"));
    case "purpose":
      return declared([
        ...opener(tokens, node.is, "is"),
        ...opener(tokens, node.compatible[0], "compatible"),
        ...opener(tokens, node.notFor[0], "not"),
      ]);
    case "condition":
      return declared(opener(tokens, node.is, "is"));
    case "event":
    case "term":
      return declared(opener(tokens, node.means, "is", "means"));
    case "safeguards set":
      return declared(startsOf(node.items), false);
    case "general terms":
      return flow(node.clauses);
    case "scenario":
      return declared(
        [
          ...opener(tokens, firstOf(node.given[0], node.givenNot[0]), "given"),
          ...opener(tokens, node.on, "on"),
          ...(node.when ? [node.when.start] : []),
          ...(node.expect ? [node.expect.start] : []),
        ],
        false,
      );
    default:
      return SINGLE;
  }
};

export const segmentsOfSentence = (node: Sentence, tokens: readonly LaidOutToken[]): Segments => {
  switch (node.type) {
    case "sharing":
      return flow([
        ...node.clauses,
        ...node.variants.flatMap((variant) => [{ type: "variant" as const, start: variant.start }, ...variant.clauses]),
      ]);
    case "general terms":
      return flow(node.clauses);
    case "duty":
      return {
        starts: [...startsOf(withoutAccepts(node.clauses)), ...(node.timing ? [node.timing.start] : [])],
        oneLine: true,
        staying: "all",
      };
    case "rights":
      return {
        starts: [
          ...opener(tokens, node.through, "through", "by"),
          ...opener(tokens, node.within, "within"),
          ...(node.free ? phrase(tokens, node.core.end, "free", "of", "charge") : []),
          ...opener(tokens, node.except, "except"),
          ...(node.reasons ? phrase(tokens, node.core.end, "giving", "reasons") : []),
        ],
        oneLine: true,
        staying: "all",
      };
    case "refusal":
      return {
        starts: [...startsOf(withoutAccepts(node.clauses)), ...opener(tokens, node.where, "where")],
        oneLine: true,
        staying: "all",
      };
    case "confidentiality":
    case "equal protection":
      return { starts: startsOf(withoutAccepts(node.clauses)), oneLine: true, staying: "all" };
    // the sentence inside is laid out as it would be by itself
    case "that":
    case "on event":
      return segmentsOfSentence(node.sentence, tokens);
    default:
      return SINGLE;
  }
};
