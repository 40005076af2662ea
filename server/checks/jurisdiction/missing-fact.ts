/** A rule may apply, and the agreement does not say what would settle it: one finding per missing fact. */
import type { Span } from "../../../grammar/syntax.js";
import { FACTS, type FactName, type Facts } from "../../model/facts.js";
import type { Member } from "../../model/flows.js";
import { adequacyOf } from "../../packs/law-book.js";
import type { Regime } from "../../packs/provision.js";
import { flowsOf } from "../../reasoning/flow-classes.js";
import type { Judgement } from "../../reasoning/verdicts.js";
import type { Check, CheckContext, Report } from "../check.js";
import { citing } from "../law-words.js";
import { flowWords, quote } from "../render.js";
import { lacksRole } from "../roles.js";

type Side = "sender" | "recipient";

/** Facts that follow from others: what is asked for is the first of those that nobody said. */
const rootOf = (name: FactName, facts: Facts): FactName => {
  const unknown = (...names: readonly FactName[]) => names.find((each) => facts[each] === undefined);
  const ofRegime = (side: Side) =>
    facts[`${side}.regime`] === undefined
      ? (unknown(`${side}.jurisdiction`, `${side}.kinds`) ?? `${side}.regime`)
      : undefined;
  switch (name) {
    case "sender.regime":
    case "recipient.regime":
      return ofRegime(name === "sender.regime" ? "sender" : "recipient") ?? name;
    case "sender.sector":
    case "recipient.sector":
      return name === "sender.sector" ? "sender.kinds" : "recipient.kinds";
    case "flow.crossBorder":
      return unknown("sender.jurisdiction", "recipient.jurisdiction") ?? name;
    case "flow.leavesArea":
    case "transfer.adequate":
      return ofRegime("sender") ?? unknown("recipient.jurisdiction") ?? name;
    default:
      return name;
  }
};

interface Subject {
  readonly label: string;
  readonly at: Span;
}

/** Clause of a declaration that would say it; where it could not be read, that is reported already. */
const CLAUSE_OF: Readonly<Record<string, string>> = {
  kinds: "is",
  jurisdiction: "is",
  sector: "is",
  regime: "acts as",
  role: "acts as",
  subjects: "about",
  collectedFor: "collected for",
};

const attribute = (name: FactName): string => name.slice(name.indexOf(".") + 1);

/** Whom or what the fact is about, so that two parties are two findings. */
const subjectsOf = (name: FactName, { flow }: Judgement): readonly Subject[] => {
  const clause = CLAUSE_OF[attribute(name)] ?? "";
  if (name.startsWith("sender.") || name.startsWith("recipient.")) {
    const members: readonly Member[] = name.startsWith("sender.") ? flow.senders : flow.recipients;
    return members.flatMap((member) =>
      member.type === "party" && !member.party.unread.has(clause)
        ? [{ label: member.label, at: member.party.node.name }]
        : [],
    );
  }
  if (name.startsWith("data."))
    return flow.data
      .filter((data) => !data.unread.has(clause))
      .map((data) => ({ label: data.name, at: data.node.name }));
  if (name.startsWith("purpose."))
    return flow.purposes.flatMap((purpose) => (purpose ? [{ label: purpose.label, at: flow.rule.span }] : []));
  return [{ label: "", at: flow.rule.span }];
};

/** A missing role is the business of safeguard/no-role where that is raised for the party. */
const saidElsewhere = (context: CheckContext): ReadonlySet<string> =>
  new Set(
    (["role of the sender", "role of the recipient"] as const).flatMap((want) =>
      (context.judgements.get(want) ?? [])
        .filter(lacksRole)
        .flatMap(({ flow }) =>
          (want === "role of the sender" ? flow.senders : flow.recipients).map((member) => member.label),
        ),
    ),
  );

interface Missing {
  readonly name: FactName;
  readonly subject: Subject;
  readonly facts: Facts;
  readonly judgements: Judgement[];
}

/** `GB` where the drafter wrote a place that the law book does not know is another matter than no place at all. */
const isPlaceUnknown = ({ subject }: Missing, { agreement }: CheckContext): boolean =>
  (agreement.parties.get(subject.label)?.places.length ?? 0) > 0;

const questionOf = (missing: Missing, context: CheckContext): string => {
  const { name, subject, facts, judgements } = missing;
  switch (attribute(name)) {
    case "kinds":
      return `It is not said what kind of body ${subject.label} is`;
    case "jurisdiction":
      return isPlaceUnknown(missing, context)
        ? `The place of ${subject.label} is in no country that the law packs know`
        : `It is not said in which country ${subject.label} is`;
    case "role":
    case "regime":
      return `It is not clear under which data protection law ${subject.label} handles the data here`;
    case "sensitivity":
    case "special":
    case "criminal":
    case "closed":
      return `It is not said what ${subject.label} consists of`;
    case "lawEnforcement":
      return `It is not said what ${subject.label} means, so it may be a purpose of law enforcement`;
    case "adequate": {
      const flows = judgements[0] ? flowsOf(judgements[0].flow) : [];
      const decision = adequacyOf(
        context.law,
        facts["sender.regime"] as Regime,
        String(facts["recipient.jurisdiction"]),
        context.date,
      );
      return `It is not clear whether the adequacy decision ${decision?.decision ?? ""} covers ${flowWords(flows).recipients}: ${decision?.scope.replace(/\.$/, "") ?? "it has limits"}`;
    }
    default:
      return `It is not known ${subject.label ? `of ${subject.label}` : "here"}: ${FACTS[name].says}`;
  }
};

const SETTLE: Readonly<Record<string, string>> = {
  lawEnforcement: "purpose … is investigation",
  special: "data … means …",
  criminal: "data … means …",
  sensitivity: "data … means …",
  adequate: "transferred under instrument …",
};

const messageOf = (missing: Missing, context: CheckContext): string => {
  const { name, judgements } = missing;
  const rules = [...new Set(judgements.map((judgement) => judgement.provision))];
  const phrase = SETTLE[attribute(name)] ?? FACTS[name].settle;
  return `${questionOf(missing, context)}. It would settle whether ${citing(context.law, rules, "applies", "apply")}.${phrase ? ` Write ${quote(phrase)}.` : ""}`;
};

const missingFacts = (context: CheckContext): Missing[] => {
  const elsewhere = saidElsewhere(context);
  const factsBy = new Map(context.flows.map(({ flow, known }) => [flow, known.facts]));
  const found = new Map<string, Missing>();
  for (const judgement of [...context.judgements.values()].flat()) {
    if (judgement.verdict !== "unknown") continue;
    const facts = factsBy.get(judgement.flow) ?? {};
    for (const name of new Set(judgement.missing.map((each) => rootOf(each, facts)))) {
      for (const subject of subjectsOf(name, judgement)) {
        if (/^(?:role|regime)$/.test(attribute(name)) && elsewhere.has(subject.label)) continue;
        // the same fact of a party, whether it sends or receives
        const key = `${attribute(name)} ${subject.label} ${subject.label ? "" : subject.at.start}`;
        const missing = found.get(key) ?? { name, subject, facts, judgements: [] };
        missing.judgements.push(judgement);
        found.set(key, missing);
      }
    }
  }
  return [...found.values()];
};

export const check: Check = {
  code: "jurisdiction/missing-fact",
  title: "A fact is missing that would settle which law applies",
  severity: "info",
  run: (context): Report[] =>
    missingFacts(context).map((missing) => ({
      at: { start: missing.subject.at.start, end: missing.subject.at.end },
      reason: `${attribute(missing.name)} ${missing.subject.label}`,
      verdict: "unknown",
      severity: "info",
      message: messageOf(missing, context),
      flows: [...new Set(missing.judgements.map(({ flow }) => flow))].flatMap((flow) => flowsOf(flow)).slice(0, 50),
      missingFacts: [missing.name],
    })),
};
