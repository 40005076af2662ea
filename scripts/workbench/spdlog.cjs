// Takes the place of VS Code's native logging module, which would have to be compiled. Appends lines to the same files.
const { appendFileSync, mkdirSync } = require("node:fs");
const { dirname } = require("node:path");

const LEVELS = ["trace", "debug", "info", "warn", "error", "critical"];

class Logger {
  constructor(file) {
    this.file = file;
    this.level = LEVELS.indexOf("info");
    mkdirSync(dirname(file), { recursive: true });
    LEVELS.forEach((name, level) => {
      this[name] = (message) => {
        if (level >= this.level) this.append(message);
      };
    });
  }

  append(message) {
    try {
      appendFileSync(this.file, `${message}\n`);
    } catch {
      // The folder may be removed while the server shuts down; nothing is lost with its log.
    }
  }

  getLevel() {
    return this.level;
  }

  setLevel(level) {
    this.level = level;
  }

  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}

const createLogger = async (_name, file) => new Logger(file);

exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
