/** People wait longer for an answer about their data than the law allows. */
import type { RightsSentence } from "../../../grammar/syntax.js";
import { widerTerms } from "../../../grammar/vocabulary.js";
import { periodOf, sentencesOf } from "../../model/agreement.js";
import { formatPeriod, type Period, parsePeriod } from "../../model/calendar.js";
import type { Provision } from "../../packs/provision.js";
import type { FlowClass } from "../../reasoning/flow-classes.js";
import type { Check, CheckContext, Report } from "../check.js";
import { reaches, type Side, slowerThanLaw } from "../clocks.js";
import { citing } from "../law-words.js";
import { list } from "../render.js";

/** Rights whose exercise is a request that the law wants answered in time. */
const REQUESTS = new Set(["access", "correct", "erase", "restrict", "object"]);

const limitOf = ({ effect }: Provision): Period | undefined =>
  "bounds" in effect && effect.bounds === "answer to a rights request" && effect.atMost
    ? parsePeriod(effect.atMost)
    : undefined;

/** Whether the flow is about people whom the sentence gives a right, and whoever answers stands at this end. */
const concerns = (context: CheckContext, sentence: RightsSentence, flow: FlowClass, side: Side): boolean => {
  const about = sentence.subjects.map((subject) => subject.term);
  const theirs = flow.data.some(({ subjects }) =>
    subjects.some(
      (subject) =>
        about.includes("data subjects") || widerTerms("subject", subject).some((term) => about.includes(term)),
    ),
  );
  return theirs && (!sentence.through || reaches(context, sentence.through, flow, side));
};

export const check: Check = {
  code: "safeguard/rights-answer-too-slow",
  title: "Requests about rights are answered later than the law allows",
  severity: "error",
  run: (context): Report[] =>
    sentencesOf(context.agreement, "rights").flatMap(({ sentence }) => {
      const { within, incomplete, rights, subjects } = sentence;
      if (incomplete || !within || within.slot || !rights.some((right) => REQUESTS.has(right.term))) return [];
      const found = slowerThanLaw(context, periodOf(within), limitOf, (flow, side) =>
        concerns(context, sentence, flow, side),
      );
      if (!found) return [];
      const { start, end } = within;
      const words = formatPeriod(found.limit);
      return [
        {
          at: { start, end },
          reason: list(subjects.map((subject) => subject.term)),
          message: `Requests of ${list(subjects.map((subject) => subject.term))} have to be answered sooner: ${citing(context.law, found.law, "allows", "allow")} ${words}, more only in single cases, and ${found.given}.`,
          law: found.law,
          fixes: [{ title: `Shorten to ${words}`, edits: [{ start, end, newText: words }], safe: true }],
        },
      ];
    }),
};
