/**
 * Places inside an instrument: `section 35(2)(b)`, `schedule 8 paragraph 4`, `articles 13 to 22`, `§ 23.20(h)`,
 * `point (e) of article 6(1)`. A path goes from the outer to the inner part, so that one covers another by its beginning.
 */

export interface PathStep {
  /** `article`, `section`, …; absent for what stands in brackets. Steps with and without a unit can be the same. */
  readonly unit?: string;
  /** `35`, `2`, `b`, `84b`, in small letters; a heading where nothing is numbered. */
  readonly number: string;
  /** The last of a range. */
  readonly to?: string;
}

export type ProvisionPath = readonly PathStep[];

/** Spellings of each unit, without dot and plural s. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  annex: ["annex", "annexe"],
  appendix: ["appendix"],
  article: ["article", "art"],
  chapter: ["chapter", "ch"],
  clause: ["clause", "cl"],
  part: ["part", "pt"],
  paragraph: ["paragraph", "para", "par", "abs", "absatz"],
  point: ["point", "lit", "letter", "subparagraph", "subpara", "item", "nr"],
  recital: ["recital"],
  regulation: ["regulation", "reg"],
  rule: ["rule"],
  schedule: ["schedule", "sched", "sch"],
  section: ["section", "sect", "sec", "s", "§", "§§"],
  subsection: ["subsection", "subs"],
  title: ["title"],
};

/** Units that only group: `Part 3 section 35` is `section 35`. */
const GROUPING: readonly string[] = ["part", "chapter", "title"];

const unitBySpelling = new Map(
  Object.entries(SPELLINGS).flatMap(([unit, spellings]) => spellings.map((spelling) => [spelling, unit] as const)),
);

const UNIT = /^(§§?|[a-z]+)\.?(?:\s+|(?=[\d(]))/;
const NUMBER = /^(?:\(\s*([0-9a-z]{1,8})\s*\)|(\d+[a-z]{0,3}))/;
const NUMBER_AFTER_UNIT = /^(?:\(\s*([0-9a-z]{1,8})\s*\)|(\d+[a-z]{0,3}|[ivxlc]+|[a-z]\d{0,2})(?![a-z]))/;
const RANGE = /^\s*(?:to|-|–)\s*(\d+[a-z]{0,3}|[ivxlc]+)(?![a-z])/;

/**
 * The path of a provision as written; empty for an empty text. What comes after an understood beginning (`and 14`) is
 * left out; a text with no number at its beginning is a heading.
 */
export function parseProvisionPath(text: string): ProvisionPath {
  const clean = text.trim().toLowerCase().replace(/\s+/g, " ");
  if (clean === "") return [];
  const parts = clean.split(/ of (?:the )?/).reverse();
  const paths = parts.map(parseSteps);
  if (paths.every((path) => path.length > 0)) return paths.flat();
  const whole = parseSteps(clean);
  return whole.length > 0 ? whole : [{ number: clean }];
}

const unitOf = (word: string): string | undefined =>
  [word, word.replace(/s$/, ""), word.replace(/es$/, "")]
    .map((spelling) => unitBySpelling.get(spelling))
    .find((unit) => unit !== undefined);

function parseSteps(text: string): ProvisionPath {
  const steps: PathStep[] = [];
  let rest = text;
  let afterDot = false;
  while (rest !== "") {
    const unitMatch = UNIT.exec(rest);
    const unit = unitMatch ? unitOf(unitMatch[1] ?? "") : undefined;
    const afterUnit = unit && unitMatch ? rest.slice(unitMatch[0].length) : rest;
    const match = (unit || afterDot ? NUMBER_AFTER_UNIT : NUMBER).exec(afterUnit);
    const number = match?.[1] ?? match?.[2];
    if (!match || number === undefined) break;
    rest = afterUnit.slice(match[0].length);
    const range = RANGE.exec(rest);
    if (range) rest = rest.slice(range[0].length);
    steps.push({ ...(unit && { unit }), number, ...(range?.[1] && { to: range[1] }) });
    // `23.20` is 20 inside 23, `6.1.e` is point e; a dot at the very end is the end of the sentence.
    afterDot = /^\.[0-9a-z(]/.test(rest);
    rest = rest.replace(/^\.(?=[0-9a-z(])|^[\s,]+/, "");
  }
  return steps;
}

/** Whether the first path is the second one or a part that contains it. The empty path is the whole instrument. */
export function covers(outer: ProvisionPath, inner: ProvisionPath): boolean {
  const path = withoutGroups(outer, inner);
  return outer.length <= path.length && outer.every((step, index) => stepCovers(step, path[index]));
}

/** Whether both paths are the same place. */
export function isSamePlace(a: ProvisionPath, b: ProvisionPath): boolean {
  const [inA, inB] = [withoutGroups(b, a), withoutGroups(a, b)];
  return inA.length === inB.length && covers(inA, inB);
}

/** Groups that the outer path doesn't name either are left out of the inner one. */
function withoutGroups(outer: ProvisionPath, inner: ProvisionPath): ProvisionPath {
  const [first, ...others] = inner;
  const isGroup = first?.unit !== undefined && GROUPING.includes(first.unit);
  return isGroup && others.length > 0 && outer[0]?.unit !== first.unit ? withoutGroups(outer, others) : inner;
}

function stepCovers(outer: PathStep, inner: PathStep | undefined): boolean {
  if (!inner || (outer.unit && inner.unit && outer.unit !== inner.unit)) return false;
  if (outer.to === undefined) return outer.number === inner.number && inner.to === undefined;
  return !isBefore(inner.number, outer.number) && !isBefore(outer.to, inner.to ?? inner.number);
}

/** In the order of a statute: 9, 10, 10a, 10b, 11. */
function isBefore(a: string, b: string): boolean {
  const [, digitsA = "", lettersA = ""] = /^(\d*)(.*)$/.exec(a) ?? [];
  const [, digitsB = "", lettersB = ""] = /^(\d*)(.*)$/.exec(b) ?? [];
  return Number(digitsA) - Number(digitsB) < 0 || (Number(digitsA) === Number(digitsB) && lettersA < lettersB);
}
