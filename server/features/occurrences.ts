/** Every place where a name or a clause's title stands: declarations, uses, and prose that mentions it. */
import type { Name, Span, SyntaxTree, Text } from "../../grammar/syntax.js";
import type { Agreement } from "../model/agreement.js";
import { collectReferences } from "../model/references.js";
import type { DeclaredName } from "../model/symbols.js";
import { clauseTitles, proseOf } from "./parts.js";

export interface Occurrence extends Span {
  /** `number`: a clause by its number, which is no part of its title. */
  readonly role: "declaration" | "use" | "number" | "prose";
}

/** What stands at a place: a declared name, or a clause by its title. */
export type Target =
  | { readonly type: "name"; readonly at: Span; readonly name: string; readonly declared: DeclaredName }
  | {
      readonly type: "clause";
      readonly at: Span;
      readonly title: string;
      readonly declared: Text;
      /** Its number stands there. */
      readonly byNumber: boolean;
    };

const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** The name itself, without an article that belongs to the sentence, without quotes. */
const bare = (text: string, name: Name): Span => {
  const written = text.slice(name.start, name.end);
  if (name.quoted) return { start: name.start + 1, end: name.start + 1 + name.text.length };
  const article = /^(?:The|An|A)\s+/.exec(written)?.[0] ?? "";
  return name.text.startsWith(article.trim()) ? name : { start: name.start + article.length, end: name.end };
};

const isNumber = ({ text }: SyntaxTree, title: Text): boolean => /[\p{L}\d]/u.test(text[title.start] ?? "");

/** A title without its quotes, or a number. */
const inside = (tree: SyntaxTree, title: Text): Span => {
  if (isNumber(tree, title)) return { start: title.start, end: title.end };
  return { start: title.start + 1, end: title.start + 1 + title.text.length };
};

const sameTitle =
  (title: string) =>
  (text: Text): boolean =>
    text.text === title && !text.slot;

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Mentions of a name in prose: whole words, and not inside a longer declared name. */
const mentions = (agreement: Agreement, name: string): Span[] => {
  const longer = [...agreement.symbols.declared.keys()].filter((other) => other !== name && other.includes(name));
  const { text } = agreement.tree;
  return proseOf(agreement.tree).flatMap((prose) => {
    const found: Span[] = [];
    for (let at = text.indexOf(name, prose.start); at >= 0 && at < prose.end; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      const whole = !WORD.test(text[at - 1] ?? "") && !WORD.test(text[end] ?? "");
      const inLonger = longer.some((other) => {
        const start = text.lastIndexOf(other, at);
        return start >= 0 && start + other.length >= end;
      });
      if (end <= prose.end && whole && !inLonger) found.push({ start: at, end });
    }
    return found;
  });
};

export const targetAt = (agreement: Agreement, offset: number): Target | undefined => {
  const { symbols, tree } = agreement;
  const nameTarget = (name: Name, declared: DeclaredName): Target => ({
    type: "name",
    at: bare(tree.text, name),
    name: declared.name.text,
    declared,
  });
  for (const declared of symbols.declared.values())
    if (touches(declared.name, offset)) return nameTarget(declared.name, declared);
  for (const { first, again } of symbols.duplicates)
    if (touches(again.name, offset)) return nameTarget(again.name, first);
  for (const reference of symbols.references) {
    const declared = reference.symbol ?? symbols.declared.get(reference.name.text);
    if (declared && touches(reference.name, offset)) return nameTarget(reference.name, declared);
  }
  const titles = [...clauseTitles(tree), ...collectReferences(tree).clauses.map((reference) => reference.title)];
  const title = titles.find((each) => touches(inside(tree, each), offset));
  const clause = title && symbols.clauses.get(title.text);
  if (title && clause && !title.slot)
    return {
      type: "clause",
      at: inside(tree, title),
      title: clause.title.text,
      declared: clause.title,
      byNumber: isNumber(tree, title),
    };
  for (const prose of proseOf(tree)) {
    if (!touches(prose, offset)) continue;
    for (const declared of symbols.declared.values()) {
      const at = mentions(agreement, declared.name.text).find((span) => touches(span, offset));
      if (at) return { type: "name", at, name: declared.name.text, declared };
    }
  }
  return undefined;
};

/** All occurrences of a target in the order of the text, each without quotes and articles. */
export const occurrencesOf = (agreement: Agreement, target: Target): readonly Occurrence[] => {
  const { symbols, tree } = agreement;
  const found: Occurrence[] = [];
  const add = (span: Span, role: Occurrence["role"]): void => {
    found.push({ start: span.start, end: span.end, role });
  };
  if (target.type === "clause") {
    const same = sameTitle(target.title);
    for (const title of clauseTitles(tree).filter(same)) add(inside(tree, title), "declaration");
    for (const { title } of collectReferences(tree).clauses) {
      if (isNumber(tree, title)) {
        if (symbols.clauses.get(title.text)?.title === target.declared) add(inside(tree, title), "number");
      } else if (same(title)) add(inside(tree, title), "use");
    }
  } else {
    const { name, declared } = target;
    add(bare(tree.text, declared.name), "declaration");
    for (const { first, again } of symbols.duplicates)
      if (first === declared) add(bare(tree.text, again.name), "declaration");
    for (const reference of symbols.references)
      if (reference.name.text === name) add(bare(tree.text, reference.name), "use");
    for (const mention of mentions(agreement, name)) add(mention, "prose");
  }
  return found.sort((a, b) => a.start - b.start);
};
