/** Agreements with a cursor in them, and what is expected there. */
import assert from "node:assert/strict";
import { type Completion, type CompletionOptions, completionsAt } from "../../server/features/completion.js";
import { definitionAt } from "../../server/features/definition.js";
import { hoverAt } from "../../server/features/hover.js";
import { renameAt } from "../../server/features/rename.js";
import { type Snapshot, snapshotOf } from "../../server/features/snapshot.js";
import type { Edit } from "../../server/model/finding.js";
import { builtInLaw } from "../../server/packs/built-in.js";

export const AS_OF = "2026-03-01";

/** A small agreement that fixtures go on with. */
export const BASE = `agreement "Referral"
  kind agreement, binding
  between Metropolitan Police and Harbour Shelter
  in force from 1 March 2026 until 28 February 2029

party Metropolitan Police is a police force in GB
  acts as competent authority for Trafficking Investigation, controller for Victim Assistance
party Harbour Shelter is a victim support organisation in DE, acts as controller
body Europol is a law enforcement agency in EU

data Victim Identity about victims
  means name, date of birth, shelter address (location of victim)
data Case File about suspects
  means name

purpose Victim Assistance is support of victims
purpose Trafficking Investigation is investigation of trafficking in persons
condition Informed Consent is consent of the victim, written
condition Imminent Danger is an emergency threatening life
event Case Opened is "the police open a case"
safeguards Police Standard
  encryption in transit using "TLS 1.3"

clause "Firewall"
  no party may share Victim Identity with any immigration authority
`;

/** A sharing sentence whose clauses a fixture goes on with. */
export const SHARING = `clause "Referral to support"
  Metropolitan Police may share Victim Identity with Harbour Shelter for Victim Assistance
    `;

export interface Marked {
  readonly text: string;
  readonly offset: number;
}

/** The text without its `$0`, and where that stood. */
export const marked = (fixture: string): Marked => {
  const offset = fixture.indexOf("$0");
  assert.notEqual(offset, -1, `no $0 in: ${fixture}`);
  return { text: fixture.slice(0, offset) + fixture.slice(offset + 2), offset };
};

export const snapshot = (text: string): Snapshot => snapshotOf(text, { law: builtInLaw, asOf: AS_OF });

export const applyEdits = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.newText + result.slice(edit.end), text);

// ---------------------------------------------------------------- hover

export const hoverText = (fixture: string): string | undefined => {
  const { text, offset } = marked(fixture);
  return hoverAt(snapshot(text), offset)?.markdown;
};

export const expectHover = (fixture: string, ...expected: readonly RegExp[]): void => {
  const found = hoverText(fixture);
  assert.ok(found !== undefined, `nothing is shown at: ${fixture}`);
  for (const each of expected) assert.match(found, each);
};

// ---------------------------------------------------------------- completion

export const completions = (fixture: string, options?: CompletionOptions): readonly Completion[] => {
  const { text, offset } = marked(fixture);
  return completionsAt(snapshot(text), offset, options);
};

export interface ExpectedCompletion {
  readonly has?: readonly string[];
  readonly hasNot?: readonly string[];
  /** What is shown first, in this order. */
  readonly first?: readonly string[];
}

const inOrder = (all: readonly Completion[]): string[] =>
  [...all].sort((a, b) => (a.sort < b.sort ? -1 : 1)).map(({ label }) => label);

export const expectCompletion = (fixture: string, expected: ExpectedCompletion, options?: CompletionOptions): void => {
  const labels = inOrder(completions(fixture, options));
  const shown = `at ${JSON.stringify(fixture.slice(-60))}: ${labels.slice(0, 30).join(" | ")}`;
  for (const label of expected.has ?? []) assert.ok(labels.includes(label), `${label} is missing ${shown}`);
  for (const label of expected.hasNot ?? []) assert.ok(!labels.includes(label), `${label} is offered ${shown}`);
  if (expected.first) assert.deepEqual(labels.slice(0, expected.first.length), expected.first, shown);
};

/** The text after a proposal is taken. */
export const completed = (fixture: string, label: string): string => {
  const { text, offset } = marked(fixture);
  const found = completionsAt(snapshot(text), offset).find((each) => each.label === label);
  assert.ok(found, `${label} is not offered`);
  assert.equal(found.replace.end, offset, "an edit ends at the cursor");
  assert.doesNotMatch(text.slice(found.replace.start, offset), /[\r\n]/, "an edit stays on its line");
  return applyEdits(text, [{ ...found.replace, newText: found.newText }]);
};

// ---------------------------------------------------------------- definition, rename

/** The line with the declaration that the name under the cursor leads to. */
export const expectDefinition = (fixture: string, line: string): void => {
  const { text, offset } = marked(fixture);
  const found = definitionAt(snapshot(text), offset);
  assert.ok(found, `nothing is found at: ${fixture}`);
  const start = text.lastIndexOf("\n", found.name.start) + 1;
  const end = text.indexOf("\n", found.name.start);
  assert.equal(text.slice(start, end < 0 ? undefined : end).trim(), line);
};

export const renamed = (fixture: string, newName: string): string => {
  const { text, offset } = marked(fixture);
  const renaming = renameAt(snapshot(text), offset, newName);
  assert.ok(renaming.ok, renaming.ok ? "" : renaming.why);
  return applyEdits(text, renaming.edits);
};
