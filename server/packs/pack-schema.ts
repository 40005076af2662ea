/**
 * The published JSON Schemas of law/, made from the same lists as the types, so that the two can't drift. Descriptions are
 * what an editor shows on hover and in completion. Draft 7, which editors know best.
 */
import { OPEN_CATEGORIES, OPEN_CATEGORY_NAMES, type OpenCategory } from "../../grammar/extend-vocabulary.js";
import { FACT_NAMES, FACTS, type FactName } from "../model/facts.js";
import { DUTY_ACTIONS, QUANTITIES, REGIMES, WANTS } from "./provision.js";

export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

export type LawFileKind = "pack" | "jurisdictions" | "memberships" | "adequacy";

const DATE_PATTERN = "^\\d{4}-\\d{2}-\\d{2}$";
const PERIOD_PART = "\\d{1,4} (?:working day|year|month|week|day|hour|minute)s?";
const PERIOD_PATTERN = `^${PERIOD_PART}(?: ${PERIOD_PART})*$`;
const PLACE_PATTERN = "^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$";
const URL_PATTERN = "^https?://";
/** A word at least: an empty text says nothing. */
const TEXT_PATTERN = "\\S";
/** An explanation stands behind a term in one line, and a full stop is put behind it. */
const LINE_PATTERN = "^\\S[^\\r\\n]*[^\\s.]$";

const ID_PATTERN = "^[a-z][a-zA-Z0-9.-]*$";
const PACK_NAME_PATTERN = "^[a-z0-9][a-z0-9-]*$";

/** What to write where a text doesn't match a pattern. */
export const PATTERN_HELP: ReadonlyMap<string, string> = new Map([
  [DATE_PATTERN, "a date such as 2026-03-01"],
  [PERIOD_PATTERN, "a period such as `2 years 6 months` or `10 working days`"],
  [PLACE_PATTERN, "an ISO code such as GB, or EU"],
  [URL_PATTERN, "an address that begins with https://"],
  [TEXT_PATTERN, "some words, or leave it out"],
  [LINE_PATTERN, "one line without a full stop"],
  [ID_PATTERN, "an id that begins with a small letter and has only letters, digits, dots and hyphens"],
  [PACK_NAME_PATTERN, "a name in small letters, digits and hyphens"],
]);

const text = (description: string): JsonSchema => ({ type: "string", pattern: TEXT_PATTERN, description });
const date = (description: string): JsonSchema => ({ type: "string", pattern: DATE_PATTERN, description });
const period = (description: string): JsonSchema => ({ type: "string", pattern: PERIOD_PATTERN, description });
const url = (description: string): JsonSchema => ({ type: "string", pattern: URL_PATTERN, description });
const flag = (description: string): JsonSchema => ({ type: "boolean", description });
const oneOf = (values: readonly string[], description: string): JsonSchema => ({ enum: values, description });
const list = (items: JsonSchema, description: string): JsonSchema => ({
  type: "array",
  items,
  minItems: 1,
  description,
});
const see = (definition: string, description?: string): JsonSchema => ({
  $ref: `#/definitions/${definition}`,
  ...(description && { description }),
});

/** An object with these properties and no others; those in `required` must be there. */
const record = (
  description: string,
  properties: { readonly [name: string]: JsonSchema },
  required: readonly string[],
  more: JsonSchema = {},
): JsonSchema => ({ type: "object", description, properties, required, additionalProperties: false, ...more });

const regime = oneOf(REGIMES, "Data protection regime.");
const regimes = (description: string): JsonSchema => list({ enum: REGIMES }, description);
const place = (description: string): JsonSchema => ({ type: "string", pattern: PLACE_PATTERN, description });
const places = (description: string): JsonSchema => list({ type: "string", pattern: PLACE_PATTERN }, description);
const membershipKeys = (description: string): JsonSchema => list(text("Key of memberships.json."), description);
const confidence = oneOf(
  ["verified", "secondary", "memory"],
  "How sure we are: the words were seen in the text (verified), in commentary or in a text older than an amendment (secondary), or not yet (memory). Only what is verified can be an error.",
);

// ---------------------------------------------------------------- conditions

/** Tests by the type of a fact; `values` limits them where the fact has a closed list of values. */
const textTest = (values?: readonly string[]): JsonSchema =>
  valueTest(values ? { enum: [...values, null] } : { type: ["string", "null"] });

const valueTest = (value: JsonSchema): { readonly [keyword: string]: JsonSchema } => ({
  const: { ...value, description: "The fact is exactly this; null: the agreement says nothing about it." },
  enum: { type: "array", items: value, minItems: 1, description: "The fact is one of these." },
});

const listTest = (values?: readonly string[]): { readonly [keyword: string]: JsonSchema } => {
  const item: JsonSchema = values ? { enum: values } : { type: "string" };
  return {
    contains: {
      type: "object",
      description: "The list has this (`const`), or at least one of these (`enum`).",
      properties: {
        const: { ...item, description: "The list has this." },
        enum: list(item, "The list has at least one of these."),
      },
      additionalProperties: false,
      minProperties: 1,
      maxProperties: 1,
    },
    const: { const: null, description: "null: nothing is in the list." },
  };
};

const flagTest = valueTest({ type: ["boolean", "null"] });

const numberTest: { readonly [keyword: string]: JsonSchema } = {
  ...valueTest({ type: ["number", "null"] }),
  minimum: { type: "number", description: "The fact is at least this." },
  maximum: { type: "number", description: "The fact is at most this." },
};

const test = (name: string, description: string, keywords: JsonSchema): JsonSchema => ({
  type: "object",
  description,
  properties: { ...keywords, not: see(name, "The fact does not pass this test.") },
  additionalProperties: false,
  minProperties: 1,
});

const TESTS: { readonly [name: string]: JsonSchema } = {
  TextTest: test("TextTest", "A test of a text.", textTest()),
  RegimeTest: test("RegimeTest", "A test of a regime.", textTest(REGIMES)),
  ListTest: test("ListTest", "A test of a list.", listTest()),
  RegimeListTest: test("RegimeListTest", "A test of a list of regimes.", listTest(REGIMES)),
  FlagTest: test("FlagTest", "A test of a yes or no.", flagTest),
  NumberTest: test("NumberTest", "A test of a number.", numberTest),
};

function testFor(name: FactName): string {
  const isRegime = /\.regimes?$/.test(name);
  switch (FACTS[name].type) {
    case "strings":
      return isRegime ? "RegimeListTest" : "ListTest";
    case "boolean":
      return "FlagTest";
    case "number":
      return "NumberTest";
    case "string":
      return isRegime ? "RegimeTest" : "TextTest";
  }
}

const factTests = Object.fromEntries(
  FACT_NAMES.map((name) => {
    const { says, from } = FACTS[name];
    return [name, see(testFor(name), `${sentence(says)} From: ${from}.`)];
  }),
);

const conditions = (description: string): JsonSchema => ({
  type: "array",
  items: see("Condition"),
  minItems: 1,
  description,
});

const CONDITION: JsonSchema = {
  type: "object",
  description: "Tests of the facts of a flow; all that are given must hold.",
  properties: {
    properties: {
      type: "object",
      description: "Tests by the name of the fact; all must hold.",
      properties: factTests,
      additionalProperties: false,
      minProperties: 1,
    },
    allOf: conditions("All of these hold."),
    anyOf: conditions("At least one of these holds."),
    not: see("Condition", "This does not hold."),
  },
  additionalProperties: false,
  minProperties: 1,
};

// ---------------------------------------------------------------- effects

/** The effects by the word that tells them apart; the definitions of the schema are named after it. */
export const EFFECTS: { readonly [word: string]: JsonSchema } = {
  requires: record(
    "The agreement must say or have something.",
    {
      requires: oneOf(WANTS, "What the agreement must have. A new one needs code."),
      met: see("Condition", "When the agreement has it."),
    },
    ["requires", "met"],
  ),
  bounds: record(
    "A shortest or longest period for something.",
    {
      bounds: oneOf(QUANTITIES, "What is bounded."),
      atLeast: period("The shortest period: `5 years`, `10 working days`."),
      atMost: period("The longest period: `2 years 6 months`, `72 hours`."),
      from: text("The event from which it runs: `receipt`, `case closure`, `end of relationship`, …"),
    },
    ["bounds"],
    { anyOf: [{ required: ["atLeast"] }, { required: ["atMost"] }] },
  ),
  bars: record(
    "The flow is not allowed, unless something holds.",
    {
      bars: oneOf(["share", "use", "query", "publish"], "What is not allowed."),
      unless: see("Condition", "When it is allowed nevertheless."),
      gate: oneOf(WANTS, "What is missing where it is not allowed."),
    },
    ["bars", "gate"],
  ),
  duty: record(
    "Somebody must do something.",
    {
      duty: oneOf(DUTY_ACTIONS, "What must be done."),
      of: text("Of what: `data breach`, …"),
      to: text("To whom: `supervisory authority`, …"),
      within: period("Within what time: `72 hours`."),
      unless: see("Condition", "When it need not be done."),
    },
    ["duty"],
  ),
  citable: record(
    "Shown and completed, but checked by people.",
    { citable: text("Why no machine checks it, in a sentence.") },
    ["citable"],
  ),
};

/** `RequiresEffect` for `requires`. */
const effectDefinition = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}Effect`;

/** One of the effects, known by its word: what is wrong with it is then said of that one only. */
const EFFECT: JsonSchema = {
  type: "object",
  description: "What the provision asks for.",
  properties: Object.fromEntries(
    Object.entries(EFFECTS).map(([word, effect]) => [word, { description: effect.description }]),
  ),
  anyOf: Object.keys(EFFECTS).map((word) => ({ required: [word] })),
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  allOf: Object.keys(EFFECTS).map((word) => ({ if: { required: [word] }, then: see(effectDefinition(word)) })),
};

// ---------------------------------------------------------------- packs

const PROVISION = record(
  "One rule of law.",
  {
    id: {
      type: "string",
      pattern: ID_PATTERN,
      description: "Unique and stable: `eu.gdpr.art6.1`. Other files refer to it.",
    },
    instrument: text("Short name of the instrument, as the pack's `instruments` give it: `GDPR`."),
    cite: text("As a drafter cites it, with the instrument: `GDPR article 6(1)`."),
    title: text("A few words."),
    says: text("The rule in plain words, one or two sentences."),
    source: record(
      "Where the text can be read.",
      { url: url("Address of the text."), quote: text("Words of the text that were seen, as evidence.") },
      ["url"],
    ),
    confidence,
    tier: oneOf(["core", "extended"], "Core: what most agreements meet; extended: the rest."),
    level: oneOf(
      ["mandatory", "qualified", "recommended"],
      "The law demands it (an error at most), leaves room (a warning at most), or recommends it (information).",
    ),
    valid: record(
      "When the provision holds; always if empty.",
      {
        from: date("The first day."),
        until: date("The last day."),
        supersededBy: text("What to cite instead: a citation, or the id of a provision."),
        amended: text("What is known to have changed and has not been read again."),
      },
      [],
    ),
    binds: record(
      "Who is bound. All tests must hold for the party that `who` names.",
      {
        who: oneOf(["sender", "recipient", "either", "both"], "The party whose place, regime and kind are looked at."),
        regimes: regimes("It acts under one of these data protection regimes."),
        jurisdictions: places("It is in one of these countries (ISO codes: `DE`)."),
        membersOf: membershipKeys("Its country is party to all of these (keys of memberships.json)."),
        kinds: list(
          text("Kind of party."),
          "It is one of these kinds, or of a narrower one: `law enforcement agency`.",
        ),
      },
      ["who"],
    ),
    applies: see("Condition", "To which flows of those bound it applies; to all if absent."),
    effect: see("Effect", "What the provision asks for."),
    satisfiedBy: text("A phrase of the language that does what is asked: the fix and the example come from it."),
    waysOut: list(text("A way out."), "The usual ways out of a conflict, in plain words."),
  },
  ["id", "instrument", "cite", "title", "says", "source", "confidence", "tier", "level", "valid", "binds", "effect"],
);

const INSTRUMENT = record(
  "A law, treaty or guideline that can be cited.",
  {
    short: text("Short name as cited: `GDPR`, `DPA 2018`."),
    title: text("The full title."),
    aliases: list(text("Another spelling."), "Other spellings that are read as this instrument."),
    kind: oneOf(["law", "treaty", "guidance"], "Guidance (official codes, checklists) makes a warning at most."),
    regimes: regimes("Data protection regimes in which it can be a basis; absent if it belongs to none in particular."),
    parts: list(
      record(
        "Provisions that belong to other regimes than the rest.",
        {
          provisions: text("`sections 29 to 81`, `schedule 8`."),
          regimes: regimes("The regimes of these provisions."),
        },
        ["provisions", "regimes"],
      ),
      "Where only some parts belong to a regime: the first entry that has the cited provision decides.",
    ),
    binds: record(
      "Where parties must be for it to bind them.",
      {
        jurisdictions: places("In one of these countries."),
        membersOf: membershipKeys("In a country that is party to all of these."),
      },
      [],
    ),
    valid: record(
      "When it is in force; always if empty.",
      {
        from: date("The first day."),
        until: date("The last day."),
        supersededBy: text("What took its place, as a drafter names it."),
      },
      [],
    ),
    url: url("Address of the text."),
  },
  ["short", "title", "kind", "valid", "url"],
);

/** A word of a category that packs can extend. */
const word = (category: OpenCategory): JsonSchema =>
  record(
    `A ${category} that the language does not have.`,
    {
      term: text("As a drafter writes it, in small letters: no `and`, no `or`, no word that opens a clause."),
      says: { type: "string", pattern: LINE_PATTERN, description: "What it means, in a few plain words." },
      also: list(text("Another spelling."), "Other spellings that are read as the same: the plural, another language."),
      isA: list(
        text("Its term."),
        "What it is a kind of: terms of the language or of a pack. What holds for them holds for it.",
      ),
      ...(category === "item"
        ? {
            sensitivity: list(text("A kind of sensitivity."), "How sensitive it is: `health`, `location of victim`, …"),
          }
        : {}),
    },
    OPEN_CATEGORIES[category].isA ? ["term", "says", "isA"] : ["term", "says"],
  );

const WORDS = record(
  "Words that the pack adds to the language. They are read, completed and checked as the wider words are.",
  Object.fromEntries(
    OPEN_CATEGORY_NAMES.map((category) => [
      category,
      list(word(category), `Words that can stand where the language has a ${category}.`),
    ]),
  ),
  [],
  { minProperties: 1 },
);

const PACK = record(
  "A knowledge pack of Concordat: what one or more instruments of law say, as data.",
  {
    $schema: { type: "string", description: "Address of this schema, for editors." },
    pack: { type: "string", pattern: PACK_NAME_PATTERN, description: "Short name of the pack: `gdpr`." },
    title: text("What the pack holds, in a few words."),
    asOf: date("The day on which the sources were last read."),
    instruments: { type: "array", items: see("Instrument"), description: "The instruments that this pack adds." },
    provisions: { type: "array", items: see("Provision"), description: "The provisions, in the order of the text." },
    vocabulary: see("Words", "Words that this pack adds to the language, by category."),
  },
  ["pack", "title", "asOf", "instruments", "provisions"],
);

const JURISDICTION = record(
  "A country, and the data protection regimes that hold in it.",
  {
    iso: place("ISO 3166-1 alpha-2 code, or `EU` for Union bodies."),
    name: text("Its name in English."),
    general: { ...regime, description: "Regime of ordinary processing." },
    lawEnforcement: { ...regime, description: "Regime of competent authorities." },
    dataProtectionLaw: text("Its data protection law."),
    supervisoryAuthority: text("Its supervisory authority."),
    deathPenalty: flag("Whether it has the death penalty."),
    confidence,
  },
  ["iso", "name", "general", "lawEnforcement", "confidence"],
);

const MEMBERSHIP = record(
  "Who is party to a treaty or member of an organisation.",
  {
    key: text("The key that packs refer to: `CETS197`."),
    title: text("Its name."),
    members: {
      type: "object",
      description: "ISO code of each member, with the day since when; null where that is not known.",
      propertyNames: { pattern: PLACE_PATTERN },
      additionalProperties: { type: ["string", "null"], pattern: DATE_PATTERN },
    },
    complete: flag("False: a country that is not listed may be a member all the same."),
    source: text("Where the list was read."),
    confidence,
  },
  ["key", "title", "members", "complete", "source", "confidence"],
);

const ADEQUACY = record(
  "A decision that a country's protection is adequate.",
  {
    regime: { ...regime, description: "The regime whose transfers it covers." },
    to: place("The country it is about (ISO code)."),
    from: date("The first day."),
    until: date("The last day."),
    decision: text("How the decision is cited."),
    scope: text("Its limits in plain words."),
    partial: flag("True: it covers only some recipients, so it never counts as adequate by itself."),
    url: url("Where the decision can be read."),
    confidence,
  },
  ["regime", "to", "decision", "scope", "partial", "url", "confidence"],
);

const DRAFT = "http://json-schema.org/draft-07/schema#";

const entries = (items: JsonSchema, title: string, description: string): JsonSchema => ({
  $schema: DRAFT,
  title,
  description,
  type: "array",
  items,
});

/** The schema of each kind of file, complete in itself. */
export const LAW_SCHEMAS: Readonly<Record<LawFileKind, JsonSchema>> = {
  pack: {
    $schema: DRAFT,
    title: "Concordat knowledge pack",
    ...PACK,
    definitions: {
      Instrument: INSTRUMENT,
      Provision: PROVISION,
      Words: WORDS,
      Condition: CONDITION,
      Effect: EFFECT,
      ...TESTS,
      ...Object.fromEntries(Object.entries(EFFECTS).map(([word, effect]) => [effectDefinition(word), effect])),
    },
  },
  jurisdictions: entries(JURISDICTION, "Concordat jurisdictions", "Which regime holds in which country."),
  memberships: entries(MEMBERSHIP, "Concordat memberships", "Who is party to what."),
  adequacy: entries(ADEQUACY, "Concordat adequacy decisions", "From which regime, to which country, and when."),
};

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
