/** Findings of one version in two steps: what needs no law at once, everything when there is time for it. */
import { check } from "../checks/check-agreement.js";
import { CHECKS } from "../checks/registry.generated.js";
import { familyOfCode, runChecks } from "../checks/runner.js";
import type { Finding } from "../model/finding.js";
import type { Snapshot } from "./snapshot.js";

/** Checks that read the text alone. */
const TEXT_CHECKS = CHECKS.filter(({ code }) => ["syntax", "drafting"].includes(familyOfCode(code)));

/** Syntax and drafting: no flow is judged. */
export const textFindings = ({ compiled, law, asOf }: Snapshot): readonly Finding[] =>
  runChecks(TEXT_CHECKS, { ...compiled, law, date: asOf, flows: [], judgements: new Map() });

export const allFindings = ({ compiled, law, asOf }: Snapshot): readonly Finding[] => check(compiled, { law, asOf });
