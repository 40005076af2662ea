import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { DidChangeConfigurationNotification, DidCloseTextDocumentNotification } from "vscode-languageserver/node";
import { startServer, type TestClient } from "./client.js";

const FAULTY = readFileSync("examples/faulty.dsa", "utf8");
const URI = "untitled:told";

describe("A client that doesn't ask for findings", () => {
  let client: TestClient;

  before(async function () {
    this.timeout(60_000);
    client = await startServer({ pulls: false });
  });

  after(async () => {
    assert.deepEqual(client.failures(), []);
    await client.stop();
  });

  it("is told them, for the newest text only", async () => {
    assert.equal(client.result.capabilities.diagnosticProvider, undefined);
    await client.open(URI, FAULTY);
    for (let version = 2; version <= 20; version++) await client.change(URI, version, `${FAULTY}\n// ${version}\n`);
    const { diagnostics } = await client.told(URI, ({ version }) => version === 20);
    assert.ok(diagnostics.length > 20);
    assert.ok(diagnostics.some(({ code }) => String(code).startsWith("safeguard/")));
  });

  it("is told that they are gone", async () => {
    await client.change(URI, 21, "");
    assert.deepEqual((await client.told(URI, ({ version }) => version === 21)).diagnostics, []);
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: URI } });
    await client.told(URI, ({ version, diagnostics }) => version === undefined && diagnostics.length === 0);
  });

  it("is told them again when the day of the law changes", async () => {
    const uri = "untitled:day";
    const text = FAULTY.replace(
      "in force from 1 June 2026",
      'in force from 1 June 2026\n  accept drafting/unused-definition because "later" until 2030-01-01',
    );
    await client.open(uri, text);
    const hasUnused = (params: { diagnostics: readonly { code?: unknown }[] }): boolean =>
      params.diagnostics.some(({ code }) => code === "drafting/unused-definition");
    await client.told(uri, (params) => !hasUnused(params));
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { concordat: { asOf: "2031-01-01" } },
    });
    await client.told(uri, hasUnused);
  });
});
