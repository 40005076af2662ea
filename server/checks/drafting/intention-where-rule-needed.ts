/** `expects to`, where no rule lets it happen: an intention permits nothing and binds nobody. */
import type { SharingSentence } from "../../../grammar/syntax.js";
import { type Agreement, type Data, type Party, purposeOfRef, sentencesOf } from "../../model/agreement.js";
import type { FlowRule } from "../../model/flow-rules.js";
import { permissions } from "../../model/flows.js";
import { memberSet } from "../../model/members.js";
import { type Asked, coreMatches, itemsOf, type Membership, partyMatches } from "../../reasoning/matching.js";
import type { Check, CheckContext, Report } from "../check.js";
import { flowOfRequest, requestWords, spanOf } from "../logic-words.js";

const MAX_REQUESTS = 64;

const partiesOf = (agreement: Agreement, refs: SharingSentence["actors"]): readonly Party[] | undefined => {
  const { members, complete } = memberSet(agreement, refs);
  const parties = members.flatMap((member) => (member.type === "party" ? [member.party] : []));
  return complete && parties.length === members.length ? parties : undefined;
};

/** What is expected, flow by flow; none where something in it is not known. */
const expected = (agreement: Agreement, sentence: SharingSentence): readonly Asked[] => {
  const senders = partiesOf(agreement, sentence.actors);
  const recipients = sentence.recipients.length > 0 ? partiesOf(agreement, sentence.recipients) : [undefined];
  const data = sentence.data.flatMap((name): readonly Data[] => {
    const known = agreement.data.get(name.text);
    return known ? [known] : [];
  });
  if (sentence.incomplete || !senders || !recipients || data.length < sentence.data.length) return [];
  if (senders.length * recipients.length * data.length > MAX_REQUESTS) return [];
  const purposes =
    sentence.purposes.length > 0 ? sentence.purposes.map((ref) => purposeOfRef(agreement, ref)) : [undefined];
  return senders.flatMap((sender) =>
    recipients.flatMap((recipient) =>
      recipient?.name === sender.name
        ? []
        : data.flatMap((each) =>
            purposes.map(
              (purpose): Asked => ({
                act: sentence.act,
                sender,
                data: each,
                ...(recipient ? { recipient } : {}),
                ...(purpose ? { purpose } : {}),
              }),
            ),
          ),
    ),
  );
};

/** A sentence that could not be read may permit anything, but not between others than those it names. */
const mayBeMeant = (membership: Membership, rule: FlowRule, { sender, recipient }: Asked): boolean =>
  rule.incomplete &&
  (rule.open.has("senders") || partyMatches(membership, sender, rule.senders, false) !== false) &&
  (recipient === undefined ||
    rule.open.has("recipients") ||
    partyMatches(membership, recipient, rule.recipients, false) !== false);

/** Some item is in a permission, or may be. */
const isRuled = (membership: Membership, rules: readonly FlowRule[], request: Asked): boolean =>
  rules.some(
    (rule) =>
      mayBeMeant(membership, rule, request) ||
      itemsOf(request.data).some((item) => coreMatches(membership, rule, request, item) !== false) ||
      // an intention without a purpose is about any
      (request.purpose === undefined &&
        rule.purposes.some((purpose) =>
          itemsOf(request.data).some((item) => coreMatches(membership, rule, { ...request, purpose }, item) !== false),
        )),
  );

const run = ({ agreement, table, law, date }: CheckContext): Report[] => {
  const membership: Membership = { agreement, law, date };
  const intentions = sentencesOf(agreement, "sharing").filter(({ sentence }) => sentence.modality === "expects to");
  if (intentions.length === 0) return [];
  const byAct = new Map<string, FlowRule[]>();
  for (const rule of permissions(table)) byAct.set(rule.act, [...(byAct.get(rule.act) ?? []), rule]);
  return intentions.flatMap(({ sentence }): Report[] => {
    const missing = expected(agreement, sentence).filter(
      (request) => !isRuled(membership, byAct.get(request.act) ?? [], request),
    );
    const [first] = missing;
    if (!first) return [];
    const at = agreement.tree.text.slice(sentence.core.start, sentence.core.end);
    const word = /\bexpects?\s+to\b/i.exec(at);
    const start = sentence.core.start + (word?.index ?? 0);
    return [
      {
        at: spanOf(sentence.core),
        reason: `${first.sender.name} ${first.recipient?.name ?? ""} ${first.data.name}`,
        message: `This is only an intention, and no sentence permits it: ${requestWords(first, "may not yet")}. Write “may” or “must” here, or add a sentence that permits it.`,
        flows: missing.map(flowOfRequest),
        fixes: word
          ? ["may", "must"].map((modal) => ({
              title: `Write “${modal}”`,
              edits: [{ start, end: start + word[0].length, newText: modal }],
              safe: false,
            }))
          : [],
      },
    ];
  });
};

export const check: Check = {
  code: "drafting/intention-where-rule-needed",
  title: "An intention stands where a rule is needed",
  severity: "warning",
  run,
};
