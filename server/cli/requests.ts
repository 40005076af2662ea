/** Requests from the command line: names of an agreement looked up, facts found in its words. */
import type { Condition } from "../../grammar/syntax.js";
import { entry, withVocabulary } from "../../grammar/vocabulary.js";
import { type Agreement, type Purpose, purposeOfRef } from "../model/agreement.js";
import type { FlowRule } from "../model/flow-rules.js";
import type { FlowTable } from "../model/flows.js";
import { nearestName } from "../model/symbols.js";
import { termsOf } from "../model/terms.js";
import type { GivenFact, Request } from "../reasoning/decide.js";
import { wordsOf } from "../reasoning/given.js";
import { dayOf } from "./agreements.js";
import { Problem } from "./problem.js";

/** A request as somebody writes it, by option or as a line of JSON. */
export interface WrittenRequest {
  readonly act: FlowRule["act"];
  readonly from: string;
  readonly to?: string;
  readonly data: string;
  readonly for?: string;
  readonly on?: string;
  readonly facts: readonly WrittenFact[];
}

export interface WrittenFact {
  readonly name: string;
  readonly holds: boolean;
}

/** Something that may or may not hold, as the agreement calls it. */
export interface KnownFact {
  readonly name: string;
  readonly condition: Condition;
  /** What a named condition is, in the drafter's words. */
  readonly means?: string;
  readonly quoted: boolean;
}

const ACTS_WITH_RECIPIENT = new Set<FlowRule["act"]>(["share", "query"]);

const key = (words: string): string =>
  words
    .replace(/["“”„«»]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

const quote = (words: string): string => `“${words}”`;

const leaves = (condition: Condition): Condition[] =>
  condition.type === "and" || condition.type === "or" ? condition.parts.flatMap(leaves) : [condition];

const factOf = (agreement: Agreement, condition: Condition): KnownFact => {
  if (condition.type === "named") {
    const fact = agreement.facts.get(condition.name.text);
    const is = agreement.conditions.get(condition.name.text)?.is;
    const means = (is && wordsOf(agreement, is)) ?? fact?.means?.text;
    return { name: condition.name.text, condition, ...(means ? { means } : {}), quoted: fact !== undefined };
  }
  if (condition.type === "quoted") return { name: condition.text.text, condition, quoted: true };
  return { name: wordsOf(agreement, condition), condition, quoted: false };
};

/** Every fact that a sentence of the agreement asks for, then the declared conditions that none does. */
export const factsOf = (table: FlowTable): readonly KnownFact[] => {
  const { agreement } = table;
  const asked = table.rules.flatMap((rule) =>
    rule.data.flatMap((data) => {
      const terms = termsOf(agreement, rule, data);
      return [...terms.where, ...terms.provided.flat(), ...terms.unless, ...terms.except].flatMap(leaves);
    }),
  );
  const declared = [...agreement.conditions.values(), ...agreement.facts.values()].map(
    ({ name }): Condition => ({ type: "named", name, start: name.start, end: name.end }),
  );
  const facts = new Map<string, KnownFact>();
  for (const condition of [...asked, ...declared]) {
    const fact = factOf(agreement, condition);
    if (!facts.has(key(fact.name))) facts.set(key(fact.name), fact);
  }
  return [...facts.values()];
};

const YES = new Set(["true", "yes", "1"]);
const NO = new Set(["false", "no", "0"]);

/** `NAME` or `NAME=VALUE`: a name alone holds. */
export const parseFact = (text: string): WrittenFact => {
  const [, name = text, value = "true"] = /^(.*?)(?:=([^=]*))?$/s.exec(text) ?? [];
  const said = value.trim().toLowerCase();
  if (!YES.has(said) && !NO.has(said))
    throw new Problem(`--fact ${text}: ${quote(value)} is no answer. Write ${name}=true or ${name}=false.`);
  return { name: name.trim(), holds: YES.has(said) };
};

const find = <T>(map: ReadonlyMap<string, T>, name: string): T | undefined => {
  const exact = map.get(name);
  if (exact) return exact;
  const wanted = key(name);
  for (const [each, value] of map) if (key(each) === wanted) return value;
  return undefined;
};

/** What to do about a name that is not there. */
const advice = (name: string, names: readonly string[], none: string): string => {
  const part = names.filter((each) => key(each).includes(key(name)));
  const near = nearestName(name, names) ?? (part.length === 1 ? part[0] : undefined);
  if (near) return `Did you mean ${quote(near)}?`;
  if (names.length === 0) return none;
  const shown = names.slice(0, 8).map(quote).join(", ");
  return `There ${names.length === 1 ? "is" : "are"} ${shown}${names.length > 8 ? " and others" : ""}.`;
};

const lookUp = <T>(map: ReadonlyMap<string, T>, option: string, what: string, name: string): T => {
  const found = find(map, name);
  if (found) return found;
  const hint = advice(name, [...map.keys()], "The agreement declares none.");
  throw new Problem(`${option} ${quote(name)}: the agreement knows no such ${what}. ${hint}`);
};

const purposeNamed = (table: FlowTable, name: string): Purpose => {
  const { agreement } = table;
  const used = [...table.rules.flatMap((rule) => rule.purposes), ...agreement.purposes.values()];
  const purposes = new Map(used.map((purpose) => [purpose.label, purpose]));
  const found = find(purposes, name);
  if (found) return found;
  const known = withVocabulary(agreement.vocabulary, () => entry("purpose", name));
  if (known) {
    const at = { start: 0, end: 0 };
    const phrase = { category: "purpose", written: name, term: known.term, status: "known", ...at } as const;
    return purposeOfRef(agreement, { type: "phrase", phrase, ...at });
  }
  return lookUp(purposes, "--for", "purpose", name);
};

/** What else a fact may be called: what it means in full, and what a condition without a name is of. */
const otherNames = ({ means, condition }: KnownFact): string[] => [
  ...(means === undefined ? [] : [means]),
  ...(condition.type === "kind" && condition.details.length === 0 ? [condition.phrase.term] : []),
];

/** A fact by its name, else by other words that mean no other one; `only` before them says nothing about it. */
export const factNamed = (facts: readonly KnownFact[], name: string): KnownFact | undefined => {
  const wanted = key(name);
  const exact = facts.find((fact) => [wanted, wanted.replace(/^only /, "")].includes(key(fact.name)));
  if (exact) return exact;
  const others = facts.filter((fact) => otherNames(fact).some((other) => key(other) === wanted));
  return others.length === 1 ? others[0] : undefined;
};

const givenFact = (facts: readonly KnownFact[], written: WrittenFact): GivenFact => {
  const found = factNamed(facts, written.name);
  if (found) return { condition: found.condition, holds: written.holds };
  const hint = advice(
    written.name,
    facts.map((fact) => fact.name),
    "No sentence of the agreement has a condition.",
  );
  throw new Problem(`--fact ${quote(written.name)}: the agreement knows no such fact. ${hint}`);
};

/** The request with everything it names looked up. @throws Problem */
export const requestOf = (table: FlowTable, written: WrittenRequest, facts: readonly KnownFact[]): Request => {
  const { agreement } = table;
  const sender = lookUp(agreement.parties, "--from", "party", written.from);
  if (ACTS_WITH_RECIPIENT.has(written.act) && written.to === undefined)
    throw new Problem(`To ${written.act} data takes two: add --to and the name of the other party.`);
  const recipient = written.to === undefined ? undefined : lookUp(agreement.parties, "--to", "party", written.to);
  const purpose = written.for === undefined ? undefined : purposeNamed(table, written.for);
  return {
    act: written.act,
    sender,
    ...(recipient ? { recipient } : {}),
    data: lookUp(agreement.data, "--data", "data", written.data),
    ...(purpose ? { purpose } : {}),
    given: written.facts.map((fact) => givenFact(facts, fact)),
    ...(written.on === undefined ? {} : { date: dayOf("--on", written.on) }),
  };
};

// ---------------------------------------------------------------- many requests

const ACTS: readonly FlowRule["act"][] = ["share", "use", "query", "publish", "collect"];
const KEYS = new Set(["act", "from", "to", "data", "for", "on", "facts"]);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Facts as `{ "Informed Consent": true }`, or as a list of those that hold. */
const factsIn = (value: unknown): readonly WrittenFact[] | undefined => {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((each) => typeof each === "string"))
    return value.map((name) => ({ name, holds: true }));
  if (!isRecord(value)) return undefined;
  const facts = Object.entries(value);
  return facts.every(([, holds]) => typeof holds === "boolean")
    ? facts.map(([name, holds]) => ({ name, holds: holds === true }))
    : undefined;
};

const EXAMPLE = '{"from": "A", "to": "B", "data": "D", "for": "P", "facts": {"Informed Consent": true}}';

/** One line of a file of requests. @throws Problem */
export const parseRequest = (line: string): WrittenRequest => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Problem(`this is no JSON. Write a request such as ${EXAMPLE}.`);
  }
  if (!isRecord(value)) throw new Problem(`this is no request. Write one such as ${EXAMPLE}.`);
  const unknown = Object.keys(value).find((name) => !KEYS.has(name));
  if (unknown !== undefined) throw new Problem(`“${unknown}” is not known here. Possible are ${[...KEYS].join(", ")}.`);
  const text = (name: string): string | undefined => {
    const found = value[name];
    if (found === undefined || found === null) return undefined;
    if (typeof found !== "string") throw new Problem(`“${name}” must be a text. Write it in quotes.`);
    return found;
  };
  const required = (name: string): string => {
    const found = text(name);
    if (found === undefined) throw new Problem(`“${name}” is missing. Write a request such as ${EXAMPLE}.`);
    return found;
  };
  const act = ACTS.find((each) => each === (text("act") ?? "share"));
  if (!act) throw new Problem(`“act” must be one of ${ACTS.join(", ")}.`);
  const facts = factsIn(value.facts);
  if (!facts) throw new Problem('“facts” must be like {"Informed Consent": true}.');
  const [to, purpose, on] = [text("to"), text("for"), text("on")];
  return {
    act,
    from: required("from"),
    data: required("data"),
    ...(to === undefined ? {} : { to }),
    ...(purpose === undefined ? {} : { for: purpose }),
    ...(on === undefined ? {} : { on }),
    facts,
  };
};
