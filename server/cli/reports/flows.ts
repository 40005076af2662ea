/** The flows that an agreement permits or requires, one by one; factored rules are never multiplied out in memory. */
import type { Condition } from "../../../grammar/syntax.js";
import type { Agreement, Data } from "../../model/agreement.js";
import { formatDate } from "../../model/calendar.js";
import type { FlowRule } from "../../model/flow-rules.js";
import { type FlowTable, permissions } from "../../model/flows.js";
import type { Member } from "../../model/members.js";
import { type Terms, termsOf, wordsAsked } from "../../model/terms.js";
import { wordsOf } from "../../reasoning/given.js";
import { columnsOf, pad, plain, type Style } from "../style.js";
import { placesIn } from "./places.js";

export interface Flow {
  readonly act: FlowRule["act"];
  readonly modality: FlowRule["modality"];
  readonly from: string;
  /** Null for `use` and `collect`; of a query, whose data are queried. */
  readonly to: string | null;
  readonly data: string;
  readonly purpose: string | null;
  /** For any other purpose than those named. */
  readonly anyPurpose: boolean;
  readonly clause: string | null;
  /** Line of the sentence, from 1. */
  readonly line: number;
  /** The document that it is in, if it is not the agreement's own. */
  readonly document?: string;
  readonly conditions: readonly string[];
  readonly keep: readonly string[];
  readonly onward: readonly string[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").replace(/[,.\s]+$/, "");

const NO_RECIPIENT: readonly (Member | undefined)[] = [undefined];

export function* flowsOf(table: FlowTable): Generator<Flow> {
  const { agreement } = table;
  const places = placesIn(agreement.tree);
  const words = (at: { readonly start: number; readonly end: number }): string =>
    oneLine(agreement.tree.text.slice(at.start, at.end));
  for (const rule of permissions(table)) {
    const { document, range } = places.of(rule.span);
    const line = range.start.line + 1;
    const recipients = rule.act === "use" || rule.act === "collect" ? NO_RECIPIENT : rule.recipients;
    for (const data of rule.data) {
      const common = {
        ...detailsOf(agreement, rule, data, termsOf(agreement, rule, data), words),
        line,
        ...(document === undefined ? {} : { document }),
      };
      for (const sender of rule.senders)
        for (const recipient of recipients) {
          if (recipient?.label === sender.label) continue;
          for (const purpose of rule.purposes.length > 0 ? rule.purposes : [undefined])
            yield { ...common, from: sender.label, to: recipient?.label ?? null, purpose: purpose?.label ?? null };
        }
    }
  }
}

/** A condition in the drafter's words; of alternatives, each one's own. */
const conditionWords = (agreement: Agreement, condition: Condition): string =>
  condition.type === "or" && condition.parts.some((part) => wordsAsked(part) !== undefined)
    ? condition.parts.map((part) => conditionWords(agreement, part)).join(" or ")
    : oneLine(wordsOf(agreement, condition));

/** The case of a variant, and the only occasions and channels, are said with their own words. */
const caseWords = (agreement: Agreement, rule: FlowRule, terms: Terms, condition: Condition): string => {
  const isVariant = rule.placed.sentence.variants.some((variant) => variant.if === condition);
  const isManner = [...terms.occasions, ...terms.channels].some(({ start }) => start === condition.start);
  return `${isVariant ? "if" : isManner ? "only" : "where"} ${conditionWords(agreement, condition)}`;
};

const daysWords = ({ from, until }: Terms["days"][number]): string =>
  [...(from ? [`from ${formatDate(from)}`] : []), ...(until ? [`until ${formatDate(until)}`] : [])].join(" ");

const detailsOf = (
  agreement: Agreement,
  rule: FlowRule,
  data: Data,
  terms: Terms,
  words: (at: { readonly start: number; readonly end: number }) => string,
) => ({
  act: rule.act,
  modality: rule.modality,
  data: data.name,
  anyPurpose: rule.anyPurpose,
  clause: rule.clause ?? null,
  conditions: [
    ...terms.about.map((people) => `about ${people.map((phrase) => phrase.term).join(", ")}`),
    ...terms.days.map(daysWords),
    ...terms.where.map((condition) => caseWords(agreement, rule, terms, condition)),
    ...terms.provided.map((alternatives) =>
      alternatives.map((condition) => conditionWords(agreement, condition)).join(", otherwise "),
    ),
    ...terms.unless.map((condition) => `unless ${conditionWords(agreement, condition)}`),
    ...terms.except.map((condition) => `except where ${conditionWords(agreement, condition)}`),
  ],
  keep: terms.keep.map(words),
  onward: terms.onward.map(words),
});

interface Column {
  readonly title: string;
  readonly of: (flow: Flow) => string;
  /** Gives way where the terminal is narrow. */
  readonly shrinks?: true;
}

/** Who queries asks for data of somebody, and gives none away. */
const toWords = (flow: Flow): string => (flow.act === "query" && flow.to !== null ? `of ${flow.to}` : (flow.to ?? ""));

const COLUMNS: readonly Column[] = [
  { title: "From", of: (flow) => flow.from },
  { title: "To", of: toWords },
  { title: "Data", of: (flow) => flow.data },
  { title: "Purpose", of: (flow) => flow.purpose ?? (flow.anyPurpose ? "any other purpose" : "") },
  { title: "", of: (flow) => (flow.act === "share" ? flow.modality : `${flow.modality} ${flow.act}`) },
  { title: "Clause", of: (flow) => `${flow.clause ?? ""}:${flow.line}` },
  { title: "Conditions", of: (flow) => flow.conditions.join("; "), shrinks: true },
  { title: "Kept", of: (flow) => flow.keep.join("; "), shrinks: true },
];

const GAP = 2;
const NARROWEST = 12;

const cut = (text: string, width: number): string =>
  columnsOf(text) > width ? `${[...text].slice(0, Math.max(0, width - 1)).join("")}…` : text;

/** Long cells share what room there is; on no terminal nothing is cut. */
const widthsFor = (rows: readonly (readonly string[])[], room: number | undefined): number[] => {
  const wanted = COLUMNS.map(({ title }, index) =>
    Math.max(columnsOf(title), ...rows.map((row) => columnsOf(row[index] ?? ""))),
  );
  if (room === undefined) return wanted;
  const fixed = COLUMNS.reduce((sum, column, index) => sum + GAP + (column.shrinks ? 0 : (wanted[index] ?? 0)), 0);
  const each = Math.floor((room - fixed) / COLUMNS.filter((column) => column.shrinks).length);
  return wanted.map((width, index) => (COLUMNS[index]?.shrinks ? Math.min(width, Math.max(NARROWEST, each)) : width));
};

/** @param room columns of the terminal, if it is one */
export const flowTable = (flows: readonly Flow[], style: Style, room?: number): string => {
  const rows = flows.map((flow) => COLUMNS.map((column) => plain(column.of(flow))));
  const widths = widthsFor(rows, room);
  const lineOf = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => pad(cut(cell, widths[index] ?? 0), widths[index] ?? 0))
      .join(" ".repeat(GAP))
      .trimEnd();
  return [style.bold(lineOf(COLUMNS.map(({ title }) => title))), ...rows.map(lineOf)].join("\n");
};
