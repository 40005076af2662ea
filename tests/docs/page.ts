/** Reads a page of docs/rules: its heading, its line of code and severity, and its sections. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { base, root } from "../checks/fixture.js";

export const SECTIONS = ["Why", "Avoid", "Prefer", "Law", "Fix", "Exceptions"] as const;
export type Section = (typeof SECTIONS)[number];

export interface Page {
  readonly file: string;
  readonly heading: string;
  /** Between the heading and the first section: code and severity. */
  readonly line: string;
  readonly titles: readonly string[];
  readonly section: (name: Section) => string;
}

export const rulesFolder = path.join(root, "docs/rules");

export const pageOf = (code: string): Page | undefined => {
  const file = `docs/rules/${code}.md`;
  if (!existsSync(path.join(root, file))) return undefined;
  const [head = "", ...parts] = readFileSync(path.join(root, file), "utf8").replaceAll("\r\n", "\n").split(/^## /m);
  const sections = new Map(
    parts.map((part) => {
      const end = part.indexOf("\n");
      return [part.slice(0, end).trim(), part.slice(end).trim()];
    }),
  );
  const [heading = "", ...rest] = head.trim().split("\n");
  return {
    file,
    heading: heading.replace(/^# /, ""),
    line: rest.join("\n").trim(),
    titles: [...sections.keys()],
    section: (name) => sections.get(name) ?? "",
  };
};

/** The agreements that the examples of a section stand for: one without a head stands behind the base agreement. */
export const examplesIn = (section: string): readonly string[] =>
  [...section.matchAll(/^```dsa\n([\s\S]*?)^```$/gm)].map(([, block = ""]) =>
    /^agreement "/m.test(block) ? block : `${base}\n${block}`,
  );

export interface CitedLaw {
  readonly id: string;
  readonly citation: string;
}

/** "- `eu.gdpr.art5.1e`: GDPR article 5(1)(e)"; undefined where the section is no such list. */
export const lawIn = (section: string): readonly CitedLaw[] | undefined => {
  const lines = section.split("\n").filter((line) => line.trim() !== "");
  const cited = lines.flatMap((line): CitedLaw[] => {
    const match = /^- `([^`]+)`: (.+)$/.exec(line);
    return match ? [{ id: match[1] ?? "", citation: match[2] ?? "" }] : [];
  });
  return cited.length === lines.length && cited.length > 0 ? cited : undefined;
};

/** The acceptance that a page shows. */
export const acceptanceIn = (section: string, code: string): string | undefined =>
  new RegExp(`accept ${code} because "[^"\\n…]+" until \\d{4}-\\d{2}-\\d{2}`).exec(section)?.[0];

/** The agreement with a clause more in its head. */
export const withHeadClause = (text: string, clause: string): string =>
  text.replace(/^agreement "[^"\n]*"/m, (title) => `${title}\n  ${clause}`);
