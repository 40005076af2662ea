/** A client for tests: runs the real server and speaks the protocol with it. */
import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  type ClientCapabilities,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const SERVER = path.join(root, "server/lsp/main.ts");

export interface ServerOptions {
  readonly transport?: "stdio" | "ipc";
  /** The client asks for findings; else they are told. */
  readonly pulls?: boolean;
  /** The client can be told to ask for findings again. */
  readonly refreshes?: boolean;
  /** The client can be asked for settings, and answers with these. */
  readonly settings?: { asOf?: string };
  readonly folder?: string;
  readonly capabilities?: ClientCapabilities;
  /** What `initialize` sends besides. */
  readonly initializationOptions?: unknown;
}

export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly result: InitializeResult;
  /** What the server logged as having failed. */
  readonly failures: () => readonly string[];
  open(uri: string, text: string): Promise<void>;
  change(uri: string, version: number, text: string): Promise<void>;
  /** The next findings told that fit; those already told count too. */
  told(uri: string, fits?: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams>;
  /** The next time the server asks the client to ask again. */
  refreshed(): Promise<void>;
  /** Ends the server as an editor does; gives its exit code. */
  stop(): Promise<number | null>;
}

export const startProcess = (transport: "stdio" | "ipc"): ChildProcess =>
  transport === "ipc"
    ? fork(SERVER, ["--node-ipc"], { execArgv: ["--import", "tsx"], cwd: root, silent: true })
    : spawn(process.execPath, ["--import", "tsx", SERVER, "--stdio"], { cwd: root });

const connect = (child: ChildProcess, transport: "stdio" | "ipc"): ProtocolConnection => {
  if (transport === "ipc") return createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  if (!child.stdout || !child.stdin) throw new Error("the server has no pipes");
  return createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
};

const CAPABILITIES: ClientCapabilities = {
  textDocument: {
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

const capabilitiesOf = (options: ServerOptions): ClientCapabilities => ({
  textDocument: {
    ...CAPABILITIES.textDocument,
    ...(options.pulls === false ? {} : { diagnostic: {} }),
    ...options.capabilities?.textDocument,
  },
  workspace: {
    ...CAPABILITIES.workspace,
    ...(options.settings ? { configuration: true } : {}),
    ...(options.refreshes ? { diagnostics: { refreshSupport: true } } : {}),
    ...options.capabilities?.workspace,
  },
});

export const startServer = async (options: ServerOptions = {}): Promise<TestClient> => {
  const transport = options.transport ?? "stdio";
  const child = startProcess(transport);
  const failures: string[] = [];
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => failures.push(chunk));
  const connection = connect(child, transport);
  connection.onNotification(LogMessageNotification.type, ({ message }) => {
    failures.push(message);
  });
  const told: PublishDiagnosticsParams[] = [];
  const waiting = new Set<() => void>();
  let refreshes = 0;
  const wake = (): void => {
    for (const each of [...waiting]) each();
  };
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    told.push(params);
    wake();
  });
  connection.onRequest(DiagnosticRefreshRequest.type, () => {
    refreshes += 1;
    wake();
  });
  connection.onRequest(RegistrationRequest.type, () => {});
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => options.settings ?? null));
  connection.listen();
  /** Looks now and whenever something arrives. */
  const until = <T>(look: () => T | undefined): Promise<T> =>
    new Promise((resolve) => {
      const check = (): void => {
        const found = look();
        if (found === undefined) return;
        waiting.delete(check);
        resolve(found);
      };
      waiting.add(check);
      check();
    });
  const result = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: capabilitiesOf(options),
    workspaceFolders: options.folder ? [{ uri: pathToFileURL(options.folder).href, name: "test" }] : null,
    ...(options.initializationOptions === undefined ? {} : { initializationOptions: options.initializationOptions }),
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    process: child,
    result,
    failures: () => failures,
    open: (uri, text) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: "concordat", version: 1, text },
      }),
    change: (uri, version, text) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      }),
    told: (uri, fits = () => true) => {
      let from = 0;
      return until(() => {
        for (; from < told.length; from++) {
          const params = told[from];
          if (params?.uri === uri && fits(params)) return params;
        }
        return undefined;
      });
    },
    refreshed: () => {
      const before = refreshes;
      return until(() => (refreshes > before ? true : undefined)).then(() => undefined);
    },
    stop: async () => {
      const exited = child.exitCode === null ? once(child, "exit") : Promise.resolve([child.exitCode]);
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      const [code] = (await exited) as [number | null];
      connection.dispose();
      return code;
    },
  };
};

/** The protocol knows messages in Markdown too; ours are plain. */
export const messageOf = ({ message }: Diagnostic): string => (typeof message === "string" ? message : message.value);
