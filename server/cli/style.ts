/** How text looks in a terminal: colours, width, wrapping; and nothing of a document's that a terminal would obey. */
import pc from "picocolors";
import type { Io } from "./io.js";

export type ColorChoice = "auto" | "always" | "never";
export type Style = ReturnType<typeof pc.createColors>;

/** A choice made on the command line counts more than the environment. */
export const styleFor = (io: Io, choice: ColorChoice): Style => {
  const wanted = choice === "always" || (choice === "auto" && io.out.isTerminal && allowsColor(io.env));
  return pc.createColors(wanted);
};

const allowsColor = (env: Io["env"]): boolean => !env.NO_COLOR && env.TERM !== "dumb";

const NARROWEST = 40;
const WIDEST = 110;

/** Columns to write in: of the terminal, within what reads well. */
export const widthOf = (io: Io): number => Math.min(WIDEST, Math.max(NARROWEST, io.out.columns ?? 100));

/** Control characters of a document are shown, never sent to the terminal. */
export const plain = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
  text.replace(/\t/g, " ").replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, "�");

const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

const NARROW = /^[ -~]*$/;

/** Columns that a text takes in a terminal. */
export const columnsOf = (text: string): number => {
  if (NARROW.test(text)) return text.length;
  let columns = 0;
  for (const character of text) {
    if (ZERO_WIDTH.test(character)) continue;
    columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
};

/** Fills up with spaces to a width. */
export const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - columnsOf(text)));

/** Breaks a paragraph into lines that are no wider than `width`; a longer word gets a line of its own. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line: string[] = [];
  let columns = -1;
  for (const word of plain(text).split(/\s+/).filter(Boolean)) {
    const more = columnsOf(word) + 1;
    if (line.length > 0 && columns + more > width) {
      lines.push(line.join(" "));
      line = [];
      columns = -1;
    }
    line.push(word);
    columns += more;
  }
  if (line.length > 0) lines.push(line.join(" "));
  return lines;
};

/** A label with wrapped text beside it. */
export const labelled = (label: string, text: string, width: number, style: (label: string) => string): string[] => {
  const [first = "", ...rest] = wrap(text, width - columnsOf(label));
  return [style(label) + first, ...rest.map((line) => " ".repeat(columnsOf(label)) + line)];
};

/** `1 error`, `3 errors`. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
