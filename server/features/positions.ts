/**
 * Offsets to lines and characters and back, as the Language Server Protocol counts them: from 0, in UTF-16 units; a line
 * ends at `\n`, `\r\n` or `\r`.
 */

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Offsets at which the lines of a text begin; the first is 0. */
export type LineStarts = readonly number[];

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

export const lineStarts = (text: string): LineStarts => {
  const starts = [0];
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
    if (code === CARRIAGE_RETURN && text.charCodeAt(offset + 1) === LINE_FEED) offset += 1;
    starts.push(offset + 1);
  }
  return starts;
};

/** The line that an offset is in: the last one that begins at or before it. */
const lineAt = (starts: LineStarts, offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

export const positionAt = (starts: LineStarts, offset: number): Position => {
  const place = Math.max(0, offset);
  const line = lineAt(starts, place);
  return { line, character: place - (starts[line] ?? 0) };
};

/** A place behind the end of its line, or of the text, is read as that end. */
export const offsetAt = (text: string, starts: LineStarts, position: Position): number => {
  if (position.line < 0) return 0;
  const start = starts[position.line];
  if (start === undefined) return text.length;
  return Math.min(start + Math.max(0, position.character), endOfLine(text, starts, position.line));
};

/** Where a line's text ends, before what ends the line. */
export const endOfLine = (text: string, starts: LineStarts, line: number): number => {
  let end = starts[line + 1] ?? text.length;
  if (line + 1 < starts.length) {
    end -= 1;
    if (text.charCodeAt(end) === LINE_FEED && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end -= 1;
  }
  return end;
};

export const rangeAt = (starts: LineStarts, span: { readonly start: number; readonly end: number }): Range => ({
  start: positionAt(starts, span.start),
  end: positionAt(starts, span.end),
});
