/** Countries in messages, by their names. */
import { jurisdictionOf } from "../packs/law-book.js";
import type { LawBook } from "../packs/provision.js";

const WITH_ARTICLE = /^(?:United|European|Dominican|Central African|Netherlands|Philippines|Bahamas|Gambia|Maldives)\b/;

/** `Germany`, `the United Kingdom`; the code itself where the law book has no name for it. */
export const placeWords = (law: LawBook, iso: string): string => {
  const name = jurisdictionOf(law, iso)?.name.replace(/\s*\(.*\)$/, "");
  if (name === undefined) return iso;
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
};
