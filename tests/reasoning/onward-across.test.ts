import assert from "node:assert/strict";
import { checkFolder } from "../../server/checks/check-folder.js";
import { compile } from "../../server/model/compile.js";
import { builtInLaw } from "../../server/packs/built-in.js";
import { leaks, leaksAcross } from "../../server/reasoning/onward.js";

const agreement = (title: string, parties: readonly string[], items: string, sentence: string): string => `
agreement "${title}"
  kind agreement, binding
  in force from 1 March 2026 until 28 February 2029

${parties.map((party) => `party ${party}`).join("\n")}

data ${title} File about victims means ${items}

clause "Sharing"
  ${sentence}
`;

const FIRST = agreement(
  "Referral",
  ["Met Police is a police force in GB", "Harbour Shelter is a shelter in GB"],
  "name, date of birth",
  "Met Police may share Referral File with Harbour Shelter for support of victims\n    no onward sharing",
);

const second = (parties: readonly string[], items = "name, photograph", clauses = ""): string =>
  agreement(
    "Housing",
    parties,
    items,
    `${parties[0]?.split(" is ")[0]} may share Housing File with City Council for support of victims${clauses}`,
  );

const COUNCIL = "City Council is a municipality in GB";

const chains = (...texts: string[]): string[] =>
  leaksAcross(
    texts.map((text) => {
      const { table, agreement: read } = compile(text);
      assert.deepEqual(read.tree.problems, []);
      return { table, law: builtInLaw };
    }),
  ).map(({ hops }) => [hops[0]?.from.name, ...hops.map((hop) => hop.to.name)].join(">"));

describe("onward leaks across agreements", () => {
  it("follow a body that is in both by its name", () => {
    assert.deepEqual(chains(FIRST, second(["Harbour Shelter is a shelter in GB", COUNCIL])), [
      "Met Police>Harbour Shelter>City Council",
    ]);
  });

  it("need the same body, some of the same items and nobody who asks the provider", () => {
    assert.deepEqual(chains(FIRST, second(["River Shelter is a shelter in GB", COUNCIL])), []);
    assert.deepEqual(chains(FIRST, second(["Harbour Shelter is a shelter in GB", COUNCIL], "photograph")), []);
    const asks = second(
      ["Harbour Shelter is a shelter in GB", COUNCIL],
      "name",
      "\n    provided consent of the provider",
    );
    assert.deepEqual(chains(FIRST, asks), []);
  });

  it("do not show what one agreement shows alone", () => {
    const alone = FIRST.replace(
      "no onward sharing",
      "no onward sharing\n  Harbour Shelter may share Referral File with Night Bus for support of victims",
    ).replace("data Referral", "body Night Bus is a shelter in GB\n\ndata Referral");
    assert.equal(leaks(compile(alone).table).length, 1);
    assert.deepEqual(chains(alone, second(["River Shelter is a shelter in GB", COUNCIL])), []);
  });

  it("are reported in the agreement of the first provider, and say where the rest stands", () => {
    const findings = checkFolder(
      [
        { name: "referral.dsa", compiled: compile(FIRST), law: builtInLaw },
        {
          name: "housing.dsa",
          compiled: compile(second(["Harbour Shelter is a shelter in GB", COUNCIL])),
          law: builtInLaw,
        },
      ],
      "2026-11-24",
    );
    const found = [...findings].flatMap(([name, list]) => list.map((each) => ({ name, ...each })));
    const leak = found.filter(({ code }) => code === "logic/onward-leak");
    assert.deepEqual(
      leak.map(({ name, at }) => [name, FIRST.slice(at.start, at.end)]),
      [["referral.dsa", "no onward sharing"]],
    );
    assert.match(leak[0]?.message ?? "", /Met Police → Harbour Shelter → City Council, by what “Housing” permits/);
    assert.deepEqual(
      leak[0]?.related.map(({ document }) => document),
      ["housing.dsa"],
    );
  });
});

describe("bodies of a network", () => {
  const first = FIRST.replace("shelter in GB", 'shelter in GB, known as "urn:shelter:1"');

  it("are the same by their identifier, whatever they are called", () => {
    const other = second(['The Harbour House is a shelter in GB, known as "urn:shelter:1"', COUNCIL]);
    assert.deepEqual(chains(first, other), ["Met Police>Harbour Shelter>City Council"]);
  });

  it("are others by another identifier, though they have one name", () => {
    const other = second(['Harbour Shelter is a shelter in GB, known as "urn:shelter:2"', COUNCIL]);
    assert.deepEqual(chains(first, other), []);
  });
});

describe("members of unions", () => {
  const text = `
party A is a police force in GB
party B is a police force in DE
party C is a police force in FR
data X about victims means name
purpose P is investigation
clause "K"
  A may share X with B for P
    no onward sharing
  B may share X with any police force in EU for P
`;
  it("are known by the law, and a network that was read without it is not used for one with it", () => {
    const { table } = compile(text);
    assert.deepEqual(leaks(table).length, 0);
    assert.deepEqual(
      leaks(table, builtInLaw).map(({ hops }) => hops.at(-1)?.to.name),
      ["C"],
    );
  });
});
