/** The formats of `export`: one file each. */
import type { Exporter } from "./export.js";
import { json } from "./json.js";

export const EXPORTERS = { json } as const satisfies Readonly<Record<string, Exporter>>;

export type ExportFormat = keyof typeof EXPORTERS;

export const EXPORT_FORMATS = Object.keys(EXPORTERS) as readonly ExportFormat[];
