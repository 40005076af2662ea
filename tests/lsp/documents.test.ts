import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
  type CompletionList,
  CompletionRequest,
  DefinitionRequest,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  type Location,
  ReferencesRequest,
  RenameRequest,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { messageOf, startServer, type TestClient } from "./client.js";

const MAIN = `agreement "Referral"
  kind agreement, binding

include "annex.dsa"

party Alpha is a police force in GB
party Beta is a shelter in GB
clause "C"
  Alpha may share File with Beta for support of victims
`;
const ANNEX = `// The data.
data File about victims means name
clause "D"
  Alpha must not use File for immigration enforcement
`;
const TEMPLATE = 'agreement "T"\n  kind template\nparty Gamma is a shelter in GB\n';
const OURS =
  'agreement "Ours"\n  kind agreement, binding\nuse template "template.dsa"\nclause "C"\n  Gamma may use [[data]]\n';

describe("Agreements of several documents in the editor", () => {
  let folder: string;
  let client: TestClient;
  const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  const at = (text: string, words: string, shift = 1) =>
    TextDocument.create("", "", 0, text).positionAt(text.indexOf(words) + shift);

  before(async function () {
    this.timeout(60_000);
    folder = await mkdtemp(path.join(tmpdir(), "concordat-lsp-"));
    await writeFile(path.join(folder, "main.dsa"), MAIN);
    await writeFile(path.join(folder, "annex.dsa"), ANNEX);
    await writeFile(path.join(folder, "template.dsa"), TEMPLATE);
    await writeFile(path.join(folder, "ours.dsa"), OURS);
    client = await startServer({ folder, refreshes: true, settings: { asOf: "2026-03-01" } });
    await client.open(uriOf("main.dsa"), MAIN);
  });

  after(async () => {
    assert.deepEqual(client.failures(), []);
    await client.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const pull = async (name: string): Promise<string[]> => {
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri: uriOf(name) },
    });
    return report.kind === "full" ? report.items.map((item) => `${item.code}: ${messageOf(item)}`) : [];
  };
  const undefinedIn = async (name: string): Promise<string[]> =>
    (await pull(name)).filter((finding) => finding.startsWith("drafting/undefined-name"));

  it("reads an annex from disk, and finds its names from there", async () => {
    assert.deepEqual(await undefinedIn("main.dsa"), []);
    const found = (await client.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri: uriOf("main.dsa") },
      position: at(MAIN, "File"),
    })) as Location | { targetUri: string; targetSelectionRange: Location["range"] }[];
    const place = Array.isArray(found)
      ? { uri: found[0]?.targetUri, range: found[0]?.targetSelectionRange }
      : { uri: found.uri, range: found.range };
    assert.equal(place.uri, uriOf("annex.dsa"));
    assert.equal(place.range?.start.line, 1);
    const completions = (await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: uriOf("main.dsa") },
      position: at(MAIN, "File", 0),
    })) as CompletionList;
    assert.ok(completions.items.some(({ label }) => label === "File"));
  });

  it("shows an annex as part of the agreement that includes it", async () => {
    await client.open(uriOf("annex.dsa"), ANNEX);
    assert.deepEqual(await undefinedIn("annex.dsa"), []);
    const places = await client.connection.sendRequest(ReferencesRequest.type, {
      textDocument: { uri: uriOf("annex.dsa") },
      position: at(ANNEX, "File"),
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      (places ?? []).map(({ uri, range }) => [path.basename(uri), range.start.line]),
      [
        ["annex.dsa", 1],
        ["annex.dsa", 3],
        ["main.dsa", 8],
      ],
    );
  });

  it("renames in all documents of the agreement at once", async () => {
    const edit = await client.connection.sendRequest(RenameRequest.type, {
      textDocument: { uri: uriOf("main.dsa") },
      position: at(MAIN, "File"),
      newName: "Record",
    });
    const changes = (edit?.documentChanges ?? []).map((change) =>
      "edits" in change ? [path.basename(change.textDocument.uri), change.edits.length] : [],
    );
    assert.deepEqual(changes, [
      ["main.dsa", 1],
      ["annex.dsa", 2],
    ]);
  });

  it("does not rename what a template declares from elsewhere", async () => {
    await client.open(uriOf("ours.dsa"), OURS);
    await assert.rejects(
      client.connection.sendRequest(RenameRequest.type, {
        textDocument: { uri: uriOf("ours.dsa") },
        position: at(OURS, "Gamma"),
        newName: "Delta",
      }),
      /stands in “template\.dsa” too/,
    );
  });

  it("follows the annex as it is in the editor, then as it is on disk", async () => {
    await client.change(uriOf("annex.dsa"), 2, ANNEX.replaceAll("File", "Record"));
    assert.equal((await undefinedIn("main.dsa")).length, 1);
    await client.change(uriOf("annex.dsa"), 3, ANNEX);
    assert.deepEqual(await undefinedIn("main.dsa"), []);

    const template = TEMPLATE.replace("Gamma", "Epsilon");
    await writeFile(path.join(folder, "template.dsa"), `${template}// changed\n`);
    const refreshed = client.refreshed();
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf("template.dsa"), type: FileChangeType.Changed }],
    });
    await refreshed;
    assert.equal((await undefinedIn("ours.dsa")).length, 1);
  });

  it("tells the findings of an annex under its own address in the workspace", async () => {
    const report: WorkspaceDiagnosticReport = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, {
      previousResultIds: [],
    });
    const annex = report.items.find(({ uri }) => uri === uriOf("annex.dsa"));
    assert.ok(annex?.kind === "full");
    assert.ok(annex.items.every((item) => item.code !== "drafting/undefined-name"));
  });

  it("says nothing of documents that it can't look for, and never reads outside the folder", async () => {
    const uri = "untitled:draft";
    await client.open(uri, MAIN);
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    assert.ok(report.kind === "full");
    assert.ok(
      report.items.every(({ code }) => !String(code).includes("document") && code !== "drafting/undefined-name"),
    );

    const outside = await mkdtemp(path.join(tmpdir(), "concordat-out-"));
    await writeFile(path.join(outside, "annex.dsa"), ANNEX);
    const name = path.relative(folder, path.join(outside, "annex.dsa")).replaceAll("\\", "/");
    await client.open(uriOf("reaches.dsa"), MAIN.replace("annex.dsa", name));
    const found = await pull("reaches.dsa");
    assert.ok(found.some((finding) => /^drafting\/missing-document: .*outside of the folder/.test(finding)));
    await rm(outside, { recursive: true, force: true });
  });
});
