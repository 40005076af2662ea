import assert from "node:assert/strict";
import { parseDate } from "../../server/model/calendar.js";
import { policyOf } from "../../server/policy/policy.js";
import type { Policy } from "../../server/policy/policy-types.js";
import { AGREEMENTS, RICH, tableOf, WIDE } from "./agreements.js";

/** Names, quoted words, dates, citations and vocabulary terms of a tree, wherever they stand. */
const wordsIn = (node: unknown, into: Set<string>): Set<string> => {
  if (Array.isArray(node)) for (const each of node) wordsIn(each, into);
  if (typeof node !== "object" || node === null || Array.isArray(node)) return into;
  if ("text" in node && typeof node.text === "string" && "start" in node) into.add(parseDate(node.text) ?? node.text);
  if ("term" in node && typeof node.term === "string") into.add(node.term);
  for (const each of Object.values(node)) wordsIn(each, into);
  return into;
};

/** Every text of the policy, but not the sentences that are repeated as they were written. */
const textsIn = (value: unknown, into: Set<string>): Set<string> => {
  if (typeof value === "string") into.add(value.trim().toLowerCase());
  if (Array.isArray(value)) for (const each of value) textsIn(each, into);
  else if (typeof value === "object" && value !== null)
    for (const [key, each] of Object.entries(value)) if (key !== "says" && key !== "vectors") textsIn(each, into);
  return into;
};

/** Told in the drafter's words: the only place where a text may stand inside a longer one. */
const toldIn = (policy: Policy): string =>
  [
    ...policy.governance.map((each) => ("says" in each ? each.says : "")),
    ...policy.rules.flatMap((rule) => [...rule.occasions, ...rule.channels, ...rule.carried]),
    ...policy.rules.flatMap((rule) => [...rule.where, ...rule.manner].map((each) => JSON.stringify(each))),
    ...policy.rules.flatMap((rule) => rule.onward.map((each) => each.words)),
  ]
    .join("\n")
    .toLowerCase();

describe("the policy loses nothing of", () => {
  for (const [name, text] of [
    ...Object.entries(AGREEMENTS).slice(0, 2),
    ["the rich one", RICH],
    ["the wide one", WIDE],
  ])
    it(name ?? "", () => {
      const table = tableOf(text ?? "");
      const policy = policyOf(table);
      const texts = textsIn(policy, new Set());
      const told = toldIn(policy);
      const statements = table.agreement.tree.statements.filter((each) => each.type !== "scenario");
      const lost = [...wordsIn(statements, new Set())].filter((words) => {
        const plain = words.trim().toLowerCase();
        return !texts.has(plain) && !told.includes(plain);
      });
      assert.deepEqual(lost, []);
    });
});
