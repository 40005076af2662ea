/** Classes of people that may share some of them. */
import { vocabularyInUse } from "../../grammar/vocabulary.js";
import { type Agreement, widenSubject } from "../model/agreement.js";

/** A class that the agreement declares with the classes that it is of: whoever may be one of them may be one of it. */
const classesOf = (agreement: Agreement, subjects: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>();
  const add = (subject: string): void => {
    if (found.has(subject)) return;
    found.add(subject);
    for (const wider of agreement.subjectClasses.get(subject)?.classes ?? []) add(wider);
  };
  for (const subject of subjects) add(subject);
  return found;
};

/** Some people may be in two classes where a third one is inside both: victims and children, for there are child victims. */
export const mayBeBoth = (agreement: Agreement, some: readonly string[], others: readonly string[]): boolean => {
  const [one, other] = [classesOf(agreement, some), classesOf(agreement, others)];
  return [...vocabularyInUse().subject.map((each) => each.term), ...agreement.subjectClasses.keys()].some((each) => {
    const wider = widenSubject(agreement, each);
    return wider.some((name) => one.has(name)) && wider.some((name) => other.has(name));
  });
};
