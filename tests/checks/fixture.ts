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
 * A fixture whose first line is `// on base` is appended to docs/rules/base.dsa. A line `//== annex-b.dsa` begins another
 * document of this name, in the same folder.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { check, compile } from "../../server/checks/check-agreement.js";
import { checkFolder } from "../../server/checks/check-folder.js";
import { sourceAt } from "../../server/model/documents.js";
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

interface Part {
  readonly name: string;
  readonly start: number;
  readonly text: string;
}

/** Name of the agreement itself. */
const OWN = "agreement.dsa";

/** The documents of a fixture, with their place in it: the agreement first. */
const partsOf = (text: string): readonly Part[] => {
  const starts = [...text.matchAll(/^\/\/== (\S+)[ \t]*\n/gm)].map(({ index, 0: line, 1: name = "" }) => ({
    name,
    before: index,
    start: index + line.length,
  }));
  const endOf = (index: number): number => starts[index]?.before ?? text.length;
  return [
    { name: OWN, start: 0, text: text.slice(0, endOf(0)) },
    ...starts.map(({ name, start }, index) => ({ name, start, text: text.slice(start, endOf(index + 1)) })),
  ];
};

/** Findings of a fixture's agreement, with offsets of the fixture; those of the folder's other agreements are left out. */
export const findingsOf = (text: string): readonly Finding[] => {
  const parts = partsOf(text);
  const options = { law: builtInLaw, asOf: TODAY };
  const documents = new Map(parts.slice(1).map((part) => [part.name, part.text]));
  const compiled = compile(parts[0]?.text ?? "", undefined, { name: OWN, documents, names: [...documents.keys()] });
  const apart = parts.slice(1).filter(({ name }) => !compiled.sources.some((source) => source.name === name));
  const folder = apart.map((part) => ({ name: part.name, compiled: compile(part.text), law: builtInLaw }));
  const together = checkFolder([{ name: OWN, compiled, law: builtInLaw }, ...folder], TODAY).get(OWN) ?? [];
  return [...check(compiled, options), ...together].map((finding) => {
    const source = sourceAt(compiled.sources, finding.at.start);
    const shift = (parts.find(({ name }) => name === source.name)?.start ?? 0) - source.start;
    return { ...finding, at: { start: finding.at.start + shift, end: finding.at.end + shift } };
  });
};

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
