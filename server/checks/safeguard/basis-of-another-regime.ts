/** The law cited as a basis belongs to a data protection regime that the party is not under, or is no basis at all. */
import type { Citation } from "../../../grammar/syntax.js";
import { regimesOf } from "../../packs/cite.js";
import { instrumentNamed } from "../../packs/law-book.js";
import type { Regime } from "../../packs/provision.js";
import { REGIME_WORDS } from "../../packs/regime-words.js";
import { readCitations } from "../../reasoning/citations.js";
import type { Judgement } from "../../reasoning/verdicts.js";
import type { CheckContext } from "../check.js";
import { addCitations } from "../fixes.js";
import { citesOf } from "../law-words.js";
import { flowWords } from "../render.js";
import { factsOfGroup, type Group, wantCheck } from "../want-check.js";

type Side = "sender" | "recipient";

const sideOfWant = ({ provision: { effect } }: Judgement): Side =>
  "requires" in effect && effect.requires === "basis in the recipient's regime" ? "recipient" : "sender";

const sideOf = (group: Group): Side =>
  group.judgements.some((each) => sideOfWant(each) === "recipient") ? "recipient" : "sender";

const regimeOf = (group: Group, context: CheckContext): Regime | undefined =>
  factsOfGroup(group, context)[0]?.[`${sideOf(group)}.regime`] as Regime | undefined;

const cited = (group: Group): readonly Citation[] => {
  const terms = group.judgements[0]?.flow.terms;
  return (sideOf(group) === "sender" ? terms?.senderBasis : terms?.recipientBasis) ?? [];
};

/** The citation that belongs elsewhere; undefined where what is cited belongs to no regime, as a treaty does. */
const foreign = (group: Group, context: CheckContext): Citation | undefined => {
  const regime = regimeOf(group, context);
  return readCitations(context.law, cited(group)).find(
    ({ law }) => law && regimesOf(law).length > 0 && regime !== undefined && !regimesOf(law).includes(regime),
  )?.node;
};

const treaty = (group: Group, context: CheckContext): Citation | undefined =>
  readCitations(context.law, cited(group)).find(({ law }) => law?.instrument.kind === "treaty")?.node;

/** What to cite instead: the provision of the party's own regime, not that of the treaty. */
const own = (group: Group, context: CheckContext): string => {
  const provisions = group.provisions.filter(
    ({ instrument }) => instrumentNamed(context.law, instrument)?.kind !== "treaty",
  );
  const regime = regimeOf(group, context);
  return citesOf(context.law, provisions) || `a ground in ${regime ? REGIME_WORDS[regime] : "its own regime"}`;
};

export const check = wantCheck({
  code: "safeguard/basis-of-another-regime",
  title: "The legal basis belongs to another regime than the party's",
  wants: ["basis in the sender's regime", "basis in the recipient's regime"],
  scope: (judgement) => [`${judgement.flow.rule.span.start} ${judgement.provision.id}`],
  reason: (group, context) => `${sideOf(group)} ${(foreign(group, context) ?? treaty(group, context))?.text ?? ""}`,
  at: (group, context) => foreign(group, context) ?? treaty(group, context) ?? group.rule.span,
  message: (group, context) => {
    const { senders, recipients, purposes } = flowWords(group.flows);
    const who = sideOf(group) === "sender" ? senders : recipients;
    const regime = regimeOf(group, context);
    const found = foreign(group, context);
    if (!found)
      return `${treaty(group, context)?.text ?? "The law cited"} obliges States to exchange information, but is no legal basis of its own for ${who}. Cite ${own(group, context)}, or the national law that applies it, as well.`;
    return `${found.text} is not the law of ${who} here: for ${purposes || "this purpose"} it is under ${regime ? REGIME_WORDS[regime] : "another regime"}. Cite ${own(group, context)} or the national law that applies it, or say in what role ${who} acts.`;
  },
  fixes: (group, context) => {
    const slot = `[[${own(group, context)}, or national law that applies it]]`;
    const found = foreign(group, context);
    return [
      found
        ? {
            title: `Replace ${found.text}`,
            edits: [{ start: found.start, end: found.end, newText: slot }],
            safe: false,
          }
        : addCitations(group.rule, sideOf(group), [slot], "Add the legal basis"),
    ];
  },
});
