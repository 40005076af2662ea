/** Data get by a chain of permitted flows to somebody whom the first provider did not allow. */
import { VOCABULARY, withVocabulary } from "../../../grammar/vocabulary.js";
import type { Fix } from "../../model/finding.js";
import type { FlowTable } from "../../model/flows.js";
import { type Chain, type Hop, leaks, leaksAcross } from "../../reasoning/onward.js";
import type { Check, FolderMember, FolderReport, Report } from "../check.js";
import { addClause } from "../fixes.js";
import { spanOf } from "../logic-words.js";
import { quote } from "../render.js";

const CONSENT = "provided consent of the provider";

const hasProvided = ({ rule }: Hop): boolean => rule.clauses.some((clause) => clause.type === "provided");

/** Keeps the provider's say in the sentence that passes the data on. */
const askProvider = (hop: Hop): readonly Fix[] =>
  (hop.by === "sharing" || hop.by === "query") && !hasProvided(hop)
    ? [addClause(hop.rule, CONSENT, `Add “${CONSENT}” to the later sentence`)]
    : [];

/** `Bundeskriminalamt → (Platform) → Europol`: what the hop goes by, where that is no sentence. */
const step = ({ to, via }: Hop): string => (via === undefined ? to.name : `(${via}) → ${to.name}`);

const pathOf = (first: Hop, hops: readonly Hop[]): string => [first.from.name, ...hops.map(step)].join(" → ");

const hopWords = ({ from, to, by, via }: Hop): string => {
  switch (by) {
    case "sharing":
      return `${from.name} passes it on to ${to.name} here`;
    case "query":
      return `${to.name} may query ${from.name} here`;
    case "publication":
      return `${from.name} may publish it here`;
    case "onward clause":
      return `${from.name} may pass it on to ${to.name} by this clause`;
    case "system":
      return `${via ?? "The system"} is open to ${to.name}`;
    case "meeting":
      return `${to.name} is in the team ${via ?? ""}`;
  }
};

const wayOut = (last: Hop, several: boolean): string => {
  switch (last.by) {
    case "sharing":
    case "query":
      return `Add “${CONSENT}” to the later sentence, or allow it here`;
    case "system":
      return `Close ${last.via ?? "the system"} to ${last.to.name}, or allow it here`;
    case "meeting":
      return `Share it outside the meetings of ${last.via ?? "the team"}, or allow it here`;
    case "publication":
    case "onward clause":
      return several ? "Change the later clause, or allow it here" : "Allow it here, or say so there";
  }
};

interface Leak {
  readonly report: Report;
  readonly key: string;
}

/** `nameOf`: of several agreements, the name of one; places of others than the first say where they are. */
const leakOf = ({ hops }: Chain, nameOf?: (table: FlowTable) => string): Leak | undefined => {
  const [first] = hops;
  const last = hops.at(-1);
  if (!first || !last) return undefined;
  const onward = first.rule.clauses.find((clause) => clause.type === "onward");
  const path = pathOf(first, hops);
  const elsewhere = nameOf ? hops.find((hop) => hop.table !== first.table) : undefined;
  const alone = hops.length === 1;
  const allowed = alone
    ? `although the sentence does not let anybody pass it on to ${last.to.name}`
    : `although ${first.from.name} does not let ${first.to.name} pass it on to ${last.to.name}`;
  const other = elsewhere ? `, by what ${quote(elsewhere.table.agreement.title)} permits` : "";
  const later = alone ? hops : hops.slice(1);
  return {
    key: `${first.rule.span.start} ${last.to.name} ${first.data.name}`,
    report: {
      at: spanOf(onward ?? first.rule.span),
      reason: `${first.data.name} ${path}`,
      message: `${first.data.name} can get to ${last.to.name} by ${path}${other}, ${allowed}. ${wayOut(last, hops.length > 1)}.`,
      flows: hops.map((hop) => ({
        from: hop.from.name,
        to: hop.to.name,
        data: hop.data.name,
        purpose: hop.purpose?.label ?? "",
      })),
      related: later.map((hop) => ({
        ...spanOf(hop.place),
        message: hopWords(hop),
        ...(nameOf && hop.table !== first.table ? { document: nameOf(hop.table) } : {}),
      })),
      // an edit stays in the document of the finding
      fixes: last.table === first.table ? askProvider(last) : [],
    },
  };
};

const unique = (found: readonly (Leak | undefined)[]): Report[] => {
  const byKey = new Map<string, Report>();
  for (const leak of found) if (leak && !byKey.has(leak.key)) byKey.set(leak.key, leak.report);
  return [...byKey.values()];
};

/** Chains that need more than one agreement, each in the agreement of its first provider. */
const across = (folder: readonly FolderMember[]): FolderReport[] => {
  // packs are a folder's, not a document's
  const vocabulary = folder[0]?.context.agreement.vocabulary ?? VOCABULARY;
  const chains = withVocabulary(vocabulary, () =>
    leaksAcross(folder.map(({ context }) => ({ table: context.table, law: context.law }))),
  );
  const nameOf = (table: FlowTable): string => folder.find(({ context }) => context.table === table)?.name ?? "";
  return folder.flatMap(({ name, context }) =>
    unique(chains.filter(({ hops }) => hops[0]?.table === context.table).map((chain) => leakOf(chain, nameOf))).map(
      (report) => ({ ...report, document: name }),
    ),
  );
};

export const check: Check = {
  code: "logic/onward-leak",
  title: "Data can get further than their provider allows",
  severity: "warning",
  run: ({ table, law }): Report[] => unique(leaks(table, law).map((chain) => leakOf(chain))),
  runAll: across,
};
