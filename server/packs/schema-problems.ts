/** Turns the errors of the compiled JSON Schemas into sentences for the author of a pack. */
import { closest, distance } from "fastest-levenshtein";
import { type JsonPath, type LawProblem, problemAt, valueAt } from "./law-problem.js";
import { EFFECTS, LAW_SCHEMAS, type LawFileKind, PATTERN_HELP } from "./pack-schema.js";
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
  const problems = relevantErrors(validate.errors ?? []).map((error) => {
    const path = pathOf(error, value);
    return problemAt(file, value, path, explain(error, kind, path, valueAt(value, path)));
  });
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

/** Where one of several properties is asked for, each of them is reported as missing, too: once is enough. */
function relevantErrors(errors: readonly ValidationError[]): readonly ValidationError[] {
  const choices = new Set(errors.filter(({ keyword }) => keyword === "anyOf").map(({ instancePath }) => instancePath));
  const relevant = errors.filter(({ keyword, instancePath, propertyName }) => {
    // `if` says only that its `then` fails; a wrong key is reported by `propertyNames`.
    if (keyword === "if" || propertyName !== undefined) return false;
    return keyword !== "required" || !choices.has(instancePath);
  });
  return relevant.length > 0 ? relevant : errors;
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
      const allowed = allowedProperties(kind, path);
      if (allowed.includes(name)) return `${quote(name)} does not go with what else stands here; remove one of them.`;
      const isFact = path.at(-1) === "properties";
      const otherwise = isFact ? "write the name of a fact." : "remove it.";
      const advice = didYouMean(name, allowed) ?? otherwise;
      return `${quote(name)} is not ${isFact ? "a fact" : "known here"}; ${advice}`;
    }
    case "propertyNames":
      return `${quote(params.propertyName)} is not possible here; write ISO codes such as GB.`;
    case "enum": {
      const allowed = Array.isArray(params.allowedValues) ? params.allowedValues : [];
      return `${show(value)} is not possible here; ${didYouMean(value, allowed) ?? `write ${choice(allowed)}.`}`;
    }
    case "const":
      return `${show(value)} is not possible here; write ${show(params.allowedValue)}, or test a list with \`contains\`.`;
    case "type":
      return `${show(value)} is not possible here; write ${typeNames(params.type)}.`;
    case "pattern":
      return `${show(value)} is not possible here; write ${PATTERN_HELP.get(String(params.pattern)) ?? "it in the right form"}.`;
    case "minItems":
    case "minProperties":
      return "nothing is in it; add something, or leave it out.";
    case "maxProperties":
      return "only one thing can stand here; remove the others.";
    case "anyOf":
      return path.at(-1) === "effect" && !Object.hasOwn(Object(value), "bounds")
        ? `this is no effect; add one of ${choice(Object.keys(EFFECTS))}.`
        : "no period is given; add `atLeast` or `atMost`.";
    default:
      return "this does not have the form that law/pack.schema.json describes.";
  }
}

/** The properties that may stand at a place, by the schema of the file. */
function allowedProperties(kind: LawFileKind, path: JsonPath): readonly string[] {
  const root = LAW_SCHEMAS[kind];
  /** A schema with what it refers to and what it asks for under a condition. */
  const resolved = (schema: unknown): readonly unknown[] => {
    const reference = valueAt(schema, ["$ref"]);
    if (typeof reference === "string") return resolved(valueAt(root, reference.split("/").slice(1)));
    const conditional = valueAt(schema, ["allOf"]);
    const more = Array.isArray(conditional) ? conditional.flatMap((each) => resolved(valueAt(each, ["then"]))) : [];
    return schema === undefined ? [] : [schema, ...more];
  };
  const inside = (schemas: readonly unknown[], step: string | number): readonly unknown[] =>
    schemas.flatMap((schema) => resolved(valueAt(schema, typeof step === "number" ? ["items"] : ["properties", step])));
  const schemas = path.reduce(inside, resolved(root));
  return schemas.flatMap((schema) => Object.keys(valueAt(schema, ["properties"]) ?? {}));
}

/** Only a near miss is worth a suggestion: up to a third of the letters may be wrong. */
function didYouMean(value: unknown, allowed: readonly unknown[]): string | undefined {
  const words = allowed.filter((word) => typeof word === "string");
  if (typeof value !== "string" || value.length > 100 || words.length === 0) return undefined;
  const nearest = closest(value, words);
  const most = Math.max(1, Math.floor(nearest.length / 3));
  return distance(value, nearest) <= most ? `did you mean ${quote(nearest)}?` : undefined;
}

const TYPE_NAMES: Readonly<Record<string, readonly string[]>> = {
  array: ["a list"],
  boolean: ["true", "false"],
  null: ["null"],
  number: ["a number"],
  object: ["an object"],
  string: ["a text"],
};

const typeNames = (types: unknown): string =>
  either([types].flat().flatMap((type) => TYPE_NAMES[String(type)] ?? [String(type)]));

const quote = (word: unknown): string => `\`${String(word)}\``;

/** A value as it stands in the file, cut to what fits in a sentence. */
function show(value: unknown): string {
  if (value === undefined) return "this";
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}

const choice = (values: readonly unknown[]): string =>
  either(values.map((value) => (value === null ? "null" : quote(value))));

const either = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(", ")} or ${words.at(-1)}` : (words[0] ?? "nothing");
