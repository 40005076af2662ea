/**
 * Agreements in several documents: `include`, `use template`, `extends`. Each document is parsed alone; their trees become
 * one, over one text that begins with the document in view, so that its offsets stay as they are and every other offset
 * says which document it is in.
 */
import { distance } from "fastest-levenshtein";
import { parse } from "../../grammar/parse.js";
import type {
  AcceptClause,
  AgreementDecl,
  HeaderClause,
  Span,
  Statement,
  SyntaxTree,
  Text,
} from "../../grammar/syntax.js";
import { type Vocabulary, vocabularyInUse } from "../../grammar/vocabulary.js";

/**
 * How a document belongs to the agreement. What is included is part of it; a template and an umbrella agreement are
 * documents of their own, whose sentences hold here.
 */
export type SourceRole = "own" | "include" | "template" | "extends";

/** One document of an agreement, and its place in the text that all of them make. */
export interface Source extends Span {
  /** As the caller names documents: a path with `/`. */
  readonly name: string;
  readonly role: SourceRole;
  /** The file name that brought it in; of a template and an umbrella agreement, the one in the agreement's own text. */
  readonly by?: Span;
}

/** What surrounds a document; names are paths with `/`, all from the same folder. */
export interface Surroundings {
  /** Name of the document itself: what it includes is looked for beside it. */
  readonly name?: string;
  readonly documents?: ReadonlyMap<string, string>;
  /** Names that are there, for suggestions. */
  readonly names?: readonly string[];
  /** Names that nobody may look for here; `all` where documents can't be looked for at all. */
  readonly outOfReach?: "all" | ReadonlySet<string>;
  /** The document in view, whose offsets are kept; the agreement's own if absent. */
  readonly view?: string;
}

type Trouble =
  | { readonly type: "missing"; readonly name: string; readonly nearest?: string }
  /** It may be there, but it may not be looked for. */
  | { readonly type: "out of reach"; readonly name: string; readonly all: boolean }
  /** No path from the including document: an absolute one, an address, or nothing. */
  | { readonly type: "not a path" }
  /** Documents that bring in each other, from the one that is named here to the one that names it. */
  | { readonly type: "circular"; readonly chain: readonly string[] }
  | { readonly type: "too many" | "too deep" | "too large"; readonly limit: number }
  /** It is there, but parts of it could not be read. */
  | { readonly type: "unsound"; readonly name: string; readonly count: number; readonly first: Span };

/** What is wrong with a reference to another document; the span is that of the file name. */
export type DocumentProblem = Span & {
  readonly written: string;
  readonly role: Exclude<SourceRole, "own">;
} & Trouble;

/** Bounds of what one agreement brings in. */
export const DOCUMENT_LIMITS = { depth: 16, documents: 100, characters: 10_000_000 } as const;

export interface Composition {
  readonly tree: SyntaxTree;
  /** In the order of the text: the document in view first. */
  readonly sources: readonly Source[];
  readonly problems: readonly DocumentProblem[];
}

// ---------------------------------------------------------------- names

/** The name of a document that is written in another one; undefined for what is no path from there. */
export const resolveName = (from: string, written: string): string | undefined => {
  const path = written.trim().replaceAll("\\", "/");
  if (path === "" || path.startsWith("/") || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(path)) return undefined;
  const parts = from.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== ".." && parts.at(-1) !== "") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
};

/** A document's name as seen from another one's folder. */
export const nameFrom = (from: string, name: string): string => {
  const folder = from.split("/").slice(0, -1);
  const parts = name.split("/");
  let same = 0;
  while (same < folder.length && same < parts.length - 1 && folder[same] === parts[same]) same += 1;
  return [...folder.slice(same).map(() => ".."), ...parts.slice(same)].join("/");
};

interface DocumentReference {
  readonly role: Exclude<SourceRole, "own">;
  readonly file: Text;
}

/** The documents that a document names. */
export const referencesOf = (tree: SyntaxTree): readonly DocumentReference[] =>
  tree.statements
    .flatMap((statement): DocumentReference[] => {
      if (statement.type === "include")
        return [{ role: statement.template ? "template" : "include", file: statement.file }];
      if (statement.type !== "agreement") return [];
      return statement.clauses.flatMap((clause) =>
        clause.type === "extends" ? [{ role: "extends" as const, file: clause.file }] : [],
      );
    })
    .filter(({ file }) => !file.slot);

/** Most documents name no other one, which is seen without reading them. */
const MAY_NAME_OTHERS = /\b(?:include|template|extends)\b/i;

/** Names of the documents that a text names; for whoever has to fetch them. */
export const documentsNamedIn = (text: string, name: string): readonly { name: string; role: SourceRole }[] => {
  if (!MAY_NAME_OTHERS.test(text)) return [];
  return referencesOf(parsed(text)).flatMap(({ role, file }) => {
    const resolved = resolveName(name, file.text);
    return resolved === undefined ? [] : [{ name: resolved, role }];
  });
};

/**
 * Fetches what a document brings in, and what that brings in. How a document is read is the caller's business; one that is
 * not there is undefined.
 */
export const gatherDocuments = async (
  text: string,
  name: string,
  read: (name: string) => Promise<string | undefined>,
): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>();
  const asked = new Set([name]);
  let size = text.length;
  let level: readonly { name: string; text: string }[] = [{ name, text }];
  for (let depth = 0; level.length > 0 && depth <= DOCUMENT_LIMITS.depth; depth++) {
    const next: { name: string; text: string }[] = [];
    for (const document of level) {
      for (const named of documentsNamedIn(document.text, document.name)) {
        if (asked.has(named.name) || asked.size > DOCUMENT_LIMITS.documents) continue;
        asked.add(named.name);
        const content = await read(named.name);
        if (content === undefined) continue;
        found.set(named.name, content);
        size += content.length;
        // one too large is still handed over, so that it is reported as such and not as missing
        if (size > DOCUMENT_LIMITS.characters) return found;
        next.push({ name: named.name, text: content });
      }
    }
    level = next;
  }
  return found;
};

// ---------------------------------------------------------------- trees

/** Trees of documents that others bring in: they rarely change while the one in the editor does. */
const knownTrees = new WeakMap<Vocabulary, Map<string, SyntaxTree>>();
const MOST_KNOWN = 64;

const parsed = (text: string): SyntaxTree => {
  const vocabulary = vocabularyInUse();
  const trees = knownTrees.get(vocabulary) ?? new Map<string, SyntaxTree>();
  knownTrees.set(vocabulary, trees);
  const tree = trees.get(text) ?? parse(text);
  // what was used last is kept
  trees.delete(text);
  trees.set(text, tree);
  const [oldest] = trees.keys();
  if (trees.size > MOST_KNOWN && oldest !== undefined) trees.delete(oldest);
  return tree;
};

const isSpan = (value: object): value is Span =>
  "start" in value && typeof value.start === "number" && "end" in value && typeof value.end === "number";

/** A copy of plain data with every span moved. */
const moved = <T>(value: T, by: number): T => {
  if (by === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => moved(each, by)) as T;
  const copy = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, moved(each, by)]));
  return (isSpan(value) ? { ...copy, start: value.start + by, end: value.end + by } : copy) as T;
};

const isWithin = (span: Span, around: Span): boolean => around.start <= span.start && span.end <= around.end;

// ---------------------------------------------------------------- finding the documents

interface Found {
  readonly name: string;
  readonly text: string;
  readonly tree: SyntaxTree;
  readonly role: SourceRole;
  /** Templates on the way to it. */
  readonly level: number;
  readonly by?: { readonly document: string; readonly at: Span };
}

interface Search {
  readonly found: readonly Found[];
  readonly problems: readonly { readonly document: string; readonly problem: DocumentProblem }[];
}

const search = (text: string, { name = "", documents = new Map(), names, outOfReach }: Surroundings): Search => {
  const found: Found[] = [];
  const problems: { document: string; problem: DocumentProblem }[] = [];
  const seen = new Set<string>();
  let size = text.length;

  const visit = (document: Found, path: readonly string[]): void => {
    found.push(document);
    seen.add(document.name);
    for (const { role, file } of referencesOf(document.tree)) {
      const tell = (trouble: Trouble): void => {
        const common = { start: file.start, end: file.end, written: file.text, role };
        problems.push({ document: document.name, problem: { ...common, ...trouble } });
      };
      const named = resolveName(document.name, file.text);
      if (named === undefined) {
        tell({ type: "not a path" });
        continue;
      }
      if (path.includes(named)) {
        tell({ type: "circular", chain: path.slice(path.indexOf(named)) });
        continue;
      }
      if (seen.has(named)) continue;
      const content = documents.get(named);
      if (content === undefined && (outOfReach === "all" || outOfReach?.has(named))) {
        tell({ type: "out of reach", name: named, all: outOfReach === "all" });
        seen.add(named);
        continue;
      }
      if (content === undefined) {
        const nearest = nearestDocument(named, names ?? []);
        tell({ type: "missing", name: named, ...(nearest ? { nearest } : {}) });
        seen.add(named);
        continue;
      }
      const exceeded = excess(path.length, found.length, size + content.length);
      if (exceeded) {
        tell(exceeded);
        continue;
      }
      size += content.length;
      const part = document.role === "own" || document.role === "include";
      const tree = parsed(content);
      const [first] = tree.problems;
      visit(
        {
          name: named,
          text: content,
          tree,
          // what an umbrella includes is the umbrella's
          role: part ? role : document.role,
          level: document.level + (role === "template" ? 1 : 0),
          by: part || !document.by ? { document: document.name, at: file } : document.by,
        },
        [...path, named],
      );
      if (first && part)
        tell({
          type: "unsound",
          name: named,
          count: tree.problems.length,
          first: { start: first.start, end: first.end },
        });
    }
  };

  visit({ name, text, tree: parse(text), role: "own", level: 0 }, [name]);
  return { found, problems };
};

const excess = (depth: number, documents: number, characters: number): Trouble | undefined => {
  const limit = DOCUMENT_LIMITS;
  if (depth >= limit.depth) return { type: "too deep", limit: limit.depth };
  if (documents >= limit.documents) return { type: "too many", limit: limit.documents };
  return characters > limit.characters ? { type: "too large", limit: limit.characters } : undefined;
};

const lastPart = (name: string): string => name.slice(name.lastIndexOf("/") + 1).toLowerCase();

/** The same name in another folder or other capitals, or one that is nearly the same. */
const nearestDocument = (name: string, names: readonly string[]): string | undefined => {
  const wanted = lastPart(name);
  const bare = (each: string): string =>
    lastPart(each)
      .replace(/\.dsa$/, "")
      .replace(/[^\p{L}\p{N}]/gu, "");
  return (
    names.find((each) => lastPart(each) === wanted) ??
    names.find((each) => bare(each) === bare(name)) ??
    names.find((each) => bare(each).length > 4 && distance(bare(each), bare(name)) === 1) ??
    names.find(
      (each) => bare(each).length > 3 && (bare(each).startsWith(bare(name)) || bare(name).startsWith(bare(each))),
    )
  );
};

// ---------------------------------------------------------------- one tree

/** Clauses of a head that describe its own document, and hold for no other. */
const OWN_TO_HEAD: ReadonlySet<HeaderClause["type"]> = new Set<HeaderClause["type"]>([
  "kind",
  "version",
  "extends",
  "supersedes",
  "superseded",
  "signed",
  "accept",
  "broken",
]);

const keyOf = (statement: Statement): string | undefined => {
  if (statement.type === "clause") return statement.title.text === "" ? undefined : `clause ${statement.title.text}`;
  return "name" in statement && statement.name.text !== "" ? `name ${statement.name.text}` : undefined;
};

/** What the agreement itself says replaces what its template says under the same name or title. */
const replacedIn = (documents: readonly (Found & { readonly moved: SyntaxTree })[]): ReadonlySet<Statement> => {
  const levels = new Map<string, number>();
  const each = (visit: (statement: Statement, key: string, level: number) => void): void => {
    for (const { moved: tree, level } of documents)
      for (const statement of tree.statements) {
        const key = keyOf(statement);
        if (key !== undefined) visit(statement, key, level);
      }
  };
  each((_, key, level) => levels.set(key, Math.min(level, levels.get(key) ?? level)));
  const replaced = new Set<Statement>();
  each((statement, key, level) => {
    if (level > (levels.get(key) ?? level)) replaced.add(statement);
  });
  return replaced;
};

/** What a document that is not the agreement's own contributes: no head, and no scenarios of what stands for itself. */
const contributed = ({ role, moved: tree }: Found & { readonly moved: SyntaxTree }): readonly Statement[] =>
  tree.statements.flatMap((statement): readonly Statement[] => {
    if (role === "own") return [statement];
    if (statement.type === "agreement")
      return statement.clauses.filter((clause): clause is AcceptClause => clause.type === "accept");
    return statement.type === "scenario" && role !== "include" ? [] : [statement];
  });

/** What the head leaves unsaid is as the umbrella agreement, or the template, has it. */
const withInherited = (head: AgreementDecl, others: readonly AgreementDecl[]): AgreementDecl => {
  const said = new Set<HeaderClause["type"]>(head.clauses.map((clause) => clause.type));
  const inherited = others.flatMap((other) => {
    const added = other.clauses.filter((clause) => !OWN_TO_HEAD.has(clause.type) && !said.has(clause.type));
    for (const clause of added) said.add(clause.type);
    return added;
  });
  // before the own ones: what is added at the end of the head goes behind its own last clause
  return inherited.length === 0 ? head : { ...head, clauses: [...inherited, ...head.clauses] };
};

const declaredIn = (tree: SyntaxTree): readonly string[] =>
  tree.statements.flatMap((statement) =>
    "name" in statement && statement.name.text !== "" ? [statement.name.text] : [],
  );

/** A name that another document declares may have run on over `of`: then the document is read again, knowing it. */
const knowingNames = (found: readonly Found[]): readonly Found[] => {
  const declared = new Map(found.map((document) => [document, declaredIn(document.tree)]));
  return found.map((document) => {
    const others = found.flatMap((other) => (other === document ? [] : (declared.get(other) ?? [])));
    const running = others.filter((each) => document.text.includes(`${each} of `));
    return running.length === 0 ? document : { ...document, tree: parse(document.text, new Set(running)) };
  });
};

const compose = (text: string, surroundings: Surroundings): Composition => {
  const { name = "", view = name } = surroundings;
  const { found: alone, problems } = search(text, surroundings);
  const found = knowingNames(alone);
  const shown = found.find((document) => document.name === view) ?? found[0];
  const ordered = [...found].sort((a, b) => Number(b === shown) - Number(a === shown));
  let length = 0;
  const starts = new Map(
    ordered.map((document) => {
      const start = length;
      length += document.text.length + 1;
      return [document.name, start];
    }),
  );
  const startOf = (document: string): number => starts.get(document) ?? 0;
  const documents = ordered.map((document) => ({
    ...document,
    moved: moved({ ...document.tree, text: "" }, startOf(document.name)),
  }));

  const sources = documents.map(({ name: each, text: content, role, by }): Source => {
    const start = startOf(each);
    const place = by && moved<Span>({ start: by.at.start, end: by.at.end }, startOf(by.document));
    return { name: each, role, start, end: start + content.length, ...(place ? { by: place } : {}) };
  });
  const replaced = replacedIn(documents);
  const heads = documents
    .filter(({ role }) => role === "extends" || role === "template")
    .flatMap(({ moved: tree }) => tree.statements.filter((statement) => statement.type === "agreement"));
  const statements = documents
    .flatMap(contributed)
    .filter((statement) => !replaced.has(statement))
    .map((statement) => (statement.type === "agreement" ? withInherited(statement, heads) : statement));
  const stands = (span: Span): boolean => ![...replaced].some((statement) => isWithin(span, statement));
  return {
    tree: {
      text: ordered.map((document) => document.text).join("\n"),
      statements,
      comments: documents.flatMap(({ moved: tree }) => tree.comments),
      slots: documents.flatMap(({ moved: tree }) => tree.slots.filter(stands)),
      problems: documents.flatMap(({ moved: tree }) => tree.problems.filter(stands)),
      sources,
    },
    sources,
    problems: problems
      .map(({ document, problem }): DocumentProblem => {
        const place = moved(problem, startOf(document));
        // the first unreadable place is in the document that is named, not in the one that names it
        return problem.type === "unsound" && place.type === "unsound"
          ? { ...place, first: moved(problem.first, startOf(problem.name)) }
          : place;
      })
      .sort((a, b) => a.start - b.start),
  };
};

/** A document with everything that it brings in, as one tree. */
export const composed = (text: string, surroundings: Surroundings = {}): Composition => {
  if (MAY_NAME_OTHERS.test(text)) return compose(text, surroundings);
  const tree = parse(text);
  const sources: readonly Source[] = [{ name: surroundings.name ?? "", role: "own", start: 0, end: text.length }];
  return { tree: { ...tree, sources }, sources, problems: [] };
};

// ---------------------------------------------------------------- places

/** The document that an offset is in. */
export const sourceAt = (sources: readonly Source[], offset: number): Source => {
  let [low, high] = [0, sources.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sources[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return sources[low] as Source;
};

/** A place as its document has it. */
export const localSpan = (source: Source, { start, end }: Span): Span => ({
  start: start - source.start,
  end: Math.min(end, source.end) - source.start,
});

/** Whether something that the agreement says is not known, so that a name may be defined there. */
export const isIncomplete = (problems: readonly DocumentProblem[]): boolean =>
  problems.some(({ type }) => type !== "circular");

/** What the document in view says itself. */
export const isInView = (sources: readonly Source[], { start }: Span): boolean => start <= (sources[0]?.end ?? 0);
