/** Security is promised in adjectives, or not at all. */
import { addToGeneralTerms } from "../fixes.js";
import { list, quote } from "../render.js";
import { wantCheck } from "../want-check.js";

export const check = wantCheck({
  code: "safeguard/security-only-adjectives",
  title: "Security is named only by adjectives, or not at all",
  wants: ["concrete security"],
  scope: "agreement",
  at: (group, context) => {
    const vague = group.judgements
      .flatMap((judgement) => judgement.flow.terms.safeguards)
      .find((item) => item.phrase.status === "known");
    return vague ?? context.agreement.head?.title ?? group.rule.span;
  },
  message: ({ judgements, provisions }, context) => {
    const flows = new Set(judgements.map((judgement) => judgement.flow));
    const adjectives = context.flows
      .filter(({ flow }) => flows.has(flow))
      .flatMap(({ known }) => known.facts["safeguards.adjectives"] ?? []) as string[];
    const start =
      adjectives.length > 0
        ? `${list(adjectives.map(quote))} promises security without saying which`
        : "No sentence says how the data are secured";
    return `${start}: nobody can check it, and ${list(provisions.map((each) => each.cite))} asks for measures. Name them, such as encryption in transit and access by role.`;
  },
  fixes: (_group, { agreement }) => [
    addToGeneralTerms(
      agreement,
      "protected by encryption in transit, encryption at rest, access by role",
      "Name security measures in the general terms",
    ),
  ],
});
