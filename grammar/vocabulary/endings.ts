/** What happens to data when an agreement, or something else, ends. */
import { END_ACTIONS } from "./end-actions.js";
import type { Entry } from "./entry.js";

export const ENDINGS: readonly Entry[] = [
  ...END_ACTIONS,
  {
    term: "keep under the same terms",
    says: "the data are kept, and all that is said of them goes on holding",
  },
];
