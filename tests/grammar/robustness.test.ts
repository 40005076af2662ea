import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "../../grammar/parse.js";
import { MAX_DEPTH } from "../../grammar/reader.js";
import { tokenize } from "../../grammar/tokens.js";
import { findingsOf, root } from "../checks/fixture.js";
import { apply, type Edit, editOneToken, random, unitsOf } from "./edits.js";

const examples = readdirSync(path.join(root, "examples"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".dsa"))
  .map((file) => ({ file, text: readFileSync(path.join(root, "examples", file), "utf8") }));

/** Fewer rounds for a long text, so that each example takes about the same time. */
const rounds = (most: number, text: string): number =>
  Math.max(10, Math.round(most * Math.min(1, (4000 / text.length) ** 2)));

/** These walk through hundreds of agreements. */
const LONG = 120_000;

const touches = (edit: Edit, unit: { start: number; end: number }): boolean =>
  edit.start <= unit.end && edit.end >= unit.start;

describe("a mistake in one statement", () => {
  for (const { file, text } of examples) {
    const EDITS = rounds(250, text);
    it(`leaves at least 99.9 % of the other statements of ${file} as they were (${EDITS} edits of one token)`, () => {
      const before = unitsOf(text);
      const next = random(20260301);
      let others = 0;
      const lost: string[] = [];
      for (let round = 0; round < EDITS; round++) {
        const edit = editOneToken(text, next);
        const after = new Map<string, number>();
        for (const unit of unitsOf(apply(text, edit))) after.set(unit.meaning, (after.get(unit.meaning) ?? 0) + 1);
        for (const unit of before) {
          if (touches(edit, unit)) continue;
          others += 1;
          const left = after.get(unit.meaning) ?? 0;
          if (left > 0) after.set(unit.meaning, left - 1);
          else lost.push(`${edit.what}: lost ${text.slice(unit.start, unit.start + 60)}`);
        }
      }
      assert.ok(lost.length / others <= 0.001, `${lost.length} of ${others} lost:\n${lost.join("\n")}`);
    }).timeout(LONG);
  }

  it("is always reported: an edit that changes what is said never passes as if nothing were wrong with broken parts", () => {
    for (const { text } of examples) {
      const next = random(7);
      for (let round = 0; round < rounds(60, text); round++) {
        const tree = parse(apply(text, editOneToken(text, next)));
        const broken = JSON.stringify(tree.statements).includes('"type":"broken"');
        assert.ok(!broken || tree.problems.length > 0);
      }
    }
  }).timeout(LONG);
});

describe("a random edit of one token in a sentence", () => {
  /** Findings that a sentence has by itself, whatever the others say. */
  const OWN = new Set([
    "drafting/bare-period",
    "drafting/open-slot",
    "drafting/undefined-name",
    "drafting/unknown-word",
    "retention/vague",
    "safeguard/basis-of-another-regime",
    "safeguard/no-legal-basis-recipient",
    "safeguard/no-legal-basis-sender",
    "safeguard/sensitive-without-condition",
  ]);
  for (const { file, text } of examples) {
    const EDITS = rounds(40, text);
    it(`of ${file} hides no finding of another sentence (${EDITS} edits)`, () => {
      const sentences = parse(text).statements.flatMap((statement) =>
        statement.type === "clause" ? statement.sentences : [],
      );
      const before = findingsOf(text).filter((finding) => OWN.has(finding.code));
      const next = random(99);
      for (let round = 0; round < EDITS; ) {
        const edit = editOneToken(text, next);
        const edited = sentences.find((each) => touches(edit, each));
        if (!edited) continue;
        round += 1;
        const after = new Set(findingsOf(apply(text, edit)).map((finding) => `${finding.code} ${finding.message}`));
        const lost = before
          .filter((finding) => finding.at.end < edited.start || finding.at.start > edited.end)
          .filter((finding) => !after.has(`${finding.code} ${finding.message}`));
        assert.deepEqual(
          lost.map((finding) => finding.message),
          [],
          edit.what,
        );
      }
    }).timeout(LONG);
  }
});

describe("ten more syntax mistakes in the faulty example", () => {
  const faulty = examples.find((example) => example.file === "faulty.dsa")?.text ?? "";
  /** Each is put behind the words before it; none touches what those words say. */
  const mistakes: readonly (readonly [behind: string, mistake: string])[] = [
    ["  version 0.3\n", "  ownd by nobody\n"],
    ["condition Agreed is consent of the victim\n", "condition Unfinished is\n"],
    ["condition Prosecutor Agrees is approval by a prosecutor in GB\n", "konditionn is nothing\n"],
    ["  protected by appropriate security measures\n", "  in a safe place\n"],
    ["of a data breach within 10 days\n", "    beyond doubt\n"],
    ["    no onward sharing\n\n", "  Beacon Shelter may share with Dorset Police\n\n"],
    ['clause "Immigration"\n', "  each party must\n"],
    ['clause "Payments"\n', '  under "some law"\n'],
    ['clause "Firm promise"\n', "  ((((\n"],
    ['scenario "a bank hears of a suspect"\n', "  nobody looks\n"],
  ];
  const broken = mistakes.reduce((text, [behind, mistake]) => text.replace(behind, `${behind}${mistake}`), faulty);

  it("are all there, and all seen", () => {
    assert.equal(mistakes.length, 10);
    for (const [behind] of mistakes) assert.ok(faulty.includes(behind), behind);
    const seen = findingsOf(broken).filter((finding) => finding.family === "syntax");
    assert.ok(seen.length >= 10, seen.map((finding) => finding.message).join("\n"));
  });

  it("hide none of the findings of the other statements", () => {
    // it says that nothing permits what is expected; a sentence that can't be read may do just that
    const restsOnAbsence = "drafting/intention-where-rule-needed";
    const said = (text: string) =>
      findingsOf(text)
        .filter((finding) => finding.code !== restsOnAbsence)
        .map((finding) => `${finding.code}: ${finding.message}`);
    const after = new Set(said(broken));
    assert.deepEqual(
      said(faulty).filter((finding) => !after.has(finding)),
      [],
    );
  });
});

describe("text that nobody would write", () => {
  const codes = (text: string) => findingsOf(text).map((finding) => finding.code);

  it("with 500 nested brackets is a finding with its place", () => {
    const text = `condition Deep is ${"(".repeat(500)}consent of the victim${")".repeat(500)}\n`;
    const finding = findingsOf(text).find((each) => each.code === "syntax/too-deep");
    assert.equal(finding?.at.start, "condition Deep is ".length + MAX_DEPTH);
  });

  it("with 50,000 commas is a finding, once", () => {
    assert.ok(
      codes(`data Many about victims\n  means name${",".repeat(50_000)}\n`).filter((code) => code.startsWith("syntax/"))
        .length === 1,
    );
  });

  it("with an unclosed quotation is a finding, and the next statement is read", () => {
    const text = 'recital "never closed\nparty Harbour Shelter is a shelter in DE\n';
    assert.ok(codes(text).includes("syntax/unclosed-quote"));
    assert.equal(parse(text).statements[1]?.type, "party");
  });

  it("with an unclosed block ends before the next declaration", () => {
    const text = 'clause "Prose"\n  text """\n  never closed\nparty Harbour Shelter is a shelter in DE\n';
    assert.ok(codes(text).includes("syntax/unclosed-quote"));
    assert.equal(parse(text).statements.at(-1)?.type, "party");
  });

  it("with NUL in a name is a finding", () => {
    assert.ok(codes("party Harbour\u0000Shelter is a shelter in DE\n").includes("syntax/unreadable-character"));
  });

  it("of random characters, or cut off anywhere, never throws", () => {
    const next = random(42);
    const alphabet = '"“”[](),./\\\u0000\ud800§aéß漢🙂 \n\r\tKeep may 12';
    for (let round = 0; round < 200; round++) {
      const noise = Array.from({ length: 60 }, () => alphabet[Math.floor(next() * alphabet.length)]).join("");
      findingsOf(noise);
    }
    for (const { text } of examples) {
      const step = Math.ceil(text.length / rounds(50, text));
      for (let at = 0; at < text.length; at += step) findingsOf(text.slice(0, at));
    }
  }).timeout(LONG);
});

describe("tokens", () => {
  it("keep every character of a text, apart from white space, in order", () => {
    for (const { text } of examples) {
      const { tokens, comments } = tokenize(text);
      const spans = [...tokens, ...comments].sort((a, b) => a.startOffset - b.startOffset);
      let at = 0;
      for (const span of spans) {
        assert.match(text.slice(at, span.startOffset), /^\s*$/);
        at = (span.endOffset ?? span.startOffset) + 1;
      }
    }
  });
});
