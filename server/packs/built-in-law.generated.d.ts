// Written by scripts/generate-built-in-law.ts; do not edit.

import type { Adequacy, Jurisdiction, Membership, Pack } from "./provision.js";

export const packs: readonly Pack[];
export const jurisdictions: readonly Jurisdiction[];
export const memberships: readonly Membership[];
export const adequacy: readonly Adequacy[];
