/** A permission that does not say what for. */
import type { SharingSentence, SyntaxTree } from "../../../grammar/syntax.js";
import { sentencesOf } from "../../model/agreement.js";
import type { Check } from "../check.js";

const PERMITS: ReadonlySet<SharingSentence["modality"]> = new Set(["may", "must", "must endeavour to"]);

const needsPurpose = ({ act, modality }: SharingSentence): boolean => act !== "publish" && PERMITS.has(modality);

/** Words right behind the core that could not be read may have been the purpose. */
const isCutShort = ({ core }: SharingSentence, { problems, text }: SyntaxTree): boolean =>
  problems.some((problem) => problem.start >= core.end && text.slice(core.end, problem.start).trim() === "");

export const check: Check = {
  code: "drafting/no-purpose",
  title: "A permission names no purpose",
  severity: "error",
  sources: ["eu.gdpr.art5.1.b", "eu.led.art4.1.b", "uk.gdpr.art5.1.b"],
  run: ({ agreement }) =>
    sentencesOf(agreement, "sharing")
      .map(({ sentence }) => sentence)
      .filter((sentence) => !sentence.incomplete && sentence.purposes.length === 0 && needsPurpose(sentence))
      .filter((sentence) => !isCutShort(sentence, agreement.tree))
      .map(({ core }) => ({
        at: { start: core.start, end: core.end },
        reason: "",
        message:
          "The sentence does not say for what purpose. Add “for” and the purpose: a permission without one would be for everything.",
        fixes: [
          {
            title: "Add “for” and a purpose to fill in",
            edits: [{ start: core.end, end: core.end, newText: " for [[purpose]]" }],
            safe: false,
          },
        ],
      })),
};
