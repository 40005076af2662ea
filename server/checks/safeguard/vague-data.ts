/** What is shared is not listed: an item takes in everything, or the list is open. */
import type { DataClause, Span } from "../../../grammar/syntax.js";
import { type Data, isCatchAll } from "../../model/data.js";
import type { Edit } from "../../model/finding.js";
import type { CheckContext } from "../check.js";
import { ownStatements } from "../fixes.js";
import { demands } from "../law-words.js";
import { flowWords, list, quote } from "../render.js";
import { wantCheck } from "../want-check.js";

type Items = Extract<DataClause, { type: "items" }>;

const OPEN = "includes";

const dataNamed = ({ agreement }: CheckContext, name: string): Data | undefined => agreement.data.get(name);

const catchAlls = (data: Data | undefined) => data?.items.filter(isCatchAll) ?? [];

/** The word that leaves the list open. */
const openWord = (data: Data | undefined): Span | undefined => {
  const clause = data?.node.clauses.find((each): each is Items => each.type === "items" && !each.closed);
  return clause && { start: clause.start, end: clause.start + OPEN.length };
};

/** Takes the catch-alls out of a list that has other items, with the comma before or behind them. */
const leftOut = (data: Data, vague: readonly Span[]): readonly Edit[] =>
  data.items.flatMap(({ span }, index) => {
    if (!vague.includes(span)) return [];
    const firstKept = data.items.findIndex((item) => !vague.includes(item.span));
    const [before, after] = [data.items[index - 1], data.items[index + 1]];
    return index < firstKept
      ? [{ start: span.start, end: after?.span.start ?? span.end, newText: "" }]
      : [{ start: before?.span.end ?? span.start, end: span.end, newText: "" }];
  });

export const check = wantCheck({
  code: "safeguard/vague-data",
  title: "The data are not listed",
  wants: ["listed data items"],
  scope: ({ flow }) => flow.data.map((data) => data.name),
  at: (group, context, key) => {
    const data = dataNamed(context, key);
    return catchAlls(data)[0]?.span ?? openWord(data) ?? data?.node.name ?? group.rule.span;
  },
  message: (group, context, key) => {
    const { recipients } = flowWords(group.flows);
    const vague = catchAlls(dataNamed(context, key));
    const asks = demands(context.law, group.provisions);
    return vague.length > 0
      ? `${list(vague.map(({ text }) => quote(text)))} can be anything, so ${recipients} may get more in ${key} than the purpose needs: ${asks} a list. Name the items, or leave ${vague.length > 1 ? "them" : "it"} out.`
      : `${key} only “includes” its items, so nobody can tell what else ${recipients} may get: ${asks} a full list. If it is complete, write “means”.`;
  },
  fixes: (_group, context, key) => {
    const data = dataNamed(context, key);
    if (!data || !ownStatements(context.agreement).includes(data.node)) return [];
    const vague = catchAlls(data).map(({ span }) => span);
    const word = openWord(data);
    const close: Edit[] = word ? [{ ...word, newText: "means" }] : [];
    const [first, ...rest] = vague;
    if (!first) return [{ title: "Write “means”: the list is complete", edits: close, safe: false }];
    const named: Edit[] = [{ ...first, newText: `[[items of ${key} that are needed]]` }, ...leftOut(data, rest)];
    return [
      ...(vague.length < data.items.length
        ? [
            {
              title: vague.length > 1 ? "Leave them out" : "Leave it out",
              edits: [...leftOut(data, vague), ...close],
              safe: false,
            },
          ]
        : []),
      { title: "Name the items", edits: [...named, ...close], safe: false },
    ];
  },
});
