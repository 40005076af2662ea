/** Turns the errors of the compiled JSON Schemas into sentences for the author of a pack. */
import { closest, distance } from "fastest-levenshtein";
import { type JsonPath, type LawProblem, problemAt, valueAt } from "./law-problem.js";
import { EFFECTS, effectDefinition, LAW_SCHEMAS, type LawFileKind, PATTERN_HELP } from "./pack-schema.js";
import {
  type ValidationError,
  type Validator,
  validateAdequacy,
  validateJurisdictions,
  validateMemberships,
  validatePack,
} from "./pack-validator.generated.js";

const VALIDATORS: Readonly<Record<LawFileKind, Validator>> = {
  pack: validatePack,
  jurisdictions: validateJurisdictions,
  memberships: validateMemberships,
  adequacy: validateAdequacy,
};

/** What is wrong with the form of a file; nothing if it has the form of its kind. */
export function schemaProblems(file: string, kind: LawFileKind, value: unknown): readonly LawProblem[] {
  const validate = VALIDATORS[kind];
  if (validate(value)) return [];
  const problems = relevantErrors(validate.errors ?? [], value).map((error) => {
    const path = pathOf(error, value);
    return problemAt(file, value, path, explain(error, kind, path, valueAt(value, path)));
  });
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

const EFFECT_WORDS = Object.keys(EFFECTS);

/**
 * Where one of several forms is asked for, JSON Schema reports what each of them misses. Only the form that the author
 * began to write is of interest: an effect is known by its word, a test of a list by `const` or `enum`.
 */
function relevantErrors(errors: readonly ValidationError[], value: unknown): readonly ValidationError[] {
  return errors.filter((error) => {
    const { schemaPath, keyword } = error;
    const here = valueAt(value, pathOf(error, value));
    if (keyword === "oneOf") return wordsIn(here, schemaPath.includes("/contains/") ? LIST_WORDS : EFFECT_WORDS) !== 1;
    if (/\/(anyOf|propertyNames)\/./.test(schemaPath)) return false;
    const listForm = /\/contains\/oneOf\/(\d)\//.exec(schemaPath);
    if (listForm) return isChosen(here, LIST_WORDS, LIST_WORDS[Number(listForm[1])]);
    const word = EFFECT_WORDS.find((each) => schemaPath.startsWith(`#/definitions/${effectDefinition(each)}/`));
    return word === undefined || isChosen(effectAround(value, pathOf(error, value)), EFFECT_WORDS, word);
  });
}

const LIST_WORDS: readonly string[] = ["const", "enum"];

const wordsIn = (value: unknown, words: readonly string[]): number =>
  words.filter((word) => valueAt(value, [word]) !== undefined).length;

/** A value inside the form (not an object itself) belongs to whatever form could be read that far. */
const isChosen = (value: unknown, words: readonly string[], word: string | undefined): boolean =>
  typeof value !== "object" ||
  Array.isArray(value) ||
  (wordsIn(value, words) === 1 && valueAt(value, [word ?? ""]) !== undefined);

function effectAround(value: unknown, path: JsonPath): unknown {
  const index = path.lastIndexOf("effect");
  return index < 0 ? undefined : valueAt(value, path.slice(0, index + 1));
}

function pathOf(error: ValidationError, root: unknown): JsonPath {
  const path: (string | number)[] = [];
  for (const part of error.instancePath.split("/").slice(1)) {
    const step = part.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(valueAt(root, path)) ? Number(step) : step);
  }
  return path;
}

function explain(error: ValidationError, kind: LawFileKind, path: JsonPath, value: unknown): string {
  const { keyword, params } = error;
  switch (keyword) {
    case "required":
      return `${quote(params.missingProperty)} is missing; add it.`;
    case "additionalProperties": {
      const name = String(params.additionalProperty);
      const isFact = path.at(-1) === "properties";
      const otherwise = isFact ? "write the name of a fact." : "remove it.";
      const advice = didYouMean(name, allowedProperties(kind, error.schemaPath)) ?? otherwise;
      return `${quote(name)} is not ${isFact ? "a fact" : "known here"}; ${advice}`;
    }
    case "propertyNames":
      return `${quote(params.propertyName)} is not ${PATTERN_HELP.get(String(params.pattern)) ?? "an ISO code such as GB"}.`;
    case "enum": {
      const allowed = Array.isArray(params.allowedValues) ? params.allowedValues : [];
      return `${show(value)} is not possible here; ${didYouMean(value, allowed) ?? `write ${choice(allowed)}.`}`;
    }
    case "const":
      return `${show(value)} is not possible here; write ${show(params.allowedValue)}, or test a list with \`contains\`.`;
    case "type":
      return `${show(value)} is not possible here; write ${typeNames(params.type)}.`;
    case "pattern":
      return `${show(value)} is not ${PATTERN_HELP.get(String(params.pattern)) ?? "of the right form"}.`;
    case "minItems":
    case "minProperties":
      return "nothing is in it; add something or remove it.";
    case "anyOf":
      return "no period is given; add `atLeast` or `atMost`.";
    case "oneOf":
      return `${path.at(-1) === "contains" ? "a list has" : "an effect has"} exactly one of ${choice(path.at(-1) === "contains" ? LIST_WORDS : EFFECT_WORDS)}.`;
    default:
      return "this does not have the form that law/pack.schema.json describes.";
  }
}

/** The properties that may stand where an unknown one was found. */
function allowedProperties(kind: LawFileKind, schemaPath: string): readonly string[] {
  const steps = schemaPath
    .split("/")
    .slice(1, -1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return Object.keys(valueAt(LAW_SCHEMAS[kind], [...steps, "properties"]) ?? {});
}

/** Only a near miss is worth a suggestion: up to a third of the letters may be wrong. */
function didYouMean(value: unknown, allowed: readonly unknown[]): string | undefined {
  const words = allowed.filter((word) => typeof word === "string");
  if (typeof value !== "string" || value.length > 100 || words.length === 0) return undefined;
  const nearest = closest(value, words);
  const most = Math.max(1, Math.floor(nearest.length / 3));
  return distance(value, nearest) <= most ? `did you mean ${quote(nearest)}?` : undefined;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  null: "null",
  number: "a number",
  object: "an object",
  string: "a text",
};

const typeNames = (types: unknown): string =>
  [types]
    .flat()
    .map((type) => TYPE_NAMES[String(type)] ?? String(type))
    .join(" or ");

const quote = (word: unknown): string => `\`${String(word)}\``;

/** A value as it stands in the file, cut to what fits in a sentence. */
function show(value: unknown): string {
  if (value === undefined) return "this";
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}

function choice(values: readonly unknown[]): string {
  const words = values.map((value) => (value === null ? "null" : quote(value)));
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} or ${words.at(-1)}` : (words[0] ?? "nothing");
}
