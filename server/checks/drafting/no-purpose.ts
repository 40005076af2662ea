/** A permission that does not say what for. */
import { sentencesOf } from "../../model/agreement.js";
import type { Check } from "../check.js";

export const check: Check = {
  code: "drafting/no-purpose",
  title: "A permission names no purpose",
  severity: "error",
  run: ({ agreement }) =>
    sentencesOf(agreement, "sharing")
      .filter(({ sentence }) => !sentence.incomplete && sentence.purposes.length === 0)
      .filter(
        ({ sentence }) => sentence.act !== "publish" && (sentence.modality === "may" || sentence.modality === "must"),
      )
      .map(({ sentence }) => ({
        at: { start: sentence.core.start, end: sentence.core.end },
        reason: "",
        message:
          "The sentence does not say for what purpose. Add “for” and the purpose: a permission without one would be for everything.",
      })),
};
