import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CHECKS } from "../../server/checks/registry.generated.js";
import { findingsOf, fixtureFolder, markOf, marksOf, root } from "./fixture.js";

const golden = path.join(root, "tests/golden/messages.txt");
const catalogue: string[] = [];

for (const { code } of CHECKS) {
  describe(code, () => {
    it("has an agreement that raises it and a near neighbour that does not", () => {
      assert.ok(existsSync(path.join(root, "tests/fixtures", code)), `tests/fixtures/${code} is missing`);
      const { raises, silent } = fixtureFolder(code);
      assert.ok(raises.length > 0 && silent.length > 0, `tests/fixtures/${code} needs raises*.dsa and silent*.dsa`);
    });
    if (!existsSync(path.join(root, "tests/fixtures", code))) return;
    const { raises, silent } = fixtureFolder(code);
    for (const { file, text } of raises) {
      it(`${file} raises it exactly where it is marked`, () => {
        const findings = findingsOf(text).filter((finding) => finding.code === code);
        const marks = marksOf(text).filter((mark) => mark.code === code);
        assert.ok(marks.length > 0, "the fixture marks no place");
        assert.deepEqual(
          findings.map((finding) => markOf(text, finding)),
          marks,
        );
        for (const finding of findings) {
          const law = finding.law.map((each) => `  law: ${each.citation} (${each.level}, ${each.confidence})`);
          const fixes = finding.fixes.map((fix) => `  fix${fix.safe ? " (safe)" : ""}: ${fix.title}`);
          const related = finding.related.map((each) => `  see: ${each.message}`);
          catalogue.push(
            [`${file}`, `  ${finding.severity}: ${finding.message}`, ...law, ...fixes, ...related, ""].join("\n"),
          );
        }
      });
    }
    for (const { file, text } of silent) {
      it(`${file} does not raise it`, () => {
        assert.deepEqual(
          findingsOf(text)
            .filter((finding) => finding.code === code)
            .map((finding) => finding.message),
          [],
        );
      });
    }
  });
}

describe("the catalogue of messages", () => {
  it("is as it was when somebody last read it", () => {
    const text = `${catalogue.join("\n")}`;
    if (process.env.UPDATE_GOLDEN) writeFileSync(golden, text);
    assert.equal(
      text,
      readFileSync(golden, "utf8"),
      "run UPDATE_GOLDEN=1 npm test -- --only mocha and read tests/golden/messages.txt",
    );
  });

  it("has no fixture of a check that is gone", () => {
    const codes = new Set(CHECKS.map((check) => check.code));
    const folders = readdirSync(path.join(root, "tests/fixtures"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap((family) =>
        readdirSync(path.join(root, "tests/fixtures", family.name)).map((name) => `${family.name}/${name}`),
      );
    assert.deepEqual(
      folders.filter((folder) => !codes.has(folder)),
      [],
    );
  });
});
