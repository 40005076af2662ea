/** Definitions that lead back to where they began, so that none of them says anything. */
import type { Condition, Name, PartyRef, Phrase, Statement } from "../../../grammar/syntax.js";
import type { Check, Report } from "../check.js";
import { SYMBOL_WORDS } from "../kind-words.js";
import { quote } from "../render.js";

interface Definition {
  readonly name: Name;
  readonly kind: string;
  /** Names that its meaning rests on. */
  readonly rests: readonly string[];
}

const namesIn = (condition: Condition | undefined): string[] => {
  switch (condition?.type) {
    case "named":
      return [condition.name.text];
    case "and":
    case "or":
      return condition.parts.flatMap(namesIn);
    case "kind":
      return condition.details.flatMap((detail) => namesIn(detail.where));
    default:
      return [];
  }
};

const namesOf = (refs: readonly PartyRef[]): string[] =>
  refs.flatMap((ref) => (ref.type === "named" ? [ref.name.text] : []));

const classes = (phrases: readonly Phrase[]): string[] =>
  phrases.flatMap((phrase) => (phrase.status === "named" ? [phrase.term] : []));

const definitionOf = (statement: Statement): Definition | undefined => {
  switch (statement.type) {
    case "condition":
      return { name: statement.name, kind: SYMBOL_WORDS.condition, rests: namesIn(statement.is) };
    case "group":
      return { name: statement.name, kind: SYMBOL_WORDS.group, rests: namesOf(statement.members) };
    case "team":
      return { name: statement.name, kind: "a team", rests: namesOf(statement.members) };
    case "party":
      return {
        name: statement.name,
        kind: SYMBOL_WORDS.party,
        rests: statement.clauses.flatMap((clause) => (clause.type === "part of" ? [clause.whole.text] : [])),
      };
    case "subjects":
      return {
        name: statement.name,
        kind: "a class of people",
        rests: statement.clauses.flatMap((clause) => {
          if (clause.type === "are" || clause.type === "except") return classes(clause.classes);
          return clause.type === "family of" ? classes([clause.of]) : [];
        }),
      };
    default:
      return undefined;
  }
};

/** Circles, each once: a walk in depth that meets a name which it has not left yet. */
const circlesOf = (definitions: ReadonlyMap<string, Definition>): (readonly Definition[])[] => {
  const circles: (readonly Definition[])[] = [];
  const done = new Set<string>();
  for (const start of definitions.keys()) {
    const path: { name: string; next: string[] }[] = [];
    const onPath = new Set<string>();
    const enter = (name: string): void => {
      path.push({ name, next: [...(definitions.get(name)?.rests ?? [])] });
      onPath.add(name);
    };
    if (!done.has(start)) enter(start);
    // no recursion: a document may chain thousands of definitions
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.next.shift();
      if (next === undefined) {
        path.pop();
        onPath.delete(top.name);
        done.add(top.name);
      } else if (onPath.has(next)) {
        const from = path.findIndex((each) => each.name === next);
        circles.push(path.slice(from).flatMap(({ name }) => definitions.get(name) ?? []));
      } else if (definitions.has(next) && !done.has(next)) enter(next);
    }
  }
  return circles;
};

/** A circle begins with what stands first in the text. */
const fromFirst = (circle: readonly Definition[]): readonly Definition[] => {
  const first = circle.reduce(
    (least, each, index) => (each.name.start < (circle[least]?.name.start ?? 0) ? index : least),
    0,
  );
  return [...circle.slice(first), ...circle.slice(0, first)];
};

const reportOf = (circle: readonly Definition[]): Report[] => {
  const ordered = fromFirst(circle);
  const [first, ...others] = ordered;
  if (!first) return [];
  const way = [...ordered, first].map(({ name }) => name.text);
  return [
    {
      at: { start: first.name.start, end: first.name.end },
      reason: ordered.map(({ name }) => name.text).join(" "),
      message:
        others.length === 0
          ? `${quote(first.name.text)} is defined by itself, so it says nothing. Say what it is in other words.`
          : `These definitions go in a circle, so that none of them says anything: ${way.join(" → ")}. Say of one of them what it is in other words.`,
      related: others.map(({ name, kind }) => ({
        start: name.start,
        end: name.end,
        message: `${kind} of the circle`.replace(/^an? /, "A "),
      })),
    },
  ];
};

export const check: Check = {
  code: "logic/definition-cycle",
  title: "Definitions go in a circle",
  severity: "error",
  run: ({ agreement }): Report[] => {
    const definitions = new Map<string, Definition>();
    for (const statement of agreement.tree.statements) {
      const definition = definitionOf(statement);
      if (definition && definition.name.text !== "" && !definitions.has(definition.name.text))
        definitions.set(definition.name.text, definition);
    }
    return circlesOf(definitions).flatMap(reportOf);
  },
};
