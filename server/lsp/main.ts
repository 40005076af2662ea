/** The language server as a program; loading it starts it. */
import { start } from "./start.js";

export { start };

void start();
