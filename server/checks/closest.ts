/** “Did you mean”: the word that a slip of the pen may have been. */
import { slips } from "../../grammar/vocabulary.js";

/** One slip in a short word, two in a longer one; words of two letters resemble too many others. */
export const closest = (found: string, words: Iterable<string>): string | undefined => {
  const text = found.toLowerCase();
  if (text.length < 3) return undefined;
  let best: { word: string; slips: number } | undefined;
  for (const word of words) {
    const between = word.length < 3 ? Number.POSITIVE_INFINITY : slips(text, word.toLowerCase());
    if (between <= (text.length > 5 ? 2 : 1) && between < (best?.slips ?? Number.POSITIVE_INFINITY))
      best = { word, slips: between };
  }
  return best?.word;
};
