/** Starts the language server over the way that the arguments name (`--stdio`, `--node-ipc`, …), else standard input. */
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "./server.js";

const TRANSPORT = /^--(?:stdio|node-ipc|socket|pipe)\b/;

const connect = () =>
  process.argv.some((argument) => TRANSPORT.test(argument))
    ? createConnection(ProposedFeatures.all)
    : createConnection(ProposedFeatures.all, process.stdin, process.stdout);

const run = (): Promise<never> => {
  // what a request leaves behind must not end the server; only a client that is gone does
  process.on("uncaughtException", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" || error.code === "ERR_IPC_CHANNEL_CLOSED") process.exit(1);
    process.stderr.write(`${error.stack ?? error.message}\n`);
  });
  process.on("unhandledRejection", (reason) => {
    process.stderr.write(`${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}\n`);
  });
  process.on("disconnect", () => process.exit(1));
  const connection = connect();
  serve(connection);
  connection.listen();
  return new Promise(() => {
    // it ends with the process: the client says when
  });
};

let running: Promise<never> | undefined;

/** Never comes back: the process ends when the client says so, or is gone. Starting it twice is starting it once. */
export const start = (): Promise<never> => {
  running ??= run();
  return running;
};
