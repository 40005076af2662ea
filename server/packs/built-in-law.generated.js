// Written by scripts/generate-built-in-law.ts; do not edit.
import jurisdictions from "../../law/jurisdictions.json" with { type: "json" };
import memberships from "../../law/memberships.json" with { type: "json" };
import adequacy from "../../law/adequacy.json" with { type: "json" };
import aml from "../../law/aml.json" with { type: "json" };
import bkag from "../../law/bkag.json" with { type: "json" };
import cets197 from "../../law/cets197.json" with { type: "json" };
import checklists from "../../law/checklists.json" with { type: "json" };
import dpa2018Part3 from "../../law/dpa-2018-part-3.json" with { type: "json" };
import gdpr from "../../law/gdpr.json" with { type: "json" };
import led from "../../law/led.json" with { type: "json" };
import palermo from "../../law/palermo.json" with { type: "json" };
import repealed from "../../law/repealed.json" with { type: "json" };
import ukGdpr from "../../law/uk-gdpr.json" with { type: "json" };
import us28cfr23 from "../../law/us-28cfr23.json" with { type: "json" };
import usVictimServices from "../../law/us-victim-services.json" with { type: "json" };
import checklistsData from "../../law/checklists-data.json" with { type: "json" };
import checklistsGovernance from "../../law/checklists-governance.json" with { type: "json" };
import checklistsPeople from "../../law/checklists-people.json" with { type: "json" };
import checklistsVictims from "../../law/checklists-victims.json" with { type: "json" };

export const packs = [aml, bkag, cets197, checklists, dpa2018Part3, gdpr, led, palermo, repealed, ukGdpr, us28cfr23, usVictimServices, checklistsData, checklistsGovernance, checklistsPeople, checklistsVictims];
export { jurisdictions, memberships, adequacy };
