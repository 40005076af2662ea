/** Duties, rights and governance of a policy: what an engine tells of, and people do. */
import type { DutyObject, DutySentence, DutyTiming, FlowClause, RightsSentence } from "../../grammar/syntax.js";
import { type Agreement, type Placed, sentencesOf } from "../model/agreement.js";
import { clauseOf, conditionOf, eventOf, idsOf, lawOf, orNull, periodOfNode, refOf, wordsOf } from "./policy-parts.js";
import type { PolicyDuty, PolicyGovernance, PolicyRight, PolicyTiming } from "./policy-types.js";

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

const objectOf = (object: DutyObject): NonNullable<PolicyDuty["object"]> => {
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
      object: orNull(sentence.object, objectOf),
      to: sentence.to.map((ref) => refOf(agreement, ref)),
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

export const governanceOf = (agreement: Agreement): PolicyGovernance[] =>
  agreement.sentences.flatMap((placed): PolicyGovernance[] => {
    const { sentence } = placed;
    const clause = clauseOf(placed);
    switch (sentence.type) {
      case "oversight":
        return [{ clause, type: "oversight", by: sentence.by.text }];
      case "audit":
        return [
          {
            clause,
            type: "audit",
            every: periodOfNode(sentence.every),
            by: orNull(sentence.by, (ref) => refOf(agreement, ref)),
          },
        ];
      case "disputes":
        return [
          {
            clause,
            type: "disputes",
            steps: sentence.steps.map(({ route, text, within }) => ({
              route: route.term,
              details: text?.text ?? null,
              within: orNull(within, periodOfNode),
            })),
          },
        ];
      case "termination":
        return [
          {
            clause,
            type: "termination",
            actions: sentence.actions.map(({ action, within }) => ({
              action: action.term,
              within: orNull(within, periodOfNode),
            })),
            survive: sentence.survive.map((phrase) => phrase.term),
          },
        ];
      case "prose":
        return [{ clause, type: "text", text: sentence.text.text }];
      default:
        return [];
    }
  });
