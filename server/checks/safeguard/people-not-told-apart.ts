/** For law enforcement victims and suspects stand in one set of data, or nobody said whom it is about. */
import type { Data } from "../../model/data.js";
import type { Judgement } from "../../reasoning/verdicts.js";
import type { CheckContext } from "../check.js";
import { ownStatements } from "../fixes.js";
import { demands } from "../law-words.js";
import { flowWords, list } from "../render.js";
import { wantCheck } from "../want-check.js";

/** An item that says who is who. */
const WHO_IS_WHO =
  /\b(?:role|status|capacity|part)\b.*\b(?:case|person|investigation|offence|victim|suspect)|^victim status$/i;

const aboutClause = (data: Data) =>
  data.node.type === "data" ? data.node.clauses.find((clause) => clause.type === "about") : undefined;

/** Classes in the drafter's own words, in quotes for example, were thought of; so was an item that says who is who. */
const isOpen = (data: Data): boolean =>
  data.subjects.length === 0 ? aboutClause(data) === undefined : !data.items.some(({ text }) => WHO_IS_WHO.test(text));

const openData = ({ flow }: Judgement): readonly Data[] =>
  flow.terms.about.length > 0 ? [] : flow.data.filter((data) => data.node.type === "data" && isOpen(data));

const dataNamed = ({ agreement }: CheckContext, name: string): Data | undefined => agreement.data.get(name);

export const check = wantCheck({
  code: "safeguard/people-not-told-apart",
  title: "Victims and suspects are not told apart",
  wants: ["people told apart"],
  scope: (judgement) => openData(judgement).map((data) => data.name),
  at: (group, context, key) => {
    const data = dataNamed(context, key);
    return (data && (aboutClause(data) ?? data.node.name)) ?? group.rule.span;
  },
  message: (group, context, key) => {
    const { recipients } = flowWords(group.flows);
    const subjects = dataNamed(context, key)?.subjects ?? [];
    const asks = demands(context.law, group.provisions);
    return subjects.length > 0
      ? `${key} is about ${list(subjects)} alike, so ${recipients} may take a victim for a suspect: ${asks} a distinction. Declare data of their own for each, or add an item that says who is who, such as “role in the case”.`
      : `Nothing says whom ${key} is about, and for law enforcement it matters: ${asks} telling suspects, victims and others apart. Add “about suspects”, for example.`;
  },
  fixes: (_group, context, key) => {
    const data = dataNamed(context, key);
    if (!data || !ownStatements(context.agreement).includes(data.node)) return [];
    const last = data.items.at(-1);
    const insert = (at: number, newText: string, title: string) => [
      { title, edits: [{ start: at, end: at, newText }], safe: false },
    ];
    if (data.subjects.length === 0)
      return insert(data.node.name.end, ` about [[suspects, victims or others]]`, "Say whom the data are about");
    return last ? insert(last.span.end, ", role in the case", "Add the item “role in the case”") : [];
  },
});
