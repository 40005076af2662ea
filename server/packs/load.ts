/**
 * Loads law from the texts of files: an organisation's own packs, added to the law that is built in. Nothing is read from
 * disk here, and nothing is compiled.
 */
import { jsonErrorOffset } from "./json-place.js";
import { makeLawBook } from "./law-book.js";
import { type JsonPath, type LawProblem, problemAt } from "./law-problem.js";
import type { LawFileKind } from "./pack-schema.js";
import type { LawBook } from "./provision.js";
import { type LawFile, referenceProblems } from "./reference-problems.js";
import { schemaProblems } from "./schema-problems.js";

export type { LawProblem } from "./law-problem.js";

export type LoadResult =
  | { readonly ok: true; readonly lawBook: LawBook }
  | { readonly ok: false; readonly problems: readonly LawProblem[] };

/** More is no pack but a mistake, or an attack; in characters, levels, and problems told per file. */
export const LIMITS = { characters: 5_000_000, depth: 64, problems: 50 } as const;

const NOTHING: LawBook = makeLawBook({});

/**
 * The law of the files, added to `base`. `jurisdictions.json`, `memberships.json` and `adequacy.json` are known by these
 * names, whatever folder stands before them; every other file is a pack. An own list adds entries and replaces those of
 * the same country or key.
 *
 * @param files text by file name
 * @returns problems if anything is wrong with any file: a law book is never loaded by halves
 */
export function loadLaw(files: ReadonlyMap<string, string>, base: LawBook = NOTHING): LoadResult {
  const read = [...files].map(([file, text]) => readFile(file, text));
  const unreadable = read.flatMap((each) => (each.ok ? [] : each.problems));
  // A name may lead into the file that can't be read: it would be called unknown for no fault of its own.
  if (unreadable.length > 0) return { ok: false, problems: unreadable };
  const sound = read.flatMap((each) => (each.ok ? [each.file] : []));
  const book = merge(base, sound);
  const problems = limited(referenceProblems(sound, book, base));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, lawBook: book };
}

/** Which kind of file it is, by its name. */
export function lawFileKind(file: string): LawFileKind {
  const name = file.split(/[\\/]/).at(-1);
  switch (name) {
    case "jurisdictions.json":
      return "jurisdictions";
    case "memberships.json":
      return "memberships";
    case "adequacy.json":
      return "adequacy";
    default:
      return "pack";
  }
}

type ReadFile =
  | { readonly ok: true; readonly file: LawFile }
  | { readonly ok: false; readonly problems: readonly LawProblem[] };

function readFile(file: string, text: string): ReadFile {
  const fail = (what: string, path: JsonPath = []): ReadFile => ({
    ok: false,
    problems: [problemAt(file, undefined, path, what)],
  });
  if (text.length > LIMITS.characters) return fail("the file is too large for a pack; divide it into several.");
  const parsed = parseJson(text);
  if (!parsed.ok) return fail(parsed.what);
  if (isDeeperThan(parsed.value, LIMITS.depth))
    return fail(`it is nested more than ${LIMITS.depth} levels deep; write simpler conditions.`);
  const kind = lawFileKind(file);
  const problems = schemaProblems(file, kind, parsed.value);
  if (problems.length > 0) return { ok: false, problems: limited(problems) };
  // The schema has just seen to it that the content has the type of its kind.
  return { ok: true, file: { file, kind, content: parsed.value } as LawFile };
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly what: string };

function parseJson(text: string): Parsed {
  const json = text.replace(/^\uFEFF/, "");
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    const before = json.slice(0, jsonErrorOffset(json)).split("\n");
    const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    return {
      ok: false,
      what: `this stops being JSON at ${place}; look there for a missing or superfluous comma, quote or bracket.`,
    };
  }
}

function isDeeperThan(value: unknown, depth: number): boolean {
  let level: readonly unknown[] = [value];
  for (let reached = 0; level.length > 0; reached++) {
    if (reached > depth) return true;
    level = level.flatMap((each) => (typeof each === "object" && each !== null ? Object.values(each) : []));
  }
  return false;
}

function merge(base: LawBook, files: readonly LawFile[]): LawBook {
  const added = <K extends LawFileKind>(kind: K) =>
    files.flatMap((file) => (file.kind === kind ? [file.content as Extract<LawFile, { kind: K }>["content"]] : []));
  return makeLawBook({
    packs: [...base.packs, ...added("pack")],
    jurisdictions: [...base.jurisdictions.values(), ...added("jurisdictions").flat()],
    memberships: [...base.memberships.values(), ...added("memberships").flat()],
    adequacy: [...base.adequacy, ...added("adequacy").flat()],
  });
}

/** Enough problems to work on; one more says that there are others. */
function limited(problems: readonly LawProblem[]): readonly LawProblem[] {
  const [first] = problems;
  if (!first || problems.length <= LIMITS.problems) return problems;
  const more = `${first.file}: and ${problems.length - LIMITS.problems} more problems; mend these first.`;
  return [...problems.slice(0, LIMITS.problems), { file: first.file, message: more }];
}
