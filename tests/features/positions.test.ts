import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import { endOfLine, lineStarts, offsetAt, positionAt, rangeAt } from "../../server/features/positions.js";

const TEXTS = ["", "a", "a\nb", "a\r\nb\r\n", "a\rb\n\r\n\rc", "\n\n", "👮 1\n é\u0301\nend", "x\n"];

describe("positions", () => {
  it("are those of the Language Server Protocol, for every offset of every kind of line end", () => {
    for (const text of TEXTS) {
      const document = TextDocument.create("file:///a.dsa", "concordat", 1, text);
      const starts = lineStarts(text);
      assert.equal(starts.length, document.lineCount, JSON.stringify(text));
      for (let offset = 0; offset <= text.length; offset++) {
        const expected = document.positionAt(offset);
        // between \r and \n the protocol has no place of its own
        if (text[offset - 1] === "\r" && text[offset] === "\n") continue;
        assert.deepEqual(positionAt(starts, offset), expected, `${JSON.stringify(text)} at ${offset}`);
        assert.equal(offsetAt(text, starts, positionAt(starts, offset)), offset);
      }
    }
  });

  it("outside the text are read as its ends, behind a line as the end of the line", () => {
    const text = "abc\r\nde";
    const starts = lineStarts(text);
    assert.equal(offsetAt(text, starts, { line: 0, character: 99 }), 3);
    assert.equal(offsetAt(text, starts, { line: 1, character: 99 }), 7);
    assert.equal(offsetAt(text, starts, { line: 9, character: 0 }), 7);
    assert.equal(offsetAt(text, starts, { line: -1, character: 5 }), 0);
    assert.equal(endOfLine(text, starts, 0), 3);
    assert.deepEqual(positionAt(starts, -1), { line: 0, character: 0 });
    assert.deepEqual(rangeAt(starts, { start: 1, end: 6 }), {
      start: { line: 0, character: 1 },
      end: { line: 1, character: 1 },
    });
  });
});
