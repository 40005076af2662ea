import assert from "node:assert/strict";
import { compile } from "../../server/checks/check-agreement.js";
import { addPeriod, NO_TIME } from "../../server/model/calendar.js";
import { examplesOn, pageNamed, testExamples } from "./examples.js";

describe("docs/language.md", () => {
  const page = pageNamed("language.md");
  it("has examples", () => assert.ok(examplesOn(page).length >= 30));
  testExamples(page);

  it("counts flows as they are counted", () => {
    const said = /With three parties, _(.+)_ is six flows\./.exec(page)?.[1];
    assert.ok(said);
    assert.equal(compile(`${examplesOn(page)[0]?.text}\nclause "All"\n  ${said}\n`).table.count, 6);
  });

  it("tells the truth about leap years", () => {
    assert.match(page, /two years from 29 February 2028 end on 28 February 2030/);
    assert.equal(addPeriod("2028-02-29", { ...NO_TIME, years: 2 }), "2030-02-28");
  });
});

describe("docs/from-clause-to-concordat.md", () => {
  const page = pageNamed("from-clause-to-concordat.md");
  it("has examples", () => assert.ok(examplesOn(page).length >= 40));
  testExamples(page);
});
