/** Parties without a role: their regime stays open because of it, so no law can be sure to want the role. */
import type { Judgement } from "../reasoning/verdicts.js";

/** Whichever law applies wants a role, and none is stated. */
export const lacksRole = ({ verdict, missing }: Judgement): boolean =>
  verdict === "violated" || (verdict === "unknown" && missing.every((name) => name.endsWith(".regime")));
