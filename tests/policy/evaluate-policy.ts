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
    wanted.details.every((detail) => given.details.some((each) => each.detail === detail.detail))
  );
};

const truth = (policy: Policy, condition: PolicyCondition, given: readonly PolicyCondition[]): Truth => {
  if (given.some((fact) => covers(fact, condition))) return true;
  if (condition.type === "all") return all(condition.of.map((part) => truth(policy, part, given)));
  if (condition.type === "any") return any(condition.of.map((part) => truth(policy, part, given)));
  const expanded = expand(policy, condition);
  const facts = given.map((fact) => expand(policy, fact));
  if (expanded.type === "all" || expanded.type === "any") return truth(policy, expanded, facts);
  return facts.some((fact) => covers(fact, expanded)) ? true : undefined;
};

/** The rule's own conditions with those of the general terms that hold for the data. */
const termsFor = (policy: Policy, rule: PolicyRule, data: PolicyData): readonly PolicyTerms[] => [
  rule,
  ...policy.general.filter(
    ({ about }) => rule.general && (about.length === 0 || about.some((subject) => data.allSubjects.includes(subject))),
  ),
];

const holds = (policy: Policy, rule: PolicyRule, data: PolicyData, given: readonly PolicyCondition[]): Truth => {
  const of = (condition: PolicyCondition): Truth => truth(policy, condition, given);
  const terms = termsFor(policy, rule, data);
  const lifted = terms.flatMap((each) => each.unless).map(of);
  const prohibits = rule.effect === "prohibit";
  return all([
    ...terms.flatMap((each) => each.where).map(of),
    ...terms
      .flatMap((each) => each.provided)
      .map((alternatives) => any([...alternatives.map(of), ...(prohibits ? [] : lifted)])),
    ...terms.flatMap((each) => each.except).map((condition) => not(of(condition))),
    ...(prohibits ? lifted.map(not) : []),
  ]);
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

const belongs = (party: PolicyParty, member: PolicyMember): Truth => {
  if (member.type === "everyone") return true;
  if (member.type === "party") return member.name === party.name;
  const { kind, places } = member;
  if (kind === null) return undefined;
  const inPlace =
    places.length === 0 ||
    places.some((place) => party.places.some((each) => each === place || each.startsWith(`${place}-`)));
  return party.allKinds.includes(kind) && inPlace ? true : party.unclear ? undefined : false;
};

const among = (policy: Policy, name: string, members: readonly PolicyMember[], reach: boolean): Truth => {
  const party = policy.parties.find((each) => each.name === name);
  if (!party) throw new Error(`no party ${name}`);
  const parts = policy.parties.filter((each) => wholesOf(policy, each).includes(party));
  const candidates = reach ? [party, ...wholesOf(policy, party), ...parts] : [party];
  return any(candidates.flatMap((each) => members.map((member) => belongs(each, member))));
};

type Item = PolicyData["items"][number] | undefined;

const keyOf = (item: NonNullable<Item>): string => (item.known ?? item.text).toLowerCase();

const dataMatches = (policy: Policy, rule: PolicyRule, data: PolicyData, item: Item, reach: boolean): boolean =>
  rule.data.some((name) => {
    if (name === data.name) return true;
    const other = policy.data.find((each) => each.name === name);
    if (!other || !item || !other.items.some((each) => keyOf(each) === keyOf(item))) return false;
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
      data.subjects.every(
        (subject) => other.subjects.includes(subject) || other.subjects.some((each) => data.allSubjects.includes(each)),
      )
    );
  });

const purposeMatches = (policy: Policy, rule: PolicyRule, name: string | null, reach: boolean): boolean => {
  if (rule.purposes.length === 0 || name === null) return reach;
  const find = (label: string) => policy.purposes.find((each) => each.name === label);
  const inside = (narrow: string, wide: string): boolean => {
    if (narrow === wide) return true;
    const means = find(wide)?.means;
    return means !== undefined && means !== null && (find(narrow)?.terms.includes(means) ?? false);
  };
  return rule.purposes.some((each) => inside(name, each) || (reach && inside(each, name)));
};

const ALONE = ["use", "collect", "publish"];

const coreMatches = (policy: Policy, rule: PolicyRule, request: PolicyRequest, data: PolicyData, item: Item): Truth => {
  const reach = rule.effect === "prohibit";
  if (rule.act !== request.act) return false;
  if (!dataMatches(policy, rule, data, item, reach) || !purposeMatches(policy, rule, request.for, reach)) return false;
  const sender = among(policy, request.from, rule.senders, reach);
  if (ALONE.includes(rule.act)) return sender;
  if (request.to === null || request.to === request.from) return false;
  return all([sender, among(policy, request.to, rule.recipients, reach)]);
};

/** `only` bans the rest of the part that it stands before. */
const bans = (policy: Policy, rule: PolicyRule, request: PolicyRequest, data: PolicyData, item: Item): boolean => {
  if (rule.effect === "prohibit" || rule.only === null || rule.act !== request.act) return false;
  const sender = among(policy, request.from, rule.senders, false) === true;
  const what = dataMatches(policy, rule, data, item, false);
  const to =
    request.to === null ? rule.recipients.length === 0 : among(policy, request.to, rule.recipients, false) === true;
  if (rule.only === "recipients") return sender && what && !to;
  if (rule.only === "data") return sender && !what && to;
  return rule.only === "purposes" && sender && what && to && !purposeMatches(policy, rule, request.for, false);
};

const decideItem = (policy: Policy, request: PolicyRequest, data: PolicyData, item: Item): Answer => {
  const matches = (rules: readonly PolicyRule[]) =>
    rules
      .map((rule) => {
        const core = coreMatches(policy, rule, request, data, item);
        return { rule, value: core === false ? false : all([core, holds(policy, rule, data, request.given)]), core };
      })
      .filter((match) => match.core !== false);
  const permitting = matches(policy.rules.filter((rule) => rule.effect !== "prohibit"));
  const forbidding = matches(policy.rules.filter((rule) => rule.effect === "prohibit")).filter(
    ({ rule }) =>
      !permitting.some(
        (permission) =>
          permission.value === true &&
          ((rule.clause && permission.rule.despite.includes(rule.clause.title)) ||
            (permission.rule.clause && rule.subjectTo.includes(permission.rule.clause.title))),
      ),
  );
  const covered = permitting.some((match) => match.value !== false);
  const banned = !covered && policy.rules.some((rule) => bans(policy, rule, request, data, item));
  const forbidden = any([...forbidding.map((match) => match.value), ...(banned ? [true] : [])]);
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
