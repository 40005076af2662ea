/** A declaration without the word that says what it declares. */
import { orList, quote } from "../render.js";
import { syntaxCheck } from "../syntax-check.js";

/** A party signs, a body does not: which of them is meant only the drafter knows. */
const wordsFor = (suggest: string): readonly string[] => (suggest === "party" ? ["party", "body"] : [suggest]);

const MEANING = " (a party signs the agreement, a body does not)";

export const check = syntaxCheck({
  problem: "missing-keyword",
  title: "The word that opens a declaration is missing",
  report: ({ suggest, name, start }) => {
    const words = wordsFor(suggest);
    return {
      reason: name,
      message: `${quote(name)} stands here without the word that says what it is. Put ${orList(words.map(quote))} before it${words.length > 1 ? MEANING : ""}.`,
      fixes: words.map((word) => ({
        title: `Put ${quote(word)} before it`,
        edits: [{ start, end: start, newText: `${word} ` }],
        safe: false,
      })),
    };
  },
});
