import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { CHECKS } from "../../server/checks/registry.generated.js";
import { builtInLaw } from "../../server/packs/built-in.js";
import { provisions } from "../../server/packs/law-book.js";
import { cli, example, folderWith, PACK, removeFolders, root } from "./cli.js";

const validator = (name: string) =>
  new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(
    JSON.parse(readFileSync(path.join(root, "docs/schemas", `${name}.schema.json`), "utf8")) as object,
  );

const LIGHTHOUSE = "examples/lighthouse.dsa";
const REFERRAL = [
  ...["--from", "Metropolitan Police", "--to", "Harbour Shelter"],
  ...["--data", "Victim Identity", "--for", "Victim Assistance"],
];

after(removeFolders);

describe("concordat decide", () => {
  const decide = (...args: string[]) => cli(["decide", LIGHTHOUSE, ...args]);

  it("answers with exit code 0 only where it is permitted", async () => {
    const permitted = await decide(...REFERRAL, "--fact", "Informed Consent");
    assert.equal(permitted.code, 0, permitted.err);
    assert.match(permitted.out, /^Permitted\nMetropolitan Police shares Victim Identity with Harbour Shelter/);
    assert.match(permitted.out, /What comes with it\n {2}- keep at most 2 years from end of support/);
    const open = await decide(...REFERRAL);
    assert.equal(open.code, 1);
    assert.match(open.out, /^It depends\n/);
    assert.match(open.out, /add --fact "Informed Consent=true"/);
    const refused = await decide(...REFERRAL, "--fact", "Informed Consent=false");
    assert.equal(refused.code, 1);
    assert.match(refused.out, /^Not covered: do not share\n[\s\S]*It would be permitted if\n {2}- /);
    const forbidden = await decide(
      ...["--from", "Metropolitan Police", "--to", "Visa Enforcement"],
      ...["--data", "Victim Identity", "--for", "immigration enforcement"],
    );
    assert.equal(forbidden.code, 1);
    assert.match(
      forbidden.out,
      /^Prohibited\n[\s\S]*Forbidden by\n {2}- no party may share[\s\S]*clause “Firewall”, line \d+/,
    );
  });

  it("warns where the agreement has mistakes that may decide", async () => {
    const text = example("lighthouse").replace("provided Informed Consent", "provided (Informed Consent");
    const folder = folderWith({ "a.dsa": text });
    const { code, out, err } = await folder.cli(["decide", "a.dsa", ...REFERRAL]);
    assert.equal(code, 1);
    assert.match(out, /^It depends\n[\s\S]*It is not known\n {2}- the unreadable condition after “provided”\n/);
    assert.match(err, /^a\.dsa has 1 mistake that may change the answer: run concordat check/);
  });

  it("answers for today, for the first day in force, or for the day that is given", async () => {
    const fact = ["--fact", "Informed Consent", "--format", "json"];
    const day = async (today: string, ...args: string[]) => {
      const { out } = await cli(["decide", LIGHTHOUSE, ...REFERRAL, ...fact, ...args], { today });
      const { request, answer } = JSON.parse(out);
      return [request.on, answer];
    };
    assert.deepEqual(await day("2025-01-01"), ["2026-03-01", "permitted"]);
    assert.deepEqual(await day("2026-11-24"), ["2026-11-24", "permitted"]);
    assert.deepEqual(await day("2030-01-01"), ["2030-01-01", "not covered"]);
    assert.deepEqual(await day("2030-01-01", "--on", "28 February 2029"), ["2029-02-28", "permitted"]);
  });

  it("gives JSON of the published form", async () => {
    const validate = validator("decide");
    for (const args of [REFERRAL, [...REFERRAL, "--fact", "informed consent=yes"], [...REFERRAL, "--act", "query"]]) {
      const { out, err } = await decide(...args, "--format", "json");
      assert.equal(err, "");
      validate(JSON.parse(out));
      assert.deepEqual(validate.errors ?? [], []);
    }
  });

  it("names what people say of a sentence, and takes it by its words", async () => {
    const text = `agreement "T"
  in force from 1 January 2026
party A is a police force in GB
party B is a shelter in GB
data D about victims means name
purpose P is support of victims
fact Door Open is "the door stands open"
event Last Day is "the last day"
clause "X"
  A may share D with B for P
    only on request
    until Last Day
    where Door Open
    provided "the judge asks"
`;
    const folder = folderWith({ "a.dsa": text });
    const listed = JSON.parse((await folder.cli(["decide", "a.dsa", "--list-facts", "--format", "json"])).out);
    assert.deepEqual(
      listed.facts.map((each: { fact: string; means: string | null; leftToPeople: boolean }) => Object.values(each)),
      [
        ["Door Open", "the door stands open", true],
        ["Last Day has not come", null, true],
        ["on request", null, false],
        ["the judge asks", null, true],
      ],
    );
    const ask = (...facts: readonly string[]) =>
      folder.cli([
        ...["decide", "a.dsa", "--from", "A", "--to", "B", "--data", "D", "--for", "P"],
        ...facts.flatMap((fact) => ["--fact", fact]),
      ]);
    const open = await ask();
    assert.match(open.out, /add --fact "the judge asks=true", or "the judge asks=false"/);
    assert.match(open.out, /add --fact "Last Day has not come=true"/);
    const rest = ["Last Day has not come", '"the judge asks"'];
    for (const facts of [
      ["Door Open", "on request", ...rest],
      ["the door stands open", "only on request", ...rest],
      ["door open", "request", ...rest],
    ])
      assert.equal((await ask(...facts)).code, 0, facts.join());
    assert.match((await ask("Door Open", "request=false", ...rest)).out, /^Not covered/);
    assert.equal((await ask("door", ...rest)).code, 2);
  });

  it("takes no words for a fact that may mean two", async () => {
    const text = `party A is a police force in GB
party B is a shelter in GB
data D means name
purpose P is support of victims
clause "X"
  A may share D with B for P
    provided approval by a prosecutor in GB and approval by a court in GB
`;
    const folder = folderWith({ "a.dsa": text });
    const ask = (fact: string) =>
      folder.cli(["decide", "a.dsa", "--from", "A", "--to", "B", "--data", "D", "--for", "P", "--fact", fact]);
    assert.equal((await ask("approval")).code, 2);
    assert.equal((await ask("approval by a court in GB")).code, 1);
  });

  it("lists the facts that --fact can name", async () => {
    const { code, out } = await decide("--list-facts");
    assert.equal(code, 0);
    assert.match(out, /^Informed Consent +consent of the victim, written/);
    assert.match(out, /\nImminent Danger +an emergency threatening life/);
    const { facts } = JSON.parse((await decide("--list-facts", "--format", "json")).out);
    for (const { fact } of facts) assert.notEqual((await decide(...REFERRAL, "--fact", fact)).code, 2);
  });

  it("answers many requests, one per line", async () => {
    const request = {
      from: "Metropolitan Police",
      to: "Harbour Shelter",
      data: "Victim Identity",
      for: "Victim Assistance",
    };
    const lines = [
      JSON.stringify({ ...request, facts: { "Informed Consent": true } }),
      "",
      JSON.stringify({ ...request, facts: ["Informed Consent"], on: "2026-06-01" }),
      JSON.stringify({ ...request, act: "share" }),
    ];
    const folder = folderWith({ "a.dsa": example("lighthouse"), "r.jsonl": `${lines.join("\n")}\n` });
    const { code, out, err } = await folder.cli(["decide", "a.dsa", "--requests", "r.jsonl", "--format", "json"]);
    assert.equal(err, "");
    assert.equal(code, 1);
    const validate = validator("decide");
    const answers = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    for (const each of answers) assert.ok(validate(each), JSON.stringify(validate.errors));
    assert.deepEqual(
      answers.map((each) => each.answer),
      ["permitted", "permitted", "depends"],
    );
    const pretty = await folder.cli(["decide", "a.dsa", "--requests", "-"], { input: lines[0] ?? "" });
    assert.equal(pretty.code, 0);
    assert.equal(
      pretty.out,
      "permitted  Metropolitan Police shares Victim Identity with Harbour Shelter for Victim Assistance (clause “Referral to support”)\n",
    );
  });

  it("says what is wrong with a request", async () => {
    for (const [args, expected] of [
      [["--from", "Metropolitan Police"], /needs --data:/],
      [
        ["--from", "Metropolitan", "--to", "Harbour Shelter", "--data", "Victim Identity"],
        /did you mean “Metropolitan Police”\?/i,
      ],
      [["--from", "Metropolitan Police", "--data", "Victim Identity"], /add --to/],
      [
        ["--from", "Metropolitan Police", "--to", "Harbour Shelter", "--data", "Victim Identty"],
        /Did you mean “Victim Identity”\?/,
      ],
      [[...REFERRAL.slice(0, 6), "--for", "Fun"], /--for “Fun”: the agreement knows no such purpose/],
      [[...REFERRAL, "--fact", "Informed Konsent"], /Did you mean “Informed Consent”\?/],
      [[...REFERRAL, "--fact", "Informed Consent=perhaps"], /“perhaps” is no answer/],
      [[...REFERRAL, "--on", "yesterday"], /--on yesterday: there is no such day/],
      [[...REFERRAL, "--act", "sell"], /Allowed choices are share, use/],
    ] as const) {
      const { code, out, err } = await decide(...args);
      assert.equal(code, 2, args.join(" "));
      assert.equal(out, "");
      assert.match(err, expected);
    }
    for (const [line, expected] of [
      ["{", /-, line 1: this is no JSON/],
      ["[]", /this is no request/],
      ['{"from": 1, "data": "x"}', /“from” must be a text/],
      ['{"from": "Metropolitan Police"}', /“data” is missing/],
      ['{"form": "x"}', /“form” is not known here/],
      ['{"from": "Europol", "data": "Victim Identity", "act": "sell"}', /“act” must be one of/],
      ['{"from": "Europol", "data": "Victim Identity", "facts": {"a": 1}}', /“facts” must be like/],
    ] as const) {
      const { code, err } = await cli(["decide", LIGHTHOUSE, "--requests", "-"], { input: line });
      assert.equal(code, 2, line);
      assert.match(err, expected);
    }
  });
});

describe("concordat test", () => {
  it("counts the scenarios, and says why one failed", async () => {
    const broken = example("lighthouse").replace('expect prohibited by "Firewall"', "expect permitted");
    const folder = folderWith({ "a.dsa": example("financial-trail"), "b.dsa": broken });
    const { code, out } = await folder.cli(["test"]);
    assert.equal(code, 1);
    assert.equal(out.trimEnd().split("\n").at(-1), "6 passed, 1 failed");
    assert.match(
      out,
      /FAILED {2}never for immigration enforcement line \d+\n {10}expected permitted, but it is prohibited by clause “Firewall”\n/,
    );
    const quiet = await folder.cli(["test", "-q", "a.dsa"]);
    assert.deepEqual([quiet.code, quiet.out], [0, "5 passed, 0 failed\n"]);
  });
});

describe("concordat flows", () => {
  it("lists them as a table, or as JSON of the published form", async () => {
    const table = await cli(["flows", LIGHTHOUSE]);
    assert.equal(table.code, 0);
    assert.match(table.out, /^examples\/lighthouse\.dsa \(2 flows\)\nFrom +To +Data +Purpose/);
    assert.equal(table.out.match(/^Metropolitan Police/gm)?.length, 2);
    const narrow = await cli(["flows", "examples/financial-trail.dsa"], { isTerminal: true, columns: 200 });
    for (const line of narrow.out.split("\n")) assert.ok(line.length <= 210, line);
    const { out } = await cli(["flows", "examples", "--format", "json"]);
    const validate = validator("flows");
    const report = JSON.parse(out) as { files: { path: string; count: number; flows: unknown[] }[] };
    assert.ok(validate(report), JSON.stringify(validate.errors));
    for (const file of report.files) assert.equal(file.flows.length, file.count, file.path);
  });

  it("say of variants, queries and other purposes what they are", async () => {
    const text = `party A is a police force in GB
party B is a shelter in GB
data D about victims means name
data E about victims means nationality
purpose P is support of victims
condition Agreed is consent of the victim
event Last Day is "the last day"
clause "X"
  A may share D with B for P
    about children
    until 1 May 2027
    only on request
    provided Agreed
    if Agreed, may share E with B
      until Last Day
  A may query E of B for P
  A and B may jointly use D for P, or for any other purpose provided Agreed
`;
    const folder = folderWith({ "a.dsa": text });
    const [file] = JSON.parse((await folder.cli(["flows", "--format", "json"])).out).files;
    const told = file.flows.map((flow: { [key: string]: unknown }) =>
      [flow.act, flow.from, flow.to, flow.data, flow.purpose, flow.anyPurpose, flow.conditions].flat().join(" | "),
    );
    assert.deepEqual(told, [
      "share | A | B | D | P | false | about children | until 1 May 2027 | only on request | Agreed",
      "share | A | B | E | P | false | if Agreed | where Last Day has not come",
      "query | A | B | E | P | false",
      "use | A |  | D | P | false | where all of them do so jointly",
      "use | B |  | D | P | false | where all of them do so jointly",
      "use | A |  | D |  | true | where all of them do so jointly | Agreed",
      "use | B |  | D |  | true | where all of them do so jointly | Agreed",
    ]);
    const { out } = await folder.cli(["flows"]);
    assert.match(out, /^A +of B +E +P +may query/m);
    assert.match(out, /^A +D +any other purpose +may use/m);
  });

  it("are as many as the agreement counts, in pairs of different parties", async () => {
    const text = `party A is a police force in GB
party B is a police force in FR
party C is a police force in DE
data D means name
data E means name
purpose P is support of victims
purpose Q is investigation of trafficking in persons
clause "X"
  each party may share D, E with each other party for P, Q
  A may use D for P
`;
    const { out } = await folderWith({ "a.dsa": text }).cli(["flows", "--format", "json"]);
    const [file] = JSON.parse(out).files;
    assert.equal(file.count, 25);
    assert.equal(file.flows.length, 25);
    assert.ok(file.flows.every((flow: { from: string; to: string }) => flow.from !== flow.to));
  });
});

describe("concordat fmt", () => {
  const UNTIDY = "party Alpha   is a police force in GB\n\n\n\nbody Beta is a shelter in DE";
  const TIDY = "party Alpha is a police force in GB\n\nbody Beta is a shelter in DE\n";

  it("tidies files and leaves tidy ones alone", async () => {
    const folder = folderWith({ "a.dsa": UNTIDY, "b.dsa": TIDY });
    chmodSync(path.join(folder.path, "a.dsa"), 0o640);
    const before = statSync(path.join(folder.path, "b.dsa")).mtimeMs;
    const { code, out, err } = await folder.cli(["fmt"]);
    assert.deepEqual([code, out, err], [0, "", "tidied a.dsa\n"]);
    assert.equal(folder.read("a.dsa"), TIDY);
    assert.equal(statSync(path.join(folder.path, "b.dsa")).mtimeMs, before);
    assert.equal(statSync(path.join(folder.path, "a.dsa")).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder.path).sort(), ["a.dsa", "b.dsa"]);
    assert.deepEqual(await folder.cli(["fmt", "--check"]), { code: 0, out: "", err: "" });
  });

  it("only tells with --check", async () => {
    const folder = folderWith({ "a.dsa": UNTIDY, "b.dsa": TIDY });
    const { code, out } = await folder.cli(["fmt", "--check"]);
    assert.deepEqual([code, out], [1, "a.dsa\n"]);
    assert.equal(folder.read("a.dsa"), UNTIDY);
  });

  it("takes standard input, links and other encodings", async () => {
    assert.equal((await cli(["fmt", "-"], { input: UNTIDY })).out, TIDY);
    assert.equal((await cli(["fmt", "--check", "-"], { input: UNTIDY })).code, 1);
    const folder = folderWith({ "real/a.dsa": UNTIDY, "b.dsa": Buffer.from(`\uFEFF${UNTIDY}`, "utf16le") });
    symlinkSync(path.join(folder.path, "real/a.dsa"), path.join(folder.path, "link.dsa"));
    await folder.cli(["fmt", "link.dsa", "b.dsa"]);
    assert.equal(folder.read("real/a.dsa"), TIDY);
    assert.ok(lstatSync(path.join(folder.path, "link.dsa")).isSymbolicLink());
    assert.equal(readFileSync(path.join(folder.path, "b.dsa")).toString("utf16le"), `\uFEFF${TIDY}`);
  });
});

describe("concordat export", () => {
  it("writes a policy of the published form", async () => {
    const folder = folderWith({ "x/lighthouse.dsa": example("lighthouse") });
    const { code, out, err } = await folder.cli(["export", "x/lighthouse.dsa", "--to", "json"]);
    assert.deepEqual([code, err], [0, ""]);
    const validate = validator("policy");
    assert.ok(validate(JSON.parse(out)), JSON.stringify(validate.errors));
    const written = await folder.cli(["export", "x/lighthouse.dsa", "--to", "json", "--out", "policies/all"]);
    assert.deepEqual([written.code, written.out], [0, ""]);
    assert.equal(folder.read("policies/all/lighthouse.policy.json"), out);
    assert.deepEqual(readdirSync(path.join(folder.path, "policies/all")), ["lighthouse.policy.json"]);
  });

  it("refuses an agreement with errors, unless it is forced, and marks it then", async () => {
    const folder = folderWith({ "a.dsa": example("faulty"), "b.dsa": example("lighthouse") });
    const refused = await folder.cli(["export", "a.dsa", "b.dsa", "--to", "json", "--out", "out"]);
    assert.equal(refused.code, 1);
    assert.match(refused.err, /^concordat: a\.dsa has \d+ errors and was not exported\. .*--force\.\n/);
    assert.ok(!existsSync(path.join(folder.path, "out/a.policy.json")));
    assert.ok(existsSync(path.join(folder.path, "out/b.policy.json")));
    const forced = await folder.cli(["export", "a.dsa", "--to", "json", "--force"]);
    assert.equal(forced.code, 0);
    const policy = JSON.parse(forced.out);
    assert.ok(policy.forced.errors > 0);
    assert.ok(validator("policy")(policy));
  });

  it("never writes two agreements to one file, or several to standard output", async () => {
    const text = example("lighthouse");
    const folder = folderWith({ "x/a.dsa": text, "y/a.dsa": text, file: "" });
    const same = await folder.cli(["export", "x/a.dsa", "y/a.dsa", "--to", "json", "--out", "out"]);
    assert.equal(same.code, 2);
    assert.match(same.err, /x\/a\.dsa and y\/a\.dsa would both be written to a\.policy\.json/);
    const several = await folder.cli(["export", "x/a.dsa", "y/a.dsa", "--to", "json"]);
    assert.equal(several.code, 2);
    assert.match(several.err, /say with --out/);
    const blocked = await folder.cli(["export", "x/a.dsa", "--to", "json", "--out", "file/sub"]);
    assert.equal(blocked.code, 2);
    assert.match(blocked.err, /^concordat: file\/sub\/a\.policy\.json: /);
  });
});

describe("concordat explain", () => {
  it("explains every rule", async () => {
    for (const { code, title } of CHECKS) {
      const { code: exit, out, err } = await cli(["explain", code]);
      assert.deepEqual([exit, err], [0, ""], code);
      assert.ok(out.includes(code) && out.length > title.length + code.length, code);
    }
  });

  it("adds the law of own packs to a rule", async () => {
    const folder = folderWith({ ".concordat/packs/own.json": JSON.stringify(PACK) });
    const { out } = await folder.cli(["explain", "safeguard/no-disclosure-log"]);
    assert.match(out, /\n {2}House Rules rule 1 +Never with immigration \(own\.rules\.1\)\n/);
  });

  it("explains every provision by its id", async () => {
    for (const { id, cite, says } of provisions(builtInLaw)) {
      const { code, out } = await cli(["explain", id]);
      assert.equal(code, 0, id);
      assert.ok(out.startsWith(cite), id);
      assert.ok(out.replace(/\s+/g, " ").includes(says.replace(/\s+/g, " ")), id);
    }
  });

  it("takes citations as they are written, quoted or not", async () => {
    const quoted = await cli(["explain", "GDPR article 5(1)(e)"]);
    assert.match(
      quoted.out,
      /^GDPR article 5\(1\)\(e\) {2}Storage limitation\n[\s\S]*Binds[\s\S]*Asks for[\s\S]*Write[\s\S]*Source +https:/,
    );
    assert.equal((await cli(["explain", "GDPR", "article", "5(1)(e)"])).out, quoted.out);
    const one = (await cli(["law", "show", "eu.gdpr.art5.1.e"])).out;
    assert.ok(quoted.out.startsWith(one.trimEnd()));
    const all = await cli(["explain", "GDPR"]);
    assert.match(all.out, /GDPR article 5\(1\)\(e\) +Storage limitation \(eu\.gdpr\.art5\.1\.e\)/);
    const inside = await cli(["explain", "GDPR article 33(1)(z)"]);
    assert.equal(inside.code, 0);
    assert.match(inside.err, /this contains it/);
  });

  it("helps with what it does not know", async () => {
    for (const [text, expected] of [
      ["retention/mising", /Did you mean retention\/missing\?/],
      ["GDRP article 5", /Did you mean GDPR article 5\?/],
      ["../../secrets", /neither a rule nor a provision/],
      ["zzz", /Give the code of a finding/],
    ] as const) {
      const { code, out, err } = await cli(["explain", text]);
      assert.deepEqual([code, out], [2, ""], text);
      assert.match(err, expected);
    }
  });
});

describe("concordat law", () => {
  it("lists the packs, own ones too", async () => {
    const folder = folderWith({ ".concordat/packs/own.json": JSON.stringify(PACK) });
    const { code, out } = await folder.cli(["law", "list"]);
    assert.equal(code, 0);
    assert.match(out, /^gdpr +General Data Protection Regulation +\d+ provisions +read on /m);
    assert.match(out, /^own +Our own rules +1 provision +read on 1 January 2026$/m);
    assert.match((await folder.cli(["law", "show", "House Rules rule 1"])).out, /Nothing about victims goes/);
  });

  it("verifies own packs", async () => {
    const folder = folderWith({ ".concordat/packs/own.json": JSON.stringify(PACK) });
    assert.equal((await folder.cli(["law", "verify"])).code, 0);
    folder.write("bad.json", JSON.stringify({ ...PACK, asOf: "soon", title: 5 }));
    const bad = await folder.cli(["law", "verify", "bad.json"]);
    assert.equal(bad.code, 1);
    assert.match(bad.out, /^bad\.json: title.*\nbad\.json: asOf.*\n$/);
    assert.equal((await folder.cli(["law", "verify", "none.json"])).code, 2);
    assert.equal((await folderWith().cli(["law", "verify"])).code, 0);
  });
});

describe("the program", () => {
  const main = path.join(root, "server/cli/main.ts");
  const start = (args: readonly string[], options: { input?: string; shell?: string } = {}) =>
    options.shell
      ? spawnSync("sh", ["-c", options.shell], { cwd: root, encoding: "utf8" })
      : spawnSync(process.execPath, ["--import", "tsx", main, ...args], {
          cwd: root,
          encoding: "utf8",
          input: options.input,
        });

  it("reads standard input, writes to standard output and exits with the code", () => {
    const { status, stdout, stderr } = start(["check", "-", "--as-of", "2026-11-24"], { input: example("lighthouse") });
    assert.equal(stderr, "");
    assert.equal(status, 0);
    assert.match(stdout, /standard input[\s\S]*in 1 file \(2 flows\)\n$/);
  });

  it("does not mind when nobody reads on", () => {
    const { stderr } = start([], {
      shell: `"${process.execPath}" --import tsx "${main}" explain GDPR | head -n 1`,
    });
    assert.equal(stderr, "");
  });

  it("shows no stack trace unless asked", async () => {
    const broken = {
      cwd: root,
      clock: () => {
        throw new Error("the clock is broken");
      },
    };
    const { code, err } = await cli(["check"], broken);
    assert.equal(code, 2);
    assert.equal(
      err,
      "concordat: something went wrong (the clock is broken). This should not happen: run it again with --debug and report what it shows.\n",
    );
    const debug = await cli(["check", "--debug"], broken);
    assert.match(debug.err, /Error: the clock is broken\n\s+at /);
  });
});
