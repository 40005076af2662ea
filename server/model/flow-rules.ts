/** From sentences to the rules of the flow table: one per sharing sentence, per variant of it, and per refusal. */
import type {
  Condition,
  FlowClause,
  PartyRef,
  PurposeRef,
  RefusalSentence,
  SharingSentence,
  Span,
  Variant,
} from "../../grammar/syntax.js";
import { type Agreement, type Data, type Placed, type Purpose, purposeOfRef, sentencesOf } from "./agreement.js";
import { type Member, type MemberSet, memberSet } from "./members.js";
import { asked, clauseTitle } from "./terms.js";

export type FlowPart = "senders" | "recipients" | "data" | "purposes";

export interface FlowRule {
  readonly placed: Placed<SharingSentence>;
  /** Which rule of its sentence it is: 0 the sentence itself, then its variants and what else it says. */
  readonly part: number;
  readonly clause?: string;
  readonly modality: "may" | "must" | "must not";
  /** As the sentence says it: who must endeavour to share may do so. */
  readonly written: SharingSentence["modality"];
  /** The refusal that makes it of another rule. */
  readonly refusedBy?: Placed<RefusalSentence>;
  readonly act: SharingSentence["act"];
  readonly senders: readonly Member[];
  readonly recipients: readonly Member[];
  /** Of a refusal by a class or of a class: those who refuse, among the senders. */
  readonly refusers?: readonly Member[];
  /** `share with each other`: everybody with everybody else. */
  readonly eachOther: boolean;
  readonly data: readonly Data[];
  /** Empty: every purpose (prohibitions), or none said (an error in a permission). */
  readonly purposes: readonly Purpose[];
  /** `or for any other purpose`: a permission for every purpose. */
  readonly anyPurpose: boolean;
  readonly only?: SharingSentence["only"];
  /** Its own clauses. */
  readonly clauses: readonly FlowClause[];
  /** What else says in which cases it holds: the case of a variant, a declaration, an event around the sentence. */
  readonly where: readonly Condition[];
  /** Something in the core could not be read or is not declared: no absence may be concluded from it. */
  readonly incomplete: boolean;
  /** Parts of the core that name something undeclared or could not be read: they may stand for anything. */
  readonly open: ReadonlySet<FlowPart>;
  /** The core: clauses are added behind it. */
  readonly span: Span;
}

const MODALITY: Readonly<Record<SharingSentence["modality"], FlowRule["modality"] | undefined>> = {
  may: "may",
  must: "must",
  "must not": "must not",
  "must endeavour to": "may",
  // an intention is never a rule
  "expects to": undefined,
};

/** What a sentence and its variants have each for themselves. */
interface Core {
  readonly part: number;
  readonly modality: FlowRule["modality"];
  readonly written: SharingSentence["modality"];
  readonly act: SharingSentence["act"];
  readonly data: SharingSentence["data"];
  readonly purposes: readonly PurposeRef[];
  readonly anyPurpose?: true;
  readonly clauses: readonly FlowClause[];
  readonly where: readonly Condition[];
  readonly only?: SharingSentence["only"];
  readonly span: Span;
}

interface Ends {
  readonly senders: MemberSet;
  readonly recipients: MemberSet;
  readonly eachOther: boolean;
}

const isEachOther = (sentence: SharingSentence): boolean =>
  sentence.eachOther === true ||
  sentence.recipients.some((ref) => ref.type === "quantified" && ref.over === "other parties");

const isGroup = (agreement: Agreement, ref: PartyRef): boolean =>
  ref.type === "named" && !agreement.parties.has(ref.name.text);

/**
 * Who shares with whom. `with each other`: listed entries pair crosswise, so that two groups share with one another and not
 * within; a lone group, and single parties, pair among themselves.
 */
const endsOf = (agreement: Agreement, sentence: SharingSentence): Ends[] => {
  const recipientRefs = sentence.recipients;
  const senders = memberSet(agreement, sentence.actors);
  if (sentence.act === "publish")
    return [
      {
        senders,
        recipients: { members: [{ type: "everyone", label: "the public" }], complete: true },
        eachOther: false,
      },
    ];
  if (!isEachOther(sentence)) return [{ senders, recipients: memberSet(agreement, recipientRefs), eachOther: false }];
  const [first] = sentence.actors;
  if (sentence.actors.length === 1 && first?.type === "quantified") {
    const recipients = sentence.eachOther ? senders : memberSet(agreement, recipientRefs);
    return [{ senders, recipients, eachOther: true }];
  }
  if (sentence.actors.length === 1 || !sentence.actors.some((ref) => isGroup(agreement, ref)))
    return [{ senders, recipients: senders, eachOther: true }];
  return sentence.actors.map((actor) => ({
    senders: memberSet(agreement, [actor]),
    recipients: memberSet(
      agreement,
      sentence.actors.filter((other) => other !== actor),
    ),
    eachOther: true,
  }));
};

const ruleOf = (agreement: Agreement, placed: Placed<SharingSentence>, core: Core, ends: Ends): FlowRule => {
  const { sentence } = placed;
  const data = core.data.flatMap((name) => agreement.data.get(name.text) ?? []);
  const undeclared = core.purposes.some((ref) => ref.type === "named" && !agreement.purposes.has(ref.name.text));
  /** A core that breaks off may have gone on with whatever is not there. */
  const brokenOff = (list: readonly unknown[]) => sentence.incomplete && list.length === 0;
  const open = new Set<FlowPart>([
    ...(ends.senders.complete ? [] : (["senders"] as const)),
    ...(ends.recipients.complete && !brokenOff(sentence.recipients) ? [] : (["recipients"] as const)),
    ...(data.length === core.data.length && !brokenOff(core.data) ? [] : (["data"] as const)),
    ...(undeclared || brokenOff(core.purposes) ? (["purposes"] as const) : []),
  ]);
  return {
    placed,
    part: core.part,
    ...(placed.clause ? { clause: placed.clause.title.text } : {}),
    modality: core.modality,
    written: core.written,
    act: core.act,
    senders: ends.senders.members,
    recipients: ends.recipients.members,
    eachOther: ends.eachOther,
    data,
    purposes: core.purposes.map((ref) => purposeOfRef(agreement, ref)),
    anyPurpose: core.anyPurpose === true,
    ...(core.only ? { only: core.only } : {}),
    clauses: core.clauses,
    where: core.where,
    open,
    incomplete: sentence.incomplete || open.has("senders") || open.has("recipients") || open.has("data"),
    span: core.span,
  };
};

/** What stands around a sentence: a declaration not yet made, an event not yet come, several who act as one. */
const aroundOf = (agreement: Agreement, { sentence, within }: Placed<SharingSentence>): Condition[] => {
  const { text } = agreement.tree;
  const words = (span: Span): string => text.slice(span.start, span.end).replace(/\s+/g, " ");
  return [
    ...(within?.type === "that" && within.verb === "declare" ? [asked("the declaration was made", within.core)] : []),
    ...(within?.type === "on event" ? [asked(`${words(within.event)} has happened`, within.event)] : []),
    ...(sentence.jointly ? [asked("all of them do so jointly", sentence.core)] : []),
  ];
};

const variantCore = (variant: Variant, sentence: SharingSentence, part: number): Core[] => {
  const modality = MODALITY[variant.modality];
  if (!modality) return [];
  return [
    {
      part,
      modality,
      written: variant.modality,
      act: variant.act,
      data: variant.data.length > 0 ? variant.data : sentence.data,
      purposes: variant.purposes.length > 0 ? variant.purposes : sentence.purposes,
      clauses: variant.clauses,
      where: [variant.if],
      span: variant.core,
    },
  ];
};

/** The sentence as it stands in another case: who shares with whom is said anew, or as before. */
const caseOf = (sentence: SharingSentence, { act, recipients }: Variant): SharingSentence => {
  if (recipients.length === 0) return { ...sentence, act };
  const { eachOther: _, ...rest } = sentence;
  return { ...rest, act, recipients };
};

/** The rules of one sentence: itself, `or for any other purpose`, and its variants. */
const rulesOfSentence = (agreement: Agreement, placed: Placed<SharingSentence>): FlowRule[] => {
  const { sentence } = placed;
  const around = aroundOf(agreement, placed);
  const modality = MODALITY[sentence.modality];
  const main: Core[] = modality
    ? [
        {
          part: 0,
          modality,
          written: sentence.modality,
          act: sentence.act,
          data: sentence.data,
          purposes: sentence.purposes,
          clauses: sentence.clauses,
          where: around,
          ...(sentence.only ? { only: sentence.only } : {}),
          span: sentence.core,
        },
      ]
    : [];
  const others = sentence.clauses.flatMap((clause, index): Core[] =>
    clause.type === "other purposes" && modality
      ? [
          {
            part: index + 1,
            modality,
            written: sentence.modality,
            act: sentence.act,
            data: sentence.data,
            purposes: [],
            anyPurpose: true,
            clauses: [
              ...sentence.clauses.filter((each) => each.type !== "other purposes"),
              { type: "provided", alternatives: [clause.condition], start: clause.start, end: clause.end },
            ],
            where: around,
            span: sentence.core,
          },
        ]
      : [],
  );
  const rules = [...main, ...others].flatMap((core) =>
    endsOf(agreement, sentence).map((ends) => ruleOf(agreement, placed, core, ends)),
  );
  const variants = sentence.variants.flatMap((variant, index) =>
    variantCore(variant, sentence, sentence.clauses.length + 1 + index).flatMap((core) =>
      endsOf(agreement, caseOf(sentence, variant)).map((ends) =>
        ruleOf(agreement, placed, { ...core, where: [...around, ...core.where] }, ends),
      ),
    ),
  );
  return [...rules, ...variants];
};

// ---------------------------------------------------------------- refusals

/** `must refuse where C` about the duties and permissions of its clause: where C, they are forbidden. */
const rulesOfRefusal = (
  agreement: Agreement,
  placed: Placed<RefusalSentence>,
  rules: readonly FlowRule[],
): FlowRule[] => {
  const { sentence, clause } = placed;
  if (sentence.modality !== "must" || !sentence.where) return [];
  const about = sentence.of ? clauseTitle(agreement, sentence.of.text) : clause?.title.text;
  const refusing = memberSet(agreement, sentence.actors);
  const where: Condition[] = [sentence.where];
  return rules.flatMap((rule): FlowRule[] => {
    if (about === undefined || rule.clause !== about || rule.modality === "must not") return [];
    const names = new Set(refusing.members.map((member) => member.label));
    const parties = [...rule.senders, ...refusing.members].every((member) => member.type === "party");
    // `the requested party must refuse`: whoever is asked; of classes only a request tells who is in both
    const exact = refusing.complete && parties;
    const senders = exact ? rule.senders.filter((member) => names.has(member.label)) : rule.senders;
    const refusers = refusing.complete && !parties ? refusing.members : undefined;
    if (senders.length === 0) return [];
    const { only: _, ...rest } = rule;
    return [
      {
        ...rest,
        part: -1 - rule.part,
        ...(clause ? { clause: clause.title.text } : {}),
        modality: "must not",
        written: "must not",
        refusedBy: placed,
        senders,
        ...(refusers ? { refusers } : {}),
        clauses: [],
        where,
        span: sentence.core,
      },
    ];
  });
};

/** Every rule that the agreement's sentences make, in the order of the text. */
export const flowRulesOf = (agreement: Agreement): FlowRule[] => {
  const rules = sentencesOf(agreement, "sharing").flatMap((placed) => rulesOfSentence(agreement, placed));
  const refusals = sentencesOf(agreement, "refusal").flatMap((placed) => rulesOfRefusal(agreement, placed, rules));
  return [...rules, ...refusals];
};
