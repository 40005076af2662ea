// Drives the workbench as a person does: by what can be seen, clicked and typed.
import assert from "node:assert/strict";
import { cp, mkdir, mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { installWorkbench } from "../../../scripts/workbench/install.mjs";
import { serveWorkbench, type Workbench, type WorkbenchOptions } from "../../../scripts/workbench/serve.mjs";
import { launchChromium, VIEWPORT } from "../chromium.mjs";

/** A setting that run.mjs passes on. */
export function setting(
  name: "CONCORDAT_VSIX" | "CONCORDAT_WORKSPACE" | "CONCORDAT_IMAGES" | "CONCORDAT_FAILURES",
): string {
  const value = process.env[name];
  assert.ok(value, `${name} is set by tests/vscode/run.mjs, which runs these tests`);
  return value;
}

/** A workbench with the packaged extension, and a browser to show it in. */
export class Desk {
  /** Every host that a window has asked for something. */
  readonly hosts = new Set<string>();
  #window: EditorWindow | undefined;

  private constructor(
    private readonly workbench: Workbench,
    private readonly browser: Browser,
  ) {}

  static async open(options: Partial<WorkbenchOptions> = {}): Promise<Desk> {
    const workbench = await serveWorkbench({
      workbench: await installWorkbench(),
      vsix: [setting("CONCORDAT_VSIX")],
      trustEverything: true,
      settings: {
        "workbench.colorTheme": "Default Light Modern",
        "editor.minimap.enabled": false,
        "editor.stickyScroll.enabled": false,
      },
      ...options,
    });
    return new Desk(workbench, await launchChromium());
  }

  /** Opens an example in a fresh window, which remembers nothing of the windows before it. */
  async openExample(name: string): Promise<EditorWindow> {
    // A copy of its own: what one test changes, no other sees.
    const folder = join(await mkdtemp(join(this.workbench.folder, "window-")), "examples");
    await cp(setting("CONCORDAT_WORKSPACE"), folder, { recursive: true });
    const page = await this.browser.newPage({ viewport: VIEWPORT });
    page.setDefaultTimeout(30_000);
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol !== "blob:" && protocol !== "data:") this.hosts.add(hostname);
    });
    this.#window = new EditorWindow(page);
    await page.goto(this.workbench.url({ folder, file: join(folder, name) }));
    return this.#window;
  }

  /** Closes the window of a test, and keeps a picture of it if the test failed. */
  async putAway(test: Mocha.Test | undefined): Promise<void> {
    const page = this.#window?.page;
    this.#window = undefined;
    if (!page) return;
    if (test?.isFailed()) {
      const path = join(setting("CONCORDAT_FAILURES"), `failure-${test.title.replace(/\W+/g, "-")}.png`);
      await page.screenshot({ path });
      console.log(`Screenshot: ${path}`);
    }
    await page.close();
  }

  /** Where the workbench is, without the token. */
  get address(): string {
    return `http://${this.workbench.authority}/`;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.workbench.stop();
  }
}

/** One browser window with the workbench in it. */
export class EditorWindow {
  constructor(readonly page: Page) {}

  /** The text of the editor. */
  get text(): Locator {
    return this.page.locator(".editor-instance .view-lines").first();
  }

  get squiggles(): Locator {
    return this.page.locator(".squiggly-error, .squiggly-warning, .squiggly-info");
  }

  /** The rows of the Problems panel that are findings, not files; of a long list only those in sight. */
  get problems(): Locator {
    return this.page.locator(".markers-panel .monaco-list-row", { has: this.page.locator(".marker-icon") });
  }

  problem(message: string): Locator {
    return this.problems.filter({ hasText: message });
  }

  get hover(): Locator {
    return this.page.locator(".monaco-hover:not(.hidden)");
  }

  async openProblems(): Promise<void> {
    // Before there are findings, the workbench may not listen to keys yet.
    await this.squiggles.first().waitFor();
    await this.page.keyboard.press("Control+Shift+M");
    await this.problems.first().waitFor();
  }

  /** Shows only the problems with a text in them. */
  async filterProblems(text: string): Promise<void> {
    await this.page
      .locator(".panel .viewpane-filter input, .panel .markers-panel-action-filter input")
      .first()
      .fill(text);
  }

  /** Puts the cursor at a position; both count from 0. */
  async goTo({ line, character }: { line: number; character: number }): Promise<void> {
    await this.text.click();
    // Away from the text, where the keys below would make a link of the name under the mouse.
    await this.page.mouse.move(200, 500);
    await this.page.keyboard.press("Control+G");
    const input = this.page.locator(".quick-input-widget input");
    await input.fill(`:${line + 1}:${character + 1}`);
    await input.press("Enter");
    await this.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    await this.seeCursorAt({ line, character });
  }

  /** The status bar tells where the cursor is. */
  async seeCursorAt({ line, character }: { line: number; character: number }): Promise<void> {
    const position = new RegExp(`^Ln ${line + 1}, Col ${character + 1}\\b`);
    await this.page.getByRole("button", { name: position }).waitFor();
  }

  /** Opens the quick fixes for what is under the cursor, once the lightbulb tells that there are some. */
  async openFixes(): Promise<void> {
    await this.page
      .locator(".lightBulbWidget, .codicon-gutter-lightbulb, .codicon-gutter-lightbulb-auto-fix")
      .first()
      .waitFor();
    await this.page.keyboard.press("Control+.");
    await this.page.locator(".action-widget .monaco-list-row").first().waitFor();
  }

  async chooseFix(title: string): Promise<void> {
    const fix = this.page.locator(".action-widget .monaco-list-row", { hasText: title }).first();
    // The menu ignores clicks until the mouse has moved.
    const box = await fix.boundingBox();
    assert.ok(box, `the fix "${title}" is in the menu`);
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await fix.click();
  }

  /** Shows the hover for what is under the cursor. */
  async showHover(): Promise<void> {
    await this.page.keyboard.press("Control+K");
    await this.page.keyboard.press("Control+I");
    await this.hover.first().waitFor();
  }

  /** What the editor offers to write next. */
  suggestion(text: string): Locator {
    return this.page.locator(".suggest-widget .monaco-list-row", { hasText: text }).first();
  }

  /** Saves what is seen; the documentation shows these pictures. */
  async picture(name: string): Promise<void> {
    const folder = setting("CONCORDAT_IMAGES");
    await mkdir(folder, { recursive: true });
    await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }
}
