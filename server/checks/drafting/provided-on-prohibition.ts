/** `provided` in a prohibition has two readings: the ban is lifted, or the ban is about that case only. */
import type { FlowClause } from "../../../grammar/syntax.js";
import type { Fix } from "../../model/finding.js";
import type { Check, Report } from "../check.js";
import { quote } from "../render.js";

type Provided = Extract<FlowClause, { type: "provided" }>;

const replaceBy = (word: string, meaning: string, { start }: Provided): Fix => ({
  title: `Write ${quote(word)}: ${meaning}`,
  edits: [{ start, end: start + "provided".length, newText: word }],
  safe: false,
});

const fixesOf = (clause: Provided, text: string): Fix[] => {
  const written = text.slice(clause.start, clause.start + "provided".length).toLowerCase() === "provided";
  // `provided A, otherwise B` has no counterpart in the two readings
  if (!written || clause.alternatives.length !== 1) return [];
  return [
    replaceBy("unless", "it is permitted in that case", clause),
    replaceBy("where", "it is forbidden in that case only", clause),
  ];
};

export const check: Check = {
  code: "drafting/provided-on-prohibition",
  title: "A prohibition has “provided”",
  severity: "error",
  run: ({ agreement, text }): Report[] =>
    agreement.sentences.flatMap(({ sentence }): Report[] => {
      const bans =
        sentence.type === "sharing"
          ? [sentence, ...sentence.variants].filter((each) => each.modality === "must not")
          : sentence.type === "duty" && sentence.modality === "must not"
            ? [sentence]
            : [];
      return bans.flatMap((ban) =>
        ban.clauses.flatMap((clause): Report[] => {
          if (clause.type !== "provided") return [];
          const condition = clause.alternatives[0];
          const words = condition ? text.slice(condition.start, condition.end).replace(/\s+/g, " ") : "…";
          return [
            {
              at: { start: clause.start, end: clause.end },
              reason: words,
              message: `“Provided” is not clear in a prohibition. Write ${quote(`unless ${words}`)} if it is permitted in that case, or ${quote(`where ${words}`)} if it is forbidden in that case only.`,
              fixes: fixesOf(clause, text),
            },
          ];
        }),
      );
    }),
};
