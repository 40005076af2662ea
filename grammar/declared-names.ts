/** Names that ran on over `of`: a declared name wins, so that `query Case Notes of Harbour Shelter` is what it says. */
import type { IToken } from "chevrotain";
import { isDeclaration, keyword, type LaidOutToken, NameToken } from "./tokens.js";

const nameText = (token: IToken): string => token.image.replace(/\s+/g, " ");

/** Names as declared: behind the word of a declaration, and behind `called`. */
const declaredNames = (tokens: readonly LaidOutToken[]): ReadonlySet<string> =>
  new Set(
    tokens.flatMap((token, at) => {
      const before = tokens[at - 1];
      const declares = before !== undefined && (isDeclaration(before) || before.image === "called");
      return declares && token.tokenType === NameToken ? [nameText(token)] : [];
    }),
  );

const part = (token: LaidOutToken, from: number, to: number): LaidOutToken => ({
  ...token,
  image: token.image.slice(from, to),
  startOffset: token.startOffset + from,
  endOffset: token.startOffset + to - 1,
  ...(token.startColumn === undefined
    ? {}
    : { startColumn: token.startColumn + from, endColumn: token.startColumn + to - 1 }),
});

/** `D of P` as its three tokens, where D is the longest declared name that it begins with. */
const split = (token: LaidOutToken, declared: ReadonlySet<string>): LaidOutToken[] => {
  if (token.tokenType !== NameToken || declared.has(nameText(token))) return [token];
  const joints = [...token.image.matchAll(/\s+(of)\s+(?:the\s+)?/g)].reverse();
  for (const joint of joints) {
    if (!declared.has(token.image.slice(0, joint.index).replace(/\s+/g, " "))) continue;
    const of = joint.index + joint[0].indexOf("of");
    const type = keyword("of");
    return [
      part(token, 0, joint.index),
      {
        ...part(token, of, of + 2),
        tokenType: type,
        tokenTypeIdx: type.tokenTypeIdx as number,
        firstOnLine: false,
        opens: false,
      },
      { ...part(token, joint.index + joint[0].length, token.image.length), firstOnLine: false, opens: false },
    ];
  }
  return [token];
};

/** The tokens with such names cut. */
export const cutNames = (
  tokens: readonly LaidOutToken[],
  elsewhere: ReadonlySet<string> = new Set(),
): readonly LaidOutToken[] => {
  const declared = new Set([...declaredNames(tokens), ...elsewhere]);
  return tokens.flatMap((token) => split(token, declared));
};
