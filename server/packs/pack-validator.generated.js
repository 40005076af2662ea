// Written by scripts/generate-pack-schema.ts; do not edit.
// <stdin>
var validatePack = validate10;
var schema12 = { type: "object", description: "A law, treaty or guideline that can be cited.", properties: { short: { type: "string", pattern: "\\S", description: "Short name as cited: `GDPR`, `DPA 2018`." }, title: { type: "string", pattern: "\\S", description: "The full title." }, aliases: { type: "array", items: { type: "string", pattern: "\\S", description: "Another spelling." }, minItems: 1, description: "Other spellings that are read as this instrument." }, kind: { enum: ["law", "treaty", "guidance"], description: "Guidance (official codes, checklists) makes a warning at most." }, regimes: { type: "array", items: { enum: ["gdpr", "led", "uk-gdpr", "uk-dpa-part3", "eu-institutions", "international-organisation", "other"] }, minItems: 1, description: "Data protection regimes in which it can be a basis; absent if it belongs to none in particular." }, parts: { type: "array", items: { type: "object", description: "Provisions that belong to other regimes than the rest.", properties: { provisions: { type: "string", pattern: "\\S", description: "`sections 29 to 81`, `schedule 8`." }, regimes: { type: "array", items: { enum: ["gdpr", "led", "uk-gdpr", "uk-dpa-part3", "eu-institutions", "international-organisation", "other"] }, minItems: 1, description: "The regimes of these provisions." } }, required: ["provisions", "regimes"], additionalProperties: !1 }, minItems: 1, description: "Where only some parts belong to a regime: the first entry that has the cited provision decides." }, binds: { type: "object", description: "Where parties must be for it to bind them.", properties: { jurisdictions: { type: "array", items: { type: "string", pattern: "^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$" }, minItems: 1, description: "In one of these countries." }, membersOf: { type: "array", items: { type: "string", pattern: "\\S", description: "Key of memberships.json." }, minItems: 1, description: "In a country that is party to all of these." } }, required: [], additionalProperties: !1 }, valid: { type: "object", description: "When it is in force; always if empty.", properties: { from: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "The first day." }, until: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "The last day." } }, required: [], additionalProperties: !1 }, url: { type: "string", pattern: "^https?://", description: "Address of the text." } }, required: ["short", "title", "kind", "valid", "url"], additionalProperties: !1 }, pattern0 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u"), pattern1 = new RegExp("\\S", "u"), pattern2 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u"), pattern7 = new RegExp("^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$", "u"), pattern11 = new RegExp("^https?://", "u"), func2 = Object.prototype.hasOwnProperty, schema13 = { type: "object", description: "One rule of law.", properties: { id: { type: "string", pattern: "^[a-z][a-zA-Z0-9.-]*$", description: "Unique and stable: `eu.gdpr.art6.1`. Other files refer to it." }, instrument: { type: "string", pattern: "\\S", description: "Short name of the instrument, as the pack's `instruments` give it: `GDPR`." }, cite: { type: "string", pattern: "\\S", description: "As a drafter cites it, with the instrument: `GDPR article 6(1)`." }, title: { type: "string", pattern: "\\S", description: "A few words." }, says: { type: "string", pattern: "\\S", description: "The rule in plain words, one or two sentences." }, source: { type: "object", description: "Where the text can be read.", properties: { url: { type: "string", pattern: "^https?://", description: "Address of the text." }, quote: { type: "string", pattern: "\\S", description: "Words of the text that were seen, as evidence." } }, required: ["url"], additionalProperties: !1 }, confidence: { enum: ["verified", "secondary", "memory"], description: "How sure we are: the words were seen in the text (verified), in commentary or in a text older than an amendment (secondary), or not yet (memory). Only what is verified can be an error." }, tier: { enum: ["core", "extended"], description: "Core: what most agreements meet; extended: the rest." }, level: { enum: ["mandatory", "qualified", "recommended"], description: "The law demands it (an error at most), leaves room (a warning at most), or recommends it (information)." }, valid: { type: "object", description: "When the provision holds; always if empty.", properties: { from: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "The first day." }, until: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "The last day." }, supersededBy: { type: "string", pattern: "\\S", description: "What to cite instead: a citation, or the id of a provision." }, amended: { type: "string", pattern: "\\S", description: "What is known to have changed and has not been read again." } }, required: [], additionalProperties: !1 }, binds: { type: "object", description: "Who is bound. All tests must hold for the party that `who` names.", properties: { who: { enum: ["sender", "recipient", "either", "both"], description: "The party whose place, regime and kind are looked at." }, regimes: { type: "array", items: { enum: ["gdpr", "led", "uk-gdpr", "uk-dpa-part3", "eu-institutions", "international-organisation", "other"] }, minItems: 1, description: "It acts under one of these data protection regimes." }, jurisdictions: { type: "array", items: { type: "string", pattern: "^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$" }, minItems: 1, description: "It is in one of these countries (ISO codes: `DE`)." }, membersOf: { type: "array", items: { type: "string", pattern: "\\S", description: "Key of memberships.json." }, minItems: 1, description: "Its country is party to all of these (keys of memberships.json)." }, kinds: { type: "array", items: { type: "string", pattern: "\\S", description: "Kind of party." }, minItems: 1, description: "It is one of these kinds, or of a narrower one: `law enforcement agency`." } }, required: ["who"], additionalProperties: !1 }, applies: { $ref: "#/definitions/Condition", description: "To which flows of those bound it applies; to all if absent." }, effect: { $ref: "#/definitions/Effect", description: "What the provision asks for." }, satisfiedBy: { type: "string", pattern: "\\S", description: "A phrase of the language that does what is asked: the fix and the example come from it." }, waysOut: { type: "array", items: { type: "string", pattern: "\\S", description: "A way out." }, minItems: 1, description: "The usual ways out of a conflict, in plain words." } }, required: ["id", "instrument", "cite", "title", "says", "source", "confidence", "tier", "level", "valid", "binds", "effect"], additionalProperties: !1 }, pattern12 = new RegExp("^[a-z][a-zA-Z0-9.-]*$", "u"), schema14 = { type: "object", description: "Tests of the facts of a flow; all that are given must hold.", properties: { properties: { type: "object", description: "Tests by the name of the fact; all must hold.", properties: { "agreement.kind": { $ref: "#/definitions/TextTest", description: "Agreement, memorandum of understanding, protocol, treaty, decree, guidance, terms of reference, policy, template or consent form. From: `kind …` of the agreement." }, "agreement.binding": { $ref: "#/definitions/FlagTest", description: "Whether the agreement binds in law; absent if it does not say. From: `binding` or `not legally binding`." }, "agreement.reviewed": { $ref: "#/definitions/FlagTest", description: "Whether the agreement itself is reviewed at intervals. From: `reviewed every …`." }, "agreement.ends": { $ref: "#/definitions/FlagTest", description: "Whether the agreement has an end date or event. From: `until …` of the agreement." }, "agreement.rights": { $ref: "#/definitions/ListTest", description: "Rights for which the agreement gives everybody whose data it is a route: access, correct, erase, restrict, object, withdraw consent, complain, …. From: rights sentences about the flow's subjects." }, "agreement.audit": { $ref: "#/definitions/FlagTest", description: "Whether compliance is audited. From: `audit …`." }, "agreement.oversight": { $ref: "#/definitions/FlagTest", description: "Whether an independent body oversees. From: `oversight by …`." }, "sender.kinds": { $ref: "#/definitions/ListTest", description: "Kinds of the sender, with the wider kinds each belongs to. From: `is a …` of the sender." }, "sender.jurisdiction": { $ref: "#/definitions/TextTest", description: "Country of the sender (ISO 3166-1 alpha-2, `EU` for Union bodies); absent for international organisations. From: `in …` of the sender." }, "sender.sector": { $ref: "#/definitions/TextTest", description: "Public, private or international. From: kind of the sender." }, "sender.role": { $ref: "#/definitions/TextTest", description: "Controller, joint controller, processor or competent authority for this purpose; absent if not stated. From: `acts as …` of the sender." }, "sender.regime": { $ref: "#/definitions/RegimeTest", description: "Data protection regime of the sender for this purpose: gdpr, led, uk-gdpr, uk-dpa-part3, eu-institutions, international-organisation or other. From: place, role and kind of the sender." }, "recipient.kinds": { $ref: "#/definitions/ListTest", description: "Kinds of the recipient, with the wider kinds each belongs to. From: `is a …` of the recipient." }, "recipient.jurisdiction": { $ref: "#/definitions/TextTest", description: "Country of the recipient (ISO 3166-1 alpha-2, `EU` for Union bodies); absent for international organisations. From: `in …` of the recipient." }, "recipient.sector": { $ref: "#/definitions/TextTest", description: "Public, private or international. From: kind of the recipient." }, "recipient.role": { $ref: "#/definitions/TextTest", description: "Controller, joint controller, processor or competent authority for this purpose; absent if not stated. From: `acts as …` of the recipient." }, "recipient.regime": { $ref: "#/definitions/RegimeTest", description: "Data protection regime of the recipient for this purpose: gdpr, led, uk-gdpr, uk-dpa-part3, eu-institutions, international-organisation or other. From: place, role and kind of the recipient." }, "recipient.notifiesBreachTo": { $ref: "#/definitions/ListTest", description: "Whom the recipient must tell of a data breach: provider, supervisory authority, person. From: duties to notify of a data breach." }, "flow.act": { $ref: "#/definitions/TextTest", description: "Share, use, query, publish or collect. From: the sentence." }, "flow.modality": { $ref: "#/definitions/TextTest", description: "May or must. From: the sentence." }, "flow.crossBorder": { $ref: "#/definitions/FlagTest", description: "Whether sender and recipient are in different countries. From: places of the two parties." }, "flow.leavesArea": { $ref: "#/definitions/FlagTest", description: "Whether the data leave the area of the sender's regime (EEA for GDPR, EU and Schengen for LED, the UK for UK law); for a class of recipients, whether they do so for some of its places. From: regime of the sender, place of the recipient." }, "data.subjects": { $ref: "#/definitions/ListTest", description: "Classes of people the data are about, with the wider classes each belongs to; empty if not stated. From: `about …` of the data." }, "data.sensitivity": { $ref: "#/definitions/ListTest", description: "Sensitivities of the items: location of victim, biometric, genetic, health, criminal, …. From: items and their brackets." }, "data.special": { $ref: "#/definitions/FlagTest", description: "Whether an item is a special category (health, biometric, genetic, ethnicity, religion, politics, union, sexual life). From: items and their brackets." }, "data.criminal": { $ref: "#/definitions/FlagTest", description: "Whether the data are about offences or suspicions of them. From: items, brackets and subjects." }, "data.closed": { $ref: "#/definitions/FlagTest", description: "Whether the items are a closed list. From: `means` or `includes`." }, "data.collectedFor": { $ref: "#/definitions/ListTest", description: "Purposes the data were collected for, with their families; empty if not stated. From: `collected for …`." }, "purpose.kinds": { $ref: "#/definitions/ListTest", description: "The purpose's vocabulary entry with the wider ones it belongs to. From: `purpose … is …`." }, "purpose.lawEnforcement": { $ref: "#/definitions/FlagTest", description: "Whether the purpose is the prevention, investigation or prosecution of offences. From: family of the purpose." }, "basis.sender": { $ref: "#/definitions/ListTest", description: "Instruments cited as the sender's legal basis (short names); `quoted` for law given in quotes. From: `under …`." }, "basis.sender.regimes": { $ref: "#/definitions/RegimeListTest", description: "Data protection regimes that the sender's cited law belongs to. From: `under …` and the packs." }, "basis.recipient": { $ref: "#/definitions/ListTest", description: "Instruments cited as the recipient's legal basis. From: `received under …`." }, "basis.recipient.regimes": { $ref: "#/definitions/RegimeListTest", description: "Data protection regimes that the recipient's cited law belongs to. From: `received under …` and the packs." }, "basis.sensitive": { $ref: "#/definitions/ListTest", description: "Instruments cited as the condition for sensitive data. From: `sensitive under …`." }, "basis.sensitive.regimes": { $ref: "#/definitions/RegimeListTest", description: "Data protection regimes that the cited condition for sensitive data belongs to. From: `sensitive under …` and the packs." }, "transfer.mechanisms": { $ref: "#/definitions/ListTest", description: "Mechanisms named for a flow that leaves the area: adequacy, law, instrument, assessment. From: `transferred under …`." }, "transfer.adequate": { $ref: "#/definitions/FlagTest", description: "Whether an adequacy decision of the sender's regime covers the recipient's country on the date; one for some recipients only is no answer where the agreement names it, and none where it does not. From: adequacy.json." }, "conditions.kinds": { $ref: "#/definitions/ListTest", description: "Kinds of condition without which the flow never takes place (in every alternative). From: `provided …`." }, "consent.used": { $ref: "#/definitions/FlagTest", description: "Whether the flow rests on consent of the person, the victim or the guardian. From: `provided …`." }, "consent.form": { $ref: "#/definitions/FlagTest", description: "Whether the consent's form is stated (written, recorded, by form); absent if no consent is used. From: `condition … is consent of …, written`." }, "consent.expires": { $ref: "#/definitions/FlagTest", description: "Whether the consent lapses; absent if no consent is used. From: `lapsing after …`." }, "safeguards.kinds": { $ref: "#/definitions/ListTest", description: "Safeguards that hold for the flow, with the wider kinds each belongs to (encryption, access control, …). From: `protected by …`, safeguards, general terms." }, "safeguards.adjectives": { $ref: "#/definitions/ListTest", description: "Security named only by adjectives (appropriate, adequate, secure …). From: `protected by …`." }, "safeguards.log": { $ref: "#/definitions/FlagTest", description: "Whether disclosures are logged. From: `log of every disclosure`." }, "retention.copy": { $ref: "#/definitions/TextTest", description: "How the keeping of the recipient's copy is stated: limit, event, delegated, as long as necessary, schedule, law, minimum; absent if not at all. From: `keep …`." }, "retention.review": { $ref: "#/definitions/FlagTest", description: "Whether the need to keep is reviewed at intervals. From: `review every …`." }, "onward.rule": { $ref: "#/definitions/TextTest", description: "None, closed, consent of the provider, or open; absent if the agreement says nothing. From: `onward …`." } }, additionalProperties: !1, minProperties: 1 }, allOf: { type: "array", items: { $ref: "#/definitions/Condition" }, minItems: 1, description: "All of these hold." }, anyOf: { type: "array", items: { $ref: "#/definitions/Condition" }, minItems: 1, description: "At least one of these holds." }, not: { $ref: "#/definitions/Condition", description: "This does not hold." } }, additionalProperties: !1, minProperties: 1 }, schema15 = { type: "object", description: "A test of a text.", properties: { const: { type: ["string", "null"], description: "The fact is exactly this; null: the agreement says nothing about it." }, enum: { type: "array", items: { type: ["string", "null"] }, minItems: 1, description: "The fact is one of these." }, not: { $ref: "#/definitions/TextTest", description: "The fact does not pass this test." } }, additionalProperties: !1, minProperties: 1 }, wrapper0 = { validate: validate13 };
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
var schema18 = { type: "object", description: "A test of a regime.", properties: { const: { enum: ["gdpr", "led", "uk-gdpr", "uk-dpa-part3", "eu-institutions", "international-organisation", "other", null], description: "The fact is exactly this; null: the agreement says nothing about it." }, enum: { type: "array", items: { enum: ["gdpr", "led", "uk-gdpr", "uk-dpa-part3", "eu-institutions", "international-organisation", "other", null] }, minItems: 1, description: "The fact is one of these." }, not: { $ref: "#/definitions/RegimeTest", description: "The fact does not pass this test." } }, additionalProperties: !1, minProperties: 1 }, wrapper3 = { validate: validate27 };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate27.errors = vErrors, errors === 0;
}
var schema19 = { type: "object", description: "A test of a list of regimes.", properties: { contains: { type: "object", description: "The list has this (`const`), or at least one of these (`enum`).", properties: { const: { enum: ["gdpr", "led", "uk-gdpr", "uk-dpa-part3", "eu-institutions", "international-organisation", "other"], description: "The list has this." }, enum: { type: "array", items: { enum: ["gdpr", "led", "uk-gdpr", "uk-dpa-part3", "eu-institutions", "international-organisation", "other"] }, minItems: 1, description: "The list has at least one of these." } }, additionalProperties: !1, minProperties: 1, maxProperties: 1 }, const: { const: null, description: "null: nothing is in the list." }, not: { $ref: "#/definitions/RegimeListTest", description: "The fact does not pass this test." } }, additionalProperties: !1, minProperties: 1 }, wrapper4 = { validate: validate48 };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate48.errors = vErrors, errors === 0;
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
        data0["agreement.kind"] !== void 0 && (validate13(data0["agreement.kind"], { instancePath: instancePath + "/properties/agreement.kind", parentData: data0, parentDataProperty: "agreement.kind", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data0["agreement.binding"] !== void 0 && (validate15(data0["agreement.binding"], { instancePath: instancePath + "/properties/agreement.binding", parentData: data0, parentDataProperty: "agreement.binding", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["agreement.reviewed"] !== void 0 && (validate15(data0["agreement.reviewed"], { instancePath: instancePath + "/properties/agreement.reviewed", parentData: data0, parentDataProperty: "agreement.reviewed", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["agreement.ends"] !== void 0 && (validate15(data0["agreement.ends"], { instancePath: instancePath + "/properties/agreement.ends", parentData: data0, parentDataProperty: "agreement.ends", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["agreement.rights"] !== void 0 && (validate19(data0["agreement.rights"], { instancePath: instancePath + "/properties/agreement.rights", parentData: data0, parentDataProperty: "agreement.rights", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["agreement.audit"] !== void 0 && (validate15(data0["agreement.audit"], { instancePath: instancePath + "/properties/agreement.audit", parentData: data0, parentDataProperty: "agreement.audit", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["agreement.oversight"] !== void 0 && (validate15(data0["agreement.oversight"], { instancePath: instancePath + "/properties/agreement.oversight", parentData: data0, parentDataProperty: "agreement.oversight", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["sender.kinds"] !== void 0 && (validate19(data0["sender.kinds"], { instancePath: instancePath + "/properties/sender.kinds", parentData: data0, parentDataProperty: "sender.kinds", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["sender.jurisdiction"] !== void 0 && (validate13(data0["sender.jurisdiction"], { instancePath: instancePath + "/properties/sender.jurisdiction", parentData: data0, parentDataProperty: "sender.jurisdiction", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data0["sender.sector"] !== void 0 && (validate13(data0["sender.sector"], { instancePath: instancePath + "/properties/sender.sector", parentData: data0, parentDataProperty: "sender.sector", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data0["sender.role"] !== void 0 && (validate13(data0["sender.role"], { instancePath: instancePath + "/properties/sender.role", parentData: data0, parentDataProperty: "sender.role", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data0["sender.regime"] !== void 0 && (validate27(data0["sender.regime"], { instancePath: instancePath + "/properties/sender.regime", parentData: data0, parentDataProperty: "sender.regime", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data0["recipient.kinds"] !== void 0 && (validate19(data0["recipient.kinds"], { instancePath: instancePath + "/properties/recipient.kinds", parentData: data0, parentDataProperty: "recipient.kinds", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["recipient.jurisdiction"] !== void 0 && (validate13(data0["recipient.jurisdiction"], { instancePath: instancePath + "/properties/recipient.jurisdiction", parentData: data0, parentDataProperty: "recipient.jurisdiction", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data0["recipient.sector"] !== void 0 && (validate13(data0["recipient.sector"], { instancePath: instancePath + "/properties/recipient.sector", parentData: data0, parentDataProperty: "recipient.sector", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data0["recipient.role"] !== void 0 && (validate13(data0["recipient.role"], { instancePath: instancePath + "/properties/recipient.role", parentData: data0, parentDataProperty: "recipient.role", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data0["recipient.regime"] !== void 0 && (validate27(data0["recipient.regime"], { instancePath: instancePath + "/properties/recipient.regime", parentData: data0, parentDataProperty: "recipient.regime", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data0["recipient.notifiesBreachTo"] !== void 0 && (validate19(data0["recipient.notifiesBreachTo"], { instancePath: instancePath + "/properties/recipient.notifiesBreachTo", parentData: data0, parentDataProperty: "recipient.notifiesBreachTo", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["flow.act"] !== void 0 && (validate13(data0["flow.act"], { instancePath: instancePath + "/properties/flow.act", parentData: data0, parentDataProperty: "flow.act", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data0["flow.modality"] !== void 0 && (validate13(data0["flow.modality"], { instancePath: instancePath + "/properties/flow.modality", parentData: data0, parentDataProperty: "flow.modality", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data0["flow.crossBorder"] !== void 0 && (validate15(data0["flow.crossBorder"], { instancePath: instancePath + "/properties/flow.crossBorder", parentData: data0, parentDataProperty: "flow.crossBorder", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["flow.leavesArea"] !== void 0 && (validate15(data0["flow.leavesArea"], { instancePath: instancePath + "/properties/flow.leavesArea", parentData: data0, parentDataProperty: "flow.leavesArea", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["data.subjects"] !== void 0 && (validate19(data0["data.subjects"], { instancePath: instancePath + "/properties/data.subjects", parentData: data0, parentDataProperty: "data.subjects", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["data.sensitivity"] !== void 0 && (validate19(data0["data.sensitivity"], { instancePath: instancePath + "/properties/data.sensitivity", parentData: data0, parentDataProperty: "data.sensitivity", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["data.special"] !== void 0 && (validate15(data0["data.special"], { instancePath: instancePath + "/properties/data.special", parentData: data0, parentDataProperty: "data.special", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["data.criminal"] !== void 0 && (validate15(data0["data.criminal"], { instancePath: instancePath + "/properties/data.criminal", parentData: data0, parentDataProperty: "data.criminal", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["data.closed"] !== void 0 && (validate15(data0["data.closed"], { instancePath: instancePath + "/properties/data.closed", parentData: data0, parentDataProperty: "data.closed", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["data.collectedFor"] !== void 0 && (validate19(data0["data.collectedFor"], { instancePath: instancePath + "/properties/data.collectedFor", parentData: data0, parentDataProperty: "data.collectedFor", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["purpose.kinds"] !== void 0 && (validate19(data0["purpose.kinds"], { instancePath: instancePath + "/properties/purpose.kinds", parentData: data0, parentDataProperty: "purpose.kinds", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["purpose.lawEnforcement"] !== void 0 && (validate15(data0["purpose.lawEnforcement"], { instancePath: instancePath + "/properties/purpose.lawEnforcement", parentData: data0, parentDataProperty: "purpose.lawEnforcement", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["basis.sender"] !== void 0 && (validate19(data0["basis.sender"], { instancePath: instancePath + "/properties/basis.sender", parentData: data0, parentDataProperty: "basis.sender", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["basis.sender.regimes"] !== void 0 && (validate48(data0["basis.sender.regimes"], { instancePath: instancePath + "/properties/basis.sender.regimes", parentData: data0, parentDataProperty: "basis.sender.regimes", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length)), data0["basis.recipient"] !== void 0 && (validate19(data0["basis.recipient"], { instancePath: instancePath + "/properties/basis.recipient", parentData: data0, parentDataProperty: "basis.recipient", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["basis.recipient.regimes"] !== void 0 && (validate48(data0["basis.recipient.regimes"], { instancePath: instancePath + "/properties/basis.recipient.regimes", parentData: data0, parentDataProperty: "basis.recipient.regimes", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length)), data0["basis.sensitive"] !== void 0 && (validate19(data0["basis.sensitive"], { instancePath: instancePath + "/properties/basis.sensitive", parentData: data0, parentDataProperty: "basis.sensitive", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["basis.sensitive.regimes"] !== void 0 && (validate48(data0["basis.sensitive.regimes"], { instancePath: instancePath + "/properties/basis.sensitive.regimes", parentData: data0, parentDataProperty: "basis.sensitive.regimes", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length)), data0["transfer.mechanisms"] !== void 0 && (validate19(data0["transfer.mechanisms"], { instancePath: instancePath + "/properties/transfer.mechanisms", parentData: data0, parentDataProperty: "transfer.mechanisms", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["transfer.adequate"] !== void 0 && (validate15(data0["transfer.adequate"], { instancePath: instancePath + "/properties/transfer.adequate", parentData: data0, parentDataProperty: "transfer.adequate", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["conditions.kinds"] !== void 0 && (validate19(data0["conditions.kinds"], { instancePath: instancePath + "/properties/conditions.kinds", parentData: data0, parentDataProperty: "conditions.kinds", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["consent.used"] !== void 0 && (validate15(data0["consent.used"], { instancePath: instancePath + "/properties/consent.used", parentData: data0, parentDataProperty: "consent.used", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["consent.form"] !== void 0 && (validate15(data0["consent.form"], { instancePath: instancePath + "/properties/consent.form", parentData: data0, parentDataProperty: "consent.form", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["consent.expires"] !== void 0 && (validate15(data0["consent.expires"], { instancePath: instancePath + "/properties/consent.expires", parentData: data0, parentDataProperty: "consent.expires", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["safeguards.kinds"] !== void 0 && (validate19(data0["safeguards.kinds"], { instancePath: instancePath + "/properties/safeguards.kinds", parentData: data0, parentDataProperty: "safeguards.kinds", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["safeguards.adjectives"] !== void 0 && (validate19(data0["safeguards.adjectives"], { instancePath: instancePath + "/properties/safeguards.adjectives", parentData: data0, parentDataProperty: "safeguards.adjectives", rootData }) || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length)), data0["safeguards.log"] !== void 0 && (validate15(data0["safeguards.log"], { instancePath: instancePath + "/properties/safeguards.log", parentData: data0, parentDataProperty: "safeguards.log", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["retention.copy"] !== void 0 && (validate13(data0["retention.copy"], { instancePath: instancePath + "/properties/retention.copy", parentData: data0, parentDataProperty: "retention.copy", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length)), data0["retention.review"] !== void 0 && (validate15(data0["retention.review"], { instancePath: instancePath + "/properties/retention.review", parentData: data0, parentDataProperty: "retention.review", rootData }) || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length)), data0["onward.rule"] !== void 0 && (validate13(data0["onward.rule"], { instancePath: instancePath + "/properties/onward.rule", parentData: data0, parentDataProperty: "onward.rule", rootData }) || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length));
      } else {
        let err4 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.allOf !== void 0) {
      let data49 = data.allOf;
      if (Array.isArray(data49)) {
        if (data49.length < 1) {
          let err5 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data49.length;
        for (let i0 = 0; i0 < len0; i0++)
          wrapper5.validate(data49[i0], { instancePath: instancePath + "/allOf/" + i0, parentData: data49, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/allOf", schemaPath: "#/properties/allOf/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.anyOf !== void 0) {
      let data51 = data.anyOf;
      if (Array.isArray(data51)) {
        if (data51.length < 1) {
          let err7 = { instancePath: instancePath + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        let len1 = data51.length;
        for (let i1 = 0; i1 < len1; i1++)
          wrapper5.validate(data51[i1], { instancePath: instancePath + "/anyOf/" + i1, parentData: data51, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors), errors = vErrors.length);
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
var schema21 = { type: "object", description: "The agreement must say or have something.", properties: { requires: { enum: ["basis of the sender", "basis of the recipient", "basis in the sender's regime", "basis in the recipient's regime", "role of the sender", "role of the recipient", "condition for sensitive data", "concrete security", "log of disclosures", "breach notice", "onward rule", "rights route", "review or end of the agreement", "retention limit", "retention in figures", "review of retention", "transfer mechanism", "form of consent", "expiry of consent", "protection of the victim's location"], description: "What the agreement must have. A new one needs code." }, met: { $ref: "#/definitions/Condition", description: "When the agreement has it." } }, required: ["requires", "met"], additionalProperties: !1 };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!(data0 === "basis of the sender" || data0 === "basis of the recipient" || data0 === "basis in the sender's regime" || data0 === "basis in the recipient's regime" || data0 === "role of the sender" || data0 === "role of the recipient" || data0 === "condition for sensitive data" || data0 === "concrete security" || data0 === "log of disclosures" || data0 === "breach notice" || data0 === "onward rule" || data0 === "rights route" || data0 === "review or end of the agreement" || data0 === "retention limit" || data0 === "retention in figures" || data0 === "review of retention" || data0 === "transfer mechanism" || data0 === "form of consent" || data0 === "expiry of consent" || data0 === "protection of the victim's location")) {
        let err3 = { instancePath: instancePath + "/requires", schemaPath: "#/properties/requires/enum", keyword: "enum", params: { allowedValues: schema21.properties.requires.enum } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.met !== void 0 && (validate12(data.met, { instancePath: instancePath + "/met", parentData: data, parentDataProperty: "met", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
var schema23 = { type: "object", description: "The flow is not allowed, unless something holds.", properties: { bars: { enum: ["share", "use", "query", "publish"], description: "What is not allowed." }, unless: { $ref: "#/definitions/Condition", description: "When it is allowed nevertheless." }, gate: { enum: ["basis of the sender", "basis of the recipient", "basis in the sender's regime", "basis in the recipient's regime", "role of the sender", "role of the recipient", "condition for sensitive data", "concrete security", "log of disclosures", "breach notice", "onward rule", "rights route", "review or end of the agreement", "retention limit", "retention in figures", "review of retention", "transfer mechanism", "form of consent", "expiry of consent", "protection of the victim's location"], description: "What is missing where it is not allowed." } }, required: ["bars", "gate"], additionalProperties: !1 };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!(data2 === "basis of the sender" || data2 === "basis of the recipient" || data2 === "basis in the sender's regime" || data2 === "basis in the recipient's regime" || data2 === "role of the sender" || data2 === "role of the recipient" || data2 === "condition for sensitive data" || data2 === "concrete security" || data2 === "log of disclosures" || data2 === "breach notice" || data2 === "onward rule" || data2 === "rights route" || data2 === "review or end of the agreement" || data2 === "retention limit" || data2 === "retention in figures" || data2 === "review of retention" || data2 === "transfer mechanism" || data2 === "form of consent" || data2 === "expiry of consent" || data2 === "protection of the victim's location")) {
        let err4 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/enum", keyword: "enum", params: { allowedValues: schema23.properties.gate.enum } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
var schema24 = { type: "object", description: "Somebody must do something.", properties: { duty: { enum: ["notify", "inform", "report", "record", "delete", "correct", "disclose", "keep"], description: "What must be done." }, of: { type: "string", pattern: "\\S", description: "Of what: `data breach`, …" }, to: { type: "string", pattern: "\\S", description: "To whom: `supervisory authority`, …" }, within: { type: "string", pattern: "^\\d{1,4} (?:working day|year|month|week|day|hour|minute)s?(?: \\d{1,4} (?:working day|year|month|week|day|hour|minute)s?)*$", description: "Within what time: `72 hours`." }, unless: { $ref: "#/definitions/Condition", description: "When it need not be done." } }, required: ["duty"], additionalProperties: !1 }, pattern26 = new RegExp("^\\d{1,4} (?:working day|year|month|week|day|hour|minute)s?(?: \\d{1,4} (?:working day|year|month|week|day|hour|minute)s?)*$", "u");
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern26.test(data3)) {
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
  return validate74.errors = vErrors, errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    validate68(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
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
          if (!pattern26.test(data1)) {
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
          if (!pattern26.test(data2)) {
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
    validate71(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
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
    validate74(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
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
  return validate67.errors = vErrors, errors === 0;
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
        if (!pattern12.test(data0)) {
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
            if (!pattern11.test(data6)) {
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
    if (data.applies !== void 0 && (validate12(data.applies, { instancePath: instancePath + "/applies", parentData: data, parentDataProperty: "applies", rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length)), data.effect !== void 0 && (validate67(data.effect, { instancePath: instancePath + "/effect", parentData: data, parentDataProperty: "effect", rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.satisfiedBy !== void 0) {
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
      if (!(key0 === "$schema" || key0 === "pack" || key0 === "title" || key0 === "asOf" || key0 === "instruments" || key0 === "provisions")) {
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
                  if (!(key4 === "from" || key4 === "until")) {
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
              } else {
                let err57 = { instancePath: instancePath + "/instruments/" + i0 + "/valid", schemaPath: "#/definitions/Instrument/properties/valid/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
            if (data5.url !== void 0) {
              let data26 = data5.url;
              if (typeof data26 == "string") {
                if (!pattern11.test(data26)) {
                  let err58 = { instancePath: instancePath + "/instruments/" + i0 + "/url", schemaPath: "#/definitions/Instrument/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" } };
                  vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                }
              } else {
                let err59 = { instancePath: instancePath + "/instruments/" + i0 + "/url", schemaPath: "#/definitions/Instrument/properties/url/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
              }
            }
          } else {
            let err60 = { instancePath: instancePath + "/instruments/" + i0, schemaPath: "#/definitions/Instrument/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        }
      } else {
        let err61 = { instancePath: instancePath + "/instruments", schemaPath: "#/properties/instruments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
    }
    if (data.provisions !== void 0) {
      let data27 = data.provisions;
      if (Array.isArray(data27)) {
        let len7 = data27.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate11(data27[i7], { instancePath: instancePath + "/provisions/" + i7, parentData: data27, parentDataProperty: i7, rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
      } else {
        let err62 = { instancePath: instancePath + "/provisions", schemaPath: "#/properties/provisions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
    }
  } else {
    let err63 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
var validateJurisdictions = validate79, schema26 = { $schema: "http://json-schema.org/draft-07/schema#", title: "Concordat jurisdictions", description: "Which regime holds in which country.", type: "array", items: { type: "object", description: "A country, and the data protection regimes that hold in it.", properties: { iso: { type: "string", pattern: "^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$", description: "ISO 3166-1 alpha-2 code, or `EU` for Union bodies." }, name: { type: "string", pattern: "\\S", description: "Its name in English." }, general: { enum: ["gdpr", "led", "uk-gdpr", "uk-dpa-part3", "eu-institutions", "international-organisation", "other"], description: "Regime of ordinary processing." }, lawEnforcement: { enum: ["gdpr", "led", "uk-gdpr", "uk-dpa-part3", "eu-institutions", "international-organisation", "other"], description: "Regime of competent authorities." }, dataProtectionLaw: { type: "string", pattern: "\\S", description: "Its data protection law." }, supervisoryAuthority: { type: "string", pattern: "\\S", description: "Its supervisory authority." }, deathPenalty: { type: "boolean", description: "Whether it has the death penalty." }, confidence: { enum: ["verified", "secondary", "memory"], description: "How sure we are: the words were seen in the text (verified), in commentary or in a text older than an amendment (secondary), or not yet (memory). Only what is verified can be an error." } }, required: ["iso", "name", "general", "lawEnforcement", "confidence"], additionalProperties: !1 } };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
            let err10 = { instancePath: instancePath + "/" + i0 + "/general", schemaPath: "#/items/properties/general/enum", keyword: "enum", params: { allowedValues: schema26.items.properties.general.enum } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.lawEnforcement !== void 0) {
          let data4 = data0.lawEnforcement;
          if (!(data4 === "gdpr" || data4 === "led" || data4 === "uk-gdpr" || data4 === "uk-dpa-part3" || data4 === "eu-institutions" || data4 === "international-organisation" || data4 === "other")) {
            let err11 = { instancePath: instancePath + "/" + i0 + "/lawEnforcement", schemaPath: "#/items/properties/lawEnforcement/enum", keyword: "enum", params: { allowedValues: schema26.items.properties.lawEnforcement.enum } };
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
            let err17 = { instancePath: instancePath + "/" + i0 + "/confidence", schemaPath: "#/items/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema26.items.properties.confidence.enum } };
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
  return validate79.errors = vErrors, errors === 0;
}
var validateMemberships = validate80, schema27 = { $schema: "http://json-schema.org/draft-07/schema#", title: "Concordat memberships", description: "Who is party to what.", type: "array", items: { type: "object", description: "Who is party to a treaty or member of an organisation.", properties: { key: { type: "string", pattern: "\\S", description: "The key that packs refer to: `CETS197`." }, title: { type: "string", pattern: "\\S", description: "Its name." }, members: { type: "object", description: "ISO code of each member, with the day since when; null where that is not known.", propertyNames: { pattern: "^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$" }, additionalProperties: { type: ["string", "null"], pattern: "^\\d{4}-\\d{2}-\\d{2}$" } }, complete: { type: "boolean", description: "False: a country that is not listed may be a member all the same." }, source: { type: "string", pattern: "\\S", description: "Where the list was read." }, confidence: { enum: ["verified", "secondary", "memory"], description: "How sure we are: the words were seen in the text (verified), in commentary or in a text older than an amendment (secondary), or not yet (memory). Only what is verified can be an error." } }, required: ["key", "title", "members", "complete", "source", "confidence"], additionalProperties: !1 } };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
                let err13 = { instancePath: instancePath + "/" + i0 + "/members/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/properties/members/additionalProperties/type", keyword: "type", params: { type: schema27.items.properties.members.additionalProperties.type } };
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
            let err19 = { instancePath: instancePath + "/" + i0 + "/confidence", schemaPath: "#/items/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema27.items.properties.confidence.enum } };
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
  return validate80.errors = vErrors, errors === 0;
}
var validateAdequacy = validate81, schema28 = { $schema: "http://json-schema.org/draft-07/schema#", title: "Concordat adequacy decisions", description: "From which regime, to which country, and when.", type: "array", items: { type: "object", description: "A decision that a country's protection is adequate.", properties: { regime: { enum: ["gdpr", "led", "uk-gdpr", "uk-dpa-part3", "eu-institutions", "international-organisation", "other"], description: "The regime whose transfers it covers." }, to: { type: "string", pattern: "^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$", description: "The country it is about (ISO code)." }, from: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "The first day." }, until: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "The last day." }, decision: { type: "string", pattern: "\\S", description: "How the decision is cited." }, scope: { type: "string", pattern: "\\S", description: "Its limits in plain words." }, partial: { type: "boolean", description: "True: it covers only some recipients, so it never counts as adequate by itself." }, url: { type: "string", pattern: "^https?://", description: "Where the decision can be read." }, confidence: { enum: ["verified", "secondary", "memory"], description: "How sure we are: the words were seen in the text (verified), in commentary or in a text older than an amendment (secondary), or not yet (memory). Only what is verified can be an error." } }, required: ["regime", "to", "decision", "scope", "partial", "url", "confidence"], additionalProperties: !1 } };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if (!func2.call(schema28.items.properties, key0)) {
            let err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        if (data0.regime !== void 0) {
          let data1 = data0.regime;
          if (!(data1 === "gdpr" || data1 === "led" || data1 === "uk-gdpr" || data1 === "uk-dpa-part3" || data1 === "eu-institutions" || data1 === "international-organisation" || data1 === "other")) {
            let err8 = { instancePath: instancePath + "/" + i0 + "/regime", schemaPath: "#/items/properties/regime/enum", keyword: "enum", params: { allowedValues: schema28.items.properties.regime.enum } };
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
            if (!pattern11.test(data8)) {
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
            let err22 = { instancePath: instancePath + "/" + i0 + "/confidence", schemaPath: "#/items/properties/confidence/enum", keyword: "enum", params: { allowedValues: schema28.items.properties.confidence.enum } };
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
  return validate81.errors = vErrors, errors === 0;
}
export {
  validateAdequacy,
  validateJurisdictions,
  validateMemberships,
  validatePack
};
