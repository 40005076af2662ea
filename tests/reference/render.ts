/** A description as a drafter would write it. */
import type { Clause, Condition, Description, SharingSentence, Variant, Who } from "./description.js";

const join = (list: readonly string[]): string =>
  list.length < 2 ? (list[0] ?? "") : `${list.slice(0, -1).join(", ")} and ${list.at(-1)}`;

export const conditionText = (condition: Condition, inside = false): string => {
  switch (condition.type) {
    case "named":
      return condition.name;
    case "quoted":
      return `"${condition.words}"`;
    case "kind": {
      const by = condition.by
        ? ` by a ${condition.by.kind}${condition.by.place ? ` in ${condition.by.place}` : ""}`
        : "";
      const years = condition.years === undefined ? "" : ` by at least ${condition.years} years`;
      return [`${condition.kind}${by}${years}`, ...condition.details].join(", ");
    }
    case "and":
    case "or": {
      const text = condition.parts.map((part) => conditionText(part, true)).join(` ${condition.type} `);
      return inside || condition.bracketed ? `(${text})` : text;
    }
  }
};

const whoText = (who: Who): string => {
  switch (who.type) {
    case "party":
    case "group":
      return who.name;
    case "class":
      return `any ${who.kind}${who.places.length > 0 ? ` in ${who.places.join(" or ")}` : ""}`;
    default:
      return who.type;
  }
};

const clauseText = (clause: Clause): string => {
  switch (clause.type) {
    case "where":
    case "except where":
    case "unless":
      return `${clause.type} ${conditionText(clause.condition)}`;
    case "provided":
      return `provided ${clause.alternatives.map((each) => conditionText(each)).join(", otherwise ")}`;
    case "despite":
    case "subject to":
      return `${clause.type} clause "${clause.clause}"`;
    case "instead":
      return "instead of the general terms";
    case "about":
      return `about ${clause.people.join(", ")}`;
    case "in":
      return `in ${clause.places.join(" or ")}`;
    case "days":
      return [clause.from ? `from ${clause.from}` : "", clause.until ? `until ${clause.until}` : ""].join(" ").trim();
    case "until event":
      return `until ${clause.event}`;
    case "occasion":
      return `${clause.only ? "only " : ""}${clause.occasion}`;
    case "channel":
      return `${clause.only ? "only " : ""}by ${clause.means}`;
    case "any other purpose":
      return `or for any other purpose provided ${conditionText(clause.condition)}`;
    case "other":
      return clause.text;
  }
};

const lines = (clauses: readonly Clause[]): string => clauses.map((clause) => `    ${clauseText(clause)}\n`).join("");

/** `share D with only R for P`, behind the modality. */
const coreText = (each: SharingSentence | Variant): string => {
  const only = "only" in each ? each.only : undefined;
  const mark = (part: string) => (only === part ? "only " : "");
  const other = each.act === "query" ? " of" : " with";
  const to = "eachOther" in each && each.eachOther ? " with each other" : "";
  const recipients =
    each.recipients.length > 0 ? `${other} ${mark("recipients")}${join(each.recipients.map(whoText))}` : to;
  const data = each.data.length > 0 ? ` ${mark("data")}${join(each.data)}` : "";
  const purposes = each.purposes.length > 0 ? ` for ${mark("purposes")}${join(each.purposes)}` : "";
  return `${mark("act")}${each.act}${data}${recipients}${purposes}`;
};

const sharingText = (sentence: SharingSentence): string => {
  const [first] = sentence.actors;
  const none = sentence.modality === "must not" && sentence.actors.length === 1 && first?.type === "each party";
  const who = none ? "no party" : join(sentence.actors.map(whoText));
  return `  ${who} ${none ? "may" : sentence.modality} ${coreText(sentence)}\n${lines(sentence.clauses)}${sentence.variants
    .map((each) => `    if ${conditionText(each.if)}, ${each.modality} ${coreText(each)}\n${lines(each.clauses)}`)
    .join("")}`;
};

export const textOf = (agreement: Description): string => {
  const parts: string[] = [];
  const { from, until } = agreement;
  if (from) parts.push(`agreement "Random"\n  in force from ${from}${until ? ` until ${until}` : ""}\n`);
  for (const party of agreement.parties)
    parts.push(
      `${party.signs ? "party" : "body"} ${party.name}\n  is a ${party.kind} in ${party.place}${party.partOf ? `, is part of ${party.partOf}` : ""}\n`,
    );
  for (const { name, members } of agreement.groups) parts.push(`parties ${name} are ${join(members)}\n`);
  for (const { name, about, closed, items } of agreement.data)
    parts.push(
      `data ${name}${about.length > 0 ? ` about ${about.join(", ")}` : ""}\n${items.length > 0 ? `  ${closed ? "means" : "includes"} ${items.join(", ")}\n` : ""}`,
    );
  for (const { name, is, notFor } of agreement.purposes)
    parts.push(`purpose ${name} is ${is}${notFor.length > 0 ? `, not for ${join(notFor)}` : ""}\n`);
  for (const { name, is } of agreement.conditions) parts.push(`condition ${name} is ${conditionText(is)}\n`);
  for (const { about, clauses } of agreement.general)
    parts.push(
      `all sharing ${about.length > 0 ? `about ${about.join(", ")}` : "under this agreement"}\n${lines(clauses)}`,
    );
  for (const { title, sentences } of agreement.clauses) {
    let text = `clause "${title}"\n`;
    for (const sentence of sentences) {
      if (sentence.type === "sharing") text += sharingText(sentence);
      else if (sentence.type === "prevails") text += `  this clause prevails over clause "${sentence.over}"\n`;
      else if (sentence.type === "refusal")
        text += `  ${join(sentence.actors.map(whoText))} must refuse${sentence.of ? ` clause "${sentence.of}"` : ""} where ${conditionText(sentence.where)}\n`;
      else text += `  ${sentence.text}\n`;
    }
    parts.push(text);
  }
  return parts.join("\n");
};
