/** The law cited as a basis belongs to a data protection regime that the party is not under. */
import type { Span } from "../../../grammar/syntax.js";
import { regimesOf } from "../../packs/cite.js";
import type { Regime } from "../../packs/provision.js";
import { readCitations } from "../../reasoning/citations.js";
import type { CheckContext } from "../check.js";
import { flowWords, list } from "../render.js";
import { type Group, wantCheck } from "../want-check.js";

const REGIME_WORDS: Readonly<Record<Regime, string>> = {
  gdpr: "the GDPR",
  led: "the Law Enforcement Directive",
  "uk-gdpr": "the UK GDPR",
  "uk-dpa-part3": "Part 3 of the DPA 2018",
  "eu-institutions": "the EU institutions' own regulation",
  "international-organisation": "its own rules",
  other: "its national law",
};

const sideOf = (group: Group): "sender" | "recipient" =>
  group.provisions.some(
    (provision) => "requires" in provision.effect && provision.effect.requires === "basis in the recipient's regime",
  )
    ? "recipient"
    : "sender";

const regimeOf = (group: Group, context: CheckContext): Regime | undefined => {
  const flow = group.judgements[0]?.flow;
  const known = context.flows.find((judged) => judged.flow === flow)?.known;
  return known?.facts[`${sideOf(group)}.regime`] as Regime | undefined;
};

/** The citation that belongs elsewhere. */
const foreign = (group: Group, context: CheckContext): { span: Span; text: string } | undefined => {
  const flow = group.judgements[0]?.flow;
  const regime = regimeOf(group, context);
  if (!flow || !regime) return undefined;
  const nodes = sideOf(group) === "sender" ? flow.terms.senderBasis : flow.terms.recipientBasis;
  const found = readCitations(context.law, nodes).find(
    ({ law }) => law && regimesOf(law).length > 0 && !regimesOf(law).includes(regime),
  );
  return found && { span: found.node, text: found.node.text };
};

export const check = wantCheck({
  code: "safeguard/basis-of-another-regime",
  title: "The legal basis belongs to another regime than the party's",
  wants: ["basis in the sender's regime", "basis in the recipient's regime"],
  scope: (judgement) => {
    const { effect } = judgement.provision;
    return [`${judgement.flow.rule.span.start} ${"requires" in effect ? effect.requires : ""}`];
  },
  at: (group, context) => foreign(group, context)?.span ?? group.rule.span,
  message: (group, context) => {
    const side = sideOf(group);
    const { senders, recipients, purposes } = flowWords(group.flows);
    const who = side === "sender" ? senders : recipients;
    const regime = regimeOf(group, context);
    const cited = foreign(group, context)?.text ?? "The law cited";
    return `${cited} is not the law of ${who} here: for ${purposes || "this purpose"} it is under ${regime ? REGIME_WORDS[regime] : "another regime"}. Cite ${list(group.provisions.map((each) => each.cite))} or the national law that applies it, or say in what role ${who} acts.`;
  },
});
