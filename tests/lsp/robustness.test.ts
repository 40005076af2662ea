import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import {
  CancellationTokenSource,
  CompletionRequest,
  DocumentDiagnosticRequest,
  DocumentFormattingRequest,
  DocumentSymbolRequest,
  HoverRequest,
} from "vscode-languageserver/node";
import { messageOf, startProcess, startServer, type TestClient } from "./client.js";

const LIGHTHOUSE = readFileSync("examples/lighthouse.dsa", "utf8");

describe("The language server under strain", () => {
  let client: TestClient;

  before(async function () {
    this.timeout(60_000);
    client = await startServer();
  });

  after(async () => assert.equal(await client.stop(), 0));

  const pull = async (uri: string): Promise<string[]> => {
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    return report.kind === "full" ? report.items.map(messageOf) : [];
  };

  it("answers requests about nothing with nothing", async () => {
    const { connection } = client;
    const textDocument = { uri: "untitled:nowhere" };
    const position = { line: 0, character: 0 };
    assert.equal(await connection.sendRequest(HoverRequest.type, { textDocument, position }), null);
    assert.deepEqual(await pull("untitled:nowhere"), []);
    assert.equal(await connection.sendRequest(DocumentSymbolRequest.type, { textDocument }), null);
  });

  it("survives requests that make no sense", async () => {
    const { connection } = client;
    for (const method of [
      "textDocument/hover",
      "textDocument/completion",
      "textDocument/definition",
      "textDocument/codeAction",
      "textDocument/diagnostic",
      "textDocument/rename",
      "textDocument/formatting",
      "completionItem/resolve",
      "workspace/diagnostic",
    ]) {
      for (const params of [{}, { textDocument: 7 }, { textDocument: { uri: 5 }, position: "x" }, []])
        await connection.sendRequest(method, params).catch(() => undefined);
    }
    await assert.rejects(connection.sendRequest("no/such/request", {}));
    await connection.sendNotification("textDocument/didChange", { textDocument: { uri: "untitled:never-opened" } });
    await connection.sendNotification("textDocument/didOpen", {});
    await client.open("untitled:alive", LIGHTHOUSE);
    assert.ok((await pull("untitled:alive")).length > 0);
  });

  it("survives positions that are not there", async () => {
    await client.open("untitled:short", LIGHTHOUSE);
    for (const position of [
      { line: 1e9, character: 1e9 },
      { line: -1, character: -1 },
      { line: 3, character: 1e9 },
    ]) {
      const params = { textDocument: { uri: "untitled:short" }, position };
      await client.connection.sendRequest(HoverRequest.type, params);
      await client.connection.sendRequest(CompletionRequest.type, params);
    }
  });

  it("reads any text", async () => {
    let state = 1;
    const random = (): number => {
      state = (state * 48271) % 2147483647;
      return state;
    };
    const bytes = Array.from({ length: 20_000 }, () => String.fromCharCode(random() % 0xffff)).join("");
    for (const [index, text] of [
      bytes,
      "\u0000".repeat(1000),
      "(".repeat(20_000),
      "\ud800\udc00\udfff",
      "\r\r\n\n",
    ].entries()) {
      const uri = `untitled:any-${index}`;
      await client.open(uri, text);
      await pull(uri);
      await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
      await client.connection.sendRequest(DocumentFormattingRequest.type, {
        textDocument: { uri },
        options: { tabSize: 2, insertSpaces: true },
      });
    }
    await client.open("untitled:still-alive", LIGHTHOUSE);
    assert.ok((await pull("untitled:still-alive")).length > 0);
  }).timeout(60_000);

  it("doesn't read what is too large for an agreement", async () => {
    const uri = "untitled:large";
    await client.open(uri, "// large\n".repeat(1_200_000));
    const findings = await pull(uri);
    assert.equal(findings.length, 1);
    assert.match(findings[0] ?? "", /10 MB/);
    const position = { line: 1, character: 1 };
    assert.equal(await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position }), null);
    await client.change(uri, 2, "");
    assert.deepEqual(await pull(uri), []);
  }).timeout(60_000);

  it("stops working on what is cancelled", async () => {
    const uri = "untitled:cancelled";
    await client.open(uri, LIGHTHOUSE);
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(
      HoverRequest.type,
      { textDocument: { uri }, position: { line: 9, character: 8 } },
      source.token,
    );
    source.cancel();
    await assert.rejects(answer, /cancelled/i);
  });

  it("answers the newest text while old requests are waiting", async () => {
    const uri = "untitled:busy";
    await client.open(uri, LIGHTHOUSE);
    const waiting: Promise<unknown>[] = [];
    for (let version = 2; version < 40; version++) {
      await client.change(uri, version, `${LIGHTHOUSE}\nbody Nobody${version} is a police force in GB\n`);
      waiting.push(client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } }));
    }
    await client.change(uri, 40, `${LIGHTHOUSE}\nbody Somebody is a police force in GB\n`);
    const findings = await pull(uri);
    assert.ok(findings.some((message) => message.includes("Somebody")));
    assert.ok(!findings.some((message) => message.includes("Nobody")));
    await Promise.all(waiting);
  }).timeout(60_000);
});

describe("The language server's process", () => {
  it("ends with 0 after shutdown, and with 1 without", async () => {
    const client = await startServer();
    assert.equal(await client.stop(), 0);
    const other = await startServer();
    const exited = once(other.process, "exit");
    other.connection.dispose();
    other.process.stdin?.end();
    assert.equal((await exited)[0], 1);
  }).timeout(60_000);

  it("lives on when what it reads is no message", async () => {
    const child = startProcess("stdio");
    const exited = once(child, "exit");
    const said: string[] = [];
    child.stdout?.setEncoding("utf8").on("data", (chunk: string) => said.push(chunk));
    const send = (text: string): void => {
      child.stdin?.write(text);
    };
    const message = (body: unknown): string => {
      const json = JSON.stringify(body);
      return `Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`;
    };
    const junk = '{"jsonrpc":"2.0","id":1,"method":';
    send(`Content-Length: ${junk.length}\r\n\r\n${junk}`);
    send(`Content-Length: 4\r\n\r\nnull`);
    send(
      message({
        jsonrpc: "2.0",
        id: 7,
        method: "initialize",
        params: { processId: null, rootUri: null, capabilities: {} },
      }),
    );
    while (!said.join("").includes('"id":7')) await once(child.stdout as NodeJS.EventEmitter, "data");
    send(message({ jsonrpc: "2.0", id: 8, method: "shutdown" }));
    send(message({ jsonrpc: "2.0", method: "exit" }));
    assert.equal((await exited)[0], 0);
  }).timeout(60_000);
});
