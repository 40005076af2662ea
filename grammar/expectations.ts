/** What the parser expected, as a list of plain labels that a message can show; never a message by itself. */
import type { IParserErrorMessageProvider, TokenType } from "chevrotain";

const SEPARATOR = "\u0000";

const labels = (types: readonly TokenType[]): string =>
  [...new Set(types.map((type) => type.LABEL ?? type.name))].join(SEPARATOR);

const firstOf = (paths: readonly (readonly TokenType[])[]): TokenType[] => paths.flatMap((path) => path.slice(0, 1));

/** Labels that the providers below packed into an exception's message. */
export const expectedLabels = (message: string): string[] => message.split(SEPARATOR).filter(Boolean);

export const plainExpectations: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => labels([expected]),
  buildNotAllInputParsedMessage: () => "",
  buildNoViableAltMessage: ({ expectedPathsPerAlt }) => labels(firstOf(expectedPathsPerAlt.flat())),
  buildEarlyExitMessage: ({ expectedIterationPaths }) => labels(firstOf(expectedIterationPaths)),
};
