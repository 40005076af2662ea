import assert from "node:assert/strict";
import { parse } from "../../grammar/parse.js";
import { resolveNames } from "../../server/model/symbols.js";

const problems = (text: string) => resolveNames(parse(text)).problems;

const BASE =
  "party Metropolitan Police is a police force in GB\nparty Harbour Shelter is a shelter in DE\ndata Victim Identity means name\npurpose Help is support of victims\n";
const clause = (sentence: string) => `${BASE}clause "K"\n  ${sentence}\n`;

describe("names", () => {
  it("are resolved wherever they are declared, before or after their use", () => {
    assert.deepEqual(
      problems(clause("Metropolitan Police may share Victim Identity with Harbour Shelter for Help")),
      [],
    );
    const after =
      'clause "K"\n  Late Party may share Late Data with Late Party Two for Late Purpose\nparty Late Party is a shelter in DE\nparty Late Party Two is a shelter in DE\ndata Late Data means name\npurpose Late Purpose is research\n';
    assert.deepEqual(problems(after), []);
  });

  it("with a slip are offered the nearest of the kind that fits", () => {
    const [problem] = problems(clause("Metropolitan Police may share Victim Identiy with Harbour Shelter for Help"));
    assert.ok(problem?.type === "undefined");
    assert.equal(problem.nearest, "Victim Identity");
  });

  it("far from everything are offered nothing", () => {
    const [problem] = problems(clause("Metropolitan Police may share Quarterly Numbers with Harbour Shelter for Help"));
    assert.ok(problem?.type === "undefined");
    assert.equal(problem.nearest, undefined);
  });

  it("in a row are one problem: a word is missing between them", () => {
    const [problem, ...rest] = problems(
      clause("Metropolitan Police may share Victim Identity Harbour Shelter for Help"),
    );
    assert.ok(problem?.type === "run together");
    assert.deepEqual(problem.parts, ["Victim Identity", "Harbour Shelter"]);
    assert.deepEqual(rest, []);
  });

  it("of the wrong kind are said to be so", () => {
    const [problem] = problems(clause("Metropolitan Police may share Harbour Shelter with Harbour Shelter for Help"));
    assert.equal(problem?.type, "wrong kind");
  });

  it("may have a short name, an article, an apostrophe, particles and digits", () => {
    const text =
      'party "Office for Victims of Crime" called OVC is a ministry in US\nparty eu-LISA is an EU agency in EU\nparty Guardia Civil de España is a police force in ES\nclause "K"\n  The OVC must notify the eu-LISA of a data breach within 1 day\n  Guardia Civil de España must notify OVC of a data breach within 1 day\n';
    assert.deepEqual(parse(text).problems, []);
    assert.deepEqual(problems(text), []);
  });
});
