/**
 * Which sentence of a real agreement is written by which part of its Concordat text, and whether the language says it or
 * leaves it to people. Sentences stand in `NAME.sentences.md`, numbered; a comment `// [7]` in `NAME.dsa` marks where
 * sentence 7 is written, `// [9] quoted: why` what is left to people, `// [9] not expressible: why` what cannot be said.
 */
import { parse } from "../grammar/parse.js";
import type { Comment, Span, SyntaxTree } from "../grammar/syntax.js";

export type Verdict = "construct" | "quoted" | "not expressible";

export interface Encoded {
  readonly number: number;
  readonly sentence: string;
  readonly section: string;
  readonly verdict: Verdict;
  /** Where it is written: what stands there, and the line (from 1). */
  readonly places: readonly { readonly construct: string; readonly line: number }[];
  /** Why it is left to people or cannot be said. */
  readonly why?: string;
}

export interface RealAgreement {
  readonly title: string;
  readonly sentences: readonly Encoded[];
}

// ---------------------------------------------------------------- the numbered sentences

interface Numbered {
  readonly number: number;
  readonly sentence: string;
  readonly section: string;
}

const numberedSentences = (markdown: string): { readonly title: string; readonly sentences: readonly Numbered[] } => {
  let title = "";
  let section = "";
  const sentences: Numbered[] = [];
  for (const line of markdown.split(/\r?\n/)) {
    const heading = /^(#+) (.*)$/.exec(line);
    if (heading?.[1] === "#") title = heading[2] ?? "";
    else if (heading) section = heading[2] ?? "";
    const item = /^(\d+)\. (.*)$/.exec(line);
    if (item) sentences.push({ number: Number(item[1]), sentence: item[2] ?? "", section });
  }
  return { title, sentences };
};

// ---------------------------------------------------------------- the tree, generically

type Node = Span & { readonly type?: string } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "start" in value && "end" in value;

const childrenOf = (value: object): readonly unknown[] =>
  Object.values(value).flatMap((each: unknown): readonly unknown[] => (Array.isArray(each) ? each : [each]));

/** All nodes from `value` down, outermost first. */
function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== "object" || value === null) return;
  if (isNode(value)) yield value;
  for (const child of childrenOf(value)) yield* nodesIn(child);
}

// ---------------------------------------------------------------- marks

interface Mark {
  readonly numbers: readonly number[];
  readonly verdict?: "quoted" | "not expressible";
  readonly why?: string;
  readonly comment: Comment;
}

const MARK = /^((?:\[\d+\]\s*)+)(?:(quoted|not expressible): (.+))?$/;

const marksOf = (tree: SyntaxTree): readonly Mark[] =>
  tree.comments.flatMap((comment): Mark[] => {
    const match = comment.note ? null : MARK.exec(comment.text.trim());
    if (!match) return [];
    const numbers = [...(match[1] ?? "").matchAll(/\d+/g)].map(([digits]) => Number(digits));
    const verdict = match[2] as Mark["verdict"];
    return [{ numbers, comment, ...(verdict ? { verdict, why: match[3] ?? "" } : {}) }];
  });

/** Whole statements, of which a mark behind the head means the head alone. */
const HEADS = new Set(["agreement", "clause", "general terms"]);

/** What a mark is about: the widest part that begins where its line does, else the narrowest around that place. */
const markedNode = (tree: SyntaxTree, mark: Mark): Node | undefined => {
  const lineStart = tree.text.lastIndexOf("\n", mark.comment.start - 1) + 1;
  const at = lineStart + (/^\s*/.exec(tree.text.slice(lineStart))?.[0].length ?? 0);
  const typed = [...nodesIn(tree.statements)].filter((node) => node.type !== undefined);
  const begins = typed.filter((node) => node.start === at);
  const around = typed.filter((node) => node.start < at && node.end > at);
  return begins[0] ?? around.at(-1);
};

// ---------------------------------------------------------------- what is left to people

const NOTICES = new Set(["inform", "publish notice of"]);

const termOf = (value: unknown): string => (isNode(value) && typeof value.term === "string" ? value.term : "");

const textOf = (value: unknown): string | undefined =>
  isNode(value) && value.slot !== true && typeof value.text === "string" ? value.text : undefined;

const isQuoted = (value: unknown): boolean => isNode(value) && value.type === "quoted";

/** What of the node itself is decided by people. */
const ownQuote = (node: Node): string | undefined => {
  switch (node.type) {
    case "prose":
    case "recital":
      return "text";
    case "fact":
      return "a fact that people decide";
    case "quoted":
      return textOf(node.text) ?? undefined;
    case "kind":
      return termOf(node.phrase).startsWith("judgement") ? "a judgement" : undefined;
  }
  if ("category" in node && node.status === "quoted") return String(node.written);
  return textOf(node.while);
};

/** Names of networks and forms, and texts of notices, are parameters. */
const withoutParameters = (node: Node): Node => {
  if (node.type === "channel" && isQuoted(node.channel)) return { ...node, channel: undefined };
  if (node.type === "duty" && isQuoted(node.object) && NOTICES.has(termOf(node.verb)))
    return { ...node, object: undefined };
  return HEADS.has(node.type ?? "") ? { ...node, sentences: [], clauses: [] } : node;
};

/** The quoted condition, verb or object in it, if there is one; a named condition or fact counts by what it stands for. */
const leftToPeople = (
  value: unknown,
  declared: ReadonlyMap<string, unknown>,
  seen = new Set<unknown>(),
): string | undefined => {
  if (typeof value !== "object" || value === null || seen.has(value)) return undefined;
  seen.add(value);
  const node = isNode(value) ? withoutParameters(value) : undefined;
  const own = node && ownQuote(node);
  if (own !== undefined) return own;
  const meant = node?.type === "named" ? declared.get(textOf(node.name) ?? "") : undefined;
  for (const each of [...childrenOf(node ?? value), meant]) {
    const found = leftToPeople(each, declared, seen);
    if (found !== undefined) return found;
  }
  return undefined;
};

// ---------------------------------------------------------------- names of constructs

const NAMES: Readonly<Record<string, string>> = {
  "general terms": "terms for all sharing",
  sharing: "permission, duty or ban to share or use",
  duty: "duty or power",
  "safeguards set": "set of safeguards",
  safeguards: "safeguards",
  protected: "protected by",
  under: "legal basis",
  "applies law": "law that applies",
  "applies in": "where it applies",
  "laws differ": "where laws differ",
  that: "duty to ensure, or declaration",
  exit: "suspending or leaving",
  group: "group of parties",
  about: "about whom",
  items: "items of data",
  prose: "text",
  governed: "governing law",
  between: "parties that sign",
  signed: "signatures",
  issued: "by whom issued",
  reviewed: "review",
  occasion: "occasion",
  channel: "channel",
  keep: "keeping",
  term: "term",
  "on event": "what follows an event",
  "other purposes": "use for other purposes",
  marked: "marking",
  "subject to": "precedence",
  despite: "precedence",
  "carried conditions": "conditions of the provider",
  necessary: "reason why it is necessary",
  "public records": "public-records requests",
};

const constructOf = (node: Node): string => NAMES[node.type ?? ""] ?? node.type ?? "";

// ---------------------------------------------------------------- together

/** What of a part could not be read. */
const unreadIn = (tree: SyntaxTree, node: Node): readonly Span[] => {
  if (HEADS.has(node.type ?? "")) return [];
  const unread = [...nodesIn(node)].filter(
    (part) => part.type === "broken" || part.incomplete === true || part.broken === true || part.status === "unknown",
  );
  const problems = tree.problems.filter((problem) => problem.start >= node.start && problem.end <= node.end);
  return [...problems, ...unread];
};

const lineOf = (text: string, at: number): number => text.slice(0, at).split("\n").length;

/** Throws where a sentence has no mark, a mark has no sentence, or a marked part could not be read. */
export const encoded = (name: string, markdown: string, dsa: string): RealAgreement => {
  const { title, sentences } = numberedSentences(markdown);
  const tree = parse(dsa);
  const declared = new Map<string, unknown>();
  for (const statement of tree.statements)
    if (statement.type === "condition" || statement.type === "fact") declared.set(statement.name.text, statement);

  const marks = marksOf(tree);
  const known = new Set(sentences.map(({ number }) => number));
  const problems: string[] = [];
  if (known.size < sentences.length) problems.push(`${name}: a number stands twice`);
  for (const mark of marks)
    for (const number of mark.numbers)
      if (!known.has(number)) problems.push(`${name}.dsa:${lineOf(dsa, mark.comment.start)}: no sentence ${number}`);

  const result = sentences.map((each): Encoded => {
    const own = marks.filter((mark) => mark.numbers.includes(each.number));
    if (own.length === 0) problems.push(`${name}: sentence ${each.number} has no mark`);
    const inexpressible = own.find((mark) => mark.verdict === "not expressible");
    if (inexpressible) return { ...each, verdict: "not expressible", places: [], why: inexpressible.why ?? "" };
    let why = own.find((mark) => mark.verdict === "quoted")?.why;
    const places = own.map((mark) => {
      const line = lineOf(dsa, mark.comment.start);
      const node = markedNode(tree, mark);
      if (!node) {
        problems.push(`${name}.dsa:${line}: nothing stands at the mark`);
        return { construct: "", line };
      }
      for (const part of unreadIn(tree, node))
        problems.push(`${name}.dsa:${lineOf(dsa, part.start)}: “${dsa.slice(part.start, part.end)}” is not read`);
      why ??= leftToPeople(node, declared);
      return { construct: constructOf(node), line };
    });
    return {
      ...each,
      verdict: why === undefined ? "construct" : "quoted",
      places,
      ...(why === undefined ? {} : { why }),
    };
  });
  if (problems.length > 0) throw new Error([...new Set(problems)].join("\n"));
  return { title, sentences: result };
};

/** How many sentences are constructs, left to people, and not expressible. */
export const countsOf = (sentences: readonly Encoded[]): Readonly<Record<Verdict, number>> => ({
  construct: sentences.filter((each) => each.verdict === "construct").length,
  quoted: sentences.filter((each) => each.verdict === "quoted").length,
  "not expressible": sentences.filter((each) => each.verdict === "not expressible").length,
});
