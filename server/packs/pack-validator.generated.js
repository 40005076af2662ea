// Written by scripts/generate-pack-schema.ts; do not edit.
// <stdin>
var validatePack = validate10;
var schema12 = { type: "object", description: "A law, treaty or guideline that can be cited.", properties: { short: { type: "string", pattern: "\\S", description: "Short name as cited: `GDPR`, `DPA 2018`." }, title: { type: "string", pattern: "\\S", description: "The full title." }, aliases: { type: "array", items: { type: "string", pattern: "\\S", description: "Another spelling." }, minItems: 1, description: "Other spellings that are read as this instrument." }, kind: { enum: ["law", "treaty", "guidance"], description: "Guidance (official codes, checklists) makes a warning at most." }, regimes: { type: "array", items: { enum: ["gdpr", "led", "uk-gdpr", "uk-dpa-part3", "eu-institutions", "international-organisation", "other"] }, minItems: 1, description: "Data protection regimes in which it can be a basis; absent if it belongs to none in particular." }, parts: { type: "array", items: { type: "object", description: "Provisions that belong to other regimes than the rest.", properties: { provisions: { type: "string", pattern: "\\S", description: "`sections 29 to 81`, `schedule 8`." }, regimes: { type: "array", items: { enum: ["gdpr", "led", "uk-gdpr", "uk-dpa-part3", "eu-institutions", "international-organisation", "other"] }, minItems: 1, description: "The regimes of these provisions." } }, required: ["provisions", "regimes"], additionalProperties: !1 }, minItems: 1, description: "Where only some parts belong to a regime: the first entry that has the cited provision decides." }, binds: { type: "object", description: "Where parties must be for it to bind them.", properties: { jurisdictions: { type: "array", items: { type: "string", pattern: "^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$" }, minItems: 1, description: "In one of these countries." }, membersOf: { type: "array", items: { type: "string", pattern: "\\S", description: "Key of memberships.json." }, minItems: 1, description: "In a country that is party to all of these." } }, required: [], additionalProperties: !1 }, valid: { type: "object", description: "When it is in force; always if empty.", properties: { from: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "The first day." }, until: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "The last day." }, supersededBy: { type: "string", pattern: "\\S", description: "What took its place, as a drafter names it." } }, required: [], additionalProperties: !1 }, url: { type: "string", pattern: "^https?://", description: "Address of the text." } }, required: ["short", "title", "kind", "valid", "url"], additionalProperties: !1 }, schema26 = { type: "object", description: "Words that the pack adds to the language. They are read, completed and checked as the wider words are.", properties: { "party kind": { type: "array", items: { type: "object", description: "A party kind that the language does not have.", properties: { term: { type: "string", pattern: "\\S", description: "As a drafter writes it, in small letters: no `and`, no `or`, no word that opens a clause." }, says: { type: "string", pattern: "^\\S[^\\r\\n]*[^\\s.]$", description: "What it means, in a few plain words." }, also: { type: "array", items: { type: "string", pattern: "\\S", description: "Another spelling." }, minItems: 1, description: "Other spellings that are read as the same: the plural, another language." }, isA: { type: "array", items: { type: "string", pattern: "\\S", description: "Its term." }, minItems: 1, description: "What it is a kind of: terms of the language or of a pack. What holds for them holds for it." } }, required: ["term", "says", "isA"], additionalProperties: !1 }, minItems: 1, description: "Words that can stand where the language has a party kind." }, subject: { type: "array", items: { type: "object", description: "A subject that the language does not have.", properties: { term: { type: "string", pattern: "\\S", description: "As a drafter writes it, in small letters: no `and`, no `or`, no word that opens a clause." }, says: { type: "string", pattern: "^\\S[^\\r\\n]*[^\\s.]$", description: "What it means, in a few plain words." }, also: { type: "array", items: { type: "string", pattern: "\\S", description: "Another spelling." }, minItems: 1, description: "Other spellings that are read as the same: the plural, another language." }, isA: { type: "array", items: { type: "string", pattern: "\\S", description: "Its term." }, minItems: 1, description: "What it is a kind of: terms of the language or of a pack. What holds for them holds for it." } }, required: ["term", "says", "isA"], additionalProperties: !1 }, minItems: 1, description: "Words that can stand where the language has a subject." }, item: { type: "array", items: { type: "object", description: "A item that the language does not have.", properties: { term: { type: "string", pattern: "\\S", description: "As a drafter writes it, in small letters: no `and`, no `or`, no word that opens a clause." }, says: { type: "string", pattern: "^\\S[^\\r\\n]*[^\\s.]$", description: "What it means, in a few plain words." }, also: { type: "array", items: { type: "string", pattern: "\\S", description: "Another spelling." }, minItems: 1, description: "Other spellings that are read as the same: the plural, another language." }, isA: { type: "array", items: { type: "string", pattern: "\\S", description: "Its term." }, minItems: 1, description: "What it is a kind of: terms of the language or of a pack. What holds for them holds for it." }, sensitivity: { type: "array", items: { type: "string", pattern: "\\S", description: "A kind of sensitivity." }, minItems: 1, description: "How sensitive it is: `health`, `location of victim`, …" } }, required: ["term", "says"], additionalProperties: !1 }, minItems: 1, description: "Words that can stand where the language has a item." }, sensitivity: { type: "array", items: { type: "object", description: "A sensitivity that the language does not have.", properties: { term: { type: "string", pattern: "\\S", description: "As a drafter writes it, in small letters: no `and`, no `or`, no word that opens a clause." }, says: { type: "string", pattern: "^\\S[^\\r\\n]*[^\\s.]$", description: "What it means, in a few plain words." }, also: { type: "array", items: { type: "string", pattern: "\\S", description: "Another spelling." }, minItems: 1, description: "Other spellings that are read as the same: the plural, another language." }, isA: { type: "array", items: { type: "string", pattern: "\\S", description: "Its term." }, minItems: 1, description: "What it is a kind of: terms of the language or of a pack. What holds for them holds for it." } }, required: ["term", "says", "isA"], additionalProperties: !1 }, minItems: 1, description: "Words that can stand where the language has a sensitivity." }, purpose: { type: "array", items: { type: "object", description: "A purpose that the language does not have.", properties: { term: { type: "string", pattern: "\\S", description: "As a drafter writes it, in small letters: no `and`, no `or`, no word that opens a clause." }, says: { type: "string", pattern: "^\\S[^\\r\\n]*[^\\s.]$", description: "What it means, in a few plain words." }, also: { type: "array", items: { type: "string", pattern: "\\S", description: "Another spelling." }, minItems: 1, description: "Other spellings that are read as the same: the plural, another language." }, isA: { type: "array", items: { type: "string", pattern: "\\S", description: "Its term." }, minItems: 1, description: "What it is a kind of: terms of the language or of a pack. What holds for them holds for it." } }, required: ["term", "says", "isA"], additionalProperties: !1 }, minItems: 1, description: "Words that can stand where the language has a purpose." }, condition: { type: "array", items: { type: "object", description: "A condition that the language does not have.", properties: { term: { type: "string", pattern: "\\S", description: "As a drafter writes it, in small letters: no `and`, no `or`, no word that opens a clause." }, says: { type: "string", pattern: "^\\S[^\\r\\n]*[^\\s.]$", description: "What it means, in a few plain words." }, also: { type: "array", items: { type: "string", pattern: "\\S", description: "Another spelling." }, minItems: 1, description: "Other spellings that are read as the same: the plural, another language." }, isA: { type: "array", items: { type: "string", pattern: "\\S", description: "Its term." }, minItems: 1, description: "What it is a kind of: terms of the language or of a pack. What holds for them holds for it." } }, required: ["term", "says", "isA"], additionalProperties: !1 }, minItems: 1, description: "Words that can stand where the language has a condition." }, event: { type: "array", items: { type: "object", description: "A event that the language does not have.", properties: { term: { type: "string", pattern: "\\S", description: "As a drafter writes it, in small letters: no `and`, no `or`, no word that opens a clause." }, says: { type: "string", pattern: "^\\S[^\\r\\n]*[^\\s.]$", description: "What it means, in a few plain words." }, also: { type: "array", items: { type: "string", pattern: "\\S", description: "Another spelling." }, minItems: 1, description: "Other spellings that are read as the same: the plural, another language." }, isA: { type: "array", items: { type: "string", pattern: "\\S", description: "Its term." }, minItems: 1, description: "What it is a kind of: terms of the language or of a pack. What holds for them holds for it." } }, required: ["term", "says", "isA"], additionalProperties: !1 }, minItems: 1, description: "Words that can stand where the language has a event." }, safeguard: { type: "array", items: { type: "object", description: "A safeguard that the language does not have.", properties: { term: { type: "string", pattern: "\\S", description: "As a drafter writes it, in small letters: no `and`, no `or`, no word that opens a clause." }, says: { type: "string", pattern: "^\\S[^\\r\\n]*[^\\s.]$", description: "What it means, in a few plain words." }, also: { type: "array", items: { type: "string", pattern: "\\S", description: "Another spelling." }, minItems: 1, description: "Other spellings that are read as the same: the plural, another language." }, isA: { type: "array", items: { type: "string", pattern: "\\S", description: "Its term." }, minItems: 1, description: "What it is a kind of: terms of the language or of a pack. What holds for them holds for it." } }, required: ["term", "says", "isA"], additionalProperties: !1 }, minItems: 1, description: "Words that can stand where the language has a safeguard." }, right: { type: "array", items: { type: "object", description: "A right that the language does not have.", properties: { term: { type: "string", pattern: "\\S", description: "As a drafter writes it, in small letters: no `and`, no `or`, no word that opens a clause." }, says: { type: "string", pattern: "^\\S[^\\r\\n]*[^\\s.]$", description: "What it means, in a few plain words." }, also: { type: "array", items: { type: "string", pattern: "\\S", description: "Another spelling." }, minItems: 1, description: "Other spellings that are read as the same: the plural, another language." }, isA: { type: "array", items: { type: "string", pattern: "\\S", description: "Its term." }, minItems: 1, description: "What it is a kind of: terms of the language or of a pack. What holds for them holds for it." } }, required: ["term", "says", "isA"], additionalProperties: !1 }, minItems: 1, description: "Words that can stand where the language has a right." }, verb: { type: "array", items: { type: "object", description: "A verb that the language does not have.", properties: { term: { type: "string", pattern: "\\S", description: "As a drafter writes it, in small letters: no `and`, no `or`, no word that opens a clause." }, says: { type: "string", pattern: "^\\S[^\\r\\n]*[^\\s.]$", description: "What it means, in a few plain words." }, also: { type: "array", items: { type: "string", pattern: "\\S", description: "Another spelling." }, minItems: 1, description: "Other spellings that are read as the same: the plural, another language." }, isA: { type: "array", items: { type: "string", pattern: "\\S", description: "Its term." }, minItems: 1, description: "What it is a kind of: terms of the language or of a pack. What holds for them holds for it." } }, required: ["term", "says", "isA"], additionalProperties: !1 }, minItems: 1, description: "Words that can stand where the language has a verb." }, channel: { type: "array", items: { type: "object", description: "A channel that the language does not have.", properties: { term: { type: "string", pattern: "\\S", description: "As a drafter writes it, in small letters: no `and`, no `or`, no word that opens a clause." }, says: { type: "string", pattern: "^\\S[^\\r\\n]*[^\\s.]$", description: "What it means, in a few plain words." }, also: { type: "array", items: { type: "string", pattern: "\\S", description: "Another spelling." }, minItems: 1, description: "Other spellings that are read as the same: the plural, another language." }, isA: { type: "array", items: { type: "string", pattern: "\\S", description: "Its term." }, minItems: 1, description: "What it is a kind of: terms of the language or of a pack. What holds for them holds for it." } }, required: ["term", "says"], additionalProperties: !1 }, minItems: 1, description: "Words that can stand where the language has a channel." } }, required: [], additionalProperties: !1, minProperties: 1 }, pattern0 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u"), pattern1 = new RegExp("\\S", "u"), pattern2 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u"), pattern7 = new RegExp("^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$", "u"), pattern12 = new RegExp("^https?://", "u"), pattern37 = new RegExp("^\\S[^\\r\\n]*[^\\s.]$", "u"), func2 = Object.prototype.hasOwnProperty, schema13 = { type: "object", description: "One rule of law.", properties: { id: { type: "string", pattern: "^[a-z][a-zA-Z0-9.-]*$", description: "Unique and stable: `eu.gdpr.art6.1`. Other files refer to it." }, instrument: { type: "string", pattern: "\\S", description: "Short name of the instrument, as the pack's `instruments` give it: `GDPR`." }, cite: { type: "string", pattern: "\\S", description: "As a drafter cites it, with the instrument: `GDPR article 6(1)`." }, title: { type: "string", pattern: "\\S", description: "A few words." }, says: { type: "string", pattern: "\\S", description: "The rule in plain words, one or two sentences." }, source: { type: "object", description: "Where the text can be read.", properties: { url: { type: "string", pattern: "^https?://", description: "Address of the text." }, quote: { type: "string", pattern: "\\S", description: "Words of the text that were seen, as evidence." } }, required: ["url"], additionalProperties: !1 }, confidence: { enum: ["verified", "secondary", "memory"], description: "How sure we are: the words were seen in the text (verified), in commentary or in a text older than an amendment (secondary), or not yet (memory). Only what is verified can be an error." }, tier: { enum: ["core", "extended"], description: "Core: what most agreements meet; extended: the rest." }, level: { enum: ["mandatory", "qualified", "recommended"], description: "The law demands it (an error at most), leaves room (a warning at most), or recommends it (information)." }, valid: { type: "object", description: "When the provision holds; always if empty.", properties: { from: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "The first day." }, until: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "The last day." }, supersededBy: { type: "string", pattern: "\\S", description: "What to cite instead: a citation, or the id of a provision." }, amended: { type: "string", pattern: "\\S", description: "What is known to have changed and has not been read again." } }, required: [], additionalProperties: !1 }, binds: { type: "object", description: "Who is bound. All tests must hold for the party that `who` names.", properties: { who: { enum: ["sender", "recipient", "either", "both"], description: "The party whose place, regime and kind are looked at." }, regimes: { type: "array", items: { enum: ["gdpr", "led", "uk-gdpr", "uk-dpa-part3", "eu-institutions", "international-organisation", "other"] }, minItems: 1, description: "It acts under one of these data protection regimes." }, jurisdictions: { type: "array", items: { type: "string", pattern: "^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$" }, minItems: 1, description: "It is in one of these countries (ISO codes: `DE`)." }, membersOf: { type: "array", items: { type: "string", pattern: "\\S", description: "Key of memberships.json." }, minItems: 1, description: "Its country is party to all of these (keys of memberships.json)." }, kinds: { type: "array", items: { type: "string", pattern: "\\S", description: "Kind of party." }, minItems: 1, description: "It is one of these kinds, or of a narrower one: `law enforcement agency`." } }, required: ["who"], additionalProperties: !1 }, applies: { $ref: "#/definitions/Condition", description: "To which flows of those bound it applies; to all if absent." }, effect: { $ref: "#/definitions/Effect", description: "What the provision asks for." }, satisfiedBy: { type: "string", pattern: "\\S", description: "A phrase of the language that does what is asked: the fix and the example come from it." }, waysOut: { type: "array", items: { type: "string", pattern: "\\S", description: "A way out." }, minItems: 1, description: "The usual ways out of a conflict, in plain words." } }, required: ["id", "instrument", "cite", "title", "says", "source", "confidence", "tier", "level", "valid", "binds", "effect"], additionalProperties: !1 }, pattern13 = new RegExp("^[a-z][a-zA-Z0-9.-]*$", "u"), schema14 = { type: "object", description: "Tests of the facts of a flow; all that are given must hold.", properties: { properties: { type: "object", description: "Tests by the name of the fact; all must hold.", properties: { "agreement.kind": { $ref: "#/definitions/TextTest", description: "Agreement, memorandum of understanding, protocol, treaty, decree, guidance, terms of reference, policy, template or consent form. From: `kind …` of the agreement." }, "agreement.binding": { $ref: "#/definitions/FlagTest", description: "Whether the agreement binds in law; absent if it does not say. From: `binding` or `not legally binding`." }, "agreement.reviewed": { $ref: "#/definitions/FlagTest", description: "Whether the agreement itself is reviewed at intervals. From: `reviewed every …`." }, "agreement.ends": { $ref: "#/definitions/FlagTest", description: "Whether the agreement has an end date or event. From: `until …` of the agreement." }, "agreement.rights": { $ref: "#/definitions/ListTest", description: "Rights for which the agreement gives everybody whose data it is a route: access, correct, erase, restrict, object, withdraw consent, complain, …. From: rights sentences about the flow's subjects." }, "agreement.says": { $ref: "#/definitions/ListTest", description: "Matters beside its flows that the agreement says something about: liability, training, accuracy, data at the end, … (server/model/sayings.ts). From: sentences of governance, safeguards, duties and the head." }, "agreement.audit": { $ref: "#/definitions/FlagTest", description: "Whether compliance is audited. From: `audit …`." }, "agreement.oversight": { $ref: "#/definitions/FlagTest", description: "Whether an independent body oversees. From: `oversight by …`." }, "sender.kinds": { $ref: "#/definitions/ListTest", description: "Kinds of the sender, with the wider kinds each belongs to. From: `is a …` of the sender." }, "sender.jurisdiction": { $ref: "#/definitions/TextTest", description: "Country of the sender (ISO 3166-1 alpha-2, `EU` for Union bodies); absent for international organisations. From: `in …` of the sender." }, "sender.sector": { $ref: "#/definitions/TextTest", description: "Public, private or international. From: kind of the sender." }, "sender.role": { $ref: "#/definitions/TextTest", description: "Controller, joint controller, processor or competent authority for this purpose; absent if not stated. From: `acts as …` of the sender." }, "sender.regime": { $ref: "#/definitions/RegimeTest", description: "Data protection regime of the sender for this purpose: gdpr, led, uk-gdpr, uk-dpa-part3, eu-institutions, international-organisation or other. From: place, role and kind of the sender." }, "recipient.kinds": { $ref: "#/definitions/ListTest", description: "Kinds of the recipient, with the wider kinds each belongs to. From: `is a …` of the recipient." }, "recipient.jurisdiction": { $ref: "#/definitions/TextTest", description: "Country of the recipient (ISO 3166-1 alpha-2, `EU` for Union bodies); absent for international organisations. From: `in …` of the recipient." }, "recipient.sector": { $ref: "#/definitions/TextTest", description: "Public, private or international. From: kind of the recipient." }, "recipient.role": { $ref: "#/definitions/TextTest", description: "Controller, joint controller, processor or competent authority for this purpose; absent if not stated. From: `acts as …` of the recipient." }, "recipient.regime": { $ref: "#/definitions/RegimeTest", description: "Data protection regime of the recipient for this purpose: gdpr, led, uk-gdpr, uk-dpa-part3, eu-institutions, international-organisation or other. From: place, role and kind of the recipient." }, "recipient.notifiesBreachTo": { $ref: "#/definitions/ListTest", description: "Whom the recipient must tell of a data breach: provider, supervisory authority, person. From: duties to notify of a data breach." }, "flow.act": { $ref: "#/definitions/TextTest", description: "Share, use, query, publish or collect. From: the sentence." }, "flow.modality": { $ref: "#/definitions/TextTest", description: "May or must. From: the sentence." }, "flow.crossBorder": { $ref: "#/definitions/FlagTest", description: "Whether sender and recipient are in different countries. From: places of the two parties." }, "flow.leavesArea": { $ref: "#/definitions/FlagTest", description: "Whether the data leave the area of the sender's regime (EEA for GDPR, EU and Schengen for LED, the UK for UK law); for a class of recipients, whether they do so for some of its places. From: regime of the sender, place of the recipient." }, "flow.necessity": { $ref: "#/definitions/FlagTest", description: "Whether the sentence says why the sharing is necessary, or makes necessity or proportionality a condition. From: `necessary because …`, `provided necessity …`." }, "flow.childRule": { $ref: "#/definitions/FlagTest", description: "Whether something is said for children: their safeguarding, their best interests, their guardian, terms, rights or duties about them. From: purpose, conditions, `all sharing about children`, rights of children, duties to the guardian." }, "data.vague": { $ref: "#/definitions/FlagTest", description: "Whether an item is a catch-all such as `any information held`. From: items of the data." }, "data.marked": { $ref: "#/definitions/FlagTest", description: "Whether the data carry a marking or a handling code. From: `marked …` of the data or the sentence, safeguards." }, "data.graded": { $ref: "#/definitions/FlagTest", description: "Whether sources and information are graded. From: `graded …` of the data, safeguards." }, "data.statistics": { $ref: "#/definitions/FlagTest", description: "Whether the data are counts of people without suppression of small ones; counts with it are no personal data. From: `statistics …`." }, "data.subjects": { $ref: "#/definitions/ListTest", description: "Classes of people the data are about, with the wider classes each belongs to; empty if not stated. From: `about …` of the data." }, "data.sensitivity": { $ref: "#/definitions/ListTest", description: "Sensitivities of the items: location of victim, biometric, genetic, health, criminal, …. From: items and their brackets." }, "data.special": { $ref: "#/definitions/FlagTest", description: "Whether an item is a special category (health, biometric, genetic, ethnicity, religion, politics, union, sexual life). From: items and their brackets." }, "data.criminal": { $ref: "#/definitions/FlagTest", description: "Whether the data are about offences or suspicions of them. From: items, brackets and subjects." }, "data.closed": { $ref: "#/definitions/FlagTest", description: "Whether the items are a closed list. From: `means` or `includes`." }, "data.collectedFor": { $ref: "#/definitions/ListTest", description: "Purposes the data were collected for, with their families; empty if not stated. From: `collected for …`." }, "purpose.kinds": { $ref: "#/definitions/ListTest", description: "The purpose's vocabulary entry with the wider ones it belongs to. From: `purpose … is …`." }, "purpose.lawEnforcement": { $ref: "#/definitions/FlagTest", description: "Whether the purpose is the prevention, investigation or prosecution of offences. From: family of the purpose." }, "basis.sender": { $ref: "#/definitions/ListTest", description: "Instruments cited as the sender's legal basis (short names); `quoted` for law given in quotes. From: `under …`." }, "basis.sender.regimes": { $ref: "#/definitions/RegimeListTest", description: "Data protection regimes that the sender's cited law belongs to. From: `under …` and the packs." }, "basis.recipient": { $ref: "#/definitions/ListTest", description: "Instruments cited as the recipient's legal basis. From: `received under …`." }, "basis.recipient.regimes": { $ref: "#/definitions/RegimeListTest", description: "Data protection regimes that the recipient's cited law belongs to. From: `received under …` and the packs." }, "basis.sensitive": { $ref: "#/definitions/ListTest", description: "Instruments cited as the condition for sensitive data. From: `sensitive under …`." }, "basis.sensitive.regimes": { $ref: "#/definitions/RegimeListTest", description: "Data protection regimes that the cited condition for sensitive data belongs to. From: `sensitive under …` and the packs." }, "transfer.mechanisms": { $ref: "#/definitions/ListTest", description: "Mechanisms named for a flow that leaves the area: adequacy, law, instrument, assessment. From: `transferred under …`." }, "transfer.adequate": { $ref: "#/definitions/FlagTest", description: "Whether an adequacy decision of the sender's regime covers the recipient's country on the date; one for some recipients only is no answer where the agreement names it, and none where it does not. From: adequacy.json." }, "conditions.kinds": { $ref: "#/definitions/ListTest", description: "Kinds of condition without which the flow never takes place (in every alternative). From: `provided …`." }, "consent.used": { $ref: "#/definitions/FlagTest", description: "Whether the flow rests on consent of the person, the victim or the guardian. From: `provided …`." }, "consent.form": { $ref: "#/definitions/FlagTest", description: "Whether the consent's form is stated (written, recorded, by form); absent if no consent is used. From: `condition … is consent of …, written`." }, "consent.expires": { $ref: "#/definitions/FlagTest", description: "Whether the consent lapses; absent if no consent is used. From: `lapsing after …`." }, "safeguards.kinds": { $ref: "#/definitions/ListTest", description: "Safeguards that hold for the flow, with the wider kinds each belongs to (encryption, access control, …). From: `protected by …`, safeguards, general terms." }, "safeguards.adjectives": { $ref: "#/definitions/ListTest", description: "Security named only by adjectives (appropriate, adequate, secure …). From: `protected by …`." }, "safeguards.log": { $ref: "#/definitions/FlagTest", description: "Whether disclosures are logged. From: `log of every disclosure`." }, "retention.copy": { $ref: "#/definitions/TextTest", description: "How the keeping of the recipient's copy is stated: limit, event, delegated, as long as necessary, schedule, law, minimum; absent if not at all. From: `keep …`." }, "retention.review": { $ref: "#/definitions/FlagTest", description: "Whether the need to keep is reviewed at intervals. From: `review every …`." }, "onward.rule": { $ref: "#/definitions/TextTest", description: "None, closed, consent of the provider, or open; absent if the agreement says nothing. From: `onward …`." } }, additionalProperties: !1, minProperties: 1 }, allOf: { type: "array", items: { $ref: "#/definitions/Condition" }, minItems: 1, description: "All of these hold." }, anyOf: { type: "array", items: { $ref: "#/definitions/Condition" }, minItems: 1, description: "At least one of these holds." }, not: { $ref: "#/definitions/Condition", description: "This does not hold." } }, additionalProperties: !1, minProperties: 1 }, schema15 = { type: "object", description: "A test of a text.", properties: { const: { type: ["string", "null"], description: "The fact is exactly this; null: the agreement says nothing about it." }, enum: { type: "array", items: { type: ["string", "null"] }, minItems: 1, description: "The fact is one of these." }, not: { $ref: "#/definitions/TextTest", description: "The fact does not pass this test." } }, additionalProperties: !1, minProperties: 1 }, wrapper0 = { validate: validate13 };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "const" || key0 === "enum" || key0 === "not")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.const !== void 0) {
      let data0 = data.const;
      if (typeof data0 != "string" && data0 !== null) {
        let err2 = { instancePath: instancePath + "/const", schemaPath: "#/properties/const/type", keyword: "type", params: { type: schema15.properties.const.type } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.enum !== void 0) {
      let data1 = data.enum;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err3 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 != "string" && data2 !== null) {
            let err4 = { instancePath: instancePath + "/enum/" + i0, schemaPath: "#/properties/enum/items/type", keyword: "type", params: { type: schema15.properties.enum.items.type } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.not !== void 0 && (wrapper0.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate13.errors = vErrors, errors === 0;
}
var schema16 = { type: "object", description: "A test of a yes or no.", properties: { const: { type: ["boolean", "null"], description: "The fact is exactly this; null: the agreement says nothing about it." }, enum: { type: "array", items: { type: ["boolean", "null"] }, minItems: 1, description: "The fact is one of these." }, not: { $ref: "#/definitions/FlagTest", description: "The fact does not pass this test." } }, additionalProperties: !1, minProperties: 1 }, wrapper1 = { validate: validate15 };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "const" || key0 === "enum" || key0 === "not")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.const !== void 0) {
      let data0 = data.const;
      if (typeof data0 != "boolean" && data0 !== null) {
        let err2 = { instancePath: instancePath + "/const", schemaPath: "#/properties/const/type", keyword: "type", params: { type: schema16.properties.const.type } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.enum !== void 0) {
      let data1 = data.enum;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err3 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 != "boolean" && data2 !== null) {
            let err4 = { instancePath: instancePath + "/enum/" + i0, schemaPath: "#/properties/enum/items/type", keyword: "type", params: { type: schema16.properties.enum.items.type } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.not !== void 0 && (wrapper1.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData }) || (vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate15.errors = vErrors, errors === 0;
}
var schema17 = { type: "object", description: "A test of a list.", properties: { contains: { type: "object", description: "The list has this (`const`), or at least one of these (`enum`).", properties: { const: { type: "string", description: "The list has this." }, enum: { type: "array", items: { type: "string" }, minItems: 1, description: "The list has at least one of these." } }, additionalProperties: !1, minProperties: 1, maxProperties: 1 }, const: { const: null, description: "null: nothing is in the list." }, not: { $ref: "#/definitions/ListTest", description: "The fact does not pass this test." } }, additionalProperties: !1, minProperties: 1 }, wrapper2 = { validate: validate19 };
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "contains" || key0 === "const" || key0 === "not")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.contains !== void 0) {
      let data0 = data.contains;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length > 1) {
          let err2 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (Object.keys(data0).length < 1) {
          let err3 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        for (let key1 in data0)
          if (!(key1 === "const" || key1 === "enum")) {
            let err4 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.const !== void 0 && typeof data0.const != "string") {
          let err5 = { instancePath: instancePath + "/contains/const", schemaPath: "#/properties/contains/properties/const/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0.enum !== void 0) {
          let data2 = data0.enum;
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              let err6 = { instancePath: instancePath + "/contains/enum", schemaPath: "#/properties/contains/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            let len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data2[i0] != "string") {
                let err7 = { instancePath: instancePath + "/contains/enum/" + i0, schemaPath: "#/properties/contains/properties/enum/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
          } else {
            let err8 = { instancePath: instancePath + "/contains/enum", schemaPath: "#/properties/contains/properties/enum/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.const !== void 0 && data.const !== null) {
      let err10 = { instancePath: instancePath + "/const", schemaPath: "#/properties/const/const", keyword: "const", params: { allowedValue: schema17.properties.const.const } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    data.not !== void 0 && (wrapper2.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData }) || (vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors), errors = vErrors.length));
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate19.errors = vErrors, errors === 0;
}
var schema18 = { type: "object", description: "A test of a regime.", properties: { const: { enum: ["gdpr", "led", "uk-gdpr", "uk-dpa-part3", "eu-institutions", "international-organisation", "other", null], description: "The fact is exactly this; null: the agreement says nothing about it." }, enum: { type: "array", items: { enum: ["gdpr", "led", "uk-gdpr", "uk-dpa-part3", "eu-institutions", "international-organisation", "other", null] }, minItems: 1, description: "The fact is one of these." }, not: { $ref: "#/definitions/RegimeTest", description: "The fact does not pass this test." } }, additionalProperties: !1, minProperties: 1 }, wrapper3 = { validate: validate28 };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "const" || key0 === "enum" || key0 === "not")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.const !== void 0) {
      let data0 = data.const;
      if (!(data0 === "gdpr" || data0 === "led" || data0 === "uk-gdpr" || data0 === "uk-dpa-part3" || data0 === "eu-institutions" || data0 === "international-organisation" || data0 === "other" || data0 === null)) {
        let err2 = { instancePath: instancePath + "/const", schemaPath: "#/properties/const/enum", keyword: "enum", params: { allowedValues: schema18.properties.const.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.enum !== void 0) {
      let data1 = data.enum;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err3 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(data2 === "gdpr" || data2 === "led" || data2 === "uk-gdpr" || data2 === "uk-dpa-part3" || data2 === "eu-institutions" || data2 === "international-organisation" || data2 === "other" || data2 === null)) {
            let err4 = { instancePath: instancePath + "/enum/" + i0, schemaPath: "#/properties/enum/items/enum", keyword: "enum", params: { allowedValues: schema18.properties.enum.items.enum } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.not !== void 0 && (wrapper3.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData }) || (vErrors = vErrors === null ? wrapper3.validate.errors : vErrors.concat(wrapper3.validate.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
var schema19 = { type: "object", description: "A test of a list of regimes.", properties: { contains: { type: "object", description: "The list has this (`const`), or at least one of these (`enum`).", properties: { const: { enum: ["gdpr", "led", "uk-gdpr", "uk-dpa-part3", "eu-institutions", "international-organisation", "other"], description: "The list has this." }, enum: { type: "array", items: { enum: ["gdpr", "led", "uk-gdpr", "uk-dpa-part3", "eu-institutions", "international-organisation", "other"] }, minItems: 1, description: "The list has at least one of these." } }, additionalProperties: !1, minProperties: 1, maxProperties: 1 }, const: { const: null, description: "null: nothing is in the list." }, not: { $ref: "#/definitions/RegimeListTest", description: "The fact does not pass this test." } }, additionalProperties: !1, minProperties: 1 }, wrapper4 = { validate: validate55 };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "contains" || key0 === "const" || key0 === "not")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.contains !== void 0) {
      let data0 = data.contains;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length > 1) {
          let err2 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (Object.keys(data0).length < 1) {
          let err3 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        for (let key1 in data0)
          if (!(key1 === "const" || key1 === "enum")) {
            let err4 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.const !== void 0) {
          let data1 = data0.const;
          if (!(data1 === "gdpr" || data1 === "led" || data1 === "uk-gdpr" || data1 === "uk-dpa-part3" || data1 === "eu-institutions" || data1 === "international-organisation" || data1 === "other")) {
            let err5 = { instancePath: instancePath + "/contains/const", schemaPath: "#/properties/contains/properties/const/enum", keyword: "enum", params: { allowedValues: schema19.properties.contains.properties.const.enum } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data0.enum !== void 0) {
          let data2 = data0.enum;
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              let err6 = { instancePath: instancePath + "/contains/enum", schemaPath: "#/properties/contains/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            let len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (!(data3 === "gdpr" || data3 === "led" || data3 === "uk-gdpr" || data3 === "uk-dpa-part3" || data3 === "eu-institutions" || data3 === "international-organisation" || data3 === "other")) {
                let err7 = { instancePath: instancePath + "/contains/enum/" + i0, schemaPath: "#/properties/contains/properties/enum/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.contains.properties.enum.items.enum } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
          } else {
            let err8 = { instancePath: instancePath + "/contains/enum", schemaPath: "#/properties/contains/properties/enum/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.const !== void 0 && data.const !== null) {
      let err10 = { instancePath: instancePath + "/const", schemaPath: "#/properties/const/const", keyword: "const", params: { allowedValue: schema19.properties.const.const } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    data.not !== void 0 && (wrapper4.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData }) || (vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors), errors = vErrors.length));
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
var wrapper5 = { validate: validate12 };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "properties" || key0 === "allOf" || key0 === "anyOf" || key0 === "not")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.properties !== void 0) {
      let data0 = data.properties;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length < 1) {
          let err2 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        for (let key1 in data0)
          if (!func2.call(schema14.properties.properties.properties, key1)) {
            let err3 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        data0["agreement.kind"] !== void 0 && (validate13(data0["agreement.kind"], { instancePath: instancePath + "/properties/agreement.kind", parentData: data0, parentDataProperty: "agreement.kind", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data0["agreement.binding"] !== void 0 && (validate15(data0["agreement.binding"], { instancePath: instancePath + "/properties/agreement.binding", parentData: data0, parentDataProperty: "agreement.binding", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["agreement.reviewed"] !== void 0 && (validate15(data0["agreement.reviewed"], { instancePath: instancePath + "/properties/agreement.reviewed", parentData: data0, parentDataProperty: "agreement.reviewed", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["agreement.ends"] !== void 0 && (validate15(data0["agreement.ends"], { instancePath: instancePath + "/properties/agreement.ends", parentData: data0, parentDataProperty: "agreement.ends", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["agreement.rights"] !== void 0 && (validate19(data0["agreement.rights"], { instancePath: instancePath + "/properties/agreement.rights", parentData: data0, parentDataProperty: "agreement.rights", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["agreement.says"] !== void 0 && (validate19(data0["agreement.says"], { instancePath: instancePath + "/properties/agreement.says", parentData: data0, parentDataProperty: "agreement.says", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["agreement.audit"] !== void 0 && (validate15(data0["agreement.audit"], { instancePath: instancePath + "/properties/agreement.audit", parentData: data0, parentDataProperty: "agreement.audit", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["agreement.oversight"] !== void 0 && (validate15(data0["agreement.oversight"], { instancePath: instancePath + "/properties/agreement.oversight", parentData: data0, parentDataProperty: "agreement.oversight", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["sender.kinds"] !== void 0 && (validate19(data0["sender.kinds"], { instancePath: instancePath + "/properties/sender.kinds", parentData: data0, parentDataProperty: "sender.kinds", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["sender.jurisdiction"] !== void 0 && (validate13(data0["sender.jurisdiction"], { instancePath: instancePath + "/properties/sender.jurisdiction", parentData: data0, parentDataProperty: "sender.jurisdiction", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data0["sender.sector"] !== void 0 && (validate13(data0["sender.sector"], { instancePath: instancePath + "/properties/sender.sector", parentData: data0, parentDataProperty: "sender.sector", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data0["sender.role"] !== void 0 && (validate13(data0["sender.role"], { instancePath: instancePath + "/properties/sender.role", parentData: data0, parentDataProperty: "sender.role", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data0["sender.regime"] !== void 0 && (validate28(data0["sender.regime"], { instancePath: instancePath + "/properties/sender.regime", parentData: data0, parentDataProperty: "sender.regime", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data0["recipient.kinds"] !== void 0 && (validate19(data0["recipient.kinds"], { instancePath: instancePath + "/properties/recipient.kinds", parentData: data0, parentDataProperty: "recipient.kinds", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["recipient.jurisdiction"] !== void 0 && (validate13(data0["recipient.jurisdiction"], { instancePath: instancePath + "/properties/recipient.jurisdiction", parentData: data0, parentDataProperty: "recipient.jurisdiction", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data0["recipient.sector"] !== void 0 && (validate13(data0["recipient.sector"], { instancePath: instancePath + "/properties/recipient.sector", parentData: data0, parentDataProperty: "recipient.sector", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data0["recipient.role"] !== void 0 && (validate13(data0["recipient.role"], { instancePath: instancePath + "/properties/recipient.role", parentData: data0, parentDataProperty: "recipient.role", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data0["recipient.regime"] !== void 0 && (validate28(data0["recipient.regime"], { instancePath: instancePath + "/properties/recipient.regime", parentData: data0, parentDataProperty: "recipient.regime", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data0["recipient.notifiesBreachTo"] !== void 0 && (validate19(data0["recipient.notifiesBreachTo"], { instancePath: instancePath + "/properties/recipient.notifiesBreachTo", parentData: data0, parentDataProperty: "recipient.notifiesBreachTo", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["flow.act"] !== void 0 && (validate13(data0["flow.act"], { instancePath: instancePath + "/properties/flow.act", parentData: data0, parentDataProperty: "flow.act", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data0["flow.modality"] !== void 0 && (validate13(data0["flow.modality"], { instancePath: instancePath + "/properties/flow.modality", parentData: data0, parentDataProperty: "flow.modality", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data0["flow.crossBorder"] !== void 0 && (validate15(data0["flow.crossBorder"], { instancePath: instancePath + "/properties/flow.crossBorder", parentData: data0, parentDataProperty: "flow.crossBorder", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["flow.leavesArea"] !== void 0 && (validate15(data0["flow.leavesArea"], { instancePath: instancePath + "/properties/flow.leavesArea", parentData: data0, parentDataProperty: "flow.leavesArea", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["flow.necessity"] !== void 0 && (validate15(data0["flow.necessity"], { instancePath: instancePath + "/properties/flow.necessity", parentData: data0, parentDataProperty: "flow.necessity", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["flow.childRule"] !== void 0 && (validate15(data0["flow.childRule"], { instancePath: instancePath + "/properties/flow.childRule", parentData: data0, parentDataProperty: "flow.childRule", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["data.vague"] !== void 0 && (validate15(data0["data.vague"], { instancePath: instancePath + "/properties/data.vague", parentData: data0, parentDataProperty: "data.vague", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["data.marked"] !== void 0 && (validate15(data0["data.marked"], { instancePath: instancePath + "/properties/data.marked", parentData: data0, parentDataProperty: "data.marked", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["data.graded"] !== void 0 && (validate15(data0["data.graded"], { instancePath: instancePath + "/properties/data.graded", parentData: data0, parentDataProperty: "data.graded", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["data.statistics"] !== void 0 && (validate15(data0["data.statistics"], { instancePath: instancePath + "/properties/data.statistics", parentData: data0, parentDataProperty: "data.statistics", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["data.subjects"] !== void 0 && (validate19(data0["data.subjects"], { instancePath: instancePath + "/properties/data.subjects", parentData: data0, parentDataProperty: "data.subjects", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["data.sensitivity"] !== void 0 && (validate19(data0["data.sensitivity"], { instancePath: instancePath + "/properties/data.sensitivity", parentData: data0, parentDataProperty: "data.sensitivity", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["data.special"] !== void 0 && (validate15(data0["data.special"], { instancePath: instancePath + "/properties/data.special", parentData: data0, parentDataProperty: "data.special", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["data.criminal"] !== void 0 && (validate15(data0["data.criminal"], { instancePath: instancePath + "/properties/data.criminal", parentData: data0, parentDataProperty: "data.criminal", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["data.closed"] !== void 0 && (validate15(data0["data.closed"], { instancePath: instancePath + "/properties/data.closed", parentData: data0, parentDataProperty: "data.closed", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["data.collectedFor"] !== void 0 && (validate19(data0["data.collectedFor"], { instancePath: instancePath + "/properties/data.collectedFor", parentData: data0, parentDataProperty: "data.collectedFor", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["purpose.kinds"] !== void 0 && (validate19(data0["purpose.kinds"], { instancePath: instancePath + "/properties/purpose.kinds", parentData: data0, parentDataProperty: "purpose.kinds", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["purpose.lawEnforcement"] !== void 0 && (validate15(data0["purpose.lawEnforcement"], { instancePath: instancePath + "/properties/purpose.lawEnforcement", parentData: data0, parentDataProperty: "purpose.lawEnforcement", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["basis.sender"] !== void 0 && (validate19(data0["basis.sender"], { instancePath: instancePath + "/properties/basis.sender", parentData: data0, parentDataProperty: "basis.sender", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["basis.sender.regimes"] !== void 0 && (validate55(data0["basis.sender.regimes"], { instancePath: instancePath + "/properties/basis.sender.regimes", parentData: data0, parentDataProperty: "basis.sender.regimes", rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data0["basis.recipient"] !== void 0 && (validate19(data0["basis.recipient"], { instancePath: instancePath + "/properties/basis.recipient", parentData: data0, parentDataProperty: "basis.recipient", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["basis.recipient.regimes"] !== void 0 && (validate55(data0["basis.recipient.regimes"], { instancePath: instancePath + "/properties/basis.recipient.regimes", parentData: data0, parentDataProperty: "basis.recipient.regimes", rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data0["basis.sensitive"] !== void 0 && (validate19(data0["basis.sensitive"], { instancePath: instancePath + "/properties/basis.sensitive", parentData: data0, parentDataProperty: "basis.sensitive", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["basis.sensitive.regimes"] !== void 0 && (validate55(data0["basis.sensitive.regimes"], { instancePath: instancePath + "/properties/basis.sensitive.regimes", parentData: data0, parentDataProperty: "basis.sensitive.regimes", rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data0["transfer.mechanisms"] !== void 0 && (validate19(data0["transfer.mechanisms"], { instancePath: instancePath + "/properties/transfer.mechanisms", parentData: data0, parentDataProperty: "transfer.mechanisms", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["transfer.adequate"] !== void 0 && (validate15(data0["transfer.adequate"], { instancePath: instancePath + "/properties/transfer.adequate", parentData: data0, parentDataProperty: "transfer.adequate", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["conditions.kinds"] !== void 0 && (validate19(data0["conditions.kinds"], { instancePath: instancePath + "/properties/conditions.kinds", parentData: data0, parentDataProperty: "conditions.kinds", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["consent.used"] !== void 0 && (validate15(data0["consent.used"], { instancePath: instancePath + "/properties/consent.used", parentData: data0, parentDataProperty: "consent.used", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["consent.form"] !== void 0 && (validate15(data0["consent.form"], { instancePath: instancePath + "/properties/consent.form", parentData: data0, parentDataProperty: "consent.form", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["consent.expires"] !== void 0 && (validate15(data0["consent.expires"], { instancePath: instancePath + "/properties/consent.expires", parentData: data0, parentDataProperty: "consent.expires", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["safeguards.kinds"] !== void 0 && (validate19(data0["safeguards.kinds"], { instancePath: instancePath + "/properties/safeguards.kinds", parentData: data0, parentDataProperty: "safeguards.kinds", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["safeguards.adjectives"] !== void 0 && (validate19(data0["safeguards.adjectives"], { instancePath: instancePath + "/properties/safeguards.adjectives", parentData: data0, parentDataProperty: "safeguards.adjectives", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["safeguards.log"] !== void 0 && (validate15(data0["safeguards.log"], { instancePath: instancePath + "/properties/safeguards.log", parentData: data0, parentDataProperty: "safeguards.log", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["retention.copy"] !== void 0 && (validate13(data0["retention.copy"], { instancePath: instancePath + "/properties/retention.copy", parentData: data0, parentDataProperty: "retention.copy", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data0["retention.review"] !== void 0 && (validate15(data0["retention.review"], { instancePath: instancePath + "/properties/retention.review", parentData: data0, parentDataProperty: "retention.review", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["onward.rule"] !== void 0 && (validate13(data0["onward.rule"], { instancePath: instancePath + "/properties/onward.rule", parentData: data0, parentDataProperty: "onward.rule", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length));
      } else {
        let err4 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.allOf !== void 0) {
      let data56 = data.allOf;
      if (Array.isArray(data56)) {
        if (data56.length < 1) {
          let err5 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data56.length;
        for (let i0 = 0; i0 < len0; i0++)
          wrapper5.validate(data56[i0], { instancePath: instancePath + "/allOf/" + i0, parentData: data56, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.anyOf !== void 0) {
      let data58 = data.anyOf;
      if (Array.isArray(data58)) {
        if (data58.length < 1) {
          let err7 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let len1 = data58.length;
        for (let i1 = 0; i1 < len1; i1++)
          wrapper5.validate(data58[i1], { instancePath: instancePath + "/anyOf/" + i1, parentData: data58, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    data.not !== void 0 && (wrapper5.validate(data.not, { instancePath: instancePath + "/not", parentData: data, parentDataProperty: "not", rootData }) || (vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors), errors = vErrors.length));
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate12.errors = vErrors, errors === 0;
}
var schema22 = { type: "object", description: "A shortest or longest period for something.", properties: { bounds: { enum: ["retention of the copy", "retention of the source record", "retention of the log", "review of retention", "review of the agreement", "answer to a rights request"], description: "What is bounded." }, atLeast: { type: "string", pattern: "^\\d{1,4} (?:working day|year|month|week|day|hour|minute)s?(?: \\d{1,4} (?:working day|year|month|week|day|hour|minute)s?)*$", description: "The shortest period: `5 years`, `10 working days`." }, atMost: { type: "string", pattern: "^\\d{1,4} (?:working day|year|month|week|day|hour|minute)s?(?: \\d{1,4} (?:working day|year|month|week|day|hour|minute)s?)*$", description: "The longest period: `2 years 6 months`, `72 hours`." }, from: { type: "string", pattern: "\\S", description: "The event from which it runs: `receipt`, `case closure`, `end of relationship`, …" } }, required: ["bounds"], additionalProperties: !1, anyOf: [{ required: ["atLeast"] }, { required: ["atMost"] }] };
var schema21 = { type: "object", description: "The agreement must say or have something.", properties: { requires: { enum: ["basis of the sender", "basis of the recipient", "basis in the sender's regime", "basis in the recipient's regime", "role of the sender", "role of the recipient", "condition for sensitive data", "concrete security", "log of disclosures", "breach notice", "onward rule", "rights route", "review or end of the agreement", "retention limit", "retention in figures", "review of retention", "transfer mechanism", "form of consent", "expiry of consent", "protection of the victim's location", "route for disputes", "liability", "governing law", "contacts of the parties", "leaving or suspension", "independent oversight", "audit of compliance", "training of staff", "sanctions for misuse", "accuracy of the data", "information for people", "redress for people", "human decision", "necessity of the sharing", "listed data items", "people told apart", "impact assessment", "handling of intelligence", "rule for children", "no use against victims", "suppression of small counts", "rule for emergencies", "refusal where people are in danger"], description: "What the agreement must have. A new one needs code." }, met: { $ref: "#/definitions/Condition", description: "When the agreement has it." } }, required: ["requires", "met"], additionalProperties: !1 };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requires === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requires" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.met === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "met" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "requires" || key0 === "met")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.requires !== void 0) {
      let data0 = data.requires;
      if (!(data0 === "basis of the sender" || data0 === "basis of the recipient" || data0 === "basis in the sender's regime" || data0 === "basis in the recipient's regime" || data0 === "role of the sender" || data0 === "role of the recipient" || data0 === "condition for sensitive data" || data0 === "concrete security" || data0 === "log of disclosures" || data0 === "breach notice" || data0 === "onward rule" || data0 === "rights route" || data0 === "review or end of the agreement" || data0 === "retention limit" || data0 === "retention in figures" || data0 === "review of retention" || data0 === "transfer mechanism" || data0 === "form of consent" || data0 === "expiry of consent" || data0 === "protection of the victim's location" || data0 === "route for disputes" || data0 === "liability" || data0 === "governing law" || data0 === "contacts of the parties" || data0 === "leaving or suspension" || data0 === "independent oversight" || data0 === "audit of compliance" || data0 === "training of staff" || data0 === "sanctions for misuse" || data0 === "accuracy of the data" || data0 === "information for people" || data0 === "redress for people" || data0 === "human decision" || data0 === "necessity of the sharing" || data0 === "listed data items" || data0 === "people told apart" || data0 === "impact assessment" || data0 === "handling of intelligence" || data0 === "rule for children" || data0 === "no use against victims" || data0 === "suppression of small counts" || data0 === "rule for emergencies" || data0 === "refusal where people are in danger")) {
        let err3 = { instancePath: instancePath + "/requires", schemaPath: "#/properties/requires/enum", keyword: "enum", params: { allowedValues: schema21.properties.requires.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.met !== void 0 && (validate12(data.met, { instancePath: instancePath + "/met", parentData: data, parentDataProperty: "met", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
var schema23 = { type: "object", description: "The flow is not allowed, unless something holds.", properties: { bars: { enum: ["share", "use", "query", "publish"], description: "What is not allowed." }, unless: { $ref: "#/definitions/Condition", description: "When it is allowed nevertheless." }, gate: { enum: ["basis of the sender", "basis of the recipient", "basis in the sender's regime", "basis in the recipient's regime", "role of the sender", "role of the recipient", "condition for sensitive data", "concrete security", "log of disclosures", "breach notice", "onward rule", "rights route", "review or end of the agreement", "retention limit", "retention in figures", "review of retention", "transfer mechanism", "form of consent", "expiry of consent", "protection of the victim's location", "route for disputes", "liability", "governing law", "contacts of the parties", "leaving or suspension", "independent oversight", "audit of compliance", "training of staff", "sanctions for misuse", "accuracy of the data", "information for people", "redress for people", "human decision", "necessity of the sharing", "listed data items", "people told apart", "impact assessment", "handling of intelligence", "rule for children", "no use against victims", "suppression of small counts", "rule for emergencies", "refusal where people are in danger"], description: "What is missing where it is not allowed." } }, required: ["bars", "gate"], additionalProperties: !1 };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bars === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bars" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.gate === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gate" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "bars" || key0 === "unless" || key0 === "gate")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.bars !== void 0) {
      let data0 = data.bars;
      if (!(data0 === "share" || data0 === "use" || data0 === "query" || data0 === "publish")) {
        let err3 = { instancePath: instancePath + "/bars", schemaPath: "#/properties/bars/enum", keyword: "enum", params: { allowedValues: schema23.properties.bars.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.unless !== void 0 && (validate12(data.unless, { instancePath: instancePath + "/unless", parentData: data, parentDataProperty: "unless", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.gate !== void 0) {
      let data2 = data.gate;
      if (!(data2 === "basis of the sender" || data2 === "basis of the recipient" || data2 === "basis in the sender's regime" || data2 === "basis in the recipient's regime" || data2 === "role of the sender" || data2 === "role of the recipient" || data2 === "condition for sensitive data" || data2 === "concrete security" || data2 === "log of disclosures" || data2 === "breach notice" || data2 === "onward rule" || data2 === "rights route" || data2 === "review or end of the agreement" || data2 === "retention limit" || data2 === "retention in figures" || data2 === "review of retention" || data2 === "transfer mechanism" || data2 === "form of consent" || data2 === "expiry of consent" || data2 === "protection of the victim's location" || data2 === "route for disputes" || data2 === "liability" || data2 === "governing law" || data2 === "contacts of the parties" || data2 === "leaving or suspension" || data2 === "independent oversight" || data2 === "audit of compliance" || data2 === "training of staff" || data2 === "sanctions for misuse" || data2 === "accuracy of the data" || data2 === "information for people" || data2 === "redress for people" || data2 === "human decision" || data2 === "necessity of the sharing" || data2 === "listed data items" || data2 === "people told apart" || data2 === "impact assessment" || data2 === "handling of intelligence" || data2 === "rule for children" || data2 === "no use against victims" || data2 === "suppression of small counts" || data2 === "rule for emergencies" || data2 === "refusal where people are in danger")) {
        let err4 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/enum", keyword: "enum", params: { allowedValues: schema23.properties.gate.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
var schema24 = { type: "object", description: "Somebody must do something.", properties: { duty: { enum: ["notify", "inform", "report", "record", "delete", "correct", "disclose", "keep"], description: "What must be done." }, of: { type: "string", pattern: "\\S", description: "Of what: `data breach`, …" }, to: { type: "string", pattern: "\\S", description: "To whom: `supervisory authority`, …" }, within: { type: "string", pattern: "^\\d{1,4} (?:working day|year|month|week|day|hour|minute)s?(?: \\d{1,4} (?:working day|year|month|week|day|hour|minute)s?)*$", description: "Within what time: `72 hours`." }, unless: { $ref: "#/definitions/Condition", description: "When it need not be done." } }, required: ["duty"], additionalProperties: !1 }, pattern27 = new RegExp("^\\d{1,4} (?:working day|year|month|week|day|hour|minute)s?(?: \\d{1,4} (?:working day|year|month|week|day|hour|minute)s?)*$", "u");
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.duty === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duty" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "duty" || key0 === "of" || key0 === "to" || key0 === "within" || key0 === "unless")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.duty !== void 0) {
      let data0 = data.duty;
      if (!(data0 === "notify" || data0 === "inform" || data0 === "report" || data0 === "record" || data0 === "delete" || data0 === "correct" || data0 === "disclose" || data0 === "keep")) {
        let err2 = { instancePath: instancePath + "/duty", schemaPath: "#/properties/duty/enum", keyword: "enum", params: { allowedValues: schema24.properties.duty.enum } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.of !== void 0) {
      let data1 = data.of;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err3 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.to !== void 0) {
      let data2 = data.to;
      if (typeof data2 == "string") {
        if (!pattern1.test(data2)) {
          let err5 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.within !== void 0) {
      let data3 = data.within;
      if (typeof data3 == "string") {
        if (!pattern27.test(data3)) {
          let err7 = { instancePath: instancePath + "/within", schemaPath: "#/properties/within/pattern", keyword: "pattern", params: { pattern: "^\\d{1,4} (?:working day|year|month|week|day|hour|minute)s?(?: \\d{1,4} (?:working day|year|month|week|day|hour|minute)s?)*$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/within", schemaPath: "#/properties/within/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    data.unless !== void 0 && (validate12(data.unless, { instancePath: instancePath + "/unless", parentData: data, parentDataProperty: "unless", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length));
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate81.errors = vErrors, errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.requires === void 0) {
    let err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "requires" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.bounds === void 0) {
      let err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "bounds" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    var _valid0 = _errs3 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs4 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.bars === void 0) {
        let err2 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "bars" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs4 === errors;
      if (valid0 = valid0 || _valid0, !valid0) {
        let _errs5 = errors;
        if (data && typeof data == "object" && !Array.isArray(data) && data.duty === void 0) {
          let err3 = { instancePath, schemaPath: "#/anyOf/3/required", keyword: "required", params: { missingProperty: "duty" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs5 === errors;
        if (valid0 = valid0 || _valid0, !valid0) {
          let _errs6 = errors;
          if (data && typeof data == "object" && !Array.isArray(data) && data.citable === void 0) {
            let err4 = { instancePath, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: "citable" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          var _valid0 = _errs6 === errors;
          valid0 = valid0 || _valid0;
        }
      }
    }
  }
  if (valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  let _errs8 = errors, valid2 = !0, _errs9 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.requires === void 0 && (missing0 = "requires")) {
      let err6 = {};
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  }
  var _valid1 = _errs9 === errors;
  if (errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null), _valid1) {
    let _errs10 = errors;
    validate75(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
    var _valid1 = _errs10 === errors;
    valid2 = _valid1;
  }
  if (!valid2) {
    let err7 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  let _errs12 = errors, valid3 = !0, _errs13 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.bounds === void 0 && (missing1 = "bounds")) {
      let err8 = {};
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  }
  var _valid2 = _errs13 === errors;
  if (errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null), _valid2) {
    let _errs14 = errors, _errs17 = errors, valid5 = !1, _errs18 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.atLeast === void 0) {
      let err9 = { instancePath, schemaPath: "#/definitions/BoundsEffect/anyOf/0/required", keyword: "required", params: { missingProperty: "atLeast" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    var _valid3 = _errs18 === errors;
    if (valid5 = valid5 || _valid3, !valid5) {
      let _errs19 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.atMost === void 0) {
        let err10 = { instancePath, schemaPath: "#/definitions/BoundsEffect/anyOf/1/required", keyword: "required", params: { missingProperty: "atMost" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      var _valid3 = _errs19 === errors;
      valid5 = valid5 || _valid3;
    }
    if (valid5)
      errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
    else {
      let err11 = { instancePath, schemaPath: "#/definitions/BoundsEffect/anyOf", keyword: "anyOf", params: {} };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.bounds === void 0) {
        let err12 = { instancePath, schemaPath: "#/definitions/BoundsEffect/required", keyword: "required", params: { missingProperty: "bounds" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      for (let key0 in data)
        if (!(key0 === "bounds" || key0 === "atLeast" || key0 === "atMost" || key0 === "from")) {
          let err13 = { instancePath, schemaPath: "#/definitions/BoundsEffect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      if (data.bounds !== void 0) {
        let data0 = data.bounds;
        if (!(data0 === "retention of the copy" || data0 === "retention of the source record" || data0 === "retention of the log" || data0 === "review of retention" || data0 === "review of the agreement" || data0 === "answer to a rights request")) {
          let err14 = { instancePath: instancePath + "/bounds", schemaPath: "#/definitions/BoundsEffect/properties/bounds/enum", keyword: "enum", params: { allowedValues: schema22.properties.bounds.enum } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (data.atLeast !== void 0) {
        let data1 = data.atLeast;
        if (typeof data1 == "string") {
          if (!pattern27.test(data1)) {
            let err15 = { instancePath: instancePath + "/atLeast", schemaPath: "#/definitions/BoundsEffect/properties/atLeast/pattern", keyword: "pattern", params: { pattern: "^\\d{1,4} (?:working day|year|month|week|day|hour|minute)s?(?: \\d{1,4} (?:working day|year|month|week|day|hour|minute)s?)*$" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        } else {
          let err16 = { instancePath: instancePath + "/atLeast", schemaPath: "#/definitions/BoundsEffect/properties/atLeast/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
      if (data.atMost !== void 0) {
        let data2 = data.atMost;
        if (typeof data2 == "string") {
          if (!pattern27.test(data2)) {
            let err17 = { instancePath: instancePath + "/atMost", schemaPath: "#/definitions/BoundsEffect/properties/atMost/pattern", keyword: "pattern", params: { pattern: "^\\d{1,4} (?:working day|year|month|week|day|hour|minute)s?(?: \\d{1,4} (?:working day|year|month|week|day|hour|minute)s?)*$" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        } else {
          let err18 = { instancePath: instancePath + "/atMost", schemaPath: "#/definitions/BoundsEffect/properties/atMost/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
      if (data.from !== void 0) {
        let data3 = data.from;
        if (typeof data3 == "string") {
          if (!pattern1.test(data3)) {
            let err19 = { instancePath: instancePath + "/from", schemaPath: "#/definitions/BoundsEffect/properties/from/pattern", keyword: "pattern", params: { pattern: "\\S" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        } else {
          let err20 = { instancePath: instancePath + "/from", schemaPath: "#/definitions/BoundsEffect/properties/from/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
    } else {
      let err21 = { instancePath, schemaPath: "#/definitions/BoundsEffect/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    var _valid2 = _errs14 === errors;
    valid3 = _valid2;
  }
  if (!valid3) {
    let err22 = { instancePath, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  let _errs29 = errors, valid7 = !0, _errs30 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.bars === void 0 && (missing2 = "bars")) {
      let err23 = {};
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
  }
  var _valid4 = _errs30 === errors;
  if (errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null), _valid4) {
    let _errs31 = errors;
    validate78(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
    var _valid4 = _errs31 === errors;
    valid7 = _valid4;
  }
  if (!valid7) {
    let err24 = { instancePath, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  let _errs33 = errors, valid8 = !0, _errs34 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if (data.duty === void 0 && (missing3 = "duty")) {
      let err25 = {};
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
  }
  var _valid5 = _errs34 === errors;
  if (errors = _errs33, vErrors !== null && (_errs33 ? vErrors.length = _errs33 : vErrors = null), _valid5) {
    let _errs35 = errors;
    validate81(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
    var _valid5 = _errs35 === errors;
    valid8 = _valid5;
  }
  if (!valid8) {
    let err26 = { instancePath, schemaPath: "#/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  let _errs37 = errors, valid9 = !0, _errs38 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing4;
    if (data.citable === void 0 && (missing4 = "citable")) {
      let err27 = {};
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
  }
  var _valid6 = _errs38 === errors;
  if (errors = _errs37, vErrors !== null && (_errs37 ? vErrors.length = _errs37 : vErrors = null), _valid6) {
    let _errs39 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.citable === void 0) {
        let err28 = { instancePath, schemaPath: "#/definitions/CitableEffect/required", keyword: "required", params: { missingProperty: "citable" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      for (let key1 in data)
        if (key1 !== "citable") {
          let err29 = { instancePath, schemaPath: "#/definitions/CitableEffect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      if (data.citable !== void 0) {
        let data4 = data.citable;
        if (typeof data4 == "string") {
          if (!pattern1.test(data4)) {
            let err30 = { instancePath: instancePath + "/citable", schemaPath: "#/definitions/CitableEffect/properties/citable/pattern", keyword: "pattern", params: { pattern: "\\S" } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        } else {
          let err31 = { instancePath: instancePath + "/citable", schemaPath: "#/definitions/CitableEffect/properties/citable/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      }
    } else {
      let err32 = { instancePath, schemaPath: "#/definitions/CitableEffect/type", keyword: "type", params: { type: "object" } };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    var _valid6 = _errs39 === errors;
    valid9 = _valid6;
  }
  if (!valid9) {
    let err33 = { instancePath, schemaPath: "#/allOf/4/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    let err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.instrument === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrument" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.cite === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cite" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.title === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.says === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "says" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.source === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.confidence === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "confidence" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.tier === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tier" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.level === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.valid === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "valid" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.binds === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "binds" } };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.effect === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effect" } };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    for (let key0 in data)
      if (!func2.call(schema13.properties, key0)) {
        let err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern13.test(data0)) {
          let err13 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-zA-Z0-9.-]*$" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.instrument !== void 0) {
      let data1 = data.instrument;
      if (typeof data1 == "string") {
        if (!pattern1.test(data1)) {
          let err15 = { instancePath: instancePath + "/instrument", schemaPath: "#/properties/instrument/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/instrument", schemaPath: "#/properties/instrument/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.cite !== void 0) {
      let data2 = data.cite;
      if (typeof data2 == "string") {
        if (!pattern1.test(data2)) {
          let err17 = { instancePath: instancePath + "/cite", schemaPath: "#/properties/cite/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/cite", schemaPath: "#/properties/cite/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.title !== void 0) {
      let data3 = data.title;
      if (typeof data3 == "string") {
        if (!pattern1.test(data3)) {
          let err19 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.says !== void 0) {
      let data4 = data.says;
      if (typeof data4 == "string") {
        if (!pattern1.test(data4)) {
          let err21 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/says", schemaPath: "#/properties/says/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.source !== void 0) {
      let data5 = data.source;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.url === void 0) {
          let err23 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/required", keyword: "required", params: { missingProperty: "url" } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        for (let key1 in data5)
          if (!(key1 === "url" || key1 === "quote")) {
            let err24 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        if (data5.url !== void 0) {
          let data6 = data5.url;
          if (typeof data6 == "string") {
            if (!pattern12.test(data6)) {
              let err25 = { instancePath: instancePath + "/source/url", schemaPath: "#/properties/source/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          } else {
            let err26 = { instancePath: instancePath + "/source/url", schemaPath: "#/properties/source/properties/url/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data5.quote !== void 0) {
          let data7 = data5.quote;
          if (typeof data7 == "string") {
            if (!pattern1.test(data7)) {
              let err27 = { instancePath: instancePath + "/source/quote", schemaPath: "#/properties/source/properties/quote/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          } else {
            let err28 = { instancePath: instancePath + "/source/quote", schemaPath: "#/properties/source/properties/quote/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
      } else {
        let err29 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.confidence !== void 0) {
      let data8 = data.confidence;
      if (!(data8 === "verified" || data8 === "secondary" || data8 === "memory")) {
        let err30 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema13.properties.confidence.enum } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.tier !== void 0) {
      let data9 = data.tier;
      if (!(data9 === "core" || data9 === "extended")) {
        let err31 = { instancePath: instancePath + "/tier", schemaPath: "#/properties/tier/enum", keyword: "enum", params: { allowedValues: schema13.properties.tier.enum } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.level !== void 0) {
      let data10 = data.level;
      if (!(data10 === "mandatory" || data10 === "qualified" || data10 === "recommended")) {
        let err32 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema13.properties.level.enum } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.valid !== void 0) {
      let data11 = data.valid;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (let key2 in data11)
          if (!(key2 === "from" || key2 === "until" || key2 === "supersededBy" || key2 === "amended")) {
            let err33 = { instancePath: instancePath + "/valid", schemaPath: "#/properties/valid/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        if (data11.from !== void 0) {
          let data12 = data11.from;
          if (typeof data12 == "string") {
            if (!pattern2.test(data12)) {
              let err34 = { instancePath: instancePath + "/valid/from", schemaPath: "#/properties/valid/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
          } else {
            let err35 = { instancePath: instancePath + "/valid/from", schemaPath: "#/properties/valid/properties/from/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
        if (data11.until !== void 0) {
          let data13 = data11.until;
          if (typeof data13 == "string") {
            if (!pattern2.test(data13)) {
              let err36 = { instancePath: instancePath + "/valid/until", schemaPath: "#/properties/valid/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
          } else {
            let err37 = { instancePath: instancePath + "/valid/until", schemaPath: "#/properties/valid/properties/until/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
        if (data11.supersededBy !== void 0) {
          let data14 = data11.supersededBy;
          if (typeof data14 == "string") {
            if (!pattern1.test(data14)) {
              let err38 = { instancePath: instancePath + "/valid/supersededBy", schemaPath: "#/properties/valid/properties/supersededBy/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
          } else {
            let err39 = { instancePath: instancePath + "/valid/supersededBy", schemaPath: "#/properties/valid/properties/supersededBy/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data11.amended !== void 0) {
          let data15 = data11.amended;
          if (typeof data15 == "string") {
            if (!pattern1.test(data15)) {
              let err40 = { instancePath: instancePath + "/valid/amended", schemaPath: "#/properties/valid/properties/amended/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
          } else {
            let err41 = { instancePath: instancePath + "/valid/amended", schemaPath: "#/properties/valid/properties/amended/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
      } else {
        let err42 = { instancePath: instancePath + "/valid", schemaPath: "#/properties/valid/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.binds !== void 0) {
      let data16 = data.binds;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.who === void 0) {
          let err43 = { instancePath: instancePath + "/binds", schemaPath: "#/properties/binds/required", keyword: "required", params: { missingProperty: "who" } };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        for (let key3 in data16)
          if (!(key3 === "who" || key3 === "regimes" || key3 === "jurisdictions" || key3 === "membersOf" || key3 === "kinds")) {
            let err44 = { instancePath: instancePath + "/binds", schemaPath: "#/properties/binds/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        if (data16.who !== void 0) {
          let data17 = data16.who;
          if (!(data17 === "sender" || data17 === "recipient" || data17 === "either" || data17 === "both")) {
            let err45 = { instancePath: instancePath + "/binds/who", schemaPath: "#/properties/binds/properties/who/enum", keyword: "enum", params: { allowedValues: schema13.properties.binds.properties.who.enum } };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
        if (data16.regimes !== void 0) {
          let data18 = data16.regimes;
          if (Array.isArray(data18)) {
            if (data18.length < 1) {
              let err46 = { instancePath: instancePath + "/binds/regimes", schemaPath: "#/properties/binds/properties/regimes/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
            let len0 = data18.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data19 = data18[i0];
              if (!(data19 === "gdpr" || data19 === "led" || data19 === "uk-gdpr" || data19 === "uk-dpa-part3" || data19 === "eu-institutions" || data19 === "international-organisation" || data19 === "other")) {
                let err47 = { instancePath: instancePath + "/binds/regimes/" + i0, schemaPath: "#/properties/binds/properties/regimes/items/enum", keyword: "enum", params: { allowedValues: schema13.properties.binds.properties.regimes.items.enum } };
                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
              }
            }
          } else {
            let err48 = { instancePath: instancePath + "/binds/regimes", schemaPath: "#/properties/binds/properties/regimes/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        }
        if (data16.jurisdictions !== void 0) {
          let data20 = data16.jurisdictions;
          if (Array.isArray(data20)) {
            if (data20.length < 1) {
              let err49 = { instancePath: instancePath + "/binds/jurisdictions", schemaPath: "#/properties/binds/properties/jurisdictions/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
            let len1 = data20.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data21 = data20[i1];
              if (typeof data21 == "string") {
                if (!pattern7.test(data21)) {
                  let err50 = { instancePath: instancePath + "/binds/jurisdictions/" + i1, schemaPath: "#/properties/binds/properties/jurisdictions/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$" } };
                  vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                }
              } else {
                let err51 = { instancePath: instancePath + "/binds/jurisdictions/" + i1, schemaPath: "#/properties/binds/properties/jurisdictions/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
            }
          } else {
            let err52 = { instancePath: instancePath + "/binds/jurisdictions", schemaPath: "#/properties/binds/properties/jurisdictions/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        }
        if (data16.membersOf !== void 0) {
          let data22 = data16.membersOf;
          if (Array.isArray(data22)) {
            if (data22.length < 1) {
              let err53 = { instancePath: instancePath + "/binds/membersOf", schemaPath: "#/properties/binds/properties/membersOf/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
            let len2 = data22.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data23 = data22[i2];
              if (typeof data23 == "string") {
                if (!pattern1.test(data23)) {
                  let err54 = { instancePath: instancePath + "/binds/membersOf/" + i2, schemaPath: "#/properties/binds/properties/membersOf/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                }
              } else {
                let err55 = { instancePath: instancePath + "/binds/membersOf/" + i2, schemaPath: "#/properties/binds/properties/membersOf/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            }
          } else {
            let err56 = { instancePath: instancePath + "/binds/membersOf", schemaPath: "#/properties/binds/properties/membersOf/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
        }
        if (data16.kinds !== void 0) {
          let data24 = data16.kinds;
          if (Array.isArray(data24)) {
            if (data24.length < 1) {
              let err57 = { instancePath: instancePath + "/binds/kinds", schemaPath: "#/properties/binds/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
            }
            let len3 = data24.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data25 = data24[i3];
              if (typeof data25 == "string") {
                if (!pattern1.test(data25)) {
                  let err58 = { instancePath: instancePath + "/binds/kinds/" + i3, schemaPath: "#/properties/binds/properties/kinds/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                }
              } else {
                let err59 = { instancePath: instancePath + "/binds/kinds/" + i3, schemaPath: "#/properties/binds/properties/kinds/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
              }
            }
          } else {
            let err60 = { instancePath: instancePath + "/binds/kinds", schemaPath: "#/properties/binds/properties/kinds/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        }
      } else {
        let err61 = { instancePath: instancePath + "/binds", schemaPath: "#/properties/binds/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
    }
    if (data.applies !== void 0 && (validate12(data.applies, { instancePath: instancePath + "/applies", parentData: data, parentDataProperty: "applies", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.effect !== void 0 && (validate74(data.effect, { instancePath: instancePath + "/effect", parentData: data, parentDataProperty: "effect", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.satisfiedBy !== void 0) {
      let data28 = data.satisfiedBy;
      if (typeof data28 == "string") {
        if (!pattern1.test(data28)) {
          let err62 = { instancePath: instancePath + "/satisfiedBy", schemaPath: "#/properties/satisfiedBy/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
        }
      } else {
        let err63 = { instancePath: instancePath + "/satisfiedBy", schemaPath: "#/properties/satisfiedBy/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
    }
    if (data.waysOut !== void 0) {
      let data29 = data.waysOut;
      if (Array.isArray(data29)) {
        if (data29.length < 1) {
          let err64 = { instancePath: instancePath + "/waysOut", schemaPath: "#/properties/waysOut/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
        }
        let len4 = data29.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data30 = data29[i4];
          if (typeof data30 == "string") {
            if (!pattern1.test(data30)) {
              let err65 = { instancePath: instancePath + "/waysOut/" + i4, schemaPath: "#/properties/waysOut/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
            }
          } else {
            let err66 = { instancePath: instancePath + "/waysOut/" + i4, schemaPath: "#/properties/waysOut/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
        }
      } else {
        let err67 = { instancePath: instancePath + "/waysOut", schemaPath: "#/properties/waysOut/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
      }
    }
  } else {
    let err68 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pack === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pack" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.asOf === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "asOf" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.instruments === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instruments" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.provisions === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "provisions" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "$schema" || key0 === "pack" || key0 === "title" || key0 === "asOf" || key0 === "instruments" || key0 === "provisions" || key0 === "vocabulary")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.$schema !== void 0 && typeof data.$schema != "string") {
      let err6 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.pack !== void 0) {
      let data1 = data.pack;
      if (typeof data1 == "string") {
        if (!pattern0.test(data1)) {
          let err7 = { instancePath: instancePath + "/pack", schemaPath: "#/properties/pack/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/pack", schemaPath: "#/properties/pack/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 == "string") {
        if (!pattern1.test(data2)) {
          let err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.asOf !== void 0) {
      let data3 = data.asOf;
      if (typeof data3 == "string") {
        if (!pattern2.test(data3)) {
          let err11 = { instancePath: instancePath + "/asOf", schemaPath: "#/properties/asOf/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/asOf", schemaPath: "#/properties/asOf/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.instruments !== void 0) {
      let data4 = data.instruments;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.short === void 0) {
              let err13 = { instancePath: instancePath + "/instruments/" + i0, schemaPath: "#/definitions/Instrument/required", keyword: "required", params: { missingProperty: "short" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data5.title === void 0) {
              let err14 = { instancePath: instancePath + "/instruments/" + i0, schemaPath: "#/definitions/Instrument/required", keyword: "required", params: { missingProperty: "title" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data5.kind === void 0) {
              let err15 = { instancePath: instancePath + "/instruments/" + i0, schemaPath: "#/definitions/Instrument/required", keyword: "required", params: { missingProperty: "kind" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data5.valid === void 0) {
              let err16 = { instancePath: instancePath + "/instruments/" + i0, schemaPath: "#/definitions/Instrument/required", keyword: "required", params: { missingProperty: "valid" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data5.url === void 0) {
              let err17 = { instancePath: instancePath + "/instruments/" + i0, schemaPath: "#/definitions/Instrument/required", keyword: "required", params: { missingProperty: "url" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            for (let key1 in data5)
              if (!func2.call(schema12.properties, key1)) {
                let err18 = { instancePath: instancePath + "/instruments/" + i0, schemaPath: "#/definitions/Instrument/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            if (data5.short !== void 0) {
              let data6 = data5.short;
              if (typeof data6 == "string") {
                if (!pattern1.test(data6)) {
                  let err19 = { instancePath: instancePath + "/instruments/" + i0 + "/short", schemaPath: "#/definitions/Instrument/properties/short/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
              } else {
                let err20 = { instancePath: instancePath + "/instruments/" + i0 + "/short", schemaPath: "#/definitions/Instrument/properties/short/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
            if (data5.title !== void 0) {
              let data7 = data5.title;
              if (typeof data7 == "string") {
                if (!pattern1.test(data7)) {
                  let err21 = { instancePath: instancePath + "/instruments/" + i0 + "/title", schemaPath: "#/definitions/Instrument/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
              } else {
                let err22 = { instancePath: instancePath + "/instruments/" + i0 + "/title", schemaPath: "#/definitions/Instrument/properties/title/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
            if (data5.aliases !== void 0) {
              let data8 = data5.aliases;
              if (Array.isArray(data8)) {
                if (data8.length < 1) {
                  let err23 = { instancePath: instancePath + "/instruments/" + i0 + "/aliases", schemaPath: "#/definitions/Instrument/properties/aliases/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
                let len1 = data8.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data9 = data8[i1];
                  if (typeof data9 == "string") {
                    if (!pattern1.test(data9)) {
                      let err24 = { instancePath: instancePath + "/instruments/" + i0 + "/aliases/" + i1, schemaPath: "#/definitions/Instrument/properties/aliases/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                    }
                  } else {
                    let err25 = { instancePath: instancePath + "/instruments/" + i0 + "/aliases/" + i1, schemaPath: "#/definitions/Instrument/properties/aliases/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                  }
                }
              } else {
                let err26 = { instancePath: instancePath + "/instruments/" + i0 + "/aliases", schemaPath: "#/definitions/Instrument/properties/aliases/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
            if (data5.kind !== void 0) {
              let data10 = data5.kind;
              if (!(data10 === "law" || data10 === "treaty" || data10 === "guidance")) {
                let err27 = { instancePath: instancePath + "/instruments/" + i0 + "/kind", schemaPath: "#/definitions/Instrument/properties/kind/enum", keyword: "enum", params: { allowedValues: schema12.properties.kind.enum } };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
            if (data5.regimes !== void 0) {
              let data11 = data5.regimes;
              if (Array.isArray(data11)) {
                if (data11.length < 1) {
                  let err28 = { instancePath: instancePath + "/instruments/" + i0 + "/regimes", schemaPath: "#/definitions/Instrument/properties/regimes/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
                let len2 = data11.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data12 = data11[i2];
                  if (!(data12 === "gdpr" || data12 === "led" || data12 === "uk-gdpr" || data12 === "uk-dpa-part3" || data12 === "eu-institutions" || data12 === "international-organisation" || data12 === "other")) {
                    let err29 = { instancePath: instancePath + "/instruments/" + i0 + "/regimes/" + i2, schemaPath: "#/definitions/Instrument/properties/regimes/items/enum", keyword: "enum", params: { allowedValues: schema12.properties.regimes.items.enum } };
                    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                  }
                }
              } else {
                let err30 = { instancePath: instancePath + "/instruments/" + i0 + "/regimes", schemaPath: "#/definitions/Instrument/properties/regimes/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
            if (data5.parts !== void 0) {
              let data13 = data5.parts;
              if (Array.isArray(data13)) {
                if (data13.length < 1) {
                  let err31 = { instancePath: instancePath + "/instruments/" + i0 + "/parts", schemaPath: "#/definitions/Instrument/properties/parts/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
                let len3 = data13.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data14 = data13[i3];
                  if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                    if (data14.provisions === void 0) {
                      let err32 = { instancePath: instancePath + "/instruments/" + i0 + "/parts/" + i3, schemaPath: "#/definitions/Instrument/properties/parts/items/required", keyword: "required", params: { missingProperty: "provisions" } };
                      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                    }
                    if (data14.regimes === void 0) {
                      let err33 = { instancePath: instancePath + "/instruments/" + i0 + "/parts/" + i3, schemaPath: "#/definitions/Instrument/properties/parts/items/required", keyword: "required", params: { missingProperty: "regimes" } };
                      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                    }
                    for (let key2 in data14)
                      if (!(key2 === "provisions" || key2 === "regimes")) {
                        let err34 = { instancePath: instancePath + "/instruments/" + i0 + "/parts/" + i3, schemaPath: "#/definitions/Instrument/properties/parts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                      }
                    if (data14.provisions !== void 0) {
                      let data15 = data14.provisions;
                      if (typeof data15 == "string") {
                        if (!pattern1.test(data15)) {
                          let err35 = { instancePath: instancePath + "/instruments/" + i0 + "/parts/" + i3 + "/provisions", schemaPath: "#/definitions/Instrument/properties/parts/items/properties/provisions/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                        }
                      } else {
                        let err36 = { instancePath: instancePath + "/instruments/" + i0 + "/parts/" + i3 + "/provisions", schemaPath: "#/definitions/Instrument/properties/parts/items/properties/provisions/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                      }
                    }
                    if (data14.regimes !== void 0) {
                      let data16 = data14.regimes;
                      if (Array.isArray(data16)) {
                        if (data16.length < 1) {
                          let err37 = { instancePath: instancePath + "/instruments/" + i0 + "/parts/" + i3 + "/regimes", schemaPath: "#/definitions/Instrument/properties/parts/items/properties/regimes/minItems", keyword: "minItems", params: { limit: 1 } };
                          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                        }
                        let len4 = data16.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                          let data17 = data16[i4];
                          if (!(data17 === "gdpr" || data17 === "led" || data17 === "uk-gdpr" || data17 === "uk-dpa-part3" || data17 === "eu-institutions" || data17 === "international-organisation" || data17 === "other")) {
                            let err38 = { instancePath: instancePath + "/instruments/" + i0 + "/parts/" + i3 + "/regimes/" + i4, schemaPath: "#/definitions/Instrument/properties/parts/items/properties/regimes/items/enum", keyword: "enum", params: { allowedValues: schema12.properties.parts.items.properties.regimes.items.enum } };
                            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                          }
                        }
                      } else {
                        let err39 = { instancePath: instancePath + "/instruments/" + i0 + "/parts/" + i3 + "/regimes", schemaPath: "#/definitions/Instrument/properties/parts/items/properties/regimes/type", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                      }
                    }
                  } else {
                    let err40 = { instancePath: instancePath + "/instruments/" + i0 + "/parts/" + i3, schemaPath: "#/definitions/Instrument/properties/parts/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                  }
                }
              } else {
                let err41 = { instancePath: instancePath + "/instruments/" + i0 + "/parts", schemaPath: "#/definitions/Instrument/properties/parts/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            }
            if (data5.binds !== void 0) {
              let data18 = data5.binds;
              if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                for (let key3 in data18)
                  if (!(key3 === "jurisdictions" || key3 === "membersOf")) {
                    let err42 = { instancePath: instancePath + "/instruments/" + i0 + "/binds", schemaPath: "#/definitions/Instrument/properties/binds/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                  }
                if (data18.jurisdictions !== void 0) {
                  let data19 = data18.jurisdictions;
                  if (Array.isArray(data19)) {
                    if (data19.length < 1) {
                      let err43 = { instancePath: instancePath + "/instruments/" + i0 + "/binds/jurisdictions", schemaPath: "#/definitions/Instrument/properties/binds/properties/jurisdictions/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                    }
                    let len5 = data19.length;
                    for (let i5 = 0; i5 < len5; i5++) {
                      let data20 = data19[i5];
                      if (typeof data20 == "string") {
                        if (!pattern7.test(data20)) {
                          let err44 = { instancePath: instancePath + "/instruments/" + i0 + "/binds/jurisdictions/" + i5, schemaPath: "#/definitions/Instrument/properties/binds/properties/jurisdictions/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$" } };
                          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                        }
                      } else {
                        let err45 = { instancePath: instancePath + "/instruments/" + i0 + "/binds/jurisdictions/" + i5, schemaPath: "#/definitions/Instrument/properties/binds/properties/jurisdictions/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                      }
                    }
                  } else {
                    let err46 = { instancePath: instancePath + "/instruments/" + i0 + "/binds/jurisdictions", schemaPath: "#/definitions/Instrument/properties/binds/properties/jurisdictions/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                  }
                }
                if (data18.membersOf !== void 0) {
                  let data21 = data18.membersOf;
                  if (Array.isArray(data21)) {
                    if (data21.length < 1) {
                      let err47 = { instancePath: instancePath + "/instruments/" + i0 + "/binds/membersOf", schemaPath: "#/definitions/Instrument/properties/binds/properties/membersOf/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                    }
                    let len6 = data21.length;
                    for (let i6 = 0; i6 < len6; i6++) {
                      let data22 = data21[i6];
                      if (typeof data22 == "string") {
                        if (!pattern1.test(data22)) {
                          let err48 = { instancePath: instancePath + "/instruments/" + i0 + "/binds/membersOf/" + i6, schemaPath: "#/definitions/Instrument/properties/binds/properties/membersOf/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                        }
                      } else {
                        let err49 = { instancePath: instancePath + "/instruments/" + i0 + "/binds/membersOf/" + i6, schemaPath: "#/definitions/Instrument/properties/binds/properties/membersOf/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                      }
                    }
                  } else {
                    let err50 = { instancePath: instancePath + "/instruments/" + i0 + "/binds/membersOf", schemaPath: "#/definitions/Instrument/properties/binds/properties/membersOf/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                  }
                }
              } else {
                let err51 = { instancePath: instancePath + "/instruments/" + i0 + "/binds", schemaPath: "#/definitions/Instrument/properties/binds/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
            }
            if (data5.valid !== void 0) {
              let data23 = data5.valid;
              if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                for (let key4 in data23)
                  if (!(key4 === "from" || key4 === "until" || key4 === "supersededBy")) {
                    let err52 = { instancePath: instancePath + "/instruments/" + i0 + "/valid", schemaPath: "#/definitions/Instrument/properties/valid/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                  }
                if (data23.from !== void 0) {
                  let data24 = data23.from;
                  if (typeof data24 == "string") {
                    if (!pattern2.test(data24)) {
                      let err53 = { instancePath: instancePath + "/instruments/" + i0 + "/valid/from", schemaPath: "#/definitions/Instrument/properties/valid/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
                      vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                    }
                  } else {
                    let err54 = { instancePath: instancePath + "/instruments/" + i0 + "/valid/from", schemaPath: "#/definitions/Instrument/properties/valid/properties/from/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                  }
                }
                if (data23.until !== void 0) {
                  let data25 = data23.until;
                  if (typeof data25 == "string") {
                    if (!pattern2.test(data25)) {
                      let err55 = { instancePath: instancePath + "/instruments/" + i0 + "/valid/until", schemaPath: "#/definitions/Instrument/properties/valid/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
                      vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                    }
                  } else {
                    let err56 = { instancePath: instancePath + "/instruments/" + i0 + "/valid/until", schemaPath: "#/definitions/Instrument/properties/valid/properties/until/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                  }
                }
                if (data23.supersededBy !== void 0) {
                  let data26 = data23.supersededBy;
                  if (typeof data26 == "string") {
                    if (!pattern1.test(data26)) {
                      let err57 = { instancePath: instancePath + "/instruments/" + i0 + "/valid/supersededBy", schemaPath: "#/definitions/Instrument/properties/valid/properties/supersededBy/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                    }
                  } else {
                    let err58 = { instancePath: instancePath + "/instruments/" + i0 + "/valid/supersededBy", schemaPath: "#/definitions/Instrument/properties/valid/properties/supersededBy/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                  }
                }
              } else {
                let err59 = { instancePath: instancePath + "/instruments/" + i0 + "/valid", schemaPath: "#/definitions/Instrument/properties/valid/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
              }
            }
            if (data5.url !== void 0) {
              let data27 = data5.url;
              if (typeof data27 == "string") {
                if (!pattern12.test(data27)) {
                  let err60 = { instancePath: instancePath + "/instruments/" + i0 + "/url", schemaPath: "#/definitions/Instrument/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
                  vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                }
              } else {
                let err61 = { instancePath: instancePath + "/instruments/" + i0 + "/url", schemaPath: "#/definitions/Instrument/properties/url/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
              }
            }
          } else {
            let err62 = { instancePath: instancePath + "/instruments/" + i0, schemaPath: "#/definitions/Instrument/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
        }
      } else {
        let err63 = { instancePath: instancePath + "/instruments", schemaPath: "#/properties/instruments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
    }
    if (data.provisions !== void 0) {
      let data28 = data.provisions;
      if (Array.isArray(data28)) {
        let len7 = data28.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate11(data28[i7], { instancePath: instancePath + "/provisions/" + i7, parentData: data28, parentDataProperty: i7, rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
      } else {
        let err64 = { instancePath: instancePath + "/provisions", schemaPath: "#/properties/provisions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
    }
    if (data.vocabulary !== void 0) {
      let data30 = data.vocabulary;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        if (Object.keys(data30).length < 1) {
          let err65 = { instancePath: instancePath + "/vocabulary", schemaPath: "#/definitions/Words/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
        }
        for (let key5 in data30)
          if (!func2.call(schema26.properties, key5)) {
            let err66 = { instancePath: instancePath + "/vocabulary", schemaPath: "#/definitions/Words/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
        if (data30["party kind"] !== void 0) {
          let data31 = data30["party kind"];
          if (Array.isArray(data31)) {
            if (data31.length < 1) {
              let err67 = { instancePath: instancePath + "/vocabulary/party kind", schemaPath: "#/definitions/Words/properties/party%20kind/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
            }
            let len8 = data31.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data32 = data31[i8];
              if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                if (data32.term === void 0) {
                  let err68 = { instancePath: instancePath + "/vocabulary/party kind/" + i8, schemaPath: "#/definitions/Words/properties/party%20kind/items/required", keyword: "required", params: { missingProperty: "term" } };
                  vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                }
                if (data32.says === void 0) {
                  let err69 = { instancePath: instancePath + "/vocabulary/party kind/" + i8, schemaPath: "#/definitions/Words/properties/party%20kind/items/required", keyword: "required", params: { missingProperty: "says" } };
                  vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                }
                if (data32.isA === void 0) {
                  let err70 = { instancePath: instancePath + "/vocabulary/party kind/" + i8, schemaPath: "#/definitions/Words/properties/party%20kind/items/required", keyword: "required", params: { missingProperty: "isA" } };
                  vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                }
                for (let key6 in data32)
                  if (!(key6 === "term" || key6 === "says" || key6 === "also" || key6 === "isA")) {
                    let err71 = { instancePath: instancePath + "/vocabulary/party kind/" + i8, schemaPath: "#/definitions/Words/properties/party%20kind/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                    vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                  }
                if (data32.term !== void 0) {
                  let data33 = data32.term;
                  if (typeof data33 == "string") {
                    if (!pattern1.test(data33)) {
                      let err72 = { instancePath: instancePath + "/vocabulary/party kind/" + i8 + "/term", schemaPath: "#/definitions/Words/properties/party%20kind/items/properties/term/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                    }
                  } else {
                    let err73 = { instancePath: instancePath + "/vocabulary/party kind/" + i8 + "/term", schemaPath: "#/definitions/Words/properties/party%20kind/items/properties/term/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                  }
                }
                if (data32.says !== void 0) {
                  let data34 = data32.says;
                  if (typeof data34 == "string") {
                    if (!pattern37.test(data34)) {
                      let err74 = { instancePath: instancePath + "/vocabulary/party kind/" + i8 + "/says", schemaPath: "#/definitions/Words/properties/party%20kind/items/properties/says/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]*[^\\s.]$" } };
                      vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                    }
                  } else {
                    let err75 = { instancePath: instancePath + "/vocabulary/party kind/" + i8 + "/says", schemaPath: "#/definitions/Words/properties/party%20kind/items/properties/says/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                  }
                }
                if (data32.also !== void 0) {
                  let data35 = data32.also;
                  if (Array.isArray(data35)) {
                    if (data35.length < 1) {
                      let err76 = { instancePath: instancePath + "/vocabulary/party kind/" + i8 + "/also", schemaPath: "#/definitions/Words/properties/party%20kind/items/properties/also/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                    }
                    let len9 = data35.length;
                    for (let i9 = 0; i9 < len9; i9++) {
                      let data36 = data35[i9];
                      if (typeof data36 == "string") {
                        if (!pattern1.test(data36)) {
                          let err77 = { instancePath: instancePath + "/vocabulary/party kind/" + i8 + "/also/" + i9, schemaPath: "#/definitions/Words/properties/party%20kind/items/properties/also/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                        }
                      } else {
                        let err78 = { instancePath: instancePath + "/vocabulary/party kind/" + i8 + "/also/" + i9, schemaPath: "#/definitions/Words/properties/party%20kind/items/properties/also/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                      }
                    }
                  } else {
                    let err79 = { instancePath: instancePath + "/vocabulary/party kind/" + i8 + "/also", schemaPath: "#/definitions/Words/properties/party%20kind/items/properties/also/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                  }
                }
                if (data32.isA !== void 0) {
                  let data37 = data32.isA;
                  if (Array.isArray(data37)) {
                    if (data37.length < 1) {
                      let err80 = { instancePath: instancePath + "/vocabulary/party kind/" + i8 + "/isA", schemaPath: "#/definitions/Words/properties/party%20kind/items/properties/isA/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                    }
                    let len10 = data37.length;
                    for (let i10 = 0; i10 < len10; i10++) {
                      let data38 = data37[i10];
                      if (typeof data38 == "string") {
                        if (!pattern1.test(data38)) {
                          let err81 = { instancePath: instancePath + "/vocabulary/party kind/" + i8 + "/isA/" + i10, schemaPath: "#/definitions/Words/properties/party%20kind/items/properties/isA/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                        }
                      } else {
                        let err82 = { instancePath: instancePath + "/vocabulary/party kind/" + i8 + "/isA/" + i10, schemaPath: "#/definitions/Words/properties/party%20kind/items/properties/isA/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                      }
                    }
                  } else {
                    let err83 = { instancePath: instancePath + "/vocabulary/party kind/" + i8 + "/isA", schemaPath: "#/definitions/Words/properties/party%20kind/items/properties/isA/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                  }
                }
              } else {
                let err84 = { instancePath: instancePath + "/vocabulary/party kind/" + i8, schemaPath: "#/definitions/Words/properties/party%20kind/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
              }
            }
          } else {
            let err85 = { instancePath: instancePath + "/vocabulary/party kind", schemaPath: "#/definitions/Words/properties/party%20kind/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
        }
        if (data30.subject !== void 0) {
          let data39 = data30.subject;
          if (Array.isArray(data39)) {
            if (data39.length < 1) {
              let err86 = { instancePath: instancePath + "/vocabulary/subject", schemaPath: "#/definitions/Words/properties/subject/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
            }
            let len11 = data39.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data40 = data39[i11];
              if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                if (data40.term === void 0) {
                  let err87 = { instancePath: instancePath + "/vocabulary/subject/" + i11, schemaPath: "#/definitions/Words/properties/subject/items/required", keyword: "required", params: { missingProperty: "term" } };
                  vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                }
                if (data40.says === void 0) {
                  let err88 = { instancePath: instancePath + "/vocabulary/subject/" + i11, schemaPath: "#/definitions/Words/properties/subject/items/required", keyword: "required", params: { missingProperty: "says" } };
                  vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                }
                if (data40.isA === void 0) {
                  let err89 = { instancePath: instancePath + "/vocabulary/subject/" + i11, schemaPath: "#/definitions/Words/properties/subject/items/required", keyword: "required", params: { missingProperty: "isA" } };
                  vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                }
                for (let key7 in data40)
                  if (!(key7 === "term" || key7 === "says" || key7 === "also" || key7 === "isA")) {
                    let err90 = { instancePath: instancePath + "/vocabulary/subject/" + i11, schemaPath: "#/definitions/Words/properties/subject/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                    vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                  }
                if (data40.term !== void 0) {
                  let data41 = data40.term;
                  if (typeof data41 == "string") {
                    if (!pattern1.test(data41)) {
                      let err91 = { instancePath: instancePath + "/vocabulary/subject/" + i11 + "/term", schemaPath: "#/definitions/Words/properties/subject/items/properties/term/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                    }
                  } else {
                    let err92 = { instancePath: instancePath + "/vocabulary/subject/" + i11 + "/term", schemaPath: "#/definitions/Words/properties/subject/items/properties/term/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                  }
                }
                if (data40.says !== void 0) {
                  let data42 = data40.says;
                  if (typeof data42 == "string") {
                    if (!pattern37.test(data42)) {
                      let err93 = { instancePath: instancePath + "/vocabulary/subject/" + i11 + "/says", schemaPath: "#/definitions/Words/properties/subject/items/properties/says/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]*[^\\s.]$" } };
                      vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                    }
                  } else {
                    let err94 = { instancePath: instancePath + "/vocabulary/subject/" + i11 + "/says", schemaPath: "#/definitions/Words/properties/subject/items/properties/says/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                  }
                }
                if (data40.also !== void 0) {
                  let data43 = data40.also;
                  if (Array.isArray(data43)) {
                    if (data43.length < 1) {
                      let err95 = { instancePath: instancePath + "/vocabulary/subject/" + i11 + "/also", schemaPath: "#/definitions/Words/properties/subject/items/properties/also/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                    }
                    let len12 = data43.length;
                    for (let i12 = 0; i12 < len12; i12++) {
                      let data44 = data43[i12];
                      if (typeof data44 == "string") {
                        if (!pattern1.test(data44)) {
                          let err96 = { instancePath: instancePath + "/vocabulary/subject/" + i11 + "/also/" + i12, schemaPath: "#/definitions/Words/properties/subject/items/properties/also/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                        }
                      } else {
                        let err97 = { instancePath: instancePath + "/vocabulary/subject/" + i11 + "/also/" + i12, schemaPath: "#/definitions/Words/properties/subject/items/properties/also/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                      }
                    }
                  } else {
                    let err98 = { instancePath: instancePath + "/vocabulary/subject/" + i11 + "/also", schemaPath: "#/definitions/Words/properties/subject/items/properties/also/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                  }
                }
                if (data40.isA !== void 0) {
                  let data45 = data40.isA;
                  if (Array.isArray(data45)) {
                    if (data45.length < 1) {
                      let err99 = { instancePath: instancePath + "/vocabulary/subject/" + i11 + "/isA", schemaPath: "#/definitions/Words/properties/subject/items/properties/isA/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                    }
                    let len13 = data45.length;
                    for (let i13 = 0; i13 < len13; i13++) {
                      let data46 = data45[i13];
                      if (typeof data46 == "string") {
                        if (!pattern1.test(data46)) {
                          let err100 = { instancePath: instancePath + "/vocabulary/subject/" + i11 + "/isA/" + i13, schemaPath: "#/definitions/Words/properties/subject/items/properties/isA/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                        }
                      } else {
                        let err101 = { instancePath: instancePath + "/vocabulary/subject/" + i11 + "/isA/" + i13, schemaPath: "#/definitions/Words/properties/subject/items/properties/isA/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                      }
                    }
                  } else {
                    let err102 = { instancePath: instancePath + "/vocabulary/subject/" + i11 + "/isA", schemaPath: "#/definitions/Words/properties/subject/items/properties/isA/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                  }
                }
              } else {
                let err103 = { instancePath: instancePath + "/vocabulary/subject/" + i11, schemaPath: "#/definitions/Words/properties/subject/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
              }
            }
          } else {
            let err104 = { instancePath: instancePath + "/vocabulary/subject", schemaPath: "#/definitions/Words/properties/subject/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
          }
        }
        if (data30.item !== void 0) {
          let data47 = data30.item;
          if (Array.isArray(data47)) {
            if (data47.length < 1) {
              let err105 = { instancePath: instancePath + "/vocabulary/item", schemaPath: "#/definitions/Words/properties/item/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
            }
            let len14 = data47.length;
            for (let i14 = 0; i14 < len14; i14++) {
              let data48 = data47[i14];
              if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                if (data48.term === void 0) {
                  let err106 = { instancePath: instancePath + "/vocabulary/item/" + i14, schemaPath: "#/definitions/Words/properties/item/items/required", keyword: "required", params: { missingProperty: "term" } };
                  vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                }
                if (data48.says === void 0) {
                  let err107 = { instancePath: instancePath + "/vocabulary/item/" + i14, schemaPath: "#/definitions/Words/properties/item/items/required", keyword: "required", params: { missingProperty: "says" } };
                  vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                }
                for (let key8 in data48)
                  if (!(key8 === "term" || key8 === "says" || key8 === "also" || key8 === "isA" || key8 === "sensitivity")) {
                    let err108 = { instancePath: instancePath + "/vocabulary/item/" + i14, schemaPath: "#/definitions/Words/properties/item/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                    vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                  }
                if (data48.term !== void 0) {
                  let data49 = data48.term;
                  if (typeof data49 == "string") {
                    if (!pattern1.test(data49)) {
                      let err109 = { instancePath: instancePath + "/vocabulary/item/" + i14 + "/term", schemaPath: "#/definitions/Words/properties/item/items/properties/term/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                    }
                  } else {
                    let err110 = { instancePath: instancePath + "/vocabulary/item/" + i14 + "/term", schemaPath: "#/definitions/Words/properties/item/items/properties/term/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                  }
                }
                if (data48.says !== void 0) {
                  let data50 = data48.says;
                  if (typeof data50 == "string") {
                    if (!pattern37.test(data50)) {
                      let err111 = { instancePath: instancePath + "/vocabulary/item/" + i14 + "/says", schemaPath: "#/definitions/Words/properties/item/items/properties/says/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]*[^\\s.]$" } };
                      vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                    }
                  } else {
                    let err112 = { instancePath: instancePath + "/vocabulary/item/" + i14 + "/says", schemaPath: "#/definitions/Words/properties/item/items/properties/says/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                  }
                }
                if (data48.also !== void 0) {
                  let data51 = data48.also;
                  if (Array.isArray(data51)) {
                    if (data51.length < 1) {
                      let err113 = { instancePath: instancePath + "/vocabulary/item/" + i14 + "/also", schemaPath: "#/definitions/Words/properties/item/items/properties/also/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                    }
                    let len15 = data51.length;
                    for (let i15 = 0; i15 < len15; i15++) {
                      let data52 = data51[i15];
                      if (typeof data52 == "string") {
                        if (!pattern1.test(data52)) {
                          let err114 = { instancePath: instancePath + "/vocabulary/item/" + i14 + "/also/" + i15, schemaPath: "#/definitions/Words/properties/item/items/properties/also/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                        }
                      } else {
                        let err115 = { instancePath: instancePath + "/vocabulary/item/" + i14 + "/also/" + i15, schemaPath: "#/definitions/Words/properties/item/items/properties/also/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                      }
                    }
                  } else {
                    let err116 = { instancePath: instancePath + "/vocabulary/item/" + i14 + "/also", schemaPath: "#/definitions/Words/properties/item/items/properties/also/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                  }
                }
                if (data48.isA !== void 0) {
                  let data53 = data48.isA;
                  if (Array.isArray(data53)) {
                    if (data53.length < 1) {
                      let err117 = { instancePath: instancePath + "/vocabulary/item/" + i14 + "/isA", schemaPath: "#/definitions/Words/properties/item/items/properties/isA/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                    }
                    let len16 = data53.length;
                    for (let i16 = 0; i16 < len16; i16++) {
                      let data54 = data53[i16];
                      if (typeof data54 == "string") {
                        if (!pattern1.test(data54)) {
                          let err118 = { instancePath: instancePath + "/vocabulary/item/" + i14 + "/isA/" + i16, schemaPath: "#/definitions/Words/properties/item/items/properties/isA/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                        }
                      } else {
                        let err119 = { instancePath: instancePath + "/vocabulary/item/" + i14 + "/isA/" + i16, schemaPath: "#/definitions/Words/properties/item/items/properties/isA/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                      }
                    }
                  } else {
                    let err120 = { instancePath: instancePath + "/vocabulary/item/" + i14 + "/isA", schemaPath: "#/definitions/Words/properties/item/items/properties/isA/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                  }
                }
                if (data48.sensitivity !== void 0) {
                  let data55 = data48.sensitivity;
                  if (Array.isArray(data55)) {
                    if (data55.length < 1) {
                      let err121 = { instancePath: instancePath + "/vocabulary/item/" + i14 + "/sensitivity", schemaPath: "#/definitions/Words/properties/item/items/properties/sensitivity/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                    }
                    let len17 = data55.length;
                    for (let i17 = 0; i17 < len17; i17++) {
                      let data56 = data55[i17];
                      if (typeof data56 == "string") {
                        if (!pattern1.test(data56)) {
                          let err122 = { instancePath: instancePath + "/vocabulary/item/" + i14 + "/sensitivity/" + i17, schemaPath: "#/definitions/Words/properties/item/items/properties/sensitivity/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                        }
                      } else {
                        let err123 = { instancePath: instancePath + "/vocabulary/item/" + i14 + "/sensitivity/" + i17, schemaPath: "#/definitions/Words/properties/item/items/properties/sensitivity/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
                      }
                    }
                  } else {
                    let err124 = { instancePath: instancePath + "/vocabulary/item/" + i14 + "/sensitivity", schemaPath: "#/definitions/Words/properties/item/items/properties/sensitivity/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                  }
                }
              } else {
                let err125 = { instancePath: instancePath + "/vocabulary/item/" + i14, schemaPath: "#/definitions/Words/properties/item/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
              }
            }
          } else {
            let err126 = { instancePath: instancePath + "/vocabulary/item", schemaPath: "#/definitions/Words/properties/item/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
          }
        }
        if (data30.sensitivity !== void 0) {
          let data57 = data30.sensitivity;
          if (Array.isArray(data57)) {
            if (data57.length < 1) {
              let err127 = { instancePath: instancePath + "/vocabulary/sensitivity", schemaPath: "#/definitions/Words/properties/sensitivity/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
            }
            let len18 = data57.length;
            for (let i18 = 0; i18 < len18; i18++) {
              let data58 = data57[i18];
              if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                if (data58.term === void 0) {
                  let err128 = { instancePath: instancePath + "/vocabulary/sensitivity/" + i18, schemaPath: "#/definitions/Words/properties/sensitivity/items/required", keyword: "required", params: { missingProperty: "term" } };
                  vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                }
                if (data58.says === void 0) {
                  let err129 = { instancePath: instancePath + "/vocabulary/sensitivity/" + i18, schemaPath: "#/definitions/Words/properties/sensitivity/items/required", keyword: "required", params: { missingProperty: "says" } };
                  vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
                }
                if (data58.isA === void 0) {
                  let err130 = { instancePath: instancePath + "/vocabulary/sensitivity/" + i18, schemaPath: "#/definitions/Words/properties/sensitivity/items/required", keyword: "required", params: { missingProperty: "isA" } };
                  vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
                }
                for (let key9 in data58)
                  if (!(key9 === "term" || key9 === "says" || key9 === "also" || key9 === "isA")) {
                    let err131 = { instancePath: instancePath + "/vocabulary/sensitivity/" + i18, schemaPath: "#/definitions/Words/properties/sensitivity/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                    vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
                  }
                if (data58.term !== void 0) {
                  let data59 = data58.term;
                  if (typeof data59 == "string") {
                    if (!pattern1.test(data59)) {
                      let err132 = { instancePath: instancePath + "/vocabulary/sensitivity/" + i18 + "/term", schemaPath: "#/definitions/Words/properties/sensitivity/items/properties/term/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                    }
                  } else {
                    let err133 = { instancePath: instancePath + "/vocabulary/sensitivity/" + i18 + "/term", schemaPath: "#/definitions/Words/properties/sensitivity/items/properties/term/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                  }
                }
                if (data58.says !== void 0) {
                  let data60 = data58.says;
                  if (typeof data60 == "string") {
                    if (!pattern37.test(data60)) {
                      let err134 = { instancePath: instancePath + "/vocabulary/sensitivity/" + i18 + "/says", schemaPath: "#/definitions/Words/properties/sensitivity/items/properties/says/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]*[^\\s.]$" } };
                      vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                    }
                  } else {
                    let err135 = { instancePath: instancePath + "/vocabulary/sensitivity/" + i18 + "/says", schemaPath: "#/definitions/Words/properties/sensitivity/items/properties/says/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
                  }
                }
                if (data58.also !== void 0) {
                  let data61 = data58.also;
                  if (Array.isArray(data61)) {
                    if (data61.length < 1) {
                      let err136 = { instancePath: instancePath + "/vocabulary/sensitivity/" + i18 + "/also", schemaPath: "#/definitions/Words/properties/sensitivity/items/properties/also/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
                    }
                    let len19 = data61.length;
                    for (let i19 = 0; i19 < len19; i19++) {
                      let data62 = data61[i19];
                      if (typeof data62 == "string") {
                        if (!pattern1.test(data62)) {
                          let err137 = { instancePath: instancePath + "/vocabulary/sensitivity/" + i18 + "/also/" + i19, schemaPath: "#/definitions/Words/properties/sensitivity/items/properties/also/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
                        }
                      } else {
                        let err138 = { instancePath: instancePath + "/vocabulary/sensitivity/" + i18 + "/also/" + i19, schemaPath: "#/definitions/Words/properties/sensitivity/items/properties/also/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
                      }
                    }
                  } else {
                    let err139 = { instancePath: instancePath + "/vocabulary/sensitivity/" + i18 + "/also", schemaPath: "#/definitions/Words/properties/sensitivity/items/properties/also/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
                  }
                }
                if (data58.isA !== void 0) {
                  let data63 = data58.isA;
                  if (Array.isArray(data63)) {
                    if (data63.length < 1) {
                      let err140 = { instancePath: instancePath + "/vocabulary/sensitivity/" + i18 + "/isA", schemaPath: "#/definitions/Words/properties/sensitivity/items/properties/isA/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
                    }
                    let len20 = data63.length;
                    for (let i20 = 0; i20 < len20; i20++) {
                      let data64 = data63[i20];
                      if (typeof data64 == "string") {
                        if (!pattern1.test(data64)) {
                          let err141 = { instancePath: instancePath + "/vocabulary/sensitivity/" + i18 + "/isA/" + i20, schemaPath: "#/definitions/Words/properties/sensitivity/items/properties/isA/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
                        }
                      } else {
                        let err142 = { instancePath: instancePath + "/vocabulary/sensitivity/" + i18 + "/isA/" + i20, schemaPath: "#/definitions/Words/properties/sensitivity/items/properties/isA/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
                      }
                    }
                  } else {
                    let err143 = { instancePath: instancePath + "/vocabulary/sensitivity/" + i18 + "/isA", schemaPath: "#/definitions/Words/properties/sensitivity/items/properties/isA/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
                  }
                }
              } else {
                let err144 = { instancePath: instancePath + "/vocabulary/sensitivity/" + i18, schemaPath: "#/definitions/Words/properties/sensitivity/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
              }
            }
          } else {
            let err145 = { instancePath: instancePath + "/vocabulary/sensitivity", schemaPath: "#/definitions/Words/properties/sensitivity/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
          }
        }
        if (data30.purpose !== void 0) {
          let data65 = data30.purpose;
          if (Array.isArray(data65)) {
            if (data65.length < 1) {
              let err146 = { instancePath: instancePath + "/vocabulary/purpose", schemaPath: "#/definitions/Words/properties/purpose/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
            }
            let len21 = data65.length;
            for (let i21 = 0; i21 < len21; i21++) {
              let data66 = data65[i21];
              if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
                if (data66.term === void 0) {
                  let err147 = { instancePath: instancePath + "/vocabulary/purpose/" + i21, schemaPath: "#/definitions/Words/properties/purpose/items/required", keyword: "required", params: { missingProperty: "term" } };
                  vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
                }
                if (data66.says === void 0) {
                  let err148 = { instancePath: instancePath + "/vocabulary/purpose/" + i21, schemaPath: "#/definitions/Words/properties/purpose/items/required", keyword: "required", params: { missingProperty: "says" } };
                  vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
                }
                if (data66.isA === void 0) {
                  let err149 = { instancePath: instancePath + "/vocabulary/purpose/" + i21, schemaPath: "#/definitions/Words/properties/purpose/items/required", keyword: "required", params: { missingProperty: "isA" } };
                  vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
                }
                for (let key10 in data66)
                  if (!(key10 === "term" || key10 === "says" || key10 === "also" || key10 === "isA")) {
                    let err150 = { instancePath: instancePath + "/vocabulary/purpose/" + i21, schemaPath: "#/definitions/Words/properties/purpose/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                    vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
                  }
                if (data66.term !== void 0) {
                  let data67 = data66.term;
                  if (typeof data67 == "string") {
                    if (!pattern1.test(data67)) {
                      let err151 = { instancePath: instancePath + "/vocabulary/purpose/" + i21 + "/term", schemaPath: "#/definitions/Words/properties/purpose/items/properties/term/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
                    }
                  } else {
                    let err152 = { instancePath: instancePath + "/vocabulary/purpose/" + i21 + "/term", schemaPath: "#/definitions/Words/properties/purpose/items/properties/term/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
                  }
                }
                if (data66.says !== void 0) {
                  let data68 = data66.says;
                  if (typeof data68 == "string") {
                    if (!pattern37.test(data68)) {
                      let err153 = { instancePath: instancePath + "/vocabulary/purpose/" + i21 + "/says", schemaPath: "#/definitions/Words/properties/purpose/items/properties/says/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]*[^\\s.]$" } };
                      vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
                    }
                  } else {
                    let err154 = { instancePath: instancePath + "/vocabulary/purpose/" + i21 + "/says", schemaPath: "#/definitions/Words/properties/purpose/items/properties/says/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
                  }
                }
                if (data66.also !== void 0) {
                  let data69 = data66.also;
                  if (Array.isArray(data69)) {
                    if (data69.length < 1) {
                      let err155 = { instancePath: instancePath + "/vocabulary/purpose/" + i21 + "/also", schemaPath: "#/definitions/Words/properties/purpose/items/properties/also/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
                    }
                    let len22 = data69.length;
                    for (let i22 = 0; i22 < len22; i22++) {
                      let data70 = data69[i22];
                      if (typeof data70 == "string") {
                        if (!pattern1.test(data70)) {
                          let err156 = { instancePath: instancePath + "/vocabulary/purpose/" + i21 + "/also/" + i22, schemaPath: "#/definitions/Words/properties/purpose/items/properties/also/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
                        }
                      } else {
                        let err157 = { instancePath: instancePath + "/vocabulary/purpose/" + i21 + "/also/" + i22, schemaPath: "#/definitions/Words/properties/purpose/items/properties/also/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
                      }
                    }
                  } else {
                    let err158 = { instancePath: instancePath + "/vocabulary/purpose/" + i21 + "/also", schemaPath: "#/definitions/Words/properties/purpose/items/properties/also/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
                  }
                }
                if (data66.isA !== void 0) {
                  let data71 = data66.isA;
                  if (Array.isArray(data71)) {
                    if (data71.length < 1) {
                      let err159 = { instancePath: instancePath + "/vocabulary/purpose/" + i21 + "/isA", schemaPath: "#/definitions/Words/properties/purpose/items/properties/isA/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
                    }
                    let len23 = data71.length;
                    for (let i23 = 0; i23 < len23; i23++) {
                      let data72 = data71[i23];
                      if (typeof data72 == "string") {
                        if (!pattern1.test(data72)) {
                          let err160 = { instancePath: instancePath + "/vocabulary/purpose/" + i21 + "/isA/" + i23, schemaPath: "#/definitions/Words/properties/purpose/items/properties/isA/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
                        }
                      } else {
                        let err161 = { instancePath: instancePath + "/vocabulary/purpose/" + i21 + "/isA/" + i23, schemaPath: "#/definitions/Words/properties/purpose/items/properties/isA/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
                      }
                    }
                  } else {
                    let err162 = { instancePath: instancePath + "/vocabulary/purpose/" + i21 + "/isA", schemaPath: "#/definitions/Words/properties/purpose/items/properties/isA/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
                  }
                }
              } else {
                let err163 = { instancePath: instancePath + "/vocabulary/purpose/" + i21, schemaPath: "#/definitions/Words/properties/purpose/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
              }
            }
          } else {
            let err164 = { instancePath: instancePath + "/vocabulary/purpose", schemaPath: "#/definitions/Words/properties/purpose/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
          }
        }
        if (data30.condition !== void 0) {
          let data73 = data30.condition;
          if (Array.isArray(data73)) {
            if (data73.length < 1) {
              let err165 = { instancePath: instancePath + "/vocabulary/condition", schemaPath: "#/definitions/Words/properties/condition/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
            }
            let len24 = data73.length;
            for (let i24 = 0; i24 < len24; i24++) {
              let data74 = data73[i24];
              if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
                if (data74.term === void 0) {
                  let err166 = { instancePath: instancePath + "/vocabulary/condition/" + i24, schemaPath: "#/definitions/Words/properties/condition/items/required", keyword: "required", params: { missingProperty: "term" } };
                  vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
                }
                if (data74.says === void 0) {
                  let err167 = { instancePath: instancePath + "/vocabulary/condition/" + i24, schemaPath: "#/definitions/Words/properties/condition/items/required", keyword: "required", params: { missingProperty: "says" } };
                  vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
                }
                if (data74.isA === void 0) {
                  let err168 = { instancePath: instancePath + "/vocabulary/condition/" + i24, schemaPath: "#/definitions/Words/properties/condition/items/required", keyword: "required", params: { missingProperty: "isA" } };
                  vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
                }
                for (let key11 in data74)
                  if (!(key11 === "term" || key11 === "says" || key11 === "also" || key11 === "isA")) {
                    let err169 = { instancePath: instancePath + "/vocabulary/condition/" + i24, schemaPath: "#/definitions/Words/properties/condition/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                    vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
                  }
                if (data74.term !== void 0) {
                  let data75 = data74.term;
                  if (typeof data75 == "string") {
                    if (!pattern1.test(data75)) {
                      let err170 = { instancePath: instancePath + "/vocabulary/condition/" + i24 + "/term", schemaPath: "#/definitions/Words/properties/condition/items/properties/term/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
                    }
                  } else {
                    let err171 = { instancePath: instancePath + "/vocabulary/condition/" + i24 + "/term", schemaPath: "#/definitions/Words/properties/condition/items/properties/term/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
                  }
                }
                if (data74.says !== void 0) {
                  let data76 = data74.says;
                  if (typeof data76 == "string") {
                    if (!pattern37.test(data76)) {
                      let err172 = { instancePath: instancePath + "/vocabulary/condition/" + i24 + "/says", schemaPath: "#/definitions/Words/properties/condition/items/properties/says/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]*[^\\s.]$" } };
                      vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
                    }
                  } else {
                    let err173 = { instancePath: instancePath + "/vocabulary/condition/" + i24 + "/says", schemaPath: "#/definitions/Words/properties/condition/items/properties/says/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
                  }
                }
                if (data74.also !== void 0) {
                  let data77 = data74.also;
                  if (Array.isArray(data77)) {
                    if (data77.length < 1) {
                      let err174 = { instancePath: instancePath + "/vocabulary/condition/" + i24 + "/also", schemaPath: "#/definitions/Words/properties/condition/items/properties/also/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
                    }
                    let len25 = data77.length;
                    for (let i25 = 0; i25 < len25; i25++) {
                      let data78 = data77[i25];
                      if (typeof data78 == "string") {
                        if (!pattern1.test(data78)) {
                          let err175 = { instancePath: instancePath + "/vocabulary/condition/" + i24 + "/also/" + i25, schemaPath: "#/definitions/Words/properties/condition/items/properties/also/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
                        }
                      } else {
                        let err176 = { instancePath: instancePath + "/vocabulary/condition/" + i24 + "/also/" + i25, schemaPath: "#/definitions/Words/properties/condition/items/properties/also/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
                      }
                    }
                  } else {
                    let err177 = { instancePath: instancePath + "/vocabulary/condition/" + i24 + "/also", schemaPath: "#/definitions/Words/properties/condition/items/properties/also/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
                  }
                }
                if (data74.isA !== void 0) {
                  let data79 = data74.isA;
                  if (Array.isArray(data79)) {
                    if (data79.length < 1) {
                      let err178 = { instancePath: instancePath + "/vocabulary/condition/" + i24 + "/isA", schemaPath: "#/definitions/Words/properties/condition/items/properties/isA/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
                    }
                    let len26 = data79.length;
                    for (let i26 = 0; i26 < len26; i26++) {
                      let data80 = data79[i26];
                      if (typeof data80 == "string") {
                        if (!pattern1.test(data80)) {
                          let err179 = { instancePath: instancePath + "/vocabulary/condition/" + i24 + "/isA/" + i26, schemaPath: "#/definitions/Words/properties/condition/items/properties/isA/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
                        }
                      } else {
                        let err180 = { instancePath: instancePath + "/vocabulary/condition/" + i24 + "/isA/" + i26, schemaPath: "#/definitions/Words/properties/condition/items/properties/isA/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
                      }
                    }
                  } else {
                    let err181 = { instancePath: instancePath + "/vocabulary/condition/" + i24 + "/isA", schemaPath: "#/definitions/Words/properties/condition/items/properties/isA/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
                  }
                }
              } else {
                let err182 = { instancePath: instancePath + "/vocabulary/condition/" + i24, schemaPath: "#/definitions/Words/properties/condition/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
              }
            }
          } else {
            let err183 = { instancePath: instancePath + "/vocabulary/condition", schemaPath: "#/definitions/Words/properties/condition/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
          }
        }
        if (data30.event !== void 0) {
          let data81 = data30.event;
          if (Array.isArray(data81)) {
            if (data81.length < 1) {
              let err184 = { instancePath: instancePath + "/vocabulary/event", schemaPath: "#/definitions/Words/properties/event/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
            }
            let len27 = data81.length;
            for (let i27 = 0; i27 < len27; i27++) {
              let data82 = data81[i27];
              if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
                if (data82.term === void 0) {
                  let err185 = { instancePath: instancePath + "/vocabulary/event/" + i27, schemaPath: "#/definitions/Words/properties/event/items/required", keyword: "required", params: { missingProperty: "term" } };
                  vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
                }
                if (data82.says === void 0) {
                  let err186 = { instancePath: instancePath + "/vocabulary/event/" + i27, schemaPath: "#/definitions/Words/properties/event/items/required", keyword: "required", params: { missingProperty: "says" } };
                  vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
                }
                if (data82.isA === void 0) {
                  let err187 = { instancePath: instancePath + "/vocabulary/event/" + i27, schemaPath: "#/definitions/Words/properties/event/items/required", keyword: "required", params: { missingProperty: "isA" } };
                  vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
                }
                for (let key12 in data82)
                  if (!(key12 === "term" || key12 === "says" || key12 === "also" || key12 === "isA")) {
                    let err188 = { instancePath: instancePath + "/vocabulary/event/" + i27, schemaPath: "#/definitions/Words/properties/event/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                    vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
                  }
                if (data82.term !== void 0) {
                  let data83 = data82.term;
                  if (typeof data83 == "string") {
                    if (!pattern1.test(data83)) {
                      let err189 = { instancePath: instancePath + "/vocabulary/event/" + i27 + "/term", schemaPath: "#/definitions/Words/properties/event/items/properties/term/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
                    }
                  } else {
                    let err190 = { instancePath: instancePath + "/vocabulary/event/" + i27 + "/term", schemaPath: "#/definitions/Words/properties/event/items/properties/term/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
                  }
                }
                if (data82.says !== void 0) {
                  let data84 = data82.says;
                  if (typeof data84 == "string") {
                    if (!pattern37.test(data84)) {
                      let err191 = { instancePath: instancePath + "/vocabulary/event/" + i27 + "/says", schemaPath: "#/definitions/Words/properties/event/items/properties/says/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]*[^\\s.]$" } };
                      vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
                    }
                  } else {
                    let err192 = { instancePath: instancePath + "/vocabulary/event/" + i27 + "/says", schemaPath: "#/definitions/Words/properties/event/items/properties/says/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
                  }
                }
                if (data82.also !== void 0) {
                  let data85 = data82.also;
                  if (Array.isArray(data85)) {
                    if (data85.length < 1) {
                      let err193 = { instancePath: instancePath + "/vocabulary/event/" + i27 + "/also", schemaPath: "#/definitions/Words/properties/event/items/properties/also/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
                    }
                    let len28 = data85.length;
                    for (let i28 = 0; i28 < len28; i28++) {
                      let data86 = data85[i28];
                      if (typeof data86 == "string") {
                        if (!pattern1.test(data86)) {
                          let err194 = { instancePath: instancePath + "/vocabulary/event/" + i27 + "/also/" + i28, schemaPath: "#/definitions/Words/properties/event/items/properties/also/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
                        }
                      } else {
                        let err195 = { instancePath: instancePath + "/vocabulary/event/" + i27 + "/also/" + i28, schemaPath: "#/definitions/Words/properties/event/items/properties/also/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
                      }
                    }
                  } else {
                    let err196 = { instancePath: instancePath + "/vocabulary/event/" + i27 + "/also", schemaPath: "#/definitions/Words/properties/event/items/properties/also/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
                  }
                }
                if (data82.isA !== void 0) {
                  let data87 = data82.isA;
                  if (Array.isArray(data87)) {
                    if (data87.length < 1) {
                      let err197 = { instancePath: instancePath + "/vocabulary/event/" + i27 + "/isA", schemaPath: "#/definitions/Words/properties/event/items/properties/isA/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
                    }
                    let len29 = data87.length;
                    for (let i29 = 0; i29 < len29; i29++) {
                      let data88 = data87[i29];
                      if (typeof data88 == "string") {
                        if (!pattern1.test(data88)) {
                          let err198 = { instancePath: instancePath + "/vocabulary/event/" + i27 + "/isA/" + i29, schemaPath: "#/definitions/Words/properties/event/items/properties/isA/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
                        }
                      } else {
                        let err199 = { instancePath: instancePath + "/vocabulary/event/" + i27 + "/isA/" + i29, schemaPath: "#/definitions/Words/properties/event/items/properties/isA/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
                      }
                    }
                  } else {
                    let err200 = { instancePath: instancePath + "/vocabulary/event/" + i27 + "/isA", schemaPath: "#/definitions/Words/properties/event/items/properties/isA/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
                  }
                }
              } else {
                let err201 = { instancePath: instancePath + "/vocabulary/event/" + i27, schemaPath: "#/definitions/Words/properties/event/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
              }
            }
          } else {
            let err202 = { instancePath: instancePath + "/vocabulary/event", schemaPath: "#/definitions/Words/properties/event/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
          }
        }
        if (data30.safeguard !== void 0) {
          let data89 = data30.safeguard;
          if (Array.isArray(data89)) {
            if (data89.length < 1) {
              let err203 = { instancePath: instancePath + "/vocabulary/safeguard", schemaPath: "#/definitions/Words/properties/safeguard/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
            }
            let len30 = data89.length;
            for (let i30 = 0; i30 < len30; i30++) {
              let data90 = data89[i30];
              if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                if (data90.term === void 0) {
                  let err204 = { instancePath: instancePath + "/vocabulary/safeguard/" + i30, schemaPath: "#/definitions/Words/properties/safeguard/items/required", keyword: "required", params: { missingProperty: "term" } };
                  vErrors === null ? vErrors = [err204] : vErrors.push(err204), errors++;
                }
                if (data90.says === void 0) {
                  let err205 = { instancePath: instancePath + "/vocabulary/safeguard/" + i30, schemaPath: "#/definitions/Words/properties/safeguard/items/required", keyword: "required", params: { missingProperty: "says" } };
                  vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
                }
                if (data90.isA === void 0) {
                  let err206 = { instancePath: instancePath + "/vocabulary/safeguard/" + i30, schemaPath: "#/definitions/Words/properties/safeguard/items/required", keyword: "required", params: { missingProperty: "isA" } };
                  vErrors === null ? vErrors = [err206] : vErrors.push(err206), errors++;
                }
                for (let key13 in data90)
                  if (!(key13 === "term" || key13 === "says" || key13 === "also" || key13 === "isA")) {
                    let err207 = { instancePath: instancePath + "/vocabulary/safeguard/" + i30, schemaPath: "#/definitions/Words/properties/safeguard/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                    vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
                  }
                if (data90.term !== void 0) {
                  let data91 = data90.term;
                  if (typeof data91 == "string") {
                    if (!pattern1.test(data91)) {
                      let err208 = { instancePath: instancePath + "/vocabulary/safeguard/" + i30 + "/term", schemaPath: "#/definitions/Words/properties/safeguard/items/properties/term/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
                    }
                  } else {
                    let err209 = { instancePath: instancePath + "/vocabulary/safeguard/" + i30 + "/term", schemaPath: "#/definitions/Words/properties/safeguard/items/properties/term/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
                  }
                }
                if (data90.says !== void 0) {
                  let data92 = data90.says;
                  if (typeof data92 == "string") {
                    if (!pattern37.test(data92)) {
                      let err210 = { instancePath: instancePath + "/vocabulary/safeguard/" + i30 + "/says", schemaPath: "#/definitions/Words/properties/safeguard/items/properties/says/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]*[^\\s.]$" } };
                      vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
                    }
                  } else {
                    let err211 = { instancePath: instancePath + "/vocabulary/safeguard/" + i30 + "/says", schemaPath: "#/definitions/Words/properties/safeguard/items/properties/says/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
                  }
                }
                if (data90.also !== void 0) {
                  let data93 = data90.also;
                  if (Array.isArray(data93)) {
                    if (data93.length < 1) {
                      let err212 = { instancePath: instancePath + "/vocabulary/safeguard/" + i30 + "/also", schemaPath: "#/definitions/Words/properties/safeguard/items/properties/also/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
                    }
                    let len31 = data93.length;
                    for (let i31 = 0; i31 < len31; i31++) {
                      let data94 = data93[i31];
                      if (typeof data94 == "string") {
                        if (!pattern1.test(data94)) {
                          let err213 = { instancePath: instancePath + "/vocabulary/safeguard/" + i30 + "/also/" + i31, schemaPath: "#/definitions/Words/properties/safeguard/items/properties/also/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
                        }
                      } else {
                        let err214 = { instancePath: instancePath + "/vocabulary/safeguard/" + i30 + "/also/" + i31, schemaPath: "#/definitions/Words/properties/safeguard/items/properties/also/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
                      }
                    }
                  } else {
                    let err215 = { instancePath: instancePath + "/vocabulary/safeguard/" + i30 + "/also", schemaPath: "#/definitions/Words/properties/safeguard/items/properties/also/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
                  }
                }
                if (data90.isA !== void 0) {
                  let data95 = data90.isA;
                  if (Array.isArray(data95)) {
                    if (data95.length < 1) {
                      let err216 = { instancePath: instancePath + "/vocabulary/safeguard/" + i30 + "/isA", schemaPath: "#/definitions/Words/properties/safeguard/items/properties/isA/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
                    }
                    let len32 = data95.length;
                    for (let i32 = 0; i32 < len32; i32++) {
                      let data96 = data95[i32];
                      if (typeof data96 == "string") {
                        if (!pattern1.test(data96)) {
                          let err217 = { instancePath: instancePath + "/vocabulary/safeguard/" + i30 + "/isA/" + i32, schemaPath: "#/definitions/Words/properties/safeguard/items/properties/isA/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
                        }
                      } else {
                        let err218 = { instancePath: instancePath + "/vocabulary/safeguard/" + i30 + "/isA/" + i32, schemaPath: "#/definitions/Words/properties/safeguard/items/properties/isA/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
                      }
                    }
                  } else {
                    let err219 = { instancePath: instancePath + "/vocabulary/safeguard/" + i30 + "/isA", schemaPath: "#/definitions/Words/properties/safeguard/items/properties/isA/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
                  }
                }
              } else {
                let err220 = { instancePath: instancePath + "/vocabulary/safeguard/" + i30, schemaPath: "#/definitions/Words/properties/safeguard/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err220] : vErrors.push(err220), errors++;
              }
            }
          } else {
            let err221 = { instancePath: instancePath + "/vocabulary/safeguard", schemaPath: "#/definitions/Words/properties/safeguard/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
          }
        }
        if (data30.right !== void 0) {
          let data97 = data30.right;
          if (Array.isArray(data97)) {
            if (data97.length < 1) {
              let err222 = { instancePath: instancePath + "/vocabulary/right", schemaPath: "#/definitions/Words/properties/right/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err222] : vErrors.push(err222), errors++;
            }
            let len33 = data97.length;
            for (let i33 = 0; i33 < len33; i33++) {
              let data98 = data97[i33];
              if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
                if (data98.term === void 0) {
                  let err223 = { instancePath: instancePath + "/vocabulary/right/" + i33, schemaPath: "#/definitions/Words/properties/right/items/required", keyword: "required", params: { missingProperty: "term" } };
                  vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
                }
                if (data98.says === void 0) {
                  let err224 = { instancePath: instancePath + "/vocabulary/right/" + i33, schemaPath: "#/definitions/Words/properties/right/items/required", keyword: "required", params: { missingProperty: "says" } };
                  vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
                }
                if (data98.isA === void 0) {
                  let err225 = { instancePath: instancePath + "/vocabulary/right/" + i33, schemaPath: "#/definitions/Words/properties/right/items/required", keyword: "required", params: { missingProperty: "isA" } };
                  vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
                }
                for (let key14 in data98)
                  if (!(key14 === "term" || key14 === "says" || key14 === "also" || key14 === "isA")) {
                    let err226 = { instancePath: instancePath + "/vocabulary/right/" + i33, schemaPath: "#/definitions/Words/properties/right/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                    vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
                  }
                if (data98.term !== void 0) {
                  let data99 = data98.term;
                  if (typeof data99 == "string") {
                    if (!pattern1.test(data99)) {
                      let err227 = { instancePath: instancePath + "/vocabulary/right/" + i33 + "/term", schemaPath: "#/definitions/Words/properties/right/items/properties/term/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
                    }
                  } else {
                    let err228 = { instancePath: instancePath + "/vocabulary/right/" + i33 + "/term", schemaPath: "#/definitions/Words/properties/right/items/properties/term/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err228] : vErrors.push(err228), errors++;
                  }
                }
                if (data98.says !== void 0) {
                  let data100 = data98.says;
                  if (typeof data100 == "string") {
                    if (!pattern37.test(data100)) {
                      let err229 = { instancePath: instancePath + "/vocabulary/right/" + i33 + "/says", schemaPath: "#/definitions/Words/properties/right/items/properties/says/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]*[^\\s.]$" } };
                      vErrors === null ? vErrors = [err229] : vErrors.push(err229), errors++;
                    }
                  } else {
                    let err230 = { instancePath: instancePath + "/vocabulary/right/" + i33 + "/says", schemaPath: "#/definitions/Words/properties/right/items/properties/says/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err230] : vErrors.push(err230), errors++;
                  }
                }
                if (data98.also !== void 0) {
                  let data101 = data98.also;
                  if (Array.isArray(data101)) {
                    if (data101.length < 1) {
                      let err231 = { instancePath: instancePath + "/vocabulary/right/" + i33 + "/also", schemaPath: "#/definitions/Words/properties/right/items/properties/also/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err231] : vErrors.push(err231), errors++;
                    }
                    let len34 = data101.length;
                    for (let i34 = 0; i34 < len34; i34++) {
                      let data102 = data101[i34];
                      if (typeof data102 == "string") {
                        if (!pattern1.test(data102)) {
                          let err232 = { instancePath: instancePath + "/vocabulary/right/" + i33 + "/also/" + i34, schemaPath: "#/definitions/Words/properties/right/items/properties/also/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err232] : vErrors.push(err232), errors++;
                        }
                      } else {
                        let err233 = { instancePath: instancePath + "/vocabulary/right/" + i33 + "/also/" + i34, schemaPath: "#/definitions/Words/properties/right/items/properties/also/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err233] : vErrors.push(err233), errors++;
                      }
                    }
                  } else {
                    let err234 = { instancePath: instancePath + "/vocabulary/right/" + i33 + "/also", schemaPath: "#/definitions/Words/properties/right/items/properties/also/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err234] : vErrors.push(err234), errors++;
                  }
                }
                if (data98.isA !== void 0) {
                  let data103 = data98.isA;
                  if (Array.isArray(data103)) {
                    if (data103.length < 1) {
                      let err235 = { instancePath: instancePath + "/vocabulary/right/" + i33 + "/isA", schemaPath: "#/definitions/Words/properties/right/items/properties/isA/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err235] : vErrors.push(err235), errors++;
                    }
                    let len35 = data103.length;
                    for (let i35 = 0; i35 < len35; i35++) {
                      let data104 = data103[i35];
                      if (typeof data104 == "string") {
                        if (!pattern1.test(data104)) {
                          let err236 = { instancePath: instancePath + "/vocabulary/right/" + i33 + "/isA/" + i35, schemaPath: "#/definitions/Words/properties/right/items/properties/isA/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err236] : vErrors.push(err236), errors++;
                        }
                      } else {
                        let err237 = { instancePath: instancePath + "/vocabulary/right/" + i33 + "/isA/" + i35, schemaPath: "#/definitions/Words/properties/right/items/properties/isA/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err237] : vErrors.push(err237), errors++;
                      }
                    }
                  } else {
                    let err238 = { instancePath: instancePath + "/vocabulary/right/" + i33 + "/isA", schemaPath: "#/definitions/Words/properties/right/items/properties/isA/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err238] : vErrors.push(err238), errors++;
                  }
                }
              } else {
                let err239 = { instancePath: instancePath + "/vocabulary/right/" + i33, schemaPath: "#/definitions/Words/properties/right/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err239] : vErrors.push(err239), errors++;
              }
            }
          } else {
            let err240 = { instancePath: instancePath + "/vocabulary/right", schemaPath: "#/definitions/Words/properties/right/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err240] : vErrors.push(err240), errors++;
          }
        }
        if (data30.verb !== void 0) {
          let data105 = data30.verb;
          if (Array.isArray(data105)) {
            if (data105.length < 1) {
              let err241 = { instancePath: instancePath + "/vocabulary/verb", schemaPath: "#/definitions/Words/properties/verb/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err241] : vErrors.push(err241), errors++;
            }
            let len36 = data105.length;
            for (let i36 = 0; i36 < len36; i36++) {
              let data106 = data105[i36];
              if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
                if (data106.term === void 0) {
                  let err242 = { instancePath: instancePath + "/vocabulary/verb/" + i36, schemaPath: "#/definitions/Words/properties/verb/items/required", keyword: "required", params: { missingProperty: "term" } };
                  vErrors === null ? vErrors = [err242] : vErrors.push(err242), errors++;
                }
                if (data106.says === void 0) {
                  let err243 = { instancePath: instancePath + "/vocabulary/verb/" + i36, schemaPath: "#/definitions/Words/properties/verb/items/required", keyword: "required", params: { missingProperty: "says" } };
                  vErrors === null ? vErrors = [err243] : vErrors.push(err243), errors++;
                }
                if (data106.isA === void 0) {
                  let err244 = { instancePath: instancePath + "/vocabulary/verb/" + i36, schemaPath: "#/definitions/Words/properties/verb/items/required", keyword: "required", params: { missingProperty: "isA" } };
                  vErrors === null ? vErrors = [err244] : vErrors.push(err244), errors++;
                }
                for (let key15 in data106)
                  if (!(key15 === "term" || key15 === "says" || key15 === "also" || key15 === "isA")) {
                    let err245 = { instancePath: instancePath + "/vocabulary/verb/" + i36, schemaPath: "#/definitions/Words/properties/verb/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                    vErrors === null ? vErrors = [err245] : vErrors.push(err245), errors++;
                  }
                if (data106.term !== void 0) {
                  let data107 = data106.term;
                  if (typeof data107 == "string") {
                    if (!pattern1.test(data107)) {
                      let err246 = { instancePath: instancePath + "/vocabulary/verb/" + i36 + "/term", schemaPath: "#/definitions/Words/properties/verb/items/properties/term/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      vErrors === null ? vErrors = [err246] : vErrors.push(err246), errors++;
                    }
                  } else {
                    let err247 = { instancePath: instancePath + "/vocabulary/verb/" + i36 + "/term", schemaPath: "#/definitions/Words/properties/verb/items/properties/term/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err247] : vErrors.push(err247), errors++;
                  }
                }
                if (data106.says !== void 0) {
                  let data108 = data106.says;
                  if (typeof data108 == "string") {
                    if (!pattern37.test(data108)) {
                      let err248 = { instancePath: instancePath + "/vocabulary/verb/" + i36 + "/says", schemaPath: "#/definitions/Words/properties/verb/items/properties/says/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]*[^\\s.]$" } };
                      vErrors === null ? vErrors = [err248] : vErrors.push(err248), errors++;
                    }
                  } else {
                    let err249 = { instancePath: instancePath + "/vocabulary/verb/" + i36 + "/says", schemaPath: "#/definitions/Words/properties/verb/items/properties/says/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err249] : vErrors.push(err249), errors++;
                  }
                }
                if (data106.also !== void 0) {
                  let data109 = data106.also;
                  if (Array.isArray(data109)) {
                    if (data109.length < 1) {
                      let err250 = { instancePath: instancePath + "/vocabulary/verb/" + i36 + "/also", schemaPath: "#/definitions/Words/properties/verb/items/properties/also/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err250] : vErrors.push(err250), errors++;
                    }
                    let len37 = data109.length;
                    for (let i37 = 0; i37 < len37; i37++) {
                      let data110 = data109[i37];
                      if (typeof data110 == "string") {
                        if (!pattern1.test(data110)) {
                          let err251 = { instancePath: instancePath + "/vocabulary/verb/" + i36 + "/also/" + i37, schemaPath: "#/definitions/Words/properties/verb/items/properties/also/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err251] : vErrors.push(err251), errors++;
                        }
                      } else {
                        let err252 = { instancePath: instancePath + "/vocabulary/verb/" + i36 + "/also/" + i37, schemaPath: "#/definitions/Words/properties/verb/items/properties/also/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err252] : vErrors.push(err252), errors++;
                      }
                    }
                  } else {
                    let err253 = { instancePath: instancePath + "/vocabulary/verb/" + i36 + "/also", schemaPath: "#/definitions/Words/properties/verb/items/properties/also/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err253] : vErrors.push(err253), errors++;
                  }
                }
                if (data106.isA !== void 0) {
                  let data111 = data106.isA;
                  if (Array.isArray(data111)) {
                    if (data111.length < 1) {
                      let err254 = { instancePath: instancePath + "/vocabulary/verb/" + i36 + "/isA", schemaPath: "#/definitions/Words/properties/verb/items/properties/isA/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err254] : vErrors.push(err254), errors++;
                    }
                    let len38 = data111.length;
                    for (let i38 = 0; i38 < len38; i38++) {
                      let data112 = data111[i38];
                      if (typeof data112 == "string") {
                        if (!pattern1.test(data112)) {
                          let err255 = { instancePath: instancePath + "/vocabulary/verb/" + i36 + "/isA/" + i38, schemaPath: "#/definitions/Words/properties/verb/items/properties/isA/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err255] : vErrors.push(err255), errors++;
                        }
                      } else {
                        let err256 = { instancePath: instancePath + "/vocabulary/verb/" + i36 + "/isA/" + i38, schemaPath: "#/definitions/Words/properties/verb/items/properties/isA/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err256] : vErrors.push(err256), errors++;
                      }
                    }
                  } else {
                    let err257 = { instancePath: instancePath + "/vocabulary/verb/" + i36 + "/isA", schemaPath: "#/definitions/Words/properties/verb/items/properties/isA/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err257] : vErrors.push(err257), errors++;
                  }
                }
              } else {
                let err258 = { instancePath: instancePath + "/vocabulary/verb/" + i36, schemaPath: "#/definitions/Words/properties/verb/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err258] : vErrors.push(err258), errors++;
              }
            }
          } else {
            let err259 = { instancePath: instancePath + "/vocabulary/verb", schemaPath: "#/definitions/Words/properties/verb/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err259] : vErrors.push(err259), errors++;
          }
        }
        if (data30.channel !== void 0) {
          let data113 = data30.channel;
          if (Array.isArray(data113)) {
            if (data113.length < 1) {
              let err260 = { instancePath: instancePath + "/vocabulary/channel", schemaPath: "#/definitions/Words/properties/channel/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err260] : vErrors.push(err260), errors++;
            }
            let len39 = data113.length;
            for (let i39 = 0; i39 < len39; i39++) {
              let data114 = data113[i39];
              if (data114 && typeof data114 == "object" && !Array.isArray(data114)) {
                if (data114.term === void 0) {
                  let err261 = { instancePath: instancePath + "/vocabulary/channel/" + i39, schemaPath: "#/definitions/Words/properties/channel/items/required", keyword: "required", params: { missingProperty: "term" } };
                  vErrors === null ? vErrors = [err261] : vErrors.push(err261), errors++;
                }
                if (data114.says === void 0) {
                  let err262 = { instancePath: instancePath + "/vocabulary/channel/" + i39, schemaPath: "#/definitions/Words/properties/channel/items/required", keyword: "required", params: { missingProperty: "says" } };
                  vErrors === null ? vErrors = [err262] : vErrors.push(err262), errors++;
                }
                for (let key16 in data114)
                  if (!(key16 === "term" || key16 === "says" || key16 === "also" || key16 === "isA")) {
                    let err263 = { instancePath: instancePath + "/vocabulary/channel/" + i39, schemaPath: "#/definitions/Words/properties/channel/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                    vErrors === null ? vErrors = [err263] : vErrors.push(err263), errors++;
                  }
                if (data114.term !== void 0) {
                  let data115 = data114.term;
                  if (typeof data115 == "string") {
                    if (!pattern1.test(data115)) {
                      let err264 = { instancePath: instancePath + "/vocabulary/channel/" + i39 + "/term", schemaPath: "#/definitions/Words/properties/channel/items/properties/term/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      vErrors === null ? vErrors = [err264] : vErrors.push(err264), errors++;
                    }
                  } else {
                    let err265 = { instancePath: instancePath + "/vocabulary/channel/" + i39 + "/term", schemaPath: "#/definitions/Words/properties/channel/items/properties/term/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err265] : vErrors.push(err265), errors++;
                  }
                }
                if (data114.says !== void 0) {
                  let data116 = data114.says;
                  if (typeof data116 == "string") {
                    if (!pattern37.test(data116)) {
                      let err266 = { instancePath: instancePath + "/vocabulary/channel/" + i39 + "/says", schemaPath: "#/definitions/Words/properties/channel/items/properties/says/pattern", keyword: "pattern", params: { pattern: "^\\S[^\\r\\n]*[^\\s.]$" } };
                      vErrors === null ? vErrors = [err266] : vErrors.push(err266), errors++;
                    }
                  } else {
                    let err267 = { instancePath: instancePath + "/vocabulary/channel/" + i39 + "/says", schemaPath: "#/definitions/Words/properties/channel/items/properties/says/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err267] : vErrors.push(err267), errors++;
                  }
                }
                if (data114.also !== void 0) {
                  let data117 = data114.also;
                  if (Array.isArray(data117)) {
                    if (data117.length < 1) {
                      let err268 = { instancePath: instancePath + "/vocabulary/channel/" + i39 + "/also", schemaPath: "#/definitions/Words/properties/channel/items/properties/also/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err268] : vErrors.push(err268), errors++;
                    }
                    let len40 = data117.length;
                    for (let i40 = 0; i40 < len40; i40++) {
                      let data118 = data117[i40];
                      if (typeof data118 == "string") {
                        if (!pattern1.test(data118)) {
                          let err269 = { instancePath: instancePath + "/vocabulary/channel/" + i39 + "/also/" + i40, schemaPath: "#/definitions/Words/properties/channel/items/properties/also/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err269] : vErrors.push(err269), errors++;
                        }
                      } else {
                        let err270 = { instancePath: instancePath + "/vocabulary/channel/" + i39 + "/also/" + i40, schemaPath: "#/definitions/Words/properties/channel/items/properties/also/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err270] : vErrors.push(err270), errors++;
                      }
                    }
                  } else {
                    let err271 = { instancePath: instancePath + "/vocabulary/channel/" + i39 + "/also", schemaPath: "#/definitions/Words/properties/channel/items/properties/also/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err271] : vErrors.push(err271), errors++;
                  }
                }
                if (data114.isA !== void 0) {
                  let data119 = data114.isA;
                  if (Array.isArray(data119)) {
                    if (data119.length < 1) {
                      let err272 = { instancePath: instancePath + "/vocabulary/channel/" + i39 + "/isA", schemaPath: "#/definitions/Words/properties/channel/items/properties/isA/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err272] : vErrors.push(err272), errors++;
                    }
                    let len41 = data119.length;
                    for (let i41 = 0; i41 < len41; i41++) {
                      let data120 = data119[i41];
                      if (typeof data120 == "string") {
                        if (!pattern1.test(data120)) {
                          let err273 = { instancePath: instancePath + "/vocabulary/channel/" + i39 + "/isA/" + i41, schemaPath: "#/definitions/Words/properties/channel/items/properties/isA/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          vErrors === null ? vErrors = [err273] : vErrors.push(err273), errors++;
                        }
                      } else {
                        let err274 = { instancePath: instancePath + "/vocabulary/channel/" + i39 + "/isA/" + i41, schemaPath: "#/definitions/Words/properties/channel/items/properties/isA/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err274] : vErrors.push(err274), errors++;
                      }
                    }
                  } else {
                    let err275 = { instancePath: instancePath + "/vocabulary/channel/" + i39 + "/isA", schemaPath: "#/definitions/Words/properties/channel/items/properties/isA/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err275] : vErrors.push(err275), errors++;
                  }
                }
              } else {
                let err276 = { instancePath: instancePath + "/vocabulary/channel/" + i39, schemaPath: "#/definitions/Words/properties/channel/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err276] : vErrors.push(err276), errors++;
              }
            }
          } else {
            let err277 = { instancePath: instancePath + "/vocabulary/channel", schemaPath: "#/definitions/Words/properties/channel/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err277] : vErrors.push(err277), errors++;
          }
        }
      } else {
        let err278 = { instancePath: instancePath + "/vocabulary", schemaPath: "#/definitions/Words/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err278] : vErrors.push(err278), errors++;
      }
    }
  } else {
    let err279 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err279] : vErrors.push(err279), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
var validateJurisdictions = validate86, schema27 = { $schema: "http://json-schema.org/draft-07/schema#", title: "Concordat jurisdictions", description: "Which regime holds in which country.", type: "array", items: { type: "object", description: "A country, and the data protection regimes that hold in it.", properties: { iso: { type: "string", pattern: "^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$", description: "ISO 3166-1 alpha-2 code, or `EU` for Union bodies." }, name: { type: "string", pattern: "\\S", description: "Its name in English." }, general: { enum: ["gdpr", "led", "uk-gdpr", "uk-dpa-part3", "eu-institutions", "international-organisation", "other"], description: "Regime of ordinary processing." }, lawEnforcement: { enum: ["gdpr", "led", "uk-gdpr", "uk-dpa-part3", "eu-institutions", "international-organisation", "other"], description: "Regime of competent authorities." }, dataProtectionLaw: { type: "string", pattern: "\\S", description: "Its data protection law." }, supervisoryAuthority: { type: "string", pattern: "\\S", description: "Its supervisory authority." }, deathPenalty: { type: "boolean", description: "Whether it has the death penalty." }, confidence: { enum: ["verified", "secondary", "memory"], description: "How sure we are: the words were seen in the text (verified), in commentary or in a text older than an amendment (secondary), or not yet (memory). Only what is verified can be an error." } }, required: ["iso", "name", "general", "lawEnforcement", "confidence"], additionalProperties: !1 } };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.iso === void 0) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "iso" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.name === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.general === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "general" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.lawEnforcement === void 0) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "lawEnforcement" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.confidence === void 0) {
          let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "confidence" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        for (let key0 in data0)
          if (!(key0 === "iso" || key0 === "name" || key0 === "general" || key0 === "lawEnforcement" || key0 === "dataProtectionLaw" || key0 === "supervisoryAuthority" || key0 === "deathPenalty" || key0 === "confidence")) {
            let err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data0.iso !== void 0) {
          let data1 = data0.iso;
          if (typeof data1 == "string") {
            if (!pattern7.test(data1)) {
              let err6 = { instancePath: instancePath + "/" + i0 + "/iso", schemaPath: "#/items/properties/iso/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$" } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/" + i0 + "/iso", schemaPath: "#/items/properties/iso/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data0.name !== void 0) {
          let data2 = data0.name;
          if (typeof data2 == "string") {
            if (!pattern1.test(data2)) {
              let err8 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data0.general !== void 0) {
          let data3 = data0.general;
          if (!(data3 === "gdpr" || data3 === "led" || data3 === "uk-gdpr" || data3 === "uk-dpa-part3" || data3 === "eu-institutions" || data3 === "international-organisation" || data3 === "other")) {
            let err10 = { instancePath: instancePath + "/" + i0 + "/general", schemaPath: "#/items/properties/general/enum", keyword: "enum", params: { allowedValues: schema27.items.properties.general.enum } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.lawEnforcement !== void 0) {
          let data4 = data0.lawEnforcement;
          if (!(data4 === "gdpr" || data4 === "led" || data4 === "uk-gdpr" || data4 === "uk-dpa-part3" || data4 === "eu-institutions" || data4 === "international-organisation" || data4 === "other")) {
            let err11 = { instancePath: instancePath + "/" + i0 + "/lawEnforcement", schemaPath: "#/items/properties/lawEnforcement/enum", keyword: "enum", params: { allowedValues: schema27.items.properties.lawEnforcement.enum } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data0.dataProtectionLaw !== void 0) {
          let data5 = data0.dataProtectionLaw;
          if (typeof data5 == "string") {
            if (!pattern1.test(data5)) {
              let err12 = { instancePath: instancePath + "/" + i0 + "/dataProtectionLaw", schemaPath: "#/items/properties/dataProtectionLaw/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/" + i0 + "/dataProtectionLaw", schemaPath: "#/items/properties/dataProtectionLaw/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data0.supervisoryAuthority !== void 0) {
          let data6 = data0.supervisoryAuthority;
          if (typeof data6 == "string") {
            if (!pattern1.test(data6)) {
              let err14 = { instancePath: instancePath + "/" + i0 + "/supervisoryAuthority", schemaPath: "#/items/properties/supervisoryAuthority/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            let err15 = { instancePath: instancePath + "/" + i0 + "/supervisoryAuthority", schemaPath: "#/items/properties/supervisoryAuthority/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data0.deathPenalty !== void 0 && typeof data0.deathPenalty != "boolean") {
          let err16 = { instancePath: instancePath + "/" + i0 + "/deathPenalty", schemaPath: "#/items/properties/deathPenalty/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data0.confidence !== void 0) {
          let data8 = data0.confidence;
          if (!(data8 === "verified" || data8 === "secondary" || data8 === "memory")) {
            let err17 = { instancePath: instancePath + "/" + i0 + "/confidence", schemaPath: "#/items/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema27.items.properties.confidence.enum } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        let err18 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate86.errors = vErrors, errors === 0;
}
var validateMemberships = validate87, schema28 = { $schema: "http://json-schema.org/draft-07/schema#", title: "Concordat memberships", description: "Who is party to what.", type: "array", items: { type: "object", description: "Who is party to a treaty or member of an organisation.", properties: { key: { type: "string", pattern: "\\S", description: "The key that packs refer to: `CETS197`." }, title: { type: "string", pattern: "\\S", description: "Its name." }, members: { type: "object", description: "ISO code of each member, with the day since when; null where that is not known.", propertyNames: { pattern: "^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$" }, additionalProperties: { type: ["string", "null"], pattern: "^\\d{4}-\\d{2}-\\d{2}$" } }, complete: { type: "boolean", description: "False: a country that is not listed may be a member all the same." }, source: { type: "string", pattern: "\\S", description: "Where the list was read." }, confidence: { enum: ["verified", "secondary", "memory"], description: "How sure we are: the words were seen in the text (verified), in commentary or in a text older than an amendment (secondary), or not yet (memory). Only what is verified can be an error." } }, required: ["key", "title", "members", "complete", "source", "confidence"], additionalProperties: !1 } };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.key === void 0) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "key" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.title === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "title" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.members === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "members" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.complete === void 0) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "complete" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.source === void 0) {
          let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "source" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.confidence === void 0) {
          let err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "confidence" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        for (let key0 in data0)
          if (!(key0 === "key" || key0 === "title" || key0 === "members" || key0 === "complete" || key0 === "source" || key0 === "confidence")) {
            let err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        if (data0.key !== void 0) {
          let data1 = data0.key;
          if (typeof data1 == "string") {
            if (!pattern1.test(data1)) {
              let err7 = { instancePath: instancePath + "/" + i0 + "/key", schemaPath: "#/items/properties/key/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/" + i0 + "/key", schemaPath: "#/items/properties/key/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data0.title !== void 0) {
          let data2 = data0.title;
          if (typeof data2 == "string") {
            if (!pattern1.test(data2)) {
              let err9 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/items/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/items/properties/title/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.members !== void 0) {
          let data3 = data0.members;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (let key1 in data3) {
              let _errs10 = errors;
              if (typeof key1 == "string" && !pattern7.test(key1)) {
                let err11 = { instancePath: instancePath + "/" + i0 + "/members", schemaPath: "#/items/properties/members/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$" }, propertyName: key1 };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
              var valid3 = _errs10 === errors;
              if (!valid3) {
                let err12 = { instancePath: instancePath + "/" + i0 + "/members", schemaPath: "#/items/properties/members/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
            for (let key2 in data3) {
              let data4 = data3[key2];
              if (typeof data4 != "string" && data4 !== null) {
                let err13 = { instancePath: instancePath + "/" + i0 + "/members/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/properties/members/additionalProperties/type", keyword: "type", params: { type: schema28.items.properties.members.additionalProperties.type } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
              if (typeof data4 == "string" && !pattern2.test(data4)) {
                let err14 = { instancePath: instancePath + "/" + i0 + "/members/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/properties/members/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
          } else {
            let err15 = { instancePath: instancePath + "/" + i0 + "/members", schemaPath: "#/items/properties/members/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data0.complete !== void 0 && typeof data0.complete != "boolean") {
          let err16 = { instancePath: instancePath + "/" + i0 + "/complete", schemaPath: "#/items/properties/complete/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data0.source !== void 0) {
          let data6 = data0.source;
          if (typeof data6 == "string") {
            if (!pattern1.test(data6)) {
              let err17 = { instancePath: instancePath + "/" + i0 + "/source", schemaPath: "#/items/properties/source/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          } else {
            let err18 = { instancePath: instancePath + "/" + i0 + "/source", schemaPath: "#/items/properties/source/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data0.confidence !== void 0) {
          let data7 = data0.confidence;
          if (!(data7 === "verified" || data7 === "secondary" || data7 === "memory")) {
            let err19 = { instancePath: instancePath + "/" + i0 + "/confidence", schemaPath: "#/items/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema28.items.properties.confidence.enum } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
var validateAdequacy = validate88, schema29 = { $schema: "http://json-schema.org/draft-07/schema#", title: "Concordat adequacy decisions", description: "From which regime, to which country, and when.", type: "array", items: { type: "object", description: "A decision that a country's protection is adequate.", properties: { regime: { enum: ["gdpr", "led", "uk-gdpr", "uk-dpa-part3", "eu-institutions", "international-organisation", "other"], description: "The regime whose transfers it covers." }, to: { type: "string", pattern: "^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$", description: "The country it is about (ISO code)." }, from: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "The first day." }, until: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "The last day." }, decision: { type: "string", pattern: "\\S", description: "How the decision is cited." }, scope: { type: "string", pattern: "\\S", description: "Its limits in plain words." }, partial: { type: "boolean", description: "True: it covers only some recipients, so it never counts as adequate by itself." }, url: { type: "string", pattern: "^https?://", description: "Where the decision can be read." }, confidence: { enum: ["verified", "secondary", "memory"], description: "How sure we are: the words were seen in the text (verified), in commentary or in a text older than an amendment (secondary), or not yet (memory). Only what is verified can be an error." } }, required: ["regime", "to", "decision", "scope", "partial", "url", "confidence"], additionalProperties: !1 } };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.regime === void 0) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "regime" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.to === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "to" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.decision === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "decision" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.scope === void 0) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "scope" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.partial === void 0) {
          let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "partial" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.url === void 0) {
          let err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "url" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0.confidence === void 0) {
          let err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "confidence" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        for (let key0 in data0)
          if (!func2.call(schema29.items.properties, key0)) {
            let err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        if (data0.regime !== void 0) {
          let data1 = data0.regime;
          if (!(data1 === "gdpr" || data1 === "led" || data1 === "uk-gdpr" || data1 === "uk-dpa-part3" || data1 === "eu-institutions" || data1 === "international-organisation" || data1 === "other")) {
            let err8 = { instancePath: instancePath + "/" + i0 + "/regime", schemaPath: "#/items/properties/regime/enum", keyword: "enum", params: { allowedValues: schema29.items.properties.regime.enum } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data0.to !== void 0) {
          let data2 = data0.to;
          if (typeof data2 == "string") {
            if (!pattern7.test(data2)) {
              let err9 = { instancePath: instancePath + "/" + i0 + "/to", schemaPath: "#/items/properties/to/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/" + i0 + "/to", schemaPath: "#/items/properties/to/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.from !== void 0) {
          let data3 = data0.from;
          if (typeof data3 == "string") {
            if (!pattern2.test(data3)) {
              let err11 = { instancePath: instancePath + "/" + i0 + "/from", schemaPath: "#/items/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/" + i0 + "/from", schemaPath: "#/items/properties/from/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data0.until !== void 0) {
          let data4 = data0.until;
          if (typeof data4 == "string") {
            if (!pattern2.test(data4)) {
              let err13 = { instancePath: instancePath + "/" + i0 + "/until", schemaPath: "#/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/" + i0 + "/until", schemaPath: "#/items/properties/until/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data0.decision !== void 0) {
          let data5 = data0.decision;
          if (typeof data5 == "string") {
            if (!pattern1.test(data5)) {
              let err15 = { instancePath: instancePath + "/" + i0 + "/decision", schemaPath: "#/items/properties/decision/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/" + i0 + "/decision", schemaPath: "#/items/properties/decision/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data0.scope !== void 0) {
          let data6 = data0.scope;
          if (typeof data6 == "string") {
            if (!pattern1.test(data6)) {
              let err17 = { instancePath: instancePath + "/" + i0 + "/scope", schemaPath: "#/items/properties/scope/pattern", keyword: "pattern", params: { pattern: "\\S" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          } else {
            let err18 = { instancePath: instancePath + "/" + i0 + "/scope", schemaPath: "#/items/properties/scope/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data0.partial !== void 0 && typeof data0.partial != "boolean") {
          let err19 = { instancePath: instancePath + "/" + i0 + "/partial", schemaPath: "#/items/properties/partial/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data0.url !== void 0) {
          let data8 = data0.url;
          if (typeof data8 == "string") {
            if (!pattern12.test(data8)) {
              let err20 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/items/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/items/properties/url/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data0.confidence !== void 0) {
          let data9 = data0.confidence;
          if (!(data9 === "verified" || data9 === "secondary" || data9 === "memory")) {
            let err22 = { instancePath: instancePath + "/" + i0 + "/confidence", schemaPath: "#/items/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema29.items.properties.confidence.enum } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        let err23 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate88.errors = vErrors, errors === 0;
}
export {
  validateAdequacy,
  validateJurisdictions,
  validateMemberships,
  validatePack
};
