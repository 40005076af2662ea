/** Where a victim lives or hides is shared like any other data. */
import { addClause } from "../fixes.js";
import { flowWords, list } from "../render.js";
import { wantCheck } from "../want-check.js";

export const check = wantCheck({
  code: "victim/location-unprotected",
  title: "A victim's location has no special protection",
  wants: ["protection of the victim's location"],
  scope: "sentence",
  message: ({ flows, provisions }) => {
    const { data, recipients } = flowWords(flows);
    return `${data} tells where a victim can be found, and it goes to ${recipients} without special protection: whoever gets hold of it can find the victim. ${list(provisions.map((each) => each.cite))} asks to protect it. Limit who sees it and forbid passing it on.`;
  },
  fixes: ({ rule }) => [
    addClause(
      rule,
      "protected by encryption in transit, encryption at rest, location disclosed only to named persons\n    no onward sharing",
      "Protect the location and forbid passing it on",
    ),
  ],
});
