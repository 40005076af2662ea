/** Security is promised in adjectives, or not at all. */
import type { SafeguardItem } from "../../../grammar/syntax.js";
import { entry } from "../../../grammar/vocabulary.js";
import type { CheckContext } from "../check.js";
import { addGeneralSafeguards, addSentence } from "../fixes.js";
import { demands } from "../law-words.js";
import { dataVerb, flowWords, list, quote } from "../render.js";
import { type Group, placeOfAgreement, wantCheck } from "../want-check.js";

const MEASURES = "encryption in transit, encryption at rest, access by role";

const safeguardsOf = (group: Group): SafeguardItem[] => [
  ...new Set(group.judgements.flatMap(({ flow }) => flow.terms.safeguards)),
];

const isVague = ({ phrase }: SafeguardItem): boolean =>
  phrase.status === "known" && entry("safeguard", phrase.term)?.vague === true;

const written = (item: SafeguardItem, { text }: CheckContext): string =>
  text.slice(item.phrase.start, item.phrase.end).replace(/\s+/g, " ");

export const check = wantCheck({
  code: "safeguard/security-only-adjectives",
  title: "Security is named only by adjectives, or not at all",
  wants: ["concrete security"],
  scope: "agreement",
  at: (group, context) => safeguardsOf(group).find(isVague) ?? placeOfAgreement(context),
  message: (group, context) => {
    const said = safeguardsOf(group);
    const vague = said.filter(isVague).map((item) => quote(written(item, context)));
    const others = said.filter((item) => !isVague(item)).map((item) => quote(written(item, context)));
    const start =
      vague.length > 0
        ? `${list(vague)} ${vague.length === 1 ? "promises" : "promise"} security without saying which, so nobody can check it`
        : `No sentence says how ${flowWords(group.flows).data} ${dataVerb(group.flows, "is", "are")} ${others.length > 0 ? `kept from others: ${list(others)} alone ${others.length === 1 ? "does" : "do"} not do it` : "secured"}`;
    return `${start}. ${demands(context.law, group.provisions)} measures. Name them, such as encryption in transit and access by role.`;
  },
  fixes: (group, { agreement }) => {
    // a sentence that replaces the general terms is reached only by safeguards that are said for themselves
    const replaced = group.judgements.some(({ flow }) =>
      flow.rule.placed.sentence.clauses.some((clause) => clause.type === "instead"),
    );
    return [
      replaced
        ? addSentence(agreement, "Security", MEASURES, "Name security measures in a clause of their own")
        : addGeneralSafeguards(agreement, MEASURES, "Name security measures in the general terms"),
    ];
  },
});
