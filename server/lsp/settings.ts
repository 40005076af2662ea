/** The settings of the editor that the server reads: the day as of which the law is read. */
import type { Connection } from "vscode-languageserver/node";
import { type IsoDate, parseDate } from "../model/calendar.js";

/** The day on this machine's calendar. */
export const today = (): IsoDate => {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const asOfIn = (section: unknown): string => {
  const value = typeof section === "object" && section !== null && "asOf" in section ? section.asOf : undefined;
  return typeof value === "string" ? value.trim() : "";
};

export class Settings {
  private byDocument = new Map<string, Promise<string>>();
  private shared = "";

  constructor(private readonly connection: Connection) {}

  /** The client answers `workspace/configuration`; else it tells the settings by itself. */
  canAsk = false;

  /** @param settings what the client told without being asked */
  changed(settings?: unknown): void {
    this.byDocument = new Map();
    const section =
      typeof settings === "object" && settings !== null && "concordat" in settings ? settings.concordat : settings;
    if (section !== undefined && section !== null) this.shared = asOfIn(section);
  }

  close(uri: string): void {
    this.byDocument.delete(uri);
  }

  private async ask(uri: string): Promise<string> {
    try {
      return asOfIn(await this.connection.workspace.getConfiguration({ scopeUri: uri, section: "concordat" }));
    } catch (error) {
      this.connection.console.warn(`The settings could not be read: ${String(error)}`);
      return "";
    }
  }

  /** The day for a document: as set, else today. What is no date counts as not set. */
  async asOf(uri: string): Promise<IsoDate> {
    if (!this.canAsk) return dateOr(this.shared);
    const known = this.byDocument.get(uri) ?? this.ask(uri);
    this.byDocument.set(uri, known);
    return dateOr(await known);
  }
}

const dateOr = (text: string): IsoDate => (text === "" ? undefined : parseDate(text)) ?? today();
