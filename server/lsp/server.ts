/** The life of the server: what it can, and what it hears of documents, files, settings and folders. */
import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from "vscode-languageserver/node";
import { FIX_ALL } from "./convert.js";
import { Diagnostics } from "./diagnostics.js";
import { guardedEvent } from "./guard.js";
import { answerRequests } from "./requests.js";
import { Workspace } from "./workspace.js";

const WATCHED = ["**/*.dsa", "**/.concordat/packs/*.json"];

/** A space asks for what the sentence calls for; the others go on with a citation, a code or a quoted title. */
const TRIGGERS = [" ", '"', "(", "/"];

const capabilitiesOf = (workspace: Workspace): InitializeResult => ({
  serverInfo: { name: "Concordat" },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    completionProvider: { triggerCharacters: TRIGGERS, resolveProvider: true },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: workspace.capabilities.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    documentFormattingProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
    ...(workspace.pulls
      ? { diagnosticProvider: { identifier: "concordat", interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
});

export const serve = (connection: Connection): void => {
  const log = (message: string): void => connection.console.error(message);
  const workspace = new Workspace(connection, () => diagnostics.packsRead());
  const diagnostics: Diagnostics = new Diagnostics(connection, workspace, log);
  const { documents, analyses } = workspace;

  const packsChanged = async (): Promise<void> => {
    workspace.packs.forget();
    await workspace.packs.readAll();
    // a folder may have lost its packs: then nothing was read, and there is something to take back
    diagnostics.packsRead();
    diagnostics.refresh();
  };

  // ---------------------------------------------------------------- life

  connection.onInitialize((params: InitializeParams) => {
    workspace.initialize(params);
    return capabilitiesOf(workspace);
  });

  connection.onInitialized(
    guardedEvent(log, "Starting", async () => {
      const client = workspace.capabilities.workspace;
      if (client?.didChangeConfiguration?.dynamicRegistration)
        await connection.client.register(DidChangeConfigurationNotification.type, { section: "concordat" });
      if (client?.didChangeWatchedFiles?.dynamicRegistration)
        await connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: WATCHED.map((globPattern) => ({ globPattern })),
        });
      if (client?.workspaceFolders)
        connection.workspace.onDidChangeWorkspaceFolders(
          guardedEvent(log, "Opening folders", async () => {
            const folders = await connection.workspace.getWorkspaceFolders();
            workspace.openFolders(folders?.map(({ uri }) => uri) ?? []);
            diagnostics.filesChanged();
            await packsChanged();
          }),
        );
      await workspace.packs.readAll();
    }),
  );

  connection.onShutdown(() => diagnostics.stop());

  connection.onDidChangeConfiguration(
    guardedEvent(log, "Reading settings", ({ settings }) => {
      workspace.settings.changed(settings);
      diagnostics.refresh();
    }),
  );

  connection.onDidChangeWatchedFiles(
    guardedEvent(log, "Reading changed files", async ({ changes }) => {
      if (changes.some(({ uri }) => uri.endsWith(".dsa"))) {
        diagnostics.filesChanged();
        // an open agreement may bring in what changed on disk
        const onDisk = changes.some(({ uri }) => uri.endsWith(".dsa") && !documents.get(uri));
        if (onDisk && documents.all().length > 0) diagnostics.refresh();
      }
      if (changes.some(({ uri }) => uri.endsWith(".json"))) await packsChanged();
    }),
  );

  documents.onDidChangeContent(({ document }) => diagnostics.changed(document));
  documents.onDidClose(({ document }) => {
    diagnostics.close(document.uri);
    workspace.settings.close(document.uri);
    analyses.close(document.uri);
  });

  answerRequests(connection, workspace, diagnostics, log);
  documents.listen(connection);
};
