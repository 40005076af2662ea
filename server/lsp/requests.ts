/** Each request answered by its feature, in the protocol's own form. */
import {
  type CancellationToken,
  CodeActionKind,
  type CodeActionParams,
  CompletionTriggerKind,
  type Connection,
  DocumentHighlightKind,
  type DocumentSymbol,
  ErrorCodes,
  FoldingRangeKind,
  MarkupKind,
  ResponseError,
  SymbolInformation,
} from "vscode-languageserver/node";
import { format } from "../../grammar/format.js";
import { completionsAt } from "../features/completion.js";
import { definitionAt } from "../features/definition.js";
import { foldingOf } from "../features/folding.js";
import { hoverAt } from "../features/hover.js";
import { type Occurrence, occurrencesOf, targetAt } from "../features/occurrences.js";
import { outlineOf } from "../features/outline.js";
import { quickFixesAt, safeEdits } from "../features/quick-fixes.js";
import { renameAt, renameableAt } from "../features/rename.js";
import { documentationOf } from "../features/resolve.js";
import { editsBetween } from "../features/text-edits.js";
import { isInView } from "../model/documents.js";
import { isTooLarge } from "./analysis.js";
import {
  type CompletionData,
  codeActionOf,
  completionItemOf,
  editOf,
  editOfSeveral,
  FIX_ALL,
  plainText,
  rangeOf,
  symbolOf,
  workspaceEdit,
} from "./convert.js";
import type { Diagnostics } from "./diagnostics.js";
import type { TextDocument } from "./documents.js";
import { breathe, cancelled, guarded, type Log } from "./guard.js";
import { locateIn, placesOf } from "./locate.js";
import type { Workspace } from "./workspace.js";

/** Whether a client that asks for these kinds wants this one. */
const wants = ({ context }: CodeActionParams, kind: string): boolean =>
  context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));

const flat = (symbols: readonly DocumentSymbol[], uri: string, container?: string): SymbolInformation[] =>
  symbols.flatMap((symbol) => [
    SymbolInformation.create(symbol.name, symbol.kind, symbol.range, uri, container),
    ...flat(symbol.children ?? [], uri, symbol.name),
  ]);

const HIGHLIGHT: Readonly<Record<Occurrence["role"], DocumentHighlightKind>> = {
  declaration: DocumentHighlightKind.Write,
  use: DocumentHighlightKind.Read,
  number: DocumentHighlightKind.Read,
  prose: DocumentHighlightKind.Text,
};

interface InDocument {
  readonly textDocument: { readonly uri: string };
}

type Answer<R> = R | ResponseError<void> | Promise<R | ResponseError<void>>;

export const answerRequests = (
  connection: Connection,
  workspace: Workspace,
  diagnostics: Diagnostics,
  log: Log,
): void => {
  const { documents, analyses } = workspace;

  /** A document that features work on: open, and not too large. */
  const open = ({ textDocument }: InDocument): TextDocument | undefined => {
    const document = documents.get(textDocument.uri);
    return document && !isTooLarge(document) ? document : undefined;
  };

  const answered = <P extends InDocument, R>(
    name: string,
    nothing: R,
    answer: (document: TextDocument, params: P, token: CancellationToken) => Answer<R>,
  ) => guarded<P, TextDocument, R>(log, name, nothing, open, answer);

  // ---------------------------------------------------------------- findings and what to do about them

  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    try {
      await breathe();
      return token.isCancellationRequested ? cancelled() : await diagnostics.pull(textDocument.uri, previousResultId);
    } catch (error) {
      log(`Checking failed: ${String(error)}`);
      return { kind: "full", items: [] };
    }
  });

  connection.languages.diagnostics.onWorkspace(async (params, token, _work, progress) => {
    try {
      const previous = new Map(params.previousResultIds.map(({ uri, value }) => [uri, value]));
      return await diagnostics.pullAll(previous, token, progress);
    } catch (error) {
      log(`Checking the workspace failed: ${String(error)}`);
      return { items: [] };
    }
  });

  connection.onCodeAction(
    answered("Quick fixes", [], async (document, params) => {
      const reading = await workspace.reading(document);
      const { findings, texts } = analyses.soon(reading);
      const { agreement } = analyses.snapshot(reading).compiled;
      const locate = locateIn(workspace.library, texts);
      const versioned = workspace.capabilities.workspace?.workspaceEdit?.documentChanges === true;
      const at = { start: document.offsetAt(params.range.start), end: document.offsetAt(params.range.end) };
      const fixes = wants(params, CodeActionKind.QuickFix)
        ? quickFixesAt(agreement, findings, at).map((fix) => codeActionOf(document, fix, versioned, locate))
        : [];
      const edits = params.context.only && wants(params, FIX_ALL) ? safeEdits(findings) : [];
      if (edits.length === 0) return fixes;
      const all = {
        title: "Fix all safe findings",
        kind: FIX_ALL,
        edit: workspaceEdit(document, edits, versioned),
      };
      return [...fixes, all];
    }),
  );

  // ---------------------------------------------------------------- reading and writing

  connection.onHover(
    answered("Hover", null, async (document, { position }) => {
      const hover = hoverAt(await workspace.snapshot(document), document.offsetAt(position));
      if (!hover) return null;
      const formats = workspace.capabilities.textDocument?.hover?.contentFormat;
      const markdown = formats === undefined || formats.includes(MarkupKind.Markdown);
      return {
        range: rangeOf(document, hover.at),
        contents: markdown
          ? { kind: MarkupKind.Markdown, value: hover.markdown }
          : { kind: MarkupKind.PlainText, value: plainText(hover.markdown) },
      };
    }),
  );

  connection.onCompletion(
    answered("Completion", null, async (document, { position, context }) => {
      const reading = await workspace.reading(document);
      const snapshot = analyses.snapshot(reading);
      const known = analyses.known(reading)?.findings;
      const completions = completionsAt(snapshot, document.offsetAt(position), {
        onlyCalledFor: context?.triggerKind === CompletionTriggerKind.TriggerCharacter,
        ...(known ? { findings: known } : {}),
      });
      return { isIncomplete: false, items: completions.map((each) => completionItemOf(document, each)) };
    }),
  );

  connection.onCompletionResolve(async (item) => {
    try {
      const data = item.data as CompletionData | undefined;
      const document = data && documents.get(data.uri);
      if (!data || !document) return item;
      const value = documentationOf(await workspace.snapshot(document), data.about);
      return value ? { ...item, documentation: { kind: MarkupKind.Markdown, value } } : item;
    } catch (error) {
      log(`Completion failed: ${String(error)}`);
      return item;
    }
  });

  connection.onDefinition(
    answered("Definition", null, async (document, { position }) => {
      const snapshot = await workspace.snapshot(document);
      const found = definitionAt(snapshot, document.offsetAt(position));
      if (!found) return null;
      const locate = placesOf(workspace.library, snapshot.compiled);
      const name = locate(found.name);
      if (!workspace.capabilities.textDocument?.definition?.linkSupport) return name;
      return [
        {
          originSelectionRange: rangeOf(document, found.origin),
          targetUri: name.uri,
          targetRange: locate(found.target).range,
          targetSelectionRange: name.range,
        },
      ];
    }),
  );

  const occurrences = async (document: TextDocument, offset: number) => {
    const { compiled } = await workspace.snapshot(document);
    const target = targetAt(compiled.agreement, offset);
    return { compiled, places: target ? occurrencesOf(compiled.agreement, target) : [] };
  };

  connection.onReferences(
    answered("References", null, async (document, { position, context }) => {
      const { compiled, places } = await occurrences(document, document.offsetAt(position));
      const locate = placesOf(workspace.library, compiled);
      return places.filter(({ role }) => context.includeDeclaration || role !== "declaration").map(locate);
    }),
  );

  connection.onDocumentHighlight(
    answered("Highlights", null, async (document, { position }) => {
      const { compiled, places } = await occurrences(document, document.offsetAt(position));
      return places
        .filter((place) => isInView(compiled.sources, place))
        .map((place) => ({ range: rangeOf(document, place), kind: HIGHLIGHT[place.role] }));
    }),
  );

  connection.onPrepareRename(
    answered("Renaming", null, async (document, { position }) => {
      const found = renameableAt(await workspace.snapshot(document), document.offsetAt(position));
      return found ? { range: rangeOf(document, found), placeholder: found.name } : null;
    }),
  );

  connection.onRenameRequest(
    answered("Renaming", null, async (document, { position, newName }) => {
      const snapshot = await workspace.snapshot(document);
      const renaming = renameAt(snapshot, document.offsetAt(position), newName);
      if (!renaming.ok) return new ResponseError<void>(ErrorCodes.InvalidRequest, renaming.why);
      const versioned = workspace.capabilities.workspace?.workspaceEdit?.documentChanges === true;
      const locate = placesOf(workspace.library, snapshot.compiled);
      const edits = renaming.edits.map((edit) => ({ ...locate(edit), newText: edit.newText }));
      return editOfSeveral(edits, (uri) => documents.get(uri)?.version ?? null, versioned);
    }),
  );

  connection.onDocumentSymbol(
    answered("Outline", null, async (document) => {
      const symbols = outlineOf(await workspace.snapshot(document)).map((entry) => symbolOf(document, entry));
      const nested = workspace.capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport;
      return nested ? symbols : flat(symbols, document.uri);
    }),
  );

  connection.onFoldingRanges(
    answered("Folding", null, async (document) =>
      foldingOf(await workspace.snapshot(document)).map(({ from, to, comment }) => ({
        startLine: from,
        endLine: to,
        ...(comment ? { kind: FoldingRangeKind.Comment } : {}),
      })),
    ),
  );

  connection.onDocumentFormatting(
    answered("Formatting", null, async (document) => {
      const { law } = await workspace.reading(document);
      const text = document.getText();
      return editsBetween(text, format(text, law.vocabulary).text).map((edit) => editOf(document, edit));
    }),
  );
};
