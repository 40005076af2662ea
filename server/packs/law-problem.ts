/** What is wrong with a file of law, said so that its author can mend it. */

export interface LawProblem {
  readonly file: string;
  /** A sentence that names the file, the place in it and what to do. */
  readonly message: string;
  /** The place: `provisions[3].effect`; absent where the whole file is meant. */
  readonly at?: string;
}

/** A key or an index on the way to a value. */
export type JsonPath = readonly (string | number)[];

/** `provisions[3].applies.properties["sender.kinds"]`; empty for the whole. */
export const formatPlace = (path: JsonPath): string =>
  path
    .map((step) => {
      if (typeof step === "number") return `[${step}]`;
      return /^[\w$]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
    })
    .join("")
    .replace(/^\./, "");

/** The value at a place; undefined where there is none. */
export function valueAt(root: unknown, path: JsonPath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return value;
}

/**
 * A problem at a place. The nearest name around it is added: a number alone is hard to find in a long file.
 * @param what what is wrong and what to do, as a sentence
 */
export function problemAt(file: string, root: unknown, path: JsonPath, what: string): LawProblem {
  const at = formatPlace(path);
  if (at === "") return { file, message: `${file}: ${what}` };
  const name = nameAround(root, path);
  return { file, at, message: `${file}: ${at}${name ? ` (${name})` : ""}: ${what}` };
}

function nameAround(root: unknown, path: JsonPath): string | undefined {
  for (let length = path.length; length > 0; length--) {
    for (const key of ["id", "short", "key", "iso", "term"]) {
      const name = valueAt(root, [...path.slice(0, length), key]);
      if (typeof name === "string") return name;
    }
  }
  return undefined;
}
