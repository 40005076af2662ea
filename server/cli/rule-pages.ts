/** The pages of the rules, docs/rules/FAMILY/NAME.md, read from beside the program where they are there. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** From dist/ and from server/cli/. */
const FOLDERS = ["../docs/rules/", "../../docs/rules/"];

/** @param code of a known check: never a path from outside */
export const rulePage = async (code: string): Promise<string | undefined> => {
  for (const folder of FOLDERS) {
    try {
      return await readFile(fileURLToPath(new URL(`${folder}${code}.md`, import.meta.url)), "utf8");
    } catch {
      // not here: the next folder, or none
    }
  }
  return undefined;
};
