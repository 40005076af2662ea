/** Pieces of Markdown. What comes from a document or a pack is escaped, so that it never becomes a link or a picture. */

export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>#|!~]/g, "\\$&");

export const link = (words: string, url: string): string =>
  /^https?:\/\/[^\s<>()]+$/.test(url) ? `[${words}](${url})` : `${words}: ${escapeMarkdown(url)}`;

/** An example in the language itself. */
export const example = (text: string): string => `\`\`\`concordat\n${text.replace(/```/g, "'''")}\n\`\`\``;

export const paragraphs = (lines: readonly (string | undefined)[]): string =>
  lines.filter((line): line is string => line !== undefined && line !== "").join("\n\n");
