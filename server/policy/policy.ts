/**
 * The compiled policy: what an agreement means, without the language and without any engine. Everything a decision needs
 * is in it, with vocabulary already looked up (the wider kinds of a party, the wider purposes), so that another program
 * can decide the same requests. The published form is docs/schemas/policy.schema.json.
 */
import { withVocabulary } from "../../grammar/vocabulary.js";
import { type Agreement, type Purpose, purposeOfRef, sentencesOf, widenSubject } from "../model/agreement.js";
import type { FlowTable } from "../model/flows.js";
import { honestyOf } from "./honesty.js";
import { dutiesOf, governanceOf, rightsOf } from "./policy-duties.js";
import { conditionOf, orNull, periodIn, purposeNames, refOf } from "./policy-parts.js";
import { generalOf, rulesOf } from "./policy-rules.js";
import {
  POLICY_VERSION,
  type Policy,
  type PolicyData,
  type PolicyHead,
  type PolicyParty,
  type PolicyPurpose,
} from "./policy-types.js";
import { vectorsOf } from "./vectors.js";

const headOf = (agreement: Agreement): PolicyHead => {
  const clauses = agreement.head?.clauses ?? [];
  const version = clauses.find((clause) => clause.type === "version");
  const force = clauses.find((clause) => clause.type === "in force");
  const governed = clauses.find((clause) => clause.type === "governed");
  return {
    title: agreement.title,
    kind: agreement.kind ?? null,
    binding: agreement.binding ?? null,
    version: version?.version.text ?? null,
    owner: version?.owner?.text ?? null,
    from: agreement.from ?? null,
    until: agreement.until ?? null,
    withoutEnd: force?.withoutEnd === true,
    reviewedEvery: orNull(agreement.reviewEvery, periodIn),
    governedBy: governed?.place.text ?? null,
    between: agreement.between,
  };
};

const partiesOf = (agreement: Agreement): PolicyParty[] =>
  [...agreement.parties.values()].map((party) => ({
    name: party.name,
    signs: party.signs,
    kinds: party.kinds,
    allKinds: party.allKinds,
    places: party.places,
    partOf: party.partOf ?? null,
    actsThrough: party.actsThrough ?? null,
    memberOf: party.memberOf,
    roles: party.roles.map(({ role, purposes, with: others, onBehalfOf }) => ({
      role,
      purposes: purposes.map((purpose) => purpose.label),
      with: others,
      onBehalfOf,
    })),
    contact: party.contact ?? null,
    unclear: party.unread.has("is"),
  }));

const dataOf = (agreement: Agreement): PolicyData[] =>
  [...agreement.data.values()].map((data) => ({
    name: data.name,
    subjects: data.subjects,
    allSubjects: data.allSubjects,
    statistics: data.statistics !== undefined,
    closed: data.closed ?? null,
    items: data.items.map((item) => ({
      text: item.text,
      known: item.known ?? null,
      sensitivity: item.sensitivity,
    })),
    excludes: data.node.clauses.flatMap((clause) =>
      clause.type === "excludes" ? clause.items.map((item) => item.text) : [],
    ),
    sensitivity: data.sensitivity,
    collectedFor: data.collectedFor.map((purpose) => purpose.label),
  }));

/** Every class of people that is declared or meant, with what it is inside. */
const peopleOf = ({ agreement, rules }: FlowTable): Policy["people"] => {
  const about = [
    ...rules.map((rule) => rule.clauses),
    ...sentencesOf(agreement, "general terms").map((each) => each.sentence.clauses),
  ]
    .flat()
    .flatMap((clause) => (clause.type === "about" ? clause.subjects.map((phrase) => phrase.term) : []));
  const names = [
    ...agreement.subjectClasses.keys(),
    ...[...agreement.data.values()].flatMap((data) => data.subjects),
    ...about,
  ];
  return [...new Set(names)].map((name) => ({ name, widened: widenSubject(agreement, name) }));
};

/** Every purpose that is declared or used, in the order in which it first stands. */
const purposesOf = (table: FlowTable): PolicyPurpose[] => {
  const { agreement } = table;
  const purposes = new Map<string, Purpose>();
  for (const purpose of [
    ...agreement.purposes.values(),
    ...[...agreement.purposeNodes.values()].flatMap((node) =>
      [...node.compatible, ...node.notFor].map((ref) => purposeOfRef(agreement, ref)),
    ),
    ...[...agreement.data.values()].flatMap((data) => data.collectedFor),
    ...[...agreement.parties.values()].flatMap((party) => party.roles.flatMap((role) => role.purposes)),
    ...table.rules.flatMap((rule) => rule.purposes),
    ...agreement.scenarios.flatMap(({ when }) => (when?.purpose ? [purposeOfRef(agreement, when.purpose)] : [])),
  ])
    if (!purposes.has(purpose.label)) purposes.set(purpose.label, purpose);
  return [...purposes.values()].map((purpose) => {
    const node = agreement.purposeNodes.get(purpose.label);
    return {
      name: purpose.label,
      declared: purpose.declared,
      means: purpose.term ?? null,
      terms: purpose.terms,
      family: purpose.family ?? null,
      explained: node?.explained?.text ?? null,
      compatibleWith: purposeNames(agreement, node?.compatible ?? []),
      notFor: purposeNames(agreement, node?.notFor ?? []),
    };
  });
};

/** Compiles an agreement. Pure; the same agreement gives the same policy, in the order of its text. */
export const policyOf = (table: FlowTable): Policy =>
  withVocabulary(table.agreement.vocabulary, () => policyWith(table));

const policyWith = (table: FlowTable): Policy => {
  const { agreement } = table;
  return {
    version: POLICY_VERSION,
    agreement: headOf(agreement),
    parties: partiesOf(agreement),
    people: peopleOf(table),
    groups: [...agreement.groups.values()].map((group) => ({
      name: group.name.text,
      members: group.members.map((ref) => refOf(agreement, ref)),
    })),
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
    events: [...agreement.events.values()].map((node) => ({ name: node.name.text, means: node.means?.text ?? null })),
    general: generalOf(agreement),
    rules: rulesOf(table),
    duties: dutiesOf(agreement),
    rights: rightsOf(agreement),
    governance: governanceOf(agreement),
    vectors: vectorsOf(table),
    leftToPeople: honestyOf(table),
  };
};
