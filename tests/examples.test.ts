import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { format } from "../grammar/format.js";
import { root } from "../scripts/project.mjs";
import { CHECKS } from "../server/checks/registry.generated.js";
import { findingsOf } from "./checks/fixture.js";

const folder = path.join(root, "examples");
const examples = readdirSync(folder).filter((file) => file.endsWith(".dsa"));
const read = (file: string): string => readFileSync(path.join(folder, file), "utf8");

describe("the examples", () => {
  for (const file of examples) {
    it(`${file} is laid out as the formatter would`, () => assert.equal(format(read(file)).text, read(file)));

    if (file === "faulty.dsa") continue;
    it(`${file} is free of errors and warnings, with nothing accepted`, () => {
      const findings = findingsOf(read(file)).filter((finding) => finding.severity !== "info" || finding.accepted);
      assert.deepEqual(
        findings.map((finding) => `${finding.code}: ${finding.message}`),
        [],
      );
    });
  }

  it("that are faulty show what Concordat is for: at least one finding of each family and most of the checks", () => {
    const codes = new Set(findingsOf(read("faulty.dsa")).map((finding) => finding.code));
    const families = new Set([...codes].map((code) => code.split("/")[0]));
    for (const family of ["drafting", "safeguard", "retention", "jurisdiction", "victim", "logic"])
      assert.ok(families.has(family), family);
    const meant = CHECKS.filter((check) => !check.code.startsWith("syntax/"));
    assert.ok(codes.size >= meant.length / 2, `${codes.size} of ${meant.length}`);
  });
});
