/**
 * Writes the list of the packs in law/: a pack is there because its file is.
 *   npx tsx scripts/generate-built-in-law.ts [--check]
 */
import { readdirSync } from "node:fs";
import { formatted, type GeneratedFiles, writeOrCheck } from "./generated-files.js";
import { inRoot, isMain } from "./project.mjs";

const HEADER = "// Written by scripts/generate-built-in-law.ts; do not edit.\n";
const LISTS: readonly string[] = ["jurisdictions.json", "memberships.json", "adequacy.json"];

/** What checklists add to a law stands behind the law itself, which is offered and cited first. */
const isChecklist = (file: string): boolean => file.startsWith("checklists-");

export function builtInLawFiles(): GeneratedFiles {
  const packs = readdirSync(inRoot("law"))
    .filter((file) => file.endsWith(".json") && !file.endsWith(".schema.json") && !LISTS.includes(file))
    .sort((a, b) => Number(isChecklist(a)) - Number(isChecklist(b)) || (a < b ? -1 : 1));
  const types = "server/packs/built-in-law.generated.d.ts";
  return new Map([
    ["server/packs/built-in-law.generated.js", code(packs)],
    [types, formatted(types, TYPES)],
  ]);
}

const code = (packs: readonly string[]): string =>
  [
    HEADER.trimEnd(),
    ...[...LISTS, ...packs].map((file) => `import ${variable(file)} from "../../law/${file}" with { type: "json" };`),
    "",
    `export const packs = [${packs.map(variable).join(", ")}];`,
    `export { ${LISTS.map(variable).join(", ")} };`,
    "",
  ].join("\n");

/** `us28cfr23` for `us-28cfr23.json`. */
const variable = (file: string): string =>
  file.replace(/\.json$/, "").replace(/[^a-z0-9]+([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());

// The files are trusted to have the form of their types: a test validates them. So the type checker need not read them.
const TYPES = `${HEADER}
import type { Adequacy, Jurisdiction, Membership, Pack } from "./provision.js";

export const packs: readonly Pack[];
export const jurisdictions: readonly Jurisdiction[];
export const memberships: readonly Membership[];
export const adequacy: readonly Adequacy[];
`;

if (isMain(import.meta.url)) writeOrCheck(builtInLawFiles(), "npx tsx scripts/generate-built-in-law.ts");
