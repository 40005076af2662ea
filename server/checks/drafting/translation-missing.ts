/** Prose that stands in some of the agreement's languages only. */
import type { Span, Text } from "../../../grammar/syntax.js";
import type { Agreement } from "../../model/agreement.js";
import type { Check, Report } from "../check.js";
import { list } from "../render.js";

/** A recital, or the prose of one clause: what a translation stands beside. */
interface Passage {
  readonly what: string;
  readonly texts: readonly (Span & { readonly text: Text; readonly language?: string })[];
}

const RECITALS = "the recitals";

const NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** `French` for `fr`; the code itself where it names no language. */
const languageName = (code: string): string => {
  try {
    return NAMES.of(code) ?? code;
  } catch {
    return code;
  }
};

/** Recitals together are one passage. They bind nobody: they are looked at where one is translated, or the head asks for it. */
const passagesOf = ({ tree, head }: Agreement): readonly Passage[] => {
  const passages: Passage[] = [];
  let recitals: Passage["texts"] = [];
  for (const statement of tree.statements) {
    if (statement.type === "recital") recitals = [...recitals, statement];
    if (statement.type !== "clause") continue;
    const texts = statement.sentences.filter((sentence) => sentence.type === "prose");
    if (texts.length > 0) passages.push({ what: `clause “${statement.title.text}”`, texts });
  }
  const asked =
    recitals.some(({ language }) => language) || head?.clauses.some((clause) => clause.type === "languages");
  return recitals.length > 0 && asked ? [{ what: RECITALS, texts: recitals }, ...passages] : passages;
};

/** Languages that the agreement is written in beside its own: those of its head, else those that some prose has. */
const otherLanguages = ({ head }: Agreement, passages: readonly Passage[]): readonly string[] => {
  const stated = head?.clauses.find((clause) => clause.type === "languages");
  const used = new Set(passages.flatMap(({ texts }) => texts.flatMap(({ language }) => language ?? [])));
  // the language of what is not marked is the first one
  const named = stated?.languages.slice(1).map((language) => language.text) ?? [];
  return [...new Set([...named, ...[...used].map(languageName)])].filter(
    (language) => language !== stated?.languages[0]?.text,
  );
};

const reportOf = ({ what, texts }: Passage, languages: readonly string[]): Report[] => {
  const own = texts.filter(({ language }) => language === undefined);
  const [first] = own;
  if (!first) return [];
  const lacking = languages.filter(
    (language) => texts.filter((each) => each.language && languageName(each.language) === language).length < own.length,
  );
  if (lacking.length === 0) return [];
  const word = what === RECITALS ? "recital" : "text";
  return [
    {
      at: first,
      reason: `${what} ${lacking.join(", ")}`,
      message: `The text of ${what} is not there in ${list(lacking)}, as the agreement's other texts are or ought to be. Add it beside this one: “${word} ${codeOf(texts, lacking[0] ?? "")} "…"”.`,
      fixes: [
        {
          title: `Add the ${list(lacking)} text, to fill in`,
          edits: lacking.map((language) => ({
            start: first.end,
            end: first.end,
            newText: `\n  ${word} ${codeOf(texts, language)} [[text in ${language}]]`,
          })),
          safe: false,
        },
      ],
    },
  ];
};

/** A code to show: one that the agreement uses, else the first two letters, as most codes are. */
const codeOf = (texts: Passage["texts"], language: string): string =>
  texts.find((each) => each.language && languageName(each.language) === language)?.language ??
  CODES.find((code) => languageName(code) === language) ??
  language.slice(0, 2).toLowerCase();

const CODES =
  "ar bg bs cs da de el en es et fa fi fr ga hr hu it ja ko lt lv mk mt nl no pl pt ro ru sk sl sq sr sv tr uk vi zh".split(
    " ",
  );

export const check: Check = {
  code: "drafting/translation-missing",
  title: "Prose stands in some of the languages only",
  severity: "warning",
  run: ({ agreement }) => {
    const passages = passagesOf(agreement);
    const languages = otherLanguages(agreement, passages);
    return languages.length === 0 ? [] : passages.flatMap((passage) => reportOf(passage, languages));
  },
};
