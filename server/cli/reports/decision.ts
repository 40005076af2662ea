/** Answers of `decide`, for people and for programs (docs/schemas/decide.schema.json). */
import type { SyntaxTree } from "../../../grammar/syntax.js";
import { formatDate } from "../../model/calendar.js";
import type { Answer, Decision, Request } from "../../reasoning/decide.js";
import { factNamed, type KnownFact, type WrittenFact } from "../requests.js";
import { labelled, plain, type Style, wrap } from "../style.js";
import { placesIn } from "./places.js";

export interface Answered {
  readonly tree: Pick<SyntaxTree, "text" | "sources">;
  readonly request: Request;
  readonly facts: readonly WrittenFact[];
  readonly decision: Decision;
  /** What `--fact` can name. */
  readonly known: readonly KnownFact[];
}

const words = (text: string, at: { readonly start: number; readonly end: number }): string =>
  text.slice(at.start, at.end).replace(/\s+/g, " ");

/** One answer as plain data. */
export const decisionJson = ({ tree, request, facts, decision }: Answered) => {
  const { text } = tree;
  const places = placesIn(tree);
  return {
    version: 1,
    request: {
      act: request.act,
      from: request.sender.name,
      to: request.recipient?.name ?? null,
      data: request.data.name,
      for: request.purpose?.label ?? null,
      on: request.date ?? null,
      facts: facts.map(({ name, holds }) => ({ fact: name, holds })),
    },
    answer: decision.answer,
    reasons: decision.reasons.map((reason) => ({
      clause: reason.clause ?? null,
      says: words(text, reason.at),
      modality: reason.modality,
      holds: reason.holds ?? null,
      conditions: reason.conditions,
      ...places.of(reason.at),
    })),
    dependsOn: decision.dependsOn,
    without: decision.without.map(({ item, answer, clause }) => ({ item, answer, clause: clause ?? null })),
    duties: decision.duties.map((duty) => ({
      text: duty.text,
      clause: duty.clause ?? null,
      ...places.of(duty.at),
    })),
    blocked: decision.blocked.map((reason) => ({
      clause: reason.clause ?? null,
      says: words(text, reason.at),
      conditions: reason.conditions,
      ...places.of(reason.at),
    })),
    wouldChange: decision.wouldChange,
  };
};

const HEADLINES: Readonly<Record<Answer, string>> = {
  permitted: "Permitted",
  prohibited: "Prohibited",
  "not covered": "Not covered: do not share",
  depends: "It depends",
};

const paint = (style: Style, answer: Answer, text: string): string => {
  if (answer === "permitted") return style.green(style.bold(text));
  if (answer === "prohibited") return style.red(style.bold(text));
  return style.yellow(style.bold(text));
};

const ACT_WORDS: Readonly<Record<Request["act"], string>> = {
  share: "shares",
  use: "uses",
  query: "queries",
  publish: "publishes",
  collect: "collects",
};

/** `Metropolitan Police shares Victim Identity with Harbour Shelter for Victim Assistance`. */
export const requestWords = (request: Request): string => {
  const between = request.act === "query" ? "of" : "with";
  const to = request.recipient ? ` ${between} ${request.recipient.name}` : "";
  const purpose = request.purpose ? ` for ${request.purpose.label}` : "";
  return `${request.sender.name} ${ACT_WORDS[request.act]} ${request.data.name}${to}${purpose}`;
};

/** A list under a heading; nothing where the list is empty. */
const section = (heading: string, entries: readonly string[], width: number, style: Style): string[] =>
  entries.length === 0
    ? []
    : ["", style.bold(heading), ...entries.flatMap((entry) => labelled("  - ", entry, width, (label) => label))];

export const decisionPretty = (answered: Answered, style: Style, width: number): string => {
  const { tree, request, decision } = answered;
  const { text } = tree;
  const places = placesIn(tree);
  const day = request.date ? ` on ${formatDate(request.date)}` : "";
  const place = (clause: string | undefined, offset: number): string =>
    `${clause === undefined ? "" : `clause “${clause}”, `}${places.words(offset)}`;
  const state = (holds: boolean | undefined): string =>
    holds === undefined ? " (not settled)" : holds ? "" : " (not fulfilled)";
  const reasons = decision.reasons.map((reason) => {
    const conditions =
      reason.conditions.length > 0 ? `, if ${reason.conditions.join(" and ")}${state(reason.holds)}` : "";
    return `${words(text, reason.at)}${conditions} (${place(reason.clause, reason.at.start)})`;
  });
  const without = decision.without.map(
    ({ item, answer, clause }) => `${item}: ${answer}${clause === undefined ? "" : ` by clause “${clause}”`}`,
  );
  const blocked = decision.blocked.map(
    (reason) =>
      `${words(text, reason.at)}, since ${reason.conditions.join(" and ")} is not fulfilled (${place(reason.clause, reason.at.start)})`,
  );
  const duties = decision.duties.map((duty) => `${duty.text} (${place(duty.clause, duty.at.start)})`);
  const settle = decision.dependsOn.map((fact) => {
    const name = factNamed(answered.known, fact)?.name;
    return name === undefined ? fact : `${fact}: add --fact "${name}=true", or "${name}=false"`;
  });
  return [
    paint(style, decision.answer, HEADLINES[decision.answer]),
    ...wrap(`${requestWords(request)}${day}.`, width),
    ...section(decision.answer === "prohibited" ? "Forbidden by" : "Because", reasons, width, style),
    ...section("It is not known", settle, width, style),
    ...section("But without", without, width, style),
    ...section("A duty that can't be fulfilled now", blocked, width, style),
    ...section("What comes with it", duties, width, style),
    ...(decision.answer === "depends" ? [] : section("It would be permitted if", decision.wouldChange, width, style)),
    "",
  ].join("\n");
};

/** One line of many. */
export const decisionLine = ({ request, decision }: Answered, style: Style): string => {
  const why =
    decision.answer === "depends" ? ` (on ${decision.dependsOn.join(" and ")})` : clauseWords(decision.reasons);
  return `${paint(style, decision.answer, decision.answer)}  ${plain(requestWords(request) + why)}`;
};

const clauseWords = (reasons: Decision["reasons"]): string => {
  const clauses = [...new Set(reasons.flatMap((reason) => (reason.clause ? [`“${reason.clause}”`] : [])))];
  return clauses.length > 0 ? ` (clause ${clauses.join(", ")})` : "";
};
