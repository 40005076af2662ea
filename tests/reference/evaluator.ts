/**
 * A second opinion on what an agreement allows, written from the rules of *Meaning* in docs/language.md alone and for
 * reading, not for speed: every sentence is taken apart into the single flows that it stands for, one by one, and a
 * request is looked up among them. It shares no code with the server.
 */
import {
  ACTS,
  type Act,
  type Answer,
  type Clause,
  type Condition,
  type Data,
  type Description,
  type Fact,
  type Leaf,
  type Lexicon,
  type Modality,
  type Party,
  type Request,
  type SharingSentence,
  type Who,
} from "./description.js";

// ---------------------------------------------------------------- three truth values

export type Truth = "yes" | "no" | "unknown";

const both = (truths: readonly Truth[]): Truth => {
  if (truths.includes("no")) return "no";
  return truths.includes("unknown") ? "unknown" : "yes";
};

const either = (truths: readonly Truth[]): Truth => {
  if (truths.includes("yes")) return "yes";
  return truths.includes("unknown") ? "unknown" : "no";
};

const opposite = (truth: Truth): Truth => (truth === "unknown" ? "unknown" : truth === "yes" ? "no" : "yes");

// ---------------------------------------------------------------- conditions

/** Names replaced by what they are declared to be. */
const opened = (agreement: Description, condition: Condition): Condition => {
  if (condition.type === "and" || condition.type === "or")
    return { type: condition.type, parts: condition.parts.map((part) => opened(agreement, part)) };
  if (condition.type !== "named") return condition;
  const declared = agreement.conditions.find((each) => each.name === condition.name);
  return declared ? opened(agreement, declared.is) : condition;
};

/** Every way to fulfil a condition: the single conditions that then hold. */
const waysToFulfil = (condition: Condition): Leaf[][] => {
  if (condition.type === "or") return condition.parts.flatMap(waysToFulfil);
  if (condition.type !== "and") return [[condition]];
  let ways: Leaf[][] = [[]];
  for (const part of condition.parts) {
    const longer: Leaf[][] = [];
    for (const way of ways) for (const more of waysToFulfil(part)) longer.push([...way, ...more]);
    ways = longer;
  }
  return ways;
};

/** A single condition is at least as strong as another if it says the same, with at least the same details. */
const leafCovers = (strong: Leaf, weak: Leaf): boolean => {
  if (strong.type === "quoted") return weak.type === "quoted" && weak.words === strong.words;
  if (strong.type === "named") return weak.type === "named" && weak.name === strong.name;
  if (weak.type !== "kind" || weak.kind !== strong.kind) return false;
  if (!weak.details.every((detail) => strong.details.includes(detail))) return false;
  if (weak.years !== undefined && (strong.years === undefined || strong.years < weak.years)) return false;
  if (weak.by === undefined) return true;
  if (strong.by === undefined || strong.by.kind !== weak.by.kind) return false;
  return weak.by.place === undefined || weak.by.place === strong.by.place;
};

const fulfilledBy = (condition: Condition, leaves: readonly Leaf[]): boolean => {
  if (condition.type === "and") return condition.parts.every((part) => fulfilledBy(part, leaves));
  if (condition.type === "or") return condition.parts.some((part) => fulfilledBy(part, leaves));
  return leaves.some((leaf) => leafCovers(leaf, condition));
};

/** However the strong one is fulfilled, the weak one is. */
const atLeastAsStrong = (strong: Condition, weak: Condition): boolean =>
  waysToFulfil(strong).every((way) => fulfilledBy(weak, way));

/** Whose consent a refusal rules out: that of the one who refuses; where that is not said, of anybody. */
const RULED_OUT: Readonly<Record<string, readonly string[]>> = {
  "refusal of consent": [
    "consent of the victim",
    "consent of the person",
    "consent of the child",
    "consent of the guardian",
  ],
  "refusal of the victim": ["consent of the victim", "consent of the person", "consent of the child"],
  "refusal of the guardian": ["consent of the guardian"],
};

const contradicts = (a: Leaf, b: Leaf): boolean => {
  if (a.type !== "kind" || b.type !== "kind") return false;
  return RULED_OUT[a.kind]?.includes(b.kind) === true || RULED_OUT[b.kind]?.includes(a.kind) === true;
};

/** Whether a condition holds, as far as the facts of a request tell. */
export const truthOf = (agreement: Description, condition: Condition, facts: readonly Fact[]): Truth => {
  const meant = opened(agreement, condition);
  for (const fact of facts) if (fact.holds && atLeastAsStrong(opened(agreement, fact.condition), meant)) return "yes";
  for (const fact of facts) if (!fact.holds && atLeastAsStrong(meant, opened(agreement, fact.condition))) return "no";
  if (meant.type === "and") return both(meant.parts.map((part) => truthOf(agreement, part, facts)));
  if (meant.type === "or") return either(meant.parts.map((part) => truthOf(agreement, part, facts)));
  for (const fact of facts) {
    const ways = waysToFulfil(opened(agreement, fact.condition));
    if (fact.holds && ways.every((way) => way.some((leaf) => contradicts(leaf, meant)))) return "no";
  }
  return "unknown";
};

// ---------------------------------------------------------------- who

const partyNamed = (agreement: Description, name: string): Party => {
  const found = agreement.parties.find((party) => party.name === name);
  if (!found) throw new Error(`no party ${name}`);
  return found;
};

const isPartOf = (agreement: Description, part: Party, whole: Party): boolean => {
  if (part.partOf === undefined) return false;
  return part.partOf === whole.name || isPartOf(agreement, partyNamed(agreement, part.partOf), whole);
};

const isIn = (lexicon: Lexicon, place: string, wider: string): boolean => {
  if (place === wider || place.startsWith(`${wider}-`)) return true;
  return (lexicon.unions[wider] ?? []).some((state) => isIn(lexicon, place, state));
};

const isNamed = (agreement: Description, lexicon: Lexicon, party: Party, who: Who): boolean => {
  switch (who.type) {
    case "party":
      return who.name === party.name;
    case "group":
      return agreement.groups.some((group) => group.name === who.name && group.members.includes(party.name));
    case "each party":
    case "each other party":
      return party.signs;
    case "anyone":
      return true;
    case "class":
      return (
        (lexicon.kinds[party.kind] ?? []).includes(who.kind) &&
        (who.places.length === 0 || who.places.some((place) => isIn(lexicon, party.place, place)))
      );
  }
};

/** Rule 3: a prohibition reaches the wholes and the parts of those it names; a permission only those. */
const partiesMeant = (agreement: Description, lexicon: Lexicon, list: readonly Who[], bans: boolean): string[] =>
  agreement.parties
    .filter((party) =>
      agreement.parties.some((named) => {
        if (!list.some((who) => isNamed(agreement, lexicon, named, who))) return false;
        if (named === party) return true;
        return bans && (isPartOf(agreement, named, party) || isPartOf(agreement, party, named));
      }),
    )
    .map((party) => party.name);

// ---------------------------------------------------------------- what, about whom

/** One item of one declaration; data without a list of items is one thing. */
interface Piece {
  readonly data: Data;
  readonly item: string | undefined;
}

const piecesOf = (data: Data): Piece[] =>
  data.items.length > 0 ? data.items.map((item) => ({ data, item })) : [{ data, item: undefined }];

const sameItem = (lexicon: Lexicon, a: string, b: string): boolean =>
  (lexicon.items[a] ?? a).toLowerCase() === (lexicon.items[b] ?? b).toLowerCase();

const widerPeople = (lexicon: Lexicon, people: string): readonly string[] => lexicon.people[people] ?? [people];

/** Some of those may be some of these: they have a class in common, or it is not said whom the data are about. */
const peopleOverlap = (lexicon: Lexicon, a: Data, b: Data): boolean => {
  if (a.about.length === 0 || b.about.length === 0) return true;
  for (const one of a.about)
    for (const other of b.about)
      if (widerPeople(lexicon, one).some((wider) => widerPeople(lexicon, other).includes(wider))) return true;
  return false;
};

/** All of those are surely among these. */
const peopleInside = (lexicon: Lexicon, inner: Data, outer: Data): boolean =>
  inner.about.length > 0 &&
  inner.about.every((people) => widerPeople(lexicon, people).some((wider) => outer.about.includes(wider)));

const isPieceMeant = (lexicon: Lexicon, piece: Piece, named: Data, bans: boolean): boolean => {
  if (named.name === piece.data.name) return true;
  const { item } = piece;
  if (item === undefined || !named.items.some((each) => sameItem(lexicon, each, item))) return false;
  if (bans) return peopleOverlap(lexicon, piece.data, named);
  return named.closed && peopleInside(lexicon, piece.data, named);
};

const piecesMeant = (agreement: Description, lexicon: Lexicon, names: readonly string[], bans: boolean): Piece[] =>
  agreement.data
    .flatMap(piecesOf)
    .filter((piece) =>
      agreement.data.some((data) => names.includes(data.name) && isPieceMeant(lexicon, piece, data, bans)),
    );

// ---------------------------------------------------------------- what for

/** No purpose said. */
const NONE = "";

const meaningOf = (agreement: Description, purpose: string): string =>
  agreement.purposes.find((each) => each.name === purpose)?.is ?? purpose;

const isInside = (agreement: Description, lexicon: Lexicon, narrow: string, wide: string): boolean =>
  narrow === wide || (lexicon.purposes[meaningOf(agreement, narrow)] ?? []).includes(meaningOf(agreement, wide));

/** The same or narrower, and none that the wider one never serves. */
const isWithin = (agreement: Description, lexicon: Lexicon, narrow: string, wide: string): boolean => {
  const excluded = agreement.purposes.find((each) => each.name === wide)?.notFor ?? [];
  return (
    isInside(agreement, lexicon, narrow, wide) && !excluded.some((each) => isInside(agreement, lexicon, narrow, each))
  );
};

/** Rule 3 for purposes; in a prohibition none said means every purpose, in a permission it permits nothing. */
const purposesMeant = (
  agreement: Description,
  lexicon: Lexicon,
  known: readonly string[],
  said: readonly string[],
  bans: boolean,
): string[] =>
  known.filter((purpose) => {
    if (said.length === 0 || purpose === NONE) return bans;
    return said.some(
      (each) => isWithin(agreement, lexicon, purpose, each) || (bans && isWithin(agreement, lexicon, each, purpose)),
    );
  });

// ---------------------------------------------------------------- flows

const TWO_SIDED: readonly Act[] = ["share", "query"];
const NOBODY = "";

/** One flow as a line of text, to look it up by. */
const flow = (act: Act, from: string, to: string, { data, item }: Piece, purpose: string): string =>
  [act, from, to, data.name, item ?? "", purpose].join(" | ");

/** One sense of a sentence: flows that it permits or forbids, and when. */
interface Sense {
  readonly clause: string;
  readonly forbids: boolean;
  /** Forbidden by the `only` of a permission. */
  readonly byOnly: boolean;
  readonly flows: ReadonlySet<string>;
  readonly despite: readonly string[];
  readonly subjectTo: readonly string[];
  readonly holds: (request: Request, data: Data) => Truth;
}

interface Core {
  readonly act: Act;
  readonly modality: Modality;
  readonly actors: readonly Who[];
  readonly recipients: readonly Who[];
  readonly data: readonly string[];
  readonly purposes: readonly string[];
  readonly eachOther: boolean;
  readonly anyPurpose: boolean;
  readonly only?: SharingSentence["only"];
  readonly clauses: readonly Clause[];
  /** The case of a variant. */
  readonly cases: readonly Condition[];
}

/** Who acts towards whom. `with each other`: two groups pair crosswise, a lone group and single parties among themselves. */
const sidesOf = (core: Core): { readonly actors: readonly Who[]; readonly recipients: readonly Who[] }[] => {
  const { actors, recipients } = core;
  if (!core.eachOther) return [{ actors, recipients }];
  const crosswise = actors.length > 1 && actors.some((who) => who.type === "group");
  if (!crosswise) return [{ actors, recipients: actors }];
  return actors.map((actor) => ({ actors: [actor], recipients: actors.filter((other) => other !== actor) }));
};

const pairsMeant = (agreement: Description, lexicon: Lexicon, core: Core, bans: boolean): [string, string][] => {
  const pairs: [string, string][] = [];
  for (const { actors, recipients } of sidesOf(core)) {
    const others = TWO_SIDED.includes(core.act) ? partiesMeant(agreement, lexicon, recipients, bans) : [NOBODY];
    for (const from of partiesMeant(agreement, lexicon, actors, bans))
      for (const to of others) if (from !== to) pairs.push([from, to]);
  }
  return pairs;
};

const flowsPermitted = (
  agreement: Description,
  lexicon: Lexicon,
  known: readonly string[],
  core: Core,
): Set<string> => {
  const flows = new Set<string>();
  const purposes = core.anyPurpose ? known : purposesMeant(agreement, lexicon, known, core.purposes, false);
  for (const [from, to] of pairsMeant(agreement, lexicon, core, false))
    for (const piece of piecesMeant(agreement, lexicon, core.data, false))
      for (const purpose of purposes) flows.add(flow(core.act, from, to, piece, purpose));
  return flows;
};

/** A ban on sharing with somebody reaches publishing, and being queried by them. */
const addBan = (flows: Set<string>, act: Act, from: string, to: string, piece: Piece, purpose: string): void => {
  flows.add(flow(act, from, to, piece, purpose));
  if (act !== "share") return;
  flows.add(flow("publish", from, NOBODY, piece, purpose));
  flows.add(flow("query", to, from, piece, purpose));
};

const flowsForbidden = (
  agreement: Description,
  lexicon: Lexicon,
  known: readonly string[],
  core: Core,
): Set<string> => {
  const flows = new Set<string>();
  const purposes = core.anyPurpose ? known : purposesMeant(agreement, lexicon, known, core.purposes, true);
  const pieces = piecesMeant(agreement, lexicon, core.data, true);
  for (const [from, to] of pairsMeant(agreement, lexicon, core, true))
    for (const piece of pieces) for (const purpose of purposes) addBan(flows, core.act, from, to, piece, purpose);
  // publishing reaches everybody, be there a party of the class or not
  if (core.act === "share")
    for (const from of partiesMeant(agreement, lexicon, core.actors, true))
      for (const piece of pieces)
        for (const purpose of purposes) flows.add(flow("publish", from, NOBODY, piece, purpose));
  return flows;
};

/** Rule 5: a ban on the rest of the phrase behind `only`; the other phrases reach as those of a prohibition. */
const flowsBannedByOnly = (
  agreement: Description,
  lexicon: Lexicon,
  known: readonly string[],
  core: Core,
): Set<string> => {
  const flows = new Set<string>();
  if (core.only === undefined) return flows;
  const everybody = agreement.parties.map((party) => party.name);
  const everything = agreement.data.flatMap(piecesOf);
  const senders = partiesMeant(agreement, lexicon, core.actors, true);
  const pieces = piecesMeant(agreement, lexicon, core.data, true);
  const purposes = purposesMeant(agreement, lexicon, known, core.purposes, true);
  const rest = <T>(all: readonly T[], named: readonly T[], keyOf: (each: T) => string): T[] =>
    all.filter((each) => !named.some((other) => keyOf(other) === keyOf(each)));
  const itself = (each: string) => each;
  const pieceKey = ({ data, item }: Piece) => `${data.name} | ${item}`;
  const recipientsOf = (bans: boolean) =>
    TWO_SIDED.includes(core.act) ? partiesMeant(agreement, lexicon, core.recipients, bans) : [NOBODY];

  if (core.only === "act") {
    for (const act of rest(ACTS, [core.act], itself))
      for (const from of senders)
        for (const to of [NOBODY, ...everybody])
          for (const piece of pieces)
            for (const purpose of known) if (from !== to) flows.add(flow(act, from, to, piece, purpose));
    return flows;
  }
  const to = core.only === "recipients" ? rest(everybody, recipientsOf(false), itself) : recipientsOf(true);
  const what =
    core.only === "data" ? rest(everything, piecesMeant(agreement, lexicon, core.data, false), pieceKey) : pieces;
  const why =
    core.only === "purposes"
      ? rest(known, purposesMeant(agreement, lexicon, known, core.purposes, false), itself)
      : purposes;
  for (const from of senders)
    for (const recipient of to)
      for (const piece of what)
        for (const purpose of why) if (from !== recipient) addBan(flows, core.act, from, recipient, piece, purpose);
  // who publishes shares with everybody: with more than those named, whoever else there is
  const toAnyone = core.only === "recipients" && core.recipients.some((who) => who.type === "anyone");
  if (core.act === "share" && !toAnyone)
    for (const from of senders)
      for (const piece of what) for (const purpose of why) flows.add(flow("publish", from, NOBODY, piece, purpose));
  return flows;
};

// ---------------------------------------------------------------- when a sentence holds

/** `about children` in a sentence: yes or no where all the data's people are inside or none can be; else nobody knows. */
const isAbout = (lexicon: Lexicon, people: readonly string[], data: Data): Truth => {
  if (data.about.length === 0) return "unknown";
  const inside = (inner: string, outer: readonly string[]) =>
    widerPeople(lexicon, inner).some((wider) => outer.includes(wider));
  if (data.about.every((each) => inside(each, people))) return "yes";
  if (data.about.some((each) => inside(each, people)) || people.some((each) => inside(each, data.about)))
    return "unknown";
  // some may belong to both: a class that is inside both is known
  const common = Object.values(lexicon.people).some(
    (wider) => wider.some((each) => people.includes(each)) && wider.some((each) => data.about.includes(each)),
  );
  return common ? "unknown" : "no";
};

const isDuring = (clause: Extract<Clause, { type: "days" }>, date: string | undefined): Truth => {
  if (date === undefined) return "unknown";
  if (clause.from !== undefined && date < clause.from) return "no";
  return clause.until !== undefined && date > clause.until ? "no" : "yes";
};

/** The question that an occasion raises; an interval raises none. */
const occasionAsked = (occasion: string): Condition | undefined => {
  if (occasion === "on request") return { type: "kind", kind: "request", details: [] };
  if (occasion === "on own initiative") return { type: "quoted", words: "on own initiative" };
  if (occasion === "on match") return { type: "quoted", words: "match has happened" };
  return undefined;
};

/** Which cases the sentence is about: `where`, its places, its days, its people. */
const casesHold = (
  agreement: Description,
  lexicon: Lexicon,
  clauses: readonly Clause[],
  request: Request,
  data: Data,
): Truth =>
  both(
    clauses.map((clause): Truth => {
      if (clause.type === "where") return truthOf(agreement, clause.condition, request.facts);
      if (clause.type === "days") return isDuring(clause, request.date ?? agreement.from);
      if (clause.type === "about") return isAbout(lexicon, clause.people, data);
      if (clause.type === "in")
        return truthOf(
          agreement,
          { type: "quoted", words: `it happens in ${clause.places.join(" or ")}` },
          request.facts,
        );
      if (clause.type === "until event")
        return truthOf(agreement, { type: "quoted", words: `${clause.event} has not come` }, request.facts);
      return "yes";
    }),
  );

/** `only` before an occasion or a channel closes the list of them; without it nothing is asked. */
const onlyWhen = (agreement: Description, clauses: readonly Clause[], request: Request): Truth => {
  const truths: Truth[] = [];
  const ask = (questions: readonly Condition[]) => {
    if (questions.length > 0) truths.push(either(questions.map((each) => truthOf(agreement, each, request.facts))));
  };
  const occasions = clauses.flatMap((clause) => (clause.type === "occasion" ? [clause] : []));
  if (occasions.some((each) => each.only)) ask(occasions.flatMap((each) => occasionAsked(each.occasion) ?? []));
  const channels = clauses.flatMap((clause) => (clause.type === "channel" ? [clause] : []));
  if (channels.some((each) => each.only)) ask(channels.map((each) => ({ type: "quoted", words: `by ${each.means}` })));
  return both(truths);
};

interface Requirements {
  /** For each `provided`, its alternatives. */
  readonly provided: readonly (readonly Condition[])[];
  /** What an `unless` that lifts no condition says. */
  readonly unless: readonly Condition[];
}

/** `unless` lifts the condition right before it: of an unbracketed `and` the last one, else the whole. */
const requirementsIn = (clauses: readonly Clause[]): Requirements => {
  const provided: Condition[][] = [];
  const unless: Condition[] = [];
  for (const [index, clause] of clauses.entries()) {
    if (clause.type === "provided") provided.push([...clause.alternatives]);
    if (clause.type === "any other purpose") provided.push([clause.condition]);
    if (clause.type !== "unless") continue;
    const before = clauses[index - 1]?.type;
    const alternatives = provided.at(-1);
    const lifted = alternatives?.at(-1);
    if (before !== "provided" || !alternatives || !lifted) {
      unless.push(clause.condition);
      continue;
    }
    const last = lifted.type === "and" && !lifted.bracketed ? lifted.parts.at(-1) : undefined;
    const or = (condition: Condition): Condition => ({ type: "or", parts: [condition, clause.condition] });
    alternatives[alternatives.length - 1] =
      lifted.type === "and" && last ? { type: "and", parts: [...lifted.parts.slice(0, -1), or(last)] } : or(lifted);
  }
  return { provided, unless };
};

const conditionsIn = (clauses: readonly Clause[], type: "except where"): Condition[] =>
  clauses.flatMap((clause) => (clause.type === type ? [clause.condition] : []));

/** All that must be so for a permission of one list of clauses: its own, or general terms. */
const permissionHolds = (
  agreement: Description,
  lexicon: Lexicon,
  clauses: readonly Clause[],
  unlessIsException: boolean,
  request: Request,
  data: Data,
): Truth => {
  const truth = (condition: Condition) => truthOf(agreement, condition, request.facts);
  const { provided, unless } = requirementsIn(clauses);
  return both([
    casesHold(agreement, lexicon, clauses, request, data),
    onlyWhen(agreement, clauses, request),
    ...provided.map((alternatives) => either(alternatives.map(truth))),
    ...conditionsIn(clauses, "except where").map((condition) => opposite(truth(condition))),
    ...(unlessIsException ? unless.map((condition) => opposite(truth(condition))) : []),
  ]);
};

// ---------------------------------------------------------------- sentences

const sensesOf = (agreement: Description, lexicon: Lexicon, known: readonly string[]): Sense[] => {
  const senses: Sense[] = [];
  const refusals: Sense[] = [];
  for (const { title, sentences } of agreement.clauses) {
    const prevails = sentences.flatMap((sentence) => (sentence.type === "prevails" ? [sentence.over] : []));
    for (const sentence of sentences) {
      if (sentence.type !== "sharing") continue;
      for (const core of coresOf(sentence))
        senses.push(...sensesOfCore(agreement, lexicon, known, title, prevails, core));
    }
    for (const sentence of sentences) {
      if (sentence.type !== "refusal") continue;
      const about = agreement.clauses.find((each) => each.title === (sentence.of ?? title));
      for (const each of about?.sentences ?? []) {
        if (each.type !== "sharing") continue;
        for (const core of coresOf(each)) {
          if (core.modality === "must not" || core.modality === "expects to") continue;
          for (const side of sidesOf(core)) {
            // of those who may or must share, the ones who refuse
            const actors = agreement.parties
              .filter((party) =>
                [side.actors, sentence.actors].every((list) =>
                  list.some((who) => isNamed(agreement, lexicon, party, who)),
                ),
              )
              .map(({ name }): Who => ({ type: "party", name }));
            if (actors.length === 0) continue;
            refusals.push({
              clause: title,
              forbids: true,
              byOnly: false,
              flows: flowsForbidden(agreement, lexicon, known, {
                ...core,
                actors,
                recipients: side.recipients,
                eachOther: false,
              }),
              despite: [],
              subjectTo: [],
              holds: (request) => truthOf(agreement, sentence.where, request.facts),
            });
          }
        }
      }
    }
  }
  return [...senses, ...refusals];
};

/** A sentence, what it says of any other purpose, and its variants. */
const coresOf = (sentence: SharingSentence): Core[] => {
  const eachOther = sentence.eachOther === true || sentence.recipients.some((who) => who.type === "each other party");
  const otherPurpose = sentence.clauses.some((clause) => clause.type === "any other purpose");
  const withoutIt = sentence.clauses.filter((clause) => clause.type !== "any other purpose");
  const { only, ...main } = { ...sentence, eachOther, anyPurpose: false, cases: [] };
  return [
    { ...main, clauses: withoutIt, ...(only ? { only } : {}) },
    ...(otherPurpose ? [{ ...main, anyPurpose: true }] : []),
    ...sentence.variants.map(
      (variant): Core => ({
        act: variant.act,
        modality: variant.modality,
        actors: sentence.actors,
        recipients: variant.recipients.length > 0 ? variant.recipients : sentence.recipients,
        data: variant.data.length > 0 ? variant.data : sentence.data,
        purposes: variant.purposes.length > 0 ? variant.purposes : sentence.purposes,
        eachOther: variant.recipients.length === 0 && eachOther,
        anyPurpose: false,
        clauses: variant.clauses,
        cases: [variant.if],
      }),
    ),
  ];
};

const sensesOfCore = (
  agreement: Description,
  lexicon: Lexicon,
  known: readonly string[],
  clause: string,
  prevails: readonly string[],
  core: Core,
): Sense[] => {
  // an intention is no rule
  if (core.modality === "expects to") return [];
  const truth = (condition: Condition, request: Request) => truthOf(agreement, condition, request.facts);
  const named = (clauses: readonly Clause[], type: "despite" | "subject to") =>
    clauses.flatMap((each) => (each.type === type ? [each.clause] : []));
  const { provided, unless } = requirementsIn(core.clauses);
  const notLifted = (request: Request) => unless.map((condition) => opposite(truth(condition, request)));
  const inItsCases = (request: Request, data: Data) => [
    ...core.cases.map((condition) => truth(condition, request)),
    casesHold(agreement, lexicon, core.clauses, request, data),
  ];
  if (core.modality === "must not")
    return [
      {
        clause,
        forbids: true,
        byOnly: false,
        flows: flowsForbidden(agreement, lexicon, known, core),
        despite: named(core.clauses, "despite"),
        subjectTo: named(core.clauses, "subject to"),
        holds: (request, data) =>
          both([
            ...inItsCases(request, data),
            onlyWhen(agreement, core.clauses, request),
            ...conditionsIn(core.clauses, "except where").map((each) => opposite(truth(each, request))),
            ...notLifted(request),
            // two readings: nothing is taken for granted
            ...(provided.length > 0 ? (["unknown"] as const) : []),
          ]),
      },
    ];
  // rule 8: general terms and a sentence's own both hold, unless the sentence replaces them
  const replaced = core.clauses.some((each) => each.type === "instead");
  const generalFor = (data: Data) =>
    replaced
      ? []
      : agreement.general.filter(
          ({ about }) =>
            about.length === 0 ||
            data.about.some((people) => widerPeople(lexicon, people).some((wider) => about.includes(wider))),
        );
  const permission: Sense = {
    clause,
    forbids: false,
    byOnly: false,
    flows: flowsPermitted(agreement, lexicon, known, core),
    despite: [...named(core.clauses, "despite"), ...prevails],
    subjectTo: named(core.clauses, "subject to"),
    holds: (request, data) =>
      both([
        ...core.cases.map((condition) => truth(condition, request)),
        permissionHolds(agreement, lexicon, core.clauses, core.only === undefined, request, data),
        ...generalFor(data).map((general) => permissionHolds(agreement, lexicon, general.clauses, true, request, data)),
      ]),
  };
  if (core.only === undefined) return [permission];
  return [
    permission,
    {
      clause,
      forbids: true,
      byOnly: true,
      flows: flowsBannedByOnly(agreement, lexicon, known, core),
      despite: [],
      subjectTo: [],
      // rule 4: the sentence is about its cases alone; an `unless` behind it lifts the ban
      holds: (request, data) => both([...inItsCases(request, data), ...notLifted(request)]),
    },
  ];
};

// ---------------------------------------------------------------- the answer

/** Rules 2 and 6 for one item. */
const decidePiece = (senses: readonly Sense[], request: Request, piece: Piece): Answer => {
  const asked = flow(request.act, request.from, request.to ?? NOBODY, piece, request.purpose ?? NONE);
  const matching = senses.filter((sense) => sense.flows.has(asked));
  const permissions = matching.filter((sense) => !sense.forbids);
  let forbidden: Truth = "no";
  for (const ban of matching.filter((sense) => sense.forbids)) {
    const stronger = permissions.filter(
      (permission) => permission.despite.includes(ban.clause) || ban.subjectTo.includes(permission.clause),
    );
    const stands = both([
      ban.holds(request, piece.data),
      ...stronger.map((permission) => opposite(permission.holds(request, piece.data))),
    ]);
    forbidden = either([forbidden, stands]);
  }
  const permitted = either(permissions.map((permission) => permission.holds(request, piece.data)));
  if (forbidden === "yes") return "prohibited";
  if (forbidden === "unknown" || permitted === "unknown") return "depends";
  return permitted === "yes" ? "permitted" : "not covered";
};

/** What may be asked of one agreement; the flows of its sentences are taken apart once. */
export const evaluatorOf = (agreement: Description, lexicon: Lexicon): ((request: Request) => Answer) => {
  const known = [NONE, ...agreement.purposes.map((purpose) => purpose.name), ...Object.keys(lexicon.purposes)];
  const senses = sensesOf(agreement, lexicon, known);
  return (request) => {
    const date = request.date ?? agreement.from;
    if (date !== undefined && agreement.from !== undefined && date < agreement.from) return "not covered";
    if (date !== undefined && agreement.until !== undefined && date > agreement.until) return "not covered";
    const data = agreement.data.find((each) => each.name === request.data);
    if (!data) throw new Error(`no data ${request.data}`);
    const answers = piecesOf(data).map((piece) => decidePiece(senses, request, piece));
    // what is open for one item leaves the whole open; what may be shared stands, whatever drops out beside it
    const order: readonly Answer[] = ["depends", "permitted", "prohibited", "not covered"];
    return order.find((answer) => answers.includes(answer)) ?? "not covered";
  };
};
