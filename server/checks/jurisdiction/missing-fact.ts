/** A rule may apply, and the agreement does not say what would settle it: one finding per missing fact. */
import { FACTS, type FactName } from "../../model/facts.js";
import type { Member } from "../../model/flows.js";
import { flowsOf } from "../../reasoning/flow-classes.js";
import type { Judgement } from "../../reasoning/verdicts.js";
import type { Check, CheckContext, Report } from "../check.js";
import { list, quote } from "../render.js";

/** Whom or what the fact is about, so that two parties are two findings. */
const subjectOf = (name: FactName, judgement: Judgement): { label: string; at: { start: number; end: number } }[] => {
  const members: readonly Member[] = name.startsWith("sender.")
    ? judgement.flow.senders
    : name.startsWith("recipient.")
      ? judgement.flow.recipients
      : [];
  const parties = members.flatMap((member) =>
    member.type === "party" ? [{ label: member.label, at: member.party.node.name }] : [],
  );
  if (members.length > 0) return parties;
  if (name.startsWith("data.")) return judgement.flow.data.map((data) => ({ label: data.name, at: data.node.name }));
  return [{ label: "", at: judgement.flow.rule.span }];
};

/** A missing role or regime is the business of safeguard/no-role where that is raised for the party. */
const saidElsewhere = (context: CheckContext): ReadonlySet<string> =>
  new Set(
    (["role of the sender", "role of the recipient"] as const).flatMap((want) =>
      (context.judgements.get(want) ?? [])
        .filter((judgement) => judgement.verdict === "violated")
        .flatMap(({ flow }) =>
          (want === "role of the sender" ? flow.senders : flow.recipients).map((member) => member.label),
        ),
    ),
  );

export const check: Check = {
  code: "jurisdiction/missing-fact",
  title: "A fact is missing that would settle which law applies",
  severity: "info",
  run: (context): Report[] => {
    const elsewhere = saidElsewhere(context);
    const byFact = new Map<
      string,
      { name: FactName; label: string; at: { start: number; end: number }; judgements: Judgement[] }
    >();
    for (const judgement of [...context.judgements.values()].flat()) {
      if (judgement.verdict !== "unknown") continue;
      for (const name of judgement.missing) {
        for (const { label, at } of subjectOf(name, judgement)) {
          if (/\.(?:role|regime)$/.test(name) && elsewhere.has(label)) continue;
          const key = `${name} ${label}`;
          const entry = byFact.get(key) ?? { name, label, at, judgements: [] };
          entry.judgements.push(judgement);
          byFact.set(key, entry);
        }
      }
    }
    return [...byFact.values()].map(({ name, label, at, judgements }) => {
      const rules = [...new Set(judgements.map((judgement) => judgement.provision.cite))];
      const fact = FACTS[name];
      const flow = judgements[0]?.flow;
      return {
        at: { start: at.start, end: at.end },
        reason: `${name} ${label}`,
        verdict: "unknown" as const,
        message: `It is not known ${label ? `of ${label}` : "here"}: ${fact.says}. It would settle whether ${list(rules, 3)} ${rules.length === 1 ? "applies" : "apply"}.${fact.settle ? ` Write ${quote(fact.settle)}.` : ""}`,
        flows: flow ? flowsOf(flow) : [],
        missingFacts: [name],
        severity: "info" as const,
      };
    });
  },
};
