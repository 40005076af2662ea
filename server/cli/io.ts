/** The world as the command line sees it; tests hand in another one. */
import type { IsoDate } from "../model/calendar.js";

export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
}

export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly err: Output;
  /** All of standard input, but no more than so many bytes and one. */
  readonly readInput: (limit: number) => Promise<Uint8Array>;
  readonly today: IsoDate;
  /** Milliseconds since some moment. */
  readonly clock: () => number;
}

const outputOf = (stream: NodeJS.WriteStream): Output => ({
  write: (text) => {
    stream.write(text);
  },
  isTerminal: stream.isTTY === true,
  columns: stream.columns,
});

const readInput = async (limit: number): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk as Uint8Array);
    chunks.push(bytes);
    size += bytes.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks);
};

const localDate = (date: Date): IsoDate =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0"))
    .join("-");

export const processIo = (): Io => ({
  cwd: process.cwd(),
  env: process.env,
  out: outputOf(process.stdout),
  err: outputOf(process.stderr),
  readInput,
  today: localDate(new Date()),
  clock: () => performance.now(),
});
