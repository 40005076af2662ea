/** Several agreements together: what each says for itself may not hold once the others are read beside it. */
import { VOCABULARY, withVocabulary } from "../../grammar/vocabulary.js";
import type { Compiled } from "../model/compile.js";
import type { Finding } from "../model/finding.js";
import type { LawBook } from "../packs/provision.js";
import type { Check, FolderMember } from "./check.js";
import { type CompileOptions, contextOf } from "./check-agreement.js";
import { toldHere } from "./elsewhere.js";
import { CHECKS } from "./registry.generated.js";
import { settle } from "./runner.js";

export interface FolderAgreement {
  /** Its path or address: findings are given back, and related places name it, by this. */
  readonly name: string;
  readonly compiled: Compiled;
  readonly law: LawBook;
}

/** Checks that look at all agreements of a folder: those that declare `runAll`. */
export const folderChecks = (checks: readonly Check[] = CHECKS): readonly Check[] =>
  checks.filter((check) => check.runAll !== undefined);

/**
 * Findings that need more than one agreement, by the name of the agreement in which they stand. Only these: what each
 * agreement says by itself is what `check` finds.
 */
export const checkFolder = (
  agreements: readonly FolderAgreement[],
  asOf: CompileOptions["asOf"],
  checks: readonly Check[] = CHECKS,
): ReadonlyMap<string, readonly Finding[]> => {
  const used = folderChecks(checks);
  if (agreements.length < 2 || used.length === 0) return new Map();
  const members: readonly FolderMember[] = agreements.map(({ name, compiled, law }) => ({
    name,
    context: contextOf(compiled, { law, asOf }),
  }));
  // agreements of one folder are read with the same packs
  const vocabulary = members[0]?.context.agreement.vocabulary ?? VOCABULARY;
  const reports = withVocabulary(vocabulary, () =>
    used.flatMap((check) => (check.runAll?.(members) ?? []).map((report) => ({ check, report }))),
  );
  return new Map(
    members.flatMap(({ name, context }): [string, readonly Finding[]][] => {
      const own = reports.filter(({ report }) => report.document === name);
      return own.length > 0 ? [[name, settle(context, toldHere(context.sources, own, []))]] : [];
    }),
  );
};
