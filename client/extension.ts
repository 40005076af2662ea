import { commands, type ExtensionContext, l10n, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { createLanguageClient } from "./language-client.js";

let client: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const running = createLanguageClient(context.asAbsolutePath("dist/server.js"));
  client = running;
  context.subscriptions.push(
    commands.registerCommand("concordat.restartServer", () => withProblemShown(running, () => running.restart())),
    commands.registerCommand("concordat.showOutput", () => running.outputChannel.show()),
  );
  await withProblemShown(running, () => running.start());
}

export async function deactivate(): Promise<void> {
  const running = client;
  client = undefined;
  await running?.dispose();
}

/** Highlighting and snippets go on working when the server doesn't start, so that is a message, not a failed extension. */
async function withProblemShown(running: LanguageClient, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    running.error("The Concordat language server did not start.", error, false);
    const showOutput = l10n.t("Show Output");
    const message = l10n.t("The Concordat language server did not start. Agreements are not checked.");
    if ((await window.showErrorMessage(message, showOutput)) === showOutput) running.outputChannel.show();
  }
}
