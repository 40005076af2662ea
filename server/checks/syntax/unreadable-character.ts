/** A character that no text contains: a sign of a wrong encoding, a damaged file or text copied from elsewhere. */
import { syntaxCheck } from "../syntax-check.js";

const REPLACEMENT = 0xfffd;
/** Stands for a space where lines may break. */
const ZERO_WIDTH_SPACE = 0x200b;

export const check = syntaxCheck({
  problem: "unreadable-character",
  title: "A character cannot be read",
  report: ({ character, start, end }) => {
    const code = character.codePointAt(0) ?? 0;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    const replace = (newText: string, title: string) => ({ title, edits: [{ start, end, newText }], safe: false });
    return {
      reason: name,
      message:
        code === REPLACEMENT
          ? `A letter was lost here (${name}): the file was saved or copied in a wrong encoding. Write the letter again, and save the file as UTF-8.`
          : `There is a character here that cannot be seen or read (${name}); it often comes with copied text. It is read as a space: delete it.`,
      fixes: [
        ...(code === ZERO_WIDTH_SPACE ? [replace(" ", "Put a space in its place")] : []),
        replace("", "Delete the character"),
      ],
    };
  },
});
