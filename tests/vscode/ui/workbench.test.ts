import assert from "node:assert/strict";
import { join } from "node:path";
import { inRoot } from "../../../scripts/project.mjs";
import { type ExpectedFinding, expectedFindings, finding } from "../expected.js";
import { Desk, setting } from "./driver.js";

describe("The workbench with the packaged extension", () => {
  let desk: Desk;
  let expected: readonly ExpectedFinding[];

  before(async () => {
    expected = await expectedFindings(inRoot("dist/concordat.js"), join(setting("CONCORDAT_WORKSPACE"), "faulty.dsa"));
    desk = await Desk.open();
  });
  afterEach(function () {
    return desk.putAway(this.currentTest);
  });
  after(() => desk?.close());

  /** The law of the sender's other regime is named: the place is a citation, and the finding cites what should stand there. */
  const wrongLaw = () => finding(expected, "of this code", ({ code }) => code === "safeguard/basis-of-another-regime");

  it("underlines what is wrong and lists it under Problems", async () => {
    const window = await desk.openExample("faulty.dsa");
    await window.openProblems();
    for (const { code, message } of expected.filter(({ severity }) => severity === "error")) {
      await window.filterProblems(code);
      await window.problem(message).first().waitFor();
    }
    await window.filterProblems("");
    // The editor goes to the finding that is clicked.
    await window.problem(wrongLaw().message).click();
    await window.seeCursorAt(wrongLaw().range.end);
    // Takes the selection away, for the picture.
    await window.goTo(wrongLaw().range.start);
    await window.picture("problems");
  });

  it("applies a quick fix from the lightbulb, and the finding goes", async () => {
    const window = await desk.openExample("faulty.dsa");
    const { message, range, fixes } = finding(
      expected,
      "with a fix",
      ({ code, fixes }) => code === "drafting/bare-period" && fixes.length > 0,
    );
    await window.openProblems();
    await window.filterProblems(message);
    await window.problem(message).waitFor();
    await window.goTo(range.start);
    await window.openFixes();
    await window.picture("quick-fix");
    await window.chooseFix(fixes[0]?.title ?? "");
    await window.problem(message).waitFor({ state: "detached" });
  });

  it("shows the law behind a finding on hover", async () => {
    const window = await desk.openExample("faulty.dsa");
    const { message, range, law } = wrongLaw();
    await window.squiggles.first().waitFor();
    await window.goTo(range.start);
    await window.showHover();
    await window.hover.getByText(message).waitFor();
    await window.hover
      .getByText(law[0]?.citation ?? "")
      .first()
      .waitFor();
    await window.picture("hover");
  });

  it("offers the words of the language while a clause is typed", async () => {
    const window = await desk.openExample("faulty.dsa");
    await window.squiggles.first().waitFor();
    await window.goTo(wrongLaw().range.start);
    await window.page.keyboard.press("End");
    await window.page.keyboard.press("Enter");
    await window.page.keyboard.type("pro");
    await window.suggestion("provided").waitFor();
    await window.suggestion("protected by").waitFor();
    await window.picture("completion");
  });

  it("asks nothing of any other machine", () => {
    assert.deepEqual([...desk.hosts], ["127.0.0.1"]);
  });
});

describe("The workbench as npm start serves it", () => {
  let desk: Desk;
  const token = "0123456789abcdef0123456789abcdef";

  before(async () => {
    desk = await Desk.open({ token, trustEverything: false });
  });
  afterEach(function () {
    return desk.putAway(this.currentTest);
  });
  after(() => desk?.close());

  it("checks agreements in a folder that is not trusted", async () => {
    const window = await desk.openExample("faulty.dsa");
    await window.page.getByRole("button", { name: "No, I don't trust the authors" }).click();
    await window.squiggles.first().waitFor();
    await window.page.getByText("Restricted Mode").first().waitFor();
  });

  it("shows nothing to who does not know the token", async () => {
    assert.equal((await fetch(desk.address)).status, 403);
  });
});
