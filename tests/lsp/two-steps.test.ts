import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { type Diagnostic, DocumentDiagnosticRequest } from "vscode-languageserver/node";
import { startServer } from "./client.js";

const EXAMPLE = readFileSync("examples/faulty.dsa", "utf8");
const FILLER = "// An agreement that is too long for everything to be checked while somebody types.\n";
/** Long enough for the law to be left for later. */
const LONG = EXAMPLE + FILLER.repeat(2_000);

const isOfText = ({ code }: Diagnostic): boolean => /^(?:syntax|drafting)\//.test(String(code));

describe("A long agreement", () => {
  it("has its text checked at once and the law later, when findings are asked for", async () => {
    const client = await startServer({ refreshes: true });
    const uri = "untitled:long";
    await client.open(uri, LONG);
    const refreshed = client.refreshed();
    const pull = () => client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    const first = await pull();
    assert.ok(first.kind === "full" && first.items.length > 0 && first.items.every(isOfText));
    await refreshed;
    const second = await pull();
    assert.ok(second.kind === "full" && !second.items.every(isOfText));
    assert.ok(first.items.every((item) => second.items.some(({ message }) => message === item.message)));
    assert.equal(await client.stop(), 0);
  }).timeout(60_000);

  it("has its text checked at once and the law later, when findings are told", async () => {
    const client = await startServer({ pulls: false });
    const uri = "untitled:long";
    await client.open(uri, LONG);
    await client.told(uri, ({ diagnostics }) => diagnostics.length > 0 && diagnostics.every(isOfText));
    await client.told(uri, ({ diagnostics }) => !diagnostics.every(isOfText));
    assert.equal(await client.stop(), 0);
  }).timeout(60_000);

  it("is checked at once for a client that can't hear more", async () => {
    const client = await startServer();
    const uri = "untitled:long";
    await client.open(uri, LONG);
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    assert.ok(report.kind === "full" && !report.items.every(isOfText));
    assert.equal(await client.stop(), 0);
  }).timeout(60_000);
});
