// What the tests in the extension host share.
import assert from "node:assert/strict";
import {
  commands,
  type Diagnostic,
  languages,
  type Position,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";

const PATIENCE_MS = 20_000;

/** Asks until the answer is there. The server works while we wait, so there is no event to wait for. */
export async function eventually<T>(what: string, ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) assert.fail(`waited ${PATIENCE_MS / 1000} seconds for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Opens an example in an editor. */
export async function openExample(name: string): Promise<TextDocument> {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder, "the examples are the workspace");
  const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, name));
  await window.showTextDocument(document);
  return document;
}

/** Opens an agreement that is not saved anywhere. */
export async function openText(content: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ language: "concordat", content });
  await window.showTextDocument(document);
  return document;
}

/** Forgets all changes. */
export async function closeEditors(): Promise<void> {
  while (window.activeTextEditor) await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
}

/** Where a text first stands. */
export function positionOf(document: TextDocument, text: string): Position {
  const offset = document.getText().indexOf(text);
  assert.notEqual(offset, -1, `${document.fileName} contains ${text}`);
  return document.positionAt(offset);
}

export function codeOf(diagnostic: Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === "object" ? code.value : code);
}

/** The findings that the editor shows now. */
export const findings = (document: TextDocument): Diagnostic[] => languages.getDiagnostics(document.uri);

/** Changes the text as typing would. */
export async function replace(document: TextDocument, old: string, text: string): Promise<void> {
  const start = positionOf(document, old);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(start, document.positionAt(document.offsetAt(start) + old.length)), text);
  assert.ok(await workspace.applyEdit(edit));
}
