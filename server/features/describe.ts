/** Declared things in plain words. */
import type { Condition, PurposeRef, SafeguardItem, Span } from "../../grammar/syntax.js";
import { list, sentence } from "../checks/render.js";
import type { Agreement, Party, Purpose } from "../model/agreement.js";
import { nameFrom, sourceAt } from "../model/documents.js";
import { permissions } from "../model/flows.js";
import { type DeclaredName, kindWords } from "../model/symbols.js";
import { REGIME_WORDS } from "../packs/regime-words.js";
import { regimeFor } from "../reasoning/regimes.js";
import { escapeMarkdown, example, paragraphs } from "./markdown.js";
import { lineStarts, positionAt } from "./positions.js";
import type { Snapshot } from "./snapshot.js";

/** `party: police force in GB`. */
export const declarationSummary = (declared: DeclaredName): string => {
  const more = summaryOf(declared);
  return more ? `${kindWords(declared)}: ${more}` : kindWords(declared);
};

const summaryOf = ({ statement }: DeclaredName): string => {
  switch (statement.type) {
    case "party": {
      const kinds = statement.clauses.flatMap((clause) => (clause.type === "is" ? clause.kinds : []));
      const places = statement.clauses.flatMap((clause) => (clause.type === "is" ? clause.places : []));
      const where = places.length > 0 ? ` in ${places.map((place) => place.text).join(" or ")}` : "";
      return kinds.length > 0 ? `${list(kinds.map((kind) => kind.term))}${where}` : "";
    }
    case "data":
      return list(
        statement.clauses.flatMap((clause) => (clause.type === "items" ? clause.items.map((item) => item.text) : [])),
      );
    case "purpose":
      return statement.is?.term ?? "";
    case "condition":
      return statement.is?.type === "kind" ? statement.is.phrase.term : "";
    case "event":
    case "fact":
    case "term":
      return statement.means?.text.trim().split(/\r?\n/)[0] ?? "";
    case "safeguards set":
      return list(statement.items.map((item) => item.phrase.term));
    case "system": {
      const held = statement.clauses.find((clause) => clause.type === "held by");
      return held?.party.type === "named" ? `held by ${held.party.name.text}` : "";
    }
    case "subjects":
      return list(
        statement.clauses.flatMap((clause) => {
          if (clause.type === "are") return clause.classes.map((each) => each.term);
          return clause.type === "family of" ? [`family of ${clause.of.term}`] : [];
        }),
      );
    case "statistics":
      return list(
        statement.clauses.flatMap((clause) => (clause.type === "from" ? clause.data.map((name) => name.text) : [])),
      );
    case "group":
    case "team":
      return list(statement.members.map((member) => (member.type === "named" ? member.name.text : member.type)));
    default:
      return "";
  }
};

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const textOf = (snapshot: Snapshot, span: Span): string => snapshot.compiled.text.slice(span.start, span.end);

// ---------------------------------------------------------------- parties

/** Purposes that the party's roles or flows are about. */
const purposesFor = (agreement: Agreement): readonly Purpose[] => [...agreement.purposes.values()];

/** Which law the party is under, per purpose: one line per law. */
const regimeLines = (snapshot: Snapshot, party: Party): string[] => {
  const purposes = purposesFor(snapshot.compiled.agreement);
  const groups = new Map<string, string[]>();
  for (const purpose of purposes) {
    const regime = regimeFor(snapshot.law, party, purpose);
    const words = regime ? REGIME_WORDS[regime] : "not known: say its kind, place and role";
    groups.set(words, [...(groups.get(words) ?? []), purpose.label]);
  }
  if (groups.size === 0) {
    const regime = regimeFor(snapshot.law, party, undefined);
    return regime ? [`Data protection law: ${REGIME_WORDS[regime]}`] : [];
  }
  if (groups.size === 1) return [`Data protection law: ${[...groups.keys()][0]}`];
  return [
    "Data protection law, by purpose:",
    [...groups].map(([words, labels]) => `- ${words}: ${escapeMarkdown(list(labels, 6))}`).join("\n"),
  ];
};

const rolesLine = (party: Party): string => {
  const roles = party.roles.map(({ role, purposes }) =>
    purposes.length > 0 ? `${role} for ${list(purposes.map((purpose) => purpose.label))}` : role,
  );
  return roles.length > 0 ? `Acts as ${escapeMarkdown(roles.join("; "))}` : "No role is stated (`acts as …`)";
};

const partyLines = (snapshot: Snapshot, party: Party): (string | undefined)[] => {
  const where = party.places.length > 0 ? ` in ${party.places.join(" or ")}` : "";
  return [
    party.signs ? "Signs the agreement" : "Named in the agreement, does not sign it",
    party.kinds.length > 0 ? escapeMarkdown(sentence(`${list(party.kinds)}${where}`)) : undefined,
    party.partOf ? `Part of ${escapeMarkdown(party.partOf)}` : undefined,
    rolesLine(party),
    ...regimeLines(snapshot, party),
    party.contact ? `Contact: ${escapeMarkdown(party.contact)}` : undefined,
  ];
};

// ---------------------------------------------------------------- the others

const dataLines = (snapshot: Snapshot, name: string): (string | undefined)[] => {
  const { agreement, table } = snapshot.compiled;
  const data = agreement.data.get(name);
  if (!data) return [];
  const items = data.items.map((item) =>
    item.sensitivity.length > 0
      ? `- ${escapeMarkdown(item.text)} (${escapeMarkdown(list(item.sensitivity))})`
      : `- ${escapeMarkdown(item.text)}`,
  );
  const recipients = permissions(table)
    .filter((rule) => rule.data.includes(data))
    .flatMap((rule) => rule.recipients.map((member) => member.label));
  return [
    data.subjects.length > 0 ? `About ${escapeMarkdown(list(data.subjects))}` : undefined,
    items.length > 0 ? items.join("\n") : undefined,
    data.closed === false ? "An open list: more may belong to it" : undefined,
    data.collectedFor.length > 0
      ? `Collected for ${escapeMarkdown(list(data.collectedFor.map((purpose) => purpose.label)))}`
      : undefined,
    recipients.length > 0 ? `May go to ${escapeMarkdown(list(recipients, 6))}` : undefined,
  ];
};

const refWords = (refs: readonly PurposeRef[]): string =>
  escapeMarkdown(list(refs.map((ref) => (ref.type === "named" ? ref.name.text : ref.phrase.term))));

const purposeLines = (snapshot: Snapshot, name: string): (string | undefined)[] => {
  const { agreement } = snapshot.compiled;
  const purpose = agreement.purposes.get(name);
  const node = agreement.purposeNodes.get(name);
  if (!purpose || !node) return [];
  const wider = purpose.terms.filter((term) => term !== purpose.term);
  return [
    node.is ? `Means ${escapeMarkdown(node.is.term)}` : undefined,
    node.explained ? escapeMarkdown(node.explained.text) : undefined,
    wider.length > 0 ? `Also counts as: ${escapeMarkdown(wider.join(", "))}` : undefined,
    purpose.family ? `Belongs to: ${purpose.family}` : undefined,
    node.compatible.length > 0 ? `Compatible with ${refWords(node.compatible)}` : undefined,
    node.notFor.length > 0 ? `Never for ${refWords(node.notFor)}` : undefined,
  ];
};

const conditionText = (snapshot: Snapshot, condition: Condition | undefined): string | undefined =>
  condition ? example(oneLine(textOf(snapshot, condition))) : undefined;

const safeguardLines = (snapshot: Snapshot, items: readonly SafeguardItem[]): string | undefined =>
  items.length > 0 ? items.map((item) => `- ${escapeMarkdown(oneLine(textOf(snapshot, item)))}`).join("\n") : undefined;

const quoted = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : `“${escapeMarkdown(oneLine(text))}”`;

const linesOf = (snapshot: Snapshot, { name, statement }: DeclaredName): (string | undefined)[] => {
  const { agreement } = snapshot.compiled;
  switch (statement.type) {
    case "party": {
      const party = agreement.parties.get(name.text);
      return party ? partyLines(snapshot, party) : [];
    }
    case "group":
      return statement.members.map((member) => `- ${escapeMarkdown(oneLine(textOf(snapshot, member)))}`);
    case "team":
      return [...statement.members, ...statement.clauses].map(
        (each) => `- ${escapeMarkdown(oneLine(textOf(snapshot, each)))}`,
      );
    case "system":
    case "subjects":
    case "statistics":
      return statement.clauses.map((clause) => `- ${escapeMarkdown(oneLine(textOf(snapshot, clause)))}`);
    case "data":
      return dataLines(snapshot, name.text);
    case "purpose":
      return purposeLines(snapshot, name.text);
    case "condition":
      return [conditionText(snapshot, statement.is)];
    case "safeguards set":
      return [safeguardLines(snapshot, statement.items)];
    case "event":
    case "fact":
    case "term":
      return [quoted(statement.means?.text)];
    default:
      return [];
  }
};

/** What a name stands for, in a few lines of Markdown. */
export const declarationMarkdown = (snapshot: Snapshot, declared: DeclaredName): string => {
  const { text, sources } = snapshot.compiled;
  const source = sourceAt(sources, declared.name.start);
  const { line } = positionAt(lineStarts(text.slice(source.start, source.end)), declared.name.start - source.start);
  const where = source === sources[0] ? "" : ` of ${escapeMarkdown(nameFrom(sources[0]?.name ?? "", source.name))}`;
  return paragraphs([
    `**${escapeMarkdown(declared.name.text)}** — ${kindWords(declared)}, declared in line ${line + 1}${where}`,
    ...linesOf(snapshot, declared),
  ]);
};
