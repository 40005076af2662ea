/** Compiled once and checked once per version of a document, law and day. */
import { type Compiled, compile } from "../checks/check-agreement.js";
import { allFindings, textFindings } from "../features/findings.js";
import { MAX_CHARACTERS, type Snapshot } from "../features/snapshot.js";
import type { IsoDate } from "../model/calendar.js";
import type { Finding } from "../model/finding.js";
import type { LawBook } from "../packs/provision.js";
import type { TextDocument } from "./documents.js";

export interface Findings {
  readonly findings: readonly Finding[];
  /** False: only what needs no law, the rest is still to come. */
  readonly complete: boolean;
}

interface Checked {
  readonly law: LawBook;
  readonly asOf: IsoDate;
  readonly findings: readonly Finding[];
}

/** Longer checks than this don't run while somebody types. */
const BUDGET_MS = 200;
/** What checking costs per character before it was measured. */
const FIRST_GUESS_MS = 1 / 400;

export const isTooLarge = (document: TextDocument): boolean => document.getText().length > MAX_CHARACTERS;

export class Analyses {
  // keyed by the document value itself: what is no longer open is forgotten with it
  private readonly compiled = new WeakMap<TextDocument, Compiled>();
  private readonly checked = new WeakMap<TextDocument, Checked>();
  /** The shortest time that a full check of a document took, per character: others had to share the machine. */
  private readonly cost = new Map<string, number>();
  private warm = false;

  snapshot(document: TextDocument, law: LawBook, asOf: IsoDate): Snapshot {
    const known = this.compiled.get(document);
    // packs may have brought other words since
    const fits = known?.agreement.vocabulary === law.vocabulary;
    const compiled = known && fits ? known : compile(document.getText(), law.vocabulary);
    this.compiled.set(document, compiled);
    return { compiled, law, asOf };
  }

  /** All findings if they are known already. */
  known(document: TextDocument, { law, asOf }: Pick<Snapshot, "law" | "asOf">): readonly Finding[] | undefined {
    const known = this.checked.get(document);
    return known && known.law === law && known.asOf === asOf ? known.findings : undefined;
  }

  all(document: TextDocument, law: LawBook, asOf: IsoDate): readonly Finding[] {
    const known = this.known(document, { law, asOf });
    if (known) return known;
    const snapshot = this.snapshot(document, law, asOf);
    const start = performance.now();
    const findings = allFindings(snapshot);
    // the very first check says little: it also loads and compiles
    if (this.warm) this.measured(document, performance.now() - start);
    this.warm = true;
    this.checked.set(document, { law, asOf, findings });
    return findings;
  }

  private measured(document: TextDocument, milliseconds: number): void {
    const perCharacter = milliseconds / Math.max(1, document.getText().length);
    this.cost.set(document.uri, Math.min(perCharacter, this.cost.get(document.uri) ?? perCharacter));
  }

  /** All findings where they are known or quickly found, else those that need no law. */
  soon(document: TextDocument, law: LawBook, asOf: IsoDate): Findings {
    const perCharacter = this.cost.get(document.uri) ?? FIRST_GUESS_MS;
    const fits = perCharacter * document.getText().length <= BUDGET_MS;
    if (fits || this.known(document, { law, asOf })) return { findings: this.all(document, law, asOf), complete: true };
    return { findings: textFindings(this.snapshot(document, law, asOf)), complete: false };
  }

  close(uri: string): void {
    this.cost.delete(uri);
  }
}
