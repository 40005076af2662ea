/** A duty of somebody whom the agreement does not bind, at a time that has passed, or on conditions that never come. */
import type { DutySentence, EventRef, PartyRef, SharingSentence } from "../../../grammar/syntax.js";
import { type Agreement, type Data, type Party, type Placed, sentencesOf } from "../../model/agreement.js";
import type { FlowRule } from "../../model/flow-rules.js";
import { type FlowTable, permissions } from "../../model/flows.js";
import { type Member, memberSet, signatories } from "../../model/members.js";
import { conditionsOf } from "../../model/terms.js";
import { eventOrder, isNeverLater } from "../../model/triggers.js";
import { anyOf, contradiction } from "../../reasoning/together.js";
import type { Check, CheckContext, Report } from "../check.js";
import { contradictionWords, spanOf } from "../logic-words.js";
import { list, quote, sentence as sentenceCase } from "../render.js";

type Duty = Placed<DutySentence | SharingSentence>;

const dutiesOf = (agreement: Agreement): readonly Duty[] =>
  [...sentencesOf(agreement, "duty"), ...sentencesOf(agreement, "sharing")].filter(
    ({ sentence }) => sentence.modality === "must",
  );

// ---------------------------------------------------------------- who is bound

/** Somebody who is named, or a class, and surely does not sign. */
const unbound = (agreement: Agreement, ref: PartyRef): string | undefined => {
  if (ref.type === "class" || ref.type === "members")
    return ref.no ? undefined : agreement.tree.text.slice(ref.start, ref.end).replace(/\s+/g, " ");
  if (ref.type !== "named") return undefined;
  const party = agreement.parties.get(ref.name.text);
  return party && !party.signs && !signatories(agreement).includes(party) ? party.name : undefined;
};

const ENSURE = "each party must ensure that ";

const notBound = (agreement: Agreement): Report[] => {
  // a decree or a leaflet has nobody who signs
  if (signatories(agreement).length === 0) return [];
  return dutiesOf(agreement).flatMap(({ sentence, within }): Report[] => {
    if (within?.type === "that") return [];
    const names = sentence.actors.flatMap((actor) => unbound(agreement, actor) ?? []);
    const [first] = sentence.actors;
    if (names.length === 0 || !first) return [];
    const who = list(names);
    return [
      {
        at: { start: first.start, end: sentence.actors.at(-1)?.end ?? first.end },
        reason: who,
        message: `${sentenceCase(who)} ${names.length > 1 ? "do" : "does"} not sign this agreement, so this sentence does not bind ${names.length > 1 ? "them" : "it"}. Say who sees to it: “X must ensure that …”.`,
        fixes: [
          {
            title: `Write ${quote(`${ENSURE}…`)}`,
            edits: [{ start: first.start, end: first.start, newText: ENSURE }],
            safe: false,
          },
        ],
      },
    ];
  });
};

// ---------------------------------------------------------------- in time

const eventOf = (event: EventRef | undefined): string | undefined =>
  event?.type === "phrase" && event.phrase.status === "known" ? event.phrase.term : undefined;

/** The event at which the duty arises, where the sentence says one. */
const triggerOf = ({ sentence, within }: Duty): EventRef | undefined => {
  if (within?.type === "on event") return within.event;
  for (const clause of sentence.clauses)
    if (clause.type === "occasion" && clause.occasion.type === "event") return clause.occasion.event;
  return undefined;
};

/** `on receipt, A must delete D before collection`: when it arises, its time is over. */
const tooLate = (agreement: Agreement): Report[] =>
  dutiesOf(agreement).flatMap((duty): Report[] => {
    const { sentence } = duty;
    if (sentence.type !== "duty" || sentence.timing?.type !== "before") return [];
    const { timing } = sentence;
    const [arises, due] = [eventOf(triggerOf(duty)), eventOf(timing.event)];
    if (!arises || !due || !isNeverLater(eventOrder(), due, arises)) return [];
    return [
      {
        at: spanOf(timing),
        reason: `${arises} ${due}`,
        message:
          arises === due
            ? `This duty arises on ${arises}, and has to be done before it. Say how soon after it: “within …”.`
            : `This duty arises on ${arises}, which never comes before ${due}, so it can never be done in time. Change one of the two events.`,
      },
    ];
  });

// ---------------------------------------------------------------- with what it has

const has = (agreement: Agreement, refs: readonly PartyRef[], party: Party): boolean | undefined => {
  const { members, complete } = memberSet(agreement, refs);
  if (members.some((member: Member) => member.type === "party" && member.party.name === party.name)) return true;
  return complete && members.every((member) => member.type === "party") ? false : undefined;
};

/** Whether a party can get at data that are held in a system; undefined where that is not said. */
const reachesSystem = (agreement: Agreement, data: Data, party: Party): boolean | undefined => {
  if (data.heldIn.length === 0) return undefined;
  const answers = data.heldIn.map((name) => {
    const system = agreement.systems.get(name);
    if (!system || system.clauses.some((clause) => clause.type === "broken")) return undefined;
    const refs = system.clauses.flatMap((clause): readonly PartyRef[] => {
      if (clause.type === "held by") return [clause.party];
      return clause.type === "open to" ? clause.parties : [];
    });
    return refs.length === 0 ? undefined : has(agreement, refs, party);
  });
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
};

const isAmong = (members: readonly Member[], party: Party): boolean =>
  members.some((member) => member.type !== "party" || member.party.name === party.name);

/** Some sentence lets it have the data, or something with the same items. */
const gets = (table: FlowTable, party: Party, data: Data): boolean => {
  const items = new Set(data.items.map((item) => item.known ?? item.text));
  return permissions(table).some((rule) => {
    const same = rule.data.some(
      (each) => each.name === data.name || each.items.some((item) => items.has(item.known ?? item.text)),
    );
    if (!same && !rule.open.has("data")) return false;
    if (rule.act === "query" || rule.act === "collect") return isAmong(rule.senders, party);
    return rule.act === "share" && (isAmong(rule.recipients, party) || rule.open.has("recipients"));
  });
};

const related = (party: Party): boolean => party.partOf !== undefined || party.actsThrough !== undefined;

const withoutAccess = (table: FlowTable): Report[] => {
  const { agreement } = table;
  return permissions(table).flatMap((rule: FlowRule): Report[] => {
    if (rule.modality !== "must" || rule.act !== "share" || rule.incomplete) return [];
    return rule.data.flatMap((data): Report[] =>
      rule.senders.flatMap((member): Report[] => {
        if (member.type !== "party" || data.unread.size > 0 || related(member.party)) return [];
        const { party } = member;
        if (reachesSystem(agreement, data, party) !== false || gets(table, party, data)) return [];
        const systems = list(data.heldIn);
        return [
          {
            at: rule.span,
            reason: `${party.name} ${data.name}`,
            severity: "warning",
            message: `${party.name} must share ${data.name}, but never gets it: it is held in ${systems}, which is not open to ${party.name}, and nobody shares it with ${party.name}. Open the system to it, or let somebody else share.`,
          },
        ];
      }),
    );
  });
};

// ---------------------------------------------------------------- on its conditions

const impossible = ({ agreement }: CheckContext): Report[] =>
  sentencesOf(agreement, "duty").flatMap(({ sentence }): Report[] => {
    if (sentence.modality !== "must" || sentence.clauses.some((clause) => clause.type === "broken")) return [];
    const terms = conditionsOf(agreement.tree.text, sentence.clauses, "permission");
    const found = contradiction(agreement, [...terms.where, ...terms.provided.flatMap(anyOf)], terms.except);
    if (!found) return [];
    return [
      {
        at: spanOf(sentence.core),
        reason: "conditions",
        message: `This duty never arises: ${contradictionWords(agreement, found)}`,
        related: [found.one, found.other].map((condition) => ({ ...spanOf(condition), message: "This condition" })),
      },
    ];
  });

export const check: Check = {
  code: "logic/duty-cannot-be-met",
  title: "A duty cannot be met",
  severity: "error",
  run: (context): Report[] => [
    ...notBound(context.agreement),
    ...tooLate(context.agreement),
    ...withoutAccess(context.table),
    ...impossible(context),
  ],
};
