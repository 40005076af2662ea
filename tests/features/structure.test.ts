import assert from "node:assert/strict";
import fc from "fast-check";
import { foldingOf } from "../../server/features/folding.js";
import { type OutlineEntry, outlineOf } from "../../server/features/outline.js";
import { editsBetween } from "../../server/features/text-edits.js";
import { applyEdits, BASE, SHARING, snapshot } from "./fixture.js";

describe("outline", () => {
  const lines = (entries: readonly OutlineEntry[], indent = ""): string[] =>
    entries.flatMap(({ kind, name, children }) => [`${indent}${kind}: ${name}`, ...lines(children, `${indent}  `)]);

  it("lists declarations, clauses with their sentences, and scenarios", () => {
    const text = `${BASE}\n${SHARING}keep at most 1 year from receipt\n  audit every 12 months\n\nscenario "S"\n  expect permitted\n`;
    const outline = lines(outlineOf(snapshot(text)));
    assert.deepEqual(outline.slice(0, 4), [
      "agreement: Referral",
      "party: Metropolitan Police",
      "party: Harbour Shelter",
      "party: Europol",
    ]);
    assert.deepEqual(outline.slice(-6), [
      "clause: Firewall",
      "  sentence: no party may share Victim Identity with any immigration authority",
      "clause: Referral to support",
      "  sentence: Metropolitan Police may share Victim Identity with Harbour Shelter for Victim Assistance",
      "  sentence: audit every 12 months",
      "scenario: S",
    ]);
  });

  it("has a name for everything, inside its place", () => {
    const check = (entries: readonly OutlineEntry[]): void => {
      for (const { name, at, selection, children } of entries) {
        assert.notEqual(name, "");
        assert.ok(at.start <= selection.start && selection.start <= selection.end && selection.end <= at.end, name);
        check(children);
      }
    };
    for (const text of [BASE, "party", 'clause ""\n  may', "data [[x]] is", 'agreement\nclause "', "purpose X is"])
      check(outlineOf(snapshot(text)));
  });
});

describe("folding", () => {
  it("folds statements, sentences, texts and runs of comments", () => {
    const text = `// one\n// two\n\nparty A\n  is a police force in GB\nclause "C"\n  A may share D with B\n    keep at most 1 year\n`;
    assert.deepEqual(foldingOf(snapshot(text)), [
      { from: 3, to: 4, comment: false },
      { from: 5, to: 7, comment: false },
      { from: 6, to: 7, comment: false },
      { from: 0, to: 1, comment: true },
    ]);
  });
});

describe("edits between two texts", () => {
  it("leave the lines alone that did not change", () => {
    const before = "one\n two\nthree\nfour\n";
    const edits = editsBetween(before, "one\ntwo\nthree\nFour\n");
    assert.deepEqual(edits, [
      { start: 4, end: 5, newText: "" },
      { start: 15, end: 16, newText: "F" },
    ]);
    assert.deepEqual(editsBetween(before, before), []);
  });

  it("give the second text, whatever the two are", () => {
    const line = fc.constantFrom("a", "b", "  a", "", "c\r", "ab");
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = editsBetween(before, after);
        assert.equal(applyEdits(before, edits), after);
        for (const [index, edit] of edits.entries()) assert.ok(edit.start >= (edits[index - 1]?.end ?? 0));
      }),
    );
  });
});
