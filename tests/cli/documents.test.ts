import assert from "node:assert/strict";
import { folderWith, removeFolders } from "./cli.js";

const MAIN = `agreement "Referral"
  kind agreement, binding

include "annexes/b.dsa"

party Alpha is a police force in GB
party Beta is a shelter in GB
clause "C"
  Alpha may share File with Beta for support of victims

scenario "own"
  when Alpha shares File with Beta for support of victims
  expect permitted
`;
const ANNEX = `data File about victims means name
party Alpha is a shelter in GB
clause "Firewall"
  no party may share File with anyone for immigration enforcement

scenario "of the annex"
  when Beta shares File with Alpha for support of victims
  expect permitted
`;

interface Checked {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly code: string;
      readonly range: { readonly start: { readonly line: number; readonly character: number } };
      readonly related: readonly {
        readonly path: string;
        readonly range: { readonly start: { readonly line: number } };
      }[];
    }[];
  }[];
}

const parse = (out: string): Checked => JSON.parse(out) as Checked;

describe("agreements of several documents on the command line", () => {
  after(removeFolders);

  it("checks an annex once, as part of its agreement, under its own path", async () => {
    const folder = folderWith({ "main.dsa": MAIN, "annexes/b.dsa": ANNEX });
    const { files } = parse((await folder.cli(["check", "--format", "json"])).out);
    assert.deepEqual(
      files.map(({ path }) => path),
      ["main.dsa", "annexes/b.dsa"],
    );
    const codes = files.flatMap(({ findings }) => findings.map(({ code }) => code));
    assert.ok(!codes.includes("drafting/undefined-name"));
    const again = files[1]?.findings.find(({ code }) => code === "drafting/duplicate");
    assert.deepEqual(again?.range.start, { line: 1, character: 6 });
    assert.equal(again?.related[0]?.path, "main.dsa");
    assert.equal(again?.related[0]?.range.start.line, 5);
  });

  it("says in words where the related place is", async () => {
    const folder = folderWith({ "main.dsa": MAIN, "annexes/b.dsa": ANNEX });
    const { out } = await folder.cli(["check", "main.dsa"]);
    assert.match(out, /^annexes\/b\.dsa$/m);
    assert.match(out, /See {2}main\.dsa:6:7 /);
  });

  it("checks an annex alone where it is given alone", async () => {
    const folder = folderWith({ "main.dsa": MAIN, "annexes/b.dsa": `${ANNEX}clause "D"\n  Alpha may use Filed\n` });
    const { files } = parse((await folder.cli(["check", "annexes/b.dsa", "--format", "json"])).out);
    assert.deepEqual(
      files.map(({ path }) => path),
      ["annexes/b.dsa"],
    );
  });

  it("tells an annex of two agreements once", async () => {
    const folder = folderWith({
      "main.dsa": MAIN,
      "other.dsa": MAIN.replace("Referral", "Other"),
      "annexes/b.dsa": ANNEX,
    });
    const { files } = parse((await folder.cli(["check", "--format", "json"])).out);
    const annex = files.filter(({ path }) => path === "annexes/b.dsa");
    assert.equal(annex.length, 1);
    const duplicates = annex[0]?.findings.filter(({ code }) => code === "drafting/duplicate");
    assert.equal(duplicates?.length, 1);
  });

  it("says what is missing and proposes what is there", async () => {
    const folder = folderWith({ "main.dsa": MAIN, "annexes/B.dsa.txt": ANNEX, "annexes/annex-b.dsa": ANNEX });
    const { out, code } = await folder.cli(["check", "main.dsa"]);
    assert.equal(code, 1);
    assert.match(out, /no document “annexes\/b\.dsa”/);
    assert.doesNotMatch(out, /undefined-name/);
  });

  it("has an agreement where documents include each other", async () => {
    const folder = folderWith({ "a.dsa": 'include "b.dsa"\n', "b.dsa": 'include "a.dsa"\n' });
    const { files } = parse((await folder.cli(["check", "--format", "json"])).out);
    const circles = files.flatMap(({ findings }) =>
      findings.filter(({ code }) => code === "drafting/circular-document"),
    );
    assert.equal(circles.length, 1);
  });

  it("decides by all documents, and says where the clause is", async () => {
    const folder = folderWith({ "main.dsa": MAIN, "annexes/b.dsa": ANNEX.replace(/party Alpha.*\n/, "") });
    const request = ["--from", "Alpha", "--to", "Beta", "--data", "File", "--for", "immigration enforcement"];
    const { out, code } = await folder.cli(["decide", "main.dsa", ...request]);
    assert.equal(code, 1);
    assert.match(out, /clause “Firewall”,\s+annexes\/b\.dsa, line 3/);
    const json = JSON.parse((await folder.cli(["decide", "main.dsa", ...request, "--format", "json"])).out);
    assert.equal(json.reasons[0].document, "annexes/b.dsa");
    assert.equal(json.reasons[0].range.start.line, 2);
  });

  it("lists flows, and runs scenarios, of all documents once", async () => {
    const annex = `${ANNEX.replace(/party Alpha.*\n/, "")}`.replace("expect permitted", "expect not covered");
    const folder = folderWith({ "main.dsa": MAIN, "annexes/b.dsa": annex });
    const test = await folder.cli(["test"]);
    assert.match(test.out, /2 passed, 0 failed/);
    assert.match(test.out, /of the annex annexes\/b\.dsa, line 5/);
    const flows = JSON.parse((await folder.cli(["flows", "--format", "json"])).out);
    assert.deepEqual(
      flows.files.map(({ path, count }: { path: string; count: number }) => [path, count]),
      [["main.dsa", 1]],
    );
  });
});
