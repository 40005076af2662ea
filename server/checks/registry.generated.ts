// Written by scripts/generate-registry.ts; do not edit.
import type { Check } from "./check.js";
import { check as draftingBarePeriod } from "./drafting/bare-period.js";
import { check as draftingCircularDocument } from "./drafting/circular-document.js";
import { check as draftingDuplicate } from "./drafting/duplicate.js";
import { check as draftingGeneralTermsReplaced } from "./drafting/general-terms-replaced.js";
import { check as draftingIntentionWhereRuleNeeded } from "./drafting/intention-where-rule-needed.js";
import { check as draftingLeftToPeople } from "./drafting/left-to-people.js";
import { check as draftingMayNeverCome } from "./drafting/may-never-come.js";
import { check as draftingMissingDocument } from "./drafting/missing-document.js";
import { check as draftingNoPurpose } from "./drafting/no-purpose.js";
import { check as draftingOnlyCapitals } from "./drafting/only-capitals.js";
import { check as draftingOpenSlot } from "./drafting/open-slot.js";
import { check as draftingProvidedOnProhibition } from "./drafting/provided-on-prohibition.js";
import { check as draftingTranslationMissing } from "./drafting/translation-missing.js";
import { check as draftingUndefinedClause } from "./drafting/undefined-clause.js";
import { check as draftingUndefinedName } from "./drafting/undefined-name.js";
import { check as draftingUnknownWord } from "./drafting/unknown-word.js";
import { check as draftingUnsoundDocument } from "./drafting/unsound-document.js";
import { check as draftingUnusedDefinition } from "./drafting/unused-definition.js";
import { check as governanceNoAudit } from "./governance/no-audit.js";
import { check as governanceNoContacts } from "./governance/no-contacts.js";
import { check as governanceNoDisputeRoute } from "./governance/no-dispute-route.js";
import { check as governanceNoEndOfData } from "./governance/no-end-of-data.js";
import { check as governanceNoGoverningLaw } from "./governance/no-governing-law.js";
import { check as governanceNoLiability } from "./governance/no-liability.js";
import { check as governanceNoOversight } from "./governance/no-oversight.js";
import { check as governanceNoSanctions } from "./governance/no-sanctions.js";
import { check as governanceNoWayOut } from "./governance/no-way-out.js";
import { check as jurisdictionConflict } from "./jurisdiction/conflict.js";
import { check as jurisdictionInstrumentNotBinding } from "./jurisdiction/instrument-not-binding.js";
import { check as jurisdictionLapses } from "./jurisdiction/lapses.js";
import { check as jurisdictionMissingFact } from "./jurisdiction/missing-fact.js";
import { check as jurisdictionNoTransferMechanism } from "./jurisdiction/no-transfer-mechanism.js";
import { check as jurisdictionStaleLaw } from "./jurisdiction/stale-law.js";
import { check as logicClassGap } from "./logic/class-gap.js";
import { check as logicCrossingScopes } from "./logic/crossing-scopes.js";
import { check as logicDefinitionCycle } from "./logic/definition-cycle.js";
import { check as logicDutyAgainstProhibition } from "./logic/duty-against-prohibition.js";
import { check as logicDutyCannotBeMet } from "./logic/duty-cannot-be-met.js";
import { check as logicMinimumOverMaximum } from "./logic/minimum-over-maximum.js";
import { check as logicNeverApplies } from "./logic/never-applies.js";
import { check as logicOnwardLeak } from "./logic/onward-leak.js";
import { check as logicUnreachableClause } from "./logic/unreachable-clause.js";
import { check as logicWeakerPermission } from "./logic/weaker-permission.js";
import { check as retentionExceedsLimit } from "./retention/exceeds-limit.js";
import { check as retentionMissing } from "./retention/missing.js";
import { check as retentionNoReview } from "./retention/no-review.js";
import { check as retentionVague } from "./retention/vague.js";
import { check as safeguardBasisOfAnotherRegime } from "./safeguard/basis-of-another-regime.js";
import { check as safeguardBreachNoticeTooSlow } from "./safeguard/breach-notice-too-slow.js";
import { check as safeguardNoAccuracyRule } from "./safeguard/no-accuracy-rule.js";
import { check as safeguardNoBreachNotice } from "./safeguard/no-breach-notice.js";
import { check as safeguardNoDisclosureLog } from "./safeguard/no-disclosure-log.js";
import { check as safeguardNoEmergencyRule } from "./safeguard/no-emergency-rule.js";
import { check as safeguardNoHandlingCode } from "./safeguard/no-handling-code.js";
import { check as safeguardNoHumanDecision } from "./safeguard/no-human-decision.js";
import { check as safeguardNoImpactAssessment } from "./safeguard/no-impact-assessment.js";
import { check as safeguardNoInformation } from "./safeguard/no-information.js";
import { check as safeguardNoLegalBasisRecipient } from "./safeguard/no-legal-basis-recipient.js";
import { check as safeguardNoLegalBasisSender } from "./safeguard/no-legal-basis-sender.js";
import { check as safeguardNoNecessity } from "./safeguard/no-necessity.js";
import { check as safeguardNoOnwardRule } from "./safeguard/no-onward-rule.js";
import { check as safeguardNoRedress } from "./safeguard/no-redress.js";
import { check as safeguardNoReviewOrEnd } from "./safeguard/no-review-or-end.js";
import { check as safeguardNoRightsRoute } from "./safeguard/no-rights-route.js";
import { check as safeguardNoRole } from "./safeguard/no-role.js";
import { check as safeguardNoTraining } from "./safeguard/no-training.js";
import { check as safeguardPeopleNotToldApart } from "./safeguard/people-not-told-apart.js";
import { check as safeguardRightsAnswerTooSlow } from "./safeguard/rights-answer-too-slow.js";
import { check as safeguardSecurityOnlyAdjectives } from "./safeguard/security-only-adjectives.js";
import { check as safeguardSensitiveWithoutCondition } from "./safeguard/sensitive-without-condition.js";
import { check as safeguardVagueData } from "./safeguard/vague-data.js";
import { check as syntaxDuplicateClause } from "./syntax/duplicate-clause.js";
import { check as syntaxMayNot } from "./syntax/may-not.js";
import { check as syntaxMissingKeyword } from "./syntax/missing-keyword.js";
import { check as syntaxMixedAndOr } from "./syntax/mixed-and-or.js";
import { check as syntaxOutside } from "./syntax/outside.js";
import { check as syntaxTooDeep } from "./syntax/too-deep.js";
import { check as syntaxUnclosedQuote } from "./syntax/unclosed-quote.js";
import { check as syntaxUnexpected } from "./syntax/unexpected.js";
import { check as syntaxUnfinished } from "./syntax/unfinished.js";
import { check as syntaxUnreadableCharacter } from "./syntax/unreadable-character.js";
import { check as victimConsentWithoutExpiry } from "./victim/consent-without-expiry.js";
import { check as victimConsentWithoutForm } from "./victim/consent-without-form.js";
import { check as victimLocationUnprotected } from "./victim/location-unprotected.js";
import { check as victimMayBeUsedAgainstVictims } from "./victim/may-be-used-against-victims.js";
import { check as victimNoChildRule } from "./victim/no-child-rule.js";
import { check as victimNoRefusalOfDanger } from "./victim/no-refusal-of-danger.js";
import { check as victimReachesImmigrationEnforcement } from "./victim/reaches-immigration-enforcement.js";
import { check as victimSmallCounts } from "./victim/small-counts.js";

/** Every check, by family and name. */
export const CHECKS: readonly Check[] = [
  draftingBarePeriod,
  draftingCircularDocument,
  draftingDuplicate,
  draftingGeneralTermsReplaced,
  draftingIntentionWhereRuleNeeded,
  draftingLeftToPeople,
  draftingMayNeverCome,
  draftingMissingDocument,
  draftingNoPurpose,
  draftingOnlyCapitals,
  draftingOpenSlot,
  draftingProvidedOnProhibition,
  draftingTranslationMissing,
  draftingUndefinedClause,
  draftingUndefinedName,
  draftingUnknownWord,
  draftingUnsoundDocument,
  draftingUnusedDefinition,
  governanceNoAudit,
  governanceNoContacts,
  governanceNoDisputeRoute,
  governanceNoEndOfData,
  governanceNoGoverningLaw,
  governanceNoLiability,
  governanceNoOversight,
  governanceNoSanctions,
  governanceNoWayOut,
  jurisdictionConflict,
  jurisdictionInstrumentNotBinding,
  jurisdictionLapses,
  jurisdictionMissingFact,
  jurisdictionNoTransferMechanism,
  jurisdictionStaleLaw,
  logicClassGap,
  logicCrossingScopes,
  logicDefinitionCycle,
  logicDutyAgainstProhibition,
  logicDutyCannotBeMet,
  logicMinimumOverMaximum,
  logicNeverApplies,
  logicOnwardLeak,
  logicUnreachableClause,
  logicWeakerPermission,
  retentionExceedsLimit,
  retentionMissing,
  retentionNoReview,
  retentionVague,
  safeguardBasisOfAnotherRegime,
  safeguardBreachNoticeTooSlow,
  safeguardNoAccuracyRule,
  safeguardNoBreachNotice,
  safeguardNoDisclosureLog,
  safeguardNoEmergencyRule,
  safeguardNoHandlingCode,
  safeguardNoHumanDecision,
  safeguardNoImpactAssessment,
  safeguardNoInformation,
  safeguardNoLegalBasisRecipient,
  safeguardNoLegalBasisSender,
  safeguardNoNecessity,
  safeguardNoOnwardRule,
  safeguardNoRedress,
  safeguardNoReviewOrEnd,
  safeguardNoRightsRoute,
  safeguardNoRole,
  safeguardNoTraining,
  safeguardPeopleNotToldApart,
  safeguardRightsAnswerTooSlow,
  safeguardSecurityOnlyAdjectives,
  safeguardSensitiveWithoutCondition,
  safeguardVagueData,
  syntaxDuplicateClause,
  syntaxMayNot,
  syntaxMissingKeyword,
  syntaxMixedAndOr,
  syntaxOutside,
  syntaxTooDeep,
  syntaxUnclosedQuote,
  syntaxUnexpected,
  syntaxUnfinished,
  syntaxUnreadableCharacter,
  victimConsentWithoutExpiry,
  victimConsentWithoutForm,
  victimLocationUnprotected,
  victimMayBeUsedAgainstVictims,
  victimNoChildRule,
  victimNoRefusalOfDanger,
  victimReachesImmigrationEnforcement,
  victimSmallCounts,
];
