/** A place still to be filled in. */
import type { Statement, Text } from "../../../grammar/syntax.js";
import { type Source, sourceAt } from "../../model/documents.js";
import type { Check, CheckContext, Report } from "../check.js";
import { ownStatements } from "../fixes.js";
import { list, orList, quote, sentence } from "../render.js";

const messageFor = (inside: string, choices: readonly string[], isTemplate: boolean): string => {
  if (isTemplate) return `This place is left open for those who use the template${inside ? `: ${quote(inside)}` : ""}.`;
  if (choices.length > 1) return `Choose one here: ${orList(choices.map(quote))}.`;
  return `This place is still open${inside ? `: fill in ${quote(inside)}` : ""}.`;
};

const insideOf = (slot: Text): string => slot.text.replace(/^\[\[|\]\]$/g, "").trim();

/** `the clause “Incidents”`, `the party “Shelter”`. */
const statementWords = (statement: Statement): string | undefined => {
  if (statement.type === "clause") return `the clause ${quote(statement.title.text)}`;
  return "name" in statement ? `the definition of ${quote(statement.name.text)}` : undefined;
};

/** Places that a template leaves open, by the statement they are in: it is filled in by writing that statement here. */
const openInTemplates = ({ agreement, sources, text }: CheckContext): Report[] => {
  const { tree, kind } = agreement;
  const groups = new Map<string, { source: Source; statement: Statement | undefined; slots: Text[] }>();
  for (const slot of tree.slots) {
    const source = sourceAt(sources, slot.start);
    if (source.role === "own" || source.role === "include") continue;
    const statement = tree.statements.find((each) => each.start <= slot.start && slot.end <= each.end);
    const key = `${source.name} ${statement?.start ?? slot.start}`;
    const group = groups.get(key) ?? { source, statement, slots: [] };
    groups.set(key, { ...group, slots: [...group.slots, slot] });
  }
  return [...groups.values()].flatMap(({ source, statement, slots }): Report[] => {
    if (!source.by) return [];
    const open = list(slots.map((slot) => quote(insideOf(slot) || "…")));
    const words = statement && statementWords(statement);
    const name = quote(source.name.slice(source.name.lastIndexOf("/") + 1));
    const end = ownStatements(agreement).find(
      (each) => source.by && each.start <= source.by.start && source.by.end <= each.end,
    )?.end;
    return [
      {
        at: source.by,
        reason: `${words ?? ""} ${slots.map(insideOf).join(" ")}`,
        severity: kind === "template" ? "info" : "error",
        message: words
          ? `${sentence(words)} is left open in ${name}: ${open}. Write it here, with the places filled in.`
          : `${name} leaves a place open: ${open}. Say here what belongs there.`,
        related: slots.map((slot) => ({ start: slot.start, end: slot.end, message: "Left open here" })),
        fixes:
          words && statement && end !== undefined
            ? [
                {
                  title: `Copy ${words} here, to fill it in`,
                  edits: [{ start: end, end, newText: `\n\n${text.slice(statement.start, statement.end)}` }],
                  safe: false,
                },
              ]
            : [],
      },
    ];
  });
};

export const check: Check = {
  code: "drafting/open-slot",
  title: "A place is still to be filled in",
  severity: "error",
  run: (context): Report[] => {
    const { agreement, sources } = context;
    const isTemplate = agreement.kind === "template";
    const own = agreement.tree.slots
      .filter((slot) => ["own", "include"].includes(sourceAt(sources, slot.start).role))
      .map((slot) => {
        const inside = insideOf(slot);
        const choices = inside
          .split("|")
          .map((choice) => choice.trim())
          .filter(Boolean);
        const at = { start: slot.start, end: slot.end };
        return {
          at,
          reason: inside,
          severity: isTemplate ? ("info" as const) : ("error" as const),
          message: messageFor(inside, choices, isTemplate),
          ...(choices.length > 1
            ? {
                fixes: choices.map((choice) => ({
                  title: `Choose ${quote(choice)}`,
                  edits: [{ ...at, newText: choice }],
                  safe: false,
                })),
              }
            : {}),
        };
      });
    return [...own, ...openInTemplates(context)];
  },
};
