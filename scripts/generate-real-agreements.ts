/**
 * Writes what of six real agreements the language says, sentence by sentence.
 *   npx tsx scripts/generate-real-agreements.ts [--check]
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatted, type GeneratedFiles, writeOrCheck } from "./generated-files.js";
import { isMain, root } from "./project.mjs";
import { countsOf, type Encoded, encoded, type RealAgreement } from "./real-agreements.js";

const FOLDER = "examples/real";
const SUFFIX = ".sentences.md";

const INTRODUCTION = `# Six real agreements

<!-- Written by scripts/generate-real-agreements.ts; do not edit. -->

Agreements and treaties that other people concluded, written in Concordat from a reviewer's extraction of them: with what they have, and without what they lack. The sentences of each extraction were numbered first (\`*.sentences.md\`); comments \`// [7]\` in the \`.dsa\` files mark where sentence 7 is written. The tables below are made from those marks.

A sentence counts as a *construct* if the language says all of it; as *left to people* if a condition, a verb or an object of it stands in quotes, if it rests on a fact or a judgement, or if it is plain text; as *not expressible* if there is no way to write it at all. Quoted names, titles, contacts, reasons and texts of forms and notices are parameters. A slot \`[[…]]\` is what the original leaves blank, or what is not published of it. A term that a file declares (a purpose, an event) counts as a construct.
`;

/** The agreements of the folder, by the name of their file. */
export const realAgreements = (): ReadonlyMap<string, RealAgreement> => {
  const read = (file: string): string => readFileSync(join(root, FOLDER, file), "utf8").replaceAll("\r\n", "\n");
  const names = readdirSync(join(root, FOLDER))
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length));
  return new Map(names.sort().map((name) => [name, encoded(name, read(`${name}${SUFFIX}`), read(`${name}.dsa`))]));
};

const cell = (text: string): string => text.replaceAll("|", "\\|");

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

const howWritten = (name: string, each: Encoded): string => {
  if (each.verdict === "not expressible") return `not expressible: ${each.why}`;
  const places = new Map<string, number[]>();
  for (const { construct, line } of each.places) places.set(construct, [...(places.get(construct) ?? []), line]);
  const links = [...places].map(
    ([construct, lines]) => `${construct} (${lines.map((line) => `[${line}](${name}.dsa#L${line})`).join(", ")})`,
  );
  return [...links, ...(each.verdict === "quoted" ? [`left to people: ${each.why}`] : [])].join("; ");
};

const table = (name: string, { title, sentences }: RealAgreement): string =>
  [
    `## ${title}`,
    "",
    `[${name}.dsa](${name}.dsa), sentences in [${name}${SUFFIX}](${name}${SUFFIX}). Numbers in brackets are lines.`,
    "",
    "| no. | sentence | written as |",
    "| --: | --- | --- |",
    ...sentences.map((each) => `| ${each.number} | ${cell(each.sentence)} | ${cell(howWritten(name, each))} |`),
  ].join("\n");

const totals = (agreements: ReadonlyMap<string, RealAgreement>): string => {
  const row = (label: string, sentences: readonly Encoded[]): string => {
    const counts = countsOf(sentences);
    const numbers = [counts.construct, counts.quoted, counts["not expressible"]];
    return `| ${label} | ${sentences.length} | ${numbers.map((each) => `${each} (${percent(each, sentences.length)})`).join(" | ")} |`;
  };
  return [
    "## Totals",
    "",
    "| agreement | sentences | constructs | left to people | not expressible |",
    "| --- | --: | --: | --: | --: |",
    ...[...agreements.values()].map(({ title, sentences }) => row(cell(title), sentences)),
    row(
      "**all six**",
      [...agreements.values()].flatMap(({ sentences }) => sentences),
    ),
  ].join("\n");
};

export const realAgreementFiles = (): GeneratedFiles => {
  const agreements = realAgreements();
  const text = [INTRODUCTION, totals(agreements), ...[...agreements].map(([name, each]) => table(name, each))];
  const path = `${FOLDER}/README.md`;
  return new Map([[path, formatted(path, `${text.join("\n\n").replace(/\n{3,}/g, "\n\n")}\n`)]]);
};

if (isMain(import.meta.url)) writeOrCheck(realAgreementFiles(), "npx tsx scripts/generate-real-agreements.ts");
