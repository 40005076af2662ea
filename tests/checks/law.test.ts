/** The law and the checks fit together: nothing that a pack asks for goes unreported, and nothing is graver than its law. */
import assert from "node:assert/strict";
import { CHECKS } from "../../server/checks/registry.generated.js";
import { severityOf, severityOfAny } from "../../server/checks/severity.js";
import { parsePeriod } from "../../server/model/calendar.js";
import { compile } from "../../server/model/compile.js";
import { FACT_NAMES } from "../../server/model/facts.js";
import { builtInLaw } from "../../server/packs/built-in.js";
import { instrumentNamed, provisionById, provisions, wantOf } from "../../server/packs/law-book.js";
import { type Condition, type Provision, QUANTITIES, WANTS, type Want } from "../../server/packs/provision.js";
import { type Bound, clauseBounds, compare } from "../../server/reasoning/bounds.js";
import { evaluate, factsOf } from "../../server/reasoning/evaluate.js";
import { judgedFlows } from "../../server/reasoning/verdicts.js";
import { findingsOf, fixtureFolder, TODAY } from "./fixture.js";

const all = provisions(builtInLaw);

/** What must hold of a flow to which the provision applies. */
const demandOf = ({ effect }: Provision): Condition | undefined => {
  if ("requires" in effect) return effect.met;
  return "bars" in effect ? effect.unless : undefined;
};

describe("wants", () => {
  for (const want of WANTS) {
    it(`“${want}” is reported by one check`, () => {
      const claiming = CHECKS.filter((check) => check.wants?.includes(want)).map((check) => check.code);
      assert.equal(claiming.length, 1, `claimed by ${claiming.join(", ") || "none"}`);
    });
  }

  it("are asked for by some provision each: a check of nothing would never report", () => {
    const asked = new Set(all.map(wantOf));
    assert.deepEqual(
      WANTS.filter((want) => !asked.has(want)),
      [],
    );
  });

  it("of every provision that requires or bars something are reported", () => {
    const claimed = new Set(CHECKS.flatMap((check) => check.wants ?? []));
    const unreported = all.filter((provision) => {
      const want = wantOf(provision);
      return ("requires" in provision.effect || "bars" in provision.effect) && !(want && claimed.has(want));
    });
    assert.deepEqual(
      unreported.map(({ id }) => id),
      [],
    );
  });
});

describe("sources of checks", () => {
  it("are provisions of the law book", () => {
    const dangling = CHECKS.flatMap((check) => check.sources ?? []).filter((id) => !provisionById(builtInLaw, id));
    assert.deepEqual(dangling, []);
  });
});

// ---------------------------------------------------------------- severity

const VARIANTS: readonly Partial<Provision>[] = (["verified", "secondary", "memory"] as const).flatMap((confidence) =>
  (["mandatory", "qualified", "recommended"] as const).flatMap((level) => [
    { confidence, level, valid: {} },
    { confidence, level, valid: { amended: "changed since" } },
  ]),
);

describe("severity", () => {
  const withVariants = all.flatMap((provision) => [provision, ...VARIANTS.map((each) => ({ ...provision, ...each }))]);

  it("is an error only on mandatory law that was read in its present text", () => {
    for (const provision of withVariants) {
      if (severityOf(builtInLaw, provision) !== "error") continue;
      assert.equal(provision.level, "mandatory", provision.id);
      assert.equal(provision.confidence, "verified", provision.id);
      assert.equal(provision.valid.amended, undefined, provision.id);
      assert.notEqual(instrumentNamed(builtInLaw, provision.instrument)?.kind, "guidance", provision.id);
    }
  });

  it("is information where nobody has seen the text, or where it is good practice", () => {
    for (const provision of withVariants) {
      if (provision.confidence === "memory" || provision.level === "recommended")
        assert.equal(severityOf(builtInLaw, provision), "info", provision.id);
    }
  });

  it("of several is that of the gravest, and of no law is information", () => {
    const [error] = all.filter((provision) => severityOf(builtInLaw, provision) === "error");
    const [info] = all.filter((provision) => severityOf(builtInLaw, provision) === "info");
    assert.ok(error && info);
    assert.equal(severityOfAny(builtInLaw, [info, error]), "error");
    assert.equal(severityOfAny(builtInLaw, []), "info");
  });
});

describe("findings", () => {
  for (const { code } of CHECKS) {
    it(`of ${code} are never graver than the law that they cite`, () => {
      for (const { file, text } of fixtureFolder(code).raises) {
        for (const finding of findingsOf(text)) {
          if (finding.code !== code || finding.severity !== "error" || finding.law.length === 0) continue;
          const cited = finding.law.flatMap(({ id }) => provisionById(builtInLaw, id) ?? []);
          assert.equal(severityOfAny(builtInLaw, cited), "error", `${file}: ${finding.message}`);
        }
      }
    });
  }
});

// ---------------------------------------------------------------- conditions

describe("conditions of provisions", () => {
  it("read known facts only", () => {
    for (const provision of all) {
      for (const condition of [provision.applies, demandOf(provision)])
        for (const name of condition ? factsOf(condition) : []) assert.ok(FACT_NAMES.includes(name), provision.id);
    }
  });
});

// ---------------------------------------------------------------- the phrase that satisfies

type Place = "items" | "people" | "head" | "party" | "condition" | "declaration" | "clause" | "sentence";

const PLACE: Readonly<Partial<Record<Want, Place>>> = {
  "role of the sender": "party",
  "role of the recipient": "party",
  "review or end of the agreement": "head",
  "form of consent": "condition",
  "expiry of consent": "condition",
  "breach notice": "sentence",
  "log of disclosures": "sentence",
  "rights route": "sentence",
  "route for disputes": "sentence",
  "leaving or suspension": "sentence",
  "independent oversight": "sentence",
  "audit of compliance": "sentence",
  "contacts of the parties": "party",
  liability: "sentence",
  "governing law": "head",
  "impact assessment": "sentence",
  "listed data items": "items",
  "people told apart": "people",
  "rule for children": "sentence",
  "no use against victims": "sentence",
  "suppression of small counts": "declaration",
  "rule for emergencies": "sentence",
  "refusal where people are in danger": "sentence",
};

/** An agreement in which the phrase stands where it belongs. */
const trial = (phrase: string, place: Place): string => {
  const at = (wanted: Place, indent: string) => (place === wanted ? `${indent}${phrase}` : "");
  return `agreement "Trial"
  kind agreement, binding
  between Kent Police and Porto Sicuro
  in force from 1 March 2026
${at("head", "  ")}

party Kent Police is a police force in GB
${at("party", "  ")}
party Porto Sicuro is a shelter in IT
${at("party", "  ")}

data Identity ${place === "people" ? phrase : "about victims"}
  ${place === "items" ? phrase : "means name"}

condition Agreed
  ${place === "condition" ? phrase : "is case open"}

${at("declaration", "")}

clause "Trial"
  Kent Police may share Identity with Porto Sicuro for support of victims
    provided Agreed
${at("clause", "    ")}
${at("sentence", "  ")}
`;
};

const boundOf = ({ effect }: Provision, own: readonly Bound[]): boolean => {
  if (!("bounds" in effect)) return false;
  const { bounds: quantity, atMost, from } = effect;
  const period = atMost === undefined ? undefined : parsePeriod(atMost);
  const limit = period && { period, ...(from === undefined ? {} : { from }) };
  return own.some(
    (bound) => bound.quantity === quantity && limit !== undefined && compare(bound.limit, limit).verdict === "met",
  );
};

describe("the phrase that satisfies", () => {
  const byPhrase = all.filter((provision) => provision.satisfiedBy !== undefined);

  it("is there for whatever an agreement can be asked to have", () => {
    assert.deepEqual(
      all.filter((provision) => wantOf(provision) && provision.satisfiedBy === undefined).map(({ id }) => id),
      [],
    );
  });

  for (const provision of byPhrase) {
    it(`${provision.id}: ${provision.satisfiedBy?.replace(/\s+/g, " ")}`, () => {
      const want = wantOf(provision);
      const text = trial(provision.satisfiedBy ?? "", (want && PLACE[want]) ?? "clause");
      const { agreement, table } = compile(text);
      assert.deepEqual(agreement.tree.problems, [], text);
      const [judged] = judgedFlows(table, builtInLaw, TODAY);
      assert.ok(judged);
      const demand = demandOf(provision);
      const holds = demand ? evaluate(demand, judged.known.facts).value : boundOf(provision, clauseBounds(judged));
      assert.equal(holds, true, text);
    });
  }
});

describe("quantities", () => {
  /** Kept by retention/exceeds-limit and jurisdiction/conflict, and by safeguard/rights-answer-too-slow. */
  const COMPARED = new Set<string>([
    "retention of the copy",
    "retention of the source record",
    "retention of the log",
    "review of retention",
    "answer to a rights request",
  ]);

  it("that the law bounds are compared with what the agreement says", () => {
    const bounded = all.flatMap(({ effect }) => ("bounds" in effect ? [effect.bounds] : []));
    assert.deepEqual(
      QUANTITIES.filter((quantity) => bounded.includes(quantity) && !COMPARED.has(quantity)),
      [],
    );
  });
});
