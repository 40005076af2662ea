/**
 * Writes the list of all checks: a check is there because its file is.
 *   npx tsx scripts/generate-registry.ts [--check]
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { formatted, type GeneratedFiles, writeOrCheck } from "./generated-files.js";
import { isMain, root } from "./project.mjs";

const FOLDER = "server/checks";

const camel = (name: string): string => name.replace(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase());

/** FAMILY/NAME of every check file, in order. */
const checkFiles = (): string[] =>
  readdirSync(join(root, FOLDER), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((family) =>
      readdirSync(join(root, FOLDER, family.name))
        .filter((file) => file.endsWith(".ts"))
        .map((file) => `${family.name}/${file.replace(/\.ts$/, "")}`),
    )
    .sort();

export const registryFiles = (): GeneratedFiles => {
  const files = checkFiles();
  const path = `${FOLDER}/registry.generated.ts`;
  const text = [
    "// Written by scripts/generate-registry.ts; do not edit.",
    'import type { Check } from "./check.js";',
    ...files.map((file) => `import { check as ${camel(file)} } from "./${file}.js";`),
    "",
    "/** Every check, by family and name. */",
    `export const CHECKS: readonly Check[] = [${files.map(camel).join(", ")}];`,
  ].join("\n");
  return new Map([[path, formatted(path, text)]]);
};

if (isMain(import.meta.url)) writeOrCheck(registryFiles(), "npx tsx scripts/generate-registry.ts");
