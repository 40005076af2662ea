/** Where a text stops being JSON: the messages of JSON.parse often don't say. */

const SPACE = /[ \t\r\n]*/y;
const TOKEN =
  /[{}[\],:]|"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\p{Cc}]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

type Expected = "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end" | "nothing";

/** The offset of the first character that can't be part of JSON; the length of the text if it only ends too early. */
export function jsonErrorOffset(text: string): number {
  /** The closing brackets still to come, the innermost last. */
  const open: string[] = [];
  let expected: Expected = "value";
  for (let offset = 0; ; ) {
    SPACE.lastIndex = offset;
    const start = offset + (SPACE.exec(text)?.[0].length ?? 0);
    TOKEN.lastIndex = start;
    const token = TOKEN.exec(text)?.[0];
    const next: Expected | undefined = token === undefined ? undefined : step(token, expected, open);
    if (token === undefined || next === undefined) return start;
    expected = next;
    offset = start + token.length;
  }
}

/** What may follow the token; undefined if it can't stand here. */
function step(token: string, expected: Expected, open: string[]): Expected | undefined {
  const afterValue = (): Expected => (open.length > 0 ? "comma or end" : "nothing");
  if (token === "}" || token === "]") {
    if (!expected.endsWith("or end") || open.at(-1) !== token) return undefined;
    open.pop();
    return afterValue();
  }
  switch (expected) {
    case "comma or end":
      if (token !== ",") return undefined;
      return open.at(-1) === "}" ? "key" : "value";
    case "colon":
      return token === ":" ? "value" : undefined;
    case "key":
    case "key or end":
      return token.startsWith('"') ? "colon" : undefined;
    case "value":
    case "value or end":
      if (token === "," || token === ":") return undefined;
      if (token === "{" || token === "[") {
        open.push(token === "{" ? "}" : "]");
        return token === "{" ? "key or end" : "value or end";
      }
      return afterValue();
    case "nothing":
      return undefined;
  }
}
