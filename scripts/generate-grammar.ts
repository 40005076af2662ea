/**
 * Writes the grammar as the parser has it, rule by rule.
 *   npx tsx scripts/generate-grammar.ts [--check]
 */
import {
  Alternation,
  Alternative,
  type IProduction,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  type Rule,
  Terminal,
} from "chevrotain";
import { sharedParser } from "../grammar/reader.js";
import { type GeneratedFiles, writeOrCheck } from "./generated-files.js";
import { isMain } from "./project.mjs";

const INTRODUCTION = `# The grammar

<!-- Written by scripts/generate-grammar.ts; do not edit. -->

The rules of the parser, for those who work on the language; drafters read [docs/language.md](../docs/language.md). A text is cut into declarations, heads of clauses and sentences first (\`units.ts\`); each clause of one of them is read by a rule of its own (\`clause-words.ts\` says which).

\`"word"\` is a word of the language; \`⟨a name⟩\`, \`⟨a word⟩\` and the like are kinds of token; \`[ ]\` may be left out, \`{ }\` may stand any number of times, \`{ }+\` at least once, \`|\` separates alternatives. Where alternatives begin alike, the parser looks at the words that follow; \`phrase\` takes the longest entry of the vocabulary.
`;

const joined = (parts: readonly IProduction[]): string => parts.map(written).filter(Boolean).join(" ");

const grouped = (text: string): string => (text.includes(" | ") ? `( ${text} )` : text);

const label = (terminal: Terminal): string => {
  const text = terminal.terminalType.LABEL ?? terminal.terminalType.name;
  return text.replace(/^“(.*)”$/, '"$1"').replace(/^(?!")(.*)$/, "⟨$1⟩");
};

/** One production in the notation above. */
const written = (production: IProduction): string => {
  if (production instanceof NonTerminal) return production.nonTerminalName;
  if (production instanceof Terminal) return label(production);
  if (production instanceof Option) return `[ ${joined(production.definition)} ]`;
  if (production instanceof Repetition) return `{ ${joined(production.definition)} }`;
  if (production instanceof RepetitionMandatory) return `{ ${joined(production.definition)} }+`;
  if (production instanceof Alternation) return grouped([...new Set(production.definition.map(written))].join(" | "));
  return production instanceof Alternative ? joined(production.definition) : "";
};

const ruleText = (rule: Rule): string => `${rule.name} = ${joined(rule.definition)} ;`;

export const grammarFiles = (): GeneratedFiles => {
  const rules = Object.values(sharedParser().getGAstProductions());
  const text = [INTRODUCTION, "```", rules.map(ruleText).join("\n\n"), "```", ""].join("\n");
  return new Map([["grammar/GRAMMAR.md", text]]);
};

if (isMain(import.meta.url)) writeOrCheck(grammarFiles(), "npx tsx scripts/generate-grammar.ts");
