/** Data are kept until something that may never happen, and nothing else ends it. */
import type { EventRef, KeepClause, Span } from "../../../grammar/syntax.js";
import { entry } from "../../../grammar/vocabulary.js";
import { keepClauses } from "../../model/keeping.js";
import type { Check, Report } from "../check.js";
import { spanOf } from "../logic-words.js";
import { quote } from "../render.js";

const mayNeverCome = (event: EventRef): string | undefined =>
  event.type === "phrase" && event.phrase.status === "known" && entry("event", event.phrase.term)?.mayNeverCome === true
    ? event.phrase.term
    : undefined;

/** What the keeping waits for, and where that is said; the earliest of several ends with whichever comes. */
const waits = ({ rule }: KeepClause): { readonly at: Span; readonly event: string } | undefined => {
  if (rule.type === "until") {
    const event = rule.atLatest ? undefined : mayNeverCome(rule.event);
    return event === undefined ? undefined : { at: spanOf(rule), event };
  }
  if (rule.type !== "latest" && rule.type !== "earliest") return undefined;
  const events = rule.of.map((each) => ("until" in each ? mayNeverCome(each.until) : undefined));
  const event = events.find((each) => each !== undefined);
  const ends = rule.type === "earliest" && events.includes(undefined);
  return event === undefined || ends ? undefined : { at: spanOf(rule), event };
};

export const check: Check = {
  code: "drafting/may-never-come",
  title: "Keeping ends with something that may never happen",
  severity: "warning",
  run: ({ agreement }): Report[] =>
    keepClauses(agreement).flatMap((keep): Report[] => {
      const found = waits(keep);
      if (!found) return [];
      return [
        {
          at: found.at,
          reason: found.event,
          message: `${quote(found.event)} may never come, and then this is kept for ever. Say the last day, too: “until ${found.event}, at latest …”.`,
          fixes: [
            {
              title: "Add “at latest” with a date to fill in",
              edits: [{ start: found.at.end, end: found.at.end, newText: ", at latest [[last day]]" }],
              safe: false,
            },
          ],
        },
      ];
    }),
};
