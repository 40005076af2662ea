/** Two rules that cannot both be kept: a clause and a law, or two laws; the smallest set, each member cited. */
import type { Span } from "../../../grammar/syntax.js";
import type { Fix, FlowRef, RelatedPlace } from "../../model/finding.js";
import type { Provision } from "../../packs/provision.js";
import { type Bound, type BoundConflict, boundsOf, conflictsAmong, limitWords } from "../../reasoning/bounds.js";
import { flowsOf } from "../../reasoning/flow-classes.js";
import type { Check, CheckContext, Report } from "../check.js";
import { flowWords, list, quote, sentence } from "../render.js";
import { lessSevere, severityOf } from "../severity.js";

const whose = (names: readonly string[]): string => (new Set(names).size === 1 ? "its" : "their");

/** What is kept, and by whom, after `requires`. */
const keeping = (bound: Bound, flows: readonly FlowRef[]): string => {
  const { data } = flowWords(flows);
  const [senders, recipients] = [flows.map(({ from }) => from), flows.map(({ to }) => to)];
  switch (bound.quantity) {
    case "retention of the source record":
      return `${list(senders)} to keep ${whose(senders)} own record of ${data} for`;
    case "retention of the log":
      return `the log of disclosures of ${data} to be kept for`;
    default:
      return `${list(recipients)} to keep ${whose(recipients)} copy of ${data} for`;
  }
};

const isSafeguard = ({ source, quantity }: Bound, text: string): boolean =>
  source.type === "clause" && quantity === "retention of the log" && !/^log\s+kept/i.test(text);

/** The source of a bound as a subject, and whether it is one or several. */
const subject = (bound: Bound, { text }: CheckContext): { words: string; plural: boolean } => {
  const { source } = bound;
  if (source.type === "provision") return { words: source.provision.cite, plural: false };
  const said = text.slice(source.at.start, source.at.end).replace(/\s+/g, " ");
  if (isSafeguard(bound, said)) return { words: quote(said), plural: false };
  return source.own ? { words: "this sentence", plural: false } : { words: "the general terms", plural: true };
};

const provisionOf = (bound: Bound): Provision[] => (bound.source.type === "provision" ? [bound.source.provision] : []);

const relatedOf = ({ source, side, limit }: Bound): RelatedPlace[] =>
  source.type === "clause"
    ? [
        {
          start: source.at.start,
          end: source.at.end,
          message: `${sentence(side)} ${limitWords(limit)}, by this clause`,
        },
      ]
    : [];

const isOwn = ({ source }: Bound): boolean => source.type === "clause" && source.own;

const messageOf = (context: CheckContext, { atLeast, atMost }: BoundConflict, flows: readonly FlowRef[]): string => {
  const [lower, upper] = [subject(atLeast, context), subject(atMost, context)];
  const waysOut = [...new Set([atLeast, atMost].flatMap(provisionOf).flatMap((provision) => provision.waysOut ?? []))];
  const hint =
    waysOut.length > 0
      ? `Usual ways out: ${waysOut.join(" ")}`
      : "Change one of the two, or say which data each is about.";
  return sentence(
    `${lower.words} ${lower.plural ? "require" : "requires"} ${keeping(atLeast, flows)} at least ${limitWords(atLeast.limit)}, but ${upper.words} ${upper.plural ? "allow" : "allows"} at most ${limitWords(atMost.limit)}, so they cannot both be kept. ${hint}`,
  );
};

/** Where a clause meets a law, the law's limit in the clause's place. */
const fixesOf = ({ atLeast, atMost }: BoundConflict): Fix[] => {
  const [clause, law] = atLeast.source.type === "clause" ? [atLeast, atMost] : [atMost, atLeast];
  if (clause.source.type !== "clause" || !clause.source.words || law.source.type !== "provision") return [];
  const from = law.limit.from ?? clause.limit.from;
  const words = `${law.side} ${limitWords({ period: law.limit.period, ...(from ? { from } : {}) })}`;
  const { start, end } = clause.source.words;
  return [{ title: `Write ${quote(words)}`, edits: [{ start, end, newText: words }], safe: false }];
};

/** One conflict for all flows that have it. */
interface Found {
  readonly conflict: BoundConflict;
  readonly flows: readonly FlowRef[];
  readonly sentence: Span;
}

const pairOf = ({ atLeast, atMost }: BoundConflict): readonly Bound[] => [atLeast, atMost];

const placeOf = ({ conflict, sentence: whole }: Found): Span => {
  const pair = pairOf(conflict);
  const clause = pair.find(isOwn) ?? pair.find(({ source }) => source.type === "clause");
  return clause?.source.type === "clause" ? clause.source.at : whole;
};

const reasonOf = (context: CheckContext, { conflict }: Found): string =>
  `${conflict.atLeast.quantity} ${pairOf(conflict)
    .map((bound) => subject(bound, context).words)
    .join(" ")}`;

const reportOf = (context: CheckContext, found: Found): Report => {
  const pair = pairOf(found.conflict);
  const at = placeOf(found);
  const law = pair.flatMap(provisionOf);
  return {
    at,
    reason: reasonOf(context, found),
    message: messageOf(context, found.conflict, found.flows),
    flows: found.flows,
    law,
    related: pair.flatMap(relatedOf).filter((each) => each.start !== at.start),
    // as sure as its weaker member
    severity: law.map((provision) => severityOf(context.law, provision)).reduce(lessSevere, "error"),
    fixes: fixesOf(found.conflict),
  };
};

/** It rests on some law: two clauses of the agreement are logic/minimum-over-maximum. */
const rests = (conflict: BoundConflict): boolean => pairOf(conflict).some(({ source }) => source.type === "provision");

export const check: Check = {
  code: "jurisdiction/conflict",
  title: "Two rules that apply cannot both be kept",
  severity: "error",
  run: (context) => {
    const merged = new Map<string, Found>();
    for (const judged of context.flows) {
      if (judged.flow.rule.incomplete) continue;
      for (const conflict of conflictsAmong(boundsOf(context.law, judged, context.date), rests)) {
        const found = { conflict, flows: flowsOf(judged.flow), sentence: judged.flow.rule.span };
        const key = `${placeOf(found).start} ${reasonOf(context, found)}`;
        const before = merged.get(key);
        merged.set(key, before ? { ...before, flows: [...before.flows, ...found.flows] } : found);
      }
    }
    return [...merged.values()].map((found) => reportOf(context, found));
  },
};
