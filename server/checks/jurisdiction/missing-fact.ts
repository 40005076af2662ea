/** A rule may apply, and the agreement does not say what would settle it: one finding per missing fact. */
import type { Span } from "../../../grammar/syntax.js";
import { FACTS, type FactName, type Facts } from "../../model/facts.js";
import type { Member } from "../../model/members.js";
import { adequacyOf } from "../../packs/law-book.js";
import type { Regime } from "../../packs/provision.js";
import { flowsOf } from "../../reasoning/flow-classes.js";
import type { Judgement } from "../../reasoning/verdicts.js";
import type { Check, CheckContext, Report } from "../check.js";
import { citing } from "../law-words.js";
import { flowWords, quote } from "../render.js";
import { lacksRole } from "../roles.js";
import { severityOf } from "../severity.js";
import { factsOfFlow } from "../want-check.js";

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
    case "purpose.kinds":
      return unknown("purpose.lawEnforcement") ?? name;
    case "data.sensitivity":
    case "data.special":
    case "data.criminal":
      return "data.closed";
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
        .filter((judgement) => lacksRole(judgement, context))
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

const placesOf = ({ subject }: Missing, { agreement }: CheckContext): readonly string[] =>
  agreement.parties.get(subject.label)?.places ?? [];

/** What is not said, and what to write. */
interface Question {
  readonly asks: string;
  readonly write?: string;
}

const ofPlace = (missing: Missing, context: CheckContext): Question => {
  const { label } = missing.subject;
  const kind = context.agreement.parties.get(label)?.kinds[0] ?? "KIND";
  const [place] = placesOf(missing, context);
  return place === undefined
    ? { asks: `It is not said in which country ${label} is`, write: `is a ${kind} in …` }
    : { asks: `${quote(place)}, where ${label} is, is no country that the law packs know`, write: `is a ${kind} in …` };
};

const ofAdequacy = ({ facts, judgements }: Missing, { law, date }: CheckContext): Question => {
  const flows = judgements[0] ? flowsOf(judgements[0].flow) : [];
  const decision = adequacyOf(law, facts["sender.regime"] as Regime, String(facts["recipient.jurisdiction"]), date);
  const scope = decision ? ` (${decision.scope.replace(/\.$/, "")})` : "";
  return {
    asks: `It is not clear whether ${flowWords(flows).recipients} is among those whom adequacy decision ${decision?.decision ?? ""} covers${scope}`,
    write: "transferred under instrument …",
  };
};

const questionOf = (missing: Missing, context: CheckContext): Question => {
  const { name, subject } = missing;
  const { settle } = FACTS[name];
  const settled = (asks: string, write = settle): Question => ({ asks, ...(write === undefined ? {} : { write }) });
  switch (attribute(name)) {
    case "kinds":
      return settled(`It is not said what kind of body ${subject.label} is`);
    case "jurisdiction":
      return ofPlace(missing, context);
    case "role":
    case "regime":
      return settled(`It is not clear under which data protection law ${subject.label} handles the data here`);
    case "closed":
      return settled(`It is not said what ${subject.label} consists of`, "means …");
    case "lawEnforcement":
      return settled(`It is not said whether ${subject.label} is a purpose of law enforcement`, "purpose … is …");
    case "adequate":
      return ofAdequacy(missing, context);
    default:
      return settled(`It is not known ${subject.label ? `of ${subject.label}` : "here"}: ${FACTS[name].says}`);
  }
};

const messageOf = (missing: Missing, context: CheckContext): string => {
  const rules = [...new Set(missing.judgements.map((judgement) => judgement.provision))];
  const { asks, write } = questionOf(missing, context);
  return `${asks}. ${citing(context.law, rules, "depends", "depend")} on it.${write ? ` Write ${quote(write)}.` : ""}`;
};

const missingFacts = (context: CheckContext): Missing[] => {
  const elsewhere = saidElsewhere(context);
  const found = new Map<string, Missing>();
  for (const judgement of [...context.judgements.values()].flat()) {
    // what would be a note at most is no question to the drafter
    if (judgement.verdict !== "unknown" || severityOf(context.law, judgement.provision) === "info") continue;
    const facts = factsOfFlow(context, judgement.flow);
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
