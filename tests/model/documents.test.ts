import assert from "node:assert/strict";
import { byDocument } from "../../server/checks/by-document.js";
import { check, compile } from "../../server/checks/check-agreement.js";
import { checkFolder } from "../../server/checks/check-folder.js";
import {
  DOCUMENT_LIMITS,
  documentsNamedIn,
  gatherDocuments,
  nameFrom,
  resolveName,
  sourceAt,
} from "../../server/model/documents.js";
import { builtInLaw } from "../../server/packs/built-in.js";
import { TODAY } from "../checks/fixture.js";

const HEAD = 'agreement "Referral"\n  kind agreement, binding\n';
const PARTIES = "party Alpha is a police force in GB\nparty Beta is a shelter in GB\n";
const SHARE = 'clause "C"\n  Alpha may share File with Beta for support of victims\n';
const FILE = "data File about victims means name\n";

const read = (text: string, documents: Readonly<Record<string, string>>, view?: string) =>
  compile(text, undefined, {
    name: "main.dsa",
    documents: new Map(Object.entries(documents)),
    ...(view === undefined ? {} : { view }),
  });

const findings = (compiled: ReturnType<typeof compile>) =>
  byDocument(compiled, check(compiled, { law: builtInLaw, asOf: TODAY }));

const codesIn = (compiled: ReturnType<typeof compile>, name: string): string[] =>
  findings(compiled)
    .filter((document) => document.name === name)
    .flatMap((document) => document.findings.map(({ code }) => code));

describe("names of documents", () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ["main.dsa", "annex.dsa", "annex.dsa"],
    ["a/main.dsa", "b/annex.dsa", "a/b/annex.dsa"],
    ["a/b/main.dsa", "../annex.dsa", "a/annex.dsa"],
    ["main.dsa", "../annex.dsa", "../annex.dsa"],
    ["../main.dsa", "../annex.dsa", "../../annex.dsa"],
    ["/w/main.dsa", "./x/../annex.dsa", "/w/annex.dsa"],
    ["C:/w/main.dsa", "annexes\\b.dsa", "C:/w/annexes/b.dsa"],
    ["main.dsa", "/etc/passwd", undefined],
    ["main.dsa", "C:\\annex.dsa", undefined],
    ["main.dsa", "https://x.example/annex.dsa", undefined],
    ["main.dsa", " ", undefined],
  ];
  for (const [from, written, expected] of cases)
    it(`${written} in ${from}`, () => assert.equal(resolveName(from, written), expected));

  it("are shown as seen from another folder", () => {
    assert.equal(nameFrom("a/main.dsa", "a/b/annex.dsa"), "b/annex.dsa");
    assert.equal(nameFrom("a/b/main.dsa", "a/annex.dsa"), "../annex.dsa");
    assert.equal(nameFrom("main.dsa", "annex.dsa"), "annex.dsa");
  });
});

describe("include", () => {
  const main = `${HEAD}include "annex.dsa"\n${PARTIES}${SHARE}`;

  it("brings in definitions and clauses, and leaves the offsets of the document as they are", () => {
    const alone = compile(main.replace('include "annex.dsa"', " ".repeat(19)));
    const compiled = read(main, { "annex.dsa": `${FILE}clause "Firewall"\n  no party may share File with anyone\n` });
    assert.deepEqual(
      compiled.sources.map(({ name, role }) => [name, role]),
      [
        ["main.dsa", "own"],
        ["annex.dsa", "include"],
      ],
    );
    assert.equal(compiled.text.slice(0, main.length), main);
    assert.equal(compiled.table.rules.length, 2);
    assert.equal(alone.table.rules[0]?.span.start, compiled.table.rules[0]?.span.start);
    const declared = compiled.agreement.symbols.declared.get("File");
    assert.equal(compiled.text.slice(declared?.name.start, declared?.name.end), "File");
    assert.equal(sourceAt(compiled.sources, declared?.name.start ?? 0).name, "annex.dsa");
    assert.deepEqual(compiled.agreement.symbols.problems, []);
    assert.equal(alone.agreement.symbols.problems.length, 1);
  });

  it("says of each place which document it is in", () => {
    const compiled = read(main, { "annex.dsa": `// annex\n${FILE.replace("means name", "means dat of birth")}` });
    const annex = findings(compiled).find(({ name }) => name === "annex.dsa");
    const slip = annex?.findings.find(({ code }) => code === "drafting/unknown-word");
    assert.equal(annex?.text.slice(slip?.at.start, slip?.at.end), "dat of birth");
    assert.deepEqual(
      slip?.fixes[0]?.edits.map(({ start, end }) => annex?.text.slice(start, end)),
      ["dat of birth"],
    );
    assert.ok(!codesIn(compiled, "main.dsa").includes("drafting/unknown-word"));
  });

  it("keeps a fix in the document of its finding, and names the other one where it points there", () => {
    const compiled = read(main, { "annex.dsa": `${FILE}${PARTIES}` });
    const again = findings(compiled)
      .flatMap((document) => document.findings)
      .filter(({ code }) => code === "drafting/duplicate");
    assert.equal(again.length, 2);
    assert.deepEqual(again[0]?.related[0]?.document, "main.dsa");
    for (const { text, findings: own } of findings(compiled))
      for (const finding of own)
        for (const { edits } of finding.fixes) assert.ok(edits.every(({ end }) => end <= text.length));
  });

  it("reads a document as it stands with another one in view", () => {
    const annex = `${FILE}`;
    const compiled = read(main, { "annex.dsa": annex }, "annex.dsa");
    assert.equal(compiled.sources[0]?.name, "annex.dsa");
    assert.equal(compiled.text.slice(0, annex.length), annex);
    assert.equal(compiled.agreement.title, "Referral");
    assert.deepEqual(compiled.agreement.symbols.problems, []);
    assert.equal(compiled.table.count, read(main, { "annex.dsa": annex }).table.count);
  });

  it("takes no head from an annex, but what its head accepts, for itself alone", () => {
    const accept = 'accept drafting/unknown-word because "as in the register" until 2030-01-01';
    const slip = "data Log about victims means dat of birth\n";
    const annex = `agreement "Annex"\n  kind treaty, binding\n  ${accept}\n\n${FILE}${slip}`;
    const compiled = read(`${main}data Other about victims means dat of birth\n`, { "annex.dsa": annex });
    assert.equal(compiled.agreement.kind, "agreement");
    assert.equal(compiled.agreement.title, "Referral");
    const slips = findings(compiled).flatMap((document) =>
      document.findings
        .filter(({ code }) => code === "drafting/unknown-word")
        .map(({ accepted }) => [document.name, accepted !== undefined]),
    );
    assert.deepEqual(slips, [
      ["main.dsa", false],
      ["annex.dsa", true],
    ]);
  });

  it("knows a name that another document declares, where it would run on over “of”", () => {
    const text = `${HEAD}include "annex.dsa"\nparty Alpha is a police force in GB\nparty Beta is a shelter in GB\nclause "C"\n  Alpha may query Case Notes of Beta for support of victims\n`;
    const compiled = read(text, { "annex.dsa": "data Case Notes about victims means name\n" });
    assert.deepEqual(compiled.agreement.symbols.problems, []);
    assert.deepEqual(
      compiled.table.rules[0]?.data.map(({ name }) => name),
      ["Case Notes"],
    );
  });

  it("tells what is missing, and not what may be defined there", () => {
    const compiled = read(main, {});
    assert.deepEqual(
      compiled.documentProblems.map(({ type, written }) => [type, written]),
      [["missing", "annex.dsa"]],
    );
    assert.ok(codesIn(compiled, "main.dsa").includes("drafting/missing-document"));
    assert.ok(!codesIn(compiled, "main.dsa").includes("drafting/undefined-name"));
    assert.ok(codesIn(read(main, { "annex.dsa": "" }), "main.dsa").includes("drafting/undefined-name"));
  });

  it("is quiet where documents can't be looked for", () => {
    const quiet = compile(main, undefined, { name: "main.dsa", outOfReach: "all" });
    assert.ok(!codesIn(quiet, "main.dsa").some((code) => /document|undefined/.test(code)));
    const outside = compile(main, undefined, { name: "main.dsa", outOfReach: new Set(["annex.dsa"]) });
    assert.ok(codesIn(outside, "main.dsa").includes("drafting/missing-document"));
  });

  it("ends where documents include each other, and says so once", () => {
    const compiled = read(main, { "annex.dsa": `include "b.dsa"\n${FILE}`, "b.dsa": 'include "annex.dsa"\n' });
    assert.deepEqual(
      compiled.documentProblems.map(({ type }) => type),
      ["circular"],
    );
    assert.equal(compiled.sources.length, 3);
  });

  it("is bounded in depth, number and size", () => {
    const chain = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`d${at}.dsa`, `include "d${at + 1}.dsa"\n`]),
    );
    const deep = read(`${HEAD}include "d0.dsa"\n`, chain);
    assert.deepEqual(
      deep.documentProblems.map(({ type }) => type),
      ["too deep"],
    );
    const many = Array.from({ length: 150 }, (_, at) => `m${at}.dsa`);
    const wide = read(
      `${HEAD}${many.map((name) => `include "${name}"\n`).join("")}`,
      Object.fromEntries(many.map((name) => [name, ""])),
    );
    assert.equal(wide.sources.length, DOCUMENT_LIMITS.documents);
    assert.ok(wide.documentProblems.every(({ type }) => type === "too many"));
    const large = read(main, { "annex.dsa": "// ".repeat(DOCUMENT_LIMITS.characters / 3 + 1) });
    assert.deepEqual(
      large.documentProblems.map(({ type }) => type),
      ["too large"],
    );
  });
});

describe("extends", () => {
  const umbrella = `agreement "Umbrella"
  kind agreement, binding
  in force from 1 March 2026 until 28 February 2029
  reviewed every 12 months
${PARTIES}${FILE}clause "Umbrella"
  Alpha may share File with Beta for support of victims

scenario "of the umbrella"
  when Alpha shares File with Beta for support of victims
  expect permitted
`;
  const main = `agreement "Protocol"
  kind protocol, binding
  reviewed every 6 months
  extends "umbrella.dsa"

clause "More"
  Beta may share File with Alpha for support of victims
`;
  const compiled = read(main, { "umbrella.dsa": umbrella });

  it("lets the umbrella's sentences hold, and adds its own", () => {
    assert.deepEqual(compiled.table.rules.map(({ placed }) => placed.clause?.title.text).sort(), ["More", "Umbrella"]);
    assert.equal(compiled.agreement.title, "Protocol");
    assert.equal(compiled.agreement.kind, "protocol");
    assert.equal(compiled.agreement.until, "2029-02-28");
    assert.equal(compiled.agreement.reviewEvery?.months, 6);
    assert.equal(compiled.agreement.scenarios.length, 0);
  });

  it("does not repeat what is wrong with the umbrella by itself", () => {
    const alone = check(compile(umbrella), { law: builtInLaw, asOf: TODAY }).filter(
      ({ clause }) => clause === "Umbrella",
    );
    assert.ok(alone.length > 0);
    assert.deepEqual(codesIn(compiled, "umbrella.dsa"), []);
    const here = findings(compiled)[0]?.findings ?? [];
    const by = here.filter(({ at }) => main.slice(at.start, at.end) === '"umbrella.dsa"');
    assert.deepEqual(
      by.map(({ code }) => code),
      [],
    );
  });

  it("says at its name what its sentences mean here", () => {
    const text = main.replace("clause", "data File about victims means name\n\nclause");
    const again = read(text, { "umbrella.dsa": umbrella });
    const [own] = findings(again);
    const duplicate = own?.findings.find(({ code }) => code === "drafting/duplicate");
    assert.equal(text.slice(duplicate?.at.start, duplicate?.at.end), '"umbrella.dsa"');
    assert.equal(duplicate?.related[0]?.document, "umbrella.dsa");
  });
});

describe("use template", () => {
  const template = `agreement "Template"
  kind template
  governed by the law of GB
party Alpha is a police force in GB
party Beta is a shelter in [[country]]
data File about victims means name
clause "Referral"
  Alpha may share File with Beta for support of victims
clause "Oversight"
  oversight by [[supervisor]]
`;
  const main = `agreement "Ours"
  kind agreement, binding

use template "t.dsa"

party Beta is a shelter in DE
clause "Oversight"
  oversight by "Information Commissioner's Office"
`;

  it("starts from the template; what is declared here replaces it", () => {
    const compiled = read(main, { "t.dsa": template });
    assert.deepEqual(compiled.agreement.parties.get("Beta")?.places, ["DE"]);
    assert.equal(compiled.agreement.sentences.filter(({ sentence }) => sentence.type === "oversight").length, 1);
    assert.equal(compiled.table.rules.length, 1);
    assert.equal(compiled.agreement.kind, "agreement");
    assert.ok(!codesIn(compiled, "main.dsa").includes("drafting/open-slot"));
    assert.ok(!codesIn(compiled, "main.dsa").includes("drafting/duplicate"));
  });

  it("reports what the template leaves open at its name, with a copy to fill in", () => {
    const text = main.replace(/clause[\s\S]*/, "");
    const compiled = read(text, { "t.dsa": template });
    const open = findings(compiled)[0]?.findings.filter(({ code }) => code === "drafting/open-slot") ?? [];
    assert.deepEqual(
      open.map(({ at, severity }) => [text.slice(at.start, at.end), severity]),
      [['"t.dsa"', "error"]],
    );
    const edit = open[0]?.fixes[0]?.edits[0];
    const filled = text.slice(0, edit?.start) + edit?.newText + text.slice(edit?.end);
    const after = findings(read(filled, { "t.dsa": template }))[0]?.findings ?? [];
    assert.deepEqual(
      after.filter(({ code }) => code === "drafting/open-slot").map(({ at }) => filled.slice(at.start, at.end)),
      ["[[supervisor]]"],
    );
  });

  it("is information in the template itself", () => {
    const slots = check(compile(template), { law: builtInLaw, asOf: TODAY }).filter(
      ({ code }) => code === "drafting/open-slot",
    );
    assert.deepEqual(
      slots.map(({ severity }) => severity),
      ["info", "info"],
    );
  });
});

describe("gathering documents", () => {
  it("asks for each one once, and for what it names in turn", async () => {
    const asked: string[] = [];
    const texts = new Map([
      ["f/a.dsa", 'include "b.dsa"\ninclude "main.dsa"\n'],
      ["f/b.dsa", 'include "a.dsa"\ninclude "no.dsa"\n'],
    ]);
    const found = await gatherDocuments('include "a.dsa"\ninclude "b.dsa"\n', "f/main.dsa", async (name) => {
      asked.push(name);
      return texts.get(name);
    });
    assert.deepEqual(asked, ["f/a.dsa", "f/b.dsa", "f/no.dsa"]);
    assert.deepEqual([...found.keys()], ["f/a.dsa", "f/b.dsa"]);
  });

  it("asks for nothing where none is named", () => {
    assert.deepEqual(documentsNamedIn('recital "We include others."\n', "main.dsa"), []);
  });
});

describe("agreements of a folder", () => {
  it("are given to the checks that look at all of them, and findings come back by name", () => {
    const law = builtInLaw;
    const seen: string[][] = [];
    const all = {
      code: "logic/test",
      title: "A test",
      severity: "warning" as const,
      run: () => [],
      runAll: (folder: readonly { readonly name: string }[]) => {
        seen.push(folder.map(({ name }) => name));
        return [{ document: "b.dsa", at: { start: 0, end: 9 }, reason: "r", message: "m" }];
      },
    };
    const folder = ["a.dsa", "b.dsa"].map((name) => ({ name, compiled: compile(HEAD), law }));
    const found = checkFolder(folder, TODAY, [all]);
    assert.deepEqual(seen, [["a.dsa", "b.dsa"]]);
    assert.deepEqual([...found.keys()], ["b.dsa"]);
    assert.equal(found.get("b.dsa")?.[0]?.code, "logic/test");
    assert.equal(checkFolder(folder.slice(0, 1), TODAY, [all]).size, 0);
  });
});
