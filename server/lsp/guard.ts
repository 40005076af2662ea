/** No request ends the server: what goes wrong is logged, and answered as if there were nothing to say. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver/node";

export type Log = (message: string) => void;

/** Lets messages that are already waiting come in: a cancellation, a newer text. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

export const cancelled = <T>(): ResponseError<T> =>
  new ResponseError<T>(LSPErrorCodes.RequestCancelled, "The request was cancelled.");

/**
 * @param take what the request is about, taken at once: a text may change before the answer is worked out
 * @param nothing the answer where there is none
 */
export const guarded =
  <P, S, R>(
    log: Log,
    name: string,
    nothing: R,
    take: (params: P) => S | undefined,
    answer: (
      subject: S,
      params: P,
      token: CancellationToken,
    ) => R | ResponseError<void> | Promise<R | ResponseError<void>>,
  ) =>
  async (params: P, token: CancellationToken): Promise<R | ResponseError<void>> => {
    try {
      const subject = take(params);
      if (subject === undefined) return nothing;
      await breathe();
      if (token.isCancellationRequested) return cancelled();
      return await answer(subject, params, token);
    } catch (error) {
      log(`${name} failed: ${describe(error)}`);
      return nothing;
    }
  };

/** The same for what expects no answer. */
export const guardedEvent =
  <P>(log: Log, name: string, run: (params: P) => void | Promise<void>) =>
  async (params: P): Promise<void> => {
    try {
      await run(params);
    } catch (error) {
      log(`${name} failed: ${describe(error)}`);
    }
  };
