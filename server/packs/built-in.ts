/** The law that Concordat comes with: the files of law/, read when the program was built. */
import { adequacy, jurisdictions, memberships, packs } from "./built-in-law.generated.js";
import { makeLawBook } from "./law-book.js";
import type { LawBook } from "./provision.js";

export const builtInLaw: LawBook = makeLawBook({ packs, jurisdictions, memberships, adequacy });
