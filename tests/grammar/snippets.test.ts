import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "../../grammar/parse.js";
import { root } from "../../scripts/project.mjs";

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: string | readonly string[];
  readonly description: string;
}

const snippets: Record<string, Snippet> = JSON.parse(readFileSync(path.join(root, "grammar/snippets.json"), "utf8"));

/** The snippet as it stands right after it was inserted: choices at their first value, places and their mirrors filled. */
const inserted = (body: Snippet["body"]): string => {
  const text = typeof body === "string" ? body : body.join("\n");
  const values = new Map<string, string>();
  const filled = text
    .replace(/\$\{(\d+)\|((?:[^,|\\]|\\.)*)(?:,(?:[^|\\]|\\.)*)?\|\}/g, (_, stop: string, first: string) => {
      values.set(stop, first);
      return first;
    })
    .replace(/\$\{(\d+):((?:[^{}\\$]|\\.)*)\}/g, (_, stop: string, value: string) => {
      values.set(stop, value);
      return value;
    });
  return filled.replace(/\$\{?(\d+)\}?/g, (_, stop: string) => values.get(stop) ?? "").replace(/\\([\\$},|])/g, "$1");
};

describe("snippets", () => {
  for (const [name, snippet] of Object.entries(snippets)) {
    it(`${name}: can be read as soon as it is inserted`, () => {
      const text = inserted(snippet.body);
      const declaration =
        /^(?:agreement|recital|include|use template|party|body|parties|team|system|data|subjects|statistics|purpose|condition|fact|event|term|safeguards|clause|article|annex|scenario|all sharing)\b/;
      const whole = declaration.test(text) ? text : `clause "Example"\n  ${text}`;
      assert.deepEqual(parse(`${whole}\n`).problems, [], whole);
    });

    it(`${name}: says in a sentence what it is for`, () => assert.match(snippet.description, /^[A-Z].{8,}/));
  }
});
