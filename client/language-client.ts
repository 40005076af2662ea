import { LanguageClient, TransportKind } from "vscode-languageclient/node";

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
    // The server itself asks for the settings and for the files it wants to hear about.
    { documentSelector: [{ language: "concordat" }] },
  );
}
