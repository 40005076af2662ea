/** Data get by a chain of permitted flows to somebody whom the first provider did not allow. */
import { VOCABULARY, withVocabulary } from "../../../grammar/vocabulary.js";
import type { Fix } from "../../model/finding.js";
import type { FlowTable } from "../../model/flows.js";
import { type Chain, type Hop, leaks, leaksAcross } from "../../reasoning/onward.js";
import type { Check, FolderMember, FolderReport, Report } from "../check.js";
import { addClause } from "../fixes.js";
import { spanOf } from "../logic-words.js";
import { list, quote } from "../render.js";

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

/** What one clause and one later sentence let happen: chains that differ only in where they end. */
type Leak = readonly [Chain, ...Chain[]];

const lastOf = ({ hops }: Chain): Hop | undefined => hops.at(-1);

/** Chains by the sentence that begins them, the data and the sentence that ends them; each end once. */
const leaksOf = (chains: readonly Chain[]): Leak[] => {
  const groups = new Map<string, [Chain, ...Chain[]]>();
  for (const chain of chains) {
    const [first] = chain.hops;
    const last = lastOf(chain);
    if (!first || !last) continue;
    const { start } = first.rule.span;
    const key = JSON.stringify([start, first.data.name, chain.hops.length, last.rule.span.start, last.by, last.via]);
    const group = groups.get(key);
    if (!group) groups.set(key, [chain]);
    else if (!group.some((other) => lastOf(other)?.to.name === last.to.name)) group.push(chain);
  }
  return [...groups.values()];
};

/** `nameOf`: of several agreements, the name of one; places of others than the first say where they are. */
const reportOf = (leak: Leak, nameOf?: (table: FlowTable) => string): Report[] => {
  const [{ hops }] = leak;
  const [first] = hops;
  const last = hops.at(-1);
  if (!first || !last) return [];
  const onward = first.rule.clauses.find((clause) => clause.type === "onward");
  const ends = leak.flatMap((chain) => lastOf(chain)?.to.name ?? []);
  const elsewhere = nameOf ? hops.find((hop) => hop.table !== first.table) : undefined;
  const alone = hops.length === 1;
  const allowed = alone
    ? `although the sentence does not let anybody pass it on to ${last.to.name}`
    : `although ${first.from.name} does not let ${first.to.name} pass it on to ${last.to.name}`;
  const other = elsewhere ? `, by what ${quote(elsewhere.table.agreement.title)} permits` : "";
  const path = `${ends.length > 1 ? "for example " : ""}by ${pathOf(first, hops)}`;
  const later = alone ? hops : hops.slice(1);
  return [
    {
      at: spanOf(onward ?? first.rule.span),
      reason: `${first.data.name} ${leak.map((chain) => pathOf(first, chain.hops)).join("; ")}`,
      message: `${first.data.name} can get to ${list(ends)}, ${path}${other}, ${allowed}. ${wayOut(last, hops.length > 1)}.`,
      flows: leak.flatMap((chain) =>
        chain.hops.map((hop) => ({
          from: hop.from.name,
          to: hop.to.name,
          data: hop.data.name,
          purpose: hop.purpose?.label ?? "",
        })),
      ),
      related: later.map((hop) => ({
        ...spanOf(hop.place),
        message: hopWords(hop),
        ...(nameOf && hop.table !== first.table ? { document: nameOf(hop.table) } : {}),
      })),
      // an edit stays in the document of the finding
      fixes: last.table === first.table ? askProvider(last) : [],
    },
  ];
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
    leaksOf(chains.filter(({ hops }) => hops[0]?.table === context.table))
      .flatMap((leak) => reportOf(leak, nameOf))
      .map((report) => ({ ...report, document: name })),
  );
};

export const check: Check = {
  code: "logic/onward-leak",
  title: "Data can get further than their provider allows",
  severity: "warning",
  run: ({ table, law }): Report[] => leaksOf(leaks(table, law)).flatMap((leak) => reportOf(leak)),
  runAll: across,
};
