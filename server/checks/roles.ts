/** Parties without a role: their regime stays open because of it, so no law alone can be sure to want the role. */
import { jurisdictionOf } from "../packs/law-book.js";
import type { Judgement } from "../reasoning/verdicts.js";
import type { CheckContext } from "./check.js";
import { factsOfFlow } from "./want-check.js";

/** Whichever law applies to the party in its country wants a role, and none is stated. */
export const lacksRole = ({ verdict, missing, provision, flow }: Judgement, context: CheckContext): boolean => {
  if (verdict !== "unknown") return verdict === "violated";
  const { who, regimes = [] } = provision.binds;
  if ((who !== "sender" && who !== "recipient") || missing.some((name) => name !== `${who}.regime`)) return false;
  const country = factsOfFlow(context, flow)[`${who}.jurisdiction`];
  const jurisdiction = typeof country === "string" ? jurisdictionOf(context.law, country) : undefined;
  return (
    jurisdiction !== undefined &&
    [jurisdiction.general, jurisdiction.lawEnforcement].some((regime) => regimes.includes(regime))
  );
};
