/**
 * The examples of docs/language.md and docs/from-clause-to-concordat.md: blocks of `dsa`. Those of both pages stand behind
 * the cast, the first block of docs/language.md. A word behind `dsa` says what else is to be known about a block:
 *
 * - `clauses`: they stand behind a sharing sentence;
 * - `sentences`: they stand in a clause;
 * - `mistake`: it shows one.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { format } from "../../grammar/format.js";
import { parse } from "../../grammar/parse.js";
import { root } from "../../scripts/project.mjs";
import { check, compile } from "../../server/checks/check-agreement.js";
import type { Finding } from "../../server/model/finding.js";
import { phrasesOf } from "../../server/model/phrases.js";
import { builtInLaw } from "../../server/packs/built-in.js";
import { runScenarios } from "../../server/policy/scenarios.js";
import { TODAY } from "../checks/fixture.js";

export interface Example {
  readonly line: number;
  readonly mistake: boolean;
  /** With what it stands in, without the cast. */
  readonly text: string;
}

const KINDS = ["", "clauses", "sentences", "mistake"];

const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);

const completed = (text: string, kind: string): string => {
  if (kind === "sentences") return `clause "Example"\n${indented(text, "  ")}`;
  if (kind !== "clauses") return text;
  const core = "  Metropolitan Police may share Victim Identity with Harbour Shelter for Victim Assistance\n";
  return `clause "Example"\n${core}${indented(text, "    ")}`;
};

export const pageNamed = (name: string): string =>
  readFileSync(path.join(root, "docs", name), "utf8").replaceAll("\r\n", "\n");

export const examplesOn = (page: string): readonly Example[] =>
  [...page.matchAll(/^```dsa ?(\S*)\n([\s\S]*?)^```$/gm)].map(({ index, 1: kind = "", 2: text = "" }) => {
    assert.ok(KINDS.includes(kind), `an unknown kind of example: ${kind}`);
    return {
      line: page.slice(0, index).split("\n").length,
      mistake: kind === "mistake",
      text: completed(text, kind),
    };
  });

const [{ text: cast } = { text: "" }] = examplesOn(pageNamed("language.md"));

const whole = ({ text }: Example): string => (text === cast ? text : `${cast}\n${text}`);

const saying = (findings: readonly Finding[]): string[] => findings.map(({ code, message }) => `${code}: ${message}`);

/** What an example can't need: it says what it means, though not all that the law asks for. */
const spoils = ({ family, severity }: Finding): boolean =>
  family === "syntax" || (severity === "error" && ["drafting", "logic", "jurisdiction"].includes(family));

const findingsOf = (text: string): readonly Finding[] =>
  check(compile(text), { law: builtInLaw, asOf: TODAY }).filter(spoils);

/** The tests of a page's examples. */
export const testExamples = (page: string): void => {
  for (const example of examplesOn(page)) {
    const title = `the example in line ${example.line}`;
    if (example.mistake) {
      it(`${title} shows a mistake`, () => assert.notDeepEqual(saying(findingsOf(whole(example))), []));
      continue;
    }
    it(`${title} is read whole, and is in order`, () => {
      const text = whole(example);
      const tree = parse(text);
      assert.deepEqual(tree.problems, []);
      const unknown = phrasesOf(tree).filter((phrase) => phrase.status === "unknown");
      assert.deepEqual(
        unknown.map((phrase) => phrase.written),
        [],
      );
      assert.deepEqual(saying(findingsOf(text)), []);
    });
    it(`${title} is laid out as the formatter does it`, () => assert.equal(format(example.text).text, example.text));
    if (/^scenario /m.test(example.text))
      it(`${title} comes out as its scenarios expect`, () => {
        const results = runScenarios(compile(whole(example)).table, builtInLaw);
        assert.ok(results.length > 0);
        assert.deepEqual(
          results.flatMap(({ title: of, failures }) => failures.map((failure) => `${of}: ${failure}`)),
          [],
        );
      });
  }
};
