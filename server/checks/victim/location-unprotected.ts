/** Where a victim lives or hides is shared like any other data. */
import type { Edit, Fix } from "../../model/finding.js";
import type { CheckContext } from "../check.js";
import { onwardEdits, safeguardsEdit } from "../fixes.js";
import { demands } from "../law-words.js";
import { openOnwardClauses } from "../onward-clauses.js";
import { dataVerb, flowWords, sentence } from "../render.js";
import { factsOfGroup, type Group, termsOfGroup, wantCheck } from "../want-check.js";

const SAFEGUARDS = "encryption in transit, location disclosed only to named persons";

/** Kinds of safeguard that keep a place from strangers' eyes, as the law packs name them. */
const KEEPS_SECRET = [
  "protection of location",
  "access control",
  "encryption",
  "pseudonymisation",
  "secure channel",
] as const;

const isSeenByAnybody = (group: Group, context: CheckContext): boolean =>
  factsOfGroup(group, context).some(({ "safeguards.kinds": kinds }) => {
    return Array.isArray(kinds) && !KEEPS_SECRET.some((kind) => kinds.includes(kind));
  });

const isPassedOn = (group: Group, context: CheckContext): boolean =>
  factsOfGroup(group, context).some(({ "onward.rule": rule }) => rule === null || rule === "open");

const lackOf = (seen: boolean, passedOn: boolean): { lack: string; remedy: string } => {
  if (seen && passedOn)
    return { lack: " without any protection", remedy: "Say who may see it, and forbid passing it on" };
  return passedOn
    ? { lack: ", and nothing forbids passing it on", remedy: "Forbid passing it on" }
    : { lack: ", and nothing limits who sees it there", remedy: "Say who may see it" };
};

export const check = wantCheck({
  code: "victim/location-unprotected",
  title: "A victim's location has no special protection",
  wants: ["protection of the victim's location"],
  scope: "sentence",
  message: (group, context) => {
    const { data, recipients } = flowWords(group.flows);
    const { lack, remedy } = lackOf(isSeenByAnybody(group, context), isPassedOn(group, context));
    return `${data} ${dataVerb(group.flows, "tells", "tell")} where a victim can be found. This goes to ${recipients}${lack}: whoever gets hold of it can find the victim. ${sentence(demands(context.law, group.provisions))} protection. ${remedy}.`;
  },
  fixes: (group, context): Fix[] => {
    const edits: Edit[] = [];
    if (isSeenByAnybody(group, context)) edits.push(safeguardsEdit(group.rule, SAFEGUARDS));
    if (isPassedOn(group, context))
      edits.push(...onwardEdits(group.rule, openOnwardClauses(termsOfGroup(group)), "no onward sharing"));
    return [{ title: "Protect the location, and forbid passing it on", edits, safe: false }];
  },
});
