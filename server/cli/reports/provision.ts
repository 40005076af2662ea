/** A provision of law in plain words. */
import { formatDate } from "../../model/calendar.js";
import { instrumentNamed, packOf } from "../../packs/law-book.js";
import type { Condition, Effect, FactTest, LawBook, Provision, Regime } from "../../packs/provision.js";
import { columnsOf, labelled, pad, type Style, wrap } from "../style.js";

const REGIMES: Readonly<Record<Regime, string>> = {
  gdpr: "the GDPR",
  led: "the Law Enforcement Directive",
  "uk-gdpr": "the UK GDPR",
  "uk-dpa-part3": "Part 3 of the DPA 2018",
  "eu-institutions": "the rules of the EU institutions",
  "international-organisation": "the rules of an international organisation",
  other: "another regime",
};

const or = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(", ")} or ${words.at(-1)}` : (words[0] ?? "");

const WHO: Readonly<Record<Provision["binds"]["who"], string>> = {
  sender: "the sender",
  recipient: "the recipient",
  either: "sender or recipient",
  both: "sender and recipient together",
};

export const bindsWords = (book: LawBook, { binds }: Provision): string => {
  const { who, regimes, jurisdictions, membersOf, kinds } = binds;
  const memberships = membersOf?.map((key) => book.memberships.get(key)?.title ?? key);
  return [
    WHO[who],
    ...(kinds ? [`if it is a ${or(kinds)}`] : []),
    ...(regimes ? [`under ${or(regimes.map((regime) => REGIMES[regime]))}`] : []),
    ...(jurisdictions ? [`in ${or(jurisdictions)}`] : []),
    ...(memberships ? [`in a member of ${or(memberships)}`] : []),
  ].join(", ");
};

const valueWords = (value: string | boolean | number | null): string => (value === null ? "not said" : String(value));

const testWords = (name: string, test: FactTest): string => {
  const parts = [
    ...(test.const === undefined ? [] : [`${name} is ${valueWords(test.const)}`]),
    ...(test.enum ? [`${name} is ${or(test.enum.map(valueWords))}`] : []),
    ...(test.contains
      ? [`${name} has ${"const" in test.contains ? test.contains.const : or(test.contains.enum)}`]
      : []),
    ...(test.minimum === undefined ? [] : [`${name} is at least ${test.minimum}`]),
    ...(test.maximum === undefined ? [] : [`${name} is at most ${test.maximum}`]),
    ...(test.not ? [`not (${testWords(name, test.not)})`] : []),
  ];
  return parts.join(" and ");
};

/** A condition on the facts of a flow, in the names of the facts. */
export const conditionWords = (condition: Condition): string => {
  const parts = [
    ...Object.entries(condition.properties ?? {}).map(([name, test]) => testWords(name, test)),
    ...(condition.allOf ?? []).map(conditionWords),
    ...(condition.anyOf ? [`(${condition.anyOf.map(conditionWords).join(" or ")})`] : []),
    ...(condition.not ? [`not (${conditionWords(condition.not)})`] : []),
  ];
  return parts.filter(Boolean).join(" and ");
};

const effectWords = (effect: Effect): string => {
  if ("requires" in effect) return `the agreement has this: ${effect.requires}`;
  if ("bounds" in effect) {
    const parts = [
      ...(effect.atLeast ? [`at least ${effect.atLeast}`] : []),
      ...(effect.atMost ? [`at most ${effect.atMost}`] : []),
    ];
    return `${effect.bounds}: ${parts.join(" and ")}${effect.from ? ` from ${effect.from}` : ""}`;
  }
  if ("bars" in effect) return `nobody may ${effect.bars} the data without this: ${effect.gate}`;
  if ("duty" in effect) {
    const to = effect.to ? ` the ${effect.to}` : "";
    const of = effect.of ? ` of a ${effect.of}` : "";
    return `a duty to ${effect.duty}${to}${of}${effect.within ? ` within ${effect.within}` : ""}`;
  }
  return `nothing that a machine could check: ${effect.citable}`;
};

const validWords = (book: LawBook, provision: Provision): string => {
  const { from, until, supersededBy, amended } = provision.valid;
  const instrument = instrumentNamed(book, provision.instrument)?.valid;
  const [first, last] = [from ?? instrument?.from, until ?? instrument?.until];
  return [
    first ? `since ${formatDate(first)}` : "",
    last ? `until ${formatDate(last)}` : "",
    supersededBy ? `now see ${supersededBy}` : "",
    amended ? `amended since it was read: ${amended}` : "",
  ]
    .filter(Boolean)
    .join(", ");
};

const CONFIDENCE: Readonly<Record<Provision["confidence"], string>> = {
  verified: "its words were read",
  secondary: "known from commentary, or from a text older than an amendment",
  memory: "not verified: nobody has looked at the text yet",
};

export const provisionPretty = (book: LawBook, provision: Provision, style: Style, width: number): string => {
  const pack = packOf(book, provision);
  const applies = provision.applies && conditionWords(provision.applies);
  const rows: readonly (readonly [string, string])[] = [
    ["Binds", bindsWords(book, provision)],
    ...(applies ? [["Where", applies] as const] : []),
    ["Asks for", effectWords(provision.effect)],
    ...(provision.satisfiedBy ? [["Write", provision.satisfiedBy] as const] : []),
    ...(provision.waysOut ?? []).map((way) => ["Way out", way] as const),
    ["In force", validWords(book, provision) || "no dates known"],
    ["Weight", `${provision.level}; ${CONFIDENCE[provision.confidence]}`],
    ["Source", provision.source.url],
    ...(provision.source.quote ? [["Words", `“${provision.source.quote}”`] as const] : []),
    ["Pack", `${pack?.title ?? "?"}${pack ? `, read on ${formatDate(pack.asOf)}` : ""}`],
    ["Id", provision.id],
  ];
  const column = Math.max(...rows.map(([label]) => columnsOf(label))) + 4;
  return [
    `${style.bold(provision.cite)}  ${provision.title}`,
    "",
    ...wrap(provision.says, width - 2).map((line) => `  ${line}`),
    "",
    ...rows.flatMap(([label, text]) => labelled(pad(`  ${label}`, column), text, width, style.dim)),
    "",
  ].join("\n");
};
