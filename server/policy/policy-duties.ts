/** Duties, rights and governance of a policy: what an engine tells of, and people do. */
import type {
  DutyObject,
  DutySentence,
  DutyTiming,
  FlowClause,
  PartyRef,
  Period,
  RightsSentence,
  Sentence,
} from "../../grammar/syntax.js";
import { type Agreement, type Placed, sentencesOf } from "../model/agreement.js";
import {
  clauseOf,
  conditionOf,
  eventOf,
  idsOf,
  lawOf,
  limitOf,
  orNull,
  periodOfNode,
  refOf,
  wordsOf,
} from "./policy-parts.js";
import type { PolicyDuty, PolicyDutyObject, PolicyGovernance, PolicyRight, PolicyTiming } from "./policy-types.js";

const timingOf = (timing: DutyTiming): PolicyTiming => {
  switch (timing.type) {
    case "within":
      return { type: "within", period: periodOfNode(timing.period), of: orNull(timing.of, eventOf) };
    case "without delay":
      return { type: "without delay", of: orNull(timing.of, eventOf) };
    case "before":
    case "on":
    case "until":
      return { type: timing.type, event: eventOf(timing.event) };
    case "every":
      return { type: "every", period: periodOfNode(timing.period), day: timing.day ?? null };
  }
};

const objectOf = (object: DutyObject): PolicyDutyObject => {
  switch (object.type) {
    case "event":
      return { type: "event", event: eventOf(object.event) };
    case "data":
      return { type: "data", names: object.names.map((name) => name.text) };
    case "thing":
      return { type: "thing", terms: object.phrases.map((phrase) => phrase.term) };
    case "quoted":
      return { type: "quoted", words: object.text.text };
  }
};

const conditionsIn = (
  agreement: Agreement,
  clauses: readonly FlowClause[],
  type: "where" | "unless" | "except where",
) => clauses.flatMap((clause) => (clause.type === type ? [conditionOf(agreement, clause.condition)] : []));

const noticeIn = (clauses: readonly FlowClause[]): Period | undefined =>
  clauses.find((clause) => clause.type === "notice")?.period;

/** What every sentence says of itself. */
const headOf = (
  agreement: Agreement,
  ids: ReturnType<typeof idsOf>,
  placed: Placed<DutySentence> | Placed<RightsSentence>,
) => ({
  id: ids.get(placed.sentence) ?? "",
  clause: clauseOf(placed),
  says: wordsOf(agreement, placed.sentence),
  complete: !placed.sentence.incomplete,
});

export const dutiesOf = (agreement: Agreement): PolicyDuty[] => {
  const ids = idsOf(agreement);
  return sentencesOf(agreement, "duty").map((placed) => {
    const { sentence } = placed;
    return {
      ...headOf(agreement, ids, placed),
      modality: sentence.modality,
      actors: sentence.actors.map((ref) => refOf(agreement, ref)),
      verb: sentence.verb.term,
      verbKnown: sentence.verb.status === "known",
      orVerbs: sentence.orVerbs?.map((verb) => verb.term) ?? [],
      object: orNull(sentence.object, objectOf),
      to: sentence.to.map((ref) => refOf(agreement, ref)),
      asks: orNull(sentence.infinitive, ({ verb, object, to }) => ({
        verb: verb.term,
        object: orNull(object, objectOf),
        to: to.map((ref) => refOf(agreement, ref)),
      })),
      jointly: sentence.jointly === true,
      tells: sentence.clauses.flatMap((clause) =>
        clause.type === "and tell" ? clause.to.map((ref) => refOf(agreement, ref)) : [],
      ),
      notice: orNull(noticeIn(sentence.clauses), periodOfNode),
      inTheirLanguage: sentence.clauses.some((clause) => clause.type === "their language"),
      timing: orNull(sentence.timing, timingOf),
      where: conditionsIn(agreement, sentence.clauses, "where"),
      provided: sentence.clauses.flatMap((clause) =>
        clause.type === "provided" ? [clause.alternatives.map((condition) => conditionOf(agreement, condition))] : [],
      ),
      unless: conditionsIn(agreement, sentence.clauses, "unless"),
      except: conditionsIn(agreement, sentence.clauses, "except where"),
      law: sentence.clauses.flatMap((clause) => (clause.type === "under" ? clause.citations.map(lawOf) : [])),
    };
  });
};

export const rightsOf = (agreement: Agreement): PolicyRight[] => {
  const ids = idsOf(agreement);
  return sentencesOf(agreement, "rights").map((placed) => {
    const { sentence } = placed;
    return {
      ...headOf(agreement, ids, placed),
      subjects: sentence.subjects.map((phrase) => phrase.term),
      rights: sentence.rights.map((phrase) => phrase.term),
      through: orNull(sentence.through, (ref) => refOf(agreement, ref)),
      within: orNull(sentence.within, periodOfNode),
      free: sentence.free === true,
      reasons: sentence.reasons === true,
      except: orNull(sentence.except, (condition) => conditionOf(agreement, condition)),
    };
  });
};

const governanceIn = (agreement: Agreement, sentence: Sentence): DistributiveOmit<PolicyGovernance, "clause">[] => {
  const ref = (party: PartyRef) => refOf(agreement, party);
  switch (sentence.type) {
    case "oversight":
      return [{ type: "oversight", by: sentence.by.text, for: sentence.for?.map(ref) ?? [] }];
    case "audit":
      return [
        {
          type: "audit",
          every: orNull(sentence.every, periodOfNode),
          by: orNull(sentence.by, ref),
          resultsKept: orNull(sentence.resultsKept, limitOf),
        },
      ];
    case "disputes":
      return [
        {
          type: "disputes",
          steps: sentence.steps.map(({ route, text, of, within, alternative }) => ({
            route: route.term,
            details: text?.text ?? null,
            of: of?.text ?? null,
            within: orNull(within, periodOfNode),
            alternative: alternative === true,
          })),
        },
      ];
    case "termination":
      return [
        {
          type: "termination",
          on: orNull(sentence.on, eventOf),
          actions: sentence.actions.map(({ action, data, to, within, atChoiceOf, alternative }) => ({
            action: action.term,
            data: data?.map((name) => name.text) ?? [],
            to: orNull(to, ref),
            within: orNull(within, periodOfNode),
            atChoiceOf: orNull(atChoiceOf, ref),
            alternative: alternative === true,
          })),
          survive: sentence.survive.map((phrase) => phrase.term),
          continues: sentence.continues.map((phrase) => phrase.term),
        },
      ];
    case "refusal":
      return [
        {
          type: "refusal",
          modality: sentence.modality,
          actors: sentence.actors.map(ref),
          of: sentence.of?.text ?? null,
          where: orNull(sentence.where, (condition) => conditionOf(agreement, condition)),
          reasons: sentence.reasons !== undefined,
          within: orNull(sentence.reasons?.within, periodOfNode),
        },
      ];
    case "exit":
      return [
        {
          type: "exit",
          actors: sentence.actors.map(ref),
          ways: sentence.ways.map((way) => way.term),
          notice: orNull(sentence.notice, periodOfNode),
          forCause: orNull(sentence.forCause, ({ notice }) => ({ notice: orNull(notice, periodOfNode) })),
          where: orNull(sentence.where, (condition) => conditionOf(agreement, condition)),
        },
      ];
    case "prose":
      return [{ type: "text", text: sentence.text.text, language: sentence.language ?? null }];
    case "sharing":
    case "general terms":
    case "duty":
    case "rights":
    case "safeguards":
    case "accept":
    case "broken":
      return [];
    default:
      return [{ type: sentence.type, says: wordsOf(agreement, sentence) }];
  }
};

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

export const governanceOf = (agreement: Agreement): PolicyGovernance[] =>
  agreement.sentences.flatMap((placed) =>
    governanceIn(agreement, placed.sentence).map((each) => ({ clause: clauseOf(placed), ...each }) as PolicyGovernance),
  );
