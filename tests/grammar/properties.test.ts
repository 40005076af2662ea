/** What holds for every agreement: random ones, all examples, and all that one slip makes of them. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { format } from "../../grammar/format.js";
import { parse } from "../../grammar/parse.js";
import { endOf, tokenize } from "../../grammar/tokens.js";
import { root } from "../checks/fixture.js";
import { chanceOf, randomAgreement } from "../reference/random-agreements.js";
import { textOf } from "../reference/render.js";
import { apply, editOneToken, meaning, random, unitsOf } from "./edits.js";

const LONG = 120_000;

const examples = readdirSync(path.join(root, "examples"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".dsa"))
  .map((file) => ({ file, text: readFileSync(path.join(root, "examples", file), "utf8") }));

const statementsOf = (text: string): string => meaning(parse(text).statements);

/** The same tokens, laid out as nobody would: a token between two lines keeps its line, as sentences need it. */
const untidy = (text: string, seed: number): string => {
  const { percent, pick } = chanceOf(seed);
  return text
    .split("\n")
    .map((line) => (percent(30) && line.trim() !== "" ? `${pick(["", " ", "      "])}${line.trimStart()}` : line))
    .join("\n");
};

describe("formatting a random agreement", () => {
  const AGREEMENTS = 200;
  it(`and reading it again gives the same tree, and formatting again the same text (${AGREEMENTS} agreements)`, () => {
    for (let seed = 1; seed <= AGREEMENTS; seed++) {
      const text = untidy(textOf(randomAgreement(seed)), seed);
      const tidy = format(text).text;
      assert.equal(statementsOf(tidy), statementsOf(text), `seed ${seed}:\n${text}`);
      assert.equal(format(tidy).text, tidy, `seed ${seed}:\n${text}`);
    }
  }).timeout(LONG);

  it("changes most of them: they are not tidy before", () => {
    let changed = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const text = untidy(textOf(randomAgreement(seed)), seed);
      if (format(text).text !== text) changed += 1;
    }
    assert.ok(changed >= 15, String(changed));
  });

  it("does the same to every example", () => {
    for (const { file, text } of examples) {
      const tidy = format(text).text;
      assert.equal(statementsOf(tidy), statementsOf(text), file);
      assert.equal(format(tidy).text, tidy, file);
    }
  }).timeout(LONG);
});

describe("a prefix of an example", () => {
  for (const { file, text } of examples) {
    /** Spread over all of its tokens; fewer in a long text, which takes longer to read. */
    const CUTS = Math.round(150 * Math.min(1, 6000 / text.length));
    it(`of ${file} is read without an exception, and its finished statements as they are (${CUTS} cuts)`, () => {
      const { tokens } = tokenize(text);
      const whole = new Set(unitsOf(text).map((unit) => unit.meaning));
      const step = Math.max(1, Math.floor(tokens.length / CUTS));
      for (let at = 0; at < tokens.length; at += step) {
        const token = tokens[at];
        if (!token) continue;
        // behind a token, and in the middle of it
        const end = endOf(token);
        parse(text.slice(0, Math.ceil((token.startOffset + end) / 2)));
        const units = unitsOf(text.slice(0, end));
        // the last two may go on behind the cut
        for (const unit of units.slice(0, -2))
          assert.ok(whole.has(unit.meaning), `cut at ${end}: ${text.slice(unit.start, unit.end)}`);
      }
    }).timeout(LONG);
  }
});

describe("a slip in a random agreement", () => {
  const AGREEMENTS = 40;
  const EDITS = 15;
  it(`leaves at least 99.9 % of the other statements as they were (${AGREEMENTS * EDITS} edits of one token)`, () => {
    let others = 0;
    const lost: string[] = [];
    for (let seed = 1; seed <= AGREEMENTS; seed++) {
      const text = textOf(randomAgreement(seed));
      const before = unitsOf(text);
      const next = random(seed);
      for (let round = 0; round < EDITS; round++) {
        const edit = editOneToken(text, next);
        const after = new Map<string, number>();
        for (const unit of unitsOf(apply(text, edit))) after.set(unit.meaning, (after.get(unit.meaning) ?? 0) + 1);
        for (const unit of before) {
          if (edit.start <= unit.end && edit.end >= unit.start) continue;
          others += 1;
          const left = after.get(unit.meaning) ?? 0;
          if (left > 0) after.set(unit.meaning, left - 1);
          else lost.push(`seed ${seed}, ${edit.what}: lost ${text.slice(unit.start, unit.start + 60)}`);
        }
      }
    }
    assert.ok(lost.length / others <= 0.001, `${lost.length} of ${others} lost:\n${lost.join("\n")}`);
  }).timeout(LONG);
});
