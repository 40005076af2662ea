/** Text in, findings out: the one call behind editor, command line, exports and tests. */
import { withVocabulary } from "../../grammar/vocabulary.js";
import type { Agreement } from "../model/agreement.js";
import type { IsoDate } from "../model/calendar.js";
import type { Compiled } from "../model/compile.js";
import type { Finding } from "../model/finding.js";
import type { LawBook } from "../packs/provision.js";
import { judgeAll, judgedFlows } from "../reasoning/verdicts.js";
import type { Check, CheckContext } from "./check.js";
import { CHECKS } from "./registry.generated.js";
import { runChecks } from "./runner.js";

export { type Compiled, compile } from "../model/compile.js";

export interface CompileOptions {
  readonly law: LawBook;
  /** The day as of which the law is read and acceptances run out. */
  readonly asOf: IsoDate;
}

/** The law is read as of the given day, but not before the agreement begins. */
const dateOf = (agreement: Agreement, asOf: IsoDate): IsoDate =>
  agreement.from !== undefined && agreement.from > asOf ? agreement.from : asOf;

/** An agreement is judged once for its own checks and for those of its folder. */
const knownContexts = new WeakMap<Compiled, CheckContext>();

export const contextOf = (compiled: Compiled, options: CompileOptions): CheckContext => {
  const date = dateOf(compiled.agreement, options.asOf);
  const known = knownContexts.get(compiled);
  if (known && known.law === options.law && known.date === date) return known;
  const context = withVocabulary(compiled.agreement.vocabulary, () => {
    const flows = judgedFlows(compiled.table, options.law, date);
    return { ...compiled, law: options.law, date, flows, judgements: judgeAll(flows, options.law, date) };
  });
  knownContexts.set(compiled, context);
  return context;
};

/** All findings of one document, in the order of its text; accepted ones carry their acceptance. */
export const check = (
  compiled: Compiled,
  options: CompileOptions,
  checks: readonly Check[] = CHECKS,
): readonly Finding[] =>
  runChecks(
    checks,
    contextOf(compiled, options),
    compiled.umbrellas.map((umbrella) => contextOf(umbrella, options)),
  );
