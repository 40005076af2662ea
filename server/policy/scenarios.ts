/** Runs the scenarios of an agreement: what is expected, what comes out, and why. */
import type { Condition, ScenarioDecl, Span } from "../../grammar/syntax.js";
import { withVocabulary } from "../../grammar/vocabulary.js";
import { type Agreement, type Data, type Party, type Purpose, partyNamed, purposeOfRef } from "../model/agreement.js";
import { formatDate, type IsoDate, parseDate } from "../model/calendar.js";
import type { FlowTable } from "../model/flows.js";
import { clauseTitle } from "../model/terms.js";
import type { LawBook } from "../packs/provision.js";
import { type Answer, type Decision, decide, type Request } from "../reasoning/decide.js";

export interface ScenarioResult extends Span {
  readonly title: string;
  readonly passed: boolean;
  /** Where it failed: what was expected, what came out, and why. Empty where it passed. */
  readonly failures: readonly string[];
  /** One answer for each data that it asks about; none where it could not be run. */
  readonly answers: readonly ScenarioAnswer[];
}

export interface ScenarioAnswer {
  readonly data: string;
  readonly request: Request;
  readonly decision: Decision;
}

// ---------------------------------------------------------------- the requests that a scenario makes

type Requests =
  | { readonly ok: true; readonly requests: readonly Request[] }
  | { readonly ok: false; readonly reasons: readonly string[] };

const quote = (words: string): string => `“${words}”`;

/** Names in a condition that no declaration explains. */
const undeclaredIn = (agreement: Agreement, condition: Condition): string[] => {
  if (condition.type === "and" || condition.type === "or")
    return condition.parts.flatMap((part) => undeclaredIn(agreement, part));
  if (condition.type !== "named") return [];
  if (agreement.conditions.has(condition.name.text) || agreement.facts.has(condition.name.text)) return [];
  return [condition.name.text];
};

const NEEDS_RECIPIENT = new Set(["share", "query"]);

/** What a scenario asks, with everything it names looked up. */
const requestsOf = (agreement: Agreement, scenario: ScenarioDecl): Requests => {
  const { when } = scenario;
  if (!when)
    return { ok: false, reasons: ["it does not say what happens: add a line such as “when A shares D with B for P”"] };
  const reasons: string[] = [];
  const written = (span: Span): string => agreement.tree.text.slice(span.start, span.end).replace(/\s+/g, " ");
  const party = (ref: NonNullable<ScenarioDecl["when"]>["actor"]): Party | undefined => {
    const found = partyNamed(agreement, ref);
    if (!found)
      reasons.push(
        ref.type === "named"
          ? `${quote(ref.name.text)} is not declared as a party or body`
          : `${quote(written(ref))} is not one party: name the party that acts`,
      );
    return found;
  };
  const sender = party(when.actor);
  const recipient = when.recipient && party(when.recipient);
  if (!when.recipient && NEEDS_RECIPIENT.has(when.act)) reasons.push("it does not say with whom");
  const data = when.data.flatMap((name): Data[] => {
    const found = agreement.data.get(name.text);
    if (!found) reasons.push(`${quote(name.text)} is not declared as data`);
    return found ? [found] : [];
  });
  let purpose: Purpose | undefined;
  if (when.purpose) {
    purpose = purposeOfRef(agreement, when.purpose);
    if (when.purpose.type === "named" && !purpose.declared)
      reasons.push(`${quote(purpose.label)} is not declared as a purpose`);
    if (when.purpose.type === "phrase" && when.purpose.phrase.status === "unknown")
      reasons.push(`${quote(purpose.label)} is not a known purpose`);
  }
  for (const name of [...scenario.given, ...scenario.givenNot].flatMap((condition) =>
    undeclaredIn(agreement, condition),
  ))
    reasons.push(`${quote(name)} is not declared as a condition`);
  const date = scenario.on && parseDate(scenario.on.text);
  if (scenario.on && !date) reasons.push(`there is no day ${quote(scenario.on.text)}`);
  if (!sender || reasons.length > 0) return { ok: false, reasons };
  const requests = data.map(
    (each): Request => ({
      act: when.act,
      sender,
      ...(recipient ? { recipient } : {}),
      data: each,
      ...(purpose ? { purpose } : {}),
      given: [
        ...scenario.given.map((condition) => ({ condition, holds: true })),
        ...scenario.givenNot.map((condition) => ({ condition, holds: false })),
      ],
      ...(date ? { date } : {}),
    }),
  );
  return { ok: true, requests };
};

// ---------------------------------------------------------------- what came out, in words

const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
  permitted: "permitted",
  prohibited: "prohibited",
  "not covered": "not covered",
  depends: "undecided",
};

const clauseList = (decision: Decision): string => {
  const titles = [...new Set(decision.reasons.flatMap((reason) => (reason.clause ? [quote(reason.clause)] : [])))];
  return titles.length > 0 ? ` by clause ${titles.join(", ")}` : "";
};

/** `it is prohibited by clause “Firewall”`. */
export const outcomeWords = (decision: Decision, date?: IsoDate): string => {
  switch (decision.answer) {
    case "permitted":
    case "prohibited":
      return `it is ${ANSWER_WORDS[decision.answer]}${clauseList(decision)}`;
    case "depends":
      return `it depends on ${decision.dependsOn.join(" and ")}`;
    case "not covered": {
      const [change] = decision.wouldChange;
      if (decision.reasons.length === 0 && date !== undefined && change?.startsWith("the agreement is in force"))
        return `it is not covered, because the agreement is not in force on ${formatDate(date)}`;
      return `it is not covered${change ? `; it would be permitted if ${change}` : ""}`;
    }
  }
};

// ---------------------------------------------------------------- expectations

const NOT_PERMITTED = new Set<Answer>(["prohibited", "not covered"]);

const normal = (words: string): string => words.replace(/\s+/g, " ").trim().toLowerCase();

/** What an expectation of *depends on* names, one by one, in the drafter's words. */
const factsNamed = (agreement: Agreement, condition: Condition): string[] => {
  if (condition.type === "and" || condition.type === "or")
    return condition.parts.flatMap((part) => factsNamed(agreement, part));
  if (condition.type === "named") return [condition.name.text];
  return [agreement.tree.text.slice(condition.start, condition.end)];
};

type Expectation = NonNullable<ScenarioDecl["expect"]>;

const expectedWords = (agreement: Agreement, expect: Expectation): string => {
  switch (expect.answer) {
    case "prohibited":
      return `prohibited${expect.by ? ` by clause ${quote(expect.by.text)}` : ""}`;
    case "depends":
      return `that it depends on ${expect.on.flatMap((condition) => factsNamed(agreement, condition)).join(" and ")}`;
    default:
      return expect.answer;
  }
};

const meets = (agreement: Agreement, expect: Expectation, decision: Decision): boolean => {
  const by = expect.by && clauseTitle(agreement, expect.by.text);
  switch (expect.answer) {
    case "permitted":
    case "not covered":
      return decision.answer === expect.answer;
    case "not permitted":
      return NOT_PERMITTED.has(decision.answer);
    case "prohibited":
      return decision.answer === "prohibited" && (!by || decision.reasons.some((reason) => reason.clause === by));
    case "depends": {
      const open = new Set(decision.dependsOn.map(normal));
      const named = expect.on.flatMap((condition) => factsNamed(agreement, condition));
      return decision.answer === "depends" && named.every((fact) => open.has(normal(fact)));
    }
  }
};

/** What is wrong with the answer for one data; nothing where it is as expected. */
const failuresOf = (agreement: Agreement, expect: Expectation, answer: ScenarioAnswer, several: boolean): string[] => {
  const about = several ? `${answer.data}: ` : "";
  const { decision, request } = answer;
  if (!meets(agreement, expect, decision)) {
    const outcome = outcomeWords(decision, request.date ?? agreement.from);
    return [`${about}expected ${expectedWords(agreement, expect)}, but ${outcome}`];
  }
  const duties = decision.duties.map((duty) => normal(duty.text));
  return expect.duties
    .filter((wanted) => !duties.some((duty) => duty.includes(normal(wanted.text))))
    .map((wanted) => {
      const others = decision.duties.map((duty) => quote(duty.text)).join(", ");
      const came = others ? `these do: ${others}` : "no duty comes with it";
      return `${about}expected the duty ${quote(wanted.text)}, but ${came}`;
    });
};

const expectationProblems = (agreement: Agreement, expect: Expectation): string[] => [
  ...(expect.by && !expect.by.slot && !agreement.symbols.clauses.has(expect.by.text)
    ? [`there is no clause ${quote(expect.by.text)}`]
    : []),
  ...expect.on
    .flatMap((condition) => undeclaredIn(agreement, condition))
    .map((name) => `${quote(name)} is not declared as a condition`),
];

const runScenario = (table: FlowTable, scenario: ScenarioDecl, law: LawBook | undefined): ScenarioResult => {
  const { agreement } = table;
  const base = { title: scenario.title.text, start: scenario.start, end: scenario.end };
  const failed = (failures: readonly string[]): ScenarioResult => ({ ...base, passed: false, failures, answers: [] });
  if (scenario.broken)
    return failed(["it has a line that could not be read: `concordat check` says which and what to do"]);
  const { expect } = scenario;
  if (!expect) return failed(["it does not say what is expected: add a line such as “expect permitted”"]);
  const asked = requestsOf(agreement, scenario);
  const problems = [...(asked.ok ? [] : asked.reasons), ...expectationProblems(agreement, expect)];
  if (!asked.ok || problems.length > 0) return failed(problems);
  const answers = asked.requests.map(
    (request): ScenarioAnswer => ({ data: request.data.name, request, decision: decide(table, request, law) }),
  );
  const failures = answers.flatMap((answer) => failuresOf(agreement, expect, answer, answers.length > 1));
  return { ...base, passed: failures.length === 0, failures, answers };
};

/** Every scenario of the agreement, in the order of the text; the law tells who belongs to which union. */
export const runScenarios = (table: FlowTable, law?: LawBook): readonly ScenarioResult[] =>
  withVocabulary(table.agreement.vocabulary, () =>
    table.agreement.scenarios.map((scenario) => runScenario(table, scenario, law)),
  );
