/** Runs the command line in this process, in a folder of its own. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Io } from "../../server/cli/io.js";
import { run } from "../../server/cli/run.js";

export const root = fileURLToPath(new URL("../../", import.meta.url));

export const example = (name: string): string => readFileSync(path.join(root, "examples", `${name}.dsa`), "utf8");

export const TODAY = "2026-11-24";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface World {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  readonly columns?: number;
  readonly clock?: () => number;
  readonly today?: string;
}

/** `concordat` with these arguments. */
export const cli = async (args: readonly string[], world: World = {}): Promise<Ran> => {
  let [out, err] = ["", ""];
  const isTerminal = world.isTerminal === true;
  const columns = world.columns;
  const io: Io = {
    cwd: world.cwd ?? root,
    env: world.env ?? {},
    out: {
      write: (text) => {
        out += text;
      },
      isTerminal,
      columns,
    },
    err: {
      write: (text) => {
        err += text;
      },
      isTerminal,
      columns,
    },
    readInput: async () => Buffer.from(world.input ?? ""),
    today: world.today ?? TODAY,
    clock: world.clock ?? (() => 0),
  };
  const code = await run(args, io);
  return { code, out, err };
};

export interface Folder {
  readonly path: string;
  readonly write: (file: string, content: string | Uint8Array) => void;
  readonly read: (file: string) => string;
  readonly cli: (args: readonly string[], world?: World) => Promise<Ran>;
}

const folders: string[] = [];

/** A new folder with these files; removed by `removeFolders`. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>> = {}): Folder => {
  const folder = mkdtempSync(path.join(tmpdir(), "concordat-cli-"));
  folders.push(folder);
  const write = (file: string, content: string | Uint8Array): void => {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  };
  for (const [file, content] of Object.entries(files)) write(file, content);
  return {
    path: folder,
    write,
    read: (file) => readFileSync(path.join(folder, file), "utf8"),
    cli: (args, world = {}) => cli(args, { cwd: folder, ...world }),
  };
};

export const removeFolders = (): void => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
};

/** A pack with one provision, as an organisation might have it. */
export const PACK = {
  pack: "own",
  title: "Our own rules",
  asOf: "2026-01-01",
  instruments: [
    {
      short: "House Rules",
      title: "House rules of the office",
      kind: "law",
      valid: {},
      url: "https://office.example/rules",
    },
  ],
  provisions: [
    {
      id: "own.rules.1",
      instrument: "House Rules",
      cite: "House Rules rule 1",
      title: "Never with immigration",
      says: "Nothing about victims goes to an immigration authority.",
      source: { url: "https://office.example/rules", quote: "Nothing about victims" },
      confidence: "verified",
      tier: "core",
      level: "mandatory",
      valid: {},
      binds: { who: "sender" },
      applies: { properties: { "data.subjects": { contains: { const: "victims" } } } },
      effect: { requires: "log of disclosures", met: { properties: { "safeguards.log": { const: true } } } },
      satisfiedBy: "log of every disclosure",
    },
  ],
} as const;
