/** Compiled once and checked once per version of the documents of an agreement, law and day. */
import { byDocument } from "../checks/by-document.js";
import { type Compiled, compile } from "../checks/check-agreement.js";
import { checkFolder, type FolderAgreement } from "../checks/check-folder.js";
import { inOrder } from "../checks/runner.js";
import { allFindings, textFindings } from "../features/findings.js";
import { MAX_CHARACTERS, type Snapshot } from "../features/snapshot.js";
import type { IsoDate } from "../model/calendar.js";
import type { Surroundings } from "../model/documents.js";
import type { Finding } from "../model/finding.js";
import type { LawBook } from "../packs/provision.js";
import type { TextDocument } from "./documents.js";

/** The agreement that a document belongs to, with its surroundings, and how it is read. */
export interface Reading {
  /** The document that was asked about. */
  readonly document: TextDocument;
  /** Its name. */
  readonly name: string;
  /** The agreement: the document itself, or the one that includes it. */
  readonly agreement: TextDocument;
  readonly surroundings: Surroundings;
  readonly law: LawBook;
  readonly asOf: IsoDate;
  /** The other agreements of the folder. */
  readonly others: readonly Omit<Reading, "others" | "document" | "name">[];
}

export interface Findings {
  /** With the document's own offsets. */
  readonly findings: readonly Finding[];
  /** Texts of all documents that a finding may point to, by name. */
  readonly texts: ReadonlyMap<string, string>;
  /** False: only what needs no law, the rest is still to come. */
  readonly complete: boolean;
}

interface Checked {
  readonly law: LawBook;
  readonly asOf: IsoDate;
  /** What the other agreements were. */
  readonly others: readonly Compiled[];
  /** With the offsets of the agreement's text. */
  readonly findings: readonly Finding[];
}

interface Known {
  readonly compiled: Compiled;
  readonly surroundings: Surroundings;
}

/** Longer checks than this don't run while somebody types. */
const BUDGET_MS = 200;
/** What checking costs per character before it was measured. */
const FIRST_GUESS_MS = 1 / 400;

export const isTooLarge = (document: TextDocument): boolean => document.getText().length > MAX_CHARACTERS;

const same = (a: Surroundings, b: Surroundings): boolean => {
  const [texts, others] = [a.documents ?? new Map<string, string>(), b.documents ?? new Map<string, string>()];
  return (
    a.name === b.name &&
    texts.size === others.size &&
    [...texts].every(([name, text]) => others.get(name) === text) &&
    (a.names ?? []).join("\n") === (b.names ?? []).join("\n")
  );
};

const textsOf = (parts: readonly Compiled[]): ReadonlyMap<string, string> =>
  new Map(
    parts.flatMap(({ text, sources }) =>
      sources.map(({ name, start, end }) => [name, text.slice(start, end)] as const),
    ),
  );

type Agreed = Omit<Reading, "others" | "document" | "name">;

export class Analyses {
  // keyed by the document value itself: what is no longer open is forgotten with it
  private readonly compiled = new WeakMap<TextDocument, Map<string, Known>>();
  private readonly checked = new WeakMap<Compiled, Checked>();
  /** The shortest time that a full check of a document took, per character: others had to share the machine. */
  private readonly cost = new Map<string, number>();
  private warm = false;

  /** The agreement with one of its documents in view. */
  private compile({ agreement, surroundings, law }: Agreed, view: string): Compiled {
    const views = this.compiled.get(agreement) ?? new Map<string, Known>();
    this.compiled.set(agreement, views);
    const known = views.get(view);
    // packs may have brought other words since, and the other documents other texts
    if (known && known.compiled.agreement.vocabulary === law.vocabulary && same(known.surroundings, surroundings))
      return known.compiled;
    const compiled = compile(agreement.getText(), law.vocabulary, { ...surroundings, view });
    views.set(view, { compiled, surroundings });
    return compiled;
  }

  private whole(reading: Agreed): Compiled {
    return this.compile(reading, reading.surroundings.name ?? "");
  }

  /** What features work on: the document's offsets are its own. */
  snapshot(reading: Reading): Snapshot {
    return { compiled: this.compile(reading, reading.name), law: reading.law, asOf: reading.asOf };
  }

  private othersOf({ others }: Reading): readonly Compiled[] {
    return others.map((other) => this.whole(other));
  }

  private localised(reading: Reading, findings: readonly Finding[], complete: boolean): Findings {
    const compiled = this.whole(reading);
    const others = new Map(reading.others.map((other) => [other.surroundings.name ?? "", this.whole(other)]));
    const own = byDocument(compiled, findings, others).find(({ name }) => name === reading.name);
    return { findings: own?.findings ?? [], texts: textsOf([compiled, ...others.values()]), complete };
  }

  private knownOf(reading: Reading): Checked | undefined {
    const known = this.checked.get(this.whole(reading));
    if (!known || known.law !== reading.law || known.asOf !== reading.asOf) return undefined;
    const others = this.othersOf(reading);
    return others.length === known.others.length && others.every((each, index) => each === known.others[index])
      ? known
      : undefined;
  }

  /** All findings if they are known already. */
  known(reading: Reading): Findings | undefined {
    const known = this.knownOf(reading);
    return known && this.localised(reading, known.findings, true);
  }

  all(reading: Reading): Findings {
    const known = this.known(reading);
    if (known) return known;
    const { agreement, law, asOf, surroundings } = reading;
    const compiled = this.whole(reading);
    const start = performance.now();
    const own = allFindings({ compiled, law, asOf });
    const name = surroundings.name ?? "";
    const members: FolderAgreement[] = reading.others.map((other) => ({
      name: other.surroundings.name ?? "",
      compiled: this.whole(other),
      law: other.law,
    }));
    const together = checkFolder([{ name, compiled, law }, ...members], asOf).get(name) ?? [];
    const findings = together.length === 0 ? own : [...own, ...together].sort(inOrder);
    // the very first check says little: it also loads and compiles
    if (this.warm) this.measured(agreement, performance.now() - start);
    this.warm = true;
    this.checked.set(compiled, { law, asOf, others: this.othersOf(reading), findings });
    return this.localised(reading, findings, true);
  }

  private measured(document: TextDocument, milliseconds: number): void {
    const perCharacter = milliseconds / Math.max(1, document.getText().length);
    this.cost.set(document.uri, Math.min(perCharacter, this.cost.get(document.uri) ?? perCharacter));
  }

  /** All findings where they are known or quickly found, else those that need no law. */
  soon(reading: Reading): Findings {
    const { agreement, law, asOf } = reading;
    const perCharacter = this.cost.get(agreement.uri) ?? FIRST_GUESS_MS;
    const fits = perCharacter * agreement.getText().length <= BUDGET_MS;
    if (fits || this.knownOf(reading)) return this.all(reading);
    return this.localised(reading, textFindings({ compiled: this.whole(reading), law, asOf }), false);
  }

  close(uri: string): void {
    this.cost.delete(uri);
  }
}
