/** Agreements that the tests of this folder ask about: the examples, and one with what they lack. */
import { readFileSync } from "node:fs";
import { parse } from "../../grammar/parse.js";
import { modelOf } from "../../server/model/agreement.js";
import { type FlowTable, flowTableOf } from "../../server/model/flows.js";

export const tableOf = (text: string): FlowTable => flowTableOf(modelOf(parse(text)));

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** Classes, groups, parts, `only`, precedence, exceptions, items shared by two data, general terms about some people. */
export const RICH = `agreement "Rich"
  kind agreement, not legally binding
  version 2.1, owner "Data Office"
  between Alpha Police, Beta Shelter and Gamma Court
  in force from 1 January 2026 until 31 December 2027
  reviewed every 6 months
  governed by the law of GB

party Alpha Police
  is a police force in GB
  acts as competent authority
party Beta Shelter is a shelter in GB-NIR, acts as controller
party Gamma Court is a court in DE, acts as controller
body Alpha Borders
  is an immigration authority in GB
  is part of Alpha Police
body Delta Police is a police force in DE
body Press House is a research institution in FR
parties Helpers are Beta Shelter, Gamma Court

data Victim File about victims
  means name, date of birth, shelter address (location of victim)
data Child File about child victims
  means name, school report
data Notes about witnesses
  includes statements, "words and deeds"
data Loose

purpose Help is support of victims
purpose Trial is investigation of trafficking in persons "the case of the court"
purpose Study is "a study of the trade", not for Trial

condition Agreed is consent of the victim, written, lapsing after 12 months
condition Urgent is an emergency threatening life
condition Signed Off is approval by a prosecutor in GB
condition Both is Agreed and Signed Off
event Hearing is "the first day in court"

safeguards Standard
  encryption in transit using "TLS 1.3"
  log of every disclosure, kept at least 5 years
  appropriate security

all sharing under this agreement
  protected by Standard

all sharing about child victims
  provided Urgent

clause 1 "Help"
  Alpha Police may share Victim File, Child File with Helpers for Help
    under GDPR article 6(1)(e), "common law"
    received under GDPR article 6(1)(f)
    provided Agreed or Urgent
    keep at most 2 years 6 months from receipt, review every 6 months, then delete
    no onward sharing
  each party may share Notes with each other party for Trial
    where Signed Off
    provided Both, otherwise Urgent
    except where "the witness is at risk"
    necessary because "no one else knows"
    transferred under adequacy or instrument "Treaty" until 1 May 2027
    keep until Hearing
    onward only to Delta Police for Trial, with consent of the provider
  Beta Shelter may use Victim File for Help
  Alpha Police may share Loose with only Gamma Court for Trial
  Beta Shelter expects to share Notes with Gamma Court for Trial

clause 2 "Walls"
  no party may share Victim File, Notes with any immigration authority
    for immigration enforcement
    unless Urgent
  Alpha Police must not share Notes with any police force in DE
  no party may share Child File with Gamma Court

clause 3 "Doors"
  Alpha Police may share Notes with Delta Police for Trial
    despite clause "Walls"
    provided Signed Off
  Alpha Police must share Victim File with any court in DE for Trial
    provided "the judge asks"

clause 4 "After"
  each party must notify its supervisory authority of a data breach within 72 hours
  Beta Shelter must report "numbers of cases" to Alpha Police every 3 months
  Gamma Court must delete Victim File within 10 working days of Hearing
    unless Urgent
  victims may access, correct, erase through Beta Shelter within 1 month
    free of charge
    except where "a life would be in danger"
  oversight by "the Commissioner"
  audit by Gamma Court every 12 months
  disputes go to negotiation within 10 days, then to mediation
  on termination delete within 30 days, safeguards survive
  text """
  The parties meet every spring.
  """

scenario "help with consent"
  given Agreed
  when Alpha Police shares Victim File with Beta Shelter for Help
  expect permitted with duty "no onward sharing"

scenario "over the wall by the door"
  given Signed Off
  when Alpha Police shares Notes with Delta Police for Trial
  expect permitted
`;

export const AGREEMENTS: Readonly<Record<string, string>> = {
  "examples/lighthouse.dsa": read("examples/lighthouse.dsa"),
  "examples/financial-trail.dsa": read("examples/financial-trail.dsa"),
  "examples/faulty.dsa": read("examples/faulty.dsa"),
  "the rich one": RICH,
  "the rich one, with clauses that can't be read": RICH.replace(
    "provided Agreed or Urgent",
    "provided (Agreed or Urgent",
  )
    .replace("unless Urgent\n  Alpha", "unless )\n  Alpha")
    .replace("where Signed Off", "where , Signed Off"),
};
