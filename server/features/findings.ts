/** Findings of one version in two steps: what needs no law at once, everything when there is time for it. */
import type { CheckContext } from "../checks/check.js";
import { type Compiled, check } from "../checks/check-agreement.js";
import { CHECKS } from "../checks/registry.generated.js";
import { familyOfCode, runChecks } from "../checks/runner.js";
import type { Finding } from "../model/finding.js";
import type { Snapshot } from "./snapshot.js";

/** Checks that read the text alone. */
const TEXT_CHECKS = CHECKS.filter(({ code }) => ["syntax", "drafting"].includes(familyOfCode(code)));

/** Syntax and drafting: no flow is judged. */
export const textFindings = ({ compiled, law, asOf }: Snapshot): readonly Finding[] => {
  const read = (each: Compiled): CheckContext => ({ ...each, law, date: asOf, flows: [], judgements: new Map() });
  return runChecks(TEXT_CHECKS, read(compiled), compiled.umbrellas.map(read));
};

export const allFindings = ({ compiled, law, asOf }: Snapshot): readonly Finding[] => check(compiled, { law, asOf });
