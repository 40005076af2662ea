import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { diagnosticsOf } from "../../server/features/diagnostics.js";
import { allFindings, textFindings } from "../../server/features/findings.js";
import { quickFixesAt, safeEdits } from "../../server/features/quick-fixes.js";
import { applyEdits, BASE, SHARING, snapshot } from "./fixture.js";

const findingsIn = (text: string) => allFindings(snapshot(text));
const shown = (text: string) => diagnosticsOf(findingsIn(text));

describe("quick fixes", () => {
  const text = `${BASE}\n${SHARING}keep 2 years from receipt\n`;

  it("are offered where their finding is, and make it go", () => {
    const at = text.indexOf("keep 2 years") + 6;
    const fixes = quickFixesAt(snapshot(text).compiled.agreement, findingsIn(text), { start: at, end: at });
    const fix = fixes.find(({ title }) => title.includes("at most"));
    assert.ok(fix);
    assert.ok(shown(text).some(({ code }) => code === "drafting/bare-period"));
    assert.ok(!shown(applyEdits(text, fix.edits)).some(({ code }) => code === "drafting/bare-period"));
  });

  it("are not offered elsewhere", () => {
    assert.deepEqual(quickFixesAt(snapshot(text).compiled.agreement, findingsIn(text), { start: 0, end: 0 }), []);
  });
});

describe("accepting a finding with a reason", () => {
  const faulty = readFileSync("examples/faulty.dsa", "utf8");

  it("makes it go, wherever it is, and leaves the reason and the date to be filled in", () => {
    const findings = findingsIn(faulty);
    const { agreement } = snapshot(faulty).compiled;
    let tried = 0;
    for (const finding of findings) {
      const accept = quickFixesAt(agreement, findings, finding.at).find(
        (fix) => fix.title === `Accept “${finding.code}” with a reason` && fix.finding === finding,
      );
      if (!accept) continue;
      tried += 1;
      const text = applyEdits(faulty, accept.edits)
        .replace("[[why]]", '"it is agreed"')
        .replace("[[date]]", "2027-01-01");
      assert.ok(
        !shown(text).some(({ fingerprint, code }) => fingerprint === finding.fingerprint && code === finding.code),
        `${finding.code} is still there`,
      );
      const problems = (of: string) => findingsIn(of).filter(({ family }) => family === "syntax").length;
      assert.equal(problems(text), problems(faulty), `after accepting ${finding.code}`);
    }
    assert.ok(tried > 10);
  });

  it("is not offered for what can't be read", () => {
    const text = `${BASE}\nclause "C"\n  Europol may share with\n`;
    const findings = findingsIn(text).filter(({ family }) => family === "syntax");
    assert.ok(findings.length > 0);
    const fixes = findings.flatMap(({ at }) => quickFixesAt(snapshot(text).compiled.agreement, findings, at));
    assert.ok(fixes.every(({ title }) => !title.startsWith("Accept")));
  });

  it("stands before everything in a text without a head", () => {
    const text = "party A is a police force in GB\n";
    const findings = findingsIn(text);
    const [finding] = findings;
    assert.ok(finding);
    const fixes = quickFixesAt(snapshot(text).compiled.agreement, findings, finding.at);
    const accept = fixes.find(({ title }) => title.startsWith("Accept"));
    assert.equal(accept?.edits[0]?.start, 0);
  });
});

describe("fixing all safe findings", () => {
  it("changes what is safe, and nothing twice", () => {
    const text = `${BASE}\n${SHARING}no onward sharing\nclause "Incidents"\n  each party must notify its supervisory authority of a data breach within 10 days\n`;
    const fixed = applyEdits(text, safeEdits(findingsIn(text)));
    assert.ok(fixed.includes("within 72 hours"), fixed);
    assert.deepEqual(safeEdits(findingsIn(fixed)), []);
  });
});

describe("findings that need no law", () => {
  it("are the same as when everything is checked", () => {
    for (const file of ["faulty", "lighthouse"]) {
      const whole = snapshot(readFileSync(`examples/${file}.dsa`, "utf8"));
      const expected = allFindings(whole).filter(({ family }) => family === "syntax" || family === "drafting");
      assert.deepEqual(textFindings(whole), expected);
    }
  });
});

describe("diagnostics", () => {
  it("leave out what is accepted, and fade what is not used", () => {
    const unused = `${BASE}\nparty Office is a police force in GB\n`;
    const [faded] = shown(unused).filter(({ unnecessary }) => unnecessary);
    assert.equal(faded?.code, "drafting/unused-definition");
    const accepted = unused.replace(
      "kind agreement, binding",
      'kind agreement, binding\n  accept drafting/unused-definition because "later"',
    );
    assert.ok(!shown(accepted).some(({ code }) => code === "drafting/unused-definition"));
  });
});
