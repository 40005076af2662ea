/** Law in messages: the binding provisions by name, with a verb that agrees with them in number and in force. */
import { instrumentNamed } from "../packs/law-book.js";
import type { LawBook, Provision } from "../packs/provision.js";
import { list } from "./render.js";
import { severityOf } from "./severity.js";

const isGuidance = (law: LawBook, provision: Provision): boolean =>
  instrumentNamed(law, provision.instrument)?.kind === "guidance";

/** `the ICO Data Sharing Code (audit toolkit)`; law is named as it is cited. */
const citeOf = (law: LawBook, provision: Provision): string => {
  const section = provision.cite.slice(provision.instrument.length).trim();
  return isGuidance(law, provision) && section !== "" && !/\d/.test(section)
    ? `the ${provision.instrument} (${section})`
    : provision.cite;
};

/** What a message names: official guidance only where no law says the same; the finding cites it all the same. */
export const binding = (law: LawBook, provisions: readonly Provision[]): readonly Provision[] => {
  const laws = provisions.filter((provision) => !isGuidance(law, provision));
  return laws.length > 0 ? laws : provisions;
};

/** `GDPR article 33 and LED article 30`. */
export const citesOf = (law: LawBook, provisions: readonly Provision[]): string =>
  list(binding(law, provisions).map((provision) => citeOf(law, provision)));

/** `GDPR article 33 gives`, `GDPR article 33 and LED article 30 give`. */
export const citing = (law: LawBook, provisions: readonly Provision[], one: string, many: string): string => {
  const cites = new Set(binding(law, provisions).map((provision) => provision.cite));
  return `${citesOf(law, provisions)} ${cites.size === 1 ? one : many}`;
};

/** `GDPR article 6(1) requires`; `asks for` where the law leaves room, `recommends` where it is good practice. */
export const demands = (law: LawBook, provisions: readonly Provision[]): string => {
  const cited = binding(law, provisions);
  const guidance = cited.every((provision) => isGuidance(law, provision));
  if (!guidance && cited.some((provision) => severityOf(law, provision) === "error"))
    return citing(law, provisions, "requires", "require");
  if (cited.some((provision) => severityOf(law, provision) !== "info"))
    return citing(law, provisions, "asks for", "ask for");
  return guidance
    ? citing(law, provisions, "recommends", "recommend")
    : citing(law, provisions, "speaks for", "speak for");
};
