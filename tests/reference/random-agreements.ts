/** Random agreements and requests from a seed: the same on every machine. */
import { VOCABULARY, widerTerms } from "../../grammar/vocabulary.js";
import { random as numbers } from "../grammar/edits.js";
import type {
  Act,
  Clause,
  Condition,
  Data,
  Description,
  Fact,
  Lexicon,
  Modality,
  Party,
  Request,
  Sentence,
  SharingSentence,
  Variant,
  Who,
} from "./description.js";

import { truthOf } from "./evaluator.js";

// ---------------------------------------------------------------- words, with what they are inside

const KINDS = [
  "law enforcement agency",
  "police force",
  "gendarmerie",
  "prosecutor",
  "victim support organisation",
  "shelter",
  "immigration authority",
  "court",
];
const TERMS = [
  "law enforcement",
  "investigation",
  "investigation of trafficking in persons",
  "prosecution",
  "support of victims",
  "legal assistance",
  "compensation of victims",
  "immigration enforcement",
];
const PEOPLE = ["victims", "presumed victims", "children", "child victims", "suspects", "accused persons", "witnesses"];

const widerThan = (category: "party kind" | "purpose" | "subject", list: readonly string[]) =>
  Object.fromEntries(list.map((term) => [term, widerTerms(category, term)]));

/** The vocabulary's facts about these words; of people all, for some may be in two classes by a third one. */
export const LEXICON: Lexicon = {
  kinds: widerThan("party kind", KINDS),
  purposes: widerThan("purpose", TERMS),
  people: widerThan(
    "subject",
    VOCABULARY.subject.map((each) => each.term),
  ),
  items: { surname: "name", "birth date": "date of birth", citizenship: "nationality" },
  unions: { EU: ["DE", "FR"] },
};

const ITEMS = [
  "name",
  "surname",
  "date of birth",
  "birth date",
  "nationality",
  "citizenship",
  "photograph",
  "case notes",
];
const PLACES = ["GB", "GB-NIR", "DE", "FR"];
const PARTIES = ["Alpha Office", "Beta House", "Gamma Force", "Delta Unit", "Epsilon Desk", "Zeta Board"];
const DATA = ["Files", "Reports", "Lists", "Notes"];
const PURPOSES = ["Help", "Inquiry", "Trial", "Control"];
const CONDITIONS = ["Agreed", "Danger", "Signed", "Cleared"];
const GROUPS = ["Partners", "Helpers"];
const TITLES = ["One", "Two", "Three", "Four", "Five"];

/** Every name that an agreement may declare. */
export const NAMES: readonly string[] = [...PARTIES, ...GROUPS, ...DATA, ...PURPOSES, ...CONDITIONS, ...TITLES];

// ---------------------------------------------------------------- chance

export interface Chance {
  /** True in so many of a hundred cases. */
  readonly percent: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Between `least` and `most` different ones, in the list's order. */
  readonly some: <T>(list: readonly T[], least: number, most: number) => T[];
}

export const chanceOf = (seed: number): Chance => {
  const next = numbers(seed);
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error("nothing to pick from");
    return list[Math.floor(next() * list.length)] as T;
  };
  return {
    percent: (share) => next() * 100 < share,
    pick,
    some: (list, least, most) => {
      const wanted = Math.min(list.length, least + Math.floor(next() * (most - least + 1)));
      const chosen = new Set<number>();
      while (chosen.size < wanted) chosen.add(Math.floor(next() * list.length));
      return list.filter((_, index) => chosen.has(index));
    },
  };
};

// ---------------------------------------------------------------- conditions

const kind = (name: string, details: readonly string[] = []): Condition => ({ type: "kind", kind: name, details });

const leaf = ({ pick, percent, some }: Chance): Condition =>
  pick<() => Condition>([
    () =>
      kind(pick(["consent of the victim", "consent of the guardian"]), some(["written", "recorded", "explicit"], 0, 2)),
    () => kind(pick(["refusal of the victim", "refusal of consent", "refusal of the guardian"])),
    () => kind("emergency threatening life"),
    () => kind("dual criminality"),
    () => kind("request", some(["written"], 0, 1)),
    () => ({
      type: "kind",
      kind: "approval",
      details: [],
      by: { kind: pick(["prosecutor", "court"]), ...(percent(50) ? { place: pick(["GB", "DE"]) } : {}) },
    }),
    () => ({ type: "kind", kind: "offence punishable", details: [], years: pick([2, 4]) }),
    () => ({ type: "quoted", words: pick(["somebody is in danger", "the case is closed"]) }),
  ])();

/** Several details behind commas would run into what follows. */
const brief = (part: Condition): Condition =>
  part.type === "kind" ? { ...part, details: part.details.slice(0, 1) } : part;

/** A condition as it stands in a sentence: a name, a single one, or several joined. */
const condition = (chance: Chance, names: readonly string[], depth = 0): Condition => {
  const { percent, pick } = chance;
  if (depth < 2 && percent(depth === 0 ? 35 : 20)) {
    const parts = Array.from({ length: percent(25) ? 3 : 2 }, () => condition(chance, names, depth + 1));
    const short = parts.map(brief);
    return {
      type: pick(["and", "or"]),
      parts: short,
      ...(depth === 0 && percent(25) ? { bracketed: true as const } : {}),
    };
  }
  return names.length > 0 && percent(55) ? { type: "named", name: pick(names) } : leaf(chance);
};

// ---------------------------------------------------------------- agreements

const partiesOf = ({ pick, some, percent }: Chance): Party[] =>
  some(PARTIES, 4, 6).map((name, index, all) => ({
    name,
    signs: percent(70),
    kind: pick(KINDS),
    place: pick(PLACES),
    ...(index > 0 && percent(35)
      ? { partOf: all[Math.floor(index / 2)] === name ? all[0] : all[Math.floor(index / 2)] }
      : {}),
  })) as Party[];

const who = ({ pick, percent, some }: Chance, parties: readonly Party[], groups: readonly string[]): Who => {
  if (percent(20))
    return { type: "class", kind: pick(KINDS), places: percent(50) ? some(["GB", "DE", "EU"], 1, 2) : [] };
  if (groups.length > 0 && percent(20)) return { type: "group", name: pick(groups) };
  return { type: "party", name: pick(parties).name };
};

const FILLERS = [
  "keep at most 2 years from receipt, then delete",
  "no onward sharing",
  'necessary because "it helps"',
  "protected by encryption in transit",
  "transferred under adequacy",
];

interface Frame {
  readonly parties: readonly Party[];
  readonly groups: readonly string[];
  readonly data: readonly string[];
  readonly purposes: readonly string[];
  readonly conditions: readonly string[];
  readonly titles: readonly string[];
}

const days = ({ pick, percent }: Chance): Clause => {
  const from = pick(["2026-03-01", "2026-06-01"]);
  const until = pick(["2026-09-30", "2027-03-31"]);
  if (percent(40)) return { type: "days", from, until };
  return percent(50) ? { type: "days", from } : { type: "days", until };
};

type Role = "permission" | "prohibition" | "general" | "variant";

const clausesOf = (chance: Chance, frame: Frame, role: Role, title: string): Clause[] => {
  const { percent, pick, some } = chance;
  const given = () => condition(chance, frame.conditions);
  const clauses: Clause[] = [];
  if (percent(5)) clauses.push({ type: "in", places: some(["GB", "DE"], 1, 2) });
  if (percent(role === "general" ? 10 : 15)) clauses.push({ type: "where", condition: given() });
  if (percent(8)) clauses.push(days(chance));
  if (percent(9)) clauses.push({ type: "about", people: some(percent(40) ? ["victims", "children"] : PEOPLE, 1, 1) });
  if (percent(4) && !clauses.some((each) => each.type === "days"))
    clauses.push({ type: "until event", event: "end of proceedings" });
  if (percent(8)) {
    const only = percent(50);
    for (const occasion of some(["on request", "on own initiative", "on match", "every month"], 1, 2))
      clauses.push({ type: "occasion", only: only && !clauses.some((each) => each.type === "occasion"), occasion });
  }
  if (percent(6)) {
    const only = percent(50);
    for (const means of some(["secure email", "courier"], 1, 2))
      clauses.push({ type: "channel", only: only && !clauses.some((each) => each.type === "channel"), means });
  }
  if (percent(12)) clauses.push({ type: "except where", condition: given() });
  const provided = role !== "prohibition" && percent(role === "general" ? 60 : 40);
  const unless = percent(role === "prohibition" ? 30 : provided ? 30 : 8);
  // what `unless` lifts depends on how the condition before it is joined
  const before = (): Condition =>
    unless && percent(50) ? { type: "and", parts: [leaf(chance), leaf(chance)].map(brief) } : given();
  if (provided) clauses.push({ type: "provided", alternatives: Array.from({ length: percent(20) ? 2 : 1 }, before) });
  else if (role === "prohibition" && percent(2)) clauses.push({ type: "provided", alternatives: [given()] });
  if (unless && percent(15)) clauses.push({ type: "other", text: pick(FILLERS) });
  if (unless) clauses.push({ type: "unless", condition: given() });
  const others = frame.titles.filter((each) => each !== title);
  if (others.length > 0 && role !== "general") {
    if (percent(role === "prohibition" ? 6 : 25)) clauses.push({ type: "despite", clause: pick(others) });
    if (percent(role === "prohibition" ? 20 : 6)) clauses.push({ type: "subject to", clause: pick(others) });
  }
  if (role === "permission" && percent(15)) clauses.push({ type: "instead" });
  const said = new Set(clauses.flatMap((each) => (each.type === "other" ? [each.text] : [])));
  for (const text of some(FILLERS, 0, 2)) if (!said.has(text)) clauses.push({ type: "other", text });
  if (clauses.length === 0 && role === "general") clauses.push({ type: "provided", alternatives: [given()] });
  return clauses;
};

const purposesIn = ({ percent, pick, some }: Chance, frame: Frame): string[] =>
  percent(75) ? some(frame.purposes, 1, 2) : [pick(TERMS)];

const variantOf = (chance: Chance, frame: Frame, act: Act, title: string): Variant => {
  const { percent, pick, some } = chance;
  const modality = pick<Modality>(["may", "must", "must not"]);
  const twoSided = act === "share" || act === "query";
  const bare = percent(30);
  return {
    if: percent(50) ? kind("refusal of consent") : condition(chance, frame.conditions),
    modality,
    act,
    data: bare ? [] : some(frame.data, 1, 1),
    recipients: bare || !twoSided ? [] : [who(chance, frame.parties, frame.groups)],
    purposes: bare || percent(50) ? [] : purposesIn(chance, frame),
    clauses: clausesOf(chance, frame, modality === "must not" ? "prohibition" : "variant", title).filter(
      (each) => each.type !== "instead",
    ),
  };
};

const sharingOf = (chance: Chance, frame: Frame, title: string): SharingSentence => {
  const { percent, pick, some } = chance;
  const forbids = percent(35);
  const modality = forbids
    ? "must not"
    : pick<Modality>(["may", "may", "may", "must", "must endeavour to", "expects to"]);
  const act = percent(60) ? "share" : pick<Act>(["share", "use", "query", "publish", "collect"]);
  const twoSided = act === "share" || act === "query";
  const one = () => who(chance, frame.parties, frame.groups);
  const all = percent(25);
  const eachOther = act === "share" && !forbids && percent(12);
  const actors: Who[] = all
    ? [{ type: "each party" }]
    : eachOther
      ? percent(30) && frame.groups.length > 0
        ? [{ type: "group", name: pick(frame.groups) }]
        : distinct([one(), one()])
      : distinct(percent(20) ? [one(), one()] : [one()]);
  // a lone party has nobody to share with
  const pairs = eachOther && !all && (actors.length > 1 || actors[0]?.type === "group" || actors[0]?.type === "class");
  const recipients: Who[] =
    !twoSided || pairs
      ? []
      : all && act === "share" && !forbids && percent(30)
        ? [{ type: "each other party" }]
        : percent(5) && act === "share"
          ? [{ type: "anyone" }]
          : distinct(percent(25) ? [one(), one()] : [one()]);
  const purposes = forbids && percent(50) ? [] : purposesIn(chance, frame);
  const parts = [
    "data",
    "act",
    ...(purposes.length > 0 ? ["purposes" as const] : []),
    ...(recipients.length > 0 && recipients[0]?.type !== "each other party" ? ["recipients" as const] : []),
  ] as const;
  const clauses = clausesOf(chance, frame, forbids ? "prohibition" : "permission", title);
  // `any court` and `in DE` on the next line are one phrase: layout means nothing
  if (purposes.length === 0 && clauses[0]?.type === "in") clauses.shift();
  if (act === "use" && !forbids && percent(25))
    clauses.unshift({ type: "any other purpose", condition: condition(chance, frame.conditions) });
  const variants = !forbids && percent(10) ? [variantOf(chance, frame, act, title)] : [];
  return {
    type: "sharing",
    actors,
    modality,
    act,
    ...(!forbids && modality !== "expects to" && !pairs && percent(25) ? { only: pick(parts) } : {}),
    data: some(frame.data, 1, 2),
    recipients,
    ...(pairs ? { eachOther: true as const } : {}),
    purposes,
    clauses,
    variants,
  };
};

const distinct = (list: readonly Who[]): Who[] => [
  ...new Map(list.map((each) => [JSON.stringify(each), each])).values(),
];

export const randomAgreement = (seed: number): Description => {
  const chance = chanceOf(seed);
  const { percent, pick, some } = chance;
  const parties = partiesOf(chance);
  const groups = some(GROUPS, 0, 2).map((name) => ({
    name,
    members: some(parties, 2, 3).map((party) => party.name),
  }));
  const data = some(DATA, 2, 4).map(
    (name): Data => ({
      name,
      about: percent(8) ? [] : some(PEOPLE, 1, 2),
      closed: percent(75),
      items: percent(6) ? [] : some(ITEMS, 1, 3),
    }),
  );
  const family = percent(50) ? TERMS.slice(0, 4) : TERMS;
  const named = some(PURPOSES, 2, 4);
  const purposes = named.map((name) => ({
    name,
    is: pick(family),
    notFor: percent(15) ? [pick([...named.filter((each) => each !== name), ...TERMS])] : [],
  }));
  const conditions: { name: string; is: Condition }[] = [];
  for (const name of some(CONDITIONS, 2, 4))
    conditions.push({ name, is: condition(chance, percent(50) ? conditions.map((each) => each.name) : []) });
  const titles = some(TITLES, 2, 5);
  const frame: Frame = {
    parties,
    groups: groups.map((group) => group.name),
    data: data.map((each) => each.name),
    purposes: named,
    conditions: conditions.map((each) => each.name),
    titles,
  };
  const clauses = titles.map((title) => {
    const sentences: Sentence[] = Array.from({ length: percent(40) ? 2 : 1 }, () => sharingOf(chance, frame, title));
    if (percent(12))
      sentences.push({
        type: "refusal",
        actors: [who(chance, parties, frame.groups)],
        where: condition(chance, frame.conditions),
        ...(percent(30) ? { of: pick(titles) } : {}),
      });
    if (percent(10) && titles.length > 1)
      sentences.push({ type: "prevails", over: pick(titles.filter((each) => each !== title)) });
    if (percent(15)) sentences.unshift({ type: "other", text: `text "nothing to see"` });
    return { title, sentences };
  });
  return {
    ...(percent(50) ? { from: "2026-01-01", ...(percent(80) ? { until: "2027-12-31" } : {}) } : {}),
    parties,
    groups,
    data,
    purposes,
    conditions,
    general: percent(30)
      ? [{ about: percent(50) ? [] : some(PEOPLE, 1, 2), clauses: clausesOf(chance, frame, "general", "") }]
      : [],
    clauses,
  };
};

// ---------------------------------------------------------------- requests

const leavesOf = (each: Condition): Condition[] =>
  each.type === "and" || each.type === "or" ? each.parts.flatMap(leavesOf) : [each];

const questionsOf = (clauses: readonly Clause[]): { yes: Condition[]; no: Condition[] } => {
  const yes: Condition[] = [];
  const no: Condition[] = [];
  for (const clause of clauses) {
    if (clause.type === "where" || clause.type === "any other purpose") yes.push(...leavesOf(clause.condition));
    if (clause.type === "provided") yes.push(...clause.alternatives.flatMap(leavesOf));
    if (clause.type === "in") yes.push({ type: "quoted", words: `it happens in ${clause.places.join(" or ")}` });
    if (clause.type === "until event") yes.push({ type: "quoted", words: `${clause.event} has not come` });
    if (clause.type === "channel" && clause.only) yes.push({ type: "quoted", words: `by ${clause.means}` });
    if (clause.type === "occasion" && clause.only && clause.occasion === "on request") yes.push(kind("request"));
    if (clause.type === "occasion" && clause.only && clause.occasion === "on match")
      yes.push({ type: "quoted", words: "match has happened" });
    if (clause.type === "occasion" && clause.only && clause.occasion === "on own initiative")
      yes.push({ type: "quoted", words: "on own initiative" });
    if (clause.type === "except where" || clause.type === "unless") no.push(...leavesOf(clause.condition));
  }
  return { yes, no };
};

const sharings = (agreement: Description): SharingSentence[] =>
  agreement.clauses.flatMap(({ sentences }) => sentences.filter((each) => each.type === "sharing"));

/** A little more or less than what is asked for. */
const varied = ({ pick, percent }: Chance, each: Condition): Condition => {
  if (each.type !== "kind" || percent(50)) return each;
  if (each.kind === "approval")
    return { ...each, by: { kind: each.by?.kind ?? "court", ...(percent(50) ? { place: pick(["GB", "DE"]) } : {}) } };
  if (each.kind === "offence punishable") return { ...each, years: pick([2, 3, 4, 5]) };
  return { ...each, details: percent(50) ? [] : [...new Set([...each.details, "written"])] };
};

const DATES = [
  "2025-12-31",
  "2026-01-01",
  "2026-02-28",
  "2026-03-01",
  "2026-05-31",
  "2026-06-01",
  "2026-09-30",
  "2026-10-01",
  "2027-03-31",
  "2027-04-01",
  "2027-12-31",
  "2028-01-01",
];

const factsOf = (chance: Chance, agreement: Description): Fact[] => {
  const { percent, pick, some } = chance;
  const all = [
    ...agreement.conditions.map(({ name }): Condition => ({ type: "named", name })),
    ...sharings(agreement).flatMap((sentence) => {
      const { yes, no } = questionsOf([...sentence.clauses, ...sentence.variants.flatMap((each) => each.clauses)]);
      return [...yes, ...no, ...sentence.variants.map((each) => each.if)];
    }),
    leaf(chance),
    leaf(chance),
  ];
  const facts = some(all, 0, 4).map((each) => ({ condition: varied(chance, each), holds: percent(75) }));
  if (percent(5)) facts.push({ condition: { type: "and", parts: [pick(all), pick(all)] }, holds: true });
  return facts;
};

const randomRequest = (chance: Chance, agreement: Description): Request => {
  const { percent, pick } = chance;
  const act = percent(55) ? "share" : pick<Act>(["use", "query", "publish", "collect"]);
  const from = pick(agreement.parties).name;
  const purposes = [...agreement.purposes.map((each) => each.name), ...TERMS];
  return {
    act,
    from,
    ...(act === "share" || act === "query" ? { to: pick(agreement.parties).name } : {}),
    data: pick(agreement.data).name,
    ...(percent(95) ? { purpose: pick(purposes) } : {}),
    facts: factsOf(chance, agreement),
    ...(percent(20) ? { date: pick(DATES) } : {}),
  };
};

const namesOf = (agreement: Description, list: readonly Who[]): string[] => {
  const names = list.flatMap((each): readonly string[] => {
    if (each.type === "party") return [each.name];
    if (each.type === "group") return agreement.groups.find((group) => group.name === each.name)?.members ?? [];
    if (each.type === "class")
      return agreement.parties
        .filter((party) => (LEXICON.kinds[party.kind] ?? []).includes(each.kind))
        .map((party) => party.name);
    if (each.type === "anyone") return agreement.parties.map((party) => party.name);
    return agreement.parties.filter((party) => party.signs).map((party) => party.name);
  });
  return names.length > 0 ? names : agreement.parties.map((party) => party.name);
};

/** A request that a sentence of the agreement speaks of, everything that it asks for being known: then one thing is changed. */
const boundaryRequest = (chance: Chance, agreement: Description): Request => {
  const { percent, pick, some } = chance;
  const sentence = pick(sharings(agreement));
  const variant = sentence.variants.length > 0 && percent(50) ? pick(sentence.variants) : undefined;
  const core = variant ?? sentence;
  const act = core.act;
  const recipients = core.recipients.length > 0 ? core.recipients : sentence.recipients;
  const purposes = core.purposes.length > 0 ? core.purposes : sentence.purposes;
  const dataNames = core.data.length > 0 ? core.data : sentence.data;
  const { yes, no } = questionsOf([...core.clauses, ...agreement.general.flatMap((general) => general.clauses)]);
  if (variant) yes.push(variant.if);
  const from = pick(namesOf(agreement, sentence.actors));
  const others = namesOf(agreement, sentence.eachOther ? sentence.actors : recipients).filter((name) => name !== from);
  const unfulfilled = percent(25) ? no.map((each) => ({ condition: each, holds: false })) : [];
  const denied = unfulfilled.length > 0 ? unfulfilled : no.map((each) => ({ condition: each, holds: percent(15) }));
  const exact: Request = {
    act,
    from,
    ...(act === "share" || act === "query"
      ? { to: others.length > 0 ? pick(others) : pick(agreement.parties).name }
      : {}),
    data: pick(dataNames),
    ...(purposes.length > 0
      ? { purpose: pick(purposes) }
      : { purpose: pick([...TERMS, ...agreement.purposes.map((each) => each.name)]) }),
    facts: [...yes.map((each) => ({ condition: each, holds: true })), ...denied],
  };
  const relative = (name: string): string => {
    const near = agreement.parties.filter(
      (party) =>
        party.partOf === name || agreement.parties.some((each) => each.name === name && each.partOf === party.name),
    );
    return near.length > 0 ? pick(near).name : pick(agreement.parties).name;
  };
  const changes: readonly (() => Request)[] = [
    () => exact,
    () => ({ ...exact, purpose: pick([...agreement.purposes.map((each) => each.name), ...TERMS]) }),
    () => ({ ...exact, from: relative(exact.from) }),
    () => (exact.to === undefined ? exact : { ...exact, to: relative(exact.to) }),
    () => ({ ...exact, data: pick(agreement.data).name }),
    () => ({ ...exact, date: pick(DATES) }),
    () => ({ ...exact, facts: some(exact.facts, 0, exact.facts.length) }),
    () => ({ ...exact, facts: exact.facts.map((fact) => ({ ...fact, condition: varied(chance, fact.condition) })) }),
    () => ({ ...exact, facts: exact.facts.map((fact) => (percent(30) ? { ...fact, holds: !fact.holds } : fact)) }),
    () =>
      act === "share"
        ? percent(50)
          ? withoutRecipient({ ...exact, act: "publish" })
          : { ...exact, act: "query", from: exact.to ?? exact.from, to: exact.from }
        : exact,
    () => {
      const { purpose: _, ...rest } = exact;
      return rest;
    },
  ];
  return pick(changes)();
};

const withoutRecipient = ({ to: _, ...rest }: Request): Request => rest;

/** Facts of which none says the opposite of those before it. */
const consistent = (agreement: Description, facts: readonly Fact[]): Fact[] => {
  const kept: Fact[] = [];
  for (const fact of facts) {
    const contrary = fact.holds ? "no" : "yes";
    if (truthOf(agreement, fact.condition, kept) === contrary) continue;
    const all = [...kept, fact];
    if (
      kept.every((each) => truthOf(agreement, each.condition, all) === (each.holds ? "yes" : "no")) &&
      all.every(
        (each) =>
          each.holds ||
          truthOf(
            agreement,
            each.condition,
            all.filter((other) => other.holds),
          ) !== "yes",
      )
    )
      kept.push(fact);
  }
  return kept;
};

/** Half of them anything, half near a boundary of what the agreement says. */
export const randomRequests = (seed: number, agreement: Description, count: number): Request[] => {
  const chance = chanceOf(seed ^ 0x5eed);
  return Array.from({ length: count }, (_, index) => {
    const request = index % 2 === 0 ? randomRequest(chance, agreement) : boundaryRequest(chance, agreement);
    return { ...request, facts: consistent(agreement, request.facts) };
  });
};
