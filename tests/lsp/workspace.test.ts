import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  type Hover,
  HoverRequest,
  type MarkupContent,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
} from "vscode-languageserver/node";
import { messageOf, startServer, type TestClient } from "./client.js";

const PACK = {
  pack: "harbour",
  title: "Harbour Act",
  asOf: "2026-01-01",
  instruments: [
    {
      short: "Harbour Act",
      title: "Act on Harbours",
      kind: "law",
      valid: { from: "2020-01-01" },
      url: "https://example.org/harbour-act",
    },
  ],
  provisions: [
    {
      id: "xx.harbour.s4",
      instrument: "Harbour Act",
      cite: "Harbour Act section 4",
      title: "Sharing with shelters",
      says: "Data of victims may go to a shelter.",
      source: { url: "https://example.org/harbour-act#s4" },
      confidence: "verified",
      tier: "core",
      level: "mandatory",
      valid: { from: "2020-01-01" },
      binds: { who: "sender", jurisdictions: ["GB"] },
      effect: { citable: "It is for the harbour master to judge." },
    },
  ],
};

const TEXT = `agreement "A"
  kind agreement, binding

party Port Police is a police force in GB
party Port Shelter is a victim support organisation in GB
data D about victims means name
clause "C"
  Port Police may share D with Port Shelter for support of victims
    under Harbour Act section 4
`;

describe("A workspace", () => {
  let folder: string;
  let client: TestClient;
  const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;

  before(async function () {
    this.timeout(60_000);
    folder = await mkdtemp(path.join(tmpdir(), "concordat-lsp-"));
    await mkdir(path.join(folder, "deep", "er"), { recursive: true });
    await mkdir(path.join(folder, "node_modules"), { recursive: true });
    await writeFile(path.join(folder, "a.dsa"), await readFile("examples/faulty.dsa"));
    await writeFile(path.join(folder, "deep", "er", "b.dsa"), TEXT);
    await writeFile(path.join(folder, "node_modules", "c.dsa"), TEXT);
    await writeFile(path.join(folder, "bytes.dsa"), Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41]));
    client = await startServer({ folder, refreshes: true, settings: { asOf: "2026-03-01" } });
  });

  after(async () => {
    assert.deepEqual(client.failures(), []);
    await client.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const pullAll = (previousResultIds: { uri: string; value: string }[] = []): Promise<WorkspaceDiagnosticReport> =>
    client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });

  const changed = (name: string, type: FileChangeType): Promise<void> =>
    client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf(name), type }],
    });

  it("has findings for agreements that are not open, and knows what changed", async () => {
    const { items } = await pullAll();
    assert.deepEqual(
      items.map(({ uri }) => uri),
      [uriOf("a.dsa"), uriOf("bytes.dsa"), uriOf("deep/er/b.dsa")],
    );
    const counts = items.map((item) => (item.kind === "full" ? item.items.length : -1));
    assert.ok((counts[0] ?? 0) > 20);
    assert.equal(counts[1], 1);
    const previous = items.map(({ uri, resultId }) => ({ uri, value: resultId ?? "" }));
    assert.ok((await pullAll(previous)).items.every(({ kind }) => kind === "unchanged"));

    await rm(path.join(folder, "a.dsa"));
    await writeFile(path.join(folder, "deep", "er", "b.dsa"), `${TEXT}\nparty Nobody is a police forse in GB\n`);
    await changed("a.dsa", FileChangeType.Deleted);
    const later = await pullAll(previous);
    const of = (name: string) => later.items.find(({ uri }) => uri === uriOf(name));
    const gone = of("a.dsa");
    assert.ok(gone?.kind === "full" && gone.items.length === 0);
    assert.equal(of("deep/er/b.dsa")?.kind, "full");
    assert.equal(of("bytes.dsa")?.kind, "unchanged");
  });

  it("uses its own packs, and says what is wrong with them", async () => {
    const uri = uriOf("open.dsa");
    await client.open(uri, TEXT);
    const hover = async (): Promise<string> => {
      const answer: Hover | null = await client.connection.sendRequest(HoverRequest.type, {
        textDocument: { uri },
        position: { line: 8, character: 14 },
      });
      return answer ? (answer.contents as MarkupContent).value : "";
    };
    assert.match(await hover(), /No law pack knows/);

    const pack = ".concordat/packs/harbour.json";
    await mkdir(path.join(folder, ".concordat", "packs"), { recursive: true });
    await writeFile(path.join(folder, pack), JSON.stringify(PACK, undefined, 2));
    const refreshed = client.refreshed();
    await changed(pack, FileChangeType.Created);
    await refreshed;
    assert.match(await hover(), /Sharing with shelters/);

    await writeFile(path.join(folder, pack), JSON.stringify({ ...PACK, asOf: "soon" }, undefined, 2));
    await changed(pack, FileChangeType.Changed);
    const told = await client.told(uriOf(pack), ({ diagnostics }) => diagnostics.length > 0);
    assert.equal(told.diagnostics[0]?.range.start.line, 3);
    assert.match(told.diagnostics.map(messageOf).join("\n"), /^asOf/i);
    assert.match(await hover(), /No law pack knows/);
    // the law that is built in stays in use
    const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    assert.ok(report.kind === "full" && report.items.length > 0);

    await rm(path.join(folder, pack));
    const cleared = client.told(uriOf(pack), ({ diagnostics }) => diagnostics.length === 0);
    await changed(pack, FileChangeType.Deleted);
    await cleared;
  });

  it("asks anew for settings that changed", async () => {
    const refreshed = client.refreshed();
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await refreshed;
  });
});
