/** Places in the documents of an agreement, as the protocol has them. */
import type { Location } from "vscode-languageserver/node";
import type { Span } from "../../grammar/syntax.js";
import { type LineStarts, lineStarts, rangeAt } from "../features/positions.js";
import type { Compiled } from "../model/compile.js";
import { localSpan, sourceAt } from "../model/documents.js";
import type { Locate } from "./convert.js";
import type { Library } from "./library.js";

/** Places by the name of their document, with its own offsets. */
export const locateIn = (library: Library, texts: ReadonlyMap<string, string>): Locate => {
  const known = new Map<string, LineStarts>();
  return (document, span) => {
    const starts = known.get(document) ?? lineStarts(texts.get(document) ?? "");
    known.set(document, starts);
    return { uri: library.addressOf(document), range: rangeAt(starts, span) };
  };
};

/** Places by their offsets in the text of the whole agreement. */
export const placesOf = (library: Library, { text, sources }: Compiled): ((span: Span) => Location) => {
  const texts = new Map(sources.map(({ name, start, end }) => [name, text.slice(start, end)]));
  const locate = locateIn(library, texts);
  return (span) => {
    const source = sourceAt(sources, span.start);
    return locate(source.name, localSpan(source, span));
  };
};
