import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { severityWords } from "../../scripts/generate-rule-index.js";
import { CHECKS } from "../../server/checks/registry.generated.js";
import type { Edit, Finding } from "../../server/model/finding.js";
import { builtInLaw } from "../../server/packs/built-in.js";
import { provisionById, wantOf } from "../../server/packs/law-book.js";
import { base, findingsOf } from "../checks/fixture.js";
import { acceptanceIn, examplesIn, lawIn, pageOf, rulesFolder, SECTIONS, withHeadClause } from "./page.js";

const found = (text: string, code: string): readonly Finding[] =>
  findingsOf(text).filter((finding) => finding.code === code);

const apply = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((edited, { start, end, newText }) => edited.slice(0, start) + newText + edited.slice(end), text);

const saying = (findings: readonly Finding[]): string[] => findings.map(({ code, message }) => `${code}: ${message}`);

/** What would spoil an example: it could not be read, or names what is not there. */
const spoiled = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ family, severity }) => family === "syntax" || (family === "drafting" && severity === "error"));

describe("the rule pages", () => {
  it("stand on a base agreement without findings", () => {
    assert.deepEqual(saying(findingsOf(base)), []);
  });

  it("have a check each", () => {
    const codes = new Set(CHECKS.map((check) => check.code));
    const pages = readdirSync(rulesFolder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap((family) => readdirSync(`${rulesFolder}/${family.name}`).map((file) => `${family.name}/${file}`));
    assert.deepEqual(
      pages.filter((page) => !codes.has(page.replace(/\.md$/, ""))),
      [],
    );
  });
});

for (const check of CHECKS) {
  const { code } = check;
  describe(`docs/rules/${code}.md`, () => {
    const page = pageOf(code);
    it("is there, with its heading, code, severity and sections", () => {
      assert.ok(page, `docs/rules/${code}.md is missing`);
      assert.equal(page.heading, check.title);
      assert.equal(page.line, `\`${code}\` · ${severityWords(check)}`);
      assert.deepEqual(page.titles, SECTIONS);
      for (const section of SECTIONS) assert.notEqual(page.section(section), "", `## ${section} is empty`);
    });
    if (!page) return;
    const [avoid, prefer] = [examplesIn(page.section("Avoid")), examplesIn(page.section("Prefer"))];

    it("has examples to avoid that raise the finding", () => {
      assert.ok(avoid.length > 0, "## Avoid has no ```dsa block");
      for (const example of avoid) {
        const findings = findingsOf(example);
        const own = findings.filter((finding) => finding.code === code);
        assert.ok(own.length > 0, `an example to avoid is silent:\n${example.replace(base, "")}`);
        // what can't be read is what these are about
        if (!code.startsWith("syntax/") && code !== "drafting/unsound-document")
          assert.deepEqual(saying(findings.filter(({ family }) => family === "syntax")), []);
      }
      if (!check.wants) {
        const severities = avoid.flatMap((example) => found(example, code)).map(({ severity }) => severity);
        assert.ok(severities.includes(check.severity), `no example has the severity of the page: ${severities}`);
      }
    });

    it("has examples to prefer that are free of it", () => {
      assert.ok(prefer.length > 0, "## Prefer has no ```dsa block");
      for (const example of prefer) {
        assert.deepEqual(saying(found(example, code)), []);
        assert.deepEqual(saying(spoiled(findingsOf(example))), []);
      }
    });

    it("cites law that is in the law book", () => {
      const section = page.section("Law");
      const law = lawIn(section);
      if (!law) {
        assert.ok(!check.wants && !check.sources?.length, "## Law lists no provisions");
        assert.match(section, /^none: /, "## Law is neither a list of provisions nor “none: …”");
        return;
      }
      for (const { id, citation } of law) {
        const provision = provisionById(builtInLaw, id);
        assert.ok(provision, `${id} is not in the law book`);
        assert.equal(citation, provision.cite);
        const want = wantOf(provision);
        if (check.wants)
          assert.ok(
            (want && check.wants.includes(want)) || check.sources?.includes(id),
            `${id} does not ask for what this check reports`,
          );
      }
      const ids = law.map(({ id }) => id);
      assert.deepEqual(
        (check.sources ?? []).filter((id) => !ids.includes(id)),
        [],
        "sources of the check that the page does not list",
      );
    });

    it("says what the fix does, and its first fix settles a finding", () => {
      const fixed = avoid.map((example) => ({ example, fix: found(example, code)[0]?.fixes[0] }));
      const offered = fixed.some(({ fix }) => fix !== undefined);
      assert.equal(
        page.section("Fix").startsWith("None"),
        !offered,
        offered ? "there is a fix" : "there is no fix: say “None”",
      );
      for (const { example, fix } of fixed) {
        if (!fix) continue;
        const before = found(example, code).length;
        const after = found(apply(example, fix.edits), code).length;
        assert.ok(after < before, `“${fix.title}” leaves the finding where it is`);
      }
    });

    it("shows an acceptance that silences the finding", () => {
      const clause = acceptanceIn(page.section("Exceptions"), code);
      assert.ok(clause, `## Exceptions shows no: accept ${code} because "…" until DATE`);
      for (const example of avoid) {
        const findings = found(withHeadClause(example, clause), code);
        assert.ok(findings.length > 0, "the finding is gone, not accepted");
        assert.deepEqual(saying(findings.filter(({ accepted }) => accepted === undefined)), []);
      }
    });
  });
}
