/** `concordat decide`: may this be shared? */
import { type Command, Option } from "commander";
import type { FlowRule } from "../../model/flow-rules.js";
import type { LawBook } from "../../packs/provision.js";
import { decide, type Request } from "../../reasoning/decide.js";
import { type ReadAgreement, readAgreement } from "../agreements.js";
import { action, EXIT, type ExitCode, formatOption, type Program } from "../command.js";
import type { CommonOptions, Context } from "../context.js";
import { readText, STDIN } from "../input.js";
import { Problem } from "../problem.js";
import { type Answered, decisionJson, decisionLine, decisionPretty } from "../reports/decision.js";
import { factsOf, type KnownFact, parseFact, parseRequest, requestOf, type WrittenRequest } from "../requests.js";
import { columnsOf, counted, labelled, pad } from "../style.js";

interface DecideOptions extends CommonOptions {
  readonly from?: string;
  readonly to?: string;
  readonly data?: string;
  readonly for?: string;
  readonly act: FlowRule["act"];
  readonly fact: readonly string[];
  readonly on?: string;
  readonly format: "pretty" | "json";
  readonly listFacts?: boolean;
  readonly requests?: string;
}

const EXAMPLES = `
Examples:
  concordat decide agreement.dsa --from "Metropolitan Police" --to "Harbour Shelter" \\
    --data "Victim Identity" --for "Victim Assistance" --fact "Informed Consent"
  concordat decide agreement.dsa --list-facts
  concordat decide agreement.dsa --requests requests.jsonl --format json

Without --on the answer is for today, or for the first day in force where that is later.
What is not said by --fact is unknown, never taken as true.
Exit code: 0 permitted, 1 not permitted or it depends, 2 something could not be read.`;

/** Today, but not before the agreement begins. */
const onDay = (context: Context, agreement: ReadAgreement["agreement"], request: Request): Request => {
  if (request.date !== undefined) return request;
  const { today } = context.io;
  return { ...request, date: agreement.from !== undefined && agreement.from > today ? agreement.from : today };
};

const answer = (
  context: Context,
  file: ReadAgreement,
  law: LawBook,
  written: WrittenRequest,
  facts: readonly KnownFact[],
): Answered => {
  const request = onDay(context, file.agreement, requestOf(file.table, written, facts));
  return {
    tree: file.agreement.tree,
    request,
    facts: written.facts,
    decision: decide(file.table, request, law),
    known: facts,
  };
};

/** What can't be read, or names nothing, may be the very sentence that decides. */
const warnOfMistakes = (context: Context, { agreement, name, documentProblems }: ReadAgreement): void => {
  const { symbols, tree } = agreement;
  const mistakes =
    tree.problems.length + symbols.problems.length + symbols.danglingClauses.length + documentProblems.length;
  if (mistakes > 0)
    context.note(
      `${name} has ${counted(mistakes, "mistake")} that may change the answer: run concordat check and mend them first.`,
    );
};

const writtenRequest = (options: DecideOptions): WrittenRequest => {
  const missing = (["from", "data"] as const).filter((name) => options[name] === undefined);
  const { from, data } = options;
  if (from === undefined || data === undefined)
    throw new Problem(
      `A request needs ${missing.map((name) => `--${name}`).join(" and ")}: say who shares which data with whom for what.`,
    );
  return {
    act: options.act,
    from,
    data,
    ...(options.to === undefined ? {} : { to: options.to }),
    ...(options.for === undefined ? {} : { for: options.for }),
    ...(options.on === undefined ? {} : { on: options.on }),
    facts: options.fact.map(parseFact),
  };
};

const decideMany = async (
  context: Context,
  file: ReadAgreement,
  law: LawBook,
  options: DecideOptions,
): Promise<ExitCode> => {
  const name = options.requests ?? STDIN;
  const { text } = await readText(context.io, name);
  const facts = factsOf(file.table);
  let all = true;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === "") continue;
    let answered: Answered;
    try {
      answered = answer(context, file, law, parseRequest(line), facts);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      throw new Problem(`${name}, line ${index + 1}: ${error.message}`);
    }
    all &&= answered.decision.answer === "permitted";
    context.print(
      options.format === "json" ? JSON.stringify(decisionJson(answered)) : decisionLine(answered, context.style),
    );
  }
  return all ? EXIT.ok : EXIT.found;
};

const listFacts = (context: Context, file: ReadAgreement, format: DecideOptions["format"]): ExitCode => {
  const facts = factsOf(file.table);
  if (format === "json") {
    const list = facts.map(({ name, means, quoted }) => ({ fact: name, means: means ?? null, leftToPeople: quoted }));
    context.print(JSON.stringify({ version: 1, facts: list }, null, 2));
    return EXIT.ok;
  }
  const column = Math.min(40, Math.max(0, ...facts.map((fact) => columnsOf(fact.name))));
  for (const { name, means, quoted } of facts) {
    const says = means ?? (quoted ? "for people to say" : "");
    const lines = labelled(pad(name, column + 2), says, context.width, context.style.bold);
    context.print(lines.join("\n").trimEnd());
  }
  if (facts.length === 0) context.note("No sentence of the agreement has a condition.");
  return EXIT.ok;
};

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

export const addDecide = (parent: Command, program: Program): Command =>
  parent
    .command("decide")
    .summary("may this be shared? the answer, why, and what comes with it")
    .description(
      "Decides a request by an agreement: the answer, the clauses, the duties; for a refusal, what would change it.",
    )
    .argument("<file>", "the agreement; - for standard input")
    .option("--from <party>", "who shares")
    .option("--to <party>", "with whom; for a query, whose data are queried")
    .option("--data <data>", "what is shared")
    .option("--for <purpose>", "for what")
    .addOption(
      new Option("--act <act>", "what is done")
        .choices(["share", "use", "query", "publish", "collect"])
        .default("share"),
    )
    .option("--fact <name[=value]>", "a condition that holds, or with =false does not; may be repeated", collect, [])
    .option("--on <date>", "the day of the request")
    .option("--list-facts", "list what --fact can name")
    .option("--requests <file>", "answer many: one JSON object per line with from, to, data, for, act, facts, on")
    .addOption(formatOption(["pretty", "json"]))
    .addHelpText("after", EXAMPLES)
    .action(
      action<DecideOptions>(program, async (context, [path], options) => {
        const file = await readAgreement(context, path as string);
        warnOfMistakes(context, file);
        const law = await context.lawFor(file.input.path);
        if (options.listFacts) return listFacts(context, file, options.format);
        if (options.requests !== undefined) return decideMany(context, file, law, options);
        const answered = answer(context, file, law, writtenRequest(options), factsOf(file.table));
        context.print(
          options.format === "json"
            ? JSON.stringify(decisionJson(answered), null, 2)
            : decisionPretty(answered, context.style, context.width),
        );
        return answered.decision.answer === "permitted" ? EXIT.ok : EXIT.found;
      }),
    );
