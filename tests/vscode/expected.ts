// What the command line says about an agreement: the editor has to show the same.
import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Positions count from 0, as in the Language Server Protocol. */
export interface ExpectedFinding {
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
  readonly law: readonly { readonly citation: string }[];
  readonly fixes: readonly { readonly title: string; readonly edits: readonly { readonly newText: string }[] }[];
}

/** @param program path of the built command line @param asOf the day as of which the law is read, instead of today */
export async function expectedFindings(
  program: string,
  file: string,
  asOf?: string,
): Promise<readonly ExpectedFinding[]> {
  const day = asOf === undefined ? [] : ["--as-of", asOf];
  const args = [program, "check", file, "--format", "json", "--fail-on", "never", ...day];
  // In a desktop editor the running program is Electron, which this turns into Node.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: "1" };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  const report: { files: readonly { findings: readonly ExpectedFinding[] }[] } = JSON.parse(stdout);
  return report.files.flatMap(({ findings }) => findings);
}

export function finding(all: readonly ExpectedFinding[], what: string, wanted: (finding: ExpectedFinding) => boolean) {
  const found = all.find(wanted);
  if (!found) throw new Error(`the faulty example has no finding ${what}`);
  return found;
}
