/** `concordat explain`: a rule or a provision in plain words. */
import type { Command } from "commander";
import type { Check } from "../../checks/check.js";
import { CHECKS } from "../../checks/registry.generated.js";
import { nearestName } from "../../model/symbols.js";
import { findProvision, parseCitation, provisionsAt, provisionsWithin } from "../../packs/cite.js";
import { instruments, provisionById, provisions, provisionsForWant } from "../../packs/law-book.js";
import type { LawBook, Provision } from "../../packs/provision.js";
import { action, EXIT, type Program } from "../command.js";
import type { CommonOptions, Context } from "../context.js";
import { Problem } from "../problem.js";
import { provisionPretty } from "../reports/provision.js";
import { rulePage } from "../rule-pages.js";
import { columnsOf, labelled, pad } from "../style.js";

const SEVERITY_WORDS = { error: "an error", warning: "a warning", info: "a note" } as const;

/** Provisions that a check reports or cites. */
const lawOf = (book: LawBook, check: Check): readonly Provision[] => {
  const own = (check.sources ?? []).flatMap((id) => provisionById(book, id) ?? []);
  const wanted = (check.wants ?? []).flatMap((want) => provisionsForWant(book, want));
  return [...new Map([...own, ...wanted].map((provision) => [provision.id, provision])).values()];
};

const list = (context: Context, found: readonly Provision[]): string => {
  const column = Math.min(40, Math.max(0, ...found.map((each) => columnsOf(each.cite))));
  return found
    .flatMap((each) =>
      labelled(`  ${pad(each.cite, column)}  `, `${each.title} (${each.id})`, context.width, (label) => label),
    )
    .join("\n");
};

/** Markdown is readable as it is; on a terminal its headings stand out. */
const showPage = (context: Context, page: string): string =>
  page
    .trimEnd()
    .split("\n")
    .map((line) => (/^#+ /.test(line) ? context.style.bold(line.replace(/^#+ /, "")) : line))
    .join("\n");

/** The rule's page; without it, what the program itself knows of the rule. */
const explainCheck = async (context: Context, book: LawBook, check: Check): Promise<void> => {
  const { style } = context;
  const page = await rulePage(check.code);
  const law = lawOf(book, check);
  if (page) context.print(showPage(context, page));
  else {
    const severity = law.length > 0 ? "as severe as the law that it rests on" : SEVERITY_WORDS[check.severity];
    context.print(`${style.bold(check.title)}\n\n${check.code}: ${severity}`);
  }
  const further = law.filter((provision) => !page?.includes(`\`${provision.id}\``));
  if (further.length > 0)
    context.print(`\n${style.bold(page ? "Law of own packs" : "Law")}\n${list(context, further)}`);
};

/** Shows one provision, or what there is where several are meant. */
const explainProvisions = (context: Context, book: LawBook, found: readonly Provision[]): void => {
  if (found.length <= 3)
    for (const provision of found) context.print(`${provisionPretty(book, provision, context.style, context.width)}\n`);
  else context.print(list(context, found));
};

/** What a citation, an id or the beginning of one stands for. */
export const provisionsMeant = (
  book: LawBook,
  text: string,
): { readonly found: readonly Provision[]; readonly note?: string } => {
  const exact = provisions(book).find((each) => each.id.toLowerCase() === text.toLowerCase());
  if (exact) return { found: [exact] };
  const cited = parseCitation(book, text);
  if (cited) {
    const at = provisionsAt(book, cited);
    if (at.length > 0) return { found: at };
    const within = provisionsWithin(book, cited);
    if (within.length > 0) return { found: within };
    const parent = findProvision(book, cited);
    if (parent) return { found: [parent.provision], note: `No entry for ${text} itself; this contains it.` };
    return { found: [], note: `${cited.instrument.short} is known, but it has no entry for this place.` };
  }
  return {
    found: provisions(book).filter((provision) => provision.id.toLowerCase().startsWith(`${text.toLowerCase()}.`)),
  };
};

/** Codes and provisions that have the word in them. */
const hits = (book: LawBook, text: string): string[] => {
  const word = text.toLowerCase();
  const codes = CHECKS.filter((check) => `${check.code} ${check.title}`.toLowerCase().includes(word));
  const law = provisions(book).filter((each) => `${each.cite} ${each.title}`.toLowerCase().includes(word));
  return [...codes.map((check) => check.code), ...new Set(law.map((each) => each.cite))];
};

const unknown = (book: LawBook, text: string, note: string | undefined): Problem => {
  const [first = ""] = text.split(" ");
  const instrument = nearestName(
    first,
    instruments(book).map((each) => each.short),
  );
  const near =
    nearestName(
      text,
      CHECKS.map((check) => check.code),
    ) ?? (instrument && instrument !== first ? text.replace(first, instrument) : undefined);
  const found = hits(book, text).slice(0, 8);
  const advice = near
    ? `Did you mean ${near}?`
    : found.length > 0
      ? `There are ${found.join(", ")}.`
      : "Give the code of a finding, such as retention/missing, or a provision, such as GDPR article 6.";
  return new Problem(
    `“${text}” is neither a rule nor a provision that is known here. ${note ? `${note} ` : ""}${advice}`,
  );
};

export const explain = async (context: Context, text: string): Promise<void> => {
  const book = await context.lawFor("-");
  const check = CHECKS.find((each) => each.code === text.toLowerCase());
  if (check) return explainCheck(context, book, check);
  const { found, note } = provisionsMeant(book, text);
  if (found.length === 0) throw unknown(book, text, note);
  if (note) context.note(note);
  explainProvisions(context, book, found);
};

export const addExplain = (parent: Command, program: Program): Command =>
  parent
    .command("explain")
    .summary("a rule or a provision of law in plain words")
    .description(
      "Explains the code of a finding (retention/missing) or a provision (GDPR article 6): why, whom it binds, what satisfies it.",
    )
    .argument("<code-or-provision...>", "a finding's code, a citation, or the id of a provision")
    .action(
      action<CommonOptions>(program, async (context, [words]) => {
        await explain(context, (words as string[]).join(" ").trim());
        return EXIT.ok;
      }),
    );
