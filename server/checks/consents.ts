/** Where a flow's consent is said: its declaration where it has one, so that one consent is one finding. */
import type { Span } from "../../grammar/syntax.js";
import type { FlowRule, Terms } from "../model/flows.js";

export const placeOfConsent = (rule: FlowRule, terms: Terms): Span => terms.provided[0]?.[0] ?? rule.span;
