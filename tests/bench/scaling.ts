/**
 * How the time for parsing and for a whole check grows with the agreement: the ratio per doubling, the best of three.
 *   npx tsx tests/bench/scaling.ts [largest size in characters, default 400000]
 * A ratio near 2 is linear. Times are shown for orientation only.
 */
import { performance } from "node:perf_hooks";
import { parse } from "../../grammar/parse.js";
import { check } from "../../server/checks/check-agreement.js";
import { compile } from "../../server/model/compile.js";
import { builtInLaw } from "../../server/packs/built-in.js";
import { base } from "../checks/fixture.js";

const clause = (index: number): string => `
data Record N${index} about victims
  means name, date of birth
  collected for Victim Identification

clause "Number ${index}"
  Metropolitan Police may share Record N${index} with Harbour Shelter for Victim Assistance
    under UK GDPR article 6(1)(e)
    received under GDPR article 6(1)(f)
    transferred under adequacy
    provided Informed Consent and (Prosecutor Agrees or Imminent Danger)
    keep at most 2 years from end of support, review every 6 months, then delete
    no onward sharing
`;

const agreement = (size: number): string => {
  const parts = [base];
  for (let index = 0, length = base.length; length < size; index++) {
    const next = clause(index);
    parts.push(next);
    length += next.length;
  }
  return parts.join("\n");
};

const best = (task: () => unknown): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      task();
      return performance.now() - start;
    }),
  );

const largest = Number(process.argv[2] ?? 400_000);
check(compile(agreement(20_000)), { law: builtInLaw, asOf: "2026-11-24" });
let before: { parse: number; check: number } | undefined;
for (let size = largest / 8; size <= largest; size *= 2) {
  const text = agreement(size);
  const times = {
    parse: best(() => parse(text)),
    check: best(() => check(compile(text), { law: builtInLaw, asOf: "2026-11-24" })),
  };
  const ratio = (part: "parse" | "check") => (before ? `, ratio ${(times[part] / before[part]).toFixed(2)}` : "");
  console.log(
    `${text.length} characters: parse ${times.parse.toFixed(0)} ms${ratio("parse")}; whole check ${times.check.toFixed(0)} ms${ratio("check")}`,
  );
  before = times;
}
