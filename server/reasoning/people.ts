/** Classes of people that may share some of them. */
import { vocabularyInUse } from "../../grammar/vocabulary.js";
import { type Agreement, widenSubject } from "../model/agreement.js";

/** Some people may be in two classes where a third one is inside both: victims and children, for there are child victims. */
export const mayBeBoth = (agreement: Agreement, some: readonly string[], others: readonly string[]): boolean =>
  [...vocabularyInUse().subject.map((each) => each.term), ...agreement.subjectClasses.keys()].some((each) => {
    const wider = widenSubject(agreement, each);
    return wider.some((one) => some.includes(one)) && wider.some((one) => others.includes(one));
  });
