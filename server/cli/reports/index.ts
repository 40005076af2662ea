/** The formats of `check`: one file each. */
import { checkJson } from "./check-json.js";
import { checkPretty } from "./check-pretty.js";
import type { Report } from "./report.js";

export const CHECK_REPORTS = {
  pretty: checkPretty,
  json: checkJson,
} as const satisfies Readonly<Record<string, Report>>;

export type CheckFormat = keyof typeof CHECK_REPORTS;

export const CHECK_FORMATS = Object.keys(CHECK_REPORTS) as readonly CheckFormat[];
