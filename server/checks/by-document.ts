/** Findings as each document of an agreement has them: with its own offsets, and with related places by document. */
import type { Compiled } from "../model/compile.js";
import { localSpan, type SourceRole, sourceAt } from "../model/documents.js";
import type { Finding, Fix, RelatedPlace } from "../model/finding.js";

export interface DocumentFindings {
  readonly name: string;
  readonly role: SourceRole;
  /** The document's own text. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

type Parts = Pick<Compiled, "text" | "sources">;

const relatedIn = (
  name: string,
  parts: Parts,
  place: RelatedPlace,
  others: ReadonlyMap<string, Parts>,
): RelatedPlace => {
  const { document, message, ...span } = place;
  // a place in another agreement of the folder is in that one's text
  const { sources } = document === undefined ? parts : (others.get(document) ?? parts);
  const source = sourceAt(sources, span.start);
  return { message, ...localSpan(source, span), ...(source.name === name ? {} : { document: source.name }) };
};

/** Edits of one document are never made from another one. */
const fixIn = (name: string, { sources }: Parts, fix: Fix): readonly Fix[] => {
  const edits = fix.edits.map((edit) => {
    const source = sourceAt(sources, edit.start);
    return { source, edit: { ...localSpan(source, edit), newText: edit.newText } };
  });
  return edits.every(({ source }) => source.name === name) ? [{ ...fix, edits: edits.map(({ edit }) => edit) }] : [];
};

/**
 * The documents of an agreement, its own first, each with its findings.
 *
 * @param others the other agreements of the folder by name, where findings may point to places in them
 */
export const byDocument = (
  parts: Parts,
  findings: readonly Finding[],
  others: ReadonlyMap<string, Parts> = new Map(),
): readonly DocumentFindings[] =>
  parts.sources.map((source) => {
    const own = findings.filter((finding) => sourceAt(parts.sources, finding.at.start) === source);
    return {
      name: source.name,
      role: source.role,
      text: parts.text.slice(source.start, source.end),
      findings: own.map((finding) => ({
        ...finding,
        at: localSpan(source, finding.at),
        related: finding.related.map((place) => relatedIn(source.name, parts, place, others)),
        fixes: finding.fixes.flatMap((fix) => fixIn(source.name, parts, fix)),
      })),
    };
  });
