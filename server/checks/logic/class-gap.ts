/** Data are about several classes of people, and the sentences say something for some of them only. */
import { type Agreement, type Data, widenSubject } from "../../model/agreement.js";
import type { FlowRule } from "../../model/flow-rules.js";
import { termsOf } from "../../model/terms.js";
import type { Check, Report } from "../check.js";
import { flowsOfRule, spanOf } from "../logic-words.js";
import { list } from "../render.js";

/** Sentences between the same people about the same data. */
interface Between {
  readonly data: Data;
  readonly to: string;
  readonly rules: readonly FlowRule[];
}

const between = (rules: readonly FlowRule[]): readonly Between[] => {
  const groups = new Map<string, { data: Data; to: string; rules: FlowRule[] }>();
  for (const rule of rules)
    for (const data of rule.data) {
      if (data.subjects.length < 2) continue;
      const to = list(rule.recipients.map((member) => member.label));
      const key = JSON.stringify([rule.act, data.name, rule.senders.map((member) => member.label), to]);
      const group = groups.get(key) ?? { data, to, rules: [] };
      group.rules.push(rule);
      groups.set(key, group);
    }
  return [...groups.values()];
};

/** Whether a class of the data is spoken of: it is inside a class that is named, or has one inside it. */
const isAddressed = (agreement: Agreement, subject: string, named: readonly string[]): boolean =>
  named.some(
    (each) => widenSubject(agreement, subject).includes(each) || widenSubject(agreement, each).includes(subject),
  );

const isCovered = (agreement: Agreement, subject: string, named: readonly string[]): boolean =>
  named.some((each) => widenSubject(agreement, subject).includes(each));

const reportOf = (agreement: Agreement, { data, to, rules }: Between): Report[] => {
  const terms = rules.map((rule) => termsOf(agreement, rule, data));
  // without `about` a sentence is about everybody: then the others are exceptions, not a list
  if (
    rules.some((rule) => rule.incomplete) ||
    terms.some(({ about, unread }) => about.length === 0 || unread.has("about"))
  )
    return [];
  const permitted = rules.flatMap((rule, index) =>
    rule.modality === "must not" ? [] : (terms[index]?.about.flat() ?? []).map((phrase) => phrase.term),
  );
  const said = terms.flatMap(({ about }) => about.flat().map((phrase) => phrase.term));
  if (!data.subjects.some((subject) => isCovered(agreement, subject, permitted))) return [];
  const missing = data.subjects.filter((subject) => !isAddressed(agreement, subject, said));
  const last = rules.filter((rule) => rule.modality !== "must not").at(-1);
  const [first] = missing;
  if (!first || !last) return [];
  const clause = last.clauses.find((each) => each.type === "about") ?? last.span;
  return [
    {
      at: spanOf(clause),
      reason: `${data.name} ${to} ${missing.join(" ")}`,
      message: `${data.name} is about ${list(data.subjects)}, and ${to === "" ? "the sentences" : `the sentences on ${to}`} speak of ${list(permitted)} only: nothing is permitted for ${list(missing)}. If that is meant, forbid it; else add ${first}.`,
      flows: flowsOfRule(last).filter((flow) => flow.data === data.name),
    },
  ];
};

export const check: Check = {
  code: "logic/class-gap",
  title: "Nothing is said for some of the people",
  severity: "info",
  run: ({ agreement, table }): Report[] => {
    const narrowed = table.rules.some((rule) => rule.clauses.some((clause) => clause.type === "about"));
    return narrowed ? between(table.rules).flatMap((group) => reportOf(agreement, group)) : [];
  },
};
