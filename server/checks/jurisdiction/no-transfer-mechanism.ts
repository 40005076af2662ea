/** Data leave the area of the sender's law and nothing carries them. */
import type { FlowClause } from "../../../grammar/syntax.js";
import { formatDate } from "../../model/calendar.js";
import type { Facts } from "../../model/facts.js";
import type { Fix } from "../../model/finding.js";
import { adequacyOf } from "../../packs/law-book.js";
import type { Adequacy, Regime } from "../../packs/provision.js";
import type { FlowClass } from "../../reasoning/flow-classes.js";
import { countryOfParty } from "../../reasoning/regimes.js";
import type { Judgement } from "../../reasoning/verdicts.js";
import type { CheckContext } from "../check.js";
import { addClause } from "../fixes.js";
import { demands } from "../law-words.js";
import { placeWords } from "../places.js";
import { dataVerb, flowWords, list } from "../render.js";
import { factsOfGroup, type Group, wantCheck } from "../want-check.js";

type Transferred = Extract<FlowClause, { type: "transferred" }>;

const mechanismOf = ({ rule }: Group): Transferred | undefined =>
  rule.placed.sentence.clauses.find((clause): clause is Transferred => clause.type === "transferred");

/** Where the recipients are; empty unless all are named and have a country, for a class says itself where it is. */
const places = ({ judgements }: Group, { law }: CheckContext): string => {
  const countries = judgements
    .flatMap(({ flow }) => flow.recipients)
    .map((member) => (member.type === "party" ? countryOfParty(law, member.party) : undefined));
  return countries.every((country) => typeof country === "string")
    ? list(countries.map((iso) => placeWords(law, iso)))
    : "";
};

/** The decision, whole or partial, that the agreement can mean by `adequacy`. */
const decisionFor = ({ law, date }: CheckContext, facts: Facts): Adequacy | undefined => {
  const [regime, country] = [facts["sender.regime"], facts["recipient.jurisdiction"]];
  return typeof regime === "string" && typeof country === "string"
    ? adequacyOf(law, regime as Regime, country, date)
    : undefined;
};

const barred = new WeakMap<CheckContext, ReadonlySet<FlowClass>>();

/** Whether the law bars the transfer as it is; else it only ought to be said what carries it. */
const isBarred = (judgement: Judgement, context: CheckContext): boolean => {
  const flows =
    barred.get(context) ??
    new Set(
      (context.judgements.get("transfer mechanism") ?? [])
        .filter(({ provision, verdict }) => verdict === "violated" && "bars" in provision.effect)
        .map(({ flow }) => flow),
    );
  barred.set(context, flows);
  return flows.has(judgement.flow);
};

/** `Victim Identity goes to Bangkok Clinic in Thailand, out of …`. */
const way = (group: Group, context: CheckContext): string => {
  const { recipients, data, senders } = flowWords(group.flows);
  const where = places(group, context);
  const area = new Set(group.flows.map(({ from }) => from)).size > 1 ? "the senders'" : `${senders}'s`;
  return `${data} ${dataVerb(group.flows, "goes", "go")} to ${recipients}${where ? ` in ${where}` : ""}, out of the area of ${area} data protection law`;
};

/** A decision for some recipients only, which the agreement does not invoke. */
const partialFor = (group: Group, context: CheckContext): Adequacy | undefined =>
  factsOfGroup(group, context)
    .map((facts) => decisionFor(context, facts))
    .find((decision) => decision?.partial === true);

const withoutMechanism = (group: Group, context: CheckContext, isBar: boolean): string => {
  const { law, date } = context;
  if (!isBar)
    return `${way(group, context)}. An adequacy decision covers it on ${formatDate(date)}; it helps to say that the agreement relies on it, since it can lapse. Add “transferred under adequacy”.`;
  const partial = partialFor(group, context);
  const some = partial
    ? ` Adequacy decision ${partial.decision} is for some recipients only: ${partial.scope} If it is meant, write “transferred under adequacy”.`
    : "";
  return `${way(group, context)}, and nothing says what carries it there: ${demands(law, group.provisions)} a transfer mechanism. Add “transferred under”.${some}`;
};

const wrongMechanism = (group: Group, context: CheckContext, { mechanisms }: Transferred): string => {
  const { law, date } = context;
  const { senders, recipients, data } = flowWords(group.flows);
  const where = places(group, context);
  const facts = factsOfGroup(group, context);
  const covered = facts.every((each) => each["transfer.adequate"] === true);
  if (mechanisms.every(({ type }) => type === "adequacy"))
    return covered
      ? `Adequacy alone does not carry ${data} to ${recipients}, which is no authority: ${demands(law, group.provisions)} more. Name the law that allows it, with its conditions.`
      : `No adequacy decision that ${senders} can rely on covers ${where || recipients} on ${formatDate(date)}, so nothing carries ${data} ${where ? `to ${recipients}` : "there"}: ${demands(law, group.provisions)} another mechanism. Name one.`;
  return `What is named here does not carry ${data} to ${recipients}: ${demands(law, group.provisions)} a mechanism that it provides for. Name one.`;
};

const INSTRUMENT = "instrument [[title of the instrument, in quotes]]";

const fixesOf = (group: Group, barred: boolean): Fix[] => {
  const mechanism = mechanismOf(group);
  const [first] = mechanism?.mechanisms ?? [];
  if (first)
    return [
      {
        title: "Name an instrument",
        edits: [{ start: first.start, end: first.end, newText: INSTRUMENT }],
        safe: false,
      },
    ];
  const adequacy = addClause(group.rule, "transferred under adequacy", "Add “transferred under adequacy”");
  if (!barred) return [adequacy];
  return [addClause(group.rule, `transferred under ${INSTRUMENT}`, "Add “transferred under” an instrument")];
};

const BARRED = "barred";
const UNNAMED = "unnamed";

export const check = wantCheck({
  code: "jurisdiction/no-transfer-mechanism",
  title: "Data leave the sender's area without a mechanism",
  wants: ["transfer mechanism"],
  scope: (judgement, context) => [
    `${isBarred(judgement, context) ? BARRED : UNNAMED} ${judgement.flow.rule.span.start}`,
  ],
  reason: ({ judgements }, context) => (judgements.some((each) => isBarred(each, context)) ? BARRED : UNNAMED),
  at: (group) => mechanismOf(group) ?? group.rule.span,
  message: (group, context, key) => {
    const mechanism = mechanismOf(group);
    return mechanism
      ? wrongMechanism(group, context, mechanism)
      : withoutMechanism(group, context, key.startsWith(BARRED));
  },
  fixes: (group, _context, key) => fixesOf(group, key.startsWith(BARRED)),
});
