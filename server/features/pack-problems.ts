/** Problems in a law pack, at the place in its file that they are about. */
import type { Span } from "../../grammar/syntax.js";
import { jsonErrorOffset } from "../packs/json-place.js";
import type { LawProblem } from "../packs/load.js";

export interface PackProblem {
  readonly at: Span;
  readonly message: string;
}

type Step = string | number;

/** `provisions[3].applies["sender.kinds"]` as steps. */
const stepsOf = (place: string): Step[] =>
  [...place.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g)].map(([, index, key, word]) => {
    if (index !== undefined) return Number(index);
    return key === undefined ? (word ?? "") : (JSON.parse(key) as string);
  });

const TOKEN = /[ \t\r\n]*([{}[\],:]|"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+)/y;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Walks through JSON that is known to be sound. */
class Scanner {
  private at = 0;

  constructor(private readonly text: string) {
    if (text.startsWith("\uFEFF")) this.at = 1;
  }

  next(): Token | undefined {
    TOKEN.lastIndex = this.at;
    const match = TOKEN.exec(this.text);
    const text = match?.[1];
    if (text === undefined) return undefined;
    this.at = TOKEN.lastIndex;
    return { text, start: this.at - text.length, end: this.at };
  }

  /** The end of the value that began with `first`. */
  skip(first: Token): number {
    if (first.text !== "{" && first.text !== "[") return first.end;
    let depth = 1;
    let end = first.end;
    while (depth > 0) {
      const token = this.next();
      if (!token) return end;
      if (token.text === "{" || token.text === "[") depth += 1;
      if (token.text === "}" || token.text === "]") depth -= 1;
      end = token.end;
    }
    return end;
  }

  /** The key of an object's member, or the value of a list's item; undefined where there is none. */
  into(container: Token, step: Step): { name?: Token; value: Token } | undefined {
    for (let index = 0; ; index++) {
      const first = this.next();
      if (!first || first.text === "}" || first.text === "]") return undefined;
      if (container.text === "{") {
        this.next();
        const value = this.next();
        if (!value) return undefined;
        if (JSON.parse(first.text) === step) return { name: first, value };
        this.skip(value);
      } else {
        if (index === step) return { value: first };
        this.skip(first);
      }
      const separator = this.next();
      if (separator?.text !== ",") return undefined;
    }
  }
}

const spanOf = (text: string, place: string): Span => {
  const scanner = new Scanner(text);
  let value = scanner.next();
  let found: Span = { start: value?.start ?? 0, end: value?.end ?? 0 };
  for (const step of stepsOf(place)) {
    if (!value || (value.text !== "{" && value.text !== "[")) break;
    const inside = scanner.into(value, step);
    if (!inside) break;
    const shown = inside.name ?? inside.value;
    found = { start: shown.start, end: shown.end };
    value = inside.value;
  }
  return found;
};

const soundJson = (text: string): boolean => {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ""));
    return true;
  } catch {
    return false;
  }
};

/** @param text the file's text */
export const packProblem = (text: string, problem: LawProblem): PackProblem => {
  const prefix = `${problem.file}: `;
  const message = problem.message.startsWith(prefix) ? problem.message.slice(prefix.length) : problem.message;
  if (soundJson(text)) return { at: spanOf(text, problem.at ?? ""), message };
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  const start = Math.min(text.length, jsonErrorOffset(text.slice(mark)) + mark);
  return { at: { start, end: Math.min(text.length, start + 1) }, message };
};
