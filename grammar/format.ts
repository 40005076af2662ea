/**
 * Tidy text: one clause per line, indented under its sentence. Only white space between tokens changes, never a token, and
 * the result is read again before it is returned: a statement that would come out with another meaning stays as written.
 */
import { parse } from "./parse.js";
import { type Segments, segmentsOfSentence, segmentsOfStatement } from "./segments.js";
import type { Comment, Sentence, Span, Statement, SyntaxTree } from "./syntax.js";
import {
  Block,
  Comma,
  endOf,
  type LaidOutToken,
  LeftBracket,
  NAMING_WORDS,
  OpenBlock,
  RightBracket,
  Stop,
  tokenize,
} from "./tokens.js";
import { cutIntoUnits, type Unit } from "./units.js";
import { VOCABULARY, type Vocabulary, withVocabulary } from "./vocabulary.js";

/** Lines that the author wrote in one are kept in one up to this width; nothing is wrapped. */
const WIDTH = 100;
const STEP = "  ";

/** A declaration, a head of a clause or a sentence, with its node. */
interface Piece extends Span {
  readonly kind: Unit["kind"];
  readonly tokens: readonly LaidOutToken[];
  readonly node: Statement | Sentence | undefined;
  readonly segments: Segments;
  readonly indent: string;
  /** Something in it could not be read. */
  readonly broken: boolean;
}

interface Document {
  readonly text: string;
  readonly tree: SyntaxTree;
  readonly pieces: readonly Piece[];
  readonly comments: readonly Comment[];
  readonly newline: string;
}

const NO_SEGMENTS: Segments = { starts: [], oneLine: true, staying: "none" };

const readDocument = (text: string): Document => {
  const tree = parse(text);
  const nodes = new Map<number, Statement | Sentence>();
  for (const statement of tree.statements) {
    nodes.set(statement.start, statement);
    if (statement.type === "clause") for (const sentence of statement.sentences) nodes.set(sentence.start, sentence);
  }
  const units = cutIntoUnits(tokenize(text).tokens);
  const pieces = units.map((unit) => pieceOf(unit, nodes, hasProblem(tree)));
  return { text, tree, pieces, comments: tree.comments, newline: /\r\n|\n|\r/.exec(text)?.[0] ?? "\n" };
};

/** Whether a problem touches a span; asked in the order of the text. */
const hasProblem = ({ problems }: SyntaxTree): ((span: Span) => boolean) => {
  let at = 0;
  return ({ start, end }) => {
    while ((problems[at]?.end ?? Number.POSITIVE_INFINITY) < start) at += 1;
    return (problems[at]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
};

const pieceOf = (
  unit: Unit,
  nodes: ReadonlyMap<number, Statement | Sentence>,
  hasProblemIn: (span: Span) => boolean,
): Piece => {
  const tokens = [...(unit.number ?? []), ...unit.tokens];
  const [first] = tokens;
  const last = tokens.at(-1);
  const span = { start: first?.startOffset ?? 0, end: last ? endOf(last) : 0 };
  const node = nodes.get(unit.tokens[0]?.startOffset ?? 0);
  const isSentence = unit.kind === "sentence";
  return {
    ...span,
    kind: unit.kind,
    tokens,
    node,
    segments: node ? segmentsIn(node, unit) : NO_SEGMENTS,
    indent: isSentence ? STEP : "",
    broken: !node || hasProblemIn(span),
  };
};

const segmentsIn = (node: Statement | Sentence, unit: Unit): Segments => {
  const found =
    unit.kind === "sentence"
      ? segmentsOfSentence(node as Sentence, unit.tokens)
      : segmentsOfStatement(node as Statement, unit.tokens);
  return { ...found, starts: [...new Set(found.starts)].sort((a, b) => a - b) };
};

// ---------------------------------------------------------------- what stands between two things

const lineBreaks = (text: string, from: number, to: number): number =>
  text.slice(from, to).match(/\r\n|\n|\r/g)?.length ?? 0;

/** Comments come in the order of the text. */
const commentsBetween = ({ comments }: Document, from: number, to: number): readonly Comment[] => {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.start ?? from) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((comments[end]?.end ?? Number.POSITIVE_INFINITY) <= to) end += 1;
  return comments.slice(low, end);
};

const spaceBetween = (text: string, before: LaidOutToken, token: LaidOutToken): string => {
  if ([Comma, Stop, RightBracket].includes(token.tokenType) || before.tokenType === LeftBracket) return "";
  if (before.tokenType === Comma) return " ";
  // `6(1)(e)`, `§23`: what the author wrote together stays together
  return endOf(before) === token.startOffset && text[token.startOffset] !== undefined ? "" : " ";
};

const imageOf = (text: string, token: LaidOutToken): string => text.slice(token.startOffset, endOf(token));

const commentText = (text: string, comment: Comment): string => text.slice(comment.start, comment.end).trimEnd();

// ---------------------------------------------------------------- one statement

interface Rendered {
  readonly text: string;
  readonly oneLine: boolean;
}

/** Tokens on one line; what a block of text adds does not count. */
const joined = (text: string, tokens: readonly LaidOutToken[]): { text: string; width: number } => {
  let line = "";
  let width = 0;
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const image = imageOf(text, token);
    const space = before ? spaceBetween(text, before, token) : "";
    line += space + image;
    width += space.length + ([Block, OpenBlock].includes(token.tokenType) ? 3 : image.length);
  }
  return { text: line, width };
};

const isBrokenUp = (text: string, tokens: readonly LaidOutToken[]): boolean =>
  tokens.some((token, index) => {
    const before = tokens[index - 1];
    return before !== undefined && lineBreaks(text, endOf(before), token.startOffset) > 0;
  });

const cutIntoSegments = (piece: Piece): LaidOutToken[][] => {
  const starts = new Set(piece.segments.starts);
  const segments: LaidOutToken[][] = [[]];
  for (const [index, token] of piece.tokens.entries()) {
    if (index > 0 && starts.has(token.startOffset)) segments.push([]);
    segments.at(-1)?.push(token);
  }
  return segments;
};

const render = (document: Document, piece: Piece): Rendered => {
  const { text, newline } = document;
  const { indent, segments } = piece;
  const whole = joined(text, piece.tokens);
  const noted = commentsBetween(document, piece.start, piece.end).length > 0;
  const short = indent.length + whole.width <= WIDTH;
  const parts = cutIntoSegments(piece);
  if (!noted && !isBrokenUp(text, piece.tokens) && (parts.length === 1 || (segments.oneLine && short)))
    return { text: indent + whole.text, oneLine: true };

  let result = indent;
  let column = indent.length;
  const breakTo = (to: string): void => {
    result += newline + to;
    column = to.length;
  };
  const write = (words: string, width = words.length): void => {
    result += words;
    column += width;
  };
  /** Comments before a token; whether the token must begin a line because of them. */
  const writeComments = (before: LaidOutToken | undefined, token: LaidOutToken, to: string): boolean => {
    if (!before) return false;
    const comments = commentsBetween(document, endOf(before), token.startOffset);
    for (const [index, comment] of comments.entries()) {
      const from = comments[index - 1]?.end ?? endOf(before);
      if (lineBreaks(text, from, comment.start) > 0) breakTo(to);
      else write(" ");
      write(commentText(text, comment));
    }
    return comments.length > 0;
  };

  let onCoreLine = true;
  let previous: LaidOutToken | undefined;
  for (const [index, part] of parts.entries()) {
    const [first] = part;
    if (!first) continue;
    const lineIndent = index === 0 ? indent : indent + STEP;
    const one = joined(text, part);
    if (previous) {
      const commented = writeComments(previous, first, lineIndent);
      const together = !commented && lineBreaks(text, endOf(previous), first.startOffset) === 0;
      const may = segments.staying === "all" || (segments.staying === "first" && index === 1);
      onCoreLine = onCoreLine && may && together && !isBrokenUp(text, part) && column + 1 + one.width <= WIDTH;
      if (onCoreLine) write(" ");
      else breakTo(lineIndent);
    }
    const remarks = commentsBetween(document, first.startOffset, part.at(-1)?.startOffset ?? 0).length > 0;
    if (!remarks && (!isBrokenUp(text, part) || column + one.width <= WIDTH)) write(one.text, one.width);
    else writeBrokenUp(part, lineIndent + STEP);
    previous = part.at(-1);
  }
  return { text: result, oneLine: parts.length === 1 && !result.slice(indent.length).includes(newline) };

  /** Keeps the author's line breaks, where a part is too long for one line or has comments in it. */
  function writeBrokenUp(part: readonly LaidOutToken[], to: string): void {
    for (const [index, token] of part.entries()) {
      const before = part[index - 1];
      const commented = writeComments(before, token, to);
      if (before && (commented || lineBreaks(text, endOf(before), token.startOffset) > 0)) breakTo(to);
      else if (before) write(spaceBetween(text, before, token));
      write(imageOf(text, token));
    }
  }
};

/** As written, from the beginning of its line. */
const renderVerbatim = (document: Document, piece: Piece): Rendered => {
  const { text } = document;
  let line = piece.start;
  while (line > 0 && /[^\S\r\n\uFEFF]/.test(text[line - 1] ?? "")) line -= 1;
  const atLineStart = line === 0 || /[\r\n\uFEFF]/.test(text[line - 1] ?? "");
  const lead = atLineStart ? text.slice(line, piece.start) : piece.indent;
  return { text: lead + text.slice(piece.start, piece.end), oneLine: false };
};

// ---------------------------------------------------------------- the document

/** Declarations that may stand close together; a set of safeguards is a list of its own. */
const DECLARATIONS = new Set<Unit["kind"]>([
  ...NAMING_WORDS.filter((word) => word !== "safeguards"),
  "accept",
  "include",
]);

/** Whether a blank line stands between two statements, or the author may choose. */
const blankBetween = (
  before: { readonly piece: Piece; readonly oneLine: boolean; readonly verbatim: boolean },
  after: { readonly piece: Piece; readonly oneLine: boolean; readonly verbatim: boolean },
): "always" | "never" | "as written" => {
  if (before.verbatim || after.verbatim) return "as written";
  if (after.piece.kind === "sentence") return before.piece.kind === "sentence" ? "as written" : "never";
  const declarations = [before, after].every((each) => each.oneLine && DECLARATIONS.has(each.piece.kind));
  return declarations ? "as written" : "always";
};

const layOut = (document: Document, verbatim: ReadonlySet<number>): string => {
  const { text, newline, pieces } = document;
  let result = "";
  let end = 0;
  let before: { piece: Piece; oneLine: boolean; verbatim: boolean } | undefined;

  /** Comments from the last thing written to the next one, each on its line. */
  const between = (to: number, indent: string, blanks: "always" | "never" | "as written"): boolean => {
    const own: { text: string; blank: boolean }[] = [];
    let from = end;
    for (const comment of commentsBetween(document, end, to)) {
      const breaks = lineBreaks(text, from, comment.start);
      if (breaks === 0 && result !== "") result += ` ${commentText(text, comment)}`;
      else own.push({ text: indent + commentText(text, comment), blank: breaks > 1 });
      from = comment.end;
    }
    const last = lineBreaks(text, from, to) > 1;
    const lines = [...own, { text: undefined, blank: last }];
    const enough = blanks !== "always" || lines.some((line) => line.blank);
    for (const [index, line] of lines.entries()) {
      const blank = blanks !== "never" && (line.blank || (index === 0 && !enough));
      if (result !== "" && blank) result += newline;
      if (line.text !== undefined) result += (result === "" ? "" : newline) + line.text;
    }
    return result !== "";
  };

  for (const [index, piece] of pieces.entries()) {
    const asWritten = verbatim.has(index);
    const rendered = asWritten ? renderVerbatim(document, piece) : render(document, piece);
    const after = { piece, oneLine: rendered.oneLine, verbatim: asWritten };
    const something = between(piece.start, piece.indent, before ? blankBetween(before, after) : "as written");
    result += (something ? newline : "") + rendered.text;
    end = piece.end;
    before = after;
  }
  between(text.length, "", "as written");
  result = result.replace(/(?:\r\n|\n|\r)+$/, "");
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  return result === "" ? "" : mark + result + newline;
};

// ---------------------------------------------------------------- nothing may change

const folded = (words: string): string =>
  words
    .replace(/\s+/g, " ")
    .replace(/ (?=[,.)])|(?<=\() /g, "")
    .trimEnd();

/** What a node says, without its places; white space inside citations is layout, too. */
const meaning = (node: unknown): string =>
  JSON.stringify(node, (key, value: unknown) => {
    if (key === "start" || key === "end" || key === "sentences") return undefined;
    return typeof value === "string" ? folded(value) : value;
  });

/** The pieces that would come out differently, as far as that can be told; all of them as `-1`. */
const changedPieces = (before: Document, after: Document): readonly number[] => {
  const sameCount = before.pieces.length === after.pieces.length;
  const changed: number[] = [];
  for (const [index, piece] of before.pieces.entries()) {
    const now = after.pieces[index];
    if (now && isSame(before, piece, after, now)) continue;
    changed.push(index);
    if (!sameCount) return changed;
  }
  if (changed.length > 0) return changed;
  const rest = (document: Document) =>
    meaning([document.comments, document.tree.problems, document.tree.slots, document.tree.statements.length]);
  return sameCount && rest(before) === rest(after) ? [] : [-1];
};

const isSame = (before: Document, piece: Piece, after: Document, now: Piece): boolean =>
  now.kind === piece.kind &&
  now.tokens.length === piece.tokens.length &&
  piece.tokens.every((token, k) => {
    const other = now.tokens[k];
    return other?.tokenType === token.tokenType && imageOf(after.text, other) === imageOf(before.text, token);
  }) &&
  meaning(now.node) === meaning(piece.node);

/** More rounds than this would mean that hardly anything can be tidied. */
const ROUNDS = 8;

/**
 * Tidies a document. What can't be read, or would be read differently, is left exactly as written.
 *
 * @param vocabulary with the words that an organisation's packs add
 */
export const format = (text: string, vocabulary: Vocabulary = VOCABULARY): { readonly text: string } =>
  withVocabulary(vocabulary, () => tidied(text));

const tidied = (text: string): { readonly text: string } => {
  const document = readDocument(text);
  const verbatim = new Set(document.pieces.flatMap((piece, index) => (piece.broken ? [index] : [])));
  for (let round = 0; round < ROUNDS; round++) {
    const result = layOut(document, verbatim);
    const changed = changedPieces(document, readDocument(result));
    if (changed.length === 0) return { text: result };
    // a piece that runs into the next one is the earlier one's fault
    const culprits = changed.map((index) => (verbatim.has(index) ? index - 1 : index));
    if (culprits.every((index) => index < 0 || verbatim.has(index))) break;
    for (const index of culprits) if (index >= 0) verbatim.add(index);
  }
  return { text };
};
