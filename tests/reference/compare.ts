/** Asks the server what the reference evaluator is asked. */
import assert from "node:assert/strict";
import { parse } from "../../grammar/parse.js";
import type { Condition as ConditionNode, SyntaxTree } from "../../grammar/syntax.js";
import { entry } from "../../grammar/vocabulary.js";
import type { Agreement } from "../../server/model/agreement.js";
import * as model from "../../server/model/agreement.js";
import * as flows from "../../server/model/flows.js";
import { builtInLaw } from "../../server/packs/built-in.js";
import * as deciding from "../../server/reasoning/decide.js";
import type { Answer, Condition, Description, Request } from "./description.js";
import { evaluatorOf } from "./evaluator.js";
import { LEXICON, NAMES, randomAgreement, randomRequests } from "./random-agreements.js";
import { conditionText, textOf } from "./render.js";

/** The part of the server that decides; a mutant has another one. */
export interface Server {
  readonly modelOf: typeof model.modelOf;
  readonly purposeOfRef: typeof model.purposeOfRef;
  readonly flowTableOf: typeof flows.flowTableOf;
  readonly decide: typeof deciding.decide;
}

export const SERVER: Server = {
  modelOf: model.modelOf,
  purposeOfRef: model.purposeOfRef,
  flowTableOf: flows.flowTableOf,
  decide: deciding.decide,
};

export const isReadable = (text: string): boolean => parse(text).problems.length === 0;

const purposeAsked = (server: Server, agreement: Agreement, label: string) => {
  const declared = agreement.purposes.get(label);
  if (declared) return declared;
  const at = { start: 0, end: 0 };
  const term = entry("purpose", label)?.term ?? label;
  const phrase = { category: "purpose", written: label, term, status: "known", ...at } as const;
  return server.purposeOfRef(agreement, { type: "phrase", phrase, ...at });
};

/** Conditions of requests, each read once. */
const conditionNodes = new Map<string, ConditionNode>();

const conditionNode = (condition: Condition): ConditionNode => {
  const text = conditionText(condition);
  const found = conditionNodes.get(text);
  if (found) return found;
  const tree = parse(`condition Asked is ${text}\n`);
  const [statement] = tree.statements;
  assert.deepEqual(tree.problems, [], text);
  assert.ok(statement?.type === "condition" && statement.is, text);
  conditionNodes.set(text, statement.is);
  return statement.is;
};

const readable = (text: string): SyntaxTree => {
  const tree = parse(text);
  assert.deepEqual(tree.problems, [], `a generated agreement must be readable:\n${text}`);
  return tree;
};

/** Answers requests by an agreement's text. */
export const serverAnswers = (server: Server, tree: SyntaxTree): ((request: Request) => Answer) => {
  const table = server.flowTableOf(server.modelOf(tree));
  const { agreement } = table;
  return (request) => {
    const sender = agreement.parties.get(request.from);
    const recipient = request.to === undefined ? undefined : agreement.parties.get(request.to);
    const data = agreement.data.get(request.data);
    assert.ok(sender && data, tree.text);
    return server.decide(
      table,
      {
        act: request.act,
        sender,
        ...(recipient ? { recipient } : {}),
        data,
        ...(request.purpose === undefined ? {} : { purpose: purposeAsked(server, agreement, request.purpose) }),
        given: request.facts.map(({ condition, holds }) => ({ condition: conditionNode(condition), holds })),
        ...(request.date === undefined ? {} : { date: request.date }),
      },
      builtInLaw,
    ).answer;
  };
};

export interface Disagreement {
  readonly seed: number;
  readonly agreement: Description;
  readonly request: Request;
  readonly reference: Answer;
  readonly server: Answer;
}

/** An agreement of a seed, read, with requests and what the reference answers. */
export interface Trial {
  readonly seed: number;
  readonly agreement: Description;
  readonly tree: SyntaxTree;
  readonly asked: readonly { readonly request: Request; readonly answer: Answer }[];
}

export const trialOf = (seed: number, requests: number): Trial => {
  const agreement = randomAgreement(seed);
  const reference = evaluatorOf(agreement, LEXICON);
  return {
    seed,
    agreement,
    tree: readable(textOf(agreement)),
    asked: randomRequests(seed, agreement, requests).map((request) => ({ request, answer: reference(request) })),
  };
};

/** The first request that a server answers otherwise than the reference. */
export const disagreementIn = (server: Server, { seed, agreement, tree, asked }: Trial): Disagreement | undefined => {
  const answers = serverAnswers(server, tree);
  for (const { request, answer } of asked) {
    const own = answers(request);
    if (own !== answer) return { seed, agreement, request, reference: answer, server: own };
  }
  return undefined;
};

// ---------------------------------------------------------------- the smallest agreement that shows it

const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, each) => each !== index);

/** The agreement and the request with one thing left out, in every way. */
function* smaller({
  agreement,
  request,
}: Pick<Disagreement, "agreement" | "request">): Generator<Pick<Disagreement, "agreement" | "request">> {
  for (const index of request.facts.keys())
    yield { agreement, request: { ...request, facts: without(request.facts, index) } };
  if (request.date !== undefined) {
    const { date: _, ...rest } = request;
    yield { agreement, request: rest };
  }
  for (const key of ["clauses", "general", "parties", "groups", "data", "purposes", "conditions"] as const)
    for (const index of agreement[key].keys())
      yield { agreement: { ...agreement, [key]: without<unknown>(agreement[key], index) }, request };
  if (agreement.from !== undefined) {
    const { from: _, until: __, ...rest } = agreement;
    yield { agreement: rest, request };
  }
  for (const [at, data] of agreement.data.entries())
    for (const key of ["items", "about"] as const)
      for (const index of data[key].keys())
        yield {
          agreement: { ...agreement, data: agreement.data.with(at, { ...data, [key]: without(data[key], index) }) },
          request,
        };
  for (const [at, general] of agreement.general.entries())
    for (const index of general.clauses.keys())
      if (general.clauses.length > 1)
        yield {
          agreement: {
            ...agreement,
            general: agreement.general.with(at, { ...general, clauses: without(general.clauses, index) }),
          },
          request,
        };
  for (const [at, clause] of agreement.clauses.entries())
    for (const [index, sentence] of clause.sentences.entries()) {
      const put = (sentences: Description["clauses"][number]["sentences"]) => ({
        agreement: { ...agreement, clauses: agreement.clauses.with(at, { ...clause, sentences }) },
        request,
      });
      if (clause.sentences.length > 1) yield put(without(clause.sentences, index));
      if (sentence.type !== "sharing") continue;
      for (const each of sentence.clauses.keys())
        yield put(clause.sentences.with(index, { ...sentence, clauses: without(sentence.clauses, each) }));
      for (const each of sentence.variants.keys())
        yield put(clause.sentences.with(index, { ...sentence, variants: without(sentence.variants, each) }));
      for (const key of ["data", "actors", "recipients", "purposes"] as const)
        if (sentence[key].length > 1)
          for (const each of sentence[key].keys())
            yield put(clause.sentences.with(index, { ...sentence, [key]: without<unknown>(sentence[key], each) }));
      if (sentence.only) {
        const { only: _, ...rest } = sentence;
        yield put(clause.sentences.with(index, rest));
      }
    }
}

/** Everything that is mentioned is declared. */
const isWhole = (agreement: Description, request: Request): boolean => {
  const text = `${textOf(agreement)} ${explainRequest(request)}`;
  const declared = new Set<string>([
    ...[...agreement.parties, ...agreement.groups, ...agreement.data].map((each) => each.name),
    ...[...agreement.purposes, ...agreement.conditions].map((each) => each.name),
    ...agreement.clauses.map((each) => each.title),
  ]);
  return NAMES.every((name) => declared.has(name) || !new RegExp(`\\b${name}\\b`).test(text));
};

const disagrees = (server: Server, { agreement, request }: Pick<Disagreement, "agreement" | "request">) => {
  try {
    const text = textOf(agreement);
    if (!isWhole(agreement, request) || !isReadable(text)) return undefined;
    const [reference, own] = [evaluatorOf(agreement, LEXICON)(request), serverAnswers(server, parse(text))(request)];
    return reference === own ? undefined : { reference, server: own };
  } catch {
    return undefined;
  }
};

export const minimal = (server: Server, found: Disagreement): Disagreement => {
  let best = found;
  for (let changed = true; changed; ) {
    changed = false;
    for (const each of smaller(best)) {
      const answers = disagrees(server, each);
      if (!answers) continue;
      best = { ...best, ...each, ...answers };
      changed = true;
      break;
    }
  }
  return best;
};

const explainRequest = ({ act, from, to, data, purpose, date, facts }: Request): string =>
  [
    `asked whether ${from} may ${act} ${data}${to ? ` ${act === "query" ? "of" : "with"} ${to}` : ""}${purpose ? ` for ${purpose}` : ""}${date ? ` on ${date}` : ""}`,
    ...facts.map(({ condition, holds }) => `  given${holds ? "" : " no"} ${conditionText(condition)}`),
  ].join("\n");

export const explain = ({ seed, agreement, request, reference, server }: Disagreement): string =>
  `seed ${seed}: the reference says ${reference}, the server ${server}\n\n${textOf(agreement)}\n${explainRequest(request)}\n`;
