/**
 * The one fixture format: an agreement in which the line below a place marks it with carets and a code,
 *
 *     party Harbour Shelter is a shelter in DE
 *     //    ^^^^^^^^^^^^^^^ safeguard/no-role
 *
 * or, where the place begins in the columns of the slashes, from the beginning of its line,
 *
 *     Border Force is an immigration authority in GB
 *     //<^^^^^^^^^ syntax/missing-keyword
 *
 * A fixture whose first line is `// on base` is appended to docs/rules/base.dsa.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { check, compile } from "../../server/checks/check-agreement.js";
import type { Finding } from "../../server/model/finding.js";
import { builtInLaw } from "../../server/packs/built-in.js";

export const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/** Law and acceptances are read as of this day in all tests. */
export const TODAY = "2026-11-24";

export const base = readFileSync(path.join(root, "docs/rules/base.dsa"), "utf8");

const ON_BASE = /^\/\/ on base\s*\n/;

/** The agreement that a fixture or a page's example stands for. */
export const completed = (text: string): string => (ON_BASE.test(text) ? `${base}\n${text}` : text);

export interface Mark {
  readonly code: string;
  readonly text: string;
  readonly line: number;
}

const MARK = /^(\s*\/\/\s*)(<?\^+)\s+(\S+)\s*$/;

/** Marked places, as the text they are under. Lines count from 1. */
export const marksOf = (text: string): Mark[] => {
  const lines = text.split("\n");
  let above = 0;
  return lines.flatMap((line, index): Mark[] => {
    const match = MARK.exec(line);
    if (!match) {
      above = index;
      return [];
    }
    const [, lead = "", carets = "", code = ""] = match;
    const marked = lines[above] ?? "";
    const from = carets.startsWith("<") ? 0 : lead.length;
    return [{ code, text: marked.slice(from, lead.length + carets.length), line: above + 1 }];
  });
};

/** A finding as a mark: its first line only. */
export const markOf = (text: string, finding: Finding): Mark => ({
  code: finding.code,
  text: text.slice(finding.at.start, finding.at.end).split("\n")[0]?.trimEnd() ?? "",
  line: text.slice(0, finding.at.start).split("\n").length,
});

export const findingsOf = (text: string): readonly Finding[] => check(compile(text), { law: builtInLaw, asOf: TODAY });

export interface FixtureFolder {
  readonly code: string;
  readonly raises: readonly { readonly file: string; readonly text: string }[];
  readonly silent: readonly { readonly file: string; readonly text: string }[];
}

const fixtures = path.join(root, "tests/fixtures");

/** tests/fixtures/FAMILY/NAME/raises*.dsa and silent*.dsa. */
export const fixtureFolder = (code: string): FixtureFolder => {
  const folder = path.join(fixtures, code);
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name.endsWith(".dsa"))
    .map((entry) => entry.name)
    .sort();
  const read = (start: string) =>
    files
      .filter((file) => file.startsWith(start))
      .map((file) => ({ file: `${code}/${file}`, text: completed(readFileSync(path.join(folder, file), "utf8")) }));
  return { code, raises: read("raises"), silent: read("silent") };
};
