/** `check` for people: each finding with its place, its reason in law, and what to do. */
import { endOfLine, type LineStarts, positionAt } from "../../features/positions.js";
import { formatDate, parseDate } from "../../model/calendar.js";
import type { Finding, LawCitation, Severity } from "../../model/finding.js";
import { columnsOf, counted, labelled, plain, type Style, wrap } from "../style.js";
import type { CheckedFile, CheckReport, ReportStyle } from "./report.js";
import { linesIn, summaryOf } from "./report.js";

const WORDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

const coloured = (style: Style, severity: Severity): ((text: string) => string) => {
  if (severity === "error") return (text) => style.red(style.bold(text));
  if (severity === "warning") return (text) => style.yellow(style.bold(text));
  return (text) => style.cyan(style.bold(text));
};

const INDENT = "  ";

/** At most this many citations with what they say; the others are only named. */
const CITATIONS = 3;

interface Excerpt {
  readonly line: number;
  readonly text: string;
  /** Columns before the marked part, and of it. */
  readonly before: number;
  readonly marked: number;
}

/** The line in which a finding begins, cut to the width where it is a long one. */
const excerptOf = (text: string, starts: readonly number[], at: Finding["at"], width: number): Excerpt => {
  const { line, character } = positionAt(starts, at.start);
  const lineStart = starts[line] ?? 0;
  const lineEnd = endOfLine(text, starts, line);
  const content = text.slice(lineStart, lineEnd);
  const markedEnd = Math.max(at.start, Math.min(at.end, lineEnd));
  const marked = plain(text.slice(at.start, markedEnd)).trimEnd();
  // of a marked part that is too long for the line, the beginning is enough
  const room = width - Math.min(columnsOf(marked), Math.floor(width / 2)) - 1;
  const from = columnsOf(content.slice(0, character)) <= room ? 0 : Math.max(0, character - room + 1);
  const before = (from > 0 ? "…" : "") + plain(content.slice(from, character));
  const shown = (from > 0 ? "…" : "") + plain(content.slice(from)).trimEnd();
  const cut = cutTo(shown, width);
  return {
    line,
    text: cut,
    before: columnsOf(before),
    marked: Math.max(1, Math.min(columnsOf(marked), columnsOf(cut) - columnsOf(before))),
  };
};

const cutTo = (text: string, width: number): string => {
  if (columnsOf(text) <= width) return text;
  let cut = "";
  for (const character of text) {
    if (columnsOf(cut + character) > width - 1) break;
    cut += character;
  }
  return `${cut}…`;
};

const CONFIDENCE: Readonly<Record<LawCitation["confidence"], string>> = {
  verified: "",
  secondary: " (not read in the text in force)",
  memory: " (not verified)",
};

const lawLines = (law: readonly LawCitation[], width: number, style: Style): string[] => {
  const unique = [...new Map(law.map((each) => [each.citation + each.says, each])).values()];
  const lines = unique
    .slice(0, CITATIONS)
    .flatMap((each, index) =>
      labelled(
        index === 0 ? "Law  " : "     ",
        `${each.citation}${CONFIDENCE[each.confidence]}: ${each.says}`,
        width,
        style.dim,
      ),
    );
  const others = unique.slice(CITATIONS).map((each) => each.citation);
  return others.length === 0 ? lines : [...lines, ...labelled("     ", `Also ${others.join(", ")}.`, width, style.dim)];
};

type Lines = (path: string) => LineStarts;

const findingLines = (file: CheckedFile, lines: Lines, finding: Finding, look: ReportStyle): string[] => {
  const { style } = look;
  const starts = lines(file.path);
  const width = look.width - INDENT.length;
  const paint = coloured(style, finding.severity);
  const { line, character } = positionAt(starts, finding.at.start);
  const place = `${line + 1}:${character + 1}`;
  const gutter = `${line + 1}`;
  const blank = " ".repeat(gutter.length);
  const excerpt = excerptOf(file.text, starts, finding.at, width - gutter.length - 3);
  const mark = " ".repeat(excerpt.before) + paint("^".repeat(excerpt.marked));
  const fixes = finding.fixes.flatMap((fix, index) =>
    labelled(index === 0 ? "Fix  " : "     ", fix.title, width, style.dim),
  );
  const related = finding.related.flatMap((other) => {
    const there = positionAt(lines(other.document ?? file.path), other.start);
    const where = `${other.document === undefined ? "" : `${plain(other.document)}:`}${there.line + 1}:${there.character + 1}`;
    return labelled("See  ", `${where} ${other.message}`, width, style.dim);
  });
  return [
    `${paint(WORDS[finding.severity])} ${finding.code} ${style.dim(place)}`,
    `${style.dim(`${gutter} │`)} ${excerpt.text}`,
    `${style.dim(`${blank} │`)} ${mark}`,
    ...wrap(finding.message, width),
    ...related,
    ...lawLines(finding.law, width, style),
    ...fixes,
    "",
  ].map((each) => (each === "" ? "" : INDENT + each));
};

const acceptedLines = (file: CheckedFile, starts: readonly number[], look: ReportStyle): string[] => {
  const accepted = file.findings.filter((finding) => finding.accepted);
  if (accepted.length === 0) return [];
  const { style } = look;
  const width = look.width - INDENT.length;
  const lines = accepted.flatMap((finding) => {
    const { line, character } = positionAt(starts, finding.at.start);
    const { because = "", by, until } = finding.accepted ?? {};
    const end = until === undefined ? "" : `, until ${parseDate(until) ? formatDate(until) : until}`;
    const said = `${finding.code} ${line + 1}:${character + 1} accepted${by ? ` by ${by}` : ""}${end}: ${because}`;
    return wrap(said, width).map((each) => INDENT + style.dim(each));
  });
  return [...lines, ""];
};

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

const fileLines = (file: CheckedFile, lines: Lines, look: ReportStyle): string[] => {
  const open = file.findings.filter(
    (finding) => !finding.accepted && RANK[finding.severity] >= RANK[look.only ?? "info"],
  );
  const accepted = look.only ? [] : acceptedLines(file, lines(file.path), look);
  if (open.length === 0 && accepted.length === 0) return [];
  const name = look.style.bold(plain(file.path === "-" ? "standard input" : file.path));
  return [name, "", ...open.flatMap((finding) => findingLines(file, lines, finding, look)), ...accepted];
};

/** `3 errors, 2 warnings, 1 note in 1 file (12 flows)`. */
export const summaryLine = (report: CheckReport): string => {
  const { error, warning, info, accepted, flows } = summaryOf(report);
  const parts = [
    ...(error > 0 ? [counted(error, "error")] : []),
    ...(warning > 0 ? [counted(warning, "warning")] : []),
    ...(info > 0 ? [counted(info, "note")] : []),
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
  ];
  const found = parts.length > 0 ? parts.join(", ") : "No findings";
  return `${found} in ${counted(report.files.length, "file")} (${counted(flows, "flow")})`;
};

export const checkPretty = (report: CheckReport, look: ReportStyle): string => {
  const lines = report.files.flatMap((file) => fileLines(file, linesIn(report), look));
  if (!look.only) {
    const { error, warning } = summaryOf(report);
    const paint = error > 0 ? look.style.red : warning > 0 ? look.style.yellow : look.style.green;
    lines.push(look.style.bold(paint(summaryLine(report))));
  }
  return lines.length > 0 ? `${lines.join("\n").trimEnd()}\n` : "";
};
