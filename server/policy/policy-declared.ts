/** The declarations of an agreement as parts of its policy, with their vocabulary looked up. */
import type { DataClause, SubjectsClause } from "../../grammar/syntax.js";
import {
  type Agreement,
  type Data,
  type Purpose,
  purposeOfRef,
  sentencesOf,
  widenSubject,
} from "../model/agreement.js";
import type { FlowTable } from "../model/flows.js";
import type { LawBook } from "../packs/provision.js";
import { actingThrough, unionMembership } from "../reasoning/matching.js";
import { mayBeBoth } from "../reasoning/people.js";
import type {
  PolicyData,
  PolicyParty,
  PolicyPeople,
  PolicyPurpose,
  PolicySystem,
  PolicyTeam,
  PolicyUnion,
} from "./policy-declared-types.js";
import { eventOf, lawOf, orNull, purposeNames, refOf } from "./policy-parts.js";

/** What each clause of one type says, in the order of the text. */
const each = <C extends { readonly type: string }, T extends C["type"], R>(
  clauses: readonly C[],
  type: T,
  map: (clause: Extract<C, { readonly type: T }>) => R,
): R[] =>
  clauses
    .filter((clause): clause is Extract<C, { readonly type: T }> => clause.type === type)
    .map((clause) => map(clause));

// ---------------------------------------------------------------- parties, teams, systems

/** Unions that rules name, as places or as what somebody is a member of. */
const unionsIn = (table: FlowTable, law: LawBook): string[] => {
  const named = table.rules
    .flatMap((rule) => [...rule.senders, ...rule.recipients])
    .flatMap((member) =>
      member.type === "class" ? [...member.places, ...(member.memberOf ? [member.memberOf] : [])] : [],
    );
  return [...new Set(named)].filter((name) => law.memberships.has(name));
};

export const partiesOf = (table: FlowTable, law: LawBook | undefined): PolicyParty[] => {
  const { agreement } = table;
  const all = [...agreement.parties.values()];
  const unions = law ? unionsIn(table, law) : [];
  return all.map((party) => {
    const { clauses } = party.node;
    return {
      name: party.name,
      signs: party.signs,
      kinds: party.kinds,
      allKinds: party.allKinds,
      places: party.places,
      partOf: party.partOf ?? null,
      actsThrough: all.filter((unit) => actingThrough(agreement, unit).includes(party)).map((unit) => unit.name),
      actsFor: party.actsFor ?? null,
      memberOf: party.memberOf,
      unions: unions.flatMap((union): PolicyUnion[] => {
        if (!law) return [];
        const { member, since } = unionMembership(law, party, union);
        return [{ union, member: member ?? null, since }];
      }),
      immune: party.immune,
      fundedUnder: party.fundedUnder,
      designated: each(clauses, "designated", ({ as, citations }) => ({ as: as.text, under: citations.map(lawOf) })),
      stores: party.stores,
      roles: party.roles.map(({ role, purposes, with: others, onBehalfOf }) => ({
        role,
        purposes: purposes.map((purpose) => purpose.label),
        with: others,
        onBehalfOf,
      })),
      contact: party.contact ?? null,
      dataProtectionOfficer: party.dataProtectionOfficer ?? null,
      knownAs: party.knownAs ?? null,
      unclear: party.unread.has("is"),
    };
  });
};

export const teamsOf = (agreement: Agreement): PolicyTeam[] =>
  [...agreement.teams.values()].map(({ name, members, clauses }) => {
    const [chair] = each(clauses, "chaired", ({ by }) => refOf(agreement, by));
    const [until] = each(clauses, "until", ({ event }) => eventOf(event));
    return {
      name: name.text,
      members: members.map((ref) => refOf(agreement, ref)),
      chairedBy: chair ?? null,
      forEachCase: clauses.some((clause) => clause.type === "for each case"),
      until: until ?? null,
    };
  });

export const systemsOf = (agreement: Agreement): PolicySystem[] =>
  [...agreement.systems.values()].map(({ name, clauses }) => {
    const [holder] = each(clauses, "held by", ({ party }) => refOf(agreement, party));
    return {
      name: name.text,
      heldBy: holder ?? null,
      hostedIn: each(clauses, "hosted in", ({ places }) => places.map((place) => place.text)).flat(),
      openTo: each(clauses, "open to", ({ parties }) => parties.map((ref) => refOf(agreement, ref))).flat(),
    };
  });

// ---------------------------------------------------------------- data, people

const itemsOf = (data: Data): PolicyData["items"] =>
  data.items.map((item) => ({ text: item.text, known: item.known ?? null, sensitivity: item.sensitivity }));

export const dataOf = (agreement: Agreement): PolicyData[] =>
  [...agreement.data.values()].map((data) => {
    const clauses: readonly DataClause[] = data.node.type === "data" ? data.node.clauses : [];
    const [extent] = each(clauses, "extent", ({ bulk }) => bulk);
    return {
      name: data.name,
      subjects: data.subjects,
      allSubjects: data.allSubjects,
      statistics: orNull(data.statistics, ({ from, suppressedBelow }) => ({
        from,
        suppressedBelow: suppressedBelow ?? null,
      })),
      closed: data.closed ?? null,
      items: itemsOf(data),
      excludes: each(clauses, "excludes", ({ items }) => items.map((item) => item.text)).flat(),
      sensitivity: data.sensitivity,
      collectedFor: data.collectedFor.map((purpose) => purpose.label),
      registers: each(clauses, "from", ({ register }) => register.text),
      heldIn: data.heldIn,
      heldAs: each(clauses, "held as", ({ as }) => as.text),
      graded: each(clauses, "graded", ({ scheme }) => scheme.text),
      marked: each(clauses, "marked", ({ marking }) => marking.text),
      bulk: extent ?? null,
      withoutIdentifiers: data.withoutIdentifiers,
    };
  });

const declaredPeople = (clauses: readonly SubjectsClause[]): NonNullable<PolicyPeople["declared"]> => ({
  are: each(clauses, "are", ({ classes }) => classes.map((phrase) => phrase.term)).flat(),
  with: each(clauses, "are", (are) => (are.with ? [are.with.text] : [])).flat(),
  familyOf: each(clauses, "family of", ({ of }) => of.term),
  except: each(clauses, "except", ({ classes }) => classes.map((phrase) => phrase.term)).flat(),
  status: each(clauses, "status", ({ status }) => status.text),
});

/** Every class of people that is declared or meant, with what it is inside. */
export const peopleOf = ({ agreement, rules }: FlowTable): PolicyPeople[] => {
  const about = [
    ...rules.map((rule) => rule.clauses),
    ...sentencesOf(agreement, "general terms").map(({ sentence }) => sentence.clauses),
  ]
    .flat()
    .flatMap((clause) => (clause.type === "about" ? clause.subjects.map((phrase) => phrase.term) : []));
  const nodes = new Map(
    agreement.tree.statements.flatMap((each) => (each.type === "subjects" ? [[each.name.text, each] as const] : [])),
  );
  const names = [
    ...new Set([
      ...agreement.subjectClasses.keys(),
      ...[...agreement.data.values()].flatMap((data) => data.subjects),
      ...about,
    ]),
  ];
  return names.map((name) => ({
    name,
    widened: widenSubject(agreement, name),
    mayAlsoBe: names.filter((other) => other !== name && mayBeBoth(agreement, [name], [other])),
    declared: orNull(nodes.get(name), ({ clauses }) => declaredPeople(clauses)),
  }));
};

// ---------------------------------------------------------------- purposes

/** Every purpose that is declared or used, in the order in which it first stands. */
export const purposesOf = (table: FlowTable): PolicyPurpose[] => {
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
      explained: node?.explained?.text ?? (node?.is?.status === "quoted" ? node.is.term : null),
      compatibleWith: purposeNames(agreement, node?.compatible ?? []),
      notFor: purposeNames(agreement, node?.notFor ?? []),
    };
  });
};
