/** Open documents as values: each change makes a new one, so that an answer is about the text it was asked for. */
import { TextDocuments } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

export type { TextDocument } from "vscode-languageserver-textdocument";

export const openDocuments = (): TextDocuments<TextDocument> =>
  new TextDocuments({
    create: TextDocument.create,
    update: (document, changes, version) =>
      TextDocument.update(
        TextDocument.create(document.uri, document.languageId, document.version, document.getText()),
        changes,
        version,
      ),
  });

/** A file that is not open, as a document. */
export const closedDocument = (uri: string, text: string): TextDocument =>
  TextDocument.create(uri, "concordat", 0, text);
