/**
 * Concordat as a library: text in, findings, decisions and policies out. Pure: no file, clock or network; the law book
 * and the day are arguments.
 *
 * @example
 * import { builtInLaw, check, compile, decide } from "concordat";
 * const findings = check(compile(text), { law: builtInLaw, asOf: "2026-03-01" });
 *
 * With an organisation's own packs: `loadLaw(files, builtInLaw)`, then `compile(text, law.vocabulary)`.
 */
export { format } from "../grammar/format.js";
export { parse } from "../grammar/parse.js";
export type * from "../grammar/syntax.js";
export { byDocument, type DocumentFindings } from "./checks/by-document.js";
export { type Compiled, type CompileOptions, check, compile } from "./checks/check-agreement.js";
export { checkFolder, type FolderAgreement } from "./checks/check-folder.js";
export type { Agreement, Data, Party, Purpose } from "./model/agreement.js";
export { type DocumentProblem, gatherDocuments, type Source, type Surroundings } from "./model/documents.js";
export type { Facts } from "./model/facts.js";
export type { Acceptance, Edit, Finding, Fix, FlowRef, LawCitation, RelatedPlace } from "./model/finding.js";
export type { FlowRule } from "./model/flow-rules.js";
export type { FlowTable } from "./model/flows.js";
export type { Member } from "./model/members.js";
export type { Terms } from "./model/terms.js";
export { builtInLaw } from "./packs/built-in.js";
export { type LoadResult, loadLaw } from "./packs/load.js";
export type { LawBook, Pack, Provision } from "./packs/provision.js";
export { policyOf } from "./policy/policy.js";
export type { Policy } from "./policy/policy-types.js";
export { runScenarios, type ScenarioResult } from "./policy/scenarios.js";
export { type Decision, decide, type GivenFact, type Request } from "./reasoning/decide.js";
