/**
 * The closed list of facts about a flow. Provisions, pack completion, hovers and *unknown* findings all speak these
 * names; nothing else about a flow is visible to the law packs.
 */

export type FactType = "string" | "strings" | "boolean" | "number";

export interface FactDefinition {
  readonly type: FactType;
  /** What the fact says, in one line for drafters and pack authors. */
  readonly says: string;
  /** Where its value comes from. */
  readonly from: string;
  /** What to write in the agreement so that the fact becomes known. */
  readonly settle?: string;
}

const partyFacts = <S extends "sender" | "recipient">(side: S, word: string) =>
  ({
    [`${side}.kinds`]: {
      type: "strings",
      says: `kinds of the ${word}, with the wider kinds each belongs to`,
      from: `\`is a …\` of the ${word}`,
      settle: `is a KIND in PLACE`,
    },
    [`${side}.jurisdiction`]: {
      type: "string",
      says: `country of the ${word} (ISO 3166-1 alpha-2, \`EU\` for Union bodies); absent for international organisations`,
      from: `\`in …\` of the ${word}`,
      settle: `is a KIND in PLACE`,
    },
    [`${side}.sector`]: {
      type: "string",
      says: `public, private or international`,
      from: `kind of the ${word}`,
      settle: `is a KIND in PLACE`,
    },
    [`${side}.role`]: {
      type: "string",
      says: `controller, joint controller, processor or competent authority for this purpose; absent if not stated`,
      from: `\`acts as …\` of the ${word}`,
      settle: `acts as controller`,
    },
    [`${side}.regime`]: {
      type: "string",
      says: `data protection regime of the ${word} for this purpose: gdpr, led, uk-gdpr, uk-dpa-part3, eu-institutions, international-organisation or other`,
      from: `place, role and kind of the ${word}`,
      settle: `acts as competent authority for PURPOSE`,
    },
  }) as Record<`${S}.kinds` | `${S}.jurisdiction` | `${S}.sector` | `${S}.role` | `${S}.regime`, FactDefinition>;

const define = <K extends string>(facts: Record<K, FactDefinition>): Record<K, FactDefinition> => facts;

export const FACTS = define({
  "agreement.kind": {
    type: "string",
    says: "agreement, memorandum of understanding, protocol, treaty, decree, guidance, terms of reference, policy, template or consent form",
    from: "`kind …` of the agreement",
  },
  "agreement.binding": {
    type: "boolean",
    says: "whether the agreement binds in law; absent if it does not say",
    from: "`binding` or `not legally binding`",
  },
  "agreement.reviewed": {
    type: "boolean",
    says: "whether the agreement itself is reviewed at intervals",
    from: "`reviewed every …`",
  },
  "agreement.ends": {
    type: "boolean",
    says: "whether the agreement has an end date or event",
    from: "`until …` of the agreement",
  },
  "agreement.rights": {
    type: "strings",
    says: "rights for which the agreement gives everybody whose data it is a route: access, correct, erase, restrict, object, withdraw consent, complain, …",
    from: "rights sentences about the flow's subjects",
  },
  "agreement.says": {
    type: "strings",
    says: "matters beside its flows that the agreement says something about: liability, training, accuracy, data at the end, … (server/model/sayings.ts)",
    from: "sentences of governance, safeguards, duties and the head",
  },
  "agreement.audit": { type: "boolean", says: "whether compliance is audited", from: "`audit …`" },
  "agreement.oversight": { type: "boolean", says: "whether an independent body oversees", from: "`oversight by …`" },
  ...partyFacts("sender", "sender"),
  ...partyFacts("recipient", "recipient"),
  "recipient.notifiesBreachTo": {
    type: "strings",
    says: "whom the recipient must tell of a data breach: provider, supervisory authority, person",
    from: "duties to notify of a data breach",
  },
  "flow.act": { type: "string", says: "share, use, query, publish or collect", from: "the sentence" },
  "flow.modality": { type: "string", says: "may or must", from: "the sentence" },
  "flow.crossBorder": {
    type: "boolean",
    says: "whether sender and recipient are in different countries",
    from: "places of the two parties",
  },
  "flow.leavesArea": {
    type: "boolean",
    says: "whether the data leave the area of the sender's regime (EEA for GDPR, EU and Schengen for LED, the UK for UK law); for a class of recipients, whether they do so for some of its places",
    from: "regime of the sender, place of the recipient",
  },
  "flow.necessity": {
    type: "boolean",
    says: "whether the sentence says why the sharing is necessary, or makes necessity or proportionality a condition",
    from: "`necessary because …`, `provided necessity …`",
  },
  "flow.childRule": {
    type: "boolean",
    says: "whether something is said for children: their safeguarding, their best interests, their guardian, terms, rights or duties about them",
    from: "purpose, conditions, `all sharing about children`, rights of children, duties to the guardian",
  },
  "data.vague": {
    type: "boolean",
    says: "whether an item is a catch-all such as `any information held`",
    from: "items of the data",
  },
  "data.marked": {
    type: "boolean",
    says: "whether the data carry a marking or a handling code",
    from: "`marked …` of the data or the sentence, safeguards",
  },
  "data.graded": {
    type: "boolean",
    says: "whether sources and information are graded",
    from: "`graded …` of the data, safeguards",
  },
  "data.statistics": {
    type: "boolean",
    says: "whether the data are counts of people without suppression of small ones; counts with it are no personal data",
    from: "`statistics …`",
  },
  "data.subjects": {
    type: "strings",
    says: "classes of people the data are about, with the wider classes each belongs to; empty if not stated",
    from: "`about …` of the data",
  },
  "data.sensitivity": {
    type: "strings",
    says: "sensitivities of the items: location of victim, biometric, genetic, health, criminal, …",
    from: "items and their brackets",
  },
  "data.special": {
    type: "boolean",
    says: "whether an item is a special category (health, biometric, genetic, ethnicity, religion, politics, union, sexual life)",
    from: "items and their brackets",
  },
  "data.criminal": {
    type: "boolean",
    says: "whether the data are about offences or suspicions of them",
    from: "items, brackets and subjects",
  },
  "data.closed": { type: "boolean", says: "whether the items are a closed list", from: "`means` or `includes`" },
  "data.collectedFor": {
    type: "strings",
    says: "purposes the data were collected for, with their families; empty if not stated",
    from: "`collected for …`",
  },
  "purpose.kinds": {
    type: "strings",
    says: "the purpose's vocabulary entry with the wider ones it belongs to",
    from: "`purpose … is …`",
  },
  "purpose.lawEnforcement": {
    type: "boolean",
    says: "whether the purpose is the prevention, investigation or prosecution of offences",
    from: "family of the purpose",
  },
  "basis.sender": {
    type: "strings",
    says: "instruments cited as the sender's legal basis (short names); `quoted` for law given in quotes",
    from: "`under …`",
    settle: "under LAW",
  },
  "basis.sender.regimes": {
    type: "strings",
    says: "data protection regimes that the sender's cited law belongs to",
    from: "`under …` and the packs",
  },
  "basis.recipient": {
    type: "strings",
    says: "instruments cited as the recipient's legal basis",
    from: "`received under …`",
    settle: "received under LAW",
  },
  "basis.recipient.regimes": {
    type: "strings",
    says: "data protection regimes that the recipient's cited law belongs to",
    from: "`received under …` and the packs",
  },
  "basis.sensitive": {
    type: "strings",
    says: "instruments cited as the condition for sensitive data",
    from: "`sensitive under …`",
    settle: "sensitive under LAW",
  },
  "basis.sensitive.regimes": {
    type: "strings",
    says: "data protection regimes that the cited condition for sensitive data belongs to",
    from: "`sensitive under …` and the packs",
  },
  "transfer.mechanisms": {
    type: "strings",
    says: "mechanisms named for a flow that leaves the area: adequacy, law, instrument, assessment",
    from: "`transferred under …`",
    settle: "transferred under adequacy",
  },
  "transfer.adequate": {
    type: "boolean",
    says: "whether an adequacy decision of the sender's regime covers the recipient's country on the date; one for some recipients only is no answer where the agreement names it, and none where it does not",
    from: "adequacy.json",
  },
  "conditions.kinds": {
    type: "strings",
    says: "kinds of condition without which the flow never takes place (in every alternative)",
    from: "`provided …`",
  },
  "consent.used": {
    type: "boolean",
    says: "whether the flow rests on consent of the person, the victim or the guardian",
    from: "`provided …`",
  },
  "consent.form": {
    type: "boolean",
    says: "whether the consent's form is stated (written, recorded, by form); absent if no consent is used",
    from: "`condition … is consent of …, written`",
  },
  "consent.expires": {
    type: "boolean",
    says: "whether the consent lapses; absent if no consent is used",
    from: "`lapsing after …`",
  },
  "safeguards.kinds": {
    type: "strings",
    says: "safeguards that hold for the flow, with the wider kinds each belongs to (encryption, access control, …)",
    from: "`protected by …`, safeguards, general terms",
  },
  "safeguards.adjectives": {
    type: "strings",
    says: "security named only by adjectives (appropriate, adequate, secure …)",
    from: "`protected by …`",
  },
  "safeguards.log": {
    type: "boolean",
    says: "whether disclosures are logged",
    from: "`log of every disclosure`",
  },
  "retention.copy": {
    type: "string",
    says: "how the keeping of the recipient's copy is stated: limit, event, delegated, as long as necessary, schedule, law, minimum; absent if not at all",
    from: "`keep …`",
    settle: "keep at most PERIOD from EVENT",
  },
  "retention.review": {
    type: "boolean",
    says: "whether the need to keep is reviewed at intervals",
    from: "`review every …`",
  },
  "onward.rule": {
    type: "string",
    says: "none, closed, consent of the provider, or open; absent if the agreement says nothing",
    from: "`onward …`",
    settle: "no onward sharing",
  },
});

export type FactName = keyof typeof FACTS;

export type FactValue = string | boolean | number | readonly string[] | null;

/** A fact has a value, is known to be absent (null), or is unknown (not in the record). */
export type Facts = { readonly [K in FactName]?: FactValue };

export const FACT_NAMES = Object.keys(FACTS) as readonly FactName[];

export const isFactName = (name: string): name is FactName => Object.hasOwn(FACTS, name);
