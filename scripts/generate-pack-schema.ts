/**
 * Writes the JSON Schemas of law/ and the validator that is compiled from them, so that nothing is compiled at start.
 *   npx tsx scripts/generate-pack-schema.ts [--check]
 */
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { LAW_SCHEMAS, type LawFileKind } from "../server/packs/pack-schema.js";
import { formatted, type GeneratedFiles, writeOrCheck } from "./generated-files.js";
import { isMain, root } from "./project.mjs";

const KINDS = Object.keys(LAW_SCHEMAS) as LawFileKind[];
const HEADER = "// Written by scripts/generate-pack-schema.ts; do not edit.\n";

/** All files that follow from the types' lists. */
export async function packSchemaFiles(): Promise<GeneratedFiles> {
  const files = new Map<string, string>();
  for (const kind of KINDS) {
    const path = `law/${kind}.schema.json`;
    files.set(path, formatted(path, JSON.stringify(LAW_SCHEMAS[kind])));
  }
  files.set("server/packs/pack-validator.generated.js", await validatorCode());
  const types = "server/packs/pack-validator.generated.d.ts";
  files.set(types, formatted(types, validatorTypes()));
  return files;
}

async function validatorCode(): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    // The loader says in its own words what is wrong.
    messages: false,
    code: { source: true, esm: true },
  });
  for (const kind of KINDS) ajv.addSchema(LAW_SCHEMAS[kind], kind);
  const code = standalone.default(ajv, Object.fromEntries(KINDS.map((kind) => [exportName(kind), kind])));
  // The code may call helpers of Ajv: bundled, it stands alone.
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    write: false,
    format: "esm",
    target: "node20.19",
    minifySyntax: true,
    charset: "utf8",
    logLevel: "error",
  });
  return HEADER + (outputFiles[0]?.text ?? "");
}

const exportName = (kind: LawFileKind): string => `validate${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;

const validatorTypes = (): string => `${HEADER}
/** One thing that is wrong, in the terms of JSON Schema. */
export interface ValidationError {
  readonly instancePath: string;
  /** The key that is wrong, where it is the key and not the value. */
  readonly propertyName?: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
}

/** Whether the value has the form; \`errors\` are those of the last call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

${KINDS.map((kind) => `export const ${exportName(kind)}: Validator;`).join("\n")}
`;

if (isMain(import.meta.url)) {
  writeOrCheck(await packSchemaFiles(), "npx tsx scripts/generate-pack-schema.ts");
}
