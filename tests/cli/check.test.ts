import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { cli, example, folderWith, PACK, removeFolders, root } from "./cli.js";

const schema = JSON.parse(readFileSync(path.join(root, "docs/schemas/check.schema.json"), "utf8")) as object;
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

/** An agreement with errors, warnings and notes; in it one finding is accepted. */
const WITH_FINDINGS = `agreement "Test"
  kind agreement, binding
  between Alpha Police, Beta Shelter
  in force from 1 March 2026 until 28 February 2029
  accept safeguard/no-rights-route because "they are told on paper" by "Data Office" until 2027-06-01

party Alpha Police is a police force in GB, acts as competent authority
party Beta Shelter is a shelter in GB, acts as controller

data Victim File about victims
  means name, shelter address (location of victim)

purpose Help is support of victims

clause "Help"
  Alpha Police may share Victim File with Beta Shelter for Hepl
    keep 5 years from receipt
`;

const ESCAPE = String.fromCharCode(27);

after(removeFolders);

describe("concordat check", () => {
  it("is silent about errors in a sound agreement, and says what it looked at", async () => {
    const { code, out, err } = await folderWith({ "a.dsa": example("lighthouse") }).cli(["check"]);
    assert.equal(err, "");
    assert.equal(code, 0);
    assert.match(out.trimEnd().split("\n").at(-1) ?? "", /in 1 file \(2 flows\)$/);
  });

  it("shows each finding with its place, the line, the law and what to do", async () => {
    const folder = folderWith({ "drafts/test.dsa": WITH_FINDINGS });
    const { code, out } = await folder.cli(["check"], { columns: 80 });
    assert.equal(code, 1);
    assert.match(out, /^drafts\/test\.dsa\n\n/);
    assert.match(
      out,
      / {2}error drafting\/undefined-name 16:60\n {2}16 │ {3}Alpha Police may share Victim File with Beta Shelter for Hepl\n {5}│ {60}\^{4}\n/,
    );
    assert.match(out, /did you mean “Help”\?/);
    assert.match(out, /\n {2}Law {2}\S/);
    assert.match(out, /\n {2}Fix {2}\S/);
    assert.match(
      out.replace(/\s+/g, " "),
      /safeguard\/no-rights-route \d+:\d+ accepted by Data Office, until 1 June 2027: they are told on paper/,
    );
    assert.match(out.trimEnd().split("\n").at(-1) ?? "", /^\d+ errors?, .*1 accepted in 1 file \(1 flow\)$/);
    for (const line of out.split("\n")) assert.ok(line.length <= 80, line);
  });

  it("gives JSON of the published form", async () => {
    const folder = folderWith({ "test.dsa": WITH_FINDINGS, "sub/faulty.dsa": example("faulty") });
    const { code, out, err } = await folder.cli(["check", "--format", "json", "--as-of", "1 May 2027"]);
    assert.equal(err, "");
    assert.equal(code, 1);
    const report = JSON.parse(out);
    validate(report);
    assert.deepEqual(validate.errors ?? [], []);
    assert.equal(report.version, 1);
    assert.equal(report.asOf, "2027-05-01");
    assert.deepEqual(
      report.files.map((file: { path: string }) => file.path),
      ["sub/faulty.dsa", "test.dsa"],
    );
    const findings = report.files[1].findings as {
      code: string;
      range: unknown;
      clause: string | null;
      accepted: unknown;
      fixes: { edits: { range: unknown; newText: string }[] }[];
    }[];
    const name = findings.find((finding) => finding.code === "drafting/undefined-name");
    const range = { start: { line: 15, character: 59 }, end: { line: 15, character: 63 } };
    assert.deepEqual(name?.range, range);
    assert.equal(name?.clause, "Help");
    assert.deepEqual(name?.fixes[0]?.edits, [{ range, newText: "Help" }]);
    assert.deepEqual(findings.find((finding) => finding.accepted)?.accepted, {
      because: "they are told on paper",
      by: "Data Office",
      until: "2027-06-01",
    });
    const open = report.files.flatMap((file: { findings: { severity: string; accepted: unknown }[] }) =>
      file.findings.filter((finding) => !finding.accepted),
    ) as { severity: string }[];
    for (const severity of ["error", "warning", "info"])
      assert.equal(report.summary[severity], open.filter((finding) => finding.severity === severity).length);
    assert.equal(report.summary.accepted, 1);
  });

  it("lets an acceptance end on its day", async () => {
    const folder = folderWith({ "test.dsa": WITH_FINDINGS });
    const accepted = async (day: string) =>
      JSON.parse((await folder.cli(["check", "--format", "json", "--as-of", day])).out).summary.accepted;
    assert.equal(await accepted("2027-06-01"), 1);
    assert.equal(await accepted("2027-06-02"), 0);
  });

  it("fails from the severity on that --fail-on says", async () => {
    const notes = folderWith({ "a.dsa": example("lighthouse") });
    assert.equal((await notes.cli(["check", "--fail-on", "warning"])).code, 0);
    assert.equal((await notes.cli(["check", "--fail-on", "info"])).code, 1);
    const errors = folderWith({ "a.dsa": WITH_FINDINGS });
    assert.equal((await errors.cli(["check", "--fail-on", "never"])).code, 0);
    const quiet = await errors.cli(["check", "--quiet"]);
    assert.equal(quiet.code, 1);
    assert.doesNotMatch(quiet.out, /warning|note |in 1 file/);
    assert.equal((await notes.cli(["check", "--quiet"])).out, "");
  });

  it("takes files, folders, patterns and standard input, each agreement once", async () => {
    const text = example("lighthouse");
    const folder = folderWith({
      "a.dsa": text,
      "x/b.dsa": text,
      "x/y/c.dsa": text,
      "x/d.txt": text,
      "node_modules/e.dsa": text,
    });
    const paths = async (...args: string[]): Promise<string[]> => {
      const { out } = await folder.cli(["check", "--format", "json", ...args], { input: text });
      return JSON.parse(out).files.map((file: { path: string }) => file.path);
    };
    assert.deepEqual(await paths(), ["a.dsa", "x/b.dsa", "x/y/c.dsa"]);
    assert.deepEqual(await paths("x"), ["x/b.dsa", "x/y/c.dsa"]);
    assert.deepEqual(await paths("./x/"), ["x/b.dsa", "x/y/c.dsa"]);
    assert.deepEqual(await paths("x/*.dsa", "x/b.dsa", "x/d.txt"), ["x/b.dsa", "x/d.txt"]);
    assert.deepEqual(await paths("{a,x/b}.dsa"), ["a.dsa", "x/b.dsa"]);
    assert.deepEqual(await paths("-"), ["-"]);
    assert.deepEqual(await paths(path.join(folder.path, "a.dsa")), ["a.dsa"]);
  });

  it("finds a file whose name looks like a pattern", async () => {
    const folder = folderWith({ "a [final].dsa": example("lighthouse") });
    const { out, err } = await folder.cli(["check", "a [final].dsa", "--format", "json"]);
    assert.equal(err, "");
    assert.equal(JSON.parse(out).files[0].path, "a [final].dsa");
  });

  it("reads UTF-16 and text with a byte order mark, with the same places", async () => {
    const places = async (content: Uint8Array) => {
      const { out, err } = await folderWith({ "a.dsa": content }).cli(["check", "--format", "json"]);
      assert.equal(err, "");
      return JSON.parse(out).files[0].findings.map((finding: { range: unknown }) => finding.range);
    };
    const expected = await places(Buffer.from(WITH_FINDINGS));
    assert.deepEqual(await places(Buffer.from(`\uFEFF${WITH_FINDINGS}`)), expected);
    assert.deepEqual(await places(Buffer.from(`\uFEFF${WITH_FINDINGS}`, "utf16le")), expected);
    assert.deepEqual(await places(Buffer.from(`\uFEFF${WITH_FINDINGS}`, "utf16le").swap16()), expected);
  });

  it("colours on a terminal, and only there or where it is told to", async () => {
    const folder = folderWith({ "a.dsa": WITH_FINDINGS });
    const colored = async (args: readonly string[], world = {}) =>
      (await folder.cli(["check", ...args], world)).out.includes(ESCAPE);
    assert.equal(await colored([]), false);
    assert.equal(await colored([], { isTerminal: true }), true);
    assert.equal(await colored([], { isTerminal: true, env: { NO_COLOR: "1" } }), false);
    assert.equal(await colored([], { isTerminal: true, env: { TERM: "dumb" } }), false);
    assert.equal(await colored(["--color", "never"], { isTerminal: true }), false);
    assert.equal(await colored(["--color", "always"], { env: { NO_COLOR: "1" } }), true);
  });

  it("sends nothing of a document to the terminal that it would obey", async () => {
    const folder = folderWith({ "a.dsa": `party "Evil${ESCAPE}[2J" called Alpha is a polise force in GB\n` });
    assert.doesNotMatch((await folder.cli(["check"])).out, new RegExp(ESCAPE));
  });

  it("shows progress on a terminal when it takes long", async () => {
    let time = 0;
    const clock = () => {
      time += 600;
      return time;
    };
    const folder = folderWith({ "a.dsa": "", "b.dsa": "", "c.dsa": "" });
    assert.match((await folder.cli(["check"], { isTerminal: true, clock })).err, /2 of 3 files/);
    time = 0;
    assert.equal((await folder.cli(["check"], { clock })).err, "");
    assert.equal((await folder.cli(["check", "-q"], { isTerminal: true, clock })).err, "");
  });

  it("checks by an organisation's own packs, of the working folder and of the agreement's", async () => {
    const pack = JSON.stringify(PACK);
    const text = WITH_FINDINGS;
    const cites = async (folder: ReturnType<typeof folderWith>, ...args: string[]): Promise<boolean> => {
      const { out, err } = await folder.cli(["check", "--format", "json", ...args]);
      assert.equal(err, "");
      return out.includes("own.rules.1");
    };
    assert.equal(await cites(folderWith({ "a.dsa": text })), false);
    assert.equal(await cites(folderWith({ "a.dsa": text, ".concordat/packs/own.json": pack })), true);
    const nested = folderWith({ "x/y/a.dsa": text, "x/.concordat/packs/own.json": pack, "b.dsa": text });
    assert.equal(await cites(nested, "x"), true);
    assert.equal(await cites(nested, "b.dsa"), false);
  });

  it("reads the words that own packs add", async () => {
    const vocabulary = {
      "party kind": [{ term: "harbour squad", says: "police of the harbour", isA: ["police force"] }],
    };
    const pack = JSON.stringify({ ...PACK, instruments: [], provisions: [], vocabulary });
    const text = WITH_FINDINGS.replace("is a police force", "is a harbour squad").replace("Hepl", "Help");
    const unknown = async (folder: ReturnType<typeof folderWith>): Promise<boolean> =>
      (await folder.cli(["check", "--format", "json"])).out.includes("“harbour squad” is not known");
    assert.equal(await unknown(folderWith({ "a.dsa": text })), true);
    const folder = folderWith({ "x/a.dsa": text, "x/.concordat/packs/own.json": pack });
    assert.equal(await unknown(folder), false);
    assert.match((await folder.cli(["flows"])).out, /Alpha Police/);
    assert.deepEqual(await folder.cli(["fmt", "--check"]), { code: 0, out: "", err: "" });
    const own = folderWith({ ".concordat/packs/own.json": pack });
    assert.match((await own.cli(["law", "list"])).out, /0 provisions, 1 word /);
  });

  it("names the pack that is wrong and what to do", async () => {
    const folder = folderWith({ "a.dsa": example("lighthouse"), ".concordat/packs/own.json": '{ "pack": "own", }' });
    const { code, out, err } = await folder.cli(["check"]);
    assert.equal(code, 2);
    assert.equal(out, "");
    assert.match(
      err,
      /^concordat: \.concordat\/packs\/own\.json: .*line 1.*\nMend the pack; `concordat law verify` lists all\.\n$/,
    );
  });
});

describe("concordat check, given something odd", () => {
  const problem = async (
    args: readonly string[],
    files: Readonly<Record<string, string | Uint8Array>>,
    expected: RegExp,
    input?: Uint8Array,
  ): Promise<void> => {
    const { code, err } = await folderWith(files).cli(args, input ? { input } : {});
    assert.equal(code, 2, err);
    assert.match(err, expected);
    assert.equal(err.trimEnd().split("\n").length, 1, err);
    assert.doesNotMatch(err, /\n\s+at /);
  };

  it("says which file it can't read and what to do", async () => {
    await problem(
      ["check", "no.dsa"],
      {},
      /^concordat: no\.dsa: there is no such file or folder\. Check the name\.\n$/,
    );
    await problem(["check"], {}, /^concordat: this folder: there is no agreement \(\*\.dsa\) in it\./);
    await problem(["check", "x"], { "x/a.txt": "" }, /^concordat: x: there is no agreement/);
    await problem(["check", "*.dsa"], {}, /^concordat: \*\.dsa: no file matches this pattern/);
    await problem(["check", ""], {}, /^concordat: An empty path was given/);
    await problem(["check"], { "a.dsa": new Uint8Array([65, 0, 66]) }, /^concordat: a\.dsa is not text/);
    await problem(["check"], { "a.dsa": new Uint8Array([65, 0xc3, 0x28]) }, /^concordat: a\.dsa has a broken encoding/);
    await problem(
      ["check"],
      { "a.dsa": new Uint8Array([0xff, 0xfe, 0, 0xd8]) },
      /^concordat: a\.dsa has a broken encoding/,
    );
    await problem(["check"], { "a.dsa": Buffer.alloc(10_000_001, 32) }, /^concordat: a\.dsa is larger than 10 MB/);
    await problem(["check", "-"], {}, /^concordat: standard input is not text/, new Uint8Array([0]));
    await problem(["check", "--as-of", "2026-02-30", "-"], {}, /there is no such day/);
  });

  it("takes a stray NUL in a text for a finding with a place", async () => {
    const folder = folderWith({ "a.dsa": "party Harbour\u0000Shelter is a shelter in DE, acts as controller\n" });
    const { code, out } = await folder.cli(["check", "--format", "json"]);
    assert.equal(code, 1);
    const findings: { code: string; range: { start: unknown } }[] = JSON.parse(out).files[0].findings;
    const finding = findings.find((each) => each.code === "syntax/unreadable-character");
    assert.deepEqual(finding?.range.start, { line: 0, character: 13 });
  });

  it("reads the other files all the same", async () => {
    const folder = folderWith({ "a.dsa": example("lighthouse"), "b.dsa": new Uint8Array([0]) });
    const { code, out, err } = await folder.cli(["check", "--format", "json"]);
    assert.equal(code, 2);
    assert.match(err, /b\.dsa is not text/);
    assert.equal(JSON.parse(out).files.length, 1);
  });

  it("takes an empty file and one of nonsense", async () => {
    for (const text of [
      "",
      "\n",
      "???",
      "clause",
      "((((((((((",
      '"""',
      "a".repeat(100_000),
      "(".repeat(5_000),
      ",".repeat(20_000),
    ]) {
      const { code, err } = await folderWith({ "a.dsa": text }).cli(["check"]);
      assert.ok(code === 0 || code === 1, `${code} ${err}`);
      assert.equal(err, "");
    }
  });
});

describe("wrong usage", () => {
  it("is told on standard error, with exit code 2", async () => {
    for (const [args, expected] of [
      [["chek"], /unknown command 'chek'.*\(Did you mean check\?\)/s],
      [["check", "--fromat", "json"], /unknown option '--fromat'/],
      [["check", "--format", "xml"], /argument 'xml' is invalid\. Allowed choices are pretty, json/],
      [["export", "a.dsa"], /required option '--to <format>' not specified/],
      [["decide"], /missing required argument 'file'/],
      [[], /Usage: concordat/],
    ] as const) {
      const { code, out, err } = await cli(args);
      assert.equal(code, 2, args.join(" "));
      assert.equal(out, "");
      assert.match(err, expected);
    }
  });

  it("is not asking for help or the version", async () => {
    for (const args of [
      ["--help"],
      ["help", "check"],
      ["check", "--help"],
      ["law", "verify", "--help"],
      ["--version"],
    ]) {
      const { code, out, err } = await cli(args);
      assert.equal(code, 0, args.join(" "));
      assert.notEqual(out, "");
      assert.equal(err, "");
    }
  });
});
