import type { Readable, Writable } from 'node:stream'
import {
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  DidChangeWatchedFilesNotification,
  type Hover,
  type HoverParams,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  PositionEncodingKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { shownPath } from '../workspace/index.js'
import { ACCEPT, type ActionOptions, actionsAt } from './actions.js'
import { connect } from './connection.js'
import { type Desk, openDesk } from './desk.js'
import { hoverAt } from './hover.js'
import { fileOf, urisIn } from './places.js'

/** What the server may touch of its surroundings, apart from the files of the projects that are opened. */
export interface Serving {
  readonly input: Readable
  readonly output: Writable
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly version: string
  /** How long typing must pause before a document is checked, in ms. */
  readonly pause?: number
}

/** A pause in typing, in ms. */
const PAUSE = 200

/**
 * Serves an editor over two streams with the Language Server Protocol until it ends the session: 0 after an orderly
 * shutdown, else 1. Documents are checked in the sets that the command line would check, open buffers in place of their
 * files; diagnostics are pushed for every document involved, open or not.
 */
export async function serve(serving: Serving): Promise<0 | 1> {
  const { connection, ended } = connect(serving.input, serving.output)
  const documents = new TextDocuments(TextDocument)
  let features: Features = { related: false, richHover: false, versioned: false, watches: false, folders: false }
  const desk = openDesk({
    connection,
    documents,
    environment: serving.environment,
    pause: serving.pause ?? PAUSE,
    related: () => features.related,
  })
  connection.onInitialize((params) => {
    features = featuresOf(params)
    desk.setFolders(foldersOf(params))
    return initialized(serving.version)
  })
  connection.onInitialized(async () => {
    if (features.watches) await watch(connection)
    if (features.folders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        desk.changeFolders(filesOf(added), filesOf(removed))
      })
  })
  documents.onDidOpen(({ document }) => desk.read(document.uri))
  documents.onDidChangeContent(({ document }) => desk.edit(document.uri))
  documents.onDidSave(({ document }) => desk.read(document.uri))
  documents.onDidClose(({ document }) => desk.read(document.uri))
  connection.onDidChangeWatchedFiles(() => desk.readAll())
  connection.onHover((params) => hover(params, desk, documents, features))
  connection.onCodeAction((params) => actions(params, desk, documents, features))
  connection.onExecuteCommand(async ({ command, arguments: words = [] }) => {
    const [uri, id] = words as readonly unknown[]
    if (command === ACCEPT && typeof uri === 'string' && typeof id === 'string') await desk.accept(uri, id)
  })
  documents.listen(connection)
  connection.listen()
  const status = await ended
  desk.close()
  connection.dispose()
  serving.input.destroy()
  return status
}

/** What the editor can do. */
interface Features {
  readonly related: boolean
  readonly richHover: boolean
  readonly versioned: boolean
  readonly watches: boolean
  readonly folders: boolean
}

const featuresOf = ({ capabilities: { textDocument, workspace } }: InitializeParams): Features => ({
  related: textDocument?.publishDiagnostics?.relatedInformation === true,
  richHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
  versioned: workspace?.workspaceEdit?.documentChanges === true,
  watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  folders: workspace?.workspaceFolders === true,
})

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return filesOf(workspaceFolders)
  return rootUri ? filesOf([{ uri: rootUri }]) : []
}

const filesOf = (folders: readonly { readonly uri: string }[]): string[] =>
  folders.flatMap(({ uri }) => fileOf(uri) ?? [])

const initialized = (version: string): InitializeResult => ({
  capabilities: {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    executeCommandProvider: { commands: [ACCEPT] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
  serverInfo: { name: 'tieout', version },
})

/** Documents that are not open, configurations, rule packs, baselines and ignore files. */
const WATCHED = [
  '**/*.{md,markdown,mdx,qmd,txt,text,html,htm,xhtml,csv,tsv,yaml,yml}',
  '**/tieout-baseline.json',
  '**/.{tieoutignore,gitignore}',
]

const watch = (connection: Connection): Promise<unknown> =>
  connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: WATCHED.map((globPattern) => ({ globPattern })),
  })

async function hover(
  { textDocument, position }: HoverParams,
  desk: Desk,
  documents: TextDocuments<TextDocument>,
  features: Features,
): Promise<Hover | null> {
  const document = documents.get(textDocument.uri)
  const file = fileOf(textDocument.uri)
  const checked = await desk.checked(textDocument.uri)
  if (document === undefined || file === null || checked === null) return null
  const { cwd } = checked.loaded.home
  const uriOf = urisIn(cwd, desk.opened())
  return hoverAt(checked, shownPath(file, cwd), document.offsetAt(position), uriOf, features.richHover)
}

async function actions(
  { textDocument, range, context }: CodeActionParams,
  desk: Desk,
  documents: TextDocuments<TextDocument>,
  features: Features,
): Promise<ReturnType<typeof actionsAt>> {
  const document = documents.get(textDocument.uri)
  const file = fileOf(textDocument.uri)
  const wanted = context.only === undefined || context.only.some((kind) => CodeActionKind.QuickFix.startsWith(kind))
  if (document === undefined || file === null || !wanted) return []
  const checked = await desk.checked(textDocument.uri)
  if (checked === null) return []
  const { cwd } = checked.loaded.home
  const options: ActionOptions = {
    uriOf: urisIn(cwd, desk.opened()),
    versionOf: (uri) => documents.get(uri)?.version ?? null,
    versioned: features.versioned,
    diagnostics: context.diagnostics,
  }
  const span = { from: document.offsetAt(range.start), to: document.offsetAt(range.end) }
  return actionsAt(checked, shownPath(file, cwd), span, options)
}
