/**
 * The compiled policy: what an agreement means, without the language and without any engine. Everything a decision needs
 * is in it, with vocabulary already looked up (the wider kinds of a party, the wider purposes), so that another program
 * can decide the same requests. The published form is docs/schemas/policy.schema.json.
 */
import type { DateNode, HeaderClause, Statement, Text } from "../../grammar/syntax.js";
import { withVocabulary } from "../../grammar/vocabulary.js";
import type { Agreement } from "../model/agreement.js";
import { parseDate } from "../model/calendar.js";
import type { FlowTable } from "../model/flows.js";
import type { LawBook } from "../packs/provision.js";
import { honestyOf } from "./honesty.js";
import { dataOf, partiesOf, peopleOf, purposesOf, systemsOf, teamsOf } from "./policy-declared.js";
import { dutiesOf, governanceOf, rightsOf } from "./policy-duties.js";
import { conditionOf, eventOf, lawOf, orNull, periodIn, refOf, safeguardOf } from "./policy-parts.js";
import { generalOf, rulesOf } from "./policy-rules.js";
import { POLICY_VERSION, type Policy, type PolicyHead, type PolicyMeaning } from "./policy-types.js";
import { vectorsOf } from "./vectors.js";

const dayOf = (date: DateNode | undefined): string | null => orNull(date, ({ text }) => parseDate(text) ?? text);

const headOf = (agreement: Agreement): PolicyHead => {
  const clauses = agreement.head?.clauses ?? [];
  const all = <T extends HeaderClause["type"]>(type: T) =>
    clauses.filter((clause): clause is Extract<HeaderClause, { type: T }> => clause.type === type);
  const first = <T extends HeaderClause["type"]>(type: T) => all(type)[0];
  const version = first("version");
  const force = first("in force");
  return {
    title: agreement.title,
    kind: agreement.kind ?? null,
    binding: agreement.binding ?? null,
    version: version?.version.text ?? null,
    owner: version?.owner?.text ?? null,
    between: agreement.between,
    issued: orNull(first("issued"), ({ by, under }) => ({
      by: by.map((name) => name.text),
      under: under.map(lawOf),
    })),
    signed: all("signed").flatMap(({ signatures }) => signatures.map(({ by, on }) => ({ by: by.text, on: dayOf(on) }))),
    from: agreement.from ?? null,
    until: agreement.until ?? null,
    fromEvent: force && force.from.type !== "date" ? eventOf(force.from) : null,
    untilEvent: force?.until && force.until.type !== "date" ? eventOf(force.until) : null,
    withoutEnd: force?.withoutEnd === true,
    reviewedEvery: orNull(agreement.reviewEvery, periodIn),
    reviewedOn: all("reviewed").flatMap(({ on }) => on.map(eventOf)),
    governedBy: first("governed")?.place.text ?? null,
    extends: first("extends")?.file.text ?? null,
    supersedes: all("supersedes").map(({ title, from }) => ({ title: title.text, from: dayOf(from) })),
    supersededBy: orNull(first("superseded"), ({ by, on }) => ({ title: by.text, on: dayOf(on) })),
    appliesLaw: all("applies law").flatMap(({ citations }) => citations.map(lawOf)),
    territory: orNull(first("applies in"), ({ places, notIn }) => ({
      in: places.map((place) => place.text),
      notIn: notIn.map((place) => place.text),
    })),
    languages: orNull(first("languages"), ({ languages, equallyAuthentic }) => ({
      names: languages.map((name) => name.text),
      equallyAuthentic,
    })),
    mostProtective: first("laws differ") !== undefined,
    marked: first("marked")?.marking.text ?? null,
  };
};

const statementsOf = <T extends Statement["type"]>(agreement: Agreement, type: T) =>
  agreement.tree.statements.filter(
    (statement): statement is Extract<Statement, { type: T }> => statement.type === type,
  );

const meaningOf = ({ name, means }: { readonly name: Text; readonly means?: Text }): PolicyMeaning => ({
  name: name.text,
  means: means?.text ?? null,
});

/**
 * Compiles an agreement. Pure; the same agreement gives the same policy, in the order of its text. With a law book it
 * tells who belongs to the unions that rules name, and its vectors are decided by that.
 */
export const policyOf = (table: FlowTable, law?: LawBook): Policy =>
  withVocabulary(table.agreement.vocabulary, () => policyWith(table, law));

const policyWith = (table: FlowTable, law: LawBook | undefined): Policy => {
  const { agreement } = table;
  return {
    version: POLICY_VERSION,
    agreement: headOf(agreement),
    parties: partiesOf(table, law),
    people: peopleOf(table),
    groups: [...agreement.groups.values()].map((group) => ({
      name: group.name.text,
      members: group.members.map((ref) => refOf(agreement, ref)),
    })),
    teams: teamsOf(agreement),
    systems: systemsOf(agreement),
    data: dataOf(agreement),
    purposes: purposesOf(table),
    conditions: [
      ...[...agreement.conditions.values()].map((node) => ({
        name: node.name.text,
        is: orNull(node.is, (condition) => conditionOf(agreement, condition)),
      })),
      // a fact is for people to say
      ...[...agreement.facts.values()].map((node) => ({ name: node.name.text, is: null })),
    ],
    facts: [...agreement.facts.values()].map(meaningOf),
    events: [...agreement.events.values()].map(meaningOf),
    terms: statementsOf(agreement, "term").map(meaningOf),
    safeguardSets: [...agreement.safeguardSets.values()].map(({ name, items }) => ({
      name: name.text,
      safeguards: items.map((item) => safeguardOf(agreement, item)),
    })),
    recitals: statementsOf(agreement, "recital").map(({ text, language }) => ({
      text: text.text,
      language: language ?? null,
    })),
    general: generalOf(agreement),
    rules: rulesOf(table),
    duties: dutiesOf(agreement),
    rights: rightsOf(agreement),
    governance: governanceOf(agreement),
    accepted: agreement.accepts.map(({ accept: { code, because, by, until } }) => ({
      code: code.text,
      because: because?.text ?? null,
      by: by?.text ?? null,
      until: dayOf(until),
    })),
    vectors: vectorsOf(table, law),
    leftToPeople: honestyOf(table),
  };
};
