/** Reads agreements: bytes to text, with a plain word for everything that can be wrong with them. */
import { open } from "node:fs/promises";
import path from "node:path";
import type { Io } from "./io.js";
import { codeOf, messageOf, Problem } from "./problem.js";

/** No agreement is as long as this: more is a mistake. */
export const MAX_BYTES = 10_000_000;

/** The name by which standard input is asked for, and shown. */
export const STDIN = "-";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

export interface Input {
  /** As the user would write it: from the working folder, with `/`; `-` for standard input. */
  readonly path: string;
  readonly text: string;
  readonly encoding: Encoding;
  /** Began with a byte order mark, which is no part of the text. */
  readonly marked: boolean;
}

const nameOf = (file: string): string => (file === STDIN ? "standard input" : file);

const encodingOf = (bytes: Uint8Array): { encoding: Encoding; mark: number } => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", mark: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", mark: 2 };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", mark: 3 };
  return { encoding: "utf-8", mark: 0 };
};

/** More control characters than this among the first bytes, and nobody wrote them as text. */
const MAX_CONTROL = 0.05;
const SAMPLE = 65_536;

/** A stray NUL in a text is a finding with a place; a file full of control characters is no text. */
const isBinary = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, SAMPLE);
  const control = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return control > sample.length * MAX_CONTROL;
};

/** Text from bytes. @throws Problem where they are none */
export const decode = (file: string, bytes: Uint8Array): Input => {
  if (bytes.length > MAX_BYTES)
    throw new Problem(
      `${nameOf(file)} is larger than ${MAX_BYTES / 1_000_000} MB, too large for an agreement: check that it is the right file, or divide it.`,
    );
  const { encoding, mark } = encodingOf(bytes);
  const content = bytes.subarray(mark);
  if (encoding === "utf-8" && isBinary(content))
    throw new Problem(`${nameOf(file)} is not text: give a text file (*.dsa), such as an editor saves it.`);
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(content);
    return { path: file, text, encoding, marked: mark > 0 };
  } catch {
    throw new Problem(`${nameOf(file)} has a broken encoding: save it again as UTF-8 text.`);
  }
};

/** The bytes of a text, encoded as it was read. */
export const encode = (input: Input, text: string): Uint8Array => {
  if (input.encoding === "utf-8") return Buffer.from(input.marked ? `\uFEFF${text}` : text, "utf8");
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return input.encoding === "utf-16be" ? bytes.swap16() : bytes;
};

/** What the system said about a file, in words. */
export const cannot = (what: string, file: string, error: unknown): Problem => {
  switch (codeOf(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return new Problem(`${file}: there is no such file or folder. Check the name.`);
    case "EACCES":
    case "EPERM":
      return new Problem(`${file}: no permission to ${what} it. Ask for access, or choose another place.`);
    case "EISDIR":
      return new Problem(`${file} is a folder: give the file that is meant.`);
    case "ENOSPC":
      return new Problem(`${file}: the disk is full. Make room, then try again.`);
    default:
      return new Problem(`${file}: could not ${what} it (${messageOf(error)}). Check the file and try again.`);
  }
};

/** Never more than the limit and one byte: a large file, or one without end, is not read to its end. */
const readBytes = async (file: string): Promise<Uint8Array> => {
  const handle = await open(file, "r");
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    while (size <= MAX_BYTES) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(1 << 16), 0, 1 << 16, null);
      if (bytesRead === 0) break;
      chunks.push(buffer.subarray(0, bytesRead));
      size += bytesRead;
    }
    return Buffer.concat(chunks);
  } finally {
    await handle.close();
  }
};

/** Reads one file, or standard input for `-`. @throws Problem */
export const readText = async (io: Io, file: string): Promise<Input> => {
  if (file === STDIN) return decode(STDIN, await io.readInput(MAX_BYTES));
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(path.resolve(io.cwd, file));
  } catch (error) {
    throw cannot("read", file, error);
  }
  return decode(file, bytes);
};
