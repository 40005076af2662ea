/** `A and B or C` has two readings. */
import { quote } from "../render.js";
import { syntaxCheck } from "../syntax-check.js";

type Joint = "and" | "or";

/** A condition's parts at its own level, with what joins each to the one before. */
interface Part {
  readonly text: string;
  readonly joint?: Joint;
}

const TOKEN = /"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|[()]|[^\s()"“„«]+/g;

const partsOf = (text: string): Part[] => {
  const parts: Part[] = [];
  let [start, depth] = [0, 0];
  let joint: Joint | undefined;
  const close = (end: number): void => {
    parts.push({ text: text.slice(start, end).trim(), ...(joint ? { joint } : {}) });
  };
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match;
    if (word === "(") depth += 1;
    if (word === ")") depth -= 1;
    if (depth > 0 || (word !== "and" && word !== "or")) continue;
    close(match.index);
    joint = word;
    start = match.index + word.length;
  }
  close(text.length);
  return parts;
};

/** The condition as it reads if `tight` binds more closely than the other word. */
const reading = (parts: readonly Part[], tight: Joint): string => {
  const groups: string[][] = [];
  for (const { text, joint } of parts) {
    const last = groups.at(-1);
    if (last && joint === tight) last.push(text);
    else groups.push([text]);
  }
  const loose = tight === "and" ? "or" : "and";
  return groups
    .map((group) => (group.length > 1 ? `(${group.join(` ${tight} `)})` : group.join("")))
    .join(` ${loose} `);
};

export const check = syntaxCheck({
  problem: "mixed-and-or",
  title: "“and” and “or” are mixed without brackets",
  report: ({ start, end }, { text }) => {
    const written = text.slice(start, end).replace(/\s+/g, " ");
    const parts = partsOf(written);
    const readings = [reading(parts, "and"), reading(parts, "or")];
    return {
      reason: written,
      message: `“and” and “or” stand here without brackets, so this can mean ${readings.map(quote).join(" or ")}. Put brackets around what belongs together.`,
      fixes: readings.map((newText) => ({
        title: `Write ${quote(newText)}`,
        edits: [{ start, end, newText }],
        safe: false,
      })),
    };
  },
});
