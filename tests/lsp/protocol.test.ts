import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  CodeActionKind,
  CodeActionRequest,
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  CompletionTriggerKind,
  DefinitionRequest,
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  type LocationLink,
  type MarkupContent,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { messageOf, startServer, type TestClient } from "./client.js";

const FAULTY = readFileSync("examples/faulty.dsa", "utf8");
const LIGHTHOUSE = readFileSync("examples/lighthouse.dsa", "utf8");

const itemsOf = (report: DocumentDiagnosticReport): (Diagnostic & { message: string })[] =>
  report.kind === "full" ? report.items.map((item) => ({ ...item, message: messageOf(item) })) : [];

const editsOf = (edit: WorkspaceEdit | undefined | null): TextEdit[] =>
  (edit?.documentChanges ?? []).flatMap((change) => (change as TextDocumentEdit).edits as TextEdit[]);

for (const transport of ["stdio", "ipc"] as const) {
  describe(`The language server over ${transport}`, () => {
    let client: TestClient;
    let count = 0;

    before(async function () {
      this.timeout(60_000);
      client = await startServer({ transport });
    });

    after(async () => {
      assert.deepEqual(client.failures(), []);
      await client.stop();
    });

    /** Opens a new document and gives its address. */
    const open = async (text: string): Promise<string> => {
      count += 1;
      const uri = `untitled:agreement-${count}`;
      await client.open(uri, text);
      return uri;
    };

    const at = (text: string, words: string, shift = 0) =>
      TextDocument.create("", "", 0, text).positionAt(text.indexOf(words) + shift);

    const pull = (uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
      client.connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      });

    it("says what it can", () => {
      const { capabilities } = client.result;
      assert.equal(capabilities.hoverProvider, true);
      assert.deepEqual(capabilities.renameProvider, { prepareProvider: true });
      assert.ok(capabilities.diagnosticProvider);
    });

    it("gives findings when asked, and says when nothing changed", async () => {
      const uri = await open(FAULTY);
      const report = await pull(uri);
      const items = itemsOf(report);
      assert.ok(items.length > 20);
      const [error] = items.filter(({ code }) => code === "drafting/undefined-name");
      assert.equal(error?.severity, DiagnosticSeverity.Error);
      assert.equal(error?.source, "Concordat");
      assert.match(error?.message ?? "", /Prosecuter Agrees/);
      assert.ok(items.some(({ severity }) => severity === DiagnosticSeverity.Information));
      assert.ok(items.some(({ tags }) => tags?.length === 1));
      assert.ok(items.some(({ relatedInformation }) => relatedInformation?.[0]?.location.uri === uri));
      assert.equal((await pull(uri, report.resultId)).kind, "unchanged");
      await client.change(uri, 2, `${FAULTY}\n`);
      assert.equal((await pull(uri, report.resultId)).kind, "unchanged");
      await client.change(uri, 3, FAULTY.replace("Prosecuter", "Prosecutor"));
      const after = itemsOf(await pull(uri, report.resultId));
      assert.ok(after.length > 0 && !after.some(({ message }) => message.includes("Prosecuter")));
    });

    it("follows changes of single words", async () => {
      const uri = await open(LIGHTHOUSE);
      const start = at(LIGHTHOUSE, "Harbour Shelter for Victim Assistance", 5);
      await client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version: 2 },
        contentChanges: [{ range: { start, end: { ...start, character: start.character + 1 } }, text: "" }],
      });
      assert.ok(itemsOf(await pull(uri)).some(({ message }) => message.includes("Harbor Shelter")));
    });

    it("shows what stands under the pointer", async () => {
      const uri = await open(LIGHTHOUSE);
      const hover = async (words: string, shift: number): Promise<string | undefined> => {
        const position = at(LIGHTHOUSE, words, shift);
        const answer = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
        return answer ? (answer.contents as MarkupContent).value : undefined;
      };
      assert.match((await hover("GDPR article 6(1)(f)", 6)) ?? "", /\*\*GDPR article 6\(1\)\(f\)\*\*/);
      assert.match((await hover("party Bundeskriminalamt", 8)) ?? "", /Police force in DE/);
      assert.equal(await hover("\nparty Metropolitan", 0), undefined);
    });

    it("completes, and documents a proposal when it is looked at", async () => {
      const text = `${LIGHTHOUSE}\nclause "More"\n  Metropolitan Police may share Victim Identity with Harbour Shelter for Victim Assistance\n    under GDPR art`;
      const uri = await open(text);
      const ask = (triggerCharacter?: string): Promise<CompletionList> =>
        client.connection.sendRequest(CompletionRequest.type, {
          textDocument: { uri },
          position: TextDocument.create("", "", 0, text).positionAt(text.length),
          context: triggerCharacter
            ? { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter }
            : { triggerKind: CompletionTriggerKind.Invoked },
        }) as Promise<CompletionList>;
      const { items } = await ask();
      const item = items.find(({ label }) => label === "GDPR article 6(1)(e)");
      assert.ok(item);
      const edit = item.textEdit as TextEdit;
      assert.equal(edit.newText, "GDPR article 6(1)(e)");
      assert.equal(edit.range.end.character - edit.range.start.character, "GDPR art".length);
      const resolved: CompletionItem = await client.connection.sendRequest(CompletionResolveRequest.type, item);
      assert.match((resolved.documentation as MarkupContent).value, /Source/);
      await client.change(uri, 2, text.replace(/under GDPR art$/, "keep at most 1 year from receipt "));
      assert.deepEqual((await ask(" ")).items, []);
    });

    it("goes to definitions, finds and marks uses", async () => {
      const uri = await open(LIGHTHOUSE);
      const place = { textDocument: { uri }, position: at(LIGHTHOUSE, "provided Informed Consent", 12) };
      const [link] = (await client.connection.sendRequest(DefinitionRequest.type, place)) as LocationLink[];
      assert.deepEqual(
        link?.targetSelectionRange.start,
        at(LIGHTHOUSE, "condition Informed Consent", "condition ".length),
      );
      const references = await client.connection.sendRequest(ReferencesRequest.type, {
        ...place,
        context: { includeDeclaration: false },
      });
      assert.equal(references?.length, 2);
      assert.equal((await client.connection.sendRequest(DocumentHighlightRequest.type, place))?.length, 3);
    });

    it("renames, and says why it can't", async () => {
      const uri = await open(LIGHTHOUSE);
      const place = { textDocument: { uri }, position: at(LIGHTHOUSE, "provided Informed Consent", 12) };
      const prepared = await client.connection.sendRequest(PrepareRenameRequest.type, place);
      assert.equal((prepared as { placeholder: string }).placeholder, "Informed Consent");
      const edit = await client.connection.sendRequest(RenameRequest.type, { ...place, newName: "Free Consent" });
      assert.equal(editsOf(edit).length, 3);
      await assert.rejects(
        client.connection.sendRequest(RenameRequest.type, { ...place, newName: "consent" }),
        /capital letter/,
      );
    });

    it("outlines and folds", async () => {
      const uri = await open(LIGHTHOUSE);
      const textDocument = { uri };
      const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
        textDocument,
      })) as DocumentSymbol[];
      const clause = symbols.find(({ name }) => name === "Referral to support");
      assert.match(clause?.children?.[0]?.name ?? "", /^Metropolitan Police may share/);
      const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
      assert.ok((folds?.length ?? 0) > 10);
    });

    it("formats with few edits, and leaves a tidy text alone", async () => {
      const uri = await open(LIGHTHOUSE.replace("    under UK GDPR", "         under UK GDPR"));
      const format = () =>
        client.connection.sendRequest(DocumentFormattingRequest.type, {
          textDocument: { uri },
          options: { tabSize: 2, insertSpaces: true },
        });
      const edits = (await format()) ?? [];
      assert.ok(edits.length > 0);
      const tidy = TextDocument.applyEdits(
        TextDocument.create(uri, "", 1, LIGHTHOUSE.replace("    under UK GDPR", "         under UK GDPR")),
        edits,
      );
      assert.ok(tidy.includes("\n    under UK GDPR"));
      await client.change(uri, 2, tidy);
      assert.deepEqual(await format(), []);
    });

    it("offers quick fixes after which their finding is gone", async () => {
      const uri = await open(FAULTY);
      const finding = itemsOf(await pull(uri)).find(({ code }) => code === "drafting/bare-period");
      assert.ok(finding);
      const actions = await client.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: finding.range,
        context: { diagnostics: [finding] },
      });
      const titles = (actions ?? []).map(({ title }) => title);
      const action = actions?.find(({ title }) => title.includes("at most"));
      assert.ok(action && "edit" in action, titles.join(", "));
      assert.ok(titles.includes("Accept “drafting/bare-period” with a reason"));
      const change = action.edit?.documentChanges?.[0] as TextDocumentEdit;
      assert.equal(change.textDocument.version, 1);
      const text = TextDocument.applyEdits(TextDocument.create(uri, "", 1, FAULTY), change.edits as TextEdit[]);
      await client.change(uri, 2, text);
      assert.ok(!itemsOf(await pull(uri)).some(({ code }) => code === "drafting/bare-period"));
    });

    it("fixes all that is safe", async () => {
      const uri = await open(FAULTY);
      const actions = await client.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        context: { diagnostics: [], only: [CodeActionKind.SourceFixAll] },
      });
      const [all] = actions ?? [];
      assert.ok(all && "edit" in all && all.kind === "source.fixAll.concordat");
      const text = TextDocument.applyEdits(TextDocument.create(uri, "", 1, FAULTY), editsOf(all.edit));
      assert.ok(text.includes("within 72 hours"));
    });

    it("forgets what is closed", async () => {
      const uri = await open(FAULTY);
      await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
      assert.deepEqual(itemsOf(await pull(uri)), []);
    });
  });
}
