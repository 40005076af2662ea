/** Law in plain words, for hovers and completion: what it says, whom it binds, how sure that is, where to read it. */

import { list, orList } from "../checks/render.js";
import type { IsoDate } from "../model/calendar.js";
import { instrumentNamed, isInForce, packOf } from "../packs/law-book.js";
import type { Confidence, Instrument, Jurisdiction, LawBook, Level, Provision } from "../packs/provision.js";
import { REGIME_WORDS } from "../packs/regime-words.js";
import { escapeMarkdown, example, link, paragraphs } from "./markdown.js";

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  mandatory: "It must be kept to.",
  qualified: "It must be kept to, but leaves room.",
  recommended: "It is good practice.",
};

const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  verified: "read in the text of the law itself",
  secondary: "taken from a second-hand source: look it up before you rely on it",
  memory: "not looked up yet: look it up before you rely on it",
};

const placeName = (law: LawBook, iso: string): string => law.jurisdictions.get(iso)?.name ?? iso;

/** What all of several lists name; nothing if one of them is open. */
const union = <T>(lists: readonly (readonly T[] | undefined)[]): readonly T[] =>
  lists.every((each) => each !== undefined) ? [...new Set(lists.flatMap((each) => each ?? []))] : [];

const whoWords = (provisions: readonly Provision[]): string => {
  const who = new Set(provisions.map(({ binds }) => binds.who));
  if (who.size === 1 && who.has("sender")) return "the sender";
  return who.size === 1 && who.has("recipient") ? "the recipient" : "sender and recipient";
};

/** `the sender, if under the GDPR`. */
const bindsWords = (law: LawBook, provisions: readonly Provision[]): string => {
  const of = <K extends keyof Provision["binds"]>(key: K) => provisions.map(({ binds }) => binds[key]);
  const tests: readonly [string, readonly string[]][] = [
    ["under", union(of("regimes")).map((regime) => REGIME_WORDS[regime])],
    ["in", union(of("jurisdictions")).map((iso) => placeName(law, iso))],
    ["in a party to the", union(of("membersOf")).map((key) => law.memberships.get(key)?.title ?? key)],
    ["of the kind", union(of("kinds"))],
  ];
  const words = tests.filter(([, names]) => names.length > 0).map(([how, names]) => `${how} ${orList(names)}`);
  return words.length > 0 ? `${whoWords(provisions)}, if ${words.join(", ")}` : whoWords(provisions);
};

const validWords = (law: LawBook, provision: Provision, date: IsoDate): string[] => {
  const { from, until, supersededBy, amended } = provision.valid;
  const lines: string[] = [];
  if (!isInForce(law, provision, date)) {
    const when = until && until < date ? ` It ended on ${until}.` : from && from > date ? ` It begins on ${from}.` : "";
    lines.push(
      `**Not in force on ${date}.**${when}${supersededBy ? ` Cite ${escapeMarkdown(supersededBy)} instead.` : ""}`,
    );
  } else if (until) lines.push(`In force until ${until}.`);
  if (amended) lines.push(`Amended since it was read: ${escapeMarkdown(amended)}`);
  return lines;
};

/** All that stands at one place: what it asks of the sender, of the recipient, … */
export const provisionMarkdown = (law: LawBook, provisions: readonly Provision[], date: IsoDate): string => {
  const [first] = provisions;
  if (!first) return "";
  const says = [...new Map(provisions.map((provision) => [provision.says, provision])).values()];
  const pack = packOf(law, first);
  const instrument = instrumentNamed(law, first.instrument);
  return paragraphs([
    `**${escapeMarkdown(first.cite)}** — ${escapeMarkdown(says.length === 1 ? first.title : (instrument?.title ?? first.title))}`,
    ...says.map((provision) => `${says.length > 1 ? "- " : ""}${escapeMarkdown(provision.says)}`),
    ...validWords(law, first, date),
    `Binds ${escapeMarkdown(bindsWords(law, provisions))}. ${LEVEL_WORDS[first.level]}`,
    "citable" in first.effect && says.length === 1
      ? `Not checked by itself: ${escapeMarkdown(first.effect.citable.replace(/^./, (letter) => letter.toLowerCase()))}`
      : undefined,
    first.satisfiedBy ? `Satisfied by:\n${example(first.satisfiedBy)}` : undefined,
    `${link("Source", first.source.url)}, ${CONFIDENCE_WORDS[first.confidence]}${pack ? ` (as of ${pack.asOf})` : ""}.`,
  ]);
};

export const instrumentMarkdown = (law: LawBook, instrument: Instrument): string => {
  const { jurisdictions, membersOf } = instrument.binds ?? {};
  const binds = [
    ...(jurisdictions ? [`parties in ${orList(jurisdictions.map((iso) => placeName(law, iso)))}`] : []),
    ...(membersOf ? [`States party to ${orList(membersOf.map((key) => law.memberships.get(key)?.title ?? key))}`] : []),
  ];
  const { from, until, supersededBy } = instrument.valid;
  return paragraphs([
    `**${escapeMarkdown(instrument.short)}** — ${escapeMarkdown(instrument.title)}`,
    instrument.kind === "guidance" ? "Official guidance: it recommends, it does not bind." : undefined,
    binds.length > 0 ? `Binds ${escapeMarkdown(list(binds))}.` : undefined,
    from || until ? `In force${from ? ` from ${from}` : ""}${until ? ` until ${until}` : ""}.` : undefined,
    supersededBy ? `Cite instead: ${escapeMarkdown(supersededBy)}.` : undefined,
    link("Source", instrument.url),
  ]);
};

export const jurisdictionMarkdown = (place: Jurisdiction): string =>
  paragraphs([
    `**${place.iso}** — ${escapeMarkdown(place.name)}`,
    place.general === place.lawEnforcement
      ? `Data protection law: ${escapeMarkdown(REGIME_WORDS[place.general])}.`
      : `Data are under ${escapeMarkdown(REGIME_WORDS[place.general])}; those of a competent authority that prevents or prosecutes crime are under ${escapeMarkdown(REGIME_WORDS[place.lawEnforcement])}.`,
    place.dataProtectionLaw ? escapeMarkdown(place.dataProtectionLaw) : undefined,
    place.supervisoryAuthority ? `Supervisory authority: ${escapeMarkdown(place.supervisoryAuthority)}` : undefined,
    place.deathPenalty ? "Keeps the death penalty." : undefined,
    place.confidence === "verified" ? undefined : `This is ${CONFIDENCE_WORDS[place.confidence]}.`,
  ]);
