/**
 * Decides a request by a policy's JSON alone, written from the descriptions in docs/schemas/policy.schema.json. It shares no
 * code with the program: where the two agree, the policy says all that a decision needs.
 */
import type {
  Policy,
  PolicyCondition,
  PolicyData,
  PolicyMember,
  PolicyParty,
  PolicyRef,
  PolicyRequest,
  PolicyRule,
  PolicyTerms,
} from "../../server/policy/policy-types.js";

type Truth = boolean | undefined;
type Answer = "permitted" | "prohibited" | "not covered" | "depends";

const all = (values: readonly Truth[]): Truth =>
  values.includes(false) ? false : values.includes(undefined) ? undefined : true;
const any = (values: readonly Truth[]): Truth =>
  values.includes(true) ? true : values.includes(undefined) ? undefined : false;
const not = (value: Truth): Truth => (value === undefined ? undefined : !value);

const sameRef = (wanted: PolicyRef | null, given: PolicyRef | null): boolean => {
  if (!wanted) return true;
  if (!given || wanted.type !== given.type) return false;
  if (wanted.type === "class" && given.type === "class")
    return wanted.kind === given.kind && wanted.places.every((place) => given.places.includes(place));
  if (wanted.type === "relative" && given.type === "relative") return wanted.who === given.who;
  return "name" in wanted && "name" in given && wanted.name === given.name;
};

const expand = (policy: Policy, condition: PolicyCondition, depth = 0): PolicyCondition => {
  if (condition.type === "all" || condition.type === "any")
    return { ...condition, of: condition.of.map((part) => expand(policy, part, depth)) };
  if (condition.type !== "named" || depth > 32) return condition;
  const is = policy.conditions.find((each) => each.name === condition.name)?.is;
  return is ? expand(policy, is, depth + 1) : condition;
};

/** Whether what is given is at least as strong. */
const covers = (given: PolicyCondition, wanted: PolicyCondition): boolean => {
  if (given.type === "any") return given.of.every((part) => covers(part, wanted));
  if (wanted.type === "all") return wanted.of.every((part) => covers(given, part));
  if (given.type === "all" && given.of.some((part) => covers(part, wanted))) return true;
  if (wanted.type === "any") return wanted.of.some((part) => covers(given, part));
  if (given.type === "named" || wanted.type === "named")
    return given.type === "named" && wanted.type === "named" && given.name === wanted.name;
  if (given.type === "quoted" || wanted.type === "quoted")
    return given.type === "quoted" && wanted.type === "quoted" && given.words === wanted.words;
  if (given.type !== "kind" || wanted.type !== "kind") return false;
  return (
    given.kind === wanted.kind &&
    sameRef(wanted.by, given.by) &&
    (wanted.text === null || wanted.text === given.text) &&
    wanted.stating.every((words) => given.stating.includes(words)) &&
    wanted.details.every((detail) => given.details.some((each) => each.detail === detail.detail))
  );
};

/** What is known to hold, and what is known not to. */
interface Facts {
  readonly yes: readonly PolicyCondition[];
  readonly no: readonly PolicyCondition[];
}

const AGREES = ["consent of the victim", "consent of the person", "consent of the guardian"];
const REFUSES = ["refusal of the victim", "refusal of consent"];

/** Who agrees does not refuse. */
const contradicts = (given: PolicyCondition, wanted: PolicyCondition): boolean => {
  if (given.type === "all") return given.of.some((part) => contradicts(part, wanted));
  if (given.type === "any") return given.of.every((part) => contradicts(part, wanted));
  if (given.type !== "kind" || wanted.type !== "kind") return false;
  const kinds = [given.kind, wanted.kind];
  return kinds.some((kind) => REFUSES.includes(kind)) && kinds.some((kind) => AGREES.includes(kind));
};

const settled = (wanted: PolicyCondition, { yes, no }: Facts): Truth => {
  if (yes.some((fact) => covers(fact, wanted))) return true;
  return yes.some((fact) => contradicts(fact, wanted)) || no.some((fact) => covers(wanted, fact)) ? false : undefined;
};

const truth = (policy: Policy, condition: PolicyCondition, facts: Facts): Truth => {
  const opened = (list: readonly PolicyCondition[]) => list.map((fact) => expand(policy, fact));
  const expanded = expand(policy, condition);
  const known = { yes: opened(facts.yes), no: opened(facts.no) };
  const direct = settled(condition, facts) ?? settled(expanded, known);
  if (direct !== undefined) return direct;
  if (condition.type === "all") return all(condition.of.map((part) => truth(policy, part, facts)));
  if (condition.type === "any") return any(condition.of.map((part) => truth(policy, part, facts)));
  return expanded.type === "all" || expanded.type === "any" ? truth(policy, expanded, known) : undefined;
};

/** The rule's own terms, and the general ones that hold for the data. */
const termsFor = (policy: Policy, rule: PolicyRule, data: PolicyData): readonly PolicyTerms[] => [
  rule,
  ...policy.general.filter(
    ({ about }) => rule.general && (about.length === 0 || about.some((subject) => data.allSubjects.includes(subject))),
  ),
];

/** Whether data about these people are about those that a sentence means. */
const aboutThem = (policy: Policy, people: readonly string[], data: PolicyData): Truth => {
  if (people.length === 0) return true;
  const widened = (name: string) => policy.people.find((each) => each.name === name)?.widened ?? [name];
  if (data.subjects.length === 0) return undefined;
  const inside = data.subjects.map((subject) => widened(subject).some((each) => people.includes(each)));
  if (inside.every(Boolean)) return true;
  const some = inside.some(Boolean) || people.some((each) => widened(each).some((w) => data.subjects.includes(w)));
  return some ? undefined : false;
};

/** The cases that sentences are about: their `where`, their days, their people. */
const casesHold = (
  policy: Policy,
  terms: readonly PolicyTerms[],
  data: PolicyData,
  request: PolicyRequest,
): readonly Truth[] => {
  const day = request.on ?? policy.agreement.from;
  return [
    ...terms
      .flatMap((each) => each.where)
      .map((condition) => truth(policy, condition, { yes: request.given, no: request.givenNot })),
    ...terms
      .flatMap((each) => each.days)
      .map(({ from, until }) =>
        day === null ? undefined : (from === null || from <= day) && (until === null || day <= until),
      ),
    ...terms.map((each) => aboutThem(policy, each.people, data)),
  ];
};

const holds = (policy: Policy, rule: PolicyRule, data: PolicyData, request: PolicyRequest): Truth => {
  const facts = { yes: request.given, no: request.givenNot };
  const of = (condition: PolicyCondition): Truth => truth(policy, condition, facts);
  const terms = termsFor(policy, rule, data);
  const prohibits = rule.effect === "prohibit";
  return all([
    ...casesHold(policy, terms, data, request),
    ...terms.flatMap((each) => each.except).map((condition) => not(of(condition))),
    ...(prohibits && rule.provided.length > 0 ? [undefined] : []),
    ...(prohibits
      ? rule.unless.map((condition) => not(of(condition)))
      : terms.flatMap((each) => each.provided).map((alternatives) => any(alternatives.map(of)))),
  ]);
};

const partyOf = (policy: Policy, name: string): PolicyParty => {
  const party = policy.parties.find((each) => each.name === name);
  if (!party) throw new Error(`no party ${name}`);
  return party;
};

const wholesOf = (policy: Policy, party: PolicyParty): PolicyParty[] => {
  const wholes: PolicyParty[] = [];
  let whole = party.partOf;
  while (whole !== null && wholes.length < 16) {
    const found = policy.parties.find((each) => each.name === whole);
    if (!found || wholes.includes(found)) break;
    wholes.push(found);
    whole = found.partOf;
  }
  return wholes;
};

const within = (places: readonly string[], place: string): boolean =>
  places.some((each) => each === place || each.startsWith(`${place}-`));

const belongs = (party: PolicyParty, member: PolicyMember, other: PolicyParty | undefined): Truth => {
  switch (member.type) {
    case "everyone":
      return true;
    case "party":
      return member.name === party.name;
    case "members":
      // without lists of members only a party's own word counts
      return party.memberOf.includes(member.of) ? true : undefined;
    case "its": {
      if (member.kind === null) return undefined;
      const near =
        other !== undefined &&
        party.places.some((place) => within(other.places, place) || within(party.places, other.places[0] ?? ""));
      return party.allKinds.includes(member.kind) && near ? true : party.unclear ? undefined : false;
    }
    case "class": {
      const { kind, places } = member;
      if (kind === null) return undefined;
      const inPlace = places.length === 0 || places.some((place) => within(party.places, place));
      return party.allKinds.includes(kind) && inPlace ? true : party.unclear ? undefined : false;
    }
  }
};

const among = (
  policy: Policy,
  name: string,
  members: readonly PolicyMember[],
  reach: boolean,
  otherName: string | null,
): Truth => {
  const party = partyOf(policy, name);
  const other = otherName === null ? undefined : partyOf(policy, otherName);
  const parts = policy.parties.filter((each) => wholesOf(policy, each).includes(party));
  const throughIt = policy.parties.filter((each) => each.actsThrough === name);
  const candidates = [party, ...(reach ? [...wholesOf(policy, party), ...parts] : throughIt)];
  return any(candidates.flatMap((each) => members.map((member) => belongs(each, member, other))));
};

type Item = PolicyData["items"][number] | undefined;

const keyOf = (item: NonNullable<Item>): string => (item.known ?? item.text).toLowerCase();

const dataMatches = (policy: Policy, rule: PolicyRule, data: PolicyData, item: Item, reach: boolean): boolean =>
  rule.data.some((name) => {
    if (name === data.name) return true;
    const other = policy.data.find((each) => each.name === name);
    if (!other || !item || other.statistics !== data.statistics) return false;
    if (!other.items.some((each) => keyOf(each) === keyOf(item))) return false;
    if (reach)
      return (
        other.allSubjects.length === 0 ||
        data.allSubjects.length === 0 ||
        other.allSubjects.some((each) => data.allSubjects.includes(each))
      );
    return (
      other.closed === true &&
      other.subjects.length > 0 &&
      data.subjects.length > 0 &&
      data.subjects.every((subject) =>
        (policy.people.find((each) => each.name === subject)?.widened ?? [subject]).some((each) =>
          other.subjects.includes(each),
        ),
      )
    );
  });

const purposeMatches = (policy: Policy, rule: PolicyRule, name: string | null, reach: boolean): boolean => {
  if (rule.anyPurpose) return true;
  if (rule.purposes.length === 0 || name === null) return reach;
  const find = (label: string) => policy.purposes.find((each) => each.name === label);
  const means = (narrow: string, wide: string): boolean => {
    if (narrow === wide) return true;
    const meant = find(wide)?.means;
    return meant !== undefined && meant !== null && (find(narrow)?.terms.includes(meant) ?? false);
  };
  const inside = (narrow: string, wide: string): boolean =>
    means(narrow, wide) && !(find(wide)?.notFor ?? []).some((excluded) => means(narrow, excluded));
  return rule.purposes.some((each) => inside(name, each) || (reach && inside(each, name)));
};

const ALONE = ["use", "collect", "publish"];

/** Who gives to whom, as the rule's act sees it; `true` stands for everybody. */
const endsFor = (rule: PolicyRule, request: PolicyRequest): { from: string; to: string | true | null } | undefined => {
  if (rule.act === request.act) return { from: request.from, to: ALONE.includes(rule.act) ? true : request.to };
  if (rule.effect !== "prohibit" || rule.act !== "share") return undefined;
  if (request.act === "publish") return { from: request.from, to: true };
  return request.act === "query" && request.to !== null ? { from: request.to, to: request.from } : undefined;
};

const coreMatches = (policy: Policy, rule: PolicyRule, request: PolicyRequest, data: PolicyData, item: Item): Truth => {
  const reach = rule.effect === "prohibit";
  const ends = endsFor(rule, request);
  if (!ends || ends.to === null || ends.to === ends.from) return false;
  if (!dataMatches(policy, rule, data, item, reach) || !purposeMatches(policy, rule, request.for, reach)) return false;
  const to = ends.to === true ? null : ends.to;
  return all([
    among(policy, ends.from, rule.senders, reach, to),
    to === null || among(policy, to, rule.recipients, reach, ends.from),
  ]);
};

/** `only` bans the rest of the part that it stands before; else it reaches as a prohibition of the sentence would. */
const bans = (policy: Policy, rule: PolicyRule, request: PolicyRequest, data: PolicyData, item: Item): Truth => {
  if (rule.effect === "prohibit" || rule.only === null || request.to === request.from) return false;
  const what = (reach: boolean) => dataMatches(policy, rule, data, item, reach);
  const why = (reach: boolean) => purposeMatches(policy, rule, request.for, reach);
  if (rule.only === "act")
    return all([rule.act !== request.act, among(policy, request.from, rule.senders, true, request.to), what(true)]);
  const ends = endsFor({ ...rule, effect: "prohibit" }, request);
  if (!ends) return false;
  const { from, to: other } = ends;
  const sender = among(policy, from, rule.senders, true, other === true ? null : other);
  const to = (reach: boolean): Truth => {
    if (other === true)
      return reach || ALONE.includes(rule.act) || rule.recipients.some((member) => member.type === "everyone");
    return other === null ? undefined : among(policy, other, rule.recipients, reach, from);
  };
  if (rule.only === "recipients") return all([sender, what(true), why(true), not(to(false))]);
  if (rule.only === "data") return all([sender, to(true), why(true), !what(false)]);
  return all([sender, what(true), to(true), !why(false)]);
};

interface Match {
  readonly rule: PolicyRule;
  readonly value: Truth;
  readonly byOnly: boolean;
}

const decideItem = (policy: Policy, request: PolicyRequest, data: PolicyData, item: Item): Answer => {
  const matching = (rules: readonly PolicyRule[]): Match[] =>
    rules.flatMap((rule) => {
      const core = coreMatches(policy, rule, request, data, item);
      return core === false ? [] : [{ rule, value: all([core, holds(policy, rule, data, request)]), byOnly: false }];
    });
  const granting = policy.rules.filter((rule) => rule.effect !== "prohibit");
  const permitting = matching(granting);
  const only = granting.flatMap((rule): Match[] => {
    const banned = bans(policy, rule, request, data, item);
    const facts = { yes: request.given, no: request.givenNot };
    const lifted = [
      ...rule.unless.map((condition) => not(truth(policy, condition, facts))),
      ...casesHold(policy, [rule], data, request),
    ];
    return banned === false ? [] : [{ rule, value: all([banned, ...lifted]), byOnly: true }];
  });
  const prevails = ({ rule }: Match, ban: Match): boolean =>
    (ban.rule.clause !== null && rule.despite.includes(ban.rule.clause.title)) ||
    (rule.clause !== null && !ban.byOnly && ban.rule.subjectTo.includes(rule.clause.title));
  const forbidding = [...matching(policy.rules.filter((rule) => rule.effect === "prohibit")), ...only].map((ban) =>
    all([ban.value, ...permitting.filter((each) => prevails(each, ban)).map((each) => not(each.value))]),
  );
  const forbidden = any(forbidding);
  const allowed = any(permitting.map((match) => match.value));
  if (forbidden === true) return "prohibited";
  if (forbidden === undefined || allowed === undefined) return "depends";
  return allowed ? "permitted" : "not covered";
};

export const evaluatePolicy = (policy: Policy, request: PolicyRequest): Answer => {
  const date = request.on ?? policy.agreement.from;
  const { from, until } = policy.agreement;
  if (date !== null && ((from !== null && date < from) || (until !== null && date > until))) return "not covered";
  const data = policy.data.find((each) => each.name === request.data);
  if (!data) throw new Error(`no data ${request.data}`);
  const items: readonly Item[] = data.items.length > 0 ? data.items : [undefined];
  const answers = items.map((item) => decideItem(policy, request, data, item));
  // any item may be shared: the request is permitted for it, and depends as long as another one does
  const order: readonly Answer[] = ["depends", "permitted", "prohibited", "not covered"];
  return order.find((each) => answers.includes(each)) ?? "not covered";
};
