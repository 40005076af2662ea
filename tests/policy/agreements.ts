/** Agreements that the tests of this folder ask about: the examples, and two with what they lack. */
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

/** What the rich one lacks: heads, units, unions, teams, systems, declared people, statistics, variants, refusals, queries. */
export const WIDE = `agreement "Wide"
  kind agreement, binding
  version 3, owner "Desk"
  between Ash Ministry, Birch Ministry and Cedar Shelter
  signed by Ash Ministry on 1 December 2025, by Birch Ministry
  in force from 1 January 2026 until Last Case, at latest 31 December 2028
  extends "umbrella.dsa"
  supersedes "The old one" from 1 January 2026
  superseded by "The next one" on 1 January 2029
  applies Palermo Protocol articles 6 to 8
  applies in GB, not in GB-SCT
  reviewed every 12 months and on change of law
  governed by the law of GB
  languages English, French equally authentic
  where laws differ, the most protective prevails
  marked "OFFICIAL"

recital "Nobody is helped by paper."

party Ash Ministry
  is a government department in GB
  member of Five Lands
  immune from national courts
  funded under GDPR article 6
  designated as "central authority" under Palermo Protocol article 8
  acts for GB, stores data in IE, DE
  contact "ash@example", data protection officer "dpo@example", known as "urn:example:ash"
party Birch Ministry is a government department in DE
party Cedar Shelter is a shelter in DE, acts through Cedar House
body Cedar House is a shelter in DE
body Ash Unit
  is a financial intelligence unit in GB
  is part of Ash Ministry
body Birch Unit
  is a financial intelligence unit in DE
  is part of Birch Ministry
body Elm Police is a police force in FR
body Fir Press is a research institution in US

parties North are Ash Ministry, Elm Police
parties South are Birch Ministry, Cedar Shelter
team Desk of Ash Unit, Birch Unit, chaired by Ash Unit, for each case, until case closure
system Vault held by Ash Ministry, hosted in IE, open to Birch Unit

subjects Clients are victims with "an open file"
subjects Kin are family of Clients, except officers, whose status is "known"

data Files about Clients
  means name, date of birth
  collected for Care
  from "the register", held in Vault, held as "class B"
  graded 3x5x2, marked "OFFICIAL-SENSITIVE", individual cases only
data Mixed about victims, suspects
  means name, nationality
data Kin Notes about Kin
  includes name
data Payments about suspects
  means account number
  in bulk
statistics Counts from Files by age group, nationality, counts below 5 suppressed

purpose Care is support of victims
purpose Trial is investigation of trafficking in persons
purpose Study is research

fact Door Open is "the door is open"
event Last Case is "the last case is closed"
term Paper means "anything written"

condition Agreed is consent of the victim, written
condition Refused is refusal of the victim
condition Grave is offence punishable by at least 4 years
condition Graver is offence punishable by at least 5 years
condition Asked is request stating "the reason", Files
condition Told is emergency threatening life, followed by notice to Ash Ministry within 24 hours
condition Judged is a judgement of Ash Unit that "it is safe"
condition Allowed is consent of the provider, which may be refused only where "the case is secret"

clause "Acting"
  each party acts through its financial intelligence unit

clause "Files"
  Ash Ministry may share Files with Cedar Shelter for Care
    provided Agreed
    protected by log of every disclosure, receipt, stating "date", kept at least 5 years, open to Birch Unit
    subject to conditions of the provider, announced before sharing, binding once accepted, except conditions on "cost"
    onward only to Elm Police for Trial, with Allowed
    if Refused, may share Counts with Cedar Shelter
      from 1 March 2026 until 30 June 2026
  Ash Ministry may share Mixed with Birch Ministry for Trial
    only on request
    by secure email
    where Graver
    without consent under DPA 2018 section 35 because "it would warn them"
  Birch Ministry must share Mixed with Ash Ministry for Trial
    about suspects
    until Last Case
    in GB
  Birch Ministry must refuse clause "Files" where Door Open, giving reasons within 5 days

clause "Money"
  any member of EU may share Payments with any government department in EU for Trial
    provided Told
  Birch Ministry may share Payments with its financial intelligence unit for Trial
  Ash Unit may query Payments of Birch Unit for Trial
    only through Elm Police
  any member of Five Lands must not share Payments with any police force in EU for Study

clause "Groups"
  North and South may share Kin Notes with each other for Care
    provided Judged
  Cedar Shelter may share Kin Notes with Ash Unit for Care
    in a meeting of Desk
  Ash Unit and Birch Unit may jointly publish Counts for Study
  Ash Ministry may use Files for Care
  Fir Press may use Counts for Study, or for any other purpose provided Door Open
  North must not query Kin Notes of South
  Ash Ministry must not use Files
    about children

clause "Doors"
  this clause prevails over clause "Groups"
  Elm Police may query Kin Notes of Cedar Shelter for Care
    provided Grave
  Cedar Shelter must endeavour to share Files with only Ash Ministry for Trial
    where Asked

clause "Around"
  Ash Ministry must ensure that Elm Police must not share Mixed with Fir Press
  each party may declare that Cedar Shelter may share Files with Elm Police for Trial
  each party may declare that Cedar Shelter must delete Files within 5 days
  on breach of this agreement, Ash Ministry may suspend sharing
  on breach of this agreement, Birch Ministry must notify Ash Ministry of a data breach within 24 hours
  when a person becomes a suspect, review within 5 days
  each party must correct or delete wrong data within 5 days, and tell every recipient
  Ash Ministry may request Birch Ministry to delete Files within 3 days
  Ash Ministry must not inform suspects of Mixed until case closure
  each party must keep Files confidential

scenario "nobody agreed"
  given no Agreed
  when Ash Ministry shares Files with Cedar Shelter for Care
  expect not covered

scenario "the offence is grave"
  given Graver, no Door Open
  when Elm Police queries Kin Notes of Cedar Shelter for Care
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
  "the rich one, with prohibitions that can't be read": RICH.replace(
    "Alpha Police must not share Notes with any police force in DE",
    "Alpha Police must not share Notes with Nobody Known",
  ).replace("no party may share Child File with Gamma Court", "no party may share Lost File with Gamma Court"),
  "the wide one": WIDE,
};
