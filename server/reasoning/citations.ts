/** Cited law of a sentence, held against the law book; a bare provision inherits the instrument before it. */
import type { Citation as CitationNode } from "../../grammar/syntax.js";
import { type Citation, parseCitation, regimesOf } from "../packs/cite.js";
import type { Instrument, LawBook, Regime } from "../packs/provision.js";

export interface ReadCitation {
  readonly node: CitationNode;
  /** Undefined for law in quotes and for instruments that no pack knows. */
  readonly law?: Citation;
}

export const readCitations = (law: LawBook, nodes: readonly CitationNode[]): ReadCitation[] => {
  let before: Instrument | undefined;
  return nodes.map((node) => {
    if (node.quoted || node.slot) return { node };
    const read = parseCitation(law, node.text, before);
    // a law that no pack knows has sections of its own
    before = read?.instrument;
    if (!read) return { node };
    return { node, law: read };
  });
};

export const regimesOfCitations = (law: LawBook, nodes: readonly CitationNode[]): Regime[] => [
  ...new Set(readCitations(law, nodes).flatMap((each) => (each.law ? regimesOf(each.law) : []))),
];

/** Short names as facts know them: the instrument's own, the text of one that no pack knows, `quoted` for quotes. */
export const instrumentsOfCitations = (law: LawBook, nodes: readonly CitationNode[]): string[] => [
  ...new Set(
    readCitations(law, nodes).map(({ node, law: read }) =>
      node.quoted ? "quoted" : (read?.instrument.short ?? node.text),
    ),
  ),
];
