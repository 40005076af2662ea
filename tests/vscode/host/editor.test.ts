import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import {
  type CodeAction,
  CodeActionKind,
  type CompletionList,
  ConfigurationTarget,
  commands,
  type DocumentSymbol,
  extensions,
  type Hover,
  type Location,
  type LocationLink,
  languages,
  MarkdownString,
  Position,
  Range,
  type TextDocument,
  type TextEdit,
  WorkspaceEdit,
  workspace,
} from "vscode";
import { expectedFindings, finding } from "../expected.js";
import { closeEditors, codeOf, eventually, findings, openExample, openText, positionOf, replace } from "./editor.js";

const REFERRAL = `agreement "Referral"
  kind agreement, binding
  version 1.0
  between Metropolitan Police and Harbour Shelter
  in force from 1 March 2026 until 28 February 2029
  governed by the law of GB

party Metropolitan Police is a police force in GB, acts as controller
party Harbour Shelter is a victim support organisation in GB, acts as controller

data Victim Identity about victims
  means name, date of birth

purpose Victim Assistance is support of victims

clause "Referral to support"
  Metropolitan Police may share Victim Identity with Harbour Shelter for Victim Assistance
    under UK GDPR article 6(1)(e)
    keep at most 2 years from end of support, then delete
`;

const SHARING = "Metropolitan Police may share Victim Identity with Harbour Shelter for Victim Assistance";

function textOf(hovers: readonly Hover[]): string {
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) =>
      content instanceof MarkdownString ? content.value : typeof content === "string" ? content : content.value,
    )
    .join("\n");
}

describe("The extension in the editor", () => {
  afterEach(closeEditors);

  /** Asks one of the editor's providers until the server has an answer. */
  const ask = <T>(what: string, command: string, document: TextDocument, ...args: readonly unknown[]) =>
    eventually(what, async () => {
      const answer = await commands.executeCommand<T | undefined>(command, document.uri, ...args);
      return Array.isArray(answer) && answer.length === 0 ? undefined : answer;
    });

  it("takes .dsa files for Concordat and starts with the first of them", async () => {
    const document = await openExample("faulty.dsa");
    assert.equal(document.languageId, "concordat");
    const extension = extensions.getExtension("concordat.concordat");
    await eventually("the extension to be active", () => extension?.isActive || undefined);
  });

  /** Waits until the editor shows just what the command line reports. */
  async function seeReported(document: TextDocument, asOf?: string): Promise<void> {
    const expected = await reported(document, asOf);
    const seen = () =>
      findings(document)
        .map((each) => place(codeOf(each), each.range.start, each.message))
        .sort();
    await eventually("the findings of the command line", () => isDeepStrictEqual(seen(), expected) || undefined).catch(
      // Shows the difference.
      () => assert.deepEqual(seen(), expected),
    );
  }

  it("reports what the command line reports", async () => {
    await seeReported(await openExample("faulty.dsa"));
  });

  it("applies a quick fix, after which its finding is gone", async () => {
    const document = await openExample("faulty.dsa");
    const expected = await expectedFindings(extensionFile("dist/concordat.js"), document.fileName);
    const { message, range, fixes } = finding(expected, "with a fix", (each) => each.fixes.length > 0);
    const start = new Position(range.start.line, range.start.character);
    const isThere = () =>
      findings(document).some((each) => each.message.includes(message) && each.range.start.isEqual(start));
    await eventually(`the finding "${message}"`, () => isThere() || undefined);
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new Range(start, start),
      CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ title }) => title === fixes[0]?.title);
    assert.ok(fix?.edit, `"${fixes[0]?.title}" is among: ${actions.map(({ title }) => title).join(", ")}`);
    assert.ok(await workspace.applyEdit(fix.edit));
    await eventually(`"${message}" to go`, () => !isThere() || undefined);
  });

  it("checks while the drafter types", async () => {
    const document = await openText(REFERRAL);
    await replace(document, "with Harbour Shelter for", "with Harbor Shelter for");
    await eventually(
      "a finding about the unknown name",
      () => findings(document).some(({ message }) => message.includes("Harbor Shelter")) || undefined,
    );
    await replace(document, "with Harbor Shelter for", "with Harbour Shelter for");
    await eventually(
      "the finding to go",
      () => findings(document).every(({ message }) => !message.includes("Harbor Shelter")) || undefined,
    );
  });

  it("shows a citation on hover", async () => {
    const document = await openText(REFERRAL);
    const position = positionOf(document, "article 6(1)(e)");
    const hovers = await ask<Hover[]>("a hover", "vscode.executeHoverProvider", document, position);
    assert.match(textOf(hovers), /UK GDPR/);
  });

  it("offers the clause words that can come next", async () => {
    const document = await openText(REFERRAL.replace(/ {4}keep.*\n/, "    "));
    const end = document.lineAt(document.lineCount - 1).range.end;
    const list = await eventually("completions", async () => {
      const answer = await commands.executeCommand<CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        end,
      );
      return answer.items.length > 0 ? answer : undefined;
    });
    const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
    for (const word of ["protected by", "keep", "provided"]) {
      assert.ok(
        labels.some((label) => label.startsWith(word)),
        `${word} is offered among: ${labels.join(", ")}`,
      );
    }
  });

  it("formats an agreement, and leaves a tidy one alone", async () => {
    const document = await openText(
      REFERRAL.replace("    under", "          under").replace("may share", "may   share"),
    );
    const options = { tabSize: 2, insertSpaces: true };
    const format = () =>
      commands.executeCommand<TextEdit[]>("vscode.executeFormatDocumentProvider", document.uri, options);
    const edits = await eventually("edits", async () => {
      const answer = await format();
      return answer?.length > 0 ? answer : undefined;
    });
    const edit = new WorkspaceEdit();
    edit.set(document.uri, edits);
    assert.ok(await workspace.applyEdit(edit));
    assert.ok(document.getText().includes(`  ${SHARING}\n    under UK GDPR article 6(1)(e)\n`), document.getText());
    assert.deepEqual((await format()) ?? [], []);
  });

  it("goes from a name to its declaration", async () => {
    const document = await openText(REFERRAL);
    const [target] = await ask<(Location | LocationLink)[]>(
      "a definition",
      "vscode.executeDefinitionProvider",
      document,
      positionOf(document, "Harbour Shelter for Victim Assistance"),
    );
    assert.ok(target);
    const range = "targetUri" in target ? target.targetRange : target.range;
    assert.equal(range.start.line, positionOf(document, "party Harbour Shelter").line);
  });

  it("outlines parties and clauses", async () => {
    const document = await openText(REFERRAL);
    const symbols = await ask<DocumentSymbol[]>("symbols", "vscode.executeDocumentSymbolProvider", document);
    const names = (all: readonly DocumentSymbol[]): string[] =>
      all.flatMap(({ name, children }) => [name, ...names(children)]);
    const outline = names(symbols).join("\n");
    for (const name of ["Metropolitan Police", "Harbour Shelter", "Victim Identity", "Referral to support"]) {
      assert.ok(outline.includes(name), `${name} is in the outline:\n${outline}`);
    }
  });

  it("reads the law as of the day in the settings", async () => {
    const document = await openExample("faulty.dsa");
    await seeReported(document);
    const settings = workspace.getConfiguration("concordat");
    const asOf = "2040-01-01";
    assert.notDeepEqual(await reported(document, asOf), await reported(document), `other law holds on ${asOf}`);
    await settings.update("asOf", asOf, ConfigurationTarget.Workspace);
    try {
      await seeReported(document, asOf);
    } finally {
      await settings.update("asOf", undefined, ConfigurationTarget.Workspace);
    }
    await seeReported(document);
  });

  it("restarts the language server on command", async () => {
    const document = await openExample("faulty.dsa");
    await seeReported(document);
    let stopped = false;
    const watching = languages.onDidChangeDiagnostics(() => {
      stopped ||= findings(document).length === 0;
    });
    await commands.executeCommand("concordat.restartServer");
    watching.dispose();
    assert.ok(stopped, "the findings of the server that was stopped are gone");
    await seeReported(document);
  });
});

const place = (code: string, { line, character }: { line: number; character: number }, message: string) =>
  `${line + 1}:${character + 1} ${code}: ${message}`;

/** What the command line reports. */
async function reported(document: TextDocument, asOf?: string): Promise<string[]> {
  const report = await expectedFindings(extensionFile("dist/concordat.js"), document.fileName, asOf);
  assert.ok(report.length > 0, "the faulty example has findings");
  return report.map(({ code, range, message }) => place(code, range.start, message)).sort();
}

function extensionFile(path: string): string {
  const extension = extensions.getExtension("concordat.concordat");
  assert.ok(extension, "the extension is installed");
  return `${extension.extensionPath}/${path}`;
}
