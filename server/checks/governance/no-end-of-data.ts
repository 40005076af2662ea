/** Nothing says what becomes of the data when the agreement ends: there is no silent default. */
import { entry } from "../../../grammar/vocabulary.js";
import { type Agreement, sentencesOf } from "../../model/agreement.js";
import { permissions } from "../../model/flows.js";
import type { Check, CheckContext, Report } from "../check.js";
import { addSentence } from "../fixes.js";
import { flowsOfRule, spanOf } from "../logic-words.js";

/** Treaties and leaflets have no data to give back. */
const hasData = ({ agreement: { kind }, table }: CheckContext): boolean =>
  (kind === undefined || entry("instrument kind", kind)?.dataSharing === true) &&
  permissions(table).some((rule) => rule.act === "share" && rule.data.some((data) => !data.statistics));

/** How it can end: by a date or an event, or because somebody may leave it. */
const endsBy = (agreement: Agreement): string | undefined => {
  const force = agreement.head?.clauses.find((clause) => clause.type === "in force");
  if (force?.until || force?.atLatest) return "the agreement ends";
  const leaves = sentencesOf(agreement, "exit").some(({ sentence }) =>
    sentence.ways.some((way) => way.term !== "suspend"),
  );
  return leaves ? "a party leaves the agreement" : undefined;
};

const END = new Set(["termination", "end of the agreement"]);

const isSaid = (agreement: Agreement): boolean =>
  agreement.sentences.some(({ sentence }) => {
    if (sentence.type === "termination") return true;
    if (sentence.type === "broken")
      return /\b(?:termination|end of th(?:e|is) agreement)\b/i.test(
        agreement.tree.text.slice(sentence.start, sentence.end),
      );
    if (sentence.type === "on event") return sentence.event.type === "phrase" && END.has(sentence.event.phrase.term);
    if (sentence.type === "duty" && sentence.timing && "event" in sentence.timing)
      return sentence.timing.event.type === "phrase" && END.has(sentence.timing.event.phrase.term);
    return false;
  }) ||
  // a clause that is left to words may say it
  sentencesOf(agreement, "prose").some(({ sentence }) =>
    /\b(?:terminat|on the end of|expir)/i.test(sentence.text.text),
  );

export const check: Check = {
  code: "governance/no-end-of-data",
  title: "Nothing is said about the data when the agreement ends",
  severity: "warning",
  run: (context): Report[] => {
    const { agreement, table } = context;
    const how = endsBy(agreement);
    if (!agreement.head || how === undefined || !hasData(context) || isSaid(agreement)) return [];
    const shares = permissions(table).filter((rule) => rule.act === "share");
    const sentence = "on termination delete within 30 days, safeguards survive";
    return [
      {
        at: spanOf(agreement.head.title),
        reason: "end",
        message: `Nothing says what becomes of the data when ${how}. Say whether they are returned, deleted or kept under the same terms, as in “${sentence}”.`,
        flows: shares.flatMap(flowsOfRule).slice(0, 50),
        fixes: [addSentence(agreement, "End of the agreement", sentence, `Add ${`“${sentence}”`}`)],
      },
    ];
  },
};
