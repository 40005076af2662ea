/** Planted bugs: one change of the source of the deciding modules each. The comparison with the reference must catch all. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Server } from "./compare.js";

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

export interface Mutant {
  readonly what: string;
  readonly file: string;
  /** Words of the source that stand in it once, and what stands there instead. */
  readonly find: string;
  readonly put: string;
}

const in_ =
  (file: string) =>
  (what: string, find: string, put: string): Mutant => ({ what, file, find, put });

const deciding = in_("server/reasoning/decide.ts");
const matching = in_("server/reasoning/matching.ts");
const given = in_("server/reasoning/given.ts");
const terms = in_("server/model/terms.ts");
const rules = in_("server/model/flow-rules.ts");
const flows = in_("server/model/flows.ts");
const members = in_("server/model/members.ts");

export const MUTANTS: readonly Mutant[] = [
  deciding("the last day is outside the agreement's term", "date > agreement.until", "date >= agreement.until"),
  deciding("the first day is outside the agreement's term", "date < agreement.from", "date <= agreement.from"),
  deciding("the last day of a sentence is over", "date <= until", "date < until"),
  deciding(
    "a permission wins over a prohibition",
    'if (forbidden === true) return "prohibited";',
    'if (allowed === true) return "permitted";\n  if (forbidden === true) return "prohibited";',
  ),
  deciding("an unknown prohibition counts as none", 'if (forbidden === undefined) return "depends";', ""),
  deciding("an unknown permission counts as none", 'if (allowed === undefined) return "depends";', ""),
  deciding("`except where` is ignored", "const except = terms.except.map(truth);", "const except: Truths[] = [];"),
  deciding(
    "`unless` of a prohibition is ignored",
    "const lifted = terms.unless.map(truth);",
    "const lifted: Truths[] = [];",
  ),
  deciding("`provided A, otherwise B` needs both", "return { value: any(parts.map", "return { value: all(parts.map"),
  deciding("`where` is ignored", "...terms.where.map(truth),", ""),
  deciding("`provided` on a prohibition is ignored", "terms.provided.length > 0 ? [", "terms.provided.length > 99 ? ["),
  deciding(
    "the ban of `only` holds in every case",
    "const value = all([...cases.map((each) => each.value), noneOf(lifted)]);",
    "const value = noneOf(lifted);",
  ),
  deciding("`only` implies no ban", "if (banned === false) return [];", "if (banned !== undefined) return [];"),
  deciding("`despite` is ignored", "(other !== undefined && permission.terms.despite.includes(other)) ||", ""),
  deciding("`subject to` a clause is ignored", "prohibition.terms.subjectTo.includes(own)", "own === undefined"),
  deciding(
    "a permission prevails whether or not it holds",
    "if (standing === false) return [];",
    "if (stronger.length > 0) return [];",
  ),
  deciding(
    "what is barred for one item bars the rest",
    '["depends", "permitted", "prohibited", "not covered"]',
    '["depends", "prohibited", "permitted", "not covered"]',
  ),
  deciding("`about` is ignored", "...terms.about.flatMap((about) => aboutHolds(agreement, about, request.data)),", ""),
  deciding("people in two classes are not thought of", " && !mayBeBoth(agreement, meant, data.subjects))", ")"),
  matching(
    "a prohibition does not reach wholes",
    "[...wholesOf(agreement, party), ...partsOf(agreement, party)]",
    "partsOf(agreement, party)",
  ),
  matching(
    "a prohibition does not reach parts",
    "[...wholesOf(agreement, party), ...partsOf(agreement, party)]",
    "wholesOf(agreement, party)",
  ),
  matching("a permission reaches parts", ": actingThrough(agreement, party);", ": wholesOf(agreement, party);"),
  matching(
    "a permission reaches wider purposes",
    "(reach ? purposesOverlap(purpose, each) : purposeWithin(purpose, each))",
    "purposesOverlap(purpose, each)",
  ),
  matching(
    "a prohibition reaches narrower purposes only",
    "(reach ? purposesOverlap(purpose, each) : purposeWithin(purpose, each))",
    "purposeWithin(purpose, each)",
  ),
  matching(
    "a permission reaches items about other people",
    "each.closed === true && subjectsCover(agreement, each, data)",
    "each.closed === true",
  ),
  matching("a permission reaches the items of an open list", "each.closed === true && subjectsCover", "subjectsCover"),
  matching(
    "one class of people covers the others",
    "narrower.subjects.every((subject)",
    "narrower.subjects.some((subject)",
  ),
  matching("a prohibition reaches the same items of anybody", "overlap(each.allSubjects, data.allSubjects)", "true"),
  matching(
    "a prohibition covers its own data only",
    "if (!each.items.some((other) => itemKey(other) === itemKey(item))) return false;",
    "if (reach || !each.items.some((other) => itemKey(other) === itemKey(item))) return false;",
  ),
  matching("two spellings of an item are two items", "(item.known ?? item.text)", "item.text"),
  matching(
    "a ban on sharing does not reach publishing",
    'if (asked.act === "publish") return { from: asked.sender, to: "any" };',
    "",
  ),
  matching(
    "a ban on sharing does not reach being queried",
    'return asked.act === "query" && asked.recipient ?',
    'return asked.act === "publish" && asked.recipient ?',
  ),
  matching("somebody may share with itself", '(to !== "any" && to.name === from.name)', "false"),
  matching("a class is open to other kinds", "kind === undefined || party.allKinds.includes(kind),", "true,"),
  matching("a class is open to other places", "isInAny(membership, party, member.places),", "true,"),
  matching(
    "a union has no members",
    "membership.law?.memberships.has(place) ? isInUnion(membership, party, place) : false",
    "false",
  ),
  matching(
    "a prohibition without `for` forbids nothing",
    "if (rule.purposes.length === 0 || !purpose) return reach;",
    "if (rule.purposes.length === 0 || !purpose) return false;",
  ),
  matching("`only` before the recipients bans those named", "not(to(false))]);", "to(false)]);"),
  matching("`only share` bans sharing", "rule.act !== act,", "rule.act === act,"),
  given("a weaker fact will do", "weak.details.every((detail)", "weak.details.some((detail)"),
  given("a shorter punishment will do", "limitCovers(weak.limit, strong.limit) &&", ""),
  given("anybody may approve", "sameParty(weak.by, strong.by) &&", ""),
  given("one part of an `and` will do", 'condition.type === "and" ? all : any', 'condition.type === "and" ? any : any'),
  given(
    "all parts of an `or` are needed",
    'condition.type === "and" ? all : any',
    'condition.type === "and" ? all : all',
  ),
  given("what is denied is unknown", ": implies(condition, fact.condition),", ": false,"),
  given(
    "a refusal says nothing about consent",
    "fact.holds ? excludes(fact.condition, condition) :",
    "fact.holds ? false :",
  ),
  terms(
    "`unless` lifts the whole of an unbracketed `and`",
    'condition.type === "and" && !bracketed ?',
    'condition.type === "and" && bracketed && false ?',
  ),
  terms(
    "`unless` lifts conditions that do not stand before it",
    'if (last && condition && before === "provided")',
    "if (last && condition)",
  ),
  terms("`unless` behind a permission is ignored", '...(kind === "permission" ? unless : []),', ""),
  terms(
    "`unless` of an `only` sentence withdraws the permission",
    'kind: "permission" | "only" | "prohibition",\n): Conditions => {',
    'kind_: "permission" | "only" | "prohibition",\n): Conditions => {\n  const kind = kind_ === "only" ? "permission" : kind_;',
  ),
  terms("general terms hold for nobody", "return applies ? [sentence.clauses] : [];", "return [];"),
  terms(
    "general terms about some hold for all",
    "return applies ? [sentence.clauses] : [];",
    "return [sentence.clauses];",
  ),
  terms("general terms weaken prohibitions", 'const alone = rule.modality === "must not" ||', "const alone ="),
  terms("`instead of the general terms` is ignored", '|| own.some((clause) => clause.type === "instead")', ""),
  terms("`only on request` asks nothing", "return closed.filter((each) => each !== undefined);", "return [];"),
  rules("an intention is a permission", '"expects to": undefined,', '"expects to": "may",'),
  rules("`must endeavour to` permits nothing", '"must endeavour to": "may",', '"must endeavour to": undefined,'),
  rules("a variant holds in every case", "where: [variant.if],", "where: [],"),
  rules(
    "a variant without data is about none",
    "variant.data.length > 0 ? variant.data : sentence.data",
    "variant.data",
  ),
  rules(
    "groups pair within, too, where they share with each other",
    "if (sentence.actors.length === 1 || !sentence.actors.some((ref) => isGroup(agreement, ref)))",
    "if (sentence.actors.length > 0)",
  ),
  rules(
    "`or for any other purpose` needs no condition",
    '{ type: "provided", alternatives: [clause.condition], start: clause.start, end: clause.end },',
    "",
  ),
  rules(
    "`must refuse` forbids nothing",
    'if (sentence.modality !== "must" || !sentence.where) return [];',
    'if (sentence.modality === "must") return [];',
  ),
  rules("a refusal is about every clause", "rule.clause !== about ||", ""),
  rules("who refuses, refuses for all", "...(refusers ? { refusers } : {}),", ""),
  terms("a clause that prevails over another does not", "...(rule ? prevailsOver(agreement, rule) : [])", ""),
  flows(
    "`not for` is ignored",
    "isInside(narrower, wider) && !wider.notFor.some((excluded) => isInside(narrower, excluded))",
    "isInside(narrower, wider)",
  ),
  flows(
    "a wider purpose is inside a narrower one",
    "wider.term !== undefined && narrower.terms.includes(wider.term)",
    'wider.term !== undefined && (narrower.terms.includes(wider.term) || wider.terms.includes(narrower.term ?? ""))',
  ),
  members("`each party` is everybody", ".filter((party) => party.signs)", ""),
  members("`GB-NIR` is not in `GB`", " || each.startsWith(", " || each.endsWith("),
];

const ENTRY = `
export { modelOf, purposeOfRef } from "./server/model/agreement.js";
export { flowTableOf } from "./server/model/flows.js";
export { decide } from "./server/reasoning/decide.js";
`;

const require = createRequire(import.meta.url);

/** The deciding modules with a bug planted. @throws where the words to change are not there, or more than once */
export const planted = async ({ file, find, put }: Mutant): Promise<Server> => {
  const source = readFileSync(path.join(root, file), "utf8");
  if (source.split(find).length !== 2) throw new Error(`${file} has to contain once: ${find}`);
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    logLevel: "error",
    plugins: [
      {
        name: "planted bug",
        setup: ({ onLoad }) => {
          onLoad({ filter: /\.ts$/ }, ({ path: loaded }) =>
            path.relative(root, loaded).split(path.sep).join("/") === file
              ? { contents: source.replace(find, () => put), loader: "ts" }
              : undefined,
          );
        },
      },
    ],
  });
  const module = { exports: {} as Server };
  new Function("module", "exports", "require", outputFiles[0]?.text ?? "")(module, module.exports, require);
  return module.exports;
};
