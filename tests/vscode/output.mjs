// @ts-check
/** Marks what the tests in the extension host print, among all that the workbench writes to its console. */
export const TEST_OUTPUT = "[test] ";
