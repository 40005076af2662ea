/** Data protection roles. */
import type { Entry } from "./entry.js";

export const ROLES: readonly Entry[] = [
  {
    term: "controller",
    says: "decides why and how the data are processed",
    also: ["data controller", "independent controller"],
  },
  {
    term: "joint controller",
    says: "decides together with another party why and how the data are processed",
    also: ["joint controllers"],
  },
  { term: "processor", says: "processes the data on behalf of a controller", also: ["data processor"] },
  {
    term: "competent authority",
    says: "processes the data to prevent, investigate or prosecute offences",
    also: ["law enforcement competent authority"],
  },
  {
    term: "sub-processor",
    says: "processes the data on behalf of a processor",
    isA: ["processor"],
    also: ["sub-processors"],
  },
];
