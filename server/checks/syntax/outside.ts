/** Text before the first declaration or where no statement can start. */
import { DECLARATION_WORDS } from "../../../grammar/tokens.js";
import type { Fix } from "../../model/finding.js";
import type { CheckContext, Report } from "../check.js";
import { closest } from "../closest.js";
import { quote } from "../render.js";
import { syntaxCheck } from "../syntax-check.js";

const TITLED = new Set(["agreement", "clause", "scenario", "recital"]);

/** How people say what may or must be done when they do not say `may` or `must`. */
const WITHOUT_MODAL =
  /\b(?:shares?|uses?|queries|publishe?s|collects?|discloses?|provides?|sends?|transfers?|can|cannot|can't|will|won't|mustn't|agrees? to|is (?:allowed|entitled|permitted|obliged|required) to)\b/;

const restOfLine = (text: string, start: number): string => (/^[^\r\n]*/.exec(text.slice(start)) ?? [""])[0].trimEnd();

const isInClause = ({ agreement }: CheckContext, start: number): boolean =>
  agreement.tree.statements.some((statement) => statement.type === "clause" && statement.start < start);

const asProse = (text: string, start: number): readonly Fix[] => {
  const line = restOfLine(text, start);
  if (/["“”„«»]/.test(line)) return [];
  const edits = [{ start, end: start + line.length, newText: `text "${line}"` }];
  return [{ title: "Keep it as text that people read", edits, safe: false }];
};

const asComment = (start: number): readonly Fix[] => [
  { title: "Make it a comment", edits: [{ start, end: start, newText: "// " }], safe: false },
];

type Words = Pick<Report, "message" | "fixes">;

const wordsFor = (found: string, start: number, end: number, context: CheckContext): Words => {
  const near = closest(found, DECLARATION_WORDS);
  if (near === found)
    return {
      message: `${quote(found)} opens a statement, but no ${TITLED.has(found) ? "title in quotes" : "name"} follows it.`,
    };
  if (near !== undefined)
    return {
      message: `${quote(found)} does not open a statement. Did you mean ${quote(near)}?`,
      fixes: [{ title: `Replace by ${quote(near)}`, edits: [{ start, end, newText: near }], safe: false }],
    };
  if (!isInClause(context, start))
    return {
      message:
        "No statement starts here. Start it with a word such as “agreement”, “party”, “data” or “clause”, or put “//” before a comment.",
      fixes: asComment(start),
    };
  if (WITHOUT_MODAL.test(restOfLine(context.text, start)))
    return {
      message:
        "This sentence neither permits, demands nor forbids anything, so it is not read. Write “may”, “must” or “must not” in it.",
    };
  return {
    message:
      "This is not read: a sentence needs “may”, “must” or “must not”. Words that are for people to read stand in quotes behind “text”.",
    fixes: asProse(context.text, start),
  };
};

export const check = syntaxCheck({
  problem: "outside",
  title: "Text that belongs to no statement",
  report: ({ found, start, end }, context) => ({ reason: found, ...wordsFor(found, start, end, context) }),
});
