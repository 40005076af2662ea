/** A fix is a promise: what it writes can be read, and once its places are filled in the finding is gone. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import path from "node:path";
import { CHECKS } from "../../server/checks/registry.generated.js";
import type { Finding, Fix } from "../../server/model/finding.js";
import { findingsOf, fixtureFolder, root } from "./fixture.js";

/** Families whose fixes silence their findings. */
const SILENCED = new Set(["safeguard", "retention", "jurisdiction", "victim", "governance"]);

/** What a drafter would write in a place that a fix leaves open. */
const FILLINGS: readonly (readonly [RegExp, string])[] = [
  [/^condition under (?!ICO)(.+)$/, "$1"],
  [/^condition under /, '"national law on sensitive data"'],
  [/^law that |national law/, '"national law"'],
  [/^title of the instrument/, '"Agreement on mutual assistance"'],
  [/^period$/, "2 years"],
  [/^items /, "name, date of birth"],
  [/^suspects, victims /, "suspects"],
  [/^title of the assessment$/, '"DPIA 3"'],
  [/^marking$/, '"OFFICIAL-SENSITIVE"'],
  [/^why /, '"nothing less would do"'],
  [/^recipients$/, "any police force in GB"],
  [/^purpose$/, "prosecution"],
  [/^party$/, "Harbour Shelter"],
  [/^address$/, '"sharing@party.example"'],
  [/^country$/, "GB"],
];

const fillingOf = (slot: string, words: string): string => {
  for (const [pattern, filling] of FILLINGS) {
    const match = pattern.exec(words);
    if (match) return filling.replace("$1", match[1] ?? "");
  }
  return slot;
};

/** What no filling is known for stays open, which can be read as well. */
const filled = (text: string): string => text.replace(/\[\[([^\]]*)\]\]/g, fillingOf);

const applied = (text: string, fix: Fix): string =>
  [...fix.edits]
    .sort((a, b) => b.start - a.start)
    .reduce((before, { start, end, newText }) => before.slice(0, start) + filled(newText) + before.slice(end), text);

/** How often each code is found. */
const counts = (findings: readonly Finding[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const { code } of findings) found.set(code, (found.get(code) ?? 0) + 1);
  return found;
};

const more = (after: readonly Finding[], before: readonly Finding[], concerns: (code: string) => boolean): string[] => {
  const known = counts(before);
  return [...counts(after)].flatMap(([code, count]) =>
    concerns(code) && count > (known.get(code) ?? 0) ? [code] : [],
  );
};

describe("fixes", () => {
  for (const { code } of CHECKS) {
    if (!existsSync(path.join(root, "tests/fixtures", code))) continue;
    for (const { file, text } of fixtureFolder(code).raises) {
      const before = findingsOf(text);
      const own = before.filter((finding) => finding.code === code);
      for (const [index, finding] of own.entries()) {
        for (const fix of finding.fixes) {
          it(`${file} (${index + 1}): ${fix.title}`, () => {
            const repaired = applied(text, fix);
            assert.notEqual(repaired, text);
            const after = findingsOf(repaired);
            assert.deepEqual(
              more(after, before, (each) => each.startsWith("syntax/")),
              [],
              repaired,
            );
            if (!SILENCED.has(finding.family)) return;
            assert.deepEqual(
              more(after, before, (each) => each.startsWith("drafting/") && each !== "drafting/left-to-people"),
              [],
              repaired,
            );
            assert.ok(
              (counts(after).get(code) ?? 0) < own.length,
              `still there:\n${after.filter((each) => each.code === code).map((each) => each.message)}\n${repaired}`,
            );
          });
        }
      }
    }
  }
});
