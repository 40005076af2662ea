/** Channels. */
import type { Entry } from "./entry.js";

export const CHANNELS: readonly Entry[] = [
  { term: "secure email", says: "email that is encrypted", also: ["encrypted email"] },
  { term: "secure portal", says: "a website with access control", also: ["portal"] },
  { term: "SIENA", says: "Europol's network for exchange" },
  { term: "I-24/7", says: "INTERPOL's network" },
  { term: "telephone", says: "by telephone", also: ["phone"] },
  { term: "courier", says: "by courier" },
  { term: "FIU.net", says: "network of financial intelligence units" },
  { term: "CJSM", says: "secure mail of British criminal justice", also: ["criminal justice secure mail"] },
  { term: "secure mail network", says: "a mail network of authorities", also: ["government secure mail"] },
  { term: "ordinary email", says: "email that is not encrypted", also: ["email"] },
  { term: "secure messaging", says: "an encrypted messenger", also: ["encrypted messenger"] },
  { term: "secure file transfer", says: "a service for sending files", also: ["file transfer", "SFTP"] },
  { term: "read-only file", says: "a file that cannot be changed", also: ["read-only format"] },
  {
    term: "direct access",
    says: "the recipient looks into the sender's system",
    also: ["direct system access", "online access"],
  },
  { term: "automated search", says: "a search that a machine answers", also: ["automated query"] },
  { term: "application interface", says: "one program asks another", also: ["API", "interface"] },
  { term: "encrypted memory device", says: "an encrypted stick or disc", also: ["encrypted stick"] },
  { term: "post", says: "by letter", also: ["registered post", "letter"] },
  { term: "fax", says: "by fax", also: ["telefax"] },
  { term: "in person", says: "by word of mouth", also: ["orally", "word of mouth"] },
  { term: "video conference", says: "by video", also: ["video call"] },
  { term: "contact point", says: "through the contact points", also: ["single point of contact"] },
  { term: "liaison officer", says: "through a liaison officer", also: ["liaison officers"] },
  { term: "diplomatic channel", says: "through the embassies", also: ["diplomatic channels", "diplomatic note"] },
];
