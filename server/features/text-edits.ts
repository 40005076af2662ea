/** The edits that turn one text into another, line by line, so that cursors and marks elsewhere stay where they are. */
import type { Edit } from "../model/finding.js";

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** A changed stretch with more pairs of lines than this is replaced as a whole. */
const MAX_PAIRS = 4_000_000;

/** Pairs of equal lines, in order: the longest common subsequence. */
const commonLines = (a: readonly string[], b: readonly string[]): [number, number][] => {
  if (a.length * b.length > MAX_PAIRS) return [];
  const width = b.length + 1;
  const length = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      length[i * width + j] =
        a[i] === b[j]
          ? (length[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(length[(i + 1) * width + j] ?? 0, length[i * width + j + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if ((length[(i + 1) * width + j] ?? 0) >= (length[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
};

/** Only what differs inside a changed stretch: the same beginning and end stay. */
const trimmed = (start: number, old: string, changed: string): Edit => {
  let head = 0;
  while (head < old.length && head < changed.length && old[head] === changed[head]) head++;
  let tail = 0;
  const most = Math.min(old.length, changed.length) - head;
  while (tail < most && old[old.length - 1 - tail] === changed[changed.length - 1 - tail]) tail++;
  return {
    start: start + head,
    end: start + old.length - tail,
    newText: changed.slice(head, changed.length - tail),
  };
};

/** Edits in the order of the text; they don't overlap. */
export const editsBetween = (before: string, after: string): readonly Edit[] => {
  if (before === after) return [];
  const [old, changed] = [linesOf(before), linesOf(after)];
  const edits: Edit[] = [];
  let [i, j, offset] = [0, 0, 0];
  const flush = (toOld: number, toChanged: number): void => {
    const [was, is] = [old.slice(i, toOld).join(""), changed.slice(j, toChanged).join("")];
    if (was !== is) edits.push(trimmed(offset, was, is));
    offset += was.length;
    [i, j] = [toOld, toChanged];
  };
  let common = 0;
  while (common < old.length && common < changed.length && old[common] === changed[common]) common++;
  flush(common, common);
  for (const [a, b] of commonLines(old.slice(common), changed.slice(common))) {
    flush(common + a, common + b);
    flush(common + a + 1, common + b + 1);
  }
  flush(old.length, changed.length);
  return edits;
};
