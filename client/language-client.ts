import { workspace } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";

/** Everything the server reads besides the open editors: agreements, for includes, and an organisation's own packs. */
const WATCHED_FILES = ["**/*.dsa", "**/.concordat/packs/*.json"];

/** @param serverModule path of the bundled language server */
export function createLanguageClient(serverModule: string): LanguageClient {
  const server = { module: serverModule, transport: TransportKind.ipc };
  return new LanguageClient(
    // Also the section of the setting that traces the messages: concordat.trace.server.
    "concordat",
    "Concordat",
    {
      run: server,
      debug: { ...server, options: { execArgv: ["--nolazy", "--inspect=6009"] } },
    },
    {
      documentSelector: [{ language: "concordat" }],
      synchronize: { fileEvents: WATCHED_FILES.map((glob) => workspace.createFileSystemWatcher(glob)) },
    },
  );
}
