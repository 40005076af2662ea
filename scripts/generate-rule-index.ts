/**
 * Writes the index of the rule pages, and the base agreement that their examples stand on.
 *   npx tsx scripts/generate-rule-index.ts [--check]
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Check } from "../server/checks/check.js";
import { CHECKS } from "../server/checks/registry.generated.js";
import { FAMILIES, type Family } from "../server/model/finding.js";
import { formatted, type GeneratedFiles, writeOrCheck } from "./generated-files.js";
import { isMain, root } from "./project.mjs";

const ABOUT: Readonly<Record<Family, string>> = {
  syntax: "what cannot be read",
  drafting: "names, references, places left open, words outside the lists",
  safeguard: "what protects the people whose data are shared",
  jurisdiction: "laws that meet: regimes, transfers, conflicts",
  retention: "how long data are kept",
  logic: "what contradicts itself or leaks",
  victim: "what endangers victims",
  governance: "how the agreement itself is run",
};

const SEVERITY = { error: "error", warning: "warning", info: "note" } as const;

/** The severity of a check as index and page say it. */
export const severityWords = (check: Check): string => (check.wants ? "as its law" : SEVERITY[check.severity]);

export const ruleIndexFiles = (): GeneratedFiles => {
  const families = FAMILIES.map((family) => ({
    family,
    checks: CHECKS.filter((check) => check.code.startsWith(`${family}/`)),
  })).filter(({ checks }) => checks.length > 0);
  const sections = families.map(({ family, checks }) =>
    [
      `## ${family}: ${ABOUT[family]}`,
      "",
      "| finding | says | severity |",
      "| --- | --- | --- |",
      ...checks.map((check) => `| [${check.code}](${check.code}.md) | ${check.title} | ${severityWords(check)} |`),
    ].join("\n"),
  );
  const text = [
    "# Findings",
    "",
    "<!-- Written by scripts/generate-rule-index.ts; do not edit. -->",
    "",
    "Each finding has a page: why it matters, what to avoid, what to write instead, and its law. *As its law*: mandatory and verified law makes an error, an official checklist a warning at most, law that nobody verified a note.",
    "",
    sections.join("\n\n"),
    "",
    "## What the examples stand on",
    "",
    "Short examples on the pages are to be read behind this agreement, which has no findings of its own.",
    "",
    "```",
    readFileSync(join(root, "docs/rules/base.dsa"), "utf8").trimEnd(),
    "```",
    "",
  ].join("\n");
  const path = "docs/rules/README.md";
  return new Map([[path, formatted(path, text)]]);
};

if (isMain(import.meta.url)) writeOrCheck(ruleIndexFiles(), "npx tsx scripts/generate-rule-index.ts");
