/** Words of messages: the one place where lists, names and flows become text. */
import type { FlowRef } from "../model/finding.js";

/** `A`, `A and B`, `A, B and C`; beyond `limit`: `A, B and 3 others`. */
export const list = (words: readonly string[], limit = 4): string => {
  const unique = [...new Set(words)];
  if (unique.length <= 1) return unique[0] ?? "";
  if (unique.length > limit) return `${unique.slice(0, limit - 1).join(", ")} and ${unique.length - limit + 1} others`;
  return `${unique.slice(0, -1).join(", ")} and ${unique.at(-1)}`;
};

/** The verb that goes with the data of flows: for one, or for several. */
export const dataVerb = (flows: readonly FlowRef[], one: string, many: string): string =>
  new Set(flows.map((flow) => flow.data)).size > 1 ? many : one;

export const orList = (words: readonly string[], limit = 4): string =>
  list(words, limit).replace(/ and (?=[^,]*$)/, " or ");

export const quote = (words: string): string => `“${words}”`;

/** `1 day`, `3 days`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** Upper-case first letter. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Who shares what with whom, from the flows that a finding is about. */
export const flowWords = (
  flows: readonly FlowRef[],
): { senders: string; recipients: string; data: string; purposes: string } => ({
  senders: list(flows.map((flow) => flow.from)),
  recipients: list(flows.map((flow) => flow.to).filter(Boolean)),
  data: list(flows.map((flow) => flow.data)),
  purposes: list(flows.map((flow) => flow.purpose).filter(Boolean)),
});
