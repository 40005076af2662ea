import assert from "node:assert/strict";
import type { Party, Purpose } from "../../server/model/agreement.js";
import { compile } from "../../server/model/compile.js";
import { builtInLaw } from "../../server/packs/built-in.js";
import { leavesArea, regimeFor } from "../../server/reasoning/regimes.js";

const { agreement } = compile(`
party Met is a police force in GB, acts as competent authority for Inquiry, controller for Help
party Open Force is a police force in GB
party Force is a police force in DE, acts as competent authority
party Shelter is a shelter in DE
party Charity is a shelter in GB, acts as controller
party Nord is a police force in GB-NIR, acts as competent authority
party Ghost is a police force in Atlantis, acts as competent authority
party Moon is a police force in United Kingdom, acts as competent authority
body Agency is an EU agency in EU
body Organisation is an international organisation
purpose Inquiry is investigation of trafficking in persons
purpose Help is support of victims
`);

const party = (name: string): Party => {
  const found = agreement.parties.get(name);
  assert.ok(found, name);
  return found;
};
const purpose = (name: string): Purpose => {
  const found = agreement.purposes.get(name);
  assert.ok(found, name);
  return found;
};
const regime = (name: string, aim: string) => regimeFor(builtInLaw, party(name), purpose(aim));

describe("regime", () => {
  it("follows role and purpose, not the party alone", () => {
    assert.equal(regime("Met", "Inquiry"), "uk-dpa-part3");
    assert.equal(regime("Met", "Help"), "uk-gdpr");
    assert.equal(regime("Force", "Inquiry"), "led");
    assert.equal(regime("Force", "Help"), "led");
  });

  it("of a body that enforces no law needs no role", () => {
    assert.equal(regime("Shelter", "Help"), "gdpr");
    assert.equal(regime("Charity", "Help"), "uk-gdpr");
  });

  it("of an authority without a role is open for law enforcement only", () => {
    assert.equal(regime("Open Force", "Inquiry"), undefined);
    assert.equal(regime("Open Force", "Help"), "uk-gdpr");
  });

  it("reads parts of countries and names of countries, and does not guess at others", () => {
    assert.equal(regime("Nord", "Inquiry"), "uk-dpa-part3");
    assert.equal(regime("Moon", "Inquiry"), "uk-dpa-part3");
    assert.equal(regime("Ghost", "Inquiry"), undefined);
  });

  it("of Union bodies and international organisations is their own", () => {
    assert.equal(regime("Agency", "Inquiry"), "eu-institutions");
    assert.equal(regime("Organisation", "Help"), "international-organisation");
  });
});

describe("leaving the area of a regime", () => {
  const leaves = (from: Parameters<typeof leavesArea>[1], sender: string, to: string | null) =>
    leavesArea(builtInLaw, from, sender, to, "2026-11-24");

  it("is a matter of the EEA for the GDPR, of Schengen for the LED and of the UK for UK law", () => {
    assert.equal(leaves("gdpr", "DE", "NO"), false);
    assert.equal(leaves("gdpr", "DE", "CH"), true);
    assert.equal(leaves("led", "DE", "CH"), false);
    assert.equal(leaves("led", "DE", "GB"), true);
    assert.equal(leaves("uk-gdpr", "GB", "DE"), true);
    assert.equal(leaves("gdpr", "DE", "EU"), false);
  });

  it("never happens inside one country, always to an international organisation, and is open without a regime", () => {
    assert.equal(leaves(undefined, "GB", "GB"), false);
    assert.equal(leaves("gdpr", "DE", null), true);
    assert.equal(leaves(undefined, "GB", "DE"), undefined);
  });
});
