/** The people whose data a finding is about, and those whom they have to do with. */
import { isKindOf } from "../../grammar/vocabulary.js";
import type { Agreement } from "../model/agreement.js";
import { type Member, signatories } from "../model/members.js";
import type { Group } from "./want-check.js";

const EVERYBODY = "data subjects";

const subjectsOf = ({ judgements }: Group): readonly string[] => [
  ...new Set(judgements.flatMap(({ flow }) => flow.data.flatMap((data) => data.subjects))),
];

/** Those who would be warned. */
const SUSPECTED = ["suspects", "associates", "convicted persons", "wanted persons"];

/** Classes of people, as they are written; all of them where nobody is named. */
export const peopleOf = (group: Group): readonly string[] => {
  const subjects = subjectsOf(group);
  return subjects.length > 0 ? subjects : [EVERYBODY];
};

/** Classes of people whom nobody suspects. */
export const unsuspectedOf = (group: Group): readonly string[] => {
  const subjects = peopleOf(group);
  const others = subjects.filter((subject) => !SUSPECTED.some((wider) => isKindOf("subject", subject, wider)));
  return others.length > 0 ? others : subjects;
};

/** How a message calls classes of people. */
export const peopleWords = (subjects: readonly string[]): readonly string[] =>
  subjects.map((subject) => (subject === EVERYBODY ? "the people concerned" : subject));

/** Parties that the law binds by its provisions, those that sign the agreement first; a class of recipients has no name. */
export const boundParties = ({ judgements }: Group, agreement: Agreement): readonly string[] => {
  const members = judgements.flatMap(({ provision, flow }): readonly Member[] =>
    provision.binds.who === "recipient" ? flow.recipients : flow.senders,
  );
  const names = [...new Set(members.filter((member) => member.type === "party").map((member) => member.label))];
  const signing = new Set(signatories(agreement).map((party) => party.name));
  return [...names.filter((name) => signing.has(name)), ...names.filter((name) => !signing.has(name))];
};
