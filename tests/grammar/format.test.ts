import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { format } from "../../grammar/format.js";
import { parse } from "../../grammar/parse.js";
import { endOf, tokenize } from "../../grammar/tokens.js";
import { apply, editOneToken, meaning, random } from "./edits.js";

const read = (name: string): string => readFileSync(new URL(`../../examples/${name}.dsa`, import.meta.url), "utf8");
const EXAMPLES = ["lighthouse", "financial-trail", "faulty"].map(read);

const formatted = (text: string): string => {
  const result = format(text).text;
  assert.equal(format(result).text, result, "formatting again changes nothing");
  return result;
};

/** A text and its tidy form, both without the first line break. */
const check = (before: string, after: string): void => assert.equal(formatted(before.slice(1)), after.slice(1));

describe("formatting", () => {
  it("gives nothing for nothing", () => {
    for (const text of ["", " ", "\n\n", "\t\r\n"]) assert.equal(formatted(text), "");
  });

  it("sets one clause per line, under its declaration or its sentence", () => {
    check(
      `
agreement "A" kind agreement ,binding version 1.0   between Alpha, Beta
party Alpha is a police force in GB
    acts as controller
data Victim File about victims means name , date of birth
  collected for Help
safeguards Standard encryption at rest using "AES-256"   access by role, with multi-factor authentication
all sharing under this agreement protected by Standard
clause 1 "Help" Alpha may share Victim File with Beta for Help under GDPR article 6(1)(e) keep at most 2 years from receipt, then delete no onward sharing
audit every 12 months
scenario "s" given Agreed when Alpha shares Victim File with Beta for Help expect permitted
`,
      `
agreement "A"
  kind agreement, binding
  version 1.0
  between Alpha, Beta

party Alpha
  is a police force in GB
  acts as controller

data Victim File about victims
  means name, date of birth
  collected for Help

safeguards Standard
  encryption at rest using "AES-256"
  access by role, with multi-factor authentication

all sharing under this agreement
  protected by Standard

clause 1 "Help"
  Alpha may share Victim File with Beta for Help
    under GDPR article 6(1)(e)
    keep at most 2 years from receipt, then delete
    no onward sharing
  audit every 12 months

scenario "s"
  given Agreed
  when Alpha shares Victim File with Beta for Help
  expect permitted
`,
    );
  });

  it("leaves short declarations on their line, and the author's blank lines between them", () => {
    const text = `party Alpha is a police force in GB, acts as controller
body Beta is a shelter in DE

purpose Help is support of victims
purpose Trial is investigation of trafficking in persons
condition Agreed is consent of the victim
event Hearing is "the first day in court"
parties Both are Alpha and Beta
term Desk means "the office"
`;
    assert.equal(formatted(text), text);
    assert.equal(formatted(text.replace("\n\n", "\n\n\n\n")), text);
    const long = `party Alpha is a police force in GB, acts as controller, contact "${"x".repeat(60)}"\n`;
    assert.equal(
      formatted(long),
      `party Alpha\n  is a police force in GB,\n  acts as controller,\n  contact "${"x".repeat(60)}"\n`,
    );
  });

  it("keeps a duty and its clock on one line where the author did and there is room", () => {
    const text = `clause "Incidents"
  each party must notify the provider of a data breach within 24 hours
  victims may access, correct, erase through Harbour Shelter within 1 month
    except where "a life would be in danger"
  Alpha must report "${"what came of it, ".repeat(4)}" to Beta
    within 30 days
`;
    assert.equal(formatted(text), text);
    assert.equal(formatted(text.replace("\n    within 30", " within 30")), text);
  });

  it("joins what fits, and keeps the author's lines where it does not", () => {
    check(
      `
clause "C"
  no party may share Victim Identity
     with any immigration authority
  no party may share Victim Identity, Safe Location with any immigration authority in GB or IE
   for immigration enforcement
`,
      `
clause "C"
  no party may share Victim Identity with any immigration authority
  no party may share Victim Identity, Safe Location with any immigration authority in GB or IE
    for immigration enforcement
`,
    );
  });

  it("sets single spaces, and none before a comma, a bracket's end or a full stop", () => {
    check(
      `
clause "C"
  A   may share D with B for P  under GDPR article 6(1)(e) ,  "common law" provided ( X and  Y ) or Z .
`,
      `
clause "C"
  A may share D with B for P
    under GDPR article 6(1)(e), "common law"
    provided (X and Y) or Z.
`,
    );
  });

  it("keeps an acceptance with its sentence: on a line of its own it would hold for the clause", () => {
    check(
      `
clause "C"
  A may share D with B for P no onward sharing accept retention/missing because "none is kept"
  accept retention/vague because "the whole clause" until 2027-01-01
  each party must notify the provider of a data breach   accept safeguard/x because "y"
`,
      `
clause "C"
  A may share D with B for P
    no onward sharing accept retention/missing because "none is kept"
  accept retention/vague because "the whole clause" until 2027-01-01
  each party must notify the provider of a data breach accept safeguard/x because "y"
`,
    );
  });

  it("keeps comments where they are", () => {
    check(
      `
   // at the top


/// a note
agreement "A"   // behind
      // about the kind
      kind agreement


// between


party Alpha is a police force in GB
clause "C"
      // about the sentence
  A may share D with B for P // core
    // about the law
    under GDPR article 6
      keep at most 2 years from receipt,
    // why
       then delete
// at the end
`,
      `
// at the top

/// a note
agreement "A" // behind
  // about the kind
  kind agreement

// between

party Alpha is a police force in GB

clause "C"
  // about the sentence
  A may share D with B for P // core
    // about the law
    under GDPR article 6
    keep at most 2 years from receipt,
      // why
      then delete
// at the end
`,
    );
  });

  it("keeps text blocks as they are", () => {
    const block = `"""
    Each party   answers
  for its staff.

\tTabs, too.
"""`;
    check(
      `
recital   ${block}
clause "C"
 text    ${block}
 audit every 12 months
`,
      `
recital ${block}

clause "C"
  text ${block}
  audit every 12 months
`,
    );
  });

  it("leaves what it can't read exactly as written, and tidies the rest", () => {
    check(
      `
clause "C"
 A may share D with B for P under GDPR article 6
     B   may share   D
       nonsense (  and so on
 audit   every 12 months
`,
      `
clause "C"
  A may share D with B for P
    under GDPR article 6
     B   may share   D
       nonsense (  and so on
  audit every 12 months
`,
    );
  });

  it("keeps line ends and a byte order mark", () => {
    const tidy = 'agreement "A"\r\n  kind agreement\r\n\r\nparty Alpha is a police force in GB\r\n';
    assert.equal(formatted('agreement "A" kind agreement\r\nparty Alpha is a police force in GB'), tidy);
    assert.equal(formatted('\uFEFFagreement "A"'), '\uFEFFagreement "A"\n');
  });

  it("leaves the examples as they are, once they are tidy", () => {
    for (const text of EXAMPLES) {
      const tidy = formatted(text);
      assert.equal(tidy.match(/[ \t]+\n|\n\n\n/), null);
    }
  });
});

const images = (text: string): string[] =>
  tokenize(text).tokens.map((token) => text.slice(token.startOffset, endOf(token)));

/** White space and line breaks in odd places, sometimes a comment. */
const shake = (text: string, next: () => number): string =>
  text.replace(/[ \n]+/g, (gap) => {
    const dice = next();
    if (dice < 0.9) return gap;
    if (dice < 0.95) return `${gap}  `;
    if (dice < 0.98) return `${gap}\n`;
    return gap.includes("\n") ? gap : `${gap}// why\n `;
  });

describe("formatting, whatever the text", () => {
  const folded = (text: string): string => {
    const { statements, problems, comments, slots } = parse(text);
    const notes = comments.map((comment) => comment.text.trimEnd());
    return meaning({ statements, problems, notes, slots })
      .replace(/ (?=[,)])|(?<=\() /g, "")
      .replace(/ {2,}/g, " ");
  };

  it("changes no token and no meaning, and is done at once", () => {
    for (const [index, example] of EXAMPLES.entries())
      for (let seed = 1; seed <= 12; seed++) {
        const next = random(seed * 10 + index);
        const edited = seed % 2 === 0 ? example : apply(example, editOneToken(example, next));
        const text = seed % 3 === 0 ? edited : shake(edited, next);
        const result = formatted(text);
        assert.deepEqual(images(result), images(text), `seed ${seed}`);
        assert.equal(folded(result), folded(text), `seed ${seed}`);
      }
  });

  it("survives arbitrary characters", () => {
    const pieces = [
      "agreement",
      "party",
      "clause",
      '"',
      '"""',
      "A",
      "may",
      "share",
      "\n",
      " ",
      "//",
      "(",
      "[[",
      "é",
      "👮",
      ",",
    ];
    for (let seed = 1; seed <= 200; seed++) {
      const next = random(seed);
      const text = Array.from({ length: 30 }, () => pieces[Math.floor(next() * pieces.length)] ?? "").join(" ");
      assert.deepEqual(images(formatted(text)), images(text), JSON.stringify(text));
    }
  });
});
