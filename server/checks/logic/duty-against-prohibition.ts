/** Somebody must do what somebody forbids, and nothing says which of the two prevails. */
import type { DutyObject, DutySentence, FlowClause, PartyRef } from "../../../grammar/syntax.js";
import { entry, widerTerms } from "../../../grammar/vocabulary.js";
import { type Agreement, type Placed, sentencesOf } from "../../model/agreement.js";
import type { FlowRule } from "../../model/flow-rules.js";
import { permissions } from "../../model/flows.js";
import { memberSet } from "../../model/members.js";
import { conditionsOf, precedenceOf, type Terms, termsOf } from "../../model/terms.js";
import { eventOrder, isNeverLater } from "../../model/triggers.js";
import { bansOn, isSettled, membersWithin, requestsOf, termsOfBan } from "../../reasoning/coverage.js";
import { truthOf, wordsOf } from "../../reasoning/given.js";
import { type Asked, coreMatches, itemsOf, type Membership } from "../../reasoning/matching.js";
import { anyOf, contradiction } from "../../reasoning/together.js";
import { all, not, type Truth } from "../../reasoning/truth.js";
import type { Check, CheckContext, Report } from "../check.js";
import { despiteFix, flowOfRequest, placeOfRule, requestWords, spanOf, subjectToFix } from "../logic-words.js";
import { orList, quote } from "../render.js";

// ---------------------------------------------------------------- a duty to share

const CONDITION_WORDS = ["where", "provided", "unless", "except where", "if"];

/** Whether the ban stands when the duty arises and its condition is fulfilled: unknown where it has conditions of its own. */
const stands = (agreement: Agreement, duty: Terms, ban: Terms): Truth => {
  if ([duty, ban].some((terms) => CONDITION_WORDS.some((word) => terms.unread.has(word)))) return false;
  if (ban.provided.length > 0 || ban.about.length > 0 || duty.about.length > 0) return false;
  if (duty.subjectTo.length > 0) return false;
  const needed = [...duty.where, ...duty.provided.flatMap(anyOf)];
  if (contradiction(agreement, [...needed, ...ban.where], [...duty.except, ...ban.unless, ...ban.except])) return false;
  const given = needed.map((condition) => ({ condition, holds: true }));
  const truth = (condition: Parameters<typeof truthOf>[1]) => truthOf(agreement, condition, given).value;
  const value = all([...ban.where.map(truth), ...[...ban.unless, ...ban.except].map((each) => not(truth(each)))]);
  return value === true && ban.days.length > 0 ? undefined : value;
};

/** A flow that both speak of. */
const meeting = ({ table, law, date }: CheckContext, duty: FlowRule, ban: FlowRule): Asked | undefined => {
  const membership: Membership = { agreement: table.agreement, law, date };
  for (const request of requestsOf(table, duty, 32)) {
    const inBoth = (rule: FlowRule) =>
      itemsOf(request.data).some((item) => coreMatches(membership, rule, request, item) === true);
    if (inBoth(duty) && inBoth(ban)) return request;
  }
  return undefined;
};

/** When the ban holds, in words, where it does not always. */
const caseWords = (agreement: Agreement, terms: Terms): string => {
  const words = (list: readonly Parameters<typeof wordsOf>[1][]) =>
    orList(list.map((each) => quote(wordsOf(agreement, each))));
  if (terms.where.length > 0) return ` where ${words(terms.where)}`;
  const lifted = [...terms.unless, ...terms.except];
  return lifted.length > 0 ? ` unless ${words(lifted)}` : "";
};

const sharing = (context: CheckContext): Report[] => {
  const { table, agreement } = context;
  return permissions(table).flatMap((duty): Report[] => {
    const [data] = duty.data;
    if (duty.modality !== "must" || duty.incomplete || !data) return [];
    for (const ban of bansOn(table, duty)) {
      const terms = termsOfBan(table, ban, duty);
      // a refusal is part of the duty that it is about
      if (ban.incomplete || ban.part < 0 || !terms || isSettled(table, duty, ban)) continue;
      const value = stands(agreement, termsOf(agreement, duty, data), terms);
      if (value === false) continue;
      const request = meeting(context, duty, ban);
      if (!request) continue;
      const { words, clause } = placeOfRule(duty, ban);
      const wayOut =
        clause === undefined
          ? "Say here in which cases it must not, by “except where”."
          : `Say which prevails: “despite clause "${clause}"”, or “subject to clause "${clause}"”.`;
      return [
        {
          at: duty.span,
          reason: `${ban.clause ?? ""} ${request.sender.name} ${request.recipient?.name ?? ""} ${request.data.name}`,
          message: `Here ${requestWords(request, "must")}, but ${words} forbids it${caseWords(agreement, terms)}. ${wayOut}`,
          severity: value === true ? "error" : "info",
          flows: [flowOfRequest(request)],
          related: [{ ...spanOf(ban.span), message: "It is forbidden here" }],
          fixes: clause === undefined ? [] : [subjectToFix(duty, clause), despiteFix(duty, clause)],
        },
      ];
    }
    return [];
  });
};

// ---------------------------------------------------------------- other duties

/** What a verb does, so that verbs for the same are compared. */
const TELLS = new Set(["notify", "inform", "disclose", "report"]);
const KEEPS = new Set(["keep"]);

const actionOf = (verb: DutySentence["verb"]): string | undefined =>
  verb.status === "known" ? (entry("verb", verb.term)?.action ?? verb.term) : undefined;

const actionsOf = (duty: DutySentence): readonly string[] =>
  [duty.verb, ...(duty.orVerbs ?? [])].flatMap((verb) => actionOf(verb) ?? []);

const objectWords = (object: DutyObject | undefined): readonly string[] | undefined => {
  switch (object?.type) {
    case "event":
      if (object.event.type === "phrase")
        return object.event.phrase.status === "known" ? [object.event.phrase.term] : undefined;
      return object.event.type === "named" ? [object.event.name.text] : [object.event.date.text];
    case "data":
      return object.names.map((name) => name.text);
    case "thing":
      return object.phrases.map((phrase) => phrase.term);
    case "quoted":
      return [object.text.text];
    case undefined:
      return undefined;
  }
};

/** Unknown where one of the two has no object, or one that could not be read. */
const sameObject = (a: DutySentence, b: DutySentence): boolean => {
  const [ofA, ofB] = [objectWords(a.object), objectWords(b.object)];
  return ofA !== undefined && ofB !== undefined && ofA.some((words) => ofB.includes(words));
};

const PEOPLE: Readonly<Record<string, string>> = {
  victim: "victims",
  guardian: "guardians",
  "data subject": "data subjects",
};

const personOf = (ref: PartyRef): string | undefined => {
  if (ref.type === "subjects") return ref.subjects.term;
  return ref.type === "relative" ? PEOPLE[ref.who.term] : undefined;
};

const samePerson = (a: string, b: string): boolean =>
  a === "data subjects" ||
  b === "data subjects" ||
  widerTerms("subject", a).includes(b) ||
  widerTerms("subject", b).includes(a);

const sameAddressee = (agreement: Agreement, a: PartyRef, b: PartyRef): boolean => {
  const [person, other] = [personOf(a), personOf(b)];
  if (person !== undefined || other !== undefined)
    return person !== undefined && other !== undefined && samePerson(person, other);
  if (a.type === "relative" && b.type === "relative" && a.who.term === b.who.term) return true;
  const [ofA, ofB] = [memberSet(agreement, [a]), memberSet(agreement, [b])];
  return ofA.complete && ofB.complete && ofA.members.some((member) => membersWithin([member], ofB.members));
};

/** The ban reaches one to whom the duty is owed; a ban that names nobody reaches everybody. */
const sameTo = (agreement: Agreement, duty: DutySentence, ban: DutySentence): boolean =>
  ban.to.length === 0 || duty.to.some((a) => ban.to.some((b) => sameAddressee(agreement, a, b)));

const sameActors = (agreement: Agreement, a: DutySentence, b: DutySentence): boolean =>
  a.actors.some((one) =>
    b.actors.some((other) => {
      if (one.type === "relative" || other.type === "relative")
        return one.type === "relative" && other.type === "relative" && one.who.term === other.who.term;
      const [ofA, ofB] = [memberSet(agreement, [one]), memberSet(agreement, [other])];
      return (
        ofA.complete &&
        ofB.complete &&
        ofA.members.some((member) => ofB.members.some((each) => each.label === member.label))
      );
    }),
  );

const eventOf = (
  event: Extract<DutySentence["timing"], { type: "before" | "on" | "until" }>["event"],
): string | undefined => {
  if (event.type === "phrase") return event.phrase.status === "known" ? event.phrase.term : undefined;
  return event.type === "named" ? event.name.text : undefined;
};

/** A ban that ends with an event leaves room for a duty after it; whatever else has a time is compared by its time only. */
const sameTime = (duty: DutySentence, ban: DutySentence): boolean => {
  const { timing } = ban;
  if (!timing) return true;
  if (timing.type !== "before" && timing.type !== "until") return false;
  const end = eventOf(timing.event);
  const due = duty.timing;
  if (!end || (due?.type !== "before" && due?.type !== "on")) return false;
  const at = eventOf(due.event);
  // what must be done before an event that never comes later than the end of the ban is forbidden all the while
  return at !== undefined && isNeverLater(eventOrder(), at, end);
};

interface Meaning {
  readonly duty: Placed<DutySentence>;
  readonly ban: Placed<DutySentence>;
}

const conditionsHoldTogether = (agreement: Agreement, { duty, ban }: Meaning): Truth => {
  const { text } = agreement.tree;
  const own = (clauses: readonly FlowClause[], kind: "permission" | "prohibition") => conditionsOf(text, clauses, kind);
  const [ofDuty, ofBan] = [own(duty.sentence.clauses, "permission"), own(ban.sentence.clauses, "prohibition")];
  if ([...duty.sentence.clauses, ...ban.sentence.clauses].some((clause) => clause.type === "broken")) return false;
  if (ofBan.provided.length > 0) return false;
  const needed = [...ofDuty.where, ...ofDuty.provided.flatMap(anyOf)];
  if (contradiction(agreement, [...needed, ...ofBan.where], [...ofDuty.except, ...ofBan.unless, ...ofBan.except]))
    return false;
  const given = needed.map((condition) => ({ condition, holds: true }));
  const truth = (condition: Parameters<typeof truthOf>[1]) => truthOf(agreement, condition, given).value;
  const around = duty.within || ban.within ? undefined : true;
  return all([
    around,
    ...ofBan.where.map(truth),
    ...[...ofBan.unless, ...ofBan.except].map((each) => not(truth(each))),
  ]);
};

const settledBy = (agreement: Agreement, { duty, ban }: Meaning): boolean => {
  const [ofDuty, ofBan] = [duty, ban].map(({ sentence }) => precedenceOf(agreement, sentence.clauses));
  const prevails = (placed: Placed, titles: readonly string[] | undefined) =>
    placed.clause !== undefined && titles?.includes(placed.clause.title.text) === true;
  return (
    prevails(ban, ofDuty?.despite) ||
    prevails(ban, ofDuty?.subjectTo) ||
    prevails(duty, ofBan?.subjectTo) ||
    prevails(duty, ofBan?.despite) ||
    sentencesOf(agreement, "prevails").some(({ sentence, clause }) =>
      [duty, ban].some(
        (one) =>
          one.clause === clause &&
          [duty, ban].some((other) => sentence.over.some((each) => each.text === other.clause?.title.text)),
      ),
    )
  );
};

/** Verbs that mean the same, or tell the same people, or put an end to what must be kept. */
const oppose = (agreement: Agreement, duty: DutySentence, ban: DutySentence): boolean => {
  const [must, mustNot] = [actionsOf(duty), actionsOf(ban)];
  // of `correct or delete` the other verb is left
  if (
    must.length === 0 ||
    !must.every((action) => mustNot.some((other) => action === other || (TELLS.has(action) && TELLS.has(other))))
  )
    return false;
  return sameObject(duty, ban) && sameTo(agreement, duty, ban) && sameTime(duty, ban);
};

/** `must preserve D` and `must delete D`: only where neither has a time of its own, or both the same. */
const undo = (a: DutySentence, b: DutySentence): boolean => {
  const [first, second] = [actionsOf(a), actionsOf(b)];
  if (
    first.length !== 1 ||
    second.length !== 1 ||
    !first.every((each) => KEEPS.has(each)) ||
    !second.includes("delete")
  )
    return false;
  return sameObject(a, b) && a.timing === undefined && b.timing?.type !== "on" && b.timing?.type !== "until";
};

const dutyReport = (agreement: Agreement, meaning: Meaning, value: Truth, undone: boolean): Report => {
  const { duty, ban } = meaning;
  const other = ban.clause !== undefined && ban.clause !== duty.clause ? ban.clause.title.text : undefined;
  const words = other === undefined ? "another sentence" : `clause ${quote(other)}`;
  const said = agreement.tree.text.slice(duty.sentence.core.start, duty.sentence.core.end).replace(/\s+/g, " ");
  const at = spanOf(duty.sentence.core);
  const fix = (phrase: string, title: string) => ({
    title,
    edits: [{ start: at.end, end: at.end, newText: `\n    ${phrase} clause "${other}"` }],
    safe: false,
  });
  return {
    at,
    reason: `${other ?? ""} ${said}`,
    message: undone
      ? `${quote(said)} cannot be done where ${words} makes the same party delete the same. Say for how long it is kept, or in which cases.`
      : `${quote(said)}: ${words} forbids just that. ${other === undefined ? "Say in which cases each of the two holds." : `Say which prevails: “despite clause "${other}"”, or “subject to clause "${other}"”.`}`,
    severity: value === true ? "error" : "info",
    related: [{ ...spanOf(ban.sentence.core), message: undone ? "It must be deleted here" : "It is forbidden here" }],
    fixes:
      undone || other === undefined
        ? []
        : [
            fix("subject to", `Let the prohibition prevail: “subject to clause "${other}"”`),
            fix("despite", `Let this sentence prevail: “despite clause "${other}"”`),
          ],
  };
};

const isDuty = ({ sentence }: Placed<DutySentence>): boolean => sentence.modality === "must" && !sentence.incomplete;

/** Duties by what is done to what: only those of one key can be about the same. */
type ActIndex = ReadonlyMap<string, readonly Placed<DutySentence>[]>;

const actKeys = (duty: DutySentence, actions: readonly string[]): readonly string[] =>
  actions.flatMap((action) =>
    (objectWords(duty.object) ?? []).map((words) => `${TELLS.has(action) ? "tell" : action} ${words}`),
  );

const actIndex = (duties: readonly Placed<DutySentence>[]): ActIndex => {
  const index = new Map<string, Placed<DutySentence>[]>();
  for (const duty of duties)
    for (const key of new Set(actKeys(duty.sentence, actionsOf(duty.sentence)))) {
      const list = index.get(key);
      if (list) list.push(duty);
      else index.set(key, [duty]);
    }
  return index;
};

const lookUp = (index: ActIndex, { sentence }: Placed<DutySentence>, actions: readonly string[]) =>
  new Set(actKeys(sentence, actions).flatMap((key) => index.get(key) ?? []));

const others = ({ agreement }: CheckContext): Report[] => {
  const sentences = sentencesOf(agreement, "duty");
  const bans = sentences.filter(({ sentence }) => sentence.modality === "must not" && !sentence.incomplete);
  const deleting = sentences.filter((each) => isDuty(each) && actionsOf(each.sentence).includes("delete"));
  const byAct = actIndex(bans);
  const byDeletion = actIndex(deleting);
  return sentences.filter(isDuty).flatMap((duty): Report[] => {
    const actions = actionsOf(duty.sentence);
    const pair = (ban: Placed<DutySentence>, undone: boolean): Report | undefined => {
      if (!sameActors(agreement, duty.sentence, ban.sentence)) return undefined;
      if (!(undone ? undo(duty.sentence, ban.sentence) : oppose(agreement, duty.sentence, ban.sentence)))
        return undefined;
      const meaning = { duty, ban };
      const value = conditionsHoldTogether(agreement, meaning);
      return value === false || settledBy(agreement, meaning)
        ? undefined
        : dutyReport(agreement, meaning, value, undone);
    };
    for (const ban of lookUp(byAct, duty, actions)) {
      const report = pair(ban, false);
      if (report) return [report];
    }
    if (!actions.some((action) => KEEPS.has(action))) return [];
    for (const other of lookUp(byDeletion, duty, ["delete"])) {
      const report = pair(other, true);
      if (report) return [report];
    }
    return [];
  });
};

export const check: Check = {
  code: "logic/duty-against-prohibition",
  title: "A duty meets a prohibition",
  severity: "error",
  run: (context): Report[] => [...sharing(context), ...others(context)],
};
