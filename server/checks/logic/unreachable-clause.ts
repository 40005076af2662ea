/** Words that can never matter: a case that never arises, an alternative that is never needed, a refusal of nothing. */
import type { ClauseDecl, Condition, FlowClause, RefusalSentence } from "../../../grammar/syntax.js";
import { type Agreement, sentencesOf } from "../../model/agreement.js";
import { memberSet } from "../../model/members.js";
import { clauseTitle, conditionsOf } from "../../model/terms.js";
import { truthOf, wordsOf } from "../../reasoning/given.js";
import { anyOf, contradiction } from "../../reasoning/together.js";
import type { Check, Report } from "../check.js";
import { contradictionWords, spanOf } from "../logic-words.js";
import { list, quote } from "../render.js";

const isBroken = (clauses: readonly FlowClause[]): boolean => clauses.some((clause) => clause.type === "broken");

/** `if consent is refused, …` where the sentence itself, or the variant, rests on the consent. */
const variants = (agreement: Agreement): Report[] =>
  sentencesOf(agreement, "sharing").flatMap(({ sentence }) =>
    sentence.variants.flatMap((variant): Report[] => {
      if (isBroken(variant.clauses) || isBroken(sentence.clauses)) return [];
      const { text } = agreement.tree;
      // the case of a variant is one in which the sentence itself may not hold: only its `where` is common to both
      const common = conditionsOf(text, sentence.clauses, "permission").where;
      const own = conditionsOf(text, variant.clauses, variant.modality === "must not" ? "prohibition" : "permission");
      const needed = [variant.if, ...common, ...own.where, ...own.provided.flatMap(anyOf)];
      const found = contradiction(agreement, needed, own.except);
      if (!found) return [];
      return [
        {
          at: spanOf(variant.core),
          reason: `variant ${wordsOf(agreement, variant.if)}`,
          message: `This case never arises: ${contradictionWords(agreement, found)}`,
          related: [found.one, found.other].map((condition) => ({ ...spanOf(condition), message: "This condition" })),
        },
      ];
    }),
  );

/** `must not share … where A and B`, where A and B exclude each other. */
const prohibitions = (agreement: Agreement): Report[] =>
  sentencesOf(agreement, "sharing").flatMap(({ sentence }): Report[] => {
    if (sentence.modality !== "must not" || sentence.incomplete || isBroken(sentence.clauses)) return [];
    const own = conditionsOf(agreement.tree.text, sentence.clauses, "prohibition");
    const found = contradiction(agreement, own.where, [...own.unless, ...own.except]);
    if (!found) return [];
    return [
      {
        at: spanOf(sentence.core),
        reason: "prohibition",
        message: `This prohibition never applies: ${contradictionWords(agreement, found)}`,
        related: [found.one, found.other].map((condition) => ({ ...spanOf(condition), message: "This condition" })),
      },
    ];
  });

/** `provided A, otherwise A and B`: whoever has the second has the first. */
const alternatives = (agreement: Agreement, clause: FlowClause, where: readonly Condition[]): Report[] => {
  if (clause.type !== "provided") return [];
  return clause.alternatives.flatMap((alternative, index): Report[] => {
    if (index === 0) return [];
    const given = [alternative, ...where].map((condition) => ({ condition, holds: true }));
    const earlier = clause.alternatives.slice(0, index).find((each) => truthOf(agreement, each, given).value === true);
    if (!earlier) return [];
    return [
      {
        at: spanOf(alternative),
        reason: wordsOf(agreement, alternative),
        message: `This “otherwise” is never needed: where it could be used, ${quote(wordsOf(agreement, earlier))} is fulfilled already. Leave it out, or say another condition.`,
        related: [{ ...spanOf(earlier), message: "It is enough that this holds" }],
      },
    ];
  });
};

const otherwise = (agreement: Agreement): Report[] =>
  (["sharing", "general terms", "duty"] as const).flatMap((type) =>
    sentencesOf(agreement, type).flatMap(({ sentence }) => {
      const { where } = conditionsOf(agreement.tree.text, sentence.clauses, "permission");
      return sentence.clauses.flatMap((clause) => alternatives(agreement, clause, where));
    }),
  );

/** Whoever refuses has nothing to do in the clause: only others have. */
const notTheirs = (agreement: Agreement, refusal: RefusalSentence, about: ClauseDecl): Report[] => {
  const refusing = memberSet(agreement, refusal.actors);
  const acting = about.sentences.flatMap((each) =>
    (each.type === "sharing" || each.type === "duty") && each.modality !== "must not" ? [each] : [],
  );
  const others = acting.map((each) => ({ ...memberSet(agreement, each.actors), unread: each.incomplete }));
  const known = refusing.complete && others.every((each) => each.complete && !each.unread);
  // sentences of other forms may make somebody do something, too
  const only = about.sentences.every((each) => ["sharing", "duty", "refusal", "prose", "accept"].includes(each.type));
  const names = new Set(refusing.members.map((member) => member.label));
  const singles = [...refusing.members, ...others.flatMap((each) => each.members)].every(
    (member) => member.type === "party",
  );
  if (!known || !only || !singles || others.some((each) => each.members.some(({ label }) => names.has(label))))
    return [];
  const who = list([...names]);
  const doing = list(others.flatMap((each) => each.members.map((member) => member.label)));
  return [
    {
      at: spanOf(refusal.core),
      reason: `${about.title.text} ${who}`,
      message: `${who} has nothing to refuse here: in clause ${quote(about.title.text)} it is ${doing} that shares or must act. To keep data from ${who}, write “${doing} must not share … where …”.`,
    },
  ];
};

/** A clause of which nothing can be refused: every sentence of it is read, and none lets or makes anybody do anything. */
const refusals = (agreement: Agreement): Report[] =>
  sentencesOf(agreement, "refusal").flatMap(({ sentence, clause }): Report[] => {
    const title = sentence.of ? clauseTitle(agreement, sentence.of.text) : clause?.title.text;
    const about = title === undefined ? undefined : agreement.symbols.clauses.get(title);
    if (!about) return [];
    const nothing = about.sentences.every((each) => {
      if (each.type === "refusal" || each.type === "prose" || each.type === "accept") return true;
      return (each.type === "sharing" || each.type === "duty") && each.modality === "must not" && !each.incomplete;
    });
    if (!nothing) return notTheirs(agreement, sentence, about);
    return [
      {
        at: spanOf(sentence.core),
        reason: about.title.text,
        message: sentence.of
          ? `There is nothing to refuse in clause ${quote(about.title.text)}: it has no duty and no permission. Name the clause that is meant.`
          : "There is nothing to refuse here: this clause has no duty and no permission. Name the clause that is meant, or move the sentence there.",
        related: sentence.of ? [{ ...spanOf(about.head), message: "The clause is here" }] : [],
      },
    ];
  });

export const check: Check = {
  code: "logic/unreachable-clause",
  title: "Words that can never matter",
  severity: "warning",
  run: ({ agreement }): Report[] => [
    ...variants(agreement),
    ...prohibitions(agreement),
    ...otherwise(agreement),
    ...refusals(agreement),
  ],
};
